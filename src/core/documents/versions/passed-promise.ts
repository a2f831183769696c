import type { Temporal } from "temporal-polyfill";
import { sayOf } from "../../record/language-to-write-in.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isUpdatePassed } from "../../record/update-passed.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import type { Moment } from "../../time/moment.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { isBefore } from "../../time/order-moments.ts";
import { wordMomentWithZone } from "../../time/word-moment.ts";
import { readPublishedOn } from "./changes/changes-section.ts";

/** A notice that went out: when, as its copy says it, and the facts that it was made from, where they are there. */
export interface NoticeOut {
  readonly on: string;
  readonly facts: IncidentRecord | undefined;
}

/**
 * "by 27 November 2026 at 09:00 (Amsterdam time, UTC+01:00)": the time for which something that went out promises news,
 * where it has passed at `now` and nothing has gone out since. Undefined where nobody waits.
 */
export function passedPromise(
  record: IncidentRecord,
  notices: readonly NoticeOut[],
  now: Temporal.Instant,
  say: Say = sayInEnglish,
): string | undefined {
  const promised = record.nextUpdate.at.value;
  if (promised === undefined || !isUpdatePassed(record, now)) {
    return undefined;
  }
  const isToldSince = notices.some(({ on }) => {
    const moment = readPublishedOn(on, record.timeZone);
    return moment !== undefined && !isBefore(moment, promised);
  });
  const wordsOf = (moment: Moment): string => wordMomentWithZone(moment, "by", momentsIn(sayOf(record, say)));
  const words = wordsOf(promised);
  const isPromised = notices.some(({ facts }) => {
    const then = facts?.nextUpdate.at.value;
    return then !== undefined && wordsOf(then) === words;
  });
  return isPromised && !isToldSince ? words : undefined;
}
