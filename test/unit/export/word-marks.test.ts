import assert from "node:assert/strict";
import { applyEdits, type WordChange, type WordComparison } from "../../../src/core/index.ts";
import type { AboutDraft } from "../../../src/core/export/word-copy/about-draft.ts";
import { compareWithWord } from "../../../src/core/export/word-copy/compare-with-word.ts";
import { isCopyOf } from "../../../src/core/export/word-copy/tell-copy.ts";
import { findKind } from "../../../src/core/index.ts";
import { prepareExport } from "../../../src/core/export/prepare-export.ts";
import { exportNow, ready } from "../../kit/exports.ts";
import { deleted, editWord, inParagraph, inRun, inserted } from "../../kit/word-edits.ts";

const front = "---\nkind: disclosure\n---\n\n";
const draft = `${front}# A leak

We left it open. We found out on Monday. We are sorry.

We will write to you, by 3 May 2026 (responsible: Head of Care).

- Change your password.
- Call us.
- Hang up on strangers.

What we do:

- Close it.

| What | When |
| --- | --- |
| Closed | Monday |
| Opened | Friday |
`;

const counsel = "Vera Stahl";

async function compared(edit: (body: string) => string, text = draft): Promise<WordComparison> {
  const copy = editWord(await ready(draft).toWord(), edit);
  return compareWithWord(text, copy) ?? assert.fail("It is no Word file.");
}

/** A row for each change: whose it is ("" where nobody marked it), what goes and what comes. */
async function rows(edit: (body: string) => string, text = draft): Promise<readonly (readonly string[])[]> {
  const { changes } = await compared(edit, text);
  assert(changes.every(({ edits }) => edits !== undefined));
  return changes.map(({ by, isMarked, excerpts }) => {
    assert.equal(isMarked, by.length > 0);
    return [by.join(), excerpts.gone, excerpts.come];
  });
}

function takenIn(changes: readonly WordChange[], text = draft): string {
  return applyEdits(
    text,
    changes.flatMap(({ edits }) => edits ?? []),
  );
}

const swapped = (was: string, is: string): string => deleted(counsel, was) + inserted(counsel, is);
/** Typed over in Word without a mark. */
const typed = (body: string, was: string, is: string): string => inRun(body, was, `<w:r><w:t>${is}</w:t></w:r>`);

