import { isSeq, type Node } from "yaml";
import { said, type Said } from "../text/say.ts";
import type { Moment } from "../time/moment.ts";
import { parseMoment } from "../time/parse-moment.ts";
import { nearName } from "./near-name.ts";
import { plainWords } from "./plain-words.ts";
import { isNothing, isReference, isUnknown, mapOf, wordsOf, type Entry, type ReadContext } from "./read-context.ts";
import type { FieldNote, MappingShape, Shape, TextForm } from "./shape.ts";

/** How one field is read. What can't be read is reported and comes back as the field's "nothing". */
export interface Field<T> {
  readonly read: (node: Node | undefined, context: ReadContext) => T;
  /** What `read` takes without a complaint. */
  readonly shape: Shape;
}

/** A field together with what people are told of it. */
export interface DescribedField<T> extends Field<T> {
  readonly note: FieldNote;
}

/** A field with what people are told of it. */
export function described<T>(note: FieldNote, field: Field<T>): DescribedField<T> {
  return { ...field, note };
}

/** A field's value, or undefined where there is none or none that can be read. */
export type Optional<T> = Field<T | undefined>;

/** Words on one line. */
export const text: Optional<string> = {
  shape: { kind: "text" },
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const words = wordsOf(node);
    if (words === undefined) {
      const advice = said("Write plain words here, in quotation marks if they hold a colon.");
      context.report(node, refusal(node, advice), { inForm: oddInForm });
      return undefined;
    }
    return plainWords(words) || undefined;
  },
};

/** Words that must look like `form`; `howTo` says what to write. */
export function textLike(form: TextForm, howTo: Said): Optional<string> {
  return {
    shape: { kind: "text", like: form },
    read(node, context) {
      const words = text.read(node, context);
      if (words !== undefined && node !== undefined && !form.pattern.test(words)) {
        context.report(node, howTo);
        return undefined;
      }
      return words;
    },
  };
}

/** Yes or no. */
export const flag: Field<boolean> = {
  shape: { kind: "flag" },
  read(node, context) {
    const words = text.read(node, context)?.toLowerCase();
    if (words === undefined || node === undefined) {
      return false;
    }
    if (!["true", "false", "yes", "no"].includes(words)) {
      context.report(node, said("Write true or false here, not “{0}”.", shorten(words)), {
        inForm: said("“{0}” says neither yes nor no. Tick this, or take the tick away.", shorten(words)),
      });
    }
    return words === "true" || words === "yes";
  },
};

/** One of `choices`; `meanings` says what each stands for, in part of a sentence. */
export function choice<T extends string>(choices: readonly T[], meanings: Readonly<Record<T, string>>): Optional<T> {
  return {
    shape: { kind: "choice", options: choices.map((value) => ({ value, meaning: meanings[value] })) },
    read(node, context) {
      const words = text.read(node, context);
      const found = choices.find((option) => option === words?.toLowerCase());
      if (words !== undefined && node !== undefined && found === undefined) {
        context.report(
          node,
          said(
            "Write {0} or {1} here, not “{2}”.",
            choices.slice(0, -1).join(", "),
            choices.at(-1) ?? "",
            shorten(words),
          ),
          { inForm: said("“{0}” cannot be chosen here. Choose one of what is offered.", shorten(words)) },
        );
      }
      return found;
    },
  };
}

/** A day, a day and time, a month, or a time between two of these. */
export const moment: Optional<Moment> = {
  shape: { kind: "moment" },
  read(node, context) {
    const words = text.read(node, context);
    if (words === undefined || node === undefined) {
      return undefined;
    }
    // In quotation marks, or where a day is no fact of its own: no line says as much.
    if (words.trim().toLowerCase() === "unknown") {
      const shown = words.trim();
      context.report(
        node,
        said("“{0}” is not a date that can be read: take this line out, or write a day as 2026-03-31.", shown),
        { inForm: said("“{0}” is not a date that can be read: leave it empty, or write a day as 2026-03-31.", shown) },
      );
      return undefined;
    }
    const reading = parseMoment(words, context.timeZone);
    if ("problem" in reading) {
      context.report(node, reading.problem, { meant: reading.choices });
      return undefined;
    }
    return reading.moment;
  },
};

