import { diffArrays } from "diff";
import { keyOf } from "../compare-lines.ts";
import { draftMark, originOf } from "../copy-origin.ts";
import type { ExportWords } from "../export-words.ts";
import { plainWords } from "../letter.ts";
import type { Line } from "../lines.ts";
import type { DraftLines } from "./draft-lines.ts";
import { versionIn } from "./head-lines.ts";
import { readOrigin } from "./open-word.ts";
import type { WordReading } from "./word-reading.ts";

/** What a Word copy is one of, told before anything of it is taken over. */
export interface CopyOf {
  /** Whether it was made of another draft, or has hardly anything of this one. */
  readonly isOfAnother: boolean;
  /** The version that it was made of; undefined where that is the draft's, or is not known. */
  readonly otherVersion: number | undefined;
  /** Whether the draft still says what it said when the copy was made; undefined where that is not known. */
  readonly isOfThisText: boolean | undefined;
}

/** Goes by what the copy says that it was made of, and by what both have in common where it says nothing of that. */
export function tellCopy(
  draft: DraftLines,
  word: WordReading,
  { place, version = 1 }: { readonly place?: string | undefined; readonly version?: number | undefined },
  words: ExportWords,
): CopyOf {
  const own = originOf(place, version, draft.lines);
  const { origin } = word;
  const copied = origin?.version ?? word.heads.map((part) => versionIn(part, words)).find((one) => one !== undefined);
  return {
    isOfAnother:
      origin === undefined || origin.draft === "" || own.draft === ""
        ? hasLittleInCommon(draft.lines, word.linesBefore)
        : origin.draft !== own.draft,
    otherVersion: copied === version ? undefined : copied,
    isOfThisText: origin && origin.said === own.said,
  };
}

/** Whether a Word file was made of this draft, in whichever version; undefined where it does not say. */
export function isCopyOf(bytes: Uint8Array, place: string | undefined, version = 1): boolean | undefined {
  const mark = readOrigin(bytes)?.draft ?? "";
  const own = draftMark(place, version);
  return mark === "" || own === "" ? undefined : mark === own;
}

/** Two documents of one incident have their facts in common, and two versions of one document their title. */
function hasLittleInCommon(lines: readonly Line[], copied: readonly Line[]): boolean {
  const [keys, copiedKeys] = [lines.map(keyOf), copied.map(keyOf)];
  const parts = diffArrays(keys, copiedKeys);
  const same = parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  const share = same / Math.max(keys.length, copiedKeys.length, 1);
  return share < (titleOf(lines) === titleOf(copied) ? 0.2 : 0.8);
}

function titleOf(lines: readonly Line[]): string {
  const title = lines.find((line) => line.kind === "text" && line.level > 0);
  return plainWords(title?.cells[0] ?? []);
}
