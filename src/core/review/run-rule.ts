import type { Rule as EngineRule, RuleOnError, RuleParams } from "markdownlint";
import type { Acceptance } from "../draft/draft.ts";
import { houseSeverity } from "../rules/house/house-rules.ts";
import type { Rule, RuleContext, RuleFinding } from "../rules/rule.ts";

/** Told when a rule of ours throws; the other rules go on. */
export type OnRuleFailure = (rule: Rule, error: unknown) => void;

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

/** What `rule` says of a draft; nothing where it fails, is switched off, is not meant for its kind or language, or asks for what the law forbids. */
export function runRule(rule: Rule, context: RuleContext, onFailure?: OnRuleFailure): readonly RuleFinding[] {
  const { kind, house } = context;
  const isForKind = rule.kinds === "all" || rule.kinds.includes(kind.id);
  const isForbidden = rule.asksFor !== undefined && kind.forbids.includes(rule.asksFor);
  const isForLanguage = rule.languages === "any" || context.language.isEnglish;
  if (!isForKind || isForbidden || !isForLanguage || houseSeverity(house, rule, kind) === "off") {
    return [];
  }
  try {
    return rule.check(context);
  } catch (error) {
    onFailure?.(rule, error);
    return [];
  }
}

/** The decision to live with what `rule` finds, by its id or its name; undefined where nobody made one. */
export function acceptanceOf(
  accepted: readonly Acceptance[],
  rule: { readonly id: string; readonly name: string },
): Acceptance | undefined {
  return accepted.find((acceptance) => acceptance.rule === rule.id || acceptance.rule === rule.name);
}
