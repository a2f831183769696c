import type { Translate } from "../checklist/checklist-state.ts";

/**
 * A page about a rule, as Markdown, in the language of the screen: all but its examples, where it comes from, and when to
 * leave it be. The page as it is where the screen is English.
 */
export function inScreenWords(page: string, translate: Translate): string {
  const blocks = page.trimEnd().split("\n\n");
  return `${blocks.map((block) => blockInWords(block, translate)).join("\n\n")}\n`;
}

function blockInWords(block: string, translate: Translate): string {
  const [marks = ""] = /^#+ /.exec(block) ?? [];
  const words = block.slice(marks.length);
  const whole = translate(words);
  if (whole !== words) {
    return marks + whole;
  }
  for (const [pattern, inWords] of sentences) {
    const [, ...values] = pattern.exec(block) ?? [];
    if (values.length > 0) {
      return inWords(translate, ...(values as [string, string]));
    }
  }
  return block;
}

/** Sentences that are other ones on each page, with what differs in them. */
const sentences: readonly (readonly [RegExp, (t: Translate, value: string, other: string) => string])[] = [
  [/^\*\*Why it matters\.\*\* (.+)$/, (t, why) => `**${t("Why it matters.")}** ${sentenceInWords(why, t)}`],
  [/^\*\*Where this comes from\.\*\* (.+)$/, (t, source) => `**${t("Where this comes from.")}** ${source}`],
  [
    /^When a draft must say this and nothing in it does\. In the checklist it is called “(.+)”\.$/,
    (t, title) =>
      t("When a draft must say this and nothing in it does. In the checklist it is called “{0}”.", t(title)),
  ],
  [
    /^At the top of a draft, in house rules and for the command line it is called `(.+)` or `(.+)`\.$/,
    (t, id, name) =>
      t("At the top of a draft, in house rules and for the command line it is called `{0}` or `{1}`.", id, name),
  ],
  [/^It must stand in: (.+)\.$/, (t, kinds) => t("It must stand in: {0}.", each(kinds, t))],
  [
    /^No warning in: (.+)\. The checklist shows it there all the same\.$/,
    (t, kinds) => t("No warning in: {0}. The checklist shows it there all the same.", each(kinds, t)),
  ],
  [/^In every kind of document but: (.+)\.$/, (t, kinds) => t("In every kind of document but: {0}.", each(kinds, t))],
  [/^In: (.+)\.$/, (t, kinds) => t("In: {0}.", each(kinds, t))],
];

/** "Apology; Status update: resolved" */
function each(kinds: string, translate: Translate): string {
  return kinds
    .split("; ")
    .map((kind) => translate(kind))
    .join("; ");
}

/** A sentence of a rule, which may have got its full stop on the page. */
function sentenceInWords(sentence: string, translate: Translate): string {
  const bare = sentence.replace(/\.$/, "");
  const [whole, cut] = [translate(sentence), translate(bare)];
  return whole !== sentence ? whole : cut === bare ? sentence : cut.replace(/\.?$/, ".");
}
