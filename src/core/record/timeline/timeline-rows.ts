import { said, sayLater, type Said, type Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { firstPoint, lastPoint, type Moment } from "../../time/moment.ts";
import { headWords, wordMoment } from "../../time/word-moment.ts";
import { audiences, type Audience } from "../fact.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineItem } from "./timeline-items.ts";
import type { TimelineLine, TimelineRow } from "./timeline-scene.ts";

/** More rows than these are too many to look at: then entries near one another are counted instead of told. */
const mostRows = 32;
/** Into how many stretches entries are then counted. */
const stretches = 24;

/** How many lines of one time are told; the rest are counted. */
const mostLines = 4;
/** A span narrower than this, as a share of the width, looks like a point and is drawn as one. */
const narrowest = 0.03;
/** How long a line may be, in characters. */
const longestLine = 160;

const remarks: Readonly<Record<Audience, Said | undefined>> = {
  public: undefined,
  regulator: said("for the authorities only"),
  internal: said("for your team only"),
};

/** What happened at one time, or around it where there is too much to be told. */
interface Bunch {
  readonly items: TimelineItem[];
  isGroup: boolean;
}

/** One row for each time, earliest first; where there are too many, rows that count what happened around a time. */
export function timelineRows(items: readonly TimelineItem[], scale: TimeScale, say: Say): readonly TimelineRow[] {
  const bunches = byTime(items);
  const told = bunches.length > mostRows ? countNeighbours(bunches, scale) : bunches;
  return told.map((bunch) => (bunch.isGroup ? groupRow(bunch.items, scale, say) : rowOf(bunch.items, scale, say)));
}

function byTime(items: readonly TimelineItem[]): readonly Bunch[] {
  const bunches = new Map<string, Bunch>();
  for (const item of items) {
    // Of two times that read alike, as when the clocks go back, each is one of its own.
    const key = `${item.when} ${item.extent.from}`;
    const bunch = bunches.get(key);
    if (bunch === undefined) {
      bunches.set(key, { items: [item], isGroup: false });
    } else {
      bunch.items.push(item);
    }
  }
  return [...bunches.values()];
}

/** Moments keep their rows; of the others, those of one stretch become one. */
function countNeighbours(bunches: readonly Bunch[], scale: TimeScale): readonly Bunch[] {
  const counted: Bunch[] = [];
  let last: number | undefined;
  for (const bunch of bunches) {
    const stretch = stretchOf(bunch, scale);
    const before = counted.at(-1);
    if (stretch !== undefined && stretch === last && before !== undefined) {
      before.isGroup = true;
      before.items.push(...bunch.items);
    } else {
      counted.push({ items: [...bunch.items], isGroup: false });
    }
    last = stretch;
  }
  return counted;
}

/** Undefined for what keeps its own row. */
function stretchOf({ items }: Bunch, scale: TimeScale): number | undefined {
  const [first] = items;
  return first === undefined || items.some(({ moment }) => moment !== undefined)
    ? undefined
    : Math.floor(scale.place(first.extent.from) * stretches);
}

function rowOf(items: readonly TimelineItem[], scale: TimeScale, say: Say): TimelineRow {
  const ordered = [...items].sort((left, right) => rank(left) - rank(right));
  const { at, ...about } = aboutAll(items, scale);
  return {
    ...about,
    at,
    shape: at.to - at.from < narrowest ? "point" : "span",
    when: items[0]?.when ?? "",
    lines: ordered.slice(0, mostLines).map((item) => lineOf(item, say)),
    more: wordMore(ordered.slice(mostLines), say),
  };
}

function groupRow(items: readonly TimelineItem[], scale: TimeScale, say: Say): TimelineRow {
  const line: TimelineLine = {
    words: [say("{0} entries", items.length), countInternal(items, say)].filter(Boolean).join(", "),
    isMoment: false,
    remark: "",
    audience: items.every(isInternal) ? "internal" : "public",
  };
  const when = wordTimes(items, say);
  return { ...aboutAll(items, scale), shape: "group", when, lines: [line], more: "" };
}

/** "Between 08:00 and 09:25 on 11 May 2026". */
function wordTimes(items: readonly TimelineItem[], say: Say): string {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) {
    return "";
  }
  const range: Moment = { precision: "range", from: firstPoint(first.at), to: lastPoint(last.at) };
  return headWords(wordMoment(range, "head", momentsIn(say)));
}

function aboutAll(items: readonly TimelineItem[], scale: TimeScale) {
  const from = items.reduce((least, { extent }) => Math.min(least, extent.from), Infinity);
  const to = items.reduce((most, { extent }) => Math.max(most, extent.to), -Infinity);
  return {
    at: scale.stretch({ from, to }),
    isApproximate: items.some(({ extent }) => extent.isApproximate),
    isInternal: items.every(isInternal),
  };
}

/** Moments first, then what everyone may read. */
function rank({ moment, audience }: TimelineItem): number {
  return (moment === undefined ? 10 : 0) - audiences.indexOf(audience);
}

function lineOf({ words, moment, audience, isSuspected }: TimelineItem, say: Say): TimelineLine {
  const remark = remarks[audience];
  return {
    words: shorten(words),
    isMoment: moment !== undefined,
    remark: [isSuspected ? say("suspected") : "", remark === undefined ? "" : sayLater(say, remark)]
      .filter(Boolean)
      .join(", "),
    audience,
  };
}

function isInternal({ audience }: TimelineItem): boolean {
  return audience !== "public";
}

function wordMore(items: readonly TimelineItem[], say: Say): string {
  return items.length === 0
    ? ""
    : [say("And {0} more", items.length), countInternal(items, say)].filter(Boolean).join(", ");
}

/** "3 of them for your team only", "all for your team only"; "" for none. */
function countInternal(items: readonly TimelineItem[], say: Say): string {
  const count = items.filter(isInternal).length;
  if (count === 0) {
    return "";
  }
  return count === items.length && count > 1
    ? say("all for your team only")
    : say("{0} of them for your team only", count);
}

function shorten(words: string): string {
  if (words.length <= longestLine) {
    return words;
  }
  const cut = words.slice(0, longestLine);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestLine - 20)).trimEnd()}…`;
}
