import { element, setChildren, setText } from "../../dom.ts";
import { oneLine, plainControl, type WordsControl } from "./words-control.ts";

/** "2026-05-19", "2026-05-19T08:45", "2026-10-25 01:30:00+01:00" */
const momentPattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(.*))?$/i;

/** A year that somebody is still typing is younger than this. */
const firstDay = "1900-01-01";

/**
 * A day, and where it is known a time of day. What the record says in another way is shown as it is written.
 * `zone`: in which zone times are meant, in words.
 */
export function momentControl(zone: () => string): WordsControl {
  const day = element("input", "day");
  day.type = "date";
  day.min = firstDay;
  day.max = "9999-12-31";
  const time = element("input", "time");
  time.type = "time";
  time.ariaLabel = "Time of day";
  day.ariaLabel = "Day";
  const place = element("span", "zone");
  const written = element("input", "text as-written");
  written.ariaLabel = "As it is written";
  const box = element("div", "moment");
  /** What follows the time of day: an offset or a zone of its own. It goes when the time is changed. */
  let suffix = "";
  let isAsWritten = false;
  const draw = () => {
    setText(place, suffix === "" ? zone() : suffix);
    setChildren(box, isAsWritten ? [written] : [day, time, time.value === "" ? undefined : place]);
  };
  for (const input of [day, time]) {
    input.addEventListener("input", () => {
      suffix = "";
      draw();
    });
  }
  draw();
  return {
    ...plainControl,
    element: box,
    get main() {
      return isAsWritten ? written : day;
    },
    isGroup: true,
    read: () => {
      if (isAsWritten) {
        return oneLine(written.value);
      }
      return time.value === "" ? day.value : `${day.value}T${time.value}${suffix}`;
    },
    write: (words) => {
      const match = momentPattern.exec(words);
      isAsWritten = match === null && words !== "";
      written.value = isAsWritten ? words : "";
      day.value = match?.[1] ?? "";
      time.value = match?.[2] ?? "";
      suffix = match?.[3] ?? "";
      draw();
    },
    isComplete: () => {
      const isWhole = !day.validity.badInput && !time.validity.badInput;
      const isDay = day.value >= firstDay || (day.value === "" && time.value === "");
      return isAsWritten || (isWhole && isDay);
    },
  };
}
