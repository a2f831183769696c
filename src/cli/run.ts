import { Temporal } from "temporal-polyfill";
import { listOf, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { draftCommand } from "./commands/draft.ts";
import { exportCommand } from "./commands/export.ts";
import { kindsCommand } from "./commands/kinds.ts";
import { rulesCommand } from "./commands/rules.ts";
import { startCommand } from "./commands/start.ts";
import { topHelp } from "./help.ts";
import { CannotRun, firstLineOf, type CommandLineIo, type ExitCode } from "./io.ts";

const commands: readonly Command[] = [
  startCommand,
  draftCommand,
  checkCommand,
  exportCommand,
  kindsCommand,
  rulesCommand,
];

/** Runs one command line, the program's own name left out. Never throws: what went wrong is a sentence and exit code 2. */
export async function run(argv: readonly string[], io: CommandLineIo): Promise<ExitCode> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    io.writeError(`${sentenceOf(error)}\n`);
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], io: CommandLineIo): Promise<ExitCode> {
  if (name === "--help" || name === "-h" || name === "help") {
    io.write(topHelp);
    return 0;
  }
  const command = findCommand(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    io.write(command.help);
    return 0;
  }
  const args = readArguments(command.name, rest, { ...command.options, now: "text", help: "switch" });
  return command.run(args, { ...io, now: nowOf(args.text("now")) ?? io.now });
}

function findCommand(name: string | undefined): Command {
  const known = `the commands are ${listOf(
    commands.map((command) => command.name),
    "and",
  )}, and --help tells what they do`;
  if (name === undefined) {
    throw new CannotRun(`Say what to do: ${known}.`);
  }
  if (name.startsWith("-")) {
    throw new CannotRun(`Write the command first and ${name} behind it: ${known}.`);
  }
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) {
    return command;
  }
  throw new CannotRun(`There is no command “${name}”: ${known}.`);
}

function nowOf(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) {
    return undefined;
  }
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new CannotRun(
      `--now cannot be “${text}”: write a moment with its distance from UTC, such as 2026-11-23T09:00:00Z.`,
    );
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CannotRun) {
    return error.message;
  }
  return `Something failed inside incident-comms itself (${firstLineOf(error)}): please report it with the command you ran.`;
}
