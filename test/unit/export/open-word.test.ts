import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { openWord } from "../../../src/core/export/word-copy/open-word.ts";

/** A Word file of one empty letter, with these lists. */
function withLists(numbering: string): Uint8Array {
  return zipSync({
    "word/document.xml": strToU8("<w:document><w:body></w:body></w:document>"),
    "word/numbering.xml": strToU8(`<w:numbering>${numbering}</w:numbering>`),
  });
}

const level = (at: number, form: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/></w:lvl>`;
const over = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe("the lists of a Word file", () => {
  const word = openWord(
    withLists(
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal")}${level(1, "bullet")}${level(2, "lowerLetter")}</w:abstractNum>` +
        `<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>` +
        `<w:num w:numId="4"><w:abstractNumId w:val="0"/>${over(2, 7)}${over(0, 5)}</w:num>`,
    ),
  );

  it("begin where they are described to, on each of their levels", () => {
    assert.deepEqual(word?.levelOf("3", 0), { isNumbered: true, start: 1, checked: undefined });
    assert.deepEqual(word.levelOf("3", 1), { isNumbered: false, start: 1, checked: undefined });
    assert.equal(word.levelOf("3", 3), undefined);
    assert.equal(word.levelOf("9", 0), undefined);
  });

  it("begin where one of them was made to begin anew, on that level alone", () => {
    assert.deepEqual(
      [0, 1, 2].map((at) => word?.levelOf("4", at)?.start),
      [5, 1, 7],
    );
  });
});
