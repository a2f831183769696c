import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDraft, requirementIds, requirementRules, type RequirementId } from "../src/core/index.ts";
import { judgeRequirement } from "../src/core/rules/requirement-rule.ts";
import { spansOverlap } from "../src/core/text/span.ts";
import { isRequirementId } from "../src/core/wording/requirements.ts";
import { figuresOf, type Verdict } from "./evaluate/figures.ts";
import { foldCount, foldOf, readLabels, type Label } from "./evaluate/labels.ts";
import { findQuotes, withoutSpans } from "./evaluate/quotes.ts";
import { printRuleFindings } from "./evaluate/rule-findings.ts";

const help = `Usage: npm run evaluate -- DIR [--show ID] [--only ID,ID] [--fold K | --except K,K]
       npm run evaluate -- DIR --rule ID|all

Judges every DIR/*.md that DIR/labels.jsonl names and compares with what readers said.

  --show ID       lists the documents judged wrong for that requirement, with their evidence
  --only ID,ID    these requirements alone
  --rule ID       lists what a rule finds in every DIR/*.md, each with its sentence, to be judged by a person; IC2
                  stands for every rule whose number begins so, all for a count of each; needs no labels
  --fold K        this fold of the documents alone, 0 to ${foldCount - 1}; one organisation's stand in the same fold
  --except K,K    all folds but these. Deepen on these documents, and score on those that nobody has read

Columns: documents judged and met; macro-F1 (mean of the F1 of met and the F1 of missing); precision and
recall of met; deleted: of the documents rightly judged met, how many are judged missing once the passages
that readers named are deleted; shown: in how many of them a shown place overlaps such a passage.
Requirements: ${requirementIds.join(", ")}`;

interface Options {
  readonly folder: string;
  readonly show: RequirementId | undefined;
  /** What to list instead: the findings of the rules whose number begins so. */
  readonly rule: string | undefined;
  readonly only: readonly RequirementId[];
  readonly folds: readonly number[];
}

/** One document with what readers said of it. */
interface Sample {
  readonly text: string;
  readonly label: Label;
}

