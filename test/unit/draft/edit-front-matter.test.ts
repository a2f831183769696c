import assert from "node:assert/strict";
import {
  addAcceptance,
  addSaying,
  removeAcceptance,
  removeSayings,
} from "../../../src/core/draft/edit-front-matter.ts";
import type { Acceptance, Saying } from "../../../src/core/draft/draft.ts";
import { applyEdits, parseDraft } from "../../../src/core/index.ts";
import type { EditResult } from "../../../src/core/record/edit-record.ts";

const said: Saying = {
  requirement: "fault",
  quote: 'We: "left" it - open # x | y',
  by: "Jo Ash",
  on: "2026-11-25",
};
const accepted: Acceptance = { rule: "IC101", reason: "Proceedings are open", by: "Jo Ash", on: "2026-11-25" };
const names = ["IC101", "missing-fault"];

/** The text after an edit, which must be one at most. */
function after(text: string, edit: (draft: ReturnType<typeof parseDraft>) => EditResult): string {
  const result = edit(parseDraft(text));
  assert(result.ok, result.ok ? "" : result.reason);
  assert(result.edits.length <= 1);
  return applyEdits(text, result.edits);
}

const saying = (text: string): string => after(text, (draft) => addSaying(draft, "apology", said));
const accepting = (text: string): string => after(text, (draft) => addAcceptance(draft, "apology", names, accepted));

describe("What people put on record in a draft", () => {
  it("stands in the lines at the top, word for word, and nothing else changes", () => {
    const text = "---\nkind: apology # ours\n# a note\nlang: en\n---\n\n# A letter\n";
    const result = saying(text);
    assert.deepEqual(parseDraft(result).frontMatter.said, [said]);
    assert.deepEqual(parseDraft(result).frontMatter.problems, []);
    assert.equal(result.replace(/said:\n(?: .*\n)+/, ""), text);
    assert.deepEqual(parseDraft(accepting(result)).frontMatter.accepted, [accepted]);
  });

  it("keeps Windows line ends", () => {
    const result = accepting(saying("---\r\nkind: apology\r\n---\r\n\r\n# A letter\r\n"));
    assert.doesNotMatch(result, /[^\r]\n/);
    assert.deepEqual(parseDraft(result).frontMatter.said, [said]);
    assert.doesNotMatch(saying("# A letter\r\n\r\nDear all,\r\n"), /[^\r]\n/);
  });

  it("makes the lines at the top where there are none, with the kind", () => {
    for (const text of ["# A letter\n", "", "\uFEFFDear all,", "---\n\nDear all,\n", "\n\nDear all,\n"]) {
      const result = saying(text);
      const { kind, said: found, problems } = parseDraft(result).frontMatter;
      assert.deepEqual([kind, found, problems], ["apology", [said], []], text);
      assert(result.endsWith(text.replace("\uFEFF", "")));
    }
    assert.equal(parseDraft(saying("---\n---\n\nDear all,\n")).frontMatter.kind, "apology");
  });

  it("is refused where those lines cannot be read, with a sentence that says what to do", () => {
    for (const text of ["---\nkind: [apology\n---\n", "---\nkind: apology\n\nDear all,\n"]) {
      const result = addSaying(parseDraft(text), "apology", said);
      assert(!result.ok, text);
      assert.match(result.reason, /Correct what is marked there first\.$/);
    }
  });

  it("takes the place of an earlier word about the same passage, or about one that is gone", () => {
    const text = saying(saying("---\nkind: apology\n---\n\nWe: “left” it - open # x | y.\n\nWe kept it open.\n"));
    const second = { ...said, quote: "We kept it open" };
    const both = after(text, (draft) => addSaying(draft, "apology", second));
    assert.deepEqual(parseDraft(both).frontMatter.said, [said, second]);
    const changed = both.replace("We kept it open.\n", "We shut it.\n");
    const third = { ...said, quote: "We shut it." };
    const result = after(changed, (draft) => addSaying(draft, "apology", third));
    assert.deepEqual(parseDraft(result).frontMatter.said, [said, third]);
  });

  it("can be taken back, and the draft is as it was", () => {
    const text = "---\nkind: apology # ours\nlang: en\n---\n\n# A letter\n";
    assert.equal(
      after(saying(text), (draft) => removeSayings(draft, "fault")),
      text,
    );
    assert.equal(
      after(accepting(text), (draft) => removeAcceptance(draft, names)),
      text,
    );
    assert.equal(
      after(text, (draft) => removeAcceptance(draft, names)),
      text,
    );
  });

  it("is taken back alone: what else is there stays, also what nobody can read", () => {
    const other = "  - rule: IC202\n    reason: House style\n    by: Al\n    on: 2026-11-01\n  - half an entry\n";
    const text = `---\nkind: apology\naccepted:\n${other}---\n\n# A letter\n`;
    assert.equal(
      after(accepting(text), (draft) => removeAcceptance(draft, names)),
      text,
    );
    const named = { ...accepted, rule: "missing-fault" };
    const byName = after(text, (draft) => addAcceptance(draft, "apology", [], named));
    assert.deepEqual(parseDraft(accepting(byName)).frontMatter.accepted.length, 2);
  });
});
