import { sampleRecord } from "../../scripts/sample-notices.ts";

/** The record of the sample incident: everything known. */
export const sampleRecordText = sampleRecord();

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

/** Day one: a leak at a supplier, suspected; two groups in two countries, one of them of a single person. */
export const supplierRecordText = `
version: 2
title: Payroll firm called
type: { value: leak, certainty: suspected }
timeZone: Europe/Lisbon
organisation: { name: Halden & Moor }
signatory: { name: Ana Prior, role: Head of Customer Care }
moments:
  occurredFrom: { value: 2026-03-01/2026-03-02, certainty: suspected }
  notifiedBySupplier: 2026-03-02T16:40
  aware: 2026-03-02T17:05
people:
  total: { value: { min: 240, max: 310 }, certainty: suspected }
  groups:
    - { who: people who work for us, count: { value: { min: 240, max: 310 }, certainty: suspected }, jurisdictions: [PT] }
    - { who: our former managing director, count: 1, jurisdictions: [DE], data: [{ value: bank account numbers, certainty: suspected }] }
data:
  - { value: bank account numbers, certainty: suspected }
  - { value: home addresses, certainty: suspected }
cause:
  category: third-party-failure
  supplier: { value: Pelworth Payroll, audience: internal }
  summary: { value: Somebody signed in to the systems of the firm that pays our wages., certainty: suspected, audience: public }
  failedToPrevent: { value: We gave that firm more of the data than it needed., audience: public }
contacts: { email: staff-help@halden-moor.example }
nextUpdate: { at: 2026-03-04T12:00, where: on our staff page }
measures:
  - { action: Took back the access of that firm to our systems, state: done, doneAt: 2026-03-02, purpose: response, audience: public }
`;

/** Day two: nothing is confirmed, and for all of it there is a day by which it will be known, for some of it the same. */
export const suspectedRecordText = `
version: 2
title: Letters
type: { value: leak, certainty: suspected, expectedBy: 2026-12-02 }
timeZone: Europe/London
organisation: { name: Severnside Hospitals, country: GB }
signatory: { name: Ruth Ellis, role: Chief Executive }
moments:
  occurredFrom: { value: 2026-11-22, certainty: suspected, expectedBy: 2026-12-02 }
  aware: 2026-11-24T09:10
  contained: { value: 2026-11-24T22:00, certainty: suspected, expectedBy: 2026-11-28 }
people:
  total: { value: 38450, certainty: suspected, expectedBy: 2026-11-28 }
  groups:
    - who: patients who had an appointment letter
      count: { value: 36000, certainty: suspected, expectedBy: 2026-11-28 }
      data: [names, { value: bank details, certainty: suspected, expectedBy: 2026-12-02 }]
    - who: { value: people who work for us, certainty: suspected, expectedBy: 2026-12-02 }
      count: { certainty: unknown, expectedBy: 2026-11-30 }
      data: { certainty: unknown, expectedBy: 2026-12-02 }
      consequences: { value: [Somebody could open an account in your name.], certainty: suspected, expectedBy: 2026-12-02, audience: public }
data:
  - { value: names, certainty: suspected, expectedBy: 2026-11-28 }
  - { value: home addresses, certainty: suspected, expectedBy: 2026-11-28 }
  - { value: bank details, certainty: suspected, expectedBy: 2026-12-02 }
records: { value: 52000, certainty: suspected, expectedBy: 2026-11-28 }
service: { value: our appointment letters, certainty: suspected, expectedBy: 2026-11-28 }
cause:
  category: { value: malicious-action, certainty: suspected, expectedBy: 2026-12-02 }
  supplier: { value: Paperline, certainty: suspected, expectedBy: 2026-12-02, audience: public }
  summary: { value: Somebody broke into the systems of the firm that prints our letters., certainty: suspected, expectedBy: 2026-12-04, audience: public }
  ownPart: { value: We did not check what that firm kept., certainty: suspected, expectedBy: 2026-12-05, audience: public }
  failedToPrevent: { value: We should have looked at how that firm guards the letters., certainty: suspected, expectedBy: 2026-12-05, audience: public }
consequences: { value: [Somebody could write to you and pretend to be us., Somebody could learn of an appointment of yours.], certainty: suspected, expectedBy: 2026-12-02, audience: public }
contacts: { email: help@severnside.example }
nextUpdate: { at: 2026-11-26T17:00, where: https://www.severnside.example/letters }
measures:
  - { action: Closed the line to that firm, state: done, doneAt: 2026-11-24T22:00, purpose: response, audience: public }
`;

