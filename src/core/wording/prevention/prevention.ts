import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { intentionPattern, isAdvice, isNaming, isPlatitude, withoutEmptyPromises } from "./empty-promises.ts";
import { answersHow } from "./answered-how.ts";
import { asPromised } from "../reported-promise.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { isNoNotice } from "../other-kinds-of-text.ts";
import { isChangedWay } from "./changed-ways.ts";
import { isWatched } from "./kept-watch.ts";
import { onlyThisWayPattern } from "./new-ways.ts";
import { isStep } from "./prevention-steps.ts";
import { isAgainstRecurrence } from "./recurrence-purpose.ts";
import { safeguardPattern } from "./safeguards.ts";
import { assertedText, blank, clausesOf, isAnswer, isUnknown, unshouted } from "../statement.ts";
import { isActionRow, isChangingTask, isLogLine, isTask, ownHeadingPattern } from "./step-tasks.ts";
import { isNamedStep, isNominalStep, isSafeguardNamed, scheduledWorkPattern } from "./steps-without-verbs.ts";
import { informVerbs, mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import type { Match, Passage, Prose } from "../prose.ts";
import { wholeWords } from "../word-list.ts";

/** "ended our contract with", "new rule": a step in so many words. */
const namedStepPattern = new Sieved(
  patternLines("i")`
    ^(?:by|from) [^.;?!]{3,30},? (?:every|all|each) [^.;?!]{3,60} will (?:be|have (?:one|it|them)|do so)\W*$
    |^(?:from|as of|starting) [^.;?!,]{3,30},? (?:nobody|no one|only|no)\b[^.;?!]{2,60}\b(?:can|may|will)\b
    |\b(?:anyone|whoever|staff|colleagues|contractors|drivers|teams)\b[^.;?!,]{0,60} (?:must|has to|have to|needs?) (?:now |first |to )?(?:
      ask|get|have|obtain|sign|confirm|check|enter|show
    )\b
    |\b(?:outside|external|independent) (?:[\w-]+ )?(?:
      firm|auditors?|experts?|testers?|company|team|consultants?
    ) (?:will|is going to|are going to) [^.;?!]{0,30}\b(?:test|audit|break in|attack|inspect|every|twice|each)\b
    |\bnow (?:both|all|each|always) (?:sign|check|read|look|compare|count|test|carry|wear|use|need|ask|keep|lock)\b
    |\bnew (?:rule|procedure|policy)\b
    |\b(?:becomes?|is now|are now|will be|made) (?:compulsory|mandatory|obligatory)\b
    |\b(?:is|are) now (?:\w+ ){0,2}?only (?:with|from|to|through|via|for|by|after|when)\b
    |\bwill (?:resume|restart|reopen|go out|be (?:resumed|allowed|sent|released)) only (?:with|when|after|once|if)\b
    |\b(?:no|nothing|nobody)\b[^.;?!,]{1,60}\b(?:goes|leaves|ships|is sent|gets|enters)\b[^.;?!]{1,60}\b(?:
      until|unless|without|before|that (?:ha\w+ not|only one|nobody|no one)
    )\b
    |\b(?:ended|ending|terminated|cancelled) (?:our|the|all) (?:\w+ )?(?:contracts?|work|cooperation|relationship)\b
    |\b(?:nobody|no one|none) can\b[^.;?!]{1,100}\b(?:any ?more|without)\b
    |\b(?:will|shall|may) (?:from now on |in future |now )?only be \w+(?:ed|en|n|t) (?:
      at|by|after|when|with|on|in|to|if|outside
    )\b
    |\b(?:no|nobody|no one)\b(?![^.;?!,]{0,40} (?:left|goes?|going)\b)[^.;?!,]{1,80}\b(?:will|can|may|is|are)\b[^.;?!]{1,80}\bwithout\b(?! (?:risks?|errors?|faults?|flaws?|problems?|dangers?|mistakes?)\b)
    |\b(?:our|the|any|all|each|every) new (?:[\w-]+ )?(?:
      suppliers?|providers?|carriers?|contractors?|partners?|hosts?|firms?|printers?|couriers?|agenc(?:y|ies)|vendors?
    ) (?:must|has to|have to|(?:is|are) (?:bound|obliged|required) to) (?!be\b)\w
    |\b(?:every|each|no|all) (?!
      customers?\b|users?\b|members?\b|affected\b|of you\b|one\b|services\b|data\b|further\b|updates\b
    )(?:
      (?!(?:customers?|users?|members?|students?|participants?|readers?|authors?|maintainers?|applicants?)\b)[\w-]+ ){1,9}?(?:
      must|has to|have to|needs? to
    )\b
  `,
);
/** Who or what checks it: "an outside surveyor", "our review". */
const checker = sourceLines`
    (?:
      (?:outside|independent|external) [\w-]+|(?:some|any)(?:body|one)(?: from)? outside
      |(?:(?:security|safety|specialist) )?(?:
        firm|testers?|inspectors?|auditors?|specialists?|experts?|surveyors?|examiners?|lab(?:oratory)?
      )
      |reviews?|audits?|inspections?|(?:safety|security|full) (?:checks?|tests?)
    )
  `;
/** "The ride stays shut until an inspector has passed it", "we have stopped all changes while a review is under way", "gets its own line", "keys now lapse after a day" */
const heldUntilCheckedPattern = wholeWords(
  sourceLines`
    (?:
      (?:stays?|remains?|be|is|are|keep(?:ing)?(?: it| them)?) (?:\w+ )?(?:
        down|closed|off|shut|offline|unplugged|locked|suspended|disabled
      )
      |(?:(?:will|shall|'ll|does|do|are|is) not|won't|doesn't|don't) (?:\w+ )?(?:
        come|return|reopen|restart|go|be \w+ed|run|resume|start|take|open|send|ship|release|use
      )
      |no (?:further|more|new) [\w -]{2,30} (?:will|goes?|is|are)
      |(?:paused|stopped|halted|frozen|suspended|put) (?!(?:the |an? |our )?(?:employee|officer|worker|colleague|member|driver|refund|payment|search|account))
    )\b[^.;?!]{0,90} (?:until|unless|before|while) [^.;?!]{0,50}\b${checker}
    |until [^.;?!,]{3,80}\b(?:outside|independent|external)\b[^.;?!,]{0,30} (?:
      tested|checked|passed|approved|signed off
    )
    |(?:gets?|will (?:get|have)|is getting) (?:its|their) own (?!way\b|page\b|letter\b)\w+
    |can (?:now )?be \w+(?:ed|en|de|nt|t)\b[^.;?!,]{0,30} by (?:the )?\w+ of (?:us|them) only
    |now (?:lapses?|expires?|runs? out|times? out) (?:after|within|at)
    |(?:e-?mails?|letters?|files?|forms?|exports?|attachments?|sheets?|staff|the (?:office|clerk|desk)) [^.;?!,]{0,50}can(?:not|'t) (?!be (?:delivered|sent|opened|read|recovered|restored|found))[^.;?!]{2,60} (?:any ?more|any longer|at all)
  `,
);
/** "An alarm now sounds when", "updates will go to ten shops first", "since Tuesday no clerk can", "we have frozen all changes" */
const newRulePattern = new Sieved(
  patternLines("i")`
    \b(?:alarms?|alerts?|sensors?|filters?|checks?|warnings?) (?:now|from now on) (?:
      sounds?|rings?|goes off|fires?|stops?|warns?|catch(?:es)?|blocks?
    ) (?:when|if|as soon as|before|whenever)\b
    |\b(?:updates?|changes?|releases?|versions?|mailings?|letters?) will (?:\w+ )?(?:
      go|be (?:sent|released|rolled out)
    ) to (?:[\w-]+ ){1,5}first\b
    |\b(?:updates?|changes?|releases?|versions?|mailings?) will first (?:run|go|be \w+)\b
    |^\W*since [^,;.]{3,40}?,? (?:no|only|every|each|all|two) (?:members? of )?(?:
      staff|employees?|colleagues?|clerks?|engineers?|volunteers?|files?|exports?|letters?|mailings?|messages?
      |changes?|accounts?|transfers?
    )\b[^.;?!]{1,60}\b(?:can|may|must|has to|have to|needs? to|goes|go|leaves?)\b
    |\b(?:new|all|future) [^.;?!]{2,40} (?:have been|are) (?:
      closed|private|locked|hidden|limited|restricted
    ) (?:to|for|by) [^.;?!]{2,50}\b(?:since|from)\b
    |\b(?:frozen|freez(?:e|ing)|stopped|paused|suspended|halted) (?:all|every|any)(?: other| further| planned)? (?:
      changes?|releases?|updates?|deployments?|upgrades?|mailings?|exports?
    )\b
  `,
);
/** "Since the fire we test every alarm" */
const sincePattern = new Sieved(
  /^\W*since (?:the (?:accident|incident|breach|leak|outage|attack|theft|fire|flood|error|failure|event|mistake)|then),? we (?:now |always |only |also )?[a-z]+ (?:every|each|all|both|no)\b/i,
);
/** "Next steps: a second check of every mailing": a label and what it promises. */
const labelledStepPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      next steps?|follow[- ]?ups?|prevention|improvements?|what (?:we )?changes?|what(?:'s| is) (?:new|different)
      |from now on|in future|planned|our plan|(?:longer?|medium)[- ]term|steps (?:adopted|agreed|planned)
      |measures (?:adopted|agreed|planned)|corrective actions?|permanent fix|still to come|agreed|action items?
      |preventi(?:ve|tive|on) (?:measures|actions?|steps)|going forward
    )(?: [\w-]+){0,2}: ?\w
  `,
);
/** "Prevention: the tank is emptied every Friday": a label that says that what follows is such a step. */
const preventionLabelPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      prevention|(?:a )?repeat prevented|preventi(?:ve|on) (?:measures?|steps?|actions?)
      |(?:(?:in order )?to|so as to|how we|what we do to) (?:avoid|prevent|stop|keep|rule out)\b[^:;.?!]{3,60}
      |so that (?:it|this|that)\b[^:;.?!]{3,60}|what changes|what(?:'s| is) new
      |new(?: from [\w ]{2,20}| in [\w ]{2,30})?|from now on|in future
    ): \b
  `,
);

