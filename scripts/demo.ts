/**
 * The main job without a window, through the real command line: three documents drafted from the sample's record, what
 * the check says of them, and what it says once the fault and the timeline are taken out of one.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { applyEdits, kinds, LineIndex, type TextEdit } from "../src/core/index.ts";
import { buildBundles } from "./build.ts";
import { root } from "./paths.ts";
import { withProgress } from "./progress.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What the demonstration reads in the answer of `check --format json`. */
interface Answer {
  readonly files: readonly { readonly requirements: readonly Requirement[] }[];
}

interface Requirement {
  readonly id: string;
  readonly evidence: readonly {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
  }[];
}

const takenOut = ["fault", "timeline"];
const silentName = "apology-without-fault-and-timeline.md";

async function demonstrate(): Promise<void> {
  await withProgress("Building the command line", buildBundles(["cli.js"]));
  const folder = temporaryFolder("demo");
  copyFileSync(sampleRecord(), join(folder, "incident.yaml"));

  title(`Three documents from one record, ${relative(root, sampleRecord())}`);
  for (const kind of kinds) {
    show(folder, ["draft", kind.id]);
  }
  title("What the check says of them");
  show(folder, ["check", "notices"]);

  title("The same apology, with the fault and the timeline taken out");
  mkdirSync(join(folder, "copies"));
  copyFileSync(join(folder, "notices/apology.md"), join(folder, "copies", silentName));
  for (const sentence of silence(folder)) {
    console.log(`  taken out: ${sentence}`);
  }
  console.log();
  show(folder, ["check", `copies/${silentName}`]);
}

function sampleRecord(): string {
  const samples = join(root, "samples");
  const found = readdirSync(samples, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith("incident.yaml"),
  );
  if (found === undefined) {
    throw new Error("There is no sample incident in samples/.");
  }
  return join(samples, found);
}

/** Takes out of the copy all that says the fault and the timeline, until the check finds neither; gives what was taken. */
function silence(folder: string): readonly string[] {
  const file = join(folder, "copies", silentName);
  const taken: string[] = [];
  for (;;) {
    const answer = JSON.parse(run(folder, ["check", "--format", "json", `copies/${silentName}`])) as Answer;
    const evidence = (answer.files[0]?.requirements ?? [])
      .filter((requirement) => takenOut.includes(requirement.id))
      .flatMap((requirement) => requirement.evidence);
    if (evidence.length === 0) {
      return taken;
    }
    const text = readFileSync(file, "utf8");
    writeFileSync(file, withoutEvidence(text, evidence));
    taken.push(...evidence.map((one) => one.text.replace(/\s+/g, " ")));
  }
}

function withoutEvidence(text: string, evidence: Requirement["evidence"]): string {
  const lines = new LineIndex(text);
  const edits = new Map<number, TextEdit>();
  for (const { line, column, endLine, endColumn } of evidence) {
    const start = lines.offsetAt({ line, column });
    edits.set(start, { span: { start, end: lines.offsetAt({ line: endLine, column: endColumn }) }, newText: "" });
  }
  return applyEdits(text, [...edits.values()]);
}

/** Prints a command and what it answers, as a terminal would show it. */
function show(folder: string, args: readonly string[]): void {
  console.log(`$ incident-comms ${args.join(" ")}`);
  console.log(run(folder, args));
}

/** Runs the command line in `folder` and gives its answer. Throws where it could not run. */
function run(folder: string, args: readonly string[]): string {
  const program = join(root, "dist/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  if (status !== 0 && status !== 1) {
    throw new Error(`incident-comms ${args.join(" ")}: ${stderr}`);
  }
  return stdout;
}

function title(text: string): void {
  console.log(`\n${text}\n${"-".repeat(text.length)}\n`);
}

await demonstrate();
