import { nothingToDoWordings, readerVerbs } from "./reader-verbs.ts";
import { blank, findPassages, isFilledLine, isUnknown } from "./statement.ts";
import { oneOf, upTo, wholeWords } from "./word-list.ts";
import type { Match, Passage, Prose } from "./prose.ts";

const verb = oneOf(readerVerbs);
const readers =
  "(?:you|users|customers|clients|members|readers|everyone|everybody|anyone|people|developers|maintainers|authors|administrators|admins|operators|miners|depositors|owners|subscribers|employees|patients|parents|students|holders|those|all (?:\\w+ )?(?:users|customers)|(?:affected|impacted) (?:\\w+ )?\\w+s)";

/** "please reset your password", "please do not open" */
const pleasePattern = wholeWords(
  `please (?:also |immediately |still |continue to |do |now |be sure to |make sure to )?${verb}`,
);
/** "all you have to do is sign in once more" */
const allYouDoPattern = /\ball (?:that )?you (?:have|need) to do is\b/i;
/** "please place it again" */
const pleaseAgainPattern = /\bplease (?!note|see|read)\w{2,20} (?:[\w'-]+ ){1,4}(?:again|once more|anew)\b/i;
/** "you should change", "customers can check", "you may want to", "all you need to do is" */
const youShouldPattern = wholeWords(
  `${readers}(?:'ll)? (?:[\\w'-]+ ){0,5}?(?:should|must|can|could(?! not\\b)|may|might|need to|needs to|have to|has to|will (?:need|have) to|are able to|may (?:want|wish) to|might want to|are (?:advised|encouraged|asked|urged|recommended|requested|required|invited) to|ought to|will be (?:asked|required|prompted|able) to|want to|would like to|should consider) (?:(?:also|now|still|always|immediately|first|then|either|not|just|simply|instead|safely|directly|consider|continue to) ){0,2}${verb}`,
);
/** "we recommend that you change", "we ask all customers to check", "it is advisable to" */
const weAdvisePattern = wholeWords(
  `(?:we|i|i'd|we'd|it is|it's|it would be|would be|is|are|also|strongly|highly|therefore|still) (?:(?:would|also|strongly|highly|still|therefore|do|further|now|be) ){0,3}(?:recommend(?:ed|ing)?|advis(?:e|ed|able|ing)|encourag(?:e|ed|ing)|urg(?:e|ed|ing)|suggest(?:ed|ing)?|ask(?:ing)?|request(?:ing)?|best|safest|prudent|sensible|wise|a good idea)(?: that)? ${upTo(200)}\\b` +
    verb,
);
/** "we recommend replacing them" */
const weAdviseDoingPattern =
  /\bworth \w{3,}ing\b|\b(?:recommend|advise|suggest|encourage)s? (?:against )?(?!nothing|anything|something)\w{3,}ing\b|\b(?:not )?advised (?:not )?to \w+/i;
/** "Change your password.", "First, sign out": the sentence or line opens with the act. */
const imperativePattern = new RegExp(
  `^[\\W\\d]{0,30}(?:(?:step \\d+|first|second|third|then|next|also|now|finally|instead|immediately|as a precaution|in the meantime|potential workaround|workaround|and|or|otherwise|always|optionally|if possible)[,:.]? ){0,2}(?!(?:use|change|report|review|update|check|request|claim|transfer|confirm|watch|release) of\\b|check[- ]?(?:in|out)\\b)(?:${verb})\\b(?! ?(?:[(:\\d]|$))`,
  "i",
);
/** "If you used the same password elsewhere, change it": the act after the condition. */
const afterConditionPattern = new RegExp(
  `^[\\W\\d]{0,30}(?:if|in case|should you|when|for|to|before|after|until|unless|once|while|where|because|since|as) ${upTo(200)}, (?:then |please |also |we recommend |you (?:should|can|must|may|need to|will need to) )?(?:immediately )?(?:${verb})\\b`,
  "i",
);
const nothingToDoPattern = wholeWords(oneOf(nothingToDoWordings));

/** "sign up for two years of credit monitoring": an offer that the reader can take. */
const offerPattern =
  /\b(?:we (?:are|'re|will) (?:also )?(?:offer|provid)\w*|we'll (?:offer|provide)|we (?:offer|have arranged)|you (?:can|may) (?:enrol|enroll|sign up|claim|apply)|eligible (?:for|to)|is entitled to|free of charge|at no (?:cost|charge))\b[^.;?!]{1,160}\b(?:you|your|customers|users|members)\b/i;

/** What is no action for one's safety: reading on, getting in touch, being patient. */
const idlePattern =
  /^[\W\d]{0,30}(?:please )?(?:note|see|read|accept|contact(?! your)|check out|reach out|get in touch|feel free|e-?mail|call(?! (?:your|the) )|visit|refer|find|bear with|stay tuned|know|understand|don't hesitate|do not hesitate|let us|rest assured|be assured|check back)\b/i;

/** "Create a runbook", "Add checks" under a heading of ours are our own tasks. */
const ourTaskHeadingPattern =
  /\b(?:we|our|action items?|actions?|follow[- ]?ups?|next steps?|lessons?|remediation|prevent\w*|improvements?|timeline|response|mitigations? (?:taken|we)|root cause|going forward|post-?mortem|incident|how|why|detection|details|summary|background|impact|resolution|recovery)\b/i;
/** Headings that speak to readers. */
const readerHeadingPattern =
  /\b(?:you|your|users?|customers?|what (?:to|should|can|do)(?! we)|recommend\w*|advice|protect\w*|work-?arounds?|instructions?|steps? to|required|action required|upgrad\w+|faq|guidance|next for)\b/i;
/** "please do not hesitate to contact us": a contact, wherever it stands. */
const getInTouchPattern =
  /\b(?:please |kindly |you (?:can|may) |always |also ){0,4}(?:(?:do not|don't) hesitate|feel free|(?:contact|reach out to|reach|get in touch with|write to|e-?mail|call|phone|ring|message|ask) us)\b[^.;?!]{0,200}/gi;
/** "a payment you do not know": unknown to readers, not to us. */
const readersUnknownPattern =
  /\b(?:you|they) (?:do not|don't|did not|didn't) (?:know|recogni[sz]e|expect|understand)\b/gi;
/** Headings and lead-ins that promise nothing but such acts: whatever a line names is one. */
const adviceHeadingPattern =
  /^\W*(?:what (?:you|customers|users|everyone|members) (?:can|could|should|must|need to|have to) do|what (?:can|should|must) (?:you|i|we|customers|users) do|how (?:you can|to) protect yourself|steps you (?:can|should) take|recommended actions?(?: for you)?|what to do(?: now)?|your next steps)\b/i;
const adviceLeadInPattern =
  /\b(?:you (?:can|should|must|need to|may want to)|please|we (?:recommend|advise|suggest|ask you|urge)|recommended|to protect yourself)\b(?![^:]{1,80}\b(?:reach|contact|write|call|ask|find)\b)[^?:]{0,120}:$/i;
/** "We will never ask for your password": what we do, below advice. */
const ourPromisePattern = /^\W*(?:we|our)\b/i;
/** A sentence about ourselves. */
const ourselvesPattern = /\b(?:we|our|i|the team)\b/i;

const triggerPattern = wholeWords(
  oneOf([
    verb,
    "action",
    "nothing",
    "worth",
    "anything",
    "recommend\\w*",
    "advis\\w*",
    "encourag\\w*",
    "urge\\w*",
    "suggest\\w*",
    "offer\\w*",
    "eligible",
    "step",
    "again",
    "once more",
  ]),
);

function opensWithAct(passage: Passage): boolean {
  if (!imperativePattern.test(passage.text)) {
    return false;
  }
  if (ourselvesPattern.test(passage.heading)) {
    return false;
  }
  if (readerHeadingPattern.test(passage.heading) || /\byour?\b|\bback to us\b/i.test(passage.text)) {
    return true;
  }
  return (
    !ourTaskHeadingPattern.test(passage.heading) && passage.kind === "sentence" && !ourselvesPattern.test(passage.text)
  );
}

/**
 * Sentences that tell readers what they can do, or that they need do nothing. A way to reach the
 * organisation is no such action.
 */
export function findReaderAction(prose: Prose): readonly Match[] {
  return findPassages(prose, /\w/, (passage, { heading, leadIn }) => {
    const text = passage.text.replace(getInTouchPattern, blank).replace(readersUnknownPattern, blank);
    if (passage.kind === "row" || text.endsWith("?")) {
      return false;
    }
    if (passage.kind === "item" && (adviceHeadingPattern.test(heading) || adviceLeadInPattern.test(leadIn))) {
      return (
        isFilledLine({ ...passage, text }) &&
        !idlePattern.test(text) &&
        !ourPromisePattern.test(text) &&
        !isUnknown(text)
      );
    }
    if (!triggerPattern.test(text)) {
      return false;
    }
    if (nothingToDoPattern.test(text)) {
      return !isUnknown(text);
    }
    if (idlePattern.test(text) || (isUnknown(text) && !/\b(?:please|check|verify|confirm)\b/i.test(text))) {
      return false;
    }
    return (
      pleasePattern.test(text) ||
      pleaseAgainPattern.test(text) ||
      allYouDoPattern.test(text) ||
      youShouldPattern.test(text) ||
      weAdvisePattern.test(text) ||
      weAdviseDoingPattern.test(text) ||
      (afterConditionPattern.test(text) && !/\bwe (?!recommend|advise|suggest|ask|urge|encourage)/i.test(text)) ||
      offerPattern.test(text) ||
      opensWithAct(passage)
    );
  });
}
