import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { readerVerbs } from "../verbs/verb-classes.ts";
import { withoutGeneralRights } from "./general-rights.ts";
import { nothingToDoWordings } from "./nothing-to-do.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { clausesOf, isFilledLine, isUnknown, withoutGaps } from "../statement.ts";
import { isAct } from "./reader-acts.ts";
import { isCommand, isConditionThenAct } from "./reader-commands.ts";
import { isForReader } from "./reader-duties.ts";
import { withoutContacts } from "./reader-contacts.ts";
import { isReportedToUs } from "./reader-reports.ts";
import { areReaders } from "./reader-people.ts";
import { isActThere, isCure, isEnabled } from "./reader-cures.ts";
import { isAdvice, isAdvisedAside, isAskedOfReaders, isAskFirst, isRemembered, isRequest } from "./reader-advice.ts";
import { isTimeTo, isAdvisable, isWished } from "./reader-advisable.ts";
import {
  callAndGetPattern,
  isOpenToReaders,
  isServiceOpen,
  isUrgentCall,
  noNeedPattern,
  requestPattern,
} from "./reader-offers.ts";
import { isRulebook } from "../voice.ts";
import { oneOf, wholeWords, setOf } from "../word-list.ts";
import type { Match, Passage, Prose } from "../prose.ts";

const nothingToDoPattern = wholeWords(oneOf(nothingToDoWordings));

/** "you may want to tell your bank": what one may want, wish or choose to do. */
const wantingVerbs: ReadonlySet<string> = setOf(`
  want wish like choose try need ask prefer consider find
`);

/** "should have asked": what was not done. */
const hindsightPattern = /^(?:should|would|could|may|might|must|ought to)(?: \w+)? have (?!to\b)/i;

function hasAct(passage: Passage, text: string, ownNames: readonly string[]): boolean {
  const deeds = deedsOf(text).filter(({ start, end }) => !hindsightPattern.test(text.slice(start, end)));
  return deeds.some((deed, index) => {
    const before = deeds[index - 1];
    const isWanted =
      deed.mood === "purpose" && before !== undefined && wantingVerbs.has(before.lemma) && isModal(before.mood);
    return (
      isForReader(deed, text, passage, ownNames) ||
      isAdvice(deed, before, ownNames) ||
      isAskedOfReaders(deed, ownNames) ||
      isRequest(deed, deeds.slice(0, index), ownNames) ||
      isRemembered(deed, before) ||
      isFree(deed, text) ||
      isServiceOpen(deed, text, text.slice(deed.start, deed.end)) ||
      isWished(deed, text, ownNames) ||
      isBoundTo(deed, before, text, ownNames) ||
      isEnabled(deed, before) ||
      (isWanted && areReaders(before.subject, ownNames) && isAct(deed))
    );
  });
}

const reminders = setOf("remind advise ask urge request warn encourage invite instruct tell order caution beg");

/** "are reminded not to leave it", "have been told to stay", "were advised not to swim until it is clean" */
const boundPattern =
  /^(?:is|are|has been|have been|(?:was|were)(?=[^.;]* (?:until|till) (?!then)))(?: \w{3,20}){0,2}?(?: by [^,;.]{3,50})? (?:not )?to /i;

/** "Anyone who opened it is to disconnect the machine", "visitors are reminded not to leave bags" */
function isBoundTo(deed: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  return (
    deed.mood === "purpose" &&
    ((before?.lemma === "be" && before.mood === "habit") ||
      (before?.isPassive === true && reminders.has(before.lemma))) &&
    areReaders(deed.subject, ownNames) &&
    boundPattern.test(text.slice(before.start)) &&
    isAct(deed)
  );
}

/** "Nobody is asked to return it", "nothing has to be re-entered", "you can go on as before". */
function isFree({ lemma, mood, subject, object, isNegated, start, end, role }: Deed, text: string): boolean {
  const saidBy = text.slice(start, end);
  return (
    mood === "duty" &&
    !isNegated &&
    role !== "condition" &&
    role !== "question" &&
    /^(?:nobody|no one|none|nothing)\b/.test(subject) &&
    !/\b(?:we|us|our|needed|had|was|were)\b/i.test(`${subject} ${saidBy} ${object}`) &&
    !/^(?:be|read|know|worry|see|think|doubt|suffer|lose|take|construe|interpret)$/.test(lemma) &&
    (subject !== "nothing" || readerVerbs.has(lemma.replace(/^re-/, "")))
  );
}

