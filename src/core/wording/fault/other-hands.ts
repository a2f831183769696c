/**
 * What was handed to somebody else, and what they then did with it: "We gave the boxes to a carrier, and the driver lost
 * them." Whoever is named with "the", "their" or "they" behind it is theirs, and so is what was done.
 */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { blank } from "../statement.ts";

const trades = sourceLines`
  (?:
    couriers?|carriers?|hauliers?|shippers?|movers?|remov(?:al men|ers)|printers?|accountants?|auditors?|lawyers?
    |solicitors?|suppliers?|providers?|vendors?|contractors?|processors?|hosts?|bank|insurers?|landlord|hotel|partners?
    |consultants?|house|firm|company|agency|post office|airline|service|developers?
  )
`;
/** By which means it went: "by registered post", "through the post". */
const means = "(?:the |an? )?(?:[a-z-]+ )?(?:post|mail|delivery|courier|rail|train|freight|air)";
/** "Royal Mail", "Okto Cloud Ltd": a name; ours are told in the first person. Not "Tom": he may be one of us. */
const name = sourceLines`
  (?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Miss|Dr|Sister|Father|Prof)\b)
  [A-Z][\w&.'-]*(?: (?:(?:of|and|the|for) )?[A-Z&][\w&.'-]*){0,4}
`;
/** Somebody of whom nothing bad is told: to choose "an unvetted courier" is a failing of our own. */
const other = sourceLines`
  (?:
    ${name}
    |(?:our|my|the|an?|another|one of our) (?:(?!un[a-z]+ed\b|un[a-z]+n\b|wrong\b|cheap\w*\b|own\b)[\w-]+ ){0,2}?${trades}(?: (?:in|of|from|called|named) [A-Z][\w-]+)?
  )
`;
const handed = sourceLines`
  (?:
    (?:gave|given|handed|passed|entrusted|trusted|sent|posted|shipped|mailed|left|stored|deposited|lent|delivered|moved|took|brought|kept)(?: over)?(?: (?!to\b|by\b|with\b|via\b|through\b)[\w'-]+){1,7} (?:over )?(?:(?:to|with|via|through|at) ${other}|(?:by|via|through|in) (?:${other}|${means}))
    |(?:gave|given|handed|lent|sent|passed) ${other} (?:the|your|our|his|her|their|its|an?|all|these|those|some|two|three|\d+)(?: (?!wrong\b|old\b)[\w'-]+){1,5}
    |(?:hired|engaged|appointed|commissioned|contracted|retained|instructed|employed|asked|paid|used?|chose|chosen|rel(?:y|ied) on) ${other}(?: (?:to|for|as)(?: [\w'-]+){1,8})?
  )
`;
const handing = String.raw`\b(?:[Ww]e|I|[Oo]ur [\w-]+)(?:'ve|'d)?(?: (?:had|have|then|also|\w+ly))* ${handed}`;

/** Who is theirs, or what became of it with them. */
const theirs = sourceLines`
  (?:
    (?:who|which|whose [\w-]+|where (?:it|they|the [\w-]+|some\w*|an? [\w-]+))(?! (?:we|our|us|I|was (?:our|wrong|a mistake))\b)
    |(?:it|they|these|those|some of (?:it|them)|(?:one|two|three|most|all) of them) (?:(?:were|was|got|went|had been) (?:then |later |\w+ly )?(?:lost|missing|stolen|damaged|broken|destroyed|mislaid|misdelivered|dropped|opened|delivered|soaked|left)\b|never (?:arrived|came|reached)\b)
    |they (?!were\b|was\b|are\b|had\b|have\b|contain|held\b|should\b|ought\b|could\b|can\b|show|list)\w+
    |(?:he|she|some(?:one|body) there) (?!was\b|is\b)\w+
    |(?:the|their|its|his|her|an?|one of (?:the|their|its|his|her)) (?!(?:[\w-]+ )?(?:mistake|fault|error|blame|failure|responsibility|failing|result|reason|cause)(?: for \w+)? (?:was|is|lies|lay)\b)[\w'-]+\b(?: (?!we\b|our\b|was\b|is\b)[\w'-]+\b)?(?! (?:of ours|of our|at our|on our|in our|we|is ours|was ours|was our|is our)\b)
    |[A-Z][\w&-]+(?:'s?)?(?<!\bWe|\bOur|\bI|\bThat|\bThis|\bIt)
  )
`;
/** Up to where we are spoken of again. */
const clause = String.raw`(?:(?!(?:,? (?:and|but|because|since|so|yet|as|for|which|when|after|although|though|while)|,|;) (?:that )?(?:we|I|our|us|nobody|no one|none|nothing|that|this)\b|, (?:which|and) (?:is|was|we|our)\b)[^.;:])*`;

