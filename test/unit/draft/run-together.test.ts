import { assert } from "chai";
import { describe, it } from "mocha";
import { parseDraft } from "../../../src/core/draft/parse-draft.ts";
import { findClosingLine, findRunTogether } from "../../../src/core/draft/run-together.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";

const pasted = `Important news
Dear readers,
We left a folder open. It held your names.
What was in it?
·        Your name
·        Your address
We closed it at once. We are sorry.
Yours sincerely,
Lois Adeyemi
Director
`;

function parted(text: string): string | undefined {
  const found = findRunTogether(parseDraft(text));
  return found.length === 0
    ? undefined
    : applyEdits(
        text,
        found.flatMap(({ edits }) => edits),
      );
}

describe("lines that were each written as a paragraph", () => {
  it("are put apart, with a list for what stands behind dots, and a signature as it is", () => {
    const expected = `Important news

Dear readers,

We left a folder open. It held your names.

What was in it?

- Your name
- Your address

We closed it at once. We are sorry.

Yours sincerely,
Lois Adeyemi
Director
`;
    assert.equal(parted(pasted), expected);
    assert.isUndefined(parted(expected));
    assert.equal(
      parted(`\uFEFF---\r\nkind: apology\r\n---\r\n\r\n# A letter\r\n\r\n${pasted.replaceAll("\n", "\r\n")}`),
      `\uFEFF---\r\nkind: apology\r\n---\r\n\r\n# A letter\r\n\r\n${expected.replaceAll("\n", "\r\n")}`,
    );
  });

  it("are not found in paragraphs that were wrapped, in one sentence for each line, in lists, tables, code and verse", () => {
    const wrapped =
      "We left a folder open for eight days. It held the names of all who had\nbooked with us. We closed it at once. We then looked for others, and there\nwere none. We are sorry. We will write again on Friday, when we know more. Then\nwe will say what else we have found. That is all.";
    for (const text of [
      wrapped,
      "We are sorry.\nWe left a folder open.\nWe closed it.\nWe will write again.\nThat is all.\n",
      pasted.replace(/^(?=.)/gm, "- "),
      pasted.replace(/^(?=.)/gm, "> "),
      pasted.replace(/^(?=.)/gm, "    "),
      `\`\`\`\n${pasted}\`\`\`\n`,
      `<!--\n${pasted}-->\n`,
      pasted.replaceAll("\n", "  \n"),
      "Marram Clinic\n4 Harbour Road. Second floor\nTel. 0117 496 0123. Ask for Ana\nBristol\n",
    ]) {
      assert.isUndefined(parted(text), text);
    }
  });

  it("are closed where somebody signs", () => {
    const at = findClosingLine(pasted)?.start ?? -1;
    assert.equal(pasted.slice(at, at + 5), "Yours");
    assert.isUndefined(findClosingLine("We send our thanks to all.\nThat is all.\n"));
    assert.isUndefined(findClosingLine(`Signed\n${"A line of the letter.\n".repeat(20)}`));
  });
});
