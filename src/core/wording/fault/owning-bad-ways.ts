import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs } from "../own-agents.ts";
import { informVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** What nobody should sell, serve, run or send out. */
const spoiled = sourceLines`
    (?:
      cracked|broken|loose|empty|worn(?:-out)?|rusty|rotten|leaky|leaking|faulty|blunt|stale|mouldy|moldy|expired
      |out-of-date|torn|frayed|bald|bent|dirty|unsterile|unwashed|unlicensed|untrained|unqualified|uninsured|unvetted
      |forged|fake|misprinted|blank|flat|flammable|toxic|poisonous|contaminated|infected|raw|unripe|counterfeit
      |defective|damaged|unsafe|unroadworthy|unstable|unstamped|unsigned|unsealed|illegible|half-empty|second-rate
      |tainted|adulterated
    )
  `;
const spoiledPattern = new Sieved(
  new RegExp(
    `^ (?:[\\w-]+ ){0,6}?(?:with|in|on|from|by) (?:(?:an?|its|their|the|no) )?(?:[\\w-]+ )?${spoiled} \\w|^ (?:(?:out|the|an?|some|two|three|\\d+|your|his|her) ){0,2}${spoiled} \\w|\\b(?:past|beyond) (?:its|their|the) (?:[\\w-]+ )?(?:date|best|life|limit)\\b`,
  ),
);
const handlingVerbs = setOf(`
  sell lend serve ship supply deliver use run install fit hire rent sail drive fly send launch let issue hand feed give
  dispense administer inject wire build hang mount load fill open put
`);

/** "that split on the first knock", "which gives way in the heat" */
const givingWayPattern = new Sieved(
  patternLines()`
    ^ (?:[\w'-]+ ){1,5}?(?:that|which) (?:\w+ )?(?:
      split|gives? way|gave way|burst|tears?|tore|melts?|melted|burns?|burned|burnt|cracks?|cracked|tips?|tipped
      |slips?|slipped|wobbl\w+|collaps\w+|fell|falls?|c[ao]mes? (?:off|apart|loose)|caught fire|catch(?:es)? fire
      |explod\w+|rust\w*|peels?|crumbl\w+|overheat\w*|died?|went (?:off|out|bad)
      |turned out (?:to be )?(?:false|fake|wrong|empty|too|unsafe)
    )\b
  `,
);

/** What is done against somebody, and is wrong where nothing was owed: "evicted a family who had paid". */
const adverseVerbs = setOf(`
  bill charge invoice debit fine chase remind disconnect sue evict expel fire dismiss fir suspend arrest reject refuse fail
  tow dun ban block cut turn send write prosecute deport detain exclude downgrade penalise penalize sack punish
`);
const notDeservedPattern = new Sieved(
  patternLines()` (?:who|which|that) (?:had|have|has|was|were|owed|did)(?: (?:already|long|never|not|all|in fact|duly|only|since))* (?:
      paid|died|passed|left|moved|cancelled|complained|returned|objected|opted out|done nothing|said no|agreed|asked
      |been (?:ill|paid|cleared|told)|innocent|nothing|us nothing|dead|in the right|entitled|ill|committed|made|caused
      |signed
    )\b
  `,
);

/** "for no reason", "without a word", "a woman who had not agreed": whatever it was, it was not right so. */
const notRightPattern = new Sieved(
  patternLines()`
    \b(?:because|as|since) (?:it|that|this) (?:was|is|seemed) (?:\w+ )?(?:
      cheaper|easier|quicker|faster|simpler|hand(?:y|ier)|convenient|less (?:work|trouble)
    )\b
    |\bfor no (?:good |apparent |valid |real )?(?:reason|purpose)\b
    |\bwithout (?:
      a word
      |(?:any |good |a )?(?:reason|cause|grounds|explanation|need|fence|lid|guard|cover|net|lock|lamp|light|sign)
    )\b
    |\b(?:by|to|with|in the hands of) (?:someone|somebody|an? [\w-]+|people|\w+s) (?:who|that) (?:had|was|were) (?:never|no|not)\b(?! (?:hurt|affected|involved|harmed|in|been (?:hurt|told)))
  `,
);
const notRightHerePattern = new Sieved(
  /\bso \w+ that (?:[\w'-]+ ){1,4}?(?:fell|broke|failed|burst|tore|slipped|collapsed|cracked|could(?: not|n't)|cannot|no longer|tipped|melted|died|drowned|(?:could|can) (?:be|read|see|hear))\b|\b(?:nobody|no one|nothing) (?:could|can) \w+/,
);
const blamelessHere =
  /^(?:be|have|find|see|know|hope|believe|think|feel|hear|learn|stay|wait|act|help|save|rescue|replace|repair|remove|stop|close|arrest|shut|block|revoke|meet|win|work|live|lose|fail|notice|discover|receive|regret|understand)$/;

/** "before his daughter had arrived" */
const beforeActivePattern =
  /^[^.;]{2,60} before (?:his|her|your|their|the|any|all|every|an?) (?:[\w-]+ ){0,3}?had (?:\w+ly |even )?(?!(?:been )?(?:lost|taken|stolen|harmed|hurt|begun|started|noticed|struck|spread|reached)\b)\w+/;

/** "after half a year", "on the ninth day": an answer that let people wait. */
const longAfterPattern = patternLines()`
    ^(?: (?:you|it|them|him|her|back|to (?:you|it|them|him|her)|the [\w-]+|your [\w-]+))* (?:only )?(?:
      after (?:more than |over |almost |nearly |about |some )?(?:
        half a year
        |(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|several|many|\d+) (?:weeks?|months?|years?)
      )(?! of\b)
      |(?:half a year|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:weeks|months|years)) later
    )\b
  `;
const answerVerbs = setOf(
  "answer reply respond react tell inform notify warn ring call write act come visit read open check look",
);

const ways: ReadonlyMap<string, RegExp> = new Map([
  ["hang", /^ up on\b/],
  ["walk", /^ (?:away from|out on)\b/],
  ["drive", /^ (?:past|off without|on without)\b/],
  ["eavesdrop", /^ on\b/],
  ["spy", /^ on\b/],
  ["snoop", /^/],
  ...["skimp", "scrimp", "stint", "economise", "economize", "penny-pinch"].map((lemma) => [lemma, /^ on\b/] as const),
  ["save", /^ (?:on (?:the |our )?(?!\w+day\b|\d)\w|at the wrong)/],
  ["spare", /^ ourselves\b/],
  ["promise", / (?:that|which) we (?:then|later|afterwards|did not|never|have not|refused|broke)\b/],
  ["grow", /^ (?:used|accustomed|blind|deaf|careless|lax|complacent)\b/],
  ["get", /^ (?:used to|lax|sloppy|careless|complacent|lazy)\b/],
  ...["sell", "trade", "rent"].map(
    (lemma) =>
      [
        lemma,
        /^ (?:out |on )?(?:your|their|his|her|(?:our )?(?:members'|customers'|patients'|users')) (?:[\w-]+ )?(?:data|numbers?|address\w*|names?|details|records?|histor(?:y|ies))\b/,
      ] as const,
  ),
  [
    "stop",
    /^ (?:listening|looking|asking|reading|counting|cleaning|checking|testing|training|caring|answering|oiling|greasing|logging)\b/,
  ],
  ["trust", / and not (?:our|the|to)\b/],
  ["listen", /^ in (?:on|to)\b| (?:and|but) not to\b/],
  ["have", /^ (?:only|just|but) (?:one|an?|a single|two) [\w-]+(?: [\w-]+)? (?:who|to|on|left|awake)\b/],
  [
    "take",
    /^ (?:her|his|their|your|my|an?|the) (?:[\w-]+ )?(?:pain|fear|cough|complaints?|warnings?|fall|illness|call|letter|weakness|tiredness|objection|silence|refusal|word) for\b/,
  ],
  [
    "leave",
    /^ (?:an?|the|his|her|your|two|some) [\w -]{2,30} (?:in|inside) (?:the|an?|his|her|your) (?:wound|body|patient|chest|belly|engine|tank|pipe|oven|mould|machine|lock|rain|sun|heat|cold|snow|car|pool|bath|dark)\b/,
  ],
  ["round", /^ up (?:every|each|all|your|the) (?:[\w-]+ )?(?:bills?|fees?|prices?|charges?|invoices?)\b/],
]);

/** Whether `deed` is something of ours that by what it was done with, to whom or when was not right. `text` is its sentence. */
export function isBadWay(deed: Deed, text: string): boolean {
  const { lemma, mood, isNegated, isPassive, isPerfect, object } = deed;
  if (mood !== "done" || isNegated || isPassive || isPerfect) {
    return false;
  }
  const near = object.slice(0, 110);
  const isBad =
    ways.get(lemma)?.test(object) === true ||
    (handlingVerbs.has(lemma) && (spoiledPattern.test(near) || givingWayPattern.test(near))) ||
    (adverseVerbs.has(lemma) && notDeservedPattern.test(near)) ||
    (answerVerbs.has(lemma) && longAfterPattern.test(object)) ||
    notRightPattern.test(near) ||
    (!blamelessHere.test(lemma) &&
      (notRightHerePattern.test(near) || (!informVerbs.has(lemma) && beforeActivePattern.test(near))));
  return isBad && isByUs(deed, text);
}
