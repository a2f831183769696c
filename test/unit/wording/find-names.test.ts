import assert from "node:assert/strict";
import { findName } from "../../../src/core/wording/find-names.ts";

function found(text: string, name: string): readonly string[] {
  return findName(text, name).map(({ start, end }) => text.slice(start, end));
}

describe("a name that must not be said", () => {
  it("is found as words of their own, also with punctuation or an ending behind", () => {
    assert.deepEqual(found("Rob, Rob's and Rob’s; (Rob). rob_bak", "Rob"), ["Rob", "Rob", "Rob", "Rob"]);
    assert.deepEqual(found("Robert robs a Robin and a Trob", "Rob"), []);
    assert.deepEqual(found("Jürgen, Jürgens", "Jürgen"), ["Jürgen"]);
  });

  it("is found over the end of a line and with other apostrophes", () => {
    assert.deepEqual(found("vendor\n  Northcloud", "vendor Northcloud"), ["vendor\n  Northcloud"]);
    assert.deepEqual(found("O’Hara O'Hara", "O'Hara"), ["O’Hara", "O'Hara"]);
  });

  it("wants the capitals of the name, so that a word of everyday is no name", () => {
    assert.deepEqual(found("We will write. Will and WILL know.", "Will"), ["Will", "WILL"]);
    assert.deepEqual(found("Insider, INSIDER and insider", "insider"), ["Insider", "INSIDER", "insider"]);
    assert.deepEqual(found("https://northcloud.example", "Northcloud"), ["northcloud"]);
  });

  it("may hold anything", () => {
    assert.deepEqual(found("C++ (beta) a.b axb", "C++ (beta)"), ["C++ (beta)"]);
    assert.deepEqual(found("a.b axb", "a.b"), ["a.b"]);
    assert.deepEqual(found("anything", "  "), []);
  });
});
