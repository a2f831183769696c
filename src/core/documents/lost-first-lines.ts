import type { Draft } from "../draft/draft.ts";
import { findFrontMatterBlock } from "../draft/front-matter-block.ts";
import { findSignOff } from "../wording/sign-off.ts";
import { lineEndOf, withLineEnds, type TextEdit } from "../text/edit.ts";
import { findKind, kinds, type KindId } from "./kinds.ts";
import { unnumberedDraftName } from "./next-draft-file-name.ts";

/** Why a file does not say which kind of notice it is. */
export type LostFirstLines =
  /** The lines that say it stand further down, or their dashes are broken; the edits put them at the very top. */
  | { readonly why: "moved"; readonly edits: readonly TextEdit[] }
  /** They name a kind that there is not. */
  | { readonly why: "unknown-kind"; readonly named: string }
  | { readonly why: "gone" };

/**
 * Why a notice is not known for one; undefined where it is, and for what may lie beside notices and is none: a file that
 * is empty, or in whose name and words nothing is like a notice.
 */
export function lostFirstLines(draft: Draft, fileName: string): LostFirstLines | undefined {
  const { text, frontMatter } = draft;
  const { kind } = frontMatter;
  if (findKind(kind) !== undefined || text.trim() === "" || otherFilePattern.test(fileName)) {
    return undefined;
  }
  const edits = moveFirstLinesUp(text);
  if (edits !== undefined) {
    return { why: "moved", edits };
  }
  if (kind !== undefined) {
    return { why: "unknown-kind", named: kind };
  }
  return kindByFileName(fileName) === undefined && !isLetter(draft) ? undefined : { why: "gone" };
}

/** "Dear customer,", "Sehr geehrte Frau Vale," */
const salutationPattern = /^(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|sehr geehrte|liebe|guten tag)\b/i;

function isLetter(draft: Draft): boolean {
  return findSignOff(draft) !== undefined || draft.passages.some(({ text }) => salutationPattern.test(text));
}

/** What lies beside notices and is none. */
const otherFilePattern = /^(?:readme|index|contributing|changelog|todo)\b/i;

interface Line {
  readonly start: number;
  /** Without its line end. */
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
  readonly text: string;
}

const lineEndPattern = /\r\n|\r|\n/g;

/** "kind: apology" */
const kindLinePattern = /^kind:[ \t]*["']?([\w-]{1,60})["']?[ \t]*$/;

/** "incident: ../incident.yaml", or a line that belongs to the one above it. */
const fieldLinePattern = /^(?:[\w-]{1,60}:(?:[ \t]|$)|[ \t]+\S)/;

/** "- rule: IC101", as an entry below "accepted:" may stand too. */
const entryLinePattern = /^-[ \t]+[\w-]{1,60}:(?:[ \t]|$)/;

const closingLinePattern = /^(?:---|\.\.\.)[ \t]*$/;

/** The dashes of "---", of "--" where one was deleted, and of "Hello---" where words were typed before them. */
const openingDashesPattern = /(?:^-{1,3}|---)[ \t]*$/;

/**
 * Puts the lines that say what kind of notice this is at the very top, between two rows of dashes; all else stays as it
 * is, below them. Undefined where there are no such lines, or where they stand there.
 */
export function moveFirstLinesUp(text: string): readonly TextEdit[] | undefined {
  const lines = linesOf(text);
  const named = lines.findIndex((line) => findKind(kindLinePattern.exec(line.text)?.[1]) !== undefined);
  if (named === -1) {
    return undefined;
  }
  let first = named;
  while (first > 0 && fieldLinePattern.test(lines[first - 1]?.text ?? "")) {
    first -= 1;
  }
  let last = named;
  while (isOfBlock(lines[last + 1]?.text ?? "")) {
    last += 1;
  }
  const opening = openingDashesPattern.exec(lines[first - 1]?.text ?? "");
  const above = lines[first - 1]?.start ?? 0;
  const start = opening === null ? (lines[first]?.start ?? 0) : above + opening.index;
  const top = text.startsWith("\uFEFF") ? 1 : 0;
  const closing = lines[last + 1];
  const isClosed = closing !== undefined && closingLinePattern.test(closing.text);
  const isWhole = opening?.[0].trim() === "---" && isClosed;
  if (start === top && isWhole) {
    return undefined;
  }
  const end = isClosed ? closing.next : (lines[last]?.next ?? text.length);
  const fields = text.slice(lines[first]?.start ?? 0, lines[last]?.end ?? 0);
  return moved(text, { top, start, end }, fields);
}

function moved(text: string, place: { top: number; start: number; end: number }, fields: string): readonly TextEdit[] {
  const { top, start, end } = place;
  const lineEnd = lineEndOf(text);
  const rest = start === top ? text.slice(end) : text.slice(top);
  const block = withLineEnds(`---\n${fields}\n---\n`, lineEnd) + (/^[ \t]*(?:\r|\n|$)/.test(rest) ? "" : lineEnd);
  return start === top
    ? [{ span: { start: top, end }, newText: block }]
    : [
        { span: { start: top, end: top }, newText: block },
        // What was typed before the dashes keeps a line of its own.
        { span: { start, end }, newText: /[\r\n]/.test(text.charAt(start - 1)) ? "" : lineEnd },
      ];
}

function isOfBlock(line: string): boolean {
  return fieldLinePattern.test(line) || entryLinePattern.test(line);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { index, 0: lineEnd } of text.matchAll(lineEndPattern)) {
    const next = index + lineEnd.length;
    lines.push({ start, end: index, next, text: text.slice(start, index) });
    start = next;
  }
  return [...lines, { start, end: text.length, next: text.length, text: text.slice(start) }];
}

