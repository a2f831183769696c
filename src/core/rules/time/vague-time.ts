import type { Draft } from "../../draft/draft.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { isKnown } from "../../record/fact.ts";
import { wordDate } from "../../time/word-moment.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import { dayOf } from "../../time/moment.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit, Replacement } from "../wording.ts";

const findingVerbs = String.raw`discovered|learn(?:ed|t)|became aware|noticed|detected|identified|found(?: out)?|were (?:made aware|notified|informed|told|alerted)|uncovered`;
const found = `(?:${findingVerbs}|were hit|came across|heard)`;
const suffered = String.raw`(?:experienced|suffered|had|encountered|were hit by|were affected by|fell)`;
const happened = sourceLines`
  (?:
    copied|accessed|stolen|exposed|public|leaked|published|opened|sent|attacked|hacked|compromised|breached|down
    |offline|lost|deleted|encrypted|taken|viewed|read|visible|robbed|hit|broken into|emptied|disrupted|unavailable
    |affected|misused|shown|mailed|emailed|obtained|intercepted|infected|downloaded|misdirected|found|discovered
    |detected|noticed|closed
  )
`;
const season = String.raw`(?:spring|summer|autumn|winter|season|term|holidays?|easter|christmas)`;
const few = String.raw`(?:few|couple of|several|number of|handful of|some|many|recent)`;
const spans = String.raw`(?:hours|days|weeks|months|nights)`;
/** "a few weeks ago", "over the past months", "in the spring", "at some point" */
const vagueTimes = sourceLines`
  (?:
    (?:the )?(?:weekend|week|month) before last|this (?:spring|summer|autumn|winter)
    |earlier (?:on )?in (?:the|this) (?:week|month|year|${season})|until (?:quite |very )?recently
    |(?:about|around|roughly|nearly|almost|over|more than) an? (?:week|month|year) ago
    |an? (?:day|week|month|year) or (?:so|two) ago
    |(?:at|around|towards|near) the (?:start|beginning|end|middle|turn) of (?:the|this|last) (?:week|month|year|${season})
    |earlier (?:this|last) (?:
      week|month|year|${season}(?! (?:release|term|sale|edition|season|programme|newsletter|timetable|issue))
    )
    |(?:(?:early|late|towards the end of|at the end of|at the beginning of|sometime) )?(?:last|this past) (?:
      week|month|year|${season}
    )
    |(?:the )?last (?:few|couple of|several) ${spans}|(?:an? )?${few} ${spans} (?:ago|back|earlier)
    |some time (?:ago|back)|a (?:little |short |long |good )?while (?:ago|back)|a (?:short|long) time ago
    |(?:not|only) (?:so |very |too )?long ago|of late
    |(?:over|in|during|for|within) (?:the )?(?:past|last|recent|previous) (?:${few} )?${spans}
    |over (?:a|some) ${few} ${spans}|(?:over|for|during) (?:several|some|many|a few) ${spans}
    |the other (?:day|week|night)
    |(?:during|over|in) the (?:early |late )?(?:spring|summer|autumn|winter|holidays)(?! (?:release|term|sale|edition|season|programme|newsletter|timetable|issue|break|of \d))
    |at (?:some|one) (?:point|stage|time)(?: (?:in|during|over) (?:the )?(?:past|last|recent|spring|summer|autumn|winter)(?: [\w-]+)?)?
  )
`;
/** "for a short time", "for a while": how long it stood open */
const vagueSpells = sourceLines`
  for (?:quite )?(?:an? )?(?:(?:short|brief|limited|certain|little|long|good|considerable|extended|unspecified) )?(?:
    time|period|while|window|spell
  )(?: of time)?(?! (?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)
  |for (?:quite )?some (?:time|days|weeks|months|hours)|for (?:days|weeks|months|hours)(?! to come)
  |for an? (?:(?:short|brief|certain) )?(?:number of|few|couple of) (?:hours|days|weeks|months)
  |(?:briefly|temporarily) (?=(?:public|open|visible|readable|accessible|exposed|available|reachable|unavailable|down|offline)\b)
`;
/** What an incident is called */
const incident = String.raw`(?:incident|breach|leak|outage|attack|break-in|theft|hack|intrusion|disruption|glitch|failure|fault|data loss|security event|exposure|mix-up|cyber ?attack|burglary|fraud)`;
const findingOut = sourceLines`
  (?:
    (?:
      discovered|learn(?:ed|t) (?:of|that|about|from)|became aware|noticed (?:it|this|that|an?|the)|detected
      |identified|found (?:that|out|an?|the|some|your)|(?:were|was) (?:made aware|notified|informed|told|alerted)
      |uncovered|came across|heard (?:of|that|from)|(?:informed|told|alerted|notified|warned) us
    )\b
    |c[ao]me to (?:our|my|the \w+'s) (?:attention|notice)|c[ao]me to light|brought to (?:our|my) (?:attention|notice)
    |reported to us
  )
`;
/** What was done, or what broke */
const harm = sourceLines`
  (?:
    (?:was|were|been|be|being|got) (?:[\w-]+ ){0,3}?${happened}|(?<!\b(?:no|any|future|such) (?:\w+ )?)${incident}
    |(?:
      someone|somebody|attackers?|hackers?|criminals?|thieves|strangers?|intruders?|burglars?
      |an? (?:[\w-]+ )?(?:person|attacker|hacker|stranger|thief|employee)
    ) (?:\w+ )?(?:copied|stole|took|got|broke|had|gained|accessed|entered|read|used|opened|was|were)
    |happened|occurred|began to fail|(?:exposed|leaked|lost) (?:your|our|some|the|an?|all|\d+)|crashed|failed
    |broke down|went down|stopped (?:working|answering)|may have shown|showed|sent out
    |(?:went|gone|go) (?:missing|astray|wrong|offline)|disappeared|vanished|got (?:into|in|hold)
    |(?:trouble|problems|difficulties) with|each other's|changed your
    |(?:could|can) be (?:\w+ )?(?:seen|read|viewed|opened|found|reached|downloaded|accessed)
    |(?:bug|flaw|hole|error) (?:has|had|was|lay)
    |(?:strange|false|fake|suspicious|unwanted|odd) (?:e-?mails?|messages?|calls?|letters?|texts?|invoices?|bills?)
    |(?:
      others?|anyone|anybody|strangers?|someone|everybody|everyone|people|users|visitors|members|customers|patients
      |pupils|guests
    ) (?:[\w-]+ ){0,3}?(?:could|were able to|was able to) (?:\w+ )?(?:
      see|read|view|open|reach|access|download|look|find
    )
    |could(?: not|n't) (?:\w+ )?(?:pay|log|sign|reach|order|use|call|book|be (?:reached|used|opened|paid))
    |(?:was|were) (?:\w+ )?sending|the wrong
  )
`;

