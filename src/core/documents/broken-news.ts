import type { Temporal } from "temporal-polyfill";
import type { Moment } from "../time/moment.ts";
import { isBefore, isOver } from "../time/order-moments.ts";
import { headWords, wordMoment, wordMomentWithZone } from "../time/word-moment.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { saidIn } from "./versions/changes/said-in.ts";

/**
 * The time for which notices promised news, where it has passed at `now` and readers have had none; undefined where
 * nobody waits. `sent`: what they could read, in the order in which it went out.
 */
export function brokenNews(sent: readonly PublishedNotice[], now: Temporal.Instant): Moment | undefined {
  const last = sent.findLastIndex((notice) => promiseOf(notice) !== undefined && isPromiseSaid(notice));
  const notice = sent[last];
  const promised = notice && promiseOf(notice);
  if (promised === undefined || !isOver(promised, now, notice?.facts.timeZone ?? "UTC")) {
    return undefined;
  }
  const words = wordMomentWithZone(promised);
  const isNews = (later: PublishedNotice): boolean => {
    const next = promiseOf(later);
    return next === undefined || wordMomentWithZone(next) !== words;
  };
  const isTold = sent.some((other, index) => !isBefore(other.on, promised) || (index > last && isNews(other)));
  return isTold ? undefined : promised;
}

function promiseOf({ facts }: PublishedNotice): Moment | undefined {
  const { at } = facts.nextUpdate;
  return at.certainty === "confirmed" ? at.value : undefined;
}

/** As it stands in a letter: a person may have taken it out. */
function isPromiseSaid(notice: PublishedNotice): boolean {
  const promised = promiseOf(notice);
  const says = saidIn(notice.text);
  const { moments } = notice.phrases;
  return (
    promised !== undefined &&
    [wordMoment(promised, "by", moments), headWords(wordMoment(promised, "plain", moments))].some((words) =>
      says(escapeMarkdown(words)),
    )
  );
}
