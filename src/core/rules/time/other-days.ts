import { Temporal } from "temporal-polyfill";
import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { firstDay, firstPoint, lastDay, lastPoint } from "../../time/moment.ts";
import { wordDateLike } from "../../time/word-date-like.ts";
import { wordDate } from "../../time/word-moment.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { DraftDay } from "../draft-days.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { isToldAsOver } from "../told-days.ts";
import { isFor } from "../../record/record-for.ts";
import { dueDayFor } from "./days-of-steps.ts";
import { keptBack, recordedDay, type RecordedDay } from "./kept-back.ts";
import { furtherPattern } from "./moment-tellings.ts";
import { offerDayFor } from "./offer-days.ts";
import { toldCourseOf } from "./told-course.ts";

/** "It happened on @", "the leak took place on @" */
const happenedPattern =
  /(?:^(?:it|this)(?: all)?|\bthe (?:data )?(?:leak|breach|incident|mistake)) (?:happened|occurred|took place) on (?:[a-z]+day,? )?@/i;

/** What a day is told of that no telling above holds: that it happened, a promise in other words, the wrong year. */
export function otherDayOf(day: DraftDay, record: IncidentRecord, context: RuleContext): readonly RuleFinding[] {
  const text = `${day.text.slice(0, day.start)}@${day.text.slice(day.end)}`;
  const course = toldCourseOf(day, record, context);
  if (course !== undefined && !isQuotedFromOthers(context.draft, day.passage, day.start)) {
    const [first] = course.recorded;
    return first === undefined || course.recorded.some(({ date }) => date.equals(day.date))
      ? []
      : [findingFor(day, first, course.what, context)];
  }
  if (findCalendarDays(day.text).length > 1 || isQuotedFromOthers(context.draft, day.passage, day.start)) {
    return [];
  }
  const { from, to } = daysOfIncident(record);
  if (from !== undefined && to !== undefined && happenedPattern.test(text) && !furtherPattern.test(text)) {
    return isBetween(day.date, from.date, to)
      ? []
      : [findingFor(day, from, "it was on {day} that it happened", context)];
  }
  const isPromise =
    /\b(?:will|shall|['’]ll)\b[^.;]* (?:by|on) (?:[a-z]+day,? )?@|^[Bb]y @,? (?:we|I) (?:will|shall)\b|^[A-Z][a-z]+ [^.;]* by (?:[a-z]+day,? )?@/.test(
      text,
    );
  const due = isPromise && !promisedPartPattern.test(text) ? dueDayFor(record, text) : undefined;
  if (due !== undefined) {
    return due.date.equals(day.date) ? [] : [findingFor(day, due, "the day of this step is {day}", context)];
  }
  const offered = offerDayFor(record, text);
  if (offered !== undefined) {
    return offered.date.equals(day.date) ? [] : [findingFor(day, offered, "the day of this offer is {day}", context)];
  }
  const meant = pastDays(record).find(
    ({ date: { year, month, day: ofMonth } }) =>
      month === day.date.month && ofMonth === day.date.day && year === day.date.year + 1,
  );
  const isWritten = /\b(?:19|20)\d\d\b/.test(day.text.slice(day.start, day.end));
  return meant !== undefined && isWritten && isToldAsOver(day)
    ? [findingFor(day, meant, "it was on {day} that this happened", context)]
    : [];
}

/** Of a step only a part, its beginning, or another one. */
const promisedPartPattern =
  /\b(?:begin|start|first|half|some|most|more|further|another|new ones|again|if|unless|(?<!at )once|after|not|plan to|tell you|say|decide|know)\b/i;

function daysOfIncident({ moments: { occurredFrom, occurredTo, contained } }: IncidentRecord) {
  const [from, ...ends] = [occurredFrom, occurredTo, contained].map((fact) =>
    isKnown(fact)
      ? {
          first: { date: firstDay(firstPoint(fact.value)), audience: fact.audience },
          last: lastDay(lastPoint(fact.value)),
        }
      : undefined,
  );
  const last = ends.find((end) => end !== undefined)?.last ?? from?.last;
  return { from: from?.first, to: last };
}

function isBetween(day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}

/** Every day on which by the record something was. */
function pastDays({ moments, timeline, measures }: IncidentRecord): readonly RecordedDay[] {
  const all = [
    ...Object.values(moments).map((fact) => ({ at: isKnown(fact) ? fact.value : undefined, audience: fact.audience })),
    ...timeline,
    ...measures.map(({ doneAt, audience }) => ({ at: doneAt, audience })),
  ];
  return all.flatMap(({ at, audience }) => recordedDay(at, audience));
}

/** `what` says what it was; `{day}` in it stands for the day of the record. */
function findingFor(
  day: DraftDay,
  { date, audience }: RecordedDay,
  what: string,
  { draft, kind, moments }: RuleContext,
): RuleFinding {
  const span = draft.spanOf(day);
  if (!isFor(audience, kind.readers)) {
    return { span, message: `By the record ${what.replace("{day}", "another day")}, ${keptBack}` };
  }
  const text = wordDate(date, moments);
  const written = draft.text.slice(span.start, span.end);
  const right = wordDateLike(written, date, moments);
  return {
    span,
    message: `By the record ${what.replace("{day}", text)}, and the draft gives ${wordDate(day.date, moments)}. Correct the one that is wrong.`,
    suggestions: [
      {
        title: `Write “${right}” for “${written}”`,
        when: "The record is right.",
        edits: [{ span, newText: right }],
      },
    ],
  };
}
