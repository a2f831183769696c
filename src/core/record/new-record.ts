import type { Temporal } from "temporal-polyfill";
import { slug } from "../text/slug.ts";
import { isTimeZone } from "../time/parse-moment.ts";
import { wordMomentWithZone } from "../time/word-moment.ts";
import { plainWords } from "./plain-words.ts";
import { recordVersion, type IncidentType } from "./record.ts";

/** What is asked when an incident starts. */
export interface StartAnswers {
  readonly title: string;
  readonly type: IncidentType;
  readonly organisation?: string | undefined;
  /** Of the documents; English where nobody says. */
  readonly language?: string | undefined;
}

/** Longer names than this are a slip of the hand. */
const longestTitle = 200;

/**
 * The text of a new `incident.yaml`: what was answered, everything else marked unknown, with comments that say
 * what goes where. A leak starts as suspected: nothing may be admitted before somebody has confirmed it.
 */
export function newRecord(answers: StartAnswers, now: Temporal.Instant, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : "UTC";
  const at = now.toZonedDateTimeISO(zone);
  const example: ExampleMoments = {
    day: at.toPlainDate(),
    time: at.toPlainDateTime().toString({ smallestUnit: "minute" }),
  };
  const sections = [
    introduction(wordMomentWithZone({ precision: "minute", at })),
    nameLines(shortTitle(answers.title) || "Untitled incident", answers.language, example),
    typeLines(answers.type),
    documentLines(answers, zone),
    momentLines(example),
    peopleLines,
    answers.type === "outage" ? outageLines : dataLines,
    causeLines,
    measureLines(example),
    contactLines,
    courseLines(example),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The moment at which the record is begun: what stands in comments as an example is never long ago. */
interface ExampleMoments {
  readonly day: Temporal.PlainDate;
  readonly time: string;
}

function introduction(started: string): string {
  return `# The facts of this incident, in one place. Every draft is made from them. Started on ${started}.
#
# Write what you know behind the colon and leave “unknown” where you do not know: a draft then says so honestly.
# Where you are not sure, or want to say more, write the fact out, each line two spaces further in:
#
#   total:
#     value: 12500
#     certainty: suspected # confirmed, suspected, unknown or ruled-out
#     expectedBy: 2026-12-31 # when you will know
#     source: call with the security lead # for your team, never published
#     audience: public # public, regulator or internal`;
}

function nameLines(title: string, language: string | undefined, { day }: ExampleMoments): string {
  return `version: ${recordVersion}
id: ${quote([day.toString(), slug(title, longestSlug, language)].filter(Boolean).join("-"))}

# What your team calls it. This name is never published.
title: ${quote(title)}`;
}

function typeLines(type: IncidentType): string {
  if (type !== "leak") {
    return `# leak, outage or incident. A leak that is only suspected: { value: leak, certainty: suspected }\ntype: ${type}`;
  }
  return `# leak, outage or incident. As long as the leak is only suspected, no draft says more than that.
# Write confirmed once it is.
type:
  value: leak
  certainty: suspected`;
}

function documentLines({ language, organisation }: StartAnswers, zone: string): string {
  const name = shortTitle(organisation ?? "");
  return `# Write true for an exercise: everything drafted from it will say that it is one.
drill: false

# Of the documents: de for German, en for English.
language: ${language ?? "en"}

# Times below are meant in this zone.
timeZone: ${quote(zone)}

organisation:
  name: ${name === "" ? "unknown" : quote(name)}

# Who signs the letters: somebody who answers for it.
signatory:
  name: unknown
  role: unknown`;
}

function momentLines({ day, time }: ExampleMoments): string {
  return `# A day alone (${day.toString()}), a day and time (${time}) or a month (${day.toPlainYearMonth().toString()}).
# With ~ at the end it was about then; two with / between them say that it was some time between the two.
moments:
  occurredFrom: unknown # it began
  occurredTo: unknown # it ended
  suspected: unknown # you first suspected it
  aware: unknown # you found out
  contained: unknown # it could do no more harm
  recovered: unknown # everything worked again; expected for a time to come: { expectedBy: ${time} }
  authorityTold: unknown # you first told the authority
  told: unknown # you first told the people affected`;
}

const peopleLines = `# How many in all, each counted once, and who they are. One group is enough where all are alike.
#   - who: customers who ordered in our web shop since 2019
#     count: 12500
#     jurisdictions: [GB, US-CA] # where they live
#     data: [names, addresses] # where it is not the same for every group
people:
  total: unknown # 12500, or { min: 9000, max: 12500 }, or { atLeast: 9000 }
  groups: []`;

const dataLines = `# Kinds of personal data, one to a line.
#   - names
#   - value: dates of birth
#     certainty: suspected
#   - value: bank details
#     certainty: unknown # whether they are among them
#   - value: passwords
#     certainty: ruled-out
data: unknown

# What did not work, if a service stopped as well. Since when, write under moments: serviceStopped.
service: unknown`;

const outageLines = `# What did not work.
service: unknown

# Kinds of personal data involved. Once you know that there were none, write: { certainty: ruled-out }
data: unknown`;

const causeLines = `# Internal until you write it out with “audience: public”. Whole sentences that begin with We read best.
cause:
  summary: unknown # what happened
  ownPart: unknown # what you did wrong
  failedToPrevent: unknown # what you should have prevented or noticed

# What may follow for the people affected. Internal until you write it out with “audience: public”.
consequences: unknown`;

function measureLines({ day }: ExampleMoments): string {
  return `# What you have done and what you promise. Each is internal until it says “audience: public”.
#   - action: Closed the storage area
#     purpose: response # or prevention
#     state: done # or in-progress, or promised
#     doneAt: ${day.toString()}
#     owner: Head of Operations
#     audience: public
measures: []

# What you offer the people affected, to make up for it. Each is internal until it says “audience: public”.
#   - offer: Twelve months of credit monitoring, free of charge
#     provider: Marram Credit Watch
#     until: ${day.add({ months: 3 }).toString()} # the last day to take it up
#     how: Call us and ask for your code.
#     audience: public
repair: []

# What readers can do, one sentence each. Where they need do nothing, write: { certainty: ruled-out }
advice: unknown`;
}

const contactLines = `# How people reach you about this incident.
contacts:
  email: unknown
  phone: unknown
  hours: unknown # Monday to Friday, 09:00 to 18:00
  web: unknown
  post: unknown
  dataProtectionOfficer: unknown # Maja Okoro, dpo@company.example
  press: unknown # for journalists`;

function courseLines({ day, time }: ExampleMoments): string {
  return `nextUpdate:
  at: unknown
  where: unknown # our status page

# The course of events as you learn it. Each entry is internal until it says “audience: public”.
#   - at: ${time}
#     what: We closed the storage area.
#     audience: public
timeline: []

# What you told readers that was not so, and what is right. Each is internal until it says “audience: public”.
#   - said: No addresses were in the file.
#     instead: The file held 212 addresses.
#     on: ${day.toString()}
#     audience: public
corrections: []

# Names and words that nobody outside may read. A draft for the public that holds one is marked there, and not exported.
neverSay: []`;
}

/** On one line, without the sign that stands for lost letters, not longer than a name should be. */
function shortTitle(words: string): string {
  const clean = plainWords(words.slice(0, 10 * longestTitle)).replaceAll("\uFFFD", "");
  return Array.from(clean).slice(0, longestTitle).join("").trim();
}

function quote(words: string): string {
  return `"${words.replace(/["\\]/g, "\\$&")}"`;
}

/** As long as the name of its folder. */
const longestSlug = 60;
