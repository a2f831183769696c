import { patternLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs } from "../own-agents.ts";
import { isThingOfOurs } from "./owning-things.ts";
import { harmingVerbs, wrongingVerbs } from "../verbs/verb-classes.ts";

/** Each verb, and what is left of it where no list knows it and only its ending was taken off: "contaminat", "fobb". */
function stemsOf(words: string): readonly string[] {
  return words
    .split(/\s+/)
    .flatMap((word) => [word, word.replace(/e$/, ""), word.replace(/y$/, "i"), word + word.slice(-1)]);
}

/** What it is done to, and nothing that is none, ours alone, or better gone. */
const thingPattern =
  /^ (?!(?:in|on|at|for|by|to|from|with|after|before|as|when|until|out|up|off|down|nothing|nobody|no|none|not|further|our (?:heads?|brains?|hearts?))\b|(?:the |any |some )?(?:[\w-]+ )?(?:attack\w*|intruder\w*|malware|weeds?|rats?|mice|pests?|wasps?|insects?|vermin|viruses|party)\b)["\w]/;
const personPattern =
  /^ (?!(?:nobody|no|none)\b|(?:the |an? |some )?(?:[\w-]+ )?(?:attacker|intruder|thie|burglar|scammer|fraudster))(?:them|him|her|everyone|everybody|people|many|some|several|two|three|all|each|\d|the\b|you|our\b|an?\b|those\b)/;
const duties =
  /^ (?:[\w'-]+ ){0,4}?(?:laws?|rules?|word|promises?|contracts?|agreements?|regulations?|codes?|terms|dut(?:y|ies)|confidence|confidentiality|privacy|trust|vows?|oaths?|commitments?|undertakings?|polic(?:y|ies)|statutes?)\b(?! (?:of silence|of mouth))/;
/** What people use, and no lock or glass that one may have to break. */
const inUse =
  /^ (?:the|our|your) (?:[\w-]+ ){0,2}?(?:sites?|websites?|pages?|log-?in|search|shop|app|servers?|service|feed|links?|builds?|forum|wiki|systems?|index|config(?:uration)?|database|checkout|engine|booking|calendar|timetable|lift|boiler|till|clock)\b/;
const accounts =
  /^ (?:[\w'-]+ ){0,4}?(?:logs?|logbooks?|records?|figures|results?|reports?|certificates?|signatures?|dates?|documents?|papers|count|votes?|draw|accounts|books|readings?|data|minutes|evidence|invoices?|findings?|complaints?|warnings?|studies|study|truth|facts?|news)\b/;
const dangers =
  /^ (?:[\w'-]+ ){0,4}?(?:dangers?|risks?|threats?|warnings?|concerns?|complaints?|fears?|reports?|symptoms?|possibility|signs?|worries|problems?|faults?|leaks?|incidents?|losses|loss|harm|damage|seriousness|gravity|it|them|this|that)\b/;
const misdeeds =
  /^ (?:up )?(?:[\w'-]+ ){0,3}?(?:leaks?|losses|loss|errors?|mistakes?|truth|facts?|incidents?|fail\w+|faults?|defects?|deaths?|abuse|thefts?|accidents?|problems?|it|this|that|what)\b/;

/** Verbs that by their meaning tell of a wrong, and what must follow them. */
const wrongs: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [[...harmingVerbs].join(" "), thingPattern],
      ["damage harm hurt spoil ruin wreck crush stain soil wound dent", thingPattern],
      [
        "sink capsize",
        /^ (?:an?|the|your|two|our) (?:[\w-]+ )?(?:boats?|ships?|ferry|barges?|vessels?|rafts?|dinghy|yachts?)\b/,
      ],
      ["crash derail", /^ (?:an?|the|your|our|one of our) (?!(?:[\w-]+ )?party\b)[\w-]+/],
      [
        "sever",
        /^ (?:an?|the|your|two|\w+ing) (?:[\w-]+ ){0,2}?(?:cables?|lines?|pipes?|fib(?:re|er)s?|mains?|wires?|artery|nerve)\b/,
      ],
      [[...wrongingVerbs].join(" "), personPattern],
      ["cheat trick fool insult bully snub desert", personPattern],
      [
        "abandon",
        /^ (?:you|them|him|her|(?:the|our|your|two|\d+) (?:[\w-]+ )?(?:customers|passengers|patients|members|residents|children|pupils|guests|walkers|animals|dogs?))\b/,
      ],
      ["violate infringe contravene flout transgress disobey", thingPattern],
      ["break", new RegExp(`${duties.source}|${inUse.source}`)],
      ["breach", duties],
      ["falsify forge fake doctor backdate back-date fudge rig suppress bury whitewash massage embellish", accounts],
      ["tamper", /^ with\b/],
      ["trivialise trivialize downplay discount belittle", dangers],
      ["lie", /^ (?:to (?!the\b)|about\b)/],
      ["laugh", /^ (?:off|at (?:you|him|her|them|the \w+)|(?:it|them|you|your [\w-]+) off)\b/],
      ["play", /^ (?:down|(?:it|this|that|them|the [\w-]+) down)\b/],
      ["gloss skate", /^ over\b/],
      ["cover", misdeeds],
      [
        "blunder falter dither dawdle procrastinate flounder vacillate waver panick panic overreact underreact overreach flunk fluff muff fumble",
        /^(?! (?:no|not)\b)/,
      ],
      ["stumble", /^(?! (?:on|upon|across|over|into)\b)/],
      ["trip slip foul stuff", /^ up\b/],
      ["hesitate", /^ (?:too|for|far|and|until|much|long)\b/],
      ["backfire misfire", /^/],
    ] as const
  ).flatMap(([words, pattern]) => stemsOf(words).map((lemma) => [lemma, pattern] as const)),
);

/** "covered up the leak" and not "covered the hole": the little word behind the verb makes it a wrong. */
const upPattern = /^ (?:up\b|(?:it|this|that) up\b)/;

/** "answered late", "reacted slowly", "told you belatedly" */
const latePattern = patternLines()`
    ^(?: (?:
        you|it|them|him|her|us|to (?:you|it|them|this|that|the [\w-]+|your [\w-]+)|on (?:it|this)
        |the [\w-]+(?: [\w-]+)?
      )
    )?(?: (?:too|far|much|very|so|rather|quite|only))* (?:late|slowly|belatedly|tardily|sluggishly)(?=
      [.,;]|$| (?:and|because|for|to (?:the|your|it)|in)\b
    )(?! in the (?:day|evening|night|afternoon))
  `;
const lateVerbs = new Set(
  "answer reply respond react tell inform notify warn notice discover detect act close stop write call check look install update patch renew come arrive send realise realize see start begin intervene deliver".split(
    " ",
  ),
);
const tooLatePattern = /^ [^.;,]{0,40}?\b(?:much |far )?too (?:late|slowly)\b/;

/** Whether `deed` is by the meaning of its verb a wrong that we did, or an answer that came late. `text` is its sentence. */
export function isPlainWrong(deed: Deed, text: string): boolean {
  const { lemma, mood, isNegated, isPassive, object } = deed;
  const isThing =
    !isPassive && (wrongs.get(lemma) === thingPattern || lemma === "sever") && isThingOfOurs(deed.subject);
  if (mood !== "done" || isNegated || !(isThing || isByUs(deed, text))) {
    return false;
  }
  const wrong = wrongs.get(lemma);
  if (isPassive) {
    return wrong === thingPattern || wrong === personPattern;
  }
  const isLate = lateVerbs.has(lemma) && (latePattern.test(object) || tooLatePattern.test(object));
  return isLate || (wrong?.test(object) === true && (wrong !== misdeeds || upPattern.test(object)));
}

/** Whether a verb tells of a wrong by its meaning. */
export function isWrongVerb(lemma: string): boolean {
  const wrong = wrongs.get(lemma);
  return wrong === thingPattern || wrong === personPattern || wrong === duties || wrong === accounts;
}
