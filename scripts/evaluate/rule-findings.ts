import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { allRules, parseDraft, reviewDraft, type Draft, type Finding, type Rule } from "../../src/core/index.ts";
import { spansOverlap } from "../../src/core/text/span.ts";

/** A finding with the file that it is in. */
interface FoundIn {
  readonly file: string;
  readonly draft: Draft;
  readonly finding: Finding;
}

/** The kind that a document is taken for which names none. */
const kind = "disclosure";

/**
 * The findings of every rule whose number or name begins with `rule` in each Markdown file of `folder`, with their
 * sentences; for "all" how many there are of each.
 */
export function printRuleFindings(folder: string, rule: string): void {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((file) => findingsIn(folder, file));
  if (rule === "all") {
    for (const { id, name } of allRules) {
      const own = found.filter(({ finding }) => finding.rule === id);
      console.log(`${id} ${name.padEnd(34)} ${String(own.length).padStart(5)} in ${countFiles(own)} files`);
    }
    return;
  }
  const rules = allRules.filter(({ id, name }) => id.startsWith(rule) || name.startsWith(rule));
  if (rules.length === 0) {
    throw new Error(`There is no rule whose number or name begins with “${rule}”; “all” counts the findings of each.`);
  }
  for (const one of rules) {
    printFindings(
      one,
      found.filter(({ finding }) => finding.rule === one.id),
    );
  }
}

function findingsIn(folder: string, file: string): readonly FoundIn[] {
  const draft = parseDraft(readFileSync(join(folder, file), "utf8"));
  const review = reviewDraft(draft, { kind, now: Temporal.Now.instant() });
  return (review?.findings ?? []).map((finding) => ({ file, draft, finding }));
}

function countFiles(found: readonly FoundIn[]): number {
  return new Set(found.map(({ file }) => file)).size;
}

function printFindings({ id, name }: Rule, found: readonly FoundIn[]): void {
  console.log(`\n${id} ${name}: ${found.length} findings in ${countFiles(found)} files`);
  for (const { file, draft, finding } of found) {
    const { line } = draft.lines.positionAt(finding.span.start);
    console.log(`  ${file}:${line} ${sentenceOf(draft, finding)}`);
    for (const { title } of finding.suggestions) {
      console.log(`      ${title}`);
    }
  }
}

/** The sentence around a finding, its words between marks. */
function sentenceOf({ text, passages }: Draft, { span }: Finding): string {
  const around = passages.filter((passage) => spansOverlap(passage.span, span));
  const start = Math.min(span.start, ...around.map((passage) => passage.span.start));
  const end = Math.max(span.end, ...around.map((passage) => passage.span.end));
  const marked = `${text.slice(start, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end, end)}`;
  return marked.replace(/\s+/g, " ");
}
