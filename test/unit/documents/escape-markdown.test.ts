import assert from "node:assert/strict";
import { escapeMarkdown } from "../../../src/core/documents/escape-markdown.ts";

describe("a value in Markdown", () => {
  for (const words of [
    "O'Brien & Co",
    "AT&T",
    "12,500",
    "50 % off",
    "order_id",
    "+49 30 555",
    "a - b",
    "3 March",
    "(see below)!",
    "🙂",
    "#1".slice(1),
  ]) {
    it(`leaves ${words} as it is`, () => {
      assert.equal(escapeMarkdown(words), words);
    });
  }

  const escaped: readonly (readonly [words: string, markdown: string])[] = [
    ["a * b", "a \\* b"],
    ["_x_", "\\_x\\_"],
    ["a | b", "a \\| b"],
    ["[x](y)", "\\[x\\](y)"],
    ["`x`", "\\`x\\`"],
    ["# x", "\\# x"],
    ["- x", "\\- x"],
    ["---", "\\---"],
    ["1. x", "1\\. x"],
    ["<b>x</b>", "\\<b>x\\</b>"],
    ["&amp; &#38;", "\\&amp; \\&#38;"],
    ["~~x~~", "\\~\\~x\\~\\~"],
    ["C:\\temp", "C:\\\\temp"],
    ["two\r\n\r\nlines", "two lines"],
    ["\u0000a\u0007", "a"],
    ["see https://a.example/b_c?d=1.", "see <https://a.example/b_c?d=1>."],
    ["see www.a.example/*", "see www\\.a.example/\\*"],
    ["write to a_b@c.example", "write to <a_b@c.example>"],
  ];
  for (const [words, markdown] of escaped) {
    it(`makes ${JSON.stringify(words)} stay words`, () => {
      assert.equal(escapeMarkdown(words), markdown);
    });
  }
});
