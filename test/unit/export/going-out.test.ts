import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  findKind,
  heldBack,
  parseDraft,
  readHouseRules,
  readRecord,
  reviewDraft,
  type Finding,
} from "../../../src/core/index.ts";
import { prepareExport } from "../../../src/core/export/prepare-export.ts";
import { compareWithWord } from "../../../src/core/export/word-copy/compare-with-word.ts";
import { allRules } from "../../../src/core/rules/all-rules.ts";
import { isGrave } from "../../../src/core/review/is-grave.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { editWord, inRun } from "../../kit/word-edits.ts";

const now = Temporal.Instant.from("2026-03-04T09:00:00Z");
const kind = findKind("disclosure") ?? assert.fail("There is no such kind.");
const front = "---\nkind: disclosure\nlang: en\n---\n\n";

interface Judged {
  /** Marked as an error, or as something as grave. */
  readonly isMarked: boolean;
  /** Kept back by the letter itself, or asked about because of a mark. */
  readonly isKept: boolean;
}

function judge(text: string, recordText: string, houseText?: string): Judged {
  const { record } = readRecord(`title: Leak\n${recordText}`);
  const house = houseText === undefined ? undefined : readHouseRules(houseText).rules;
  const draft = parseDraft(text);
  const { frontMatter } = draft;
  const review = reviewDraft(draft, { kind: "disclosure", record, house, now });
  assert.ok(review);
  const { problems, marks } = heldBack(review, prepareExport({ text, kind, frontMatter, record, now }));
  return {
    isMarked: review.findings.some(isGrave),
    isKept: problems.length + marks.length > 0,
  };
}

/** The rules that speak of something that must not go out. */
const graveRules = allRules.filter(({ id, severity }) => isGrave({ rule: id, severity }));

/** The draft that takes over "Here." as somebody changed it in a Word copy. */
async function typedInWord(words: string): Promise<string> {
  const text = `${front}# Our notice\n\nWe left a folder open.\n\nHere.\n`;
  const { frontMatter } = parseDraft(text);
  const bytes = await prepareExport({ text, kind, frontMatter, record: undefined, now }).toWord();
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const copy = editWord(bytes, (body) =>
    inRun(body, "Here.", `<w:r><w:t xml:space="preserve">Here is ${escaped}, as it is.</w:t></w:r>`),
  );
  const comparison = compareWithWord(text, copy, { lang: "en" }) ?? assert.fail("It is no Word file.");
  return applyEdits(
    text,
    comparison.changes.flatMap(({ edits }) => edits ?? assert.fail(`It cannot be taken over: ${words}`)),
  );
}

/** A part of a name may be somebody else's: that is a warning. */
const partsOfNames: ReadonlySet<string> = new Set([
  "The update was installed by Gareth.",
  "Corvane's servers hold our pages.",
]);
/** Asterisks, tags and backticks are typed in Word as signs that readers see. */
const signsInWord: ReadonlySet<string> = new Set([
  ...partsOfNames,
  "The file belongs to Project **Heron**.",
  "The file belongs to Pro<b>ject</b> He**ron**.",
  "Use this password: `Lantern-7731`",
  "**Password:** lantern7731",
]);

