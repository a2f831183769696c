import { Temporal } from "temporal-polyfill";
import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { isOver } from "../../time/order-moments.ts";
import { wordDateLike } from "../../time/word-date-like.ts";
import { wordDate } from "../../time/word-moment.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { daysOfSteps } from "./days-of-steps.ts";
import { keptBack, recordedDay, type RecordedDay } from "./kept-back.ts";
import { furtherPattern, isToldIn, tellings, type Telling } from "./moment-tellings.ts";
import { draftDays, type DraftDay } from "../draft-days.ts";
import { titled, writeTitle } from "../fix-title.ts";
import { otherDayOf } from "./other-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const found = "moments:\n  aware: 2026-03-03T06:10";
const begun = "moments:\n  occurredFrom: 2026-03-02T22:00";
/** A leak with which a service stopped. */
const both =
  "type: leak\nservice: our shop\nmoments: { occurredFrom: 2026-03-02, occurredTo: 2026-03-04, serviceStopped: 2026-03-03, recovered: 2026-03-05 }";
const bothFound = `${both.replace(" }", ", aware: 2026-03-09 }")}\ntimeline:\n  - { at: 2026-03-03, what: We noticed that nobody could pay., audience: public }`;
const open = "type: leak\nmoments: { occurredFrom: 2026-03-02, occurredTo: 2026-03-20, aware: 2026-03-21 }";
const told = "moments:\n  authorityTold: 2026-03-03";
const closed =
  "moments: { notifiedBySupplier: 2026-03-03 }\nmeasures:\n  - { action: Closed the booking page to all, state: done, doneAt: 2026-03-04 }\n  - { action: Test every copy by hand, state: promised, due: 2026-04-01 }";
const tests =
  "measures:\n  - { action: Let a tester look at every copy of the booking page before it goes out, state: promised, due: 2026-04-01 }";
const offers =
  "repair:\n  - { offer: Fifty euros for each of you, how: We pay it into your account by 11 December 2026. }\n  - { offer: We pay every fee that a failed payment cost you, how: Send us the bill or call us., until: 2027-03-31 }";
const eachCalled = "measures:\n  - { action: Call each of the 214 customers, state: in-progress, due: 2026-04-01 }";
const firm =
  'measures:\n  - { action: "Ask an outside firm to look at how we change our systems, and publish what it finds", state: promised, due: 2027-02-26 }';
const calls =
  "measures:\n  - { action: Call every one of the 40 owners about whom it held notes, state: promised, due: 2026-04-01 }";
const next = "nextUpdate:\n  at: 2026-03-12";
const back = "moments:\n  recovered: 2026-03-04T18:00";

