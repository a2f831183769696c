import { areOneVerb } from "../../one-verb.ts";
import { setOf } from "../../../wording/word-list.ts";

/** Of all the words of two sentences about one thing, at least so many stand in both. */
const leastShare = 0.6;

/** Fewer words say too little to tell. */
const fewestWords = 4;

/** Words that say neither what is meant, nor how much of it, nor whether at all: "all", "may" and "from" are none. */
const emptyWords = setOf(`
  a an the this that these those which who whom our your their its his her we you they it us them and then also now
  is are was were be been being am has have had having do does did will shall of in on at for by with to as than so
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem welche welcher welches
  wir sie es uns ihnen unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem ihrer ihres und auch nun jetzt
  ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten im am zum zur zu bei mit als
`);

const negationPattern =
  /n['’]t(?!\p{L})|(?<!\p{L})(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without|except|unless|stop(?:s|ped)?|nicht|nichts|nie|niemals|niemand|kein\p{L}*|ohne|weder|außer|statt)(?!\p{L})/giu;

/**
 * Whether two sentences say one thing in more words or fewer, or with other numbers: "71 have confirmed", "80 have
 * confirmed". Not where each has a word that says something else, "staff", "customers", nor where one of them denies.
 */
export function isReworded(then: string, now: string): boolean {
  const [before, after] = [wordsIn(then), wordsIn(now)];
  const [left, right] = [without(before, after), without(after, before)];
  const all = before.size + right.length;
  const common = all - left.length - right.length;
  return (
    Math.min(before.size, after.size) >= fewestWords &&
    common / all >= leastShare &&
    (left.length === 0 || right.length === 0 || [...left, ...right].every((word) => emptyWords.has(word))) &&
    denialsIn(then) === denialsIn(now)
  );
}

/**
 * Whether two steps differ in nothing but that one is to be done, and the other is done: "Ordner prüfen", "Ordner
 * werden geprüft".
 */
export function isSameDeed(then: string, now: string): boolean {
  const [before, after] = [wordsIn(then), wordsIn(now)];
  const meaning = (words: readonly string[]): readonly string[] => words.filter((word) => !emptyWords.has(word));
  const [left = "", ...others] = meaning(without(before, after));
  const [right = "", ...more] = meaning(without(after, before));
  return others.length + more.length === 0 && areOneVerb(left, right) && denialsIn(then) === denialsIn(now);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => !others.has(word));
}

function denialsIn(text: string): number {
  return text.match(negationPattern)?.length ?? 0;
}