describe("what is marked in a Word copy", () => {
  it("is told from what nobody marked in the paragraph beside it", async () => {
    const edit = (body: string): string =>
      typed(
        inRun(body, "We found out on Monday.", swapped("We found out on Monday.", "We found out at once.")),
        "We will write to you, by 3 May 2026 (responsible: Head of Care).",
        "We will write to you in due course.",
      );
    assert.deepEqual(await rows(edit), [
      [counsel, "on Monday.", "at once."],
      ["", "you, by 3 May 2026 (responsible: Head of Care).", "you in due course."],
    ]);
  });

  it("is told from what nobody marked in the same paragraph, and in the same sentence", async () => {
    const inParagraphOf = (body: string): string =>
      inRun(typed(body, "We are sorry.", "We regret it."), "on Monday", swapped("on Monday", "at once"));
    assert.deepEqual(await rows(inParagraphOf), [
      [counsel, "on Monday.", "at once."],
      ["", "are sorry.", "regret it."],
    ]);
    const inSentence = (body: string): string =>
      inRun(
        typed(body, "by 3 May 2026", "soon"),
        "We will write",
        `${swapped("We will", "We shall")}<w:r><w:t> write</w:t></w:r>`,
      );
    assert.deepEqual(await rows(inSentence), [
      [counsel, "will", "shall"],
      ["", "by 3 May 2026", "soon"],
    ]);
  });

  it("is told from what nobody marked in the item or the row beside it", async () => {
    const edit = (body: string): string =>
      [
        [swapped("Call us.", "Write to us."), "Call us."],
        [deleted(counsel, "Closed"), "Closed"],
      ]
        .reduce((text, [pieces = "", was = ""]) => inRun(text, was, pieces), body)
        .replace("Hang up on strangers.", "Talk to strangers.")
        .replace("Friday", "Sunday");
    assert.deepEqual(await rows(edit), [
      [counsel, "Call", "Write to"],
      ["", "Hang up on", "Talk to"],
      [counsel, "Closed", ""],
      ["", "Friday", "Sunday"],
    ]);
  });

  it("is told from a paragraph that nobody marked and that came or went beside it", async () => {
    const tracked = `<w:rPr><w:ins w:id="7" w:author="${counsel}"/></w:rPr>`;
    const edit = (body: string): string =>
      inParagraph(
        inParagraph(body, "Call us.", () => ""),
        "We are sorry.",
        (paragraph) =>
          `${paragraph}<w:p><w:pPr>${tracked}</w:pPr>${inserted(counsel, "It is over.")}</w:p><w:p><w:r><w:t>Trust us.</w:t></w:r></w:p>`,
      );
    assert.deepEqual(await rows(edit), [
      [counsel, "", "It is over."],
      ["", "", "Trust us."],
      ["", "Call us.", ""],
    ]);
  });

  it("is not what the draft and the copy both say by now", async () => {
    const edit = (body: string): string => inRun(body, "on Monday", swapped("on Monday", "at once"));
    assert.deepEqual(await rows(edit, draft.replace("on Monday", "at once")), []);
    const added = (body: string): string =>
      inRun(
        body,
        "We are sorry.",
        `<w:r><w:t>We are </w:t></w:r>${inserted(counsel, "very ")}<w:r><w:t>sorry.</w:t></w:r>`,
      );
    assert.deepEqual(await rows(added, draft.replace("are sorry", "are very sorry")), []);
  });

  it("is a paragraph made two, two made one, and a row that came or went", async () => {
    const mark = (kind: string): string => `<w:pPr><w:rPr><w:${kind} w:id="5" w:author="${counsel}"/></w:rPr></w:pPr>`;
    const parted = (body: string): string =>
      inParagraph(body, "We are sorry.", (paragraph) =>
        paragraph
          .replace(/^<w:p[^>]*>/, (start) => start + mark("ins"))
          .replace(" We are sorry.", "</w:t></w:r><w:r><w:t> </w:t></w:r></w:p><w:p><w:r><w:t>We are sorry."),
      );
    const made = await compared(parted);
    assert.deepEqual(
      made.changes.map(({ isMarked, by }) => [isMarked, by]),
      made.changes.map(() => [true, [counsel]]),
    );
    assert.equal(takenIn(made.changes), draft.replace(" We are sorry.", "\n\nWe are sorry."));
    const row = (kind: string) => (body: string) =>
      body.replace(/<w:tr>(?:(?!<\/w:tr>).)*Friday.*?<\/w:tr>/s, (whole) => {
        const change = `<w:trPr><w:${kind} w:id="6" w:author="${counsel}"/></w:trPr>`;
        const marked = whole.includes("<w:trPr>")
          ? whole.replace("</w:trPr>", `<w:${kind} w:id="6" w:author="${counsel}"/></w:trPr>`)
          : whole.replace("<w:tr>", `<w:tr>${change}`);
        return kind === "del" ? marked : whole + marked.replace("Friday", "Sunday");
      });
    assert.deepEqual(
      [await rows(row("del")), await rows(row("ins"))],
      [[[counsel, "Opened | Friday", ""]], [[counsel, "", "Opened | Sunday"]]],
    );
  });

  it("counts for words whose look alone was changed so", async () => {
    const bold = (body: string): string =>
      inRun(
        body,
        "on Monday",
        `<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="${counsel}"><w:rPr/></w:rPrChange></w:rPr><w:t>on Monday</w:t></w:r>`,
      );
    assert.deepEqual(await rows(bold), [[counsel, "", ""]]);
  });

  it("is one row for each sentence, and each can be taken over alone", async () => {
    const edit = (body: string): string =>
      inRun(
        body,
        "We left it open. We found out on Monday. We are sorry.",
        `<w:r><w:t>We left it </w:t></w:r>${swapped("open", "ajar")}<w:r><w:t>.</w:t></w:r>${deleted(counsel, " We found out on Monday. We are sorry.")}`,
      );
    assert.deepEqual(await rows(edit), [
      [counsel, "open.", "ajar."],
      [counsel, "We found out on Monday.", ""],
      [counsel, "We are sorry.", ""],
    ]);
    const { changes } = await compared(edit);
    assert.deepEqual(
      [changes.slice(0, 1), changes.slice(1, 2), changes.slice(0, 2), changes].map(
        (some) => takenIn(some).split("\n")[6],
      ),
      [
        "We left it ajar. We found out on Monday. We are sorry.",
        "We left it open. We are sorry.",
        "We left it ajar. We are sorry.",
        "We left it ajar.",
      ],
    );
  });
});

