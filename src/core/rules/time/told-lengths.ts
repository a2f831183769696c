import type { Fact } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import type { Moment } from "../../time/moment.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { isServiceOf, serviceThing } from "./service-words.ts";

/** How long a sentence says that something lasted, and where it says so. */
export interface ToldLength {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  /** The outage, a service that did not work, or data that others could see. */
  readonly of: "outage" | "service" | "data";
  /** The service, where one is named. */
  readonly thing: string | undefined;
}

const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const down = "(?:(?:switched|turned) off|off|down|offline|unavailable|not available|out of (?:service|order|action))";
const length = `(?: for)? (?:about |around |almost |nearly |just over |over |more than |a total of )?(?<count>\\d{1,2}|an?|${numbers.join("|")}) (?<unit>hour|minute)s?\\b(?! (?:and|a half|each|at a time|a day|every)\\b)`;
export const seers =
  "(?:others?|(?:other|another) [a-z]+(?: [a-z]+)?|strangers|anybody|anyone|everybody|everyone|somebody else|someone else)";

const patterns: readonly { readonly of: ToldLength["of"]; readonly pattern: RegExp }[] = [
  {
    of: "outage",
    pattern: new RegExp(
      `\\b(?:the (?:outage|disruption) (?:lasted|went on)|(?:all|your) (?:[\\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?) (?:was|were) ${down})${length}`,
      "i",
    ),
  },
  {
    of: "service",
    pattern: new RegExp(
      `(?:^|[,;:] |\\b(?:and|but|that) )${serviceThing} (?:was|were|stayed|remained) ${down}${length}`,
      "i",
    ),
  },
  {
    of: "data",
    pattern: new RegExp(
      `\\b${seers} could (?:also )?(?:see|read|open|view) [^.;?!]{0,60}?\\bfor${length}|\\b(?:your|customers['’]) (?:[a-z]+ ){1,4}(?:was|were) (?:visible|exposed|public|readable)[^.;?!]{0,40}? for${length.replaceAll("?<", "?<the")}`,
      "i",
    ),
  },
];
/** Of some of them, of a time before it was known, or what might be. */
const otherwisePattern =
  /\b(?:some|each|most|many|first|second|another (?:hour|minute)|at least|up to|may|might|would|if|until|partly|again|only|expect\w*|will|thought|not)\b|n't\b|\?/i;

/** Where a draft tells how long it was. */
export const toldLengths = rememberInPassages(({ text, kind }): ToldLength | undefined => {
  for (const { of, pattern } of kind === "heading" ? [] : patterns) {
    const match = pattern.exec(text);
    if (match !== null && (of === "outage" || !otherwisePattern.test(text))) {
      const { count = "", thecount = count, unit = "", theunit = unit, thing } = match.groups ?? {};
      const word = thecount.toLowerCase();
      const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word);
      return {
        start: match.index + (/^(?:[,;:] |and |but |that )/.exec(match[0])?.[0].length ?? 0),
        end: match.index + match[0].length,
        hours: number / (/^minute$/i.test(theunit) ? 60 : 1),
        of,
        thing,
      };
    }
  }
  return undefined;
});

/** "Payments are still down": of today, and not a row or an entry of a course of events. */
const stillOffPattern = new RegExp(
  String.raw`^${serviceThing} (?:is|are|remains?) (?:still |currently )?(?<!\b(?:is|are) )${down}(?=[.!]?$| (?:for|at present|at the moment|today|now)\b)`,
  "i",
);

export const toldStillOff = rememberInPassages(({ text, kind, heading }) => {
  const match = kind === "sentence" && !/\d/.test(heading) ? stillOffPattern.exec(text) : null;
  return match === null ? undefined : { start: 0, end: match[0].length, thing: match.groups?.["thing"] ?? "" };
});

/** How many hours it may have been by the record, the likeliest first; empty where it does not know. */
export function hoursItLasted(record: IncidentRecord, { of, thing }: ToldLength): readonly number[] {
  const { moments, measures } = record;
  const [from, to, contained, recovered] = [
    moments.occurredFrom,
    moments.occurredTo,
    moments.contained,
    moments.recovered,
  ].map(instantOf);
  const ends = of === "data" ? [to ?? contained] : of === "outage" ? [to] : [recovered];
  if (
    ends.includes(undefined) ||
    (of !== "service" && from === undefined) ||
    (of === "service" && !isServiceOf(record, thing ?? ""))
  ) {
    return [];
  }
  // When a service stopped the record may say in many ways: what is none of them is wrong.
  const starts =
    of === "service"
      ? [
          contained,
          ...Object.values(moments).map(instantOf),
          ...measures.map(({ doneAt }) => doneAt && minuteOf(doneAt)),
        ]
      : [from];
  const all = [...ends, ...(of === "service" ? [to] : [])];
  return starts.flatMap((start) =>
    all.flatMap((end) => {
      const hours = start === undefined || end === undefined ? 0 : end.at.since(start.at).total("hours");
      return hours > 0 ? [hours] : [];
    }),
  );
}

function instantOf(fact: Fact<Moment>) {
  return fact.certainty === "confirmed" ? minuteOf(fact.value) : undefined;
}

function minuteOf(moment: Moment) {
  return moment.precision === "minute" ? moment : undefined;
}
