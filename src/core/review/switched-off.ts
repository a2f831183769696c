import { lint } from "markdownlint/sync";
import type { RuledFinding } from "./ruled-finding.ts";
import { engineRule } from "./run-rule.ts";
import type { Draft } from "../draft/draft.ts";

/** What a comment in the draft (`<!-- markdownlint-disable … -->`) does not switch off. */
export function withoutSwitchedOff(found: readonly RuledFinding[], { text, lines }: Draft): readonly RuledFinding[] {
  if (found.length === 0 || !text.includes("markdownlint-")) {
    return found;
  }
  const rules = [...new Set(found.map(({ rule }) => rule))];
  const results = lint({
    strings: { draft: text },
    frontMatter: null,
    config: { default: false, ...Object.fromEntries(rules.map((rule) => [rule.id, true])) },
    customRules: rules.map((rule) =>
      engineRule(rule, (_params, onError) => {
        for (const [place, { rule: other, finding }] of found.entries()) {
          if (other === rule) {
            onError({ lineNumber: lines.positionAt(finding.span.start).line, context: String(place) });
          }
        }
      }),
    ),
  });
  // A comment in the draft may also switch on rules that are not ours; those count for nothing here.
  const ours = (results["draft"] ?? []).filter(({ ruleNames }) => rules.some((rule) => rule.id === ruleNames[0]));
  return ours.flatMap((result) => found[Number(result.errorContext)] ?? []);
}