/** What stands in the field where nothing that can be read does. */
export function otherwise<T>(field: Optional<T>, nothing: T): Field<T> {
  return { shape: field.shape, read: (node, context) => field.read(node, context) ?? nothing };
}

/** Items one below the other; a single value counts as a list of one. Items that can't be read are left out. */
export function list<T>(item: Optional<T>): Optional<readonly T[]> {
  return {
    shape: { kind: "list", item: item.shape },
    read(node, context) {
      return isNothing(node)
        ? undefined
        : itemsOf(node)
            .map((each) => item.read(each, context))
            .filter((value) => value !== undefined);
    },
  };
}

/** The items of a list; a single value is one, and nothing is none. */
export function itemsOf(node: Node | undefined): readonly (Node | undefined)[] {
  if (isNothing(node)) {
    return [];
  }
  return isSeq(node) ? (node.items as readonly (Node | null)[]).map((item) => item ?? undefined) : [node];
}

/**
 * Lines "name: value" below one another. A name that is none of these is reported; that one of the `required` is
 * missing is for the caller to report.
 */
export function mapping<T extends object>(
  fields: { readonly [Name in keyof T]: DescribedField<T[Name]> },
  required: readonly (keyof T & string)[] = [],
): Field<T> & { readonly shape: MappingShape } {
  return {
    shape: { kind: "mapping", fields, required },
    read(node, context) {
      const entries = entriesAt(node, Object.keys(fields), context);
      const values = Object.entries<Field<unknown>>(fields).map(([name, field]) => [
        name,
        field.read(entries.get(name)?.node, context),
      ]);
      return Object.fromEntries(values) as T;
    },
  };
}

/**
 * The entries of a mapping of `names`, what is no such entry reported; `former` are names that are taken too, and never
 * asked for. Empty where there is nothing, or no mapping.
 */
export function entriesAt(
  node: Node | undefined,
  names: readonly string[],
  context: ReadContext,
  former: readonly string[] = [],
): ReadonlyMap<string, Entry> {
  if (isNothing(node) || isUnknown(node)) {
    return new Map();
  }
  const map = mapOf(node);
  if (map === undefined) {
    const advice = said("Write lines such as “{0}: …” below this, each a little further in.", names[0] ?? "");
    context.report(node, refusal(node, advice), { inForm: oddInForm });
    return new Map();
  }
  const entries = context.entriesOf(map);
  for (const { name, nameSpan } of entries.values()) {
    if (!names.includes(name) && !former.includes(name) && !context.isFromLater) {
      context.report(nameSpan, unknownName(name, names), {
        inForm: said(
          "The file has a line “{0}” that belongs to nothing here, so it is left out. Choose Show as Text, and look at it there.",
          shorten(name),
        ),
      });
    }
  }
  return entries;
}

function unknownName(name: string, names: readonly string[]): Said {
  const near = nearName(name, names);
  if (near !== undefined) {
    return said("“{0}” does not belong here. Did you mean “{1}”?", name, near);
  }
  return names.length > 8
    ? said("“{0}” does not belong here, so it is left out. Check how it is spelt, or delete it.", shorten(name))
    : said("“{0}” does not belong here, so it is left out. These are: {1}.", shorten(name), names.join(", "));
}

/** For what no control can show: the way out stands beside it. */
const oddInForm = said("This is written in a way that no form can show, so it is left out.");

function refusal(node: Node, advice: Said): Said {
  return isReference(node)
    ? said("Write the words themselves here; a pointer to another place is not read. {0}", advice)
    : said("This cannot be read here. {0}", advice);
}

/** Words as a message quotes them: a long text by its beginning. */
export function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
