import { allMatches } from "../text/all-matches.ts";
import { Memory } from "../text/remember.ts";
import type { Span } from "../text/span.ts";
import {
  behindTimePattern,
  halvesOfDay,
  monthsBehindDays,
  neverEnding,
  openingWords,
  sometimesEnding,
} from "./abbreviations.ts";

/** A sentence longer than this is cut at a blank, so that no pattern ever reads a longer one. */
const longestSentence = 2000;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The last word of a sentence before its full stop: `Mr`, `p.m`, `RubyGems.org`; in a source, that of `**1.` as well. */
const lastWordPattern = /(?:^|[\s("'[/*_])([^\s("'[/*_]{1,24})\.$/;

/** One or more initials: `J`, `J.R`. */
const initialsPattern = /^[A-Z](?:\.[A-Z])*$/;

/** "3" of "3. März". */
const dayPattern = /^\d{1,2}$/;

/** The first word of what follows, behind opening marks. */
const firstWordPattern = /^[\s("'[]{0,4}([a-z]+)/i;

/** "We found the cause. 14 guests had been hit": the rules of Unicode take a full stop before a figure for one within a number. */
const beforeFigurePattern = /\.\s+(?=\d)/g;
/** What stands before such a stop where a sentence ends: a word, a year, a closing mark. */
const lastCharactersPattern = /(?:[a-z]{2}|\d{4}|[)\]"'\u2019\u201D])$/i;

const known = new Memory<readonly Span[]>();

/** The sentences of one block's plain words: stretches without blanks at their ends, in order. */
export function splitSentences(text: string): readonly Span[] {
  return known.of(text, readSentences);
}

function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of endsIn(text)) {
    const isLineEnd = text.charAt(end - 1) === "\n";
    if (
      !isLineEnd &&
      end < text.length &&
      goesOn(text.slice(Math.max(start, end - 40), end), text.slice(end, end + 40))
    ) {
      continue;
    }
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** Where sentences may end, in order. */
function* endsIn(text: string): Generator<number> {
  const hasFigures = text.search(beforeFigurePattern) >= 0;
  for (const { index, segment } of segmenter.segment(text)) {
    for (const gap of hasFigures ? allMatches(beforeFigurePattern, segment) : []) {
      if (lastCharactersPattern.test(segment.slice(Math.max(gap.index - 4, 0), gap.index))) {
        yield index + gap.index + gap[0].length;
      }
    }
    yield index + segment.length;
  }
}

/** Whether the sentence that seems to end with `before` goes on in `after`. */
function goesOn(before: string, after: string): boolean {
  const lastWord = lastWordPattern.exec(before.trimEnd())?.[1];
  if (lastWord === undefined) {
    return false;
  }
  const opening = firstWordPattern.exec(after)?.[1];
  if (dayPattern.test(lastWord)) {
    return opening !== undefined && monthsBehindDays.has(opening);
  }
  const word = lastWord.toLowerCase();
  if (neverEnding.has(word)) {
    return word !== "no" || opening === undefined;
  }
  if (halvesOfDay.has(word)) {
    return opening === undefined || behindTimePattern.test(after);
  }
  if (sometimesEnding.has(word)) {
    return opening === undefined || !openingWords.has(opening);
  }
  return initialsPattern.test(lastWord) && lastWord !== "I" && (opening === undefined || !openingWords.has(opening));
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  let from = start + sentence.length - sentence.trimStart().length;
  const to = start + sentence.trimEnd().length;
  while (to - from > longestSentence) {
    const cut = text.lastIndexOf(" ", from + longestSentence);
    const next = cut > from ? cut : from + longestSentence;
    sentences.push({ start: from, end: next });
    from = cut > from ? cut + 1 : next;
  }
  if (to > from) {
    sentences.push({ start: from, end: to });
  }
}
