import { wordingRule } from "../wording-rule.ts";

const organisations = String.raw`(?:companies|organi[sz]ations|businesses|firms|institutions|providers|services|websites|banks|charities|universities|schools|hospitals|projects|others)`;

export const everybodyExcuse = wordingRule({
  id: "IC213",
  name: "everybody-excuse",
  title: "It happens to everybody",
  message:
    "“{words}” tells readers that their loss is normal. They asked you to keep their data, and not everybody: leave it out.",
  why: "That others fail too is no comfort to those whose data is gone, and reads as an excuse.",
  source: "Benoit (1995), evading responsibility: it could not be helped",
  severity: "information",
  triggers: [
    "like many",
    "like most",
    "like all",
    "like other",
    "like so many",
    "as with ",
    "no ",
    "nobody",
    "none of us",
    "in today",
    "increasing",
    "landscape",
    "alone",
    "industry-wide",
    "immune",
    "cyber",
    "hacks",
    "attacks",
    "breaches",
  ],
  phrases: [
    {
      words: String.raw`like (?:so )?(?:many|most|all|other)(?: other)? (?:\w+ ){0,2}?${organisations}(?=[^.;:?!]{0,60}\b(?:attack|target|hit|victim|affected|breach|face|fell|suffer|experienc|threat|hack|leak))`,
    },
    {
      words: String.raw`no (?:company|organi[sz]ation|business|firm|system|network|software|website|service|one|defen[cs]e|security) (?:\w+ )?(?:is|are|can be) (?:ever )?(?:(?:completely|totally|entirely|fully|truly|100 ?%) )?(?:immune|safe|secure|invulnerable|perfect|bulletproof|impenetrable|unhackable|infallible|protected)`,
    },
    {
      words: String.raw`in today'?s (?:\w+ )?(?:threat|digital|cyber|security|online|connected|technology) ?(?:landscape|world|environment|age|climate)?`,
    },
    {
      words: String.raw`(?:cyber[- ]?attacks?|hacks?|attacks|breaches|data breaches|incidents like this) (?:\w+ ){0,3}?(?:are|have become|are becoming|is becoming) (?:sadly |unfortunately |all too |more and more |increasingly |ever more |more )*(?:common(?:place)?|frequent|a fact of life|part of (?:daily )?life|normal)`,
    },
    {
      words: String.raw`(?:we are|we're) (?:by no means |certainly |sadly |unfortunately )?not (?:alone|the only (?:one|company|organi[sz]ation)s?)`,
    },
    { words: String.raw`an? industry-wide (?:problem|issue|challenge|phenomenon)` },
  ],
  examples: {
    flagged: [
      { text: "Like many other companies, we were attacked." },
      { text: "Sadly, no organisation is immune." },
      { text: "In today's threat landscape this can happen." },
      { text: "Cyber attacks have become all too common." },
      { text: "We are not the only ones: no system is 100% secure." },
      { text: "Phishing is an industry-wide problem." },
    ],
    clean: [
      { text: "We were attacked because our server was old." },
      { text: "No system of ours was without its update." },
      { text: "We work with many companies." },
      { text: "In today's update we answer your questions." },
      { text: "You are not alone: our helpline is open day and night." },
      { text: "No one is able to read the file now." },
      { text: "“No company is immune,” said the minister.", note: "Somebody else's words." },
    ],
  },
});
