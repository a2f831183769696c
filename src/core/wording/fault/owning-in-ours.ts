/** Two sentences: a thing of ours or a change that we made, and then what was wrong in it. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { setOf } from "../word-list.ts";
import { poorQuality } from "./bad-words.ts";
import { othersOfOurs } from "./owner.ts";

const flaw = String.raw`(?:bugs?|flaws?|faults?|errors?|mistakes?|defects?|vulnerabilit(?:y|ies)|typos?|weakness(?:es)?|gaps?|misconfigurations?|race conditions?)`;

/** "There was a bug in the importer": in a thing that the text has spoken of. */
const flawInItPattern = new Sieved(
  new RegExp(
    String.raw`\b${flaw} (?:in|within|inside|of) (?:the|this|that) (?:same |new )?([\w-]+)(?=[.,;:]| (?!of\b|from\b|by\b|that (?!ships\b|we\b)|which (?!ships\b|we\b)|at\b)[\w-])`,
    "gi",
  ),
);
/** "no fault in the pump", "a fault in the pump may be" */
const noFlawPattern = new Sieved(
  /\b(?:no|not any|without|any|never|nor|if|whether|may|might|possible|potential|reported|look(?:ing)? for|search\w*|rule[sd]? out)\b/i,
);

/** Our things, by their last words: "our night importer", "the planner that ships with our boats". */
const ourThingsPattern = new Sieved(
  new RegExp(
    sourceLines`
      \bour (?:own )?(?!${othersOfOurs})(?:[\w-]+ ){0,3}?([\w-]+)(?=[.,;:]| (?:runs?|ran|is|was|are|were|has|had|sends?|sent|that|which|to|for|on|in|and|last|every|with|at)\b|$)
      |\b([\w-]+) (?:that |which )?(?:(?:is|are|was|were|currently|also) ){0,3}(?:ships?|shipped|supplied|bundled|delivered|comes?|included) (?:with|in) our\b
    `,
    "gi",
  ),
);

const ourThings = rememberByText(
  (text): ReadonlySet<string> =>
    new Set(ourThingsPattern.matchAll(text).map(([, owned, shipped]) => (owned ?? shipped ?? "").toLowerCase())),
);

/** "Our importer runs each night." "A bug in the importer sent the letters twice." */
export function isFlawInOurs(before: string, text: string): boolean {
  return flawInItPattern
    .matchAll(text)
    .some(
      ({ 1: thing = "", index }) =>
        !noFlawPattern.test(text.slice(0, index)) &&
        [before, text].some((words) => ourThings(words).has(thing.toLowerCase())),
    );
}

/** "Visitors follow our map." "The map was wrong by a valley." */
const wrongItselfPattern = new Sieved(
  new RegExp(
    String.raw`^\W*(?:but |sadly,? )?(?:the|that|this) ([\w-]+) (?:itself |\w+ly )?(?:was|were|had been) (?:\w+ )?(?:${poorQuality}|wrong|empty|broken|out of date|too \w+)\b`,
    "i",
  ),
);

export function isWrongThingOfOurs(before: string, text: string): boolean {
  const thing = wrongItselfPattern.exec(text)?.[1]?.toLowerCase();
  return thing !== undefined && !notOurMaking.has(thing) && ourThings(before).has(thing);
}
/** What is empty or broken because of others. */
const notOurMaking = setOf(
  "server servers site website service system systems network house office door window safe lock",
);

/** "On Monday we changed the valve table.": a change, and no answer to an incident. */
const changePattern = new Sieved(
  patternLines("i")`
    \b(?:we|our (?:[\w-]+ ){0,2}(?:team|engineers?|staff|developers?|office)) (?:\w+ly |had |then |also )*(?:
      changed|deployed|updated|upgraded|migrated|moved|released|rolled out|introduced|configured|switched|launched
      |replaced|rewrote|rebuilt|reorgani[sz]ed|installed
    )\b(?![^.;]*\b(?:
        attack\w*|intru\w+|breach\w*|break-in|this (?:page|notice|post)|statement|to (?:fix|stop|prevent|protect|restore)
        |password\w*
      )\b
    )
  `,
);
/** "A misspelt name in it kept the gates shut.": whoever made the change made the slip. */
const slipInItPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:(?:unfortunately|sadly|however|but|then|regrettably),? )?(?:an?|one) (?:[\w-]+ )?(?:
      misconfigurations?|typo|mistake|oversight|slip|misspelling|(?:wrong|incorrect|missing|misspel(?:t|led)|mistyped|misplaced|stray) [\w-]+(?: [\w-]+)?
    ) (?:(?:in|of|to|for) (?:it|this|that|the (?:new|same|changed)(?: [\w-]+){1,2}) )?(?!
      at\b|by\b|from\b|on\b|in\b|of\b|made\b|had\b
    )(?:[\w-]+ )?\w
  `,
);

/** "We moved the crates to the new hall." "In doing so, forty of them were thrown away by accident." */
const doingSoPattern = new Sieved(
  /^\W*(?:in|by|while) (?:doing (?:so|this|that)|the process),? (?![^.;]*\b(?:no|not|never|nothing|nobody|n't|found|noticed|discovered)\b)[^.;]*\b(?:accidentally|inadvertently|mistakenly|by (?:mistake|accident)|in error|lost|deleted|erased|overwrote|overwritten|damaged|broke|thrown (?:away|out)|mixed up)\b/i,
);

/** Whether `before` tells of a change that we made and `text` of the slip in it, or of the harm that was done in doing so. */
export function isSlipInOurChange(before: string, text: string): boolean {
  return (slipInItPattern.test(text) || doingSoPattern.test(text)) && changePattern.test(before);
}
