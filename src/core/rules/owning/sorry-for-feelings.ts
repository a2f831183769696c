import { wordingRule } from "../wording-rule.ts";

const people = String.raw`(?:you|they|people|anyone|anybody|some (?:of you|people|customers|users)|(?:our |some )?(?:customers|users|members|readers|guests|patients|students|clients))`;
const feeling = String.raw`(?:feel|felt|may feel|might feel|(?:are|is|was|were|may be|might be|have been|may have been|might have been) (?:\w+ )?(?:upset|offended|concerned|worried|disappointed|frustrated|unhappy|hurt by|confused|alarmed|annoyed|angry))`;

export const sorryForFeelings = wordingRule({
  id: "IC208",
  name: "sorry-for-feelings",
  title: "Sorry for how people feel",
  message:
    "“{words}” is sorry for the reader’s feelings and not for what was done. Say that you are sorry for what you did, and for what it did to them.",
  why: "Being sorry for feelings puts the fault on those who have them.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say what you did, and not how others took it",
  severity: "warning",
  triggers: ["sorry", "apolog", "regret"],
  phrases: [
    { words: String.raw`(?:sorry|regret|apologi[sz]e)(?: to (?:learn|hear))? (?:that |if )?${people} ${feeling}` },
    {
      words: String.raw`(?:sorry|regrets?) (?:that |if )(?:[\w-]+ ){1,4}?(?:feels?|felt|(?:sees?|saw|takes?|took|finds?|found|perceives?|perceived) (?:it|this|things) (?:that way|this way|so|otherwise|differently))`,
    },
    {
      words: String.raw`(?:sorry|apologi[sz]e|apologies|regret) (?:for|about) (?:the way|how) ${people} (?:may |might |must )?(?:feel|felt|took|take|have taken)`,
    },
    {
      words: String.raw`(?:sorry|apologi[sz]e|apologies|regret) (?:for|about) (?:the |any |your )?(?:hurt feelings|upset feelings|perception|impression)`,
    },
  ],
  examples: {
    flagged: [
      { text: "We are sorry you feel let down." },
      { text: "We are sorry that some customers were upset." },
      { text: "We regret that you feel this way." },
      { text: "We apologise for the way you feel." },
      { text: "Sorry if anyone was offended." },
      { text: "We are sorry for any impression that we did not care." },
      { text: "We regret that a number of walkers see it that way." },
    ],
    clean: [
      { text: "We are sorry that we let you down." },
      { text: "We are sorry for the worry that we caused you." },
      { text: "You may feel angry, and you have every reason to." },
      { text: "We are sorry that customers were charged twice." },
      { text: "We are sorry you had to wait." },
      { text: "We are sorry that you found it closed." },
      { text: "If you feel unsafe, call us." },
    ],
  },
});
