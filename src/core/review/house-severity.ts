import { houseSeverity } from "../rules/house/house-rules.ts";
import type { RuleContext } from "../rules/rule.ts";
import { rankOf, type RuledFinding } from "./ruled-finding.ts";

/** A finding as grave as the team takes its rule to be. One that has a severity of its own is never made graver. */
export function asTheHouseTakesIt(found: RuledFinding, { house, kind }: RuleContext): RuledFinding {
  const { rule, finding } = found;
  const severity = houseSeverity(house, rule, kind);
  if (severity === undefined || severity === "off") {
    return found;
  }
  const changed = { rule, finding: { ...finding, severity } };
  return finding.severity !== undefined && rankOf(changed) < rankOf(found) ? found : changed;
}
