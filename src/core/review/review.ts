import type { Kind } from "../documents/kinds.ts";
import type { Acceptance } from "../draft/draft.ts";
import type { RuleFinding, RuleId, Severity, Suggestion } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import type { RequirementId, RequirementState } from "../wording/requirements.ts";

export interface RequirementResult {
  readonly id: RequirementId;
  /** Whether the draft's kind needs it. */
  readonly required: boolean;
  readonly state: RequirementState;
  /** Where the draft says it, or says that it is not yet known; in the order of the text. */
  readonly evidence: readonly Span[];
  /** For `accepted`: who decided it and why. */
  readonly acceptance?: Acceptance;
}

export interface Finding extends RuleFinding {
  readonly rule: RuleId;
  /** The rule's readable name. */
  readonly name: string;
  readonly severity: Severity;
  readonly suggestions: readonly Suggestion[];
}

/** The one judgement of a draft. Whoever shows it judges nothing again. */
export interface Review {
  readonly kind: Kind;
  /** All ten, in the order of `requirementIds`. */
  readonly requirements: readonly RequirementResult[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}
