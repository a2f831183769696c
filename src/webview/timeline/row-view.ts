import type { TimelineLine, TimelineRow } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { percent, svg } from "../svg.ts";
import { sideOf } from "./beside.ts";
import { mark, markHeight } from "./mark.ts";

/** One row: its mark, and the words on that side of it where there is more room. */
export function rowView(row: TimelineRow): HTMLElement {
  const { at } = row;
  const side = sideOf(at);
  // The picture with the mark ends where the words begin, so that these stand beside it at any width.
  const [start, end] = side === "after" ? [0, at.to] : side === "before" ? [at.from, 1] : [0, 1];
  const width = end - start;
  const inside = width === 0 ? { from: 0, to: 0 } : { from: (at.from - start) / width, to: (at.to - start) / width };
  const track = svg("svg", { class: "timeline-track", width: percent(width), height: markHeight }, mark(row, inside));
  const words = element("div", "timeline-words", element("p", "timeline-when", row.when), ...row.lines.map(lineView));
  if (row.more !== "") {
    words.append(element("p", "timeline-more", row.more));
  }
  return element("div", `timeline-row timeline-row-${side}`, ...(side === "before" ? [words, track] : [track, words]));
}

function lineView({ words, isMoment, remark, audience }: TimelineLine): HTMLElement {
  const line = element("p", isMoment ? "timeline-line timeline-line-moment" : "timeline-line");
  if (audience !== "public") {
    line.classList.add("timeline-line-internal");
  }
  if (remark !== "") {
    line.append(element("span", "timeline-remark", remark), " ");
  }
  line.append(words);
  return line;
}
