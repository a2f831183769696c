import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import type { Deed } from "./clause/reading.ts";
import { verbFormOf } from "./clause/verb-forms.ts";
import { whoIs } from "./clause/who.ts";
import { nothingToDoWordings } from "./nothing-to-do.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { blank, clausesOf, isFilledLine, isUnknown, withoutGaps } from "./statement.ts";
import { isAct } from "./reader-acts.ts";
import { isAdvice, isTimeTo, isAdvisable, isWished } from "./reader-advice.ts";
import { isOpenToReaders, noNeedPattern, requestPattern } from "./reader-offers.ts";
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
      isWished(deed, text, areReaders(deed.subject, ownNames)) ||
      isBoundTo(deed, before, text, ownNames) ||
      (isWanted && whoIs(before.subject, ownNames) === "you" && isAct(deed))
    );
  });
}

/** Those whom a notice may tell what to do, beside its "you". */
const readersPattern = wholeWords(
  "(?:whoever|drivers|motorists|cyclists|commuters|travellers|merchants|sellers|traders|stallholders|shareholders|investors|farmers|growers|households|homeowners|landlords|leaseholders|carers|guardians|players|gamers|viewers|listeners|borrowers|policyholders|cardholders|(?:card|account|policy|ticket|pass|key|licen[cs]e)[ -]?holders|claimants|applicants|candidates|taxpayers|integrators|resellers|organi[sz]ers|exhibitors|pensioners|riders|walkers|swimmers|campers|citizens|households|businesses|employees(?! who)|colleagues|all staff|staff (?:who|with|whose))",
);
function areReaders(subject: string, ownNames: readonly string[]): boolean {
  return whoIs(subject, ownNames) === "you" || (readersPattern.test(subject) && !/\b(?:our|some|many)\b/.test(subject));
}

/** "owners were advised to unplug it", "everyone was told to": asked in the past. */
const askedBeforePattern =
  /\b(?:was|were|had been) (?:\w+ly )?(?:advised|asked|told|urged|invited|instructed|requested|encouraged|reminded|forced|able)\b[^.;]*$/i;

/** "Should a payment appear that is not yours, report it", "Should it look wrong: log out" */
const shouldPattern = new Sieved(/^\W*should (?:an?|any|the|your|some|this|it|that)\b/i);
const actBehindPattern = /[,:] (?:please |then |simply )?([a-z-]{3,20})((?: [^.;?!,:]{1,80})?)(?=[.;!,:]|$)/gi;
function isConditionThenAct(text: string): boolean {
  return (
    shouldPattern.test(text) &&
    [...text.matchAll(actBehindPattern)].some(([, verb = "", object = ""]) => {
      const form = verbFormOf(verb.toLowerCase());
      return (
        form?.isBase === true &&
        form.isKnown &&
        plainObjectPattern.test(`${object} `) &&
        isAct({ lemma: form.lemma, object })
      );
    })
  );
}

/** "All installations should be upgraded": what whoever has one does. */
const upkeepVerbs = setOf(
  "upgrade update patch rotate change reset revoke reinstall discard destroy treat regard boil",
);

const reminders = setOf("remind advise ask urge request warn encourage invite instruct");

/** "Anyone who opened it is to disconnect the machine", "visitors are reminded not to leave bags" */
function isBoundTo(deed: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  return (
    deed.mood === "purpose" &&
    ((before?.lemma === "be" && before.mood === "habit") ||
      (before?.mood === "state" && before.isPassive && reminders.has(before.lemma))) &&
    areReaders(deed.subject, ownNames) &&
    /^(?:is|are)(?: \w{3,20}){0,2}? (?:not )?(?:to )?$/i.test(text.slice(before.start, deed.start)) &&
    isAct(deed)
  );
}

function isModal(mood: Deed["mood"]): boolean {
  return mood === "possible" || mood === "duty" || mood === "future" || mood === "unreal";
}

