import { allMatches } from "../../text/all-matches.ts";
import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import { monthSource, monthStarts } from "../../wording/dates-in-text.ts";
import { wordingRule } from "../wording-rule.ts";
import type { Hit } from "../wording.ts";

/** "31 April Cottages": a house, not a day. */
const street =
  "Street|Road|Lane|Avenue|Close|Court|House|Way|Drive|Gardens|Terrace|Place|Square|Row|Grove|Hill|Crescent|Mews|Walk|Cottages?|Villas?|Building";

const sieved = (source: string): Sieved => new Sieved(new RegExp(source, "g"));

/** `31 June 2026`, `June 31st`, `31st of June` */
const dayMonthPattern = sieved(
  String.raw`(?<![\d.:/-])(\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthSource}(?![a-z]| (?:${street})\b)(?:,? ((?:19|20)\d\d)(?!\d))?`,
);
const monthDayPattern = sieved(
  String.raw`(?<!\b[Ii]n )\b${monthSource}\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|[ap]m\b| ?(?:am|pm)\b)(?:,? ((?:19|20)\d\d)(?!\d))?`,
);
/** `2026-02-30` */
const isoPattern = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g;

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const impossibleDate = wordingRule({
  id: "IC311",
  name: "impossible-date",
  title: "A day that does not exist",
  message: "There is no such day as “{words}”. Look up which day is meant.",
  why: "Readers cannot check anything against a day that never was, and whoever sees it doubts the other dates too.",
  source: "House judgement; the calendar",
  severity: "warning",
  triggers: undefined,
  passages: ["heading", "sentence", "item", "row"],
  find: findImpossibleDates,
  examples: {
    flagged: [
      { text: "The file was public until 31 June 2026." },
      { text: "We closed it on February 30." },
      { text: "On 29 February 2026 we found it.", note: "2026 is no leap year." },
      { text: "- 2026-04-31: the service fails" },
      { text: "It began on the 31st of November." },
      { text: "| Day | What |\n| --- | --- |\n| 32 May 2026 | Found |" },
    ],
    clean: [
      { text: "The file was public until 30 June 2026." },
      { text: "On 29 February 2024 we found it." },
      { text: "On 29 February we found it.", note: "Of which year is not said." },
      { text: "In February 30 people wrote to us, and in June 45.", note: "Numbers of people, not days." },
      { text: "We hired 40 May Street.", note: "An address." },
      { text: "The version is 2026-13-1." },
      { text: "The parcel went to 31 June Cottages." },
      { text: "The calendar offered days that do not exist, such as 30 February." },
      { text: "See page 32 March.", note: "No day of a month." },
    ],
  },
});

/** "Dates that do not exist, such as 31 June": the draft says so itself. */
const saidPattern =
  /\b(?:(?:do|does|did)(?: not|n't) exist|no such (?:day|date)|(?:impossible|invalid|non-?existent) (?:days?|dates?))\b/i;

function findImpossibleDates(text: string): readonly Hit[] {
  if (!/\d/.test(text) || saidPattern.test(text)) {
    return [];
  }
  const hits = [
    ...dayMonthPattern.matchAll(text).map((match) => ({
      match,
      monthName: match[2],
      day: match[1],
      year: match[3],
    })),
    ...monthDayPattern.matchAll(text).map((match) => ({
      match,
      monthName: match[1],
      day: match[2],
      year: match[3],
    })),
  ].filter(
    ({ match, monthName = "", day, year }) =>
      isMeantAsDay(match[0], day, year) && !exists(monthStarts.indexOf(monthName.slice(0, 3).toLowerCase()), day, year),
  );
  const isoHits = allMatches(isoPattern, text)
    .map((match) => ({ match, year: match[1], month: Number(match[2]) - 1, day: match[3] }))
    .filter(({ month: number, day, year }) => !exists(number, day, year));
  return [...hits, ...isoHits]
    .map(({ match }) => ({ ...spanOfMatch(match), message: "", replacements: [] }))
    .sort((left, right) => left.start - right.start);
}

/** "June 45" may be how many there were in June; "31 June" and "45 June 2026" are meant as days. */
function isMeantAsDay(words: string, day: string | undefined, year: string | undefined): boolean {
  return Number(day) <= 31 || year !== undefined || /\d(?:st|nd|rd|th)/.test(words);
}

function exists(monthIndex: number, day: string | undefined, year: string | undefined): boolean {
  const isLeapYear =
    year === undefined || (Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0));
  const length = monthIndex === 1 && !isLeapYear ? 28 : lengths[monthIndex];
  return length !== undefined && Number(day) >= 1 && Number(day) <= length;
}
