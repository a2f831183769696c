import assert from "node:assert/strict";
import { applyEdits, type WordComparison } from "../../../src/core/index.ts";
import { compareWithWord } from "../../../src/core/export/word-copy/compare-with-word.ts";
import { ready } from "../../kit/exports.ts";
import { editWord, inRun } from "../../kit/word-edits.ts";
import {
  germanWord,
  googleDocs,
  libreOffice,
  pastedInWord,
  savedBy,
  webWord,
  type WordProgram,
} from "../../kit/word-programs.ts";

const draft = `---
kind: disclosure
lang: de
---

# Ihre **Daten**

Sehr geehrte Frau Beispiel,

am 3. Mai 2026 lag ein **Ordner** offen, z. B. Ihr Name. Es tut uns *leid*, siehe [unsere Seite](https://a.example).

Die Kunden\u00ADnummer 5\u00A0000 und E\u2011Mail sind betroffen. Das ist **sehr *schlimm***. <!-- Rob -->

> Ein Zitat.

## Was Sie tun können

- Ändern Sie Ihr Passwort.
  - Auch das zweite.

  Noch dazu.
- Rufen Sie an: \`0117\`.

1. Erstens.
2. Zweitens.

- [ ] Offen
- [x] Getan

| Was | Wann |
| --- | --- |
| **Zu** | Montag |

\`\`\`
as  it is
\`\`\`

Mit freundlichen Grüßen,\\
Ana Lim
`;

const programs: readonly (readonly [string, WordProgram])[] = [
  ["Word in German", germanWord],
  ["Word in a browser", webWord],
  ["LibreOffice", libreOffice],
  ["Google Docs", googleDocs],
  ["Word, into which a mail page was pasted,", pastedInWord],
];

async function compared(
  program: WordProgram,
  edit: (body: string) => string = String,
  parts: Readonly<Record<string, string>> = {},
): Promise<WordComparison> {
  const copy = savedBy(program, editWord(await ready(draft, { lang: "de" }).toWord(), edit, parts));
  return compareWithWord(draft, copy, { lang: "de" }) ?? assert.fail("It is no Word file.");
}

const by = (author: string, id: number): string => `w:id="${id}" w:author="${author}" w:date="2026-11-25T10:00:00Z"`;
const run = (words: string, name = "w:t"): string => `<w:r><${name} xml:space="preserve">${words}</${name}></w:r>`;

describe("a Word copy that another program has saved", () => {
  for (const [name, program] of programs) {
    it(`differs in nothing where ${name} did and nobody edited it`, async () => {
      const { changes, isOfAnother, hasUnread, hasOwnHeads } = await compared(program);
      assert.deepEqual(
        [changes.map(({ old, new: fresh }) => [old, fresh]), isOfAnother, hasUnread, hasOwnHeads],
        [[], false, false, false],
      );
    });

    it(`gives what was marked, edited and noted, and keeps all else, where ${name} did`, async () => {
      const note = `<w:commentRangeStart w:id="0"/>${run("Montag")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
      const marked = `<w:del ${by("Ana Lim", 1)}>${run("offen", "w:delText")}</w:del><w:ins ${by("Ana Lim", 2)}>${run("frei")}</w:ins>`;
      const added = `<w:p><w:pPr><w:rPr><w:ins ${by("Ana Lim", 3)}/></w:rPr></w:pPr><w:ins ${by("Ana Lim", 4)}>${run("Am 4. Mai haben wir ihn geschlossen.")}</w:ins></w:p>`;
      const edit = (body: string): string =>
        inRun(inRun(body, "offen", marked), "Montag", note)
          .replace("Sehr geehrte Frau Beispiel", "Guten Tag, Frau Beispiel")
          .replace(/<w:p>(?:(?!<\/w:p>).)*Die Kunden/s, (start) => added + start);
      const { changes, notes, take } = await compared(program, edit, {
        "word/comments.xml": `<w:comments><w:comment ${by("Ana Lim", 0)}><w:p>${run("Welcher?")}</w:p></w:comment></w:comments>`,
      });
      assert.deepEqual(
        changes.map(({ isMarked, by: whose }) => [isMarked, whose]),
        [
          [false, []],
          [true, ["Ana Lim"]],
          [true, ["Ana Lim"]],
        ],
      );
      const expected = draft
        .replace("Sehr geehrte", "Guten Tag,")
        .replace("offen", "frei")
        .replace("\n\nDie Kunden", "\n\nAm 4. Mai haben wir ihn geschlossen.\n\nDie Kunden")
        .replace("| Montag |", "| Montag <!-- Ana Lim, zu „Montag“: Welcher? --> |");
      assert.equal(applyEdits(draft, take(changes, notes).edits), expected);
    });
  }

  it("says the same with blanks that keep words together, which it brings along with other words", async () => {
    const blank = await compared(germanWord, (body) => body.replace("3. Mai 2026", "3.\u00A0Mai\u202F2026"));
    assert.deepEqual(blank.changes, []);
    const { changes, take } = await compared(germanWord, (body) => body.replace("lag ein", "lagen 5\u00A0"));
    assert.equal(applyEdits(draft, take(changes, []).edits), draft.replace("lag ein", "lagen 5\u00A0"));
  });

  it("may give half a word, or a stretch within a stretch, a look of its own", async () => {
    const looks = { b: "<w:b/>", i: "<w:i/>", bi: "<w:b/><w:i/>", s: "<w:strike/>", sb: "<w:b/><w:strike/>", "": "" };
    const cases: readonly (readonly [readonly (readonly [keyof typeof looks, string])[], string])[] = [
      [
        [
          ["b", "Kun"],
          ["", "den"],
        ],
        "**Kun**den",
      ],
      [
        [
          ["i", "ab"],
          ["bi", "cd"],
          ["i", "ef"],
        ],
        "*ab**cd**ef*",
      ],
      [
        [
          ["s", "Kun"],
          ["sb", "den"],
        ],
        "~~Kun**den**~~",
      ],
      [
        [
          ["b", "Wichtig:"],
          ["", "jetzt"],
        ],
        "**Wichtig**:jetzt",
      ],
      [
        [
          ["", "Kunde"],
          ["b", "(n)"],
          ["", "wort"],
        ],
        "Kunde(**n**)wort",
      ],
      [
        [
          ["", "Ende"],
          ["b", ", "],
          ["", "dann"],
        ],
        "Ende, dann",
      ],
    ];
    for (const [runs, expected] of cases) {
      const pieces = runs.map(([look, words]) => run(words).replace("<w:r>", `<w:r><w:rPr>${looks[look]}</w:rPr>`));
      const { changes, take } = await compared(germanWord, (body) =>
        inRun(body, "lag ein ", `${run("lag ")}${pieces.join("")}${run(" ")}`),
      );
      assert.equal(applyEdits(draft, take(changes, []).edits), draft.replace("lag ein", `lag ${expected}`));
    }
  });

  it("has German sentences, which do not end behind a day or a short word", async () => {
    const { changes } = await compared(germanWord, (body) =>
      body
        .replace("am 3. Mai 2026 lag ein", "am 4. Juni 2026 lag Ihr")
        .replace("z. B. Ihr Name", "d. h. seit Nr. 5 bzw. Ihr Name"),
    );
    assert.deepEqual(
      changes.map(({ excerpts }) => [excerpts.gone, excerpts.come]),
      [["3. Mai 2026 lag ein Ordner offen, z. B.", "4. Juni 2026 lag Ihr Ordner offen, d. h. seit Nr. 5 bzw."]],
    );
  });
});
