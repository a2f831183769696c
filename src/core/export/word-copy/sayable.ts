import type { Line } from "../lines.ts";

/** A line no deeper in lists than one can stand behind the one above it: where its item is gone, it has no place in that. */
export function sayable(line: Line, above: Line | undefined): Line {
  const { depth } = line;
  const isItem = line.kind !== "row" && line.mark !== undefined;
  const most = (above?.depth.lists ?? 0) + (isItem ? 1 : 0);
  return depth.lists <= most ? line : { ...line, depth: { ...depth, lists: most } };
}

/** Lines as Markdown can say them, each below the one before it. */
export function allSayable(lines: readonly Line[]): readonly Line[] {
  const said: Line[] = [];
  for (const line of lines) {
    said.push(sayable(line, said.at(-1)));
  }
  return said;
}