function isModal(mood: Deed["mood"]): boolean {
  return mood === "possible" || mood === "duty" || mood === "future" || mood === "unreal";
}

/** "Do I have to do anything?" above "No." */
const toDoQuestionPattern = new Sieved(
  /^\W*(?:do|does|must|should|will) [^?]{1,40}\b(?:have to|need to|must|do|change|act)\b.*\?$|\bwhat (?:should|must|do|can) (?:i|we|users|customers) (?:have to |need to )?do\b[^?]{0,40}\?$/i,
);
/** "Should I change my password?" above "Yes." or "We would." */
const shouldIPattern = new Sieved(
  /^\W*(?:(?:should|must|can) (?:i|we|my \w+|customers|users|parents|patients|members|people)|do (?:i|we) (?:have|need) to)\b(?! (?:contact|call|write to|ask|worry|be (?:worried|concerned))\b)[^?]{2,100}\?$/i,
);
const plainAnswerPattern =
  /^\W*(?:a: )?(?:yes\b(?!, (?:we|you) (?:may|might|could)\b)|no[.,]|we (?:think so|would|recommend (?:it|that|this|doing so)|advise (?:it|that|this))|please do\b|it (?:would|is) (?:be )?(?:wise|sensible|a good idea|best)|that would)/i;

/** Headings and lead-ins that promise nothing but such acts: whatever a line names is one. */
const adviceHeadingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      what (?:you|customers|users|everyone|members) (?:can|could|should|must|need to|have to) do
      |what (?:can|should|must|do) (?!we\b)(?:[\w-]+ ){1,3}do|what to do if|how (?:you can|to) protect yourself
      |steps you (?:can|should) take|recommended actions?(?: for you)?|what to do(?: now)?|your next steps
    )\b
  `,
);
const adviceLeadInPattern = new Sieved(
  /\b(?:you (?:can|should|must|need to|may want to)|please|we (?:\w+ly )?(?:recommend|advise|suggest|ask you|urge|encourage|request)|recommended|to protect yourself)\b(?![^:]{1,80}\b(?:reach|contact|write|call|ask|find)\b)[^?:]{0,120}:$/i,
);
/** The head of a table that tells readers what to do: "If you … | then …", "Your router | What to do". */
const toldRowPattern = new Sieved(
  patternLines("i")`
    ^(?!.*\b(?:owner|due|date|when|who|status|done|time|by)\b).*\| ?(?:next )?(?:steps?|action|remedy) ?\|?\s*$
    |\b(?:
      if (?:you|your)|what (?:you|to|(?:should|can) (?:i|you))|your (?:next )?(?:steps?|actions?|options?)
      |(?:you|customers|users|members|residents) (?:should|can|must|need to)|do this|advice
      |action for (?:you|customers|users)
    )\b
  `,
);

/** A line of such a list that is none: it leads to us, or tells what we do. */
const noLinePattern = new Sieved(
  /^\W*(?:we|our|(?:please )?(?:note|see|read|accept|contact(?! your)|check out|reach out|get in touch|feel free|e-?mail|call(?! (?:your|the) )|visit|refer|find|bear with|stay tuned|rest assured|be assured))\b/i,
);
const announcingPattern =
  /(?: (?:using|with|by|in|as|through|via|from|at|for|on)(?: [\w-]+){0,4})? (?:the )?following(?: [\w-]+){0,4}:$/;
/** "This page explains what happened and what you can do": of what comes below, nothing is said yet. */
const overviewPattern =
  /^\W*this (?:page|notice|letter|statement|post|document|faq) (?:provides|explains|describes|gives|contains|sets out|tells)\b/i;

const worthALook = passageTrigger(/\w/);

/** "You do not need to take any action": not that there is no need for some one thing. */
const nothingAtAllPattern =
  /\b(?:do anything|take (?:any )?(?:further |additional )?(?:action|steps)|no (?:further |additional |other )?action)\b/i;

/** Without "You need not do anything" where advice follows at once: the advice is what readers can do. */
function withoutTakenBack(prose: Prose, matches: readonly Match[]): readonly Match[] {
  const isNothing = ({ passage }: Match): boolean => {
    const text = prose.passages[passage]?.text ?? "";
    return nothingAtAllPattern.test(text) && nothingToDoPattern.test(text) && clausesOf(text).length === 1;
  };
  return matches.filter((match, index) => {
    const next = matches[index + 1];
    return next === undefined || next.passage > match.passage + 1 || isNothing(next) || !isNothing(match);
  });
}

/** "We hope you will stay with us", "you can shop with confidence", "check it out", "which we already do": nothing that is advised. */
const courtesyPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:we|i) (?:\w+ )?(?:hope|trust|look forward to) (?:that )?you\b[^.;]{0,30}\b(?:continue|remain|stay|keep (?:using|coming)|enjoy)\b
    |\byou can (?:\w+ ){1,3}with confidence\b|^\W*(?:please,? )?check (?:it|this|that|them|us) out\W*$
    |\bbest practice\b[^.;]*, which we (?:already |also |now )?do\b
  `,
);

