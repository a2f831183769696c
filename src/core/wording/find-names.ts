import { type Span, spanOfMatch, spansOverlap } from "../text/span.ts";

/** Characters that mean something in a pattern. */
const patternCharacters = /[\\^$.*+?()[\]{}|/]/g;

/** Apostrophes and hyphens as people and word processors write them. */
const apostrophe = "['’‘ʼ]";
const hyphen = "[-‐‑‒–—−]";
const [apostrophes, hyphens] = [new RegExp(apostrophe, "g"), new RegExp(hyphen, "g")];

/** Signs that nobody sees: where a word may be parted, and what parts nothing at all. */
const unseen = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`;
const allUnseen = new RegExp(unseen, "g");

/** `text` with one spelling for all that `findName` takes for the same, in small letters. */
export function asCompared(text: string): string {
  return text.normalize().replace(allUnseen, "").replace(apostrophes, "'").replace(hyphens, "-").toLowerCase();
}

/** Words between blanks and brackets; an address is one of them. */
const tokenPattern = /[^\s<>"'()]+/g;

/** What makes a web address or a mail address of it: `https://…`, `www.…`, `ana@example.org`. */
const addressPattern = /:\/\/|@|^www\./i;

/**
 * Where `name` stands in `text` as words of their own, however its blanks, apostrophes, hyphens and accents are written. Where the name
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
  const words = wanted.normalize().replace(allUnseen, "").split(/\s+/);
  const source = words.map((word) => Array.from(word, spellingsOf).join(`${unseen}*`)).join(`${unseen}*${between}`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]\\p{M}*)${source}(?![\\p{L}\\p{N}\\p{M}])`, "giu");
  return [...text.matchAll(pattern)].map(spanOfMatch);
}

/** How one letter or sign of a name may be written: an accent may be a sign of its own. */
function spellingsOf(sign: string): string {
  if (new RegExp(`^${apostrophe}$`).test(sign)) {
    return apostrophe;
  }
  if (new RegExp(`^${hyphen}$`).test(sign)) {
    return hyphen;
  }
  const [whole, apart] = [sign, sign.normalize("NFD")].map((one) => one.replace(patternCharacters, "\\$&"));
  return whole === apart ? (whole ?? "") : `(?:${whole ?? ""}|${apart ?? ""})`;
}

function addressesIn(text: string): readonly Span[] {
  if (!/@|:\/\/|www\./i.test(text)) {
    return [];
  }
  return [...text.matchAll(tokenPattern)].filter(([token]) => addressPattern.test(token)).map(spanOfMatch);
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
