import assert from "node:assert/strict";
import { LineIndex } from "../../../src/core/text/line-index.ts";

describe("the line index", () => {
  it("counts lines and columns from 1, columns in UTF-16 units", () => {
    const lines = new LineIndex("one\n🙂 two");
    assert.deepEqual(lines.positionAt(0), { line: 1, column: 1 });
    assert.deepEqual(lines.positionAt(4), { line: 2, column: 1 });
    assert.deepEqual(lines.positionAt(7), { line: 2, column: 4 });
  });

  it("knows all three line ends", () => {
    const lines = new LineIndex("a\r\nb\rc\nd");
    assert.equal(lines.positionAt(8).line, 4);
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => lines.lineEnd(line)),
      [1, 4, 6, 8],
    );
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => lines.lineStart(line)),
      [0, 3, 5, 7],
    );
  });

  it("counts empty lines: at the beginning, several in a row, and at the end", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const lines = new LineIndex(["", "", "a", "", "", "b", ""].join(end));
      assert.deepEqual(
        [1, 2, 3, 4, 5, 6, 7].map((line) => lines.lineEnd(line) - lines.lineStart(line)),
        [0, 0, 1, 0, 0, 1, 0],
      );
      assert.equal(lines.positionAt(Number.MAX_SAFE_INTEGER).line, 7);
      assert.equal(lines.lineStart(3), 2 * end.length);
    }
  });

  it("moves what lies outside to the nearest place inside", () => {
    const lines = new LineIndex("ab\ncd");
    assert.deepEqual(lines.positionAt(99), { line: 2, column: 3 });
    assert.deepEqual(lines.positionAt(-1), { line: 1, column: 1 });
    assert.equal(lines.lineStart(99), 3);
    assert.equal(lines.lineEnd(0), 2);
  });

  it("gives every offset a column from the beginning of its line", () => {
    const text = "one\r\n\r\ntwo 🙂\nthree";
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const { line, column } = lines.positionAt(offset);
      assert.equal(lines.lineStart(line) + column - 1, offset);
    }
  });
});
