import type { ExportWords } from "../export-words.ts";
import { everyIn, textIn, type XmlElement } from "./xml.ts";

/** What marks a change, where it holds words. */
const changes = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"] as const;

/** The version that the header of a copy of ours names; undefined where it names none. */
export function versionIn(part: XmlElement, { version }: ExportWords): number | undefined {
  const text = [...everyIn(part, "w:t")].map(textIn).join("");
  const [, found] = new RegExp(String.raw`${version} (\d{1,6}) · `, "u").exec(text) ?? [];
  return found === undefined ? undefined : Number(found);
}

/**
 * Whether a header or footer says something that no copy of ours says there, or is marked as changed: the name of the
 * organisation with version and day, the drill's line and the number of the page are ours.
 */
export function saysOfItsOwn(part: XmlElement, { version, page, of, drill }: ExportWords): boolean {
  const ours = [
    new RegExp(String.raw`${version} \d+ · [\p{L}\d .,/-]{4,40}$`, "u"),
    new RegExp(String.raw`^${page} ?\d* ?${of} ?\d*$`),
  ];
  const isChanged = changes.some((name) => [...everyIn(part, name)].some((one) => textIn(one).trim() !== ""));
  const lines = [...everyIn(part, "w:p")].map((line) => [...everyIn(line, "w:t")].map(textIn).join("").trim());
  return (
    isChanged || lines.some((line) => line !== "" && line !== drill && !ours.some((pattern) => pattern.test(line)))
  );
}
