import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { harmPattern, isActBesideHarm } from "./owning-beside-harm.ts";
import { harming } from "./owning-causes.ts";
import { poorQuality } from "./bad-words.ts";
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

/** Something that we did, told without its harm: "On Monday we changed the export job." */
const ownActPattern = new Sieved(
  patternLines("i")`
    \b(?:
      we(?:'ve|'d)?|our (?:\w+ )?(?:team|engineers?|staff|developers?)
      |(?:an?|one|the) (?:[\w-]+ ){0,3}(?:team member|engineer|employee|operator|administrator|developer)(?: [\w'-]+){0,5}?
    ) (?:\w+ly |had |have |just |then |also )*(?:
      changed|deployed|updated|upgraded|migrated|moved|released|rolled out|pushed|merged|added|removed|introduced
      |enabled|disabled|configured|started|restarted|made|ran|switched|launched|shipped|applied|modified|replaced
      |increased|reduced|performed|began|been working on|working on|building|developing|conducted|executed|carried out
      |turned
    )\b
  `,
);

/** What things do when they do harm. */

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
      |our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)(?:[\w-]+ )?[\w-]+(?= (?:told|said|wrote|sent|gave|put|took|let|kept|announced|promised|answered|left|used|printed|opened)\b)
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

/** "Your file should have been shredded in 2019.", with nobody named who ought to have done it. */
const oughtPattern = new Sieved(/\b(?:should|ought to) (?:not |never )?have been\b(?![^.;]{0,60} by (?!us\b|our\b))/i);
const keptOnPattern =
  /^\W*(?:instead,? |yet |but )?(?:we|I) (?:still |never |simply )?(?:kept|left|had|did|didn't|gave|sent|used|let|put|carried on|went on|told|held|stored|forgot|hid|waited)\b/i;

/** "Our engineers believed that the copy was complete." "It was not." */
const believedPattern = new Sieved(
  patternLines("i")`
    \b(?:we|our (?:[\w-]+ ){0,2}?[\w-]+) (?:\w+ly |had |all )*(?:
      believed|thought|assumed|expected|wrote|announced|promised|assured|claimed|stated|declared|confirmed
      |(?:took|had taken) [^.;]{0,40}?\bfor|\w+ [^.;]{2,40} (?:which|that) we (?:had )?(?:took|taken) for
      |were (?:sure|certain|confident|told)|took it|trusted|reported|told you|were satisfied|counted on
    )\b
  `,
);
const notSoPattern =
  /^\W*(?:but )?(?:it|they|that|this|there|he|she) (?:was|were|did|had|is|are)(?: not|n't)\b[^.;]{0,30}[.!]?$/i;
/** "We had been asked to mend the rail." "We did not." */
const owedPattern = new Sieved(
  /\b(?:asked|advised|told|urged|warned|reminded|ordered|instructed|required|obliged|recommended|meant|supposed|promised|agreed|had to|should|ought|must|due)\b/i,
);
const notDonePattern =
  /^\W*(?:but |yet |and )?(?:we|I|our [\w-]+) (?:did|have|had|were)(?: not|n't| never)(?: (?:do|done) (?:it|so|that|this))?(?: (?:yet|then|in time))?[.!]?$/i;
const accusedPattern =
  /\b(?:says?|said|claim\w*|report\w*|newspapers?|rumou?rs?|think|believe|accuse\w*|that we|whether we)\b/i;

/** "A bad deploy." "Ours." */
const namedOursPattern =
  /^\W*(?:ours|mine|our own|our (?:fault|mistake|error|doing))(?: alone| entirely| and ours alone)?[.!]?$/i;
/** "Our policy is that two people sign." "Our clerk signed alone." */
const ownRulePattern = new Sieved(
  patternLines("i")`
    \b(?:our|my) (?:own )?(?:[\w-]+ )?(?:
      polic(?:y|ies)|rules?|procedures?|instructions?|guidelines?|guidance|standards?|practice|process
    ) (?:\w+ly )?(?:
      says?|requires?|forbids?|demands?|states?|prescribes?|lays? down|allows? no
      |(?:is|are|was|were) (?:clear|that|to|not to|never to)|do(?:es)? not (?:allow|permit)
    )\b
  `,
);
const breachPattern = new Sieved(
  /\b(?:we|our|one of us)\b[^.;]+\b(?:did not|didn't|had not|hadn't|never|without|alone|anyway|all the same)\b|^(?:this one|it|they|these|those) (?:was|were|had|did)(?: not|n't)\b/i,
);
const lapsePattern = new Sieved(
  /\b(?:bad|wrong|errors?|mistakes?|faults?|failures?|slips?|oversights?|bugs?|typos?|blunders?)\b/i,
);

/** "Our partner warned us twice." "The message went unread." */
const warnedUsPattern = new Sieved(
  /\b(?:warn(?:ed|ing)|told|alerted|wrote to|written to|reported (?:it |this |that )?to|e-?mailed|advised|reminded|called|notified|informed) (?:us\b|me\b|our\b)|\bwe (?:were|had been) (?:\w+ )?(?:warned|told|alerted|advised)\b/i,
);
const unheededPattern = new Sieved(
  patternLines("i")`
    \b(?:went|lay|sat|remained|stayed|was left|were left|got) (?:
      un(?:read|answered|noticed|opened|heeded|seen)|forgotten|ignored|lost
    )\b
    |\b(?:was|were) (?:
      ignored|overlooked|missed|forgotten|dismissed|not (?:\w+ )?(?:read|acted|answered|passed|followed|taken)
    )\b
    |\bnothing (?:was done|happened|came of it)\b
    |\b(?:nobody|no one) (?:here )?(?:read|answered|acted|looked|followed|replied)\b
  `,
);

/** "Inspectors told us that it was unsafe." "We kept it in use." */
const carriedOnPattern =
  /^\W*(?:but |yet |and |still,? )?(?:we|I|our [\w-]+) (?:still |simply |then )?(?:kept|left it|left them|carried on|went on|continued|put (?:it|this|that|them) off|waited|ignored|did nothing|filed|used|opened|let)\b/i;

/** "Somebody guessed that we had hard-coded it." "We had." */
const affirmedPattern =
  /^\W*(?:yes,? |and )?(?:(?:we|I) (?:had|did|were|have)|(?:he|she|they|you) (?:was|were|are|is) (?:quite )?right)\W*$/i;
const suspectedPattern = new Sieved(
  /\b(?:guess\w*|suspect\w*|suggest\w*|ask(?:s|ed|ing)?|wonder\w*|accus\w+|said|says|wrote|complain\w*|claim\w*)\b[^.;]{0,60} (?:we|our|us|we'd)[^.;']{0,60} (?:hard-coded|ignored|forgot\w*|lost|knew|known|fail\w*|kept|left|skipped|cut|sold|lied|hid\w*|without|not|never|too)\b/i,
);
const ownDutyPattern = new Sieved(
  /\b(?:our (?:duty|job|promise|rule)|(?:we|I) (?:had|were|was|promised|should|ought|must))\b[^.;]{1,60} (?:within|in|by|at once|immediately)\b/i,
);

/** "The panel found our records to be in places invented." "We accept that without qualification." */
const acceptedPattern = patternLines("i")`
    ^\W*(?:and )?(?:we|I|our [\w-]+|the (?:trustees|board|governors|directors))(?: \w+ly| now)? (?:
      accept(?! (?:payment|cash|cards))|agree
      |(?:do not|will not|did not|cannot|can't|won't|don't|didn't) (?:
        dispute|contest|quarrel|argue|appeal|disagree|challenge|complain
      )
      |take (?:that|this) to heart|recogni[sz]e (?:that|this|ourselves|the)
    )\b
  `;
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
        |breach\w*|mis[a-z]{3,}|warned|without|fault\w*|errors?|mistakes?|shortcomings?
        |not (?:properly|adequately|done|told|good)|had not|poor\w*|weak\w*|incomplete|maladministration|mislaid|lost
        |bad|careless\w*
      )\b
    `,
    "i",
  ),
);

function foundAgainstUs(text: string): boolean {
  return judgedPattern.test(text) && badJudgementPattern.test(text) && !clearedPattern.test(text);
}

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
    ^\W*(?:and |but )?(?:it|they|this|that|these|those|(?:your|the|all|each|every)(?: [\w-]+){1,4}) (?:should|ought to) (?:\w+ )?have been (?:\w+ly )?(?:
      protected|locked|encrypted|secured|kept|guarded|deleted|destroyed|shredded|hidden|safe|private|restricted
      |checked
    )\b(?![^.;]{0,60} by (?!us\b|our\b|an? (?:password|lock|code|key)))
  `,
);

/** "It should have gone only to three teachers.", "They ought to have been shredded.": what should have become of it. */
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
/** "Our letter named the victim." "We had been asked not to." */
const askedNotToPattern =
  /^\W*(?:but )?(?:we|I) (?:were|was|had been) (?:\w+ )?(?:asked|told|warned|advised|ordered|begged|forbidden)(?: (?:in writing|by \w+))?,? (?:not to\b|to (?:wait|stop|refrain))|^\W*(?:but )?(?:you|they|he|she|the [\w-]+) had (?:asked|told|warned|begged) us (?:not to\b|to (?:wait|stop))/i;
const oursActing = /\b(?:we|our (?:own )?(?:[\w-]+ ){1,5}?)(?= ?(?:had )?\w+(?:ed|nt|ve|ook|old|ut|id)\b)/i;
/** "The extinguishers were empty." "Their service is our task.", "We ought to be able to say it." "We cannot." */
const dueToUsPattern =
  /^[^.;,]{3,80} (?:is|was) (?:our|my) (?:own )?(?:task|job|duty|business)\W*$|^\W*(?:it|that) (?:is|was) (?:for|up to) (?:us|our [\w -]{2,30}) to [^.;]{3,60}(?:and|but) (?:we|they) (?:had|did)(?: not|n't)\W*$/i;
const brokenPattern = new Sieved(
  /\b(?:empty|missing|broken|expired|worn|unlocked|unguarded|overdue|out of date|down|open|unlit|dead)\b(?! (?:to|for) )/i,
);
const shouldBeAblePattern = /\b(?:we|I) (?:should|ought to) (?:be able to|know|have)\b/i;
const notAblePattern =
  /^\W*(?:but |yet )?(?:we|I) (?:cannot|can't|do not|don't|are not|have not|haven't)\b(?! (?:yet|believe|think))/i;

/** "We called it a glitch." "It was neglect." */
const calledPattern =
  /\b(?:we|I) (?:called|described|presented|dismissed|sold|passed) (?:it|this|that|them)(?: off)? (?:as )?an?\b/i;
const inTruthPattern =
  /^\W*(?:but |in truth,? |in fact,? )?(?:it|that|this) was (?:not\b|negle\w+|careless\w*|our\b|far\b|much\b|more\b|an? (?:failure|mistake|error|leak|breach|fault|lie))/i;

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

/** Whether two sentences, one after the other and told in the first person, own a failing together. */
export function sharesTheWork(before: string, text: string): boolean {
  return (
    (pointsBack(text) && ownActPattern.test(before)) ||
    (callsWrong(text) && ownDeedPattern.test(before)) ||
    (unheededPattern.test(text) && warnedUsPattern.test(before)) ||
    (notSoPattern.test(text) && believedPattern.test(before)) ||
    (breachPattern.test(text) && ownRulePattern.test(before)) ||
    (notDonePattern.test(text) && owedPattern.test(before) && !accusedPattern.test(before)) ||
    (namedOursPattern.test(text) && lapsePattern.test(before)) ||
    (keptOnPattern.test(text) && oughtPattern.test(before)) ||
    (oughtToBeKeptPattern.test(text) && heldByUsPattern.test(before)) ||
    (otherwisePattern.test(text) && ownActs(before).size > 0) ||
    (uncheckedPattern.test(text) && (ownActs(before).size > 0 || sentFromUsPattern.test(before))) ||
    (tellsWhatWeHadDone(text) && harmPattern.test(before) && !noHarmOfOursPattern.test(before)) ||
    (carriedOnPattern.test(text) && warnedUsPattern.test(before)) ||
    (affirmedPattern.test(text) && suspectedPattern.test(before)) ||
    (/^(?:[\w-]+ ){1,3}(?:days|weeks|months|years) (?:elapsed|passed|went by)\.$/i.test(text) &&
      ownDutyPattern.test(before)) ||
    isActBesideHarm(before, text) ||
    (acceptedPattern.test(text) && foundAgainstUs(before)) ||
    (inTruthPattern.test(text) && calledPattern.test(before)) ||
    (askedNotToPattern.test(text) && oursActing.test(before)) ||
    (dueToUsPattern.test(text) && brokenPattern.test(before)) ||
    (notAblePattern.test(text) && shouldBeAblePattern.test(before)) ||
    ownActs(before).has(harmingSubjectPattern.exec(text)?.[1]?.toLowerCase() ?? " ") ||
    ownActs(before).has(wrongInItPattern.exec(text)?.[1]?.toLowerCase() ?? " ")
  );
}
