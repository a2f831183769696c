/** How people advise readers, in other forms than a command. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { whoIs } from "../clause/who.ts";
import { isAct } from "./reader-acts.ts";
import { areReaders } from "./reader-people.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import { setOf } from "../word-list.ts";

/**
 * "we recommend that you change", "we ask all customers to check", "it is advisable to", "we suggest replacing them"
 */
const advisingVerbs: ReadonlySet<string> = setOf(`
  recommend advise encourage urge suggest ask request remind invite instruct want
`);

const adviceObjectPattern = patternLines("i")`
    ^(?! (?:all )?(?:security )?(?:
        researchers|journalists|the press
        |(?:all )?our (?:own )?(?:[\w-]+ )?(?:
          staff|teams?|employees|engineers|suppliers?|vendors?|providers?|partners?|hosts?|contractors?|developers
          |volunteers|colleagues|managers|manufacturers?|insurers?
        )\b
      )
    )(?: (?:
        strongly|again|therefore|also|that|all|any|every|everyone|anyone|our|your|the|affected|impacted|concerned
        |against|and|you|staff|users?|customers?|clients?|members?|readers?|people|[\w-]+s|who [^,;]{3,60}
        |(?<=(?:persons|people|anyone|everyone|those|individuals|customers|users|members) )that [^,;]{3,80}
        |(?:with|of|in|on|at|from|near|along|whose|holding|living|using|without) [^,;]{3,40}
        |[\w-]+(?= (?:users?|customers?|clients?|members?|readers?|people|holders?|staff|patients|students)\b)
      ),?
    ){0,6}? (?:to |not to |should |(?=\w+ing\b))(?:(?:also|immediately|not|always|please|still|now) )*([a-z-]+)
  `;

const thatYouPattern = new Sieved(
  /^ (?:strongly )?(?:that )?(?:you|users|customers|everyone|all \w+|anyone|they) (?!(?:for|of|about|on)\b)(?:also |immediately |still |not |do not |to |should |must )*([a-z-]+)/i,
);

/** "I would like to urge", "I have to ask": what stands before the verb that advises. */
const leadingVerbs = setOf("like want wish have need take continue");

/** "request that all patients and their families use mobile phones" */
const thatPeoplePattern = patternLines("i")`
    ^ that (?:all |any |every |our )?(?:
      patients|visitors|customers|users|members|families|parents|guests|staff|residents|passengers|drivers|students
      |everyone|nobody|no one|people|callers|neighbours|neighbors|clients|readers|tenants|employees
    )(?: and (?:their )?\w+)? (?!are\b|were\b|have\b|had\b|will\b|can\b)(?:do not |not |should |must )?([a-z-]{3,20})\b
  `;

/** Whether a verb advises, urges or asks, now and not in hindsight. */
function isAdvising(
  { lemma, mood, role, isPassive, isPerfect, isNegated, object }: Deed,
  before: Deed | undefined,
): boolean {
  const isLed =
    mood === "purpose" &&
    before !== undefined &&
    !before.isNegated &&
    (leadingVerbs.has(before.lemma) || thatPeoplePattern.test(object));
  const isNow =
    isLed ||
    mood === "habit" ||
    mood === "doing" ||
    mood === "possible" ||
    ((mood === "unreal" || mood === "duty") && !isPerfect);
  return advisingVerbs.has(lemma) && isNow && !isPassive && !isNegated && role !== "condition" && role !== "question";
}

/** "Ask us before you sign anything", "should call 01632 960 410 before they pay it": to ask first is the step. */
const askFirstPattern = new Sieved(
  patternLines("i")`
    (?:^|[,;:.] |\b(?:please|should|must|then|always|and|to|can|first) )(?:first )?(?:
      ask|call|ring|phone|e-?mail|contact|check with|write to|speak (?:to|with)|talk to
    )\b[^.;?!]{2,80}? (?:first )?before (?:
      you|they|anyone|anybody|paying|signing|opening|answering|replying|clicking|travelling|sending|ordering|using
      |moving
    )(?: [\w-]+)*
  `,
);
const askersPattern = /\b(?:we|our|i) (?:\w+ ){0,3}(?:ask|call|ring|phone|e-?mail|contact|check|write|speak|talk)/i;

/** Whether readers are to ask somebody before they do a thing that may harm them. */
export function isAskFirst(text: string): boolean {
  return askFirstPattern.test(text) && !askersPattern.test(text);
}

export function isAdvice(deed: Deed, before: Deed | undefined, ownNames: readonly string[]): boolean {
  const { lemma, object } = deed;
  const who = whoIs(deed.subject, ownNames);
  if (!isAdvising(deed, before)) {
    return false;
  }
  const ofPeople = thatPeoplePattern.exec(object);
  const isDirect =
    ofPeople !== null ||
    (lemma !== "ask" && lemma !== "request") ||
    /^ (?:anyone|everyone|anybody|everybody)\b/.test(object);
  if (who !== "we" && (devicePattern.test(deed.subject) || !(isDirect && (who === "thing" || who === "helper")))) {
    return false;
  }
  const act = (ofPeople ?? thatYouPattern.exec(object) ?? adviceObjectPattern.exec(object))?.[1]?.toLowerCase();
  const plain = act === undefined ? undefined : (verbFormOf(act)?.lemma ?? act);
  const isIdle =
    plain === undefined ||
    /^(?:bear|see|read|visit|accept|understand|note|contact|reach|be|forgive|excuse|noth|anyth|someth|nothing|join|wait|allow)$/.test(
      plain,
    );
  const isCareful =
    plain === "be" &&
    /\bbe (?:vigilant|careful|cautious|alert|wary|on (?:your|the) (?:guard|lookout)|suspicious)\b/.test(object);
  // "We want you to enjoy it": a wish for them, and no advice.
  return isCareful || (!isIdle && lemma !== "want");
}

