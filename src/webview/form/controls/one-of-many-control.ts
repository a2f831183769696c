import type { FormOption } from "../../../core/record/form/form-layout.ts";
import { element, setText } from "../../dom.ts";
import { uniqueId } from "../form-context.ts";
import { textControl } from "./text-control.ts";
import { plainControl, type WordsControl } from "./words-control.ts";

/** By what is in it: one list of countries serves every field that asks for one. */
const lists = new Map<readonly FormOption[], HTMLDataListElement>();

/** One of more than anybody would look through: words, with those on offer that go on as they begin. */
export function oneOfManyControl(options: readonly FormOption[]): WordsControl {
  const text = textControl("code");
  const meaning = element("span", "choice-meaning");
  const draw = () => {
    setText(meaning, options.find(({ value }) => value === text.read())?.label ?? "");
  };
  text.main.setAttribute("list", listOf(options).id);
  text.main.addEventListener("input", draw);
  return {
    ...plainControl,
    element: element("div", "choice-box", text.element, meaning),
    main: text.main,
    read: text.read,
    write: (words) => {
      text.write(words);
      draw();
    },
  };
}

function listOf(options: readonly FormOption[]): HTMLDataListElement {
  let list = lists.get(options);
  if (list === undefined) {
    list = element("datalist", "", ...options.map(({ value, label }) => new Option(label, value)));
    list.id = uniqueId();
    document.body.append(list);
    lists.set(options, list);
  }
  return list;
}
