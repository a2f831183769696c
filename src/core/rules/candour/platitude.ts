import { wordingRule } from "../wording-rule.ts";

const matter = String.raw`(?:security|privacy|safety|protection|trust|data|information|confidentiality|responsibilit(?:y|ies)|obligations?|duty|duties|matters?|incidents?|issues?|concerns?|this|it|reports?|breach(?:es)?|commitment|reliability|availability)`;
const values = String.raw`(?:(?:your|customer|our (?:customers|users|members|patients|students)'?s?|the|data|user) )?(?:(?:data|information|online|personal|account) )?(?:privacy|security|safety|trust|confidentiality|protection|integrity)`;

const sayNothing = { text: "", of: "sentence", when: "The sentence says nothing else." } as const;

export const platitude = wordingRule({
  id: "IC401",
  name: "platitude",
  title: "“We take your security very seriously”",
  message:
    "“{words}” is what every such letter says, and your readers have just seen otherwise. Take it out, or put there what you have done.",
  why: "A claim that the incident has just disproved costs trust, and about a third of all breach notices make it.",
  source:
    "Whittaker (2020), TechCrunch: about a third of the notices filed in California in 2019 said so; PagerDuty, incident response documentation: do not say it",
  severity: "warning",
  triggers: [
    "tak",
    "priorit",
    "utmost",
    "paramount",
    "value",
    "respect",
    "committed",
    "commitment",
    "dedicated",
    "importan",
    "concern",
    "heart",
    "valued",
  ],
  isOncePerSentence: true,
  phrases: [
    {
      words: String.raw`(?:we|I|our (?:team|company|organi[sz]ation|staff)|the (?:company|team|organi[sz]ation|bank|university|hospital))(?:'ve)?\b[^.;:?!]{0,40}?\b(?:take|takes|taken|taking) (?:[^.;:?!]{0,60}\b)?${matter}\b[^.;:?!]{0,40}? (?:(?:very|extremely|incredibly|so|really|most|deadly) )?seriously`,
      unless: String.raw`(?:not|n't|never|failed to|should have|did not|too little) (?:\w+ ){0,2}(?:take|taken|taking)|seriously enough`,
      instead: [sayNothing],
    },
    {
      words: String.raw`${values}(?: and ${values})?(?: of (?:[^.;:?!]{1,50}))? (?:is|are|remains?|has always been|have always been) (?:always )?(?:of (?:the )?(?:utmost|paramount|highest|greatest|critical) (?:importance|concern|priority)|paramount|(?:our|a|the|one of our|among our) (?:\w+ )?(?:top|highest|number one|number-one|no\.? 1|first|utmost|greatest|main|absolute|biggest) (?:priority|priorities|concerns?|importance)|(?:very |extremely |so )?important to us|at the (?:heart|core|centre|center|forefront) of (?:everything|all|what))`,
      instead: [sayNothing],
    },
    {
      words: String.raw`(?:we|I) (?:(?:deeply|highly|greatly|truly|really|always|do) )?(?:value|respect|care (?:deeply )?about) (?:and (?:respect|value) )?(?:your|our (?:customers|users|members|patients)'?|the) (?:\w+ (?:and|or) )?(?:privacy|trust|security|business|loyalty|confidence)`,
      instead: [sayNothing],
    },
    {
      words: String.raw`(?:we|I|[A-Z]\w+) (?:are|am|is|remain|remains) (?:(?:fully|deeply|firmly|strongly|totally|absolutely|always) )?(?:committed|dedicated) to (?:(?:the|your|our) )?(?:protecting|safeguarding|keeping|securing|maintaining|ensuring|providing|the (?:security|privacy|protection|safety)|security|privacy|protection|safety|excellence|transparency|preserving|upholding|delivering|offering)`,
      unless: String.raw`keeping you (?:updated|informed|posted)`,
    },
    {
      words: String.raw`(?:your|our customers') (?:trust|satisfaction|peace of mind) means (?:everything|the world|a great deal|a lot) to us`,
      instead: [sayNothing],
    },
    { words: String.raw`(?:our|dear) valued (?:customers?|clients?|members?|users?|patients?|guests?|partners?)` },
  ],
  examples: {
    flagged: [
      { text: "We take the security of your data very seriously." },
      { text: "Your privacy is of the utmost importance to us." },
      { text: "The safety of our customers is our top priority." },
      { text: "We are committed to protecting your information." },
      { text: "We value your trust." },
      { text: "We take our responsibility to protect your data seriously." },
      { text: "Dear valued customer, a list was public." },
      { text: "- We take all such reports extremely seriously." },
    ],
    clean: [
      { text: "We did not take the warning seriously enough." },
      { text: "We have hired two people who do nothing but look after the locks." },
      { text: "The order in which we restore services: payments first." },
      { text: "We should have taken that report seriously." },
      { text: "“We take security very seriously,” said the carrier.", note: "Somebody else's words." },
      { text: "Restoring your access is our first task today; it will be done by 18:00 UTC." },
      { text: "We are committed to keeping you informed: the next letter comes on 12 March 2026." },
      { text: "The file had a value of 30 euros." },
    ],
  },
});
