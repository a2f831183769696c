import type { IncidentRecord } from "../../record/record.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { reachedBy } from "../promises/reached-each.ts";
import { beginningsOf } from "../words-said.ts";
import { recordedDay, type RecordedDay } from "./kept-back.ts";

/** A step of the record, as a draft may tell of it. */
export interface StepDay {
  /** Finds it in a sentence that has `@` where its day stands. */
  readonly pattern: RegExp;
  /** The days that the record has for it; the first is the one to be told. */
  readonly days: readonly RecordedDay[];
}

/** "Closed the booking system" of "We closed the booking system to everybody": a deed, and what was done to what. */
const stepPattern = patternLines("i")`
    ^(?:we )?(?!
      (?:
        told|reported|informed|notified|wrote|sent|called|asked|found|began|started|is|are|was|were|has|have|had|the
        |all|some
      )\b
    )([a-z]+) (
      (?:(?:every one|each|all) of (?:the|our)|the|our|all|every|each) (?:
        (?!
          (?:
            to|of|on|in|for|from|with|at|by|as|and|or|if|that|which|who|whom|whose|about|when|while|until|before|after
            |so
          )\b
        )[\w-]+ ?
      ){1,3}
    )
  `;
/** Each says the same of many. */
const eachPattern = /^(?:(?:every one|each|all) of (?:the|our)|all the|all) /;
const each = "(?:every one of|each of|all of|all) (?:the |our )?";
/** Words for one deed. */
const sameDeeds = [
  ["call", "phone", "ring", "telephone"],
  ["e-mail", "email"],
  ["repay", "refund", "reimburse"],
];

/** The steps of a record whose day it has, such as "Closed the booking system": both what was done and what is promised. */
export function daysOfSteps(record: IncidentRecord): readonly StepDay[] {
  const known = stepsOf.get(record) ?? readSteps(record);
  stepsOf.set(record, known);
  return known;
}

/** A draft is judged at each key, beside the same record. */
const stepsOf = new WeakMap<IncidentRecord, readonly StepDay[]>();

function readSteps({ measures, timeline }: IncidentRecord): readonly StepDay[] {
  const steps = [
    ...measures.map(({ action, state, due, doneAt, audience }) => ({
      what: action,
      moments: state === "done" ? [doneAt, due] : [due, doneAt],
      audience,
    })),
    ...timeline.map(({ at, what, audience }) => ({ what, moments: [at], audience })),
  ];
  const named = steps.flatMap(({ what, moments, audience }) => {
    const [, deed = "", thing = ""] = stepPattern.exec(what.trim()) ?? [];
    return deed === ""
      ? []
      : [
          {
            words: `${deed} ${thing.trim()}`.toLowerCase(),
            days: moments.flatMap((moment) => recordedDay(moment, audience)),
          },
        ];
  });
  return [...new Set(named.map(({ words }) => words))].flatMap((words) => {
    const same = named.filter((step) => step.words === words);
    const days = same.flatMap((step) => step.days);
    // Of a step without a day nobody can say that it was on another.
    return same.every((step) => step.days.length > 0) ? [{ pattern: patternFor(words), days }] : [];
  });
}

/** "we have closed the booking system to everybody on @", "- Closed the booking system (@)", "On @ we closed …" */
function patternFor(words: string): RegExp {
  const [deed = "", ...rest] = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).split(" ");
  const deeds = sameDeeds.find((same) => same.includes(deed)) ?? [deed];
  const source = `(?:${deeds.join("|")}) ${rest.join(" ").replace(eachPattern, each)}`;
  const told = String.raw`(?:^|\b(?:we|I)(?: have| will|'ll|’ll)? )${source}\b(?! (?:for|because|when|while)\b)`;
  return new RegExp(
    String.raw`${told}[^.;:@]{0,50}? (?:on|by) (?:[a-z]+day,? )?@|${told}[^.;:@(]{0,50} \(@|^(?:on|by) @,? ${told.replace("^|", "")}`,
    "i",
  );
}

const shareOfSentence = 0.8;
const fewestWords = 3;

/**
 * By when a step is promised of which a sentence tells in other or fewer words than the record: its day, where one step
 * alone can be meant. `words` are those beside the day.
 */
export function dueDayFor({ measures }: IncidentRecord, words: string): RecordedDay | undefined {
  const said = beginningsOf(words.replace(/\b(?:will|shall|by|[a-z]+day|next|this|at|the latest)\b/gi, ""));
  const verbs = (words.match(/^\w+|(?<=\b(?:will|shall|['’]ll) )\w+/g) ?? []).flatMap((verb) => [
    ...beginningsOf(verb),
  ]);
  const reached = reachedBy(words);
  const same = measures.filter(({ action }) => {
    if (reached !== undefined && reached !== "contact" && reachedBy(action) === reached) {
      return true;
    }
    const [first = ""] = beginningsOf(action.replace(/^we (?:will )?/i, ""));
    // "Ask a firm to look at it, and publish what it finds"
    const deeds = [first, ...[...action.matchAll(/\band (\w+)/g)].flatMap(([, verb = ""]) => [...beginningsOf(verb)])];
    const step = beginningsOf(action);
    // "findings" for "what it finds"
    const common = [...said].filter((word) => step.has(word) || step.has(word.slice(0, 4))).length;
    return deeds.some((deed) => verbs.includes(deed)) && common >= fewestWords && common >= said.size * shareOfSentence;
  });
  const [step] = same;
  return same.length === 1 && step !== undefined && step.state !== "done"
    ? recordedDay(step.due, step.audience)[0]
    : undefined;
}
