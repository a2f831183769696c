import { wordingRule } from "../wording-rule.ts";

/** "sorry", "we apologise", "our apologies" */
const apology = String.raw`(?:sorry|apologi[sz]e|apologies|apology|regret)`;

/** Whom or how much, but not yet for what: "very much", "to all our customers". */
const gap = String.raw`(?:(?! (?:for (?:the|this|that|these|our|my|what|how|all|having|not)|that|about|but|and)\b)[^.,;:?!]){0,45}?`;

export const conditionalApology = wordingRule({
  id: "IC201",
  name: "conditional-apology",
  title: "An apology with a condition",
  message:
    "“{words}” is sorry only on a condition, so nobody in particular is apologised to. Say that you are sorry, for what, and to whom.",
  why: "Readers hear an “if” or an “any” after “sorry” as doubt that there was any harm, and the apology is lost.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: a good apology does not hold the word “if”",
  severity: "warning",
  yieldsTo: ["IC202"],
  triggers: ["sorry", "apolog", "regret"],
  phrases: [
    {
      words: String.raw`(${apology}${gap}) for any(?! (?:further|additional|more)\b)`,
      unless: String.raw`(?:further|additional) delays?`,
      instead: [{ text: "{1} for the", when: "There was such an effect, and you know of it." }],
    },
    {
      words: String.raw`(${apology} to) (?:anyone|anybody|those|any (?:of (?:you|our \w+)|\w+)) (?:who|that) (?:(?:may|might|could) (?:have )?(?:been|be|felt|feel|experienced?|suffered?)|was|were|has been|have been|is|are|felt|experienced|suffered|had)`,
      instead: [{ text: "{1} everyone who was", when: "You know that people were." }],
      unless: String.raw`those (?:who|that) (?:was|were|has been|have been|is|are|felt|experienced|suffered|had)`,
    },
    {
      words: String.raw`${apology}${gap} (?:if|in case|should (?:you|this|it|there|our|anyone|any)|to the extent|in the event)`,
      unless: String.raw`would be (?:very )?sorry|sorry to (?:say|tell|hear)|(?:don't|do not|cannot|can't) apologi[sz]e`,
    },
  ],
  examples: {
    flagged: [
      { text: "We are sorry if you were affected." },
      { text: "We apologise to anyone who may have been affected." },
      { text: "We apologise for any worry that we have caused." },
      { text: "Our apologies if this reached you late." },
      { text: "We deeply regret any of this, and are sorry should it have caused you trouble." },
      { text: "We are truly sorry to all our customers for any confusion." },
      { text: "- Sorry if your parcel came late." },
    ],
    clean: [
      { text: "We are sorry. If you have questions, call us." },
      { text: "We are sorry that your address was public; if you want to know more, write to us." },
      { text: "We apologise for the outage, and if it comes back we will call you." },
      { text: "We apologise for the delay to everyone who had to wait." },
      { text: "We apologise in advance for any further delay." },
      { text: "We would be sorry if you left us." },
      { text: "“We are sorry if anyone was hurt,” said the supplier.", note: "Somebody else's words." },
      { text: "We are sorry that we told you late." },
    ],
  },
});
