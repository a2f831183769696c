import assert from "node:assert/strict";
import path from "node:path";
import { analyse } from "scslre";
import { root } from "../../scripts/paths.ts";
import { allRules, parseDraft } from "../../src/core/index.ts";
import { runProgram } from "../kit/built-program.ts";

/** One sentence must never take longer than a person notices. In milliseconds, on a slow machine. */
const longest = 100;

interface MadePattern {
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that the core puts together from parts as it loads; those written whole, ESLint proves. */
function madePatterns(): readonly MadePattern[] {
  const recorder = path.join(root, "test/kit/record-patterns.ts");
  const { code, out, error } = runProgram(process.execPath, [recorder], root);
  assert.equal(code, 0, error);
  return JSON.parse(out) as MadePattern[];
}

describe("a pattern put together from parts", function () {
  this.timeout(120_000);

  it("takes time in proportion to the text, whatever the text", () => {
    const patterns = madePatterns();
    assert.ok(patterns.length > 200, `${patterns.length} patterns`);
    const slow = patterns.filter((pattern) => analyse(pattern).reports.length > 0);
    assert.deepEqual(
      slow.map(({ source }) => source),
      [],
    );
  });
});

describe("finding a wording", () => {
  const fillers = [
    "a ",
    "the ",
    "very ",
    "not ",
    "any ",
    "of the ",
    "our ",
    "was ",
    "x, ",
    "so-called ",
    "12 ",
    "internationally ",
  ];
  for (const { id, name, wording } of allRules) {
    if (wording !== undefined) {
      it(`takes bounded time however a sentence runs on: ${id} ${name}`, () => {
        for (const trigger of wording.triggers ?? ["3/4", "2026", "Monday", "12"]) {
          for (const filler of fillers) {
            // No sentence that the patterns read is longer than this.
            const text = `We ${trigger} ${filler.repeat(1000)}`.slice(0, 2000);
            const took = shortest(() => wording.find(text));
            assert.ok(took < longest, `“${trigger} ${filler}…” took ${Math.round(took)} ms`);
          }
        }
      });
    }
  }

  it("never meets a longer sentence", () => {
    const { passages } = parseDraft("sorry ".repeat(2000));
    assert.ok(passages.every(({ text }) => text.length <= 2000));
  });
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
