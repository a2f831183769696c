import { readFileSync } from "node:fs";
import path from "node:path";

/** The record of the sample incident: everything known. */
export const sampleRecordText = readFileSync(
  path.join(import.meta.dirname, "../../samples/2026-05-19-booking-export/incident.yaml"),
  "utf8",
);

/** What is known an hour after the first call: that there may be a leak, and when the call came. */
export const firstHourRecordText = `
version: 2
title: Something in the shop database
type: { value: leak, certainty: suspected }
timeZone: Europe/Lisbon
organisation: { name: Halden & Moor }
signatory: { name: Ana Prior, role: Head of Customer Care }
moments:
  occurredFrom: { certainty: unknown, expectedBy: 2026-03-05 }
  aware: 2026-03-03T06:10
people:
  total: { certainty: unknown, expectedBy: 2026-03-05T12:00 }
data: { certainty: unknown, expectedBy: 2026-03-04T18:00 }
cause:
  summary: { certainty: unknown, expectedBy: 2026-03-06 }
contacts:
  email: help@halden-moor.example
nextUpdate:
  at: 2026-03-03T17:00
  where: https://www.halden-moor.example/incident
timeline:
  - { at: 2026-03-03T06:10, what: "Call from Ines, shop database looks copied" }
measures:
  - { action: Closed the shop, state: done, doneAt: 2026-03-03T06:55, purpose: response, audience: public }
`;

/** An outage without personal data, over and explained; written in the way of version 1. */
export const outageRecordText = `
version: 1
title: Card terminals down
type: outage
timeZone: Europe/Berlin
organisation: { name: Kestrel Payments }
signatory: { name: Jo Lindqvist, role: Chief Executive }
moments:
  occurredFrom: 2026-09-14T11:02
  aware: 2026-09-14T11:09
  recovered: 2026-09-14T13:40
people:
  count: { min: 2100, max: 2400 }
  who: shops in Germany and Austria that take cards with our terminals
data: { certainty: ruled-out }
service: our card terminals
cause:
  summary: { value: A change to our network cut the terminals off from our servers., audience: public }
  ownPart: { value: "We changed our network at midday, without having tried the change on the backup line first.", audience: public }
measures:
  - { action: Took the change back, state: done, doneAt: 2026-09-14, purpose: response, audience: public }
  - { action: Try every change to our network on the backup line first, state: promised, due: 2026-10-01, owner: Head of Network, purpose: prevention, audience: public }
advice: { certainty: ruled-out }
contacts: { phone: "+49 30 5550 0199", hours: "Monday to Saturday, 07:00 to 22:00" }
nextUpdate:
  at: 2026-09-18
  where: on our status page, https://status.kestrel-payments.example
`;
