import { spansOverlap, type Span } from "../text/span.ts";

/** Characters that mean something in a pattern. */
const patternCharacters = /[\\^$.*+?()[\]{}|/]/g;

/** Apostrophes as people and word processors write them. */
const apostrophe = "['’‘ʼ]";

/** Words between blanks and brackets; an address is one of them. */
const tokenPattern = /[^\s<>"'()]+/g;

/** What makes a web address or a mail address of it: `https://…`, `www.…`, `ana@example.org`. */
const addressPattern = /:\/\/|@|^www\./i;

/**
 * Where `name` stands in `text` as words of their own, however its blanks and apostrophes are written. Where the name
 * has a capital the text must have one too: “Will” is a name, “will” is none. In web and mail addresses, see
 * `findNameInAddress`. In the order of the text.
 */
export function findName(text: string, name: string): readonly Span[] {
  const wanted = name.trim();
  if (wanted === "") {
    return [];
  }
  const addresses = addressesIn(text);
  const inWords = matches(text, wanted, String.raw`\s+`).filter(
    (span) =>
      hasItsCapitals(text.slice(span.start, span.end), wanted) && !addresses.some((other) => spansOverlap(span, other)),
  );
  const inAddresses = addresses.flatMap(({ start, end }) =>
    findNameInAddress(text.slice(start, end), wanted).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
  return [...inWords, ...inAddresses].sort((left, right) => left.start - right.start);
}

/**
 * Where `name` stands in a web or mail address, in capitals or not, its words joined in any of the ways in which
 * addresses join them: `jonas-reet`, `jonas.reet`, `JonasReet`. The whole address where letters are written as codes.
 */
export function findNameInAddress(address: string, name: string): readonly Span[] {
  const wanted = name.trim();
  if (wanted === "") {
    return [];
  }
  const found = matches(address, wanted, String.raw`(?:[\s._+-]|%20)*`);
  const isCoded = found.length === 0 && matches(decoded(address), wanted, String.raw`[\s._+-]*`).length > 0;
  return isCoded ? [{ start: 0, end: address.length }] : found;
}

/** Where the words of `wanted` stand in `text` with `between` between them, and nothing of a word before or after. */
function matches(text: string, wanted: string, between: string): readonly Span[] {
  const source = wanted
    .replace(patternCharacters, "\\$&")
    .replace(/['’‘ʼ]/g, apostrophe)
    .replace(/\s+/g, () => between);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function addressesIn(text: string): readonly Span[] {
  if (!/@|:\/\/|www\./i.test(text)) {
    return [];
  }
  return [...text.matchAll(tokenPattern)]
    .filter(([token]) => addressPattern.test(token))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** An address with its codes as the letters that they stand for: `%C3%BC` is an ü. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
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
