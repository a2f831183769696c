import { conditionals, determiners, prepositions, subordinators } from "./closed-class.ts";
import type { DeedParts, Reading } from "./reading.ts";
import type { Mood } from "./mood.ts";
import { isAdverb } from "./verb-group.ts";
import type { Word } from "./words.ts";

/** "We are looking into how it came to be shared, and have taken it down": what has "have" goes with "we", not with "it". */
export function sharedFrom({ deeds, role }: Reading, mood: Mood): DeedParts | undefined {
  const last = deeds.at(-1);
  const isBack = role === "main" && mood !== "purpose" && last?.role === "question";
  return (isBack ? deeds.findLast((deed) => deed.role === "main" && deed.mood !== "purpose") : undefined) ?? last;
}

/** "Our host, Brightmoor, is moving the pages": the words before the first comma, where the name of the same stands between. */
export function beforeApposition({ words, subjectFrom }: Reading): string {
  const first = words.findIndex(({ text }) => text === ",");
  const opening = words[0]?.text ?? "";
  const isNamed = first > 0 && first < subjectFrom - 2 && words[subjectFrom - 1]?.text === ",";
  const isOther = prepositions.has(opening) || subordinators.has(opening) || conditionals.has(opening);
  if (!isNamed || isOther || isAdverb(opening) || (!determiners.has(opening) && words[0]?.isCapital !== true)) {
    return "";
  }
  return words
    .slice(0, first)
    .map(({ text }) => text)
    .join(" ");
}

/** "cannot book, move or cancel it", "neither warned them nor locked it": what is denied of the first is denied of the others. */
export function sharesNegation({ words, deeds, text }: Reading, at: number, last: DeedParts): boolean {
  const joint = words[at - 1]?.text ?? "";
  const isListed = joint === "," && words[at - 2]?.end === last.end && /^[^.;:]{0,60}\bor\b/.test(text.slice(last.end));
  return deeds.length > 0 && last.isNegated && last.mood !== "purpose" && (/^n?or$/.test(joint) || isListed);
}

/** "was locked, and held the plans": with an object of its own it is no passive. */
export function takesObject(words: readonly Word[], at: number): boolean {
  return (
    /^(?:the|an?|your|our|their|its|his|her)$/.test(words[at]?.text ?? "") &&
    !/^(?:next|same|following|day|week|evening|morning|few|couple)$/.test(words[at + 1]?.text ?? "")
  );
}
