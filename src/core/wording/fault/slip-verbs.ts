import { knownVerbs } from "../verbs/known-verbs.ts";
import { setOf } from "../word-list.ts";

/** What one does only by mistake or without care: "we forgot", "our clerk mistyped". */
const slipVerbs = setOf(
  "forget overlook neglect omit skip ignore botch bungle fumble garble muddle jumble oversell undersell overbook overcharge overbill undercharge underpay overpay overfill overload overstate understate undercount overcount undercut overrun oversleep",
);
const mistakingPattern = /^mis-?(?!s$|sion)[a-z]{3,}/;
/** "overwater", "under-fill" */
const badMeasurePattern =
  /^(?:over|under)-?(?!take|go\b|stand|see|come|line|pin|lap|lie|write|haul|turn|hear|ride|whelm|look)[a-z]{3,}/;

/** Whether a verb tells of a mistake or of a lack of care by its meaning. */
export function isSlipVerb(lemma: string): boolean {
  return (
    slipVerbs.has(lemma) || mistakingPattern.test(lemma) || (badMeasurePattern.test(lemma) && !knownVerbs.has(lemma))
  );
}
