import mustache from "mustache";
import { LineIndex } from "../text/line-index.ts";
import type { TemplateProblem } from "./template-problem.ts";

/** One piece of a template. `start`: offset in the template file. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string; readonly start: number }
  | {
      /** `unless` is shown where its name holds nothing. */
      readonly kind: "section" | "unless";
      readonly name: string;
      readonly start: number;
      readonly parts: readonly TemplatePart[];
    }
  | {
      readonly kind: "partial";
      readonly name: string;
      readonly start: number;
      /** Whether other words stand in its line, so that its own last line end must go. */
      readonly isInline: boolean;
    };

/** A template taken apart; what is wrong in it is among the problems, and left out of the parts. */
export interface ParsedTemplate {
  /** Path below `templates/`. */
  readonly path: string;
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly TemplateProblem[];
  readonly lines: LineIndex;
}

/** Longer templates than this are none of ours; reading them would take long. */
const longestTemplate = 100_000;

/** `---`, lines, `---`: what a template says of itself. Not part of the document. */
const frontMatterPattern = /^---\n(?:(?!---\n).*\n)*---\n/;

/** Any tag, to see what else stands in a line. */
const tagPattern = /\{\{[^{}\n]{0,200}\}\}/g;

/** "Unclosed section "people" at 217": what Mustache says of a template it cannot read. */
const parserMessagePattern = /^(Unclosed section|Unopened section|Unclosed tag)(?: "([^"]{0,200})")? at (\d+)/;

/** A template file read with the places of its tags. Never throws: what is broken is in `problems`. */
export function parseTemplate(path: string, source: string): ParsedTemplate {
  const text = source.replace(/\r\n?/g, "\n");
  const lines = new LineIndex(text);
  const bodyStart = frontMatterPattern.exec(text)?.[0].length ?? 0;
  const body = text.slice(bodyStart);
  const problems: TemplateProblem[] = [];
  const report = (offset: number, variable: string | undefined, message: string): void => {
    problems.push({
      template: path,
      ...lines.positionAt(bodyStart + offset),
      ...(variable ? { variable } : {}),
      message,
    });
  };
  if (body.length > longestTemplate) {
    report(0, undefined, "This template is too long. Split it, or take out what is not needed.");
    return { path, parts: [], problems, lines };
  }
  try {
    // A writer of its own each time: nothing is kept from one template to the next.
    const parts = partsOf(new mustache.Writer().parse(body) as readonly Token[], body, bodyStart, report);
    return { path, parts, problems, lines };
  } catch (error) {
    reportBroken(error instanceof Error ? error.message : "", body, report);
    return { path, parts: [], problems, lines };
  }
}

/** As Mustache gives it: type, value, start, end, and for a section the tokens within. */
type Token = readonly [type: string, value: string, start: number, end: number, within?: readonly Token[] | string];
type Report = (offset: number, variable: string | undefined, message: string) => void;

function partsOf(tokens: readonly Token[], body: string, bodyStart: number, report: Report): readonly TemplatePart[] {
  return tokens.flatMap(([type, name, offset, end, within]): readonly TemplatePart[] => {
    const start = bodyStart + offset;
    switch (type) {
      case "text":
        return [{ kind: "text", text: name }];
      case "name":
        return [{ kind: "value", name, start }];
      case "#":
      case "^": {
        const parts = partsOf(Array.isArray(within) ? (within as readonly Token[]) : [], body, bodyStart, report);
        return [{ kind: type === "#" ? "section" : "unless", name, start, parts }];
      }
      case ">":
        return [{ kind: "partial", name, start, isInline: isInline(body, offset, end) }];
      case "&":
        report(offset, name, `Write {{${name}}} with two brackets and no “&”: every value is shown as plain words.`);
        return [];
      case "=":
        report(offset, undefined, "The brackets of a template cannot be changed. Use {{ and }}.");
        return [];
      default:
        return [];
    }
  });
}

function isInline(body: string, start: number, end: number): boolean {
  const lineStart = body.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = body.indexOf("\n", end);
  const line = body.slice(lineStart, lineEnd < 0 ? body.length : lineEnd);
  return line.replace(tagPattern, "").trim() !== "";
}

function reportBroken(message: string, body: string, report: Report): void {
  const [, what, name = "", at] = parserMessagePattern.exec(message) ?? [];
  const offset = Math.min(Number(at ?? 0), body.length);
  if (what === "Unclosed section") {
    const opening = lastTag(body.slice(0, offset), ["#", "^"], name);
    report(
      opening ?? offset,
      name,
      `The section “${name}” is opened here and not closed. Add {{/${name}}} where it ends.`,
    );
  } else if (what === "Unopened section") {
    report(
      offset,
      name,
      `The section “${name}” is closed here and was never opened. Add {{#${name}}} where it begins.`,
    );
  } else {
    report(Math.max(body.lastIndexOf("{{"), 0), undefined, "This tag is not closed. Add }} where it ends.");
  }
}

/** Where the last tag with one of `signs` and `name` stands, or undefined where there is none. */
function lastTag(body: string, signs: readonly string[], name: string): number | undefined {
  for (let at = body.lastIndexOf("{{"); at >= 0; at = at === 0 ? -1 : body.lastIndexOf("{{", at - 1)) {
    const tag = body.slice(at + 2, at + 210).trimStart();
    if (signs.includes(tag.charAt(0)) && tag.slice(1).trimStart().startsWith(name)) {
      return at;
    }
  }
  return undefined;
}
