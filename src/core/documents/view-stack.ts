import { Verbatim, type ViewValue } from "./document-view.ts";

/** A part of a view that a template can step into. */
export type ViewScope = Readonly<Record<string, unknown>>;

/** The scopes a template has stepped into, the innermost last. */
export type ViewStack = readonly ViewScope[];

/**
 * What `name` ("people.total.text") holds: its first part is looked for from the innermost scope outwards.
 * Undefined where there is no such name: only names that a view has of its own count, so `constructor` is none.
 */
export function lookUp(name: string, stack: ViewStack): unknown {
  const [first = "", ...rest] = name.split(".");
  const scope = stack.findLast((candidate) => Object.hasOwn(candidate, first));
  return rest.reduce<unknown>(
    (held, part) => (isScope(held) && Object.hasOwn(held, part) ? held[part] : undefined),
    scope?.[first],
  );
}

/** Whether it holds names of its own: a part of the view. */
export function isScope(held: unknown): held is ViewScope {
  return typeof held === "object" && held !== null && !Array.isArray(held) && !(held instanceof Verbatim);
}

/** Whether it can stand in a document as it is. */
export function isValue(held: unknown): held is ViewValue {
  return typeof held === "string" || held instanceof Verbatim;
}
