/** What the checklist shows of a review, in words. Pure: no editor here, so that it is tested in plain Node. */
import {
  allRules,
  languageName,
  lapsedSentence,
  momentsIn,
  requirementRules,
  requirementTitles,
  sayLater,
  spansOverlap,
  tellingEvidence,
  tooLongSentence,
  wordWrittenDay,
  type Draft,
  type Finding,
  type RequirementResult,
  type Review,
  type Say,
  type Span,
} from "../../core/index.ts";
import { markCounts } from "./mark-counts.ts";
import type { ChecklistAcceptance, ChecklistDraft, ChecklistItem, ChecklistOffer } from "../../protocol/checklist.ts";

/** Puts `{0}`, `{1}`… into a sentence in the person's language: `vscode.l10n.t` in the editor. */
export type Translate = Say;

/** A judgement, and what the checklist says beside it. */
export interface ReviewedText {
  readonly uri: string;
  readonly version: number;
  readonly fileName: string;
  readonly draft: Draft;
  readonly review: Review;
  /** The language of the screen: "en", "de". */
  readonly screenLanguage: string;
  /** A sentence about the record, where something is wrong with it. */
  readonly recordNote?: string;
  /** A sentence that the record has overtaken the draft, where it has. */
  readonly overtakenNote?: string;
  /** For the copy of a notice that went out: when and where, in words. */
  readonly publication?: string;
  /** Whether it went out as it stands, or is the copy that did. */
  readonly wentOut: boolean;
}

const evidenceLength = 160;

/** "Apology", or of a letter to one group "Apology, for: former staff". */
function titleOf({ review, draft }: ReviewedText, translate: Translate): string {
  const { group } = draft.frontMatter;
  const title = translate(review.kind.title);
  return group === undefined ? title : translate("{0}, for: {1}", title, group);
}

/** A judgement as the checklist shows it, in the words of `translate`. */
export function checklistDraft(reviewed: ReviewedText, translate: Translate): ChecklistDraft {
  const { uri, version, fileName, review, recordNote, overtakenNote, publication, wentOut } = reviewed;
  const required = review.requirements.filter((result) => result.required);
  const said = required.filter((result) => result.state === "met").length;
  const marks = markCounts(review, translate);
  return {
    uri,
    version,
    fileName,
    kindTitle: titleOf(reviewed, translate),
    saidCount: said,
    requiredCount: required.length,
    ...counted(reviewed, said, required.length, translate),
    items: review.requirements.map((result) => checklistItem(result, reviewed, translate)),
    ...(marks !== "" && { marksText: translate("To look at in this draft: {0}", marks) }),
    accepted: publication === undefined ? otherAcceptances(reviewed, translate) : [],
    ...(recordNote !== undefined && publication === undefined && { recordNote }),
    ...(overtakenNote !== undefined && publication === undefined && { overtakenNote }),
    ...(wentOut && { frozenNote: frozenNote(publication, translate) }),
  };
}

/** That what went out is not checked any more, and what to do where there is news. */
function frozenNote(publication: string | undefined, translate: Translate): string {
  return publication === undefined
    ? translate(
        "This draft went out as it stands; what it says is not checked any more. For later news, start the next version from its copy.",
      )
    : translate("Published {0}. This copy stays as it was; what it says is not checked any more.", publication);
}

/** How much is said; in a language that is not read, and where there is too much to read, that nobody has looked. */
function counted(
  { review: { language, isTooLong }, screenLanguage }: ReviewedText,
  said: number,
  required: number,
  translate: Translate,
): Pick<ChecklistDraft, "countText" | "uncheckedNote"> {
  if (isTooLong) {
    return { countText: translate("Not checked"), uncheckedNote: sayLater(translate, tooLongSentence) };
  }
  return language.isEnglish
    ? { countText: translate("{0} of {1} said", said, required) }
    : {
        countText: translate("Not checked"),
        uncheckedNote: translate(
          "This draft is in {0}. What it says can be checked in English only; gaps that are still to be filled in are found in any language.",
          language.tag === "und" ? translate("another language") : languageName(language.tag, screenLanguage),
        ),
      };
}

