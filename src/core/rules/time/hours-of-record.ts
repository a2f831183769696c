import type { MomentName } from "../../record/record.ts";
import { serviceThing } from "./service-words.ts";
import { seers } from "./told-lengths.ts";

/** A time of day that a draft tells of the course of an outage, and the moment of the record that it is. */
export interface HourTelling {
  readonly name: MomentName;
  readonly what: string;
  /** Moments that may be meant as well. */
  readonly or: readonly MomentName[];
  /** In a sentence that has `@` where the time stands, with or without its day; `thing` is a service, where it names one. */
  readonly pattern: RegExp;
}

const outage = String.raw`(?:outage|disruption|failure|incident)`;
const day = String.raw`(?:,? on [^.;@]{3,30})?`;
const allAgain = String.raw`(?:all|every) (?:[\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?)|everything`;

const off = "(?:(?:switched|turned) off|off|down|offline|unavailable|not available|out of (?:service|order|action))";
const opens = String.raw`(?:^|[,;:] |\b(?:and|but|that|until|before) )`;
const clock = String.raw`[^.;@]{0,10}\d[^;@]{0,20}?`;

/** "Between 06:40 and @, other customers could see …" */
const seenUntilPattern = new RegExp(
  String.raw`\bbetween ${clock} and @${day},? ${seers}(?: [a-z]+){0,3} could (?:see|read|open|view)\b|\b${seers} could (?:see|read|open|view) [^.;@]{0,60}\b(?:from|between) ${clock} (?:to|until|till|and) @`,
  "i",
);

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
  {
    name: "recovered",
    what: "everything worked again",
    or: ["occurredTo"],
    pattern: new RegExp(
      String.raw`${opens}${serviceThing} (?:came back|(?:have |has )?worked(?: fully| properly)?|(?:was|were) (?:fully )?(?:back|available|working|restored)(?: online)?)${day},? (?:at |by )?@|${opens}(?:you|everybody|everyone|customers|anybody) could (?!not\b)${serviceThing.replace("thing", "deed")}(?: (?!and\b|until\b|between\b)[a-z]+){0,4}${day} (?:at )?@|${opens}(?:nobody|no one|you|customers|people|residents) could (?:not )?${serviceThing.replace("thing", "verb")}[^.;@]{0,60} (?:from|between) ${clock} (?:to|until|till|and) @|${opens}${serviceThing.replace("thing", "off")} (?:was|were|stayed|remained) ${off}${day},? (?:from|between) ${clock} (?:to|until|till|and) @`,
      "i",
    ),
  },
  { name: "occurredTo", what: "it ended", or: ["contained", "recovered"], pattern: seenUntilPattern },
  { name: "contained", what: "it could do no more harm", or: ["occurredTo", "recovered"], pattern: seenUntilPattern },
  {
    name: "occurredFrom",
    what: "it began",
    or: [],
    pattern: new RegExp(
      String.raw`\bbetween @ and ${clock}${day},? ${seers}(?: [a-z]+){0,3} could (?:see|read|open|view)\b|\b${seers} could (?:see|read|open|view) [^.;@]{0,60}\b(?:from|between) @ (?:to|until|till|and) \d`,
      "i",
    ),
  },
];
