import { wordingRule } from "../wording-rule.ts";

export const butApology = wordingRule({
  id: "IC203",
  name: "but-apology",
  title: "“Sorry, but …”",
  message:
    "“{words}” takes the apology back: what follows a “but” is heard as the excuse. End the sentence after the apology, and say the other thing elsewhere if readers need it.",
  why: "Readers remember what comes after the “but”, and take it for the reason why nobody is really sorry.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: no excuses; be careful with explanations",
  severity: "information",
  triggers: ["sorry", "apolog"],
  phrases: [
    {
      words: String.raw`(?:sorry|apologi[sz]e|apologies|apology)\b[^.;:?!]{0,90}?[,\u2013\u2014-]? ?\b(?:but|however|although|though)(?= (?:we|this|it|that|the|our|no|nobody|these|such|there|you|in|as|like|many)\b)`,
      unless: String.raw`(?:not|never) (?:be )?(?:enough|undo|change|mend)|(?:but|however),? (?:we|I) (?:know|will|are (?:making|working|going|determined|now)|want|owe|can do|must|also)|but (?:this|that|it) (?:is|was) (?:our|not your)|but (?:the|our) (?:fault|mistake|responsibility)|nothing but|anything but`,
    },
  ],
  examples: {
    flagged: [
      { text: "We are sorry, but this was beyond our control." },
      { text: "We apologise for the delay, but our supplier was late too." },
      { text: "Sorry for the outage, but no data was lost." },
      { text: "We are very sorry for what happened, however it affected few of you." },
      {
        text: "We are sorry that the list was public, although nobody seems to have read it.",
        note: "Not an excuse at all costs, but heard as one.",
      },
      { text: "Our apologies, but you should have had a second password." },
    ],
    clean: [
      { text: "We are sorry. No data was lost." },
      { text: "We are sorry, but we know that this is not enough." },
      { text: "We are sorry, but sorry does not undo it." },
      { text: "It was late, but we are sorry all the same." },
      { text: "We can do nothing but apologise." },
      { text: "We apologise for the outage. But the cause is ours." },
      { text: "“Sorry, but it was the weather,” the carrier said.", note: "Somebody else's words." },
    ],
  },
});
