import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";
import { root } from "./paths.ts";

const rules = join(root, "src/core/rules");
const wording = join(root, "src/core/wording");

/**
 * Leaves out what is for people and what nothing that runs reads: of the rules the examples, which tests and pages are
 * made from, and of the patterns of wording the notes.
 */
export const leaveOutExamples: Plugin = {
  name: "leave-out-examples",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const left = path.startsWith(rules) ? emptyExamples : path.startsWith(wording) ? noNotes : undefined;
      return left && { contents: without(await readFile(path, "utf8"), left), loader: "ts" as const };
    });
  },
};

/** What stands in the place of a property; undefined where it stays. */
type Left = (name: string, value: ts.Expression) => string | undefined;

const emptyExamples: Left = (name, value) =>
  name === "examples" && ts.isObjectLiteralExpression(value) ? "examples: { flagged: [], clean: [] }" : undefined;

/** The comma behind it stays: a spread of nothing holds its place. */
const noNotes: Left = (name, value) => (name === "note" && ts.isStringLiteral(value) ? "...{}" : undefined);

function without(code: string, left: Left): string {
  const found: { readonly node: ts.Node; readonly text: string }[] = [];
  const look = (node: ts.Node): void => {
    const text = ts.isPropertyAssignment(node) ? left(node.name.getText(), node.initializer) : undefined;
    if (text === undefined) {
      ts.forEachChild(node, look);
    } else {
      found.push({ node, text });
    }
  };
  look(ts.createSourceFile("rule.ts", code, ts.ScriptTarget.Latest, true));
  return found.reduceRight(
    (whole, { node, text }) => whole.slice(0, node.getStart()) + text + whole.slice(node.getEnd()),
    code,
  );
}
