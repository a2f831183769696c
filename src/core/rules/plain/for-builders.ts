import type { Draft } from "../../draft/draft.ts";
import { allMatches } from "../../text/all-matches.ts";
import { onceForEach } from "../../text/remember.ts";

/** Who reads it knows the words: code, a version or a weak point by number, a post-mortem, builders spoken to. */
const forBuildersPattern =
  /`|\bCVE-\d|\bpost-?mortem|\broot cause\b|\b(?:developers?|maintainers?|administrators?|sysadmins?|contributors|SDK|GitHub|pull requests?|commits?|Kubernetes|open[- ]source|API (?:keys?|users?|customers)|v\d+\.\d|\d+\.\d+\.\d+)\b|\b(?:cluster|nodes)\b/gi;

/** The words of a draft that show it to be for builders, each once. */
const wordsForBuilders = onceForEach(
  ({ text }: Draft) =>
    new Set(allMatches(forBuildersPattern, text).map(([word]) => word.toLowerCase().replace(/s$/, ""))),
);

/** Whether those who read `draft` may be taken to know the words of the trade. */
export function isForBuilders(draft: Draft): boolean {
  return wordsForBuilders(draft).size > 0;
}

/** Whether they must know them: it is full of their words. */
export function isBuildersOwn(draft: Draft): boolean {
  return wordsForBuilders(draft).size > 1;
}
