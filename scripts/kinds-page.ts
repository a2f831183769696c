/** Makes `docs/kinds.md` and `docs/advice.md`: the kinds of documents, and what readers are advised, from their tables. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import {
  adviceBlocks,
  kinds,
  languageName,
  languagesOf,
  phases,
  phaseTitles,
  requirementTitles,
  templateCatalogue,
  type Kind,
} from "../src/core/index.ts";
import { readTemplates } from "./build.ts";
import { root } from "./paths.ts";

export const kindsPageFile = path.join(root, "docs", "kinds.md");
export const advicePageFile = path.join(root, "docs", "advice.md");

export async function kindsPage(): Promise<string> {
  const catalogue = templateCatalogue(new Map(Object.entries(await readTemplates())), new Map());
  return page([
    "# The documents",
    "<!-- Made from the table of kinds by `npm run docs`. Change the table, not this page. -->",
    "Every document that can be drafted, by the part of an incident's course in which it is needed. *Draft a Notice…* lists them in the same order and proposes what fits the record.",
    ...phases.flatMap((phase) => [
      `## ${phaseTitles[phase]}`,
      ...kinds.filter((kind) => kind.phase === phase).map((kind) => kindSection(kind, languagesOf(kind.id, catalogue))),
    ]),
  ]);
}

function kindSection(kind: Kind, languages: readonly string[]): string {
  const titles = (ids: Kind["requires"]): string => ids.map((id) => requirementTitles[id]).join("; ");
  const lines = [
    `For ${kind.audience}, ${kind.moment}: ${kind.purpose}.`,
    `It is there in ${languages.map((tag) => languageName(tag)).join(" and ")}.`,
    `It must say: ${titles(kind.requires)}.`,
    ...(kind.forbids.length === 0 ? [] : [`It must not say: ${titles(kind.forbids)}.`]),
    ...(kind.headings.length === 0 ? [] : [`Its headings are prescribed: ${kind.headings.join("; ")}.`]),
    ...(kind.isForGroups === true ? ["It can be written to one group of the people affected."] : []),
    ...(kind.readers === "regulator" ? ["Facts that are marked for authorities may stand in it."] : []),
    `Where this comes from: ${kind.source}. In the first lines of a draft it is called \`${kind.id}\`.`,
  ];
  return `### ${kind.title}\n\n${lines.join("\n\n")}`;
}

export function advicePage(): string {
  return page([
    "# What readers are advised",
    "<!-- Made from the table of advice by `npm run docs`. Change the table, not this page. -->",
    "Where the record says nothing of what readers can do, documents advise what fits the kinds of data that are or may be involved, the most urgent first. Advice of your own in the record takes its place.",
    ...adviceBlocks.map(
      ({ title, advice, source }) => `## ${title}\n\n> ${advice}\n\nWhere this comes from: ${source}.`,
    ),
  ]);
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

if (import.meta.main) {
  await writeFile(kindsPageFile, await kindsPage());
  await writeFile(advicePageFile, advicePage());
}
