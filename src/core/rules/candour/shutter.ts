import { sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const we = String.raw`(?:we|I|it|(?:the|this) (?:[\w-]+ ){0,2}?(?:company|trust|council|school|college|university|bank|hospital|clinic|charity|firm|museum|board|society|association|agency|organi[sz]ation|practice|club))`;
const cannot = sourceLines`
  (?:
    (?:(?:are|am|is|will be|would be|'re|'m)(?: \w+ly| also| still)? )?(?:
      unable|not (?:currently |now )?(?:able|in a position|at liberty|free|permitted)
    ) to
    |cannot|can't|can not|will not|won't|do not (?:wish|propose|intend) to
    |do not(?= comment (?:
        further|at
        |on (?:[\w-]+ )?(?:ongoing|live|pending|open|active|current|legal|police|investigations|proceedings)\b
      )
    )
    |(?:are|is)n't (?:able|in a position|free) to|declines? to|(?:will not|won't) be able to|must not|may not
  )(?: \w+ly| now| also)?
`;
const say =
  "(?:say|share|tell(?: you| anyone)?|provide|give(?: you| out)?|disclose|discuss|offer|add|reveal|release|answer|make|go into|be (?:making|giving|sharing|providing|answering))";
const more = sourceLines`
  (?:
    (?:any )?(?:more|further|additional) (?:information|details?|comments?|particulars|statements?)
    |(?:any )?(?:more|further)(?= (?:
        than that|than this|about|on|at|while|whilst|as|during|for|now|because|until|here|publicly|in public|today
      )\b
      |[.,;:!]|$
    )
    |anything(?! (?:that|which|to)\b)(?: (?:further|more|else))?
    |any (?:other )?(?:information|particulars|comments?|questions?(?= (?:about|on|at|while)\b|[.,;]|$))
    |(?:the |into )?(?:further |any |any other |more )?(?:details?|specifics)(?! of (?!the (?:investigation|incident|attack|case|inquiry|theft)))
    |much(?: more)?|very much
  )
`;
const toComment = String.raw`(?: for (?:us|me))? (?:to|if we) (?:comment|say (?:any )?(?:more|further|anything)|go into (?:any )?(?:further |more )?detail)(?: (?:any )?(?:further|more))?`;

/** A reason that protects somebody, or what nobody should say of others */
const reason = sourceLines`
  individuals?|personnel|employee|members? of staff|colleague|speculat\w+|rumou?rs?|ransom
  |other (?:people|customers|patients)|his|her|named
  |(?:police|prosecutors?|court|judge|detectives|investigators|coroner)\b.{0,30}\b(?:
    asked|told|ordered|forbid\w*|requested
  )
  |asked us|safety|danger|at risk|because (?!of\b|the investigation|an investigation|it is)|so that|so as|in order
  |would (?:help|harm|make|let)|could (?:help|harm|make|let)|to protect|privacy|in confidence|flaw|vulnerabilit\w+
  |technical
  |until (?!
    (?:the|our|this|that|its|those|these) (?:[\w-]+ ){0,2}?(?:investigation|inquir|enquir|review|proceeding|case|trial)
  )
  |(?:by|on|until|till|after|before) (?:
    \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|(?:jan|febr)uary|march|april|may|june|july|august
    |(?:sept|nov|dec)ember|october
  )
`;

export const shutter = wordingRule({
  id: "IC418",
  name: "shutter",
  title: "“We cannot say more”, and not when",
  message: "“{words}” closes a door. Say what you hold back and why, and on which day and where readers will hear it.",
  why: "A refusal to speak without a reason and a day is read as something to hide.",
  source:
    "UK NCSC, Effective communications in a cyber incident (2024): say what you can and when you will say more; House judgement",
  severity: "information",
  kinds: kindsBut(["regulator-worksheet", "staff-note", "staff-script"]),
  triggers: [
    "limited in",
    "restricted in",
    "constrained in",
    "limit",
    "comment",
    "unable",
    "not",
    "n't",
    "no more",
    "nothing",
    "declin",
    "only so much",
    "no further",
    "inappropriate",
    "wrong",
  ],
  isOncePerSentence: true,
  unless: reason,
  phrases: [
    {
      words: sourceLines`
        ${we}(?:'re|'m)?(?: [\w-]+){0,3}? (?:very |rather |somewhat )?(?:limited|restricted|constrained) (?:in|as to|by [\w ]{1,40} in) (?:
          what|how much|the (?:information|details?)(?: that)?
        ) (?:we|I|it) (?:can|may|could|(?:are|am|is) (?:able|allowed|permitted|free) to)\b(?: (?:say|share|tell|disclose|discuss|provide|give|reveal)(?: you)?)?
      `,
    },
    { words: "(?:advised|told|instructed) (?:by [\\w ]{1,30} )?not to (?:comment|say (?:anything|any more|more))" },
    {
      words: String.raw`there (?:is|are) (?:a |strict |legal )?limits? (?:to|on|as to) what (?:we|I) (?:can|may) (?:say|share|tell|disclose|discuss)`,
    },
    { words: String.raw`there(?: is|'s) only so much (?:that )?(?:we|I) can (?:say|tell|share)` },
    {
      words: String.raw`${we}(?:'re|'m)? ?${cannot} ${say} ${more}(?! (?:than (?!this|that)|to|by|over|through|without|from|with|in writing|(?:of|about|on|regarding) (?:your?|other|any|people|customers?|patients?|members?))\b)`,
    },
    {
      words: String.raw`${we}(?:'re|'m)? ?${cannot} (?:comment|be commenting|elaborate|speak)\b(?! (?:to|with) )(?:(?: any)? (?:further|more)| (?:while|whilst|as|during|because|on)\b[^.;?!:,]{1,60}|)`,
    },
    {
      words: String.raw`${we}(?:'ll| will| can|'re able to)? (?:say no more|(?:make|be making) no (?:further )?(?:comment|statement)|have (?:no|nothing) (?:further |more |else )?(?:comment|to (?:say|add)))`,
    },
    {
      words: String.raw`(?:is|was|would be|'d be|feels) (?:inappropriate|wrong|improper)${toComment}|(?:is|would)(?: not|n't)(?: be)? (?:appropriate|right|proper)${toComment}`,
    },
    {
      words: String.raw`${we}(?:'re|'m)? ?${cannot} discuss (?:this|it|the (?:matter|case|incident))(?: any)? further`,
    },
    {
      words: String.raw`(?:no|nothing) (?:further |more )?(?:comments?|statements?|information|details?|will) (?:will|can|may|is|are|be)(?: be)? (?:made|given|provided|shared|released|available|said|issued)\b`,
    },
  ],
  counts: isNothingPromised,
  examples: {
    flagged: [
      { text: "We are limited in what we can say." },
      { text: "We cannot comment further while the investigation is ongoing." },
      { text: "As the police are looking into it, the museum is unable to provide any further details." },
      { text: "It would be inappropriate to comment while proceedings continue." },
      { text: "There is only so much that we can tell you." },
      { text: "No further comment will be made." },
      { text: "For legal reasons we are not in a position to say more." },
      { text: "We do not comment on ongoing investigations." },
      { text: "The club is unable to discuss the matter further." },
    ],
    clean: [
      { text: "The police have asked us not to say how the thieves got in, and we cannot say more." },
      { text: "We cannot comment on individual patients." },
      { text: "We cannot say more until Friday 12 June, when the auditors report." },
      {
        text: "We are limited in what we can say. We will write to you again by 12 June at the latest.",
        note: "It is said when.",
      },
      { text: "We cannot yet say how many people are affected." },
      { text: "The police cannot comment." },
      { text: "We will not share your details with anyone." },
      { text: "We could not give you more notice." },
      { text: "We cannot give any details of your order by e-mail." },
      { text: "We can’t say sorry enough." },
    ],
  },
});

/** Where the draft does not say when readers hear more. */
function isNothingPromised(_: PlacedHit, { judgements }: RuleContext): boolean {
  return judgements.get("next-update")?.state !== "met";
}