export const dayDiffersFromRecord: Rule = {
  id: "IC310",
  name: "day-differs-from-record",
  title: "Another day than the record gives",
  why: "Two dates for one thing, in two of your documents, are the first thing that a journalist or a regulator finds.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "On 2 March 2026 we found that a folder was public.", record: found },
      { text: "We discovered the leak on 5 March 2026.", record: found },
      { text: "We became aware of it on March 13, 2026.", record: found },
      { text: "- On 2026-03-01 we noticed the open folder", record: found },
      { text: "The service was restored on 5 March 2026.", record: back },
      { text: "On 3 March 2026 the service was back.", record: back },
      { text: "The leak began on 1 March 2026.", record: begun },
      { text: "The outage began on 2 March 2026.", record: both, note: "Then began the leak." },
      { text: "The outage ended on 4 March 2026.", record: both },
      { text: "We found out about the leak on 3 March 2026.", record: bothFound },
      { text: "We found out on 2 March 2026. We told the authority on 3 March 2026.", record: found },
      { text: "We told the data protection authority on 4 March 2026.", record: told },
      { text: "You will hear from us by 20 March 2026.", record: next },
      { text: "We will write again by 20 March 2026 at 17:00.", record: next },
      { text: "We told the Data Protection Commission on 4 March 2026.", record: told },
      { text: "Our supplier told us of it on 2 March 2026.", record: closed },
      { text: "The intruder got in on 1 March 2026.", record: begun },
      { text: "We closed the booking page on 5 March 2026.", record: closed },
      { text: "We will test every copy by 8 April 2026.", record: closed },
      { text: "The leak happened on 2 February 2026.", record: begun },
      { text: "On 3 March 2025 somebody copied the list.", record: found },
      { text: "We will let a tester look at every copy of the page by 9 April 2026.", record: tests },
      { text: "We will phone each of the 40 owners by 9 April 2026.", record: calls },
      { text: "We will phone every one of you by 9 April 2026.", record: eachCalled },
      { text: "An outside firm will publish its findings by 26 March 2027.", record: firm },
      { text: "Send us the bill by 31 January 2027.", record: offers },
      { text: "We will refund every fee until 30 April 2027.", record: offers },
      { text: "You will receive 50 euros by 18 December 2026.", record: offers },
      ...[
        "The server was open since 5 March 2026.",
        "The folder with the notes had been publicly accessible since March 5, 2026.",
        "Since 5 March 2026 one of its servers was open to the internet.",
        "It was reachable from the internet since 5 March 2026.",
        "It began on 5 March 2026.",
        "The incident occurred between March 5 and March 20, 2026.",
        "The list was public from 2 March to 10 March 2026.",
        "The exposure lasted from 5 March until 20 March 2026.",
      ].map((text) => ({ text, record: open })),
    ],
    clean: [
      { text: "On 3 March 2026 we found that a folder was public.", record: found },
      {
        text: "We found it on 3 March 2026. On 5 March 2026 we found a second copy.",
        record: found,
        note: "The day of the record is there.",
      },
      { text: "On 2 March 2026 somebody copied the list.", record: found, note: "Another thing." },
      { text: "On 2 March 2026 we found that a folder was public.", note: "No record." },
      { text: "We found it in March 2026.", record: found },
      { text: "It happened on 3 March 2026.", record: `${begun}\n  occurredTo: 2026-03-04` },
      { text: "The offer runs until 3 March 2027.", record: found },
      { text: "Your contract ran until 3 March 2025.", record: found },
      { text: "We will let a tester look at the first copies by 9 April 2026.", record: tests },
      { text: "We do not yet know when we found it; we will say so by 9 March 2026.", record: found },
      { text: "On 2 March 2026 we found it.", record: "moments:\n  aware: { certainty: unknown }" },
      { text: "The service was restored on 4 March 2026.", record: back },
      { text: "The leak began on 2 March 2026.", record: begun },
      { text: "The leak began on 2 March 2026, and the outage was over on 5 March 2026.", record: both },
      { text: "The outage began on 3 March 2026.", record: both },
      { text: "The outage ended on 5 March 2026.", record: both },
      { text: "We found out about the outage on 3 March 2026.", record: bothFound, note: "Of the leak later." },
      { text: "3 March 2026: We noticed that nobody could pay.", record: bothFound, note: "The record tells so." },
      {
        text: "The outage ended on 5 March 2026.",
        record: `type: leak\n${begun}`,
        note: "Of it the record says nothing.",
      },
      { text: "We told the police authority on 4 March 2026.", record: told, note: "Another one." },
      { text: "We informed the authority again on 6 March 2026.", record: told },
      { text: "If you write to us, you will hear from us by 20 March 2026.", record: next },
      { text: "You will hear from us by 12 March 2026.", record: next },
      { text: "We will write again by 12 March 2026.", record: next },
      { text: "We will write again by 2 March 2026.", record: next, note: "Late, and marked as that." },
      { text: "We will write to the club by 20 March 2026.", record: next, note: "No news to readers." },
      { text: "We will phone each of the 40 owners by 1 April 2026.", record: calls },
      { text: "We will phone every one of you by 1 April 2026.", record: eachCalled },
      { text: "We will write to every one of you by 9 April 2026.", record: eachCalled, note: "Another deed." },
      { text: "An outside firm will publish its findings by 26 February 2027.", record: firm },
      { text: "Send us the bill by 31 March 2027.", record: offers },
      { text: "We will refund every fee by 30 April 2027.", record: offers, note: "When we do it." },
      { text: "Call us by 5 December 2026.", record: offers },
      { text: "You will receive 50 euros by 11 December 2026.", record: offers },
      ...[
        "The server was open since 2 March 2026.",
        "It began on 2 March 2026.",
        "The incident occurred between March 2 and March 20, 2026.",
        "The server was open from 2 to 20 March 2026.",
        "Our office was open from 5 March to 10 March 2026.",
        "This notice has been public since 21 March 2026.",
        "The page with our answers was public since 22 March 2026.",
        "The file with answers to your questions was online since 22 March 2026.",
        "The line has been open since 22 March 2026.",
        "The server may have been open since 5 March 2026.",
        "The server was not open since 5 March 2026.",
        "The server was open since 2 March 2026, and not since 5 March 2026.",
        "We have begun an investigation. It began on 22 March 2026.",
        "Our shop was closed. The strike occurred between 5 March and 10 March 2026.",
        "The server was in use since 5 March 2024.",
      ].map((text) => ({ text, record: open })),
      {
        text: "The server was open since 5 March 2026.",
        record: open.replace("leak", "incident"),
        note: "Then began what came of it.",
      },
      { text: "Send us the form by 31 January 2027.", record: offers, note: "Another thing." },
      {
        text: "We will pay every fee by 5 January 2027.",
        record: offers,
        note: "When we pay, and not until when to ask.",
      },
      { text: "You will receive 20 euros by 18 December 2026.", record: offers, note: "Another sum." },
      { text: "An outside firm will publish its prices by 26 March 2027.", record: firm, note: "Another thing." },
      { text: "An outside firm will start to look at it by 26 January 2027.", record: firm, note: "Its beginning." },
      { text: "We will phone each of the 9 drivers by 9 April 2026.", record: calls, note: "Others." },
      { text: "We closed the booking page on 4 March 2026.", record: closed },
      { text: "On 9 March 2026 we closed the booking page for repairs.", record: closed },
      { text: "Our supplier told us on 6 March 2026 that the page is mended.", record: closed },
      { text: "We closed the office on 5 March 2026.", record: closed },
      { text: "We will test every copy by 1 April 2026.", record: closed },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, record, now } = context;
  const ofMoments = tellings
    .filter((telling) => isToldIn(telling, record))
    .flatMap((telling) => {
      const recorded = dayInRecord(record, telling.name, now);
      return recorded.length === 0 ? [] : [{ telling, recorded }];
    });
  const ofSteps = (record === undefined ? [] : daysOfSteps(record)).map(({ pattern, days }) => ({
    telling: { name: "step", what: "this step", pattern, unless: furtherPattern, isCertain: true } as const,
    recorded: days,
  }));
  const recordedTellings: readonly { readonly telling: Telling; readonly recorded: readonly RecordedDay[] }[] = [
    ...ofMoments,
    ...ofSteps,
  ];
  if (record === undefined) {
    return [];
  }
  const days = draftDays(draft).filter(({ kind }) => kind !== "heading");
  // News that was due already is marked as late.
  const today = now.toZonedDateTimeISO(record.timeZone).toPlainDate();
  const isPast = ({ date }: DraftDay) => Temporal.PlainDate.compare(date, today) < 0;
  const found = recordedTellings.flatMap(({ telling, recorded }) => {
    const told = days.filter(
      (day) => isToldOf(day, telling, context) && !(telling.name === "nextUpdate" && isPast(day)),
    );
    const [first] = told;
    const sayIt = telling.isCertain === true ? told : days;
    return first === undefined || sayIt.some(({ date }) => recorded.some((one) => one.date.equals(date)))
      ? []
      : [findingFor(first, recorded, telling, context)];
  });
  const all = [...found, ...days.flatMap((day) => otherDayOf(day, record, context))];
  return all.filter(({ span }, index) => all.findIndex((other) => other.span.start === span.start) === index);
}

