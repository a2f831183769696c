import type { Node } from "yaml";
import { sayInEnglish, type Say } from "../../text/say.ts";
import type { FieldPath } from "../edit-text.ts";
import { recordFields } from "../record-fields.ts";
import type { RecordPart } from "../record-parts.ts";
import type { DescribedFields } from "../shape.ts";
import { fieldAt, pairsOf, type FieldPlace } from "./read-form-value.ts";
import type { FormValue } from "./record-form.ts";

/** What the fields of a record say, and which of them stands where. */
export interface FieldsReading {
  readonly fields: Readonly<Record<string, FormValue>>;
  /** The way to the innermost field that stands at `offset`; empty where none does. */
  readonly pathAt: (offset: number) => FieldPath;
}

/** What one piece of a record says in the form. It is the same object as long as the piece is the same. */
interface PartForm {
  readonly timeZone: string;
  readonly say: Say;
  readonly value: FormValue | undefined;
  readonly places: readonly FieldPlace[];
}

const described: DescribedFields = recordFields.shape.fields;

/** Reads the fields of a record as a whole; of none where `root` is undefined. */
export function readFields(root: Node | undefined, timeZone: string, say: Say = sayInEnglish): FieldsReading {
  const places: FieldPlace[] = [];
  const pairs = pairsOf(root);
  const values = Object.entries(described).map(
    ([name, field]) => [name, fieldAt(field.shape, pairs.get(name), [name], { timeZone, say, places })] as const,
  );
  return { fields: Object.fromEntries(values), pathAt: (offset) => innermost(places, offset) };
}

function innermost(places: readonly FieldPlace[], offset: number): FieldPath {
  return places.findLast(({ span }) => span.start <= offset && offset < span.end)?.path ?? [];
}

const forms = new WeakMap<RecordPart["root"], PartForm>();

/** As `readFields`, piece by piece: what has not changed since the last time is the very same value. */
export function readFieldsOf(parts: readonly RecordPart[], timeZone: string, say: Say = sayInEnglish): FieldsReading {
  const items = new Map<string, FormValue[]>();
  const fields: Record<string, FormValue> = { ...readFields(undefined, timeZone, say).fields };
  for (const part of parts) {
    const { value } = readPartForm(part, timeZone, say);
    if (value !== undefined && part.index === undefined) {
      fields[part.name] = value;
    } else if (value?.kind === "items") {
      const before = items.get(part.name) ?? [];
      items.set(part.name, before);
      before.push(...value.items);
    }
  }
  items.forEach((all, name) => {
    fields[name] = { kind: "items", items: all };
  });
  return { fields, pathAt: (offset) => pathIn(parts, offset, timeZone, say) };
}

function readPartForm({ name, root }: RecordPart, timeZone: string, say: Say): PartForm {
  const known = forms.get(root);
  if (known?.timeZone === timeZone && known.say === say) {
    return known;
  }
  const places: FieldPlace[] = [];
  const field = Object.hasOwn(described, name) ? described[name] : undefined;
  const value = field && fieldAt(field.shape, pairsOf(root).get(name), [name], { timeZone, say, places });
  const form = { timeZone, say, value, places };
  forms.set(root, form);
  return form;
}

function pathIn(parts: readonly RecordPart[], offset: number, timeZone: string, say: Say): FieldPath {
  const place = parts.findIndex(({ shift, text }) => offset < shift + text.length);
  const part = parts.at(place);
  if (part === undefined) {
    return [];
  }
  const firstItem = part.shift + part.text.indexOf("\n") + 1;
  if (part.index === 0 && offset < firstItem) {
    // On the line of the list's name, or in a remark below it.
    return offset < part.fieldStart ? [] : [part.name];
  }
  const path = innermost(readPartForm(part, timeZone, say).places, offset - part.shift);
  if (path.length === 0 && part.index !== undefined && parts[place + 1]?.name === part.name) {
    // In a remark between two items.
    return [part.name];
  }
  // By itself, the item is the first of its list.
  return part.index === undefined || path.length < 2 ? path : path.with(1, part.index);
}
