import { improvementBases, improvementForms, recurrenceWordings, safeguards } from "./prevention-verbs.ts";
import { assertedText, blank, clausesOf, findPassages, isAnswer, isFilledLine, isUnknown } from "./statement.ts";
import { oneOf, upTo, wholeWords } from "./word-list.ts";
import type { Match, Passage, Prose } from "./prose.ts";

const recurrence = oneOf(recurrenceWordings);
const bases = oneOf(improvementBases);
const forms = oneOf(improvementForms);
const safeguard = oneOf(safeguards);

/** Who promises: "we will", "we plan to", "our team is going to", "we're". */
const promise =
  "(?:(?:we|i|our (?:[\\w'-]+ ){1,4}?|the (?:\\w+ ){0,3}?team|they|an? (?:[\\w-]+ ){1,3}?[\\w-]+)(?:'ll| will| shall| are going to|'re going to| plan(?:s)? to| intend(?:s)? to| want to| have decided to| need to| are planning to|'re planning to| expect to| aim to| will work to| are working to| are working on| must| should)|will be|to be|going to|plan to|in order to)";
/** Who is at it: "we are", "we have", "we've". */
const doing =
  "(?:(?:we|i|our (?:[\\w'-]+ ){1,4}?|the (?:\\w+ ){0,3}?team)(?:'re|'ve| are| have| had|) (?:also |now |already |since |been |begun |started |currently |further |additionally |immediately |in the process of |working on |looking (?:at|into) |considering |and ){0,3}|(?:was|were|been|being|is now|are now|now|has|have) (?:\\w+ly )?)";

/** "we will add a check", "will be required to have a second review" */
const willImprovePattern = wholeWords(
  `${promise} (?:(?:also|now|further|always|never|no longer|be|not|only|have|[\\w]+ly) ){0,2}(?:${bases}|${forms})\\b${upTo(120)}\\b${safeguard}`,
);
/** "we have added alerts", "we are introducing a second review" */
const doingImprovementPattern = wholeWords(`${doing}${forms}\\b${upTo(120)}\\b${safeguard}`);
/** "we modified the tool and added safeguards" */
const andImprovedPattern = wholeWords(
  `(?:we|i|our (?:[\\w'-]+ ){1,4}?|team|have|has|took|taken)\\b${upTo(140)}(?:, |and |by |\\(|e\\.g\\.,? )(?:\\w+ly |also |then )?${forms}\\b${upTo(100)}\\b${safeguard}`,
);
/** "permanently disabled the old service" */
const forGoodPattern = wholeWords(`(?:permanently|for good) (?:${forms}|removed|deleted|closed|shut down)`);
/** "alerts were added" */
const improvedPattern = wholeWords(
  `${safeguard}\\b${upTo(60)} (?:was|were|been|being|will be|is now|are now|to be) (?:\\w+ly )?(?:${forms}|in place)`,
);
/** "we changed the import so that this cannot happen again" */
const againstRecurrencePattern = wholeWords(recurrence);
/** A step of one's own in a sentence that speaks of recurrence. */
const stepPattern = wholeWords(
  `(?:(?:is|are) (?:now )?${forms}|${promise} (?:\\w+ ){0,2}${bases}|${doing}${forms}|(?:now(?! on\\W{0,3}\uFFFC)|no longer) \\w+s?|must now|(?:will|to) (?:be|now) (?:\\w+ ){0,2}(?:${forms}|required|stored|kept|checked|tested|reviewed|run))`,
);
/** "The release job now refuses to run without a review": how it works from now on. */
const nowPattern =
  /\b(?:now|from now on|going forward|moving forward|in (?:the )?future),? (?:(?:also|always|only|all|every|any|each|no|the|an?|we|our|it) )?(?:\w+ ){0,6}?(?:requires?|required|needs?|checks?|refuses?|blocks?|limits?|enforces?|prevents?|validates?|verif(?:y|ies)|alerts?|warns?|reject(?:s|ed)?|disallows?|be (?:performed|reviewed|required|tested|checked|stored|run)|expires?|runs?|uses?|will)\b|\b(?:requires?|checks?|refuses?|blocks?|rejects?) (?:\w+ ){0,6}?(?:from now on|going forward|now)\b/i;
