import { sourceLines } from "../../text/pattern-lines.ts";
import { findPhrases } from "../wording-rule.ts";

const plainly = { text: "data leak", when: "Data got out." } as const;

const emptyNoun = String.raw`(?:event|matter|situation|anomaly|occurrence|irregularity|irregularities|circumstances?|happening|episode|eventuality|activity|condition|development|hiccup|complication)`;

/** "a recent", "the", "notice of", "following" */
const before = String.raw`(?<=\b(?:an?|the|this|that|our|recent|any|such|some|of|about|following|regarding|concerning|potential|possible|certain|unusual|unfortunate|isolated) )`;
const about = String.raw`(?:involving|concerning|relating to|related to|regarding|touching(?: on)?|about|around|surrounding|to do with|with|affecting|that (?:concerns|involves|affects|touches(?: on)?|relates to))`;
/** "your personal data", "the privacy of your test results", "patient files" */
const somebodysData = String.raw`(?:(?:the |your |our |some |some of |their |certain )*(?:privacy|security|confidentiality|integrity) of|(?:the |your |our |some |some of |their |certain )*(?:[\w-]+'?s?'? ){0,2}?(?:data|files?|records|details|information|privacy|confidentiality|notes|documents)\b)`;
/** What belongs to machines, and hides a leak only where the sentence speaks of somebody's data. */
const machine = String.raw`(?:IT|network|computer|technology|technical|systems?|server|e-?mail|internet|digital|electronic|online|website|software)`;
const speaksOfData = String.raw`(?=[^.;:?!]{0,140}\b(?:privacy|personal|files?|records|data|information|lists?|details|statements|confidential\w*|messages|notes|photos|passwords|letters|results)\b)`;
/** "event log", "matter to us" */
const notThing = String.raw`(?! (?:logs?|logging|management|monitoring|streams?|handlers?|teams?|tickets?|bus|queues?|for|to (?:us|me|you|them)|in (?:the|our) (?:region|country|area|city|town)|planning|coordinators?|types?|loops?|listeners?|sourcing|records?|reports?)\b)`;

/** "a data security incident", "the issue affecting payslips", "inform you of an incident": a heading says no more. */
export const opening = sourceLines`
  (?:
    (?:
      data|cyber|cyber-?security|information|privacy|IT|computer|network|systems?|technical|security|e-?mail|recent
    )[ -]
  )+(?:protection |related )?(?:incident|event|issue|matter|situation|problem)
  |(?:the |an? |this )?(?:incident|event|issue|matter|situation|problem)(?: (?:
      affecting|involving|concerning|regarding|relating to|with|at|in|surrounding|around
    )(?: the| our| your| some)?(?: [\w-]+)?(?= )
    |(?= that (?:may |might |could )?(?:have )?(?:affect|involv|concern))
  )
  |(?<=\b(?:notice|notification|news|inform you|notify you|tell you|writing|you aware) (?:of|about|regarding) )(?:an?|the|this) (?:
    incident|event|issue|matter|situation
  )
`;
export const openingMessage =
  "“{words}” tells nobody what happened, though you tell further down that data came into wrong hands. Say that here already.";
/** "We experienced technical difficulties", "due to a few technical problems" */
const difficulties = String.raw`(?<=\b(?:experienc\w+|had|have|having|facing|faced|encounter\w+|suffer\w+|due to|owing to|because of|caused by|result of) )(?:(?:some|an?|the|a few|certain|temporary|minor|unexpected|unforeseen|brief|several) ){0,3}technical (?:difficult(?:y|ies)|problems?|issues)`;
export const difficultiesMessage =
  "“{words}” says neither what did not work nor why. Name both, as far as you know them, and say whose fault it was.";
