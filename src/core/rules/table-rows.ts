import type { Draft } from "../draft/draft.ts";

/** A row of a table below its head row. */
export interface TableRow {
  /** Index into `Draft.passages`. */
  readonly passage: number;
  /** What the columns are called. */
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of every table in a draft, without the head rows, in the order of the text. */
export function tableRowsOf(draft: Draft): readonly TableRow[] {
  let head: readonly string[] | undefined;
  return draft.passages.flatMap(({ kind, text }, passage) => {
    if (kind !== "row") {
      head = undefined;
      return [];
    }
    const cells = text.split("|").map((cell) => cell.trim());
    if (head === undefined) {
      head = cells;
      return [];
    }
    return [{ passage, head, cells }];
  });
}
