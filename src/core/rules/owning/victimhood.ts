import { wordingRule } from "../wording-rule.ts";

const us = String.raw`(?:we|our (?:company|organi[sz]ation|firm|business|team|group|school|bank|university|hospital|council|network|systems?))`;

export const victimhood = wordingRule({
  id: "IC207",
  name: "victimhood",
  title: "We as the victim",
  message:
    "“{words}” makes you the one who was harmed, before readers who were. Say what happened, and what you had not done to prevent it.",
  why: "The people who trusted you with their data are the ones who were harmed; asking for their pity costs their trust.",
  source:
    "Benoit (1995) and Coombs (2007), who call it victimage: it helps little where better care would have prevented the harm",
  severity: "information",
  triggers: ["victim", "target", "difficult time", "challenging time", "hard time"],
  unless: String.raw`not (?:the |a )?(?:only )?(?:victims?|targets?)|no (?:evidence|indication|sign)|not aware|whether|if (?:we|our)`,
  phrases: [
    {
      words: String.raw`${us} (?:(?:were|are|was|is|have been|has been|had been|became|have become|fell|also fell) (?:(?:also|too|the|an?|both|ourselves|itself|all|another|one|recently|sadly|intended|main|only) ){0,4})(?:victims?|targets?)(?: (?:of|to))?(?: an?)?`,
    },
    { words: String.raw`${us} (?:was|were|is|are|has been|have been|had been) (?:\w+ )?targeted` },
    { words: String.raw`${us},? too,? (?:are|were|have been|became|is|was) (?:\w+ )?(?:victims?|targets?)` },
    {
      words: String.raw`(?:difficult|challenging|hard|trying) (?:time|period|week|few days)s? for (?:us|our (?:team|staff|company|organi[sz]ation|employees)|all of us|everyone here)`,
    },
  ],
  examples: {
    flagged: [
      { text: "We were the victim of a crime." },
      { text: "We too are victims here." },
      { text: "Our company fell victim to an attack." },
      { text: "We have been the target of a campaign." },
      { text: "We were targeted by criminals." },
      { text: "This has been a difficult time for our team." },
    ],
    clean: [
      { text: "Criminals copied your data from our servers, and we had not locked them." },
      { text: "The victims are the people whose data was copied." },
      { text: "We know that this is a difficult time for you." },
      { text: "We missed our target of one hour." },
      { text: "We are helping every victim of the fraud." },
      { text: "The attackers targeted an old server of ours that we had not updated." },
    ],
  },
});
