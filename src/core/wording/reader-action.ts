import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import type { Deed } from "./clause/reading.ts";
import { verbFormOf } from "./clause/verb-forms.ts";
import { whoIs } from "./clause/who.ts";
import { nothingToDoWordings } from "./nothing-to-do.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { blank, clausesOf, isFilledLine, isUnknown, withoutGaps } from "./statement.ts";
import { isAct } from "./reader-acts.ts";
import { knownVerbs } from "./verbs/known-verbs.ts";
import { mindVerbs, sayVerbs } from "./verbs/verb-classes.ts";
import { isRulebook } from "./voice.ts";
import { oneOf, wholeWords, setOf } from "./word-list.ts";
import type { Match, Passage, Prose } from "./prose.ts";

const nothingToDoPattern = wholeWords(oneOf(nothingToDoWordings));

/** "you may want to tell your bank": what one may want, wish or choose to do. */
const wantingVerbs: ReadonlySet<string> = setOf(`
  want wish like choose try need ask prefer consider
`);

function hasAct(passage: Passage, text: string, ownNames: readonly string[]): boolean {
  const deeds = deedsOf(text);
  return deeds.some((deed, index) => {
    const before = deeds[index - 1];
    const isWanted =
      deed.mood === "purpose" && before !== undefined && wantingVerbs.has(before.lemma) && isModal(before.mood);
    return (
      isForReader(deed, text, passage, ownNames) ||
      isAdvice(deed, ownNames) ||
      (isWanted && whoIs(before.subject, ownNames) === "you" && isAct(deed))
    );
  });
}

function isModal(mood: Deed["mood"]): boolean {
  return mood === "possible" || mood === "duty" || mood === "future" || mood === "unreal";
}

/** "Fix for the search bug", "Change of plan": the word is a noun. */
const nounObjectPattern = new Sieved(/^ (?:of|for (?:the|an?|this|our)) /);

/** "can log in again", "can now upload files as usual" */
const backAgainPattern = new Sieved(
  /^(?:can|may)\b(?: now| once)?[^.;,]{0,50}? (?:again|as (?:usual|normal|before)|once more|normally|without (?:any )?(?:problems|issues|errors))\s*$/i,
);

/** "please", right before a verb or at the head of its clause */
const pleasePattern = new Sieved(/\b(?:please|kindly)\b[^.;:,]{0,40}$/i);

/** Whether a verb tells readers what to do, or that they need not. */
function isForReader(deed: Deed, text: string, passage: Passage, ownNames: readonly string[]): boolean {
  const { mood, role, isNegated, isPassive } = deed;
  if (role === "condition" || role === "question" || role === "later") {
    return false;
  }
  if (passage.quoted?.some(({ start, end }) => start <= deed.start && deed.start < end) === true) {
    return false;
  }
  if (mood === "command") {
    const before = text.slice(0, deed.start);
    return (
      isAct(deed) &&
      !nounObjectPattern.test(deed.object) &&
      !/\bwe\b/i.test(before) &&
      (pleasePattern.test(before) || isSaidToReader(deed, before, text, passage))
    );
  }
  if (mood === "duty" && isPassive && / again\b/.test(deed.object)) {
    return /^(?:re-?)?(?:send|submit|upload|book|enter|pay|order|repeat|run|create|place|make|fill|sign)$/.test(
      deed.lemma,
    );
  }
  const isFree = isNegated && mood === "duty";
  // "Users can log in again": it works again, and nobody has to.
  if (mood === "possible" && backAgainPattern.test(text.slice(deed.start, deed.end) + deed.object)) {
    return false;
  }
  if (mood === "possible" && (deed.lemma === "be" || /^(?:anyone|anybody|people|everyone)$/.test(deed.subject))) {
    return false;
  }
  if ((mood === "duty" || mood === "possible") && !isPassive && whoIs(deed.subject, ownNames) === "you") {
    const canNot = isNegated && mood === "possible";
    return (
      !canNot &&
      ((isFree && !/^(?:be|read|know|worry|see)$/.test(deed.lemma)) || isAct(deed)) &&
      !/\b(?:attackers?|some|any) $/.test(deed.subject)
    );
  }
  return false;
}

