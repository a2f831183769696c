import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";
import { inOneLine } from "../src/core/text/pattern-lines.ts";
import { root } from "./paths.ts";

const core = join(root, "src/core");
const rules = join(core, "rules");
const wording = join(core, "wording");

/**
 * Leaves out of a bundle what is for people and what nothing that runs reads: of the rules the examples, which tests
 * and pages are made from, of the patterns of wording the notes, and of patterns the lines that they are laid out in.
 */
export const shortenSources: Plugin = {
  name: "shorten-sources",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const shorter: readonly Shorter[] = [
        ...(path.startsWith(rules) ? [emptyExamples] : path.startsWith(wording) ? [noNotes] : []),
        ...(path.startsWith(core) ? [patternInOneLine] : []),
      ];
      return shorter.length === 0
        ? undefined
        : { contents: shorten(await readFile(path, "utf8"), shorter), loader: "ts" as const };
    });
  },
};

/** What stands in the place of a piece of code; undefined where it stays. */
type Shorter = (node: ts.Node) => string | undefined;

const emptyExamples: Shorter = (node) =>
  ts.isPropertyAssignment(node) && node.name.getText() === "examples" && ts.isObjectLiteralExpression(node.initializer)
    ? "examples: { flagged: [], clean: [] }"
    : undefined;

/** The comma behind it stays: a spread of nothing holds its place. */
const noNotes: Shorter = (node) =>
  ts.isPropertyAssignment(node) && node.name.getText() === "note" && ts.isStringLiteral(node.initializer)
    ? "...{}"
    : undefined;

/** A pattern that is written whole becomes a literal, which costs nothing to put together. */
const patternInOneLine: Shorter = (node) => {
  if (!ts.isTaggedTemplateExpression(node)) {
    return undefined;
  }
  const tag = node.tag.getText();
  const flags = /^patternLines\((?:"([a-z]+)")?\)$/.exec(tag);
  const template = inOneLine(node.template.getText());
  if (flags !== null && ts.isNoSubstitutionTemplateLiteral(node.template)) {
    return String(new RegExp(template.slice(1, -1), flags[1] ?? ""));
  }
  return flags === null && tag !== "sourceLines"
    ? undefined
    : `${tag === "sourceLines" ? "String.raw" : tag}${template}`;
};

function shorten(code: string, shorter: readonly Shorter[]): string {
  const found: { readonly node: ts.Node; readonly text: string }[] = [];
  const look = (node: ts.Node): void => {
    const text = shorter.map((one) => one(node)).find((each) => each !== undefined);
    if (text === undefined) {
      ts.forEachChild(node, look);
    } else {
      found.push({ node, text });
    }
  };
  look(ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true));
  return found.reduceRight(
    (whole, { node, text }) => whole.slice(0, node.getStart()) + text + whole.slice(node.getEnd()),
    code,
  );
}
