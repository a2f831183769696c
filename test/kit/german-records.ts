import { Temporal } from "temporal-polyfill";
import { readRecord } from "../../src/core/index.ts";
import type { TestIncident } from "./incidents.ts";

/** An hour after the first call: there may be a leak. */
const firstHour = `
version: 2
title: Etwas mit der Shop-Datenbank
language: de
type: { value: leak, certainty: suspected }
timeZone: Europe/Berlin
organisation: { name: Nordlicht Versand }
signatory: { name: Anke Prior, role: Leiterin des Kundendienstes }
moments:
  occurredFrom: { certainty: unknown, expectedBy: 2026-03-05 }
  aware: 2026-03-03T06:10
people:
  total: { certainty: unknown, expectedBy: 2026-03-05T12:00 }
data: { certainty: unknown, expectedBy: 2026-03-04T18:00 }
cause:
  summary: { certainty: unknown, expectedBy: 2026-03-06 }
contacts:
  email: hilfe@nordlicht.example
nextUpdate:
  at: 2026-03-03T17:00
  where: https://www.nordlicht.example/vorfall
timeline:
  - { at: 2026-03-03T06:10, what: "Anruf von Ines, Datenbank sieht kopiert aus" }
measures:
  - { action: Den Shop geschlossen, state: done, doneAt: 2026-03-03T06:55, purpose: response, audience: public }
`;

/** Day one: suspected, at a supplier; two groups, one of them of one person. */
const supplier = `
version: 2
title: Lohnbüro hat angerufen
language: de
type: { value: leak, certainty: suspected }
timeZone: Europe/Lisbon
organisation: { name: Nordlicht Versand }
signatory: { name: Anke Prior, role: Leiterin des Kundendienstes }
moments:
  occurredFrom: { value: 2026-03-01/2026-03-02, certainty: suspected }
  notifiedBySupplier: 2026-03-02T16:40
  aware: 2026-03-02T17:05~
people:
  total: { value: { min: 240, max: 310 }, certainty: suspected }
  groups:
    - { who: "Menschen, die für uns arbeiten", count: { value: { min: 240, max: 310 }, certainty: suspected } }
    - { who: unser früherer Geschäftsführer, count: 1, data: [{ value: Kontonummern, certainty: suspected }] }
data:
  - { value: Kontonummern, certainty: suspected }
  - { value: Wohnanschriften, certainty: suspected }
cause:
  category: third-party-failure
  supplier: { value: Lohnbüro Pelworth, audience: internal }
  summary: { value: "Jemand hat sich in den Systemen der Firma angemeldet, die unsere Löhne abrechnet.", certainty: suspected, audience: public }
  failedToPrevent: { value: "Wir haben dieser Firma mehr Daten gegeben, als sie brauchte.", audience: public }
contacts: { email: team@nordlicht.example }
nextUpdate: { at: 2026-03-04T12:00, where: auf unserer Seite für das Team }
measures:
  - { action: Der Firma den Zugang zu unseren Systemen entzogen, state: done, doneAt: 2026-03-02, purpose: response, audience: public }
`;

/** Day three: everything known. */
const known = `
version: 2
title: Exportordner
language: de
type: leak
timeZone: Europe/Berlin
organisation: { name: Stadtbücherei Tarn, legalName: Stadtbücherei Tarn gGmbH, address: "Am Markt 1, 24937 Tarn" }
signatory: { name: Lois Adeyemi, role: Direktorin }
moments:
  occurredFrom: 2026-06-01T09:00
  aware: 2026-06-03T10:30
  contained: 2026-06-03T11:10
people:
  total: 14300
  groups:
    - { who: Leserinnen und Leser mit einem Ausweis von uns, count: 14300 }
data: [Namen, E-Mail-Adressen, Geburtsdaten, { value: Wohnanschriften, certainty: suspected }, { value: Passwörter, certainty: ruled-out }, { value: Kontonummern, certainty: ruled-out }]
cause:
  summary: { value: Eine Liste unserer Leserinnen und Leser war zwei Tage lang auf unserer Website abrufbar., audience: public }
  ownPart: { value: Wir haben die Liste in den falschen Ordner gelegt., audience: public }
  failedToPrevent: { value: keine zweite Prüfung, certainty: suspected, audience: public }
consequences: { value: [Jemand könnte Ihnen schreiben und sich für uns ausgeben.], audience: public }
contacts: { email: fragen@buecherei-tarn.example, phone: 030 5550 0456, hours: "Montag bis Freitag, 9 bis 18 Uhr", web: https://www.buecherei-tarn.example/vorfall, post: "Am Markt 1, 24937 Tarn", dataProtectionOfficer: "Maja Okoro, datenschutz@buecherei-tarn.example" }
nextUpdate: { at: { value: 2026-06-26T17:00, certainty: suspected }, where: auf unserer Website }
repair:
  - { offer: Zwölf Monate Überwachung Ihrer Kreditauskunft ohne Kosten, provider: Marram Auskunft, until: 2026-09, how: fordern Sie Ihren Code per E-Mail an, audience: public }
measures:
  - { action: Die Liste von der Website genommen, state: done, doneAt: 2026-06-03, purpose: response, audience: public }
  - { action: Alle Zugriffe der beiden Tage durchsehen, state: in-progress, purpose: response, audience: public }
  - { action: Einmal am Tag jeden Ordner der Website prüfen, state: promised, due: 2026-06-10, owner: Leiter der IT, purpose: prevention, audience: public }
`;

