import { findPhrases, wordingRule, type Phrase } from "../wording-rule.ts";
import { findPlainerWords, type PlainerWords } from "./plainer-words.ts";

/** "the majority of the files" → "most of the files", as against "most files". */
function mostOf(phrase: string): PlainerWords {
  const behind = ["the", "this", "that", "it", "these", "those", "them", "our", "your", "their", "its", "us", "you"];
  return Object.fromEntries(behind.map((word) => [`${phrase} ${word}`, [`most of ${word}`]]));
}

/** Source: house list after GSA, plainlanguage.gov ("Be concise"). */
const words: PlainerWords = {
  "at this time": ["now"],
  "at this point in time": ["now"],
  "at this moment in time": ["now"],
  "at the present time": ["now"],
  "at that point in time": ["then"],
  "due to the fact that": ["because"],
  "owing to the fact that": ["because"],
  "in view of the fact that": ["because"],
  "in light of the fact that": ["because"],
  "in spite of the fact that": ["although"],
  "despite the fact that": ["although"],
  "for the reason that": ["because"],
  "for the purpose of": ["for", "to"],
  "for the purposes of": ["for", "to"],
  "with the exception of": ["except"],
  "until such time as": ["until"],
  "on a regular basis": ["regularly"],
  "on a daily basis": ["every day"],
  "on a weekly basis": ["every week"],
  "on an ongoing basis": ["all the time"],
  "a majority of": ["most"],
  "the majority of": ["most"],
  ...mostOf("a majority of"),
  ...mostOf("the majority of"),
  "the vast majority of": ["nearly all"],
  "a large number of": ["many"],
  "in a timely manner": ["in time"],
  "in close proximity to": ["near"],
  "has the ability to": ["can"],
  "have the ability to": ["can"],
  "had the ability to": ["could"],
  "take into consideration": ["consider"],
  "made a decision to": ["decided to"],
  "make a decision to": ["decide to"],
  "made the decision to": ["decided to"],
  "make the decision to": ["decide to"],
  "each and every": ["every"],
  "first and foremost": ["first"],
  "it should be noted that": [""],
  "it is important to note that": [""],
  "it is worth noting that": [""],
  "it's worth noting that": [""],
  "it's important to note that": [""],
};

const plainer = findPlainerWords(words, "Where this says the same in fewer words.");

/** "conducted an investigation into" → "investigated": an act made into a thing. */
const hiddenVerbs: readonly (readonly [noun: string, base: string, past: string])[] = [
  ["investigation (?:of|into)", "investigate", "investigated"],
  ["review of", "review", "reviewed"],
  ["analysis (?:of|on)", "analyse", "analysed"],
  ["assessment of", "assess", "assessed"],
  ["evaluation of", "evaluate", "evaluated"],
  ["examination of", "examine", "examined"],
  ["inspection of", "inspect", "inspected"],
  ["audit of", "audit", "audited"],
  ["test(?:ing)? of", "test", "tested"],
];
const phrases: readonly Phrase[] = hiddenVerbs.flatMap(([noun, base, past]) => {
  const thing = `(?:(?:an?|the|our|full|thorough|detailed|complete|internal|extensive|initial|in-depth|comprehensive|careful|first) ){1,3}${noun}`;
  const when = "Where this says the same: the act as a verb.";
  return [
    { words: `(?:conduct|perform|carry out|undertake|do) ${thing}`, instead: [{ text: base, when }] },
    { words: `(?:conducted|performed|carried out|undertook|did) ${thing}`, instead: [{ text: past, when }] },
    { words: `(?:conducting|performing|carrying out|undertaking|doing) ${thing}` },
  ];
});
const findHiddenVerbs = findPhrases(phrases);

/** "At this time last year", "at this time we were", "the load was high at this time": another time than now. */
const otherTimePattern =
  /^at this time,? (?:last|next|of|every|each|tomorrow|yesterday|(?:\w+ ){1,4}(?:was|were|had)\b)/i;

/** "was high", "they had no copy": what stands before tells of the past. */
const pastPattern = /\b(?:was|were|had|did)\b/i;

export const wordyPhrase = wordingRule({
  id: "IC703",
  name: "wordy-phrase",
  title: "Many words for one",
  message: "“{words}” says in several words what one would say. Shorten it.",
  why: "Every word that says nothing hides one that readers need.",
  source: "GSA, plainlanguage.gov: be concise; avoid hidden verbs",
  severity: "information",
  triggers: [...plainer.triggers, "conduct", "perform", "carr", "undert", "did", "do"],
  find: (text) => [...plainer.find(text), ...findHiddenVerbs(text)].sort((left, right) => left.start - right.start),
  counts: ({ passage, start }, { draft }) => {
    const text = draft.passages[passage]?.text ?? "";
    const isThen = /^at this time/i.test(text.slice(start)) && pastPattern.test(text.slice(0, start));
    return !isThen && !otherTimePattern.test(text.slice(start));
  },
  examples: {
    flagged: [
      { text: "At this time we do not know more." },
      { text: "This happened due to the fact that the lock was old." },
      { text: "The majority of the files were empty." },
      { text: "We conducted a thorough investigation into the leak." },
      { text: "It should be noted that no passwords were taken." },
      { text: "We check this on a daily basis." },
      { text: "- We are performing an audit of our archive" },
    ],
    clean: [
      { text: "Now we do not know more." },
      { text: "This happened because the lock was old." },
      { text: "Most of the files were empty." },
      { text: "We investigated the leak." },
      { text: "At this time last year the lock was new.", note: "A time." },
      { text: "The load was high at this time.", note: "Then, not now." },
      { text: "The investigation of the leak is over." },
      { text: "“At this time we know no more,” said the supplier." },
      { text: "We carried out the plan." },
    ],
  },
});
