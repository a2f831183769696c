import type { IncidentRecord } from "../../record/record.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { wordsThatSay } from "../words-said.ts";
import { reachedBy, reachedInPart, toldAll, toldReached, type Reaching } from "./reached-each.ts";

const desk =
  'measures:\n  - { action: "Give the service desk a switch that turns the page off at any hour", purpose: prevention, state: promised, due: 2026-04-01 }';
const tests =
  'measures:\n  - { action: "Test every new version with two hundred guests signed in at once before it is installed", purpose: prevention, state: promised, due: 2026-04-01 }';
const keys =
  'measures:\n  - { action: "Renew all keys of the payment office, and keep a list of them", purpose: prevention, state: promised, due: 2026-04-01 }';
const mailings =
  "measures:\n  - { action: Have two people release each mailing, purpose: prevention, state: promised, due: 2026-04-15 }";
const calls = "measures:\n  - { action: Call each of the 214 customers, state: in-progress, due: 2026-04-01 }";
const letters =
  'measures:\n  - { action: "Write to each of the 61,400 members who we knew of", state: done }\n  - { action: "Write to the 2,750 members who were found later", state: promised, due: 2026-04-01 }';

export const toldAsDone: Rule = {
  id: "IC510",
  name: "told-as-done",
  title: "A step told as done that by the record is not",
  why: "Readers rely on what is done; a promise that was sold as a deed is worse than none when it is found out.",
  source:
    "House judgement; NCSC, Effective communications in a cyber incident (2024): do not say what must be taken back later",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "The service desk already has a switch that turns the page off.", record: desk },
      { text: "We gave the service desk a switch this morning.", record: desk },
      { text: "Every new version is now tested with two hundred guests.", record: tests },
      { text: "We have tested every new version with two hundred guests since this morning.", record: tests },
      { text: "We have renewed all keys of the payment office.", record: keys },
      { text: "- All keys of the payment office have been renewed", record: keys },
      ...[
        "We have called each of the 214 customers.",
        "All customers concerned have already been contacted individually.",
        "Everybody affected has been called.",
        "We have already phoned all of you.",
        "We have informed every customer affected personally.",
      ].map((text) => ({ text, record: calls })),
      ...["We have already written to every member affected.", "All affected members have been notified."].map(
        (text) => ({ text, record: letters }),
      ),
      { text: "Since yesterday the service desk has had a switch that turns the page off.", record: desk },
    ],
    clean: [
      {
        text: "The service desk already has a switch that turns the page off.",
        record: desk.replace("promised", "done"),
      },
      { text: "The service desk already has a switch that turns the page off.", note: "No record." },
      { text: "The service desk will have a switch that turns the page off.", record: desk },
      { text: "From 20:00 tonight the service desk has a switch that turns the page off.", record: desk },
      { text: "Nobody at the service desk had a switch that turns the page off.", record: desk },
      { text: "We have not yet given the service desk a switch.", record: desk },
      ...["- Have two people release each mailing", "- Have two people release each mailing, by 15 April 2026"].map(
        (text) => ({ text, record: mailings }),
      ),
      { text: "- Give the service desk a switch that turns the page off at any hour", record: desk },
      { text: "Every new version was tested with one guest.", record: tests, note: "Before." },
      { text: "We have promised to test every new version with two hundred guests.", record: tests },
      { text: "We are now renewing all keys of the payment office.", record: keys, note: "Not done yet." },
      ...[
        "We are calling each of the 214 customers.",
        "We have called some of the 214 customers.",
        "We have called 80 of the 214 customers.",
        "We have told all customers affected.",
        "We have written to each of the 214 customers.",
        "All customers of the shop in Leer have already been called.",
        "Each customer who called us has been called back.",
        "We have called all our engineers.",
      ].map((text) => ({ text, record: calls })),
      ...[
        "We have written to all 61,400 members.",
        "We have written to some of the members affected.",
        "We are writing to every member affected.",
        "We have written to all members of the board.",
        "We have called every member affected.",
        "We have already written to all of you.",
      ].map((text) => ({ text, record: letters })),
      { text: "All affected members have been notified.", record: letters.replace("promised", "done") },
      { text: "We have called each of the 214 customers.", record: calls.replace("in-progress", "done") },
      { text: "We have renewed the keys of our gate.", record: keys, note: "Others." },
      {
        text: "We have tested the earlier version again with two hundred guests.",
        record: tests,
        note: "Another one.",
      },
      { text: "If we have renewed all keys of the payment office, we will say so.", record: keys },
      {
        text: "We have renewed all keys of the payment office.",
        record: `${keys}\n  - { action: Renewed the keys of the payment office, state: done }`,
      },
    ],
  },
};

