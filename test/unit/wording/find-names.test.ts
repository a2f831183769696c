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

  it("is found however its accents and hyphens are written, and with signs in it that nobody sees", () => {
    const [composed, apart] = ["José Núñez".normalize("NFC"), "José Núñez".normalize("NFD")];
    for (const [text, name] of [
      [apart, composed],
      [composed, apart],
      ["Acme\u2011Soft", "Acme-Soft"],
      ["Acme-Soft", "Acme–Soft"],
      ["Pro\u00ADject Fal\u200Bcon", "Project Falcon"],
      ["Project\u00A0Falcon", "Project Falcon"],
    ] as const) {
      assert.deepEqual(found(`We thank ${text}, too.`, name), [text]);
    }
    assert.deepEqual(found(`We thank ${"Josés".normalize("NFD")} and ${apart}`, "Jose"), []);
    assert.deepEqual(found("Acme Soft", "Acme-Soft"), []);
  });

  it("may hold anything", () => {
    assert.deepEqual(found("C++ (beta) a.b axb", "C++ (beta)"), ["C++ (beta)"]);
    assert.deepEqual(found("a.b axb", "a.b"), ["a.b"]);
    assert.deepEqual(found("anything", "  "), []);
  });
});
