/**
 * The main job without a window, through the real command line: three documents drafted from the sample's record, what
 * the check says of them, and what it says once the fault and the timeline are taken out of one.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { applyEdits, LineIndex, mainKindIds, type TextEdit } from "../src/core/index.ts";
import { buildBundles } from "./build.ts";
import { root } from "./paths.ts";
import { withProgress } from "./progress.ts";
import { sampleFolder, sampleNow } from "./sample-notices.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What the demonstration reads in the answer of `check --format json`. */
interface Answer {
  readonly files: readonly {
    readonly requirements: readonly { readonly id: string; readonly evidence: Evidence[] }[];
  }[];
}

interface Evidence {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

const sampleRecord = join(sampleFolder, "incident.yaml");
const silentCopy = "copies/apology-without-fault-and-timeline.md";

async function demonstrate(): Promise<void> {
  await withProgress("Building the command line", buildBundles(["cli.js"]));
  const folder = temporaryFolder("demo");
  copyFileSync(sampleRecord, join(folder, "incident.yaml"));

  title(`Three documents from one record, ${relative(root, sampleRecord)}`);
  for (const kind of mainKindIds) {
    show(folder, ["draft", kind]);
  }
  title("What the check says of them");
  show(folder, ["check", "notices"]);

  title("The same apology, with the fault and the timeline taken out");
  mkdirSync(join(folder, "copies"));
  copyFileSync(join(folder, "notices/apology.md"), join(folder, silentCopy));
  for (const words of silence(folder)) {
    console.log(`  taken out: ${words.replace(/^[-,] |\*\*/g, "")}`);
  }
  console.log();
  show(folder, ["check", silentCopy]);
}

/** Takes out of the copy all that says the fault and the timeline, until the check finds neither; gives what was taken. */
function silence(folder: string): readonly string[] {
  const file = join(folder, silentCopy);
  const taken: string[] = [];
  for (;;) {
    const text = readFileSync(file, "utf8");
    const edits = new Map(evidenceIn(folder).map((evidence) => editFor(evidence, text)));
    if (edits.size === 0) {
      return taken;
    }
    for (const { span } of edits.values()) {
      taken.push(text.slice(span.start, span.end).replace(/\s+/g, " ").trim());
    }
    writeFileSync(file, applyEdits(text, [...edits.values()]));
  }
}

function evidenceIn(folder: string): readonly Evidence[] {
  const answer = JSON.parse(run(folder, ["check", "--format", "json", silentCopy])) as Answer;
  return answer.files
    .flatMap((file) => file.requirements)
    .filter(({ id }) => id === "fault" || id === "timeline")
    .flatMap(({ evidence }) => evidence);
}

/** A date beside something else that is said: " (19 May 2026)", ", by 28 May 2026", " since January 2024". */
const datePhrasePattern = / \(\d{1,2} [A-Z][a-z]+ \d{4}\)|,? (?:by|on|since) (?:\d{1,2} )?[A-Z][a-z]+ \d{4}/;

/** What to take out for one piece of evidence, by where it begins: the date in it, its line of a list, or its sentence. */
function editFor({ line, column, endLine, endColumn, text }: Evidence, draft: string): [number, TextEdit] {
  const lines = new LineIndex(draft);
  const start = lines.lineStart(line) + column - 1;
  const date = datePhrasePattern.exec(text);
  if (date !== null) {
    const dateStart = start + date.index;
    return [dateStart, { span: { start: dateStart, end: dateStart + date[0].length }, newText: "" }];
  }
  const lineStart = lines.lineStart(line);
  if (draft.startsWith("- ", lineStart)) {
    return [lineStart, { span: { start: lineStart, end: lines.lineStart(line + 1) }, newText: "" }];
  }
  return [start, { span: { start, end: lines.lineStart(endLine) + endColumn - 1 }, newText: "" }];
}

/** Prints a command and what it answers, as a terminal would show it. */
function show(folder: string, args: readonly string[]): void {
  console.log(`$ incident-comms ${args.join(" ")}`);
  console.log(run(folder, args));
}

/** Runs the command line in `folder`, on the sample's day, and gives its answer. Throws where it could not run. */
function run(folder: string, args: readonly string[]): string {
  const program = join(root, "dist/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--now", sampleNow.toString()], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0 && status !== 1) {
    throw new Error(`incident-comms ${args.join(" ")}: ${stderr}`);
  }
  return stdout;
}

function title(text: string): void {
  console.log(`\n${text}\n${"-".repeat(text.length)}\n`);
}

await demonstrate();
