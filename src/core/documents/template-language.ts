import { baseLanguage } from "../wording/language/language-name.ts";
import type { Templates } from "./templates.ts";

/** "de/" of "de/apology.md.mustache" and "de/partials/drill.md.mustache": a folder that is named after a language. */
const folderPattern = /^([a-z]{2,3}(?:-[A-Za-z\d]{2,8})?)\//;

/** What stands at the top of a template between `---` and `---`. */
export const frontMatterPattern = /^---\r?\n((?:(?!---\r?\n).*\n){0,200})---\r?\n/;

/** "language: de", "language: 'de-AT'". */
const languageLinePattern = /^language:[ \t]*["']?([a-z]{2,3}(?:-[A-Za-z\d]{2,8})?)["']?[ \t]*$/m;

/** The file with the words of a language, below its folder. */
export function phrasesPath(folder: string): string {
  return `${folder}phrases.yaml`;
}

/** The language of the template at `path`: that of its folder, else what its first lines say; undefined where neither does. */
export function languageOfTemplate(path: string, source: string): string | undefined {
  const head = frontMatterPattern.exec(source)?.[1] ?? "";
  return folderPattern.exec(path)?.[1] ?? languageLinePattern.exec(head)?.[1];
}

/**
 * The folder of the language in which the template at `path` is written, where its parts and phrases lie: "de/".
 * "": English, whose files lie at the top, or a language that has no folder.
 */
export function languageFolderOf(path: string, templates: Templates): string {
  const language = languageOfTemplate(path, templates.get(path) ?? "");
  const folders = language === undefined ? [] : [`${language}/`, `${baseLanguage(language)}/`];
  return folders.find((folder) => path.startsWith(folder) || templates.has(phrasesPath(folder))) ?? "";
}

/** Whether a folder of this name, among the templates, holds those of a language: "de". */
export function isLanguageFolder(name: string): boolean {
  return folderPattern.test(`${name}/`);
}

/** Whether a file of this name, in a folder of templates, belongs to them: a template, a part of one, a language's phrases. */
export function isTemplateFile(name: string): boolean {
  return name.endsWith(".md.mustache") || name === "phrases.yaml";
}

/** A path without the folder of its language: "apology.md.mustache", "partials/drill.md.mustache". */
export function withoutLanguageFolder(path: string): string {
  return path.replace(folderPattern, "");
}
