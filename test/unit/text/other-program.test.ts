import assert from "node:assert/strict";
import { zipSync } from "fflate";
import { otherProgram } from "../../../src/core/index.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const archive = (part: string): Uint8Array =>
  zipSync({ "[Content_Types].xml": bytesOf("<a/>"), [part]: bytesOf("<a/>") });

describe("the program that a file is from", () => {
  for (const [what, bytes, expected] of [
    ["a Word file", archive("word/document.xml"), "word"],
    ["a workbook", archive("xl/workbook.xml"), "archive"],
    ["a text of LibreOffice", bytesOf("PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.textPK"), "word"],
    ["formatted text", bytesOf("{\\rtf1 Dear all}"), "word"],
    ["an old Word file", bytesOf(`\u00D0\u00CF\u0011\u00E0…${"WordDocument".split("").join("\0")}\0`), "word"],
    ["an old workbook", bytesOf("\u00D0\u00CF\u0011\u00E0 Workbook"), "office"],
    ["a PDF", bytesOf("%PDF-1.7"), "pdf"],
    ["a draft", bytesOf("---\nkind: apology\n---\n"), undefined],
    ["a draft about a file word/document.xml", bytesOf("The file word/document.xml"), undefined],
    ["nothing", new Uint8Array(), undefined],
  ] as const) {
    it(`is told of ${what}`, () => {
      assert.equal(otherProgram(bytes), expected);
    });
  }
});
