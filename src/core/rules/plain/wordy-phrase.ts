import { spansOverlap } from "../../text/span.ts";
import { findPhrases, wordingRule, type Phrase } from "../wording-rule.ts";
import { findPlainerWords } from "./plainer-words.ts";
import { wordyFrames } from "./wordy-frames.ts";
import { wordyWords } from "./wordy-words.ts";

const plainer = findPlainerWords(wordyWords, "Where this says the same in fewer words.");

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
const findFrames = findPhrases([...phrases, ...wordyFrames]);

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
  triggers: [
    ...plainer.triggers,
    "conduct",
    "perform",
    "carr",
    "undert",
    "did",
    "do",
    "it",
    "please",
    "because",
    "in",
    "there",
    "what",
    "as",
    "regardless",
    "given",
  ],
  find: (text) => {
    const words = plainer.find(text);
    const frames = findFrames(text).filter((frame) => !words.some((hit) => spansOverlap(hit, frame)));
    return [...words, ...frames].sort((left, right) => left.start - right.start);
  },
  counts: ({ passage, start }, { draft }) => {
    const text = draft.passages[passage]?.text ?? "";
    const isThen = /^at (?:this|the present)\b/i.test(text.slice(start)) && pastPattern.test(text.slice(0, start));
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
      { text: "We gave consideration to a full closure." },
      { text: "We are in the process of calling all oarsmen." },
      { text: "In order to check, ring the bell." },
      { text: "Because of the fact that it rained, the wall fell." },
      { text: "The boats lay there for a period of two days." },
      { text: "There is a possibility that the key was copied." },
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
      { text: "A period of rain began." },
      { text: "We put it into a folder in order to send it." },
      { text: "We are calling all oarsmen." },
    ],
  },
});
