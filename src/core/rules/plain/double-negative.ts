import { sourceLines } from "../../text/pattern-lines.ts";
import { findPhrases, wordingRule, type Phrase } from "../wording-rule.ts";

const when = "Where this says the same; “not un…” always asks the reader to reckon.";

/** What "not un…" comes to. */
const opposites: Readonly<Record<string, string>> = {
  uncommon: "common",
  unusual: "common",
  unlikely: "likely",
  unreasonable: "reasonable",
  unimportant: "important",
  unaffected: "affected",
  unaware: "aware",
  unknown: "known",
  unexpected: "expected",
  unprecedented: "known from before",
  uncertain: "certain",
  impossible: "possible",
  improbable: "probable",
  insignificant: "significant",
  inconsiderable: "considerable",
  infrequent: "frequent",
  infrequently: "often",
  inconsistent: "consistent",
  incorrect: "correct",
  inaccurate: "accurate",
  ineffective: "effective",
  irrelevant: "relevant",
  dissimilar: "alike",
  unwilling: "willing",
  unable: "able",
  unwelcome: "welcome",
  unhappy: "content",
  unfamiliar: "familiar",
  unconcerned: "concerned",
  unrelated: "related",
  unfair: "fair",
  unfounded: "founded",
  unjustified: "justified",
  unreliable: "reliable",
  unsafe: "safe",
  unclear: "clear",
  untrue: "true",
  unwise: "wise",
  unhelpful: "helpful",
  "unheard of": "known",
  unprepared: "prepared",
  unsympathetic: "sympathetic",
  unmindful: "mindful",
  unsuccessful: "successful",
  unprotected: "protected",
  unnoticed: "noticed",
  unavoidable: "avoidable",
  unforeseeable: "foreseeable",
  unforeseen: "foreseen",
  unintentional: "intended",
  unconnected: "connected",
  unsurprising: "surprising",
  uninformed: "informed",
  insubstantial: "substantial",
  inappropriate: "right",
  insecure: "secure",
  inevitable: "avoidable",
  invalid: "valid",
  illegal: "legal",
  irregular: "regular",
  irresponsible: "responsible",
  inadequate: "adequate",
  incapable: "able",
  inconvenient: "convenient",
  immaterial: "material",
  negligible: "considerable",
  dissatisfied: "satisfied",
  displeased: "pleased",
};

const not = "(?:not|cannot|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must)n't)";
/** What begins another thought, in which a second "not" is its own. */
const another =
  "(?!(?:and|or|but|because|so|if|when|while|as|since|until|once|before|after|although|though|nor|what|whether|which|why|how|where|who|that|than|only|yet|not)\\b)";
/** The words between the two negatives: "of the files that were". */
const reach = `(?:${another}[\\w'-]+ ){0,6}?(?:(?:that|who|which) (?:${another}[\\w'-]+ ){0,3}?)?`;
/** The words of what is said. */
const within = "(?:(?!(?:and|or|but|because|if|when|until|so)\\b)[\\w'-]+ ){0,6}?";

