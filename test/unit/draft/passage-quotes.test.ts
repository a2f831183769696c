import assert from "node:assert/strict";
import { findQuote, quoteAt } from "../../../src/core/draft/passage-quotes.ts";
import { parseDraft } from "../../../src/core/index.ts";

const letter = `---
kind: apology
---

# A letter

We **left**
the door “open” for days. Write to <https://shop.example/help> — or [call us](tel:+441).

- We sold it. Twice.

> We never sold it.

| step | who |
| --- | --- |
| Close the port | Head of IT |
`;
const draft = parseDraft(letter);

/** The quote where somebody selects these words. */
const quoteOfWords = (words: string) => {
  const start = letter.indexOf(words);
  return quoteAt(draft, { start, end: start + words.length });
};

describe("A passage that somebody points at", () => {
  it("is the whole of the sentences that are touched, in words without markup", () => {
    assert.equal(quoteOfWords("left")?.text, 'We left the door "open" for days.');
    assert.equal(quoteOfWords("days. Write")?.text.startsWith("We left the door"), true);
    assert.equal(quoteOfWords("help")?.text, "Write to https://shop.example/help — or call us.");
    assert.equal(quoteOfWords("sold it. Tw")?.text, "We sold it. Twice.");
    assert.equal(quoteOfWords("port")?.text, "Close the port | Head of IT");
  });

  it("is the sentence that the cursor stands in where nothing is selected", () => {
    const start = letter.indexOf("the door");
    assert.equal(quoteAt(draft, { start, end: start })?.text, 'We left the door "open" for days.');
  });

  it("is nothing where no sentence of the draft's own stands", () => {
    assert.equal(quoteOfWords("We never sold it"), undefined);
    assert.equal(quoteOfWords("kind"), undefined);
  });

  it("is found again, whatever the line ends, the markup and the marks", () => {
    const quote = 'We left the door "open" for days.';
    for (const text of [
      letter,
      letter.replaceAll("\n", "\r\n"),
      "We left the door\n“open” for\ndays.",
      "- We *left* the\n  **door** 'open' for days.".replaceAll("'", '"'),
      "Before. We left the door &quot;open&quot; for days. After.",
    ]) {
      assert.notEqual(findQuote(parseDraft(text), quote), undefined, text);
    }
    for (const written of [
      "We **left** the door “open”",
      "- We sold it. Twice.",
      "left the door",
      "https://shop.example/help",
    ]) {
      assert.notEqual(findQuote(draft, written), undefined, written);
    }
  });

  it("is gone where a word of it has changed, or it stands in a quotation or a comment now", () => {
    const quote = "We left the door open.";
    for (const text of [
      "We left the doors open.",
      "We left the door wide open.",
      "> We left the door open.",
      "<!-- We left the door open. -->",
      "```\nWe left the door open.\n```",
      "",
    ]) {
      assert.equal(findQuote(parseDraft(text), quote), undefined, text);
    }
    assert.equal(findQuote(draft, "left the doo"), undefined, "half a word");
    assert.equal(findQuote(draft, "*"), undefined);
  });

  it("is found at the place of the whole sentences", () => {
    const span = findQuote(draft, "sold it. Twice");
    assert.equal(span && letter.slice(span.start, span.end), "We sold it. Twice.");
  });
});
