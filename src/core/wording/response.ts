import { ownRemedyParticiples, remedyParticiples } from "./remedy-verbs.ts";
import { neutralActs, remedyBases, remedyGerunds, remedyMarks } from "./repair-acts.ts";
import { assertedText, blank, findPassages, isAnswer, isFilledLine, isGeneral } from "./statement.ts";
import { oneOf, upTo, wholeWords } from "./word-list.ts";
import type { Match, Prose } from "./prose.ts";

const remedy = oneOf(remedyParticiples);
const ownRemedy = oneOf([...remedyParticiples, ...ownRemedyParticiples]);
const neutral = oneOf(neutralActs);
const mark = oneOf(remedyMarks);
const gerund = oneOf(remedyGerunds);
const adverbs =
  "(?:(?:[\\w-]+ly|also|then|since|now|already|all|at once|first|later|further|just|have|has|had|been|next|themselves|together|and|in turn),? ){0,3}";

/** Those who work for the organisation, or are called in by it. */
const workers =
  "(?:teams?|engineers?|staff|administrators?|admins|operators?|operations|ops|providers?|hosts?|suppliers?|vendors?|maintainers?|developers?|volunteers?|committers?|managers?|management|board|council|committee|foundation|department|on-?call|working group|colleagues|experts?|specialists?|bank|banks|police|court|authority|registrar|carrier)";
/** Who answers for the organisation: "we", "our engineers", "the security team", "I". */
const us = `(?:we|i|(?:two|three|four|five|six|several|both|\\d+)(?: of our)? ${workers}|staff|engineers|technicians|colleagues|our (?:[\\w'-]+ ){0,3}?${workers}|(?:the|an?|its|their) (?:[\\w.'/-]+ ){0,4}?${workers})`;

/** "we have since revoked", "our engineers restarted" */
const weDidPattern = wholeWords(
  `${us}(?:'ve|'d)?,? (?:have |has |had )?(?:since |also |already |now |then |immediately |successfully |quickly |and )?${adverbs}${ownRemedy}`,
);
/** "the key was revoked", "both accounts have been locked" */
const wasDonePattern = wholeWords(
  `(?:was|were|(?<!not |never |n't |ever )been|(?:is|are) (?:currently |now )?being|is now|are now|got) (?:(?!not\\b|never\\b)(?:\\w+ly|then|also|now|all|both|since|already|subsequently|again|being) ){0,2}${remedy}`,
);
/** "Revoked the key", "14:05 Rolled back": a line of a list. */
const listedPattern = new RegExp(
  `^(?:[\\d:.,/| ()~–—-]|UTC|GMT|CET|[AP]M|Done|Completed?|✅|Immediately|Temporarily|Successfully|Fully|Permanently)*(?!reset|shut)(?:${ownRemedy})\\b(?! (?:by|because|if|when|in|at)\\b)`,
  "i",
);
/** "we deployed a fix", "a patch was released" */
const weActedPattern = wholeWords(
  `(?:${us}(?:'ve|'d)? (?:have |has |had )?${adverbs}|(?:was|were|been) (?:\\w+ly )?)${neutral}\\b${upTo(120)}\\b${mark}`,
);
const markWasActedPattern = wholeWords(
  `${mark}\\b${upTo(60)} (?:was|were|has been|have been) (?:\\w+ly )?(?:${neutral}|put in place)`,
);
/** "deposits are suspended until Friday", "the site has been put into maintenance" */
const heldBackPattern =
  /\b(?:is|are|remains?|stays?|put|in) (?:\w+ ){0,2}?(?:suspended|disabled|paused|halted|frozen|locked|blocked|switched off|taken offline|closed|maintenance(?: mode)?|read-only mode)\b[^.;?!]{1,60}\b(?:until|while|for now|currently|temporarily|for the time being|as a precaution|at the moment|meanwhile|to prevent|to protect)\b|\b(?:currently|temporarily|now|have been|has been) (?:suspended|disabled|paused|halted|frozen|blocked|closed|switched off|taken offline|put (?:in|into) maintenance|locked)\b/i;
