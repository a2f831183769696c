import type { Correction } from "../record/record.ts";
import { wordMoment } from "../time/word-moment.ts";
import type { DocumentView, ViewValue } from "./document-view.ts";
import type { Phrases } from "./phrases.ts";
import { withCapital, wordSentence } from "./word-values.ts";

/** Something that was told wrongly. */
export interface CorrectionView {
  readonly said: ViewValue;
  readonly instead: ViewValue;
  /** "21 May 2026"; "" where nobody wrote it down. */
  readonly on: ViewValue;
  /** "On 21 May 2026", to begin a sentence; "" likewise. */
  readonly when: ViewValue;
  /** Whether it was told as not yet confirmed. */
  readonly unsure: boolean;
  /** Whether what is told instead is not yet confirmed. */
  readonly unsureToday: boolean;
  /** Whether readers had it in these words. */
  readonly quoted: boolean;
  /** Whether what is right has to be said here: the next one is put right in other words, or there is none. */
  readonly last: boolean;
  /** Whether it is put right together with the one before it. */
  readonly again: boolean;
}

/** What documents say of all that was told wrongly. What is right instead of several is said once, behind the last of them. */
export function correctionsView(
  corrections: readonly Correction[],
  phrases: Phrases,
): Pick<DocumentView, "anyCorrections" | "corrections" | "onlyUnsureCorrected"> {
  const isSame = (left: Correction, right: Correction | undefined): boolean =>
    left.instead === right?.instead && (left.isUnsure ?? false) === (right.isUnsure ?? false);
  const anyCorrections = corrections.length > 0;
  return {
    anyCorrections,
    corrections: corrections.map((correction, index) => ({
      ...correctionView(correction, phrases),
      last: !isSame(correction, corrections[index + 1]),
      again: isSame(correction, corrections[index - 1]),
    })),
    onlyUnsureCorrected: anyCorrections && corrections.every(({ wasUnsure }) => wasUnsure === true),
  };
}

function correctionView(
  { said, instead, on, wasUnsure = false, isUnsure = false, isReworded = false }: Correction,
  { moments }: Phrases,
): Omit<CorrectionView, "last" | "again"> {
  return {
    said: wordSentence(said),
    instead: wordSentence(instead),
    on: on === undefined ? "" : wordMoment(on, "plain", moments),
    when: on === undefined ? "" : withCapital(wordMoment(on, "when", moments)),
    unsure: wasUnsure,
    unsureToday: isUnsure,
    quoted: !isReworded,
  };
}