/** "If the app hangs, ", "To be safe, then ": what may stand before a command. */
const afterConditionPattern = new Sieved(
  /\b(?:if|when|whenever|should (?:you|your|anyone|anybody|someone|somebody)|until|to|once)\b[^.;]*, ?(?:(?:then|also|simply|just|immediately) )?$/i,
);

/** "If the app hangs, restart it", "Change your password": not a task of ours, nor a line of a log. */
function isSaidToReader(deed: Deed, before: string, text: string, passage: Passage): boolean {
  const isForbidding = deed.isNegated && passage.kind === "sentence" && !ourselvesPattern.test(text);
  if (isForbidding || afterConditionPattern.test(before)) {
    return true;
  }
  if (ourselvesPattern.test(passage.heading)) {
    return false;
  }
  if (readerHeadingPattern.test(passage.heading) || /\byour?\b|\bback to us\b/i.test(text)) {
    return true;
  }
  if (workaroundPattern.test(before)) {
    return true;
  }
  const isPlain =
    passage.kind === "sentence" &&
    !ourselvesPattern.test(text) &&
    (deed.lemma === "be" || plainObjectPattern.test(deed.object) || untilPattern.test(deed.object));
  return isPlain && !ourTaskHeadingPattern.test(passage.heading);
}

/** "Workaround: use another zone": a label behind which readers are told what to do. */
const workaroundPattern = new Sieved(
  /^\W*(?:workarounds?|action required|recommend(?:ation|ed action)s?|what to do|advice): \W*$/i,
);

/** "tap water before drinking it", "bottled water until Friday": nothing but a command has a time like that. */
const untilPattern = new Sieved(
  /^ [\w -]{3,50} (?:before (?:\w+ing|you)|until|after (?:\w+ing|you)|as soon as|whenever)\b/,
);

/** "the water", "it", "in cash": not a noun that may go on with the word that looks like a verb. */
const plainObjectPattern =
  /^ (?:the|an?|this|that|these|those|any|all|every|each|no|it|them|him|her|in|on|by|with|for|to|from|at|off|out|up|down|back|again|only|not|anything|everything|nobody|anyone|strange|suspicious|\d+|two|three|(?:re)?using|[a-z]+s(?= (?:and|or|that)\b)) /;

/** "we recommend that you change", "we ask all customers to check", "it is advisable to", "we suggest replacing them" */
const advisingVerbs: ReadonlySet<string> = setOf(`
  recommend advise encourage urge suggest ask request remind invite instruct
`);
const adviceObjectPattern =
  /^(?! (?:all )?(?:security )?(?:researchers|journalists|the press|our (?:own )?(?:staff|team)))(?: (?:strongly|again|therefore|also|that|all|any|every|everyone|anyone|our|your|the|affected|impacted|concerned|against|you|users?|customers?|clients?|members?|readers?|people|[\w-]+s|who [^,;]{3,60}|with [^,;]{3,40}|of [^,;]{3,40}),?){0,6}? (?:to |not to |should |(?=\w+ing\b))(?:(?:also|immediately|not|always|please|still|now) )*([a-z-]+)/i;
const thatYouPattern = new Sieved(
  /^ (?:strongly )?(?:that )?(?:you|users|customers|everyone|all \w+|anyone|they) (?!for\b)(?:also |immediately |still |not |do not |to |should |must )*([a-z-]+)/i,
);

