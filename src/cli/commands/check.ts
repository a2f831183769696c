import path from "node:path";
import type { CommandArguments } from "../arguments.ts";
import { checkFiles, type CheckedFile } from "../check-files.ts";
import { checkJson } from "../check-json.ts";
import { checkText } from "../check-text.ts";
import type { Command } from "../command.ts";
import { countFindings } from "../count-findings.ts";
import { findFiles } from "../find-files.ts";
import { findKindNamed } from "../find-kind-named.ts";
import { loadSoundRecord } from "../find-record.ts";
import { checkHelp } from "../help.ts";
import { CannotRun, type CommandLineIo, type ExitCode } from "../io.ts";
import { readTemplates } from "../read-templates.ts";

export const checkCommand: Command = {
  name: "check",
  help: checkHelp,
  options: { kind: "text", record: "text", format: "text" },
  run,
};

/** Formats whose names are taken, for versions to come. */
const laterFormats: readonly string[] = ["sarif", "junit", "github"];

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  const format = formatOf(args);
  const kindId = args.text("kind");
  const kind = kindId === undefined ? undefined : findKindNamed(kindId).id;
  if (args.positionals.length === 0) {
    throw new CannotRun("Name what to check, a file, a folder or a pattern, as in: incident-comms check notices.");
  }
  const recordFile = await namedRecord(args, io);
  const templates = await readTemplates(io);
  const files = await findFiles(args.positionals, io);
  const checked = await checkFiles(files, { kind, recordFile, templates }, io);
  io.write(format === "json" ? checkJson(checked) : checkText(checked));
  const problem = problemSentence(checked);
  if (problem !== undefined) {
    throw new CannotRun(problem);
  }
  const { errors, warnings } = countFindings(checked);
  return errors + warnings > 0 ? 1 : 0;
}

function formatOf(args: CommandArguments): "text" | "json" {
  const format = args.text("format");
  if (format !== undefined && laterFormats.includes(format)) {
    throw new CannotRun(`--format ${format} is not in this version: choose text or json.`);
  }
  return args.oneOf("format", ["text", "json"]);
}

/** The record that --record names, known to be sound; undefined where the option was not given. */
async function namedRecord(args: CommandArguments, io: CommandLineIo): Promise<string | undefined> {
  const named = args.text("record");
  if (named === undefined) {
    return undefined;
  }
  const file = path.resolve(io.cwd, named);
  await loadSoundRecord(file, io);
  return file;
}

/** One sentence about all that could not be read as it stands; undefined where everything could. */
function problemSentence(checked: readonly CheckedFile[]): string | undefined {
  const problems = checked.flatMap((file) => ("error" in file ? file.error : (file.recordProblem ?? [])));
  const [first, ...others] = [...new Set(problems)];
  if (first === undefined || others.length === 0) {
    return first;
  }
  return `${first.replace(/\.$/, "")}; and ${others.length} more like this, each named with its file.`;
}