/** What was done about it, "promptly" in place of the day on which it was: "swiftly suspended", "was shut down at once" */
const promptly = String.raw`(?:promptly|immediately|swiftly|quickly|rapidly|speedily|without (?:undue )?delay|straight ?away|right away|at once)`;
const respond = sourceLines`
  (?:
    suspended|blocked|closed|disabled|shut (?:down|off)|locked|isolated|contained|secured|removed|reset|revoked
    |terminated|withdrew|withdrawn|took|taken|launched|started|began|begun|commenced|initiated|opened|engaged
    |appointed|hired|retained|notified|informed|alerted|told|reported|contacted|investigated|changed|disconnected
    |deactivated|cancelled|canceled|stopped|pulled|moved|acted|responded|fixed|patched|repaired|corrected|rectified
    |deleted|switched (?:off|on)
  )
`;
const us = String.raw`(?:we|I|(?:the|our)(?: (?!(?:we|I|it|they)\b)[\w-]+){1,3}?|(?<![\w-] )(?!(?:you|they|he|she|it|this|please|then|who|that)\b)[\w-]+(?: (?!(?:who|that|which|and|then|you|they|he|she|it|please)\b)[\w-]+)?)`;
const promptPhrases = [
  String.raw`${us} (?:(?:have|has|had|then|also|therefore) ){0,2}${promptly} (?:and \w+ly )?${respond}`,
  String.raw`(?:was|were|has been|have been|had been) (?:then )?${promptly} (?:and \w+ly )?${respond}`,
  String.raw`(?:was|were|has been|have been|had been) (?:then )?${respond} (?!without undue)${promptly}(?! (?:after|when|once|as soon|by|at)\b)`,
  String.raw`(?:took|taken) (?:immediate|prompt|swift|quick|rapid|speedy) (?:\w+ )?(?:action|steps|measures)`,
  String.raw`${us} (?:acted|moved|responded|reacted) (?:\w+ )?${promptly}`,
].map((words) => ({
  words,
  unless: String.raw`will|would|shall|should|must|could|can|may|if|please|had we|not|within (?:\w+ ){1,3}(?:minutes?|hours?|days?)|(?:that|the|this) same \w+|that (?:day|morning|afternoon|evening|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|minutes|today|yesterday|recently`,
  message:
    "“{words}” stands where the day belongs. Write when it was done: readers judge for themselves how fast that was.",
}));
const promptPattern =
  /\b(?:immediate|prompt|swift|quick|rapid|speed|without (?:undue )?delay|straight ?away|right away|at once)/i;

