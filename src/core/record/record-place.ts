import { isMap, isPair, isScalar, isSeq, visit, type Document, type Node, type Pair, type Scalar } from "yaml";
import { longestRecord, parseYaml } from "./parse-yaml.ts";
import { readersOf, usesOf } from "./record-guide.ts";
import { itemOf, knownFieldsOf, type Described, type Readers, type Shape } from "./shape.ts";

/** A word somewhere in a record, with what stands around it. */
export interface WordPlace {
  readonly scalar: Scalar;
  readonly isKey: boolean;
  /** From the outside in; without the word itself. */
  readonly around: readonly (Document | Node | Pair)[];
}

/** One field, with what it has from the fields around it. */
export interface KnownField extends Described {
  /** Undefined where nothing decides. */
  readonly usedIn: readonly number[] | undefined;
  /** The names on the way to it: "people.total"; of a line of a fact, that of the fact. */
  readonly path: string;
  readonly readers: Readers | undefined;
}

/** The name of a field at the left margin: "people:". */
const fieldNamePattern = /^\uFEFF?[^\s#:,[\]{}"'-][^\s:]{0,60}:/;

/**
 * The text around `offset` as a tree, with places as in `text`; undefined where it is too long or too deep for a
 * record. Where it is broken anywhere, what the other fields of the record hold is left out.
 */
export function parseRecord(text: string, offset: number): Document.Parsed | undefined {
  if (text.length > longestRecord) {
    return undefined;
  }
  const whole = parseYaml(text);
  return whole === undefined || whole.errors.length === 0 ? whole : parseYaml(withoutOthers(text, offset));
}

/** `text` with spaces for what the fields hold that are not at `offset`. */
function withoutOthers(text: string, offset: number): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const starts: { readonly at: number; readonly name: string }[] = [];
  let at = 0;
  for (const line of lines) {
    const name = fieldNamePattern.exec(line)?.[0];
    if (name !== undefined) {
      starts.push({ at, name });
    }
    at += line.length;
  }
  const own = starts.findLastIndex((start) => start.at <= offset);
  const parts = starts.map(({ at: from, name }, index) => {
    const block = text.slice(from, starts[index + 1]?.at ?? text.length);
    return index === own ? block : name + block.slice(name.length).replace(/[^\r\n]/g, " ");
  });
  return text.slice(0, starts[0]?.at ?? text.length) + parts.join("");
}

/** The first word that `isWanted`, or undefined where there is none. */
export function findWord(document: Document, isWanted: (scalar: Scalar) => boolean): WordPlace | undefined {
  let found: WordPlace | undefined;
  try {
    visit(document, {
      Scalar(key, scalar, path) {
        if (!isWanted(scalar)) {
          return undefined;
        }
        found = { scalar, isKey: key === "key", around: [...path] };
        return visit.BREAK;
      },
    });
  } catch {
    // As above: too many levels.
    return undefined;
  }
  return found;
}

/** The field at the end of the way `around` in a file of the form `form`; undefined where the way leads out of it. */
export function fieldAt(around: WordPlace["around"], form: Shape): KnownField | undefined {
  let here: KnownField | undefined = {
    shape: form,
    note: { label: "", meaning: "", example: "" },
    usedIn: undefined,
    path: "",
    readers: undefined,
  };
  let names: ReadonlySet<string> = new Set();
  for (const step of around) {
    if (here === undefined) {
      return undefined;
    }
    if (isMap(step)) {
      names = namesIn(step.items);
    } else if (isPair(step)) {
      const field: Described | undefined = knownFieldsOf(here.shape, names).get(nameOf(step));
      here = field && inside(here, field, nameOf(step));
    } else if (isSeq(step)) {
      const item = itemOf(here.shape);
      here = item && { ...here, shape: item };
    }
  }
  return here;
}

/** The field `name` with what it has from `outer`, where it does not decide itself. */
export function inside(outer: KnownField, field: Described, name: string): KnownField {
  const { shape, note } = field;
  const path = outer.path === "" ? name : `${outer.path}.${name}`;
  const usedIn = usesOf(path);
  return {
    shape,
    note,
    path: usedIn === undefined ? outer.path : path,
    usedIn: usedIn ?? outer.usedIn,
    readers: readersOf(field) ?? outer.readers,
  };
}

/** The names that stand in a mapping. */
export function namesIn(items: readonly Pair[]): ReadonlySet<string> {
  return new Set(items.map(nameOf));
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}
