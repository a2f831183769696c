import { strFromU8, unzipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { findKind, type IncidentRecord, type ReadyLetter } from "../../src/core/index.ts";
import { prepareExport } from "../../src/core/export/prepare-export.ts";
import type { Run } from "../../src/core/export/letter.ts";
import { unescapeXml } from "./xml.ts";

export const exportNow = Temporal.Instant.from("2026-11-24T23:30:00Z");

/** A draft made ready to go out, as a disclosure. */
export function ready(
  text: string,
  {
    record,
    version,
    lang,
  }: { readonly record?: IncidentRecord; readonly version?: number; readonly lang?: string } = {},
): ReadyLetter {
  const kind = findKind("disclosure")!;
  return prepareExport({ text, kind, frontMatter: { lang, version }, record, now: exportNow });
}

/** The files in a Word file, by their names. */
export async function wordFiles(letter: ReadyLetter, before?: string): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await letter.toWord(before)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The body of a Word file, without what belongs to the sheet of paper. */
export async function wordBody(letter: ReadyLetter, before?: string): Promise<string> {
  const xml = (await wordFiles(letter, before)).get("word/document.xml") ?? "";
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.lastIndexOf("<w:sectPr"));
}

/** The words of some WordprocessingML: each paragraph a line. */
export function wordText(xml: string): string {
  const parts = xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:(br)\/>|<\/w:p>/g);
  return [...parts]
    .map(([, text, isBreak]) => (text === undefined ? (isBreak ? " " : "\n") : unescapeXml(text)))
    .join("");
}

/** The words of a page or piece of one, its head left out: each element a word of its own. */
export function htmlText(html: string): string {
  return unescapeXml(
    html
      .replace(/^[\s\S]*<\/head>/, "")
      .replace(/<(?:br|\/?(?:h\d|p|li|t[dhr]|pre|blockquote))\b[^>]*>/g, " ")
      .replace(/<[^<>]*>/g, ""),
  );
}

/** The words of a text, however they are set apart. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Runs as a person would jot them down: `**bold**`, `_italic_`, `~struck~`, `` `code` ``, `<words>(target)`. */
export function jotted(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, struck, code, target, note }) => {
      let words = code ? `\`${text}\`` : text;
      words = struck ? `~${words}~` : words;
      words = italic ? `_${words}_` : words;
      words = bold ? `**${words}**` : words;
      words = note === undefined ? words : `^${words}`;
      return target === undefined ? words : `<${words}>(${target})`;
    })
    .join("");
}
