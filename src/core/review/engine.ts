import type { Rule as EngineRule, RuleOnError, RuleParams } from "markdownlint";
import { lint } from "markdownlint/sync";
import type { Rule, RuleContext, RuleFinding } from "../rules/rule.ts";

/** Told when a rule of ours throws; the other rules go on. */
export type OnRuleFailure = (rule: Rule, error: unknown) => void;

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
  return (results["draft"] ?? []).flatMap((result) => found[Number(result.errorContext)] ?? []);
}

/** One of our rules as the engine takes it. It reads no Markdown for it: ours is read once, for all rules. */
export function engineRule(rule: Rule, check: (params: RuleParams, onError: RuleOnError) => void): EngineRule {
  return {
    names: [rule.id, rule.name],
    description: rule.title,
    tags: ["incident-comms"],
    parser: "none",
    function: check,
  };
}

/** What `rule` says of a draft; nothing where it fails or is not meant for its kind. */
export function runRule(rule: Rule, context: RuleContext, onFailure?: OnRuleFailure): readonly RuleFinding[] {
  if (rule.kinds !== "all" && !rule.kinds.includes(context.kind.id)) {
    return [];
  }
  try {
    return rule.check(context);
  } catch (error) {
    onFailure?.(rule, error);
    return [];
  }
}