const tellsOfHarm = new RegExp(String.raw`\b${harm}\b`, "i");
const tellsOfFinding = new RegExp(String.raw`\b${findingOut}`, "i");
const spell = new RegExp(String.raw`^(?:${vagueSpells})`, "i");

/** Whether the sentence of a hit tells of an incident or of how it was found; how long it lasted is asked of an incident alone. */
function tellsOfIncident({ passage, start }: PlacedHit, { draft }: RuleContext): boolean {
  const text = draft.passages[passage]?.text ?? "";
  return tellsOfHarm.test(text) || (tellsOfFinding.test(text) && !spell.test(text.slice(start)));
}

export const vagueTime = wordingRule({
  id: "IC301",
  name: "vague-time",
  title: "“Recently”, and no date",
  message:
    "“{words}” gives no date, so readers cannot tell which of their doings it concerns. Write the day, and the time of day where it matters; where it is not known, say so.",
  why: "Readers can only check their accounts and letters if they know from which day on; a vague time also looks like hiding how long it took.",
  source:
    "Whittaker (2020), TechCrunch, on “we recently discovered”; PagerDuty, incident response documentation: give as detailed a timeline as you can",
  severity: "information",
  asksFor: "timeline",
  triggers: [
    ...["this spring", "this summer", "this autumn", "this winter", "recent", "lately", "just ", "earlier", "last "],
    ...["the past", "this past", "ago", " back", "of late", "previous", "the other", "during the", "over the"],
    ...["in the", "at some", "at one", "briefly", "temporarily", "for a", "for days", "for weeks", "for months"],
    ...["for hours", "until", "before last", "for quite", "the start", "the beginning", "the end", "the middle"],
    ...["the turn", "for some", "for several", "for many", "over several", "over some", "over many", "over a"],
    ...["few ", "during s", "during a", "during m", "promptly", "immediate", "swift", "quick", "rapid", "speed"],
    ...["delay", "straight", "right away", "at once", "prompt "],
  ],
  phrases: [
    {
      words: String.raw`(?:we|it was|I|they|our (?:[\w-]+ )?(?:team|staff|monitoring|partner|supplier|provider|engineers|host))(?: \w+)? recently ${found}`,
    },
    {
      words: String.raw`(?:we|I|our (?:[\w-]+ )?(?:company|network|service|systems?|shop|site|servers?|office|website|store|clinic|school|hotel|bank)) (?:have |has )?(?:recently|lately) (?:been )?(?:${suffered}|attacked|hacked|breached|down|offline|robbed|broken into|hit)`,
    },
    {
      words: String.raw`(?:recently|lately|only just|just) (?:been )?(?:${findingOut}|found|discovered|detected|noticed|informed|told|alerted|notified|made aware)`,
      unless: String.raw`just (?:found|discovered|noticed) (?:out )?(?:how|a way)`,
    },
    { words: String.raw`(?<=(?:was|were|has been|have been|had been|been|being) )(?:recently|lately) ${happened}` },
    {
      words: String.raw`(?:${findingOut}(?: [\w'-]+){0,6}?|(?:was|were|been|has|have) (?:\w+ly )?${happened}) (?:recently|lately)|(?<=^(?:(?:quite|very|only|just) )?)(?:recently|lately)(?=,? \w)`,
    },
    {
      words: String.raw`(?<!\b(?:the|this|that|these|those|your|most|more) )(?:an?|our|some)? ?recent (?:[\w-]+ ){0,3}?(?:${incident}s?|errors?|bugs?|problems?|issues?|mistakes?|mishaps?|crash)`,
      unless: String.raw`similar to|like (?:the|an?|other) recent|(?:in|after|other|following|from) (?:the )?recent`,
    },
    { words: String.raw`(?<=(?:began|started|stopped|failed|happened|occurred)(?: [\w-]+){0,6}? )(?:recently|lately)` },
    { words: vagueTimes },
    { words: vagueSpells },
    ...promptPhrases,
  ],
  unless: String.raw`policy|been (?:prepared|planned|plotted)|customers who|(?:if|whether|when|where) you|(?:if|unless|complaints?|questions)|you (?:have )?(?:not )?recently|have not (?:\w+ )?for|please|(?:we|I) (?:thought|believed|hoped)|(?:we|I) (?:will|shall|are going)|next (?:week|month|year)`,
  passages: ["sentence", "item"],
  counts: (hit, context) =>
    !isNoNotice(context.draft) &&
    (isPrompt(hit, context)
      ? isWithoutDay(hit.passage, context)
      : !isDated(hit.passage, context) && tellsOfIncident(hit, context)),
  replacementsFor: dateOfFinding,
  examples: {
    flagged: [
      { text: "We recently discovered that a folder was public." },
      { text: "Our shop suffered a break-in earlier this month." },
      { text: "Recently, a file with your address was copied." },
      { text: "Last week, we became aware of a leak." },
      { text: "We learned of this a few weeks ago." },
      { text: "The list was public for a short time." },
      { text: "The leak happened some weeks ago." },
      { text: "A recent break-in at our mill has reached your records." },
      { text: "Our printer has lately told us that some letters were lost." },
      { text: "Over the past few months, some walking maps were sent to strangers." },
      { text: "In the spring, our guest book could for a while be read by anyone." },
      { text: "It has just come to our notice that the safe was emptied." },
      { text: "At some point a key was lost." },
      { text: "Our ferry line promptly suspended the sale of tickets." },
      { text: "Callow Print promptly took the page offline." },
      { text: "The till was immediately disconnected and a locksmith called." },
      { text: "The warden was informed immediately." },
      { text: "We recently learned that your data may have been copied." },
      {
        text: "We recently became aware of a break-in.",
        record: "moments:\n  aware: 2026-03-03",
        note: "The record knows the day, and the suggestion puts it in.",
      },
    ],
    clean: [
      {
        text: "Hartwell Mills confirmed a recent data breach. According to the company, names were copied. It said that letters will follow.",
        note: "A report on others.",
      },
      { text: "Users who quickly reported it to us got their money back." },
      { text: "After the event we closed the gate within the hour." },
      { text: "On 3 March 2026 we discovered that a folder was public." },
      { text: "We recently discovered a leak. It began on 3 March 2026.", note: "The date stands beside it." },
      { text: "If you recently changed your address, tell us." },
      { text: "The folder was public for a short time on Sunday." },
      { text: "Check your recent invoices." },
      {
        text: "On 3 March 2026 we learned of the leak. We immediately closed the folder.",
        note: "The day is that of the sentence before.",
      },
      { text: "The gate was closed immediately after the storm." },
      { text: "We will promptly close the gate if it rains." },
      { text: "On 3 March 2026 the till stood open from 09:10 until 09:40 GMT. We moved quickly to find out why." },
      { text: "We closed the folder at once, within 20 minutes." },
      { text: "In recent years we have planted 40 trees.", note: "No incident." },
      { text: "Change any password that you have kept for some time." },
      { text: "Our baker recently moved to the new shop." },
      { text: "The recently built office is not affected." },
      { text: "We will write to you again next week, on 12 March 2026." },
      { text: "“We recently discovered a leak,” wrote the carrier.", note: "Somebody else's words." },
    ],
  },
});

