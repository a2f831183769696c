import type { Draft } from "../../draft/draft.ts";
import type { Say } from "../../text/say.ts";
import type { Span } from "../../text/span.ts";
import { foreignWords } from "../../record/record-language.ts";
import { foreignRuns, knownLanguages, type KnownLanguage } from "../../wording/language/foreign-runs.ts";
import { baseLanguage } from "../../wording/language/language-name.ts";
import type { Passage } from "../../wording/prose.ts";
import { rememberInPassages, type InPassage } from "../../wording/stretches.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const inLanguage = (lang: string, text: string): string => `---\nkind: apology\nlang: ${lang}\n---\n\n${text}`;
const inGerman = (text: string): string => inLanguage("de", text);

const inEnglish = "service: card payments and banking\ncause: { summary: We moved the database. }";
const ofGermans =
  "service: Kartenzahlungen und Online-Banking\ndata: [Namen, Geburtsdaten]\ncause: { summary: Wir haben die Datenbank umgezogen. }";

export const englishPassage: Rule = {
  id: "IC817",
  name: "english-passage",
  title: "Words in another language than the letter’s",
  why: "Readers who get a letter in their own language may not understand what suddenly stands there in another.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      {
        text: inGerman("Zurzeit funktionieren card payments and banking nicht."),
        record: inEnglish,
        note: "From the record.",
      },
      { text: "The file held Namen and Geburtsdaten.", record: ofGermans, note: "From the record." },
      ...[
        "Was wir falsch gemacht haben: We gave a supplier more access than it needed.",
        "Somebody copied a list of our readers from the website.",
        "- Closed the booking system to everybody, am 24. November 2026",
        "| Wann | Was |\n| --- | --- |\n| 3. März 2026 | We found the open folder and closed it |",
        "**Wir wissen:** Nobody outside our company has seen the second file.",
        "Wir sind für Sie da, and you can write to us at any time, bis zum Abend.",
        "## What you can do to protect yourself\n\nÄndern Sie Ihr Passwort.",
      ].map((text) => ({ text: inGerman(text) })),
      { text: inLanguage("fr", "Nous savons ceci : we left the folder open to the public.") },
      { text: "You relied on Kartenzahlungen und Online-Banking, and we let you down.", record: ofGermans },
      {
        text: inGerman("Ein Teil ist wieder nutzbar (Our fault line), ein Teil noch nicht (Our customer portal)."),
        record:
          "service: Our customer portal and our fault line\nworksAgain: [{ what: Our fault line, since: 2026-11-27 }]",
      },
      {
        text: "What works again: Unser Kundenportal. What does not: unsere App.",
        record: "service: Unser Kundenportal und App",
      },
      { text: inGerman("Betroffen sind names."), record: "data: [names, webmail]" },
      { text: "We are sorry. Namen der Kunden und der Mitarbeiter wurden kopiert." },
      { text: "We are sorry (Wir haben die Liste gelöscht und es Ihnen gesagt)." },
      { text: "What we did wrong: Wir haben die Liste in einen Ordner gelegt, der offen war." },
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
      { text: inGerman("Kartenzahlungen und das Online-Banking funktionieren nicht."), record: inEnglish },
      { text: "The file held names and dates of birth.", record: ofGermans, note: "Put into English." },
      { text: "We have told the Verein der Freunde und Förderer der Oper and the Bank für Tirol und Vorarlberg." },
      ...[
        "You can complain to the Bundesbeauftragte für den Datenschutz und die Informationsfreiheit.",
        "The Bundesverband der Verbraucherzentralen und Verbraucherverbände can help people quickly.",
        "We told the Bundesamt für Sicherheit in der Informationstechnik at once.",
        "Write to the Gesellschaft für die Rettung der Stadt.",
        "Our partner is the Zentrum für die politische Bildung und das Handwerk.",
        "The authority (zuständig für den Datenschutz und die Aufsicht in Bremen) knows of it.",
      ].map((text) => ({ text, note: "A name." })),
      {
        text: inLanguage("nl", "Het gaat om namen, adressen en geboortedata."),
        record: "language: nl\ndata: [namen, adressen, geboortedata]",
      },
      {
        text: inLanguage("fr", "Les données : noms, adresses postales et dates de naissance."),
        record: "language: fr\ndata: [noms, adresses postales, dates de naissance]",
      },
      { text: inLanguage("it", "I dati sono nomi e indirizzi."), record: "language: it\ndata: [nomi, indirizzi]" },
      { text: inLanguage("nb", "Vi beklager at tjenesten var nede for to kunder i dag."), note: "Norwegian." },
      {
        text: inGerman("Wieder nutzbar: Fenwatch Portal. Noch nicht nutzbar: Unsere App."),
        record: "service: Fenwatch Portal and our app",
        note: "The part that has another name is not named here.",
      },
      {
        text: "Wieder nutzbar: The Guardian App.",
        record: "language: de\nservice: The Guardian App and our archive",
        note: "A name.",
      },
      {
        text: "The Die Zeit App works again.",
        record: "language: en\nservice: Die Zeit App und unser Archiv",
        note: "A name.",
      },
      { text: inGerman("Betroffen ist: webmail."), record: "service: webmail\ndata: [iban]" },
      { text: "Our page says “Wir arbeiten daran und sind bald wieder für Sie da”." },
    ],
  },
  exceptions: "Quotations, titles in italics, links, code, names and short terms are left alone.",
};

