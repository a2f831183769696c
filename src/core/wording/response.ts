import { ownRemedyParticiples, remedyParticiples } from "./remedy-verbs.ts";
import { neutralActs, remedyBases, remedyGerunds, remedyMarks } from "./repair-acts.ts";
import { assertedText, blank, findPassages, isGeneral } from "./statement.ts";
import { oneOf, wholeWords } from "./word-list.ts";
import type { Match, Prose } from "./prose.ts";

const remedy = oneOf(remedyParticiples);
const ownRemedy = oneOf([...remedyParticiples, ...ownRemedyParticiples]);
const neutral = oneOf(neutralActs);
const mark = oneOf(remedyMarks);
const gerund = oneOf(remedyGerunds);
const adverbs = "(?:(?!not\\b|never\\b)[\\w-]+,? ){0,3}?";

/** Who answers for the organisation: "we", "our engineers", "the security team", "I". */
const us =
  "(?:we|i|our (?:[\\w'-]+ ){1,4}?|(?:the|an?) (?:[\\w'-]+ ){0,3}?(?:team|engineers?|staff|administrators?|operators?|provider|maintainers?|developers?|volunteers?|on-?call|working group))";

/** "we have since revoked", "our engineers restarted" */
const weDidPattern = wholeWords(
  `${us}(?:'ve|'d)?,? (?:have |has |had )?(?:since |also |already |now |then |immediately |successfully |quickly |and )?${adverbs}${ownRemedy}`,
);
/** "the key was revoked", "both accounts have been locked" */
const wasDonePattern = wholeWords(
  `(?:was|were|(?<!not |never |n't |ever )been|being|is now|are now|got) (?:(?!not\\b|never\\b)(?:\\w+ly|then|also|now|all|both|since|already|subsequently|again|being) ){0,2}${remedy}`,
);
/** "Revoked the key", "14:05 Rolled back": a line of a list. */
const listedPattern = new RegExp(
  `^(?:[\\d:.,/| ()~–—-]|UTC|GMT|CET|[AP]M|Done|Completed?|✅|Immediately|Temporarily|Successfully|Fully|Permanently)*(?!reset|shut)(?:${ownRemedy})\\b(?! (?:by|because|if|when|in|at)\\b)`,
  "i",
);
/** "we deployed a fix", "a patch was released" */
const weActedPattern = wholeWords(
  `(?:${us}(?:'ve|'d)? (?:have |has |had )?${adverbs}|(?:was|were|been) (?:\\w+ly )?)${neutral}\\b[^.;?!]{0,120}?\\b${mark}`,
);
const markWasActedPattern = wholeWords(
  `${mark}\\b[^.;?!]{0,60}? (?:was|were|has been|have been) (?:\\w+ly )?(?:${neutral}|put in place)`,
);
/** "we decided to reset", "our team was able to recover", "we asked our host to block" */
const setOutToPattern = wholeWords(
  `${us}(?:'ve|'d)?(?: have| has| had| also| then| immediately| quickly)* (?:decided|opted|chose|chosen|elected|had|needed|able|managed|proceeded|worked|rushed|acted|stepped in|made the (?:decision|choice)|(?:instructed|asked|told|ordered|requested|forced|directed) (?:[\\w'-]+ ){1,6}?|(?:was|were) able|(?:took|taken) (?:\\w+ ){1,5}?)[^.;,?!]{0,40}?\\bto (?:\\w+ly )?${oneOf(remedyBases)}`,
);
/** "all exchanges were immediately alerted", "as a precaution … were logged out" */
const promptlyDonePattern =
  /\b(?:was|were|has been|have been) (?:then )?(?:immediately|promptly|swiftly|manually|temporarily) (?!affected|exposed|unavailable|down|lost|offline|inaccessible|impacted|slow)\w+(?:ed|en|t)\b|\b(?:as a precaution|as an? (?:immediate|first|temporary|emergency) (?:step|measure|response|fix)),? (?:we|our|all|the|every)\b/i;