/** "What's new: our office has moved" */
const newsLabelPattern = /^\W*(?:what|new)\b/i;

function isPromisedByLabel(text: string, deeds: readonly Deed[]): boolean {
  return (
    preventionLabelPattern.test(text) &&
    !intentionPattern.test(text) &&
    (deeds.length === 0
      ? /: (?:\S+ ){2,}\S/.test(text)
      : deeds.some(
          ({ mood, subject, role, isPerfect, lemma, isPassive }) =>
            role === "main" &&
            ((isPerfect && !newsLabelPattern.test(text)) || /^(?:habit|state|future|doing|duty)$/.test(mood)) &&
            subject !== "we" &&
            (isPassive || !mindVerbs.has(lemma)),
        ))
  );
}

/** "Next Steps Improve planning": a label in bold without a colon. */
const bareLabelPattern = new Sieved(
  /^(?:Next [Ss]teps?|Action [Ii]tems?|Corrective [Aa]ctions?|Follow[- ]?[Uu]ps?|Prevent(?:ion|ive [Mm]easures|ion [Ss]teps)|Improvements?|Going [Ff]orward|What (?:[Cc]hanges|[Ww]e [Ww]ill [Cc]hange))\.? (?=[A-Z])/,
);

/** "What we have done so far": its lines tell what was done about this one. */
const doneHeadingPattern =
  /^\W*(?:what (?:we|the [\w-]+) (?:have |has )?(?:done|did)(?: so far| since| about (?:it|this))?|done so far)\W*$/i;

