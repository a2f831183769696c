import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { EditResult } from "./edit-record.ts";
import {
  colonEnd,
  columnOf,
  EditRefusal,
  endOf,
  insert,
  isEmpty,
  lineEnd,
  nextLine,
  nodeAt,
  openText,
  pairAt,
  refusals,
  startOf,
  type EditedText,
} from "./edit-text.ts";
import { statedVersion } from "./edit-version.ts";
import { isNothing, isUnknown } from "./read-context.ts";
import { readRecord } from "./read-record.ts";
import { recordVersion } from "./record.ts";

/**
 * The edits that bring a record of an older version up to date; none where it is. Only what is written otherwise today
 * is touched: comments, order and every other character stay. The result says the same, which is tried before it is
 * given out. Refused with a sentence where a line cannot be read or a newer version wrote the record. Never throws.
 *
 * Version 1 had one group of people: `people.count` is `people.total` now, and `people.who` stands in a group.
 */
export function migrateRecord(text: string): EditResult {
  try {
    const edited = openText(text);
    if (statedVersion(edited) > recordVersion) {
      throw new EditRefusal(refusals.newer);
    }
    const ofPeople = editsOfPeople(edited);
    const edits = [...editsOfVersion(edited, ofPeople.length > 0), ...ofPeople];
    checkFacts(text, applyEdits(text, edits));
    return { ok: true, edits };
  } catch (error) {
    return { ok: false, reason: error instanceof EditRefusal ? error.message : refusals.form };
  }
}

/** The version that the record names; written where none stands, and something else had to be changed. */
function editsOfVersion({ root, lineEnd: end, text }: EditedText, isChanged: boolean): readonly TextEdit[] {
  const pair = pairAt(root, "version");
  const newText = String(recordVersion);
  const node = (pair?.value ?? undefined) as Node | undefined;
  if (pair === undefined) {
    const first = startOf(root.items[0]?.key as Node);
    const behind = root.flow === true ? ", " : `${end}${" ".repeat(columnOf(text, first))}`;
    return isChanged ? [insert(first, `version: ${newText}${behind}`)] : [];
  }
  if (node === undefined || isEmpty(node)) {
    return [insert(colonEnd(pair), ` ${newText}`)];
  }
  const isNewest = isScalar(node) && Number(node.value) === recordVersion;
  return isNewest ? [] : [{ span: { start: startOf(node), end: endOf(node, text) }, newText }];
}

function editsOfPeople(edited: EditedText): readonly TextEdit[] {
  const people = nodeAt(edited.root, ["people"]);
  if (!isMap(people)) {
    return [];
  }
  const [count, who] = [formerPair(people, "count", "total"), formerPair(people, "who", "groups")];
  return [
    ...(count === undefined ? [] : [renameKey(count, edited, "total")]),
    ...(who === undefined ? [] : editsOfGroup(who, edited, people.flow === true)),
  ].sort((left, right) => left.span.start - right.span.start);
}

/** The line with the older name; refused where it is not the only one that says so. */
function formerPair(people: YAMLMap, former: string, name: string): Pair | undefined {
  const pairs = people.items.filter((pair) => isScalar(pair.key) && pair.key.value === former);
  if (pairs.length > 0 && (pairs.length > 1 || pairAt(people, name) !== undefined)) {
    throw new EditRefusal(
      `The record says in two places of “people” what “${name}” stands for. Delete one of them as text, then try again.`,
    );
  }
  return pairs[0];
}

function renameKey(pair: Pair, { text }: EditedText, newText: string): TextEdit {
  const key = pair.key as Node;
  return { span: { start: startOf(key), end: endOf(key, text) }, newText };
}

/** Puts “who” into a group of its own: what stands below it moves further in. */
function editsOfGroup(pair: Pair, edited: EditedText, isFlow: boolean): readonly TextEdit[] {
  const { text } = edited;
  const start = startOf(pair.key as Node);
  const value = (pair.value ?? undefined) as Node | undefined;
  if (value === undefined || isNothing(value) || isUnknown(value)) {
    const isAbsent = value === undefined || isEmpty(value);
    const none = isAbsent
      ? insert(colonEnd(pair), " []")
      : { span: { start: startOf(value), end: endOf(value, text) }, newText: "[]" };
    return [renameKey(pair, edited, "groups"), none];
  }
  const end = endOf(value, text);
  if (isFlow) {
    return [insert(start, "groups: [{ "), insert(end, " }]")];
  }
  const margin = " ".repeat(columnOf(text, start) + 2);
  const edits = [insert(start, `groups:${edited.lineEnd}${margin}- `)];
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    if (lineEnd(text, line) > line) {
      edits.push(insert(line, " ".repeat(4)));
    }
  }
  return edits;
}

/** @throws EditRefusal where the text says anything else after the edits than before. */
function checkFacts(before: string, after: string): void {
  if (factsOf(before) !== factsOf(after)) {
    throw new EditRefusal(refusals.form);
  }
}

function factsOf(text: string): string {
  return JSON.stringify({ ...readRecord(text).record, version: recordVersion });
}
