import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { isMoreThanWords } from "./guarding.ts";
import { isFunded } from "./done-steps.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import {
  lookingVerbs,
  forGoodVerbs,
  mendingVerbs,
  yoursPattern,
  fixPattern,
  improvementPattern,
  releasingVerbs,
  nearObjectOf,
  changingVerbs,
  vagueObjectPattern,
  newsSubjectPattern,
  isVagueReview,
} from "./step-words.ts";
import { helpPattern } from "./scheduled-steps.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import {
  guardVerbs,
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

const causativePattern = new Sieved(
  /^ (?:the|our|all|every|each) (?:[\w-]+ ){1,4}?(?:buried|rebuilt|moved|replaced|renewed|encrypted|fitted|installed|rewired|relocated|raised|reinforced|duplicated|tested|audited|locked|separated|inspected|certified)\b/,
);

/** What one may give up doing. */
export const practiceVerbs = setOf(`
  use send store keep print share take allow accept publish export carry leave run test collect copy write deploy
  release rely depend transfer hold post save carry load hand buy order work install
`);

function isGivenUp({ lemma, object }: Deed, who: Who): boolean {
  // "The tool will not accept such a file any more"
  if (who === "thing" && /^(?:accept|allow|let|take|send|run|start|open|print|show|store)$/.test(lemma)) {
    return /\b(?:any ?more|any longer)\b/.test(object) && !/\b(?:you|your)\b/.test(object);
  }
  return (
    who === "we" &&
    practiceVerbs.has(lemma) &&
    !/\b(?:you|your|yours)\b/.test(object) &&
    /\b(?:after this|again|any ?more|any longer|in future|going forward|until|unless|without|from \w+ on)\b/.test(
      object,
    ) &&
    !/\b(?:updates?|news|statement|further)\b/.test(object)
  );
}

/** "a new phone system", "a second line" */
const broughtInPattern = new Sieved(
  patternLines()`
    ^ (?:an?|our own|two|three|more) (?:[\w-]+ )?(?:
      new|second|third|additional|separate|dedicated|independent|permanent|stronger|better
    ) (?!(?:[\w-]+ )?(?:cards?|passwords?|letters?|links?|forms?|dates?|version|certificates?|keys?)\b)\w
    |^ (?:an?|two|three|more) (?:
      new|second|third|additional|separate|dedicated|independent|permanent|stronger|better
    ) (?:[\w-]+ )?(?:
      systems?|lines?|servers?|networks?|gates?|doors?|platforms?|generators?|pumps?|machines?|software|stations?
      |links? to
    )\b
  `,
);

/** What lasts, whatever it is done to, when it is still to come. */
const lastingVerbs = setOf(`
  deprecate discontinue scrap abolish ban forbid prohibit disallow label teach educate school widen mandate insulate
  relocate centralise centralize decentralise decentralize diversify stagger randomise randomize tokenise tokenize
  countersign supervise fence vet shrink eliminate bury rewire
`);
/** "a second fence", "new rota": what is brought in to stay. */
const lastingThingPattern = new Sieved(
  /\b(?:second|new|permanent|dedicated|separate|independent|third|system|programme|program|rota|committee|team|scheme)\b/,
);

/** A promised deed with what it is done to; each question about it below is answered, or left to the next. */
interface Promised {
  readonly deed: Deed;
  readonly who: Who;
  readonly object: string;
  readonly thing: string;
}

