import { element } from "../../dom.ts";
import { textControl } from "./text-control.ts";
import type { WordsControl } from "./words-control.ts";
import { uniqueId } from "../form-context.ts";

/** A zone, with all that there are on offer. */
export function timeZoneControl(zones: readonly string[]): WordsControl {
  const control = textControl("zone");
  const list = element("datalist", "", ...zones.map((zone) => new Option(zone)));
  list.id = uniqueId();
  control.main.setAttribute("list", list.id);
  return { ...control, element: element("div", "time-zone", control.element, list) };
}
