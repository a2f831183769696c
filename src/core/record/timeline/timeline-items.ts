import { said, sayLater, type Said, type Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import type { Moment } from "../../time/moment.ts";
import { headWords, wordMoment } from "../../time/word-moment.ts";
import { isKnown, type Audience } from "../fact.ts";
import { momentNames, type IncidentRecord, type MomentName } from "../record.ts";
import { extentOf, type Extent } from "./extent.ts";

/** One thing that happened: a moment of the record, or an entry of its timeline. */
export interface TimelineItem {
  readonly at: Moment;
  readonly extent: Extent;
  /** "19 May 2026 at 08:45". */
  readonly when: string;
  readonly words: string;
  /** Undefined for an entry. */
  readonly moment: MomentName | undefined;
  readonly audience: Audience;
  readonly isSuspected: boolean;
}

/** How the moments are told by those to whom it happened. */
const momentWords: Readonly<Record<MomentName, Said>> = {
  occurredFrom: said("It began"),
  occurredTo: said("It ended"),
  suspected: said("We first suspected it"),
  notifiedBySupplier: said("A supplier told us"),
  aware: said("We found out"),
  contained: said("It could do no more harm"),
  determined: said("We determined that it is a breach"),
  classifiedMajor: said("We classified it as major"),
  materialityDetermined: said("We found it material"),
  assessedNotifiable: said("We found that it must be reported"),
  fixAvailable: said("There was a remedy"),
  serviceStopped: said("The service stopped working"),
  recovered: said("Everything worked again"),
  authorityTold: said("We told the authority"),
  told: said("We told the people affected"),
};

/** All that the record says of when something was, earliest first: a day before its times, a moment before the entries of its time. */
export function timelineItems(record: IncidentRecord, say: Say): readonly TimelineItem[] {
  const moments = momentNames.flatMap((name) => momentItem(name, record, say) ?? []);
  const entries = record.timeline.map(({ at, what, audience }): TimelineItem => ({
    at,
    extent: extentOf(at, record.timeZone),
    when: headWords(wordMoment(at, "head", momentsIn(say))),
    words: what,
    moment: undefined,
    audience,
    isSuspected: false,
  }));
  return [...moments, ...entries].sort(
    ({ extent: left }, { extent: right }) => left.from - right.from || right.to - left.to,
  );
}

function momentItem(name: MomentName, { moments, timeZone }: IncidentRecord, say: Say): TimelineItem | undefined {
  const fact = moments[name];
  if (!isKnown(fact)) {
    return undefined;
  }
  return {
    at: fact.value,
    extent: extentOf(fact.value, timeZone),
    when: headWords(wordMoment(fact.value, "head", momentsIn(say))),
    words: sayLater(say, momentWords[name]),
    moment: name,
    audience: fact.audience,
    isSuspected: fact.certainty === "suspected",
  };
}
