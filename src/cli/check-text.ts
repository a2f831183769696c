import type { Finding, Review } from "../core/index.ts";
import { problemsBeside, type CheckedDraft, type CheckedFile } from "./check-files.ts";
import { countFindings } from "./count-findings.ts";
import { languageNote } from "./language-note.ts";
import { overtakenSentence } from "./kept-notices.ts";
import { severityTitles } from "./severity-titles.ts";

/** The answer of `check` as people read it: one block for each file, then the sum. */
export function checkText(files: readonly CheckedFile[]): string {
  return [...files.map(fileText), summaryText(files)].join("\n");
}

function fileText(file: CheckedFile): string {
  if ("error" in file) {
    return `${file.path}\n  Not checked: ${file.error}\n`;
  }
  const { review } = file;
  const findings = review.findings.map((finding) => findingText(finding, file));
  const { isEnglish } = review.language;
  const isClean = findings.length === 0 && isEnglish && file.overtakenPlaces === 0;
  const rest = isClean ? [file.wentOut ? "  It went out as it stands." : "  Nothing to change."] : findings;
  if (!isEnglish) {
    rest.unshift(`  ${languageNote(review.language)}`);
  }
  if (file.overtakenPlaces > 0) {
    rest.push(`  ${overtakenSentence(file.overtakenPlaces)}`);
  }
  rest.push(...problemsBeside(file).map(({ title, sentence }) => `  ${title}: ${sentence}`));
  return `${file.path} (${review.kind.title}): ${saidText(review)}\n${rest.join("\n")}\n`;
}

/** "7 of 9 said, 1 said to be not yet known, 1 left out by decision": of what the draft's kind must say. */
function saidText({ language, requirements }: Review): string {
  if (!language.isEnglish) {
    return "not checked";
  }
  const required = requirements.filter((requirement) => requirement.required);
  const count = (state: (typeof required)[number]["state"]) => required.filter((one) => one.state === state).length;
  const parts = [`${count("met")} of ${required.length} said`];
  if (count("open") > 0) {
    parts.push(`${count("open")} said to be not yet known`);
  }
  if (count("accepted") > 0) {
    parts.push(`${count("accepted")} left out by decision`);
  }
  return parts.join(", ");
}

function findingText({ span, severity, message, rule, name }: Finding, { draft }: CheckedDraft): string {
  const { line, column } = draft.lines.positionAt(span.start);
  return `  ${`${line}:${column}`.padEnd(7)}  ${severityTitles[severity].padEnd(7)}  ${message} (${rule} ${name})`;
}

/** The last line: how many drafts were checked, and what was found in them all. */
export function summaryText(files: readonly CheckedFile[]): string {
  if (files.length === 0) {
    return "There is no draft here: a draft is a Markdown file that says its kind in the lines between --- at its beginning.\n";
  }
  const { errors, warnings, informations } = countFindings(files);
  const found = [counted(errors, "error"), counted(warnings, "warning"), counted(informations, "note")].join(", ");
  const drafts = files.filter((file) => !("error" in file)).length;
  const others = files.length - drafts;
  const left = others === 0 ? "" : ` ${counted(others, "file")} not checked.`;
  return `${counted(drafts, "draft")} checked: ${found}.${left}\n`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
