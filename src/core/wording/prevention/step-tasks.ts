/** Lines of lists and tables that name a step as a task. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { isAdvice, isPlatitude } from "./empty-promises.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import { changingVerbs, forGoodVerbs, lookingVerbs, mendingVerbs } from "./step-words.ts";
import { isSafeguardNamed } from "./steps-without-verbs.ts";
import { isFilledLine } from "../statement.ts";
import {
  guardVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import type { Passage } from "../prose.ts";

/** Headings under which each line is a step against recurrence. */
const headingPattern = new Sieved(
  patternLines("i")`
    \b(?:
      prevent\w*|next steps?|action items?|actions?|follow[- ]?ups?|remediation|improvements?|lessons?(?: learned)?
      |future|going forward|moving forward|what (?:will|is going to) change
      |what we(?:'re| are|'ve| have| will)? (?:chang|doing|do differently|improv)\w*|long[- ]term|hardening|corrective
      |recommendations?|todo|to-?dos|remedial|making sure|never again|how we (?:will )?(?:prevent|keep|stop)|plan
      |planned|(?:security|process|release|technical|long[- ]term) (?:measures|improvements|changes)|in progress
      |mitigations?
    )\b
  `,
);
/** Headings that promise nothing but such steps: whatever a line names is one. */
export const ownHeadingPattern = new Sieved(
  patternLines("i")`
    \b(?:
      what(?:'s| is) (?:now )?different|what has (?:been )?changed|what must (?:be|change)|prevent\w*|never again
      |happen(?:s|ing)? again|what (?:will|is going to) change
      |what we(?:'re| are|'ve| have| will)? (?:be )?(?:chang\w+|do(?:ing)? differently|improv\w+)|recurrence
      |(?:'ll| will) be different|(?:do|be|make it) better (?:in (?:the )?future|next time)
    )\b
  `,
);
/** Headings of measures for readers, or of what has been done at once. */
const otherHeadingPattern = new Sieved(
  /\b(?:you|your|users?(?!-)|customers?|timeline|immediate|contact|impact|faq|tips|advice)\b/i,
);
/** Who speaks of recurrence above a list: we of our steps, not of what readers should do. */
const ourLeadInPattern = new Sieved(/\b(?:we|our)\b(?! (?:recommend|advise|suggest|encourage|urge|ask))/i);

/** "we have a few recommendations": what follows is for others. */
const readersPattern = new Sieved(
  /\b(?:recommendations?|advice|suggestions?|tips|(?:you|users|maintainers|developers|customers) (?:should|can|must))\b/i,
);

/** "Review actions:": a label above the lines of a list. */
const labelPattern = /^(?:[\w-]{1,20} ){0,3}[\w-]{1,20}:$/;

/** "We need to split the queue", "we should add a lock" */
function isOurTask({ subject, mood, lemma, isPassive, isNegated }: Deed): boolean {
  return (
    /^(?:we|i)$/.test(subject) &&
    (mood === "duty" || mood === "future") &&
    !isPassive &&
    !isNegated &&
    verbFormOf(lemma)?.isKnown === true &&
    ![mindVerbs, sayVerbs, inquiryVerbs, informVerbs, sufferVerbs].some((verbs) => verbs.has(lemma))
  );
}

/** "Removing the cache from the shared store": a task as a noun, where no verb follows that says something of it. */
function isTaskGerund(text: string): boolean {
  const [opening = "", word = ""] = /^\W*(\w{3,12}ing) (?!of\b)/.exec(text) ?? [];
  const form = verbFormOf(word.toLowerCase());
  return (
    form?.isKnown === true &&
    (changingVerbs.has(form.lemma) || guardVerbs.has(form.lemma) || forGoodVerbs.has(form.lemma)) &&
    (!lookingVerbs.has(form.lemma) || safeguardPattern.test(text.slice(opening.length))) &&
    !/\b(?:makes?|takes?|helps?|leads?|causes?|remains?)\b/.test(text) &&
    deedsOf(text).every(({ mood, role }) => mood === "purpose" || mood === "doing" || role !== "main")
  );
}

/** A task: "Add a check", "1. Alerts for …", "Added two-factor sign-in" */
function isTaskLine(text: string): boolean {
  const [first] = deedsOf(
    text.replace(/^[\W\d]{0,30}(?:[\w-]+(?: [\w-]+){0,4}: )?(?:(?:done|planned|in progress|todo|to) )?/i, ""),
  );
  if (isTaskGerund(text) || (first !== undefined && first.start < 12 && isOurTask(first))) {
    return true;
  }
  const isFirst = first !== undefined && first.subject === "" && first.start < (first.mood === "command" ? 50 : 20);
  return (
    isFirst &&
    (first.mood === "command" ||
      (first.mood === "done" && !mindVerbs.has(first.lemma)) ||
      (first.mood === "doing" && safeguardPattern.test(first.object))) &&
    (!sayVerbs.has(first.lemma) || neutralVerbs.has(first.lemma)) &&
    !mendingVerbs.has(first.lemma)
  );
}

