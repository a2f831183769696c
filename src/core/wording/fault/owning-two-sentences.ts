import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { harmPattern, isActBesideHarm } from "./owning-beside-harm.ts";
import { harming } from "./owning-causes.ts";
import { isByUs } from "../own-agents.ts";
import {
  guardVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { othersOfOurs } from "./owner.ts";
import { isAccepted } from "./owning-accepted.ts";
import { isFlawInOurs, isSlipInOurChange, isWrongThingOfOurs } from "./owning-in-ours.ts";
import { isNotKept } from "./owning-not-kept.ts";

/** Something that we did, told without its harm: "On Monday we changed the export job." */
const ownActPattern = new Sieved(
  patternLines("i")`
    \b(?:
      we(?:'ve|'d)?|our (?:\w+ )?(?:team|engineers?|staff|developers?)
      |(?:an?|one|our) (?:[\w-]+ ){0,3}(?:team member|engineer|employee|operator|administrator|developer)(?: [\w'-]+){0,5}?
    ) (?:\w+ly |had |have |just |then |also )*(?:
      changed|deployed|updated|upgraded|migrated|moved|released|rolled out|pushed|merged|added|removed|introduced
      |enabled|disabled|configured|started|restarted|made|ran|switched|launched|shipped|applied|modified|replaced
      |increased|reduced|performed|began|been working on|working on|building|developing|conducted|executed|carried out
      |turned
    )\b
  `,
);

/** What points back to it and tells the harm: "The change made the bucket public." */
const pointingBackPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^(?:unfortunately,? |however,? |sadly,? |but |as a result,? |because of this,? )?(?:
        (?:the|this|that|these|our) (?:new |same |latest )?(?:
          change|update|upgrade|deployment|deploy|migration|move|release|script|configuration|setting|step|command
          |query|version|rollout|switch|code|fix|job|process|decision|action|test|maintenance
        )s?
        |this|that|it|which|doing so
      )(?: [\w-]+){0,3}? ${harming}
    `,
    "i",
  ),
);

/** "The rule blocked every terminal": with a word of the sentence before. */
const harmingSubjectPattern = new Sieved(
  new RegExp(
    String.raw`^(?:the|this|that|these|our) (?:new |same |latest )?([\w-]+)(?: \w+ly| also| then)* ${harming}`,
    "i",
  ),
);

/** "One of the inputs to the command was mistyped.": what was wrong with the thing we did it with. */
const wrongInItPattern = new Sieved(
  /\b(?:the|this|that) (?:new |same )?([\w-]+)(?: (?!the\b)[\w-]+){0,3}? (?:was|were|had been|contained|included|had) (?:an? )?(?:(?!not\b)[\w-]+ )?(?:incorrect\w*|wrong\w*|erroneous\w*|faulty|mis[a-z]{2,}ed|in error|by mistake|not (?:tested|checked|reviewed))\b/i,
);

/** Something that we did, said or left undone, and not what we learned: "We told you that no data was taken." */
const ownDeedPattern = patternLines("i")`
    ^\W*(?:
      [^,.;]{1,40}, |(?:in|on|at|for|during|within|last|this|at first|then|and|but|so) (?:(?!that\b|when\b|who\b|which\b)[\w'-]+ ){0,6}?
    )?(?:
      we|I|it took us
      |our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor
        |host)s?\b)(?:[\w-]+ )?[\w-]+(?= (?:told|said|wrote|sent|gave|put|took|let|kept|announced|promised|answered|left|used
        |printed|opened)\b)
    )\b(?! (?:\w+ )?(?:learned|learnt|found|noticed|know|knew|heard|discovered|saw|see|believe|think|understand))
  `;

/** What calls it wrong: "That was wrong.", "This was far too late." */
const calledWrongPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      (?:that|this|it|doing so|(?:the|this|that) (?:choice|decision|trade|step|call)) (?:was|is)
      |(?:these|those|such) [\w-]+s were
    ) (?:\w+ ){0,2}?(?:
      wrong|a mistake|an error|not (?:true|right)|untrue|incorrect|careless|unacceptable|inexcusable|reckless
      |negligent|foolish|naive|against our|too \w+|not (?:good|fast|quick|clear|soon) enough
      |the wrong (?:call|decision|choice|thing|move|step|order|way|time|moment)
      |(?:bad|poor|terrible|foolish|dangerous|stupid) (?:
        idea|trade|decision|choice|call|judge?ment|move|bet|bargain|practice|one
      )
    )\b
  `,
);

