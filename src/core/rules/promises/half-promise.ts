import { promisedTime } from "../../wording/promised-times.ts";
import { wordingRule } from "../wording-rule.ts";

const also = "(?: (?:also|now|currently|always|actively|all|still|further|therefore)){0,2}";
/** "we will also", "I'll" */
const weWill = `(?:we|i)(?:'ll| will| shall| promise to)${also}`;
/** "we are still", "we will" */
const weDo = `(?:we|i)(?:'ll|'re|'m| will| shall| are| am)${also}`;

export const halfPromise = wordingRule({
  id: "IC503",
  name: "half-promise",
  title: "A promise that binds nobody",
  message:
    "“{words}” promises an effort and not a result, so nobody can hold you to it. Say what you will do and by when, or by when you will have decided.",
  why: "Readers who have been let down once listen for what is certain; “we will try” tells them that nothing is.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies: undertake to undo the damage; PagerDuty incident response guide: actions with an owner and a due date",
  severity: "information",
  triggers: [
    "try",
    "striv",
    "seek",
    "aim",
    "consider",
    "explor",
    "look",
    "endeavo",
    "best",
    "effort",
    "hope",
    "evaluat",
    "assess",
    "where",
    "as far",
    "possible",
  ],
  phrases: [
    { words: `${weWill} try (?:our (?:very )?best )?to`, unless: promisedTime },
    { words: `${weWill} (?:strive|endeavou?r|seek) to`, unless: promisedTime },
    {
      words: `(?:${weDo} (?:do|doing)|we do) (?:our (?:very )?best|our utmost|(?:everything|all|whatever) (?:that )?(?:we can|is possible|in our power))(?: to)?`,
      unless: promisedTime,
    },
    { words: `(?:${weDo} (?:make|making)|we make) every (?:possible )?effort(?: to)?`, unless: promisedTime },
    {
      words: `${weDo} (?:(?:look|looking) (?:into|at)|explor(?:e|ing)|consider(?:ing)?|evaluat(?:e|ing)|assess(?:ing)?) (?:(?:the )?(?:\\w+ )?(?:options?|ways|possibilit(?:y|ies)|whether|how|feasibility|alternatives|additional|further|\\w+ing\\b)|adding|moving|changing)`,
      unless: promisedTime,
    },
    {
      words: `we (?:aim|hope|are hoping|are aiming) to (?:add|make|improve|reduce|prevent|avoid|introduce|implement|build|replace|move|change|strengthen|avoid|minimi[sz]e|do)`,
      unless: promisedTime,
    },
    {
      words:
        "(?:where|wherever|whenever|if|as far as) (?:(?:it is|at all) )?(?:reasonably )?(?:possible|practicable|feasible),? we(?:'ll| will| shall)",
      unless: promisedTime,
    },
  ],
  examples: {
    flagged: [
      { text: "We will try to answer everybody." },
      { text: "We will do our best to prevent this." },
      { text: "We are exploring ways to encrypt the backups." },
      { text: "We are considering further training for our staff." },
      { text: "We will look into adding a second check." },
      { text: "We hope to replace the old server." },
      { text: "Where possible, we will refund the fee." },
      { text: "We make every effort to keep your data safe." },
    ],
    clean: [
      { text: "We will encrypt the backups by 3 June." },
      { text: "We aim to replace the old server by the end of March." },
      { text: "We tried to reach you by phone." },
      { text: "We try to answer every letter within two days.", note: "A habit." },
      { text: "You may want to consider a new password." },
      { text: "We considered two causes and ruled out both." },
      { text: "“We will try to do better,” wrote the carrier." },
      { text: "We are looking at the log files of last week." },
      { text: "We will decide by Friday whether to replace the server." },
    ],
  },
  exceptions: "Where it truly is not decided, say so, and say by when it will be.",
});
