import { readDeeds } from "./deeds.ts";
import type { Deed } from "./reading.ts";

/** So many sentences are remembered: more than a long notice has. */
const mostRemembered = 4000;

let known = new Map<string, readonly Deed[]>();

/** The verbs of a sentence. Remembered by its words: several requirements ask, and most sentences stand unchanged while one types. */
export function deedsOf(text: string): readonly Deed[] {
  let deeds = known.get(text);
  if (deeds === undefined) {
    if (known.size >= mostRemembered) {
      known = new Map();
    }
    deeds = readDeeds(text);
    known.set(text, deeds);
  }
  return deeds;
}
