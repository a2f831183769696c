import { wordingRule } from "../wording-rule.ts";

const affected = String.raw`(?:(?:of )?(?:our |your |the |all )?(?:[\w-]+ ){0,3}?(?:customers?|users?|people|persons?|individuals?|accounts?|members?|patients?|records?|clients?|employees?|staff|guests?|students?|subscribers?|visitors?|readers?|merchants?|sellers?|buyers?|passengers?|residents?|donors?|tenants?|data|information|details|passwords?|e-?mails?|addresses|orders?|files?|documents?|messages?|tickets?|requests?|transactions?|payments?|sites?|stores?|shops?|organi[sz]ations?))`;
const little = String.raw`(?:very |relatively |extremely |only )?(?:small|limited|tiny|minimal|low|modest)`;

export const minimiser = wordingRule({
  id: "IC402",
  name: "minimiser",
  title: "“A small number of customers”",
  message:
    "“{words}” makes it small without a figure. Say how many, or that you do not know yet and when you will; whoever is one of them does not feel small.",
  why: "Readers who are told “a small number” suspect a large one: the graver the breach, the fewer figures its letter holds.",
  source:
    "Jackson, Vanteeva and Fearon (2019), JASIST: the graver the incident, the fewer the figures; Benoit (1995), minimising",
  severity: "warning",
  asksFor: "people-affected",
  triggers: [
    "small",
    "limited",
    "tiny",
    "minimal",
    "low",
    "modest",
    "handful",
    "isolated",
    "minor",
    "merely",
    "nothing more",
    "not very",
    "subset",
    "few",
  ],
  phrases: [
    {
      words: String.raw`an? ${little} (?:number|subset|portion|percentage|proportion|fraction|group|share|amount|set|selection) of ${affected}`,
    },
    { words: String.raw`(?:only |just )?an? (?:handful|tiny fraction) of ${affected}` },
    { words: String.raw`(?:only|just) a few (?:of )?${affected}` },
    { words: String.raw`(?:an? |this was an? |as an? )?isolated (?:incident|event|case|occurrence)` },
    {
      words: String.raw`an? (?:very |relatively |rather )?minor (?:\w+ )?(?:incident|event|issue|breach|leak|outage|disruption|mishap)`,
    },
    {
      words: String.raw`(?:had|has|have|with|was|were|of) (?:only )?(?:an? )?(?:very )?(?:limited|minimal|minor|low) (?:impact|effect|consequences|risk)`,
    },
    { words: String.raw`(?:an? )?(?:small |little |minor )?glitch` },
  ],
  unless: String.raw`\d[\d.,]*|none|percent|per cent|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|do(?:es)? not (?:yet )?know|to (?:limit|reduce|only)|in future`,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Only a small number of customers are affected." },
      { text: "A limited subset of user data was copied." },
      { text: "This was an isolated incident." },
      { text: "The leak touched a handful of accounts." },
      { text: "We had a minor security issue." },
      { text: "The outage had only a limited impact." },
      { text: "Just a few of our customers could read the file." },
    ],
    clean: [
      { text: "A small number of customers, 340 of 90,000, are affected." },
      { text: "48,210 people are affected." },
      { text: "A small number of servers failed.", note: "Machines are not whom it happened to." },
      { text: "We isolated the server within the hour." },
      { text: "We will roll the change out to a small number of customers first, in future." },
      { text: "None of the few passwords in the file is still valid." },
      { text: "“Only a small number of people are affected,” said the carrier.", note: "Somebody else's words." },
      { text: "A parent must sign for a minor." },
    ],
  },
});
