import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { setOf } from "../word-list.ts";

/** What is no action for one's safety: reading on, getting in touch, being patient, what merely happens to one. */
const idleVerbs: ReadonlySet<string> = setOf(`
  note see read accept find know understand bear hesitate let rest assure feel refer visit learn imagine think
  expect be have do get experience notice receive hear lose want wonder trust believe hope forgive excuse thank
  allow join like suffer encounter face need wish recall appreciate agree say mean benefit deserve look come go
  happen welcome stay listen remember forget subscribe observe recognise help support share invite introduce
  continue access view discover enjoy prefer own consider start begin try keep rely count depend ask interact
  belong become matter comply assume suspect guess seem appear remain live work reflect affect rate provide
`);
/** The same verbs are acts with these words behind them. */
const actingPhrases: ReadonlyMap<string, RegExp> = new Map([
  ["let", /^ (?:the|your|it|them|him|her|any\w*|nobody|no one|strangers) (?!know)\w+/],
  [
    "be",
    /^ (?:alert|aware(?! that(?![^.;]* (?:scam|fraud|crimin|fake|phish|impost|thie|stranger)))|careful|cautious|especially|on (?:the|your) (?:lookout|guard)|particularly|suspicious|vigilant|wary|extra|prepared|sceptical|skeptical)/,
  ],
  ["make", /^ (?!no mistake\b|sense\b|(?:it )?clear\b|up for\b|do\b)/],
  ["stay", /^ (?:alert|vigilant|away|at home|indoors|inside|cautious|off|out|clear|put|where|behind)/],
  ["remain", /^ (?:vigilant|alert|cautious|indoors)/],
  [
    "keep",
    /^ (?:an? (?:close )?eye|watch|your|checking|the|this|all|any|it|a (?:copy|record|note)|using|copies|records|clear|away|out|off|windows|doors|(?:[\w-]+ ){1,3}(?:away|off|out|shut|closed|handy|ready|dry|cool|indoors|inside|apart)\b)/,
  ],
  [
    "read",
    /^ (?:your|the) (?:\w+ )?(?:meter|gauge|counter|dial)\b|^ (?:an?|the|your) (?:\w+ )?(?:code|number|pin|password)?.{0,12}\bout\b/,
  ],
  [
    "look",
    /^ (?:out|over|at (?:the (?!report|post|page|timeline|log|figure|graph|data)|your|any|all|each)|through|for)\b/,
  ],
  [
    "consider",
    /^ (?:(?!supporting|donating|joining|becoming|contributing|sponsoring)\w+ing|an? |your|whether to|the (?!timeline|fact|case|example|number))/,
  ],
  ["take", /^ (?!an? (?:minute|moment|second|breath|look at)\b|note\b|part\b|place\b)\w/],
  ["try", /^ (?:again|to|the|once|another|an? (?:different|new|other)|\w+ing|clear|in an?\b|later|from)/],
  ["start", /^ (?:again|over|the|your|by|a new)/],
  ["continue", /^ (?:to use|using|to follow|following|as (?:normal|usual|before)|to (?:watch|monitor|check|be))/],
  ["get", /^ (?:an?|your|rid|the (?:new|latest))\b/],
  ["carry", /^ (?!on$)\w/],
  [
    "go",
    /^ (?:home\b|on [\w ]{2,40} as (?:before|usual|normal|ever|always|they did|you did)\b|to (?:settings|(?:the|your|any|another) (?!(?:[\w-]+ )?(?:web|page|site|blog|status|link|trouble|help|faq|next|full)))|by|through|(?:[\w-]+ ){0,3}instead)/,
  ],
  [
    "come",
    /^ (?:(?:[\w-]+ ){0,3}(?:earlier|early|later)\b|to (?:the|our|your|any) (?!concl|atten)|in (?!handy)|by|at|before|after|and|[\w ]{0,30}instead)/,
  ],
  [
    "ask",
    patternLines()`
      ^ (?:
        us for (?:an?|the|your) (?:free )?(?:copy|list|replacement|refund|form|new)\b|your|them
        |for (?:
          proof
          |(?:an?|the|your) (?!(?:[\w-]+ )?(?:call|manager|desk|team|extension|statement|update|moment|chance|comment))
        )
        |any(?! \w+:)|to (?:see|speak)|(?:the|an?|its|their) [\w ]{2,30} (?:for|to|whether)\b
      )
    `,
  ],
  ["apply", /^ (?:for|to|the|this|your|all)\b/],
  ["raise", /^ (?!an? (?:issue|ticket|bug)|it\b|this\b|(?:any )?(?:questions?|concerns?)\b)/],
  ["open", /^ (?!an? (?:issue|ticket|bug))/],
  ["file", /^ (?!an? (?:issue|ticket|bug))/],
  ["allow", /^ (?:access|only|the app|an? (?:extra|additional|hour)|more|extra|plenty)/],
  [
    "have",
    /^ (?:your|their|it|them|the|an?) (?:[\w-]+ ){1,3}(?:replaced|changed|checked|blocked|reissued|ready|tested|reset|closed|repaid|refunded|exchanged|repaired|returned|paid)\b/,
  ],
  ["give", /^ (?!yourself\b|(?:us|me|it|them) (?:a|an|some|your) (?:chance|moment|minute|try|time|thought)\b)\w/],
  ["do", /^ (?:nothing\b|the following|this|these|so)/],
  ["help", /^ yourself/],
  ["assume", /\b(?:compromised|stolen|exposed|leaked|lost|known|read|seen|copied|infected)\b/],
  [
    "send",
    /^ (?:us|me) (?:the|your|an?|any) (?:[\w-]+ ){0,2}?(?:receipt|bill|invoice|photo|picture|cop(?:y|ies)|proof|form|ticket|reading)|^ (?!(?:\w+ )?(?:us|our|me|support|help ?desk)\b|(?:us )?an? (?:e-?mail|message|note|line)\b|[^.;]*@)\w/,
  ],
  [
    "forward",
    /^ (?:any |all |such )?(?:suspicious|strange|phishing|fake)\b|^ (?:it|them|(?:the|that|such an?|any such) (?:e-?mail|message|letter|text|link|mail))\b|^ (?!(?:\w+ )?(?:us|our|me|support)\b|[^.;]*@)\w/,
  ],
  [
    "see",
    /^ (?:an?|your|their|the) (?:[\w-]+ )?(?:doctor|gp|nurse|vet|dentist|pharmacist|optician|specialist|physician)\b/i,
  ],
  ["complain", /^ to/],
  ["join", /^ the (?:call|meeting|webinar|session)/],
  ["access", /^ (?:your|the)\b/],
  ["wait", /^ (?:until|till|before|outside|inside)\b/],
  ["view", /^ your\b/],
]);

