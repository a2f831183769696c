/** Numbers and addresses that a text gives and says to be those of somebody else, or that go with somebody else's offer. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Match, Passage, Prose } from "../prose.ts";
import { hasAddress, lineNumberPattern } from "./contact-ways.ts";

const way = sourceLines`
  (?:
    (?:(?:tele)?phone |free ?phone |e-?mail )?(?:
      numbers?|lines?|help ?lines?|hot ?lines?|address(?:es)?|mailbox(?:es)?|switchboard|call cent(?:er|re)
    )
  )
`;
const served = "(?:run|answered|staffed|operated|manned|owned)";
/** "That is the number of Larkfield Credit Watch, not ours", "the line is not run by us", "you will reach them, and not us" */
const deniedPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:
        (?:this|that|it|which|these|those|they) (?:is|are)\b[^.;:]{0,40}? ${way}\b[^.;:]{0,80}?(?:,| and|,? but)? not (?:ours|our own)\b
        |(?:(?:this|that|the|their|its) ${way}|(?:it|which|that)(?=(?: is| does)?(?: not|n['’]t)? (?:
          ${served}|belongs?|leads?|goes|rings?|reach(?:es)?|ours
        )\b))(?:
          [^.;:]{0,80}?(?:,| and|,? but)
        )?(?: (?:is|are|does|do))?(?: not|n['’]t) (?:
          ${served} by us|by us|belong to us|to us|reach us|ours
        )\b
        |(?:this|that|it|which) (?:is|are)(?:n['’]t| not) (?:our (?:own )?${way}|an? ${way} of ours)\b
        |(?:it|this|that|which) is [A-Z][\w’' -]{1,50}['’]s?,? (?:and )?not ours
        |their(?:s| (?:own )?${way}),? (?:and )?not ours
        |you(?:['’]ll| will)? (?:reach|get|(?:speak|talk|be put through|get through) to) [^.;:]{2,60}(?:,| and|, and) not us
        |(?:call|ring|phone|contact|write to|e-?mail) (?!us\b)[^.;:]{2,90}(?:,| and|, and) not us
      )\b
    `,
    "i",
  ),
);
/** It is said that we are reached by it, or that it is for what readers wish to ask about this. */
const oursPattern =
  /\b(?:us|our|me|my)\b|\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|concerns?) (?:about|on|regarding|concerning) (?:this|it|what|the (?:incident|breach|leak|letter|theft|attack|loss))\b/i;

/** What firms offer those whom an incident hit. */
const offerPattern = new Sieved(
  patternLines()`
    \b(?:
      [Mm]onitoring|(?:[Ii]dentity|[Ff]raud|[Tt]heft) (?:protection|restoration|insurance|cover)|[Cc]redit (?:watch|checks?|reports?)
      |[Cc]ounselling|[Cc]ounseling|[Ii]nsurance|[Ll]egal advice|[Pp]rotection
    )\b[^.;?!]{0,60}? (?:from|by|with|through|provided by|run by) (?:the firm |our (?:partner|provider) |the company )?([A-Z][\w&’'-]*(?: (?:(?:of|and) )?[A-Z][\w&’'-]*){0,4})
  `,
);
const reachHeadingPattern = /\b(?:reach|contact|touch with) us\b|\bquestions?\b/i;

/** Whether the sentences before it in its paragraph or item make an offer of a firm that is named, and not ours. */
function isWithinOffer({ passages, ownNames }: Prose, at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || passage.kind === "heading") {
      return false;
    }
    const provider = offerPattern.exec(passage.text)?.[1]?.toLowerCase();
    if (provider !== undefined) {
      return !ownNames.some((name) => name.toLowerCase().includes(provider) || provider.includes(name.toLowerCase()));
    }
    if (passage.opensBlock) {
      return false;
    }
  }
  return false;
}

function isOneOfTheirs(prose: Prose, passage: Passage, at: number): boolean {
  const { text, heading } = passage;
  if (!hasAddress(passage, text) && !lineNumberPattern.test(text)) {
    return false;
  }
  if (oursPattern.test(text.replace(deniedPattern.pattern, ""))) {
    return false;
  }
  const next = prose.passages[at + 1];
  return (
    deniedPattern.test(text) ||
    (next !== undefined && !next.opensBlock && deniedPattern.test(next.text)) ||
    (!reachHeadingPattern.test(heading) && isWithinOffer(prose, at))
  );
}

/** `matches` without those that give but a way to reach a provider. */
export function withoutWaysOfProviders(prose: Prose, matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ passage: at }) => {
    const passage = prose.passages[at];
    return passage === undefined || !isOneOfTheirs(prose, passage, at);
  });
}
