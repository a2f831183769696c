import type { Fact } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import type { Moment } from "../../time/moment.ts";

/** A time of day that a draft tells of the course of an outage, and the moment of the record that it is. */
export interface HourTelling {
  readonly name: MomentName;
  readonly what: string;
  /** Moments that may be meant as well. */
  readonly or: readonly MomentName[];
  /** In a sentence that has `@` where the time stands, with or without its day. */
  readonly pattern: RegExp;
}

const outage = String.raw`(?:outage|disruption|failure|incident)`;
const day = String.raw`(?:,? on [^.;@]{3,30})?`;
const allAgain = String.raw`(?:all|every) (?:[\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?)|everything`;

/** What can mean little else in a document about one outage. */
export const hourTellings: readonly HourTelling[] = [
  {
    name: "occurredFrom",
    what: "it began",
    or: [],
    pattern: new RegExp(String.raw`\bthe ${outage} (?:lasted|went on|ran) from @ (?:to|until|till)\b`, "i"),
  },
  {
    name: "occurredTo",
    what: "it ended",
    or: ["contained", "recovered"],
    pattern: new RegExp(
      String.raw`\bthe ${outage} (?:began|started)\b[^.;]{0,60} and (?:it )?ended${day} at @|\bthe ${outage} (?:lasted|went on|ran) from [^.;@]{3,40} (?:to|until|till) @`,
      "i",
    ),
  },
  {
    name: "recovered",
    what: "everything worked again",
    or: ["contained", "occurredTo"],
    pattern: new RegExp(
      String.raw`\bwe (?:had )?(?:fully )?restored (?:${allAgain})${day} (?:at|by) @|\b(?:${allAgain}) (?:was|were) (?:fully )?(?:restored|back|working again)${day} (?:at|by) @`,
      "i",
    ),
  },
];

/** How many hours it lasted by the record; undefined where its beginning or end is not known to the minute. */
export function hoursItLasted({ moments }: IncidentRecord): number | undefined {
  const [from, to] = [instantOf(moments.occurredFrom), instantOf(moments.occurredTo)];
  return from && to && to.at.since(from.at).total("hours");
}

function instantOf(fact: Fact<Moment>) {
  return fact.certainty === "confirmed" && fact.value.precision === "minute" ? fact.value : undefined;
}
