import type { Match, Prose } from "./prose.ts";

export function findReaderAction(prose: Prose): readonly Match[] {
  return prose.passages.length < 0 ? [] : [];
}
