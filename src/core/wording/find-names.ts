import type { Span } from "../text/span.ts";

/** Characters that mean something in a pattern. */
const patternCharacters = /[\\^$.*+?()[\]{}|/]/g;

/** Apostrophes as people and word processors write them. */
const apostrophe = "['’‘ʼ]";

/**
 * Where `name` stands in `text` as words of their own, however its blanks and apostrophes are written. Where the name
 * has a capital the text must have one too: “Will” is a name, “will” is none. `anyCase` finds both, for web addresses.
 */
export function findName(text: string, name: string, { anyCase = false } = {}): readonly Span[] {
  const wanted = name.trim();
  if (wanted === "") {
    return [];
  }
  const source = wanted
    .replace(patternCharacters, "\\$&")
    .replace(/['’‘ʼ]/g, apostrophe)
    .replace(/\s+/g, "\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)]
    .filter(([found]) => anyCase || hasItsCapitals(found, wanted))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A letter of any script. */
const letterPattern = /\p{L}/gu;

/** Whether every letter that is a capital in `wanted` is one in `found`. */
function hasItsCapitals(found: string, wanted: string): boolean {
  const letters = found.match(letterPattern) ?? [];
  const isCapital = (letter: string) => letter !== letter.toLowerCase();
  return (wanted.match(letterPattern) ?? []).every(
    (letter, index) => !isCapital(letter) || isCapital(letters[index] ?? ""),
  );
}
