import { readFrontMatter } from "../../draft/front-matter.ts";
import { lineEndOf, withLineEnds } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

/** Which sentences of a draft came from the record, and where the draft says so. */
export interface DraftedMark {
  /** The whole comment. */
  readonly span: Span;
  /** Of each sentence that was drafted, in order. */
  readonly prints: readonly string[];
}

/** What the comment says of itself, by the language of the draft. */
const sentences = {
  en: "Drafted with Incident Comms. These marks, which readers never see, tell the sentences of the record from your own:",
  de: "Mit Incident Comms entworfen. Diese Zeichen, die Leserinnen und Leser nie sehen, unterscheiden die Sätze aus der Akte von Ihren eigenen:",
} as const;

const openings = Object.values(sentences).map((words) => `<!-- ${words.slice(0, words.indexOf(".") + 1)}`);

/** Our comment: its sentence, a colon, and the marks. */
const markPattern =
  /<!-- (?:Drafted with Incident Comms|Mit Incident Comms entworfen)\.[^<>:]{0,300}:(?<prints>[^<>:]{0,100000}?)-->/;

const printPattern = /[0-9a-z]{5}/g;
const printLength = 5;
const printsInALine = 18;

/** What every line marks that holds nothing but a date: a document that is drafted again says the day of its own. */
export const datePrint = "today";

const dayPattern = String.raw`(?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2},) \d{4}`;
const hourPattern = String.raw`(?:,? at \d{1,2}:\d{2}(?: [AP]M)?|(?:,| um) \d{2}:\d{2} Uhr)(?: \([^()]{1,80}\))?`;

/**
 * "20 May 2026", "May 20, 2026, at 9:54 AM (Central Time)", "Datum: 20. Mai 2026", "These answers are as of 20 May
 * 2026.", with a time or without: a line that holds nothing but a date.
 */
const dateLinePattern = new RegExp(
  String.raw`^(?:\p{L}{1,20}: |As of |(?:These|Stand dieser) \p{L}{1,20}(?: are as of|:) )?${dayPattern}(?:${hourPattern})?\.?$`,
  "u",
);

/** A mark of five signs that equal sentences share, however their blanks and line ends are written. */
export function printOf(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (dateLinePattern.test(words)) {
    return datePrint;
  }
  // FNV-1a: short, and good enough for the few hundred sentences of one letter.
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(printLength, "0").slice(-printLength);
}

/** The marks that a draft carries; undefined where it carries none. */
export function findDraftedMark(text: string): DraftedMark | undefined {
  const start = Math.max(...openings.map((opening) => text.lastIndexOf(opening)));
  const match = start < 0 ? null : markPattern.exec(text.slice(start));
  return match === null
    ? undefined
    : {
        span: { start, end: start + match[0].length },
        prints: match.groups?.["prints"]?.match(printPattern) ?? [],
      };
}

/** The comment that says these marks, in the language of `text` and with its line ends. */
export function wordDraftedMark(prints: readonly string[], text: string): string {
  const lines: string[] = [];
  for (let index = 0; index < prints.length; index += printsInALine) {
    lines.push(prints.slice(index, index + printsInALine).join(" "));
  }
  const isGerman = readFrontMatter(text).lang?.split(/[-_]/)[0]?.toLowerCase() === "de";
  return withLineEnds([`<!-- ${sentences[isGerman ? "de" : "en"]}`, ...lines, "-->"].join("\n"), lineEndOf(text));
}
