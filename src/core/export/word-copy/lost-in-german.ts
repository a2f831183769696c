import type { RequirementId } from "../../wording/requirements.ts";

/**
 * By what a German letter says what its readers need. Such a letter is not judged; but where none of these words is left
 * in it, what they said is gone.
 */
const saidBy: readonly (readonly [RequirementId, RegExp])[] = [
  // "im Stich gelassen", "tragen wir die volle Verantwortung", "unser Fehler"
  [
    "fault",
    /im stich gelassen|nicht geschützt|(?:übernehmen|tragen)(?: wir)?(?: dafür)?(?: die)?(?: volle| alleinige)? verantwortung|(?<!\p{L})unsere? (?:eigene[rs]? )?(?:fehler|versagen|versäumnis|schuld)(?!\p{L})|hätten(?: wir)?(?: \p{L}+){0,6} (?:müssen|dürfen|sollen)(?!\p{L})/iu,
  ],
  // "bitten Sie um Entschuldigung", "tut uns sehr leid", "entschuldigen uns"
  [
    "apology",
    /(?<!\p{L})(?:um|unsere) (?:entschuldigung|verzeihung|vergebung)|entschuldigen(?: wir)? uns|tut (?:es )?uns(?: \p{L}+){0,2} leid/iu,
  ],
  // "hilfe@klinik.example", "Telefon: 030 5550 199"
  [
    "contact",
    /[^\s@<]{1,64}@[\p{L}\d.-]+\.\p{L}{2,}|(?<![\d.])(?:\+\d{1,3}|\(?0\d{2,5})[\d\s/()–-]{5,15}\d(?![\d.])/iu,
  ],
];

const commentPattern = /<!--[\s\S]*?-->/g;

/** What a German draft said that readers need, and says no more once it reads `after`. */
export function lostInGerman(before: string, after: string): readonly RequirementId[] {
  const [was, is] = [before, after].map((text) => text.replace(commentPattern, "").replace(/\s+/g, " "));
  return saidBy.filter(([, pattern]) => pattern.test(was ?? "") && !pattern.test(is ?? "")).map(([id]) => id);
}
