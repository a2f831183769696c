import type { Audience } from "../record/fact.ts";
import { overlapTest, type Span } from "../text/span.ts";
import { findGaps } from "../draft/find-gaps.ts";
import { findName, findNameInAddress } from "../wording/find-names.ts";
import { findPlaceholders } from "../wording/placeholders.ts";
import { plainWords, wordsIn, type Words } from "./letter.ts";
import type { LetterReading } from "./reading/read-letter.ts";

/** What keeps a draft from going out, and where. */
export interface ExportProblem {
  readonly kind: "placeholder" | "never-say";
  /** The words that must not go out. */
  readonly words: string;
  /** Their place in the draft; where they are spread over markup, the paragraph that they stand in. */
  readonly span: Span;
}

/** What a draft is checked against before it goes out. */
export interface ExportCheck {
  /** Who will read it. */
  readonly readers: Audience;
  /** Names and words that the public must not read. */
  readonly neverSay: readonly string[];
}

/** Everything that keeps the draft `text` from going out, in the order of the text. Empty where it may go. */
export function findExportProblems(
  text: string,
  { letter, hidden, code }: LetterReading,
  { readers, neverSay }: ExportCheck,
): readonly ExportProblem[] {
  const said = [...wordsIn(letter)];
  const isHidden = overlapTest(hidden);
  const gaps = findGaps(text, overlapTest([...hidden, ...code]));
  const isGap = overlapTest(gaps);
  // Markup within a gap, "[**NAME**]", keeps it from being seen in the source.
  const parted = said.filter(
    ({ runs, span }) => !isGap(span) && findPlaceholders(plainWords(runs.filter((run) => !run.code))).length > 0,
  );
  const placeholders = [...gaps, ...parted.map(({ span }) => firstLine(text, span))].map((span) => ({
    kind: "placeholder" as const,
    words: text.slice(span.start, span.end),
    span,
  }));
  const forbidden = readers === "public" ? neverSay : [];
  const names = forbidden.flatMap((name) =>
    said
      .flatMap((words) => placesOf(text, words, name, (span) => !isHidden(span)))
      .map((span) => ({ kind: "never-say" as const, words: name.trim(), span })),
  );
  return [...placeholders, ...names].sort((left, right) => left.span.start - right.span.start);
}

/** Where a paragraph or cell says the name: in words that are shown, or in an address. */
function placesOf(
  text: string,
  { runs, span }: Words,
  name: string,
  isShown: (span: Span) => boolean,
): readonly Span[] {
  const isLinked = runs.some(({ target = "" }) => findNameInAddress(target, name).length > 0);
  if (!isLinked && findName(plainWords(runs), name).length === 0) {
    return [];
  }
  const places = findName(text.slice(span.start, span.end), name)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
    .filter(isShown);
  return places.length === 0 ? [firstLine(text, span)] : places;
}

function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
