import { wordingRule } from "../wording-rule.ts";

const doer = String.raw`(?:(?:the |an? |some |these |those )?(?:\w+ )?(?:attackers?|hackers?|criminals?|thieves|thief|intruders?|fraudsters?|gang|group|competitors?|insiders?|employee|bots?|actors?|perpetrators?|individuals?)|it was|this was|someone|somebody)(?! should| must| need)`;

/** What it rests on: then it is a finding and no guess. */
const grounds = String.raw`because|since|based on|as (?:the|our) \w+ shows?|logs? shows?|evidence|indicates?|which is why|according to|given that|judging (?:by|from)`;

export const speculation = wordingRule({
  id: "IC407",
  name: "speculation",
  title: "A guess about who, how or why",
  message:
    "“{words}” is a guess, and a guess in print becomes the headline. Say what you know and what it rests on, or that you do not know yet and when you will say more.",
  why: "A guess that turns out wrong must be taken back in public, and nothing that you say later is believed as easily.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): taking a statement back harms credibility; PagerDuty, incident response documentation: never guess",
  severity: "information",
  triggers: ["believe", "think", "assum", "suspect", "guess", "probabl", "presumabl", "likel", "speculat", "appear"],
  phrases: [
    {
      words: String.raw`(?:we|I) (?:(?:strongly|currently|now|still|also|generally) )?(?:believe|think|assume|suspect|guess|imagine|presume)(?: that)? ${doer}`,
    },
    {
      words: String.raw`(?:probably|presumably|most likely|in all likelihood|very likely) (?:(?:because of|due to|caused by|the (?:work|result) of|an? )[^.;:?!]{0,40}?)?(?:attack\w*|hack\w*|criminals?|insiders?|stolen|stole|phish\w*|competitors?|gang|state|employee)`,
    },
    {
      words: String.raw`(?:the |its |their )?(?:attackers?|hackers?|criminals?|thieves|intruders?) (?:probably|presumably|most likely|must have|likely)`,
    },
    { words: String.raw`(?:appears|seems|is likely|is believed|is thought) to (?:be|have been) the work of` },
    { words: String.raw`we can only (?:speculate|guess|assume|imagine)` },
  ],
  unless: String.raw`${grounds}|no reason|not believe|if`,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "We believe that hackers sold the list." },
      { text: "We suspect a competitor." },
      { text: "The attackers probably used a stolen password." },
      { text: "This appears to be the work of a foreign state." },
      { text: "We can only speculate about the motive." },
      { text: "We think that somebody guessed the password." },
    ],
    clean: [
      { text: "The log shows that somebody used a stolen password." },
      { text: "We do not know yet who did it. We will tell you by 9 March 2026." },
      { text: "We believe that the attackers came in on 3 March 2026, because the first copy was made then." },
      { text: "We think that you should change your password." },
      {
        text: "We suspect, but have not yet confirmed, that names were copied.",
        note: "Said to be open, and what is open.",
      },
      { text: "“It was probably an insider,” said a reader.", note: "Somebody else's words." },
      { text: "You probably have questions." },
    ],
  },
});