const longestShown = 80;

type RunsInPassage = InPassage<readonly Span[]>;

/** Most letters are in English, and are judged at each key. */
const germanInEnglish = rememberInPassages((passage) => {
  const runs = foreignRuns(withoutQuotations(passage), "en", "de");
  return runs.length === 0 ? undefined : runs;
});

function runsIn(draft: Draft, own: string, foreign: KnownLanguage): readonly RunsInPassage[] {
  return own === "en" && foreign === "de"
    ? germanInEnglish(draft.passages)
    : forEachPassage(draft, (text) => foreignRuns(text, own, foreign));
}

function forEachPassage(draft: Draft, find: (text: string) => readonly Span[]): readonly RunsInPassage[] {
  return draft.passages.flatMap((each, passage) => {
    const found = find(withoutQuotations(each));
    return found.length === 0 ? [] : [{ passage, found }];
  });
}

function check(context: RuleContext): readonly RuleFinding[] {
  const own = context.language.isEnglish ? "en" : baseLanguage(context.language.tag);
  return knownLanguages
    .filter((foreign) => foreign !== own)
    .flatMap((foreign) => {
      const { draft, record, say } = context;
      const words = record === undefined ? [] : foreignWords(record, foreign);
      const named = words.length === 0 ? [] : forEachPassage(draft, placesTest(words));
      const all = [...runsIn(draft, own, foreign), ...named];
      return [...new Set(all.map(({ passage }) => passage))].flatMap((passage): readonly RuleFinding[] => {
        const found = all
          .flatMap((each) => (each.passage === passage ? each.found : []))
          .filter((run) => !isTitle(draft, draft.spanOf({ passage, ...run })));
        const text = draft.passages[passage]?.text ?? "";
        return joinedRuns(found, text).map(({ start, end }) => ({
          span: draft.spanOf({ passage, start, end }),
          message: messageFor(foreign, text.slice(start, end), say),
        }));
      });
    });
}

/** With a word or two between them, as "and", they are one. */
const mostWordsBetween = 2;

function joinedRuns(runs: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of runs.toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined && (text.slice(last.end, start).match(/\p{L}+/gu) ?? []).length <= mostWordsBetween;
    joined.splice(isOne ? -1 : joined.length, isOne ? 1 : 0, {
      start: isOne ? last.start : start,
      end: Math.max(end, isOne ? last.end : 0),
    });
  }
  return joined;
}

function messageFor(foreign: KnownLanguage, words: string, say: Say): string {
  const shown = words.length > longestShown ? `${words.slice(0, words.lastIndexOf(" ", longestShown))} …` : words;
  return foreign === "en"
    ? say(
        "This is English, and the letter is not: “{0}”. Put it into the language of the letter here; the record may keep its words, for letters in English.",
        shown,
      )
    : say(
        "This is German, and the letter is not: “{0}”. Put it into the language of the letter here; the record may keep its words, for letters in German.",
        shown,
      );
}

/** Where one of `words` stands in a text, not within other words. */
function placesTest(words: readonly string[]): (text: string) => readonly Span[] {
  if (words.length === 0) {
    return () => [];
  }
  const escaped = words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${escaped.join("|")})(?![\p{L}\p{N}-])`, "giu");
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** With a mark that ends each run in place of what is quoted. */
function withoutQuotations({ text, quoted = [] }: Passage): string {
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
