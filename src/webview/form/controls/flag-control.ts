import { element } from "../../dom.ts";
import { plainControl, type WordsControl } from "./words-control.ts";

/** Yes or no. */
export function flagControl(): WordsControl {
  const input = element("input", "flag");
  input.type = "checkbox";
  return {
    ...plainControl,
    element: input,
    main: input,
    isFinalAtOnce: true,
    toValue: (words) => words === "true",
    read: () => String(input.checked),
    write: (words) => {
      input.checked = ["true", "yes"].includes(words.toLowerCase());
    },
  };
}
