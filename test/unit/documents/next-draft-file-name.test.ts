import assert from "node:assert/strict";
import { nextDraftFileName, unnumberedDraftName } from "../../../src/core/index.ts";

describe("the name of a new draft", () => {
  it("is that of its kind", () => {
    assert.equal(nextDraftFileName("apology", []), "apology.md");
    assert.equal(nextDraftFileName("apology", ["disclosure.md", "apology.txt"]), "apology.md");
  });

  it("is never one that is taken, in whatever case", () => {
    assert.equal(nextDraftFileName("apology", ["apology.md"]), "apology-2.md");
    assert.equal(nextDraftFileName("apology", ["Apology.MD", "APOLOGY-2.md", "apology-4.md"]), "apology-3.md");
  });

  it("goes on counting from one that is numbered, and does not take a day for a number", () => {
    for (const [fileName, name] of [
      ["apology.md", "apology"],
      ["apology-2.md", "apology"],
      ["status-update-12.md", "status-update"],
      ["notice-2026-05-20.md", "notice-2026-05-20"],
      ["notice-2026-05-20-2.md", "notice-2026-05-20"],
      ["notice-2026-10.md", "notice-2026-10"],
      ["2026-05-20.md", "2026-05-20"],
      ["notice-2026.md", "notice-2026"],
      ["letter-2.markdown", "letter"],
      ["LETTER-2.MD", "LETTER"],
    ] as const) {
      assert.equal(unnumberedDraftName(fileName), name);
    }
  });
});
