import type { FormField, FormInput } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { element } from "../dom.ts";
import { say } from "../say.ts";

/** One item of a list in a line: what it must say, then the choices made in it. */
export function itemSummary(input: FormInput, value: FormValue): readonly Node[] {
  if (input.kind !== "group" || value.kind !== "group") {
    return [element("span", "row-words", wordsOf(value) || say("Written in a way that no form can show"))];
  }
  const named = input.fields.filter(({ name }) => input.required.includes(name));
  const words = (named.length > 0 ? named : input.fields.slice(0, 1)).map((field) => {
    const said = wordsOf(value.fields[field.name]);
    const isTime = field.input.kind === "moment";
    return element("span", said === "" ? "row-gap" : isTime ? "row-time" : "row-words", said || `${field.label}?`);
  });
  const choices = input.fields
    .filter((field) => field.input.kind === "choice")
    .map((field) => choiceOf(field, value.fields[field.name]))
    .filter((chosen) => chosen !== "");
  const notes = input.fields.flatMap(({ name }) => clockNote(value.fields[name]) ?? []);
  return [
    ...words,
    ...notes.map((note) => element("span", "row-note", note)),
    ...(choices.length > 0 ? [element("span", "row-choices", choices.join(" · "))] : []),
  ];
}

/** What people who look through the list must not overlook. */
function clockNote(value: FormValue | undefined): string | undefined {
  switch (value?.kind === "words" ? value.byClock : undefined) {
    case "overdue":
      return say("Overdue");
    case "to-come":
      return say("Still to come");
    case "update-passed":
    case "other-day":
    case undefined:
      return undefined;
  }
}

function choiceOf({ name, input }: FormField, value: FormValue | undefined): string {
  if (input.kind !== "choice") {
    return "";
  }
  // Whatever is not marked stays with the team: people look for that.
  const words = wordsOf(value) || (name === "audience" ? "internal" : "");
  return input.options.find((option) => option.value === words)?.label ?? words;
}

function wordsOf(value: FormValue | undefined): string {
  if (value?.kind === "fact") {
    return wordsOf(value.value);
  }
  return value?.kind === "words" ? (value.spoken ?? value.words) : "";
}
