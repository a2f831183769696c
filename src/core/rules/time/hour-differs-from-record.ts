import { wordDuration } from "../../time/word-duration.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import type { Match } from "../../wording/prose.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages, rememberWhere } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hoursToContain, toldSpeeds } from "./contained-within.ts";
import { hourInRecord, hoursItLasted, hourTellings, type HourTelling, type RecordedHour } from "./hours-of-record.ts";

const outage =
  "type: outage\nmoments: { occurredFrom: 2026-03-03T08:00, aware: 2026-03-03T08:12, occurredTo: 2026-03-03T16:02, recovered: 2026-03-03T18:00 }";

const leak = "type: leak\nmoments: { occurredFrom: 2026-03-01, aware: 2026-03-03T08:12, contained: 2026-03-03T10:02 }";

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
  check,
  examples: {
    flagged: [
      { text: "The outage lasted from 08:00 to 15:02.", record: outage },
      { text: "The outage began at 09:00 and ended at 16:02 on 3 March 2026.", record: outage },
      { text: "We found out at 09:12 on 3 March 2026.", record: outage },
      { text: "We restored all shops at 17:02.", record: outage },
      { text: "The outage lasted six hours.", record: outage },
      { text: "All shops were down for 5 hours.", record: outage },
      { text: "The disruption ended at 4:20 pm.", record: outage },
      { text: "The incident was fully contained within an hour.", record: leak },
      { text: "We contained the leak in under 40 minutes.", record: leak },
    ],
    clean: [
      { text: "The outage lasted from 08:00 to 16:02.", record: outage },
      { text: "We contained the leak within two hours of finding out.", record: leak },
      { text: "The incident was contained within four days.", record: leak },
      { text: "The incident was contained within an hour.", record: "moments: { aware: 2026-03-03T08:12 }" },
      { text: "The incident was not contained within an hour.", record: leak },
      { text: "The fire at our mill was contained within an hour.", record: leak, note: "Another thing." },
      { text: "The outage began at 8 am and ended at 4:02 pm.", record: outage },
      { text: "The outage lasted about eight hours.", record: outage },
      { text: "We found out at 08:12. At 09:12 we found out why.", record: outage },
      { text: "The outage began at 07:00 UTC.", record: outage, note: "Perhaps in another zone." },
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

interface Hour extends Omit<Match, "passage"> {
  readonly telling: HourTelling;
  readonly minutes: number;
}

const number = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
/** "The outage lasted six hours", "all shops were down for 5 hours" */
const lastedPattern = new RegExp(
  `\\b(?:the (?:outage|disruption) (?:lasted|went on)|(?:all|your) (?:[\\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?) (?:was|were) (?:down|offline|unavailable|out of service))(?: for)? (?:about |around |almost |nearly |just over |over |more than )?${number} hours?\\b(?! (?:and|a half))`,
  "i",
);
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** By so much of it a length of time may be rounded. */
const roundedShare = 0.2;

/** "07:00 UTC", "3 pm PST": a zone that need not be the record's; not "(UTC+01:00)" behind the name of a place. */
const otherZonePattern = /\b(?:UTC|GMT|BST|CES?T|EES?T|WES?T|[ECMP][SD]?T|IST|JST)\b(?![+\u2212-]\d)/;
const namesZone = rememberWhere(({ text }) => otherZonePattern.test(text));

const toldHours = rememberInPassages(({ text, kind }): readonly Hour[] | undefined =>
  kind === "heading" || !/\d|noon|midnight/.test(text)
    ? undefined
    : findMoments(text)
        .filter((moment) => moment.kind === "time")
        .flatMap(({ start, end, key }) => {
          const words = `${text.slice(0, start)}@${text.slice(end)}`;
          const telling = hourTellings.find(({ pattern }) => pattern.test(words));
          return telling === undefined ? [] : [{ start, end, telling, minutes: Number(key) }];
        }),
);
const toldLengths = rememberInPassages(({ text }) => lastedPattern.exec(text) ?? undefined);

function check({ draft, record }: RuleContext): readonly RuleFinding[] {
  if (record === undefined || namesZone(draft.passages).length > 0) {
    return [];
  }
  const told = toldHours(draft.passages).flatMap(({ passage, found }) => found.map((hour) => ({ ...hour, passage })));
  const hours = hourTellings.flatMap((telling) => {
    const recorded = hourInRecord(record, telling.name);
    const same = told.filter(
      (hour) => hour.telling === telling && !isQuotedFromOthers(draft, hour.passage, hour.start),
    );
    const meant = [telling.name, ...telling.or].flatMap((name) => hourInRecord(record, name) ?? []);
    const [first] = same;
    return recorded === undefined ||
      first === undefined ||
      same.some((hour) => meant.some((one) => fits(hour.minutes, one)))
      ? []
      : [{ at: first, recorded: wordHour(recorded.minutes), what: telling.what }];
  });
  const differing = hours.map(({ at, recorded, what }) => {
    const span = draft.spanOf(at);
    return {
      span,
      message: `By the record it was at ${recorded} that ${what}, and the draft gives ${draft.text.slice(span.start, span.end)}. Correct the one that is wrong.`,
      suggestions: [
        { title: `Write “${recorded}”`, when: "The record is right.", edits: [{ span, newText: recorded }] },
      ],
    };
  });
  const lasted = hoursItLasted(record);
  const lengths = toldLengths(draft.passages).flatMap(({ passage, found }) => {
    const word = (found[1] ?? "").toLowerCase();
    const length = numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word);
    return lasted === undefined ||
      Math.abs(length - lasted) <= lasted * roundedShare ||
      isQuotedFromOthers(draft, passage, found.index)
      ? []
      : [
          {
            span: draft.spanOf({ passage, start: found.index, end: found.index + found[0].length }),
            message: `By the record it lasted ${wordHours(lasted)}. Correct the one that is wrong.`,
          },
        ];
  });
  return [...differing, ...lengths, ...tooFast({ draft, record })];
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

function fits(minutes: number, recorded: RecordedHour): boolean {
  return Math.abs(minutes - recorded.minutes) <= recorded.leeway;
}

/** 485 → "08:05" */
function wordHour(minutes: number): string {
  return [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** 8.03 → "8 hours and 2 minutes" */
function wordHours(hours: number): string {
  const length = hours * 3_600_000;
  return wordDuration({ least: length, most: length, isApproximate: false });
}
