import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isTemplateFile, readRecord, type KindId, type Templates } from "../../src/core/index.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The templates that come with the product. */
export const productTemplates: Templates = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => isTemplateFile(path.basename(name)))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(new URL(name, folder), "utf8")]),
);

/** The template of a kind in the language of these facts, where there is one. */
export function inLanguageOf(facts: string, kind: KindId): { readonly template?: string } {
  const template = `${readRecord(facts).record.language}/${kind}.md.mustache`;
  return productTemplates.has(template) ? { template } : {};
}
