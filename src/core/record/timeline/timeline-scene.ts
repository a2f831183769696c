import type { Audience } from "../fact.ts";

/** A stretch of the picture, from 0 at its left edge to 1 at its right one. Both are the same for a point. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What the picture of an incident's course shows, with every place worked out: plain data, so that it can be sent to
 * a page and drawn there without another thought. Places across are shares of the width, so that it fits any.
 */
export interface TimelineScene {
  /** What the picture says, in sentences, for those who do not see it. */
  readonly summary: readonly string[];
  /** "Times are in London time (UTC+01:00)."; "" where no time of day is shown. */
  readonly zone: string;
  readonly ticks: readonly TimelineTick[];
  /** While the harm lasted, as far as it is known. */
  readonly harm: Stretch | undefined;
  /** Where the present is; undefined where it lies outside the picture. */
  readonly now: number | undefined;
  /** How long it lasted, went unnoticed and was not told, as far as that is known. */
  readonly gaps: readonly TimelineGap[];
  /** Earliest first. Empty where the record gives no time at all: then everything else is empty too. */
  readonly rows: readonly TimelineRow[];
  /** The same in words, nothing left out. */
  readonly table: readonly TimelineTableRow[];
}

/** A mark on the axis. */
export interface TimelineTick {
  readonly at: number;
  /** "11 May", "16:00", "2026". */
  readonly label: string;
  /** What stands below the label: "11 May" below "16:00"; "" for nothing. */
  readonly detail: string;
  /** Whether its label must go where there is little room, so that none stand in one another. */
  readonly isSpare: boolean;
}

/** How long something took that readers ask about. */
export interface TimelineGap {
  readonly id: GapId;
  /** "From the beginning until we found out". */
  readonly title: string;
  /** "7 days and 16 hours". */
  readonly words: string;
  /** As short as it can have been; inside `widest`. */
  readonly sure: Stretch;
  /** As long as it can have been. */
  readonly widest: Stretch;
  /** It goes on: nobody has been told yet. */
  readonly isOpen: boolean;
}

/** What lies between two moments: how long it went on, or until it was stopped, noticed, reported or told to those affected. */
export type GapId = "lasted" | "stopped" | "unnoticed" | "unreported" | "untold";

/** What happened at one time, or where there is too much of it, within a stretch of time. */
export interface TimelineRow {
  readonly at: Stretch;
  /** A point is known to the minute; a span is a day, a month or a range: it was some time in there; a group is many entries. */
  readonly shape: "point" | "span" | "group";
  readonly isApproximate: boolean;
  /** Nothing in the row is for the public. */
  readonly isInternal: boolean;
  /** "19 May 2026 at 08:45". */
  readonly when: string;
  readonly lines: readonly TimelineLine[];
  /** "And 12 more, 3 of them for your team only"; "" where the lines are all. */
  readonly more: string;
}

/** One thing that happened, ready to show. */
export interface TimelineLine {
  readonly words: string;
  /** One of the moments that deadlines hang on, rather than somebody's note. */
  readonly isMoment: boolean;
  /** "", "suspected", "for your team only", "for the authorities only", "suspected, for your team only". */
  readonly remark: string;
  readonly audience: Audience;
}

/** The same as a row of a table, for whoever does not see the picture. */
export interface TimelineTableRow {
  readonly when: string;
  readonly what: string;
  /** "Everyone", "Only your team", "Your team and the authorities". */
  readonly readers: string;
}
