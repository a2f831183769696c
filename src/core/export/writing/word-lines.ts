import {
  AlignmentType,
  DeletedTextRun,
  ExternalHyperlink,
  HeadingLevel,
  InsertedTextRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ILevelsOptions,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { Change, ChangedLine, ChangedRun } from "../compare-lines.ts";
import { linkedParts, plainWords, type Alignment, type Run } from "../letter.ts";
import type { Line, Mark, TextLine } from "../lines.ts";
import {
  boxLevels,
  bulletLevels,
  codeShading,
  deepestList,
  listStep,
  numberLevels,
  quoteBorder,
  quoteStep,
  ruleBorder,
  tableBorders,
} from "./word-style.ts";

/** Whose changes are marked, and when they were made. */
export interface ChangeMark {
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
}

/** A list, as the file describes it once for all its items. */
interface Numbering {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Makes paragraphs and tables of a letter's lines. Used once for each letter. */
export class WordLines {
  readonly #mark: ChangeMark;
  /** In twentieths of a point. */
  readonly #textWidth: number;
  readonly #numbering = new Map<string, Numbering>();
  #changes = 0;

  constructor(mark: ChangeMark, textWidth: number) {
    this.#mark = mark;
    this.#textWidth = textWidth;
  }

  /** The lists that the paragraphs made so far name. */
  get numbering(): readonly Numbering[] {
    return [...this.#numbering.values()];
  }

  make(lines: readonly ChangedLine[]): readonly (Paragraph | Table)[] {
    const nowFor = tablesAndListsOf(lines);
    const made: (Paragraph | Table)[] = [];
    let rows: ChangedLine[] = [];
    const finishTable = (): void => {
      if (rows.length > 0) {
        made.push(this.#table(rows));
        // Word takes two tables without a line between them for one, and wants one at the end.
        made.push(new Paragraph({ spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } }));
      }
      rows = [];
    };
    lines.forEach((changed, index) => {
      const { line } = changed;
      if (line.kind !== "row") {
        finishTable();
        const isListEnd = line.depth.lists > 0 && (lines[index + 1]?.line.depth.lists ?? 0) === 0;
        made.push(
          new Paragraph({
            ...this.#lookOf(line, nowFor.list(changed)),
            ...(isListEnd && { spacing: { after: 160 } }),
            // A signature alone on the last sheet looks like a mistake.
            ...(index === lines.length - 2 && { keepNext: true }),
            ...this.#paragraphMark(changed.change),
            children: this.#words(changed.cells[0] ?? []),
          }),
        );
      } else {
        const last = rows.at(-1);
        if (last !== undefined && nowFor.table(last) !== nowFor.table(changed)) {
          finishTable();
        }
        rows.push(changed);
      }
    });
    finishTable();
    return made;
  }

  #lookOf(line: TextLine, list: string): IParagraphOptions {
    const { depth, kind, level, mark } = line;
    const left = depth.quotes * quoteStep + depth.lists * listStep;
    const indent = { indent: { left } };
    const quote = depth.quotes > 0 ? { style: "Quote", border: quoteBorder } : {};
    const heading = headingLevels[level - 1];
    if (heading !== undefined) {
      return { ...(left > 0 && indent), heading };
    }
    if (kind === "rule") {
      return { ...indent, border: ruleBorder };
    }
    if (kind === "code") {
      return { ...indent, style: "Code", shading: codeShading };
    }
    if (mark !== undefined) {
      const numbering = this.#numberingOf(mark, list, Math.min(depth.lists - 1, deepestList));
      return { style: "ListParagraph", ...quote, indent: { left, hanging: listStep }, numbering };
    }
    return { ...(depth.lists > 0 && { style: "ListParagraph" }), ...quote, ...(left > 0 && indent) };
  }

  #numberingOf({ list, checked, start }: Mark, name: string, level: number) {
    const reference = checked !== undefined ? (checked ? "ticked" : "unticked") : list === undefined ? "bullets" : name;
    if (!this.#numbering.has(reference)) {
      const isBox = checked !== undefined;
      const levels = isBox ? boxLevels(checked) : list === undefined ? bulletLevels() : numberLevels(level, start);
      this.#numbering.set(reference, { reference, levels });
    }
    return { reference, level };
  }

  /** The mark at the end of a paragraph comes and goes with it, or accepting all changes would leave an empty one. */
  #paragraphMark(change: Change): IParagraphOptions {
    switch (change) {
      case "kept":
        return {};
      case "inserted":
        return { run: { insertion: this.#nextChange() } };
      case "deleted":
        return { run: { deletion: this.#nextChange() } };
    }
  }

  #table(lines: readonly ChangedLine[]): Table {
    const { quotes = 0, lists = 0 } = lines[0]?.line.depth ?? {};
    const indent = quotes * quoteStep + lists * listStep;
    const columnWidths = widthsOf(lines, this.#textWidth - indent);
    return new Table({
      width: { size: this.#textWidth - indent, type: WidthType.DXA },
      ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
      columnWidths: [...columnWidths],
      layout: TableLayoutType.FIXED,
      borders: tableBorders,
      margins: { left: 0, right: 140, top: 30, bottom: 30 },
      rows: lines.map((changed) => this.#row(changed, columnWidths)),
    });
  }

  #row({ change, line, cells }: ChangedLine, columnWidths: readonly number[]): TableRow {
    const isHead = line.kind === "row" && line.isHead;
    const alignments = line.kind === "row" ? line.alignments : [];
    return new TableRow({
      // Some readers take a row for a head that says that it is none.
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      ...(change === "inserted" && { insertion: this.#nextChange() }),
      ...(change === "deleted" && { deletion: this.#nextChange() }),
      children: cells.map((runs, column) => {
        const words = isHead ? runs.map((run) => ({ ...run, bold: true })) : runs;
        const alignment = alignmentOf(alignments[column]);
        return new TableCell({
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: "TableText",
              ...(alignment !== undefined && { alignment }),
              ...(isHead && { keepNext: true }),
              ...this.#paragraphMark(change),
              children: this.#words(words),
            }),
          ],
        });
      }),
    });
  }

  #words(runs: readonly ChangedRun[]): ParagraphChild[] {
    return linkedParts(runs).flatMap(({ target, runs: parts }) => {
      const children = parts.flatMap((run) => this.#run(run as ChangedRun));
      return target === undefined ? children : [new ExternalHyperlink({ link: target, children })];
    });
  }

  /** One run of Word's for each line of ours: a wanted end of line stands before the words that follow it. */
  #run(run: ChangedRun): ParagraphChild[] {
    return run.text.split("\n").map((text, index) => {
      const options = { ...optionsOf(run), text, ...(index > 0 && { break: 1 }) };
      switch (run.change) {
        case "kept":
          return new TextRun(options);
        case "inserted":
          return new InsertedTextRun({ ...options, ...this.#nextChange() });
        case "deleted":
          return new DeletedTextRun({ ...options, ...this.#nextChange() });
      }
    });
  }

  #nextChange() {
    return { ...this.#mark, id: this.#changes++ };
  }
}

function optionsOf({ bold, italic, struck, code, target, note }: Run): IRunOptions {
  return {
    ...(bold && { bold }),
    ...(italic && { italics: true }),
    ...(struck && { strike: true }),
    ...(code && { style: "InlineCode" }),
    ...(target !== undefined && !code && { style: "Hyperlink" }),
    ...(note !== undefined && { superScript: true }),
  };
}

interface TablesAndLists {
  /** Equal for rows that belong into one table of the document that is made. */
  readonly table: (changed: ChangedLine) => string;
  /** The name of the list with numbers that the item belongs to; "" for any other line. */
  readonly list: (changed: ChangedLine) => string;
}

/** A row or item that is gone stays in the table or list that its neighbours are in now. */
function tablesAndListsOf(lines: readonly ChangedLine[]): TablesAndLists {
  const now = new Map<string, string>();
  for (const { line, was } of lines) {
    if (was !== undefined && !now.has(placeOf(was))) {
      now.set(placeOf(was), placeOf(line));
    }
  }
  const place = ({ change, line }: ChangedLine): string => {
    const own = placeOf(line);
    return change === "deleted" ? (now.get(own) ?? `gone-${own}`) : own;
  };
  return { table: place, list: place };
}

function placeOf(line: Line): string {
  if (line.kind === "row") {
    return `table-${line.table}-${line.cells.length}`;
  }
  return line.mark?.list === undefined ? "" : `list-${line.mark.list}`;
}

function alignmentOf(alignment: Alignment) {
  switch (alignment) {
    case "left":
      return AlignmentType.LEFT;
    case "centre":
      return AlignmentType.CENTER;
    case "right":
      return AlignmentType.RIGHT;
    case undefined:
      return undefined;
  }
}

/** Room for each column by what stands in it: its longest word at least, and not much more for its longest cell. */
function widthsOf(rows: readonly ChangedLine[], width: number): readonly number[] {
  const columns = rows[0]?.cells.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map(({ cells }) => plainWords(cells[column] ?? []));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((word) => Math.min(word.length, 24)));
    const longestCell = Math.max(...texts.map((text) => Math.min(text.length, 36)));
    return Math.max(longestWord + 2, longestCell, 6);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / sum));
}