/** Day fourteen: what was told was not all right. */
const corrected = known
  .replace("contained: 2026-06-03T11:10", "contained: 2026-06-03T11:10\n  told: 2026-06-05")
  .replace("total: 14300", "total: { atLeast: 14300 }")
  .replace("{ value: Wohnanschriften, certainty: suspected }", "Wohnanschriften")
  .concat(
    "corrections:\n  - { said: Die Liste enthielt keine Wohnanschriften., instead: Die Liste enthielt 40 Wohnanschriften., on: 2026-06-05, audience: public }\n",
  );

/** Closed: everything that was promised is done. */
const closed = corrected
  .replace("state: promised, due: 2026-06-10", "state: done, doneAt: 2026-06-09")
  .replace("state: in-progress", "state: done, doneAt: 2026-06~")
  .replace("contained: 2026-06-03T11:10", "contained: 2026-06-03T11:10\n  recovered: 2026-06-04");

/** An outage without personal data, over and explained. */
const outage = `
version: 2
title: Terminals aus
language: de
type: outage
timeZone: Europe/Berlin
organisation: { name: Kestrel Zahlungen }
signatory: { name: Jo Lindqvist, role: Geschäftsführung }
moments:
  occurredFrom: 2026-09-14T11:02
  aware: 2026-09-14T11:09
  recovered: 2026-09-14T13:40
people:
  total: { min: 2100, max: 2400 }
  groups: [{ who: Läden in Deutschland und Österreich mit Kartenterminals von uns }]
data: { certainty: ruled-out }
service: unsere Kartenterminals
cause:
  summary: { value: Eine Änderung an unserem Netz hat die Terminals von unseren Servern getrennt., audience: public }
  ownPart: { value: "mittags das Netz umgestellt, ohne die Änderung vorher auf der Ersatzleitung zu proben", audience: public }
measures:
  - { action: Die Änderung zurückgenommen, state: done, doneAt: 2026-09-14, purpose: response, audience: public }
  - { action: Jede Änderung am Netz zuerst auf der Ersatzleitung proben, state: promised, due: 2026-10-01, owner: Leiterin Netz, purpose: prevention, audience: public }
advice: { certainty: ruled-out }
contacts: { phone: "+49 30 5550 0199", hours: "Montag bis Samstag, 7 bis 22 Uhr" }
nextUpdate: { at: 2026-09-18, where: "auf unserer Statusseite, https://status.kestrel.example" }
`;

/** One person, and nobody knows of what. */
const onePerson = `
version: 2
title: Falscher Umschlag
language: de
type: leak
timeZone: Europe/Zurich
organisation: { name: Praxis Am Bach }
signatory: { name: Niamh Corr }
moments: { occurredFrom: 2026-02-09T14:00/2026-02-09T15:30, aware: 2026-02-10~, contained: { value: 2026-02-10/2026-02-12, certainty: suspected } }
people: { total: 1, groups: [{ who: "die Person, an die dieser Brief gerichtet ist" }] }
data: [Befunde, { value: Telefonnummern, certainty: suspected }]
cause:
  summary: { value: Ihr Befund lag in einem Brief an einen anderen Patienten., audience: public }
  ownPart: { certainty: unknown, expectedBy: 2026-03 }
contacts: { phone: 044 555 01 99 }
`;

