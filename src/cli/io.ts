import type { Temporal } from "temporal-polyfill";

/** 0: nothing at warning or above. 1: findings at warning or above. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a run of the command line takes from its surroundings. Files are read and written below `cwd` or where a path says. */
export interface CommandLineIo {
  readonly cwd: string;
  /** The folder of this package: `templates/` lies in it. */
  readonly packageFolder: string;
  readonly now: Temporal.Instant;
  /** The person's own time zone, as an IANA name. */
  readonly timeZone: string;
  /** Takes text for standard output, line ends included. */
  write(text: string): void;
  /** Takes text for standard error, line ends included. */
  writeError(text: string): void;
}

/** Ends a command with exit code 2. The message is one plain sentence that says what to do. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

/** What an error says, on one line. */
export function firstLineOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n", 1)[0] ?? "";
}
