/** Nouns for people are found once in a text and marked there: patterns that speak of people look for the mark. */
import { groupsOfPeople, onesOf } from "./groups-of-people.ts";
import { Memory, rememberByText } from "../../text/remember.ts";
import { placesOfWords, type Places } from "../../text/in-order.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { markGroup, markOne, markedGroup, markedOne, morePeopleNouns, peopleByForm } from "./people-nouns.ts";
import { blank } from "../statement.ts";
import { oneOf } from "../word-list.ts";

/** Any noun in the plural for people or what stands for them, as it is marked. */
export const group = markedGroup;
/** One of them. */
export const one = markedOne;

const plurals = [...groupsOfPeople, ...morePeopleNouns];
const plural = oneOf(plurals);
const single = oneOf(onesOf(plurals));
/** Nouns of two words: "card holders". */
const longNounPattern = new Sieved(
  new RegExp(`\\b(?:${oneOf(groupsOfPeople.filter((noun) => noun.includes(" ")))})\\b`, "gi"),
);
const wholePluralPattern = new RegExp(`^(?:${plural})$`);
const wholeSinglePattern = new RegExp(`^(?:${single})$`);

type Kind = ReturnType<typeof peopleByForm>;

/** So many words are remembered: more than people use. */
const kinds = new Memory<Kind>(20_000);

function kindOf(word: string): Kind {
  return wholePluralPattern.test(word) ? "group" : wholeSinglePattern.test(word) ? "one" : peopleByForm(word);
}

/** Whether a word is a noun in the plural for people or what stands for them: "customers", "savers", "accounts". */
export function isGroup(word: string): boolean {
  return kinds.of(word.toLowerCase(), kindOf) === "group";
}

function markWord(word: string): string {
  const kind = kinds.of(word.toLowerCase(), kindOf);
  return kind === "group" ? markGroup(word) : kind === "one" ? markOne(word) : word;
}

const marked = rememberByText((text) => ({
  text: longNounPattern.replaceIn(text, markGroup).replace(/[a-z][\w-]*/gi, markWord),
}));

/** A source in which nouns that a text shows marked are marked too: "customers?" as well as "customers". */
function withMarks(source: string): string {
  return source.replace(/\\.|[a-z][a-z-]*\??/gi, (token) => {
    if (token.startsWith("\\")) {
      return token;
    }
    const word = token.replace("?", "");
    if (token.endsWith("s?") && wholePluralPattern.test(word)) {
      return `(?:${markGroup(word)}|${markOne(word.slice(0, -1))})`;
    }
    const isPlural = wholePluralPattern.test(word);
    const mark = isPlural ? markGroup(word) : wholeSinglePattern.test(word) ? markOne(word) : word;
    return token.endsWith("?") ? `${mark}?` : mark;
  });
}

/** Asks a text in which people are marked: for patterns with `group` or `one` in them. */
export class PeoplePattern implements AskedPattern {
  readonly #sieve: Sieved;

  constructor(pattern: RegExp) {
    this.#sieve = new Sieved(new RegExp(withMarks(pattern.source), pattern.flags));
  }

  test(text: string): boolean {
    return this.#sieve.test(marked(text).text);
  }

  /** `text` with what matches blanked out, for a pattern with the flag `g`. */
  blankIn(text: string): string {
    let rest = text;
    for (const { index, 0: found } of this.#sieve.matchAll(marked(text).text)) {
      rest = rest.slice(0, index) + blank(found) + rest.slice(index + found.length);
    }
    return rest;
  }
}

/** The same for whole words, upper and lower case alike. */
export function peopleWords(source: string): PeoplePattern {
  return new PeoplePattern(new RegExp(`\\b(?:${source})\\b`, "i"));
}

/** Where such words stand. */
export function placesOfPeople(source: string): Places {
  const places = placesOfWords(withMarks(source));
  return Object.assign((text: string) => places(marked(text).text), {
    mayBeIn: (text: string) => places.mayBeIn?.(marked(text).text) !== false,
  });
}
