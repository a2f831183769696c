import assert from "node:assert/strict";
import fc from "fast-check";
import { rememberLines } from "../../../src/core/text/remember-lines.ts";

/** Finds lines with an "a", and counts how many lines it was given. */
function finder() {
  let asked = 0;
  const find = rememberLines((line) => {
    asked += 1;
    return line.includes("a") ? { line } : undefined;
  });
  return { find, asked: () => asked };
}

function plainly(text: string): readonly { start: number; found: { line: string } }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.includes("a") ? [{ start: at, found: { line } }] : [];
  });
}

describe("reading a text line by line", () => {
  it("finds in any row of texts what reading each anew would find", () => {
    const piece = fc.constantFrom("a", "b", "\n", "ab\n", "\r\n", "");
    const texts = fc.array(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (row) => {
        const { find } = finder();
        for (const text of row) {
          assert.deepEqual(find(text), plainly(text), JSON.stringify(row));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads only the line that changed", () => {
    const { find, asked } = finder();
    const lines = Array.from({ length: 400 }, (_, index) => `line ${index} has a word`);
    find(lines.join("\n"));
    const before = asked();
    lines[200] = "another a";
    assert.equal(find(lines.join("\n")).length, 400);
    assert.equal(asked() - before, 1);
  });

  it("knows a text again that it has just read, beside another one", () => {
    const { find, asked } = finder();
    find("a\nb\nc");
    find("x\ny");
    const before = asked();
    find("a\nb\nc");
    find("x\ny");
    assert.equal(asked(), before);
  });
});
