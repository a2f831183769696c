import { applyEdits } from "../../text/edit.ts";
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
import { changeRefusal } from "./read-record-form.ts";

/** One thing that somebody changes in the form: see the functions of `edit-record.ts` for what each means. */
export type RecordChange =
  | { readonly kind: "set"; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: "clear"; readonly path: FieldPath }
  | { readonly kind: "add"; readonly path: FieldPath; readonly value: FieldValue; readonly index?: number }
  | { readonly kind: "remove"; readonly path: FieldPath; readonly index: number }
  | { readonly kind: "move"; readonly path: FieldPath; readonly from: number; readonly to: number };

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
    after = applyEdits(after, result.edits);
  }
  return { ok: true, edits: smallestEdit(text, after) };
}

function make(text: string, change: RecordChange): EditResult {
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
  }
}
