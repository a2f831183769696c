import { say } from "../../say.ts";

/** How exactly somebody knows when something was. */
export const waysToKnow = {
  exactly: say("Exactly"),
  about: say("About"),
  between: say("Some time between"),
  month: say("Some time in"),
} as const;
export type WayToKnow = keyof typeof waysToKnow;

/** A day, and where it is known a time of day, as the inputs of a browser have them; "" where nothing is said. */
export interface PointWords {
  readonly day: string;
  readonly time: string;
  /** Behind the time: an offset or a zone of its own, such as "+01:00". */
  readonly suffix: string;
}

/** A moment as the controls show it. What the chosen way has no place for is as it was left. */
export interface MomentWords {
  readonly way: WayToKnow;
  readonly first: PointWords;
  /** The end of what lies between. */
  readonly second: PointWords;
  /** "2026-05". */
  readonly month: string;
}

const noPoint: PointWords = { day: "", time: "", suffix: "" };
/** Nobody has said anything yet. */
export const noMoment: MomentWords = { way: "exactly", first: noPoint, second: noPoint, month: "" };

/** "2026-05-19", "2026-05-19T08:45", "2026-10-25 01:30:00+01:00", "2026-05-19T08:45[Europe/Lisbon]" */
const pointPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?) ?((?:Z|[+-]\d{2}:?\d{2})?(?:\[[\w+\-/]+\])?))?$/i;
/** "2026-05" */
const monthPattern = /^\d{4}-\d{2}$/;

/** What the words of a record say, as controls show it; undefined where they show no such thing. */
export function splitMoment(words: string): MomentWords | undefined {
  if (words === "") {
    return noMoment;
  }
  if (monthPattern.test(words)) {
    return { ...noMoment, way: "month", month: words };
  }
  const isAbout = words.endsWith("~");
  const [from = "", to, ...more] = (isAbout ? words.slice(0, -1) : words).split("/").map((end) => end.trim());
  const first = splitPoint(from);
  const second = to === undefined ? noPoint : splitPoint(to);
  // A zone of its own has a stroke as well: such a moment is shown as it is written.
  if (first === undefined || second === undefined || more.length > 0 || (isAbout && to !== undefined)) {
    return undefined;
  }
  const way = to === undefined ? (isAbout ? "about" : "exactly") : "between";
  return { ...noMoment, way, first, second };
}

function splitPoint(words: string): PointWords | undefined {
  const [, day, time = "", suffix = ""] = pointPattern.exec(words) ?? [];
  return day === undefined ? undefined : { day, time, suffix };
}

/** The words of a record for what controls say; "" where they say nothing. */
export function joinMoment({ way, first, second, month }: MomentWords): string {
  switch (way) {
    case "exactly":
      return joinPoint(first);
    case "about":
      return first.day === "" ? "" : `${joinPoint(first)}~`;
    case "between":
      return first.day === "" && second.day === "" ? "" : `${joinPoint(first)}/${joinPoint(second)}`;
    case "month":
      return month;
  }
}

function joinPoint({ day, time, suffix }: PointWords): string {
  return time === "" ? day : `${day}T${time}${suffix}`;
}
