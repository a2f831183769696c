import { applyEdits, lineEndOf, type TextEdit } from "../../text/edit.ts";
import {
  addItem,
  clearFact,
  moveItem,
  removeItem,
  setFact,
  type EditResult,
  type FieldPath,
  type FieldValue,
} from "../edit-record.ts";
import { smallestEdit } from "../edit-smallest.ts";
import { refusals } from "../edit-text.ts";
import { readRecord } from "../read-record.ts";
import { recordParts, wholeField, type Piece } from "../record-parts.ts";
import { mayRenameGroup, offersFollowing } from "./offers-follow.ts";
import { changeRefusal } from "./read-record-form.ts";

/** One thing that somebody changes in the form: see the functions of `edit-record.ts` for what each means. */
export type RecordChange =
  | { readonly kind: "set"; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: "clear"; readonly path: FieldPath }
  | { readonly kind: "add"; readonly path: FieldPath; readonly value: FieldValue; readonly index?: number }
  | { readonly kind: "remove"; readonly path: FieldPath; readonly index: number }
  | { readonly kind: "move"; readonly path: FieldPath; readonly from: number; readonly to: number }
  /** Mends a problem in one of the ways that it offers; both are counted from 0, as the form has them. */
  | { readonly kind: "mend"; readonly problem: number; readonly choice: number };

/** The one edit that makes all of `changes`, one after the other; or the reason why none of them is made. Never throws. */
export function changeRecord(text: string, changes: readonly RecordChange[]): EditResult {
  const refusal = changeRefusal(text);
  if (refusal !== undefined) {
    return { ok: false, reason: refusal };
  }
  let after = text;
  for (const change of changes) {
    const result = make(after, change);
    if (!result.ok) {
      return result;
    }
    const before = after;
    after = applyEdits(before, result.edits);
    for (const following of mayRenameGroup(change) ? offersFollowing(before, after) : []) {
      const followed = make(after, following);
      after = followed.ok ? applyEdits(after, followed.edits) : after;
    }
  }
  return { ok: true, edits: smallestEdit(text, after) };
}

/** Where one piece of the record can be changed by itself, the rest is not even looked at. */
function make(text: string, change: RecordChange): EditResult {
  const piece = change.kind === "mend" ? undefined : pieceFor(text, change.path);
  if (piece === undefined || change.kind === "mend") {
    return makeIn(text, change);
  }
  const { index, shift } = piece;
  // By itself, the item is the first of its list, below a line that is not in the text.
  const path = index === undefined ? change.path : change.path.with(1, 0);
  const head = index === undefined ? 0 : piece.text.indexOf("\n") + 1;
  const result = makeIn(piece.text, { ...change, path });
  if (!result.ok || result.edits.some(({ span }) => span.start < head)) {
    return makeIn(text, change);
  }
  const move = ({ span, newText }: TextEdit) => ({
    span: { start: span.start + shift, end: span.end + shift },
    newText,
  });
  return { ok: true, edits: result.edits.map(move) };
}

/** The piece that holds all that a change at `path` is about: an item, where it is in that, or a field. */
function pieceFor(text: string, [name, index, ...rest]: FieldPath): Piece | undefined {
  const isInItem = typeof index === "number" && rest.length > 0;
  const item = isInItem && recordParts(text)?.find((part) => part.name === name && part.index === index);
  const piece = item || wholeField(text, String(name));
  // Where lines end in both ways, a change writes the one of the first line.
  return piece !== undefined && lineEndOf(piece.text) === lineEndOf(text) ? piece : undefined;
}

function makeIn(text: string, change: RecordChange): EditResult {
  switch (change.kind) {
    case "set":
      return setFact(text, change.path, change.value);
    case "clear":
      return clearFact(text, change.path);
    case "add":
      return addItem(text, change.path, change.value, change.index);
    case "remove":
      return removeItem(text, change.path, change.index);
    case "move":
      return moveItem(text, change.path, change.from, change.to);
    case "mend":
      return mend(text, change.problem, change.choice);
  }
}

function mend(text: string, problem: number, choice: number): EditResult {
  const edit = readRecord(text).problems[problem]?.choices?.[choice];
  return edit === undefined ? { ok: false, reason: refusals.absent } : { ok: true, edits: [edit] };
}
