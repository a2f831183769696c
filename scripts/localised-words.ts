import type { Rule } from "eslint";
import type { Node } from "estree";

/** "Add a reason", "“{0}” is not there", "no such file.": words that a person reads, and no name of a thing. */
const wordsPattern = /^[“(]?\p{Lu}\p{Ll}|\p{Ll}{2} \p{Ll}.*[.…?]$/u;

/** Names of keys, and of the product, which are the same in every language. */
const names: ReadonlySet<string> = new Set(["Enter", "Escape", "Tab", "Incident Comms"]);

/** What puts words into the person's language, and what writes them for developers. */
const translators: ReadonlySet<string> = new Set(["t", "say", "translate"]);
const logs: ReadonlySet<string> = new Set(["error", "report"]);

/**
 * Words that somebody reads on screen go through `vscode.l10n.t`, or `say` in a page, so that they can be in the
 * language of the screen. What goes into the log stays as it is.
 */
export const localisedWords: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: { bare: "Put “{{words}}” into vscode.l10n.t(…), in a page into say(…)." },
  },
  create(context) {
    const check = (node: Rule.Node, words: string): void => {
      if (wordsPattern.test(words) && !names.has(words) && !isExempt(node)) {
        context.report({ node, messageId: "bare", data: { words: words.slice(0, 60) } });
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === "string") {
          check(node, node.value);
        }
      },
      TemplateLiteral(node) {
        check(node, node.quasis.map(({ value }) => value.cooked ?? "").join("{0}"));
      },
    };
  },
};

/** Whether it stands in a call that translates or logs, or is the name of a file or a type. */
function isExempt(node: Rule.Node): boolean {
  for (let current: Rule.Node | null = node; current !== null; current = current.parent) {
    const { type } = current;
    if (type === "ImportDeclaration" || type === "ExportNamedDeclaration" || type.startsWith("TS")) {
      return type !== "ExportNamedDeclaration" || current.source !== null;
    }
    if (type === "CallExpression" && (translators.has(nameOf(current.callee)) || logs.has(nameOf(current.callee)))) {
      return true;
    }
    if (type.endsWith("FunctionExpression") || type === "BlockStatement") {
      return false;
    }
  }
  return false;
}

/** "t" of `vscode.l10n.t`, "say" of `say`. */
function nameOf(callee: Node): string {
  const name = callee.type === "MemberExpression" ? callee.property : callee;
  return name.type === "Identifier" ? name.name : "";
}
