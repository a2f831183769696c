import { wordingRule } from "../wording-rule.ts";

const once = "One hedge says it.";

export const stackedHedges = wordingRule({
  id: "IC414",
  name: "stacked-hedges",
  title: "Two hedges for one doubt",
  message: "“{words}” hedges twice. Say it once: what is not certain, and when you will know.",
  why: "Hedges on hedges sound like hiding, and readers cannot tell how likely it is.",
  source:
    "Zou, Danino, Sun and Schaub (2019), CHI: seven in ten notices hedge whether readers are affected; avoid hedge terms",
  severity: "information",
  triggers: ["may", "might", "could", "potential", "possibl", "perhaps"],
  phrases: [
    {
      words: String.raw`(may|might|could) (?:potentially|possibly|perhaps|conceivably) have`,
      instead: [{ text: "{1} have", when: once }],
    },
    {
      words: String.raw`(may|might|could) have (?:potentially|possibly|perhaps) been`,
      instead: [{ text: "{1} have been", when: once }],
    },
    {
      words: String.raw`(may|might|could) (?:also )?(?:potentially|possibly|perhaps|conceivably)`,
      instead: [{ text: "{1}", when: once }],
    },
    { words: String.raw`(?:potentially|possibly|perhaps) (may|might|could)`, instead: [{ text: "{1}", when: once }] },
    { words: String.raw`(?:it is|it's) (?:possible|conceivable) that [^.,;:?!]{1,50}? (?:may|might|could)` },
  ],
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Your data may have potentially been read." },
      { text: "The file could possibly have been copied." },
      { text: "Names may potentially be involved." },
      { text: "It is possible that your address might be in the file." },
      { text: "Your address might perhaps be among them." },
      { text: "- Addresses could potentially be misused" },
    ],
    clean: [
      { text: "Your data may have been read." },
      { text: "It is possible that your address was in the file." },
      { text: "We do not know yet whether the file was copied." },
      { text: "Where possible, you may call us." },
      { text: "You may change your password as soon as possible." },
      { text: "“It could possibly rain,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});
