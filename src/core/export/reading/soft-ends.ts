import type { PhrasingContent } from "mdast";
import { meantLineEnds } from "./meant-line-ends.ts";

/** An end of line that Markdown makes nothing of, one within the words of a link, and one that Markdown knows. */
const ends = { soft: "\n", inLink: "\f", hard: "\v" } as const;
const endPattern = /[\n\f\v]/g;

/**
 * For each end of a line in the draft that Markdown makes nothing of: whether it was wanted all the same. `source`: the
 * paragraph as it stands in the draft.
 */
export function softEnds(children: readonly PhrasingContent[], source: string): readonly boolean[] {
  const text = [...piecesOf(children)].join("");
  const marks: readonly string[] = text.match(endPattern) ?? [];
  if (marks.every((mark) => mark === ends.hard)) {
    return [];
  }
  // Where a line ends within a tag or an address, nobody can tell how full it was.
  const lines = source.split(/\r\n?|\n/).map((line) => line.trim().length);
  const widths = marks.map((mark, index) =>
    mark === ends.inLink || lines.length !== marks.length + 1 ? Infinity : (lines[index] ?? Infinity),
  );
  const meant = meantLineEnds(text.split(endPattern), widths);
  return meant.filter((_, index) => marks[index] !== ends.hard);
}

/** The words of a paragraph, with `ends` where lines end in the draft. */
function* piecesOf(nodes: readonly PhrasingContent[], end: string = ends.soft): Generator<string> {
  for (const node of nodes) {
    if (node.type === "break") {
      yield ends.hard;
    } else if (node.type === "text") {
      yield node.value.replace(/[\v\f]/g, " ").replaceAll("\n", end);
    } else if (node.type === "inlineCode") {
      yield node.value.replace(/[\n\v\f]/g, " ");
    } else if ("children" in node) {
      yield* piecesOf(node.children, node.type === "link" || node.type === "linkReference" ? ends.inLink : end);
    }
  }
}
