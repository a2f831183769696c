import type { Span } from "../text/span.ts";
import { tagAt, usesOf, variableAt, variablesBehind, type TagPlace } from "./template-place.ts";
import { partialPath } from "./check-template.ts";
import { languageFolderOf } from "./template-language.ts";
import type { Templates } from "./templates.ts";
import { describeVariable } from "./variable-guide.ts";

/** Something that may be written at a place of a template. */
export interface TemplateCompletion {
  readonly kind: "variable" | "part";
  /** "people.total". */
  readonly label: string;
  /** What it is, in a few words; "" for a part. */
  readonly title: string;
  /** One sentence; "" where there is none. */
  readonly meaning: string;
  readonly span: Span;
  readonly newText: string;
}

/** What a name of a template stands for. */
export interface TemplateDescription {
  readonly title: string;
  readonly lines: readonly string[];
  readonly span: Span;
}

/** "partials/drill.md.mustache" → "drill"; in a folder of a language as well. */
const partPattern = /^((?:[^/]{2,11}\/)?)partials\/([^/]{1,200})\.md\.mustache$/;

/** What may be named at `offset` of the template at `path`; empty where that is in no tag. */
export function templateCompletionsAt(
  text: string,
  offset: number,
  templates: Templates,
  path = "",
): readonly TemplateCompletion[] {
  const tag = tagAt(text, offset);
  if (tag === undefined) {
    return [];
  }
  const written = { span: tag.nameSpan };
  const close = tag.isClosed ? "" : "}}";
  if (tag.sign === ">") {
    return partNames(templates, languageFolderOf(path, templates)).map((label) => ({
      ...written,
      kind: "part",
      label,
      title: "",
      meaning: "",
      newText: label + close,
    }));
  }
  return namesFor(tag, offset).map(({ label, path, isOfFact, isGroup }) => {
    const guide = describeVariable(path, isOfFact);
    return {
      ...written,
      kind: "variable",
      label,
      title: guide?.label ?? "",
      meaning: guide?.meaning ?? "",
      // A group has more behind a full stop: its tag is not closed yet.
      newText: label + (isGroup ? "" : close),
    };
  });
}

interface Named {
  readonly label: string;
  readonly path: string;
  readonly isOfFact: boolean;
  readonly isGroup: boolean;
}

function namesFor(tag: TagPlace, offset: number): readonly Named[] {
  if (tag.sign === "/") {
    const innermost = tag.openSections.at(-1)?.slice(1);
    return innermost === undefined ? [] : [{ label: innermost, path: innermost, isOfFact: false, isGroup: false }];
  }
  const typed = tag.name.slice(0, Math.max(offset - tag.nameSpan.start, 0));
  const before = typed.slice(0, typed.lastIndexOf(".") + 1);
  return variablesBehind(before, tag.scopes).map(([label, { path, held, isOfFact }]) => ({
    label,
    path,
    isOfFact,
    isGroup: tag.sign === "" && usesOf(held) === "section",
  }));
}

function partNames(templates: Templates, languageFolder: string): readonly string[] {
  const parts = [...templates.keys()].map((path) => partPattern.exec(path));
  return parts.flatMap((part) => (part?.[1] === languageFolder ? (part[2] ?? []) : [])).sort();
}

/** What the name at `offset` of the template at `path` stands for; undefined where there is none, or none that is known. */
export function describeTemplateAt(
  text: string,
  offset: number,
  templates: Templates,
  path = "",
): TemplateDescription | undefined {
  const tag = tagAt(text, offset);
  if (tag === undefined || tag.name === "") {
    return undefined;
  }
  if (tag.sign === ">") {
    const source = templates.get(partialPath(tag.name, languageFolderOf(path, templates)));
    return source === undefined
      ? undefined
      : { title: `The part “${tag.name}”`, lines: [`\`\`\`\n${source.trim()}\n\`\`\``], span: tag.nameSpan };
  }
  const isClosing = tag.sign === "/" && tag.openSections.at(-1)?.startsWith("#") === true;
  const scopes = isClosing && tag.scopes.length > 1 ? tag.scopes.slice(0, -1) : tag.scopes;
  const variable = variableAt(tag.name, scopes);
  const guide = variable && describeVariable(variable.path, variable.isOfFact);
  return guide && { title: guide.label, lines: [guide.meaning, howToUse(tag, variable.held)], span: tag.nameSpan };
}

function howToUse(tag: TagPlace, held: unknown): string {
  if (tag.sign === "^") {
    return "What stands in this section is shown where this does not hold.";
  }
  return usesOf(held) === "value" && tag.sign === ""
    ? "It is put here in words."
    : "What stands in this section is shown where this holds, once for each where there are several.";
}
