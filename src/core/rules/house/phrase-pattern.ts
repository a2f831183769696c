/**
 * The phrases of house rules. Whoever sends somebody a folder can put any phrase into it, so a phrase is no regular
 * expression: it is compared word by word, and each step of that is bounded, whatever stands in phrase and text.
 */
import { said, type Said } from "../../text/say.ts";

/** A phrase, piece by piece. */
export type PhrasePattern = readonly PhrasePart[];

/** A word or sign; a word that begins so; between one and five words, whatever they are. */
type PhrasePart =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "beginning"; readonly text: string }
  | { readonly kind: "gap" };

/** A word or sign of a sentence. */
interface Token {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

export interface PhraseHit {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

const longestPhrase = 200;
const mostParts = 16;
const mostGaps = 3;
/** What a lone * stands for at the most. */
const mostWordsInGap = 5;
/** So many words and signs a match can have, and one more. */
const longestReach = mostParts - mostGaps + mostGaps * mostWordsInGap + 1;
const shortestBeginning = 2;

/** "re-use", "it's", "/" */
const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}\p{M}]+)*|\S/gu;
const wordPattern = /^[\p{L}\p{N}]/u;

/** Reads a phrase as somebody wrote it; `problem` is a sentence that says what is wrong with it. */
export function readPhrase(words: string): { readonly pattern: PhrasePattern } | { readonly problem: Said } {
  if (words.length > longestPhrase) {
    return {
      problem: said(
        "This phrase is longer than {0} letters. Keep to the words that give it away.",
        String(longestPhrase),
      ),
    };
  }
  const pattern = straight(words)
    .split(/\s+/)
    .filter((piece) => piece !== "")
    .flatMap(partsOf);
  const problem = phraseProblem(pattern);
  return problem === undefined ? { pattern } : { problem };
}

/** As passages have it: straight marks and hyphens. */
function straight(words: string): string {
  return words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, "-");
}

function partsOf(piece: string): PhrasePattern {
  if (piece === "*") {
    return [{ kind: "gap" }];
  }
  const isBeginning = piece.endsWith("*");
  const tokens = tokensOf(isBeginning ? piece.slice(0, -1) : piece);
  return tokens.map(({ text }, index) => ({
    kind: isBeginning && index === tokens.length - 1 ? "beginning" : "word",
    text,
  }));
}

function phraseProblem(pattern: PhrasePattern): Said | undefined {
  if (!pattern.some((part) => part.kind !== "gap" && wordPattern.test(part.text))) {
    return said("This phrase has no word in it. Write at least one.");
  }
  if (pattern[0]?.kind === "gap" || pattern.at(-1)?.kind === "gap") {
    return said("A * that stands alone must have words on both sides. Take it away here.");
  }
  if (pattern.some((part) => part.kind === "word" && part.text === "*")) {
    return said(
      "A * may stand at the end of a word (“leverag*”) or alone between words (“take * seriously”), and nowhere else.",
    );
  }
  if (pattern.some((part) => part.kind === "beginning" && part.text.length < shortestBeginning)) {
    return said("Write at least two letters before the *, or it marks far too much.");
  }
  if (pattern.length > mostParts || pattern.filter(({ kind }) => kind === "gap").length > mostGaps) {
    return said(
      "A phrase may have {0} words and {1} times a * alone. Make it shorter.",
      String(mostParts),
      String(mostGaps),
    );
  }
  return undefined;
}

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(tokenPattern), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
    isWord: wordPattern.test(word),
  }));
}

/** Finds all of `patterns` in one sentence: from left to right, of two at one place the longer, no two that overlap. */
export function createPhraseFinder(patterns: readonly PhrasePattern[]): (text: string) => readonly PhraseHit[] {
  const byFirst = new Map<string, number[]>();
  for (const [index, [first]] of patterns.entries()) {
    if (first !== undefined && first.kind !== "gap") {
      const key = keyOf(first.text);
      byFirst.set(key, [...(byFirst.get(key) ?? []), index]);
    }
  }
  return (text) => {
    const tokens = tokensOf(text);
    const hits: PhraseHit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const best = longestAt(at, tokens, patterns, byFirst.get(keyOf(tokens[at]?.text ?? "")) ?? []);
      const last = tokens[(best?.end ?? 0) - 1];
      if (best !== undefined && last !== undefined) {
        hits.push({ pattern: best.pattern, start: tokens[at]?.start ?? 0, end: last.end });
        at = best.end - 1;
      }
    }
    return hits;
  };
}

/** Phrases whose first word begins otherwise are not tried at a word. */
function keyOf(word: string): string {
  return word.slice(0, shortestBeginning);
}

/** The pattern of `candidates` that reaches furthest from token `at`, with the token behind it. */
function longestAt(
  at: number,
  tokens: readonly Token[],
  patterns: readonly PhrasePattern[],
  candidates: readonly number[],
): { readonly pattern: number; readonly end: number } | undefined {
  let best: { readonly pattern: number; readonly end: number } | undefined;
  const words = candidates.length === 0 ? 0 : wordsFrom(at, tokens);
  for (const pattern of candidates) {
    const end = endOf(patterns[pattern] ?? [], tokens, at, words);
    if (end !== undefined && end > (best?.end ?? 0)) {
      best = { pattern, end };
    }
  }
  return best;
}

/** Which of the tokens from `start` on are words: one bit each, the lowest for the first. */
function wordsFrom(start: number, tokens: readonly Token[]): number {
  let words = 0;
  for (let index = 0; index < longestReach; index += 1) {
    words |= tokens[start + index]?.isWord === true ? 1 << index : 0;
  }
  return words;
}

/**
 * The token behind the shortest match that begins at token `start`. Goes along all ways at once, so that none is tried
 * twice: the places that may come next are bits, the lowest for `start` itself, as in `words`.
 */
function endOf(pattern: PhrasePattern, tokens: readonly Token[], start: number, words: number): number | undefined {
  let places = 1;
  for (const part of pattern) {
    places = part.kind === "gap" ? behindGap(places, words) : behindWord(places, part, tokens, start);
    if (places === 0) {
      return undefined;
    }
  }
  return start + lowestBit(places);
}

function behindGap(places: number, words: number): number {
  let ends = 0;
  let reached = places;
  for (let count = 0; count < mostWordsInGap; count += 1) {
    reached = (reached & words) << 1;
    ends |= reached;
  }
  return ends;
}

function behindWord(
  places: number,
  { kind, text }: Exclude<PhrasePart, { kind: "gap" }>,
  tokens: readonly Token[],
  start: number,
): number {
  let ends = 0;
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const index = lowestBit(rest);
    const token = tokens[start + index]?.text;
    if (kind === "word" ? token === text : token?.startsWith(text) === true) {
      ends |= 1 << (index + 1);
    }
  }
  return ends;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
