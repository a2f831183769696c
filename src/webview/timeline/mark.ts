import type { Stretch, TimelineRow } from "../../core/record/timeline/timeline-scene.ts";
import { percent, svg } from "../svg.ts";

/** How high a row's mark may be, in pixels. */
export const markHeight = 20;
const middle = markHeight / 2;

type Marked = Pick<TimelineRow, "shape" | "isInternal" | "isApproximate">;

/**
 * The mark of a row, `at` a stretch of the picture it stands in: a disc for a point that everyone may know, an open
 * diamond for an internal one, a bar for what was some time within it. What is approximate has a dashed ring.
 */
export function mark({ shape, isInternal, isApproximate }: Marked, at: Stretch): SVGElement {
  const className = `timeline-mark timeline-mark-${isInternal ? "internal" : "public"}`;
  if (shape !== "point") {
    const size = { x: percent(at.from), width: percent(at.to - at.from), y: middle - 5, height: 10, rx: 5 };
    const kind =
      shape === "group" ? "timeline-mark-group" : isApproximate ? "timeline-mark-about" : "timeline-mark-span";
    const bar = svg("rect", { class: `${className} ${kind}`, ...size });
    // So that a group of entries close together is still seen.
    const knob = { class: `${className} ${kind}`, cx: percent((at.from + at.to) / 2), cy: middle, r: 5 };
    return svg("g", {}, ...(shape === "group" ? [svg("circle", knob)] : []), bar);
  }
  const dot = isInternal
    ? svg("path", { class: className, d: "M0 -6 L6 0 L0 6 L-6 0 Z" })
    : svg("circle", { class: className, r: 5 });
  const ring = isApproximate ? [svg("circle", { class: "timeline-ring", r: 9 })] : [];
  return svg("svg", { x: percent(at.from), y: middle, overflow: "visible" }, ...ring, dot);
}
