import { checkTemplate, partialPath } from "./check-template.ts";
import { readPhrases } from "./read-phrases.ts";
import { readTemplateFrontMatter } from "./template-catalogue.ts";
import { languageFolderOf, phrasesPath, withoutLanguageFolder } from "./template-language.ts";
import type { TemplateProblem } from "./template-problem.ts";
import { parseTemplate, type TemplatePart } from "./template-syntax.ts";
import type { Templates } from "./templates.ts";

function isPartPath(path: string): boolean {
  return withoutLanguageFolder(path).startsWith("partials/");
}

/**
 * What is wrong in the file at `path` alone, for whoever edits it. A part is judged where it is used, since it may
 * lean on what stands around it; one that nothing uses is judged by itself.
 */
export function templateProblems(path: string, templates: Templates): readonly TemplateProblem[] {
  const languageFolder = languageFolderOf(path, templates);
  if (path === phrasesPath(languageFolder)) {
    const reading = readPhrases(languageFolder, templates);
    return reading.ok ? [] : reading.problems;
  }
  const isPart = isPartPath(path);
  const users = isPart ? filesThatUse(path, templates) : [];
  const documents = users.filter((user) => !isPartPath(user));
  const checked = (documents.length === 0 ? [path, ...users] : documents).flatMap((user) => {
    const result = checkTemplate(user, templates);
    return result.ok ? [] : result.problems;
  });
  const inThisFile = checked.filter(({ template }) => template === path);
  const frontMatter = isPart ? [] : readTemplateFrontMatter(path, templates.get(path) ?? "").problems;
  return [...frontMatter, ...uniqueProblems(inThisFile)];
}

/** The paths of the files that hold the part at `path`, directly or by way of other parts. */
export function filesThatUse(path: string, templates: Templates): readonly string[] {
  const users = new Map<string, Set<string>>();
  for (const [file, source] of templates) {
    for (const name of partNames(parseTemplate(file, source).parts)) {
      const used = partialPath(name, languageFolderOf(file, templates));
      users.set(used, (users.get(used) ?? new Set()).add(file));
    }
  }
  const found = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const user of users.get(next) ?? []) {
      if (!found.has(user)) {
        found.add(user);
        waiting.push(user);
      }
    }
  }
  return [...found];
}

function partNames(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "partial":
        return [part.name];
      case "section":
      case "unless":
        return partNames(part.parts);
      case "text":
      case "value":
        return [];
    }
  });
}

function uniqueProblems(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  const places = new Set<string>();
  return problems.filter(({ line, column }) => {
    const place = `${line}:${column}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}
