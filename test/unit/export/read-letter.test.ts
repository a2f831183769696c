import assert from "node:assert/strict";
import type { Block } from "../../../src/core/export/letter.ts";
import { readLetter } from "../../../src/core/export/reading/read-letter.ts";
import { jotted } from "../../kit/exports.ts";

/** The blocks of a draft, jotted down. */
function blocks(text: string): unknown {
  return readLetter(text).letter.blocks.map(outline);
}

function outline(block: Block): unknown {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${jotted(block.runs)}`;
    case "paragraph":
      return jotted(block.runs);
    case "code":
      return { code: block.text };
    case "quote":
      return { quote: block.blocks.map(outline) };
    case "list":
      return {
        start: block.start,
        items: block.items.map(({ checked, blocks: inner }) =>
          checked === undefined ? inner.map(outline) : { checked, blocks: inner.map(outline) },
        ),
      };
    case "table":
      return {
        head: block.head.map(({ runs }) => jotted(runs)),
        rows: block.rows.map((row) => row.map(({ runs }) => jotted(runs))),
        alignments: block.alignments,
      };
    case "rule":
      return "---";
  }
}

describe("a draft read as the letter that goes out", () => {
  it("has headings of every level, and the first as its title", () => {
    assert.deepEqual(blocks("# One *two*\n\nThree\n===\n\n###### Six"), ["# One _two_", "# Three", "###### Six"]);
    assert.equal(readLetter("Dear all,\n\nOne *two*\\\nthree\n---").letter.title, "One two three");
    assert.equal(readLetter("No heading.").letter.title, "");
  });

  it("joins the lines of a paragraph, and ends one where the author ended it", () => {
    assert.deepEqual(blocks("One\n  two\\\nthree  \nfour<br>five"), ["One two\nthree\nfour\nfive"]);
  });

  it("keeps bold, italic, struck and code, one in the other", () => {
    assert.deepEqual(blocks("a **b *c* d** ~~e~~ `f  g` ~1 **`h`**"), [
      "a **b **" + "**_c_**" + "** d** ~e~ `f g` ~1 **`h`**",
    ]);
  });

  it("keeps links that a reader can follow, however they are written", () => {
    assert.deepEqual(
      blocks(
        "[a](https://a.example/x?y=1) <https://b.example> <c@d.example> www.e.example [f] [g][F] [h](tel:+441174960123) [i](mailto:i@j.example?subject=Leak)\n\n[f]: http://f.example",
      ),
      [
        "<a>(https://a.example/x?y=1) <https://b.example>(https://b.example) <c@d.example>(mailto:c@d.example) <www.e.example>(http://www.e.example) <f>(http://f.example) <g>(http://f.example) <h>(tel:+441174960123) <i>(mailto:i@j.example?subject=Leak)",
      ],
    );
  });

  it("keeps the words of other links alone, and counts them", () => {
    const text =
      "[a](javascript:alert%281%29) [b](../incident.yaml) [c](file:///etc/x) [d](data:text/html,x) [e](#f) [g](https://) [h](mailto:nobody)";
    assert.deepEqual(blocks(text), ["a b c d e g h"]);
    assert.equal(readLetter(text).letter.leftOut.links, 7);
  });

  it("gives pictures by their descriptions, and counts them", () => {
    const { letter } = readLetter("See ![the *open* gate](gate.png) and ![][p].\n\n![](decoration.png)\n\n[p]: p.png");
    assert.deepEqual(letter.blocks.map(outline), ["See the open gate and ."]);
    assert.equal(letter.leftOut.pictures, 3);
  });

  it("has lists within lists, with the number they begin with, and boxes", () => {
    assert.deepEqual(blocks("4. a\n   - b\n     1. c\n5. d\n\n   e\n\n* [ ] f\n* [x] g"), [
      {
        start: 4,
        items: [
          ["a", { start: undefined, items: [["b", { start: 1, items: [["c"]] }]] }],
          ["d", "e"],
        ],
      },
      {
        start: undefined,
        items: [
          { checked: false, blocks: ["f"] },
          { checked: true, blocks: ["g"] },
        ],
      },
    ]);
  });

  it("has tables whose rows are as wide as the widest, so that no cell is lost", () => {
    assert.deepEqual(blocks("| a | b |\n| :-: | --: |\n| *c* | d<br>e | f |\n| g\\|h |"), [
      {
        head: ["a", "b", ""],
        rows: [
          ["_c_", "d\ne", "f"],
          ["g|h", "", ""],
        ],
        alignments: ["centre", "right", undefined],
      },
    ]);
  });

  it("has quotations, code and lines across", () => {
    assert.deepEqual(blocks("> a\n>\n> > b\n\n```sh\nc\n\td\n```\n\n    e\n\n***"), [
      { quote: ["a", { quote: ["b"] }] },
      { code: "c\n    d" },
      { code: "e" },
      "---",
    ]);
  });

  it("numbers footnotes as the text names them", () => {
    const { letter } = readLetter("a[^x] b[^y] c[^x]\n\n[^y]: why[^z]\n[^x]: ex\n[^z]: zed\n[^unused]: never");
    assert.deepEqual(letter.blocks.map(outline), ["a^[1] b^[2] c^[1]"]);
    assert.deepEqual(
      letter.notes.map((note) => note.map(outline)),
      [["ex"], ["why^[3]"], ["zed"]],
    );
  });

  it("leaves front matter and comments behind", () => {
    const text =
      "---\nkind: apology\naccepted: []\n---\n<!-- markdownlint-disable IC101 -->\n# Sorry <!-- Rob -->\n\nWe <!-- really\nwell -->are.\n\n<!-- a\n\nb -->\n\n- x<!-- y -->";
    assert.deepEqual(blocks(text), ["# Sorry", "We are.", { start: undefined, items: [["x"]] }]);
    assert.deepEqual(blocks("\uFEFF---\r\nkind: apology\r\n---\r\n# Sorry\r\n"), ["# Sorry"]);
  });

  it("lets no raw HTML through, but its words and where its links lead", () => {
    assert.deepEqual(
      blocks(
        'a <b>b</b> <a href="https://c.example">c</a> <a href="javascript:d">d</a> <img src="e.png" alt="e"> &amp; &copy;\n\n<div onclick="f()">\n<h2>g</h2>\n<p>h &lt; <em>i</em><ul><li>j<li>k</ul><hr></div>\n<script>l()</script>\n<style>m { }</style>\n\nn <script>o()</script> p',
      ),
      [
        "a **b** <c>(https://c.example) d e & ©",
        "## g",
        "h < _i_",
        { start: undefined, items: [["j"], ["k"]] },
        "---",
        "n p",
      ],
    );
  });

  it("takes what only looks like a tag for words, so that no gap vanishes unseen", () => {
    assert.deepEqual(blocks("Dear <Name>, **<first name>** <title> <address>\n\n<CUSTOMER>\n\n<p><YOUR NAME></p>"), [
      "Dear <Name>, **<first name>** <title> <address>",
      "<CUSTOMER>",
      "<YOUR NAME>",
    ]);
  });

  it("drops characters that no Word file can hold", () => {
    assert.deepEqual(blocks("a\u0007b\uD800c\uFFFEd 🔥\u00A0e\tf"), ["abcd 🔥\u00A0e f"]);
  });
});
