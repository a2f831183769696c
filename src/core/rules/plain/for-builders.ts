import type { Draft } from "../../draft/draft.ts";
import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { rememberLines } from "../../text/remember-lines.ts";
import { onceForEach } from "../../text/remember.ts";

/**
 * Who reads it builds or runs such things: code, a version or a weak point by number, builders spoken to, what only they
 * ask for. No words that letters to anybody have as well, as "administrator", "root cause" or "she commits".
 */
const forBuildersPattern = patternLines("gi")`
  \x60|\bCVE-\d|\bpost-?mortem
  |\b(?:
    developers?|maintainers?|sysadmins?|contributors|SDKs?|GitHub|pull requests?|PR #?\d+|repositor(?:y|ies)|Kubernetes
    |open[- ]source|API (?:keys?|tokens?|users?|customers|calls?|requests?)|webhooks?|latency|DNS|clusters?|nodes
    |replicas?|databases? (?:cluster|replica|server)s?|v\d+\.\d|\d+\.\d+\.\d+|availability zones?
    |JavaScript (?:librar(?:y|ies)|SDKs?|files?|clients?|packages?)
  )\b
  |(?<=\b(?:the|a|an|bad|last|merged|earlier|faulty|reverted|by|in) )commits?\b(?! to\b)
  |\bcommit (?:message|histor(?:y|ies)|log|hash|[\da-f]{7})
  |(?<!\b(?:in|such|these|those|of|many|few|several|both|all|other|rare|some|most|certain|isolated|two|three) )\binstances\b(?! (?:where|when|in which|of)\b)
`;

const wordsInLines = rememberLines((line) => {
  const words = allMatches(forBuildersPattern, line).map(([word]) => word.toLowerCase().replace(/s$/, ""));
  return words.length === 0 ? undefined : words;
});

/** The words of a draft that show it to be for builders, each once. */
const wordsForBuilders = onceForEach(({ text }: Draft) => new Set(wordsInLines(text).flatMap(({ found }) => found)));

/** Whether those who read `draft` may be taken to know the words of the trade. */
export function isForBuilders(draft: Draft): boolean {
  return wordsForBuilders(draft).size > 0;
}

/** Whether they must know them: it is full of their words. */
export function isBuildersOwn(draft: Draft): boolean {
  return wordsForBuilders(draft).size > 1;
}
