/** What something is meant to keep from happening has not happened by it: "so that records are not sent by mistake". */
import { patternLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import { blank } from "./statement.ts";

const purposePattern = new Sieved(
  patternLines("gi")`
    (?<!\b(?:not|never|n't|failed|failing|fails?|neglected|forgot|forgotten|omitted|unable|meant|supposed|duty|job|ought)(?: \w+)? )\b(?:
      (?:to|and|will|now) (?:also )?(?:ensure|make (?:quite )?sure)(?: that)?[^.;:]*? (?:not|never|no longer|nobody|no one|nothing|no)\b[^.;:]*
      |so that (?:(?!\b(?:was|were|had|did|could)\b)[^.;:])*? (?:(?:is|are|will|can|does|do) (?:not|never|no longer)|cannot|can't|won't|isn't|aren't)\b[^.;:]*
    )
  `,
);

/** `text` with what an act is to keep from happening blanked out, so that places stay the same. */
export function withoutPurpose(text: string): string {
  return purposePattern.replaceIn(text, blank);
}
