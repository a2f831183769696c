import type { KindId } from "../../documents/kinds.ts";
import type { Draft } from "../../draft/draft.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { tellsGotOut } from "./data-got-out.ts";
import {
  difficultiesMessage,
  findNames,
  findSmallWords,
  opening,
  openingMessage,
  safetyMessage,
  smallMessage,
} from "./euphemism-phrases.ts";

const leak = "type: leak";

/** What happened, in a word that leaves no doubt. */
const plainPattern =
  /\b(?:leak\w*|breach\w*|stol(?:e|en)|thef?t|thieves|copied|hack\w*|expos\w+|(?:was|were|been) (?:public|open|visible|readable|published|sent to|downloaded|taken|read|seen|accessed)|ransom\w*|got out|broke into|break-in|intruders?|lost)\b/i;

/** Says little, but hides a leak only where there was one. */
const namesTroublePattern = /\b(?:incident|issue)$/i;

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
