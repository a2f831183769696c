import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { type Who } from "../clause/who.ts";
import { aboutBans, aboutGuards, keepsFromAgain, type Done } from "./done-for-good.ts";
import { safeguardPattern } from "./safeguards.ts";
import {
  yoursPattern,
  flawPattern,
  closingVerbs,
  fixPattern,
  improvementPattern,
  releasingVerbs,
  outwornPartPattern,
  weakPartPattern,
  awayPattern,
  nearObjectOf,
  vagueObjectPattern,
  suppliersPattern,
  isVagueReview,
} from "./step-words.ts";

/** "Cobalt has retired the server": an organisation that speaks of itself by its name. */
export function isNamedDoer({ start, subject }: Deed, text: string): boolean {
  return (
    /(?:^|[.:;,] |\b[Tt]he )[A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]+|&|and|of)){0,3},? (?:(?:has|have|had|is|also|now|since|then) ){0,3}$/.test(
      text.slice(0, start),
    ) && !/\b(?:attackers?|hackers?|police)\b/.test(subject)
  );
}

/** "to a different file transfer product" */
const otherToolPattern = new Sieved(
  patternLines()`
    ^ to (?:an? |the )?(?:new|different|another|more secure|safer)(?: [\w-]+){0,3}? (?:
      products?|platforms?|systems?|providers?|hosts?|suppliers?|tools?|services?|vendors?|software|processes|process
      |method
    )\b
    |^ (?:(?:its|our|their|your|the|these|all) [\w -]{2,30} )?to an? (?:[\w-]+ )?(?:
      services?|systems?|platforms?|hosts?|tools?|providers?|suppliers?|vendors?|printers?|firms?
    ) (?:that|which|with|where)\b
  `,
);

/** The weak spot itself, and no mere fault in the running. */
const holePattern = new Sieved(
  /\b(?:vulnerabilit(?:y|ies)|flaws?|holes?|loopholes?|gaps?|entry points?|weakness(?:es)?|misconfigurations?|root cause)\b/i,
);

/** "The ferry line has ordered a second radar": things do not order, and so whoever has done it is one of us. */
function isOnlyOfPeople({ lemma, isPerfect, object }: Deed): boolean {
  // "The nursery has changed its rule"
  if (isPerfect && /^(?:change|tighten|rewrite|move|revise|amend|switch|alter)$/.test(lemma)) {
    return /^ its (?!mind|name|address|price|opening)\w/.test(object);
  }
  return (
    isPerfect &&
    /^(?:hire|appoint|recruit|commission|order|buy|book|install|fit|adopt|introduce|retire|ban|abolish|train|retrain|approve|scrap|forbid)$/.test(
      lemma,
    )
  );
}

/** "put an end to loans of laptops", "done away with shared accounts"; not "put an end to the attack" */
function isPutAnEnd({ lemma, object }: Deed): boolean {
  return (
    (/^(?:put|call|bring)$/.test(lemma) &&
      /^ (?:an end|a stop|a halt) to (?!(?:the|this|that|these|an?|any|all) |rumou?rs|speculation|it\b)\w/.test(
        object,
      )) ||
    (lemma === "do" && /^ away with\b/.test(object))
  );
}

/** "has been replaced by last night's copy", "put the earlier settings back": brought back, and no better than before. */
export function isBroughtBack({ lemma, object }: Deed): boolean {
  if (lemma === "put" || lemma === "bring" || lemma === "set") {
    return /^(?: [^.;,]{0,40})? back\b/.test(object);
  }
  return (
    lemma === "replace" &&
    /^ (?:by|with) [^.;,]{0,40}\b(?:cop(?:y|ies)|back-?ups?|(?:previous|earlier|older|original|last|old) [\w-]+)\b/.test(
      object,
    )
  );
}

const isPayingPattern = new Sieved(
  /^ (?:for )?(?:an?|two|three|more|the) (?:new |second |third |additional |extra |stronger |[\w-]+-proof |better |safer |larger |independent |permanent )+(?!cards?\b|passwords?\b|letters?\b|keys?\b)\w/,
);

/** "approved funding for door sensors" */
export function isFunded({ lemma, object }: Deed): boolean {
  if (lemma === "pay" || lemma === "fund" || lemma === "finance") {
    return isPayingPattern.test(object);
  }
  return (
    /^(?:approve|approv|vote|release|earmark|allocate|set|grant|find|secure|agree)$/.test(lemma) &&
    /^ (?:aside )?(?:[\w-]+ ){0,2}?(?:funding|money|budget|funds|\W?[\d.,]+(?:k|m| million)?) (?:\w+ ){0,2}?for (?!(?:[\w-]+ )?(?:refunds?|compensation|inquiry|investigation|repairs?|credit|victims|those|customers|families)\b)\w/.test(
      object,
    )
  );
}

/** "hired an examiner to check their account": to know more keeps nothing from happening. */
const inquiryPurposePattern = new Sieved(
  /^ [^.;,]{2,60}? to (?:\w+ly )?(?:check|review|verify|audit|investigate|examine|assess|look|find out|determine|establish)\b/i,
);

