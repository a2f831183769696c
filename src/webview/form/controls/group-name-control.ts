import { element, setChildren } from "../../dom.ts";
import { say } from "../../say.ts";
import { plainControl, type WordsControl } from "./words-control.ts";

/** One of the groups of people that the record has at the time. A name that none of them has is shown as it is. */
export function groupNameControl(names: () => readonly string[]): WordsControl {
  const select = element("select", "choice-list");
  let said = "";
  const offer = () => {
    const all = names();
    const known = all.find((name) => isSame(name, said)) ?? said;
    const offered = known === "" || all.includes(known) ? all : [...all, known];
    const shown = ["", ...offered];
    if (JSON.stringify(shown) !== JSON.stringify(Array.from(select.options, ({ value }) => value))) {
      setChildren(
        select,
        shown.map((name) => new Option(name || say("Everybody affected"), name)),
      );
    }
    select.value = known;
  };
  offer();
  // A group may have come or gone since.
  select.addEventListener("focus", offer);
  select.addEventListener("change", () => {
    said = select.value;
  });
  return {
    ...plainControl,
    element: element("div", "choice-box", select),
    main: select,
    isFinalAtOnce: true,
    read: () => (isSame(select.value, said) ? said : select.value),
    write: (words) => {
      said = words;
      offer();
    },
  };
}

/** As the record itself compares them. */
function isSame(left: string, right: string): boolean {
  const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, " ");
  return plain(left) === plain(right);
}
