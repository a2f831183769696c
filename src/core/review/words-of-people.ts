import type { Draft } from "../draft/draft.ts";
import { findQuote } from "../draft/passage-quotes.ts";
import type { Judgement } from "../rules/rule.ts";
import type { RequirementId } from "../wording/requirements.ts";

/** More than a draft of ten requirements ever needs; what stands behind them is not looked at. */
const mostRead = 50;

/**
 * `judgement` of the rules, and what people said of the same requirement: it is met by their word, for as long as the
 * draft has the passage that they pointed at. Undefined where neither has anything to say.
 */
export function withWordsOfPeople(
  judgement: Judgement | undefined,
  draft: Draft,
  requirement: RequirementId,
): Judgement | undefined {
  const sayings = draft.frontMatter.said.slice(0, mostRead).filter((saying) => saying.requirement === requirement);
  const standing = sayings.flatMap((said) => {
    const span = findQuote(draft, said.quote);
    return span === undefined ? [] : [{ said, evidence: { ...span, by: "person" as const } }];
  });
  const [first] = standing;
  if (first !== undefined) {
    const found = judgement?.state === "met" ? judgement.evidence : [];
    const evidence = [...standing.map((one) => one.evidence), ...found].sort((left, right) => left.start - right.start);
    return { state: "met", evidence, isDated: false, said: first.said };
  }
  const lapsed = sayings.at(-1);
  return lapsed === undefined || judgement?.state === "met"
    ? judgement
    : { state: "missing", evidence: [], isDated: false, ...judgement, lapsed };
}
