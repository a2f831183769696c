import { sayInEnglish, type Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import type { Temporal } from "temporal-polyfill";
import { firstPoint, lastPoint } from "../../time/moment.ts";
import { wordMoment, zonesOf } from "../../time/word-moment.ts";
import type { Audience } from "../fact.ts";
import { sayOf } from "../language-to-write-in.ts";
import type { IncidentRecord } from "../record.ts";
import { axisTicks } from "./axis-ticks.ts";
import { findGaps, placeGap, type Gap } from "./timeline-gaps.ts";
import { timelineItems, type TimelineItem } from "./timeline-items.ts";
import { timelineRows } from "./timeline-rows.ts";
import type { TimelineGap, TimelineScene } from "./timeline-scene.ts";
import { TimeScale } from "./time-scale.ts";

const fortnight = 14 * 24 * 60 * 60_000;

const readers: Readonly<Record<Audience, string>> = {
  public: "Everyone",
  regulator: "Your team and the authorities",
  internal: "Only your team",
};

const nothing: TimelineScene = {
  summary: [],
  zone: "",
  ticks: [],
  harm: undefined,
  now: undefined,
  gaps: [],
  rows: [],
  table: [],
};

/** Lays out the picture of the incident's course as the record tells it, and how long things took, until `now`. */
export function timelinePicture(
  record: IncidentRecord,
  now: Temporal.Instant,
  inLanguage: Say = sayInEnglish,
): TimelineScene {
  const say = sayOf(record, inLanguage);
  const items = timelineItems(record, say);
  if (items.length === 0) {
    return nothing;
  }
  const present = now.epochMilliseconds;
  const found = findGaps(record, present);
  const scale = scaleFor(items, found);
  const gaps = found.map((gap) => placeGap(gap, scale, say));
  return {
    summary: summaryOf(items, gaps, say),
    zone: zoneOf(items, say),
    ticks: axisTicks(scale, record.timeZone, momentsIn(say)),
    harm: gaps.find(({ id }) => id === "lasted")?.widest,
    now: scale.has(present) ? scale.place(present) : undefined,
    gaps,
    rows: timelineRows(items, scale, say),
    table: items.map(({ when, words, audience, isSuspected }) => ({
      when,
      what: isSuspected ? say("{0} (suspected)", words) : words,
      readers: say(readers[audience]),
    })),
  };
}

/** A time that still runs is shown up to the present, unless all else would have to shrink too much for that. */
function scaleFor(items: readonly TimelineItem[], gaps: readonly Gap[]): TimeScale {
  const scale = new TimeScale(items.map(({ extent }) => extent));
  const { from, to } = scale.extent;
  const open = gaps.find(
    ({ isOpen, end }) => isOpen && end.to > to && end.to - to <= Math.max(2 * (to - from), fortnight),
  );
  return open === undefined ? scale : new TimeScale([...items.map(({ extent }) => extent), open.end]);
}

/** "7 entries, from 11 May 2026 at 16:20 to 21 May 2026; 1 for your team only." and how long each thing took. */
function summaryOf(items: readonly TimelineItem[], gaps: readonly TimelineGap[], say: Say): readonly string[] {
  const [first = "", last = ""] = [items[0], items.at(-1)].map(
    (item) => item && wordMoment(item.at, "plain", momentsIn(say)),
  );
  const count = items.length === 1 ? say("1 entry") : say("{0} entries", items.length);
  const times = first === last ? first : say("from {0} to {1}", first, last);
  const internal = items.filter(({ audience }) => audience !== "public").length;
  const hidden = internal === 0 ? "" : `; ${say("{0} for your team only", internal)}`;
  return [
    `${count}, ${times}${hidden}.`,
    ...gaps.map(({ title, words }) => `${title}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}.`),
  ];
}

/** "Times are in London time (UTC+00:00 and UTC+01:00)." In German both by name, where they have one. */
function zoneOf(items: readonly TimelineItem[], say: Say): string {
  const points = items.flatMap(({ at }) => [firstPoint(at), lastPoint(at)]);
  const times = points.flatMap((point) => (point.precision === "minute" ? [point] : []));
  const [first] = times;
  if (first === undefined) {
    return "";
  }
  const offsets = [...new Set(times.map(({ at }) => `UTC${at.offset}`))].sort();
  const zones = [...new Set(times.flatMap((time) => zonesOf(time, momentsIn(say))))];
  const all = (each: readonly string[]): string => each.reduce((left, right) => say("{0} and {1}", left, right));
  const [zone = "", ...others] = zones;
  const offset = `UTC${first.at.offset}`;
  return say("Times are in {0}.", zone.includes(offset) ? zone.replace(offset, all(offsets)) : all([zone, ...others]));
}
