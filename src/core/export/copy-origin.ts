import { unnumberedDraftName } from "../documents/next-draft-file-name.ts";
import { withoutMarkdownEnding } from "../draft/is-markdown-file.ts";
import { comparable } from "./comparable.ts";
import { keyOf } from "./compare-lines.ts";
import type { Line } from "./lines.ts";
import { everyIn, textIn, type XmlElement } from "./word-copy/xml.ts";

/** What a Word copy was made of, without a word of it and without a name. */
export interface CopyOrigin {
  /** The mark of the draft, the same for every version of it; "" where the draft had no place yet. */
  readonly draft: string;
  readonly version: number;
  /** The mark of all that the draft said. */
  readonly said: string;
}

/** A property that Word keeps when it saves the file, whoever edits it. */
const propertyName = "DraftOrigin";

/** The part of a Word file that holds the property. */
export const originPart = "docProps/custom.xml";

/** @param place as `placeBelow` gives it */
export function originOf(place: string | undefined, version: number, lines: readonly Line[]): CopyOrigin {
  return { draft: draftMark(place, version), version, said: markOf(comparable(lines).map(keyOf).join("\n")) };
}

/** The mark of a draft, of whatever version; a later one has its number in its name. "" where it has no place yet. */
export function draftMark(place: string | undefined, version: number): string {
  return place === undefined ? "" : markOf(version > 1 ? unnumberedDraftName(place) : withoutMarkdownEnding(place));
}

/** The same as a property for a Word file. */
export function originProperty({ draft, version, said }: CopyOrigin): {
  readonly name: string;
  readonly value: string;
} {
  return { name: propertyName, value: `${draft}/${version}/${said}` };
}

/** What the properties of a Word file say of it. */
export function originIn(properties: XmlElement | undefined): CopyOrigin | undefined {
  const all = properties === undefined ? [] : [...everyIn(properties, "property")];
  const own = all.find(({ attributes }) => attributes["name"] === propertyName);
  const [, draft = "", version, said = ""] =
    /^([\da-f]{8})?\/(\d{1,6})\/([\da-f]{8})$/.exec(own ? textIn(own).trim() : "") ?? [];
  return version === undefined ? undefined : { draft, version: Number(version), said };
}

/** Eight signs that are the same for the same text, and tell nothing of it (FNV-1a). */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return mark.toString(16).padStart(8, "0");
}
