import { findKind, kinds, type Kind } from "../core/index.ts";
import { listOf } from "./arguments.ts";
import { CannotRun } from "./io.ts";

/** The kind that somebody named. Throws `CannotRun` with the kinds there are where it is none of them. */
export function findKindNamed(id: string): Kind {
  const kind = findKind(id);
  if (kind === undefined) {
    throw new CannotRun(`There is no kind “${id}”: choose ${kindNames()}.`);
  }
  return kind;
}

/** "apology, disclosure or …", for a sentence. */
export function kindNames(): string {
  return listOf(kinds.map((kind) => kind.id));
}