describe("a draft that is to go out", () => {
  for (const { id, examples } of graveRules) {
    for (const { text, record = "", house } of examples.flagged) {
      it(`is kept back by what is marked as an error: ${id}: ${text}`, () => {
        const { isMarked, isKept } = judge(text.startsWith("---") ? text : `${front}${text}\n`, record, house);
        assert.equal(isMarked, !partsOfNames.has(text), text);
        assert.equal(isKept, isMarked);
      });
    }

    // What is an address only in Markdown has to be put in by hand.
    const ofOneLine = examples.flagged.filter(({ text }) => !/\n|<https:/.test(text));
    it(`is kept back by the same words typed in Word: ${id}`, async () => {
      for (const { text: words, record = "", house } of ofOneLine) {
        const text = await typedInWord(words);
        const { isMarked, isKept } = judge(text, record, house);
        assert.equal(isMarked, !signsInWord.has(words), text);
        assert.equal(isKept, isMarked, text);
      }
    });
  }

  it("has rules of every sort about what must not go out", () => {
    const ids: readonly string[] = graveRules.map(({ id }) => id);
    assert.deepEqual(
      ["IC801", "IC817", "IC818", "IC901", "IC902", "IC915"].filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const words of [
    "[NAME]",
    "[Customer Name]",
    "[date]",
    "[?]",
    "<Name>",
    "<<Name>>",
    "«Name»",
    "____",
    "DD/MM/YYYY",
  ]) {
    it(`is kept back by a gap that was typed in Word: ${words}`, async () => {
      const text = await typedInWord(words);
      assert.ok(text.includes("as it is."), text);
      assert.deepEqual(judge(text, ""), { isMarked: true, isKept: true }, text);
    });
  }

  for (const words of ["Project\u00A0Falcon", "Pro\u00ADject Falcon", "Acme\u2011Soft", "José".normalize("NFD")]) {
    it(`is kept back by a name that was typed in Word: ${words}`, async () => {
      const text = await typedInWord(words);
      const record = `neverSay: [Project Falcon, Acme-Soft, ${"José".normalize("NFC")}]\n`;
      assert.deepEqual(judge(text, record), { isMarked: true, isKept: true }, text);
    });
  }

  for (const text of [
    "We are sorry. <!-- Counsel says:\n\nnever admit that Bob did it --> We left it open.",
    "> We are sorry. <!-- his words\n>\n> or hers --> He meant it.",
  ]) {
    it(`is kept back by a comment that readers would see: ${text}`, () => {
      assert.deepEqual(judge(`${front}${text}\n`, ""), { isMarked: true, isKept: true });
    });
  }

  it("is kept back also where it calls itself published and does not lie where published copies do", () => {
    const published = front.replace(
      "lang: en\n",
      "lang: en\npublished: { on: 2026-03-04, where: by post, facts: a.yaml }\n",
    );
    const text = `${published}The key was ${"AKIA" + "IOSFODNN7EXAMPLA"}.\n`;
    assert.deepEqual(judge(text, ""), { isMarked: true, isKept: true });
    const draft = parseDraft(text);
    assert.deepEqual(
      reviewDraft(draft, { now })?.findings.map(({ rule }) => rule),
      ["IC902"],
    );
    assert.deepEqual(reviewDraft(draft, { now, isFrozen: true })?.findings, []);
  });

  it("is kept back by each mark that the letter does not tell of itself, wherever that stands", () => {
    const mark = (rule: Finding["rule"], start: number, end: number): Finding => ({
      ...{ rule, name: rule, severity: "error", message: "Mend it.", suggestions: [] },
      span: { start, end },
    });
    const findings = [mark("IC801", 0, 6), mark("IC902", 0, 6), mark("IC801", 10, 16), mark("IC901", 20, 26)];
    const problems = [{ kind: "placeholder", words: "[NAME]", span: { start: 0, end: 6 } }] as const;
    const { marks } = heldBack({ findings }, { problems, hidden: [{ start: 18, end: 30 }] });
    assert.deepEqual(
      marks.map(({ rule, span }) => `${rule} at ${span.start}`),
      ["IC902 at 0", "IC801 at 10"],
    );
  });

  it("is called like its kind where its name would say what must not be said", () => {
    const { record } = readRecord("title: Leak\nneverSay: [Project Falcon]\n");
    const text = `${front}We are sorry.\n`;
    const { frontMatter } = parseDraft(text);
    const letter = prepareExport({ text, kind, frontMatter, record, now });
    assert.deepEqual(
      ["project-falcon-notice", "falcon", "notice"].map((name) => letter.nameFor(name)),
      ["disclosure", "falcon", "notice"],
    );
  });
});
