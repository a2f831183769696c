import assert from "node:assert/strict";
import { patternLines, sourceLines } from "../../../src/core/text/pattern-lines.ts";

describe("a pattern in several lines", () => {
  it("is the pattern without its line breaks and the blanks behind them", () => {
    const pattern = patternLines("i")`
      \b(?:
        by mistake|in error
        |accident(?:al)?ly
      ) \w+
    `;
    assert.equal(String(pattern), String(/\b(?:by mistake|in error|accident(?:al)?ly) \w+/i));
  });

  it("keeps the blank that it begins or ends with, and escapes as they are written", () => {
    assert.equal(
      String(patternLines()` (?:at|\d+|
        \n) `),
      String(/ (?:at|\d+|\n) /),
    );
  });

  it("takes in parts, which keep their own lines", () => {
    const part = String.raw`of \w+`;
    assert.equal(
      sourceLines`
        (?:${part}
        |x)
      `,
      String.raw`(?:of \w+|x)`,
    );
  });

  it("is refused where it is none", () => {
    assert.throws(
      () => patternLines()`
      (?:a
    `,
      SyntaxError,
    );
  });
});