/** Day fourteen: what was told on day three was not all right. */
export const correctedRecordText = `
version: 2
title: Export folder
type: leak
timeZone: Europe/London
organisation: { name: Tarn Lending Library }
signatory: { name: Lois Adeyemi, role: Director }
moments:
  occurredFrom: 2026-06-01T09:00
  aware: 2026-06-03T10:30
  contained: 2026-06-03T11:10
  told: 2026-06-05
people:
  total: 14300
  groups:
    - { who: readers with a card of ours, count: 14260, data: [names, e-mail addresses] }
    - { who: readers who borrow by post, count: 40, data: [names, home addresses] }
data: [names, e-mail addresses, home addresses, { value: passwords, certainty: ruled-out }]
cause:
  summary: { value: A list of our readers could be opened on our website for two days., audience: public }
  ownPart: { value: We put the list into the wrong folder., audience: public }
consequences: { value: [Somebody could write to you and pretend to be us.], audience: public }
contacts: { email: readers@tarn-library.example, phone: 0117 496 0456 }
nextUpdate: { at: 2026-06-26, where: on our website }
measures:
  - { action: Took the list off the website, state: done, doneAt: 2026-06-03, purpose: response, audience: public }
  - { action: Look through every folder of the website once a day, state: promised, due: 2026-06-10, owner: Head of IT, purpose: prevention, audience: public }
corrections:
  - { said: No home addresses were in the list., instead: The list held 40 home addresses., on: 2026-06-05, audience: public }
  - { said: A draft that nobody saw named 12000 readers., instead: It was never sent., on: 2026-06-04 }
`;

/** Closed: everything that was promised is done. */
export const closedRecordText = correctedRecordText
  .replace("state: promised, due: 2026-06-10", "state: done, doneAt: 2026-06-09")
  .replace("contained: 2026-06-03T11:10", "contained: 2026-06-03T11:10\n  recovered: 2026-06-04");

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

/** A leak at a supplier that concerns several groups, of whom not all is known, with times that nobody knows exactly. */
export const severalGroupsRecordText = `
version: 2
title: Mailing house lost a disk
type: leak
timeZone: Europe/Dublin
organisation: { name: Ashgrove Clinics, legalName: Ashgrove Clinics Limited, country: IE }
signatory: { name: Niamh Corr, role: Chief Executive }
moments:
  occurredFrom: 2026-02-09/2026-02-13
  suspected: 2026-02~
  notifiedBySupplier: 2026-02-24T17:40~
  aware: 2026-02-25T09:10
  contained: { value: 2026-02-25T10:30/2026-02-25T12:00, certainty: suspected }
  determined: 2026-02-25T16:00
  authorityTold: 2026-02-26
people:
  total: { value: { min: 9400, max: 9700 }, certainty: suspected }
  groups:
    - who: patients of our clinics in Cork and Limerick since 2021
      count: 8400
      jurisdictions: [IE, GB]
      data: [names, dates of birth, dates of appointments]
    - who: people who work for us, or did since 2018
      count: { value: 1030, certainty: suspected }
      jurisdictions: [IE]
      data: [names, { value: bank account numbers, certainty: suspected }, { value: passwords, certainty: ruled-out }]
    - who: { value: donors, certainty: suspected }
      count: { certainty: unknown, expectedBy: 2026-03-06 }
      data: { certainty: unknown, expectedBy: 2026-03-06 }
    - who: { value: visitors of our website, certainty: ruled-out }
    - who: { value: three members of the board, audience: internal }
      count: 3
      data: [passport numbers]
cause:
  category: third-party-failure
  supplier: Marram Mailing
  summary: { value: A mailing house that works for us lost a disk with our address lists., audience: public }
  ownPart: { value: We sent the lists without encrypting them., audience: public }
measures:
  - { action: Stopped sending lists to the mailing house, state: done, doneAt: 2026-02, purpose: response, audience: public }
  - { action: Encrypt every list before it leaves our house, state: promised, due: 2026-03, owner: Head of IT, purpose: prevention, audience: public }
repair:
  - { offer: Twelve months of credit monitoring free of charge, provider: Marram Credit Watch, until: 2026-09, how: ask for your code by e-mail, audience: public }
  - { offer: A new bank card, until: 2026-02-27, audience: public }
advice: [Do not act on letters or calls that name an appointment of yours.]
contacts:
  email: disk@ashgrove.example
  post: Ashgrove Clinics, 1 Mill Lane, Cork
  dataProtectionOfficer: Aoife Daly, dpo@ashgrove.example
nextUpdate: { at: 2026-03-06T17:00~, where: our website }
timeline:
  - { at: 2026-02-27T10:00/2026-02-27T15:00, what: We rang every clinic., audience: public }
  - { at: 2026-02-24, what: Marram suspects the courier, source: call with Tom, audience: regulator }
`;