/** "two people must now approve", "nobody can … any more", "we will no longer keep": a rule that is new. */
const newRulePattern =
  /\bnew (?:rule|procedure|policy)\b|\b(?:must|has to|have to|needs? to) now\b|\bnow (?:has to|have to|needs?|must|takes?|goes|go|happens?|comes?)\b|\bcan no longer\b|\b(?:will|shall|may) (?:from now on |in future |now )?only be \w+(?:ed|en|n|t) (?:at|by|after|when|with|on|in|to|if|outside)\b|\b(?:nobody|no one|none) can\b[^.;?!]{1,100}\b(?:any ?more|without)\b|\bno longer (?:asks?|shows?|stores?|keeps?|holds?|sends?|accepts?|allows?|prints?|collects?)\b|\b(?:ended|ending|terminated|cancelled) (?:our|the|all) (?:\w+ )?(?:contracts?|work|cooperation|relationship)\b|\bwe (?:will|shall|are going to) (?:no longer|stop)\b|\bwe (?:no longer|have stopped) \w+/i;
/** "we will encrypt all laptops", "all staff will be trained": a safeguard by itself. */
const safeActPattern = wholeWords(
  `${promise} (?:(?:also|now|be|all|then) ){0,2}(?:encrypt(?:ed)?|train(?:ed)?|automated?|harden(?:ed)?|decommission(?:ed)?|retired?|segment(?:ed)?|tighten(?:ed)?|phased? out|stop using|audited?)|will be (?:rewritten|rebuilt|redesigned)|(?:we|i|our (?:[\\w'-]+ ){1,3}?)(?:'ve| have|) (?:also |now |since )?(?:encrypted|trained|automated|hardened|decommissioned|retired|segmented|tightened|phased out|stopped \\w+ing)`,
);
/** "backups are now tested", "from June on, files are deleted after 30 days", "every export has to be signed off" */
const newPracticePattern =
  /\b(?:is|are) now (?:\w+ly )?(?!restored|resolved|fixed|recovered|contained|closed|disabled|blocked|removed|known|affected|confirmed|completed|finished|stopped|informed|notified|reset|patched|located|convinced|operat)\w+(?:ed|en|n)\b|^\W*(?:from|as of|starting|beginning) (?:(?:\w+ ){1,3}(?:on|onwards)?|now(?: on)?|today|tomorrow|this (?:week|month)|next (?:week|month)), (?!\uFFFC)(?![^.;?!]{0,80}\b(?:was|were|had)\b)|\b(?:every|each|no|all) (?!customers?\b|users?\b|members?\b|affected\b|of you\b|one\b|services\b|data\b|further\b|updates\b)(?:[\w-]+ ){1,5}?(?:must|has to|have to|needs? to|will (?:get|need|have to|be (?!restored|available|back|informed|contacted|notified|told)))\b/i;
/** "All members must hand in": a rule for others. */
const othersMustPattern =
  /\b(?:customers|users|members|participants?|maintainers|readers|students|people|authors|applicants) (?:\w+ )?(?:must|has to|have to|needs? to|will)\b/i;
/** "we fixed the flaw", "the vulnerability has been patched": the hole itself is closed. */
const flawClosedPattern =
  /\b(?:fixed|patched|corrected|closed|removed|eliminated|resolved|repaired) (?:\w+ ){0,4}?(?:vulnerabilit(?:y|ies)|flaws?|bugs?|holes?|loopholes?|gaps?|entry points?|weakness(?:es)?|defects?|misconfigurations?|root cause)\b|\b(?:gaps?|vulnerabilit(?:y|ies)|flaws?|bugs?|holes?|loopholes?|weakness(?:es)?|defects?|misconfigurations?|root cause) (?:\w+ ){0,5}?(?:was|were|is|has been|have been|been|are) (?:\w+ ){0,2}?(?:fixed|patched|corrected|closed|removed|eliminated|repaired)\b/i;

