/** What we are doing while it lasts, whatever the verb, and what we got back. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { setOf } from "../word-list.ts";
import { takesObjectPattern } from "./measure-words.ts";

/** What is planned, told or had, and what goes on as it always does: nothing that answers an incident. */
const idleObjectPattern = new Sieved(
  patternLines()`
    ^ (?:[\w-]+ ){0,3}?(?:
      updates?|news|information|progress|details|statements?|notices?|notes?|letters? to you|apolog(?:y|ies)|plans?
      |decisions?|time|care|steps?|measures?|actions?|part|place|longer|stock|efforts?|best|reports?|calls?|questions?
      |interviews?|changes|improvements|arrangements|preparations|enquir(?:y|ies)|headway|sure|attention|house|fair|part(?:y|ies)|concert|sale|survey|campaign|competition|course|business|what|how|why|who|whether
      |on with|grips|out of
    )\b
    |^ (?:that|this|it|you|them|off)\b
  `,
);
const planningVerbs = setOf("plan schedule try attempt depend rely base choose select design develop start begin show");

/** "Staff are writing down your orders", "We are driving the samples to another laboratory": an act of ours while it lasts. */
export function isUnderWay({ lemma, mood, role, object }: Deed, who: Who): boolean {
  return (
    mood === "doing" &&
    role === "main" &&
    (who === "we" || who === "helper") &&
    !planningVerbs.has(lemma) &&
    takesObjectPattern.test(object) &&
    !idleObjectPattern.test(object)
  );
}

/** "We got the papers back" */
export function isFetchedBack({ lemma, mood, object }: Deed, who: Who): boolean {
  return (
    lemma === "get" &&
    who === "we" &&
    mood === "done" &&
    /^ (?:it|them|(?:the|all|both|your|every|each)\b[^.;,]{1,50}?) back\b(?! to (?:you|normal|work))/.test(object)
  );
}

/** "A second team is going through the boxes", "We are reading every form" */
export function isGoneThrough({ lemma, mood, object }: Deed, who: Who): boolean {
  return (
    mood === "doing" &&
    (who === "we" || who === "helper") &&
    (lemma === "go"
      ? /^ through (?:the|every|each|all)\b/.test(object)
      : /^(?:read|check|search|compare|inspect|comb|sift)$/.test(lemma) &&
        /^ (?:through )?(?:every|each|all)\b/.test(object))
  );
}

/**
 * "We decided to rollback the shop", "worked to help us bring back the phones", "will be contacted to agree a new day",
 * "have received a written reminder of the rules", "working to increase the number of lines"
 */
export const setInTrainPattern = new Sieved(
  patternLines("i")`
    \b(?:decided|chose|had|forced|necessary|needed|going|able) to roll-?back\b
    |\b(?:work(?:ed|ing)?|came|come|rushed|joined) (?:\w+ )?to help (?:us |to )*(?:
      restore|rebuild|repair|recover|bring|get|clean|re-?connect|mend|fix|sort|replace
    )\b
    |\b(?:will|shall) be (?:contacted|called|rung|phoned|e-?mailed|written to) (?:\w+ly |by \w+ )?to (?:
      agree|arrange|re-?book|re-?arrange|offer|set|fix|make
    )\b
    |\b(?:staff|colleagues?|clerks?|nurses?|teachers|drivers|volunteers|team|department|desk)\b[^.;,]{0,60} (?:
      has|have|had|were|was) (?:all |each |now |been )*(?:received|given|had|sent) (?:an? |new |fresh |written |further )*(?:
      reminders?|training|instructions?|briefings?|guidance|refresher)\b
    |\bworking to (?:increase|raise|add|double|extend) (?:our |the |more )?(?:\w+ )?(?:
      capacity|number of|lines|staff|desks|places|slots|opening
    )\b
  `,
);
