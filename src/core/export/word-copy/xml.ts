/** An element of XML, or a piece of text. */
export type XmlNode = XmlElement | string;

/** An element, without what names its prefixes. */
export interface XmlElement {
  /** With its prefix: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** `<w:p w:id="1">`, `<w:br/>`, `</w:p>`. */
const tagPattern = /<(\/?)([^\s<>/]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
/** Comments, sections of characters, instructions and declarations: how each begins and ends. */
const otherMarkup = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;
const attributePattern = /(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const referencePattern = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** No file of Word's goes that deep. */
const deepest = 200;

/**
 * What stands in an XML text that a program wrote; the root's children are the elements at the top. Undefined where
 * elements stand in one another deeper than in any file of Word's. Never throws.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  let done = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const markup = markupAt(xml, at);
    if (markup === undefined) {
      break;
    }
    const { end, characters, tag } = markup;
    const current = open.at(-1) ?? root;
    if (characters === undefined && tag === undefined) {
      at = end;
      continue;
    }
    current.children.push(...[unescape(xml.slice(done, at)), characters ?? ""].filter((text) => text !== ""));
    [at, done] = [end, end];
    const [, slash, name = "", attributes = "", isEmpty] = tag ?? [];
    if (slash === "/") {
      const opened = open.findLastIndex((element) => element.name === name);
      open.length = opened > 0 ? opened : open.length;
    } else if (name !== "") {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      current.children.push(element);
      if (isEmpty === "") {
        open.push(element);
      }
      if (open.length > deepest) {
        return undefined;
      }
    }
  }
  return root;
}

interface Markup {
  readonly end: number;
  /** What a section of characters holds; "" for what says nothing, undefined for a tag or a sign that begins nothing. */
  readonly characters?: string;
  readonly tag?: RegExpExecArray;
}

/** What begins with the `<` at that place; undefined where it never ends. */
function markupAt(xml: string, at: number): Markup | undefined {
  const other = otherMarkup.find(([begin]) => xml.startsWith(begin, at));
  if (other !== undefined) {
    const [begin, close] = other;
    const end = xml.indexOf(close, at + begin.length);
    const characters = begin === "<![CDATA[" ? xml.slice(at + begin.length, end) : "";
    return end < 0 ? undefined : { end: end + close.length, characters };
  }
  tagPattern.lastIndex = at;
  const tag = tagPattern.exec(xml);
  return tag === null ? { end: at + 1 } : { end: tagPattern.lastIndex, tag };
}

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const found = [...source.matchAll(attributePattern)];
  return Object.fromEntries(found.map(([, name = "", double, single]) => [name, unescape(double ?? single ?? "")]));
}

function unescape(text: string): string {
  return text.replace(referencePattern, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) {
      return named[name.toLowerCase()] ?? whole;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** What stands right within an element, but for its text. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first element of that name right within; undefined where there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

/** The `w:val` of the element of that name right within. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** Whether a property is there and not switched off: `<w:b/>`, but not `<w:b w:val="0"/>`. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !["0", "false", "off", "none"].includes(property.attributes["w:val"] ?? "");
}

/** All text within, in order. */
export function textIn(element: XmlElement): string {
  return element.children.map((one) => (typeof one === "string" ? one : textIn(one))).join("");
}

/** Every element of that name within, however deep. */
export function* everyIn(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of elementsIn(element)) {
    if (one.name === name) {
      yield one;
    } else {
      yield* everyIn(one, name);
    }
  }
}
