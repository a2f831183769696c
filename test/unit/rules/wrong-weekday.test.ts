import assert from "node:assert/strict";
import { parseDraft, reviewDraft } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

function offered(letter: string): readonly string[] {
  const review = reviewDraft(parseDraft(`---\nkind: disclosure\n---\n\n${letter}\n`), { now: testNow });
  const found = review?.findings.find(({ rule }) => rule === "IC304");
  return found?.suggestions.map(({ title }) => title) ?? [];
}

describe("a weekday that does not fit its date", () => {
  it("is offered no day to come for what was past on the day of the letter, and none that is past for what is to come", () => {
    assert.deepEqual(offered("# Notice\n\n27 November 2026\n\nOn Thursday, 27 November 2026, we found it."), [
      "Write “Friday, 27 November 2026” for “Thursday, 27 November 2026”",
      "Write “Thursday, 26 November 2026” for “Thursday, 27 November 2026”",
    ]);
    assert.deepEqual(offered("# Notice\n\n27 November 2026\n\nWe write again on Friday, 3 December 2026."), [
      "Write “Thursday, 3 December 2026” for “Friday, 3 December 2026”",
      "Write “Friday, 4 December 2026” for “Friday, 3 December 2026”",
    ]);
  });
});
