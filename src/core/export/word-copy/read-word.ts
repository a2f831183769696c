import { openWord } from "./open-word.ts";
import { hasUnread } from "./unread-words.ts";
import { WordReader } from "./word-reader.ts";
import type { AboutCopy, WordReading } from "./word-reading.ts";
import { everyIn, textIn } from "./xml.ts";

/**
 * Reads a Word file that was made from a draft, or any other. Undefined where the bytes are none, or more than any
 * letter. Never throws.
 */
export function readWord(bytes: Uint8Array, about: AboutCopy): WordReading | undefined {
  const word = openWord(bytes);
  const before = word && new WordReader(word, about, true).read();
  if (word === undefined || before === undefined) {
    return undefined;
  }
  const after = before.changedBy.size === 0 ? before : new WordReader(word, about, false).read();
  if (after === undefined) {
    return undefined;
  }
  return {
    lines: after.lines,
    linesBefore: before.lines,
    notes: after.notes,
    areSame: (line, other) => {
      const [own, others] = [before.sources.get(line) ?? [], after.sources.get(other) ?? []];
      return own.length > 0 && own.length === others.length && own.every((piece, index) => piece === others[index]);
    },
    areAkin: (line, other) => {
      const others = after.sources.get(other) ?? [];
      return (before.sources.get(line) ?? []).some((piece) => others.includes(piece));
    },
    changedBy: (line) => after.changedBy.get(line) ?? before.changedBy.get(line) ?? [],
    hasTextBoxes: [...everyIn(word.body, "w:txbxContent")].some((box) => textIn(box).trim() !== ""),
    hasUnread: hasUnread(word.body),
    heads: word.heads,
    origin: word.origin,
  };
}
