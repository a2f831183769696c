import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { lineEndOf } from "../text/edit.ts";
import { rememberLast } from "../text/remember-last.ts";
import { parseYaml } from "./parse-yaml.ts";
import { recordFields } from "./record-fields.ts";
import type { DescribedFields } from "./shape.ts";

/**
 * A piece of a record that can be read and changed by itself: a field at the left margin, or one item of a long list
 * of such a field. What is read of a piece holds as long as its words stay, wherever it stands: a key pressed in a
 * record of a thousand lines makes one piece to be read anew.
 */
export interface RecordPart {
  /** Of the field. */
  readonly name: string;
  /** Which item of the list it is; undefined where it is the whole field. */
  readonly index: number | undefined;
  /** The piece as a record of its own. */
  readonly text: string;
  /** Where the piece stands in the whole: at its place in `text` plus this. */
  readonly shift: number;
  /** Where the field begins in the whole. */
  readonly fieldStart: number;
  readonly root: YAMLMap;
}

/** A stretch of lines, as it was found in the text. */
export type Piece = Omit<RecordPart, "root">;

/** "people:", with its value or without. */
const fieldPattern = /^([A-Z][\w-]{0,60}):(?=[ \r\n]|$)/i;
/** A line of nothing, or of a comment alone. */
const emptyPattern = /^\s*(?:#.*)?$/;
/** "  - at: 2026-03-03": how far in, and that something begins. */
const itemPattern = /^( *)-(?=[ \r\n]|$)/;
/** "timeline:", and a comment at most. */
const barePattern = /^[^:\s]+:\s*(?:#.*)?$/;

/** A line end of its own kind, or a byte order mark that is not the first thing: what a whole makes of them is not for us to say. */
const strayPattern = /\r(?!\n)|(?<!^)\uFEFF/;

/** Lists shorter than this are quick enough as a whole. */
const longList = 20;

/** What was parsed for the last two texts, by its words: two records are often at work at once, seldom three. */
let [known, older] = [new Map<string, YAMLMap | undefined>(), new Map<string, YAMLMap | undefined>()];

/**
 * The pieces of a record, in the order of the text; undefined where it can't be told with certainty where each begins:
 * then only the whole can be read.
 */
export function recordParts(text: string): readonly RecordPart[] | undefined {
  return piecesOf(text)?.parts;
}

/** A whole field of a record that is made of sound parts, its list in one piece; undefined where it is not there. */
export function wholeField(text: string, name: string): Piece | undefined {
  return piecesOf(text)?.fields.find((piece) => piece.name === name);
}

interface Pieces {
  readonly fields: readonly Piece[];
  readonly parts: readonly RecordPart[];
}

const piecesOf = rememberLast((text): Pieces | undefined => {
  const fields = fieldPieces(text);
  const parts = fields && soundParts(fields.flatMap(itemPieces));
  return fields && parts && { fields, parts };
});

/** Undefined where one of the pieces is not sound. */
function soundParts(pieces: readonly Piece[]): readonly RecordPart[] | undefined {
  const used = new Map<string, YAMLMap | undefined>();
  const parts: RecordPart[] = [];
  for (const piece of pieces) {
    const root = rootOf(piece);
    used.set(piece.text, root);
    if (root === undefined) {
      return undefined;
    }
    parts.push({ ...piece, root });
  }
  if ([...used.keys()].some((words) => !known.has(words)) || used.size !== known.size) {
    [known, older] = [used, known];
  }
  return parts;
}

function rootOf({ name, index, text }: Piece): YAMLMap | undefined {
  if (known.has(text)) {
    return known.get(text);
  }
  return older.has(text) ? older.get(text) : parsePiece(name, index !== undefined, text);
}

/** Undefined where the words are no sound piece by themselves. */
function parsePiece(name: string, isItem: boolean, text: string): YAMLMap | undefined {
  const { contents, errors = [], warnings = [] } = parseYaml(text) ?? {};
  const [pair] = isMap(contents) && contents.items.length === 1 ? contents.items : [];
  const isSound = errors.length === 0 && warnings.length === 0;
  const isNamed = isScalar(pair?.key) && pair.key.value === name;
  const isWhole = !isItem || (isSeq(pair?.value) && pair.value.items.length === 1);
  return isMap(contents) && isSound && isNamed && isWhole ? contents : undefined;
}

/** One piece for each field at the left margin; undefined where anything else stands there. */
function fieldPieces(text: string): readonly Piece[] | undefined {
  const starts: { readonly at: number; readonly name: string }[] = [];
  for (const { at, line } of linesOf(text)) {
    const name = fieldPattern.exec(line)?.[1];
    if (name !== undefined) {
      starts.push({ at, name });
    } else if (!/^[ \r]/.test(line) && !emptyPattern.test(line) && !(starts.length > 0 && itemPattern.test(line))) {
      return undefined;
    } else if (starts.length === 0 && !emptyPattern.test(line)) {
      return undefined;
    }
  }
  const names = new Set(starts.map(({ name }) => name));
  if (names.size !== starts.length || starts.length === 0 || strayPattern.test(text)) {
    return undefined;
  }
  return starts.map(({ at, name }, index) => ({
    name,
    index: undefined,
    text: text.slice(at, starts[index + 1]?.at ?? text.length),
    shift: at,
    fieldStart: at,
  }));
}

/** The items of a piece that is a long list, each as a record that has this item alone; else the piece itself. */
function itemPieces(piece: Piece): readonly Piece[] {
  const starts = isList(piece.name) ? itemStarts(piece.text) : [];
  if (starts.length < longList) {
    return [piece];
  }
  const head = `${piece.name}:${lineEndOf(piece.text)}`;
  return starts.map((at, index) => ({
    name: piece.name,
    index,
    text: head + piece.text.slice(at, starts[index + 1] ?? piece.text.length),
    shift: piece.shift + at - head.length,
    fieldStart: piece.shift,
  }));
}

/** A list that is a fact is as sure as it is as a whole. */
function isList(name: string): boolean {
  const fields: DescribedFields = recordFields.shape.fields;
  return Object.hasOwn(fields, name) && fields[name]?.shape.kind === "list";
}

/** Where the items of a list begin that stands below its name; none where it is no such list, and nothing else. */
function itemStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let column: number | undefined;
  for (const { at, line } of linesOf(text)) {
    const item = itemPattern.exec(line)?.[1]?.length;
    if (at === 0) {
      if (!barePattern.test(line)) {
        return [];
      }
    } else if (item !== undefined && (column === undefined || item <= column)) {
      if (column !== undefined && item < column) {
        return [];
      }
      column = item;
      starts.push(at);
    } else if (!emptyPattern.test(line) && (column === undefined || indentOf(line) <= column)) {
      return [];
    }
  }
  return starts;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function* linesOf(text: string): Generator<{ readonly at: number; readonly line: string }> {
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    yield { at, line: text.slice(at, end) };
    at = end + 1;
  }
}
