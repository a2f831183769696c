import { isKnown, type Fact } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import type { Moment } from "../../time/moment.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import type { DraftDay } from "../draft-days.ts";
import type { RuleContext } from "../rule.ts";
import { recordedDay, type RecordedDay } from "./kept-back.ts";
import { furtherPattern } from "./moment-tellings.ts";

/** A day that is told as that on which it began or ended, and what the record has. */
export interface ToldCourse {
  /** "it was on {day} that it began" */
  readonly what: string;
  readonly recorded: readonly RecordedDay[];
}

const weekday = "(?:[a-z]+day,? )?";
/** Where data lies; not an office, a shop or a notice, which are open and public too. */
const store =
  "(?:servers?|folders?|director(?:y|ies)|files?|lists?|spreadsheets?|tables?|documents?|links?|buckets?|storage|databases?|backups?|copy|copies|exports?|archives?|drives?|mailbox(?:es)?|inbox(?:es)?|ports?|endpoints?|data|records|details|information)";
const seen = "(?:accessible|exposed|reachable|public|visible|readable|unprotected)";
const toAll =
  "(?:open to (?:the (?:internet|web|public)|everybody|everyone|anybody|anyone|all)|on the (?:open )?(?:internet|web))";
const adverb = "(?:publicly |openly |freely |left |made |already )*";
const open = String.raw`(?:(?:was|were|had been|stood|lay) ${adverb}(?:%)(?:(?: (?:to|on|from|over|by|for|without|through|via|and) | )[^.,;:@]{1,50}?)?)`;
const openPattern = sourceLines`
  (?:
    \b(?:the|our|its|their|this|that|one of (?:the|our|its|their)|your) (?:(?!notice|help|answers?\b|statement|letter|recruit|price|program)[\w'’-]+ ){0,3}?
    ${store}(?: (?:of|with|at|in) (?:(?!answers?\b|questions?\b)[\w'’-]+ ){0,4}?[\w'’-]+)? ${open.replace("%", `${seen}|${toAll}|open|online`)}
    |^(?:it|they) ${open.replace("%", `${seen}|${toAll}`)}
  )
`;
const sincePattern = new RegExp(String.raw`${openPattern} since ${weekday}@|^since ${weekday}@,? ${openPattern}`, "i");
const beganPattern = new RegExp(`^it(?: all)? (?:first )?(?:began|started) on ${weekday}@`, "i");
/** "from @ to @", with the word that leads to each day. */
const range = `(?:from|between) ${weekday}@,? (?:to|and|until|till|through) ${weekday}@`;
const happened = "(?:occurred|happened|took place|lasted|ran|went on)";
const openRangePattern = new RegExp(`${openPattern} ${range}`, "i");
/** Of what has no outage beside it, and of a leak whatever stopped with it. */
const courseRangePattern = new RegExp(
  String.raw`(?:^it|\bthe (?:[\w-]+ )?(?:incident|event)) ${happened} ${range}`,
  "i",
);
const leakRangePattern = new RegExp(String.raw`\bthe (?:[\w-]+ )?(?:leak|breach|exposure) ${happened} ${range}`, "i");
/** "It" of the next sentence is this, and not what happened. */
const otherThingPattern =
  /\b(?:investigat\w*|inquir\w*|enquir\w*|review\w*|audit\w*|work|check\w*|tests?|testing|repair\w*|clean-?up|rebuild\w*|restor\w*|migration|roll-?out|sale|strike|offer\w*|monitoring|course|training|contract|service|hotline|campaign|programme|program|process|project|meeting|report)\b/i;

/**
 * What a day is told of where the beginning, or the whole course, is told in other words than that "the leak began":
 * "The server was open since @", "It began on @", "The incident occurred between @ and @".
 */
export function toldCourseOf(day: DraftDay, record: IncidentRecord, { draft }: RuleContext): ToldCourse | undefined {
  const { moments, type } = record;
  const all = findCalendarDays(day.text, day.date.year);
  const text = all.reduceRight((words, { start, end }) => `${words.slice(0, start)}@${words.slice(end)}`, day.text);
  if (all.length > 2 || furtherPattern.test(text)) {
    return undefined;
  }
  const previous = draft.passages[day.passage - 1]?.text ?? "";
  const isIt = /^it\b/i.test(text);
  if (isIt && otherThingPattern.test(previous)) {
    return undefined;
  }
  const isLeak = isKnown(type) && type.value === "leak";
  const isOne = !hasStoppage(record);
  const begins: ToldCourse = { what: "it was on {day} that it began", recorded: daysOf(moments.occurredFrom) };
  if (all.length === 1) {
    return (isLeak && sincePattern.test(text)) || (isOne && beganPattern.test(text)) ? begins : undefined;
  }
  const isRange =
    (isLeak && (openRangePattern.test(text) || leakRangePattern.test(text))) ||
    (isOne && courseRangePattern.test(text));
  if (!isRange) {
    return undefined;
  }
  return all[0]?.start === day.start
    ? begins
    : {
        what: "it was on {day} that it ended",
        recorded: [moments.occurredTo, moments.contained, ...(isLeak ? [] : [moments.recovered])].flatMap(daysOf),
      };
}

function daysOf(fact: Fact<Moment>): readonly RecordedDay[] {
  return isKnown(fact) ? recordedDay(fact.value, fact.audience) : [];
}
