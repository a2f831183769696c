import assert from "node:assert/strict";
import { nextDraftFileName } from "../../../src/core/index.ts";

describe("the name of a new draft", () => {
  it("is that of its kind", () => {
    assert.equal(nextDraftFileName("apology", []), "apology.md");
    assert.equal(nextDraftFileName("apology", ["disclosure.md", "apology.txt"]), "apology.md");
  });

  it("is never one that is taken, in whatever case", () => {
    assert.equal(nextDraftFileName("apology", ["apology.md"]), "apology-2.md");
    assert.equal(nextDraftFileName("apology", ["Apology.MD", "APOLOGY-2.md", "apology-4.md"]), "apology-3.md");
  });
});
