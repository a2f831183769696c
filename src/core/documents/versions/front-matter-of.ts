import { findFrontMatterBlock } from "../../draft/front-matter-block.ts";
import { lineEndOf, withLineEnds } from "../../text/edit.ts";
import { brokenAt, readYaml } from "../../text/read-yaml.ts";

/** What the lines at the top are to say; undefined for what they are not to say any more. */
export type FrontMatterFields = Readonly<
  Record<string, string | number | undefined | Readonly<Record<string, string | undefined>>>
>;

/**
 * `text` with these fields in the lines at its top, which are made where there are none. Other fields and comments stay.
 * Undefined where those lines cannot be read.
 */
export function withFrontMatter(text: string, fields: FrontMatterFields): string | undefined {
  const block = findFrontMatterBlock(text);
  const document = readYaml(block?.yaml ?? "");
  if (block?.isClosed === false || document === undefined || brokenAt(document) !== undefined) {
    return undefined;
  }
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) {
      document.delete(name);
    } else {
      const clean = typeof value === "object" ? Object.entries(value).filter(([, each]) => each !== undefined) : value;
      document.set(name, document.createNode(Array.isArray(clean) ? Object.fromEntries(clean) : clean));
    }
  }
  const yaml = document.toString({ lineWidth: 0 });
  const rest = block === undefined ? `\n${text}` : text.slice(block.span.end);
  return withLineEnds(`---\n${yaml}---\n`, lineEndOf(text)) + rest;
}
