import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { differingLengths } from "./differing-lengths.ts";
import { differingTimes } from "./differing-times.ts";
import { differingReturn } from "./expected-back.ts";
import { differingSight } from "./seen-hours.ts";
import { differingPromptness } from "./told-promptly.ts";

const outage = `type: outage
moments: { occurredFrom: 2026-03-03T08:00, aware: 2026-03-03T08:12, occurredTo: 2026-03-03T16:02, recovered: 2026-03-03T18:00 }`;

const seen = "type: leak\nmoments: { occurredFrom: 2026-03-03T08:00, contained: 2026-03-03T10:02 }";
const course = `timeZone: Europe/London
moments: { aware: 2026-05-12T14:05, authorityTold: 2026-05-13T10:15 }
timeline:
  - { at: 2026-05-12T14:02, what: A tenant phoned the repairs desk about the list }
  - { at: 2026-05-12T18:20, what: Asked all contractors to delete the file }`;
const leak = "type: leak\nmoments: { occurredFrom: 2026-03-01, aware: 2026-03-03T08:12, contained: 2026-03-03T10:02 }";
/** A leak with which a service stopped. */
const both = `type: leak
service: paying for water online
moments: { occurredFrom: 2026-03-03T06:40, aware: 2026-03-03T09:25, occurredTo: 2026-03-03T09:35, contained: 2026-03-03T09:35, serviceStopped: 2026-03-03T09:41, recovered: 2026-03-03T18:41 }`;
/** Of which a part worked again before the rest. */
const parts = `${/* @__PURE__ */ both.replace("paying for water online", "card payments and online banking")}\nworksAgain: [{ what: card payments, since: 2026-03-03T12:00 }]`;
const cards = /* @__PURE__ */ parts.replace("T12:00", "T10:01");
const tickets = /* @__PURE__ */ both.replace("paying for water online", "booking tickets online");
/** A leak of eleven minutes. */
const moment = "type: leak\nmoments: { occurredFrom: 2026-03-03T14:20, occurredTo: 2026-03-03T14:31 }";
/** A service that is still off. */
const isOff = `type: leak
service: our booking page
timeZone: UTC
moments: { occurredFrom: 2026-03-05T06:40, suspected: 2026-03-05T07:10, aware: 2026-03-05T13:30, occurredTo: 2026-03-05T08:20, contained: 2026-03-05T08:20, serviceStopped: 2026-03-05T08:20, recovered: { certainty: unknown, expectedBy: 2026-03-05T18:00 } }`;
const toReturn = `type: leak
service: our booking page
timeZone: UTC
moments: { serviceStopped: 2026-03-05T08:20 }
measures:
  - { action: Bring the booking page back as it was before, state: in-progress, due: 2026-03-05T18:00 }`;