function isAdvice(deed: Deed, ownNames: readonly string[]): boolean {
  const { lemma, mood, role, isNegated, object } = deed;
  const isSaid = mood === "habit" || mood === "doing" || mood === "unreal" || mood === "possible" || mood === "duty";
  const who = whoIs(deed.subject, ownNames);
  if (!advisingVerbs.has(lemma) || !isSaid || deed.isPassive || role === "condition" || role === "question") {
    return false;
  }
  if (who !== "we" && !(lemma !== "ask" && lemma !== "request" && (who === "thing" || who === "helper"))) {
    return false;
  }
  const act = (thatYouPattern.exec(object) ?? adviceObjectPattern.exec(object))?.[1]?.toLowerCase();
  const plain = act === undefined ? undefined : (verbFormOf(act)?.lemma ?? act);
  const isIdle =
    plain === undefined ||
    /^(?:bear|see|read|visit|accept|understand|note|contact|reach|be|forgive|excuse|noth|anyth|someth|nothing|join|wait|allow)$/.test(
      plain,
    );
  const isCareful =
    plain === "be" &&
    /\bbe (?:vigilant|careful|cautious|alert|wary|on (?:your|the) (?:guard|lookout)|suspicious)\b/.test(object);
  return !isNegated && (!isIdle || isCareful);
}