/** "We found an issue with the portal", "an anomaly affected our pages", "payments underwent emergency maintenance" */
const trouble = String.raw`(?:[\w-]+ ){0,2}?(?:issues?|problems?|glitch(?:es)?|anomal(?:y|ies)|irregularit(?:y|ies)|hiccups?|disturbances?)`;
const smallWords = sourceLines`
  (?<=
    \b(?:
      there (?:was|is|were|are|has been|have been)
      |(?:we|I|customers|users|people|some|you)(?:'re|'ve)?(?: have| has| are| were| recently| also| currently| now
        | then
      ){0,2} (?:
        had|experienced|experiencing|seeing|saw|identified|found|discovered|encountered|suffered|noticed|spotted
        |detected|investigating|aware of|fixed|resolved
      )
      |due to|owing to|because of|caused by|result of
    ) )(?:(?:an?|the|some|this) (?:bit of an? )?${trouble}|unusual activity)(?: (?:with|in|on|where|affecting|involving|across) [\w'-]+(?: [\w'-]+){0,4})?
  |(?<=^|[.:;] )an? ${trouble} (?:has |have )?(?:affected|impacted|caused|meant|led)
  |(?:an?|our|the|this) (?:\w+ ){0,2}?(?:update|upgrade|release|change|deployment) (?:did not|didn't) go (?:as|to) plan(?:ned)?
  |(?:unplanned|emergency|unscheduled) maintenance
`;
const forYourSafety = String.raw`for (?:your|our|everyone's|everybody's|customers'?) (?:own )?(?:protection|safety|security)|(?:for|due to) security reasons`;
const off =
  "(?:(?:switched|turned|took|taken) (?:\\w+ ){0,4}?(?:off|down|offline)|suspended|disabled|paused|closed|unavailable|not available|offline)\\b";
export const smallMessage =
  "“{words}” hides that personal data leaked: nothing near it says so. Say what became of the data, in plain words.";
export const safetyMessage =
  "“{words}” is no reason, and nothing near it says that personal data leaked. Say that, and what you switched off because of it.";

/** Names that say nothing of a leak: "a data event", "the privacy matter", "technical difficulties" */
export const findNames = findPhrases([
  {
    words: String.raw`${before}(?:(?:data|customer data|personal data|information)(?:[ -](?:security|privacy|protection|related))?|privacy(?:-related)?|cyber ?-?security|cyber|cyber-related|security(?:-related)?|confidentiality) ${emptyNoun}${notThing}`,
    instead: [plainly],
  },
  { words: String.raw`${before}${machine}(?:-related)? ${emptyNoun}${notThing}${speaksOfData}` },
  {
    words: sourceLines`
      (?<=\b(?:an?|this|the|some|recent|certain) )(?:[\w-]+ )?(?:
        ${emptyNoun} ${about} ${somebodysData}
        |issue (?:
          involving|concerning|relating to|related to|regarding|touching(?: on)?|about|around|surrounding
        ) ${somebodysData}
        |(?:issue|incident|problem) (?:with|involving|affecting) (?:
          the (?:privacy|security|confidentiality) of (?:your|our|some|\w+s')
          |your personal (?:data|information|details)
        )
      )
    `,
  },
  {
    words: String.raw`(?<=\b(?:an?|the|this|some|recent|certain|unusual) )(?:anomaly|irregularity|irregularities|occurrence|unusual activity|situation) (?:in|on|within|with) (?:our|the|one of our|some of our) (?:[\w-]+ )?[\w-]+${speaksOfData}`,
  },
  {
    words: String.raw`(?<=\b(?:an?|the|this|that|our|recent) (?:recent )?)data[ -](?:handling|processing|protection|sharing|privacy|confidentiality) (?:issue|problem|concern)`,
    instead: [plainly],
  },
  {
    words: String.raw`(?<=\b(?:an?|the|this|that|our|recent) (?:recent )?)(?:data(?: security)?|privacy|cyber ?security|cyber|information security|security) (?:incident|issue)`,
    instead: [plainly],
  },
  { words: opening, message: openingMessage },
  {
    words: difficulties,
    message: difficultiesMessage,
    unless: "(?:if|whenever|should) (?:you|they|any\\w*|customers|users)|you (?:have|had|encounter|experience|face)",
  },
]);

/**
 * Small words for it: "an issue with the portal", "switched off for your protection". Beside a name at the same place: of
 * the two that one speaks which holds.
 */
export const findSmallWords = findPhrases([
  { words: smallWords, message: smallMessage, unless: "if|whenever|should you" },
  {
    words: `${forYourSafety}(?=[^.;]{0,80}\\b${off})|(?<=\\b${off}[^.;]{0,80})(?:${forYourSafety})`,
    message: safetyMessage,
    unless: "will|never|if|passwords?|please",
  },
]);