/** "we now test every backup", "alerts now reach the engineer on call": how it is done from now on. */
const nowHabitPattern = wholeWords(
  `we now (?:also |always |only )?(?!have\\b|keep\\b|make\\b|publish\\b|put\\b|run\\b|hold\\b|use\\b|write\\b|investigate\\b|restore\\b)${bases}|${safeguard} (?:\\w+ )?now (?:also |always |only )?(?!be\\b|being\\b)\\w{3,20}`,
);
/** "Next steps: a second check of every mailing": a label and what it promises. */
const labelledStepPattern = new RegExp(
  `^\\W*(?:next steps?|follow[- ]?ups?|measures|prevention|improvements?|what (?:we )?changes?|from now on|in future|planned)(?: [\\w-]+){0,2}: ${upTo(120)}\\b${safeguard}\\b`,
  "i",
);

/** Headings under which each line is a step against recurrence. */
const headingPattern =
  /\b(?:prevent\w*|next steps?|action items?|actions?|follow[- ]?ups?|remediation|improvements?|lessons?(?: learned)?|future|going forward|moving forward|what (?:will|is going to) change|what we(?:'re| are|'ve| have| will)? (?:chang|doing|do differently|improv)\w*|long[- ]term|hardening|corrective|recommendations?|todo|to-?dos|making sure|never again|how we (?:will )?(?:prevent|keep|stop)|plan|planned|security (?:measures|improvements)|mitigations?)\b/i;
/** Headings that promise nothing but such steps: whatever a line names is one. */
const ownHeadingPattern =
  /\b(?:prevent\w*|never again|happen(?:s|ing)? again|what (?:will|is going to) change|what we(?:'re| are|'ve| have| will)? (?:be )?(?:chang\w+|do(?:ing)? differently|improv\w+)|recurrence)\b/i;
/** Who speaks of recurrence above a list: we of our steps, not of what readers should do. */
const ourLeadInPattern = /\b(?:we|our)\b(?! (?:recommend|advise|suggest|encourage|urge|ask))/i;
/** Headings of measures for readers, or of what has been done at once. */
const otherHeadingPattern = /\b(?:you|your|users?|customers?|timeline|immediate|contact|impact|faq)\b/i;
/** "Add a check", "1. Alerts for …", "Added two-factor sign-in" */
const taskPattern = new RegExp(
  `^[\\W\\d]{0,30}(?:[\\w-]+(?: [\\w-]+){0,4}: )?(?:(?:done|planned|in progress|todo|we|will|have|are|also|to) ){0,3}(?:${bases}|${forms})\\b`,
  "i",
);

/** "Add a check to the release script": a task with its safeguard, under any heading. */
const bareTaskPattern = new RegExp(
  `^[\\W\\d]{0,30}(?:[\\w-]+(?: [\\w-]+){0,4}: )?(?:${bases})\\b${upTo(120)}\\b${safeguard}\\b`,
  "i",
);

