/** Makes `docs/record.md`, which says of every field what it means and shows how it is written, from the fields. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { recordGuide, type FieldGuide } from "../src/core/index.ts";
import { root } from "./paths.ts";

export const recordPageFile = path.join(root, "docs/record.md");

/** Where a line of the page ends at the latest. */
const width = 80;

export function recordPage(): string {
  const { fields, factLines, rangeLines } = recordGuide();
  return `${[
    "# The record of an incident",
    "<!-- Made by `npm run docs`. Change the fields, not this page. -->",
    wrap(
      "The facts of an incident are kept in one file, `incident.yaml`. Every document is made from it, so a fact is written down once, with how sure it is and who may read it. This page is for everybody who fills it in or checks it: communications, counsel, security.",
    ),
    ...howTo,
    "## A fact written out",
    wrap(
      "Where you are not sure of a fact, or want to say more about it, write it out: each line two spaces further in. These lines may stand below every fact.",
    ),
    codeBlock(
      "people:\n  total:\n    value: 12500\n    certainty: suspected\n    source: call with the security lead\n    asOf: 2026-11-24T14:00\n    audience: regulator",
    ),
    ...factLines.map(line),
    "## A number that is not exact",
    wrap("Where only limits are known, write them instead of the number."),
    codeBlock("people:\n  total: { min: 9000, max: 12500 }"),
    ...rangeLines.map(line),
    ...moments,
    ...fields.flatMap(section),
    "## For developers",
    wrap(
      "Editors and checks that understand JSON Schema can be given [incident.schema.json](../schemas/incident.schema.json), which is made from the same fields.",
    ),
  ].join("\n\n")}\n`;
}

const howTo: readonly string[] = [
  "## How to write it",
  [
    "Write what you know behind the colon. Put words that hold a colon, or that begin with a sign, into quotation marks.",
    "Write `unknown` where you do not know. A draft then says so honestly.",
    "Write a day as `2026-11-24`, or a day and time as `2026-11-24T14:05`.",
    "What stands further in belongs to the line above it. Use spaces, no tabs.",
    "What follows a `#` is a remark for your team; no document holds it.",
  ]
    .map((text) => wrap(text, "- "))
    .join("\n"),
];

const moments: readonly string[] = [
  "## A moment that is not exact",
  wrap("Write as much as you know; documents then say no more than that."),
  codeBlock(
    [
      "moments:",
      "  occurredFrom: 2026-11 # some time in that month",
      "  occurredTo: 2026-11-24 # that day",
      "  aware: 2026-11-24T14:05 # at that time, in the zone of the record",
      "  contained: 2026-11-24T15:00~ # about then",
      "  recovered: 2026-11-24T15:00/2026-11-25 # some time between the two",
      "  authorityTold: 2026-11-24T16:00+01:00 # with its own distance from UTC",
    ].join("\n"),
  ),
  wrap(
    "Where clocks go back, a time comes twice: write its distance from UTC as well, as in the last line. `~` and `/` do not go together.",
  ),
];

function section(field: FieldGuide): readonly string[] {
  return [
    `## ${field.label}`,
    wrap(`Field \`${field.path}\`. ${field.meaning}`),
    ...(field.fields.length > 0 ? [] : facts(field)),
    codeBlock(`${field.path}:${behindColon(field.example)}`),
    ...field.fields.map(line),
  ];
}

/** One field of a group as an item of a list, with the fields of its own below it. */
export function line(field: FieldGuide): string {
  const words = [
    `**${field.label}**, \`${field.name}\`: ${field.meaning}`,
    field.fields.length > 0 ? "" : field.usedIn,
    field.readers,
  ];
  const options = field.options.map(({ value, meaning }) => wrap(`\`${value}\`: ${meaning}.`, "- ", "  "));
  const example = indent(codeBlock(`${field.name}:${behindColon(field.example)}`));
  return [
    wrap(words.filter(Boolean).join(" "), "- "),
    ...(options.length === 0 ? [] : [options.join("\n")]),
    example,
    ...field.fields.map((inner) => indent(line(inner))),
  ].join("\n\n");
}

function facts(field: FieldGuide): readonly string[] {
  const options = field.options.map(({ value, meaning }) => wrap(`\`${value}\`: ${meaning}.`, "- "));
  const words = [field.usedIn, field.readers].filter(Boolean).join(" ");
  return [...(words === "" ? [] : [wrap(words)]), ...(options.length === 0 ? [] : [options.join("\n")])];
}

function behindColon(example: string): string {
  return example.startsWith("\n") ? example : ` ${example}`;
}

export function codeBlock(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** `text` in lines of `width`, the first behind `mark`, all of them behind `margin`. Code between backticks stays whole. */
export function wrap(text: string, mark = "", margin = ""): string {
  const lines: string[] = [];
  let current = `${margin}${mark}`;
  const rest = margin + " ".repeat(mark.length);
  let isEmpty = true;
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current].join("\n");
}

if (import.meta.main) {
  await writeFile(recordPageFile, recordPage());
}