/** What is watched, moved elsewhere or kept twice. */
function watchesOrMoves({ deed, who, object }: Promised): boolean | undefined {
  const { lemma } = deed;
  if (/^(?:ensure|guarantee)$/.test(lemma)) {
    // "We will ensure that each list is checked by two people"
    return (
      / (?:two|only|a second|every|each) /.test(deed.object) &&
      safeguardPattern.test(deed.object) &&
      !/ again\b/.test(deed.object)
    );
  }
  if (/^(?:watch|guard|patrol)$/.test(lemma) && !deed.isPassive) {
    return /^ (?:our|the|all|every|each)\b/.test(object);
  }
  if (
    /^(?:move|migrate|switch)$/.test(lemma) &&
    !yoursPattern.test(object) &&
    (who === "we"
      ? /^ (?:[\w'-]+ ){0,6}?(?:to|away from|off|into|behind|onto|out of)\b/
      : /^ (?:out of|away from|off|into|behind)\b/
    ).test(object) &&
    (who === "we" || deed.isPassive)
  ) {
    return true;
  }
  if (/^(?:copy|replicate|mirror|duplicate|back|sync)$/.test(lemma)) {
    return /\b(?:to|in|into|at|onto) (?:an? |the |two |another )?(?:second|another|different|separate|other|own|regions|sites|remote|off-?site)\b/.test(
      object,
    );
  }
  return undefined;
}

/** What is no longer done, and what is tested again and again. */
function givesUpOrTests({ deed, who, object, thing }: Promised): boolean | undefined {
  const { lemma } = deed;
  // "We will not use spreadsheets after this term"
  if (deed.isNegated) {
    return isGivenUp(deed, who);
  }
  if (/^ (?:back |temporarily )?(?:offline|online|down|live|back|on hold)\b/.test(object)) {
    return false;
  }
  if (lemma === "make") {
    return improvementPattern.test(object);
  }
  if (deed.isPassive && / before (?:it|they|we|the|an?y?) /.test(object) && knownVerbs.has(lemma)) {
    return !mindVerbs.has(lemma) && !informVerbs.has(lemma) && !mendingVerbs.has(lemma);
  }
  // "Our drivers will scan the label before they hand over a parcel"
  if (
    who === "we" &&
    /^(?:scan|check|read|compare|confirm|verify|count|weigh|sign|ask|look|ring|call|test)$/.test(lemma) &&
    / before (?:they|any\w*|each|every|handing|sending|leaving|posting) /.test(object)
  ) {
    return !/\b(?:your?|again|today|tonight|tomorrow)\b/.test(object);
  }
  if ((releasingVerbs.has(lemma) || lemma === "install") && fixPattern.test(thing)) {
    return true;
  }
  if (
    /^(?:test|check|restore|run|review|rehearse|verify|audit|compare|rotate|renew)$/.test(lemma) &&
    /\b(?:each|every) (?:\w+ )?(?:day|night|week|month|quarter|year|release|build|change)\b/.test(deed.object)
  ) {
    return who === "we" || deed.isPassive;
  }
  return undefined;
}

/** What is brought in, stopped or paid for. */
function bringsIn({ deed, who, object, thing }: Promised): boolean | undefined {
  const { lemma } = deed;
  // "We intend to have the cable buried"
  if (lemma === "have" && causativePattern.test(object)) {
    return true;
  }
  if (lemma === "have") {
    return /^ (?:[\w-]+ ){0,4}?(?:audits?|reviews?|tests?|assessments?) (?:conducted|carried out|done|performed|made)\b|^ (?:two|at least)\b/.test(
      object,
    );
  }
  if (/^(?:bring|put|set|roll)$/.test(lemma) && /^ (?:it|them|this|these) (?:in|up|out|into use)\b/.test(object)) {
    return true;
  }
  if (/^(?:bring|put|set|roll)$/.test(lemma) && /^ (?:in|up|out|into use)\b/.test(object)) {
    const isLasting = lastingThingPattern.test(thing) || safeguardPattern.test(thing);
    return !helpPattern.test(thing) && (isLasting || againstRecurrencePattern.test(deed.object));
  }
  if (/^(?:install|introduce|adopt|implement|build|deploy)$/.test(lemma) && broughtInPattern.test(object)) {
    return who === "we";
  }
  if (/^(?:stop|quit|cease)$/.test(lemma) && who === "we") {
    return /^ \w+ing\b/.test(object);
  }
  if (/^(?:pay|fund|finance)$/.test(lemma)) {
    return isFunded(deed);
  }
  return undefined;
}

/** What is done for good. */
function lasts({ deed, who, object, thing }: Promised): boolean | undefined {
  const { lemma, subject } = deed;
  if (
    yoursPattern.test(object) ||
    vagueObjectPattern.test(object) ||
    !/\w{3}/.test(thing) ||
    isVagueReview(lemma, thing) ||
    (deed.isPassive && newsSubjectPattern.test(subject)) ||
    /^ (?:this|our|the) (?:[\w-]+ ){0,3}?(?:report|filing|page|statement|notice|advisory)\b/i.test(object) ||
    /^ (?:it|them|this)(?: (?:when|as soon as|once|until|by|on|again|up|further|even|more)\b|\W*$)/.test(object)
  ) {
    return false;
  }
  if (
    forGoodVerbs.has(lemma) ||
    (lastingVerbs.has(lemma) && (who === "we" || deed.isPassive)) ||
    (/^(?:rebuild|rewrite|split|divide|upgrade)$/.test(lemma) && !/^ as (?:much|many|quickly|soon)\b/.test(object)) ||
    (guardVerbs.has(lemma) && !lookingVerbs.has(lemma) && isMoreThanWords(lemma, thing)) ||
    /\b(?:for good|permanently)\b/.test(object)
  ) {
    return true;
  }
  return undefined;
}

/** What else is done to a safeguard, or against the next time. */
function keepsFromAgain({ deed, who, thing }: Promised): boolean {
  const { lemma } = deed;
  if (changingVerbs.has(lemma) || neutralVerbs.has(lemma)) {
    return changingVerbs.has(lemma) && (safeguardPattern.test(thing) || againstRecurrencePattern.test(deed.object));
  }
  const isIdle =
    mindVerbs.has(lemma) ||
    sayVerbs.has(lemma) ||
    informVerbs.has(lemma) ||
    inquiryVerbs.has(lemma) ||
    sufferVerbs.has(lemma);
  const isElse = mendingVerbs.has(lemma) || remedyVerbs.has(lemma) || (harmVerbs.has(lemma) && lemma !== "encrypt");
  const isNamedThing = safeguardPattern.test(thing) || againstRecurrencePattern.test(deed.object);
  return !isIdle && !isElse && isNamedThing && knownVerbs.has(lemma) && (who === "we" || deed.isPassive);
}

/** "we will replace the old alarm", "the portal will be switched off for good" */
export function isPromisedStep(deed: Deed, who: Who): boolean {
  const object = nearObjectOf(deed);
  const thing = deed.isPassive ? deed.subject + object : object;
  const promised: Promised = { deed, who, object, thing };
  return (
    watchesOrMoves(promised) ??
    givesUpOrTests(promised) ??
    bringsIn(promised) ??
    lasts(promised) ??
    keepsFromAgain(promised)
  );
}
