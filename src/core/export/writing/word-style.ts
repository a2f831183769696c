import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type IStylesOptions,
} from "docx";

/** Deeper lists are set like the deepest that Word knows. */
export const deepestList = 8;

/** How far a level of a list stands in from the one above it, in twentieths of a point. */
export const listStep = 400;

/** How far a quotation stands in. */
export const quoteStep = 360;

/** At each edge of the sheet. */
export const margin = convertMillimetersToTwip(25);

/** Sheets of paper, in twentieths of a point. */
export const papers = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const;

const ink = "1F1F1F";
const faint = "595959";
const line = { style: BorderStyle.SINGLE, color: "C4C4C4" } as const;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

const paragraphStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  {
    id: "Normal",
    name: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
  },
  {
    id: "ListParagraph",
    name: "List Paragraph",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 80 } },
  },
  { id: "Quote", name: "Quote", basedOn: "Normal", quickFormat: true, run: { color: "404040" } },
  {
    id: "Code",
    name: "Code",
    basedOn: "Normal",
    run: { font: "Consolas", size: 19 },
    paragraph: { spacing: { after: 160, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: "TableText",
    name: "Table Text",
    basedOn: "Normal",
    paragraph: { spacing: { before: 40, after: 40, line: 264, lineRule: LineRuleType.AUTO } },
  },
  {
    id: "Header",
    name: "header",
    basedOn: "Normal",
    run: { size: 18, color: faint },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    run: { size: 18, color: faint },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: "Drill",
    name: "Drill",
    basedOn: "Normal",
    run: { bold: true, color: "B3261E" },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
  },
];

/** The look of a letter: one calm family, room to breathe, headings that stay with what they head. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: "Calibri", size: 22, color: ink, language: { value: language } } },
      heading1: heading(36, 0, 240),
      heading2: heading(27, 360, 120),
      heading3: heading(23, 280, 80),
      heading4: heading(22, 240, 80),
      heading5: heading(22, 240, 80),
      heading6: heading(22, 240, 80),
      hyperlink: { run: { color: "0B57D0", underline: {} } },
    },
    paragraphStyles,
    characterStyles: [{ id: "InlineCode", name: "Inline Code", run: { font: "Consolas", size: 20 } }],
  };
}

/** Beside a quotation. */
export const quoteBorder = { left: { ...line, size: 24, space: 10 } };
/** A line across, below an empty paragraph. */
export const ruleBorder = { bottom: { ...line, size: 6, space: 1 } };
/** Behind lines of code. */
export const codeShading = { fill: "F3F3F3" };

/** Lines between the rows of a table and below it, and none at its sides. */
export const tableBorders = {
  top: { style: BorderStyle.NONE, size: 0, color: "auto" },
  left: { style: BorderStyle.NONE, size: 0, color: "auto" },
  right: { style: BorderStyle.NONE, size: 0, color: "auto" },
  bottom: { ...line, size: 6 },
  insideHorizontal: { ...line, size: 6 },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: "auto" },
};

/** Points for every level of a list: a dot, a ring, a square, and again. */
export function bulletLevels(): readonly ILevelsOptions[] {
  return levels((level) => ({ format: LevelFormat.BULLET, text: ["•", "◦", "▪"][level % 3] ?? "•" }));
}

/** A box before every item, ticked or not. */
export function boxLevels(isTicked: boolean): readonly ILevelsOptions[] {
  return levels(() => ({ format: LevelFormat.BULLET, text: isTicked ? "☑" : "☐" }));
}

/** Numbers for every level of a list; the one at `level` begins with `start`. */
export function numberLevels(at: number, start: number): readonly ILevelsOptions[] {
  return levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: level === at ? start : 1 }));
}

function levels(of: (level: number) => Omit<ILevelsOptions, "level">): readonly ILevelsOptions[] {
  return Array.from({ length: deepestList + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } },
    ...of(level),
  }));
}
