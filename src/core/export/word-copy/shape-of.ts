import type { Depth, Line, Mark } from "../lines.ts";
import { listStep, quoteStep } from "../writing/word-style.ts";
import type { OpenWord } from "./open-word.ts";
import { child, valueOf, type XmlElement } from "./xml.ts";

/** What a line in Word is, but for its words. */
type Shape = Omit<Extract<Line, { readonly kind: "text" | "code" | "rule" }>, "cells">;

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
  const isQuote = style === "quote";
  const left = Number(child(properties, "w:ind")?.attributes["w:left"] ?? 0);
  const isInList = style === "list paragraph" || style === "code" || level > 0 || isQuote;
  const depth: Depth = !ofList
    ? depthOf(isQuote, isInList ? left : 0)
    : { quotes: isQuote ? 1 : 0, lists: Number(ofStyle?.[2] ?? depthInList + 1) };
  const mark: Mark | undefined = ofList
    ? { list: ofList.isNumbered ? Number(list ?? 0) : undefined, start: ofList.start, checked: ofList.checked }
    : undefined;
  return { kind: style === "code" ? "code" : "text", level, depth, mark };
}

/** How deep a line without a mark stands, by how far it stands in. */
function depthOf(isQuote: boolean, left: number): Depth {
  const rest = isQuote ? left - quoteStep : left;
  const isOfLists = rest > 0 && rest % listStep === 0;
  return { quotes: isQuote || (!isOfLists && left === quoteStep) ? 1 : 0, lists: isOfLists ? rest / listStep : 0 };
}
