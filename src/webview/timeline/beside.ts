import type { Stretch } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { percent, svg } from "../svg.ts";

/** Where words have the most room beside a mark. */
export type Side = "after" | "before" | "under";

/** Less room than this on either side, as a share of the width, and the words go below. */
const leastRoom = 0.45;

/** On which side of a stretch its words have room; below it where neither has. */
export function sideOf({ from, to }: Stretch): Side {
  if (Math.max(1 - to, from) < leastRoom) {
    return "under";
  }
  return 1 - to >= from ? "after" : "before";
}

/** Above a stretch that is this long, as a share of the width, words have room from where it begins. */
const longStretch = 0.6;

/**
 * `words` beginning at the share `from` of the width, or ending at `to`, whichever leaves more room. An empty picture
 * of the right width stands before or behind them: a share as an attribute, where a style would be refused.
 */
export function alongside({ from, to }: Stretch, words: HTMLElement): HTMLElement {
  const isAtStart = 1 - from >= to || to - from >= longStretch;
  const spacer = svg("svg", { class: "timeline-spacer", width: percent(isAtStart ? from : 1 - to), height: 1 });
  return element(
    "div",
    isAtStart ? "timeline-along" : "timeline-along timeline-along-end",
    ...(isAtStart ? [spacer, words] : [words, spacer]),
  );
}
