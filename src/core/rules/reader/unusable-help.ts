import { patternLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { isReport } from "../../wording/voice.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { givesWay } from "./ways-given.ts";

/** "credit monitoring", "identity theft protection services" */
const service = String.raw`(?:(?:credit|identity|id|dark[ -]web)(?:,? (?:and|or) (?:credit|identity|id|fraud|dark[ -]web))?(?:[ -]theft)? (?:monitoring|protection|restoration)|(?<=(?:year|month)s? of )(?:free )?(?:monitoring|protection))(?: (?:service|plan|package|membership|cover|product)s?)?`;
const gives =
  "(?:offer(?:ing|s|ed)?|provid(?:e|ing|es|ed)|pay(?:ing|s)?(?: for)?|paid(?: for)?|cover(?:ing|s|ed)?|arrang(?:e|ing|ed)|giv(?:en?|ing|es)|buy(?:ing)?|bought|purchas(?:ed|ing)|fund(?:ing|ed)?|includ(?:ing|es|ed))";

/** The passages that may say how to get it */
const takingUpPattern =
  /\b(?:enrol|activat|register (?:for|with|at|by|on)|redeem|sign(?:ing)? up|take (?:it|this|them) up|your (?:[\w-]+ )?code\b|claim (?:it|this|your)|monitoring|identity (?:theft )?(?:protection|restoration)|th(?:is|e) offer\b)/i;
const wayPattern = patternLines("i")`
    \b(?:
      (?:call|phone|ring|telephon)(?:ing)?\b(?!-| cent)|visit|go to|log ?in|log on|online|website|web ?page|portal
      |web form|form\b|reply|in the app|leaflet|enclosed|attached|instructions|automatic
      |(?:separate|second|personal|own) (?:letter|e-?mail|message)|by (?:post|letter|e-?mail)|no need to
      |already enrolled
      |will (?:also |then )?(?:
        receive|be (?:sent|emailed|e-mailed|posted|contacted)|get a|send|write|e-?mail|post|contact|be in touch
      )
      |(?:advis[eo]rs?|agents?|help ?line|team) (?:can|will)
    )
  `;
/** "with Equifax", "provided by Northgate Watch": not "from May" */
const providerPattern = patternLines("u")`
    \b(?:
      Experian|Equifax|TransUnion|Kroll|IDX|Epiq|Cyber[Ss]cout|LifeLock|Norton|ClearScore|Cifas|All[Cc]lear
      |IdentityWorks|ID Watchdog
    )\b
    |\b(?:[Tt]hrough|with|from|via|by|called|[Pp]rovider,?|company) (?:the )?(?!
      January|February|March|April|May|June|July|August|September|October|November|December
      |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
    )\p{Lu}
  `;

export const unusableHelp = wordingRule({
  id: "IC616",
  name: "unusable-help",
  title: "Help that nobody can take up",
  message:
    "“{words}”: the letter does not say who provides it and where to enrol, so nobody can use it, and a forger’s link will be believed. Name the provider, with a web address or telephone number.",
  why: "A code and a deadline without a place to enter them are no help, and people who look for one find forgers.",
  source:
    "California Civil Code 1798.82(d)(2)(G) and Massachusetts G.L. c. 93H, s. 3A: the offer with all that is needed to enrol",
  severity: "information",
  kinds: ["apology", "disclosure", "notice-eu", "notice-us-ca", "notice-us-ma", "faq", "correction", "closing-notice"],
  triggers: ["monitoring", "protection", "restoration", "enrol"],
  isOncePerDraft: true,
  unless:
    "(?:banks?|insurers?|employers?|many|some|card \\w+) (?:may|might|offer)|already|stopped|is no (?:help|use)|(?:not|never|n't|cannot|no longer) (?:be |been )?(?:offer|provid|pay|cover|arrang|includ)\\w*",
  phrases: [
    {
      words: String.raw`(?:we|I|(?:the|your|our) \w+|which|who|are|is|be)(?:'re|'ve|'ll| are| is| have| has| will| shall)? (?:[\w-]+ ){0,3}?${gives}\b[^.;?!:]{0,80}?\b${service}`,
    },
    { words: String.raw`(?:free|complimentary)(?: [\w-]+){0,2} ${service}(?! from your bank)` },
    {
      words: String.raw`${service} (?:[\w-]+ ){0,4}?(?:at no (?:cost|charge)|free of charge|at our (?:cost|expense)|for free|is free|is on us|paid (?:for )?by us)`,
    },
    { words: String.raw`your (?:[\w-]+ )?enroll?ment (?:code|key|number)` },
  ],
  counts: isNowhereUsable,
  examples: {
    flagged: [
      { text: "We are offering you 12 months of free credit monitoring." },
      { text: "We are paying for two years of identity protection. You must enrol by 30 June." },
      { text: "Your enrolment code stands at the foot of this page." },
      {
        text: "You can have identity theft protection at no cost. Questions? Call 020 7946 0000.",
        note: "Questions are another matter.",
      },
      { text: "The college has arranged a year of credit and identity monitoring for each of you." },
      { text: "We offer complimentary dark web monitoring.\n\n**Enrollment code:** {{CODE}}" },
    ],
    clean: [
      { text: "We offer a year of free credit monitoring. To enrol, go to watch.example.org/harbour." },
      { text: "We offer a year of free credit monitoring with Equifax.", note: "Easily found." },
      { text: "We are paying for identity protection. You will receive a letter with all you need." },
      { text: "We offer a year of free credit monitoring. To sign up, call 020 7946 0000." },
      { text: "Credit monitoring can be bought from several companies." },
      { text: "We are not offering credit monitoring, since no numbers were taken." },
      { text: "Our identity protection was switched off." },
      { text: "Your bank may offer credit monitoring for free." },
    ],
  },
});

const isUsable = onceForEach(({ passages }: RuleContext["draft"]) => {
  const isAbout = (index: number) => takingUpPattern.test(passages[index]?.text ?? "");
  return passages.some(
    (one, index) =>
      (isAbout(index) && (providerPattern.test(one.text) || givesWay(one))) ||
      ((isAbout(index) || (!one.opensBlock && isAbout(index - 1))) && wayPattern.test(one.text)),
  );
});

function isNowhereUsable(_: PlacedHit, { draft }: RuleContext): boolean {
  return !isReport(draft) && !isUsable(draft);
}
