import { Sieved } from "../text/sieve.ts";
/** Something that we did, told without its harm: "On Monday we changed the export job." */
export const ownActPattern = new Sieved(
  /\b(?:we(?:'ve|'d)?|our (?:\w+ )?(?:team|engineers?|staff|developers?)|(?:an?|one|the) (?:[\w-]+ ){0,3}(?:team member|engineer|employee|operator|administrator|developer)(?: [\w'-]+){0,5}?) (?:\w+ly |had |have |just |then |also )*(?:changed|deployed|updated|upgraded|migrated|moved|released|rolled out|pushed|merged|added|removed|introduced|enabled|disabled|configured|started|restarted|made|ran|switched|launched|shipped|applied|modified|replaced|increased|reduced|performed|began|been working on|working on|building|developing|conducted|executed|carried out|turned)\b/i,
);

/** What points back to it and tells the harm: "The change made the bucket public." */
export const pointingBackPattern = new Sieved(
  /^(?:unfortunately,? |however,? |sadly,? |but |as a result,? |because of this,? )?(?:(?:the|this|that|these|our) (?:new |same |latest )?(?:change|update|upgrade|deployment|deploy|migration|move|release|script|configuration|setting|step|command|query|version|rollout|switch|code|fix|job|process|decision|action|test|maintenance)s?|this|that|it|which|doing so)(?: [\w-]+){0,3}? (?:caused|made|led to|resulted in|broke|exposed|triggered|overloaded|removed|deleted|introduced|contained|meant that|allowed (?!us)|left|crashed|corrupted|failed|had an? (?:unintended|unexpected|bug|error|mistake))\b/i,
);

/** Something that we did, said or left undone, and not what we learned: "We told you that no data was taken." */
export const ownDeedPattern =
  /^\W*(?:[^,.;]{1,40}, )?(?:we|I|it took us)\b(?! (?:\w+ )?(?:learned|learnt|found|noticed|know|knew|heard|discovered|saw|see|believe|think|understand))/i;

/** What calls it wrong: "That was wrong.", "This was far too late." */
export const calledWrongPattern = new Sieved(
  /^\W*(?:that|this|it|doing so) (?:was|is) (?:\w+ ){0,2}?(?:wrong|a mistake|an error|not (?:true|right)|untrue|incorrect|careless|unacceptable|too (?:long|late|slow|little)|not (?:good|fast|quick|clear|soon) enough)\b/i,
);
