import assert from "node:assert/strict";
import { parseDraft, requirementRules } from "../../src/core/index.ts";

/** Words that the patterns about owning hang on, in orders that invite them to try again and again. */
const starts = ["when we", "we", "our team", "one of our engineers", "we had not", "because we", "the mistake"];
const fillers = [
  "really ",
  "had ",
  "the new ",
  "not ",
  "made a ",
  "to the ",
  "set up, ",
  "of our ",
  "was ",
  "x, ",
  "very-",
  "internationally ",
];

/** One long sentence must never take longer than a person notices. In milliseconds, on a slow machine. */
const longest = 200;

describe("finding what a draft says", () => {
  for (const rule of requirementRules) {
    it(`takes bounded time for “${rule.requirement}”, however a sentence runs on`, () => {
      rule.find(parseDraft("We left the file open."));
      for (const start of starts) {
        for (const filler of fillers) {
          const draft = parseDraft(`${start} ${filler.repeat(400)}`);
          const took = shortest(() => {
            rule.find(draft);
            rule.findOpen(draft);
          });
          assert(took < longest, `“${start} ${filler}…” took ${Math.round(took)} ms`);
        }
      }
    });
  }
});

/** How long it takes, in milliseconds: the least of up to three tries, since other programs may take the machine. */
function shortest(run: () => void): number {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= longest; tries += 1) {
    const before = performance.now();
    run();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}
