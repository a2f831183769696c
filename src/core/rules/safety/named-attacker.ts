import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import type { Hit, PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** Groups that notices have named. House list after what the press calls them; "Clop" and "Conti" only as names. */
const groups =
  "LockBit|ALPHV|BlackCat|Cl0p|Clop|Lazarus(?: Group)?|REvil|Conti|Scattered Spider|ShinyHunters|Lapsus\\$?|LAPSUS\\$?|Fancy Bear|Cozy Bear|Magecart|Akira|Black Basta|Hive|RansomHub|Rhysida|Medusa|Play|Qilin|DarkSide|Anonymous|APT ?\\d{1,2}|FIN\\d{1,2}|UNC\\d{3,5}|Storm-\\d{4}";

/** Names that are ordinary words or brands as well: only with a word of attack beside them. */
const ambiguousPattern = /^(?:Akira|Hive|Medusa|Play|Anonymous|Conti|Clop)$/;
const attackPattern = /\b(?:ransomware|group|gang|hackers?|attackers?|actors?|criminals?|collective)\b/i;

const groupPattern = new Sieved(new RegExp(`(?<![\\w-])(?:${groups})(?![\\w-])`, "g"));

/** "attackers from North Korea", "Russian hackers", "a nation-state" */
const statePattern = new Sieved(
  patternLines("g")`
    \b(?:
      (?:Russian|Chinese|North Korean|Iranian|Israeli|American|Ukrainian)(?:-speaking|-linked|-backed)? (?:\w+ )?(?:
        hackers?|attackers?|actors?|criminals?|group|gang|government|state|intelligence|military
      )
      |(?:[Hh]ackers?|[Aa]ttackers?|[Aa]ctors?|[Cc]riminals?) (?:
        from|in|based in|working for|linked to|backed by
      ) (?:Russia|China|North Korea|Iran)
      |[Nn]ation[- ]state|[Ss]tate[- ](?:sponsored|backed)
    )\b
  `,
);

/** "The suspect, John Roe", "a man named John Roe", "the hacker Jo Lindqvist" */
const suspectPattern = new Sieved(
  /\b(?:suspects?|perpetrators?|culprits?|hackers?|attackers?|offenders?|thief|thieves|intruders?|accused)(?:,? (?:is|was|are|were|named|called|known as|identified as|namely))?,? (?:(?:a|the) (?:man|woman|person) )?(?:named |called )?((?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}\b/g,
);

/** Others who may say so: "the police have named", "according to the FBI", "convicted". */
const saidByOthersPattern = new Sieved(
  /\b(?:police|prosecutors?|court|convicted|sentenced|charged|arrested|indict\w*|pleaded|pled|FBI|Europol|Interpol|NCSC|CISA|NCA|according to|attributed by)\b/i,
);

function find(text: string): readonly Hit[] {
  if (saidByOthersPattern.test(text)) {
    return [];
  }
  const matches = [groupPattern, statePattern, suspectPattern].flatMap((pattern) => pattern.matchAll(text));
  return matches
    .filter(([words]) => !ambiguousPattern.test(words) || attackPattern.test(text))
    .map((match) => ({ ...spanOfMatch(match), message: "", replacements: [] }))
    .sort((left, right) => left.start - right.start);
}

export const namedAttacker = wordingRule({
  id: "IC909",
  name: "named-attacker",
  title: "Somebody is named as the attacker",
  message:
    "“{words}” says who did it. Leave that to the police or an authority, and cite them; if you are wrong, it is you who did harm, and if you are right, you may warn them.",
  why: "Naming attackers too early can wrong people, hinder the police, and reads as an excuse.",
  source: "PagerDuty incident response guide: do not name and shame; House judgement",
  severity: "information",
  triggers: undefined,
  find,
  counts: isFirstMention,
  examples: {
    flagged: [
      { text: "The attack was carried out by LockBit." },
      { text: "We believe that a Russian hacker did it." },
      { text: "State-sponsored attackers are behind this." },
      { text: "The suspect, John Roe, worked for us." },
      { text: "The ransomware group Akira has claimed the attack." },
      { text: "- Attackers from China took a copy" },
      { text: "A nation-state is behind this." },
    ],
    clean: [
      { text: "The police have arrested a man and named the group LockBit." },
      { text: "Somebody from outside our company took a copy." },
      { text: "We do not know who did it." },
      { text: "“It was LockBit,” wrote the paper." },
      { text: "Our shop in China was closed." },
      { text: "Please play the film again. The hive is empty." },
      { text: "We will not say who we think it was." },
    ],
  },
  exceptions: "Where the police or a court has named them in public: say so, and who said it.",
});

/** One finding for a name, however often it comes. */
function isFirstMention({ passage, start, end }: PlacedHit, { draft }: RuleContext): boolean {
  const words = draft.passages[passage]?.text.slice(start, end) ?? "";
  const first = draft.passages.findIndex(({ text, kind }) => kind !== "heading" && text.includes(words));
  return first === passage && draft.passages[passage]?.text.indexOf(words) === start;
}
