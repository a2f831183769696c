import { wordingRule } from "../wording-rule.ts";

export const softAdvice = wordingRule({
  id: "IC607",
  name: "soft-advice",
  title: "Advice so polite that it can be passed over",
  message:
    "“{words}” leaves it open whether this matters. Say what to do as an instruction, and why: people follow advice that sounds as if it counts.",
  why: "Notices that only suggest leave readers unsure how much is at stake, and most then do nothing.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: notices say little of how urgent and useful each action is",
  severity: "information",
  triggers: ["you", "we", "advis", "prudent", "recommend", "customers", "users", "consider"],
  phrases: [
    {
      words: "you (?:may|might|could) (?:(?:also|wish to|want to|like to) ){0,2}consider(?= \\w+ing)",
    },
    {
      words:
        "you (?:may|might) (?:also )?(?:want|wish|like|prefer|find it (?:useful|helpful|prudent|advisable)) to(?: consider)?(?= (?!know|hear|read|learn|ask|see|understand|contact|speak|talk)\\w)",
    },
    {
      words:
        "we (?:(?:would|also|strongly|kindly) ){0,2}(?:encourage|invite|suggest|ask|urge|advise|recommend)(?: that)? you (?:to )?(?:please )?(?:consider|think about)(?= \\w+ing)",
    },
    {
      words:
        "it (?:may|might|could|would) be (?:advisable|prudent|sensible|wise|a good idea|worthwhile|worth your while|best|useful|helpful)(?: for you)? to(?= (?!know|hear|read|learn|ask|see)\\w)",
    },
  ],
  examples: {
    flagged: [
      { text: "You may want to change your password." },
      { text: "You might wish to consider placing a fraud alert." },
      { text: "We encourage you to consider changing your password." },
      { text: "It may be advisable to check your statements." },
      { text: "- You may also want to tell your bank" },
      { text: "You could consider closing the account." },
    ],
    clean: [
      { text: "Change your password today." },
      { text: "We ask you to change your password." },
      { text: "You can check your statements on our website." },
      { text: "You may want to know how this could happen." },
      { text: "You may have received a letter from us." },
      { text: "“You may wish to tell your bank,” wrote the carrier." },
      { text: "It may be weeks before we know." },
    ],
  },
});
