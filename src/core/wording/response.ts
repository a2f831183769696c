import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import { isMeasure, isUndertaken } from "./measures.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { isFilledLine, withoutGaps } from "./statement.ts";
import { isReport, isRulebook } from "./voice.ts";
import type { Match, Passage, Prose } from "./prose.ts";

/** "Mitigation: traffic goes through the second provider" */
const labelledPattern = new Sieved(
  /^\W*(?:mitigations?|resolution|fix|remediation|actions? taken|immediate (?:fix|repair|actions?)|our response|measures?)(?: [\w-]+){0,2}: ?\w/i,
);
/** Headings under which each line is a measure taken. */
const headingPattern = new Sieved(
  /\b(?:what (?:we|we've|we have) (?:did|done|are doing|have done|been doing)|actions? taken|steps (?:we (?:have )?)?taken|measures(?: taken)?|our response|response actions|immediate (?:actions?|steps|measures|response)|mitigations?|remediation|containment|recovery|resolution|how we (?:responded|fixed|are responding))\b/i,
);
/** Sentences that announce such lines: "We have done this so far:". */
const leadInPattern = new Sieved(
  /\b(?:we|our \w+) (?:have |has |are |also |immediately |will ){0,3}(?:do(?:ne|ing)?|did|taken?|took|taking|carried out|completed)\b|\b(?:actions?|steps|measures) (?:\w+ ){0,4}?(?:taken|done|completed|under way|in progress)\b/i,
);
/** Lines that only say that somebody looks into it. */
const investigatingOnlyPattern = new Sieved(
  /^(?:\W|we (?:are |have |continue to )?)*(?:(?:launched|started|began|opened) (?:\w+ ){0,3}investigation|investigat|look(?:ed|ing)? into|tak(?:e|ing) (?:this|it|your)|assess|learn|understand|apologi[sz]|know|believ|nothing)/i,
);

function saysMeasure(passage: Passage, ownNames: readonly string[]): boolean {
  const text = withoutGaps(passage.text);
  const deeds = deedsOf(text);
  const hasMeasure = deeds.some(
    (deed, index) => isMeasure(deed, text, ownNames) || isUndertaken(deed, deeds[index - 1], ownNames),
  );
  return !text.endsWith("?") && (hasMeasure || labelledPattern.test(text));
}

const worthALook = passageTrigger(/\w/);

/**
 * Sentences that say what has been done or is being done about the incident. That it is being
 * investigated, or taken seriously, is no measure.
 */
export function findResponse(prose: Prose): readonly Match[] {
  if (isReport(prose) || isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { heading, leadIn }) => {
    if (passage.kind !== "sentence" && (headingPattern.test(heading) || leadInPattern.test(leadIn))) {
      return isFilledLine(passage) && !investigatingOnlyPattern.test(passage.text);
    }
    return saysMeasure(passage, prose.ownNames);
  });
}
