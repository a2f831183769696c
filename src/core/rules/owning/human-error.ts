import { isOwnedBeside } from "../owned-nearby.ts";
import { wordingRule } from "../wording-rule.ts";

/** What let one person's slip do harm. */
const system = String.raw`check(?:s|ed|ing)?|process(?:es)?|procedures?|should have|safeguards?|second person|review|guard ?rails?|allowed|made it possible|we had (?:no|not)|training|design`;

export const humanError = wordingRule({
  id: "IC214",
  name: "human-error",
  title: "“Human error”",
  message:
    "“{words}” stops at one person. Say what in the way you work let one slip do this harm, and what you change about that.",
  why: "People make slips every day; readers want to know why nothing of yours caught this one, and nobody should be blamed in public.",
  source: "PagerDuty, incident response documentation, on blameless reviews: human error is where the questions begin",
  severity: "information",
  asksFor: "fault",
  triggers: [
    "human error",
    "human mistake",
    "human failure",
    "rogue",
    "single employee",
    "individual employee",
    "junior",
    "one employee",
    "careless",
    "an employee",
  ],
  phrases: [
    { words: String.raw`(?:simple |genuine |pure |regrettable )?human (?:error|mistake|failure)s?` },
    {
      words: String.raw`(?:a |one )?(?:rogue|single|individual|junior|careless|inexperienced) (?:employee|member of (?:staff|the team)|staff member|engineer|developer|contractor|worker|administrator|technician)s?`,
    },
    {
      words: String.raw`an? (?:employee|staff member|member of staff|engineer|administrator)(?:'s)? (?:mistake|error|carelessness|negligence)`,
    },
  ],
  unless: String.raw`${system}|suspect(?:s|ed)?|no (?:evidence|indication|sign)|nothing|(?:human errors?|human mistakes?|human failures?) (?:rate|handling)|(?:risk|possibility|chance|likelihood|prevent\w*|reduc\w+|eliminat\w+|avoid\w*|prone to|guard against|room for)[^.;]{0,30} human (?:error|mistake|failure)s?`,
  counts: (hit, context) => !isOwnedBeside(hit.passage, 1, context),
  examples: {
    flagged: [
      { text: "The leak was due to human error." },
      { text: "A single employee published the file." },
      { text: "This was a simple human mistake." },
      { text: "The cause was a rogue engineer." },
      { text: "An employee's carelessness led to it." },
      { text: "A junior administrator pressed the wrong button." },
    ],
    clean: [
      { text: "One of us published the file, and no second person had to agree to it." },
      { text: "It was a human error that our checks should have caught." },
      { text: "We reduce the risk of human error: no file can be published by one person alone." },
      { text: "We have hired a new colleague to answer your letters." },
      {
        text: "A human error led to it. We had no check that would have stopped it.",
        note: "Why it could do harm stands beside it.",
      },
      { text: "Every single customer has been told." },
    ],
  },
});
