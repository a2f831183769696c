import { findPhrases, wordingRule, type Phrase } from "../wording-rule.ts";

const when = "Where this says the same; “not un…” always asks the reader to reckon.";

/** What "not un…" comes to. */
const opposites: Readonly<Record<string, string>> = {
  uncommon: "common",
  unusual: "usual",
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
};

const phrases: readonly Phrase[] = [
  ...Object.entries(opposites).map(([word, plain]) => ({
    words: `not (?:entirely |completely |altogether |wholly )?${word}`,
    unless: `(?:if|whether or|certainly|only|or) not ${word}|not ${word}ly`,
    instead: [{ text: plain, when }],
  })),
  { words: "not without (?:risk|reason|consequences?|fault|problems?|its (?:\\w+ )?\\w+|difficult(?:y|ies)|cause)" },
  { words: "(?:did|does|do|has|have|had|could|can|will|would) not (?:fail(?:ed)?|neglect(?:ed)?) to" },
  { words: "(?:didn't|doesn't|don't|hasn't|haven't|won't) (?:fail(?:ed)?|neglect(?:ed)?) to" },
  { words: "(?:cannot|can not|can't|could not|couldn't) (?:be )?(?:den(?:y|ied)|discount(?:ed)?)" },
  {
    words:
      "(?:no|none|nobody|nothing|never) (?:\\w+ ){1,3}(?:was|were|is|are|remained) (?:un(?:affected|touched|harmed|damaged)|not)",
  },
  { words: "there (?:is|was) no (?:lack|shortage|absence) of" },
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
    "not",
    "no",
    "cannot",
    "can't",
    "could",
    "didn't",
    "doesn't",
    "don't",
    "hasn't",
    "haven't",
    "won't",
    "never",
    "there",
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
    ],
  },
});
