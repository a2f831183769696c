import { findKind, type KindId } from "../documents/kinds.ts";
import type { Draft } from "../draft/draft.ts";
import { allRules, requirementRules } from "../rules/all-rules.ts";
import type { RequirementRule, RuleContext } from "../rules/rule.ts";
import { runRules, type RuledFinding } from "./engine.ts";
import type { Finding, RequirementResult, Review } from "./review.ts";
import { ruleContext, type Surroundings } from "./rule-context.ts";
import { acceptanceOf, type OnRuleFailure } from "./run-rule.ts";

export interface ReviewOptions extends Surroundings {
  /** For a document whose front matter names no kind; the front matter comes first. */
  readonly kind?: KindId | undefined;
  readonly onRuleFailure?: OnRuleFailure | undefined;
}

/** Judges a draft. Undefined where it is none of ours: no front matter and no option names a known kind. */
export function reviewDraft(draft: Draft, options: ReviewOptions): Review | undefined {
  const kind = findKind(draft.frontMatter.kind) ?? findKind(options.kind);
  if (kind === undefined) {
    return undefined;
  }
  const context = ruleContext(draft, kind, options);
  const { accepted } = draft.frontMatter;
  const findings = runRules(allRules, context, options.onRuleFailure)
    .filter(({ rule }) => acceptanceOf(accepted, rule) === undefined)
    .map(completeFinding)
    .sort((left, right) => left.span.start - right.span.start);
  return { kind, requirements: requirementRules.map((rule) => requirementResult(rule, context)), findings };
}

function requirementResult(rule: RequirementRule, { draft, kind, judgements }: RuleContext): RequirementResult {
  const judgement = judgements.get(rule.requirement);
  const base = {
    id: rule.requirement,
    required: kind.requires.includes(rule.requirement),
    state: judgement?.state ?? "missing",
    evidence: judgement?.evidence ?? [],
  };
  const acceptance = acceptanceOf(draft.frontMatter.accepted, rule);
  return base.state !== "met" && acceptance !== undefined ? { ...base, state: "accepted", acceptance } : base;
}

function completeFinding({ rule, finding }: RuledFinding): Finding {
  return {
    ...finding,
    rule: rule.id,
    name: rule.name,
    severity: finding.severity ?? rule.severity,
    suggestions: finding.suggestions ?? [],
  };
}
