import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import { whoIs } from "./clause/who.ts";
import type { Deed } from "./clause/reading.ts";
import { isStep } from "./prevention-steps.ts";
import { isAgainstRecurrence } from "./recurrence-purpose.ts";
import { changingVerbs, forGoodVerbs, mendingVerbs } from "./step-words.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import { isNamedStep, isNominalStep, isSafeguardNamed, scheduledWorkPattern } from "./steps-without-verbs.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { assertedText, blank, clausesOf, isAnswer, isFilledLine, isUnknown } from "./statement.ts";
import { guardVerbs, informVerbs, mindVerbs, neutralVerbs, sayVerbs } from "./verbs/verb-classes.ts";
import { isNoNotice } from "./other-kinds-of-text.ts";
import type { Match, Passage, Prose } from "./prose.ts";

/** "ended our contract with", "new rule": a step in so many words. */
const namedStepPattern = new Sieved(
  /^(?:by|from) [^.;?!]{3,30},? (?:every|all|each) [^.;?!]{3,60} will (?:be|have (?:one|it|them)|do so)\W*$|^(?:from|as of|starting) [^.;?!,]{3,30},? (?:nobody|no one|only|no)\b[^.;?!]{2,60}\b(?:can|may|will)\b|\b(?:anyone|whoever|staff|colleagues|contractors|drivers|teams)\b[^.;?!,]{0,60} (?:must|has to|have to|needs?) (?:now |first |to )?(?:ask|get|have|obtain|sign|confirm|check|enter|show)\b|\b(?:outside|external|independent) (?:[\w-]+ )?(?:firm|auditors?|experts?|testers?|company|team|consultants?) (?:will|is going to|are going to) [^.;?!]{0,30}\b(?:test|audit|break in|attack|inspect|every|twice|each)\b|\bnew (?:rule|procedure|policy)\b|\b(?:becomes?|is now|are now|will be|made) (?:compulsory|mandatory|obligatory)\b|\b(?:is|are) now (?:\w+ ){0,2}?only (?:with|from|to|through|via|for|by|after|when)\b|\bwill (?:resume|restart|reopen|go out|be (?:resumed|allowed|sent|released)) only (?:with|when|after|once|if)\b|\b(?:no|nothing|nobody)\b[^.;?!,]{1,60}\b(?:goes|leaves|ships|is sent|gets|enters)\b[^.;?!]{1,60}\b(?:until|unless|without|before)\b|\b(?:ended|ending|terminated|cancelled) (?:our|the|all) (?:\w+ )?(?:contracts?|work|cooperation|relationship)\b|\b(?:nobody|no one|none) can\b[^.;?!]{1,100}\b(?:any ?more|without)\b|\b(?:will|shall|may) (?:from now on |in future |now )?only be \w+(?:ed|en|n|t) (?:at|by|after|when|with|on|in|to|if|outside)\b|\b(?:no|nobody|no one)\b(?![^.;?!,]{0,40} (?:left|goes?|going)\b)[^.;?!,]{1,80}\b(?:will|can|may|is|are)\b[^.;?!]{1,80}\bwithout\b|\b(?:every|each|no|all) (?!customers?\b|users?\b|members?\b|affected\b|of you\b|one\b|services\b|data\b|further\b|updates\b)(?:(?!(?:customers?|users?|members?|students?|participants?|readers?|authors?|maintainers?|applicants?)\b)[\w-]+ ){1,5}?(?:must|has to|have to|needs? to)\b/i,
);
/** "Since the fire we test every alarm" */
const sincePattern = new Sieved(
  /^\W*since (?:the (?:accident|incident|breach|leak|outage|attack|theft|fire|flood|error|failure|event|mistake)|then),? we (?:now |always |only |also )?[a-z]+ (?:every|each|all|both|no)\b/i,
);
/** "Next steps: a second check of every mailing": a label and what it promises. */
const labelledStepPattern = new Sieved(
  /^\W*(?:next steps?|follow[- ]?ups?|prevention|improvements?|what (?:we )?changes?|what(?:'s| is) (?:new|different)|from now on|in future|planned|our plan|(?:longer?|medium)[- ]term|steps (?:adopted|agreed|planned)|measures (?:adopted|agreed|planned)|corrective actions?|permanent fix|still to come|agreed|action items?|preventi(?:ve|tive|on) (?:measures|actions?|steps)|going forward)(?: [\w-]+){0,2}: ?\w/i,
);
/** "Next Steps Improve planning": a label in bold without a colon. */
const bareLabelPattern = new Sieved(
  /^(?:Next [Ss]teps?|Action [Ii]tems?|Corrective [Aa]ctions?|Follow[- ]?[Uu]ps?|Prevent(?:ion|ive [Mm]easures|ion [Ss]teps)|Improvements?|Going [Ff]orward|What (?:[Cc]hanges|[Ww]e [Ww]ill [Cc]hange))\.? (?=[A-Z])/,
);

/** Headings under which each line is a step against recurrence. */
const headingPattern = new Sieved(
  /\b(?:prevent\w*|next steps?|action items?|actions?|follow[- ]?ups?|remediation|improvements?|lessons?(?: learned)?|future|going forward|moving forward|what (?:will|is going to) change|what we(?:'re| are|'ve| have| will)? (?:chang|doing|do differently|improv)\w*|long[- ]term|hardening|corrective|recommendations?|todo|to-?dos|making sure|never again|how we (?:will )?(?:prevent|keep|stop)|plan|planned|security (?:measures|improvements)|mitigations?)\b/i,
);
/** Headings that promise nothing but such steps: whatever a line names is one. */
const ownHeadingPattern = new Sieved(
  /\b(?:what(?:'s| is) (?:now )?different|what has (?:been )?changed|prevent\w*|never again|happen(?:s|ing)? again|what (?:will|is going to) change|what we(?:'re| are|'ve| have| will)? (?:be )?(?:chang\w+|do(?:ing)? differently|improv\w+)|recurrence)\b/i,
);
/** Headings of measures for readers, or of what has been done at once. */
const otherHeadingPattern = new Sieved(/\b(?:you|your|users?|customers?|timeline|immediate|contact|impact|faq)\b/i);
/** Who speaks of recurrence above a list: we of our steps, not of what readers should do. */
const ourLeadInPattern = new Sieved(/\b(?:we|our)\b(?! (?:recommend|advise|suggest|encourage|urge|ask))/i);

/** "we have a few recommendations": what follows is for others. */
const readersPattern = new Sieved(
  /\b(?:recommendations?|advice|suggestions?|tips|(?:you|users|maintainers|developers|customers) (?:should|can|must))\b/i,
);

/** "We will learn from this", "we are committed to security": nothing is named. */
const platitudePattern = new Sieved(
  /\b(?:(?:will|'ll|shall|must|going to|want to|promise to) (?:make sure|ensure|see to it|do \w+ to (?:make sure|ensure))(?: that)? (?:this|it|nothing like (?:this|it)|such an? \w+) (?:\w+ ){0,3}?again|learn from (?:this|it)|(?:keep|continue)(?: on)? \w+ing|committed to|commitment to|take (?:this|security|your|the)\b[^.;]{1,40}seriously|(?:do(?:ing)?|done) (?:everything|all|whatever|our (?:best|utmost))|(?:everything|all) (?:we can|in our power|possible)|do better|work(?:ing)? hard to|strive|continue to (?:improve|work|invest)|appropriate (?:steps|measures|action)|(?:tak(?:e|en|ing) )?(?:(?:necessary|additional|further|various|several|certain|some|all) (?:steps|measures|actions?|precautions?)|(?<=tak(?:e|en|ing) )(?:steps|measures|action))(?![^.;?!:]{0,40} to (?:further |better |also )?(?:lock|rotate|enhance|improve|strengthen|harden|secure|restrict|limit|encrypt|add|enable|introduce|tighten|separate|reduce|block|close|replace)\b))\b/gi,
);
/** The phrases of `platitudePattern`, and good intentions. */
const intentionPattern = new Sieved(
  /\b(?:learn|committed|do better|all we can|everything|strive|continue to|(?:appropriate|necessary|additional|further|various|certain|some) (?:steps|measures|actions?)|improve(?: our)? security|review everything|more careful|work on (?:this|it)|monitor the situation|hope|do not yet|keep you|assured?|guarantee|determination|dedicated to|confident)\b/i,
);
/** Advice to readers is their step, not ours. */
const advicePattern = new Sieved(
  /\b(?:(?:upgrade|update) to (?:\uFFFC|v?\d)|\d or (?:later|newer|higher|above)|you (?:should|can|must|need|may)|we (?:recommend|advise|encourage|urge|suggest)|please|(?:users|customers|maintainers|developers|organi[sz]ations|companies|administrators) should)\b/i,
);

/** Whose things are dealt with is hers to do, unless somebody else is said to do it. */
const yoursPattern = new Sieved(
  /\byour (?:own|passwords?|devices?|browsers?|software|phones?|computers?|apps?|routers?|keys?|bank|cards?|credentials?|tokens?|systems?|servers?|installation|version|instance|site|account)\b/i,
);

function isAdvice(text: string, ownNames: readonly string[]): boolean {
  return (
    advicePattern.test(text) ||
    (yoursPattern.test(text) &&
      !deedsOf(text).some(
        ({ subject, mood, role }) =>
          role === "main" &&
          subject !== "" &&
          whoIs(subject, ownNames) !== "you" &&
          /^(?:done|doing|state|habit|future)$/.test(mood),
      ))
  );
}

/** A step of any kind under a heading that promises steps: "we will check", "no export leaves". */
const ourStepPattern = new Sieved(
  /\b(?:we|our|i)\b[^.;?!]{1,40}\b(?:will|have|are|now|no longer|\w{3,}ed|set|put|cut|bought|built)\b|^\W*(?:no|every|each|all|only|two|from|until)\b/i,
);

/** A task: "Add a check", "1. Alerts for …", "Added two-factor sign-in" */
function isTaskLine(text: string): boolean {
  const [first] = deedsOf(
    text.replace(/^[\W\d]{0,30}(?:[\w-]+(?: [\w-]+){0,4}: )?(?:(?:done|planned|in progress|todo|to) )?/i, ""),
  );
  const isFirst = first !== undefined && first.subject === "" && first.start < 20;
  return (
    isFirst &&
    (first.mood === "command" ||
      first.mood === "done" ||
      (first.mood === "doing" && safeguardPattern.test(first.object))) &&
    (!sayVerbs.has(first.lemma) || neutralVerbs.has(first.lemma)) &&
    !mendingVerbs.has(first.lemma)
  );
}

/** "Longer term: replace the switchboard, add a feed" */
function isChangingTask(text: string): boolean {
  return (
    isTaskLine(text) &&
    deedsOf(text).some(
      ({ lemma, mood, object }) =>
        mood === "command" &&
        !(lemma === "write" && /^ to\b/.test(object)) &&
        (changingVerbs.has(lemma) || forGoodVerbs.has(lemma) || guardVerbs.has(lemma)),
    )
  );
}

/** "Switch on two-step sign-in", "Check the links": what anybody may be told to do. */
const readersTaskPattern = new Sieved(
  /^\W*(?:\d+[.)] )?(?:look|check|review|switch|turn|update|upgrade|use|reset|change|set|verify|isolate|monitor|search|make|keep|avoid|consider|choose|log|watch|read|report|contact|install|download|run|scan|generate|rotate|revoke|ask|pick|be|call|place|request|order|obtain|get|freeze|visit|file|remain|stay|notify|opt|enrol|enroll|identify|ensure|back|store|learn|never|do)\b/i,
);

/** "Find out whether the file held addresses": to know more keeps nothing from happening. */
const findingOutPattern = new Sieved(
  /^\W*(?:(?:find out|look into|learn|ask|check|see|investigate|establish|determine) (?:whether|if|how|why|what|who|which)|reflect|discuss|think|talk|learn|consider|debrief|thank|apologi[sz]e)\b/i,
);

/** "Limits are checked in the pipeline (completed)": a line of a list of actions. */
const doneMarkPattern = new Sieved(/\((?:completed|done|shipped|merged|in place|live)(?:,? [^()]{0,30})?\)\W*$/i);

/** "Hold the review meeting", "Send the summary to customers": what is told and talked about. */
const reportingTaskPattern = new Sieved(
  /^\W*(?:send|hold|publish|write|schedule|share|post|finish|complete|draft|file|e-?mail|prepare)(?:ing|e?d)? (?:the |an? |our )?(?:[\w-]+ ){0,3}?(?:summary|reports?|review|meeting|retrospective|post-?mortem|update|notice|letters?|apology|statement|rca|analysis|debrief)\b/i,
);

/** "Follow-up | Owner | Due": what the lines of a table are. */
const actionHeadPattern = new Sieved(
  /^\W*(?:(?:#|no\.?|id|nr\.?) ?\| ?)?(?:follow[- ]?ups?|(?:action|remediation|corrective) ?(?:items?|actions?)?|actions?|measures?|improvements?|prevent\w*|next steps?|planned|change|tasks?)\b/i,
);

function isActionRow(passage: Passage, headRow: string): boolean {
  const { kind, text } = passage;
  return (
    kind === "row" &&
    actionHeadPattern.test(headRow) &&
    isFilledLine(passage) &&
    !findingOutPattern.test(text) &&
    !reportingTaskPattern.test(text) &&
    (safeguardPattern.test(text) || (isTaskLine(text) && !/^\W*tasks?\b/i.test(headRow)))
  );
}

function isTask(passage: Passage, leadIn: string): boolean {
  const { kind, text, heading } = passage;
  const isNone = otherHeadingPattern.test(heading) || findingOutPattern.test(text) || reportingTaskPattern.test(text);
  if (kind === "sentence" || isNone || /\byou(?:rs?)?\b/i.test(text) || !isFilledLine(passage) || isPlatitude(text)) {
    return false;
  }
  return (
    (kind === "item" && doneMarkPattern.test(text) && deedsOf(text).length > 0) ||
    (againstRecurrencePattern.test(leadIn) && ourLeadInPattern.test(leadIn) && !readersPattern.test(leadIn)) ||
    (ownHeadingPattern.test(heading) && !isAdvice(text, [])) ||
    (headingPattern.test(heading) && isTaskLine(text)) ||
    (kind === "item" &&
      isTaskLine(text) &&
      safeguardPattern.test(text) &&
      !isAdvice(text, []) &&
      (headingPattern.test(heading) || !readersTaskPattern.test(text))) ||
    (headingPattern.test(heading) && !isAdvice(text, []) && isSafeguardNamed(text))
  );
}

/** "We know that words are not enough": nothing is done by it. */
function isOnlyThinking(text: string): boolean {
  const [first] = deedsOf(text);
  return first !== undefined && mindVerbs.has(first.lemma) && first.mood === "habit";
}

/** Whether nothing is left of a line once its empty phrases are gone. */
function isPlatitude(text: string): boolean {
  return !/\b[a-z]{2,30}[^a-z]{1,3}[a-z]{2}/i.test(
    platitudePattern.replaceIn(text, blank).replace(/\b(?:we|will|are|have|to|and|the|our|is|from|this)\b/gi, " "),
  );
}

/** "We plan to hire a tester, to rotate our keys and to encrypt": the verb that all of these hang on. */
function governorOf(deeds: readonly Deed[], index: number, text: string): Deed | undefined {
  const deed = deeds[index];
  const before = deeds[index - 1];
  const isOneOfMany =
    deed?.mood === "purpose" &&
    before?.mood === "purpose" &&
    !informVerbs.has(before.lemma) &&
    /(?:,|\b(?:and|or))(?: to)?(?: \w+ly)? $/.test(text.slice(before.end, deed.start));
  return isOneOfMany ? governorOf(deeds, index - 1, text) : before;
}

/** What a passage asserts, without what it only says to say something. */
function concreteText(passage: Passage): string {
  // A question says nothing, and what ends in "the following:" only announces its lines.
  if (
    /\?$|\b(?:following|these|this|steps|measures|actions|changes|improvements)\b[^.;,:]{0,40}:$/.test(passage.text)
  ) {
    return "";
  }
  return platitudePattern.replaceIn(
    clausesOf(passage.text)
      .map((clause) => (isUnknown(clause.text) ? blank(clause.text) : clause.text))
      .join(""),
    blank,
  );
}

const worthALook = passageTrigger(/\w/);

/**
 * Sentences that name a concrete step, taken or promised, against its happening again. A promise to
 * learn or to be careful names none.
 */
export function findPrevention(prose: Prose): readonly Match[] {
  if (isNoNotice(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { leadIn, headRow }) => {
    if (isTask(passage, leadIn) || isActionRow(passage, headRow)) {
      return true;
    }
    if (
      ownHeadingPattern.test(passage.heading) &&
      isAnswer(passage) &&
      ((ourStepPattern.test(assertedText(passage)) && !isOnlyThinking(passage.text)) ||
        isSafeguardNamed(passage.text) ||
        deedsOf(passage.text).some(({ mood }) => mood === "state"))
    ) {
      return !isPlatitude(passage.text) && !intentionPattern.test(passage.text);
    }
    const text = concreteText(passage);
    if (isAdvice(text, prose.ownNames)) {
      return false;
    }
    const deeds = deedsOf(text);
    return (
      deeds.some((deed, index) => isStep(deed, governorOf(deeds, index, text), text, prose.ownNames)) ||
      isAgainstRecurrence(deeds, text, prose.ownNames) ||
      namedStepPattern.test(text) ||
      sincePattern.test(text) ||
      scheduledWorkPattern.test(text) ||
      isNamedStep(text) ||
      isNominalStep(text) ||
      (labelledStepPattern.test(text) &&
        (safeguardPattern.test(text) ||
          isChangingTask(text) ||
          /^[^:]{2,40}: (?:each|every|no|only|two|nobody)\b/i.test(text))) ||
      (bareLabelPattern.test(text) && isChangingTask(bareLabelPattern.replaceIn(text, "")))
    );
  });
}
