import type { Gap } from "../text/in-order.ts";
import { Sieved } from "../text/sieve.ts";

/**
 * The source of a pattern that matches any of `words`, each of them itself the source of a pattern.
 * Longer ones come first, so that "email address" is not read as "email".
 */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((left, right) => right.length - left.length).join("|")})`;
}

/** The source of a gap of at most `count` characters within one sentence; a dot within "2.5" or "example.org" ends none. */
export function upTo(count: number): string {
  return `(?:[^.;?!]|\\.(?=\\w)){0,${count}}?`;
}

/** Between two words: a space, and at most `count` characters of the same sentence with another. */
export function wordsBetween(count: number): Gap {
  return { source: ` (?:${upTo(count)} )?`, most: count + 2 };
}

/** At most `count` characters of the same sentence, whatever they are. */
export function anyBetween(count: number): Gap {
  return { source: upTo(count), most: count };
}

/** At most `count` characters of the same sentence, commas and all, with a space behind them. */
export function restBetween(count: number): Gap {
  return { source: `${upTo(count)} `, most: count + 1 };
}

/** A pattern for whole words, upper and lower case alike. `source` is the source of a pattern. */
export function wholeWords(source: string): Sieved {
  return new Sieved(new RegExp(`\\b(?:${source})\\b`, "i"));
}

/** The words of `text`, which stand apart by white space, as a set for asking. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