/** "Longer term: replace the switchboard, add a feed" */
export function isChangingTask(text: string): boolean {
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
  patternLines("i")`
    ^\W*(?:\d+[.)] )?(?:
      look|check|review|switch|turn|update|upgrade|use|reset|change|set|verify|isolate|monitor|search|make|keep|avoid
      |consider|choose|log|watch|read|report|contact|install|download|run|scan|generate|rotate|revoke|ask|pick|be|call
      |place|request|order|obtain|get|freeze|visit|file|remain|stay|notify|opt|enrol|enroll|identify|ensure|back|store
      |learn|never|do|let|click|scroll|select|enter|type|wait|press|tap|find|go|open|navigate
    )\b
    |\b(?:click|scroll|tap) (?:on |down |the |to )
  `,
);

/** "Find out whether the file held addresses": to know more keeps nothing from happening. */
const findingOutPattern = new Sieved(
  /^\W*(?:(?:find(?: out)?|look into|learn|ask|check|see|investigate|establish|determine) (?:whether|if|how|why|what|who|which|where)|reflect|discuss|think|talk|learn|consider|debrief|thank|apologi[sz]e)\b/i,
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

/** "Action items" above a table. */
const actionsPattern =
  /\b(?:action items?|corrective actions?|next steps?|follow[- ]?ups?|prevent\w*|improvements?|remedial)\b/i;

/** "Compiler rejects empty lists": how a thing is now, in the first cells of a row. */
function isNewWay(text: string): boolean {
  const first = text.split("|").slice(0, 2).join(" . ");
  return deedsOf(first).some(
    ({ mood, role, lemma, subject }) =>
      role === "main" &&
      (mood === "habit" || mood === "possible" || mood === "state") &&
      subject !== "" &&
      /^(?:reject|refuse|block|require|check|validate|verify|enforce|expire|stop|limit|encrypt|warn|alert|fail|compare|prevent)$/.test(
        lemma,
      ),
  );
}

export function isActionRow(passage: Passage, headRow: string): boolean {
  const { kind, text, heading } = passage;
  return (
    kind === "row" &&
    (actionHeadPattern.test(headRow) || (headRow !== "" && actionsPattern.test(heading))) &&
    isFilledLine(passage) &&
    !findingOutPattern.test(text) &&
    !reportingTaskPattern.test(text) &&
    (safeguardPattern.test(text) || isNewWay(text) || (isTaskLine(text) && !/^\W*tasks?\b/i.test(headRow)))
  );
}

/** "Improve our monitoring" */
const oursPattern = /\b(?:our|ourselves)\b/i;

function isActionLabel(leadIn: string): boolean {
  return labelPattern.test(leadIn) && headingPattern.test(leadIn) && !otherHeadingPattern.test(leadIn);
}

/** "13:45 Revoked the key and told the security team": what was done at that time. */
export function isLogLine(text: string): boolean {
  return /^\W*(?:\d[\d/.-]{4,9},?[ T])?\d{1,2}[:.]\d\d\b/.test(text);
}

export function isTask(passage: Passage, leadIn: string): boolean {
  const { kind, text, heading } = passage;
  const isAsked =
    kind === "sentence" && !(actionsPattern.test(heading) && isChangingTask(text) && oursPattern.test(text));
  const isNone = otherHeadingPattern.test(heading) || findingOutPattern.test(text) || reportingTaskPattern.test(text);
  if (
    isAsked ||
    isNone ||
    isLogLine(text) ||
    /\byou(?:rs?)?\b/i.test(text) ||
    !isFilledLine(passage) ||
    isPlatitude(text)
  ) {
    return false;
  }
  return (
    (kind === "item" && doneMarkPattern.test(text) && deedsOf(text).length > 0) ||
    (againstRecurrencePattern.test(leadIn) && ourLeadInPattern.test(leadIn) && !readersPattern.test(leadIn)) ||
    (ownHeadingPattern.test(heading) && !isAdvice(text, [])) ||
    ((headingPattern.test(heading) || isActionLabel(leadIn)) && isTaskLine(text)) ||
    (kind === "item" &&
      isTaskLine(text) &&
      safeguardPattern.test(text) &&
      !isAdvice(text, []) &&
      (headingPattern.test(heading) || !readersTaskPattern.test(text))) ||
    (headingPattern.test(heading) &&
      !isAdvice(text, []) &&
      (isSafeguardNamed(text) ||
        // "Expiry dates are exported, with alerts"
        (actionsPattern.test(heading) && safeguardPattern.test(text) && deedsOf(text)[0]?.mood === "state")))
  );
}
