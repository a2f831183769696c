import { Temporal } from "temporal-polyfill";
import { sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach, rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import type { MomentPhrases } from "../../time/moment-phrases.ts";
import { wordClock, wordDate } from "../../time/word-moment.ts";
import type { CalendarDay } from "../../wording/calendar-days.ts";
import { findMoments, type Moment } from "../../wording/dates-in-text.ts";
import type { Match } from "../../wording/prose.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { documentDate } from "../document-date.ts";
import { draftDays } from "../draft-days.ts";
import type { RuleContext } from "../rule.ts";

/** A day by which, or on which, a draft promises something. */
export interface PromisedDay extends Match {
  readonly date: Temporal.PlainDate;
  /** Whether what is promised is news. */
  readonly isNews: boolean;
  /** The time of that day, where it is said beside it and it is known in which zone it is meant. */
  readonly at: Temporal.ZonedDateTime | undefined;
}

/** "we will", "is due", "next update", "look here again" */
const futurePattern =
  /\b(?:will|'ll|shall|going to|plans? to|intends? to|expects? to|due|(?<!\b(?:we|i|had|have|has) )promised|(?:next|further) (?:update|news|report|bulletin|message)|final report|(?:look|check|come|see) (?:here |back |in )(?:here |again )?)\b/i;

/** "Monday ", "Monday, ", "the " right before a day. */
const weekday = "(?:the )?(?:[a-z]{3,6}day,? )?";

/** What stands before the day of a promise: "by", "no later than", "next update:", "on Monday". */
const beforeDayPattern = new RegExp(
  String.raw`(?:\b(?:by|(?:no|not) later than|due(?: on)?|on(?: the (?:morning|afternoon|evening) of)?|(?:update|news)(?: is| follows| due)?:?)|:) ${weekday}$`,
  "i",
);
/** "By 3 May", "Before Monday 3 May": the sentence opens with the day, and what is promised stands behind it. */
const opensWithDayPattern = new RegExp(
  String.raw`^\W*(?:by|(?:no|not) later than|before|on)(?: the (?:morning|afternoon|evening) of)? ${weekday}$`,
  "i",
);
/** ", all staff will" */
const promisedBehindPattern = /^,? (?:[\w'-]+ ){1,6}?(?:will|shall|(?:am|is|are) going to) |^,? (?:we|i|you|they)'ll /i;

/** "Orders placed on 3 May", "data collected by 3 May": the day of something that has happened, unless "will be … on". */
const pastActPattern = new RegExp(
  String.raw`(?<!\b(?:be|have|being) (?:\w+ ){0,2})\b(?:\w+ed|sent|made|began|was|were|had|wrote|told|came|went|left|took|found|got|gave|saw|bought|paid|flew) (?:on|by) ${weekday}$`,
  "i",
);
/** "will refund everybody who rang us on 3 May", "for the concert on 3 May": the day is not that of the promise. */
const otherDayPattern =
  /\b(?:who|that|which|whose|what|when|where)\b|\bfor (?:the|your|our|an?) [^,]{1,30} (?:on|by) /i;

/** "the leak on 3 May", "your letter on 3 May", "everybody who rang you on 3 May"; not "we will ring you on 3 May" */
const pastThingPattern = new RegExp(
  String.raw`\b(?:leak|incident|outage|breach|attack|letter|notice|(?<!\b(?:will|shall|'ll|’ll) (?:\w+ ){1,3})(?:us|them|you)) on ${weekday}$`,
  "i",
);

/** "update", "report", "let you know": what is promised is news. */
const newsPattern =
  /\b(?:update|news|hear|report|tell you|write (?:to you|again)|inform|post|publish|bulletin|(?:more|further) information|say (?:more|what|how|so)|let (?:\w+ ){1,5}know|look here|check back|how things stand)\b/i;

/** ", we found that it will" */
const toldFirstPattern =
  /\b(?:\w+ed|was|were|had|found|told|wrote|said|knew|saw|learnt|began)\b[^.;]{1,120}?\b(?:will|shall)\b/i;

/** "We promised it by 3 May, and it is not done": who says so has nothing more to be told. */
const admittedPattern = /\b(?:not (?:yet )?(?:done|finished|kept)|(?:is|are|were|was) late|missed|overdue)\b/i;

const mayPromiseDay = rememberByText(
  (text) => !text.endsWith("?") && futurePattern.test(text) && !admittedPattern.test(text),
);

/** The promises of a draft that name a day, in the order of the text. */
function findPromisedDays(context: RuleContext): readonly PromisedDay[] {
  const { draft } = context;
  return draftDays(draft)
    .filter(
      ({ text, kind, passage, start, end }) =>
        kind !== "heading" &&
        kind !== "row" &&
        mayPromiseDay(text) &&
        (isPromised(text.slice(0, start)) || isPromisedBehind(text.slice(0, start), text.slice(end))) &&
        !isQuotedFromOthers(draft, passage, start),
    )
    .map(({ text, passage, start, end, date }) => ({
      passage,
      start,
      end,
      date,
      isNews: newsPattern.test(text),
      at: timeOf(text, { start, end, date }, context.record?.timeZone),
    }));
}

/** " at ", ", " between a day and its time; " on " between a time and its day. */
const betweenPattern = /^,? (?:(?:at|by|on)(?: the)? )?(?:[a-z]{3,6}day,? )?$/i;
/** " UTC", " (Lisbon time, UTC+01:00)" behind a time */
const zonePattern = /^ ?(?:\([^()]{0,30}?)?\b(?:UTC|GMT)([+-]\d{2}:\d{2})?/;

/** The time that stands beside a day, where the sentence names no other: "by 4 May 2026 at 17:00", "by 17:00 on 4 May". */
function timeOf(
  text: string,
  { start, end, date }: CalendarDay,
  timeZone: string | undefined,
): Temporal.ZonedDateTime | undefined {
  // "UTC+01:00" holds no time.
  const times = findMoments(text).filter(
    (moment) => moment.kind === "time" && !/[+-]$/.test(text.slice(0, moment.start)),
  );
  const [time] = times;
  if (time === undefined || times.length > 1) {
    return undefined;
  }
  const isBeside = betweenPattern.test(time.start >= end ? text.slice(end, time.start) : text.slice(time.end, start));
  return isBeside ? meantAt(text, time, { date, timeZone }) : undefined;
}

/** When a time of a text is; undefined where nobody can tell in which zone. `timeZone`: where the text names none. */
function meantAt(
  text: string,
  { end, key }: Moment,
  { date, timeZone }: { readonly date: Temporal.PlainDate; readonly timeZone: string | undefined },
): Temporal.ZonedDateTime | undefined {
  const zone = zonePattern.exec(text.slice(end));
  const meant = zone === null ? timeZone : (zone[1] ?? "UTC");
  const minutes = Number(key);
  // Midnight may be the end of the day or its beginning.
  return meant === undefined || minutes === 0
    ? undefined
    : date.toZonedDateTime({ timeZone: meant, plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 } });
}

/** "Next update: ", "the next news comes at ", "more at " */
const nextNewsPattern =
  /(?:\b(?:next|further) (?:update|news|report|bulletin|message|post)(?: (?:is|are|comes?|follows?|due|will (?:be|come|follow)))*|^\W*more(?: news)?)(?: (?:here|today|due|on this))*:? ?(?:(?:at|by|before) )?(?:about |around )?$/i;
/** "We will write here again at ", "we'll be back by " */
const newsComes = sourceLines`
  (?:\b(?:will|shall|(?:am|are) going to)|'ll)\b[^.;:?!]{1,40}?\b(?:
    tell|write|update|post|report|inform|say (?:more|what|how)|let you know|publish|be in touch|get in touch
  )
  |\b(?:we|I)(?:'ll| will| shall) be back|\b(?:we|I) (?:tell you|write|report|say) (?:more|again|to you)
`;
const newsAtPattern = new RegExp(
  String.raw`(?:${newsComes})\b[^.;:?!]{0,60} (?:at|by|before) (?:about |around )?$`,
  "i",
);
/** "You will hear from us this morning": until noon. */
const newsInMorningPattern = new RegExp(
  String.raw`(?:${newsComes}|\byou(?: will|'ll) hear)(?: (?!(?:what|who|how|why|that|which|when|whether)\b)[\w']+){0,6} $`,
  "i",
);
/** "Payments will be back at 14:00 today" */
const willBeAtPattern = /(?:\b(?:will|shall)|'ll)\b[^.;:?!]{0,80} (?:at|by|before) (?:about |around )?$/i;
const todayPattern = /^ ?(?:today|tonight|this (?:morning|afternoon|evening))\b/i;
/** Another day than that of the letter. */
const otherDaysPattern =
  /\b(?:tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next (?:week|month)|every|each|daily|after|once|when)\b/i;
const toComePattern = new Sieved(/\b(?:will|shall|next|further|more|going to)\b|\b(?:we|I) (?:write|report) |'ll/i);

function mayNameTime(text: string): boolean {
  return /\d|\b(?:noon|midday|this morning)\b/i.test(text) && toComePattern.test(text);
}

const morningPattern = /\bthis morning(?=[.,;!]|$| (?:at the latest|how|what|whether|about)\b)/i;

const namingTimeAlone = rememberWhere(
  ({ text, kind }) => kind !== "heading" && kind !== "row" && mayNameTime(text) && !otherDaysPattern.test(text),
);

/** The promises of a draft that name a time and no day, which is then that of the draft. */
function findPromisedTimes({ draft, record }: RuleContext): readonly PromisedDay[] {
  const date = documentDate(draft)?.date;
  if (date === undefined) {
    return [];
  }
  return namingTimeAlone(draft.passages).flatMap((passage): readonly PromisedDay[] => {
    const { text } = draft.passages[passage] ?? { text: "" };
    const morning = morningPattern.exec(text);
    const [time = morningOf(morning), ...others] = findMoments(text);
    if (time?.kind !== "time" || others.length > 0 || isQuotedFromOthers(draft, passage, time.start)) {
      return [];
    }
    const before = text.slice(0, time.start);
    const isNews =
      nextNewsPattern.test(before) ||
      (time.start === morning?.index ? newsInMorningPattern : newsAtPattern).test(before);
    const isToday = willBeAtPattern.test(before) && todayPattern.test(text.slice(time.end));
    const at = isNews || isToday ? meantAt(text, time, { date, timeZone: record?.timeZone }) : undefined;
    return at === undefined ? [] : [{ passage, start: time.start, end: time.end, date, isNews, at }];
  });
}

function morningOf(match: RegExpExecArray | null): Moment | undefined {
  return match === null
    ? undefined
    : { kind: "time", start: match.index, end: match.index + match[0].length, key: String(12 * 60) };
}

function isPromised(before: string): boolean {
  return (
    futurePattern.test(before) &&
    beforeDayPattern.test(before) &&
    !pastActPattern.test(before) &&
    !pastThingPattern.test(before) &&
    !otherDayPattern.test(before.split(/\b(?:will|shall|to)\b|'ll\b/).at(-1) ?? "")
  );
}

function isPromisedBehind(before: string, after: string): boolean {
  return opensWithDayPattern.test(before) && promisedBehindPattern.test(after) && !toldFirstPattern.test(after);
}

/** "4 March 2026, and that day is over", "17:00 on 4 March 2026, and that time has passed". */
export function wordPassed({ date, at }: PromisedDay, moments: MomentPhrases): string {
  return at === undefined
    ? `${wordDate(date, moments)}, and that day is over`
    : `${wordClock(at, moments.hours)} on ${wordDate(date, moments)}, and that time has passed`;
}

/** Those that lie behind us: their time has passed, or their day has ended in the record's zone. */
export const findPassedDays = onceForEach((context: RuleContext): readonly PromisedDay[] => {
  const today = context.now.toZonedDateTimeISO(context.record?.timeZone ?? "UTC").toPlainDate();
  return [...findPromisedDays(context), ...findPromisedTimes(context)]
    .filter(({ date, at }) =>
      at === undefined
        ? Temporal.PlainDate.compare(date, today) < 0
        : Temporal.Instant.compare(at.toInstant(), context.now) < 0,
    )
    .sort((left, right) => left.passage - right.passage || left.start - right.start);
});
