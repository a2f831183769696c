import type { TimelineTableRow } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { say } from "../say.ts";

/** The same as the picture in words, made when it is first opened: it may have thousands of rows. */
export function tableView(rows: readonly TimelineTableRow[]): HTMLDetailsElement {
  const details = element(
    "details",
    "timeline-details",
    element("summary", "timeline-summary", say("The same as a table")),
  );
  details.addEventListener(
    "toggle",
    () => {
      details.append(tableOf(rows));
    },
    { once: true },
  );
  return details;
}

function tableOf(rows: readonly TimelineTableRow[]): HTMLTableElement {
  const heads = [say("When"), say("What happened"), say("Who may read it")].map((words) => {
    const head = element("th", "", words);
    head.scope = "col";
    return head;
  });
  const body = rows.map(({ when, what, readers }) =>
    element("tr", "", element("td", "timeline-cell-when", when), element("td", "", what), element("td", "", readers)),
  );
  const caption = element("caption", "unseen", say("The course of the incident"));
  return element(
    "table",
    "timeline-table",
    caption,
    element("thead", "", element("tr", "", ...heads)),
    element("tbody", "", ...body),
  );
}
