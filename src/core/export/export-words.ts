import { plainWords, type Letter } from "./letter.ts";

/** The few words that an export adds to a letter. */
export interface ExportWords {
  /** Before the number of the version. */
  readonly version: string;
  /** Whose changes are shown, where nobody's name may stand and no version is known. */
  readonly newWording: string;
  /** Before the number of the page, and between it and the number of pages. */
  readonly page: string;
  readonly of: string;
  /** Heading of the footnotes. */
  readonly notes: string;
  /** What words of the letter a note in the margin is on. */
  readonly onWords: (words: string) => string;
  /** On every page of an exercise. */
  readonly drill: string;
}

const english: ExportWords = {
  version: "Version",
  newWording: "New wording",
  page: "Page",
  of: "of",
  notes: "Notes",
  onWords: (words) => `on “${words}”`,
  drill: "DRILL: this is an exercise. Nothing that it describes has happened.",
};

const byLanguage: Readonly<Record<string, ExportWords>> = {
  en: english,
  de: {
    version: "Fassung",
    newWording: "Neuer Wortlaut",
    page: "Seite",
    of: "von",
    notes: "Anmerkungen",
    onWords: (words) => `zu „${words}“`,
    drill: "ÜBUNG: Dies ist eine Übung. Nichts von dem, was hier steht, ist geschehen.",
  },
  fr: {
    version: "Version",
    newWording: "Nouvelle rédaction",
    page: "Page",
    of: "sur",
    notes: "Notes",
    onWords: (words) => `à propos de « ${words} »`,
    drill: "EXERCICE : ceci est un exercice. Rien de ce qui y est décrit ne s’est produit.",
  },
};

/** In the letter's own language, or in English where we do not know it. */
export function exportWords(language: string): ExportWords {
  return byLanguage[language.split("-")[0] ?? ""] ?? english;
}

/** Whether the letter itself says among its first lines that it is an exercise: "DRILL: …". */
export function saysDrill({ blocks }: Letter, { drill }: ExportWords): boolean {
  const mark = drill.slice(0, drill.indexOf(":")).trim();
  return blocks
    .slice(0, 3)
    .some(
      (block) => (block.kind === "paragraph" || block.kind === "heading") && plainWords(block.runs).startsWith(mark),
    );
}
