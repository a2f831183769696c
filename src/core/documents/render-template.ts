import { checkTemplate, partialPath, tooMuch } from "./check-template.ts";
import { Verbatim, type DocumentView } from "./document-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { languageFolderOf } from "./template-language.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { ParsedTemplate, TemplatePart } from "./template-syntax.ts";
import type { Templates } from "./templates.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";
import { isScope, lookUp, type ViewStack } from "./view-stack.ts";

/** A document as Markdown, or why there is none. */
export type RenderResult = { readonly ok: true; readonly text: string } | NotRendered;

/** Why a template could not be filled. */
export interface NotRendered {
  readonly ok: false;
  readonly problems: readonly TemplateProblem[];
  /** The group that it was to be written to, where the readers may know of none of that name. */
  readonly missingGroup?: string;
}

/** The template at `path` filled from `view`. Strict: a name that is not there, or holds nothing to show, is a problem. */
export function renderTemplate(path: string, view: DocumentView, templates: Templates): RenderResult {
  const checked = checkTemplate(path, templates);
  if (!checked.ok) {
    return checked;
  }
  const rendering = new Rendering(checked.files, languageFolderOf(path, templates));
  const rendered = rendering.file(path, [{ ...view }]);
  if (rendering.isTooMuch) {
    return { ok: false, problems: [tooMuch(path)] };
  }
  const text = promisedOnce(tidyMarkdown(rendered), rendering.promises);
  return rendering.problems.length === 0 ? { ok: true, text } : { ok: false, problems: rendering.problems };
}

/** A letter has some thousands; sections within sections and parts within parts multiply them. */
const mostPieces = 300_000;
const mostCharacters = 1_000_000;

/** Parts that say, behind something open, by when it will be known. */
const promisingParts: ReadonlySet<string> = new Set(["expected-by", "to-be-confirmed"]);

/** Of promises for the same time in one paragraph the last one is left, which then stands behind all that is open. */
function promisedOnce(markdown: string, promises: ReadonlyMap<string, string>): string {
  return markdown.replace(/.+/g, (line) =>
    [...new Set(promises.values())].reduce((rest, time) => {
      const places = [...promises]
        .filter(([, of]) => of === time)
        .flatMap(([words]) => placesOf(words, rest).map((start) => ({ start, end: start + words.length })))
        .sort((left, right) => right.start - left.start);
      return places.slice(1).reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), rest);
    }, line),
  );
}

/** Where `words` end a sentence or a clause of `line`. */
function placesOf(words: string, line: string): readonly number[] {
  const places: number[] = [];
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    places.push(...(/^(?:[.,;)]|$)/.test(line.slice(at + words.length)) ? [at] : []));
  }
  return places;
}

class Rendering {
  readonly problems: TemplateProblem[] = [];
  /** What was said of the time by which something will be known, and which time it was. */
  readonly promises = new Map<string, string>();
  readonly #files: ReadonlyMap<string, ParsedTemplate>;
  readonly #languageFolder: string;
  #pieces = 0;
  #characters = 0;

  constructor(files: ReadonlyMap<string, ParsedTemplate>, languageFolder: string) {
    this.#files = files;
    this.#languageFolder = languageFolder;
  }

  get isTooMuch(): boolean {
    return this.#pieces > mostPieces || this.#characters > mostCharacters;
  }

  file(path: string, stack: ViewStack): string {
    const file = this.#files.get(path);
    return file === undefined ? "" : this.#parts(file, file.parts, stack);
  }

  #parts(file: ParsedTemplate, parts: readonly TemplatePart[], stack: ViewStack): string {
    return parts.map((part) => (this.isTooMuch ? "" : this.#part(file, part, stack))).join("");
  }

  #part(file: ParsedTemplate, part: TemplatePart, stack: ViewStack): string {
    this.#pieces += 1;
    switch (part.kind) {
      case "text":
        this.#characters += part.text.length;
        return part.text;
      case "value":
        return this.#value(file, part, stack);
      case "section":
        return this.#section(file, part.parts, lookUp(part.name, stack), stack);
      case "unless":
        return isShown(lookUp(part.name, stack)) ? "" : this.#parts(file, part.parts, stack);
      case "partial": {
        const text = this.file(partialPath(part.name, this.#languageFolder), stack);
        if (promisingParts.has(part.name) && text.trim() !== "") {
          const times = ["expectedBy", "wasExpectedBy"].map((name) => lookUp(name, stack));
          this.promises.set(text.trim(), times.join(" "));
        }
        return part.isInline ? text.trim() : text;
      }
    }
  }

  #section(file: ParsedTemplate, parts: readonly TemplatePart[], held: unknown, stack: ViewStack): string {
    if (!isShown(held)) {
      return "";
    }
    if (Array.isArray(held)) {
      return held.map((item: unknown) => this.#parts(file, parts, isScope(item) ? [...stack, item] : stack)).join("");
    }
    return this.#parts(file, parts, isScope(held) ? [...stack, held] : stack);
  }

  #value(file: ParsedTemplate, part: TemplatePart & { kind: "value" }, stack: ViewStack): string {
    const held = lookUp(part.name, stack);
    const text = held instanceof Verbatim ? held.markdown : typeof held === "string" ? escapeMarkdown(held) : "";
    this.#characters += text.length;
    if (text === "") {
      const message = `“${part.name}” has nothing to show here. Put it into a section that is only shown where it is known.`;
      this.problems.push({ template: file.path, ...file.lines.positionAt(part.start), variable: part.name, message });
    }
    return text;
  }
}

/** Nothing to show: false, no words, no items. */
function isShown(held: unknown): boolean {
  return Array.isArray(held) ? held.length > 0 : held !== false && held !== "" && held !== undefined;
}