const askingVerbs = setOf(`
  ask request urge advise warn tell remind invite encourage instruct order direct caution beg implore call appeal
`);
/** "The server tells clients to try again" */
const devicePattern =
  /\b(?:servers?|clients?|programs?|apps?|software|systems?|scripts?|messages?|pages?|signs?|letters?|e-?mails?|phone|browser|code|papers?|reports?|stud(?:y|ies)|articles?|standards?|laws?)$/;
/** "all policyholders to photograph the damage", "on staff to hand it in", "bathers against swimming near the pier" */
const askedOfPattern = patternLines("i")`
    ^ (?:on |to |upon )?(?!
      (?:our|its|their|my) (?!(?:customers|members|clients|users|patients|passengers|guests|readers|subscribers|tenants|pupils|visitors)\b)
    )([^,;.]{3,70}?) (?:(?:not )?to (?!(?:the|an?|our|your|all|us)\b)|(?:against|from) (?=[a-z]+ing\b))(?:
      please |now |also |immediately |always )?([a-z-]{2,20})( [^.;]*)?
  `;
const stillPattern = /\b(?:until|till|further notice|today|tonight|for now)\b/i;
const goingVerbs = setOf("visit arrive come travel stay return");

/**
 * "The carrier is asking passengers to arrive early", "the town warned bathers against swimming until the tests are
 * back"
 */
export function isAskedOfReaders(
  { lemma, mood, role, isPassive, isPerfect, isNegated, subject, object }: Deed,
  ownNames: readonly string[],
): boolean {
  const who = whoIs(subject, ownNames);
  const isNow = mood === "habit" || mood === "doing" || mood === "unreal";
  const isOpen = mood === "done" && !/^(?:we|i)\b/.test(subject) && (isPerfect || stillPattern.test(object));
  if (
    !askingVerbs.has(lemma) ||
    isPassive ||
    isNegated ||
    role === "condition" ||
    role === "question" ||
    !(isNow || isOpen) ||
    /^(?:you|hostile|nobody)$/.test(who) ||
    devicePattern.test(subject) ||
    /^(?:it|they|s?he)$/.test(subject)
  ) {
    return false;
  }
  const [, whom = "", verb = "", what = ""] = askedOfPattern.exec(object) ?? [];
  const act = verbFormOf(verb.toLowerCase())?.lemma ?? verb.toLowerCase();
  return areReaders(whom.toLowerCase(), ownNames) && (goingVerbs.has(act) || isAct({ lemma: act, object: what }));
}

/** "We wrote to all guests, advising them to change it": what was said to some is said to whoever reads it. */
const advisingPattern = new Sieved(
  /\b(?:advising|urging|reminding|encouraging|warning) (?:you|them|everyone|all|any|customers|users|members|people|recipients|patients|parents|residents|guests)(?: [a-z]{2,12}){0,3}? (?:not )?to ([a-z-]{3,20})( [^.;?!]{1,80})/i,
);

export function isAdvisedAside(text: string): boolean {
  const [, lemma = "", object = ""] = advisingPattern.exec(text) ?? [];
  return knownVerbs.has(lemma.toLowerCase()) && isAct({ lemma: lemma.toLowerCase(), object });
}

/** "Managers request that visitors wear a mask", "we hope you delete it unread": a deed before asks for this one. */
export function isRequest(deed: Deed, earlier: readonly Deed[], ownNames: readonly string[]): boolean {
  const before = earlier.findLast(({ lemma }) => lemma === "hope" || advisingVerbs.has(lemma));
  if (before === undefined) {
    return false;
  }
  const isAsked =
    deed.mood === "habit" && deed.subject.startsWith("that ") && isAdvising(before, undefined) && before.subject !== "";
  const isHoped =
    before.lemma === "hope" &&
    before.mood === "habit" &&
    /^(?:we|i)$/.test(before.subject) &&
    !deed.isNegated &&
    (deed.mood === "future" || deed.mood === "habit");
  return (
    (isAsked || isHoped) &&
    isAct(deed) &&
    (/^(?:that )?(?:nobody|no one)$/.test(deed.subject) || areReaders(deed.subject.replace(/^that /, ""), ownNames))
  );
}

/** "Remember to sign out", "don't forget to move it", "you would do well to change it", "it pays to check" */
export function isRemembered(deed: Deed, before: Deed | undefined): boolean {
  if (deed.mood !== "purpose" || before === undefined || !isAct(deed)) {
    return false;
  }
  const isKeptInMind = before.mood === "command" && (before.lemma === "remember" || before.lemma === "forget");
  const isPaying = before.lemma === "pay" && before.mood === "habit" && before.subject === "it";
  const isBetter =
    before.mood === "unreal" &&
    !/^(?:we|i|they)$/.test(before.subject) &&
    /^ (?:well|wisely|best) to\b/.test(before.object);
  return isKeptInMind || (isPaying && !before.isNegated) || isBetter;
}
