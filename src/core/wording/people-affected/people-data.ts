/** What was done to files, letters and the like of people who are counted. */
import type { Places } from "../../text/in-order.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { harmVerbs, inquiryVerbs, mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { isLaidOpen } from "./people-untold.ts";

/** What is kept of people. */
const keepVerbs = setOf("hold keep store collect gather need request require maintain process manage protect secure");
const repairVerbs = setOf(
  "reset change rotate revoke disable lock renew replace restore review update secure invalidate",
);
export const dataOfPeople = sourceLines`
    (?:
      data|information|details|records?|files?|names?|addresses|(?:phone |account |card |bank )?numbers?|images?
      |photos?|photographs|pictures|copies|documents?|forms?|scans?|reports?|lists?|notes?|letters?|results?|profiles?
      |e-?mails?|accounts?|salaries|wages|payslips|signatures|faces|voices|histories|history|passwords?|credentials
      |charts?|contracts?|claims?|papers?|mailboxes|messages|transcripts?
    )
  `;
const beforePeoplePattern = new RegExp(
  `\\b${dataOfPeople} (?:of|about|from|for|on|belonging to|relating to|concerning|covering)(?: (?:about|around|approximately|an estimated|some|roughly|only|just|nearly|over|up to|more than|fewer than|at least)){0,2} $`,
);
const behindPeoplePattern = new RegExp(`^'s? (?:[\\w-]+ ){0,3}?${dataOfPeople}\\b`);

/** "the files of 31 lodgers", "nine lodgers' files" */
function namesDataOfCounted(words: string, counted: Places): boolean {
  return counted(words).some(
    ({ start, end }) => beforePeoplePattern.test(words.slice(0, start)) || behindPeoplePattern.test(words.slice(end)),
  );
}

/** "the certificates of four graduates": whatever it is that they have. */
const anyThingOfPattern = patternLines("i")`
    \b(?!
      teams?\b|groups?\b|help\b|work\b|numbers?\b|total\b|crew\b|panel\b|majority\b|one\b|all\b|each\b|some\b|none\b
      |both\b|out\b|because\b|kind\b|sort\b|staff\b
      |(?:representative|employee|member|agent|officer|director|manager|owner|partner|colleague|relative|friend|head)s?\b
    )[a-z][\w-]{2,} (?:of|from|belonging to)(?: (?:about|around|some|roughly|only|just|nearly|over|up to|more than|fewer than|at least|all))? $
  `;

function namesThingsOfCounted(words: string, counted: Places): boolean {
  return counted(words).some(({ start }) => anyThingOfPattern.test(words.slice(0, start)));
}

/** A list goes on behind its commas: "lodgers, nurses, and clerks". */
const clauseEndPattern = /[.;:] |, (?:but|so|which|who) |,? and (?=(?:the|we|our|it|they|an?|this|that|some) )/;

/** What stands before a verb in its clause, lists with commas and all. */
function beforeVerb(text: string, start: number): string {
  const clauses = text.slice(Math.max(start - 140, 0), start).split(clauseEndPattern);
  return clauses.at(-1)?.trimEnd() ?? "";
}

const holdVerbs = setOf(
  "contain include list name show comprise carry bear display feature hold give identify mention concern",
);
/** "The files contain the names of 90 tenants": what got out still does. */
const leakedPattern = patternLines()`
    ^(?:
      (?:the|this|these|those|that) (?:[\w-]+ ){0,2}?(?:
        files?|lists?|folders?|exports?|documents?|tables?|spreadsheets?|cop(?:y|ies)|dumps?|e-?mails?|laptops?
        |databases?|mailbox|dis[ck]s?|drives?|sticks?|tapes?|notebooks?|box|letters?|attachments?|minutes|diary|binders?|press release
        |exhibits?|archives?|backups?|scans?|screenshots?|photos?|pictures?|videos?|recordings?|sheets?|pages?
        |registers?
      )
      |it|they
    )$
  `;
/** "He took a list of 350 clients", "the names of 640 gardeners were in the folder" */
export function isDoneToDataOfCounted(deed: Deed, text: string, counted: Places): boolean {
  const { lemma, mood, object, start } = deed;
  // "but believes it holds …"
  const subject = deed.subject.replace(/^(?:believes?|thinks?|says?|estimates?) (?:that )?/, "");
  const isOurs = /^(?:we|i|our|the (?:team|police))\b/.test(subject);
  const isAside =
    keepVerbs.has(lemma) ||
    repairVerbs.has(lemma) ||
    (isOurs && (inquiryVerbs.has(lemma) || mindVerbs.has(lemma) || sayVerbs.has(lemma)));
  const near = object.split(/, | and \w+ed\b/)[0] ?? "";
  // "The minutes name three of our lodgers"
  if (holdVerbs.has(lemma) && leakedPattern.test(subject) && (mood === "done" || mood === "habit")) {
    const isNamed = !/^(?:it|they)$/.test(subject) && counted(object).some(({ start: at }) => at < 60);
    return isNamed || namesDataOfCounted(near, counted);
  }
  const isHarm = harmVerbs.has(lemma) || /^(?:shred|erase|wipe|see|take|read|open|publish|visit)$/.test(lemma);
  return (
    (mood === "done" ||
      (mood === "habit" && holdVerbs.has(lemma) && leakedPattern.test(subject)) ||
      (mood === "habit" && lemma === "have" && whoIs(subject, []) === "hostile") ||
      isLaidOpen(deed, text)) &&
    !isAside &&
    (namesDataOfCounted(beforeVerb(text, start), counted) ||
      namesDataOfCounted(near, counted) ||
      (isHarm && [beforeVerb(text, start), near].some((words) => namesThingsOfCounted(words, counted))))
  );
}

/** "had payroll files on the laptop" */
export const storedPattern = new RegExp(
  `^ (?:[\\w'-]+ ){0,5}?${dataOfPeople} (?:stored |kept |held |listed )?(?:in|on|among|within|inside) (?:the|this|that|it|those)\\b`,
);