/** Several groups, times that nobody knows exactly. */
const manyGroups = `
version: 2
title: Datenträger verloren
language: de
type: leak
timeZone: Europe/Vienna
organisation: { name: Ashgrove Kliniken }
signatory: { name: Niamh Corr, role: Geschäftsführerin }
moments:
  occurredFrom: 2026-02-09/2026-02-13
  suspected: 2026-02~
  notifiedBySupplier: 2026-02-24T17:40~
  aware: 2026-02-25T09:10
  contained: { value: 2026-02-25T10:30/2026-02-25T12:00, certainty: suspected }
  authorityTold: 2026-02-26
people:
  total: { value: { min: 9400, max: 9700 }, certainty: suspected }
  groups:
    - { who: "Patientinnen und Patienten unserer Kliniken in Graz und Linz seit 2021", count: 8400, data: [Namen, Geburtsdaten, Termine] }
    - { who: "Menschen, die für uns arbeiten oder gearbeitet haben", count: { value: 1030, certainty: suspected }, data: [Namen, { value: Kontonummern, certainty: suspected }, { value: Passwörter, certainty: ruled-out }] }
    - { who: { value: Spenderinnen und Spender, certainty: suspected }, count: { certainty: unknown, expectedBy: 2026-03-06 }, data: { certainty: unknown, expectedBy: 2026-03-06 } }
    - { count: { atLeast: 2 } }
    - { who: Gäste, count: { value: 12, audience: internal } }
    - { who: { value: "alle, die nur unsere Website besucht haben", certainty: ruled-out } }
cause:
  category: third-party-failure
  supplier: Marram Druck
  summary: { value: Ein Druckhaus verlor einen Datenträger mit unseren Adresslisten., audience: public }
  ownPart: { value: Wir haben die Listen nicht verschlüsselt., audience: public }
measures:
  - { action: Keine Listen mehr an das Druckhaus geschickt, state: done, doneAt: 2026-02, purpose: response, audience: public }
  - { action: "Jede Liste verschlüsseln, bevor sie unser Haus verlässt", state: promised, due: 2026-03, owner: Leiter der IT, purpose: prevention, audience: public }
advice: ["Reagieren Sie nicht auf Briefe oder Anrufe, in denen ein Termin von Ihnen genannt wird."]
contacts: { email: hilfe@ashgrove.example }
nextUpdate: { at: 2026-03-06T17:00~, where: auf unserer Website }
`;

/** A leak with which a service stopped: two groups, a step that is late, and no end yet. */
const stopped = `
version: 2
title: Kundenportal
language: de
type: leak
timeZone: Europe/Berlin
organisation: { name: Stadtwerke Tarn }
signatory: { name: Ayla Kern, role: Geschäftsführerin }
moments:
  occurredFrom: 2026-11-24T08:00
  aware: 2026-11-26T09:10
  contained: 2026-11-27T09:30
  serviceStopped: 2026-11-27T09:40
people:
  total: 6240
  groups:
    - { who: Haushalte in Tarn, count: 5000, data: [Namen, Bankverbindungen], consequences: { value: [Jemand könnte Geld von Ihrem Konto abbuchen.], audience: public }, advice: [Prüfen Sie jede Lastschrift seit dem 24. November.] }
    - { who: Gewerbebetriebe, count: 1240, data: [Namen] }
data: [Namen, Bankverbindungen]
service: das Bezahlen im Kundenportal
cause:
  summary: { value: Unser Kundenportal zeigte nach der Anmeldung Rechnungen anderer Haushalte., audience: public }
  ownPart: { value: Wir haben die neue Fassung des Portals ohne einen Test freigegeben., audience: public }
contacts: { email: hilfe@stadtwerke-tarn.example, press: { value: "Mia Roth, presse@stadtwerke-tarn.example", audience: public } }
nextUpdate: { at: 2026-11-28T12:00, where: auf unserer Website }
measures:
  - { action: Das Portal abgeschaltet, state: done, doneAt: 2026-11-27T09:40, purpose: response, audience: public }
  - { action: Alle Haushalte anrufen, state: in-progress, due: 2026-11-26, purpose: response, audience: public }
  - { action: Jede neue Fassung zwei Tage lang testen, state: promised, due: 2026-12-20, owner: Leiter der IT, purpose: prevention, audience: public }
`;

/** Nothing but a name. */
const nothing =
  "version: 2\ntitle: Sicherung\nlanguage: de\ntype: leak\ntimeZone: Europe/Berlin\norganisation: { name: Halden und Moor }\n";

/** An incident in German at each of the moments for which a letter must read well. */
export const germanIncidents = {
  "the first hour": incident(firstHour, "2026-03-03T07:10:00Z"),
  "day one, at a supplier": incident(supplier, "2026-03-03T09:00:00Z"),
  "day three, everything known": incident(known, "2026-06-04T08:00:00Z"),
  "day fourteen, corrected": incident(corrected, "2026-06-17T08:00:00Z"),
  closed: incident(closed, "2026-06-24T08:00:00Z"),
  "an outage": incident(outage, "2026-09-15T07:10:00Z"),
  "one person": incident(onePerson, "2026-02-12T08:00:00Z"),
  "many groups": incident(manyGroups, "2026-03-02T08:00:00Z"),
  "a leak with which a service stopped": incident(stopped, "2026-11-27T16:10:00Z"),
  "nothing but a name": incident(nothing, "2026-03-03T07:10:00Z"),
} as const;

/** The records behind some of them, as they are written. */
export const germanTexts = { firstHour, known, corrected, closed, stopped } as const;

/** A record in which hardly any fact is known, and of which kind it is. */
export function germanIncident(lines: string, now = "2026-03-03T07:10:00Z"): TestIncident {
  return incident(
    `version: 2\ntimeZone: Europe/Berlin\n${lines.includes("language:") ? "" : "language: de\n"}${lines}\n`,
    now,
  );
}

function incident(text: string, now: string): TestIncident {
  return { record: readRecord(text).record, now: Temporal.Instant.from(now) };
}
