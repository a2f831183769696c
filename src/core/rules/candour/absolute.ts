import { wordingRule } from "../wording-rule.ts";

export const absolute = wordingRule({
  id: "IC408",
  name: "absolute",
  title: "“Fully secure”, “never again”",
  message:
    "“{words}” promises what nobody can keep, and the next incident will be held against it. Say what you have done, and what it prevents.",
  why: "Such a promise is believed by nobody who has just been harmed, and regulators have fined companies for promises of security that did not hold.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): do not play it down; U.S. Federal Trade Commission, cases about deceptive promises of security",
  severity: "warning",
  triggers: [
    "fully",
    "complete",
    "total",
    "100",
    "absolute",
    "entire",
    "perfect",
    "never",
    "not happen",
    "again",
    "guarante",
    "impossib",
    "unhack",
    "no risk",
    "zero risk",
    "cannot be",
    "can't be",
    "risk-free",
    "bulletproof",
    "impenetrable",
  ],
  phrases: [
    {
      words: String.raw`(?:fully|completely|totally|100 ?%|absolutely|entirely|perfectly|one hundred per ?cent) (?:and \w+ )?(?:secure|secured|safe|protected|risk-free|hack-proof)`,
      unless: String.raw`(?:no|not|n't|never|nothing|nobody|isn't|cannot)`,
    },
    {
      words: String.raw`(?:(?:this|it|that|(?:an? |this |such an? )(?:\w+ )?(?:incident|breach|leak|outage|event|mistake)|(?:something|anything) like (?:this|that)) )?(?:will|can|could|would|shall|does|is going to)?(?: |^)?never (?:ever )?(?:(?:be able to )?happens?|occurs?|be repeated|take place) again`,
      unless: String.raw`must never|should never|hope|never (?:be )?(?:able to )?(?:promise|say|guarantee)|cannot promise`,
    },
    {
      words: String.raw`(?:we|I)(?: can)? guarantee(?: (?:that|you|to you|the (?:safety|security))| (?:your|this|it))`,
      unless: String.raw`(?:cannot|can't|can not|no one can|nobody can|not) guarantee`,
    },
    {
      words: String.raw`(?:there is|there was|poses?|posed|carries|with) (?:absolutely )?(?:no|zero) (?:\w+ )?risk(?! of| that| assessment)`,
    },
    {
      words: String.raw`(?:is|are|was|were|now|it|which|that) (?:now )?(?:impossible to|unhackable|bulletproof|impenetrable)(?: (?:hack|breach|break into|get into))?`,
      unless: String.raw`impossible to (?!hack|breach|break into|get into)\w+`,
    },
    { words: String.raw`(?:cannot|can't|can never) be (?:hacked|breached|broken into)` },
  ],
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "Your data is now completely secure." },
      { text: "This will never happen again." },
      { text: "We guarantee that your data is safe." },
      { text: "There is no risk to you." },
      { text: "Our new system cannot be hacked." },
      { text: "The shop is 100% safe again." },
    ],
    clean: [
      { text: "We have closed the gap through which the list was read." },
      { text: "No system is ever completely secure." },
      { text: "We cannot promise that this will never happen again, but we have made it harder." },
      { text: "The service is fully restored." },
      { text: "This must never happen again.", note: "A demand on ourselves, and no promise." },
      { text: "We cannot guarantee that nobody copied the file." },
      { text: "It is impossible to tell from the log who read the file." },
      { text: "“It will never happen again,” said the carrier.", note: "Somebody else's words." },
      { text: "So that it does not happen again, a second person now checks every export." },
    ],
  },
});
