import assert from "node:assert/strict";
import { ready } from "../../kit/exports.ts";
import { readRecord } from "../../../src/core/index.ts";

function text(markdown: string): string {
  return ready(markdown).toText();
}

describe("a letter as plain text", () => {
  it("underlines its first two levels of headings", () => {
    assert.equal(text("# One\n\n## Two\n\n### Three\n\nFour"), "One\n===\n\nTwo\n---\n\nThree\n\nFour\n");
  });

  it("has lines of at most 72 characters, but for an address", () => {
    const lines = text(`${"word ".repeat(40)}\n\n- ${"item ".repeat(40)}\n\n> ${"quote ".repeat(40)}`).split("\n");
    assert(lines.length > 9);
    assert.deepEqual(
      lines.filter((line) => line.length > 72),
      [],
    );
    const address = `https://example.org/${"x".repeat(80)}`;
    assert.equal(text(`See <${address}> now`), `See\n${address}\nnow\n`);
  });

  it("drops the look of words, but not that they are struck out", () => {
    assert.equal(text("a **b** *c* `d` ~~e~~\\\nf"), "a b c d ~~e~~\nf\n");
    assert.equal(text("~~a **b** c~~ d"), "~~a b c~~ d\n");
  });

  it("writes addresses out, once", () => {
    assert.equal(
      text(
        "[a](https://a.example) <https://b.example> <c@d.example> [e](mailto:f@g.example) [0117 496](tel:0117-496) www.h.example",
      ),
      "a (https://a.example) https://b.example c@d.example e (f@g.example) 0117\n496 www.h.example\n",
    );
  });

  it("sets lists below one another with their numbers and boxes", () => {
    assert.equal(
      text("1. a\n2. b\n   - c\n     - d\n- [x] e\n- [ ] f"),
      "1. a\n2. b\n   - c\n     - d\n\n- [x] e\n- [ ] f\n",
    );
    assert.equal(text("- a\n\n  b\n- c"), "- a\n\n  b\n\n- c\n");
    assert.equal(text("> - a\n>\n>   b\n> - c"), "> - a\n>\n>   b\n>\n> - c\n");
  });

  it("gives every row of a table as an item with the heads of its columns", () => {
    assert.equal(
      text("| Step | Due |\n| - | - |\n| Close it | 5 May |\n| Tell [us](https://a.example) | |"),
      "- Step: Close it\n  Due: 5 May\n\n- Step: Tell us (https://a.example)\n  Due:\n",
    );
    assert.equal(text("| a | b |\n| - | - |"), "a | b\n");
  });

  it("keeps quotations, code and lines across", () => {
    assert.equal(
      text("> a\n>\n> > b\n\n```\nc  d\n\ne\n```\n\n---"),
      `> a\n>\n> > b\n\n    c  d\n\n    e\n\n${"-".repeat(72)}\n`,
    );
  });

  it("puts footnotes below", () => {
    assert.equal(text("a[^1]\n\n[^1]: b"), "a[1]\n\nNotes\n-----\n\n[1] b\n");
  });

  it("says plainly that an exercise is one, once", () => {
    const { record } = readRecord("title: x\ndrill: true\n");
    const drill = "DRILL: this is an exercise. Nothing that it describes has happened.";
    assert.equal(ready("# A\n\nb", { record }).toText(), `${drill}\n\nA\n=\n\nb\n`);
    assert.equal(ready(`# A\n\n**${drill}**\n\nb`, { record }).toText(), `A\n=\n\n${drill}\n\nb\n`);
    assert.match(ready("# A", { record, lang: "de" }).toText(), /^ÜBUNG: /);
  });
});
