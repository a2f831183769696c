import type { PromisedNews } from "../record/told.ts";
import type { Moment } from "../time/moment.ts";
import { isBefore, isOver } from "../time/order-moments.ts";
import { headWords, wordMoment, wordMomentWithZone } from "../time/word-moment.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { hasReachedReaders, isOfOneBatch, type DocumentTo } from "./heard-by.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { saidIn } from "./versions/changes/said-in.ts";

/**
 * What has become of the news that notices promised the readers of a document. A promise is kept by what goes to those
 * to whom it was made; what others were told on the day of the document is the same news, and takes nothing from it.
 * Readers who were promised nothing themselves are told of it as long as nobody has had any. `sent`: what could be read,
 * in the order in which it went out.
 */
export function promisedNews(sent: readonly PublishedNotice[], to: DocumentTo): PromisedNews {
  const late = waitedFor(sent, to, (notice, promised) => !isBefore(notice.on, promised));
  if (late !== undefined && isOver(late.promised, to.now, late.zone)) {
    return { broken: late.promised };
  }
  const ahead = waitedFor(sent, to, () => true);
  return ahead === undefined || isOver(ahead.promised, to.now, ahead.zone) ? {} : { ahead: ahead.promised };
}

/** A time for which readers wait, and the zone in which it was told. */
interface Waiting {
  readonly promised: Moment;
  readonly zone: string;
}

/** `isSameNews`: whether what went out on one day with the document, to others, leaves a promise as it was. */
function waitedFor(
  sent: readonly PublishedNotice[],
  to: DocumentTo,
  isSameNews: (notice: PublishedNotice, promised: Moment) => boolean,
): Waiting | undefined {
  const heard = sent.reduce<readonly PublishedNotice[]>((before, notice) => {
    const waiting = isOfOneBatch(notice, to) ? openPromise(before) : undefined;
    return waiting !== undefined && isSameNews(notice, waiting.promised) ? before : [...before, notice];
  }, []);
  const own = heard.filter((notice) => hasReachedReaders(notice, to));
  return openPromise(own.some(isPromiseSaid) ? own : heard);
}

/** The last promise of news, where nothing has gone out at its time, and nothing that promises anything else. */
function openPromise(sent: readonly PublishedNotice[]): Waiting | undefined {
  const last = sent.findLastIndex(isPromiseSaid);
  const notice = sent[last];
  const promised = notice && promiseOf(notice);
  if (promised === undefined) {
    return undefined;
  }
  const words = wordMomentWithZone(promised);
  const isNews = (later: PublishedNotice): boolean => {
    const next = promiseOf(later);
    return next === undefined || wordMomentWithZone(next) !== words;
  };
  const isTold = sent.some((other, index) => !isBefore(other.on, promised) || (index > last && isNews(other)));
  return isTold ? undefined : { promised, zone: notice?.facts.timeZone ?? "UTC" };
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
