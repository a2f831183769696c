import { placeholderView } from "./placeholder-view.ts";
import { languageFolderOf } from "./template-language.ts";
import type { TemplateProblem } from "./template-problem.ts";
import { parseTemplate, type ParsedTemplate, type TemplatePart } from "./template-syntax.ts";
import type { Templates } from "./templates.ts";
import { isScope, isValue, lookUp, type ViewStack } from "./view-stack.ts";

/** A template and every partial it needs, by their paths, or what is wrong with any of them. */
export type CheckedTemplate =
  | { readonly ok: true; readonly files: ReadonlyMap<string, ParsedTemplate> }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** More problems than this are one mistake seen from many sides. */
const mostProblems = 50;

/** The longest of ours has some 1,600 pieces with all its parts; parts that put in parts could make any number of them. */
const mostPieces = 50_000;

/** Sections and parts within one another. */
const deepest = 100;

/** What is wrong with a template whose parts would make more than anyone reads. */
export function tooMuch(template: string): TemplateProblem {
  const message =
    "With the parts that it puts in, this template makes too much. Take out parts that put in the same parts again.";
  return { template, line: 1, column: 1, message };
}

/** The path of a partial in the folder of a language: only a name, so that none can lead out of the folder. */
export function partialPath(name: string, languageFolder = ""): string {
  return `${languageFolder}partials/${name}.md.mustache`;
}

/** What was checked already: sections are rendered with every keystroke, and templates change with their map. */
const checkedTemplates = new WeakMap<Templates, Map<string, CheckedTemplate>>();

/** Reads `path` and its partials and follows every branch, so that a mistake shows whatever the record knows. */
export function checkTemplate(path: string, templates: Templates): CheckedTemplate {
  const checked = checkedTemplates.get(templates) ?? new Map<string, CheckedTemplate>();
  checkedTemplates.set(templates, checked);
  const known = checked.get(path) ?? checkAnew(path, templates);
  checked.set(path, known);
  return known;
}

function checkAnew(path: string, templates: Templates): CheckedTemplate {
  const checker = new Checker(templates, languageFolderOf(path, templates));
  checker.checkFile(path, [], [{ ...placeholderView }]);
  if (checker.isTooMuch) {
    return { ok: false, problems: [tooMuch(path)] };
  }
  return checker.problems.length === 0
    ? { ok: true, files: checker.files }
    : { ok: false, problems: checker.problems.slice(0, mostProblems) };
}

class Checker {
  readonly files = new Map<string, ParsedTemplate>();
  readonly problems: TemplateProblem[] = [];
  isTooMuch = false;
  readonly #templates: Templates;
  readonly #languageFolder: string;
  #pieces = 0;
  #depth = 0;

  constructor(templates: Templates, languageFolder: string) {
    this.#templates = templates;
    this.#languageFolder = languageFolder;
  }

  checkFile(path: string, within: readonly string[], stack: ViewStack): void {
    const file = this.#fileAt(path);
    if (file === undefined) {
      this.#add({
        template: path,
        line: 1,
        column: 1,
        message: `There is no template “${path}”. Put it back, or choose another.`,
      });
      return;
    }
    this.#checkParts(file, file.parts, [...within, path], stack);
  }

  #fileAt(path: string): ParsedTemplate | undefined {
    const known = this.files.get(path);
    const source = this.#templates.get(path);
    if (known !== undefined || source === undefined) {
      return known;
    }
    const file = parseTemplate(path, source);
    this.files.set(path, file);
    file.problems.forEach((problem) => {
      this.#add(problem);
    });
    return file;
  }

  #checkParts(file: ParsedTemplate, parts: readonly TemplatePart[], within: readonly string[], stack: ViewStack): void {
    this.#depth += 1;
    this.isTooMuch ||= this.#depth > deepest;
    for (const part of parts) {
      this.#pieces += 1;
      this.isTooMuch ||= this.#pieces > mostPieces;
      if (this.isTooMuch || this.problems.length > mostProblems) {
        break;
      }
      if (part.kind === "partial") {
        this.#checkPartial(file, part, within, stack);
      } else if (part.kind === "value") {
        this.#checkValue(file, part, stack);
      } else if (part.kind !== "text") {
        this.#checkSection(file, part, within, stack);
      }
    }
    this.#depth -= 1;
  }

  #checkValue(file: ParsedTemplate, part: TemplatePart & { kind: "value" }, stack: ViewStack): void {
    const held = lookUp(part.name, stack);
    if (held === undefined) {
      this.#report(file, part, `There is no variable “${part.name}”. Check how it is spelt.`);
    } else if (!isValue(held)) {
      this.#report(
        file,
        part,
        `“${part.name}” holds no words of its own. Open it as a section: {{#${part.name}}} … {{/${part.name}}}.`,
      );
    }
  }

  #checkSection(
    file: ParsedTemplate,
    part: TemplatePart & { kind: "section" | "unless" },
    within: readonly string[],
    stack: ViewStack,
  ): void {
    const held = lookUp(part.name, stack);
    if (held === undefined) {
      this.#report(file, part, `There is no variable “${part.name}” to open a section with. Check how it is spelt.`);
      return;
    }
    const scope: unknown = Array.isArray(held) ? held[0] : held;
    const inner = part.kind === "section" && isScope(scope) ? [...stack, scope] : stack;
    this.#checkParts(file, part.parts, within, inner);
  }

  #checkPartial(
    file: ParsedTemplate,
    part: TemplatePart & { kind: "partial" },
    within: readonly string[],
    stack: ViewStack,
  ): void {
    const path = partialPath(part.name, this.#languageFolder);
    if (within.includes(path)) {
      this.#report(
        file,
        part,
        `The part “${part.name}” puts itself into itself and would never end. Take it out here.`,
      );
    } else if (!this.#templates.has(path)) {
      this.#report(file, part, `There is no part “${part.name}”. Check how it is spelt, or add the file ${path}.`);
    } else {
      this.checkFile(path, within, stack);
    }
  }

  #report(file: ParsedTemplate, part: { readonly name: string; readonly start: number }, message: string): void {
    this.#add({ template: file.path, ...file.lines.positionAt(part.start), variable: part.name, message });
  }

  /** The same place is reached by several ways; it is reported once. */
  #add(problem: TemplateProblem): void {
    const isKnown = this.problems.some(
      ({ template, line, column }) =>
        template === problem.template && line === problem.line && column === problem.column,
    );
    if (!isKnown) {
      this.problems.push(problem);
    }
  }
}