/** "Fix for the search bug", "Change of plan": the word is a noun. */
const nounObjectPattern = new Sieved(
  /^ (?:of|for (?:the|an?|this|our)|(?:week|month|year|night|spring|summer|autumn|winter|\w{3,6}day)(?:'s)?) /,
);

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
  if (
    mood === "duty" &&
    isPassive &&
    !isNegated &&
    upkeepVerbs.has(deed.lemma) &&
    deed.subject !== "" &&
    whoIs(deed.subject, ownNames) !== "we" &&
    !/\b(?:our|we)\b/i.test(text)
  ) {
    return true;
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
  // "The maintainers should investigate": a task of those who keep the service.
  if (
    mood === "duty" &&
    /^the (?:[\w." -]+ )?(?:maintainers|developers|operators|administrators|admins)$/.test(deed.subject)
  ) {
    return false;
  }
  if ((mood === "duty" || mood === "possible") && !isPassive && areReaders(deed.subject, ownNames)) {
    const saidBy = text.slice(deed.start, deed.end);
    // "By noon everyone could log in": how it was.
    const isPast =
      askedBeforePattern.test(text.slice(0, deed.end)) || (/^could\b/i.test(saidBy) && !/\byou\b/.test(deed.subject));
    if (isPast) {
      return false;
    }
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
  if (/\b(?:we|our|the team)\b/i.test(passage.heading)) {
    return false;
  }
  if (readerHeadingPattern.test(passage.heading) || /\byour?\b|\bback to us\b/i.test(text)) {
    return true;
  }
  if (workaroundPattern.test(before)) {
    return true;
  }
  // "Post-incident: add an alert"
  if (/^[^:]{3,40}: $/.test(before) && ourTaskHeadingPattern.test(before)) {
    return false;
  }
  const isPlain =
    passage.kind === "sentence" &&
    !ourselvesPattern.test(text) &&
    (deed.lemma === "be" || plainObjectPattern.test(deed.object) || untilPattern.test(deed.object));
  return isPlain && !ourTaskHeadingPattern.test(passage.heading);
}

/** "Workaround: use another zone": a label behind which readers are told what to do. */
const workaroundPattern = new Sieved(
  /^\W*(?:workarounds?|action required|recommend(?:ation|ed action)s?|what to do|(?:our |my )?(?:advice|recommendation|suggestion|request|tip))(?: (?:until|for|if|when|while|on)\b[^:]{1,40})?: \W*$/i,
);

/** "tap water before drinking it", "bottled water until Friday": nothing but a command has a time like that. */
const untilPattern = new Sieved(
  /^ [\w -]{3,50} (?:before (?:\w+ing|you)|until|after (?:\w+ing|you)|as soon as|whenever)\b/,
);

/** "the water", "it", "in cash": not a noun that may go on with the word that looks like a verb. */
const plainObjectPattern =
  /^ (?:the|an?|this|that|these|those|any|all|every|each|no|such|it|them|him|her|in|on|by|with|for|to|from|at|off|out|up|down|back|again|only|not|anything|everything|nobody|anyone|strange|suspicious|\d+|two|three|(?:re)?using|[a-z]+s(?= (?:and|or|that)\b)) /;

/** "Do I have to do anything?" above "No." */
const toDoQuestionPattern = new Sieved(
  /^\W*(?:do|does|must|should|will) [^?]{1,40}\b(?:have to|need to|must|do|change|act)\b.*\?$/i,
);
/** "Should I change my password?" above "Yes." or "We would." */
const shouldIPattern = new Sieved(
  /^\W*(?:(?:should|must|can) (?:i|we|my \w+|customers|users|parents|patients|members|people)|do (?:i|we) (?:have|need) to)\b(?! (?:contact|call|write to|ask|worry|be (?:worried|concerned))\b)[^?]{2,100}\?$/i,
);
const plainAnswerPattern =
  /^\W*(?:yes\b(?!, (?:we|you) (?:may|might|could)\b)|no[.,]|we (?:think so|would|recommend (?:it|that|this|doing so)|advise (?:it|that|this))|please do\b|it (?:would|is) (?:be )?(?:wise|sensible|a good idea|best)|that would)/i;

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
    if (requestPattern.test(text)) {
      return true;
    }
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
    if (
      (/^no[.,]/i.test(text) && toDoQuestionPattern.test(heading)) ||
      (plainAnswerPattern.test(text) && shouldIPattern.test(heading))
    ) {
      return true;
    }
    return (
      isAdvisable(text) ||
      isTimeTo(text) ||
      isOpenToReaders(text) ||
      isConditionThenAct(text) ||
      hasAct(passage, text, prose.ownNames)
    );
  });
}
