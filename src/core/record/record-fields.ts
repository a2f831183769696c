import { said } from "../text/say.ts";
import { contacts } from "./contact-fields.ts";
import { correction } from "./correction-field.ts";
import { count } from "./count-field.ts";
import { fact } from "./fact-field.ts";
import { choice, described, flag, list, mapping, otherwise, text, textLike, type Field } from "./fields.ts";
import { cause, nextUpdate, organisation, publicText, signatory } from "./group-fields.ts";
import { measure } from "./measure-field.ts";
import { moments } from "./moment-fields.ts";
import { partBack } from "./part-field.ts";
import { dataKinds, people } from "./people-field.ts";
import { incidentTypes, recordVersion, type IncidentRecord } from "./record.ts";
import { repair } from "./repair-field.ts";
import { timelineEntry } from "./timeline-field.ts";

/** "en", "en-GB", "de". */
const languagePattern = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
const language = textLike(
  { name: "language", pattern: languagePattern },
  said("Write a language by its short name here: en for English, de for German."),
);

const incidentType = choice(incidentTypes, {
  leak: "Personal data got out, or may have, whatever else happened",
  outage: "A service did not work",
  incident: "Anything else",
});

const version: Field<number> = {
  shape: { kind: "version", newest: recordVersion },
  read(node, context) {
    const words = text.read(node, context);
    if (words === undefined || node === undefined) {
      return recordVersion;
    }
    const number = Number(words);
    if (!Number.isInteger(number) || number < 1) {
      context.report(node, said("Write version: {0} here.", recordVersion));
      return recordVersion;
    }
    if (number > recordVersion) {
      context.report(
        node,
        said(
          "This record was written by a newer version of Incident Comms. Update Incident Comms, or some of it may be missed.",
        ),
      );
    }
    return number;
  },
};

/** Read before everything else, since every time of day hangs on it. */
const timeZone: Field<string> = { shape: { kind: "time-zone" }, read: (_node, context) => context.timeZone };

