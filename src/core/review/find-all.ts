import type { Rule, RuleContext } from "../rules/rule.ts";
import { tooLong } from "../rules/too-long.ts";
import { asTheHouseTakesIt } from "./house-severity.ts";
import { isGrave } from "./is-grave.ts";
import { withMostOfARule } from "./most-of-a-rule.ts";
import { oneForEachCause } from "./one-for-each-cause.ts";
import { compareFindings, type RuledFinding } from "./ruled-finding.ts";
import { acceptanceOf, runRule, type OnRuleFailure } from "./run-rule.ts";
import { withoutSwitchedOff } from "./switched-off.ts";

/**
 * What `rules` have to say of a draft, as the person is told: one finding for each cause, without what a comment or a
 * decision in the draft settles, at most five of a rule; in the order of the text. Nothing of the frozen copy of a
 * notice that went out: nobody can change it any more. Of a draft that is too long, that alone, whatever was decided. Of a draft that went out as it stands, and of a text that calls
 * itself published and lies elsewhere, what must not go out: it may go out once more.
 */
export function findAll(
  rules: readonly Rule[],
  context: RuleContext,
  onFailure?: OnRuleFailure,
): readonly RuledFinding[] {
  const { draft, isFrozen, wentOut } = context;
  const isPublished = draft.frontMatter.published !== undefined;
  if (isPublished && isFrozen) {
    return [];
  }
  if (draft.isTooLong) {
    return tooLong.check(context).map((finding) => ({ rule: tooLong, finding }));
  }
  const found = rules.flatMap((rule) =>
    runRule(rule, context, onFailure).map((finding) => asTheHouseTakesIt({ rule, finding }, context)),
  );
  const open = withoutSwitchedOff(oneForEachCause(found), draft).filter(
    ({ rule, finding }) =>
      acceptanceOf(draft.frontMatter.accepted, rule) === undefined &&
      (!(isPublished || wentOut) || isGrave({ rule: rule.id, severity: finding.severity ?? rule.severity })),
  );
  return withMostOfARule([...open].sort(compareFindings), context.say);
}
