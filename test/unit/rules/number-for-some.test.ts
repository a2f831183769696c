import assert from "node:assert/strict";
import { applyEdits, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

const recorded = "people: { total: 6240 }";

/** What the suggestions of IC416 make of a sentence. */
function offered(sentence: string, record = recorded): readonly string[] {
  const text = `---\nkind: apology\n---\n\n# A letter\n\n${sentence}\n`;
  const review = reviewDraft(parseDraft(text), { now: testNow, record: readRecord(record).record });
  const found = (review?.findings ?? []).filter(({ rule }) => rule === "IC416");
  assert.equal(found.length, 1, sentence);
  return found.flatMap(({ suggestions }) =>
    suggestions.map(({ edits }) => applyEdits(text, edits).split("\n").at(-2)!),
  );
}

describe("the number of the record for “some customers”", () => {
  for (const [sentence, made] of [
    ["Some customers were affected.", "6,240 customers were affected."],
    ["The leak affected some of our customers.", "The leak affected 6,240 of our customers."],
    ["A number of customers have been affected by the leak.", "6,240 customers have been affected by the leak."],
  ] as const) {
    it(`is offered: ${sentence}`, () => {
      assert.deepEqual(offered(sentence), [made]);
    });
  }

  for (const sentence of [
    "Some customers could not pay.",
    "Some accounts were affected.",
    "Some of you were affected.",
    "Some customers were affected more than others.",
    "The leak affected some customers in Leeds.",
    "Some guests were affected on the early boat.",
    "Some customers were affected, all of them in Leeds.",
    "The leak affected some customers on Friday.",
  ]) {
    it(`is not offered where it may not be theirs: ${sentence}`, () => {
      assert.deepEqual(offered(sentence), []);
    });
  }

  it("is not offered where it is not certain, not for everybody, or one of several", () => {
    for (const record of [
      "people: { total: { value: 6240, certainty: suspected } }",
      "people: { total: { value: 6240, audience: internal } }",
      "people: { total: { certainty: unknown } }",
      "people:\n  total: 6240\n  groups:\n    - { who: Drivers, count: 40 }\n    - { who: Guests, count: 6200 }",
    ]) {
      assert.deepEqual(readRecord(`version: 1\n${record}`).problems, [], record);
      assert.deepEqual(offered("Some customers were affected.", record), [], record);
    }
  });
});
