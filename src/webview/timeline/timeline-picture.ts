/**
 * Draws the course of an incident, as `TimelineScene` lays it out. Time runs from left to right and to scale; what
 * happened stands in rows below one another, so that no words ever stand in others. Every place across is a share of
 * the width and every word wraps by itself, so that the picture fits any width and any size of letters.
 */
import type { TimelineScene } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { axis, ground } from "./axis.ts";
import { gapView } from "./gap-view.ts";
import { legend } from "./legend.ts";
import { rowView } from "./row-view.ts";
import { tableView } from "./table-view.ts";
import { say } from "../say.ts";

/** The picture, and below it the same as a table. Where there is nothing to draw, one sentence. */
export function timelinePicture(scene: TimelineScene): HTMLElement {
  if (scene.rows.length === 0) {
    return element(
      "p",
      "timeline-empty quiet",
      say("As soon as the record says when something was, it is drawn here."),
    );
  }
  const picture = element("div", "timeline-picture", ground(scene));
  picture.role = "img";
  picture.ariaLabel = say("The course of the incident. {0}", scene.summary.join(" "));
  if (scene.gaps.length > 0) {
    picture.append(element("div", "timeline-gaps", ...scene.gaps.map(gapView)));
  }
  picture.append(axis(scene), element("div", "timeline-rows", ...scene.rows.map(rowView)));
  return element("figure", "timeline", picture, legend(scene), tableView(scene.table));
}
