import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { applyEdits, type WordComparison } from "../../../src/core/index.ts";
import { compareWithWord } from "../../../src/core/export/word-copy/compare-with-word.ts";
import { ready } from "../../kit/exports.ts";
import { deleted, editWord, inParagraph, inRun, inserted } from "../../kit/word-edits.ts";

const front = "---\nkind: disclosure\nincident: ../incident.yaml\n---\n\n";
const draft = `${front}# A leak of **your** data

Dear customer,

We left a folder open to everybody. <!-- Rob: ask counsel --> It held your
name and [your address][1].

<!-- markdownlint-disable-next-line IC202 -->
We are sorry for the trouble.

## What you can do

- Change your password.
  Do it today.
- Call us on *0117 496 0123*.

1. First, look.
2. Then, tell us.

| What | When |
| --- | --- |
| Closed | Monday |

Yours sincerely,\\
Ana Lim

[1]: https://a.example/why
`;

function compared(text: string, bytes: Uint8Array): WordComparison {
  return compareWithWord(text, bytes) ?? assert.fail("It is no Word file.");
}

/** The draft once all of a copy was taken in; everything in it can be. */
function takenIn(text: string, bytes: Uint8Array): string {
  const { changes, notes, take } = compared(text, bytes);
  assert(changes.every(({ edits }) => edits !== undefined));
  const { edits, changesLeft, notesLeft } = take(changes, notes);
  assert.deepEqual([changesLeft, notesLeft], [[], []]);
  return applyEdits(text, edits);
}

/** The Word copy of a draft, as somebody left it. */
async function editedCopy(
  text: string,
  edit: (body: string) => string,
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  return editWord(await ready(text).toWord(), edit, parts);
}

const counsel = "Dr. Vera Stahl";

/** A copy in which somebody wrote a note about some words. */
async function withNote(
  text: string,
  about: string,
  note: string,
  edit: (body: string) => string = (body) => body,
  author = counsel,
): Promise<Uint8Array> {
  const words = `<w:commentRangeStart w:id="4"/><w:r><w:t>${about}</w:t></w:r><w:commentRangeEnd w:id="4"/>`;
  return editedCopy(text, (body) => edit(inRun(body, about, words)), {
    "word/comments.xml": `<w:comments><w:comment w:id="4" w:author="${author}"><w:p><w:r><w:t>${note}</w:t></w:r></w:p></w:comment></w:comments>`,
  });
}

