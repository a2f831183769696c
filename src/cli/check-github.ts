import type { Finding } from "../core/index.ts";
import { problemsBeside, type CheckedDraft, type CheckedFile } from "./check-files.ts";
import { summaryText } from "./check-text.ts";
import { languageNote } from "./language-note.ts";
import { placeOf } from "./place-of.ts";

type Level = "error" | "warning" | "notice";

const levels: Readonly<Record<Finding["severity"], Level>> = {
  error: "error",
  warning: "warning",
  information: "notice",
};

/**
 * The answer of `check --format github`: a workflow command for each finding, which GitHub shows beside its line. Paths
 * are those from the current folder, so it is to be run in the top folder of the repository.
 */
export function checkGithub(files: readonly CheckedFile[]): string {
  return [...files.flatMap(fileCommands), summaryText(files)].join("\n");
}

function fileCommands(file: CheckedFile): readonly string[] {
  if ("error" in file) {
    return [command("error", { file: file.path, title: "Not checked" }, file.error)];
  }
  const { path, review } = file;
  return [
    ...(review.language.isEnglish ? [] : [command("notice", { file: path }, languageNote(review.language))]),
    ...review.findings.map((finding) => findingCommand(finding, file)),
    ...problemsBeside(file).map(({ title, sentence }) => command("error", { title }, sentence)),
  ];
}

function findingCommand({ span, severity, message, rule, name }: Finding, { path, draft }: CheckedDraft): string {
  const { line, column, endLine, endColumn } = placeOf(span, draft);
  // GitHub takes columns only where they are of one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(levels[severity], { file: path, line, endLine, ...columns, title: `${rule} ${name}` }, message);
}

/** `::warning file=a.md,line=5::What is wrong`. */
function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${listed.join(",")}::${escapeMessage(message)}`;
}

/** What a command would take for the end of its line. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
