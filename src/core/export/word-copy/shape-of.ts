import type { Depth, Mark, TextLine } from "../lines.ts";
import { listStep, quoteStep } from "../writing/word-style.ts";
import type { OpenWord } from "./open-word.ts";
import { child, valueOf, type XmlElement } from "./xml.ts";

/** What a line in Word is, but for its words. */
interface Shape {
  readonly line: Pick<TextLine, "level" | "depth" | "mark">;
  /** Whether its words are shown as they are. */
  readonly isCode: boolean;
  /** Whether it has a ground of its own, as code has where its style was lost. */
  readonly isShaded: boolean;
}

/** What styles for lines and words that are shown as they are, and for quotations, are called: ours, Word's and LibreOffice's. */
const codeNames: ReadonlySet<string> = new Set([
  "code",
  "inline code",
  "html code",
  "html preformatted",
  "preformatted text",
  "source text",
]);
const quoteNames: ReadonlySet<string> = new Set(["quote", "intense quote", "block text", "quotations"]);

/** Fonts in which all letters are as wide as one another: what is left where a style was lost. */
const codeFonts: ReadonlySet<string> = new Set(["consolas", "courier", "courier new"]);

/** Farther in than that stands a signature rather than a list. */
const farthest = 8 * listStep;

/** What the properties of a paragraph make of it. */
export function shapeOf(word: OpenWord, properties: XmlElement | undefined): Shape {
  const style = word.styleName(valueOf(properties, "w:pStyle"));
  const level = style === "title" ? 1 : Number(/^heading ?([1-6])$/.exec(style)?.[1] ?? 0);
  const numbering = child(properties, "w:numPr");
  const list = valueOf(numbering, "w:numId");
  const depthInList = Number(valueOf(numbering, "w:ilvl") ?? 0);
  const ofStyle = /^list (bullet|number)(?: ([2-9]))?$/.exec(style);
  const ofList =
    level > 0
      ? undefined
      : list === undefined
        ? ofStyle && { isNumbered: ofStyle[1] === "number", start: 1, checked: undefined }
        : word.levelOf(list, depthInList);
  const isCode = codeNames.has(style);
  const isQuote = quoteNames.has(style) || hasLineBeside(properties);
  const { "w:left": leftSide, "w:start": start = leftSide } = child(properties, "w:ind")?.attributes ?? {};
  const left = Number(start ?? 0);
  const isOurs = style === "list paragraph" || isCode || level > 0 || isQuote;
  const lists = Number(ofStyle?.[2] ?? depthInList + 1);
  const depth: Depth = ofList
    ? { quotes: isQuote ? Math.max(depthOf(left - lists * listStep, 1, true).quotes, 1) : 0, lists }
    : depthOf(left, isQuote ? 1 : 0, isOurs);
  const mark: Mark | undefined = ofList
    ? { list: ofList.isNumbered ? Number(list ?? 0) : undefined, start: ofList.start, checked: ofList.checked }
    : undefined;
  const fill = child(properties, "w:shd")?.attributes["w:fill"] ?? "auto";
  return { line: { level, depth, mark }, isCode, isShaded: !["auto", "FFFFFF", "ffffff"].includes(fill) };
}

/** Whether words are shown as they are, by what their style is called and how they look. */
export function isCode(style: string, look: XmlElement | undefined): boolean {
  return codeNames.has(style) || codeFonts.has((child(look, "w:rFonts")?.attributes["w:ascii"] ?? "").toLowerCase());
}

/** A line down the left side is a quotation's. */
function hasLineBeside(properties: XmlElement | undefined): boolean {
  const borders = child(properties, "w:pBdr");
  const kind = valueOf(borders, "w:left") ?? valueOf(borders, "w:start") ?? "nil";
  return !["nil", "none"].includes(kind) && child(borders, "w:top") === undefined;
}

/** How deep a table stands. */
export function depthOfTable(table: XmlElement): Depth {
  const left = Number(child(child(table, "w:tblPr"), "w:tblInd")?.attributes["w:w"] ?? 0);
  return depthOf(left, 0, true);
}

/** A quotation deeper than that is nobody's. */
const deepestQuote = 8;

/** How deep a line without a mark stands, by how far it stands in, `least` quotations at least. */
function depthOf(left: number, least: number, isOurs: boolean): Depth {
  if (isOurs || left <= farthest) {
    for (let quotes = least; quotes <= (isOurs ? deepestQuote : least); quotes += 1) {
      const rest = left - quotes * quoteStep;
      if (rest >= 0 && rest % listStep === 0) {
        return { quotes, lists: rest / listStep };
      }
    }
  }
  return { quotes: least, lists: 0 };
}
