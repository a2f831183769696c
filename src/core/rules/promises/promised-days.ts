import { Temporal } from "temporal-polyfill";
import { rememberByText } from "../../text/remember.ts";
import type { Match } from "../../wording/prose.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { draftDays } from "../draft-days.ts";
import type { RuleContext } from "../rule.ts";

/** A day by which, or on which, a draft promises something. */
export interface PromisedDay extends Match {
  readonly date: Temporal.PlainDate;
  /** Whether what is promised is news. */
  readonly isNews: boolean;
}

/** "we will", "is due", "next update" */
const futurePattern =
  /\b(?:will|'ll|shall|going to|plans? to|intends? to|expects? to|due|promised|next update|further update|final report)\b/i;

/** What stands before the day of a promise: "by", "no later than", "next update:", "on". */
const beforeDayPattern =
  /(?:\b(?:by|(?:no|not) later than|due(?: on)?|on|update(?: is| follows| due)?:?)|:) (?:the )?$/i;

/** "Orders placed on 3 May", "data collected by 3 May": the day of something that has happened, unless "will be … on". */
const pastActPattern =
  /(?<!\b(?:be|have|being) (?:\w+ ){0,2})\b(?:\w+ed|sent|made|began|was|were|had|wrote|told|came|went|left|took|found|got|gave|saw) (?:on|by)(?: the)? $/i;

/** "the leak on 3 May", "your letter on 3 May" */
const pastThingPattern = /\b(?:leak|incident|outage|breach|attack|letter|notice|us|them|you) on(?: the)? $/i;

/** "update", "report": what is promised is news. */
const newsPattern =
  /\b(?:update|news|hear|report|tell you|write (?:to you|again)|inform|post|publish|say (?:more|what|how))\b/i;

/** "We promised it by 3 May, and it is not done": who says so has nothing more to be told. */
const admittedPattern = /\b(?:not (?:yet )?(?:done|finished|kept)|(?:is|are|were|was) late|missed|overdue)\b/i;

const mayPromiseDay = rememberByText(
  (text) => !text.endsWith("?") && futurePattern.test(text) && !admittedPattern.test(text),
);

/** The promises of a draft that name a day, in the order of the text. */
export function findPromisedDays(context: RuleContext): readonly PromisedDay[] {
  const { draft } = context;
  return draftDays(draft)
    .filter(
      ({ text, kind, passage, start }) =>
        kind !== "heading" &&
        kind !== "row" &&
        mayPromiseDay(text) &&
        isPromised(text.slice(0, start)) &&
        !isQuotedFromOthers(draft, passage, start),
    )
    .map(({ text, passage, start, end, date }) => ({ passage, start, end, date, isNews: newsPattern.test(text) }));
}

function isPromised(before: string): boolean {
  return (
    futurePattern.test(before) &&
    beforeDayPattern.test(before) &&
    !pastActPattern.test(before) &&
    !pastThingPattern.test(before)
  );
}

/** Those that lie behind us: their day has ended in the record's zone. */
export function findPassedDays(context: RuleContext): readonly PromisedDay[] {
  const today = context.now.toZonedDateTimeISO(context.record?.timeZone ?? "UTC").toPlainDate();
  return findPromisedDays(context).filter(({ date }) => Temporal.PlainDate.compare(date, today) < 0);
}
