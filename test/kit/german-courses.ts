import { germanTexts } from "./german-records.ts";

const { firstHour, known, corrected, closed, stopped } = germanTexts;

/** The first hour's incident, once everything is known. */
const confirmed = firstHour
  .replace("{ value: leak, certainty: suspected }", "leak")
  .replace(/occurredFrom: .*/, "occurredFrom: 2026-03-01T22:15\n  contained: 2026-03-03T06:55")
  .replace(/total: .*/, "total: 12500")
  .replace(/data: .*/, "data: [Namen, E-Mail-Adressen, { value: Passwörter, certainty: ruled-out }]")
  .replace(
    /summary: .*/,
    "summary: { value: Jemand hat die Datenbank unseres Shops kopiert., audience: public }\n  ownPart: { value: Wir hatten ein Passwort offen liegen lassen., audience: public }",
  )
  .replace("at: 2026-03-03T17:00", "at: 2026-03-20T17:00");

/** The service that stopped, once it works again, with a promise that takes longer. */
const worksAgain = stopped
  .replace("serviceStopped: 2026-11-27T09:40", "serviceStopped: 2026-11-27T09:40\n  recovered: 2026-11-28T08:00")
  .replace("due: 2026-12-20", "due: 2027-01-20")
  .replace("at: 2026-11-28T12:00", "at: 2026-12-04T12:00");

/** The same incident when a notice went out, and later. */
export const germanCourses = {
  "from the first hour to confirmed": {
    then: firstHour,
    on: "2026-03-03T08:30",
    today: confirmed,
    now: "2026-03-06T09:00:00Z",
  },
  "from day three to day fourteen, corrected": {
    then: known,
    on: "2026-06-05T09:00",
    today: corrected,
    now: "2026-06-17T08:00:00Z",
  },
  "from day fourteen to the end": {
    then: corrected,
    on: "2026-06-17T09:00",
    today: closed,
    now: "2026-06-24T08:00:00Z",
  },
  "from a stopped service to one that works again": {
    then: stopped,
    on: "2026-11-27T17:10",
    today: worksAgain,
    now: "2026-11-28T09:00:00Z",
  },
} as const;
