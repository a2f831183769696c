import type { Temporal } from "temporal-polyfill";
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { compareLines, unchanged } from "../compare-lines.ts";
import { exportWords, type ExportWords } from "../export-words.ts";
import { originOf, originProperty } from "../copy-origin.ts";
import type { Frame } from "./frame.ts";
import type { Letter } from "../letter.ts";
import { languageWithRegion, usesLetterPaper } from "../letter-language.ts";
import { linesOf } from "../lines.ts";
import { WordLines } from "./word-lines.ts";
import { wordProperties } from "./word-properties.ts";
import { margin, papers, wordStyles } from "./word-style.ts";

/** What a Word file is made with beside the letter itself. */
export interface WordOptions {
  readonly frame: Frame;
  readonly now: Temporal.Instant;
  /** The letter as it was before: what has changed since is marked as Word marks changes. */
  readonly before?: Letter | undefined;
  /** Where the draft lies, as `placeBelow` gives it; undefined where it has no place yet. */
  readonly place?: string | undefined;
}

/** The letter as a Word file: real headings, lists and tables, and nothing that names a person or a machine. */
export async function writeWord(letter: Letter, { frame, now, before, place }: WordOptions): Promise<Uint8Array> {
  const words = exportWords(frame.language);
  const language = languageWithRegion(frame.language);
  const paper = usesLetterPaper(frame.language) ? papers.letter : papers.a4;
  const made = now.toString({ smallestUnit: "second" });
  const author = frame.version > 1 ? `${words.version} ${frame.version}` : words.newWording;
  const textWidth = paper.width - 2 * margin;
  const lines = linesOf(letter, words.notes);
  const changed = before === undefined ? unchanged(lines) : compareLines(linesOf(before, words.notes), lines);
  const wordLines = new WordLines({ author, date: made }, textWidth);
  const children = wordLines.make(changed);
  const document = new Document({
    styles: wordStyles(language),
    numbering: { config: wordLines.numbering },
    customProperties: [originProperty(originOf(place, frame.version, lines))],
    features: { trackRevisions: false },
    sections: [
      {
        properties: { page: { size: paper, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: { default: header(frame, words, textWidth) },
        footers: { default: footer(words, textWidth) },
        children,
      },
    ],
  });
  const properties = wordProperties({ title: frame.title, language, made });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, properties));
}

function header({ organisation, version, day, isDrill }: Frame, words: ExportWords, textWidth: number): Header {
  const drill = new Paragraph({ style: "Drill", children: [new TextRun(words.drill)] });
  const line = new Paragraph({
    style: "Header",
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun(organisation ?? ""),
      new TextRun({ children: [new Tab(), `${words.version} ${version} · ${day}`] }),
    ],
  });
  return new Header({ children: isDrill ? [drill, line] : [line] });
}

function footer(words: ExportWords, textWidth: number): Footer {
  const pages = [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  const line = new Paragraph({
    style: "Footer",
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun({ children: [new Tab(), ...pages] })],
  });
  return new Footer({ children: [line] });
}
