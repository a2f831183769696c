import { lint } from "markdownlint/sync";
import type { Rule, RuleContext, RuleFinding } from "../rules/rule.ts";
import { engineRule, runRule, type OnRuleFailure } from "./run-rule.ts";

export interface RuledFinding {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

/** Runs rules over one draft; what a comment in it (`<!-- markdownlint-disable … -->`) switches off is left out. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  onFailure?: OnRuleFailure,
): readonly RuledFinding[] {
  const { text, lines } = context.draft;
  const found: RuledFinding[] = [];
  const results = lint({
    strings: { draft: text },
    frontMatter: null,
    noInlineConfig: !text.includes("markdownlint-"),
    config: { default: false, ...Object.fromEntries(rules.map((rule) => [rule.id, true])) },
    customRules: rules.map((rule) =>
      engineRule(rule, (_params, onError) => {
        for (const finding of runRule(rule, context, onFailure)) {
          const place = found.push({ rule, finding }) - 1;
          onError({ lineNumber: lines.positionAt(finding.span.start).line, context: String(place) });
        }
      }),
    ),
  });
  // A comment in the draft may also switch on rules that are not ours; those count for nothing here.
  const ours = (results["draft"] ?? []).filter(({ ruleNames }) => rules.some((rule) => rule.id === ruleNames[0]));
  return ours.flatMap((result) => found[Number(result.errorContext)] ?? []);
}