/** Verbs of getting in touch: an act only with somebody who is not us. */
const contactVerbs: ReadonlySet<string> = setOf(`
  contact call ring phone email e-mail mail write reach message text reply respond answer speak talk tell inform
  notify report
`);
const toThirdPattern = patternLines()`
    ^ (?:(?:immediately|also|to|it|them|this|any \w+|all \w+|the \w+|with) ){0,3}?(?:
      your|the (?:bank|card|police|doctor|insurer|provider|sender|credit)|anyone|nobody|no one|them\b|him\b|her\b
      |the\b|any(?:thing)?|it\b|every(?! one of (?:the|our)\b)|[Pp]olice\b|Samaritans\b|Citizens Advice\b
      |Action Fraud\b|Crimestoppers\b|strange|suspicious|such|back\b
      |their (?:banks?|child|relatives|doctors?|insurers?|card|famil|parents|friends|neighb|colleagues|staff)
      |a (?:copy|photo)|an? |\d{3}(?![ -]?\d)
    )
  `;
const toUsPattern = new Sieved(
  /^ (?:\w+ )?(?:us|our|me|support|help ?desk|the undersigned)\b|^ (?:an?|the) (?:[\w-]+ ){0,3}?(?:team|desk|office|hot ?line|help ?line|call cent(?:er|re)|support (?:team|desk)|bat-?phone)\b|^ (?:us )?an? (?:e-?mail|message)\b|^ (?:us )?(?:at|under|on) |@/,
);

/** Idle as they are, not to do them is an act: "do not share your code". */
const shunnedVerbs = setOf("share provide access accept rely trust reply respond give");

/** To use a service in the way one always does. */
const usingVerbs = setOf("book order use buy log sign visit shop reserve access trade browse bank");

/** "Riders must dismount": behind such a verb any word is one. */
const surelyVerbPattern = /(?:\bto|^(?:must|should|can|may)(?: not)?) (?!well\b|also\b)[a-z-]{4,}$/;

/** "hold us to that", "judge us by it": what readers may think of us. */
const judgingVerbs = setOf("hold judge blame measure");
/** "refrain from sharing this letter": silence is asked for, and no step. */
const gagPattern =
  /^ (?:from )?(?:shar\w*|post\w*|discuss\w*|speculat\w*|comment\w*|publish\w*)?\b(?: (?:this|it|the) ?(?:letter|notice|matter|message|news|incident)?)? ?(?:on|in|with|about) (?:social media|public|the press|anyone|anybody|journalists|it|this)/;

/** Whether a verb with what follows is something that a reader does. */
export function isAct({
  lemma: verb,
  object,
  isNegated = false,
  saidBy = "",
}: Pick<Deed, "lemma" | "object"> & { readonly isNegated?: boolean; readonly saidBy?: string }): boolean {
  const lemma = verb.replace(/^re-/, "");
  if (
    // "Please be advised that payments are off": what readers are told, and not what to do.
    (/^(?:advise|inform|remind|notify|assure)$/.test(lemma) && /^ (?:that|of|about)\b/.test(object)) ||
    (judgingVerbs.has(lemma) && /^ (?:us|me)\b/.test(object)) ||
    ((isNegated || lemma === "refrain") && gagPattern.test(object))
  ) {
    return false;
  }
  // "Please book online as usual": that it works, and nothing to do.
  if (usingVerbs.has(lemma) && /^[^.;,]{0,40} (?:as (?:usual|normal|always|before)|normally)\b/.test(object)) {
    return false;
  }
  if (isNegated && shunnedVerbs.has(lemma)) {
    return /\w{3}/.test(object);
  }
  const phrase = actingPhrases.get(lemma);
  if (phrase !== undefined) {
    return phrase.test(object);
  }
  if (contactVerbs.has(lemma)) {
    return toThirdPattern.test(object) && !toUsPattern.test(object.slice(0, 60));
  }
  if (lemma === "check") {
    return !/^ (?:back|out (?!of)|in again|again|(?:this|our|the) (?:\w+ )?(?:page|post|thread|status|blog|site))\b/.test(
      object,
    );
  }
  if (lemma === "follow") {
    return /^ (?:the|these|this|our) (?:[\w/-]+ ){0,3}?(?:steps|instructions|guide|guidance|advice|procedure|link)/.test(
      object,
    );
  }
  return (verbFormOf(lemma)?.isKnown === true || surelyVerbPattern.test(saidBy)) && !idleVerbs.has(lemma);
}