const theirDeedPattern = new Sieved(
  new RegExp(String.raw`(${handing})(?:[,;]? (?:and|but)(?: then)? |; |, | (?=who\b|which\b))${theirs}${clause}`),
);

/** "…, because we had written no address on it": it came of us. */
const ownReasonPattern = /^,? (?:because|since|as|for|which|although|though) (?:we|I|our|us)\b/;

/** "… was left public by our team", "the checks we should have made": told of others, and ours all the same. */
const ourDoingPattern =
  /\bby (?:(?:one|some|a (?:member|colleague)|an? [\w-]+) (?:of|in|from|on) )?(?:us|our|ours)\b|\bwe (?:should|ought|failed|forgot|neglected|never|did not|didn't|had (?:not|forgotten|failed|left)|were (?:meant|supposed|to))\b/;
/** "the addresses were wrong", "… should have been removed": how it was before it left our hands. */
const flawPattern = new Sieved(
  patternLines("i")`
    ^[,;]? ?(?:(?:and|but)(?: then)? )?(?!(?:their|its|his|her)\b)(?:the |an? |those |these )?(?:
      (?:wrong|incorrect|outdated|unencrypted|unsealed|unlocked|unmarked|unprotected|old) ([\w'-]+)
      |[\w'-]+(?: [\w'-]+)? (?:(?:was|were|had been) (?:all |still |also )?(?:
        (?:wrong|incorrect|out of date|outdated|incomplete|unencrypted|unsealed|unlocked|unmarked|unprotected|too old)\b
        |(?:not|never)(?! (?:returned|delivered|found|seen|brought|handed|signed|collected|kept|looked|sent|stored)\b) [a-z]+(?:ed|n|t)\b
      )|(?:should|ought)\b|(?:had|carried|bore) (?:no|the wrong|an? wrong)\b|(?:contained|held|included|showed|listed)\b)
    )
  `,
);
const givenPattern =
  /\b(?:gave|given|handed|passed|entrusted|trusted|sent|posted|shipped|mailed|left|stored|deposited|lent|delivered|moved|took|brought|kept) /;
/** What became of it on the way. */
const lostPattern =
  /\b(?:lost|missing|stolen|damaged|broken|destroyed|mislaid|misdelivered|dropped|opened|soaked|astray)\b/;

/** Whether what is told behind the handing over was our own doing, or a flaw of what we handed over. */
function isOursAfterAll(ours: string, told: string): boolean {
  if (ourDoingPattern.test(told)) {
    return true;
  }
  const flaw = givenPattern.test(ours) && !lostPattern.test(told) ? flawPattern.exec(told) : null;
  // "… and the wrong letters went out", of the letters; not "… the wrong house got them".
  return flaw !== null && (flaw[1] === undefined || ours.split(" ").includes(flaw[1]));
}

/** `text` with what others did with what we had handed to them blanked out, so that places stay the same. */
export function withoutDeedOfOthers(text: string): string {
  const match = theirDeedPattern.exec(text);
  if (match === null) {
    return text;
  }
  const [all, ours = ""] = match;
  const end = match.index + all.length;
  if (ownReasonPattern.test(text.slice(end)) || isOursAfterAll(ours, all.slice(ours.length))) {
    return text;
  }
  const start = match.index + ours.length;
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

const handedAtLast = new Sieved(new RegExp(String.raw`${handing}(?: [\w'-]+){0,5}[.!]?$`));
const theirsFirst = new RegExp(String.raw`^(?:(?:Sadly|Unfortunately|Then|There|On the way),? )?${theirs}`, "i");

/** "We sent it by carrier." "Their driver dropped it.": what the second sentence tells was done in other hands. */
export function isDoneInOtherHands(before: string, text: string): boolean {
  return handedAtLast.test(before) && theirsFirst.test(text);
}