/**
 * Sentences that tell readers what they can do, or that they need do nothing. A way to reach the
 * organisation is no such action.
 */
export function findReaderAction(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  const matches = findPassages(prose, worthALook, (passage, { heading, leadIn, headRow }) => {
    const text = withoutGeneralRights(withoutContacts(withoutGaps(passage.text)));
    if (overviewPattern.test(text)) {
      return isCure(text);
    }
    if (courtesyPattern.test(text)) {
      return false;
    }
    if (
      requestPattern.test(text) ||
      callAndGetPattern.test(passage.text) ||
      isUrgentCall(passage.text) ||
      isReportedToUs(passage.text) ||
      isAskFirst(passage.text)
    ) {
      return true;
    }
    if (passage.kind === "row" && toldRowPattern.test(headRow)) {
      return text.split("|").some((cell) => isCommand(cell.trim()));
    }
    if (passage.kind === "row" || text.endsWith("?")) {
      return false;
    }
    if (/\b(?:following|these|steps|below|this|and|or)(?: \w+){0,2}:$/.test(text)) {
      // "We advise you to change your code with the following command:": more than the announcement.
      return (
        /\b(?:please|you|advise|recommend|suggest|urge|ask)\b.* following(?: \w+){0,3}:$/i.test(text) &&
        hasAct(passage, text.replace(announcingPattern, ""), prose.ownNames)
      );
    }
    if (
      passage.kind === "item" &&
      (adviceHeadingPattern.test(heading) || [leadIn, heading].some((above) => adviceLeadInPattern.test(above)))
    ) {
      const isLine = isFilledLine({ ...passage, text }) && !noLinePattern.test(text);
      // "You can still see what it was and load it again" only looks like something unknown.
      if (!isLine || !isUnknown(text)) {
        return isLine;
      }
    }
    if (nothingToDoPattern.test(passage.text) || noNeedPattern.test(passage.text)) {
      return clausesOf(passage.text).some(
        (clause) =>
          (nothingToDoPattern.test(clause.text) || noNeedPattern.test(clause.text)) && !isUnknown(clause.text),
      );
    }
    if (
      (/^(?:a: )?(?:no[.,]|nothing\b|not a thing|not at all|none\b)/i.test(text) &&
        toDoQuestionPattern.test(heading)) ||
      (plainAnswerPattern.test(text) && shouldIPattern.test(heading))
    ) {
      return true;
    }
    return (
      isAdvisable(text) ||
      isActThere(text) ||
      isAdvisedAside(text) ||
      isTimeTo(text) ||
      isOpenToReaders(text) ||
      isCure(text) ||
      isConditionThenAct(text) ||
      hasAct(passage, text, prose.ownNames)
    );
  });
  return withoutTakenBack(prose, matches);
}
