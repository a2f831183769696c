import type { Phrase } from "../wording-rule.ts";
import { whereItSaysTheSame as when } from "./plainer-words.ts";

const isItOver = "“{words}” leaves open whether it is over or only less bad. Write what you did, and what it stopped.";
const between = String.raw`(?:[\w'’-]+ ){0,3}?`;
/** What can be made less. */
const less = String.raw`(?= ${between}(?:impacts?|harms?|risks?|damage|effects?|consequences|loss(?:es)?|dangers?|disruption|delays?)\b)`;
/** What can be repaired. */
const broken = String.raw`(?= ${between}(?:flaws?|vulnerabilit(?:y|ies)|weakness(?:es)?|faults?|defects?|bugs?|damage|holes?|systems?|servers?|machines?|computers?)\b)`;

const mitigate: readonly (readonly [form: string, reduce: string, limit: string])[] = [
  ["mitigate", "reduce", "limit"],
  ["mitigated", "reduced", "limited"],
  ["mitigates", "reduces", "limits"],
  ["mitigating", "reducing", "limiting"],
];
const remediate: readonly (readonly [form: string, repair: string, dealWith: string])[] = [
  ["remediate", "repair", "deal with"],
  ["remediated", "repaired", "dealt with"],
  ["remediates", "repairs", "deals with"],
  ["remediating", "repairing", "dealing with"],
];

/** Words of the trade that mean one thing here and another there: each by what stands beside it. */
export const unclearWords: readonly Phrase[] = [
  ...mitigate.flatMap(([form, ...words]): readonly Phrase[] => [
    { words: form + less, instead: words.map((text) => ({ text, when })) },
    { words: form, message: isItOver },
  ]),
  {
    words: "mitigations?(?: (?:steps?|measures?|actions?))?",
    message: "“{words}” is a word of the trade. Write what was done, and what it stopped.",
  },
  ...remediate.flatMap(([form, repair, dealWith]): readonly Phrase[] => [
    { words: form + broken, instead: [{ text: repair, when }] },
    { words: form, instead: [{ text: dealWith, when }] },
  ]),
  {
    words: "facilitat(?:e|ed|es|ing)",
    message: "“{words}” does not say what you do. Write it: that you help, allow or pay for something.",
  },
  {
    words: String.raw`implement(?:s|ed|ing)? (?:all |any )?(?:of )?(?:the |our |these |those )?(?:key )?(?:learnings|lessons)(?: learn(?:ed|t))?`,
    message: "“{words}” does not say what will be different. Write what you learned, and what you change.",
  },
  { words: "(?:key )?learnings", instead: [{ text: "lessons", when }] },
  { words: "deep[- ]dives?", message: "“{words}” is how offices talk. Write what you will look at, and by when." },
];