/** "We have done this so far:" above such lines. */
const doneLeadInPattern = /\bso far:$/i;

/** A step of any kind under a heading that promises steps: "we will check", "no export leaves". */
const ourStepPattern = new Sieved(
  /\b(?:we|our|i)\b[^.;?!]{1,40}\b(?:will|have|are|now|no longer|\w{3,}ed|set|put|cut|bought|built)\b|^\W*(?:no|every|each|all|only|two|from|until)\b/i,
);

const newsPattern =
  /\b(?:write|say|publish|report|announce|explain)\b[^.;?!]* (?:whether|here|https?|our (?:web)?site|this page|you)\b/i;

/** "We know that words are not enough": nothing is done by it. */
function isOnlyThinking(text: string): boolean {
  const [first] = deedsOf(text);
  return (
    first !== undefined &&
    ((mindVerbs.has(first.lemma) && first.mood === "habit") ||
      // "By 18:00 I will write here whether it is back"
      (first.mood === "future" && sayVerbs.has(first.lemma) && newsPattern.test(text)))
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
  return withoutEmptyPromises(
    clausesOf(unshouted(passage.text))
      .map((clause) => (isUnknown(clause.text) ? blank(clause.text) : clause.text))
      .join(""),
  );
}

const logHeadingPattern = /^\W*(?:\d{1,2}[:.]\d\d\b|(?:timeline|chronology|course of (?:events|the incident))\W*$)/i;

function isOfNow({ mood, start, end }: Deed): boolean {
  return (mood === "habit" || mood === "state") && end > start;
}

/** "Once you have changed your key, the limit will be lifted": what comes of what readers do. */
const afterYourActPattern = /^\W*(?:once|after|as soon as) you\b/i;

const worthALook = passageTrigger(/\w/);

/**
 * Sentences that name a concrete step, taken or promised, against its happening again. A promise to
 * learn or to be careful names none.
 */
export function findPrevention(prose: Prose): readonly Match[] {
  if (isNoNotice(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { leadIn, headRow, asked }) => {
    const isDoneAlready = doneHeadingPattern.test(passage.heading) || doneLeadInPattern.test(leadIn);
    if ((isTask(passage, leadIn) || isActionRow(passage, headRow)) && !isDoneAlready) {
      return true;
    }
    if (
      ownHeadingPattern.test(passage.heading) &&
      !isDoneAlready &&
      isAnswer(passage) &&
      ((ourStepPattern.test(assertedText(passage)) && !isOnlyThinking(passage.text)) ||
        isSafeguardNamed(passage.text) ||
        deedsOf(passage.text).some(({ mood }) => mood === "state"))
    ) {
      return !isPlatitude(passage.text) && !intentionPattern.test(passage.text);
    }
    if (isAnswer(passage) && answersHow(asked, passage.text)) {
      return true;
    }
    const text = asPromised(concreteText(passage));
    if (isAdvice(text, prose.ownNames) || afterYourActPattern.test(text)) {
      return false;
    }
    const deeds = deedsOf(text);
    // "16:10 A second fitter goes in": in a log the present tells of then.
    const isLog = isLogLine(text) || logHeadingPattern.test(passage.heading);
    return (
      deeds.some(
        (deed, index) =>
          !(isLog && isOfNow(deed)) && isStep(deed, governorOf(deeds, index, text), text, prose.ownNames),
      ) ||
      isAgainstRecurrence(deeds, text, prose.ownNames) ||
      isChangedWay(text, deeds) ||
      isWatched(text) ||
      isPromisedByLabel(text, deeds) ||
      namedStepPattern.test(text) ||
      sincePattern.test(text) ||
      newRulePattern.test(text) ||
      onlyThisWayPattern.test(text) ||
      heldUntilCheckedPattern.test(text) ||
      scheduledWorkPattern.test(text) ||
      isNamedStep(text) ||
      isNominalStep(text) ||
      (isNaming(passage.text) && !isUnknown(passage.text)) ||
      (labelledStepPattern.test(text) &&
        (safeguardPattern.test(text) ||
          isChangingTask(text) ||
          /^[^:]{2,40}: (?:each|every|no|only|two|nobody)\b/i.test(text))) ||
      (bareLabelPattern.test(text) && isChangingTask(bareLabelPattern.replaceIn(text, "")))
    );
  });
}
