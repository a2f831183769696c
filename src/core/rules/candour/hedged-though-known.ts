import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { RuleContext } from "../rule.ts";
import type { Phrase } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { dataNoun, tellsTaken } from "./data-got-out.ts";

/** What somebody does with data: "accessed and/or acquired", "had access to". */
const got = String.raw`(?:access(?:ed)?|acquired|viewed|seen|read|opened|copied|taken|stolen|obtained|downloaded|exposed|disclosed|compromised|removed|exfiltrated)`;
const hedge = "(?:may|might|could)(?: also| well)?";
const told = "says elsewhere that it is so";

const list = {
  message:
    "“{words}” is said to everybody, though you have looked at whose data it was. Say what of this reader's was in it, or how each can learn that.",
};
const finding = {
  message:
    "“{words}” makes a maybe of what was found. Say what is certain; and of the rest, what could not be established and why.",
};
const doubt = {
  message: `“{words}” sounds like a mere possibility, but this draft ${told}. Say it plainly here too.`,
};

/** A single hedge that says less than is known; each has a message of its own. */
export const hedgedThoughKnown: readonly Phrase[] = [
  {
    ...finding,
    words: sourceLines`
      (?:investigation|inquiry|enquiry|review|analysis|audit|specialists|experts|we|it)(?: (?:has|have))?(?: (?:now|since|also))? (?:
        determined|concluded|confirmed|established|found|discovered|revealed|showed|shown
      ) that (?!no)[^.;:?!]{1,110}? ${hedge} have (?:been )?(?:(?:had|gained) )?${got}\b(?:(?: and/or|,| and| or) ${got}\b)*
    `,
    unless: String.raw`(?:no|not|cannot|can't|n't) (?:\w+ )?(?:tell|rule|exclude|say|know)|if|unless`,
  },
  {
    ...doubt,
    words: String.raw`${hedge} have (?:been )?(?:(?:had|gained) )?(?:access(?:ed)?|(?:accessed )?and/or acquired)\b(?: to)?(?: (?:the|a|an|our|your|certain|some|all|this|that))?(?: [\w-]+)?`,
  },
  {
    ...list,
    words: sourceLines`
      (?:
        it|they
        |(?:(?:the|this|that|your|these|which) )?(?:\w+ )?(?:
          information|data|files?|records?|documents?|details|lists?|entry|entries|rows?|copy|copies|folder|mailbox
        )(?: (?:involved|affected|concerned|in question))?
      )(?: (?:also|that was \w+|varies (?:by|from) [^.;:?!]{1,30}?,?(?: and)?))? (?:may|might|could) (?:also )?(?:have )?(?:
        included?|contain(?:ed)?|involved?|consist(?:ed)? of|show(?:n|ed)?|list(?:ed)?|hold|held|give|given
      )(?: (?:one or more|some or all|any or all|any) of the following)?
    `,
  },
  {
    ...list,
    words: String.raw`(?:incident|event|issue|matter|breach|situation|leak) (?:that|which) (?:may|might|could) (?:have )?(?:also )?(?:involved?|affect(?:ed)?|concern(?:ed)?|impact(?:ed)?|includ(?:ed)?) (?:(?:some|certain|part) (?:of )?)?your (?:[\w-]+ )?${dataNoun}`,
  },
  {
    ...list,
    words: String.raw`your (?:[\w-]+ )?${dataNoun} (?:may|might|could) (?:also )?(?:have been|be) (?:among|in|on|part of|(?:contained|included|present|held|listed) (?:in|on|among))`,
  },
  { ...list, words: "(?:one or more|some or all|any or all) of the following" },
];

/** "You are receiving this because", "your details were identified in": the reader is known to be in it. */
const readerPattern = patternLines("i")`
    \byou(?: are|'re) (?:receiving|getting|being sent) this\b
    |\byour (?:[\w'-]+ ){0,3}?(?:was|were|is|are) (?:(?:found|identified|named|listed|present|contained|included) )?(?:in|among|on|part of)\b
    |\byou (?:are|were) (?:named |listed |included )?(?:among|one of|on the list|in (?:it|the (?:files?|list|data)))\b
    |\bidentified you\b|\byou(?:r \w+)? (?:are|were|have been) identified\b
  `;
/** "Dear", "we are writing to you": a letter to the one it is about. */
const letterPattern = /^\W*dear\b|\bwe are (?:writing to|notifying|contacting|informing) you\b/i;
/** "reviewed the files to identify the members", "that review was completed": somebody has looked whose they are. */
const reviewedPattern =
  /\b(?:review|analysis|examination|investigation)(?: [\w-]+){0,4}? (?:was|is|has been|were)(?: now)?(?: \w+ly)? (?:complete|completed|concluded|finished)\b|\breview(?:ed)?\b[^.;:?!]{1,80}?\b(?:identify|identified|determine|establish|find out) (?:the|which|who|whose)\b/i;
const openPattern =
  /\b(?:not|n't) (?:yet )?(?:\w+ )?(?:know|tell|certain|sure|clear|say|determine)|\bstill (?:checking|looking|reviewing|finding)|\b(?:is|are|remains?|still) unknown\b/i;

const readerIn = rememberWhere(({ text }) => readerPattern.test(text));
const letterIn = rememberWhere(({ text }) => letterPattern.test(text));
const reviewedIn = rememberWhere(({ text }) => reviewedPattern.test(text));

/** Whether a hedge goes against what the draft says elsewhere; two hedges for one doubt always do. */
export function isKnownAllTheSame({ message, passage }: PlacedHit, { draft: { passages } }: RuleContext): boolean {
  const near = passages.slice(Math.max(passage - 1, 0), passage + 2);
  const isOpen = near.some(({ text }) => openPattern.test(text));
  if (message === doubt.message) {
    return !isOpen && tellsTaken(passages).length > 0;
  }
  if (message === list.message) {
    const isLetter = letterIn(passages).length > 0 && reviewedIn(passages).length > 0;
    return !isOpen && (isLetter || readerIn(passages).length > 0);
  }
  return true;
}