describe("a Word copy that somebody has edited", () => {
  it("differs in nothing where nobody did", async () => {
    const { changes, notes, isOfAnother } = compared(draft, await editedCopy(draft, (body) => body));
    assert.deepEqual([changes, notes, isOfAnother], [[], [], false]);
  });

  it("gives the words that are marked as changed, and who marked them, and keeps all else of the line", async () => {
    const copy = await editedCopy(draft, (body) =>
      inRun(body, "to everybody", deleted(counsel, "to everybody") + inserted(counsel, "by mistake")),
    );
    const { changes, hasMarkedChanges } = compared(draft, copy);
    assert.equal(hasMarkedChanges, true);
    assert.deepEqual(
      changes.map(({ old, new: fresh, by }) => [old, fresh, by]),
      [
        [
          "We left a folder open to everybody. It held your name and your address.",
          "We left a folder open by mistake. It held your name and your address.",
          [counsel],
        ],
      ],
    );
    assert.equal(takenIn(draft, copy), draft.replace("to everybody", "by mistake"));
  });

  it("gives words that were changed without a mark", async () => {
    const copy = await editedCopy(draft, (body) => body.replace("for the trouble", "for this"));
    const { changes, hasMarkedChanges } = compared(draft, copy);
    assert.deepEqual([changes.length, changes[0]?.by, hasMarkedChanges], [1, [], false]);
    assert.equal(takenIn(draft, copy), draft.replace("for the trouble", "for this"));
  });

  it("takes out a paragraph, an item and a row, and keeps the comments beside them", async () => {
    const gone = (body: string, words: string): string => inParagraph(body, words, () => "");
    const copy = await editedCopy(draft, (body) =>
      gone(gone(body, "for the trouble"), "Change your password").replace(
        /<w:tr>(?:(?!<\/w:tr>).)*Monday.*?<\/w:tr>/s,
        "",
      ),
    );
    const expected = draft
      .replace("We are sorry for the trouble.\n", "")
      .replace("- Change your password.\n  Do it today.\n", "")
      .replace("| Closed | Monday |\n", "");
    assert.equal(takenIn(draft, copy), expected);
  });

  it("puts in what is new where it belongs: paragraphs, headings, items with their numbers, rows", async () => {
    const copyOf = (words: string, fresh: string) => (paragraph: string) => paragraph + paragraph.replace(words, fresh);
    const copy = await editedCopy(draft, (body) => {
      const changed = [
        ["Dear customer,", "We have bad news."],
        ["What you can do", "What we do"],
        ["Change your password", "Look at your bills *now*"],
        ["Then, tell us.", "Last, rest."],
      ].reduce((text, [words = "", fresh = ""]) => inParagraph(text, words, copyOf(words, fresh)), body);
      return changed.replace(
        /<w:tr>(?:(?!<\/w:tr>).)*Monday.*?<\/w:tr>/s,
        (row) => row + row.replace("Monday", "Friday"),
      );
    });
    const expected = draft
      .replace("Dear customer,\n", "Dear customer,\n\nWe have bad news.\n")
      .replace("## What you can do\n", "## What you can do\n\n## What we do\n")
      .replace("  Do it today.\n", "  Do it today.\n- Look at your bills \\*now\\*. Do it today.\n")
      .replace("2. Then, tell us.\n", "2. Then, tell us.\n3. Last, rest.\n")
      .replace("| Closed | Monday |\n", "| Closed | Monday |\n| Closed | Friday |\n");
    assert.equal(takenIn(draft, copy), expected);
  });

  it("reads a paragraph whose end was taken out as one with the next", async () => {
    const mark = `<w:rPr><w:del w:id="7" w:author="${counsel}" w:date="2026-11-25T10:00:00Z"/></w:rPr>`;
    const copy = await editedCopy(draft, (body) =>
      inParagraph(body, "Dear customer,", (paragraph) =>
        paragraph.includes("<w:pPr>")
          ? paragraph.replace("</w:pPr>", `${mark}</w:pPr>`)
          : paragraph.replace(/^<w:p[^>]*>/, (start) => `${start}<w:pPr>${mark}</w:pPr>`),
      ),
    );
    assert.match(
      takenIn(draft, copy),
      /^Dear customer, ?We left a folder open to everybody\. <!-- Rob: ask counsel --> It held your\nname/m,
    );
  });

  it("takes an item out and leaves what stands in it, as a paragraph", async () => {
    const list = `${front}# A leak\n\n- Call us.\n\n  We are there by day.\n- Write to us.\n`;
    const copy = await editedCopy(list, (body) =>
      ["Call us", "We are there", "Write to us"].reduce((text, words) => inParagraph(text, words, () => ""), body),
    );
    const { changes, take } = compared(list, copy);
    const items = changes.filter(({ old }) => !old.startsWith("We"));
    const { edits, changesLeft } = take(items, []);
    assert.deepEqual([items.length, changesLeft], [2, []]);
    assert.match(applyEdits(list, edits), /^# A leak\n+ *We are there by day\.\n+$/m);
  });

  it("takes over any of what it gives, with a note where one is wanted", async () => {
    const copy = await withNote(draft, "for the trouble", "Is it?", (body) =>
      body.replace("Dear customer", "Dear member").replace("Closed", "Shut").replace("First, look.", "Look."),
    );
    const { changes, notes, take } = compared(draft, copy);
    const [letter, list, row] = changes;
    assert.deepEqual([changes.length, notes.length], [3, 1]);
    const after = (...chosen: Parameters<typeof take>): string => applyEdits(draft, take(...chosen).edits);
    const withMember = draft.replace("Dear customer", "Dear member");
    const noted = " <!-- Dr. Vera Stahl, on “for the trouble”: Is it? -->";
    assert.equal(after([], []), draft);
    assert.equal(after([letter!, row!], []), withMember.replace("Closed", "Shut"));
    assert.equal(
      after([list!, letter!], notes),
      withMember.replace("First, look.", "Look.").replace("trouble.", `trouble.${noted}`),
    );
  });

  it("knows headings, bold words and lists in a file that a Word in German has saved", async () => {
    const copy = await editedCopy(
      draft,
      (body) => body.replaceAll('w:val="Heading', 'w:val="berschrift').replaceAll("<w:b/>", '<w:b w:val="1"/><w:bCs/>'),
      {
        "word/styles.xml": `<w:styles>${[1, 2].map((level) => `<w:style w:type="paragraph" w:styleId="berschrift${level}"><w:name w:val="heading ${level}"/></w:style>`).join("")}<w:style w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style></w:styles>`,
      },
    );
    assert.deepEqual(compared(draft, copy).changes, []);
  });

  it("gives the notes in the margin, each for a comment beside its words, and none a second time", async () => {
    const copy = await editedCopy(
      draft,
      (body) =>
        inRun(
          body,
          "for the trouble",
          '<w:commentRangeStart w:id="4"/><w:r><w:t>for the trouble</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
        ),
      {
        "word/comments.xml": `<w:comments><w:comment w:id="4" w:author="${counsel}"><w:p><w:r><w:t>Which trouble? --&gt; Say it.</w:t></w:r></w:p></w:comment></w:comments>`,
      },
    );
    const { notes, changes } = compared(draft, copy);
    assert.deepEqual(changes, []);
    assert.deepEqual(
      notes.map(({ author, text, about }) => [author, text, about]),
      [[counsel, "Which trouble? --> Say it.", "for the trouble"]],
    );
    const after = takenIn(draft, copy);
    const note = ` <!-- ${counsel}, on “for the trouble”: Which trouble? - - > Say it. -->`;
    assert.equal(after, draft.replace("for the trouble.", `for the trouble.${note}`));
    assert.deepEqual(compared(after, copy).notes, []);
  });

  it("keeps a hyphen at which no line may end, and puts one in", async () => {
    const text = draft.replace("Dear customer,", "Dear customer of E\u2011Post,");
    const copy = await editedCopy(text, (body) =>
      inRun(body, "Dear customer", deleted(counsel, "Dear customer") + inserted(counsel, "Dear E\u2011Mail user")),
    );
    assert.equal(takenIn(text, copy), text.replace("Dear customer", "Dear E\u2011Mail user"));
  });

  it("gives no note that is marked as resolved in Word, nor the answers to it", async () => {
    const note = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="${counsel}"><w:p/><w:p w14:paraId="0A00000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    const about = [4, 5, 6].map((id) => `<w:commentReference w:id="${id}"/>`).join("");
    const copyWith = async (done: string): Promise<Uint8Array> =>
      editedCopy(draft, (body) => inRun(body, "for the trouble", `<w:r><w:t>for the trouble</w:t>${about}</w:r>`), {
        "word/comments.xml": `<w:comments>${note(4, "Is it?")}${note(5, "It is.")}${note(6, "Which trouble?")}</w:comments>`,
        "word/commentsExtended.xml": `<w15:commentsEx><w15:commentEx w15:paraId="0A000004" w15:done="${done}"/><w15:commentEx w15:paraId="0A000005" w15:paraIdParent="0A000004" w15:done="0"/><w15:commentEx w15:paraId="0A000006" w15:done="0"/></w15:commentsEx>`,
      });
    const notesIn = (copy: Uint8Array): readonly string[] => compared(draft, copy).notes.map(({ text }) => text);
    assert.deepEqual(notesIn(await copyWith("1")), ["Which trouble?"]);
    assert.deepEqual(notesIn(await copyWith("0")), ["Is it?", "It is.", "Which trouble?"]);
  });

  it("names what a note is about in the language of the draft", async () => {
    const copy = await withNote(draft, "Dear customer,", "An wen?");
    const { changes, notes, take } = compareWithWord(draft, copy, { lang: "de" }) ?? assert.fail("It is no Word file.");
    assert.match(
      applyEdits(draft, take(changes, notes).edits),
      /<!-- Dr\. Vera Stahl, zu „Dear customer,“: An wen\? -->/,
    );
  });

  it("puts a note behind its words, not behind a paragraph that comes next and is new", async () => {
    const copy = await withNote(draft, "Dear customer,", "To whom?", (body) =>
      inParagraph(body, "Dear customer,", (paragraph) => `${paragraph}<w:p>${inserted(counsel, "Bad news.")}</w:p>`),
    );
    const note = `<!-- ${counsel}, on “Dear customer,”: To whom? -->`;
    assert.equal(takenIn(draft, copy), draft.replace("customer,\n", `customer, ${note}\n\nBad news.\n`));
  });

  it("puts a note on code below it, and one with a bar into its row", async () => {
    const code = `${front}Dear customer,\n\n- Run this:\n\n  \`\`\`\n  npm stop\n  \`\`\`\n\nYours.\n`;
    const onCode = takenIn(code, await withNote(code, "npm stop", "Is it safe?"));
    const note = `<!-- ${counsel}, on “npm stop”: Is it safe? -->`;
    assert.equal(onCode, code.replace("  ```\n\nY", `  \`\`\`\n\n  ${note}\n\nY`));
    const copy = await withNote(draft, "Monday", "Monday | Friday?");
    const onRow = takenIn(draft, copy);
    assert.equal(onRow, draft.replace("Monday", `Monday <!-- ${counsel}, on “Monday”: Monday \\| Friday? -->`));
    assert.deepEqual(compared(onRow, copy).notes, []);
  });

  it("puts a note into a row that becomes another and gets a row behind it", async () => {
    const copy = await withNote(draft, "Monday", "Which?", (body) =>
      body.replace(
        /<w:tr>(?:(?!<\/w:tr>).)*Monday.*?<\/w:tr>/s,
        (row) =>
          row.replace("Monday", "Monday at noon") + row.replace("Monday", "Friday").replace(/<w:comment[^>]*>/g, ""),
      ),
    );
    const note = `<!-- ${counsel}, on “Monday at noon”: Which? -->`;
    const rows = `| Closed | Monday at noon ${note} |\n| Closed | Friday |\n`;
    assert.equal(takenIn(draft, copy), draft.replace("| Closed | Monday |\n", rows));
  });

  it("has no edits for a note that has no place in the draft", async () => {
    const open = `${front}Dear customer,\n\n\`\`\`\nnpm stop\n`;
    const { notes } = compared(open, await withNote(open, "npm stop", "Is it safe?"));
    assert.deepEqual(
      notes.map(({ edits }) => edits),
      [undefined],
    );
  });

  it("gives a note without an author as such", async () => {
    const nobody = takenIn(draft, await withNote(draft, "Ana Lim", "Who?", undefined, ""));
    assert.equal(nobody, draft.replace("Ana Lim", "Ana Lim <!-- on “Ana Lim”: Who? -->"));
  });

  it("follows links that Word wrote as fields", async () => {
    const runs = ["begin", "separate", "end"].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`);
    const [begin = "", separate = "", end = ""] = runs;
    const instruction =
      '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://a.example/why" </w:instrText></w:r>';
    const link = /<w:hyperlink[^>]*>(.*?)<\/w:hyperlink>/s;
    const field = await editedCopy(draft, (body) =>
      body.replace(link, (_, words: string) => `${begin}${instruction}${separate}${words}${end}`),
    );
    const simple = await editedCopy(draft, (body) =>
      body.replace(
        link,
        (_, words: string) =>
          `<w:fldSimple w:instr="HYPERLINK &quot;https://a.example/why&quot; \\t &quot;_blank&quot;">${words}</w:fldSimple>`,
      ),
    );
    assert.deepEqual([compared(draft, field).changes, compared(draft, simple).changes], [[], []]);
    const placed = await editedCopy(draft, (body) =>
      body.replace(
        link,
        (_, words: string) =>
          `${begin}${instruction.replace(" </w", ' \\l "now" </w')}${separate}${words}${end}<w:r><w:t>!</w:t></w:r>`,
      ),
    );
    assert.equal(
      takenIn(draft, placed),
      draft.replace("[your address][1].", "[your address](https://a.example/why#now)!."),
    );
  });

  it("keeps the stroke of a link that leads to a bare host, whatever else changes around it", async () => {
    for (const [link, then] of [
      ["[our page](https://a.example/)", "[our page](https://a.example/)"],
      ["[our page](https://a.example)", "[our page](https://a.example)"],
      ["<https://a.example/>", "https://a.example/"],
      ["<https://a.example>", "https://a.example"],
    ] as const) {
      const text = `${front}# A leak\n\nRead ${link} now.\n\nIt ends.\n`;
      const copy = await editedCopy(text, (body) =>
        inParagraph(body.replace("A leak", "Our leak"), "It ends.", (paragraph) => {
          const [, line = ""] = /(<w:p>(?:(?!<w:p>).)*?<w:hyperlink.*?<\/w:p>)/s.exec(body) ?? [];
          return `${paragraph}${line.replace("Read ", "Open ")}`;
        }),
      );
      assert.match(takenIn(text, copy), new RegExp(`Open <?${then.replace(/[[\]().]/g, "\\$&")}>? now\\.`));
    }
  });

  it("tells a change of nothing but a link from all others", async () => {
    const unlinked = (body: string): string => body.replace(/<w:hyperlink[^>]*>(.*?)<\/w:hyperlink>/s, "$1");
    const changed = (body: string): string => unlinked(body).replace("to everybody", "to all");
    const alone = await Promise.all(
      [unlinked, changed].map(async (edit) => compared(draft, await editedCopy(draft, edit)).changes),
    );
    assert.deepEqual(
      alone.map((changes) => changes.map(({ isLinkAlone }) => isLinkAlone)),
      [[true], [false, true]],
    );
  });

  it("gives footnotes and endnotes of Word's own as notes, and says that there are text boxes", async () => {
    const mark = (kind: string): string => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
    const part = (kind: string, words: string): string =>
      `<w:${kind}s><w:${kind} w:id="2"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:${kind}></w:${kind}s>`;
    const copy = await editedCopy(
      draft,
      (body) => inRun(body, "to everybody", `<w:r><w:t>to everybody</w:t></w:r>${mark("footnote")}${mark("endnote")}`),
      {
        "word/footnotes.xml": part("footnote", "Since when?"),
        "word/endnotes.xml": part("endnote", "And where?"),
      },
    );
    const { changes, notes, hasTextBoxes } = compared(draft, copy);
    assert.deepEqual([changes, hasTextBoxes], [[], false]);
    assert.deepEqual(
      notes.map(({ author, text, about }) => [author, text, about]),
      [
        ["", "Since when?", "a folder open to everybody"],
        ["", "And where?", "a folder open to everybody"],
      ],
    );
    const after = takenIn(draft, copy);
    const about = "on “a folder open to everybody”";
    const comments = `<!-- ${about}: Since when? --> <!-- ${about}: And where? -->`;
    assert.equal(after, draft.replace("[your address][1].", `[your address][1]. ${comments}`));
    assert.deepEqual(compared(after, copy).notes, []);
    const boxed = await editedCopy(draft, (body) =>
      inRun(
        body,
        "to everybody",
        "<w:r><w:t>to everybody</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Stop!</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
      ),
    );
    assert.deepEqual([compared(draft, boxed).changes, compared(draft, boxed).hasTextBoxes], [[], true]);
  });

  for (const [name, run] of [
    ["a sign of a font of its own", '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'],
    ["a formula", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"],
    [
      "a stretch in several wordings",
      "<mc:AlternateContent><mc:Choice><w:r><w:t>and Rob</w:t></w:r></mc:Choice></mc:AlternateContent>",
    ],
    [
      "a sign in such a stretch",
      "<w:r><mc:AlternateContent><mc:Fallback><w:sym/></mc:Fallback></mc:AlternateContent></w:r>",
    ],
  ] as const) {
    it(`says that it was not read where there is ${name}`, async () => {
      const copy = await editedCopy(draft, (body) =>
        inRun(body, "to everybody", `<w:r><w:t>to everybody</w:t></w:r>${run}`),
      );
      assert.deepEqual([compared(draft, copy).changes, compared(draft, copy).hasUnread], [[], true]);
    });
  }

  it("reads words that run the other way, and none that are hidden in Word", async () => {
    const kept = "<w:r><w:t>to everybody</w:t></w:r>";
    for (const name of ["bdo", "dir"]) {
      const copy = await editedCopy(draft, (body) =>
        inRun(
          body,
          "to everybody",
          `${kept}<w:${name} w:val="ltr"><w:r><w:t xml:space="preserve"> else</w:t></w:r></w:${name}>`,
        ),
      );
      assert.match(compared(draft, copy).changes[0]?.new ?? "", /to everybody else/);
    }
    const hidden = await editedCopy(draft, (body) =>
      inRun(body, "to everybody", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>to everybody</w:t></w:r>"),
    );
    assert.doesNotMatch(compared(draft, hidden).changes[0]?.new ?? "to everybody", /to everybody/);
    assert.equal(compared(draft, await editedCopy(draft, (body) => body)).hasUnread, false);
  });

  it("says that a header or footer says something of its own", async () => {
    const ours = await editedCopy(draft, (body) => body);
    const asWordSavesIt = (kind: string, words: string): string =>
      `<w:${kind}><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:${kind}>`;
    const of = async (parts: Readonly<Record<string, string>>): Promise<boolean> =>
      compared(draft, await editedCopy(draft, (body) => body, parts)).hasOwnHeads;
    assert.equal(compared(draft, ours).hasOwnHeads, false);
    assert.deepEqual(
      await Promise.all([
        of({ "word/footer1.xml": asWordSavesIt("ftr", "Page 1 of 2") }),
        of({ "word/header1.xml": asWordSavesIt("hdr", "Marlow Bikes</w:t><w:tab/><w:t>Version 2 · 26 November 2026") }),
        of({ "word/header2.xml": asWordSavesIt("hdr", "Privileged and confidential") }),
        of({ "word/footer1.xml": asWordSavesIt("ftr", "Do not send before noon") }),
        of({
          "word/header1.xml":
            "<w:hdr><w:p><w:del><w:r><w:delText>Marlow</w:delText></w:r></w:del><w:r><w:t>Bikes Version 1 · 26 November 2026</w:t></w:r></w:p></w:hdr>",
        }),
      ]),
      [false, false, true, true, true],
    );
  });

  it("names the beginning of what a note is about where that is long, and its whole words alone", async () => {
    const long = draft.replace("for the trouble.", `for ${"all of the trouble, ".repeat(12)}and more.`);
    const copy = await editedCopy(
      long,
      (body) =>
        inParagraph(body, "We are sorry", (paragraph) =>
          paragraph.replace(
            /<w:r>.*<\/w:r>/s,
            (runs) => `<w:commentRangeStart w:id="4"/>${runs}<w:commentRangeEnd w:id="4"/>`,
          ),
        ),
      {
        "word/comments.xml": `<w:comments><w:comment w:id="4" w:author="${counsel}"><w:p><w:r><w:t>Shorter.</w:t></w:r></w:p></w:comment></w:comments>`,
      },
    );
    const quote = /on “(.*)”: Shorter\./.exec(takenIn(long, copy))?.[1] ?? "";
    assert.match(quote, /^We are sorry for all of the trouble, .* (?:all|of|the|trouble,)…$/);
    assert.ok(quote.length <= 81);
  });

  it("does not take changes that a copy of ours marks for somebody's", async () => {
    const before = draft.replace("to everybody", "to all");
    const { changes, hasMarkedChanges } = compared(before, await ready(draft).toWord(before));
    assert.deepEqual([changes.map(({ by }) => by), hasMarkedChanges], [[[]], false]);
  });

  it("leaves the line ends of Windows, and what was changed in the draft since and is not ticked", async () => {
    const windows = draft.replaceAll("\n", "\r\n");
    const copy = await editedCopy(draft, (body) =>
      inRun(
        body.replace("Dear customer,", "Dear reader,"),
        "First, look.",
        deleted(counsel, "First, look.") + inserted(counsel, "Look first."),
      ),
    );
    const since = windows.replace("Call us", "Ring us");
    const { changes } = compared(since, copy);
    const edits = changes.filter(({ by }) => by.length > 0).flatMap((change) => change.edits ?? []);
    assert.equal(applyEdits(since, edits), since.replace("First, look.", "Look first."));
    assert.equal(
      takenIn(windows, copy),
      windows.replace("First, look.", "Look first.").replace("customer,", "reader,"),
    );
  });

  it("is told from a copy of another draft", async () => {
    const other = await ready("# Our picnic\n\nBring cake.\n\nBring tea.\n").toWord();
    assert.equal(compared(draft, other).isOfAnother, true);
  });

  it("is none where the file is damaged or another's", () => {
    const unread = [
      strToU8(""),
      strToU8("PK\u0003\u0004"),
      strToU8("%PDF-1.7"),
      zipSync({ "xl/workbook.xml": strToU8("<a/>") }),
    ];
    for (const bytes of unread) {
      assert.equal(compareWithWord(draft, bytes), undefined);
    }
  });

  it("is read or refused at once where it never ends or goes deeper than any file of Word's", function () {
    this.timeout(20_000);
    const times = 40_000;
    const bodyOf = (...pieces: readonly string[]): Uint8Array => {
      const body = pieces.map((piece) => piece.repeat(times)).join("");
      return zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
    };
    const begun = ["<!--", "<?", "<![CDATA[", "<!", '<a b="', "<a b='", "<"];
    const start = performance.now();
    for (const piece of begun) {
      assert.notEqual(compareWithWord(draft, bodyOf(piece)), undefined, piece);
    }
    for (const pieces of [
      ["<a>", "</b>"],
      ["<w:sdt>", "</w:sdt>"],
      ["<w:p><w:ins>", ""],
    ]) {
      assert.equal(compareWithWord(draft, bodyOf(...pieces)), undefined, pieces[0]);
    }
    const begins = Array.from({ length: times }, (_, id) => `<w:commentRangeStart w:id="${id}"/>`).join("");
    const words = zipSync({
      "word/document.xml": strToU8(
        `<w:document><w:body><w:p>${begins}${"<w:r><w:t>so</w:t></w:r>".repeat(9_000)}</w:p></w:body></w:document>`,
      ),
    });
    assert.notEqual(compareWithWord(draft, words), undefined);
    assert.ok(performance.now() - start < 6_000, `${performance.now() - start} ms`);
  });

  it("is refused at once where it holds more than any letter", function () {
    this.timeout(20_000);
    const paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
    const bytesOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
      const parts = { document: `<w:document><w:body>${body}</w:body></w:document>`, ...more };
      return zipSync(
        Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
      );
    };
    const ids = Array.from({ length: 2_000 }, (_, id) => `w:id="${id}"`);
    const notes = ids.map((id) => `<w:comment ${id}>${paragraph}</w:comment>`).join("");
    const cells = `<w:tc>${paragraph}</w:tc>`.repeat(20_000);
    const header = `<w:hdr>${paragraph.repeat(40_000)}</w:hdr>`;
    // What the processor did counts: others may keep it busy.
    const start = process.cpuUsage();
    for (const bytes of [
      bytesOf(paragraph.repeat(800_000)),
      bytesOf(paragraph.repeat(20_000)),
      bytesOf(paragraph, Object.fromEntries(ids.slice(0, 6).map((_, at) => [`header${at}`, header]))),
      bytesOf(`<w:p><w:r>${"<w:br/>".repeat(300_000)}</w:r></w:p>`),
      bytesOf(`<w:p><w:r><w:t>${"sorry ".repeat(100_000)}</w:t></w:r></w:p>`),
      bytesOf(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`),
      bytesOf(`<w:p><w:r>${ids.map((id) => `<w:commentReference ${id}/>`).join("")}</w:r></w:p>`, {
        comments: `<w:comments>${notes}</w:comments>`,
      }),
    ]) {
      assert.equal(compareWithWord(draft, bytes), undefined);
    }
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 8_000_000, `${(user + system) / 1000} ms`);
  });
});
