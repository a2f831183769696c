import type { CommandArguments, OptionKinds } from "./arguments.ts";
import type { CommandLineIo, ExitCode } from "./io.ts";

/** One command: what it is called, what it takes, what it does. */
export interface Command {
  readonly name: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Its own options; those that every command takes are added to them. */
  readonly options: OptionKinds;
  /** Throws `CannotRun` where it could not do its work. */
  run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode>;
}
