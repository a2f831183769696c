import type { Rule, RuleFinding, Severity } from "../rules/rule.ts";

/** What a rule said of a draft. */
export interface RuledFinding {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** How grave it is, lower being graver: for sorting. */
export function rankOf({ rule, finding }: RuledFinding): number {
  return ranks[finding.severity ?? rule.severity];
}

/** In the order of the text; at one place the graver first, then by the rule's number. */
export function compareFindings(left: RuledFinding, right: RuledFinding): number {
  return (
    left.finding.span.start - right.finding.span.start ||
    rankOf(left) - rankOf(right) ||
    left.rule.id.localeCompare(right.rule.id, "en") ||
    left.finding.span.end - right.finding.span.end
  );
}