describe("what was moved in Word", () => {
  it("is one row, and stands in its list without a gap", async () => {
    const edit = (body: string): string => {
      const item = /<w:p>(?:(?!<\/w:p>).)*Hang up on strangers\.<\/w:t><\/w:r><\/w:p>/s.exec(body)?.[0] ?? "";
      return inParagraph(body.replace(item, ""), "Close it.", (paragraph) => item + paragraph);
    };
    const { changes } = await compared(edit);
    assert.deepEqual(
      changes.map(({ old, new: fresh, movedBelow }) => [old, fresh, movedBelow]),
      [["Hang up on strangers.", "Hang up on strangers.", "What we do:"]],
    );
    const item = "- Hang up on strangers.\n";
    assert.equal(takenIn(changes), draft.replace(item, "").replace("- Close", `${item}- Close`));
  });
});

describe("a promise in a Word copy", () => {
  it("is told of where it loses its day or its owner", async () => {
    const { changes } = await compared((body) =>
      inRun(body, ", by 3 May 2026 (", `<w:r><w:t xml:space="preserve"> (</w:t></w:r>`),
    );
    assert.deepEqual(
      changes.map(({ lostOfPromise }) => lostOfPromise),
      [["day"]],
    );
  });
});

describe("what a Word copy was made of", () => {
  const place = "2026-leak/disclosure.md";
  const made = (text: string, about: AboutDraft): Promise<Uint8Array> =>
    prepareExport({
      text,
      kind: findKind("disclosure")!,
      frontMatter: { lang: undefined, version: about.version },
      record: undefined,
      now: exportNow,
      place: about.place,
    }).toWord();
  const told = (copy: Uint8Array, about: AboutDraft, text = draft): readonly unknown[] => {
    const { isOfAnother, otherVersion, isOfThisText } = compareWithWord(text, copy, about) ?? assert.fail();
    return [isOfAnother, otherVersion, isOfThisText];
  };

  it("is said by the copy: which draft, which version, which text", async () => {
    const copy = await made(draft, { place });
    assert.deepEqual(
      [
        told(copy, { place }),
        told(copy, { place }, draft.replace("Monday", "Tuesday")),
        told(copy, { place }, `${draft}\n<!-- a note -->\n`),
        told(copy, { place: "2026-leak/press-statement.md" }),
        told(copy, { place: "2026-other/disclosure.md" }),
        told(copy, { place: "2026-leak/disclosure-2.md", version: 2 }),
        told(await made(draft, { place: "2026-leak/disclosure-2.md", version: 2 }), { place }),
      ],
      [
        [false, undefined, true],
        [false, undefined, false],
        [false, undefined, true],
        [true, undefined, true],
        [true, undefined, true],
        [false, 1, true],
        [false, 2, true],
      ],
    );
    assert.deepEqual(
      [
        isCopyOf(copy, { place }),
        isCopyOf(copy, { place: "2026-leak/faq.md" }),
        isCopyOf(copy, { place: "2026-leak/disclosure-2.md", version: 2 }),
      ],
      [true, false, true],
    );
  });

  it("may be a draft that has another name by now", async () => {
    const copy = await made(draft, { place });
    const renamed = { place: "2026-leak/to-all.md", others: ["2026-leak/faq.md"] };
    const other = draft.replace("# A leak", "# A statement").replace("Monday", "Tuesday");
    assert.deepEqual(
      [
        told(copy, renamed),
        told(copy, renamed, draft.replace("Monday", "Tuesday")),
        told(copy, renamed, "# A statement\n\nWe are well.\n"),
        told(copy, { ...renamed, others: [place] }, other),
        told(copy, { ...renamed, others: ["2026-leak/disclosure-2.md"] }, other),
        isCopyOf(copy, renamed),
        isCopyOf(copy, { ...renamed, others: [place] }),
      ],
      [
        [false, undefined, true],
        [false, undefined, false],
        [true, undefined, false],
        [true, undefined, false],
        [true, undefined, false],
        undefined,
        false,
      ],
    );
  });

  it("is told by its header and by what both have in common where the copy does not say it", async () => {
    const without = async (text: string, version?: number): Promise<Uint8Array> =>
      editWord(await made(text, { version }), String, { "docProps/custom.xml": "<Properties/>" });
    const half = draft.replace("# A leak", "# A statement").replace(/- Change[\s\S]*strangers\.\n/, "We do.\n");
    assert.deepEqual(
      [
        told(await without(draft), { place }),
        told(await without(draft), { place, version: 2 }),
        told(await without(half), { place }),
        told(await without(draft.replace("# A leak", "# The leak")), { place }),
      ],
      [
        [false, undefined, undefined],
        [false, 1, undefined],
        [true, undefined, undefined],
        [false, undefined, undefined],
      ],
    );
    assert.equal(isCopyOf(await without(draft), { place }), undefined);
  });
});
