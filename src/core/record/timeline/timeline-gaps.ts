import { said, sayLater, type Said, type Say } from "../../text/say.ts";
import { wordDuration } from "../../time/word-duration.ts";
import { isKnown } from "../fact.ts";
import type { IncidentRecord, MomentName } from "../record.ts";
import { hasStoppage } from "../stoppage.ts";
import { extentOf, type Extent } from "./extent.ts";
import type { TimeScale } from "./time-scale.ts";
import type { GapId, TimelineGap } from "./timeline-scene.ts";

/** One stretch that people ask about, before it has its place. */
export interface Gap {
  readonly id: GapId;
  readonly title: Said;
  readonly start: Extent;
  readonly end: Extent;
  readonly isOpen: boolean;
}

/** What can end an incident, in the order in which it is looked for. */
const endings = [
  ["occurredTo", said("How long it lasted")],
  ["contained", said("From the beginning until it could do no more harm")],
  ["recovered", said("From the beginning until everything worked again")],
] as const satisfies readonly (readonly [MomentName, Said])[];

/** How long it lasted, went unnoticed and was kept from those affected, as far as the record says. */
export function findGaps(record: IncidentRecord, now: number): readonly Gap[] {
  const gap = gapsIn(record);
  const lasted = endings.map(([name, title]) => gap("lasted", title, "occurredFrom", name)).find(Boolean);
  const gaps = [
    lasted,
    hasStoppage(record)
      ? gap("stopped", said("While the service did not work"), "serviceStopped", "recovered")
      : undefined,
    gap("unnoticed", said("From the beginning until we found out"), "occurredFrom", "aware"),
    gap("unreported", said("From when we found out until we told the authority"), "aware", "authorityTold"),
    gap("untold", said("From when we found out until we told the people affected"), "aware", "told") ??
      untold(record, now),
  ];
  // One that ends before it begins is a mistake in the record, which says so itself.
  return gaps.filter((each) => each !== undefined).filter(({ start, end }) => end.to >= start.from);
}

function gapsIn({ moments, timeZone }: IncidentRecord) {
  return (id: GapId, title: Said, first: MomentName, last: MomentName): Gap | undefined => {
    const [start, end] = [moments[first], moments[last]];
    return isKnown(start) && isKnown(end)
      ? {
          id,
          title,
          start: extentOf(start.value, timeZone),
          end: extentOf(end.value, timeZone),
          isOpen: false,
        }
      : undefined;
  };
}

/** Nobody has been told yet, as far as the record says: the time runs. */
function untold({ moments, timeZone }: IncidentRecord, now: number): Gap | undefined {
  const { aware, told } = moments;
  if (!isKnown(aware) || told.certainty !== "unknown") {
    return undefined;
  }
  const title = said("Since we found out; the record does not say yet when we told the people affected");
  const start = extentOf(aware.value, timeZone);
  return { id: "untold", title, start, end: { from: now, to: now, isApproximate: false }, isOpen: true };
}

/** A gap with its words and its place. One that is open and leads out of the picture ends at its edge. */
export function placeGap({ id, title, start, end, isOpen }: Gap, scale: TimeScale, say: Say): TimelineGap {
  const least = end.from - start.to;
  const isApproximate = start.isApproximate || end.isApproximate;
  const words = wordDuration({ least, most: end.to - start.from, isApproximate }, say);
  const sureFrom = Math.max(start.from, Math.min(start.to, end.from));
  return {
    id,
    title: sayLater(say, title),
    words: capitalise(isOpen ? say("{0} so far", words) : words),
    sure: scale.stretch({ from: sureFrom, to: Math.max(sureFrom, end.from) }),
    widest: scale.stretch({ from: start.from, to: end.to }),
    isOpen,
  };
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
