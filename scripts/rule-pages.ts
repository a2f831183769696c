/** Makes `docs/rules/`: a page for each rule and a list of them all, from the rules themselves. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { allRules, kinds, requirementRules, requirementTitles, type Rule } from "../src/core/index.ts";

export const rulePagesFolder = path.join(import.meta.dirname, "..", "docs", "rules");

/** Every page by its file name. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([["README.md", indexPage()], ...allRules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

/** Headings and sentences that stand on more than one page about a rule, as they are there. */
export function sharedPageWords(): readonly string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const block of allRules.flatMap((rule) => [...new Set(rulePage(rule).trimEnd().split("\n\n"))])) {
    const words = block.replace(/^#+ /, "");
    if (
      /^[A-Z[]/.test(words) &&
      !/^(?:In(?: every kind of document but)?: |It must stand in|No warning in)/.test(words)
    ) {
      (seen.has(words) ? shared : seen).add(words);
    }
  }
  return [...shared, faultOffer, notAccepted];
}

/** The rules whose findings keep a draft from going out, accepted or not: `findExportProblems` finds the same. */
const keptBack: ReadonlySet<string> = new Set(["IC801", "IC901"]);

type RequirementRule = (typeof requirementRules)[number];

const severities: Readonly<Record<Rule["severity"], string>> = {
  error: "Error: must not go out like this",
  warning: "Warning: a gap, or wording that does harm",
  information: "Note: worth a look",
};

/** Letters carry addresses as they are, and examples show links that should not be. */
const header = `<!-- Made from the rules themselves by \`npm run docs\`. Change the rule, not this page. -->
<!-- markdownlint-disable no-bare-urls descriptive-link-text -->`;

function rulePage(rule: Rule): string {
  const requirement = requirementRules.find((one) => one.id === rule.id);
  return page([
    `# ${rule.title}`,
    header,
    `${severities[rule.severity]}.`,
    `**Why it matters.** ${sentence(rule.why)}`,
    `**Where this comes from.** ${sentence(rule.source)}`,
    ...(requirement === undefined ? otherSections(rule) : requirementSections(requirement)),
    ...(rule.exceptions === undefined ? [] : ["## When to leave it be", sentence(rule.exceptions)]),
    ...acceptSection(rule),
    `At the top of a draft, in house rules and for the command line it is called \`${rule.id}\` or \`${rule.name}\`.`,
    "[All that is checked](README.md)",
  ]);
}

const offer =
  "The light bulb beside the warning inserts a section for it where it belongs, filled from the record as far as that knows. Read it before it stays.";
const faultOffer =
  "The light bulb beside the warning offers three wordings: what we did wrong, what we failed to prevent, and the trust we did not keep. Choose the one that is true.";

function requirementSections(rule: RequirementRule): readonly string[] {
  const title = requirementTitles[rule.requirement];
  const needing = kinds.filter((kind) => kind.requires.includes(rule.requirement));
  const others = kinds.filter((kind) => !needing.includes(kind));
  return [
    "## When you are told",
    `When a draft must say this and nothing in it does. In the checklist it is called “${title}”.`,
    `It must stand in: ${needing.map((kind) => kind.title).join("; ")}.`,
    ...(others.length === 0
      ? []
      : [`No warning in: ${others.map((kind) => kind.title).join("; ")}. The checklist shows it there all the same.`]),
    ...examples("## What to write", "Each of these says it:", rule.examples.clean),
    rule.requirement === "fault" ? faultOffer : offer,
    ...examples("## What is not enough", "None of these says it:", rule.examples.flagged),
    "## When it is not known yet",
    "Say so plainly, and say by when you will know or write again. That is honest, so it is no warning; the checklist keeps it open until you have the answer.",
  ];
}

function otherSections(rule: Rule): readonly string[] {
  const looksAt = kinds.filter(
    (kind) =>
      (rule.kinds === "all" || rule.kinds.includes(kind.id)) &&
      (rule.asksFor === undefined || !kind.forbids.includes(rule.asksFor)),
  );
  const others = kinds.filter((kind) => !looksAt.includes(kind));
  return [
    "## Where it looks",
    others.length === 0
      ? "In every kind of document."
      : others.length < looksAt.length
        ? `In every kind of document but: ${others.map((kind) => kind.title).join("; ")}.`
        : `In: ${looksAt.map((kind) => kind.title).join("; ")}.`,
    rule.languages === "any" ? "In drafts of any language." : "In drafts in English.",
    ...examples("## What is flagged", "Each of these:", rule.examples.flagged),
    ...examples("## What is fine", "None of these is flagged:", rule.examples.clean),
  ];
}

const acceptHeading = "When somebody decides otherwise";

const notAccepted =
  "Nobody can: nothing in a draft that is too long has been read, so neither *Accept…* nor house rules can let it go out.";

/** The same on all pages, so it is short: the list of all says how it is written by hand. */
function acceptSection(rule: Rule): readonly string[] {
  if (rule.name === "too-long") {
    return [`## ${acceptHeading}`, notAccepted];
  }
  return [
    `## ${acceptHeading}`,
    "There may be a good reason against it. Put the cursor on the mark, press `Ctrl+.` (`⌘.` on a Mac), choose *Accept…* and say why: the mark goes away, and the checklist shows [who decided and why](README.md#when-somebody-decides-otherwise).",
    ...(keptBack.has(rule.id)
      ? [
          "No copy to send can be made, and the notice cannot be marked as published, for as long as the words stand in the draft: accepting the mark does not change that.",
        ]
      : []),
  ];
}

/** In the list of all: where an accepted mark stands on record. */
const acceptedByHand = [
  `## ${acceptHeading}`,
  "The page of each rule says how a mark is accepted. The decision then stands at the very top of the draft, between the two lines of three dashes, where it can also be written by hand:",
  codeBlock(
    "yaml",
    "accepted:\n  - rule: IC202\n    reason: Why it was decided\n    by: Who decided it\n    on: 2026-11-12",
  ),
];

type Examples = Rule["examples"]["clean"];

/** So many examples of each sort a page shows: more are proof for us, and no help to a reader. */
const mostShown = 4;

function examples(heading: string, lead: string, all: Examples): readonly string[] {
  const shown = all.slice(0, mostShown);
  return shown.length === 0 ? [] : [heading, lead, ...shown.map(example)];
}

/** Longer examples are about their length: a page shows how they begin. */
const longestShown = 10_000;
const beginning = 200;

/** Sentences as a quotation; anything with a structure of its own as it is written. */
function example({ text, note, record, house }: Examples[number], index: number, all: Examples): string {
  const whole = text.trimEnd();
  const words = whole.length > longestShown ? `${whole.slice(0, beginning).trimEnd()} …` : whole;
  const lines = words.split("\n");
  const isProse = !lines.some((line) => structurePattern.test(line));
  const shown = isProse ? lines.map((line) => `> ${line}`.trimEnd()).join("\n") : codeBlock("markdown", words);
  const beside = record === undefined ? [] : ["The record says:", codeBlock("yaml", record.trimEnd())];
  // The same for all examples of a rule: shown once.
  const isFirst = all.findIndex((one) => one.house !== undefined) === index;
  const rules =
    house === undefined || !isFirst ? [] : ["The house rules beside all of these say:", codeBlock("yaml", house)];
  return listItem([...(note === undefined ? [] : [sentence(note)]), shown, ...beside, ...rules].join("\n\n"));
}

/** A line that begins a heading, list, table, quotation, note or code, or that has raw HTML or a link within the page in it: "- [ ] Done", "## When", "<br>". */
const structurePattern = /^(?:[#>|`]|[-*+] |\*\*|\d+[.)] |\[\^| {4}|---|===)|<|\[\^|\]\(#/;

function listItem(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/** Between marks longer than any in `text`, which ends none of them. */
function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

function indexPage(): string {
  const others = allRules.filter((rule) => !requirementRules.some((one) => one.id === rule.id));
  return page([
    "# What is checked",
    header,
    "Every draft is held against the list below while you write. Each line leads to a page that says why it matters, what to write, and what to do when somebody decides otherwise.",
    "## What a letter must say",
    table([
      ["Page", "What it says"],
      ["---", "---"],
      ...requirementRules.map((rule) => [pageLink(rule), requirementTitles[rule.requirement]]),
    ]),
    "[Which kind of document must say which of these](../kinds.md)",
    "## What is looked at beside that",
    "[How often these are right](../precision.md), as those who wrote them judged it.",
    ...Object.entries(families).flatMap(([digit, heading]) => {
      const own = others.filter((rule) => rule.id.startsWith(`IC${digit}`));
      return own.length === 0
        ? []
        : [`### ${heading}`, own.map((rule) => `- ${pageLink(rule)}: ${rule.title}`).join("\n")];
    }),
    ...acceptedByHand,
  ]);
}

/** Families of rules by the first digit of their numbers. */
const families: Readonly<Record<string, string>> = {
  1: "What the law prescribes or forbids",
  2: "Owning it",
  3: "When it was",
  4: "Saying what is known, no less and no more",
  5: "Promises",
  6: "What readers can do",
  7: "Plain language",
  8: "Drafting",
  9: "Safety of what is said",
};

function pageLink(rule: Rule): string {
  return `[${rule.id}](${rule.id}.md)`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

function sentence(text: string): string {
  return /[.!?”)]$/.test(text) ? text : `${text}.`;
}

if (import.meta.main) {
  const pages = rulePages();
  await mkdir(rulePagesFolder, { recursive: true });
  const stale = (await readdir(rulePagesFolder)).filter((name) => name.endsWith(".md") && !pages.has(name));
  await Promise.all(stale.map((name) => rm(path.join(rulePagesFolder, name))));
  await Promise.all([...pages].map(([name, text]) => writeFile(path.join(rulePagesFolder, name), text)));
  console.log(`${pages.size} pages in docs/rules.`);
}