/** "We told you to restart it." "That is what erased it." */
const whatDidItPattern =
  /^\W*(?:and )?(?:that|this|it) (?:is|was) what (?:erased|deleted|broke|lost|killed|caused|ruined|destroyed|emptied|exposed|leaked|let|brought|cost|started|triggered|hurt|opened|gave|made|locked)\b(?! (?:us to|you (?:safe|time)))/i;

/** "That is not how it should be done.", "This should not have happened." */
const notToBePattern =
  /^\W*(?:that|this|it) (?:(?:is|was)(?: not|n't) (?:how|what|the way|where|as)\b[^.;]{0,30} (?:should|ought)|(?:should|ought)(?: not|n't| never)(?: to)? have (?:happened|been))\b/i;

/** "Your letters were opened in our post room.": done among us, with nobody named. */
const isDoneInOurs = rememberByText((text) =>
  deedsOf(text).some(
    ({ role, mood, isPassive, isNegated, object }) =>
      role === "main" &&
      mood === "done" &&
      isPassive &&
      !isNegated &&
      inOursPattern.test(object) &&
      !/\bby (?!us\b|our\b|mistake\b)/.test(object),
  ),
);
const inOursPattern = new RegExp(
  String.raw`\b(?:in|on|at|from) (?:the [\w -]{2,30} of )?our (?:own )?(?!${othersOfOurs})\w`,
);

/** "Your file should have been shredded in 2019.", with nobody named who ought to have done it. */
const oughtPattern = new Sieved(/\b(?:should|ought to) (?:not |never )?have been\b(?![^.;]{0,60} by (?!us\b|our\b))/i);

const keptOnPattern =
  /^\W*(?:instead,? |yet |but )?(?:we|I) (?:still |never |simply )?(?:kept|left|had|did|didn't|gave|sent|used|let|put|carried on|went on|told|held|stored|forgot|hid|waited)\b/i;

const guarding =
  "(?:double-)?(?:check|review|test|verif|proofread|encrypt|password-protect)\\w*|looked (?:at|through|into)";
/** "We sent the list by e-mail." "Nobody checked the attachment.": what was left undone beside what we did. */
const uncheckedPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:(?:and|but|sadly|unfortunately),? )?(?:
        (?:nobody|no one|no-one)(?: (?:had|has|then|else|even|\w+ly))* (?:${guarding})\b
        |(?:it|they|this|that|the [\w-]+(?: [\w-]+)?) (?:
          (?:was|were|had) (?:not|never)|(?:was|were|had)n't
        )(?: been)? (?:${guarding})\b
      )(?![^.;]+\b(?:there|of them|by (?!us\b|our\b|any)|at (?!all\b|our\b|the time\b))\b)
    `,
    "i",
  ),
);

const sentFromUsPattern =
  /\b(?:went out|was sent|were sent|was posted|left) (?:from|by) (?:us\b|our\b)|\bwe (?:had )?(?:published|posted|e-?mailed|mailed)\b/i;

/** "You gave us your details." "They should have been protected." */
const heldByUsPattern = new Sieved(
  /\bwe (?:\w+ly )?(?:hold|held|keep|kept|stored?|collect(?:ed)?|look(?:ed)? after)\b|\b(?:gave|given|trust(?:ed)?|entrust(?:ed)?|told|lent) us\b|\bin our (?:care|hands|keeping|possession)\b/i,
);

const oughtToBeKeptPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:and |but )?(?:it|they|this|that|these|those|(?:your|the|all|each|every)(?: [\w-]+){1,4}) (?:should
      |ought to) (?:\w+ )?have been (?:\w+ly )?(?:
      protected|locked|encrypted|secured|kept|guarded|deleted|destroyed|shredded|hidden|safe|private|restricted
      |checked
    )\b(?![^.;]{0,60} by (?!us\b|our\b|an? (?:password|lock|code|key)))
  `,
);

/**
 * "It should have gone only to three teachers.", "They ought to have been shredded.": what should have become of it.
 */
const otherwisePattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      (?:it|they|that|this|these|those|the [\w-]+) (?:should|ought to) (?:\w+ )?have (?:
        gone
        |been (?:sent|given|shredded|destroyed|deleted|returned|handed|locked|kept|closed|removed|told|asked|checked)
      )\b
      |(?:it|they|that|this) (?:was|were) (?:only )?(?:meant|intended|supposed) (?:only )?(?:for|to (?:go|be|stay))\b
    )(?![^.;]{0,60} by (?!us\b|our\b))
  `,
);

/** "The ballot had to be repeated." "Our officer had locked the box too soon.": what we had done before the harm. */
const noHarmOfOursPattern = new Sieved(
  /\b(?:nobody|no one|none|never|nothing|safe|unharmed|unhurt|stol\w+|thie(?:f|ves)|burglars?|attack\w*|hack\w*|criminals?|vandals?|intruders?|suppliers?|vendors?|providers?|contractors?|couriers?|drivers?|storm|lightning|flood|police|court|storage|if|may|might|candidate|visitors?|customers?)\b/i,
);

const goodActs = [guardVerbs, informVerbs, mindVerbs, sayVerbs, inquiryVerbs, remedyVerbs, sufferVerbs];

/** Whether `text` tells first of all what one of us had done. */
const tellsWhatWeHadDone = rememberByText((text) => {
  const [deed] = deedsOf(text);
  return (
    deed !== undefined &&
    deed.role === "main" &&
    deed.mood === "done" &&
    !deed.isNegated &&
    !deed.isPassive &&
    /\bhad\b(?! to\b)/i.test(text.slice(deed.start, deed.end)) &&
    !/^(?:be|have|insure|lock|pay|help|do|hold|work|plan|go|come)$/.test(deed.lemma) &&
    !goodActs.some((verbs) => verbs.has(deed.lemma)) &&
    isByUs(deed, text)
  );
});

const pointsBack = rememberByText((text) => pointingBackPattern.test(text));

const callsWrong = rememberByText((text) => calledWrongPattern.test(text));

/** What we did, as the words of its object. */
const ownActs = rememberByText((text): ReadonlySet<string> => {
  const acts = deedsOf(text).filter(
    (deed) =>
      deed.mood === "done" &&
      !deed.isNegated &&
      !mindVerbs.has(deed.lemma) &&
      !/^(?:call|ask|order|contact|consult|tell|inform|notify|request|hire)$/.test(deed.lemma) &&
      (deed.lemma === "add" || !sayVerbs.has(deed.lemma)) &&
      isByUs(deed, text),
  );
  return new Set(
    acts.flatMap((deed) => (deed.isPassive ? deed.subject : deed.object).toLowerCase().match(/[a-z-]{3,}/g) ?? []),
  );
});

/** "We sent the list by e-mail, and it was not encrypted": an act of ours, and what was left undone beside it. */
export function isLeftUnchecked(before: string, text: string): boolean {
  return uncheckedPattern.test(text) && (ownActs(before).size > 0 || sentFromUsPattern.test(before));
}

/** Whether two sentences, one after the other and told in the first person, own a failing together. */
export function sharesTheWork(before: string, text: string): boolean {
  return (
    (pointsBack(text) && ownActPattern.test(before)) ||
    (callsWrong(text) && ownDeedPattern.test(before)) ||
    (whatDidItPattern.test(text) && ownDeedPattern.test(before)) ||
    (notToBePattern.test(text) && isDoneInOurs(before)) ||
    (keptOnPattern.test(text) && oughtPattern.test(before)) ||
    (oughtToBeKeptPattern.test(text) && heldByUsPattern.test(before)) ||
    (otherwisePattern.test(text) && ownActs(before).size > 0) ||
    isLeftUnchecked(before, text) ||
    (tellsWhatWeHadDone(text) && harmPattern.test(before) && !noHarmOfOursPattern.test(before)) ||
    isActBesideHarm(before, text) ||
    isNotKept(before, text) ||
    isAccepted(before, text) ||
    isFlawInOurs(before, text) ||
    isWrongThingOfOurs(before, text) ||
    isSlipInOurChange(before, text) ||
    ownActs(before).has(harmingSubjectPattern.exec(text)?.[1]?.toLowerCase() ?? " ") ||
    ownActs(before).has(wrongInItPattern.exec(text)?.[1]?.toLowerCase() ?? " ")
  );
}
