import type { Draft, DraftPassage } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";
import { englishRuns } from "../../wording/language/english-runs.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const inGerman = (text: string): string => `---\nkind: apology\nlang: de\n---\n\n${text}`;

export const englishPassage: Rule = {
  id: "IC817",
  name: "english-passage",
  title: "English in a letter in another language",
  why: "Readers who get a letter in their own language may not understand what suddenly stands there in another.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      ...[
        "Was wir falsch gemacht haben: We gave a supplier more access than it needed.",
        "Somebody copied a list of our readers from the website.",
        "- Closed the booking system to everybody, am 24. November 2026",
        "| Wann | Was |\n| --- | --- |\n| 3. März 2026 | We found the open folder and closed it |",
        "**Wir wissen:** Nobody outside our company has seen the second file.",
        "Wir sind für Sie da, and you can write to us at any time, bis zum Abend.",
        "## What you can do to protect yourself\n\nÄndern Sie Ihr Passwort.",
      ].map((text) => ({ text: inGerman(text) })),
      { text: "---\nkind: apology\nlang: fr\n---\n\nNous savons ceci : we left the folder open to the public." },
    ],
    clean: [
      { text: "We gave a supplier more access than it needed.", note: "A letter in English." },
      ...[
        "Wir haben die Liste in den falschen Ordner gelegt.",
        "Wir haben es dem Department of Health and the Bank of Wales gemeldet.",
        "Rufen Sie an (every day, 08:00 to 20:00).",
        "Auf der Seite steht „We are working on it and will be back soon“.",
        "Lesen Sie [How to reset the password of your account](https://example.org/reset).",
        "Lesen Sie *How to keep your account safe and sound*.",
        "Der Befehl `copy all of the files to your disk` lief zweimal.",
        "Schreiben Sie an Brightwater of the Lakes, 8 Quay of the Mill Lane, Dublin.",
        "> We are working on it and will be back soon.",
        "Termine und reasons for the appointment",
      ].map((text) => ({ text: inGerman(text) })),
    ],
  },
  exceptions: "Quotations, titles in italics, links, code, names and short terms are left alone.",
};

const longestShown = 80;

function check({ draft, language }: RuleContext): readonly RuleFinding[] {
  if (language.isEnglish) {
    return [];
  }
  return draft.passages.flatMap((passage, index): readonly RuleFinding[] => {
    const runs = englishRuns(withoutQuotations(passage), language.tag).filter(
      (run) => !isTitle(draft, draft.spanOf({ passage: index, ...run })),
    );
    const [first] = runs;
    const last = runs.at(-1);
    if (first === undefined || last === undefined) {
      return [];
    }
    const words = passage.text.slice(first.start, last.end);
    const shown = words.length > longestShown ? `${words.slice(0, words.lastIndexOf(" ", longestShown))} …` : words;
    return [
      {
        span: draft.spanOf({ passage: index, start: first.start, end: last.end }),
        message: `This stands in English in a letter in ${language.name}: “${shown}”. Translate it, and where it comes from the record, write it there in ${language.name}.`,
      },
    ];
  });
}

/** With a mark that ends each run in place of what is quoted. */
function withoutQuotations({ text, quoted = [] }: DraftPassage): string {
  return quoted.reduce(
    (words, { start, end }) => words.slice(0, start) + '"'.repeat(end - start) + words.slice(end),
    text,
  );
}

/** The words of a link, or words in italics, as titles are. */
function isTitle(draft: Draft, span: Span): boolean {
  const before = draft.text.slice(Math.max(span.start - 2, 0), span.start);
  const isItalic =
    /(?<![*_])[*_]$/.test(before) && /^[.!?]?[*_](?![*_])/.test(draft.text.slice(span.end, span.end + 3));
  return isItalic || linksIn(draft).some(({ wordsSpan: words }) => words.start <= span.start && span.end <= words.end);
}
