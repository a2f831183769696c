/** What was wrong in how a thing of ours was set up or kept, with nobody named as the doer: whose it is says who did. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isOfOthers } from "../own-agents.ts";
import { othersOfOurs } from "./owner.ts";
import { isThingOfOurs } from "./owning-things.ts";
import { setOf } from "../word-list.ts";

/** What whoever has a thing does to it, and no thief or storm. */
const settingUpVerbs = setOf(`
  configure set program wire build install deploy address label size calibrate design code connect fit map link assign
  number price date point index key tune load stock register
`);
const wrongPattern = new Sieved(
  /^[^.;,]{0,50}?\b(?:the|an?|its|their|with|to|for|at|from) (?:\w+ly )?(?:wrong|incorrect|mistaken|false|outdated|mistyped|invalid|misspel(?:t|led)|inverted|swapped)\b/,
);

/** "were stored in a public folder", "was committed to an open repository" */
const keepingVerbs = setOf("leave store keep save host commit check file");
const openToAllPattern = new Sieved(
  patternLines()`
    ^[^.;,]{0,50}?\b(?:in|on|to|into|at) (?:an?|the|our) (?:[\w-]+ )?(?:
      public|open|unlocked|unprotected|unencrypted|unsecured|shared|unguarded
    ) (?:[\w-]+ )?(?:
      folders?|bucket|drive|repositor(?:y|ies)|server|share|page|site|storage|cupboard|cabinet|room|shed|bin|yard|desk
      |channel|board|link|network
    )\b
  `,
);

const byOthersPattern = new Sieved(/\bby (?!us\b|our\b|me\b|mistake\b|accident\b|hand\b|default\b|the (?:end|time)\b)/);

/** "could be opened by anybody", "could be read without a password" */
const reachingVerbs = setOf("open read see view reach access find download copy enter change search guess");
const byAnybodyPattern = new Sieved(
  patternLines()`
    ^[^.;,]{0,40}?\b(?:
      by (?:any(?:body|one)|every(?:body|one)|strangers|outsiders|any (?!of\b)[\w-]+)
      |without (?:(?:a|an|any|the) )?(?:pass(?:word|code)|key|log(?:ging)?[ -]?in|code|pin|check|account|signing in)
    )\b(?! (?:of us|in our|on our (?:team|staff))\b)
  `,
);

/** "our payment provider": ours only by contract. */
export const ofHiredPattern = new RegExp(`\\bour (?:own )?${othersOfOurs}`);

/** "Our ovens had been set to the wrong heat", "our list could be opened by anybody" */
export function isSetWrong(deed: Deed, text: string): boolean {
  const { subject, isPassive, isNegated } = deed;
  return (
    isPassive &&
    !isNegated &&
    isThingOfOurs(subject) &&
    !isOfOthers(subject) &&
    !ofHiredPattern.test(subject) &&
    (isBadlySet(deed) || couldBeReached(deed, text))
  );
}

function isBadlySet({ lemma, mood, object }: Deed): boolean {
  return (
    mood === "done" &&
    !byOthersPattern.test(object.slice(0, 120)) &&
    ((settingUpVerbs.has(lemma) && wrongPattern.test(object)) ||
      (keepingVerbs.has(lemma) && openToAllPattern.test(object)))
  );
}

function couldBeReached({ lemma, start, end, object }: Deed, text: string): boolean {
  return reachingVerbs.has(lemma) && /\bcould\b/i.test(text.slice(start, end)) && byAnybodyPattern.test(object);
}
