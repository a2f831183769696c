import { isMap, LineCounter } from "yaml";
import { brokenAt, readYaml } from "../text/read-yaml.ts";
import { slug } from "../text/slug.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { findKind, type KindId } from "./kinds.ts";
import { frontMatterPattern, languageOfTemplate, withoutLanguageFolder } from "./template-language.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { Templates } from "./templates.ts";

/** A template that a document can be drafted from. */
export interface TemplateEntry {
  /** Its path below the templates: "apology.md.mustache", "de/apology.md.mustache". */
  readonly path: string;
  /** Its name without the ending; drafts are called after it: "apology". */
  readonly name: string;
  readonly kind: KindId;
  /** What it is called on screen. */
  readonly title: string;
  readonly audience: string;
  /** When in the course of an incident it is sent. */
  readonly moment: string;
  /** As in `lang`: "en". A template that does not say it is taken for English. */
  readonly language: string;
  /** Whether the team wrote it, or its own version of it. */
  readonly isOwn: boolean;
}

/** Where a team keeps its own templates, below the folder of an incident or any folder above it. */
export const ownTemplatesFolder = ".incident-comms/templates";

/** "apology.md.mustache", but nothing in a folder, apart from that of a language: parts are no documents. */
const templateNamePattern = /^([^/]{1,200})\.md\.mustache$/;

/** The templates of the product with a team's own laid over them: one of the same name takes its place, others are added. */
export function overlayTemplates(product: Templates, own: Templates): Templates {
  return own.size === 0 ? product : new Map([...product, ...own]);
}

/** Every template that a document can be drafted from, those of the product first. One whose first lines cannot be read is left out. */
export function templateCatalogue(product: Templates, own: Templates): readonly TemplateEntry[] {
  const paths = [...overlayTemplates(product, own).keys()];
  return paths.flatMap((path) => {
    const source = own.get(path) ?? product.get(path) ?? "";
    const name = templateNamePattern.exec(withoutLanguageFolder(path))?.[1];
    const said = readTemplateFrontMatter(path, source);
    return name === undefined || said.entry === undefined ? [] : [{ ...said.entry, path, name, isOwn: own.has(path) }];
  });
}

/**
 * The template of that name in `language`, else in the same language of another country, else in English, else in any;
 * undefined where there is none of that name.
 */
export function findTemplate(
  catalogue: readonly TemplateEntry[],
  name: string,
  language: string,
): TemplateEntry | undefined {
  const named = catalogue.filter((entry) => entry.name === name);
  return (
    named.find((entry) => entry.language === language) ??
    named.find((entry) => baseLanguage(entry.language) === baseLanguage(language)) ??
    named.find((entry) => baseLanguage(entry.language) === "en") ??
    named[0]
  );
}

/** The languages in which a kind can be drafted, English first: "en", "de". */
export function languagesOf(kind: KindId, catalogue: readonly TemplateEntry[]): readonly string[] {
  const languages = new Set(catalogue.flatMap((entry) => (entry.kind === kind ? [entry.language] : [])));
  return [...languages].sort(
    (left, right) => Number(right === "en") - Number(left === "en") || (left < right ? -1 : 1),
  );
}

/**
 * The name for a draft from that template: "apology", "apology-de" where it is not English, "apology-former-staff" where
 * it is written to one group.
 */
export function draftName({ name, language }: Pick<TemplateEntry, "name" | "language">, group?: string): string {
  const words = endingWell(slug(group ?? "", longestGroup, language));
  return [name, ...(baseLanguage(language) === "en" ? [] : [language]), ...(words === "" ? [] : [words])].join("-");
}

/** So much of the name of a group tells its letters from others. */
const longestGroup = 50;

/** With these a name would end in the middle: "former-staff-and". */
const smallWords = new Set(
  "a an all and at by for from in of on or since that the their those to which who whose with auf bei das dem den der deren die ein eine im mit seit und von zu".split(
    " ",
  ),
);

/** Without the small words at the end. */
function endingWell(name: string): string {
  const words = name.split("-");
  return words.slice(0, words.findLastIndex((word) => !smallWords.has(word)) + 1).join("-");
}

/** What a template says of itself in its first lines. */
export interface TemplateFrontMatter {
  /** Undefined where it does not say which kind of document it makes. */
  readonly entry: Omit<TemplateEntry, "path" | "name" | "isOwn"> | undefined;
  readonly problems: readonly TemplateProblem[];
}

/** Reads the first lines of a template between `---` and `---`. Never throws. A part of a document needs none. */
export function readTemplateFrontMatter(path: string, source: string): TemplateFrontMatter {
  const match = frontMatterPattern.exec(source);
  if (match === null) {
    return { entry: undefined, problems: [problemAt(path, 1, 1, missingFrontMatter)] };
  }
  const lines = new LineCounter();
  const document = readYaml(match[1] ?? "", { lineCounter: lines });
  const at = (offset: number | undefined): readonly [line: number, column: number] => {
    const { line, col } = lines.linePos(offset ?? 0);
    // The lines begin below the first `---`.
    return [Math.max(line, 1) + 1, Math.max(col, 1)];
  };
  const broken = brokenAt(document);
  const map = document?.contents;
  if (broken !== undefined || !isMap(map)) {
    // What is missing is noticed behind the last thing that was written.
    const lastWritten = Math.max((broken ?? 0) - 1, 0);
    return { entry: undefined, problems: [problemAt(path, ...at(lastWritten), unreadableFrontMatter)] };
  }
  const say = (name: string): string => {
    const value: unknown = map.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const kind = findKind(say("kind"));
  if (kind === undefined) {
    const pair = map.items.find((item) => String(item.key) === "kind");
    const offset = (pair?.value as { range?: readonly number[] } | null | undefined)?.range?.[0];
    return { entry: undefined, problems: [problemAt(path, ...at(offset), unknownKind(say("kind")))] };
  }
  return {
    entry: {
      kind: kind.id,
      title: say("title") || kind.title,
      audience: say("audience") || kind.audience,
      moment: say("moment") || kind.moment,
      language: languageOfTemplate(path, source) ?? "en",
    },
    problems: [],
  };
}

const missingFrontMatter =
  "A template begins with a line of three hyphens, a line such as “kind: apology”, and three hyphens again. Add these lines at the top.";
const unreadableFrontMatter =
  "The lines between the hyphens cannot be read. Write one name, a colon and a word on each, such as “kind: apology”.";

function unknownKind(words: string): string {
  return words === ""
    ? "These lines do not say which kind of document this makes. Add a line such as “kind: apology”."
    : `There is no kind of document “${words.slice(0, 40)}”. Write one that there is, such as apology or disclosure.`;
}

function problemAt(template: string, line: number, column: number, message: string): TemplateProblem {
  return { template, line, column, message };
}