const phrases: readonly Phrase[] = [
  ...Object.entries(opposites).map(([word, plain]) => ({
    words: `not (be |been |being )?(?:entirely |completely |altogether |wholly |at all )?${word}`,
    unless: `(?:if|whether or|certainly|only|or) not ${word}|not ${word}ly`,
    instead: [{ text: `{1}${plain}`, when }],
  })),
  {
    words: `(?:is|are|was|were|wo|would|could)n't (?:be |been )?(?:entirely |completely |at all )?(?:${Object.keys(opposites).join("|")})`,
  },
  { words: "(?:cannot|can) not not|cannot not" },
  { words: `(?:hardly|scarcely|never|far from) (?:${Object.keys(opposites).join("|")})` },
  { words: "not (?:be |been |entirely |completely |altogether |wholly )?without (?:any |its |their |some )?[\\w-]+" },
  {
    words:
      "(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|may|might) not (?:fail(?:ed)?|neglect(?:ed)?|omit(?:ted)?|forget|cease[d]?) to",
  },
  {
    words:
      "(?:do|does|did|has|have|had|ca|could|wo|would|should|must)n't (?:fail(?:ed)?|neglect(?:ed)?|omit(?:ted)?) to",
  },
  { words: "never (?:fail(?:s|ed)?|neglect(?:s|ed)?|omit(?:s|ted)?) to" },
  {
    words:
      "(?:cannot|can not|can't|could not|couldn't|(?:do|does|did|will|would|should) not|(?:do|does|did|wo|would)n't|nobody (?:can|could|will|would)|no one (?:can|could|will|would)) (?:be )?(?:den(?:y|ied)|discount(?:ed)?|disput(?:e|ed)|disagree(?:d)?|disregard(?:ed)?|dissent|contest(?:ed)?)",
  },
  { words: "there (?:is|was|can be|are) no (?:den(?:ying|ial)|disputing|ignoring|doubting|getting away)" },
  { words: "there (?:is|was|are|were|has been) (?:no (?:lack|shortage|absence|want|dearth|scarcity)|never a lack) of" },
  // "There is no account that was not open", "none of the passengers who did not pay"
  {
    words: `(?:no(?! (?:longer|more|sooner|later|doubt)\\b)|none|nobody|no one|nothing|never) ${reach}(?:${not}|no longer|(?:is|are|was|were|be|been|remain|remained|remains|went|left) (?:without|un(?:affected|touched|harmed|damaged|read|answered|noticed|protected|encrypted|checked|tested)))`,
  },
  // "Do not assume that you are not affected", "we cannot say that no data was taken"
  {
    words: sourceLines`
      (?:
        (?:cannot|can't|couldn't|(?:can|could|are|is|am|be|will|would) not)(?: be)?(?: (?:yet|now|simply|able to|in a position to))? (?:
          say|claim|state|assume|conclude|promise|maintain|argue|exclude|sure|certain
        )
        |(?:do|does|did|should|must|would)(?: not|n't) (?:think|assume|believe|suppose|conclude|imagine|deny|take it)
      )(?: (?:for certain|with certainty|yet|to you))?(?: that)? ${within}(?:
        ${not}|no|none|nobody|no one|nothing|never|unaffected|unharmed|untouched|unlikely|without
      )
    `,
  },
  {
    words: `(?:incorrect|wrong|untrue|false|inaccurate|mistaken|unfair|misleading|not true|not right|not the case|not so)(?: to (?:say|claim|think|assume|state|believe|suggest))? that ${within}(?:${not}|no|none|nobody|no one|nothing|never)`,
  },
  { words: `unless [^.,;?!]{0,60}?\\b(?:${not}|no|nobody|no one|nothing|none)` },
  {
    words: `(?<!\\b(?:whether or|or|if|why|and) )${not} ${within}(?:(?:is|was) not something (?:that )?(?:we|I)|(?:out of|from|against|about) not \\w+ing|not to)`,
    unless: "not (?:only|just|merely)|ask(?:ed)? [\\w-]+ not",
  },
  {
    words: `(?:refuse|decline|avoid|prevent|refrain|stop)(?:s|d|ed|ing)? (?:from )?(?:[\\w-]+ ){0,2}?not (?:\\w+ing|to)`,
  },
  { words: `without (?:[\\w-]+ ){0,3}?(?:not|no|never|failing to)` },
  { words: `(?:lack|absence|shortage) of (?:[\\w-]+ ){0,3}?(?:not|no|non-\\w+|without)` },
  { words: "(?:opt(?:ed|ing)?|opt-) out of not" },
];

export const doubleNegative = wordingRule({
  id: "IC704",
  name: "double-negative",
  title: "Two negatives",
  message: "“{words}” makes readers turn it round twice, and some will take it for its opposite. Say it as what is so.",
  why: "A reader under stress loses the second “not”, and then believes the wrong thing.",
  source: "GSA, plainlanguage.gov: use positive language, avoid double negatives",
  severity: "information",
  triggers: [
    ...["not", "no", "cannot", "can't", "could", "didn't", "doesn't", "don't", "hasn't", "haven't", "won't", "never"],
    ...[
      "there",
      "hardly",
      "scarcely",
      "far from",
      "unless",
      "without",
      "isn't",
      "aren't",
      "wasn't",
      "weren't",
      "hadn't",
    ],
    ...["wouldn't", "should", "must", "incorrect", "wrong", "untrue", "false", "inaccurate", "mistaken", "unfair"],
    ...["misleading", "lack", "absence", "shortage", "refuse", "declin", "avoid", "prevent", "refrain", "stop", "opt"],
  ],
  find: findPhrases(phrases),
  examples: {
    flagged: [
      { text: "It is not unlikely that your name was in the file." },
      { text: "The harm is not insignificant." },
      { text: "This is not without risk." },
      { text: "We did not fail to tell the police." },
      { text: "It cannot be denied that we were late." },
      { text: "Such errors are not uncommon." },
      { text: "- A second copy is not impossible" },
      { text: "There is no boat that was not checked." },
      { text: "Do not assume that your key is not copied." },
      { text: "Unless you have had no letter, all is well." },
      { text: "We cannot say that nothing was taken." },
      { text: "It wasn't uncommon." },
      { text: "There is no denying that we were slow." },
      { text: "We would not be unwilling to pay." },
    ],
    clean: [
      { text: "It is likely that your name was in the file." },
      { text: "It is unlikely that your name was in the file." },
      { text: "We do not know whether it is unusual." },
      { text: "We cannot rule out that your name was in the file.", note: "There is no shorter honest way to say it." },
      { text: "“It is not unusual,” said the supplier." },
      { text: "Whether or not unknown people saw it, we tell you." },
      { text: "We failed to tell the police." },
      { text: "It is not known who did it." },
      { text: "We do not know which oarsmen have not come." },
      { text: "No boat was lost, and the oars were not wet." },
      { text: "Do not ring unless you saw the thief." },
      { text: "Nobody gets in without a key." },
    ],
  },
});
