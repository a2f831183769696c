import type { ReadableFact, ReadableRecord } from "../record/record-for.ts";
import { hasStoppage } from "../record/stoppage.ts";
import type { Moment } from "../time/moment.ts";
import type { MomentUse } from "../time/moment-phrases.ts";
import { isBefore } from "../time/order-moments.ts";
import type { ViewValue } from "./document-view.ts";
import { isKnownFact, type DocumentWords } from "./fact-views.ts";
import { lengthBetween } from "./report-view.ts";
import { isDoing, isSeveral, wasSwitchedOff } from "./service-steps.ts";
import { withCapital, wordService } from "./word-values.ts";

/** A service that stopped in an incident that is more than an outage, such as a leak. Of none, all is "" and false. */
export interface StoppageView {
  readonly any: boolean;
  /** "Paying online": what stopped, to begin a sentence. */
  readonly service: ViewValue;
  /** It is something that people do, such as paying online, so that nobody "uses" it. */
  readonly isDoing: boolean;
  /** Whether "they" is said of it, in English. */
  readonly isSeveral: boolean;
  /** It stopped because we switched it off. */
  readonly switchedOff: boolean;
  /** As far as the record says, it does not work now. */
  readonly running: boolean;
  readonly worksAgain: boolean;
  /** It is suspected, and not confirmed, that it works again. */
  readonly mayWorkAgain: boolean;
  /** "from 09:40 until 18:40 on 27 November 2026": while it did not work; "" where it runs or cannot be said so. */
  readonly span: ViewValue;
  /** "on 27 November 2026 at 09:40"; "" where nobody knows. */
  readonly since: ViewValue;
  readonly again: ViewValue;
  /** "9 hours"; "" where it is not known, and in a language other than English. */
  readonly lasted: ViewValue;
}

/** What documents say of a service that stopped in an incident that is more than an outage. */
export function stoppageView(record: ReadableRecord, words: DocumentWords): StoppageView {
  const any = hasStoppage(record);
  const { service, moments } = record;
  const { serviceStopped: since, recovered: again } = moments;
  const when = (fact: ReadableFact<Moment>, use: MomentUse): string =>
    isKnownFact(fact) ? words.spoken(fact.value, use) : "";
  const name = isKnownFact(service) ? wordService(service.value) : "";
  const worksAgain = any && again.certainty === "confirmed";
  return {
    any,
    service: any ? withCapital(name) : "",
    isDoing: any && isDoing(name),
    isSeveral: any && isSeveral(name),
    switchedOff: any && wasSwitchedOff(record),
    running: any && (again.certainty === "unknown" || again.certainty === "ruled-out"),
    worksAgain,
    mayWorkAgain: any && again.certainty === "suspected",
    span: worksAgain ? spanOf(since, again.value, words) : "",
    since: any ? when(since, "when") : "",
    again: any ? when(again, "when") : "",
    lasted: any ? lengthBetween(since, again, words) : "",
  };
}

/** "from 09:40 until 18:40 on 27 November 2026"; "" where it cannot be said so. */
function spanOf(since: ReadableFact<Moment>, again: Moment, words: DocumentWords): string {
  if (!isKnownFact(since) || since.value.precision === "range" || again.precision === "range") {
    return "";
  }
  const { value } = since;
  return value.precision === again.precision && isBefore(value, again)
    ? words.spoken({ precision: "range", from: value, to: again }, "span")
    : "";
}
