import { wordingRule } from "../wording-rule.ts";

export const anyInconvenience = wordingRule({
  id: "IC202",
  name: "any-inconvenience",
  title: "“Any inconvenience”",
  message:
    "“{words}” makes the harm small and doubtful: it says neither what people had to bear nor that they did. Name the harm, in the words of somebody who had it.",
  why: "An apology that names the harm shows that it was understood; “any inconvenience” shows that nobody looked.",
  source:
    "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say what you are sorry for, and show that you understand its effect",
  severity: "warning",
  triggers: ["inconvenience"],
  phrases: [
    {
      words: String.raw`any (?:and all )?(?:(?:\w+ )?(?:(?:and|or)(?:\/or)? )?){0,2}inconveniences?(?: (?:that )?(?:this|it) (?:(?:may|might|could) (?:have )?cause[ds]?|causes|has caused|caused))?(?: (?:to )?you)?`,
    },
    {
      words: String.raw`inconveniences? (?:that )?(?:this|it|we) (?:may|might|could) (?:have )?cause[ds]?(?: (?:to )?you)?`,
    },
  ],
  examples: {
    flagged: [
      { text: "We apologise for any inconvenience." },
      { text: "We are sorry for any inconvenience this may have caused." },
      { text: "Please accept our apologies for any concern or inconvenience this causes you." },
      { text: "We regret any inconvenience." },
      { text: "Sorry for the inconvenience this may cause." },
      { text: "- Any and all inconvenience is regretted." },
    ],
    clean: [
      { text: "We are sorry that you could not pay for nine hours." },
      { text: "Having to change your card is a real inconvenience, and we are sorry for it." },
      { text: "The inconvenience was ours to prevent." },
      { text: "“We regret any inconvenience,” wrote the carrier.", note: "Somebody else's words." },
      { text: "> Sorry for any inconvenience.", note: "A quotation." },
      { text: "Tell us about any trouble that you have had." },
      { text: "The shop sells anything for your convenience." },
    ],
  },
  exceptions: "Where the effect truly was no more than an inconvenience, say which: “you had to sign in again”.",
});
