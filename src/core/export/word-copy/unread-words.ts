import { elementsIn, textIn, type XmlElement } from "./xml.ts";

/** Signs of a font of their own, formulas, and what is there in several wordings for several versions of Word. */
const unreadNames: ReadonlySet<string> = new Set(["w:sym", "m:oMath", "m:oMathPara", "mc:AlternateContent"]);

/** What was taken out, and text boxes, which are told of by themselves. */
const passedOver: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:txbxContent"]);

/** Whether something within is said that is not read. */
export function hasUnread(container: XmlElement): boolean {
  return elementsIn(container).some(
    (element) =>
      !passedOver.has(element.name) &&
      ((unreadNames.has(element.name) && saysSomething(element)) || hasUnread(element)),
  );
}

function saysSomething(element: XmlElement): boolean {
  const { name } = element;
  if (name === "w:t" || name === "m:t") {
    return textIn(element).trim() !== "";
  }
  return name === "w:sym" || (name !== "w:txbxContent" && elementsIn(element).some(saysSomething));
}
