import { wordingRule } from "../wording-rule.ts";

export const ransomDetails = wordingRule({
  id: "IC913",
  name: "ransom-details",
  title: "Ransom, negotiations or insurance are told",
  message:
    "“{words}” is of use to the attackers and to the next ones. Ask the police and counsel before you say it, and leave it out if readers can do without.",
  why: "Who knows what you paid, what you would pay or that you are insured knows what to ask for next time.",
  source: "House judgement; UK NCSC and ICO, letter on ransom payments (2022)",
  severity: "information",
  triggers: ["ransom", "negotiat", "insur", "attacker", "criminal", "hacker", "group", "gang"],
  phrases: [
    {
      words:
        "(?:we|i) (?:have |had |also |did |will |are |were )*(?:pay|paid|paying|not pay|not paid|refus(?:e|ed) to pay|agreed to pay|transferred) (?:\\w+ ){0,3}?ransom(?: demand)?",
    },
    {
      words:
        "ransom (?:demand |note )?(?:of|for) (?:about |some |over |more than |up to )?(?:[$€£]|\\d|usd|eur|gbp|btc|bitcoin)[^.;?!]{0,20}",
    },
    {
      words:
        "(?:we|our \\w+) (?:have |had |are |were |been |also )*(?:negotiat(?:e|ed|ing)|in (?:talks|negotiations|contact)) (?:with|to|directly with|about it with) (?:the |these |those )?(?:attackers?|criminals?|hackers?|extortionists?|group|threat actors?|gang|blackmailers?)",
    },
    {
      words:
        "our (?:cyber |own |comprehensive )*(?:insurers?|insurance|insurance (?:company|policy|cover)|underwriters?)(?: (?:will|covers?|has|have|is|are|pays?))?",
      unless: "your insur",
    },
    {
      words:
        "(?:we|company) (?:\\w+ ){0,4}?(?:are|is|have|has|hold|holds|took out|with) (?:\\w+ ){0,2}?(?:cyber )?(?:insured|insurance)(?: against| for| of)?",
      unless: "health|your|data|names|information|file|held|records",
    },
  ],
  examples: {
    flagged: [
      { text: "We paid the ransom." },
      { text: "The attackers left a ransom note for $200,000." },
      { text: "We have not paid a ransom." },
      { text: "We are negotiating with the attackers." },
      { text: "Our insurer will cover the cost." },
      { text: "- We were in contact with the criminals", note: "Said by us: in contact with them." },
    ],
    clean: [
      { text: "The file held insurance numbers." },
      { text: "Your insurer may ask for this letter." },
      { text: "We are in talks with the authority." },
      { text: "“We paid the ransom,” said the carrier." },
      { text: "Ransomware locked our files." },
      { text: "We told the police of the demand." },
      { text: "The health insurance records were not touched." },
    ],
  },
  exceptions: "A law may make you report a payment to an authority; that report is not what the public gets.",
});
