import type { Draft, DraftPassage } from "../draft/draft.ts";
import { sayInEnglish, type Say } from "../text/say.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Match } from "../wording/prose.ts";
import type { Suggestion } from "./rule.ts";
import { fitsBeside } from "./fits-beside.ts";
import { titled, takeOutSentenceTitle, takeOutTitle, writeTitle } from "./fix-title.ts";
import type { PlacedHit, Replacement } from "./wording.ts";

/** A sentence with more words than this beside those found says something of its own: it is not offered to be taken out. */
const mostWordsBeside = 7;
/** Nor is one that says another thing as well, or owns what happened: "and for telling us", "and we failed at it". */
const anotherThingPattern =
  /\b(?:and|but|yet|because|so|while|although|though|sorry|apolog\w*|regret\w*|fail\w*|lost|fault|mistakes?|did not|have not|was not|were not)\b|n't\b/i;

/** What to offer for a replacement: nothing where the words hold more than words: code, a link, emphasis. */
export function suggestionsFor(
  replacement: Replacement,
  hit: PlacedHit,
  draft: Draft,
  say: Say = sayInEnglish,
): readonly Suggestion[] {
  const passage = draft.passages[hit.passage];
  if (passage === undefined) {
    return [];
  }
  const isSentence = replacement.of === "sentence";
  const match = isSentence ? { passage: hit.passage, start: 0, end: passage.text.length } : hit;
  const words = passage.text.slice(match.start, match.end);
  const span = draft.spanOf(match);
  if (plainWords(draft.text.slice(span.start, span.end)) !== words) {
    return [];
  }
  const beside = { instead: words, before: passage.text.slice(0, match.start), behind: passage.text.slice(match.end) };
  if (!isSentence && !fitsBeside(replacement.text, beside)) {
    return [];
  }
  if (replacement.text !== "") {
    const newText = asItStands(replacement.text, { words, isFirst: match.start === 0, kind: passage.kind });
    const edit = withArticle({ span, newText }, draft.text);
    return [titled(() => writeTitle(edit, draft.text, say), replacement.when, [edit])];
  }
  if (isSentence) {
    return isAllThereIs(passage, hit)
      ? [titled(() => takeOutSentenceTitle(span, draft.text), replacement.when, [sentenceRemoval(span, draft.text)])]
      : [];
  }
  const edits = [wordsRemoval(match, passage, draft)];
  return [titled(() => takeOutTitle(span, draft.text, say), replacement.when, edits)];
}

/** Source without markup as a passage has it: straight marks, single spaces. */
function plainWords(source: string): string {
  return source
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ");
}

/** "Monday", "PII": with a capital wherever they stand. */
const namePattern = /^(?:[A-Z]{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)/;

/** With a capital where the words had theirs, and at the beginning of a sentence. */
function asItStands(
  text: string,
  { words, isFirst, kind }: { readonly words: string; readonly isFirst: boolean; readonly kind: DraftPassage["kind"] },
): string {
  const begins = isFirst && kind === "sentence" && !/^[a-z]/.test(words);
  const hasCapital = begins || (/^[A-Z]/.test(words) && (isFirst || !namePattern.test(words)));
  return hasCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function withCapitalOf(words: string, text: string): string {
  return /^[A-Z]/.test(words) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "a", "an" before the words that are replaced. */
const articlePattern = /(?<=^|[\s("“])(an?) $/i;

/** "used", "European", "one": they begin with a consonant that is not written; "hour" has one that is not heard. */
const consonantPattern = /^(?:[^aeiou]|eu|once?\b|u(?:ni(?![nm])|s[aeiu]|til))/i;
const mutePattern = /^(?:hour|honest|honour|honor|heir)/i;

/** An article before the words made to fit the new ones: "a very clever attack" → "an attack". */
function withArticle(edit: TextEdit, text: string): TextEdit {
  const { start, end } = edit.span;
  const article = articlePattern.exec(text.slice(Math.max(start - 5, 0), start))?.[1];
  const fitting = mutePattern.test(edit.newText) || !consonantPattern.test(edit.newText) ? "an" : "a";
  if (article === undefined || article.toLowerCase() === fitting) {
    return edit;
  }
  const newText = `${withCapitalOf(article, fitting)} ${edit.newText}`;
  return { span: { start: start - article.length - 1, end }, newText };
}

/** Whether the sentence says little but the words found, and is no list item that would be left empty. */
function isAllThereIs({ text, kind }: DraftPassage, { start, end }: PlacedHit): boolean {
  const beside = `${text.slice(0, start)} ${text.slice(end)}`;
  const count = beside.match(/[\w'-]+/g)?.length ?? 0;
  const isWhole = text.split(/[“"(]/).length === text.split(/[”")]/).length;
  return kind === "sentence" && isWhole && count <= mostWordsBeside && !anotherThingPattern.test(beside);
}

/** With the blank beside it; a sentence that is a whole paragraph goes with the empty line below it. */
function sentenceRemoval({ start, end }: Span, text: string): TextEdit {
  const behind = /^[ \t]*(?:\r\n?|\n|$)(?:\r\n?|\n)?/.exec(text.slice(end, end + 20))?.[0];
  const opensLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  if (opensLine && behind !== undefined) {
    return { span: { start, end: end + behind.length }, newText: "" };
  }
  const hasBlankBehind = text.charAt(end) === " ";
  const hasBlankBefore = text.charAt(start - 1) === " ";
  return {
    span: { start: !hasBlankBehind && hasBlankBefore ? start - 1 : start, end: hasBlankBehind ? end + 1 : end },
    newText: "",
  };
}

/** "However", "In addition", "Since then": what stands before a sentence, with a comma. */
const openerPattern =
  /^(?:however|therefore|thus|hence|moreover|furthermore|meanwhile|nevertheless|nonetheless|also|first|second|third|today|yesterday|now|then|still|instead|\w+ly|(?:in|on|at|by|as|for|since|after|before|during|from)(?: (?!(?:we|i|you|it|they)\b)[\w'-]+){1,4})$/i;
const conjunctionPattern = /\b(?:and|but|or|so|that|because|if)$/i;

/** With the commas around them: "We have, as it were, closed it" → "We have closed it". What follows at the start of a sentence gets its capital. */
function wordsRemoval(match: Match, { text }: DraftPassage, draft: Draft): TextEdit {
  const behind = /^,? ?/.exec(text.slice(match.end))?.[0] ?? "";
  if (match.start === 0) {
    const next = match.end + behind.length;
    const span = draft.spanOf({ ...match, end: Math.min(next + 1, text.length) });
    return { span, newText: text.charAt(next).toUpperCase() };
  }
  const before = /,? ?$/.exec(text.slice(0, match.start))?.[0] ?? "";
  const start = match.start - before.length;
  const opener = text.slice(0, start);
  const isBetweenCommas = before.startsWith(",") && behind.startsWith(",");
  const joins = isBetweenCommas || (behind.startsWith(",") && conjunctionPattern.test(opener));
  const goesOn = behind === " " && before.startsWith(",");
  const keepsComma = before.startsWith(",") && (goesOn || openerPattern.test(opener));
  const span = draft.spanOf({ ...match, start, end: joins || goesOn ? match.end + behind.length : match.end });
  return { span, newText: joins || goesOn ? (keepsComma ? ", " : " ") : "" };
}
