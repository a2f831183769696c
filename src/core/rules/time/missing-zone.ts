import type { KindId } from "../../documents/kinds.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { wordZone } from "../../time/word-moment.ts";
import { findMoments, type Moment } from "../../wording/dates-in-text.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages, rememberWhere } from "../../wording/stretches.ts";
import type { Passage } from "../../wording/prose.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

export const missingZone: Rule = {
  id: "IC302",
  name: "missing-zone",
  title: "A time of day without its zone",
  why: "A reader two zones away reckons with the wrong hours, and so does whoever compares your times with a log.",
  source: "PagerDuty, incident response documentation: give the times of a timeline in UTC",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      {
        text: "| When | What |\n| --- | --- |\n| 14:05 | The service fails |\n| 14:20 | We hear of it |\n| 15:10 | It is back |",
      },
      { text: "- 14:05: the service fails\n- 14:20: we hear of it\n- 15:10: it is back" },
      {
        text: "- 3 March 2026, 06:10: we close the folder.\n- 3 March 2026, noon: we tell the police.\n- 4 March 2026, 9:30 am: we write to you.",
      },
      { text: "1. The service failed at 2:05 pm.\n2. A customer called at 2:20 pm.\n3. It was back at 3:40 pm." },
      {
        text: "- 9.40 am: somebody calls us\n- 9.55 am: we close the folder\n- 11 am: it is empty",
        record: "timeZone: Europe/Lisbon",
      },
      {
        text: "- 05:50: the export starts\n- 06:10: we close the folder, in good time for the deadline\n- 06:30: nobody can read it",
      },
    ],
    clean: [
      { text: "- 06:10 UTC: we close the folder\n- 06:20: we tell the police\n- 07:00: we write to you" },
      {
        text: "All times are in Lisbon time.\n\n- 14:05: the service fails\n- 14:20: we hear of it\n- 15:10: it is back",
      },
      {
        text: "- 14:05 (CET): the service fails\n- 14:20: we hear of it\n- 15:10: it is back",
        note: "Said once is enough.",
      },
      { text: "- 14:05 local time: the service fails\n- 14:20: we hear of it\n- 15:10: it is back" },
      { text: "- 4 p.m. Eastern: the tills stop\n- 4:20 p.m.: we restart them\n- 5 p.m.: they are back" },
      {
        text: "Our helpline is open:\n\n- Monday: 9:00 to 17:00\n- Wednesday: 10:00 to 18:00\n- Friday: 9:00 to 12:00",
        note: "Opening hours.",
      },
      { text: "The log says:\n\n    14:05 started\n    14:20 failed\n    15:10 started" },
      { text: "- 3 March 2026: we find it\n- 4 March 2026: we close it\n- 5 March 2026: we write to you" },
      { text: "- A ratio of 16:9\n- A ratio of 4:3\n- A ratio of 3:2", note: "No time of day." },
      {
        text: "Sold twice were:\n\n- a seat on the 17:42\n- a seat on the 18:10\n- two on the 19:55",
        note: "Trains, and no points of the incident's course.",
      },
      {
        text: "A parent rang at 2.31 pm, and at 2.40 pm we asked everybody to delete it.",
        note: "A letter to people nearby.",
      },
    ],
  },
  exceptions:
    "In a letter to people one or two times of day are taken for the local time; a course of three and more names its zone once, at the first.",
};

/** "UTC", "(CET)", "time zone" */
const zoneNamePattern = new Sieved(
  /\b(?:UTC|GMT|CES?T|BST|WES?T|EES?T|[ECMP][SD]?T|AK[SD]T|HST|IST|JST|KST|SGT|HKT|A[EWC]S?[SD]?T|NZ[SD]T|MSK|SAST|MEZ|MESZ|time ?zones?)\b/i,
);
/** "+01:00", "14:05Z" */
const offsetPattern = new Sieved(/\dZ\b|[+\u2212-]\d{2}:?\d{2}\b(?!-)/);
/** "Lisbon time", "Eastern Standard Time", "local time", and not "in good time", "This time" */
const placeTimePattern = new Sieved(
  patternLines("u")`
    \b(?:
      local|(?:eastern|central|mountain|pacific|atlantic)(?: (?:standard|daylight))?
      |(?!
        (?:
          The|This|That|First|Second|Some|Any|Each|Every|Same|Real|Long|Short|Down|Up|Response|Of|In|At|Over|One|No
          |More|Last|Next|All|Total|Full|Recovery|What|Whole|Entire|Much|Which|Your|Our|Their|Its|By|For|On|To|About
          |Start|End|Waiting|Processing|Delivery|Loading|Plenty
        )\b
      )\p{Lu}\p{L}+
    ) [Tt]imes?\b(?! (?:period|window|frame|line|to|of|when|out))
  `,
);

