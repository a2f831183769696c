import { findKind, type KindId } from "../documents/kinds.ts";
import type { Draft } from "../draft/draft.ts";
import { allRules, requirementRules } from "../rules/all-rules.ts";
import { houseSeverity } from "../rules/house/house-rules.ts";
import type { RequirementRule, RuleContext } from "../rules/rule.ts";
import { findAll } from "./find-all.ts";
import type { Finding, RequirementResult, Review } from "./review.ts";
import { ruleContext, type Surroundings } from "./rule-context.ts";
import type { RuledFinding } from "./ruled-finding.ts";
import { acceptanceOf, type OnRuleFailure } from "./run-rule.ts";

/** What a draft is judged beside. */
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
  return {
    kind,
    language: context.language,
    isTooLong: draft.isTooLong,
    requirements: requirementRules.map((rule) => requirementResult(rule, context)),
    findings: findAll(allRules, context, options.onRuleFailure).map(completeFinding),
  };
}

function requirementResult(rule: RequirementRule, { draft, kind, judgements, house }: RuleContext): RequirementResult {
  const judgement = judgements.get(rule.requirement);
  const required = kind.requires.includes(rule.requirement) && houseSeverity(house, rule, kind) !== "off";
  const { evidence = [], said, lapsed } = judgement ?? {};
  const base = {
    id: rule.requirement,
    required,
    state: judgement?.state ?? "unchecked",
    evidence,
    ...(said && { said }),
    ...(lapsed && { lapsed }),
  } as const;
  const acceptance = acceptanceOf(draft.frontMatter.accepted, rule);
  const isLeftOut = base.state === "missing" || base.state === "open";
  return isLeftOut && acceptance !== undefined ? { ...base, state: "accepted", acceptance } : base;
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
