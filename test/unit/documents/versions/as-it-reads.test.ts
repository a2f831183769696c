import assert from "node:assert/strict";
import { asItReads } from "../../../../src/core/documents/versions/as-it-reads.ts";
import { escapeMarkdown } from "../../../../src/core/documents/escape-markdown.ts";

describe("what a piece of a draft reads like", () => {
  const pieces: readonly (readonly [markdown: string, words: string])[] = [
    ["- **21\\. November 2026:** Wir haben es gestoppt.", "21. November 2026: Wir haben es gestoppt."],
    ["21\\. November 2026", "21. November 2026"],
    ["## What happened\n\nWe *left* the folder\nopen.", "What happened We left the folder open."],
    ["> We said it was over.", "We said it was over."],
    ["| 3 March | **We** closed it | – |", "3 March, We closed it"],
    ["| --- | --- |", ""],
    [
      "Write to <help@halden.example> or see [our page](https://halden.example).",
      "Write to help@halden.example or see our page.",
    ],
    ["The field `order_id`, 5 \\* 3 and \\[this\\]", "The field order_id, 5 * 3 and [this]"],
    ["One line\\\nand the next", "One line and the next"],
    ["5 * 3 is 15, and order_id_two __is__ left", "5 * 3 is 15, and order_id_two is left"],
    ["1. First\n2. Second", "First Second"],
  ];
  for (const [markdown, words] of pieces) {
    it(`is plain words: ${markdown}`, () => {
      assert.equal(asItReads(markdown), words);
    });
  }

  it("is the value that a template was given, whatever signs it holds", () => {
    for (const value of [
      "# 5",
      "3. Mai",
      "a | b",
      "C:\\temp\\*",
      "_x_ and ~y~",
      "see www.halden.example",
      "a & b <c>",
    ]) {
      assert.equal(asItReads(escapeMarkdown(value)), value);
    }
  });
});
