/** Nothing done where something was due: said with "no" and "nothing", or of an everyday verb that is negated. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { setOf } from "../word-list.ts";

/**
 * "took no action", "did nothing", "kept no copy", "made no provision", "paid no attention", "carried on despite two
 * warnings"
 */
const nothingDone: ReadonlyMap<string, RegExp> = new Map([
  [
    "take",
    /^ (?:no (?:action|steps?|notice|heed|precautions?|account|measures?|interest|copy|backup)|too (?:long|lightly)|months|years)\b/,
  ],
  [
    "do",
    /^ (?:nothing(?! (?:wrong|improper|illegal|but|else|of the))|little(?! else)|too little|not enough|no (?:such )?(?:tests?|checks?|review)|(?:it|this|that|the job|that job|this job|so) (?:\w+ly )?(?:badly|poorly|wrong|carelessly|in a hurry|too late))\b/,
  ],
  [
    "make",
    /^ (?:no (?:provision|plans?|checks?|arrangements?|attempt|allowance|copy|backup)|an? (?:\w+ )?(?:mess|hash|blunder|slip))\b/,
  ],
  [
    "choose",
    /^ (?:to (?:wait|postpone|delay|skip|ignore|defer|put|save|do without|carry on|keep quiet)|not to (?:tell|inform|warn|replace|patch|update|test|renew|encrypt|fix))\b/,
  ],
  [
    "decide",
    /^ (?:to (?:wait|postpone|delay|skip|ignore|defer|put|save|do without)|against|not to (?:tell|inform|warn|replace|patch|update|test|renew|encrypt|fix))\b/,
  ],
  [
    "leave",
    /^ (?:(?:nobody|no one) (?:in charge|on|at|to|with)\b|no (?:[\w-]+ )?(?:instructions?|notes?|orders?|guards?|staff|cover|spare|copy|backup|warning)\b)/,
  ],
  ["say", /^ (?:nothing(?=[.,;]|$| (?:for|until|about|to (?:you|the|our)))|so nowhere\b)/],
  [
    "tell",
    /^ (?:nobody|no one|none of (?:you|them))(?=[.,;]|$| (?:for|until|about|of)\b)|^ (?:the|our|your) (?:[\w-]+ ){0,2}?[\w-]+ nothing\b|^ (?:you|them|him|her) nothing (?:for|until|about)\b/,
  ],
  ["look", /^ no (?:further|closer|deeper)\b/],
  ["go", /^ no further\b/],
  ["send", /^ (?:nobody|no one)(?=[.,;]|$| (?:to|until|for|out)\b)/],
  ["ask", /^ (?:no (?:further |more )?questions?|nothing|nobody|no one)\b/],
  ["think", /^ (?:nothing|little|no more|no further) (?:of|about)\b/],
  ["pay", /^ (?:no|too little|little) (?:attention|heed|regard)\b/],
  [
    "give",
    /^ (?:(?:you|them|people|anyone|customers|(?:the|our|new) [\w-]+) )?(?:no|too little|little) (?:\w+ )?(?:thought|training|warning|notice|attention|instructions?|guidance)\b/,
  ],
  [
    "keep",
    /^ (?:no (?:backup|spare|second|log|logs|lists?|records? of|track|watch|cop(?:y|ies)(?! of (?:your|those|these)))|putting (?:it|this|that) off)\b/,
  ],
  ["run", /^ (?:no|too few) (?:tests?|checks?|drills?|backups?)\b/],
  ["carry", /^ on (?:\w+ing|as (?:if|before|though))\b/],
  ["continue", /^ (?:to \w+|\w+ing)\b/],
]);

/** "despite two warnings", "although we had been told" */
const warnedPattern = new Sieved(
  /\b(?:despite|in spite of|after) (?:\w+ ){0,2}?(?:warnings?|complaints?|alerts?|reports?|advice|recommendations?)\b|\b(?:as if|as though) we\b/i,
);

/** "kept no register", "drew up no rota": what one ought to have. */
const owedVerbs = setOf(
  "keep make take give set run write draw hold leave offer provide post send issue do lay install hang appoint call build put roster schedule assign book hire engage order buy bring pack carry stock name plan train",
);

