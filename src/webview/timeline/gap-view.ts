import type { TimelineGap } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { percent, svg } from "../svg.ts";
import { alongside } from "./beside.ts";

const height = 14;
const middle = height / 2;

/** How long something took: the words, and below them a bar from one end to the other. */
export function gapView(gap: TimelineGap): HTMLElement {
  const words = element(
    "p",
    "timeline-gap-words",
    element("strong", "timeline-gap-length", gap.words),
    " ",
    element("span", "timeline-gap-title", gap.title),
  );
  return element("div", `timeline-gap timeline-gap-${gap.id}`, alongside(gap.widest, words), bar(gap));
}

/** Solid for as long as it took at least, dashed for what may have to be added. */
function bar({ sure, widest, isOpen }: TimelineGap): SVGSVGElement {
  const shapes = [
    line("timeline-gap-perhaps", widest.from, sure.from),
    line("timeline-gap-sure", sure.from, sure.to),
    line("timeline-gap-perhaps", sure.to, widest.to),
  ].filter((shape) => shape !== undefined);
  const end = isOpen ? arrow(widest.to) : cap(widest.to);
  return svg("svg", { class: "timeline-gap-bar", width: "100%", height }, ...shapes, cap(widest.from), end);
}

function line(className: string, from: number, to: number): SVGLineElement | undefined {
  return to > from
    ? svg("line", { class: className, x1: percent(from), x2: percent(to), y1: middle, y2: middle })
    : undefined;
}

function cap(at: number): SVGLineElement {
  return svg("line", { class: "timeline-gap-cap", x1: percent(at), x2: percent(at), y1: 1, y2: height - 1 });
}

/** For what goes on. */
function arrow(at: number): SVGSVGElement {
  const head = svg("path", { class: "timeline-gap-arrow", d: "M-7 -5 L0 0 L-7 5" });
  return svg("svg", { x: percent(at), y: middle, overflow: "visible" }, head);
}
