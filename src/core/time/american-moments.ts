import { englishMoments, type MomentPhrases } from "./moment-phrases.ts";

/** Zones that Americans know by a name, with their offset in winter, and in summer where that is another. */
const zones: readonly (readonly [name: string, offsets: readonly string[], zones: readonly string[]])[] = [
  [
    "Eastern Time",
    ["-05:00", "-04:00"],
    [
      "America/New_York",
      "America/Detroit",
      "America/Indiana/Indianapolis",
      "America/Kentucky/Louisville",
      "US/Eastern",
    ],
  ],
  ["Central Time", ["-06:00", "-05:00"], ["America/Chicago", "America/Menominee", "US/Central"]],
  ["Mountain Time", ["-07:00", "-06:00"], ["America/Denver", "America/Boise", "US/Mountain"]],
  ["Mountain Standard Time", ["-07:00"], ["America/Phoenix", "US/Arizona"]],
  ["Pacific Time", ["-08:00", "-07:00"], ["America/Los_Angeles", "US/Pacific"]],
  ["Alaska Time", ["-09:00", "-08:00"], ["America/Anchorage", "America/Juneau", "US/Alaska"]],
  ["Hawaii Time", ["-10:00"], ["Pacific/Honolulu", "US/Hawaii"]],
];

/** Whether a zone is one of those of the United States that Americans know by a name. */
export function isAmericanZone(zone: string): boolean {
  return zones.some(([, , those]) => those.includes(zone));
}

const day = "{month} {day}, {year}";
const minute = `${day}, at {clock}{zone}`;
const aboutMinute = "about {clock} on {month} {day}, {year}{zone}";
const { words, zone } = englishMoments;

/** As Americans write days and hours: "November 25, 2026, at 5:00 PM (Central Time)". */
export const americanMoments: MomentPhrases = {
  ...englishMoments,
  hours: 12,
  words: {
    plain: {
      ...words.plain,
      day,
      minute,
      aboutDay: `about ${day}`,
      aboutMinute,
      rangeInDay: `between {from} and {to} on ${day}{zone}`,
    },
    when: { ...words.when, day: `on ${day}`, minute: `on ${minute}` },
    by: {
      ...words.by,
      day: `by ${day}`,
      minute: `by ${minute}`,
      midnight: `by midnight at the end of ${day}{zone}`,
      aboutDay: `by about ${day}`,
      aboutMinute: `by ${aboutMinute}`,
    },
    until: {
      ...words.until,
      day: `until ${day}`,
      minute: `until ${minute}`,
      midnight: `until midnight at the end of ${day}{zone}`,
      aboutDay: `until about ${day}`,
      aboutMinute: `until ${aboutMinute}`,
    },
    span: { ...words.span, rangeInDay: `from {from} until {to} on ${day}{zone}` },
    head: { ...words.head },
  },
  zone: {
    ...zone,
    named: zones.flatMap(([name, offsets, those]) =>
      offsets.map((offset, index) => ({
        zones: those,
        offset,
        short: name,
        twice: name.replace("Time", index === 0 ? "Standard Time" : "Daylight Time"),
        long: `${name} (UTC${offset})`,
      })),
    ),
  },
};
