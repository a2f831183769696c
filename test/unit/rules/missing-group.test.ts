import assert from "node:assert/strict";
import { applyEdits, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

const record = `version: 2
people:
  groups:
    - who: members with a savings account
    - who: "members: with a mortgage"
`;
const letter = (group: string): string => `---\nkind: disclosure\ngroup: ${group}\nlang: en\n---\n\n# A letter\n`;

describe("a letter to a group that the record calls otherwise", () => {
  it("can be written to each of the groups that there are, in one step", () => {
    const text = letter("mortgage customers");
    const review = reviewDraft(parseDraft(text), { now: testNow, record: readRecord(record).record });
    const found = review?.findings.filter(({ rule }) => rule === "IC802") ?? [];
    assert.deepEqual(
      found.flatMap(({ suggestions }) => suggestions.map(({ title, edits }) => [title, applyEdits(text, edits)])),
      [
        ["Write “members with a savings account” for “mortgage customers”", letter("members with a savings account")],
        ["Write “members: with a mortgage” for “mortgage customers”", letter('"members: with a mortgage"')],
      ],
    );
  });

  it("is not marked where it is written to one of them", () => {
    const review = reviewDraft(parseDraft(letter("Members with a  savings account")), {
      now: testNow,
      record: readRecord(record).record,
    });
    assert.deepEqual(review?.findings.filter(({ rule }) => rule === "IC802") ?? [], []);
  });
});