function checklistItem(result: RequirementResult, reviewed: ReviewedText, translate: Translate): ChecklistItem {
  const rule = requirementRules.find((candidate) => candidate.requirement === result.id);
  const finding = reviewed.review.findings.find((candidate) => candidate.rule === rule?.id);
  const place = tellingEvidence(result, reviewed.draft.text);
  const title = translate(requirementTitles[result.id]);
  const insertions = [
    ...(finding?.fix === undefined ? [] : [{ title: translate("Add “{0}”", title) }]),
    ...(finding?.suggestions ?? []).map((each) => ({ title: translate(each.title), when: translate(each.when) })),
  ];
  const waitsToBeFilledIn = result.state === "missing" && finding !== undefined && insertions.length === 0;
  return {
    requirement: result.id,
    title,
    state: result.state,
    stateText: stateText(result, finding, translate),
    isRequired: result.required,
    why: waitsToBeFilledIn
      ? translate("Its place is in the draft already: fill in what stands there in square brackets.")
      : (result.acceptance?.reason ?? translate(rule?.why ?? "")),
    ...(place !== undefined && { evidence: excerpt(reviewed.draft, place) }),
    ...(result.lapsed && { lapsedNote: lapsedSentence(result.lapsed, translate) }),
    insertions,
    offers: reviewed.publication === undefined && !reviewed.review.isTooLong ? offersFor(result) : [],
  };
}

/** What may go on record about it, or be taken back. */
function offersFor({ state, required, said }: RequirementResult): readonly ChecklistOffer[] {
  switch (state) {
    case "met":
      return said === undefined ? [] : ["take-back"];
    case "accepted":
      return ["take-back"];
    case "unchecked":
      return required ? ["say-here"] : [];
    case "missing":
    case "open":
      return required ? ["say-here", "accept"] : [];
  }
}

/** More would not be looked through. */
const mostAcceptances = 50;

/** Decisions about anything but requirements: those stand at their line. */
function otherAcceptances({ draft }: ReviewedText, translate: Translate): readonly ChecklistAcceptance[] {
  return draft.frontMatter.accepted.slice(0, mostAcceptances).flatMap(({ rule: name, reason, by, on }) => {
    const rule = allRules.find(({ id, name: readable }) => id === name || readable === name);
    const isOther = rule !== undefined && !requirementRules.some(({ id }) => id === rule.id);
    const decision = translate("Accepted by {0} on {1}", by, wordWrittenDay(on, momentsIn(translate)));
    return isOther ? [{ rule: rule.id, title: translate(rule.title), reason, decision }] : [];
  });
}

function stateText(result: RequirementResult, finding: Finding | undefined, translate: Translate): string {
  const { state, required, acceptance, said, evidence } = result;
  switch (state) {
    case "met":
      return said !== undefined && evidence.every(({ by }) => by === "person")
        ? translate("Said, by the word of {0}", said.by)
        : translate("Said");
    case "missing":
      return required ? translate("Missing") : translate("Not said");
    case "open":
      return finding === undefined
        ? translate("Said to be not yet known")
        : translate("Said to be not yet known, but not by when you will know");
    case "accepted":
      return translate(
        "Left out, decided by {0} on {1}",
        acceptance?.by ?? "",
        wordWrittenDay(acceptance?.on ?? "", momentsIn(translate)),
      );
    case "unchecked":
      return translate("Not checked");
  }
}

/** The sentences at `place` without their Markdown, in one line, cut at a word where that is long. */
function excerpt(draft: Draft, place: Span): string {
  const sentences = draft.passages.filter((passage) => spansOverlap(passage.span, place));
  const line = sentences
    .map((passage) => (passage.kind === "row" ? cells(passage.text) : passage.text.trim()))
    .join(" ");
  if (line.length <= evidenceLength) {
    return line;
  }
  const cut = line.slice(0, evidenceLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), evidenceLength / 2))}…`;
}

/** A table's row as words: `Close the port | Head of IT | – | Done` → "Close the port, Head of IT, Done". */
function cells(row: string): string {
  const filled = row.split("|").map((cell) => cell.trim());
  return filled.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).join(", ");
}
