import { Sieved } from "../../text/sieve.ts";
import { wordZone } from "../../time/word-moment.ts";
import { findMoments, type Moment } from "../../wording/dates-in-text.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages, rememberWhere } from "../../wording/stretches.ts";
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
      { text: "On 3 March 2026 at 06:10 we closed the folder." },
      { text: "The service failed at 2:05 pm and was back at 3:40 pm." },
      { text: "| When | What |\n| --- | --- |\n| 14:05 | The service fails |\n| 15:10 | It is back |" },
      { text: "- 14:05: the service fails\n- 15:10: it is back" },
      { text: "We found it on 3 March 2026 at noon." },
      { text: "At 9.40 am somebody called us.", record: "timeZone: Europe/Lisbon" },
    ],
    clean: [
      { text: "On 3 March 2026 at 06:10 UTC we closed the folder." },
      { text: "All times are in Lisbon time. The service failed at 14:05." },
      { text: "The service failed at 14:05 (CET) and was back at 15:10.", note: "Said once is enough." },
      { text: "Our helpline is open from 9:00 to 17:00.", note: "Opening hours." },
      { text: "The log says:\n\n    14:05 started" },
      { text: "We found it on 3 March 2026." },
      { text: "The new version keeps a ratio of 16:9.", note: "No time of day." },
      { text: "The service failed at 14:05 local time." },
      { text: "The tills stopped at 4 p.m. Eastern." },
      { text: "Your seat on the 17:42 was sold twice.", note: "A train, and no point of the incident's course." },
    ],
  },
  exceptions: "Where all readers live in one zone, name it once, at the first time of day.",
};

/** "UTC", "(CET)", "time zone" */
const zoneNamePattern = new Sieved(
  /\b(?:UTC|GMT|CES?T|BST|WES?T|EES?T|[ECMP][SD]?T|AK[SD]T|HST|IST|JST|KST|SGT|HKT|A[EWC]S?[SD]?T|NZ[SD]T|MSK|SAST|MEZ|MESZ|time ?zones?)\b/i,
);
/** "+01:00", "14:05Z" */
const offsetPattern = /\dZ\b|[+\u2212-]\d{2}:?\d{2}\b(?!-)/;
/** "Lisbon time", "Eastern Standard Time", "local time" */
const placeTimePattern = new Sieved(
  /\b(?!(?:the|this|that|first|second|some|any|each|every|same|real|long|short|down|up|response|of|in|at|over|one|a|no|more|last|next|all|total|full|recovery|what|whole|entire|much|which|your|our|their|its|by|for|on|to)\b)\p{L}+ times?\b(?! (?:period|window|frame|line|to|of|when|out))/iu,
);

/** "4 p.m. Eastern" */
const wordZonePattern = new Sieved(/(?:\d|[ap]\.?m\.?) (?:Eastern|Central|Mountain|Pacific|Atlantic)\b/i);

/** "on the 17:42 to Lisbon": what leaves then. */
const departurePattern = /\bthe $/i;

/** "Call us from 9:00", "open", "Monday to Friday": when somebody can be reached. */
const openingHoursPattern =
  /\b(?:call|phone|ring|hotline|helpline|help ?desk|line|open|hours|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|through|until|and)|daily|every day|each day|every (?:morning|evening|night)|nightly)\b|24\/7/i;

/** Digits that are a ratio or a score, or a length of time: "16:9", "3:1", "for 01:30 hours" */
const noTimePattern = /\b(?:ratio|score|aspect|odds|version|verse|chapter)\b/i;

const clockTimes = rememberInPassages(({ text }) => clockTimeIn(text));
const zonesSaid = rememberWhere(
  ({ text }) =>
    zoneNamePattern.test(text) || offsetPattern.test(text) || placeTimePattern.test(text) || wordZonePattern.test(text),
);

function check({ draft, record, now }: RuleContext): readonly RuleFinding[] {
  const { passages } = draft;
  const [{ passage: index, found: time } = { passage: -1, found: undefined }] = clockTimes(passages);
  if (time === undefined || isQuotedFromOthers(draft, index, time.start) || zonesSaid(passages).length > 0) {
    return [];
  }
  const span = draft.spanOf({ passage: index, start: time.start, end: time.end });
  const endsSentence = passages[index]?.text.length === time.end;
  const message =
    "No time of day in this draft says its zone, from this one on. Say once which zone you mean: “14:05 UTC”, or “all times are in Lisbon time”.";
  if (record === undefined) {
    return [{ span, message }];
  }
  const zone = wordZone(now.toZonedDateTimeISO(record.timeZone)).replace(/, .+$/, "");
  const suggestion = {
    title: `Add “${zone}” after it`,
    when: "That is the zone of the record.",
    // The point of "p.m." has ended the sentence too.
    edits: [{ span: { start: span.end, end: span.end }, newText: endsSentence ? ` ${zone}.` : ` ${zone}` }],
  };
  return [{ span, message, suggestions: [suggestion] }];
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
