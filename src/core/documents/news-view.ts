import type { Temporal } from "temporal-polyfill";
import type { ReadableFact, ReadableRecord } from "../record/record-for.ts";
import type { PromisedNews } from "../record/told.ts";
import type { Moment } from "../time/moment.ts";
import { isBefore, isOver } from "../time/order-moments.ts";
import { wordMomentWithZone } from "../time/word-moment.ts";
import type { FactView, ViewValue } from "./document-view.ts";
import { factView, isKnownFact, type DocumentWords } from "./fact-views.ts";
import { wordPhrase } from "./word-values.ts";

/** When and where readers hear more, and what became of the time that they were promised before. */
export interface NewsView {
  readonly announced: boolean;
  /** "by 28 May 2026 at 17:00": the promised time in short, for other promises to hang on; "" where none is promised. */
  readonly by: ViewValue;
  /** "by 28 May 2026 at 17:00 (London time, UTC+01:00)". */
  readonly at: FactView;
  /** The same of a promise of news that has passed without any; "" where there is none. */
  readonly broken: ViewValue;
  /** Of one whose time is still to come, where no time is promised any more. */
  readonly dropped: ViewValue;
  /** And where a later one is. */
  readonly moved: ViewValue;
  readonly where: FactView;
}

/** An update announced for a time that has passed is no announcement any more. */
export function stillAhead(
  { nextUpdate: { at }, timeZone }: ReadableRecord,
  now: Temporal.Instant,
): ReadableFact<Moment> {
  return isKnownFact(at) && isOver(at.value, now, timeZone) ? { certainty: "unknown" } : at;
}

/** `at`: when news is promised, as far as that still counts; `before`: what readers were promised. */
export function newsView(
  { nextUpdate: { where } }: ReadableRecord,
  at: ReadableFact<Moment>,
  { broken, ahead }: PromisedNews,
  words: DocumentWords,
): NewsView {
  const word = (moment: Moment): string => wordMomentWithZone(moment, "by", words.phrases.moments);
  const isMoved = ahead !== undefined && isKnownFact(at) && isBefore(ahead, at.value);
  const isDropped = ahead !== undefined && !isKnownFact(at);
  return {
    announced: isKnownFact(at) || isKnownFact(where) || broken !== undefined || isDropped,
    by: at.certainty === "confirmed" ? words.expected(at.value).expectedBy : "",
    at: factView(at, word, words),
    broken: broken === undefined ? "" : word(broken),
    dropped: isDropped ? word(ahead) : "",
    moved: isMoved ? word(ahead) : "",
    where: factView(where, wordPhrase, words),
  };
}
