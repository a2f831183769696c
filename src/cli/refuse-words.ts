import type { CommandArguments } from "./arguments.ts";
import { CannotRun } from "./io.ts";

/** Throws `CannotRun` where somebody typed words behind a command that takes none. */
export function refuseWords({ positionals }: CommandArguments, command: string): void {
  const [word] = positionals;
  if (word !== undefined) {
    throw new CannotRun(`“${command}” takes nothing but options: leave “${word}” out.`);
  }
}
