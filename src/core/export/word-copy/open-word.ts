import { strFromU8, unzipSync } from "fflate";
import { originIn, originPart, type CopyOrigin } from "../copy-origin.ts";
import { child, elementsIn, everyIn, parseXml, textIn, valueOf, type XmlElement } from "./xml.ts";

/** What a list of Word's is like on one of its levels. */
export interface ListLevel {
  readonly isNumbered: boolean;
  readonly start: number;
  readonly checked: boolean | undefined;
}

/** What somebody wrote in the margin. */
export interface MarginNote {
  readonly author: string;
  readonly text: string;
}

/** The parts of a Word file that hold a letter, opened. */
export interface OpenWord {
  readonly body: XmlElement;
  /** What a style is called in every language of Word, in lower case: "heading 1". */
  readonly styleName: (id: string | undefined) => string;
  readonly levelOf: (list: string, level: number) => ListLevel | undefined;
  /** Where a link leads, by its number. */
  readonly targetOf: (relation: string | undefined) => string | undefined;
  /** Those that nobody marked as resolved, by their number. */
  readonly notes: ReadonlyMap<string, MarginNote>;
  /** What footnotes and endnotes of Word's own say, by `footnoteId` of their reference. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** What stands above and below every page. */
  readonly heads: readonly XmlElement[];
  readonly origin: CopyOrigin | undefined;
}

/** How a footnote or an endnote is told from all others. */
export function footnoteId(kind: "footnote" | "endnote", id: string | undefined): string {
  return `${kind} ${id ?? ""}`;
}

/** A letter is never that long, in bytes of XML, with all that belongs to it. */
const mostBytes = 5_000_000;

const partPattern =
  /^docProps\/custom\.xml$|^word\/(?:document|styles|numbering|comments|commentsExtended|footnotes|endnotes|header|footer|_rels\/document(?=\d*\.xml\.rels$))\d*(?:\.xml)?\.(?:xml|rels)$/;

/** `word/document2.xml`, as Word in a browser calls a part that has one of its kind alone. */
const numberedPattern =
  /(?<=^word\/(?:_rels\/)?(?:document|styles|numbering|comments|commentsExtended|footnotes|endnotes))\d+(?=\.xml)/;

/** Opens a Word file; undefined where the bytes are none, are damaged, or were made to be read without end. */
export function openWord(bytes: Uint8Array): OpenWord | undefined {
  const parts = unpack(bytes);
  const body = child(child(parts.get("word/document.xml"), "w:document"), "w:body");
  if (body === undefined) {
    return undefined;
  }
  const styles = namesOfStyles(parts.get("word/styles.xml"));
  const targets = targetsIn(parts.get("word/_rels/document.xml.rels"));
  return {
    body,
    styleName: (id) => styles.get(id ?? "") ?? id?.toLowerCase() ?? "",
    levelOf: levelsIn(parts.get("word/numbering.xml")),
    targetOf: (relation) => targets.get(relation ?? ""),
    notes: notesIn(parts.get("word/comments.xml"), resolvedIn(parts.get("word/commentsExtended.xml"))),
    footnotes: new Map(
      (["footnote", "endnote"] as const).flatMap((kind) => {
        const part = parts.get(`word/${kind}s.xml`);
        const found = part === undefined ? [] : [...everyIn(part, `w:${kind}`)];
        return found.map((note) => [footnoteId(kind, note.attributes["w:id"]), wordsOf(note)] as const);
      }),
    ),
    heads: [...parts].filter(([name]) => /^word\/(?:header|footer)/.test(name)).map(([, part]) => part),
    origin: originIn(parts.get(originPart)),
  };
}

/** What a Word file says of what it was made of; undefined where it says nothing of that. */
export function readOrigin(bytes: Uint8Array): CopyOrigin | undefined {
  return originIn(unpack(bytes, (name) => name === originPart).get(originPart));
}

