/** How exactly a moment is known, and whether it is one point or a range. */
export const momentShapes = [
  "month",
  "day",
  "minute",
  "aboutMonth",
  "aboutDay",
  "aboutMinute",
  "rangeInDay",
  "range",
] as const;
export type MomentShape = (typeof momentShapes)[number];

/** What a moment is said for: in brackets or a table; when, by when or until when something is; from when until when; at the head of a line; as an end of a range. */
export const momentUses = ["plain", "when", "by", "until", "span", "head", "inRange"] as const;
export type MomentUse = (typeof momentUses)[number];

/**
 * Patterns by shape. `{day}`, `{month}`, `{year}`, `{clock}` and `{zone}` stand for parts of the moment, `{from}` and
 * `{to}` for the ends of a range.
 */
export type MomentPatterns = Readonly<Record<MomentShape, string>> & {
  /** As `minute` at 00:00, with the day that ends there: nobody asks which midnight is meant. */
  readonly midnight?: string;
};

/** A time that readers know by a name: "MEZ" for +01:00 in Berlin and Vienna. */
export interface NamedZone {
  /** IANA names. */
  readonly zones: readonly string[];
  /** "+01:00". */
  readonly offset: string;
  /** Behind a time of day: "MEZ". */
  readonly short: string;
  /** The same in the hour that comes twice, where `short` is its name in summer and in winter: "Central Daylight Time". */
  readonly twice?: string;
  /** In a sentence about all times: "mitteleuropäische Zeit (MEZ)". */
  readonly long: string;
}

/** How a language puts moments into words. */
export interface MomentPhrases {
  /** January first. */
  readonly months: readonly string[];
  /** Where the clock goes by twelve hours, "5:00 PM" and not "17:00". */
  readonly hours?: 12;
  /** A time of day that is not exact, within a range: "about {clock}". */
  readonly aboutClock: string;
  /** For each use, what differs from `plain`. */
  readonly words: { readonly plain: MomentPatterns } & Readonly<
    Partial<Record<Exclude<MomentUse, "plain">, Partial<MomentPatterns>>>
  >;
  readonly zone: {
    /** Behind a time of day: " ({zone})". */
    readonly behind: string;
    /** Of a zone that is named after a city: "{city} time, UTC{offset}". */
    readonly city: string;
    /** The same in a sentence about all times. */
    readonly cityAlone: string;
    /** Of any other: "UTC{offset}". */
    readonly other: string;
    readonly named: readonly NamedZone[];
    /** Cities that go by another name than in the zone: "Lisbon" → "Lissabon". */
    readonly cities: Readonly<Record<string, string>>;
  };
}

/** How moments are worded in British English. */
export const englishMoments: MomentPhrases = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  aboutClock: "about {clock}",
  words: {
    plain: {
      month: "{month} {year}",
      day: "{day} {month} {year}",
      minute: "{day} {month} {year} at {clock}{zone}",
      aboutMonth: "about {month} {year}",
      aboutDay: "about {day} {month} {year}",
      aboutMinute: "about {clock} on {day} {month} {year}{zone}",
      rangeInDay: "between {from} and {to} on {day} {month} {year}{zone}",
      range: "between {from} and {to}",
    },
    when: {
      month: "in {month} {year}",
      day: "on {day} {month} {year}",
      minute: "on {day} {month} {year} at {clock}{zone}",
    },
    by: {
      month: "by the end of {month} {year}",
      day: "by {day} {month} {year}",
      minute: "by {day} {month} {year} at {clock}{zone}",
      midnight: "by midnight at the end of {day} {month} {year}{zone}",
      aboutMonth: "by about {month} {year}",
      aboutDay: "by about {day} {month} {year}",
      aboutMinute: "by about {clock} on {day} {month} {year}{zone}",
    },
    until: {
      month: "until the end of {month} {year}",
      day: "until {day} {month} {year}",
      minute: "until {day} {month} {year} at {clock}{zone}",
      midnight: "until midnight at the end of {day} {month} {year}{zone}",
      aboutMonth: "until about {month} {year}",
      aboutDay: "until about {day} {month} {year}",
      aboutMinute: "until about {clock} on {day} {month} {year}{zone}",
    },
    span: {
      rangeInDay: "from {from} until {to} on {day} {month} {year}{zone}",
      range: "from {from} until {to}",
    },
    head: { month: "in {month} {year}" },
  },
  zone: {
    behind: " ({zone})",
    city: "{city} time, UTC{offset}",
    cityAlone: "{city} time (UTC{offset})",
    other: "UTC{offset}",
    named: [],
    cities: {},
  },
};
