import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Passage } from "../../wording/prose.ts";
import { doneWithOthersPattern, otherBodyPattern, thirdPattern } from "../../wording/contact/contact-elsewhere.ts";

/** A telephone number or mail address in a sentence, and how the words beside it read. */
export interface GivenWay {
  readonly start: number;
  readonly end: number;
  /** `ours`: to be called in order to reach us; `alone`: nobody is named; `none`: nothing says that it is to be called. */
  readonly reads: "ours" | "alone" | "none";
}

/** "020 7946 0123", "+44 (0)20 7946 0123", "(555) 010-0199" */
const numberPattern = new Sieved(
  /(?<![\w@#/.:+-])(?:\+|\((?=\d{2,5}\)))?\d[\d ().-]{6,18}\d(?![\w@:/]|[.-]\d)(?<!\(\d{1,4})/g,
);
/** "2026-11-27", "27.11.2026", "06.40 - 09.40" */
const dayOrHourPattern = /^\d{4}-\d\d-\d\d|^\d\d?[./]\d\d?[./]\d|^\d\d?\.\d\d ?[-\u2013]/;
const leastDigits = 8;
const mailPattern = new Sieved(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g);

const lower = String.raw`(?:[a-z][\w-]* )`;
const desks = String.raw`team|compan(?:y|ies)|office|helpline|help ?desk|call cent(?:re|er)|(?:customer |support )?(?:services?|care|support)|switchboard|practice|school|surgery|clinic|shop|branch|press office|incident desk`;
const partners = String.raw`${lower}?(?:suppliers?|providers?|vendors?|partners?|insurers?|banks?|contractors?|processors?|lawyers?|solicitors?|landlord)\b`;
/** "us", "our friendly team", "a member of our team", "the company"; not "our bank". */
const us = String.raw`(?:us|me|our (?!${partners})${lower}{0,3}[a-z][\w-]*|my [\w-]+|the ${lower}{0,2}(?:${desks})|(?:an?|any|one) (?:member )?(?:of )?(?:our|the|my) [a-z][\w-]*|(?:somebody|someone|anybody|anyone|one) (?:here|of us|(?:in|on|from) our ${lower}?[a-z][\w-]*))`;
const touch =
  "contact|call|ring|phone|telephone|reach|text|message|e-?mail|mail|write to|speak (?:to|with)|talk (?:to|with)|get (?:in touch with|hold of|through to|back to)|find";
/** What may stand between a verb of contact and the number. */
const onIt = String.raw`(?:[,:]? ?(?:any ?time|free of charge|free|directly|at once|straight away|right away|first|instead|today|now|too|by (?:tele)?phone|by e-?mail|by text))*(?: (?:on|at|under|via|using))?(?: (?:our|the|this|free|freephone|number|address))*:? ?$`;
const oursPatterns = [
  new RegExp(String.raw`\b(?:${touch}) ${us}(?: (?:in|about|with|for|if)\b[^,;:.@]{0,50})?${onIt}`, "i"),
  /\b(?:give|drop) (?:us|me|our \w+|the team) an? (?:call|ring|shout|bell|text|buzz|line|message)\b[^.;@]{0,30}?(?: (?:on|at))?:? ?$/i,
  new RegExp(
    String.raw`\b(?:we|I|our (?!${partners})[\w -]{2,40}|the team)\b[^.;@]{0,60} (?:be reached|reachable|available|contacted|there for you|here for you|answer(?:ing)? (?:your )?(?:questions|calls)|get through)(?: [a-z]+){0,3} (?:on|at|under):? ?$`,
    "i",
  ),
  /\b(?:our|my|this) (?!own\b)(?:[a-z-]+ ){0,3}?(?:numbers?|lines?|help ?-?line|hot ?-?line|info ?-?line|switchboard|(?:tele)?phone|mobile|landline|freephone|e-?mail|address|mailbox|inbox)(?: numbers?| address)?(?: (?:is|are|for this|for customers|now|open|on|at))*[ :,(\u2013-]{0,4}$/i,
];
const alonePatterns = [
  new RegExp(
    String.raw`(?:^|[,;:(\u2013-] ?|\b(?:please|can|could|should|may|must|to|or|and|then|also|just|simply|either|always|help|questions)[,:?]? )(?:call|ring|phone|telephone|dial|text|e-?mail|write to)${onIt}`,
    "i",
  ),
  patternLines("i")`
    (?:^|\| )(?:
      for (?:more |further |any )?(?:help|information|questions|advice|details|support)|(?:any |more )?questions|help
      |enquiries|contact(?: us)?|get in touch|more information|support|how to reach us|call us|text|sms|whatsapp
      |mobile|direct(?: line)?|tel|(?:tele)?phone|help ?-?line|hot ?-?line|info ?-?line|freephone|e-?mail|mail
    )(?: numbers?| address)?(?: is)?[?:.]?(?: \|)?(?: please)?(?: (?:call|phone|ring|text|e-?mail))?:? ?\(?$
  `,
];
/** Somebody else acts: "we will call from", "they can text". */
const othersActPattern =
  /\b(?:we|they|he|she|it|who|nobody)(?: [\w']+){0,3} (?:call|ring|phone|text|dial|e-?mail)\b[^,;]*$/i;

/** A line for some of them or for something else, or not theirs to call. */
const otherLinePattern = new Sieved(patternLines()`
    \b(?:
      abroad|outside|overseas|[Ff]rom (?:the )?[A-Z][a-z]+|[Ii]n (?:the )?[A-Z][a-z]+
      |[Oo]ur [A-Z][a-z]+ (?:office|branch|shop|store|depot|station)
      |[Oo]ur (?:[A-Z][a-z]+(?:an|ish|ese)|French|Dutch|Swiss|Greek|Czech) [a-z]+
      |[Ii]f you (?:
        are(?! (?:worried|concerned|unsure|affected|anxious|not (?:sure|happy)|in (?:any )?doubt|unhappy|one of|among))
        |live|bank|use|cannot|can't|do(?: not|n't) (?:live|speak|bank|use|have)
        |need(?! (?:help|more|any|further|advice|support|information|us|to (?:talk|speak|know|ask|reach))\b)
      )
      |[Ff]or (?:questions|help) (?:about|on|with) (?!this\b|it\b|the\b)|textphone|minicom|deaf|sign language|nights?
      |weekends?|hours|emergenc\w+|urgent|appointments?|orders?|bookings?|press|journalists?|media|staff|[Pp]olice
      |[Cc]ommission\w*|[Aa]uthority|ICO|[Oo]mbudsman|charit(?:y|ies)|anything else|other|old|former(?:ly)?|used to
      |pretend\w*|claim(?:s|ed|ing)?|fake|attackers?|hackers?|fraudsters?|scammers?|suspicious|phishing|spoofed
      |(?:comes?|came|coming|calls?|texts?|messages?|called|texted) from|wrong|mistaken(?:ly)?|instead of
    )\b
  `);
/** "our fax number is": nobody is to call it. */
export const faxPattern = /\bfax(?: numbers?)?(?: is)?(?: on| at)?:? ?$/i;
/** "do not call", "is not our number": of the number itself. */
const deniedPattern = /(?:\b(?:not|never|no longer)\b|n't\b)[^,;:]{0,40}$/i;
const deniedBehindPattern = /^[^,;.]{0,25}\b(?:is|are|was) (?:not|no longer)\b|^[^,;.]{0,20}\bn't\b/i;
/** They deny nothing of the number. */
export const harmlessPattern = new Sieved(
  /\b(?:do not|don't|please not) hesitate|\b(?:that|which|who) (?:you|we|they) (?:do|did|have|had|were|are) ?n[o']t \w+|\bn[o']t (?:sure|heard?|get|got|receive|received|recogni[sz]e)\b/gi,
);

/** The numbers and addresses of a sentence, with how they read. */
export function waysIn(text: string): readonly GivenWay[] {
  const numbers = numberPattern
    .matchAll(text)
    .filter(([words]) => words.replace(/\D/g, "").length >= leastDigits && !dayOrHourPattern.test(words));
  const ways = [...numbers, ...mailPattern.matchAll(text)];
  const isElsewhere = ways.length > 0 && isLineOfOthers(text);
  return ways
    .map(({ 0: words, index: start }) => ({
      start,
      end: start + words.length,
      reads: isElsewhere ? ("none" as const) : readingOf(text, start, start + words.length),
    }))
    .sort((left, right) => left.start - right.start);
}

/** Whether a sentence is about a line of somebody else. */
function isLineOfOthers(text: string): boolean {
  return [otherLinePattern, thirdPattern, otherBodyPattern].some((pattern) => pattern.test(text));
}

/** "call us", "our incident line": ours, also in a sentence about what is done with somebody else. */
const usBesidePattern = new RegExp(
  String.raw`\b(?:${touch}) (?:us|me)\b|\b(?:our|my) (?!(?:[\w'’-]+ ){0,3}(?:monitoring|credit|fraud|identity|partners?|providers?|suppliers?|vendors?|insurers?|banks?)\b)[a-z]`,
  "i",
);

/** So much of what stands before a number is looked at for whose it is. */
const nearby = 60;

function readingOf(text: string, start: number, end: number): GivenWay["reads"] {
  const before = harmlessPattern.replaceIn(text.slice(0, start), "").replace(/[(<]$/, "");
  if (
    faxPattern.test(before) ||
    deniedPattern.test(before) ||
    deniedBehindPattern.test(text.slice(end)) ||
    othersActPattern.test(before)
  ) {
    return "none";
  }
  const isDoneWithOthers = doneWithOthersPattern.test(text);
  if (oursPatterns.some((pattern) => pattern.test(before))) {
    return isDoneWithOthers && !usBesidePattern.test(before.slice(-nearby)) ? "none" : "ours";
  }
  if (isDoneWithOthers) {
    return "none";
  }
  const isLine = start === 0 && /^(?: ?\([^)]{1,60}\)|,[^.;]{1,60})?\.?$/.test(text.slice(end));
  return (isLine || alonePatterns.some((pattern) => pattern.test(before))) && !namesSomebody(text) ? "alone" : "none";
}

/** "Age UK gives advice: call …": a name within the sentence, and it may be theirs. */
const somebodysNamePattern = patternLines("u")`
  (?<=[^.!?:|] |^)(?!
    (?:
      I|You|We|They|It|This|That|No|People|Customers|Patients|Members|Residents|Staff|London|March|April|May|June|July
      |August
    )\b
    |(?:Who|Any|Every|Some|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Febr|Sept|Octo|Nov|Dec)[a-z]
  )\p{Lu}[\p{L}'’-]+(?= (?:\p{Lu}|can|will|offer|give|helps|listen|has|is))
`;

function namesSomebody(text: string): boolean {
  return somebodysNamePattern.test(text);
}

/** Headings under which the ways of others stand. */
const othersHeadingPattern =
  /\b(?:else|other (?:help|places|bodies|support|sources|services|numbers|contacts|organi[sz]ations)|useful|organi[sz]ations|support services|police|authority|commissioner|charit\w+|emergenc\w+|your bank|credit|fraud|bureaus?|agenc(?:y|ies)|identity|monitoring|enrol\w*|activat\w+)\b/i;
/** "Fraud: how to reach us", "Questions about identity theft": it is we who answer there. */
const oursHeadingPattern =
  /\b(?:reach|contact|call|ring|phone|ask|tell) us\b|\bour (?:help ?)?(?:line|team|number|desk)\b|^questions?(?: about| on|$)(?!.* (?:monitoring|enrol|activat|bureau|agenc|police|bank|authority))/i;
const invitingPattern = /\b(?:contact|questions?|help|reach|touch|call|enquiries|phone|speak|talk)\b/i;

function hasWay(text: string): boolean {
  return waysIn(text).some(({ reads }) => reads !== "none");
}

/** Whether a number or hours beside which nobody is named is ours, by what stands before it. */
export function isOursByPlace(passages: readonly Passage[], index: number, start: number): boolean {
  const [passage, previous] = [passages[index], passages[index - 1]];
  if (
    passage === undefined ||
    (othersHeadingPattern.test(passage.heading) && !oursHeadingPattern.test(passage.heading))
  ) {
    return false;
  }
  // A list belongs to the sentence before it.
  const isApart = passage.opensBlock && passage.kind !== "item";
  const before = isApart || previous === undefined || previous.kind === "heading" ? "" : previous.text;
  const isAboutOthers = isLineOfOthers(before) || (doneWithOthersPattern.test(before) && !usBesidePattern.test(before));
  if (isAboutOthers || namesSomebody(before)) {
    return false;
  }
  return (
    start > 0 ||
    hasWay(previous?.text ?? "") ||
    invitingPattern.test(passage.heading) ||
    /\b(?:call|ring|phone|reach|contact)\b[^.]*:$/i.test(previous?.text ?? "")
  );
}
