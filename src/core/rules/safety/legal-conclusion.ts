import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const law =
  "(?:the )?(?:law|laws|regulations?|statutes?|act|gdpr|general data protection regulation|data protection (?:law|act|rules)|privacy (?:law|act|rules)|hipaa|contracts?|agreements?|duty|duties|duty of care|legal (?:duty|duties|obligations?)|obligations?|terms)";
const we = "(?:we|i|our (?:\\w+ ){0,2}\\w+|the company)";

export const legalConclusion = wordingRule({
  id: "IC908",
  name: "legal-conclusion",
  title: "A conclusion that only a lawyer should draw",
  message:
    "“{words}” is a conclusion in law, and others may hold you to it. Say in plain words what you did and what it did to people, and ask counsel before this goes out.",
  why: "Owning a failing in plain words costs little; calling it by the name that a court would use decides a case before anybody has looked at it.",
  source:
    "House judgement after the apology acts (Compensation Act 2006, section 2, for England and Wales), which protect an apology and not every statement of law",
  severity: "information",
  triggers: [
    "negligen",
    "liab",
    "unlawful",
    "illegal",
    "breach of",
    "in breach",
    "breach",
    "violat",
    "infring",
    "guilty",
    "culpab",
    "non-compli",
    "complian",
    "comply",
    "crimin",
    "statutory",
    "compensat",
    "damages",
    "admit",
    "accept",
  ],
  phrases: [
    {
      words: `${we} (?:were|was|are|have been|had been|acted|behaved) (?:\\w+ly )?(?:negligent(?:ly)?|liable(?! to (?!pay))|culpabl[ey]|guilty|unlawful(?:ly)?|illegal(?:ly)?|in breach(?: of ${law})?|non-compliant)`,
    },
    {
      words:
        "(?:our|my|the company's) (?:own |gross |legal )?(?:negligence|liability|culpability|guilt|unlawful (?:act|conduct|processing|disclosure)|breach of (?:duty|contract|statutory duty|confidence|the law))",
    },
    {
      words: `${we} (?:have |had |also |clearly |may have )*(?:violated|breached|infringed|contravened|broke|broken) (?:\\w+ ){0,2}?${law}`,
    },
    {
      words: sourceLines`
        (?:this|it|which|the (?:leak|breach|incident|disclosure|processing|outage)) (?:
          was|is|has been|constitutes?|constituted|amounts? to|amounted to
        ) (?:an? )?(?:\w+ )?(?:
          unlawful|illegal|breach of (?:confidence|(?:our |its )?${law})|violation of ${law}
          |infringement of ${law}|criminal offence
        )
      `,
    },
    { words: `in (?:clear |direct )?(?:violation|breach|contravention) of (?:our |its )?${law}` },
    {
      words: `${we} (?:have |had |also )*(?:failed to comply|did not comply|were not compliant|have not complied|not complied) with (?:\\w+ ){0,2}?${law}`,
    },
    {
      words: `${we}(?:'ll| will| shall)? (?:accept|admit|acknowledge|assume|take)(?:ed)? (?:full |all |legal |any )*(?:legal )?(?:liability|legal responsibility)`,
    },
    {
      words: `${we}(?:'ll| will| shall| are going to) (?:fully )?(?:compensate|reimburse|indemnify|make good) (?:\\w+ ){0,4}?(?:all|any|every|each) (?:\\w+ ){0,2}?(?:loss(?:es)?|damages?|costs?|harm|expenses)`,
    },
  ],
  examples: {
    flagged: [
      { text: "We were negligent." },
      { text: "This was a breach of our duty of care.", note: "A breach of duty." },
      { text: "We violated the GDPR." },
      { text: "Our negligence led to the leak." },
      { text: "We accept full liability." },
      { text: "We kept the data in violation of the law." },
      { text: "The disclosure was unlawful." },
      { text: "We will compensate you for all losses." },
    ],
    clean: [
      { text: "We left the folder open, and that was our mistake." },
      { text: "An attacker illegally accessed our network." },
      { text: "We take responsibility for this." },
      { text: "We are liable to send you a second letter soon.", note: "Likely to." },
      { text: "“They were negligent,” said the carrier." },
      { text: "We have told the authority, as the law requires." },
      { text: "The data breach is closed." },
      { text: "We will pay for twelve months of credit monitoring." },
    ],
  },
  exceptions: "What a court or an authority has decided may be told as its decision.",
});
