import type { TimelineScene, TimelineTick } from "../../core/record/timeline/timeline-scene.ts";
import { percent, svg } from "../svg.ts";

/** How near an edge a label may stand before it must lean inwards, as a share of the width. */
const edge = 0.1;

/** What lies behind everything: the time of the harm, a line for each mark of the axis, and the present. */
export function ground({ ticks, harm, now }: TimelineScene): SVGSVGElement {
  const all = svg("svg", { class: "timeline-ground", width: "100%", height: "100%", "aria-hidden": "true" });
  if (harm !== undefined) {
    const { from, to } = harm;
    const place = { x: percent(from), width: percent(to - from), y: 0, height: "100%" };
    all.append(svg("rect", { class: "timeline-harm", ...place }));
  }
  all.append(...ticks.map(({ at }) => upright("timeline-tick", at)));
  if (now !== undefined) {
    all.append(upright("timeline-now", now));
  }
  return all;
}

function upright(className: string, at: number): SVGLineElement {
  return svg("line", { class: className, x1: percent(at), x2: percent(at), y1: 0, y2: "100%" });
}

/** The labels of the axis. Those that can be spared go where there is little room. */
export function axis({ ticks }: TimelineScene): SVGSVGElement {
  const hasDetails = ticks.some(({ detail }) => detail !== "");
  const labels = ticks.map((tick) => {
    const group = svg("g", { class: tick.isSpare ? "timeline-spare" : "timeline-kept" });
    group.append(text(tick, tick.label, 14), ...(tick.detail === "" ? [] : [text(tick, tick.detail, 30)]));
    return group;
  });
  return svg("svg", { class: "timeline-axis", width: "100%", height: hasDetails ? 36 : 20 }, ...labels);
}

function text({ at }: TimelineTick, words: string, y: number): SVGTextElement {
  const anchor = at < edge ? "start" : at > 1 - edge ? "end" : "middle";
  return svg("text", { x: percent(at), y, "text-anchor": anchor }, document.createTextNode(words));
}