/** Empty where the record has none, or none that still counts: news that was due is nothing to be promised. */
function dayInRecord(
  record: IncidentRecord | undefined,
  name: Exclude<Telling["name"], "step">,
  now: Temporal.Instant,
): readonly RecordedDay[] {
  const moment = name === "nextUpdate" ? record?.nextUpdate.at : record?.moments[name];
  if (record === undefined || moment === undefined || !isKnown(moment)) {
    return [];
  }
  const isPast = name === "nextUpdate" && isOver(moment.value, now, record.timeZone);
  return isPast ? [] : recordedDay(moment.value, moment.audience);
}

function isToldOf(day: DraftDay, telling: Telling, { draft, record }: RuleContext): boolean {
  const { start, end } = day;
  const text = `${day.text.slice(0, start)}@${day.text.slice(end)}`;
  const isOneDay = findCalendarDays(day.text).length <= 1;
  return (
    isOneDay &&
    telling.pattern.test(text) &&
    telling.unless?.test(text) !== true &&
    !isQuotedFromOthers(draft, day.passage, day.start) &&
    (record === undefined || !(isOfOutageBeside(text, telling, record) || isOfCourse(day, record)))
  );
}

/** Whether it is told of the outage, and the moment of the record is that of the leak beside it. */
function isOfOutageBeside(text: string, { name, only }: Telling, record: IncidentRecord): boolean {
  return only === undefined && name !== "recovered" && hasStoppage(record) && /\b(?:outage|disruption)\b/i.test(text);
}

/** Whether the course of events in the record says it in these words, of that day. */
function isOfCourse({ text, date }: DraftDay, { timeline }: IncidentRecord): boolean {
  return timeline.some(
    ({ at, what, audience }) =>
      text.includes(what.trim()) && recordedDay(at, audience).some((recorded) => recorded.date.equals(date)),
  );
}

function findingFor(
  day: DraftDay,
  recorded: readonly RecordedDay[],
  { name, what }: Telling,
  { draft, kind, moments }: RuleContext,
): RuleFinding {
  const span = draft.spanOf(day);
  const known = recorded.find(({ audience }) => isFor(audience, kind.readers))?.date;
  if (known === undefined) {
    const event = name === "step" ? "the day of this step is another one" : `it was on another day that ${what}`;
    return { span, message: `By the record ${event}, ${keptBack}` };
  }
  const text = wordDate(known, moments);
  const edit = { span, newText: wordDateLike(draft.text.slice(span.start, span.end), known, moments) };
  return {
    span,
    message: `By the record ${name === "step" ? `the day of this step is ${text}` : `it was on ${text} that ${what}`}, and the draft gives ${wordDate(day.date, moments)}. Correct the one that is wrong.`,
    suggestions: [titled(() => writeTitle(edit, draft.text), "The record is right.", [edit])],
  };
}
