import type { Draft } from "../draft/draft.ts";
import { rememberInStretches } from "../wording/stretches.ts";

/** A row of a table below its head row. */
export interface TableRow {
  /** Index into `Draft.passages`. */
  readonly passage: number;
  /** What the columns are called. */
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of every table in a draft, without the head rows, in the order of the text. */
export function tableRowsOf({ passages }: Draft): readonly TableRow[] {
  return rowsIn(passages).map(({ passage, found }) => ({ passage, ...found }));
}

const rowsIn = rememberInStretches((passages) => {
  let head: readonly string[] | undefined;
  return passages.flatMap(({ kind, text }, offset) => {
    if (kind !== "row") {
      head = undefined;
      return [];
    }
    const cells = text.split("|").map((cell) => cell.trim());
    if (head === undefined) {
      head = cells;
      return [];
    }
    return [{ offset, found: { head, cells } }];
  });
});