export const hourDiffersFromRecord: Rule = {
  id: "IC312",
  name: "hour-differs-from-record",
  title: "Another hour than the record gives",
  why: "In an outage it is the hours that count: two of them for one thing, and nobody believes either.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  yieldsTo: ["IC314"],
  check,
  examples: {
    flagged: [
      { text: "Everything was back at 12:00.", record: parts },
      { text: "Online banking was back at 13:00.", record: parts },
      { text: "The outage lasted from 08:00 to 15:02.", record: outage },
      { text: "The outage began at 09:00 and ended at 16:02 on 3 March 2026.", record: outage },
      { text: "We found out at 09:12 on 3 March 2026.", record: outage },
      { text: "We restored all shops at 17:02.", record: outage },
      { text: "Between 08:00 and 11:30, other guests could see your bookings.", record: seen },
      { text: "Others could see your bookings from 07:20 to 10:02.", record: seen },
      { text: "Other guests could see your bookings for 20 minutes.", record: seen },
      { text: "Your bookings were visible to others for about an hour.", record: seen },
      { text: "We first suspected it at 08:00.", record: "moments: { suspected: 2026-03-03T08:55 }" },
      { text: "The outage lasted six hours.", record: outage },
      { text: "All shops were down for 5 hours.", record: outage },
      { text: "The disruption ended at 4:20 pm.", record: outage },
      { text: "The incident was fully contained within an hour.", record: leak },
      { text: "We contained the leak in under 40 minutes.", record: leak },
      { text: "On 12 May 2026 at 16:40 we found that a list had gone to others.", record: course },
      { text: "On Tuesday 12 May, at 4.40 pm, we found that a list had gone to others.", record: course },
      { text: "The mistake was noticed at 16:40 on 12 May.", record: course },
      { text: "We found out on 12 May 2026, shortly after 4 pm.", record: course },
      { text: "We found out on 12 May 2026 at 14:05 UTC.", record: course },
      { text: "- **12 May 2026 at 16:40:** We found out.", record: course },
      { text: "We told the data protection authority on 13 May 2026 at 11:15.", record: course },
      { text: "At 20:18 on 12 May we asked all contractors to delete the file.", record: course },
      {
        text: "| When | What |\n| --- | --- |\n| 12 May 2026, 14:20 | A tenant phoned the repairs desk about the list |",
        record: course,
      },
      { text: "Payments came back at 17:41.", record: both },
      { text: "We switched off the payment service at 10:41.", record: both },
      { text: "Everything worked again at 18:31.", record: both },
      { text: "Payments were switched off from 09:41 to 17:41.", record: both },
      { text: "Payments were off for seven hours.", record: both },
      { text: "The outage lasted three hours.", record: both, note: "So long lasted the leak." },
      { text: "The outage began at 06:40 on 3 March 2026.", record: both, note: "Then began the leak." },
      {
        text: "The outage lasted from 08:00 to 15:02.",
        record: outage.replace("type: outage", "type: incident"),
        note: "It may be all that it was.",
      },
      { text: "We noticed it at 06:45 and acted at once.", record: isOff },
      { text: "We noticed the leak at 09:45.", record: both },
      {
        text: "The incident began at 09:41 on 3 March 2026.",
        record: leak.replace("2026-03-01,", "2026-03-03T07:00,"),
      },
      { text: "The leak lasted 20 minutes.", record: isOff },
      { text: "The breach lasted only a few minutes.", record: isOff },
      { text: "The leak lasted until noon.", record: isOff },
      { text: "The display error lasted only a few seconds.", record: isOff },
      { text: "Your bookings were visible for only a few seconds.", record: moment },
      { text: "The leak went on from 06:40 to 07:50.", record: isOff },
      { text: "Your bookings were only visible for a few moments, and we are sorry.", record: isOff },
      { text: "We switched the booking page off within minutes.", record: isOff },
      { text: "We noticed it and shut down the page within a quarter of an hour.", record: isOff },
      { text: "We switched off the page ten minutes after a guest called.", record: isOff },
      { text: "We turned the booking page off immediately after the first report.", record: isOff },
      { text: "The page was taken offline as soon as we heard of it.", record: isOff },
      { text: "The booking page went off at 07:20.", record: isOff },
      { text: "The booking page will be back within the hour.", record: isOff },
      { text: "We expect the page to work again by 15:00.", record: isOff },
      { text: "The page will be back tomorrow morning.", record: isOff },
      { text: "We will have the page back by 16:00.", record: toReturn },
      ...[
        "Payments were restored within a short time.",
        "We restored the payment service quickly.",
        "Everything was back within minutes.",
        "Within minutes our services were back.",
        "All systems were restored immediately.",
        "We had payments running again within half an hour.",
      ].map((text) => ({ text, record: both })),
      { text: "Online banking was restored within half an hour.", record: cards },
      { text: "Everything was back within half an hour.", record: cards },
      { text: "The authorities were informed immediately.", record: course },
      { text: "We told the data protection authority within the hour.", record: course },
      {
        text: "Everyone affected was informed within minutes.",
        record: "moments: { aware: 2026-03-03T08:12, told: 2026-03-03T16:00 }",
      },
      { text: "The outage began at 07:30 UTC.", record: `timeZone: Europe/Berlin\n${outage}` },
    ],
    clean: [
      {
        text: "Move the database back: we promised it by 3 March 2026 at 06:00; it is now due by 3 March 2026 at 09:00.",
        record:
          "timeZone: Europe/London\nmeasures:\n  - { action: Move the database back, state: in-progress, due: 2026-03-03T09:00, audience: public }",
      },
      { text: "Card payments were back at 12:00, online banking at 18:41.", record: parts },
      { text: "Card payments were back at 12:00.", record: parts },
      { text: "Card payments were restored within half an hour.", record: cards },
      ...[
        "Payments were restored within nine hours.",
        "Payments were restored within minutes of the restart.",
        "Most services were restored within minutes.",
        "Our phones were restored within minutes.",
        "The backup systems were restored immediately.",
        "Our phone systems were up and running within minutes.",
        "Payments were restored quickly for our shops.",
        "We had our phones running again within minutes.",
        "It was fixed quickly.",
        "We want services to be restored within minutes.",
        "The service was restored quickly, but not for everybody.",
      ].map((text) => ({ text, record: both })),
      ...[
        "We will inform the authority immediately.",
        "We informed the authority without undue delay.",
        "We informed the authority immediately, on 13 May 2026 at 10:15.",
        "The police was informed immediately.",
      ].map((text) => ({ text, record: course })),
      { text: "The outage lasted from 08:00 to 16:02.", record: outage },
      { text: "We contained the leak within two hours of finding out.", record: leak },
      { text: "The incident was contained within four days.", record: leak },
      { text: "The leak lasted an hour and 40 minutes.", record: isOff },
      { text: "The leak lasted nearly two hours.", record: isOff },
      { text: "The leak may have lasted 20 minutes.", record: isOff },
      { text: "The display error lasted nearly two hours.", record: isOff },
      { text: "The display error of last year lasted only a few seconds.", record: isOff, note: "Another one." },
      { text: "Your bookings were visible for only a few minutes.", record: moment },
      { text: "Another customer saw your bookings for two minutes.", record: moment, note: "And then signed out." },
      { text: "A second leak lasted ten minutes.", record: isOff, note: "Another one." },
      { text: "The leak lasted until 08:20.", record: isOff },
      { text: "Your bookings were visible for minutes at a time.", record: isOff },
      { text: "Your bookings were visible for 20 minutes before the first of you called.", record: isOff },
      { text: "We switched off the page 70 minutes after a guest had called.", record: isOff },
      { text: "We switched off the page within two hours.", record: isOff },
      { text: "At 08:10 our technician came, and we switched off the page within minutes.", record: isOff },
      { text: "We could not switch off the page within minutes.", record: isOff },
      { text: "We should have switched the page off within minutes.", record: isOff },
      { text: "We switched the lights of the office off within minutes.", record: isOff, note: "Another thing." },
      { text: "As soon as we heard of it, we called our technician.", record: isOff },
      { text: "The booking page will be back by 18:00.", record: isOff },
      { text: "The booking page will be back this evening.", record: isOff },
      { text: "We will say by 16:00 whether the page is back.", record: isOff },
      { text: "If the page is not back by 16:00, we will write again.", record: isOff },
      { text: "Our phones will be back by 16:00.", record: isOff, note: "Another thing." },
      { text: "We will have the page back by 6 pm.", record: toReturn },
      { text: "The page will be back by 16:00.", record: isOff.replace(", expectedBy: 2026-03-05T18:00", "") },
      { text: "The incident was contained within an hour.", record: "moments: { aware: 2026-03-03T08:12 }" },
      { text: "The incident was not contained within an hour.", record: leak },
      { text: "The fire at our mill was contained within an hour.", record: leak, note: "Another thing." },
      { text: "Between 08:00 and 10:02, other guests could see your bookings.", record: seen },
      { text: "Other guests could see your bookings for about two hours.", record: seen },
      { text: "Between 08:00 and 09:00, some of your bookings were moved.", record: seen },
      { text: "The outage began at 8 am and ended at 4:02 pm.", record: outage },
      { text: "The outage lasted about eight hours.", record: outage },
      { text: "The outage lasted nine hours.", record: both },
      { text: "The incident began at 09:41.", record: both, note: "The whole of it, or the leak." },
      { text: "We noticed the outage at 09:45.", record: both, note: "When the leak was found is another matter." },
      { text: "We found out at 09:45 that payments had failed.", record: both },
      {
        text: "We found out at 09:45.",
        record: `${both}\ntimeline: [{ at: 2026-03-03T09:45, what: We found out that payments had failed }]`,
        note: "It may be that finding.",
      },
      { text: "The outage lasted from 09:41 to 18:41.", record: both },
      { text: "The leak began at 06:40 and ended at 09:35 on 3 March 2026.", record: both },
      { text: "The outage began at 09:41 on 3 March 2026 and ended at 18:41.", record: both },
      { text: "Payments stopped working at 09:41 and worked again at 18:41.", record: both },
      { text: "Payments were off for nine hours.", record: both },
      { text: "Some payments came back at 15:21.", record: both, note: "Not all of them." },
      { text: "Our phones came back at 15:21.", record: both, note: "Another thing." },
      { text: "We shut down the ticket machines at 22:00 every night.", record: tickets, note: "A habit." },
      { text: "The ticket machines were down from 12:00 to 13:00 for cleaning.", record: tickets },
      { text: "At 07:10 we switched off the lights of the ticket hall as always.", record: tickets },
      { text: "If payments are not back at 20:01, we will write again.", record: both },
      { text: "The leak lasted three hours.", record: both },
      { text: "The outage lasted nine hours.", record: leak, note: "Since when, the record does not say." },
      { text: "We found out at 08:12. At 09:12 we found out why.", record: outage },
      {
        text: "The outage began at 07:00 UTC.",
        record: `timeZone: Europe/Berlin\n${outage}`,
        note: "The same moment.",
      },
      { text: "We found out on 12 May 2026 at 15:05 CEST.", record: course, note: "The same moment." },
      { text: "We found out on 12 May 2026 at 15:05 Paris time.", record: course },
      { text: "All times are UTC. We found out at 13:05 on 12 May 2026.", record: course },
      { text: "On 12 May 2026 at 14:05 we found that a list had gone to others.", record: course },
      { text: "On 12 May 2026 around 2 pm we found that a list had gone to others.", record: course },
      { text: "We found out at 2 pm on 12 May 2026.", record: course, note: "Rounded to the hour." },
      { text: "We found out on 12 May 2026, shortly after 14:00.", record: course },
      { text: "On 12 May 2026 at 16:40 we found a second copy.", record: course, note: "Another finding." },
      { text: "A tenant told us. On 12 May 2026 at 16:40 we found what the list held.", record: course },
      {
        text: "On 12 May 2026 at 16:40 we closed the folder.",
        record: course,
        note: "The record tells of no such thing.",
      },
      { text: "By 19:00 on 12 May 2026 we had asked all contractors to delete the file.", record: course },
      { text: "We had told you that we found out on 12 May 2026 at 16:40.", record: course, note: "It is taken back." },
      { text: "The outage began at 09:00.", note: "No record." },
      { text: "We restored all shops at 16:02.", record: outage, note: "That was when the outage ended." },
      { text: "Some shops were down for two hours.", record: outage, note: "Not all of them." },
      { text: "“The outage began at 09:00,” said the carrier.", record: outage, note: "Somebody else's words." },
      {
        text: "The outage began at 08:20.",
        record: "moments: { occurredFrom: 2026-03-03T08:00~ }",
        note: "The record says about when.",
      },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const { record } = context;
  return record === undefined
    ? []
    : [
        ...differingTimes(context, record),
        ...differingLengths(context, record),
        ...differingSight(context, record),
        ...differingReturn(context, record),
        ...differingPromptness(context, record),
      ];
}
