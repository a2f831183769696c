/**
 * What people put on record in the lines at the top of a draft. Each function gives the one edit that does it, which an
 * editor can undo; comments, order and line ends stay as they are. A draft without such lines gets them, with the kind
 * that it is judged as. Where the lines cannot be read, the edit is refused with a sentence that says what to do.
 */
import { isMap, isSeq } from "yaml";
import { addItem, clearFact, removeItem, type EditResult } from "../record/edit-record.ts";
import { smallestEdit } from "../record/edit-smallest.ts";
import { applyEdits, lineEndOf, withLineEnds, type TextEdit } from "../text/edit.ts";
import { readYaml } from "../text/read-yaml.ts";
import type { Acceptance, Draft, Saying } from "./draft.ts";
import { findFrontMatterBlock } from "./front-matter-block.ts";
import { findQuote } from "./passage-quotes.ts";

/** Puts on record that a finding stays. An earlier decision about the same rule, `names` being what it goes by, gives way. */
export function addAcceptance(
  draft: Draft,
  kind: string,
  names: readonly string[],
  acceptance: Acceptance,
): EditResult {
  return editEntries(draft, "accepted", ({ rule }) => names.includes(rule ?? ""), { kind, entry: { ...acceptance } });
}

/** Takes back every decision about a rule, `names` being what it goes by. */
export function removeAcceptance(draft: Draft, names: readonly string[]): EditResult {
  return editEntries(draft, "accepted", ({ rule }) => names.includes(rule ?? ""));
}

/** Puts on record that a passage meets a requirement. Words about the same passage, or about one that is gone, give way. */
export function addSaying(draft: Draft, kind: string, saying: Saying): EditResult {
  const givesWay = ({ requirement, quote = "" }: Entry) =>
    requirement === saying.requirement && (quote === saying.quote || findQuote(draft, quote) === undefined);
  return editEntries(draft, "said", givesWay, { kind, entry: { ...saying } });
}

/** Takes back what people said of a requirement. */
export function removeSayings(draft: Draft, requirement: Saying["requirement"]): EditResult {
  return editEntries(draft, "said", (entry) => entry.requirement === requirement);
}

/** An entry as it stands there, complete or not. */
type Entry = Readonly<Partial<Record<string, string>>>;

interface Added {
  /** For lines at the top that have to be made. */
  readonly kind: string;
  readonly entry: Readonly<Record<string, string>>;
}

type List = "accepted" | "said";

const unreadable =
  "The lines at the top of this draft cannot be read, so nothing was changed. Correct what is marked there first.";

/** Thrown within this file, where an edit cannot be made. */
class Refusal extends Error {}

function editEntries(draft: Draft, list: List, goes: (entry: Entry) => boolean, added?: Added): EditResult {
  try {
    return { ok: true, edits: entryEdits(draft.text, list, goes, added) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, reason: unreadable };
    }
    throw error;
  }
}

function entryEdits(
  text: string,
  list: List,
  goes: (entry: Entry) => boolean,
  added: Added | undefined,
): readonly TextEdit[] {
  const block = findFrontMatterBlock(text);
  if (block === undefined || block.yaml.trim() === "") {
    return added === undefined ? [] : [newLines(text, block?.yamlStart, list, added)];
  }
  if (!block.isClosed) {
    throw new Refusal();
  }
  const { yaml, yamlStart } = block;
  const kept = without(yaml, list, goes);
  const after = added === undefined ? kept : made(kept, addItem(kept, [list], added.entry));
  return smallestEdit(yaml, after).map(({ span, newText }) => ({
    span: { start: yamlStart + span.start, end: yamlStart + span.end },
    newText,
  }));
}

/** The lines at the top, made anew or put between two rows of dashes that have nothing between them. */
function newLines(text: string, yamlStart: number | undefined, list: List, { kind, entry }: Added): TextEdit {
  const first = `kind: ${kind}\n`;
  const yaml = made(first, addItem(first, [list], entry));
  const start = yamlStart ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const newText = yamlStart === undefined ? `---\n${yaml}---\n\n` : yaml;
  return { span: { start, end: start }, newText: withLineEnds(newText, lineEndOf(text)) };
}

/** `yaml` without the entries that go, and without the list where none is left. */
function without(yaml: string, list: List, goes: (entry: Entry) => boolean): string {
  const entries = entriesOf(yaml, list);
  const gone = entries.flatMap((entry, index) => (goes(entry) ? [index] : []));
  if (gone.length > 0 && gone.length === entries.length) {
    return made(yaml, clearFact(yaml, [list]));
  }
  return gone.reverse().reduce((rest, index) => made(rest, removeItem(rest, [list], index)), yaml);
}

function entriesOf(yaml: string, list: List): readonly Entry[] {
  const contents = readYaml(yaml)?.contents;
  const entries = isMap(contents) ? contents.get(list) : undefined;
  return isSeq(entries) ? entries.items.map((item) => (isMap(item) ? (item.toJSON() as Entry) : {})) : [];
}

function made(yaml: string, result: EditResult): string {
  if (!result.ok) {
    throw new Refusal();
  }
  return applyEdits(yaml, result.edits);
}
