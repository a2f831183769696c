import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const record = "neverSay:\n  - Rob\n  - Project Heron\n  - ransom";

export const neverSay: Rule = {
  id: "IC901",
  name: "never-say",
  title: "A name or word that must not be said",
  why: "Somebody decided that this name or word stays inside; once it has gone out it cannot be taken back.",
  source: "House judgement; UK Information Commissioner's Office: personal data is shared only where it must be",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Rob found the file.", record },
      { text: "We thank ROB for his help.", record },
      { text: "Rob’s account was open.", record },
      { text: "The file belongs to Project\nHeron.", record },
      { text: "No Ransom was paid.", record },
      { text: "The folder was `/home/rob/Rob`.", record, note: "In code as well." },
      { text: "> Rob was here.", record, note: "In a quotation as well." },
      { text: "[our page](https://example.org/Rob)", record, note: "In an address as well." },
    ],
    clean: [
      { text: "Robin found the file.", record },
      { text: "They wanted to rob the shop.", record, note: "The name is written with a capital." },
      { text: "Rob found the file.", note: "No record says that he must not be named." },
      {
        text: "---\nkind: apology\naccepted:\n  - rule: IC110\n    reason: Rob asked for it\n    by: Ana\n    on: 2026-03-04\n---\n\nA colleague found the file.",
        record,
        note: "The lines at the top stay at home.",
      },
      { text: "The project is finished. A heron stood in the pond.", record },
      { text: "Rob found the file.", record: "neverSay: []" },
    ],
  },
  exceptions:
    "Take the word off the list in the record, under “Names and words that no document may hold”, once it may be said.",
};

function check({ draft, record: incident }: RuleContext): readonly RuleFinding[] {
  return (incident?.neverSay ?? []).flatMap((entry) => {
    const pattern = patternOf(entry);
    return pattern === undefined
      ? []
      : [...draft.text.matchAll(pattern)]
          .filter(({ 0: words, index }) => index >= draft.frontMatter.span.end && isMeant(entry, words))
          .map(({ 0: words, index }) => ({
            span: { start: index, end: index + words.length },
            message: `“${words.replace(/\s+/g, " ")}” must not be said: the record has it among the names and words that no document may hold. Take it out, or say it in other words.`,
          }));
  });
}

/** The entry as whole words, over line ends too; undefined for an entry without a letter or digit. */
function patternOf(entry: string): RegExp | undefined {
  const words = entry
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replace(/['’]/g, "['’]"));
  return /[\p{L}\p{N}]/u.test(entry)
    ? new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s*_]{1,10}`)}(?![\p{L}\p{N}])`, "giu")
    : undefined;
}

/** "Rob" is a name: "rob" is not it, and "ROB" is. A word without capitals is meant however it is written. */
function isMeant(entry: string, found: string): boolean {
  const hasCapital = /\p{Lu}/u.test(entry);
  return !hasCapital || /\p{Lu}/u.test(found);
}
