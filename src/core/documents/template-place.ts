import type { Span } from "../text/span.ts";
import { placeholderView } from "./placeholder-view.ts";
import { isScope, isValue, type ViewScope } from "./view-stack.ts";

/** A scope that a template has stepped into, and the names on the way to it. */
export interface PlacedScope {
  readonly scope: ViewScope;
  /** "timeline.entries"; "" for the whole. */
  readonly path: string;
}

/** A tag of a template and what can be named in it. */
export interface TagPlace {
  /** What stands before the name: `#`, `^`, `/`, `>`; "" for a value. */
  readonly sign: string;
  /** The name, without the sign and the spaces around it. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Whether `}}` closes it. */
  readonly isClosed: boolean;
  /** The sections that are open there, the innermost last. */
  readonly openSections: readonly string[];
  /** The scopes that are open there, the innermost last. */
  readonly scopes: readonly PlacedScope[];
}

/** A variable, as the view holds it at a place. */
export interface PlacedVariable {
  /** Its names from the outermost in. */
  readonly path: string;
  readonly held: unknown;
  /** Whether it is asked of a fact: its certainty, its text. */
  readonly isOfFact: boolean;
}

/** "{{#people.total}}", "{{> drill}}", and one that is still being typed: "{{peo". */
const tagPattern = /\{\{([#^/>&]?)[ \t]{0,20}([^{}\s]{0,200})[ \t]{0,20}(\}\})?/g;

/** The tag that `offset` stands in, or undefined where it stands in none. */
export function tagAt(text: string, offset: number): TagPlace | undefined {
  const open: string[] = [];
  for (const match of text.matchAll(tagPattern)) {
    const [whole, sign = "", name = "", close] = match;
    const nameStart = match.index + whole.indexOf(name, 2 + sign.length);
    const nameEnd = nameStart + name.length;
    const isHere = offset >= match.index + 2 && offset <= match.index + whole.length - (close?.length ?? 0);
    if (isHere) {
      const nameSpan = name === "" ? { start: offset, end: offset } : { start: nameStart, end: nameEnd };
      return { sign, name, nameSpan, isClosed: close !== undefined, openSections: open, scopes: scopesWithin(open) };
    }
    if (match.index > offset) {
      return undefined;
    }
    if (close !== undefined && (sign === "#" || sign === "^")) {
      open.push(sign + name);
    } else if (close !== undefined && sign === "/" && open.at(-1)?.slice(1) === name) {
      open.pop();
    }
  }
  return undefined;
}

function scopesWithin(openSections: readonly string[]): readonly PlacedScope[] {
  const scopes: PlacedScope[] = [{ scope: { ...placeholderView }, path: "" }];
  for (const section of openSections) {
    const variable = section.startsWith("#") ? variableAt(section.slice(1), scopes) : undefined;
    const held: unknown = Array.isArray(variable?.held) ? (variable.held as readonly unknown[])[0] : variable?.held;
    if (variable !== undefined && isScope(held)) {
      scopes.push({ scope: held, path: variable.path });
    }
  }
  return scopes;
}

/** What `name` stands for where `scopes` are open; undefined where it stands for nothing. */
export function variableAt(name: string, scopes: readonly PlacedScope[]): PlacedVariable | undefined {
  const [first = "", ...rest] = name.split(".");
  const from = scopes.findLast(({ scope }) => Object.hasOwn(scope, first));
  if (from === undefined) {
    return undefined;
  }
  let parent: ViewScope = from.scope;
  let held: unknown = from.scope[first];
  for (const part of rest) {
    if (!isScope(held) || !Object.hasOwn(held, part)) {
      return undefined;
    }
    parent = held;
    held = held[part];
  }
  const path = [...(from.path === "" ? [] : [from.path]), name].join(".");
  return { path, held, isOfFact: isFact(parent) };
}

/** The variables that can be named behind `before` ("people." or ""), innermost first, each name once. */
export function variablesBehind(
  before: string,
  scopes: readonly PlacedScope[],
): readonly (readonly [string, PlacedVariable])[] {
  const isInside = before !== "";
  const parent = isInside ? variableAt(before.slice(0, -1), scopes)?.held : undefined;
  const names = isInside
    ? isScope(parent)
      ? Object.keys(parent)
      : []
    : [...scopes].reverse().flatMap(({ scope }) => Object.keys(scope));
  return [...new Set(names)].flatMap((name) => {
    const variable = variableAt(before + name, scopes);
    return variable === undefined ? [] : [[before + name, variable] as const];
  });
}

/** Whether a view asks how sure something is. */
export function isFact(held: unknown): boolean {
  return isScope(held) && Object.hasOwn(held, "withheld") && Object.hasOwn(held, "text");
}

/** How a variable is written: shown as words, opened as a section, or only stepped into. */
export function usesOf(held: unknown): "value" | "section" {
  return isValue(held) ? "value" : "section";
}
