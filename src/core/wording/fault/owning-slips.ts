import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs, isOwnPerson } from "../own-agents.ts";
import { poorly } from "./bad-words.ts";
import { isLaidOpen, isMadePublic } from "./owning-laid-open.ts";
import { twicePattern, wrongWayPattern } from "./owning-marks.ts";
import { isHandedOut, isKeyPressed, isTakenIn } from "./owning-taken-in.ts";
import { isSlipVerb } from "./slip-verbs.ts";
import { isThingGoingWrong, isThingGoneWrong } from "./owning-things.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { informVerbs, inquiryVerbs, mindVerbs, remedyVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf, wholeWords } from "../word-list.ts";
import { isNothingDone, isUndone } from "./owning-nothing-done.ts";

/** "left out the step", "lost sight of the timer" */
const leavingOutPattern = new Sieved(/^ (?:out\b|behind\b|undone\b|it (?:out|undone|too late|until)\b)/);

/** "left the book on a train" */
const leftBehindPattern = new Sieved(
  patternLines()`
    ^ (?:it|them|(?:an? |the |your |our |his |her |their |two |some )[\w' -]{2,50}) (?:on|in|at|under|outside) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:
      train|bus|taxi|cab|tram|car|van|plane|ferry|pub|cafe|café|bar|restaurant|hotel|lobby|street|pavement|park|bench
      |table|printer|copier|photocopier|corridor|hallway|skip|bin|station|gate|stairs|doorstep|windowsill
    )\b
  `,
);

function isSlip({ lemma, object, start, end }: Deed, text: string): boolean {
  return (
    isSlipVerb(lemma) ||
    // "double-booked"
    /\bdouble-(?!check|lock|wrap|glaz|bagg|click)\w+ed$/i.test(text.slice(start, end)) ||
    (lemma === "throw" &&
      /^ (?:(?:away|out) (?:the|your|our|all(?! [\w ]{3,30} (?:from|that|which|in|on)\b)|an?|some|two)|(?:it|them|that) (?:away|out))\b/.test(
        object,
      )) ||
    (lemma === "leave" && leftBehindPattern.test(object)) ||
    (lemma === "leave" && leavingOutPattern.test(object) && !/^ out (?:of|for)\b/.test(object))
  );
}

/** What is charged or sent twice is wrong; what is tested twice is not. */
const onceVerbs = setOf(
  "start launch issue mail email deliver transfer deduct order load run send charge bill count post process book enter print import debit apply take pay",
);

const excusePattern = new Sieved(/\b(?:on purpose|deliberately|intentionally|as agreed|rather than by mistake)\b/i);

/** "By mistake, we also printed" */
const mistakeFirstPattern = new Sieved(
  /(?:^|[;:,] |\band )(?:by (?:mistake|accident)|in error|(?:through|due to|by) an oversight|accidentally|inadvertently|mistakenly|erroneously),? (?!if\b)[^,.;:]{1,50}$/i,
);

const poorlyPattern = wholeWords(poorly);

function isActOf({ lemma }: Deed): boolean {
  const isElse =
    mindVerbs.has(lemma) ||
    sayVerbs.has(lemma) ||
    inquiryVerbs.has(lemma) ||
    sufferVerbs.has(lemma) ||
    remedyVerbs.has(lemma);
  return (
    /^(?:trust|choose|attach|publish|share|commit|restore|confirm|decide|serve|replace|reset|include|merge|restart|swap|leave|run)$/.test(
      lemma,
    ) || !isElse
  );
}

function isDoneWrongly(deed: Deed, text: string): boolean {
  const near = `${deed.isPassive ? deed.subject : ""}${deed.object}`
    .slice(0, 110)
    .replace(
      / (?:because|but(?! not\b)|so that|although|when|(?<!\b(?:in|on) )which|and (?:we|it|they)|(?:firm|company|supplier|vendor|provider|contractor|courier) (?:that|who))\b.*/,
      "",
    );
  return (
    isActOf(deed) &&
    ((poorlyPattern.test(
      `${text.slice(0, deed.start).split(" ").at(-2) ?? ""} ${near.replace(/,.*| (?:and|to) .*/, "")}`,
    ) &&
      !deed.isPassive) ||
      ((wrongWayPattern.test(near) || mistakeFirstPattern.test(text.slice(0, deed.start))) &&
        !excusePattern.test(near) &&
        !(
          informVerbs.has(deed.lemma) &&
          !/^(?:hire|engage|appoint)$/.test(deed.lemma) &&
          /\bwithout\b(?! (?:having )?(?:check|look|verif|know|read))/.test(near)
        )) ||
      (onceVerbs.has(deed.lemma) && twicePattern.test(near)))
  );
}

