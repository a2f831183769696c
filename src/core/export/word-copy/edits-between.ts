import { diffArrays } from "diff";
import type { TextEdit } from "../../text/edit.ts";

/** What makes one text of another, line by line. */
export function editsBetween(text: string, fresh: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(text.split(/(?<=\n)/), fresh.split(/(?<=\n)/))) {
    const words = value.join("");
    const last = edits.at(-1);
    const [end, newText] = [added ? at : at + words.length, added ? words : ""];
    if ((added || removed) && last?.span.end === at) {
      edits[edits.length - 1] = { span: { start: last.span.start, end }, newText: last.newText + newText };
    } else if (added || removed) {
      edits.push({ span: { start: at, end }, newText });
    }
    at = added ? at : end;
  }
  return edits;
}
