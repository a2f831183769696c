import path from "node:path";
import type { CommandArguments } from "../arguments.ts";
import { checkFiles, problemsBeside, type CheckedFile } from "../check-files.ts";
import { checkGithub } from "../check-github.ts";
import { checkJson } from "../check-json.ts";
import { checkJunit } from "../check-junit.ts";
import { checkSarif } from "../check-sarif.ts";
import { checkText } from "../check-text.ts";
import type { Command } from "../command.ts";
import { countFindings } from "../count-findings.ts";
import { findFiles } from "../find-files.ts";
import { findKindNamed } from "../find-kind-named.ts";
import { loadSoundRecord } from "../find-record.ts";
import { checkHelp } from "../help.ts";
import { CannotRun, type CommandLineIo, type ExitCode } from "../io.ts";
import { readManifest } from "../read-manifest.ts";

export const checkCommand: Command = {
  name: "check",
  help: checkHelp,
  options: { kind: "text", record: "text", format: "text" },
  run,
};

const formats = ["text", "json", "sarif", "junit", "github"] as const;

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  const format = args.oneOf("format", formats);
  const kindId = args.text("kind");
  const kind = kindId === undefined ? undefined : findKindNamed(kindId).id;
  if (args.positionals.length === 0) {
    throw new CannotRun("Name what to check, a file, a folder or a pattern, as in: incident-comms check notices.");
  }
  const recordFile = await namedRecord(args, io);
  const files = await findFiles(args.positionals, io);
  const checked = await checkFiles(files, { kind, recordFile }, io);
  io.write(await answerIn(format, checked, io));
  const problem = problemSentence(checked);
  if (problem !== undefined) {
    throw new CannotRun(problem);
  }
  const { errors, warnings } = countFindings(checked);
  return errors + warnings > 0 ? 1 : 0;
}

async function answerIn(
  format: (typeof formats)[number],
  checked: readonly CheckedFile[],
  io: CommandLineIo,
): Promise<string> {
  switch (format) {
    case "text":
      return checkText(checked);
    case "json":
      return checkJson(checked);
    case "sarif":
      return checkSarif(checked, await readManifest(io), io);
    case "junit":
      return checkJunit(checked, io.now);
    case "github":
      return checkGithub(checked);
  }
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
  const problems = checked.flatMap((file) =>
    "error" in file ? [file.error] : problemsBeside(file).map(({ sentence }) => sentence),
  );
  const [first, ...others] = [...new Set(problems)];
  if (first === undefined || others.length === 0) {
    return first;
  }
  return `${first.replace(/\.$/, "")}; and ${others.length} more like this, each named with its file.`;
}
