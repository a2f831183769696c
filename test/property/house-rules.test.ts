import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft, readHouseRules, reviewDraft } from "../../src/core/index.ts";
import { createPhraseFinder, readPhrase } from "../../src/core/rules/house/phrase-pattern.ts";
import { testNow } from "../kit/now.ts";

const word = fc.constantFrom(
  "a",
  "aa",
  "aaa*",
  "ab*",
  "*",
  "b",
  "-",
  "'",
  "🔒",
  "İ",
  "é",
  "e\u0301",
  ".",
  "[",
  "\\",
  "(a+)+$",
);
const phraseText = fc
  .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 8 })
  .map((words) => words.join(" "));

/** Five hundred phrases that begin alike and nearly match everywhere in a text of nothing but “aa ab”. */
const nearlyMatching = Array.from(
  { length: 500 },
  (_, index) => `aa* * aa* * aa* * ${"aa* ".repeat(index % 10)}b${index}`,
);

describe("house rules of any sort", () => {
  it("never throw, and mark places inside the text that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(phraseText, { maxLength: 5 }), fc.array(phraseText), (phrases, sentences) => {
        const patterns = phrases.map(readPhrase).flatMap((reading) => ("pattern" in reading ? [reading.pattern] : []));
        const text = sentences.join(" ");
        let last = 0;
        for (const { start, end, pattern } of createPhraseFinder(patterns)(text)) {
          assert.ok(start >= last && start < end && end <= text.length);
          assert.ok(patterns[pattern] !== undefined);
          last = end;
        }
      }),
    );
  });

  it("never keep a review from being made, whatever stands in their file", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "phrases:",
        "rules:",
        "  - phrase: a b",
        "    write: [x]",
        "  - rule: IC401",
        "    severity: off",
        "whose: x",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const draft = parseDraft("---\nkind: apology\n---\n\n# A b\n\nWe take a b very seriously.\n");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { rules, problems } = readHouseRules(lines.join("\n"));
        const length = lines.join("\n").length;
        assert.ok(problems.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= length));
        assert.ok(reviewDraft(draft, { now: testNow, house: rules }) !== undefined);
      }),
    );
  });

  it("take time in step with the text, however cunning the phrases", function () {
    this.timeout(60_000);
    const patterns = nearlyMatching
      .map(readPhrase)
      .flatMap((reading) => ("pattern" in reading ? [reading.pattern] : []));
    assert.equal(patterns.length, 500);
    const find = createPhraseFinder(patterns);
    const timeFor = (words: number) => {
      const text = "aa ab ".repeat(words / 2);
      let least = Infinity;
      for (let tries = 0; tries < 3; tries += 1) {
        const before = performance.now();
        assert.deepEqual(find(text), []);
        least = Math.min(least, performance.now() - before);
      }
      return least;
    };
    timeFor(200);
    const [short, long] = [timeFor(250), timeFor(2_000)];
    // Eight times the words; a machine at work on other things may double that and more, and squared it would be 64 times.
    assert.ok(long < short * 8 * 4, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
    // A sentence is short; ten times this is more than anybody writes.
    assert.ok(timeFor(40) < 100);
  });
});
