/** Makes `docs/house-rules.md` and `schemas/house-rules.schema.json` from the fields of a team's house rules. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { houseGuide, houseSchema, newHouseRules, type FieldGuide } from "../src/core/index.ts";
import { root } from "./paths.ts";
import { codeBlock, line, wrap } from "./record-page.ts";

export const housePageFile = path.join(root, "docs/house-rules.md");
export const houseSchemaFile = path.join(root, "schemas/house-rules.schema.json");

export function houseSchemaText(): string {
  return `${JSON.stringify(houseSchema(), undefined, 2)}\n`;
}

/** Every line of the example that a new file only remarks, as it is once it holds. */
export const exampleRules = newHouseRules.replace(/^# ((?:whose|phrases|rules):| {2,})/gm, "$1");

export function housePage(): string {
  return `${[
    "# House rules",
    "<!-- Made by `npm run docs`. Change the fields, not this page. -->",
    wrap(
      "A team can have rules of its own beside ours: phrases that it does not use, and how grave it takes what one of our rules finds. They stand in one file, `.incident-comms/rules.yaml`, in the folder of an incident, or in a folder above it for several incidents; the nearest one counts.",
    ),
    wrap(
      "*House Rules…* (press `F1`) opens the file that counts for the draft in front, and makes one where there is none. Open drafts are judged anew while it changes. What in it cannot be read is marked there, and the rest counts. Editor, command line and the plug-in for markdownlint read the same file.",
    ),
    codeBlock(exampleRules.replace(/ To make a line count.*\n.*\n/, "\n").trimEnd()),
    wrap(
      "A mark of such a rule says whose rule it is. With the cursor on it, `Ctrl+.` (`⌘.` on a Mac) offers what to write instead. *Accept…* lets it stand.",
    ),
    "## What a phrase may be",
    [
      "Whole words, in large or small letters, in any language. Several spaces, or the end of a line, count as one space.",
      "A `*` at the end of a word stands for any ending: `leverag*` marks leverage, leveraged and leveraging.",
      "A `*` alone stands for one to five words: `take * seriously` marks “take your privacy very seriously”.",
      "Headings are read too. Code, addresses and the words of others between quotation marks are not.",
      "There are 500 phrases at the most, each of 16 words and signs with at most three `*` that stand alone, and 50 of them may have such a `*`. No phrase can hold a check up: the file is data, and nothing in it is ever run.",
    ]
      .map((text) => wrap(text, "- "))
      .join("\n"),
    ...houseGuide().flatMap(section),
    "## For developers",
    wrap(
      "Editors and checks that understand JSON Schema can be given [house-rules.schema.json](../schemas/house-rules.schema.json), which is made from the same fields.",
    ),
  ].join("\n\n")}\n`;
}

function section(field: FieldGuide): readonly string[] {
  return [
    `## ${field.label}`,
    wrap(`Field \`${field.name}\`. ${field.meaning}`),
    codeBlock(`${field.name}:${field.example.startsWith("\n") ? "" : " "}${field.example}`),
    // The rules themselves are a list of their own.
    ...field.fields.map((inner) => line(inner.name === "rule" ? { ...inner, options: [] } : inner)),
    ...(field.name === "rules" ? [wrap("[All rules](rules/README.md), and [all kinds of document](kinds.md).")] : []),
  ];
}

if (import.meta.main) {
  await writeFile(housePageFile, housePage());
  await writeFile(houseSchemaFile, houseSchemaText());
}
