import type { FormValue, FormWords } from "../../../core/record/form/record-form.ts";
import { element, setChildren, setText } from "../../dom.ts";
import { joinMoment, noMoment, splitMoment, waysToKnow, type MomentWords, type WayToKnow } from "./moment-words.ts";
import { PointInputs } from "./point-inputs.ts";
import { oneLine, plainControl, type WordsControl } from "./words-control.ts";
import { say } from "../../say.ts";

/**
 * When something was, as exactly as somebody knows it. What is written in a way that no such control has is shown as
 * it is. `zone`: in which zone times are meant.
 */
export function momentControl(zone: () => string): WordsControl {
  const { way, first, second, month, written, and, spoken, box } = momentInputs();
  let isAsWritten = false;
  let said: Said = { words: "", spoken: "", byClock: undefined };

  const current = (): MomentWords => ({
    way: way.value as WayToKnow,
    first: first.words,
    second: second.words,
    month: month.value,
  });
  const read = (): string => (isAsWritten ? oneLine(written.value) : joinMoment(current()));
  const draw = () => {
    const isRange = way.value === "between";
    first.name(isRange ? say("First day") : say("Day"), isRange ? say("First time of day") : say("Time of day"));
    setText(spoken, wordsBeside(read(), said, zone()));
    const points = [first.day, first.time, ...(isRange ? [and, second.day, second.time] : [])];
    setChildren(box, isAsWritten ? [written] : [way, ...(way.value === "month" ? [month] : points), spoken], way);
  };
  box.addEventListener("input", draw);
  draw();
  return {
    ...plainControl,
    element: box,
    get main() {
      return isAsWritten ? written : way.value === "month" ? month : first.day;
    },
    isGroup: true,
    read,
    write: (words) => {
      const split = splitMoment(words);
      isAsWritten = split === undefined;
      written.value = isAsWritten ? words : "";
      const shown = split ?? noMoment;
      // An empty one keeps the way in which somebody is about to fill it in.
      if (words !== "" || !box.contains(document.activeElement)) {
        way.value = shown.way;
      }
      first.words = shown.first;
      second.words = shown.second;
      month.value = shown.month;
      draw();
    },
    isComplete: () => isAsWritten || isWhole(way.value as WayToKnow, first, second, month),
    fromValue: (value: FormValue) => {
      if (value.kind !== "words") {
        return undefined;
      }
      said = { words: value.words, spoken: value.inFull ?? value.spoken ?? "", byClock: value.byClock };
      draw();
      return value.words;
    },
  };
}

/** The parts of the control, of which it shows those that fit. */
function momentInputs() {
  const way = element("select", "way", ...Object.entries(waysToKnow).map(([value, label]) => new Option(label, value)));
  way.ariaLabel = say("How exactly it is known");
  const [first, second] = [new PointInputs(), new PointInputs()];
  second.name(say("Last day"), say("Last time of day"));
  const month = element("input", "month");
  month.type = "month";
  month.ariaLabel = say("Month");
  const written = element("input", "text as-written");
  written.ariaLabel = say("As it is written");
  const and = element("span", "", say("and"));
  const spoken = element("span", "spoken");
  return { way, first, second, month, written, and, spoken, box: element("div", "moment") };
}

function isWhole(way: WayToKnow, first: PointInputs, second: PointInputs, month: HTMLInputElement): boolean {
  if (way === "month") {
    return !month.validity.badInput;
  }
  const isRangeWhole =
    way !== "between" || (second.isComplete && (first.day.value === "") === (second.day.value === ""));
  return first.isComplete && isRangeWhole;
}

/** What the record says, in its own words and in those of a letter, with the zone. */
interface Said {
  readonly words: string;
  readonly spoken: string;
  readonly byClock: FormWords["byClock"];
}

function withClock(words: string, { byClock }: Said): string {
  switch (byClock) {
    case "update-passed":
      return say("{0}. This has passed: write when they hear next.", words);
    case "overdue":
      return say("{0}. This has passed: say that it is done, or by when it will be.", words);
    case "to-come":
      return say("{0}. This is still to come.", words);
    case "other-day":
    case undefined:
      return words;
  }
}

/** What was said, in words and with the zone: a day is written in another order in each country. */
function wordsBeside(words: string, said: Said, zone: string): string {
  if (words === said.words && said.spoken !== "") {
    return withClock(said.spoken, said);
  }
  return words.includes("T") ? zone : "";
}