/** "it is advisable to", "worth changing", "the safest way is to" */
const advisablePattern = new Sieved(
  /\bworth (?!noting|mentioning|reading|knowing|remembering)\w{3,}ing\b|\b(?:it is|it's|it would be|would be|is|are) (?:strongly |highly |also |therefore |always )?(?:advisable|best|safest|prudent|sensible|wise|a good idea|recommended|advised)(?: for \w+)?(?: that| not)? (?:to|you) (?:should |not )?([a-z]+)/i,
);
function isAdvisable(text: string): boolean {
  const match = advisablePattern.exec(text);
  return (
    match !== null &&
    (match[1] === undefined || (knownVerbs.has(match[1]) && !mindVerbs.has(match[1]) && !sayVerbs.has(match[1])))
  );
}

/** "Retrying failed requests will work" */
const gerundWorksPattern = new Sieved(
  /^(?:(?:also|simply|just|for now|as a workaround),? )?(?!being|having|during|nothing|everything|something|anything)\w{3,}ing\b[^.;?!]{2,60}? (?:will|should|may|can) (?:also )?(?:work|help|fix|resolve|solve|restore|succeed|clear|bring)\b/i,
);
/** "Do I have to do anything?" above "No." */
const toDoQuestionPattern = new Sieved(
  /^\W*(?:do|does|must|should|will) [^?]{1,40}\b(?:have to|need to|must|do|change|act)\b.*\?$/i,
);
/** "all you have to do is sign in once more" */
const allYouDoPattern = new Sieved(/\ball (?:that )?you (?:have|need) to do is\b/i);
/** "sign up for two years of credit monitoring": an offer that the reader can take. */
const offerPattern = new Sieved(
  /\b(?:we (?:are|'re|will) (?:also )?(?:offer|provid)\w*|we'll (?:offer|provide)|we (?:offer|have arranged)|you (?:can|may) (?:enrol|enroll|sign up|claim|apply)|eligible (?:for|to)|(?:is|are) entitled to|free of charge|at no (?:cost|charge))\b[^.;?!]{1,160}\b(?:you|your|customers|users|members)\b|\byou (?:are|will be) (?:entitled|eligible) (?:to|for)\b|\bon request\b[^.;?!]{1,40}\b(?:free|no (?:cost|charge))|\bno \w+ (?:should|must) be \w+(?:ed|en|t) (?:without|until|before|unless|to)\b|\byou (?:also )?have the (?:right|option) to (?!contact|know|ask us)\w/i,
);
/** "there is no need to call your doctor" */
const noNeedPattern = new Sieved(
  /\b(?:there is|there's|is) no need (?:for (?:you|users|customers|anyone|anybody) )?to \w/i,
);

/** "Create a runbook", "Add checks" under a heading of ours are our own tasks. */
const ourTaskHeadingPattern = new Sieved(
  /\b(?:we|our|action items?|actions?|follow[- ]?ups?|next steps?|lessons?|remediation|prevent\w*|improvements?|timeline|response|mitigations? (?:taken|we)|root cause|going forward|post-?mortem|incident|how|why|detection|details|summary|background|impact|resolution|recovery)\b/i,
);
/** Headings that speak to readers. */
const readerHeadingPattern = new Sieved(
  /\b(?:you|your|users?|customers?|what (?:to|should|can|do)(?! we)|recommend\w*|advice|protect\w*|work-?arounds?|instructions?|steps? to|required|action required|upgrad\w+|faq|guidance|next for|(?:do|should|can|must) i)\b/i,
);
/** "please do not hesitate to contact us": a contact, wherever it stands. */
const getInTouchPattern = new Sieved(
  /\b(?:please |kindly |you (?:can|may) |always |also ){0,4}(?:(?:do not|don't) hesitate|feel free|(?:contact|reach out to|reach|get in touch with|write to|e-?mail|call|phone|ring|message|ask) us)\b[^.;?!]{0,200}/gi,
);
/** Headings and lead-ins that promise nothing but such acts: whatever a line names is one. */
const adviceHeadingPattern = new Sieved(
  /^\W*(?:what (?:you|customers|users|everyone|members) (?:can|could|should|must|need to|have to) do|what (?:can|should|must|do) (?!we\b)(?:[\w-]+ ){1,3}do|what to do if|how (?:you can|to) protect yourself|steps you (?:can|should) take|recommended actions?(?: for you)?|what to do(?: now)?|your next steps)\b/i,
);
const adviceLeadInPattern = new Sieved(
  /\b(?:you (?:can|should|must|need to|may want to)|please|we (?:recommend|advise|suggest|ask you|urge)|recommended|to protect yourself)\b(?![^:]{1,80}\b(?:reach|contact|write|call|ask|find)\b)[^?:]{0,120}:$/i,
);
/** A line of such a list that is none: it leads to us, or tells what we do. */
const noLinePattern = new Sieved(
  /^\W*(?:we|our|(?:please )?(?:note|see|read|accept|contact(?! your)|check out|reach out|get in touch|feel free|e-?mail|call(?! (?:your|the) )|visit|refer|find|bear with|stay tuned|rest assured|be assured))\b/i,
);
/** A sentence about ourselves. */
const ourselvesPattern = /\b(?:we|our|i|the team)\b/i;

const worthALook = passageTrigger(/\w/);

/**
 * Sentences that tell readers what they can do, or that they need do nothing. A way to reach the
 * organisation is no such action.
 */
export function findReaderAction(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { heading, leadIn }) => {
    const text = getInTouchPattern.replaceIn(withoutGaps(passage.text), blank);
    if (passage.kind === "row" || /\?$|\b(?:following|these|steps|below|this|and|or)(?: \w+){0,2}:$/.test(text)) {
      return false;
    }
    if (passage.kind === "item" && (adviceHeadingPattern.test(heading) || adviceLeadInPattern.test(leadIn))) {
      return isFilledLine({ ...passage, text }) && !noLinePattern.test(text) && !isUnknown(text);
    }
    if (nothingToDoPattern.test(passage.text) || noNeedPattern.test(passage.text)) {
      return clausesOf(passage.text).some(
        (clause) =>
          (nothingToDoPattern.test(clause.text) || noNeedPattern.test(clause.text)) && !isUnknown(clause.text),
      );
    }
    if (/^no[.,]/i.test(text) && toDoQuestionPattern.test(heading)) {
      return true;
    }
    return (
      isAdvisable(text) ||
      gerundWorksPattern.test(text) ||
      allYouDoPattern.test(text) ||
      offerPattern.test(text) ||
      hasAct(passage, text, prose.ownNames)
    );
  });
}
