import { groupsOfPeople } from "../wording/people-affected/groups-of-people.ts";
import type { Count } from "../record/record.ts";
import { fillPattern } from "../text/fill-pattern.ts";
import { english, type Phrases, type PluralForms } from "./phrases.ts";

/** "12,500 people", "one person", "between 9,000 and 12,500 people", "at least 9,000 people". */
export function wordPeople(count: Count, phrases: Phrases = english): string {
  const { people, language } = phrases;
  const number = new Intl.NumberFormat(phrases.numbers);
  const counted = (forms: PluralForms, n: number): string =>
    fillPattern(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n: number.format(n) });
  if ("exactly" in count) {
    return counted(people.exactly, count.exactly);
  }
  if ("atLeast" in count) {
    return counted(people.atLeast, count.atLeast);
  }
  return fillPattern(people.between, { min: number.format(count.min), max: number.format(count.max) });
}

/** The same words for numbers that count something else: "412 clinics", and "412" for "". */
export function phrasesCounting(counted: string | undefined, phrases: Phrases): Phrases {
  if (counted === undefined) {
    return phrases;
  }
  const unit = counted === "" ? "" : ` ${counted}`;
  const put = (form: string): string => form.slice(0, form.lastIndexOf("}") + 1) + unit;
  const { exactly, atLeast, between } = phrases.people;
  const people = {
    exactly: { other: put(exactly.other) },
    atLeast: { other: put(atLeast.other) },
    between: put(between),
  };
  return { ...phrases, people };
}

/** What stands behind "412 clinics" of "clinics that use our system": " that use our system". Undefined where it begins otherwise. */
export function behindCounted(who: string, counted: string | undefined): string | undefined {
  const rest = who.slice(counted?.length);
  const isNamed = counted !== undefined && who.toLowerCase().startsWith(counted.toLowerCase());
  return isNamed && !/^[\p{L}\p{N}]/u.test(rest) ? rest : undefined;
}

/** "41,200", "at least 41,200", "between 9,000 and 12,500": of what only documents in English count. */
export function wordCount(count: Count, phrases: Phrases = english): string {
  const number = new Intl.NumberFormat(phrases.numbers);
  if ("exactly" in count) {
    return number.format(count.exactly);
  }
  return "atLeast" in count
    ? `at least ${number.format(count.atLeast)}`
    : `between ${number.format(count.min)} and ${number.format(count.max)}`;
}

/** "names, addresses and orders". Items that hold commas or an "and" of their own are kept apart more plainly. "" for none. */
export function wordList(items: readonly string[], joiner: "and" | "or", phrases: Phrases = english): string {
  const { near, apart, far } = phrases.lists[joiner];
  const last = items.at(-1) ?? "";
  if (items.length < 2) {
    return last;
  }
  const before = items.slice(0, -1);
  if (items.some((item) => item.includes(","))) {
    return before.join("; ") + far + last;
  }
  const isJoined = items.length > 2 && items.some((item) => item.includes(near));
  return before.join(", ") + (isJoined ? apart : near) + last;
}

/** The end of a sentence, a closing quotation mark or bracket included. */
const sentenceEndPattern = /[.!?…]["'”’)\]]?$/;

/** A word in small letters; "iPhone" and "eBay" are left as they are. */
const smallWordPattern = /^\p{Ll}(?=[\p{Ll}\s]|$)/u;

/** `words` as a sentence: with a capital and a full stop where they have none. */
export function wordSentence(words: string): string {
  return endSentence(withCapital(words));
}

/** `words` to begin a line: with a capital where they have none. */
export function withCapital(words: string): string {
  return words.replace(smallWordPattern, (letter) => letter.toUpperCase());
}

const groupPattern = new RegExp(
  `^(?:${groupsOfPeople.join("|")}|former|past|current|existing|new|other|everyone|everybody|anyone|all|those)\\b`,
  "i",
);

/** A group of people to go inside a sentence, as if nobody had begun a line with it: "Customers in Leeds", but not "Leeds customers". */
export function wordGroup(words: string): string {
  const phrase = wordPhrase(words);
  return groupPattern.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** `words` with a full stop where they have none. */
export function endSentence(words: string): string {
  return sentenceEndPattern.test(words) ? words : `${words}.`;
}

/** `words` to go inside a sentence: without the full stop at their end. */
export function wordPhrase(words: string): string {
  return words.replace(/(?<=[^.\s])\.$/, "");
}

/** `words` to go into brackets: "8 a.m. to 9 p.m." keeps the full stop that is no sentence's. */
export function wordAside(words: string): string {
  return /\b\p{L}\. ?\p{L}\.$/u.test(words) ? words : wordPhrase(words);
}

const articlePattern = /(?<=^|, |& |\b(?:and|und|sowie) )(?:The|Our|Der|Die|Das|Unsere?[mnrs]?)(?= )/gu;

/** "Card payments", "Online banking", "Payments"; not "Online Banking", which may be a name. */
const plainServicePattern =
  /^(?:Cards?|Online|Mobile|Payments?|Paying|Bookings?|Ordering|Customers?|Members?|Phones?|Telephones?)(?= \p{Ll}|,|$)/u;

/** A service to go inside a sentence, as if nobody had begun a line with it: "our phone line", but "Ourcloud". */
export function wordService(words: string): string {
  return wordPhrase(words)
    .replace(articlePattern, (article) => article.toLowerCase())
    .replace(plainServicePattern, (word) => word.toLowerCase());
}

/** A kind of data to go inside a sentence, in the language of `phrases` where that has a word for it. */
export function wordKindOfData(kind: string, { kindsOfData }: Phrases = english): string {
  const words = wordPhrase(kind);
  const name = words.toLowerCase();
  return Object.hasOwn(kindsOfData, name) ? (kindsOfData[name] ?? words) : words;
}

/** A word, letters of any language. */
const wordPattern = /\p{L}+/gu;

/** "We put a change into service …", not "Our firewall …": the words name us as the doer, by the first of the words for us. */
export function namesUsFirst(words: string, { we: [we] }: Phrases = english): boolean {
  return (words.toLowerCase().match(wordPattern) ?? []).some((word) => word === we);
}

/** "We left …", "Our firewall …": the words name us as the doer or the owner, in the language of `phrases`. */
export function saysWe(words: string, { we }: Phrases = english): boolean {
  return (words.toLowerCase().match(wordPattern) ?? []).some((word) => we.includes(word));
}