/** "the police have been informed", "everyone affected was contacted" */
const othersToldPattern =
  /\b(?:police|authorit(?:y|ies)|regulators?|commissioner(?:'s office)?|ico|law enforcement|banks?|users?|customers?|members?|everyone|everybody|people|individuals|concerned|affected|patients|employees|maintainers?|authors?|owners?|those)\b[^.;?!]{0,50}? (?:was|were|has been|have been|are being|is being) (?:\w+ ){0,2}?(?:told|phoned|called|visited|informed|notified|contacted|alerted|warned|involved|written to|e-?mailed|refunded|compensated|reimbursed|logged out|signed out)\b/i;
/** "the account was locked at once", "was closed the same day" */
const atOncePattern =
  /\b(?:was|were|has been|have been) \w+(?:ed|en|n|t|down|off|out) (?:at once|immediately|straight ?away|right away|promptly|the same (?:day|hour|evening|night)|within (?:the hour|minutes|\w+ (?:minutes|hours)))\b/i;
/** "an outside firm is examining our servers" */
const specialistsPattern =
  /\b(?:firm|specialists?|experts?|auditors?|consultants?|investigators?|lawyers?)\b[^.;?!]{0,60}? (?:(?:is|are|has been|have been) (?:now |currently |already )?(?:examining|checking|testing|searching|analy[sz]ing|helping|supporting|assisting|studying|reviewing|going through|looking through|working (?:through|on)|demanding)|(?:helps?|examines?|checks|searches) (?:us|our|the))\b/i;
/** "the faulty update was withdrawn": what went wrong is taken back. */
const takenBackPattern =
  /\b(?:updates?|versions?|releases?|changes?|products?|batch(?:es)?|apps?|adverts?|offers?|features?|letters?|files?|pages?|posts?|lists?|order) (?:\w+ ){0,3}?(?:was|were|has been|have been|is being) (?:\w+ly |then |now |at once )?(?:withdrawn|recalled|pulled|undone|reversed|taken back)\b|\b(?:sessions?|log-?ins?|accounts?|contracts?|connections?|jobs?) (?:was|were|has been|have been) (?:\w+ly )?(?:ended|closed|cut|stopped)\b/i;
/** "we offer you two years of free credit monitoring", "we pay for new cards" */
const makingGoodPattern =
  /\bwe(?:'re| are| will)? (?:(?:also|now|therefore) )?(?:(?:offer|offering|give|giving|provide|providing)\b(?! (?:our|my) )[^.;?!]{1,60}?\b(?:free|without charge|credit monitoring|identity (?:protection|monitoring)|refunds?|replacements?|compensation|vouchers?)|(?:refund|refunding|reimburse|reimbursing|compensate|compensating|bear|bearing|cover|covering)\b[^.;?!]{1,40}?\b(?:you|your|everyone|all|anyone|every|each|costs?|customers|users|members))\b/i;
/** "14:10 Ana rolls back the change", "15:02 - restart the queue": a log in the present tense. */
const loggedPattern = new RegExp(
  `^[\\W\\d]{0,30}(?:UTC|GMT|CES?T|[ECMP][SD]T|[AP]M)?[\\W\\d]{0,30}\\d[\\d:.]+\\W*(?:UTC|GMT|CES?T|[ECMP][SD]T|[AP]M)?\\W{1,5}(?:[\\w'-]+ ){0,5}?${oneOf(remedyBases)}(?:e?s)?\\b(?! (?:is|was|are|were)\\b)`,
  "i",
);
/** "Mitigation: traffic goes through the second provider" */
const labelledPattern =
  /^\W*(?:mitigations?|resolution|fix|remediation|actions? taken|immediate (?:fix|repair|actions?)|our response|measures?)(?: [\w-]+){0,2}: ?\w/i;
/** "Nimbus revoked the key": a named helper. */
const namedActorPattern =
  /\b(?!We|They|It|Attacker|Hacker|User|Customer|Someone|Who|This|That|Which|Intruder|Criminal|I )[A-Z][\w.-]{1,40} (?:(?:has|have|had|then|immediately|quickly|also) ){0,2}(?:revoked|rotated|reset|disabled|blocked|suspended|removed|took down|restored|rolled back|reverted|fixed|patched|re-?started|rebooted|replaced|isolated|mitigated|switched)\b/;
/** "we decided to reset", "our team was able to recover", "we asked our host to block" */
const setOutToPattern = wholeWords(
  `${us}(?:'ve|'d)?(?: have| has| had| also| then| immediately| quickly){0,3} (?:decided|opted|chose|chosen|elected|had|needed|able|managed|proceeded|worked|rushed|acted|stepped in|made the (?:decision|choice)|(?:instructed|asked|told|ordered|requested|forced|directed) (?:[\\w'-]+ ){1,6}?|(?:was|were) able|(?:took|taken) (?:\\w+ ){1,5}?)[^.;,?!]{0,40}?\\bto (?:\\w+ly )?${oneOf(remedyBases)}`,
);
/** "all exchanges were immediately alerted", "as a precaution … were logged out" */
const promptlyDonePattern =
  /\b(?:was|were|has been|have been) (?:then )?(?:immediately|promptly|swiftly|manually|temporarily) (?!affected|exposed|unavailable|down|lost|offline|inaccessible|impacted|slow)\w+(?:ed|en|t)\b|\b(?:as a precaution|as an? (?:immediate|first|temporary|emergency) (?:step|measure|response|fix)),? (?:we|our|all|the|every)\b/i;
/** "we, together with the police, stopped": a list of acts after one subject. */
const andActedPattern = wholeWords(
  `(?:we|i|our (?:[\\w-]+ ){0,3}?${workers})\\b(?!'ll| will| would| can|'d)${upTo(100)}(?:, |and |then )${adverbs}${ownRemedy}`,
);
/** "we are restoring", "is being rebuilt" */
const weAreDoingPattern = wholeWords(
  `(?:we are|we're|i am|i'm|${workers} (?:is|are)|continue|continuing|began|started|begun|immediately begin) (?:now |currently |also |already |immediately |in the process of |working on )?${gerund}`,
);

const anyPattern = /\w/;
const triggerPattern = wholeWords(
  [
    ownRemedy,
    mark,
    gerund,
    oneOf(remedyBases),
    "mitigations?|at once|straight ?away|right away|the same|within|experts?|specialists?|withdrawn|recalled|undone|reversed|ended|cut|taken back|offer(?:ing)?|refund|reimburse|compensat\\w+|bear|cover|free|lawyers?|consultants?|investigators?|firm|auditors?|told|informed|contacted|involved|mailed|resolution|remediation|measures|actions? taken|suspended|halted|maintenance|workaround|deployed|precaution|step|measure|response|fix|immediately|promptly|swiftly|manually|temporarily",
  ].join("|"),
);

/** Headings under which each line is a measure taken. */
const headingPattern =
  /\b(?:what (?:we|we've|we have) (?:did|done|are doing|have done|been doing)|actions? taken|steps (?:we (?:have )?)?taken|measures(?: taken)?|our response|response actions|immediate (?:actions?|steps|measures|response)|mitigations?|remediation|containment|recovery|resolution|how we (?:responded|fixed|are responding))\b/i;
/** An act of ours of any kind, under such a heading: "we bought", "our host is moving". */
const ourActPattern =
  /\b(?:we|our [\w-]+(?: [\w-]+)?)(?:'ve|'re| have| are| has| is)? (?:(?:also|now|already|immediately|then|since|at once) ){0,2}(?!aware\b|sorry\b|not\b|been\b|learn|discover|notic|know|knew|believ|hope|plan|need|want|expect|fail|miss|should|could|would|will|did not|had\b|were\b|was\b|found|find|work|tak|do\b|doing|continu|ask)(?:\w{3,}(?:ed|ing)|bought|brought|built|cut|gave|held|made|paid|put|sent|set|told|went|wrote|met|drew|rang|shut)\b/i;
/** Sentences that announce such lines: "We have done this so far:". */
const leadInPattern =
  /\b(?:we|our \w+) (?:have |has |are |also |immediately |will ){0,3}(?:do(?:ne|ing)?|did|taken?|took|taking|carried out|completed)\b|\b(?:actions?|steps|measures) (?:\w+ ){0,4}?(?:taken|done|completed|under way|in progress)\b/i;
/** Lines that only say that somebody looks into it. */
const investigatingOnlyPattern =
  /^(?:\W|we (?:are |have |continue to )?)*(?:(?:launched|started|began|opened) (?:\w+ ){0,3}investigation|investigat|look(?:ed|ing)? into|tak(?:e|ing) (?:this|it|your)|assess|learn|understand|apologi[sz]|know|believ|nothing)/i;

/** An investigation, and nothing else. */
const investigationPattern =
  /\b(?:launched|began|begun|started|opened|initiated|commenced|conducted|conducting) (?:\w+ ){0,4}(?:investigation|review|assessment|inquiry|analysis)\b|\binvestigating\b|\blooking into\b/gi;

/** What the other side did: "the attacker deleted", "hackers removed". */
const otherSidePattern =
  /\b(?:attackers?|hackers?|intruders?|thie(?:f|ves)|criminals?|spammers?|malware|threat actors?|virus|exploiter|perpetrators?) (?:\w+ ){0,3}?(?:deleted|removed|disabled|replaced|reset|closed|revoked|encrypted|contacted|recovered|informed)\b/i;

/** "The issue has been resolved": how it ended, not what was done. */
const outcomePattern =
  /\b(?:issues?|incident|problems?|outage|errors?|everything|services?|systems?|access|operations?|functionality|connectivity|this|it|which|bug|vulnerability|performance|traffic) (?:\w+ ){0,2}?(?:was|were|has been|have been|had been|is now|are now|being) (?:\w+ ){0,2}?(?:resolved|restored|recovered|mitigated|contained)\b(?! (?:by|through|using|after) \w)/gi;

/** "was removed by mistake": the accident itself. */
const accidentPattern =
  /\b(?:inadvertently|accidentally|mistakenly|unintentionally|incorrectly|erroneously|by mistake|by accident|in error|than intended|unexpectedly|without (?:telling|asking|informing|warning|our|notice))\b/i;

/** "we were alerted": that is how it was found. */
const toldPattern =
  /\b(?:we|i|team|engineers?|staff|on-call) (?:was|were|have been|had been|got|being) (?:\w+ ){0,2}?(?:alerted|notified|informed|contacted|warned|paged|told|retained|engaged)\b/gi;

/** "once it is restored", "how we fixed it", "we would have stopped it": not done, or not said. */
const notYetDonePattern =
  /\b(?:(?<!at )once|until|as soon as|how|whether|(?:would|could|should|might) (?:not )?have)\b[^.;,?!]{0,160}/gi;

/** "must be reset", "should be removed", "to be fixed": what ought to be done. */
const dutyPattern =
  /\b(?:should|must|needs? to|have to|has to|can|could|would|may|might|to) (?:be|get) (?:\w+ )?\w+(?:ed|t)\b/gi;

const notDone = [investigationPattern, outcomePattern, toldPattern, notYetDonePattern, dutyPattern];

const patterns = [
  weDidPattern,
  wasDonePattern,
  listedPattern,
  weActedPattern,
  markWasActedPattern,
  andActedPattern,
  setOutToPattern,
  loggedPattern,
  atOncePattern,
  takenBackPattern,
  makingGoodPattern,
  heldBackPattern,
  othersToldPattern,
  labelledPattern,
  namedActorPattern,
  promptlyDonePattern,
  weAreDoingPattern,
];

/**
 * Sentences that say what has been done or is being done about the incident. That it is being
 * investigated, or taken seriously, is no measure.
 */
export function findResponse(prose: Prose): readonly Match[] {
  return findPassages(prose, anyPattern, (passage, { heading, leadIn }) => {
    if (passage.kind !== "sentence" && (headingPattern.test(heading) || leadInPattern.test(leadIn))) {
      return isFilledLine(passage) && !investigatingOnlyPattern.test(passage.text);
    }
    if (headingPattern.test(heading) && ourActPattern.test(assertedText(passage)) && isAnswer(passage)) {
      return true;
    }
    if (!triggerPattern.test(passage.text)) {
      return false;
    }
    const text = notDone.reduce((rest, pattern) => rest.replace(pattern, blank), assertedText(passage));
    return (
      !isGeneral(text) &&
      !accidentPattern.test(text) &&
      !otherSidePattern.test(text) &&
      (specialistsPattern.test(passage.text) || patterns.some((pattern) => pattern.test(text)))
    );
  });
}
