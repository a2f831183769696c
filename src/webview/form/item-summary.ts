import type { FormField, FormInput, FormLayout } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { element } from "../dom.ts";
import { countWords } from "./controls/count-control.ts";
import type { FormContext } from "./form-context.ts";
import { countOpenInItem } from "./open-facts.ts";
import { say } from "../say.ts";

/** One item of a list in a line: what it must say, then the choices made in it. */
export function itemSummary(input: FormInput, value: FormValue, { layout }: FormContext): readonly Node[] {
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
  const counts = input.fields.flatMap((field) => countOf(field, value.fields[field.name], layout));
  const open = countOpenInItem(input, value);
  const notes = [
    ...input.fields.flatMap(({ name }) => [...clockNote(value.fields[name]), ...nameNote(value.fields[name])]),
    ...(open === 0 ? [] : [say("{0} open", open)]),
  ];
  return [
    ...words,
    ...notes.map((note) => element("span", "row-note", note)),
    ...(counts.length + choices.length > 0
      ? [element("span", "row-choices", [...counts, ...choices].join(" · "))]
      : []),
  ];
}

/** What people who look through the list must not overlook. */
function clockNote(value: FormValue | undefined): readonly string[] {
  switch (value?.kind === "words" ? value.byClock : undefined) {
    case "overdue":
      return [say("Overdue")];
    case "to-come":
      return [say("Still to come")];
    case "update-passed":
    case "other-day":
    case undefined:
      return [];
  }
}

/** A name that each draft for the public would be held back for. */
function nameNote(value: FormValue | undefined): readonly string[] {
  if (value?.kind === "fact") {
    return nameNote(value.value);
  }
  if (value?.kind === "items") {
    return value.items.flatMap(nameNote).slice(0, 1);
  }
  return value?.kind === "words" && value.mustNotSay !== undefined
    ? [say("“{0}” must not be said", value.mustNotSay)]
    : [];
}

/** A number, and how sure it is where it is not confirmed. */
function countOf({ input }: FormField, value: FormValue | undefined, layout: FormLayout): readonly string[] {
  const isCount = input.kind === "fact" && input.of.kind === "count";
  const number = isCount && value?.kind === "fact" ? countWords(value.value) : undefined;
  if (value?.kind !== "fact" || number === undefined || number === "") {
    return [];
  }
  const certainty = layout.factParts.find(({ name }) => name === "certainty")?.input;
  const options = certainty?.kind === "choice" ? certainty.options : [];
  const label = options.find((option) => option.value === value.certainty)?.label ?? "";
  const read = number.replace(/\d{4,15}/g, (digits) => Number(digits).toLocaleString(document.documentElement.lang));
  return value.certainty === "confirmed" ? [read] : [`${read} (${label})`];
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
