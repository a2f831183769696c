import { overlapTest } from "../../text/span.ts";
import { nothingToDoWordings } from "../../wording/reader-action/nothing-to-do.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { oneOf, wholeWords } from "../../wording/word-list.ts";
import type { RuleContext } from "../rule.ts";

const nothingToDoPattern = wholeWords(oneOf(nothingToDoWordings));

/** The passages that tell readers what to do, by their index; that nothing need be done is no advice. */
export function advicePassages(context: RuleContext): readonly number[] {
  const known = adviceIn.get(context.judgements) ?? readAdvice(context);
  adviceIn.set(context.judgements, known);
  return known;
}

const mayAdvise = rememberWhere(({ text, kind }) => kind !== "heading" && !nothingToDoPattern.test(text));

/** More than one rule asks for it, in one judgement of a draft after the other. */
const adviceIn = new WeakMap<RuleContext["judgements"], readonly number[]>();

function readAdvice({ draft, judgements }: RuleContext): readonly number[] {
  const said = judgements.get("reader-action");
  if (said?.state !== "met") {
    return [];
  }
  const isEvidence = overlapTest(said.evidence);
  return mayAdvise(draft.passages).filter((index) => isEvidence(draft.passages[index]?.span ?? draft.titleSpan));
}

/** Words under which readers look for what to do. */
export const adviceHeadingPattern =
  /\b(?:you|your|users?|customers?|advice|protect\w*|recommend\w*|action required|what (?:to|can|should|must)|steps|workarounds?|guidance|how to|am i|do now|faq|questions)\b/i;