function unpack(
  bytes: Uint8Array,
  isWanted = (name: string) => partPattern.test(name),
): ReadonlyMap<string, XmlElement> {
  try {
    let left = mostBytes;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isPart = isWanted(name);
        left -= isPart ? originalSize : 0;
        return isPart && left >= 0;
      },
    });
    if (left < 0) {
      return new Map();
    }
    const parts = Object.entries(files).map(
      ([name, part]) => [name.replace(numberedPattern, ""), parseXml(strFromU8(part))] as const,
    );
    return new Map(parts.filter((part): part is [string, XmlElement] => part[1] !== undefined));
  } catch {
    return new Map();
  }
}

function namesOfStyles(part: XmlElement | undefined): ReadonlyMap<string, string> {
  const styles = part === undefined ? [] : [...everyIn(part, "w:style")];
  return new Map(
    styles.map((style) => [style.attributes["w:styleId"] ?? "", (valueOf(style, "w:name") ?? "").toLowerCase()]),
  );
}

function targetsIn(part: XmlElement | undefined): ReadonlyMap<string, string> {
  const relations = part === undefined ? [] : [...everyIn(part, "Relationship")];
  return new Map(relations.map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""]));
}

function levelsIn(part: XmlElement | undefined): OpenWord["levelOf"] {
  const all = child(part, "w:numbering");
  const elements = all === undefined ? [] : elementsIn(all);
  const byId = (name: string, id: string): ReadonlyMap<string, XmlElement> =>
    new Map(elements.filter((one) => one.name === name).map((one) => [one.attributes[id] ?? "", one]));
  const [lists, descriptions] = [byId("w:num", "w:numId"), byId("w:abstractNum", "w:abstractNumId")];
  return (list, level) => {
    const own = lists.get(list);
    const described = descriptions.get(valueOf(own, "w:abstractNumId") ?? "");
    const ofLevel = ({ attributes }: XmlElement): boolean => attributes["w:ilvl"] === String(level);
    const found = described && elementsIn(described).find((each) => each.name === "w:lvl" && ofLevel(each));
    if (found === undefined) {
      return undefined;
    }
    const text = valueOf(found, "w:lvlText") ?? "";
    const over = own && elementsIn(own).find((each) => each.name === "w:lvlOverride" && ofLevel(each));
    return {
      isNumbered: !["bullet", "none"].includes(valueOf(found, "w:numFmt") ?? ""),
      start: Number(valueOf(over, "w:startOverride") ?? valueOf(found, "w:start") ?? 1),
      checked: text === "☑" ? true : text === "☐" ? false : undefined,
    };
  };
}

function notesIn(part: XmlElement | undefined, resolved: ReadonlySet<string>): ReadonlyMap<string, MarginNote> {
  const notes = part === undefined ? [] : [...everyIn(part, "w:comment")];
  return new Map(
    notes
      .filter((note) => ![...everyIn(note, "w:p")].some((each) => resolved.has(each.attributes["w14:paraId"] ?? "")))
      .map((note) => [
        note.attributes["w:id"] ?? "",
        { author: note.attributes["w:author"] ?? "", text: wordsOf(note) },
      ]),
  );
}

/** How Word and others write that something is so. */
const yes: ReadonlySet<string> = new Set(["1", "true", "on"]);

/** The paragraphs of notes that are marked as resolved, and of the answers to them, by their ids. */
function resolvedIn(part: XmlElement | undefined): ReadonlySet<string> {
  const resolved = new Set<string>();
  for (const { attributes } of part === undefined ? [] : everyIn(part, "w15:commentEx")) {
    // An answer stands behind what it answers.
    if (yes.has(attributes["w15:done"] ?? "") || resolved.has(attributes["w15:paraIdParent"] ?? "none")) {
      resolved.add(attributes["w15:paraId"] ?? "none");
    }
  }
  return resolved;
}

/** What a note says, without what was taken out of it. */
function wordsOf(note: XmlElement): string {
  const paragraphs = [...everyIn(note, "w:p")].map((each) => [...everyIn(each, "w:t")].map(textIn).join(""));
  return paragraphs.join(" ").trim();
}
