import { element } from "../../dom.ts";
import { uniqueId } from "../form-context.ts";
import { textControl } from "./text-control.ts";
import type { WordsControl } from "./words-control.ts";

/** The lists of what there is, by what is in them: one of countries serves every field that asks for one. */
const lists = new Map<readonly Many[], HTMLDataListElement>();

type Many = { readonly value: string; readonly label: string };

/** One of more than anybody would look through: words, with those on offer that go on as they begin. */
export function oneOfManyControl(options: readonly Many[]): WordsControl {
  const control = textControl("code");
  const list =
    lists.get(options) ?? element("datalist", "", ...options.map(({ value, label }) => new Option(label, value)));
  lists.set(options, list);
  list.id ||= uniqueId();
  control.main.setAttribute("list", list.id);
  if (!list.isConnected) {
    document.body.append(list);
  }
  return control;
}