/** "We will learn from this", "we are committed to security": nothing is named. */
const platitudePattern =
  /\b(?:(?:will|'ll|shall|must|going to|want to|promise to) (?:make sure|ensure|see to it|do \w+ to (?:make sure|ensure))(?: that)? (?:this|it|nothing like (?:this|it)|such an? \w+) (?:\w+ ){0,3}?again|learn from (?:this|it)|(?:keep|continue)(?: on)? \w+ing|committed to|commitment to|take (?:this|security|your|the)\b[^.;]{1,40}seriously|(?:do(?:ing)?|done) (?:everything|all|whatever|our (?:best|utmost))|(?:everything|all) (?:we can|in our power|possible)|do better|work(?:ing)? hard to|strive|continue to (?:improve|work|invest)|appropriate (?:steps|measures|action)|(?:necessary|additional|further|various|several|certain|some|all) (?:steps|measures|actions?|precautions?)|tak(?:e|en|ing) (?:steps|measures|action))\b/gi;
/** A step of any kind under a heading that promises steps: "we will check", "no export leaves". */
const ourStepPattern =
  /\b(?:we|our|i)\b[^.;?!]{1,40}\b(?:will|have|are|now|no longer|\w{3,}ed|set|put|cut|bought|built)\b|^\W*(?:no|every|each|all|only|two|from|until)\b/i;
/** The phrases of `platitudePattern`, and good intentions. */
const platitudeTestPattern =
  /\b(?:learn|committed|do better|all we can|everything|strive|continue to|(?:appropriate|necessary|additional|further|various|certain|some) (?:steps|measures|actions?)|improve(?: our)? security|review everything|more careful|work on (?:this|it)|monitor the situation|hope|do not yet|keep you)\b/i;
/** Advice to readers is their step, not ours. */
const advicePattern =
  /\b(?:you (?:should|can|must|need|may)|we (?:recommend|advise|encourage|urge)|please|your (?:own|passwords?|devices?|browsers?|software|phones?|computers?|apps?|routers?|keys?|bank|cards?|credentials?|tokens?|systems?|servers?|installation|version|instance|site|account))\b/i;
/** What would have helped, and was not there. */
const counterfactualPattern =
  /\b(?:(?:would|could|should|might) (?:not )?have|did not|didn't|had not|hadn't|if we had|had we)\b[^.;?!]{0,160}/gi;

const triggerPattern = wholeWords(
  [
    safeguard,
    recurrence,
    forms,
    "new|now|must|has to|have to|will|from|as of|starting|encrypted|hardened|automated|no longer|only|today|tomorrow|any ?more|nobody|no one|stopped?|fixed|patched|corrected|closed|removed|repaired|resolved",
  ].join("|"),
);

function isTask(passage: Passage, leadIn: string): boolean {
  const { kind, text, heading } = passage;
  if (kind === "sentence" || otherHeadingPattern.test(heading) || !isFilledLine(passage) || isPlatitude(text)) {
    return false;
  }
  return (
    (againstRecurrencePattern.test(leadIn) && ourLeadInPattern.test(leadIn)) ||
    ownHeadingPattern.test(heading) ||
    (headingPattern.test(heading) && taskPattern.test(text)) ||
    (bareTaskPattern.test(text) && !advicePattern.test(text))
  );
}

/** Whether nothing is left of a line once its empty phrases are gone. */
function isPlatitude(text: string): boolean {
  return !/\b[a-z]{2,30}[^a-z]{1,3}[a-z]{2}/i.test(
    text.replace(platitudePattern, blank).replace(/\b(?:we|will|are|have|to|and|the|our|is|from|this)\b/gi, " "),
  );
}

/** What a passage asserts, without what it only says to say something. */
function concreteText(passage: Passage): string {
  if (passage.text.endsWith("?")) {
    return "";
  }
  return clausesOf(passage.text)
    .map((clause) => (isUnknown(clause.text) ? blank(clause.text) : clause.text))
    .join("")
    .replace(platitudePattern, blank)
    .replace(counterfactualPattern, blank);
}

/**
 * Sentences that name a concrete step, taken or promised, against its happening again. A promise to
 * learn or to be careful names none.
 */
export function findPrevention(prose: Prose): readonly Match[] {
  return findPassages(prose, /\w/, (passage, { leadIn }) => {
    if (isTask(passage, leadIn)) {
      return true;
    }
    if (ownHeadingPattern.test(passage.heading) && ourStepPattern.test(assertedText(passage)) && isAnswer(passage)) {
      return !isPlatitude(passage.text) && !platitudeTestPattern.test(passage.text);
    }
    if (!triggerPattern.test(passage.text)) {
      return false;
    }
    const text = concreteText(passage);
    return (
      !advicePattern.test(text) &&
      (willImprovePattern.test(text) ||
        doingImprovementPattern.test(text) ||
        andImprovedPattern.test(text) ||
        forGoodPattern.test(text) ||
        improvedPattern.test(text) ||
        nowPattern.test(text) ||
        newRulePattern.test(text) ||
        labelledStepPattern.test(text) ||
        nowHabitPattern.test(text) ||
        safeActPattern.test(text) ||
        (newPracticePattern.test(text) && !othersMustPattern.test(text)) ||
        flawClosedPattern.test(text) ||
        (againstRecurrencePattern.test(text) && stepPattern.test(text)))
    );
  });
}