/** "we, together with the police, stopped": a list of acts after one subject. */
const andActedPattern = wholeWords(
  `(?:we|i|our (?:[\\w-]+ ){1,3}?)\\b[^.;?!]{0,100}?(?:, |and |then )${adverbs}${ownRemedy}`,
);
/** "we are restoring", "is being rebuilt" */
const weAreDoingPattern = wholeWords(
  `(?:we are|we're|i am|i'm|(?:team|engineers|staff|colleagues|provider|experts) (?:is|are)|continue|continuing|began|started|begun|immediately begin) (?:now |currently |also |already |immediately |in the process of |working on )?${gerund}`,
);

const anyPattern = /\w/;
const triggerPattern = wholeWords(
  [
    ownRemedy,
    mark,
    gerund,
    oneOf(remedyBases),
    "precaution|step|measure|response|fix|immediately|promptly|swiftly|manually|temporarily",
  ].join("|"),
);

/** Headings under which each line is a measure taken. */
const headingPattern =
  /\b(?:what (?:we|we've|we have) (?:did|done|are doing|have done|been doing)|actions? taken|steps (?:we (?:have )?)?taken|measures(?: taken)?|our response|response actions|immediate (?:actions?|steps|measures|response)|mitigations?|remediation|containment|recovery|resolution|how we (?:responded|fixed|are responding))\b/i;
/** A line that opens with an act: "Cut off the supplier's access", "Moved the forms". */
const openingActPattern =
  /^(?:\W|done|completed?|we (?:have |are |also )?|all |the \w+ (?:was|were) )*\w{3,}(?:ed|ing)\b/i;
/** An act in the first person, of any kind: "we cut", "we have bought". */
const investigatingOnlyPattern =
  /^(?:\W|we (?:are |have |continue to )?)*(?:investigat|look|tak|assess|learn|understand|review|monitor|apologi|know|believ|nothing)\w*\b/i;

/** An investigation, and nothing else. */
const investigationPattern =
  /\b(?:launched|began|begun|started|opened|initiated|commenced|conducted|conducting) (?:\w+ ){0,4}(?:investigation|review|assessment|inquiry|analysis)\b|\binvestigating\b|\blooking into\b/gi;

/** What the other side did: "the attacker deleted", "hackers removed". */
const otherSidePattern =
  /\b(?:attackers?|hackers?|intruders?|thie(?:f|ves)|criminals?|spammers?|malware|threat actors?|virus|exploiter|perpetrators?) (?:\w+ ){0,3}?(?:deleted|removed|disabled|replaced|reset|closed|revoked|encrypted|contacted|recovered|informed)\b/i;

/** "The issue has been resolved": how it ended, not what was done. */
const outcomePattern =
  /\b(?:issues?|incident|problems?|outage|errors?|everything|services?|systems?|access|operations?|functionality|connectivity|this|it|which|bug|vulnerability|performance|traffic) (?:\w+ ){0,2}?(?:was|were|has been|have been|had been|is now|are now|being) (?:\w+ ){0,2}?(?:resolved|restored|recovered|mitigated|contained)\b(?! (?:by|through|using|after) \w)/gi;

/** "we were alerted": that is how it was found. */
const toldPattern =
  /\b(?:we|i|team|engineers?|staff|on-call) (?:was|were|have been|had been|got|being) (?:\w+ ){0,2}?(?:alerted|notified|informed|contacted|warned|paged|told|retained|engaged)\b/gi;

/** "once it is restored", "how we fixed it", "we would have stopped it": not done, or not said. */
const notYetDonePattern =
  /\b(?:once|until|as soon as|how|whether|(?:would|could|should|might) (?:not )?have)\b[^.;,?!]{0,160}/gi;

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
  promptlyDonePattern,
  weAreDoingPattern,
];

/**
 * Sentences that say what has been done or is being done about the incident. That it is being
 * investigated, or taken seriously, is no measure.
 */
export function findResponse(prose: Prose): readonly Match[] {
  return findPassages(prose, anyPattern, (passage) => {
    if (passage.kind === "item" && headingPattern.test(passage.heading)) {
      return openingActPattern.test(passage.text) && !investigatingOnlyPattern.test(passage.text);
    }
    if (!triggerPattern.test(passage.text)) {
      return false;
    }
    const text = notDone.reduce((rest, pattern) => rest.replace(pattern, blank), assertedText(passage));
    return !isGeneral(text) && !otherSidePattern.test(text) && patterns.some((pattern) => pattern.test(text));
  });
}
