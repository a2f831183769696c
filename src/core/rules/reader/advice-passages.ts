import { overlapTest } from "../../text/span.ts";
import { nothingToDoWordings } from "../../wording/nothing-to-do.ts";
import { oneOf, wholeWords } from "../../wording/word-list.ts";
import type { RuleContext } from "../rule.ts";

const nothingToDoPattern = wholeWords(oneOf(nothingToDoWordings));

/** The passages that tell readers what to do, by their index; that nothing need be done is no advice. */
export function advicePassages(context: RuleContext): readonly number[] {
  const known = adviceIn.get(context.judgements) ?? readAdvice(context);
  adviceIn.set(context.judgements, known);
  return known;
}

/** More than one rule asks for it, in one judgement of a draft after the other. */
const adviceIn = new WeakMap<RuleContext["judgements"], readonly number[]>();

function readAdvice({ draft, judgements }: RuleContext): readonly number[] {
  const said = judgements.get("reader-action");
  const isEvidence = overlapTest(said?.state === "met" ? said.evidence : []);
  return [...draft.passages.entries()].flatMap(([index, { span, text, kind }]) =>
    kind !== "heading" && isEvidence(span) && !nothingToDoPattern.test(text) ? [index] : [],
  );
}

/** Words under which readers look for what to do. */
export const adviceHeadingPattern =
  /\b(?:you|your|users?|customers?|advice|protect\w*|recommend\w*|action required|what (?:to|can|should|must)|steps|workarounds?|guidance|how to|am i|do now|faq|questions)\b/i;
