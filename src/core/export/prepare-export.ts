import type { Temporal } from "temporal-polyfill";
import type { Kind } from "../documents/kinds.ts";
import { recordFor } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import type { Span } from "../text/span.ts";
import { findNameInAddress } from "../wording/find-names.ts";
import { findExportProblems, type ExportCheck, type ExportProblem } from "./export-problems.ts";
import type { Frame } from "./writing/frame.ts";
import { letterLanguage, wordDay } from "./letter-language.ts";
import type { Letter } from "./letter.ts";
import { readLetter } from "./reading/read-letter.ts";
import { writeMailHtml, writePlainHtml, writeWebPage } from "./writing/write-html.ts";
import { writeText } from "./writing/write-text.ts";
import { writeWord } from "./writing/write-word.ts";

/** A draft that is to go out, and what is known about it. */
export interface ExportSource {
  /** The whole draft, front matter included. */
  readonly text: string;
  readonly kind: Kind;
  /** What its front matter says. */
  readonly frontMatter: { readonly lang: string | undefined; readonly version: number | undefined };
  /** The record that it was made from; undefined where there is none at hand. */
  readonly record: IncidentRecord | undefined;
  readonly now: Temporal.Instant;
  /** Where the draft lies, as `placeBelow` gives it; undefined where it has no place yet. */
  readonly place?: string | undefined;
}

/** The letter for a mail. */
export interface MailLetter {
  /** As in `lang`. */
  readonly lang: string;
  /** What goes to the clipboard as formatted text. */
  readonly html: string;
  /** The same without its looks, for a page that shows it with its own. */
  readonly preview: string;
  readonly text: string;
}

/** A draft read as the letter that goes out. What it gives is right only where `problems` is empty. */
export interface ReadyLetter {
  /** What keeps it from going out, in the order of the text. */
  readonly problems: readonly ExportProblem[];
  /** Where the draft holds what stays behind: the lines at the top, comments. */
  readonly hidden: readonly Span[];
  readonly leftOut: Letter["leftOut"];
  /** What a file of it is called: like the draft's, or like its kind where that says a name that must not be said. */
  nameFor(draftName: string): string;
  /** What the text of an earlier draft holds that must not go out: as a change it would stand in the Word file. */
  problemsOfEarlier(before: string): readonly ExportProblem[];
  /** @param before the text of an earlier draft: what has changed since is marked as Word marks changes. */
  toWord(before?: string): Promise<Uint8Array>;
  toWebPage(): string;
  toMail(): MailLetter;
  toText(): string;
}

/** Reads a draft to be exported. Never throws, whatever the text. */
export function prepareExport({ text, kind, frontMatter, record, now, place }: ExportSource): ReadyLetter {
  const reading = readLetter(text);
  const { letter } = reading;
  const language = letterLanguage(frontMatter.lang ?? record?.language);
  const frame: Frame = {
    language,
    title: letter.title === "" ? kind.title : letter.title,
    organisation: record && organisationOf(record),
    version: frontMatter.version ?? 1,
    day: wordDay(now.epochMilliseconds, language, record?.timeZone ?? "UTC"),
    isDrill: record?.drill ?? false,
  };
  const check: ExportCheck = { readers: kind.readers, neverSay: record?.neverSay ?? [] };
  return {
    problems: findExportProblems(text, reading, check),
    problemsOfEarlier: (before) => findExportProblems(before, readLetter(before), check),
    hidden: reading.hidden,
    leftOut: letter.leftOut,
    nameFor: (draftName) => (saysForbidden(draftName, check) ? kind.id : draftName),
    toWord: (before) =>
      writeWord(letter, { frame, now, place, before: before === undefined ? undefined : readLetter(before).letter }),
    toWebPage: () => writeWebPage(letter, frame),
    toMail: () => ({
      lang: language,
      html: writeMailHtml(letter, frame),
      preview: writePlainHtml(letter, frame),
      text: writeText(letter, frame),
    }),
    toText: () => writeText(letter, frame),
  };
}

/** A file's name goes out with it, as an attachment or in an address. */
function saysForbidden(fileName: string, { readers, neverSay }: ExportCheck): boolean {
  return readers === "public" && neverSay.some((name) => findNameInAddress(fileName, name).length > 0);
}

function organisationOf(record: IncidentRecord): string | undefined {
  const { name } = recordFor(record, "public").organisation;
  return name.certainty === "confirmed" || name.certainty === "suspected" ? name.value : undefined;
}
