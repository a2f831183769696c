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

/** "our payment provider": ours only by contract. */
export const ofHiredPattern = new RegExp(`\\bour (?:own )?${othersOfOurs}`);

/** "Our ovens had been set to the wrong heat", "our backups were kept on an open drive" */
export function isSetWrong({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  return (
    mood === "done" &&
    isPassive &&
    !isNegated &&
    isThingOfOurs(subject) &&
    !isOfOthers(subject) &&
    !ofHiredPattern.test(subject) &&
    !byOthersPattern.test(object.slice(0, 120)) &&
    ((settingUpVerbs.has(lemma) && wrongPattern.test(object)) ||
      (keepingVerbs.has(lemma) && openToAllPattern.test(object)))
  );
}
