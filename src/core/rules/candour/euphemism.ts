import type { KindId } from "../../documents/kinds.ts";
import type { Draft } from "../../draft/draft.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { RuleContext } from "../rule.ts";
import { findPhrases, wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { tellsGotOut } from "./data-got-out.ts";

const leak = "type: leak";
const plainly = { text: "data leak", when: "Data got out." } as const;

/** What happened, in a word that leaves no doubt. */
const plainPattern =
  /\b(?:leak\w*|breach\w*|stol(?:e|en)|thef?t|thieves|copied|hack\w*|expos\w+|(?:was|were|been) (?:public|open|visible|readable|published|sent to|downloaded|taken|read|seen|accessed)|ransom\w*|got out|broke into|break-in|intruders?|lost)\b/i;

const emptyNoun = String.raw`(?:event|matter|situation|anomaly|occurrence|irregularity|irregularities|circumstances?|happening|episode|eventuality|activity|condition|development|hiccup|complication)`;
/** Says little, but hides a leak only where there was one. */
const namesTroublePattern = /\b(?:incident|issue)$/i;

/** "a recent", "the", "notice of", "following" */
const before = String.raw`(?<=\b(?:an?|the|this|that|our|recent|any|such|some|of|about|following|regarding|concerning|recent|potential|possible|certain|unusual|unfortunate|isolated) )`;
const about = String.raw`(?:involving|concerning|relating to|related to|regarding|touching(?: on)?|about|around|surrounding|to do with|with|affecting|that (?:concerns|involves|affects|touches(?: on)?|relates to))`;
/** "your personal data", "the privacy of your test results", "patient files" */
const somebodysData = String.raw`(?:(?:the |your |our |some |some of |their |certain )*(?:privacy|security|confidentiality|integrity) of|(?:the |your |our |some |some of |their |certain )*(?:[\w-]+'?s?'? ){0,2}?(?:data|files?|records|details|information|privacy|confidentiality|notes|documents)\b)`;
/** What belongs to machines, and hides a leak only where the sentence speaks of somebody's data. */
const machine = String.raw`(?:IT|network|computer|technology|technical|systems?|server|e-?mail|internet|digital|electronic|online|website|software)`;
const speaksOfData = String.raw`(?=[^.;:?!]{0,140}\b(?:privacy|personal|files?|records|data|information|lists?|details|statements|confidential\w*|messages|notes|photos|passwords|letters|results)\b)`;
/** "event log", "matter to us" */
const notThing = String.raw`(?! (?:logs?|logging|management|monitoring|streams?|handlers?|teams?|tickets?|bus|queues?|for|to (?:us|me|you|them)|in (?:the|our) (?:region|country|area|city|town)|planning|coordinators?|types?|loops?|listeners?|sourcing|records?|reports?)\b)`;

/** "a data security incident", "the issue affecting payslips", "inform you of an incident": a heading says no more. */
const opening = sourceLines`
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
const openingMessage =
  "“{words}” tells nobody what happened, though you tell further down that data came into wrong hands. Say that here already.";
/** "We experienced technical difficulties", "due to a few technical problems" */
const difficulties = String.raw`(?<=\b(?:experienc\w+|had|have|having|facing|faced|encounter\w+|suffer\w+|due to|owing to|because of|caused by|result of) )(?:(?:some|an?|the|a few|certain|temporary|minor|unexpected|unforeseen|brief|several) ){0,3}technical (?:difficult(?:y|ies)|problems?|issues)`;
const difficultiesMessage =
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
const smallMessage =
  "“{words}” hides that personal data leaked: nothing near it says so. Say what became of the data, in plain words.";
const safetyMessage =
  "“{words}” is no reason, and nothing near it says that personal data leaked. Say that, and what you switched off because of it.";
const seenByOthersPattern = patternLines("i")`
    \b(?:see|seen|saw|view\w*|show\w*|open\w*|presented|given|received|got|logged in) [^.;]*\b(?:
      others?|another|one another|each other|wrong|somebody|someone|strangers?|not (?:theirs|yours|their own|your own)
    )\b
    |\b(?:others?|another|wrong|strangers?) [^.;]*\b(?:see|seen|saw|view\w*|visible|shown)\b
  `;

const openingPattern = new RegExp(String.raw`\b(?:${opening})`, "i");
const kindsToOthers: readonly KindId[] = [
  ...(["apology", "disclosure", "notice-eu", "notice-us-ca", "notice-us-ma", "partner-notice"] as const),
  ...(["press-statement", "faq", "correction"] as const),
];
/** "shown to the wrong employees" */
const wrongHandsPattern = /\b(?:wrong|strangers?|shown|sent|criminals?|unauthori[sz]ed)\b/i;

const findNames = findPhrases([
  {
    words: String.raw`${before}(?:(?:data|customer data|personal data|information)(?:[ -](?:security|privacy|protection|related))?|privacy(?:-related)?|cyber ?-?security|cyber|cyber-related|information security|security(?:-related)?|confidentiality) ${emptyNoun}${notThing}`,
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
/** Beside a name at the same place: of the two that one speaks which holds. */
const findSmallWords = findPhrases([
  { words: smallWords, message: smallMessage, unless: "if|whenever|should you" },
  {
    words: `${forYourSafety}(?=[^.;]{0,80}\\b${off})|(?<=\\b${off}[^.;]{0,80})(?:${forYourSafety})`,
    message: safetyMessage,
    unless: "will|never|if|passwords?|please",
  },
]);

export const euphemism = wordingRule({
  id: "IC406",
  name: "euphemism",
  title: "A leak that is called an event",
  message:
    "“{words}” hides what happened. Call it what it is: a leak, a theft, a break-in; or say in plain words what became of the data.",
  why: "Readers who must guess whether anything bad happened do nothing, and are angry later.",
  source:
    "Whittaker (2020), TechCrunch, on what breach notices really say; GSA, plainlanguage.gov: use the common word",
  severity: "information",
  asksFor: "fault",
  triggers: [
    ...["event", "matter", "situation", "anomal", "occurrence", "incident", "issue", "irregularit", "circumstance"],
    ...[
      "happening",
      "episode",
      "eventuality",
      "activity",
      "condition",
      "development",
      "hiccup",
      "complication",
      "problem",
      "difficult",
      "glitch",
      "disturbance",
      "plan",
      "maintenance",
      "security reasons",
      "protection",
      "safety",
      "own security",
      "your security",
    ],
  ],
  find: (text) => [...findNames(text), ...findSmallWords(text)],
  passages: ["sentence", "item", "heading"],
  counts: isHidden,
  examples: {
    flagged: [
      { text: "We are writing about a data event.", record: leak },
      { text: "We had a privacy matter." },
      { text: "We are writing about a recent security incident.", record: leak },
      { text: "We have become aware of a data security issue.", record: leak },
      { text: "This security event concerns you.", record: leak },
      { text: "- The cyber event began on 3 March 2026" },
      { text: "There has been a data irregularity at the boatyard." },
      { text: "We have to tell you of a circumstance concerning the confidentiality of your will." },
      { text: "A network occurrence touched the files of our lodgers." },
      { text: "We found an anomaly in our till that concerns your details." },
      {
        text: "We want to tell you about the issue affecting invoices at our marina. For a night, invoices were shown to the wrong skippers.",
      },
      {
        text: "We experienced technical difficulties on 3 March 2026.",
      },
      { text: "Due to a few technical problems, our lift stood still." },
      { text: "We are aware of an issue with the booking page.", record: leak },
      { text: "An anomaly affected our online services.", record: leak },
      { text: "We found unusual activity on our portal.", record: leak },
      { text: "A routine update did not go as planned.", record: leak },
      { text: "Payments were switched off for your protection.", record: leak },
      {
        text: "We had a recent incident involving our till. A stranger copied the list of our lodgers.",
      },
    ],
    clean: [
      {
        text: "At noon we wrote here that this was an issue with your invoices. It was a leak, and invoices were shown to others.",
        note: "What was called so is set right.",
      },
      {
        text: "On Monday we spoke of an issue with your invoices. It was a leak, and invoices were shown to others.",
      },
      { text: "We are writing about a data leak.", record: leak },
      { text: "We had technical difficulties: we let a certificate run out.", note: "The cause is owned." },
      { text: "If you have technical difficulties, call us." },
      {
        text: "We are writing about a security incident: your address was copied.",
        record: leak,
        note: "What happened stands beside it.",
      },
      { text: "We are writing about a security incident.", note: "No record says that it was a leak." },
      { text: "We are writing about a security incident.", record: "type: outage" },
      { text: "We are writing about a security incident.", record: "type: { value: leak, certainty: suspected }" },
      { text: "Our alarms record every event." },
      { text: "We are aware of an issue with the booking page.", record: "type: outage" },
      { text: "We found an issue with the booking page: it showed your bookings to other guests.", record: leak },
      { text: "Your data leaked. There was an issue with the booking page.", record: leak },
      { text: "If you have an issue with your bill, call us.", record: leak },
      { text: "For your safety, please change your password.", record: leak },
      { text: "We switched off payments for your protection: others could see your bills.", record: leak },
      { text: "The event in the town hall is off." },
      { text: "The security event log was full.", note: "A thing of that name." },
      { text: "A network event stopped the lifts.", note: "Nobody's data." },
      { text: "Your data matter to us." },
      {
        text: "We are writing about the incident on our slipway. It was shut for two hours.",
        note: "Nobody's data.",
      },
      {
        text: "We left your file on the ferry. This letter is about that incident.",
        note: "Said plainly first.",
      },
    ],
  },
});

/** "At noon we wrote here that this was an issue": it is taken back. */
const toldBeforePattern =
  /\b(?:we|I) (?:had |first |then )?(?:wrote|said|told|called|described|reported|announced|spoke of|referred to|put it down to)\b/i;

const namesLeak = rememberWhere(({ text }) => plainPattern.test(text) || seenByOthersPattern.test(text));
const plainWords = rememberWhere(({ text }) => plainPattern.test(text));

/** An empty word always hides; "incident" where the record knows of a leak, or the draft does and opens without it. */
function isHidden(hit: PlacedHit, { draft, judgements, kind, record }: RuleContext): boolean {
  const passage = draft.passages[hit.passage];
  if (toldBeforePattern.test(passage?.text.slice(0, hit.start) ?? "")) {
    return false;
  }
  if (hit.message === difficultiesMessage) {
    return judgements.get("fault")?.state === "missing";
  }
  const isLeak = record?.type.certainty === "confirmed" && record.type.value === "leak";
  if (hit.message === smallMessage || hit.message === safetyMessage) {
    return isLeak && !isNamedNear(hit, draft) && !(kindsToOthers.includes(kind.id) && isOpened(hit, draft));
  }
  if (kindsToOthers.includes(kind.id) && isOpened(hit, draft)) {
    return true;
  }
  const isPlainHere = plainWords(draft.passages).length > 0;
  const isElsewhere = passage?.kind === "heading" || hit.message === openingMessage;
  const isTrouble = namesTroublePattern.test(passage?.text.slice(hit.start, hit.end) ?? "");
  return !isElsewhere && !isPlainHere && (isLeak || !isTrouble);
}

/** Whether the leak is named before it, or in the sentences right behind it. */
function isNamedNear({ passage }: PlacedHit, { passages }: Draft): boolean {
  const near = 2;
  return [tellsGotOut(passages)[0], namesLeak(passages)[0]].some((first = Infinity) => first <= passage + near);
}

/** Whether it opens a draft that tells of data in wrong hands only further down: in its title, or else right below. */
function isOpened({ passage, start, end }: PlacedHit, { passages }: Draft): boolean {
  const here = passages[passage];
  const title = passages[0]?.kind === "heading" ? passages[0].text : "";
  const first = firstSentences(passages);
  const before = first.filter((index) => index < passage);
  const isFirst = here?.kind === "heading" ? passage === 0 : first.includes(passage);
  const isSaid = [passage, ...before].some((index) => tellsPlainly(passages[index]?.text ?? ""));
  // "The issue" hides it even below a plain title; "the incident" only points back to that.
  const isTitled =
    passage !== 0 &&
    (openingPattern.test(title) || (tellsPlainly(title) && /incident/i.test(here?.text.slice(start, end) ?? "")));
  return isFirst && !isSaid && !isTitled && tellsGotOut(passages).some((index) => index !== passage);
}

const firstSentences = onceForEach((passages: Draft["passages"]) =>
  passages.flatMap(({ text, kind }, index) => (kind === "sentence" && isFull(text) ? [index] : [])).slice(0, 2),
);

function tellsPlainly(text: string): boolean {
  return plainPattern.test(text) || wrongHandsPattern.test(text);
}

/** "Dear customer," and "Our reference: 12" are no sentences. */
function isFull(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(" ").length > 6;
}
