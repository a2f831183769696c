import { wordingRule } from "../wording-rule.ts";

export const reassurance = wordingRule({
  id: "IC411",
  name: "reassurance",
  title: "“Rest assured”",
  message:
    "“{words}” asks for trust in place of a fact. Leave it out: the fact behind it calms readers, or nothing does.",
  why: "People who have just been let down are not calmed by being told to be calm.",
  source:
    "Coombs (2007), situational crisis communication: first what people need to protect themselves, then the rest",
  severity: "information",
  triggers: [
    "assured",
    "no cause",
    "no need to",
    "do not",
    "don't",
    "nothing to worry",
    "no reason to worry",
    "no reason for",
  ],
  phrases: [
    {
      words: String.raw`(?:(?:please|you can|you may|customers can|users can) )?(?:rest|be|feel) assured,?(?: that)?`,
      instead: [{ text: "", when: "A fact follows." }],
    },
    {
      words: String.raw`(?:there is |there's |we see )?no (?:cause|reason|need) (?:for (?:you )?(?:to (?:worry|panic|be (?:alarmed|concerned))|concern|alarm|panic)|to (?:worry|panic|be (?:alarmed|concerned)))`,
    },
    { words: String.raw`(?:please )?(?:do not|don't) (?:worry|panic|be alarmed)` },
    { words: String.raw`nothing (?:for you )?to (?:worry about|be (?:worried|concerned) about)` },
  ],
  unless: String.raw`cannot|can't|could not|not rest assured`,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Rest assured that your card is safe." },
      { text: "Please be assured we are doing all we can." },
      { text: "There is no need to worry." },
      { text: "Don't panic." },
      { text: "There is no cause for alarm." },
      { text: "It is nothing to worry about." },
    ],
    clean: [
      { text: "Your card number was not in the file." },
      { text: "You need not do anything." },
      { text: "We know that this worries you." },
      { text: "The quality of each copy was assured by a second person." },
      { text: "“Rest assured,” said the carrier.", note: "Somebody else's words." },
      { text: "There is no need to change your password: it was not in the file." },
    ],
  },
});
