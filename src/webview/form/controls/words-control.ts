import type { FieldValue } from "../../../core/record/edit-value.ts";
import type { FormValue } from "../../../core/record/form/record-form.ts";

/** Something in which a person says one thing, as words: "" where nothing is said. */
export interface WordsControl {
  readonly element: HTMLElement;
  /** What gets the focus, and the name where it is the only control. */
  readonly main: HTMLElement;
  readonly isGroup: boolean;
  readonly read: () => string;
  readonly write: (words: string) => void;
  /** Whether it says something as it is: a day without its year does not. */
  readonly isComplete: () => boolean;
  /** Whether a choice in it is final, rather than on the way to another. */
  readonly isFinalAtOnce: boolean;
  /** What the record is to say for `words`. */
  readonly toValue: (words: string) => FieldValue;
  /** The words for what the record says; undefined where no words of this control say it. */
  readonly fromValue: (value: FormValue) => string | undefined;
}

/** What most controls have in common. */
export const plainControl = {
  isGroup: false,
  isFinalAtOnce: false,
  isComplete: () => true,
  toValue: (words: string) => words,
  fromValue: (value: FormValue) => (value.kind === "words" ? value.words : undefined),
} as const satisfies Partial<WordsControl>;

/** "12500": what the record takes as a number. */
const wholeNumberPattern = /^\d{1,15}$/;

/** A whole number as one, and anything else as it is: the record then says what is wrong with it. */
export function numberOrWords(words: string): FieldValue {
  const digits = withoutGroups(words);
  return wholeNumberPattern.test(digits) ? Number(digits) : words;
}

/** "2310" for "2,310", where the language of the page parts thousands with a comma. */
function withoutGroups(words: string): string {
  const parts = new Intl.NumberFormat(document.documentElement.lang || "en").formatToParts(10_000);
  const [first = "", ...groups] = words.split(parts.find(({ type }) => type === "group")?.value ?? ",");
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
    ? [first, ...groups].join("")
    : words;
}

/** Words on one line, as the record keeps them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
