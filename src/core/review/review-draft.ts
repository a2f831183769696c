import type { Temporal } from "temporal-polyfill";
import { findKind, type Kind, type KindId } from "../documents/kinds.ts";
import { createSectionSource } from "../documents/section-source.ts";
import type { Templates } from "../documents/templates.ts";
import type { Acceptance, Draft } from "../draft/draft.ts";
import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { allRules, requirementRules } from "../rules/all-rules.ts";
import { judgeRequirement } from "../rules/requirement-rule.ts";
import type { Judgement, RequirementRule, RuleContext } from "../rules/rule.ts";
import type { RequirementId } from "../wording/requirements.ts";
import { runRules, type OnRuleFailure, type RuledFinding } from "./engine.ts";
import type { Finding, RequirementResult, Review } from "./review.ts";

export interface ReviewOptions {
  /** For a document whose front matter names no kind; the front matter comes first. */
  readonly kind?: KindId | undefined;
  readonly record?: IncidentRecord | undefined;
  readonly now: Temporal.Instant;
  /** Without templates the findings carry nothing to insert. */
  readonly templates?: Templates | undefined;
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

/** Everything that rules may look at, made once per review. */
export function ruleContext(draft: Draft, kind: Kind, options: ReviewOptions): RuleContext {
  const { record, now, templates } = options;
  const prose = { passages: draft.passages, ownNames: [...draft.ownNames, ...ownNamesIn(record)] };
  const judgements = new Map<RequirementId, Judgement>();
  for (const rule of requirementRules) {
    judgements.set(rule.requirement, judgeRequirement(rule, draft, prose));
  }
  const sections = templates === undefined ? undefined : createSectionSource(record, now, templates);
  return { draft, kind, judgements, sections };
}

/** What the organisation is called: its name beside a failing makes the failing ours. */
function ownNamesIn(record: IncidentRecord | undefined): readonly string[] {
  const name = record?.organisation.name;
  return name !== undefined && isKnown(name) ? [name.value] : [];
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

export function acceptanceOf(
  accepted: readonly Acceptance[],
  rule: { id: string; name: string },
): Acceptance | undefined {
  return accepted.find((acceptance) => acceptance.rule === rule.id || acceptance.rule === rule.name);
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