/** What the first lines of a notice say at the least. */
export interface FirstLines {
  readonly kind: KindId;
  /** Path of the record, relative to the notice. */
  readonly incident: string;
  /** Where it is not plain from the words. */
  readonly lang?: string | undefined;
}

/** Says of which kind a notice is: in the lines that it has, else in new ones at its very top. */
export function putFirstLines(text: string, { kind, incident, lang }: FirstLines): TextEdit {
  const block = findFrontMatterBlock(text);
  const lineEnd = lineEndOf(text);
  if (block !== undefined) {
    const wrong = /^kind:[^\r\n]*/m.exec(block.yaml);
    const start = block.yamlStart + (wrong?.index ?? 0);
    return wrong === null
      ? { span: { start, end: start }, newText: `kind: ${kind}${lineEnd}` }
      : { span: { start, end: start + wrong[0].length }, newText: `kind: ${kind}` };
  }
  const fields = [`kind: ${kind}`, `incident: ${incident}`, ...(lang === undefined ? [] : [`lang: ${lang}`])];
  return putBackLines(text, `---\n${fields.join("\n")}\n---\n`);
}

/** Puts the lines that a notice had, from the first row of dashes to the last, back at its very top. */
export function putBackLines(text: string, block: string): TextEdit {
  const top = text.startsWith("\uFEFF") ? 1 : 0;
  const gap = /^[ \t]*(?:\r|\n)/.test(text.slice(top)) ? "" : "\n";
  return { span: { start: top, end: top }, newText: withLineEnds(`${block.trimEnd()}\n${gap}`, lineEndOf(text)) };
}

/** "-de" of "apology-de" */
const languagePattern = /^-([a-z]{2})(?:$|-)/;

/** What kind of notice a file is by its name, and in which language where the name says it: `apology-de-2.md`. */
export function kindByFileName(fileName: string): Pick<FirstLines, "kind" | "lang"> | undefined {
  const name = unnumberedDraftName(fileName.toLowerCase());
  const ids = kinds.map(({ id }) => id).sort((left, right) => right.length - left.length);
  const kind = ids.find((id) => name.includes(id));
  if (kind === undefined) {
    return undefined;
  }
  const lang = languagePattern.exec(name.slice(name.indexOf(kind) + kind.length))?.[1];
  return { kind, ...(lang !== undefined && { lang }) };
}

/** Where notices of an incident are kept, beside its record. */
export const noticesFolder = "notices";
