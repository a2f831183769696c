/** A message that went where it should not have: it happened when it was sent, and one moment tells all of its course. */
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { findMoments, type Moment } from "../dates-in-text.ts";
import { deedAt } from "./incident-other-dates.ts";
import { isByUs } from "../own-agents.ts";
import { group, peopleWords } from "../people-affected/marked-people.ts";
import { dataOfPeople } from "../people-affected/people-data.ts";
import type { Match, Prose } from "../prose.ts";
import { rememberInPassages } from "../stretches.ts";
import { setOf } from "../word-list.ts";

const sendingVerbs = setOf(`
  send e-mail email mail forward attach post publish share upload disclose hand give pass
`);

/** "your details", "a list of our tenants": what is told of people. */
const ofPeoplePattern = peopleWords(
  `(?:your|their|his|her) (?:[\\w-]+ (?:and |or )?){0,3}?(?:${dataOfPeople}|address)|(?:${dataOfPeople}|spreadsheets?|registers?|tables?) (?:with|of|about|on) (?:(?:our|all|the|names|addresses|details|data|of|and|\\d[\\d,.]*) ){0,5}${group}`,
);
const unmeantPattern = new Sieved(
  /\b(?:(?:to|at|with) (?:the |an? )?wrong|by mistake|in error|by accident|accidentally|inadvertently|mistakenly|wrongly)\b/i,
);
/** "it", "the e-mail": which one, another sentence says. */
const barePattern =
  /(?:^| )(?:it|this|they|(?:an?|the|this|that|our) (?:e-?mail|message|letter|list|file|spreadsheet|document|newsletter|post|page)s?) *$/i;
/** "you", "everybody affected": who is written to, and not what goes out. */
const readerFirstPattern =
  /^ (?:to )?(?:you|each|every(?:one|body)|all (?:of|those|people|affected)|those|people|(?:the|our|all|affected) (?:[\w-]+ )?(?:people|customers|members|tenants|patients|parents|staff))\b|\bto (?:you|each of you)\b/i;
/** Whoever may be told of it. */
const helperPattern = new Sieved(
  /\b(?:police|authorit|regulator|commission|ombudsman|insurer|lawyer|solicitor|court|auditor|investigat|expert|ministry|prosecut)/i,
);
const whatItSaysPattern = / (?:about|(?:explain|tell|inform|ask|warn|say)ing|to (?:say|tell|explain|warn|ask))\b.*$/i;

/** A deed that sent something astray. */
interface Astray {
  readonly deed: Deed;
  /** Whether another sentence has to say what was sent. */
  readonly isBare: boolean;
}

function astrayOf(deed: Deed, text: string): Astray | undefined {
  const { lemma, mood, role, isNegated, isPassive, subject, object } = deed;
  const isGone = lemma === "go" && /^ (?:out|off|to|by|with)\b/.test(object);
  if (mood !== "done" || isNegated || role === "condition" || role === "question") {
    return undefined;
  }
  if (!isGone && (!sendingVerbs.has(lemma) || (!isPassive && !isByUs(deed, text)))) {
    return undefined;
  }
  const isUnmeant =
    unmeantPattern.test(object) || unmeantPattern.test(text.slice(Math.max(deed.start - 20, 0), deed.end));
  const [active = ""] = object.split(/ (?:to|at|on|by|with(?= (?:a|the|\d)))\b/, 1);
  const whole = isGone || isPassive ? subject : object.startsWith(` ${active.trim()} with`) ? object : active;
  const thing = whole.replace(whatItSaysPattern, "");
  if (!isUnmeant && (readerFirstPattern.test(object) || helperPattern.test(object))) {
    return undefined;
  }
  const isTold = isUnmeant || ofPeoplePattern.test(thing);
  return isTold || barePattern.test(thing) ? { deed, isBare: !isTold } : undefined;
}

/** Whether `deed` sent what is told of people to somebody who should not have had it: the harm, and no answer to it. */
export function isSentAstray(deed: Deed, text: string): boolean {
  return astrayOf(deed, text)?.isBare === false;
}

const astraysIn = rememberInPassages(({ text, kind }) => {
  const found = kind === "heading" ? [] : deedsOf(text).flatMap((deed) => astrayOf(deed, text) ?? []);
  return found.length === 0 ? undefined : found;
});

/** "yesterday", "on Thursday": a day that the date of the letter fixes. */
const namedDayPattern = /\b(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The sentences that say on which day something was sent to people who should not have had it. */
export function findSentAstray(prose: Prose, momentsOf: (passage: number) => readonly Moment[]): readonly Match[] {
  const astrays = astraysIn(prose.passages);
  const isTold = astrays.some(({ found }) => found.some(({ isBare }) => !isBare));
  return !isTold
    ? []
    : astrays.flatMap(({ passage, found }) => {
        const { text } = prose.passages[passage] ?? { text: "" };
        const named = namedDayPattern.exec(text);
        const days = momentsOf(passage).filter(({ kind }) => kind === "day");
        const isPlaced = [...days, ...(named !== null && isDated(prose) ? [dayNamed(named)] : [])].some((moment) =>
          found.some(({ deed }) => deedAt(text, moment)?.start === deed.start),
        );
        return isPlaced ? [{ passage, start: 0, end: text.length }] : [];
      });
}

function dayNamed({ index, 0: words }: RegExpExecArray): Moment {
  return { start: index, end: index + words.length, kind: "day", key: words };
}

/** Whether a day stands anywhere, as in the line with the date of a letter. */
function isDated({ passages }: Prose): boolean {
  return passages.some(({ text }) => findMoments(text).some(({ kind }) => kind === "day"));
}
