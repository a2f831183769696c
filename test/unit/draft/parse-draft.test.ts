import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/index.ts";
import { blanked } from "../../kit/prose.ts";

function textsOf(markdown: string): readonly string[] {
  return parseDraft(markdown).passages.map(({ text }) => text);
}

describe("Reading a draft as prose", () => {
  it("keeps headings apart, bold lines among them", () => {
    const { passages, sections } = parseDraft(
      "# Notice\n\nWhat we know\n---\n\n**What happened**\nA file was public.\n\n**We are sorry.** Truly.\n",
    );
    assert.deepEqual(
      passages.map(({ kind, heading, text }) => [kind, heading, text]),
      [
        ["heading", "Notice", "Notice"],
        ["heading", "What we know", "What we know"],
        ["heading", "What happened", "What happened"],
        ["sentence", "What happened", "A file was public."],
        ["sentence", "What happened", "We are sorry."],
        ["sentence", "What happened", "Truly."],
      ],
    );
    assert.deepEqual(
      sections.map(({ level, title }) => [level, title]),
      [
        [0, ""],
        [1, "Notice"],
        [2, "What we know"],
        [6, "What happened"],
      ],
    );
  });

  it("takes a question that stands alone for the heading of the paragraph or the lines behind it", () => {
    const { passages } = parseDraft(
      "# Leak\n\nQ: What was in it?\n\nA: Names.\n\nThe rest.\n\nQ. Who?\nA. All of you.\n\nBye.\n",
    );
    const headings = passages.filter(({ kind }) => kind !== "heading").map(({ text, heading }) => [text, heading]);
    assert.deepEqual(headings, [
      ["Q: What was in it?", "Leak"],
      ["A: Names.", "What was in it?"],
      ["The rest.", "Leak"],
      ["Q.", "Leak"],
      ["Who?", "Leak"],
      ["A.", "Who?"],
      ["All of you.", "Who?"],
      ["Bye.", "Leak"],
    ]);
  });

  it("takes a question at the head of a paragraph for the heading of its answer", () => {
    const { passages } = parseDraft(
      "# Notice\n\n**What could be seen?** Names. Some addresses.\n\nCan I pay? We are open.\n",
    );
    assert.deepEqual(
      passages.map(({ heading, text }) => [heading, text]),
      [
        ["Notice", "Notice"],
        ["Notice", "What could be seen?"],
        ["What could be seen?", "Names."],
        ["What could be seen?", "Some addresses."],
        ["Notice", "Can I pay?"],
        ["Can I pay?", "We are open."],
      ],
    );
  });

  it("takes the first line of a paragraph for a heading where it asks and the next line begins anew", () => {
    const { passages } = parseDraft(
      "What happened\nA file with the addresses of our members was public for a day.\n\nWhat happened on Monday was bad, and\nwe are sorry for what it meant to all of you who wrote to us.\n",
    );
    assert.deepEqual(
      passages.map(({ kind, heading }) => [kind, heading]),
      [
        ["heading", "What happened"],
        ["sentence", "What happened"],
        ["sentence", "What happened"],
      ],
    );
  });

  it("takes a bold sentence on a line of its own for a sentence", () => {
    const [passage] = parseDraft("**We are sorry.**").passages;
    assert.equal(passage?.kind, "sentence");
  });

  it("gives a section everything up to the next heading", () => {
    const text = "Dear all,\n\n## One\n\nA.\n\n## Two\n\nB.\n";
    const { sections } = parseDraft(text);
    assert.deepEqual(
      sections.map(({ headingSpan, bodySpan }) => [
        text.slice(headingSpan.start, headingSpan.end),
        text.slice(bodySpan.start, bodySpan.end).trim(),
      ]),
      [
        ["", "Dear all,"],
        ["## One", "A."],
        ["## Two", "B."],
      ],
    );
  });

  it("tells the lines of a log apart, and folds other kept line ends", () => {
    const log =
      "*06:00*: The lock jams\\\n*06:46*: We call the keeper at 7 a.m.  \n07.03 The lock opens\\\nfor all boats\n";
    assert.deepEqual(
      parseDraft(log).passages.map(({ text }) => text),
      ["06:00: The lock jams", "06:46: We call the keeper at 7 a.m.", "07.03 The lock opens for all boats"],
    );
  });

  it("folds hard wraps, also in list items, and joins the cells of a table row", () => {
    assert.deepEqual(textsOf("A file\nwas public.\n\n- [x] We closed\n  the port. Done.\n"), [
      "A file was public.",
      "We closed the port.",
      "Done.",
    ]);
    assert.deepEqual(textsOf("| When | What |\n|---|---|\n| 14:05 | It *began* |\n| | open |\n"), [
      "When | What",
      "14:05 | It began",
      "open",
    ]);
  });

  it("says which passage opens its block", () => {
    const { passages } = parseDraft("One. Two.\n\n- Three. Four.");
    assert.deepEqual(
      passages.map(({ kind, opensBlock }) => [kind, opensBlock]),
      [
        ["sentence", true],
        ["sentence", false],
        ["item", true],
        ["item", false],
      ],
    );
  });

  it("straightens marks and decodes references and escapes", () => {
    assert.deepEqual(textsOf("We don’t&nbsp;know &amp; “won’t” say \\*yet\\* &#8217;til noon."), [
      "We don't know & \"won't\" say *yet* 'til noon.",
    ]);
  });

  it("leaves out code, comments, quotations, tags and what is struck out", () => {
    const text =
      "Run `reset` <b>now</b>.<!-- or later -->\n\n> We failed.\n\n```\nsorry\n```\n\n<!-- note -->\n\nIt is ~~not~~ so.";
    const draft = parseDraft(text);
    assert.deepEqual(
      draft.passages.map((passage) => passage.text),
      [`Run ${blanked} now.`, "It is so."],
    );
    assert.deepEqual(
      draft.ignored.map(({ start, end }) => text.slice(start, end)),
      ["`reset`", "<b>", "</b>", "<!-- or later -->", "> We failed.", "```\nsorry\n```", "<!-- note -->", "~~not~~"],
    );
  });

  it("keeps a time in code marks, since it is a fact all the same", () => {
    assert.deepEqual(textsOf("- `14:05 UTC` it began"), ["14:05 UTC it began"]);
  });

  it("reads the words of raw HTML, not its tags", () => {
    assert.deepEqual(textsOf("<div><p>We are <b>sorry</b>.</p>\n<pre>x</pre><p>Truly.</p></div>"), [
      "We are sorry.",
      "Truly.",
    ]);
  });

  it("keeps the targets of links, and the words of mail addresses", () => {
    const { passages } = parseDraft(
      "See [our page](https://a.example/x) or [the log][log]. Write to help@example.org.\n\n[log]: https://b.example",
    );
    assert.deepEqual(
      passages.map(({ text, links }) => [text, links]),
      [
        ["See our page or the log.", ["https://a.example/x", "https://b.example"]],
        ["Write to help@example.org.", ["mailto:help@example.org"]],
      ],
    );
    assert.deepEqual(textsOf("See https://a.example/we-failed for more."), [`See ${blanked} for more.`]);
  });

  it("blanks placeholders and finds their places again", () => {
    const text = "Dear {{customer}}, on [DATE] we closed it.";
    const draft = parseDraft(text);
    assert.equal(draft.passages[0]?.text, `Dear ${blanked}, on ${blanked} we closed it.`);
    const { start, end } = draft.spanOf({ passage: 0, start: 5, end: 6 });
    assert.equal(text.slice(start, end), "{{customer}}");
  });

  it("carries a match back to its place through markup and an emoji", () => {
    const text = "---\nkind: apology\n---\n\n🔥 A **bold** claim: we *left it* open.\n";
    const draft = parseDraft(text);
    const passage = draft.passages[0]?.text ?? "";
    const found = passage.indexOf("left it");
    const { start, end } = draft.spanOf({ passage: 0, start: found, end: found + 7 });
    assert.equal(text.slice(start, end), "left it");
  });

  it("marks what stands between quotation marks, over several sentences", () => {
    const { passages } = parseDraft("She said: “We failed. We are sorry.” Then she left.");
    assert.deepEqual(
      passages.map(({ text, quoted = [] }) => quoted.map(({ start, end }) => text.slice(start, end))),
      [['"We failed.'], ['We are sorry."'], []],
    );
  });

  it("reads every line end alike", () => {
    const text = "# A\n\nTwo\nlines. And\nmore.\n\n- x\n  y\n";
    const expected = textsOf(text);
    assert.deepEqual(textsOf(text.replaceAll("\n", "\r\n")), expected);
    assert.deepEqual(textsOf(text.replaceAll("\n", "\r")), expected);
  });

  it("puts the title at heading 1, else at the first line of the body", () => {
    const titleOf = (text: string) => {
      const { start, end } = parseDraft(text).titleSpan;
      return text.slice(start, end);
    };
    assert.equal(titleOf("Dear all,\n\n# The leak\n"), "# The leak");
    assert.equal(titleOf("---\nkind: apology\n---\n\n  Dear all,  \r\nHello"), "Dear all,");
    assert.equal(titleOf("---\nkind: apology\n---\n"), "---");
    assert.equal(titleOf(""), "");
  });

  it("knows own names from strong cues only", () => {
    assert.deepEqual(parseDraft("We at Acme Cloud are sorry. Globex was breached.").ownNames, ["Acme Cloud"]);
    assert.deepEqual(parseDraft("It is over.\n\nThe Acme Team").ownNames, ["Acme"]);
    assert.deepEqual(parseDraft("Acme was down. Write to privacy@acme.example.").ownNames, ["Acme"]);
    assert.deepEqual(parseDraft("Globex was breached. The security team knows.").ownNames, []);
    assert.deepEqual(parseDraft("Our supplier Globex was hit. Write to support@globex.example.").ownNames, []);
    assert.deepEqual(parseDraft("Globex, which hosts our shop, was hit. Write to help@globex.example.").ownNames, []);
    assert.deepEqual(parseDraft("It is over.", { ownNames: ["Initech"] }).ownNames, ["Initech"]);
  });
});
