/** A fault that is named, suspected or found in one sentence, and in the next accepted as ours. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { poorQuality } from "./bad-words.ts";

const lapsePattern = new Sieved(
  /\b(?:bad|wrong|errors?|mistakes?|faults?|failures?|slips?|oversights?|bugs?|typos?|blunders?)\b/i,
);

/** "A bad deploy." "Ours." */
const namedOursPattern =
  /^\W*(?:ours|mine|our own|our (?:fault|mistake|error|doing))(?: alone| entirely| and ours alone)?[.!]?$/i;

/** "Somebody guessed that we had hard-coded it." "We had." */
const affirmedPattern =
  /^\W*(?:yes,? |and )?(?:(?:we|I) (?:had|did|were|have)|(?:he|she|they|you) (?:was|were|are|is) (?:quite )?right)\W*$/i;

const suspectedPattern = new Sieved(
  /\b(?:guess\w*|suspect\w*|suggest\w*|ask(?:s|ed|ing)?|wonder\w*|accus\w+|said|says|wrote|complain\w*|claim\w*)\b[^.;]{0,60} (?:we|our|us|we'd)[^.;']{0,60} (?:hard-coded|ignored|forgot\w*|lost|knew|known|fail\w*|kept|left|skipped|cut|sold|lied|hid\w*|without|not|never|too)\b/i,
);

/** "The panel found our records to be in places invented." "We accept that without qualification." */
const acceptedPattern = patternLines("i")`
    ^\W*(?:and )?(?:we|I|our [\w-]+|the (?:trustees|board|governors|directors))(?: \w+ly| now)? (?:
      accept(?:s|ed)?(?! (?:payment|cash|cards))|agree
      |(?:do not|will not|did not|cannot|can't|won't|don't|didn't) (?:
        dispute|contest|quarrel|argue|appeal|disagree|challenge|complain
      )
      |take (?:that|this) to heart|recogni[sz]e (?:that|this|ourselves|the)
    )\b
  `;

/** "The judge found that we had kept them unlawfully." "She is right." */
const rightPattern =
  /^\W*(?:and )?(?:he|she|they|you|it|that|the [\w-]+) (?:is|are|was|were) (?:quite |entirely |perfectly )?(?:right|true|correct)\b(?! (?:to|in|about|if))/i;

const judgedPattern = new Sieved(
  /\b(?:found|finds?|findings?|held|ruled|upheld|concluded|criticis\w+|criticiz\w+|described|called|said|says|report(?:ed|s)?|review|inspect\w+|ombudsman|auditors?|judge|tribunal|complain\w*|wrote)\b/i,
);

const clearedPattern = new Sieved(
  /\b(?:not (?:upheld|found|been)|did not|dismissed|cleared|no (?:finding|fault|evidence|failing|breach)|complete|sound|nothing|whether|recommend\w*|propos\w+|offer\w*|will|should now)\b/i,
);

const badJudgementPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:
        ${poorQuality}|fail\w*|wrong\w*|unlawful\w*|fiction|invented|untrue|false|slow|late|lack\w*|ignored|neglect\w*
        |breach\w*|mis[a-z]{3,}|warned|without|fault\w*|errors?|shortcomings?
        |not (?:properly|adequately|done|told|good)|had not|poor\w*|weak\w*|incomplete|maladministration|mislaid|lost
        |bad|careless\w*
      )\b
    `,
    "i",
  ),
);

/** "ruled that we had not misled you" */
const notBadPattern =
  /\b(?:had|have|was|were)(?: not| never|n't) (?:mis[a-z]+|broken|breached|failed|neglected|lied|lost|ignored|acted (?:un|wrong)\w+)\b/i;

function foundAgainstUs(text: string): boolean {
  return (
    judgedPattern.test(text) &&
    !notBadPattern.test(text) &&
    badJudgementPattern.test(text) &&
    !clearedPattern.test(text)
  );
}

/** "We called it a glitch." "It was neglect." */
const calledPattern =
  /\b(?:we|I) (?:called|described|presented|dismissed|sold|passed) (?:it|this|that|them)(?: off)? (?:as )?an?\b/i;

const inTruthPattern =
  /^\W*(?:but |in truth,? |in fact,? )?(?:it|that|this) was (?:not\b|negle\w+|careless\w*|our\b|far\b|much\b|more\b|an? (?:failure|mistake|error|leak|breach|fault|lie))/i;

/** Whether `text` accepts as ours, or as true of us, what the sentence `before` tells. */
export function isAccepted(before: string, text: string): boolean {
  return (
    (namedOursPattern.test(text) && lapsePattern.test(before)) ||
    (affirmedPattern.test(text) && suspectedPattern.test(before)) ||
    ((acceptedPattern.test(text) || rightPattern.test(text)) && foundAgainstUs(before)) ||
    (inTruthPattern.test(text) && calledPattern.test(before))
  );
}
