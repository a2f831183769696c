import { houseRulesFile, LineIndex, readHouseRules, type HouseRules } from "../core/index.ts";
import { readText, shownPath } from "./files.ts";
import { findAbove } from "./find-above.ts";
import type { CommandLineIo } from "./io.ts";

/** House rules as far as they could be read. */
export interface LoadedHouseRules {
  readonly rules: HouseRules;
  /** What in them could not be taken as it stands, as one sentence; undefined where all is well. */
  readonly problem: string | undefined;
}

/** The house rules for drafts in `folder`: they lie in it or in the nearest folder above it that has any. Undefined where none has. */
export function findHouseRules(folder: string): Promise<string | undefined> {
  return findAbove(folder, houseRulesFile, "file");
}

/** Reads house rules. Throws `CannotRun` where the file cannot be read. */
export async function loadHouseRules(file: string, io: CommandLineIo): Promise<LoadedHouseRules> {
  const text = await readText(file, io);
  const { rules, problems } = readHouseRules(text);
  const [first] = problems;
  if (first === undefined) {
    return { rules, problem: undefined };
  }
  const { line, column } = new LineIndex(text).positionAt(first.span.start);
  const more = problems.length === 1 ? "" : ` (And ${problems.length - 1} more in this file.)`;
  return { rules, problem: `${shownPath(file, io)}:${line}:${column}: ${first.message}${more}` };
}