const owedPattern = new Sieved(
  patternLines()`
    ^ (?:up |out |down )?(?:\w+ ){0,2}?no (?:[\w-]+ ){0,2}?(?:
      lists?|log|logs|watch|guards?|registers?|inventory|count|track|plans?|minutes|backups?|back-ups?|spares?
      |reserves?|checks?|tests?|warnings?|instructions?|training|signs?|lights?|fences?|deadlines?|rota|handover|cover
      |deputy|replacement|alarms?|limits?|safeguards?|precautions?|provisions?|arrangements?|allowance|inquiries
      |questions|inspections?|reviews?|rules?|drills?|notice|copy of the|drivers?|nurses?|doctors?|stewards?|lifeguards?
      |teachers?|interpreters?|pilots?|supervisors?|successors?|reminders?|passwords? (?:for|on)|locks?|covers?
    )\b(?! (?:on|for) (?:your|you)\b)
  `,
);

/** Whether `deed` says that nothing was done where something was due. `text` is its sentence. */
export function isNothingDone({ lemma, object }: Deed, text: string): boolean {
  if (/^(?:say|tell)$/.test(lemma) && /\b(?:police|prosecutor|court|authorities|advice|request)\b/i.test(text)) {
    return false;
  }
  const isSo = nothingDone.get(lemma)?.test(object) === true || (owedVerbs.has(lemma) && owedPattern.test(object));
  return isSo && (!/^(?:carry|continue)$/.test(lemma) || warnedPattern.test(text));
}

/** "and did not have it changed", "had still not done it", "never got round to it" */
const undonePattern: ReadonlyMap<string, RegExp> = new Map([
  [
    "do",
    /^ (?:it|so|this|that|anything about|(?:what|as) (?:we (?:had )?(?:promised|said|agreed|should|ought|were)|(?:was|is) (?:needed|necessary|right|agreed))|our (?:job|duty|part|homework))\b/,
  ],
  ["have", /^ (?:it|them|(?:the|our|any|an?) [\w-]+(?: [\w-]+)?) (?!to\b)\w+(?:ed|en|t)\b/],
  ["run", /^ (?:it|them|the|our|any|an?)\b/],
  [
    "use",
    /^ (?:encryption|two-factor|multi-factor|a test|the test|a second|any encryption|a password|https|tls|a salt|bcc)\b/,
  ],
  ["read", /^ (?:it|them|the|that|your (?:warning|letter|complaint|reply|report|request)s?)\b/],
  ["try", /^ (?:out\b|(?:it|them|the [\w-]+|our [\w-]+) (?:out|first)\b)/],
  [
    "ask",
    /^\W*$|^ (?:[\w ]{1,30} )?(?:for (?:proof|identification|references?|papers|credentials|advice|help|leave|your (?:consent|permission|leave|view)|permission|an? (?:password|code|id))|who|why|how|where|whether|if|to see|the (?:caller|security)|you (?:first|before))\b/,
  ],
  [
    "take",
    /^ (?:out|down|off|away)\b|^ (?!your\b)(?:[\w'-]+ ){1,3}(?:away|back)\b|^ (?:it|them|you|him|her|the|that|your|a|any) (?:[\w'-]+ ){0,3}?(?:off|down|out of|seriously|into account|warnings?|care|backup|copy)\b/,
  ],
  [
    "keep",
    /^ (?:it|them|the|our|any|an?|to) |^ your .*\b(?:safe|secure|private|confidential|secret|locked|apart|away|from)\b/,
  ],
]);

/**
 * "did not ask its staff for a second code", "did not require a signature": what we may ask of our own, and what
 * guards.
 */
const askingVerbs = setOf("ask require demand insist request want expect");

const dueToAskPattern = new Sieved(
  patternLines()`
    ^ (?:on |that |from )?(?:
      (?:our|my) (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|patient|guest|visitor|reader|tenant)s?\b)[\w-]+
      |(?:staff|employees|colleagues|volunteers)\b
      |(?:for )?(?:(?:an?|any|the) )?(?:[\w-]+ ){0,2}?(?:
        second \w|signatures?\b|proof\b|badges?\b|approval\b|confirmation\b|reviews?\b|check\b
      )
    )
    |^ (?:an?|any) (?:[\w-]+ )?(?:password|code|log-?in|pin|key)\b
  `,
);

/** Whether `deed`, which is negated, was to be done. */
export function isUndone({ lemma, object, isPerfect }: Deed): boolean {
  return (
    !isPerfect &&
    (undonePattern.get(lemma)?.test(object) === true || (askingVerbs.has(lemma) && dueToAskPattern.test(object))) &&
    !/\b(?:yet|any of your)\b/.test(object.slice(0, 40))
  );
}
