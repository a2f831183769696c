import type { FormOption } from "../../../core/record/form/form-layout.ts";
import { element, setText } from "../../dom.ts";
import { plainControl, type WordsControl } from "./words-control.ts";

/** One of a few. What the record says and is none of them is shown as it is, for the problem beside it to make sense. */
export function choiceControl(options: readonly FormOption[], nothing: string): WordsControl {
  const select = element("select", "choice-list");
  const none = new Option(nothing, "");
  const foreign = new Option("", "");
  select.append(none, ...options.map(({ value, label }) => new Option(label, value)));
  const meaning = element("p", "choice-meaning");
  const explain = () => {
    const chosen = options.find(({ value }) => value === select.value);
    setText(meaning, chosen === undefined || chosen.meaning === chosen.label ? "" : chosen.meaning);
  };
  select.addEventListener("change", explain);
  return {
    ...plainControl,
    element: element("div", "choice-box", select, meaning),
    main: select,
    isFinalAtOnce: true,
    read: () => select.value,
    write: (words) => {
      const known = options.find(({ value }) => value === words.toLowerCase());
      if (known === undefined && words !== "") {
        foreign.value = words;
        foreign.text = words;
        select.append(foreign);
      } else {
        foreign.remove();
      }
      select.value = known?.value ?? words;
      explain();
    },
  };
}
