import { sourceLines } from "../../text/pattern-lines.ts";
import { promisedTime } from "../../wording/promised-times.ts";
import type { Phrase } from "../wording-rule.ts";

const also =
  "(?: (?:also|now|currently|always|actively|all|still|further|therefore|certainly|of course|of course,|be|continue to|be continuing to|committed to|seriously|urgently|carefully)){0,2}";
/** "the council", "our staff": those who can promise, as against "the script", "the thieves" */
const sender = sourceLines`
    (?:the|our) (?:[\w-]+ )?(?:
      administration|agency|airline|association|authority|bank|board|business|carrier|charity|church|city|clinic|club
      |college|committee|company|council|county|department|developers|district|engineers|federation|firm|foundation
      |government|group|gym|hospital|host|hotel|institute|league|library|management|ministry|museum|office|operator
      |organi[sz]ation|people|practice|publisher|railway|school|shop|society|staff|store|studio|surgery|team|theatre
      |town|trust|union|university|utility
    )
  `;
const who = `(?:we|i|${sender})`;
/** "we will also", "I'll", "the council shall" */
const weWill = `(?:(?:we|i)(?:'ll| will| shall| promise to)|${sender} (?:will|shall|promises to))${also}`;
/** "we are still", "the school is", "we will" */
const weDo = `(?:(?:we|i)(?:'ll|'re|'m| will| shall| are| am)|${sender} (?:will|shall|is|are))${also}`;

/** "whether to", "options for", "adding a": what might be done, as against what was. */
const mayBeDone = sourceLines`
    (?:
      (?:(?:the|our|any|all|some|various|other|further) )?(?:\w+ )?(?:
        options?|ways|possibilit(?:y|ies)|feasibility|alternatives|ideas
      )
      |whether (?:
        to|(?:an? |the )?[\w-]+ (?:can|could|should|might|may) be|we (?:can|could|should|might)
        |it (?:would|is possible|makes sense)
      )
      |how (?:to|we (?:can|could|might|may)|best)|what (?:more|else) (?:we|can|could)
      |(?:the )?(?:possible |potential )?(?:introduction|purchase|addition|use|adoption) of
      |additional (?!information|data|evidence|reports)|further (?!information|data|evidence|reports)
      |(?!
        (?:
          missing|remaining|existing|outstanding|failing|everything|something|anything|nothing|during|morning|evening
          |building|meeting|ongoing|recurring|pending|underlying
        )\b
      )\w+ing\b
    )
  `;

const possible = sourceLines`
    (?:
      (?:where|wherever|whenever|if|as far as|so far as|in so far as|insofar as|to the extent|when)(?: that)? (?:(?:it |this |that |we )?(?:is|are|may be|proves?) )?(?:at all )?(?:reasonably )?(?:
        possible|practicable|feasible|practical|able to
      )
      |(?:resources?|funds?|funding|budgets?|time|circumstances|capacity|staffing) (?:permitting|allowing)
      |(?:if|as|when|where) (?:
        resources?|funds?|funding|the budget|budgets?|time|circumstances|capacity|staffing
      ) (?:permits?|allows?)
      |subject to (?:resources?|funding|funds|budgets?|availability|capacity)|all being well|within reason
      |wherever we can|with (?:any|a bit of) luck
    )
  `;

/** What readers fear of us: "share", "charging", and no "move house". */
const feared =
  "(?:shar|giv|pass|hand|sell|disclos|releas|publish|post|charg|keep|us(?=e\\b|ing\\b)|stor|contact|reveal|nam|send|pursu|su(?=e\\b|ing\\b))(?:e|ing)?\\b";
const luck = "(?:fingers crossed|touch wood|knock on wood|god willing)";