/** Access and what is let in. */
function aboutAccess({ deed, who, isNamed, object, thing }: Done): boolean | undefined {
  const { lemma, subject } = deed;
  if ((who === "we" || isNamed) && (isPutAnEnd(deed) || isFunded(deed))) {
    return true;
  }
  // "Access was blocked at once" ends this one.
  if (
    /^(?:block|close|disable|remove|revoke|cut|suspend|withdraw)$/.test(lemma) &&
    /\baccess (?:to|by|of)\b/.test(thing)
  ) {
    return /\b(?:except|but|unless)\b|\bfor good\b|\bpermanently\b/.test(deed.object);
  }
  if (
    (/^(?:hire|appoint|engage|commission|retain)$/.test(lemma) && inquiryPurposePattern.test(deed.object)) ||
    (lemma === "hold" && deed.isPassive && !deed.isPerfect) ||
    // "We tested it for twice the load" tells of before, "we have tested it" of now.
    (lemma === "test" && !deed.isPassive && !deed.isPerfect) ||
    (lemma === "set" && /^ too\b/.test(object)) ||
    (lemma === "use" && deed.isPassive && !deed.isPerfect) ||
    // "making our hospital safer"
    /^ (?:our|the|this|its|everything|things|it)(?: [\w-]+){0,2} (?:safer|better|stronger|more (?:secure|robust|reliable))\W*$/.test(
      object,
    )
  ) {
    return false;
  }
  if (deed.isPassive && /^(?:enter|add|connect|register|hook)$/.test(lemma) && safeguardPattern.test(object)) {
    return deed.isPerfect;
  }
  if (lemma === "block" && deed.isPassive && deed.isPerfect) {
    return /\b(?:edits?|changes?|uploads?|exports?|downloads?|log-?ins|sharing|forwarding|attachments?)\b/.test(
      subject,
    );
  }
  return undefined;
}

/** Flaws that are closed, and parts and tools that are exchanged. */
function aboutFlawsAndParts({ deed, who, isNamed, object, thing }: Done): boolean | undefined {
  const { lemma } = deed;
  if (closingVerbs.has(lemma) && flawPattern.test(thing)) {
    // "The bug was fixed at noon" may tell how it ended; "has been fixed" of what lasts.
    return deed.isPerfect || deed.mood === "doing" || lemma === "patch" || holePattern.test(thing);
  }
  // "We're putting in a generator"
  if (lemma === "put" && deed.mood === "doing" && who === "we") {
    return /^ in (?:an?|two|new|another|more) (?!(?:long|extra|request|claim|word|lot|good|huge|great)\b)\w/.test(
      object,
    );
  }
  if (lemma === "bring" && / forward /.test(object)) {
    return /\b(?:replacement|upgrade|migration|renewal|move|audit|review)\b/.test(object);
  }
  if (lemma === "make" && who === "we" && improvementPattern.test(object)) {
    return true;
  }
  if (releasingVerbs.has(lemma) && fixPattern.test(thing)) {
    return who === "we" || deed.isPassive;
  }
  if (/^(?:patch|update|upgrade)$/.test(lemma) && weakPartPattern.test(thing)) {
    return true;
  }
  if (/^(?:remove|delete|retire|drop|scrap|withdraw|decommission)$/.test(lemma) && outwornPartPattern.test(thing)) {
    return who === "we" || deed.isPassive || isNamed;
  }
  if (
    /^(?:move|migrate|switch|change)$/.test(lemma) &&
    !deed.isPassive &&
    (deed.isPerfect || (deed.mood === "doing" && who === "we")) &&
    otherToolPattern.test(object)
  ) {
    return true;
  }
  // "moved off the shared server"; "switched off the payment service" only ends this one.
  if (/^(?:move|migrate|switch)$/.test(lemma) && who === "we" && awayPattern.test(object)) {
    return lemma !== "switch" || !/^ off\b/.test(object);
  }
  return undefined;
}

/** Ways of working that are given up, split or brought in. */
function aboutWays({ deed, who, object, thing }: Done): boolean | undefined {
  const { lemma } = deed;
  if (yoursPattern.test(object) || vagueObjectPattern.test(object) || isVagueReview(lemma, thing)) {
    return false;
  }
  if (who === "we" && /^(?:stop|quit|cease)$/.test(lemma) && /^ \w+ing\b/.test(object)) {
    return true;
  }
  if (
    /^(?:split|separate)$/.test(lemma) &&
    /\b(?:databases?|networks?|systems?|lists?|accounts?|roles?|teams?|servers?)\b/.test(thing)
  ) {
    return true;
  }
  if (/^(?:replace|drop|dismiss|leave)$/.test(lemma) && suppliersPattern.test(object)) {
    return who === "we";
  }
  const isHarm = /\b(?:errors?|bugs?|faults?|flaws?|problems?|changes?|delays?|typos?|vulnerabilit\w+)\b/.test(thing);
  if (/^(?:introduce|adopt)$/.test(lemma) && !isHarm && (deed.isPerfect || (deed.isPassive && deed.mood === "doing"))) {
    // "has been introduced" tells of what is here to stay; "we introduced a change in May" may be the cause.
    return true;
  }
  return undefined;
}

/** "we have hired a security officer", "alerts were added", "all laptops have been encrypted" */
export function isDoneStep(deed: Deed, read: Who, isNamed: boolean): boolean {
  const who = read === "thing" && !deed.isPassive && isOnlyOfPeople(deed) ? "we" : read;
  const { subject } = deed;
  const object = nearObjectOf(deed);
  const thing = deed.isPassive ? subject + object : object;
  if (
    (who === "helper" && !/^our\b/.test(subject) && !(deed.isPerfect && otherToolPattern.test(object))) ||
    (who === "thing" && !deed.isPassive && !isNamed) ||
    (who === "nobody" && subject !== "") ||
    // "We set out to develop a plan"
    (deed.lemma === "set" && /^ out\b/.test(object))
  ) {
    return false;
  }
  const done: Done = { deed, who, isNamed, object, thing };
  return (
    aboutAccess(done) ??
    aboutFlawsAndParts(done) ??
    aboutWays(done) ??
    aboutBans(done) ??
    aboutGuards(done) ??
    keepsFromAgain(done)
  );
}
