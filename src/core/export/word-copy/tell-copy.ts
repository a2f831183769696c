import { diffArrays } from "diff";
import { keyOf } from "../compare-lines.ts";
import { draftMark, originOf } from "../copy-origin.ts";
import type { ExportWords } from "../export-words.ts";
import { plainWords } from "../letter.ts";
import type { Line } from "../lines.ts";
import type { AboutDraft } from "./about-draft.ts";
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
  { place, others, version = 1 }: Pick<AboutDraft, "place" | "others" | "version">,
  words: ExportWords,
): CopyOf {
  const own = originOf(place, version, draft.lines);
  const { origin } = word;
  const copied = origin?.version ?? word.heads.map((part) => versionIn(part, words)).find((one) => one !== undefined);
  const isOfThisText = origin && origin.said === own.said;
  const isAnother = (): boolean => {
    if (origin === undefined || origin.draft === "" || own.draft === "") {
      return hasLittleInCommon(draft.lines, word.linesBefore, 0.2);
    }
    const mayBeRenamed = !isThere(origin.draft, others);
    return (
      origin.draft !== own.draft &&
      !(mayBeRenamed && (isOfThisText === true || !hasLittleInCommon(draft.lines, word.linesBefore, 0.5)))
    );
  };
  return { isOfAnother: isAnother(), otherVersion: copied === version ? undefined : copied, isOfThisText };
}

/** Whether a Word file was made of this draft, in whichever version; undefined where it does not say. */
export function isCopyOf(bytes: Uint8Array, { place, others, version = 1 }: AboutDraft): boolean | undefined {
  const mark = readOrigin(bytes)?.draft ?? "";
  const own = draftMark(place, version);
  return mark === "" || own === "" ? undefined : mark === own || (isThere(mark, others) ? false : undefined);
}

/** Whether a copy may be of another draft, going by its mark: one whose draft is not there any more may be renamed. */
function isThere(mark: string, others: AboutDraft["others"]): boolean {
  return others?.some((other) => [1, 2].some((version) => draftMark(other, version) === mark)) !== false;
}

/**
 * Two documents of one incident have their facts in common, and two versions of one document their title.
 *
 * @param least so much of all is in common at least where the title is
 */
function hasLittleInCommon(lines: readonly Line[], copied: readonly Line[], least: number): boolean {
  const [keys, copiedKeys] = [lines.map(keyOf), copied.map(keyOf)];
  const parts = diffArrays(keys, copiedKeys);
  const same = parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  const share = same / Math.max(keys.length, copiedKeys.length, 1);
  return share < (titleOf(lines) === titleOf(copied) ? least : 0.8);
}

function titleOf(lines: readonly Line[]): string {
  const title = lines.find((line) => line.kind === "text" && line.level > 0);
  return plainWords(title?.cells[0] ?? []);
}
