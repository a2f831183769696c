import type { Span } from "../text/span.ts";
import { wordReaders, wordUse } from "./record-guide.ts";
import { fieldAt, findWord, parseRecord, type KnownField } from "./record-place.ts";
import { recordFields } from "./record-fields.ts";
import { optionsOf, type Shape } from "./shape.ts";

/** What there is to say of a word in a record. */
export interface Description {
  readonly span: Span;
  readonly title: string;
  /** Sentences, each for itself. */
  readonly lines: readonly string[];
  /** How the field is written; "" for a value. */
  readonly example: string;
}

/** What the name of a field, or a word that it allows, means at `offset` of a file of the form `form`; undefined where there is nothing to say. */
export function describeAt(text: string, offset: number, form: Shape = recordFields.shape): Description | undefined {
  const document = parseRecord(text, offset);
  const place =
    document &&
    findWord(document, ({ range }) => range !== null && range !== undefined && range[0] <= offset && offset < range[1]);
  const field = place && fieldAt(place.around, form);
  if (place?.scalar.range == null || field === undefined) {
    return undefined;
  }
  const [start, end] = place.scalar.range;
  const span = { start, end };
  if (place.isKey) {
    const name = String(place.scalar.value);
    const { example, label } = field.note;
    return {
      span,
      title: label,
      lines: linesOf(field),
      example: `${name}:${example.startsWith("\n") ? example : ` ${example}`}`,
    };
  }
  const word = String(place.scalar.value).toLowerCase();
  const option = optionsOf(field.shape).find(({ value }) => value.toLowerCase() === word);
  return option && { span, title: option.value, lines: [`${option.meaning}.`], example: "" };
}

/** What a field means, who uses it and who may read it. */
export function linesOf({ note, usedIn, readers }: KnownField): readonly string[] {
  return [note.meaning, wordUse(usedIn), wordReaders(readers)].filter(Boolean);
}
