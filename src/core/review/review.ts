import type { Kind } from "../documents/kinds.ts";
import type { Acceptance, Saying } from "../draft/draft.ts";
import type { DraftLanguage } from "../draft/draft-language.ts";
import type { Evidence, RuleFinding, RuleId, Severity, Suggestion } from "../rules/rule.ts";
import type { RequirementId, RequirementState } from "../wording/requirements.ts";

/** What a review says of one requirement. */
export interface RequirementResult {
  readonly id: RequirementId;
  /** Whether the draft's kind needs it, and the team has not switched its rule off. */
  readonly required: boolean;
  readonly state: RequirementState;
  /** Where the draft says it, or says that it is not yet known; in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** For `met`: the person's word that it rests on, where there is one. */
  readonly said?: Saying;
  /** A person's word that does not count any more: the passage has changed, and nothing else says it. */
  readonly lapsed?: Saying;
  /** For `accepted`: who decided it and why. */
  readonly acceptance?: Acceptance;
}

/** What a rule finds, as it is shown: with the rule that says so. */
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
  /** In another one than English only the rules that hold for any language have run, and no requirement is judged. */
  readonly language: DraftLanguage;
  /** Then nothing in it was read: no requirement is judged, and the one finding says so. */
  readonly isTooLong: boolean;
  /** All ten, in the order of `requirementIds`. */
  readonly requirements: readonly RequirementResult[];
  /** In the order of the text; at most five of a rule, and a line that says how many more. */
  readonly findings: readonly Finding[];
}
