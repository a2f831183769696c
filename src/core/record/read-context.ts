import { isAlias, isMap, isScalar, Scalar, type Node, type YAMLMap } from "yaml";
import { recordVersion } from "./record.ts";
import { said, sayInEnglish, sayLater, type Said } from "../text/say.ts";
import type { TextEdit } from "../text/edit.ts";
import { clampSpan, type Span } from "../text/span.ts";

/** Something in the record that could not be taken as it stands. */
export interface RecordProblem {
  /** A plain sentence that says what to do, in English. */
  readonly message: string;
  /** The same, for the language of a screen. */
  readonly said: Said;
  readonly span: Span;
  /** The same for whoever sees the form; left out where the sentence fits both. */
  readonly inForm?: FormSentence;
  /** What may have been meant, for a person to choose from: nothing of it is done unasked. Left out where nobody can tell. */
  readonly choices?: readonly RecordChoice[];
}

/** A problem in the words of the form, which has no names of lines. */
export interface FormSentence {
  readonly said: Said;
  /** The field of the item that is to be filled in; left out where it is the one at the place. */
  readonly missing?: string;
}

/** One way to mend a problem: the edit that makes the record say it. */
export interface RecordChoice extends TextEdit {
  /** What is chosen, in words, in English: "Write 12500". */
  readonly title: string;
  /** The same, for the language of a screen. */
  readonly said: Said;
}

/** One way in which a value may have been meant. */
export interface MeantValue {
  readonly title: Said;
  /** As it is to be written in place of the value; letters, digits and signs that need no quotation marks. */
  readonly text: string;
}

/** One line "name: value" of the record, with its place. */
export interface Entry {
  readonly name: string;
  readonly nameSpan: Span;
  /** Undefined where nothing stands behind the name. */
  readonly node: Node | undefined;
}

/** Where every field of one record puts what it could not take. */
export class ReadContext {
  readonly #length: number;
  readonly #problems: RecordProblem[] = [];
  /** Of the record, for times without a zone of their own. */
  readonly timeZone: string;

  /** The way in which the record says that it is written; undefined where it says nothing of it. */
  readonly version: number | undefined;

  constructor(textLength: number, timeZone: string, version?: number) {
    this.#length = textLength;
    this.timeZone = timeZone;
    this.version = version;
  }

  /** Whether a later version wrote the record: what is strange in it may be right. */
  get isFromLater(): boolean {
    return this.version !== undefined && this.version > recordVersion;
  }

  get problems(): readonly RecordProblem[] {
    return this.#problems;
  }

  /** `meant` are values to choose from in place of the one at `place`; `inForm`: see `RecordProblem`. */
  report(
    place: Node | Span,
    sentence: Said,
    { meant = [], inForm }: { readonly meant?: readonly MeantValue[]; readonly inForm?: Said | FormSentence } = {},
  ): void {
    const span = clampSpan(spanOf(place), this.#length);
    const choices = isOneLine(place)
      ? meant.map(({ title, text }) => ({ title: sayLater(sayInEnglish, title), said: title, span, newText: text }))
      : [];
    this.#problems.push({
      ...problemAt(span, sentence),
      ...(inForm !== undefined && { inForm: "said" in inForm ? inForm : { said: inForm } }),
      ...(choices.length > 0 && { choices }),
    });
  }

  /** The entries of a mapping, each name once: the first counts, every further one is reported. */
  entriesOf(map: YAMLMap): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const key = pair.key as Node;
      if (!isScalar(key)) {
        this.report(key, said("Each line must begin with the name of a field and a colon."), {
          inForm: said(
            "Here the file holds a line that this form cannot show. Choose Show as Text, and look at it there.",
          ),
        });
        continue;
      }
      const name = String(key.value);
      if (entries.has(name)) {
        this.report(key, said("“{0}” is here twice, and the first one counts. Delete one of them.", name), {
          inForm: said(
            "In the file this line is there twice: “{0}”. The first one counts. Choose Show as Text, and delete one of them.",
            name,
          ),
        });
      } else {
        entries.set(name, { name, nameSpan: spanOf(key), node: (pair.value as Node | null) ?? undefined });
      }
    }
    return entries;
  }
}

/** A problem of a whole stretch, with nothing to choose from. */
export function problemAt(span: Span, sentence: Said): RecordProblem {
  return { message: sayLater(sayInEnglish, sentence), said: sentence, span };
}

/** Whether nothing is written there: no node, or an empty value. */
export function isNothing(node: Node | undefined): node is undefined {
  return node === undefined || (isScalar(node) && (node.value === null || node.value === ""));
}

/** Whether the bare word `unknown` stands there. In quotation marks it is a value like any other. */
export function isUnknown(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && String(node.value).toLowerCase() === "unknown";
}

/** The words of a plain value as they were written, numbers included; undefined for anything with parts. */
export function wordsOf(node: Node): string | undefined {
  if (!isScalar(node)) {
    return undefined;
  }
  if (typeof node.value === "string") {
    return node.value;
  }
  return typeof node.value === "number" || typeof node.value === "boolean"
    ? (node.source ?? String(node.value))
    : undefined;
}

/** The node as a mapping, or undefined where it is none. */
export function mapOf(node: Node | undefined): YAMLMap | undefined {
  return isMap(node) ? node : undefined;
}

/** A reference to another place of the file: refused, since following them can fill the memory. */
export function isReference(node: Node | undefined): boolean {
  return isAlias(node);
}

/** Whether a value ends where its words end; one on lines of its own takes the line end with it. */
function isOneLine(place: Node | Span): boolean {
  return (
    "start" in place || (isScalar(place) && place.type !== Scalar.BLOCK_FOLDED && place.type !== Scalar.BLOCK_LITERAL)
  );
}

function spanOf(place: Node | Span): Span {
  if ("start" in place) {
    return place;
  }
  const range = place.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
