import type { Document } from "yaml";
import { readYaml } from "../text/read-yaml.ts";

/** More than this is no record that people keep by hand; reading it would take long and serve nobody. */
export const longestRecord = 400_000;

/** A longer one is kept only until the next comes: its tree can take more than a hundred megabytes. */
const longestKept = 150_000;

/**
 * What was parsed last, the newest first: the same text is as a rule read, marked, explained and edited in turn, and
 * between two of these somebody may ask what could be written there, which reads another.
 */
let known: readonly { readonly text: string; readonly document: Document.Parsed }[] = [];

/** The text of a record as a tree, which nobody may change; undefined where it has more levels than can be read. */
export function parseYaml(text: string): Document.Parsed | undefined {
  const parsed = known.find((one) => one.text === text);
  if (parsed !== undefined) {
    return parsed.document;
  }
  // Before the next takes its room, not after.
  known = known.filter((one) => one.text.length <= longestKept);
  const document = readYaml(text, { keepSourceTokens: true });
  if (document !== undefined) {
    known = [{ text, document }, ...(text.length > longestKept ? [] : known.slice(0, 1))];
  }
  return document;
}
