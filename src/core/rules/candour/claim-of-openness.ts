import { wordingRule } from "../wording-rule.ts";

export const claimOfOpenness = wordingRule({
  id: "IC415",
  name: "claim-of-openness",
  title: "Saying that we are open",
  message: "“{words}” claims what only the rest of the letter can show. Leave it out, and say the thing itself.",
  why: "A letter that has to say how open it is makes readers look for what it leaves out.",
  source: "House judgement, after Benoit (1995) on bolstering",
  severity: "information",
  triggers: ["transparen", "honest", "openness", "candour", "candor"],
  phrases: [
    {
      words: String.raw`in (?:the |an? )?(?:interests?|spirit|name|effort) (?:of|to be|at) (?:full |complete |total |being )?(?:transparency|openness|honesty|(?:fully |completely )?(?:transparent|honest|open))`,
      unless: String.raw`publish\w*|releas\w+`,
      instead: [{ text: "", when: "The sentence stands without it." }],
    },
    {
      words: String.raw`(?:we|I) (?:are|remain|strive to be|want to be|try to be|aim to be|pride ourselves on being|wish to be|believe in being) (?:(?:fully|completely|totally|always|as|very|committed to being|entirely) )*(?:transparent|honest|open and honest)`,
      unless: String.raw`not|n't|should have`,
    },
    {
      words: String.raw`(?:committed|dedicated) to (?:full |complete |being )?(?:transparency|transparent|openness|honesty)`,
    },
    { words: String.raw`(?:for|with) (?:full|complete|the sake of|total) (?:transparency|openness|honesty)` },
  ],
  examples: {
    flagged: [
      { text: "In the interest of full transparency, we are telling you about a leak." },
      { text: "We want to be completely transparent with you." },
      { text: "We remain committed to transparency." },
      { text: "In the spirit of openness, here is what happened." },
      { text: "We strive to be honest." },
      { text: "We tell you this with full transparency." },
    ],
    clean: [
      { text: "Here is what happened, hour by hour." },
      { text: "The window opens transparently over the page." },
      { text: "We should have been open about it on 3 March 2026." },
      { text: "We were not honest about the cause, and that was wrong." },
      { text: "The law asks for transparency about prices." },
      {
        text: "In the interest of transparency we publish the whole report of the auditors.",
        note: "An act and no claim.",
      },
      { text: "“We are fully transparent,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});