/** "because we had put them by the bins", "the reason is that our clerk folded two together": our act as the reason. */
const reasonPattern = new Sieved(
  /\b(?:because|since(?! (?:\w+day|\d|last|january|february|march|april|may|june|july|august|september|october|november|december|then|the (?:start|beginning|end))\b)|as|(?:reason|cause|explanation|truth)\b[^.;]{0,60} (?:is|was) that) (?:[\w'-]+ ){0,6}$/i,
);

const goodOutcomePattern = new Sieved(
  /\b(?:not|n't|no|nobody|none|never|nothing|safe|secure|unaffected|still|able|only|glad|lucky|working|writing|telling|contacting|asking|fortunate\w*|saved|protected|fixed|resolved|restored|paused|taken offline|shut|closed|know|sure)\b/i,
);

/** "There was no second nurse": what was lacking is no good outcome. */
const lackPattern =
  /^\W*(?:[^,]{2,30}, )?there (?:was|were) (?:no|nobody|no one|not enough|never) (?!(?:[\w-]+ )?(?:damage|harm|loss|losses|risk|danger|need|impact|effect|interruption|delay|doubt|evidence|reason|threat|victims?|injur\w+|casualt\w+|leaks?|problems?)\b)/i;

/** "Because our gardener cut the cable, the whole street lost its telephone" */
const badOutcomePattern = new Sieved(
  /, [^.;]{0,40}\b(?:lost|missed|broke|failed|could(?: not|n't)|was (?:lost|left|sent|cut|late|gone|closed|shown|locked|delayed|open|able to)|were (?:lost|left|sent|cut|late|gone|closed|shown|locked|delayed|able to)|had (?:no|to)|went|got)\b/i,
);

/** What came of what one of ours did, where it is nothing good. */
const plainOutcomePattern = new Sieved(
  patternLines("i")`
    , (?!
      [^.;]*\b(?:
        not|n't|no|nobody|none|never|nothing|safe|secure|unaffected|able|only|saved|protected|fixed|restored?
        |recover\w*|stayed|remained|stopped|soon|quickly|within|thank\w*|we (?:know|can|have|are|will|could)
      )\b
    )[^.;]{0,40}\b(?:was|were|had|\w{2,}ed|took|got|came|went|saw|found|read)\b
  `,
);

function isReason(deed: Deed, text: string): boolean {
  const before = text.slice(0, deed.start);
  const clause =
    (before.split(/[;:]/).at(-1) ?? "")
      .split(/\b(?:because|since|(?:is|was) that)\b/i, 1)[0]
      ?.replace(lackPattern, "") ?? "";
  return (
    (deed.role === "side" || deed.role === "main") &&
    (verbFormOf(deed.lemma)?.isBase === true || isOwnPerson(deed.subject)) &&
    isActOf(deed) &&
    !informVerbs.has(deed.lemma) &&
    !/^(?:be|have|need|use|hold|work|offer|test|monitor|encrypt|verify|block)$/.test(deed.lemma) &&
    /\b(?:because|since|(?:is|was) that)\b/i.test(before) &&
    reasonPattern.test(before) &&
    (clause.length > 12 ||
    /\b(?:arose|happened|occurred|failed|broke|came about|went wrong|burst|fell|was (?:late|lost|wrong))\b/i.test(
      clause,
    )
      ? !goodOutcomePattern.test(clause)
      : badOutcomePattern.test(deed.object) || (isOwnPerson(deed.subject) && plainOutcomePattern.test(deed.object))) &&
    !/\b(?:precaution|to protect|to keep|to be safe|maintenance)\b/.test(deed.object)
  );
}

/** "ran a test script against the live shop" */
function isTriedOnLive({ lemma, object }: Deed): boolean {
  return (
    /^(?:run|test|try|execute|start|point)$/.test(lemma) &&
    /\b(?:against|on|in) (?:the |our )?(?:live|production)\b/.test(object.slice(0, 90))
  );
}

const failings: readonly ((deed: Deed, text: string) => boolean)[] = [
  isSlip,
  isNothingDone,
  isLaidOpen,
  isDoneWrongly,
  isHandedOut,
  isTakenIn,
  isReason,
  isKeyPressed,
  isTriedOnLive,
  isMadePublic,
];

/**
 * Whether `deed` is a failing of ours by what we did or left undone, and not by a word of blame. `text` is its
 * sentence.
 */
export function isOwnSlip(deed: Deed, text: string): boolean {
  if (isThingGoingWrong(deed, text)) {
    return true;
  }
  if (deed.mood !== "done") {
    return false;
  }
  if (deed.isNegated) {
    return !deed.isPassive && isUndone(deed) && isByUs(deed, text);
  }
  if (isThingGoneWrong(deed)) {
    return true;
  }
  const isPassiveOfOurs = isTakenIn(deed) && isByUs({ ...deed, isPassive: false }, text);
  return (
    isPassiveOfOurs || (failings.some((isFailing) => isFailing(deed, text)) && !isTakenIn(deed) && isByUs(deed, text))
  );
}