/** Every field of the record: how it is read, who may usually read it, and what people are told of it. */
export const recordFields = mapping<IncidentRecord>({
  version: described(
    {
      label: "Version of the form",
      meaning: "The way in which this file is written; leave it as it is.",
      example: "2",
      readers: "never",
    },
    version,
  ),
  id: described(
    {
      label: "Short name",
      meaning: "A name for files and folders, usually the day and a few words.",
      example: "2026-05-19-booking-export",
      readers: "never",
    },
    text,
  ),
  title: described(
    {
      label: "What your team calls it",
      meaning: "The name of the incident among yourselves.",
      example: "Booking export left on the web server",
      readers: "never",
    },
    otherwise(text, ""),
  ),
  type: described(
    {
      label: "What kind of incident it is",
      meaning:
        "Whether personal data got out, a service failed, or something else happened; while a leak is suspected, no draft says more than that.",
      example: "leak",
    },
    fact(incidentType, "public"),
  ),
  drill: described(
    {
      label: "Whether it is an exercise",
      meaning: "Write true for an exercise: everything drafted from it then says that it is one.",
      example: "true",
    },
    flag,
  ),
  language: described(
    {
      label: "Language of the documents",
      meaning:
        "The language in which documents are written, where there is a template in it: en for English, de for German.",
      example: "en",
    },
    otherwise(language, "en"),
  ),
  timeZone: described(
    {
      label: "Time zone",
      meaning: "The zone in which the times of this file are meant and documents give them, as a region and a city.",
      example: "Europe/London",
    },
    timeZone,
  ),
  organisation: described(
    { label: "Your organisation", meaning: "Who speaks to the readers.", example: "\n  name: Tidewater Cycles" },
    organisation,
  ),
  signatory: described(
    {
      label: "Who signs",
      meaning: "The person in whose name the documents go out.",
      example: "\n  name: Imogen Vale\n  role: Managing Director",
    },
    signatory,
  ),
  moments: described(
    {
      label: "When it happened",
      meaning: "The moments that readers ask for and that legal deadlines hang on.",
      example: "\n  occurredFrom: 2026-05-11T16:20\n  aware: 2026-05-19",
    },
    moments,
  ),
  people: described(
    {
      label: "Who is affected",
      meaning: "How many people it concerns, and who they are, group by group.",
      example:
        "\n  total: 18240\n  groups:\n    - who: everybody who booked with us since January 2024\n      jurisdictions: [GB]",
    },
    people,
  ),
  data: described(
    {
      label: "Which data",
      meaning:
        "The kinds of personal data, one to a line, each as sure as it is, even where nobody knows yet whether it is among them; where none was involved, write `{ certainty: ruled-out }`.",
      example:
        "\n  - names\n  - value: dates of birth\n    certainty: suspected\n  - value: passwords\n    certainty: ruled-out",
    },
    dataKinds,
  ),
  records: described(
    {
      label: "How many records",
      meaning: "How many records of personal data are involved, which authorities ask for beside the number of people.",
      example: "{ min: 40000, max: 45000 }",
      isRare: true,
    },
    fact(count, "regulator"),
  ),
  service: described(
    {
      label: "Which service",
      meaning:
        "What did not work, as your readers call it: for an outage, or for a leak with which a service stopped; when a part of it works again, leave this as it is and name that part below.",
      example: "our booking page",
    },
    publicText,
  ),
  worksAgain: described(
    {
      label: "What works again",
      meaning:
        "Parts of the service that readers can use again while the rest does not work yet, each with since when; whoever may read of the service may read it.",
      example: "\n  - what: card payments\n    since: 2026-05-19T12:00",
    },
    otherwise(list(partBack), []),
  ),
  cause: described(
    {
      label: "Why it happened",
      meaning: "What happened and what your own part in it is.",
      example: "\n  ownPart:\n    value: We left a copy of the file in an open folder.\n    audience: public",
    },
    cause,
  ),
  consequences: described(
    {
      label: "What may follow",
      meaning: "What may follow for the people affected, one sentence to a line.",
      example: "\n  value:\n    - Somebody could call you and pretend to be us.\n  audience: public",
    },
    fact(list(text), "internal"),
  ),
  measures: described(
    {
      label: "What you do about it",
      meaning: "What you have done and what you promise, with who answers for it and by when.",
      example:
        "\n  - action: Encrypt every backup\n    purpose: prevention\n    state: promised\n    due: 2026-06-15\n    owner: Head of Operations\n    audience: public",
      readers: "internal",
    },
    otherwise(list(measure), []),
  ),
  repair: described(
    {
      label: "What you offer to make up for it",
      meaning: "What the people affected get from you, each offer for your team until it is marked public.",
      example:
        "\n  - offer: Twelve months of credit monitoring, free of charge\n    provider: Marram Credit Watch\n    until: 2026-08-31\n    how: Call us on 0117 496 0123 and ask for your code.\n    audience: public",
      readers: "internal",
    },
    otherwise(list(repair), []),
  ),
  advice: described(
    {
      label: "What readers can do",
      meaning:
        "What the people affected can do, one sentence to a line; where they need do nothing, write `{ certainty: ruled-out }`.",
      example: "\n  - Do not open links in messages that name a booking of yours.",
    },
    fact(list(text), "public"),
  ),
  adviceMeanwhile: described(
    {
      label: "What readers can do until it works again",
      meaning:
        "What people can do only as long as the service does not work, one sentence to a line; once everything works again, documents leave it out.",
      example: "\n  - Pay in cash, or by bank transfer.",
      isOffered: "with-service",
    },
    fact(list(text), "public"),
  ),
  contacts: described(
    {
      label: "How to reach you",
      meaning: "Where people turn with questions about this incident.",
      example: "\n  email: help@company.example\n  phone: 0117 496 0123",
    },
    contacts,
  ),
  nextUpdate: described(
    {
      label: "When readers hear more",
      meaning: "The next time that you will tell them more, and where.",
      example: "\n  at: 2026-05-28T17:00\n  where: our status page",
    },
    nextUpdate,
  ),
  timeline: described(
    {
      label: "How it went, step by step",
      meaning: "The course of events as you learn it; each entry is for your team until it is marked public.",
      example: "\n  - at: 2026-05-19T09:20\n    what: We deleted the file.\n    audience: public",
      readers: "internal",
    },
    otherwise(list(timelineEntry), []),
  ),
  corrections: described(
    {
      label: "What you told wrongly",
      meaning:
        "What readers were told that was not so, and what is right; each for your team until it is marked public.",
      example:
        "\n  - said: No delivery addresses were in the file.\n    instead: The file held 212 delivery addresses.\n    on: 2026-05-21\n    audience: public",
      readers: "internal",
    },
    otherwise(list(correction), []),
  ),
  neverSay: described(
    {
      label: "What must not be said",
      meaning:
        "Names and words that nobody outside may read: where a draft for the public holds one it is marked, and no copy to send is made.",
      example: "\n  - Rob",
      readers: "never",
    },
    otherwise(list(text), []),
  ),
});
