import type { FieldValue } from "../../../core/record/edit-value.ts";
import type { FormValue } from "../../../core/record/form/record-form.ts";
import { element, setChildren } from "../../dom.ts";
import { numberOrWords, oneLine, plainControl, type WordsControl } from "./words-control.ts";
import { say } from "../../say.ts";

/** How a number can be known. */
const ways = { exactly: say("Exactly"), between: say("Between"), atLeast: say("At least") } as const;
type Way = keyof typeof ways;

/** One number, one between two, or one at the least. Its words are "12500", "9000 to 12500" or "9000 or more". */
export function countControl(): WordsControl {
  const way = element("select", "way", ...Object.entries(ways).map(([value, label]) => new Option(label, value)));
  way.ariaLabel = say("How exactly it is known");
  const first = numberInput(say("Number"));
  const second = numberInput(say("At the most"));
  const and = element("span", "", say("and"));
  const box = element("div", "count");
  const draw = () => {
    const isRange = way.value === "between";
    first.ariaLabel = isRange ? say("At the least") : say("Number");
    setChildren(box, [way, first, isRange ? and : undefined, isRange ? second : undefined], way);
  };
  way.addEventListener("input", draw);
  draw();
  return {
    ...plainControl,
    element: box,
    main: first,
    isGroup: true,
    isComplete: () => way.value !== "between" || (first.value === "") === (second.value === ""),
    read: () => join(way.value as Way, oneLine(first.value), oneLine(second.value)),
    write: (words) => {
      const [kind, low, high] = split(words);
      // An empty one keeps the way in which somebody is about to fill it in.
      if (words !== "" || !box.contains(document.activeElement)) {
        way.value = kind;
      }
      first.value = low;
      second.value = high;
      draw();
    },
    toValue,
    fromValue: countWords,
  };
}

function numberInput(label: string): HTMLInputElement {
  const input = element("input", "number");
  input.type = "text";
  input.inputMode = "numeric";
  input.autocomplete = "off";
  input.ariaLabel = label;
  return input;
}

function join(way: Way, low: string, high: string): string {
  if (low === "" && high === "") {
    return "";
  }
  return way === "between" ? say("{0} to {1}", low, high) : way === "atLeast" ? say("{0} or more", low) : low;
}

function split(words: string): readonly [Way, string, string] {
  const orMore = say("{0} or more", "");
  const [low = "", high] = words.split(say("{0} to {1}", "", ""));
  if (high !== undefined) {
    return ["between", low, high];
  }
  return words.endsWith(orMore) ? ["atLeast", words.slice(0, -orMore.length), ""] : ["exactly", words, ""];
}

function toValue(words: string): FieldValue {
  const [way, low, high] = split(words);
  switch (way) {
    case "between":
      return { min: numberOrWords(low), max: numberOrWords(high) };
    case "atLeast":
      return { atLeast: numberOrWords(low) };
    case "exactly":
      return numberOrWords(low);
  }
}

/** A number as it is read: "12500", "9000 to 12500"; undefined where it is odd. */
export function countWords(value: FormValue): string | undefined {
  if (value.kind !== "group") {
    return value.kind === "words" ? value.words : undefined;
  }
  const limit = (name: string): string => {
    const inner = value.fields[name];
    return inner?.kind === "words" ? inner.words : "";
  };
  const least = limit("atLeast");
  return least === ""
    ? join(limit("max") === "" ? "atLeast" : "between", limit("min"), limit("max"))
    : say("{0} or more", least);
}
