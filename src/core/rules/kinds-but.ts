import { kindIds, type KindId } from "../documents/kinds.ts";

/** Every kind of document except those in `others`. */
export function kindsBut(others: readonly KindId[]): readonly KindId[] {
  return kindIds.filter((id) => !others.includes(id));
}
