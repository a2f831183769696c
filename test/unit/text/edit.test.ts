import assert from "node:assert/strict";
import { applyEdits, lineEndOf, withLineEnds } from "../../../src/core/text/edit.ts";

describe("edits", () => {
  it("name places in the text as it was, in whatever order they come", () => {
    const edits = [
      { span: { start: 6, end: 11 }, newText: "there" },
      { span: { start: 0, end: 0 }, newText: "Oh, " },
    ];
    assert.equal(applyEdits("hello world", edits), "Oh, hello there");
  });

  it("are refused where they overlap", () => {
    const edits = [
      { span: { start: 0, end: 5 }, newText: "" },
      { span: { start: 4, end: 6 }, newText: "" },
    ];
    assert.throws(() => applyEdits("hello world", edits), RangeError);
  });

  it("keep the line ends of the text", () => {
    assert.equal(lineEndOf("one\r\ntwo\n"), "\r\n");
    assert.equal(lineEndOf("one\ntwo\r\n"), "\n");
    assert.equal(lineEndOf("one"), "\n");
    assert.equal(withLineEnds("a\nb\r\nc\rd", "\r\n"), "a\r\nb\r\nc\r\nd");
  });
});