/** Promises of an effort and of no result */
export const halfPromisePhrases: readonly Phrase[] = [
  {
    words: sourceLines`
      (?:${who} (?:do(?:es)? not|do(?:es)?n't|(?:are|am|is) not|(?:are|is)n't)|(?:we|i)'(?:re|m) not) (?:\w+ )?(?:intend|plan|propos)(?:e|ing|ning)? to(?: ${feared}|(?=[.;!]|$))
      |${who} (?:have|has) no (?:\w+ )?(?:intentions?|plans?|wish|desire) (?:of|to) ${feared}
      |${who} (?:do(?:es)? not|do(?:es)?n't) (?:\w+ )?(?:anticipate|envisage|foresee) ${feared}
      |it is not (?:our|my|its) (?:\w+ )?(?:intention|plan) to ${feared}
    `,
  },
  {
    words: sourceLines`
        (?:will|should|(?<!\byou )can|\w+'ll) hopefully (?:be )?[\w-]+
        |hopefully,? (?:
          (?:we|i|it|they|this|everything|(?:the|your|our) [\w-]+(?: [\w-]+)?)(?:'ll| will| can| should) (?!(?:answer|explain|help|clarif|reassure|never))[\w-]+
          |(?:be )?(?:done|finished|fixed|ready|back|complete|in place|sorted|resolved|up and running)
        )
      `,
  },
  {
    words: sourceLines`
      ${luck}
      |if (?:all|everything) goes (?:well|to plan|according to plan|smoothly),? (?:we|i|the|our|your) (?:[\w-]+ ){0,3}?(?:will|should|can|expect|hope)
      |(?:we|i)(?:'d| would) like to (?:think|believe|hope) (?:that )?we (?:can|could|will)
      |${who} (?:intends?|plans?|hopes?|aims?),? ${possible},? to
    `,
  },
  { words: `${weWill} (?:try|attempt) (?:our (?:very )?(?:best|hardest) )?to`, unless: promisedTime },
  { words: `${weDo} (?:trying|attempting) (?:our (?:very )?(?:best|hardest) )to` },
  { words: `${weWill} (?:strive|endeavou?r|seek) to` },
  {
    words: `${weDo} trying to (?:get|reach|arrange|find (?:you|a|an|another|everyone|somewhere)|move|bring|offer|rebook|re-?house|pay|refund|replace|return|keep|make|have|persuade|negotiate)\\b|(?:we|i)(?:'re| are|'m| am) pushing for`,
    unless: `${promisedTime}|(?:make|making) sense`,
  },
  {
    words: sourceLines`
        (?:we|i)(?:'ve| have)(?: now| also| already)? (?:
          (?:asked|applied|requested|put in a request) (?:for|that|to have) (?:[\w'-]+ ){1,6}?(?:to )?be (?:
            \w+(?:ed|en|id)|put|cut|told|shut|reset|brought
          )(?: (?:off|down|out|up|on|back))?
          |asked (?:
            some(?:one|body)|around|(?:[\w'-]+ ){0,4}?(?:if|whether) (?:it|they|we|that|this) (?:can|could)
          )\b(?: [\w'-]+){0,3}
        )
        |(?:we|i)(?:'ll| will) (?:see (?:what|if|whether) (?:we|i|it|that|there)(?: can)?|(?:have to )?ask(?=[.;!]|$))
      `,
    unless: `${promisedTime}|was (?:done|granted|agreed)`,
  },
  { words: `${weDo} (?:striving|endeavou?ring|seeking) to` },
  {
    words: sourceLines`
      (?:${weDo} (?:do|doing)|we (?:always )?do|${also} do) (?:
        (?:our|its|their|my) (?:(?:very|level) )?best|(?:our|its|their|my) utmost
        |(?:everything|all|whatever|what|as much as) (?:that )?(?:
          we can|I can|it can|is possible|possible|(?:is )?in (?:our|my|its|their) power
          |(?:is )?within (?:our|its|their) power|(?:is )?reasonably possible
        )(?! about)
      )(?: to)?
    `,
  },
  {
    words: `(?:${weDo} (?:make|making|use|using)|we make|we use) (?:its best endeavours|every (?:possible |reasonable )?(?:effort|endeavou?r)|(?:all |our )?(?:best|reasonable|possible) (?:efforts|endeavours))(?: to)?`,
  },
  { words: "every (?:possible |reasonable )?effort (?:will be|is being|is) made(?: to)?" },
  {
    words: sourceLines`
      ${weDo} (?:
        (?:look|looking) (?:into|at)|explor(?:e|ing)|examin(?:e|ing)|investigat(?:e|ing)|evaluat(?:e|ing)
        |assess(?:ing)?|weigh(?:ing)?(?: up)?|think(?:ing)? (?:about|of)
      ) ${mayBeDone}
      |${who} (?:intends?|plans?|means?) to (?:look (?:into|at)|explore|examine|evaluate|assess) ${mayBeDone}
    `,
    unless: promisedTime,
  },
  {
    words: sourceLines`
      (?:
        ${weDo} (?:
          consider(?:ing)?|think(?:ing)? (?:about|of)|minded to|giv(?:e|ing) (?:\w+ )?(?:thought|consideration) to
        )
        |(?:(?:intends?|plans?|means?) to (?:look into|explore|consider|examine|evaluate|think about|try to))
      ) (?!
        (?:
          you|your|this|that|it|these|those|ourselves|every|each|any|all|applications|requests|complaints|claims
          |the (?:matter|case|request|complaint|claim|incident|issue|report|proposal|findings)|legal
          |what (?:happened|caused)
        )\b
      )\w+(?: (?:whether|how|to|a|an|the|of))?
    `,
    unless: promisedTime,
  },
  {
    words: `${who}(?:'d| would)? (?:(?:aim|hope|aspire)s?|(?:are|am|is) (?:hoping|aiming|aspiring)|wish(?:es)? to be able|(?:would|'d) (?:like|love) to be able) to (?:\\w+ly )?(?!(?:see|hear|welcome|know|learn|meet|find|talk|speak)\\b)\\w+`,
    unless: promisedTime,
  },
  {
    words: `${who} (?:hopes? (?:that )?|(?:are|am|is) hopeful (?:that )?)(?:we|everyone|everybody|all|nobody|the [\\w-]+|every [\\w-]+) (?:can|will|to be able)`,
    unless: `${promisedTime}|you (?:will|can|understand)|forgive`,
  },
  {
    words:
      "(?:it (?:is|remains) (?:our|my|its|their) (?:\\w+ )?(?:hope|aim|intention|ambition|goal|wish|desire|aspiration|objective)|(?:our|my) (?:\\w+ )?(?:hope|aim|intention|ambition|goal|wish|desire|aspiration|objective) (?:is|remains)) (?:to|that)(?! (?:this|it|these) )",
    unless: promisedTime,
  },
  {
    words: `${weDo} working towards? (?!(?:a|the|this|resolving|full) (?:fix|resolution|solution|repair|restoration)\\b)\\w+ing\\b|${weDo} working towards? an? (?!fix|resolution|solution|repair|restoration)\\w+`,
    unless: promisedTime,
  },
  {
    words: `${possible},? (?:(?:we|i)'ll|${who} (?:will|shall)|[^.;?!:]{1,50} (?:will|shall)(?= (?:be|get|have|receive)\\b))`,
    unless: `${promisedTime}|you (?:should|must|can|may)`,
  },
  {
    words: `(?<!\\byou )(?:will|shall|(?:we|i)'ll)(?:,| [^.;?!:]{0,60}?,?) ${possible}`,
    unless: `${promisedTime}|you (?:should|must|can|may)|as soon as|as (?:quickly|fast|little|much|many)`,
  },
];