/** "4 p.m. Eastern" */
const wordZonePattern = new Sieved(/(?:\d|[ap]\.?m\.?) (?:Eastern|Central|Mountain|Pacific|Atlantic)\b/i);

/** "on the 17:42 to Lisbon": what leaves then. */
const departurePattern = /\bthe $/i;

/** "Call us from 9:00", "open", "Monday to Friday", "Monday: 9:00 to 17:00": when somebody can be reached. */
const openingHoursPattern = new Sieved(patternLines("i")`
    \b(?:
      call|phone|ring|hotline|helpline|help ?desk|line|open|hours|weekdays
      |(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|through|until|and)|daily|every day|each day
      |every (?:morning|evening|night)|nightly
    )\b
    |24\/7
    |^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)days?\W{1,3}\d[\d:.]{0,4}(?: ?[ap]\.?m\.?)? ?(?:to|until|[-–]) ?\d
  `);

/** Digits that are a ratio or a score, or a length of time: "16:9", "3:1", "for 01:30 hours" */
const noTimePattern = new Sieved(/\b(?:ratio|score|aspect|odds|version|verse|chapter)\b/i);

/** Kinds that are read far away, or beside a log. */
const readFarAway: ReadonlySet<KindId> = new Set([
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "partner-notice",
  "regulator-worksheet",
  "post-incident-report",
  "remediation-plan",
  "remediation-progress",
]);
/** So many lines with a time of day are a course of events; in one sentence of a letter everybody takes it for the local time. */
const fewestLines = 3;

const clockTimes = rememberInPassages(({ text }) => clockTimeIn(text));
const zonesSaid = rememberWhere(
  ({ text }) =>
    zoneNamePattern.test(text) || offsetPattern.test(text) || placeTimePattern.test(text) || wordZonePattern.test(text),
);

function check({ draft, kind, record, now, moments }: RuleContext): readonly RuleFinding[] {
  const { passages } = draft;
  const times = clockTimes(passages);
  const [{ passage: index, found: time } = { passage: -1, found: undefined }] = times;
  const lines = times.filter(({ passage }) => isLine(passages[passage]));
  if (
    time === undefined ||
    !(readFarAway.has(kind.id) || lines.length >= fewestLines) ||
    isQuotedFromOthers(draft, index, time.start) ||
    zonesSaid(passages).length > 0
  ) {
    return [];
  }
  const span = draft.spanOf({ passage: index, start: time.start, end: time.end });
  const endsSentence = passages[index]?.text.length === time.end;
  const message =
    "No time of day in this draft says its zone, from this one on. Say once which zone you mean: “14:05 UTC”, or “all times are in Lisbon time”.";
  if (record === undefined) {
    return [{ span, message }];
  }
  const zone = wordZone(now.toZonedDateTimeISO(record.timeZone), moments).replace(/, .+$/, "");
  const suggestion = {
    title: `Add “${zone}” after it`,
    when: "That is the zone of the record.",
    // The point of "p.m." has ended the sentence too.
    edits: [{ span: { start: span.end, end: span.end }, newText: endsSentence ? ` ${zone}.` : ` ${zone}` }],
  };
  return [{ span, message, suggestions: [suggestion] }];
}

function isLine(passage: Passage | undefined): boolean {
  return passage?.kind === "item" || passage?.kind === "row";
}

function clockTimeIn(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!/\d|noon|midnight/.test(text) || openingHoursPattern.test(text) || noTimePattern.test(text)) {
    return undefined;
  }
  const time = findMoments(text).find(
    ({ kind, start }) => kind === "time" && !departurePattern.test(text.slice(0, start)),
  );
  return time === undefined ? undefined : { start: time.start, end: endOf(time, text) };
}

/** A time ends with the point of its "p.m.". */
function endOf({ start, end }: Moment, text: string): number {
  return /[ap]\.m$/i.test(text.slice(start, end)) && text.charAt(end) === "." ? end + 1 : end;
}