/** Whether the sentence, or the one before or behind it, names a day or a month. */
function isDated(passage: number, { draft }: RuleContext): boolean {
  return draft.passages
    .slice(Math.max(passage - 1, 0), passage + 2)
    .some(({ text }) => findMoments(text).some(({ kind }) => kind !== "time"));
}

function isPrompt({ passage, start, end }: PlacedHit, { draft }: RuleContext): boolean {
  return promptPattern.test(draft.passages[passage]?.text.slice(start, end) ?? "");
}

/** Whether neither a deed's sentence names a day or a time, nor the one before as that of the finding, nor any course of times. */
function isWithoutDay(passage: number, { draft: { passages } }: RuleContext): boolean {
  const moments = (index: number) => findMoments(passages[index]?.text ?? "");
  const { text = "" } = passages[passage] ?? {};
  const before = passages[passage - 1]?.text ?? "";
  const isFoundBefore =
    moments(passage - 1).length > 0 &&
    (tellsOfFinding.test(before) || /\b(?:rang|called|wrote|reported)\b/i.test(before));
  return moments(passage).length === 0 && !text.endsWith(":") && !isFoundBefore && !isCourse(passages);
}

/** So many passages with clock times are a course of events; and one with two of them, from when until when. */
const fewestTimes = 4;

const isCourse = onceForEach((passages: Draft["passages"]) => {
  const times = passages.map(({ text }) => findMoments(text).filter(({ kind }) => kind === "time").length);
  return times.some((count) => count > 1) || times.filter((count) => count > 0).length >= fewestTimes;
});

const findingPattern = new RegExp(String.raw`^(.*?)\brecently (${findingVerbs})$`, "i");

/** "We recently discovered" → "We discovered on 3 March 2026", where the record has the day and it is public. */
function dateOfFinding(hit: PlacedHit, { draft, record, moments }: RuleContext): readonly Replacement[] {
  const aware = record?.moments.aware;
  const words = draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
  const [, before = "", verb] = findingPattern.exec(words) ?? [];
  if (aware === undefined || !isKnown(aware) || aware.audience !== "public" || verb === undefined) {
    return [];
  }
  const day = dayOf(aware.value);
  if (day === undefined) {
    return [];
  }
  return [
    {
      of: "words",
      text: `${before}${verb} on ${wordDate(day, moments)}`,
      when: "That is the day which the record gives.",
    },
  ];
}
