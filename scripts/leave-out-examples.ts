import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";
import { root } from "./paths.ts";

const rules = join(root, "src/core/rules");

/** Leaves the examples out of the rules: tests and pages are made from them, and nothing that runs reads them. */
export const leaveOutExamples: Plugin = {
  name: "leave-out-examples",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      path.startsWith(rules)
        ? { contents: withoutExamples(await readFile(path, "utf8")), loader: "ts" as const }
        : undefined,
    );
  },
};

function withoutExamples(code: string): string {
  const found: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === "examples" &&
      ts.isObjectLiteralExpression(node.initializer)
    ) {
      found.push(node.initializer);
    } else {
      ts.forEachChild(node, look);
    }
  };
  look(ts.createSourceFile("rule.ts", code, ts.ScriptTarget.Latest, true));
  return found.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}{ flagged: [], clean: [] }${text.slice(node.getEnd())}`,
    code,
  );
}
