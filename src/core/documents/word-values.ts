import type { Count } from "../record/record.ts";

const numbers = new Intl.NumberFormat("en-GB");

/** "12,500 people", "one person", "between 9,000 and 12,500 people", "at least 9,000 people". */
export function wordPeople(count: Count): string {
  if ("exactly" in count) {
    return count.exactly === 1 ? "one person" : `${numbers.format(count.exactly)} people`;
  }
  if ("atLeast" in count) {
    return count.atLeast === 1 ? "at least one person" : `at least ${numbers.format(count.atLeast)} people`;
  }
  return `between ${numbers.format(count.min)} and ${numbers.format(count.max)} people`;
}

/** "names, addresses and orders". Items that hold commas or an "and" of their own are kept apart more plainly. "" for none. */
export function wordList(items: readonly string[], joiner: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) {
    return last;
  }
  const before = items.slice(0, -1);
  if (items.some((item) => item.includes(","))) {
    return `${before.join("; ")}; ${joiner} ${last}`;
  }
  const isJoined = items.some((item) => item.includes(` ${joiner} `));
  return `${before.join(", ")}${isJoined && items.length > 2 ? "," : ""} ${joiner} ${last}`;
}

/** The end of a sentence, a closing quotation mark or bracket included. */
const sentenceEndPattern = /[.!?…]["'”’)\]]?$/;

/** A word in small letters; "iPhone" and "eBay" are left as they are. */
const smallWordPattern = /^[a-z](?=[a-z\s]|$)/;

/** `words` as a sentence: with a capital and a full stop where they have none. */
export function wordSentence(words: string): string {
  return endSentence(withCapital(words));
}

/** `words` to begin a line: with a capital where they have none. */
export function withCapital(words: string): string {
  return words.replace(smallWordPattern, (letter) => letter.toUpperCase());
}

/** `words` with a full stop where they have none. */
export function endSentence(words: string): string {
  return sentenceEndPattern.test(words) ? words : `${words}.`;
}

/** `words` to go inside a sentence: without the full stop at their end. */
export function wordPhrase(words: string): string {
  return words.replace(/(?<=[^.\s])\.$/, "");
}

/** "We left …", "Our firewall …": the words name us as the doer or the owner. */
export function saysWe(words: string): boolean {
  return /\b(?:we|us|our|ours)\b/i.test(words);
}