function main(argv: readonly string[]): number {
  try {
    const options = readOptions(argv);
    if (options === undefined) {
      console.log(help);
      return 0;
    }
    if (options.rule !== undefined) {
      printRuleFindings(options.folder, options.rule);
      return 0;
    }
    const samples = readSamples(options);
    if (options.show !== undefined) {
      showErrors(samples, options.show);
    }
    printTable(samples, options.show === undefined ? options.only : [options.show]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function readOptions(argv: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      show: { type: "string" },
      rule: { type: "string" },
      only: { type: "string" },
      fold: { type: "string" },
      except: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [folder, ...others] = positionals;
  if (values.help === true) {
    return undefined;
  }
  if (folder === undefined || others.length > 0) {
    throw new Error("Name one folder that holds documents: npm run evaluate -- DIR");
  }
  return {
    folder,
    show: values.show === undefined ? undefined : requirement(values.show),
    rule: values.rule,
    only: values.only === undefined ? requirementIds : values.only.split(",").map(requirement),
    folds: chosenFolds(values.fold, values.except),
  };
}

function requirement(id: string): RequirementId {
  if (!isRequirementId(id)) {
    throw new Error(`There is no requirement “${id}”. Take one of: ${requirementIds.join(", ")}.`);
  }
  return id;
}

/** The folds that `only` names, or all but those that `except` names; all where neither is given. */
function chosenFolds(only: string | undefined, except: string | undefined): readonly number[] {
  const named = (list: string) => list.split(",").map(fold);
  const left = except === undefined ? [] : named(except);
  return (only === undefined ? [...Array(foldCount).keys()] : named(only)).filter((one) => !left.includes(one));
}

function fold(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value >= foldCount) {
    throw new Error(
      `“${text}” is no fold of the documents. Give numbers from 0 to ${foldCount - 1} with commas between.`,
    );
  }
  return value;
}

function readSamples({ folder, folds }: Options): readonly Sample[] {
  const labelsPath = join(folder, "labels.jsonl");
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${folder}. Name one that holds documents and their labels.jsonl.`);
  }
  if (!existsSync(labelsPath)) {
    throw new Error(`${folder} holds no labels.jsonl. Without it there is nothing to compare with.`);
  }
  const labels = readLabels(readFileSync(labelsPath, "utf8"), labelsPath);
  if (labels.length === 0) {
    throw new Error(`${labelsPath} is empty. Write one line for each document.`);
  }
  return labels
    .filter(({ slug }) => folds.includes(foldOf(slug)))
    .map((label) => {
      const path = join(folder, `${label.slug}.md`);
      if (!existsSync(path)) {
        throw new Error(
          `${labelsPath} names ${label.slug}, but there is no ${path}. Add the document or take the line out.`,
        );
      }
      return { text: readFileSync(path, "utf8"), label };
    });
}

function verdictsOf(samples: readonly Sample[], id: RequirementId): readonly Verdict[] {
  return samples.flatMap(({ text, label }) => {
    const truth = label.requirements[id];
    return truth === null ? [] : [verdictOf(text, label, id, truth)];
  });
}

function verdictOf(text: string, label: Label, id: RequirementId, truth: boolean): Verdict {
  const evidence = evidenceIn(text, id);
  const judged = evidence.length > 0;
  const named = truth && judged ? findQuotes(text, label.evidence[id] ?? []) : [];
  const isComparable = named.length > 0;
  return {
    slug: label.slug,
    truth,
    judged,
    evidence,
    isShownRight: isComparable ? evidence.some((span) => named.some((other) => spansOverlap(span, other))) : undefined,
    isMissedAfterDeletion: isComparable ? evidenceIn(withoutSpans(text, named), id).length === 0 : undefined,
  };
}

/** Where the rule of a requirement sees it met. */
function evidenceIn(text: string, id: RequirementId) {
  const rule = requirementRules.find((candidate) => candidate.requirement === id);
  const judgement = rule === undefined ? undefined : judgeRequirement(rule, parseDraft(text));
  return judgement?.state === "met" ? judgement.evidence : [];
}

function showErrors(samples: readonly Sample[], id: RequirementId): void {
  for (const { text, label } of samples) {
    const [verdict] = verdictsOf([{ text, label }], id);
    if (verdict === undefined || verdict.truth === verdict.judged) {
      continue;
    }
    console.log(`\n${verdict.slug}: judged ${word(verdict.judged)}, is ${word(verdict.truth)}`);
    const lines = verdict.judged
      ? verdict.evidence.map((span) => text.slice(span.start, span.end))
      : (label.evidence[id] ?? []);
    for (const line of lines.slice(0, 8)) {
      console.log(`    ${verdict.judged ? "seen" : "said"}: ${line.replace(/\s+/g, " ")}`);
    }
  }
  console.log();
}

function word(isMet: boolean): string {
  return isMet ? "met" : "missing";
}

function printTable(samples: readonly Sample[], ids: readonly RequirementId[]): void {
  const columns = ["docs", "met", "macro-F1", "precision", "recall", "deleted", "shown"];
  console.log(["requirement".padEnd(16), ...columns.map((column) => column.padStart(9))].join(" "));
  for (const id of ids) {
    const figures = figuresOf(verdictsOf(samples, id));
    const counts = [figures.documents, figures.met].map(String);
    const shares = [figures.macroF1, figures.precision, figures.recall, figures.deletion, figures.shown].map((share) =>
      Number.isNaN(share) ? "-" : share.toFixed(2),
    );
    console.log([id.padEnd(16), ...[...counts, ...shares].map((cell) => cell.padStart(9))].join(" "));
  }
}

process.exitCode = main(process.argv.slice(2));
