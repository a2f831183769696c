import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type ParseOptions } from "yaml";

/** Deeper than this nobody writes; many more levels fill the parser's stack. */
const mostLevels = 200;

/**
 * A text in YAML as a tree; undefined where it has more levels than can be read. Never throws. Names that come twice are
 * no error of it, see `repeatedName`: the parser's own search for them takes the square of their number.
 */
export function readYaml(text: string, options: Omit<ParseOptions, "uniqueKeys"> = {}): Document.Parsed | undefined {
  if (isTooDeep(text)) {
    return undefined;
  }
  try {
    return withoutTraces(() =>
      parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error", ...options }),
    );
  } catch {
    // Items within items by the thousand fill the parser's stack.
    return undefined;
  }
}

/** The first name that stands in its map before, at any level; undefined where each stands once. */
export function repeatedName(node: unknown): Node | undefined {
  if (isSeq(node)) {
    return firstOf(node.items, repeatedName);
  }
  if (!isMap(node)) {
    return undefined;
  }
  const names = new Set<unknown>();
  return firstOf(node.items, ({ key, value }) => {
    const name: unknown = isScalar(key) ? key.value : key;
    if (isScalar(key) && names.has(name)) {
      return key;
    }
    names.add(name);
    return repeatedName(value);
  });
}

/** Where something stands that cannot be read, or a name for the second time; undefined where all is well. */
export function brokenAt(document: Document.Parsed | undefined): number | undefined {
  return document === undefined ? 0 : (document.errors[0]?.pos[0] ?? repeatedName(document.contents)?.range?.[0]);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Whether brackets stand within brackets more often than anybody means it; those in words count as well. */
function isTooDeep(text: string): boolean {
  let level = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    level = sign === "[" || sign === "{" ? level + 1 : Math.max(level - 1, 0);
    if (level > mostLevels) {
      return true;
    }
  }
  return false;
}

/**
 * What `make` returns. The parser makes an error of every sign that it cannot place; where there are hundreds of
 * thousands, noting for each by which calls it came about takes most of the time, and nobody looks at that.
 */
function withoutTraces<T>(make: () => T): T {
  const errors = Error as { stackTraceLimit?: number };
  const usual = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    if (usual !== undefined) {
      errors.stackTraceLimit = usual;
    }
  }
}
