import { wordDuration } from "../../time/word-duration.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { hoursToContain, toldSpeeds } from "./contained-within.ts";
import { differingTimes } from "./differing-times.ts";
import { hoursItLasted } from "./hours-of-record.ts";
import { namesService } from "./names-service.ts";
import { differingSight } from "./seen-hours.ts";

const outage =
  "type: outage\nmoments: { occurredFrom: 2026-03-03T08:00, aware: 2026-03-03T08:12, occurredTo: 2026-03-03T16:02, recovered: 2026-03-03T18:00 }";

const seen = "type: leak\nmoments: { occurredFrom: 2026-03-03T08:00, contained: 2026-03-03T10:02 }";
const course =
  "timeZone: Europe/London\nmoments: { aware: 2026-05-12T14:05, authorityTold: 2026-05-13T10:15 }\ntimeline:\n  - { at: 2026-05-12T14:02, what: A tenant phoned the repairs desk about the list }\n  - { at: 2026-05-12T18:20, what: Asked all contractors to delete the file }";
const leak = "type: leak\nmoments: { occurredFrom: 2026-03-01, aware: 2026-03-03T08:12, contained: 2026-03-03T10:02 }";
/** A leak with which a service stopped. */
const both =
  "type: leak\nservice: paying for water online\nmoments: { occurredFrom: 2026-03-03T06:40, aware: 2026-03-03T09:25, occurredTo: 2026-03-03T09:35, contained: 2026-03-03T09:35, serviceStopped: 2026-03-03T09:41, recovered: 2026-03-03T18:41 }";
const tickets = both.replace("paying for water online", "booking tickets online");

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
      { text: "The outage began at 07:30 UTC.", record: `timeZone: Europe/Berlin\n${outage}` },
    ],
    clean: [
      { text: "The outage lasted from 08:00 to 16:02.", record: outage },
      { text: "We contained the leak within two hours of finding out.", record: leak },
      { text: "The incident was contained within four days.", record: leak },
      { text: "The incident was contained within an hour.", record: "moments: { aware: 2026-03-03T08:12 }" },
      { text: "The incident was not contained within an hour.", record: leak },
      { text: "The fire at our mill was contained within an hour.", record: leak, note: "Another thing." },
      { text: "Between 08:00 and 10:02, other guests could see your bookings.", record: seen },
      { text: "Other guests could see your bookings for about two hours.", record: seen },
      { text: "Between 08:00 and 09:00, some of your bookings were moved.", record: seen },
      { text: "The outage began at 8 am and ended at 4:02 pm.", record: outage },
      { text: "The outage lasted about eight hours.", record: outage },
      { text: "The outage lasted nine hours.", record: both },
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

const number = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
/** "The outage lasted six hours", "all shops were down for 5 hours" */
const lastedPattern = new RegExp(
  `\\b(?:the (?:outage|disruption) (?:lasted|went on)|(?:all|your) (?:[\\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?) (?:was|were) (?:down|offline|unavailable|out of service))(?: for)? (?:about |around |almost |nearly |just over |over |more than )?${number} hours?\\b(?! (?:and|a half))`,
  "i",
);
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** By so much of it a length of time may be rounded. */
const roundedShare = 0.2;

/** "Payments were off for seven hours", "nobody could pay for five hours" */
const outPattern = new RegExp(
  `\\b(?:(?:was|were|been) (?:switched off|turned off|shut down|off(?:line)?|down|unavailable|out of service)|did not work|nobody could \\w+|could not \\w+)(?: (?!for\\b)[\\w-]+){0,4} for (?:about |around |almost |nearly |just over |over |more than )?${number} hours?\\b(?! (?:and|a half))`,
  "i",
);

const toldLengths = rememberInPassages(({ text }) => lastedPattern.exec(text) ?? undefined);
const toldOut = rememberInPassages(({ text }) => outPattern.exec(text) ?? undefined);

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, record } = context;
  if (record === undefined) {
    return [];
  }
  const lasted = hoursItLasted(record);
  const isMore = hasStoppage(record);
  const out = hasStoppage(record)
    ? toldOut(draft.passages).filter(({ passage }) => namesService(draft.passages[passage]?.text ?? "", record))
    : [];
  const lengths = [...toldLengths(draft.passages), ...out].flatMap(({ passage, found }) => {
    const word = (found[1] ?? "").toLowerCase();
    const length = numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word);
    return lasted === undefined ||
      Math.abs(length - lasted) <= lasted * roundedShare ||
      isQuotedFromOthers(draft, passage, found.index)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start: found.index, end: found.index + found[0].length }),
            message: `By the record ${isMore ? "the service did not work for" : "it lasted"} ${wordHours(lasted)}. Correct the one that is wrong.`,
          },
        ];
  });
  return [
    ...differingTimes(context, record),
    ...lengths,
    ...tooFast({ draft, record }),
    ...differingSight(context, record),
  ];
}

/** Where it is told to have been stopped faster than it can have been. */
function tooFast({ draft, record }: Pick<RuleContext, "draft"> & { record: IncidentRecord }): readonly RuleFinding[] {
  const least = hoursToContain(record);
  return toldSpeeds(draft.passages).flatMap(({ passage, found: { start, end, hours } }) =>
    least === undefined || hours >= least * (1 - roundedShare) || isQuotedFromOthers(draft, passage, start)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start, end }),
            message: `By the record it took ${wordHours(least)} or more until it could do no more harm. Correct the one that is wrong.`,
          },
        ],
  );
}

/** 8.03 → "8 hours and 2 minutes" */
function wordHours(hours: number): string {
  const length = hours * 3_600_000;
  return wordDuration({ least: length, most: length, isApproximate: false });
}
