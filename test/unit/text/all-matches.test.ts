import assert from "node:assert/strict";
import { allMatches } from "../../../src/core/text/all-matches.ts";

describe("all matches of a pattern", () => {
  const patterns = [/leaks?/gi, /\b/g, /x*/g, /(?<day>\d+)|(\w)/g, /\p{L}*/gu, /nothing/g];
  for (const pattern of patterns) {
    it(`are those of String.matchAll: ${String(pattern)}`, () => {
      for (const text of ["", "A leak and leaks.", "xxay 12", "aéß \u{1F6B2}\u{10400} b"]) {
        assert.deepEqual(allMatches(pattern, text), [...text.matchAll(pattern)]);
      }
      assert.equal(pattern.lastIndex, 0);
    });
  }
});
