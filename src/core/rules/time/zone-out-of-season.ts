import { Sieved } from "../../text/sieve.ts";
import type { Temporal } from "temporal-polyfill";
import { firstDay, firstPoint } from "../../time/moment.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { documentDate } from "../document-date.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const november = "timeZone: Europe/London\nmoments: { occurredFrom: 2026-11-26T08:00 }";

export const zoneOutOfSeason: Rule = {
  id: "IC314",
  name: "zone-out-of-season",
  title: "Summer time on a day in winter",
  why: "Readers who set the time against a log or another notice find it an hour off, and ask which of the two is true.",
  source: "House judgement; the calendar of summer time",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Payments came back on 27 November 2026 at 18:40 BST." },
      { text: "On 3 January 2026 at 14:05 (CEST) we closed it." },
      { text: "- 12 December 2026, 9:40 am EDT: we call the police" },
      { text: "We found it at 4 p.m. PDT on 20 November 2026." },
      { text: "27 November 2026\n\nPayments came back at 18:40 BST." },
      { text: "27 November 2026\n\nAll times are BST.\n\n- 09:40: we switched it off", record: november },
    ],
    clean: [
      { text: "Payments came back on 27 July 2026 at 18:40 BST." },
      { text: "Payments came back on 27 November 2026 at 18:40 GMT." },
      { text: "On 20 October 2026 at 14:05 CEST we closed it." },
      { text: "On 2 November 2026 at 09:40 EST we called the police." },
      { text: "Payments came back at 18:40 BST.", note: "Nobody knows on which day." },
      {
        text: "27 November 2026\n\nPayments failed at 18:40 BST.",
        record: "moments: { occurredFrom: 2026-10-01T18:40 }",
        note: "It was in October.",
      },
      { text: "27 November 2026\n\nOn 1 October 2026 payments failed at 18:40 BST." },
      { text: "27 November 2026\n\nThe shop in Dublin is run by BST Ltd." },
      { text: "27 November 2026\n\nEvery night in July, at 02:00 BST, we copied the bookings." },
      { text: "27 November 2026\n\nLast summer we ran the ferries at 09:40 BST." },
    ],
  },
};

/** Names of summer time, with a place that has it, and how many hours ahead of UTC it then is. */
const summers: Readonly<Record<string, readonly [place: string, hours: number, instead: string]>> = {
  BST: ["Europe/London", 1, "GMT"],
  CEST: ["Europe/Berlin", 2, "CET"],
  EEST: ["Europe/Athens", 3, "EET"],
  WEST: ["Europe/Lisbon", 1, "WET"],
  EDT: ["America/New_York", -4, "EST"],
  CDT: ["America/Chicago", -5, "CST"],
  MDT: ["America/Denver", -6, "MST"],
  PDT: ["America/Los_Angeles", -7, "PST"],
};
/** Behind a time of day, or where the zone of all times is told. */
const namePattern = new Sieved(
  /(?:\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\.?|\bnoon|\bmidnight|\btimes? (?:\w+ )?(?:is|are|in)(?: all)?(?: in)?) \(?(BST|CEST|EEST|WEST|[ECMP]DT)\b/,
);
/** "in July", "last summer", "every night": it is of more days than those that the draft gives. */
const seasonPattern =
  /\b(?:[Ss]ummer(?! time)|[Ss]pring|(?:[Ee]very|[Ee]ach) (?:night|day|morning|evening|week|weekday)|[Dd]aily|[Nn]ightly)\b|(?<!\d(?:st|nd|rd|th)?(?: of)? )\b(?:March|April|May|June|July|August|September|October)\b(?! \d\d?\b)/;

const namesIn = rememberInPassages(({ text }) => namePattern.exec(text) ?? undefined);

function check({ draft, record }: RuleContext): readonly RuleFinding[] {
  const named = namesIn(draft.passages);
  if (named.length === 0) {
    return [];
  }
  const written = documentDate(draft)?.date;
  const began = record?.moments.occurredFrom.value;
  const days = draftDays(draft);
  const isSummer = new Map<string, boolean>();
  // A letter tells of days long before it as well: any of them may be meant.
  const all = [
    ...(written === undefined ? [] : [written, ...days.map(({ date }) => date)]),
    ...(written === undefined || began === undefined ? [] : [firstDay(firstPoint(began))]),
  ];
  const hasSummer = (dates: readonly Temporal.PlainDate[], name: string): boolean => {
    const [place = "UTC", hours = 0] = summers[name] ?? [];
    return dates.some((date) => offsetOn(date, place) === hours);
  };
  return named.flatMap(({ passage, found: { 0: words, 1: name = "", index } }) => {
    const [, , instead = ""] = summers[name] ?? [];
    const end = index + words.length;
    const text = draft.passages[passage]?.text ?? "";
    if (seasonPattern.test(text)) {
      return [];
    }
    const ofSentence = findCalendarDays(text, written?.year).map(({ date }) => date);
    if (!isSummer.has(name)) {
      isSummer.set(name, all.length === 0 || hasSummer(all, name));
    }
    const isRight = ofSentence.length === 0 ? isSummer.get(name) === true : hasSummer(ofSentence, name);
    return isRight || isQuotedFromOthers(draft, passage, index)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start: index, end }),
            message: `${name} is the time of summer, and the day that is meant is in winter. Correct the time or its zone.`,
            suggestions: [
              {
                title: `Write “${instead}” for “${name}”`,
                when: "The hour is right.",
                edits: [{ span: draft.spanOf({ passage, start: end - name.length, end }), newText: instead }],
              },
            ],
          },
        ];
  });
}

function offsetOn(date: Temporal.PlainDate, place: string): number {
  return date.toZonedDateTime({ timeZone: place, plainTime: "12:00" }).offsetNanoseconds / 3_600_000_000_000;
}