/** It is done by now: "already has", "is now tested", "have tested", "this morning". */
const donePattern =
  /\b(?:already|now|since|(?:this|yesterday) (?:morning|afternoon|evening)|today|yesterday|last night|(?<!^)(?:have|has) (?!to\b)\w+)\b/i;
/** It is to come, under way, wished, denied, or of what was promised. */
const otherwisePattern = patternLines("i")`
    \?$
    |\b(?:
      will|shall|going to|to be|plan\w*|promis\w+|intend\w*|want\w*|aim|should|must|would|could|may|might|if|when|once
      |until|unless|before (?:we|you)|as soon as|by (?:\d+|the end|\w+day)|from (?:\d+|\w+day|tomorrow|next)|tomorrow
      |soon|tonight|begun|began|start\w*|working|under way|in progress|not|never|no|nobody|none|(?<!\bha(?:s|ve) )had
      |only|agreed|decided|again|earlier|previous|former|old|other|another|some|partly|ordered|asked|commissioned
      |are (?:now |already |currently )?\w+ing|is (?:now |already |currently )?\w+ing
    )\b
    |['’]ll\b|n['’]t\b
  `;
/** They say when, and not what. */
const whenWords = new Set(
  "already now since this morning afternoon evening today yesterday last night has had have been".split(" "),
);
const fewestWords = 3;
const shareOfSentence = 0.75;

const toldDone = rememberInPassages(({ text, kind }) =>
  kind === "heading" || kind === "row" || otherwisePattern.test(text) || !donePattern.test(text)
    ? undefined
    : {
        reached: toldReached(text),
        all: toldAll(text),
        said: stemsOf(
          text
            .split(" ")
            .filter((word) => !whenWords.has(word.toLowerCase().replace(/\W/g, "")))
            .join(" "),
        ),
      },
);

const stepsOf = onceForEach(({ measures }: IncidentRecord) =>
  measures.map(({ action, state }) => ({
    isDone: state === "done",
    stems: stemsOf(action),
    reaches: reachedBy(action),
    reachesPart: reachedInPart(action),
  })),
);

function check({ draft, record }: RuleContext): readonly RuleFinding[] {
  const steps = record === undefined ? [] : stepsOf(record);
  const { passages } = proseOfNow(draft, "prevention");
  return (steps.some(({ isDone }) => !isDone) ? toldDone(passages) : []).flatMap(({ passage, found }) => {
    const { said, reached, all } = found;
    const isPartLeft = isLeftOut(all, steps);
    const same = steps.filter(
      ({ stems, reaches }) =>
        isSame(said, stems) || (reaches !== undefined && (reached === reaches || reached === "contact")),
    );
    const span = draft.passages[passage]?.span;
    return span === undefined ||
      (!isPartLeft && (same.length === 0 || same.some(({ isDone }) => isDone))) ||
      isQuotedFromOthers(draft, passage, 0)
      ? []
      : [
          {
            span,
            message: "By the record this step is not done yet. Say by when it will be, or put it right in the record.",
          },
        ];
  });
}

/**
 * Whether some of those affected are still to be written to, where all are said to have been. That others have been is
 * what makes it the way in which they are told at all: a call may come on top of a notice.
 */
function isLeftOut(all: Reaching | undefined, steps: ReturnType<typeof stepsOf>): boolean {
  const isLetter = (way: Reaching | undefined) => way === "write" || way === "contact";
  return (
    isLetter(all) &&
    steps.some(({ isDone, reachesPart }) => !isDone && isLetter(reachesPart)) &&
    steps.some(({ isDone, reaches, reachesPart }) => isDone && (isLetter(reaches) || isLetter(reachesPart)))
  );
}

function isSame(said: ReadonlySet<string>, step: ReadonlySet<string>): boolean {
  const common = [...said].filter((word) => step.has(word)).length;
  return common >= fewestWords && common >= said.size * shareOfSentence;
}

/** "test" of "tested" as of "testing", "give" of "gave". */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsThatSay(text).map((word) =>
      (irregular.get(word) ?? word).replace(/(?<=[a-z]{3})(?:ed|ing|e?s|e)$/, "").slice(0, 5),
    ),
  );
}

const irregular = new Map([
  ["gave", "give"],
  ["given", "give"],
  ["made", "make"],
  ["built", "build"],
  ["brought", "bring"],
]);
