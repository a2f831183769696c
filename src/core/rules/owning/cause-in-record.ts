import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { isBefore } from "../../time/order-moments.ts";
import { beginningsOf } from "../words-said.ts";
import { others } from "./other-parties.ts";

/** A sentence of the record that says what we did. */
interface OwnDeed {
  readonly verb: string;
  readonly words: ReadonlySet<string>;
}

interface RecordedCause {
  /** All that the record says of the cause and the course. */
  readonly text: string;
  readonly deeds: readonly OwnDeed[];
  /** Whether it has what we did wrong or did not prevent. */
  readonly isOurs: boolean;
  /** Whether others have a part in it. */
  readonly isOfOthers: boolean;
  /** Whether by the record somebody else told us of it first. */
  readonly isToldByOthers: boolean;
  /** Whether we found something before it began, such as the outage that a leak followed. */
  readonly isOtherFound: boolean;
}

const ownDeedPattern =
  /\b(?:we|our (?:team|staff|engineers?|technicians?|developers?|colleagues?|people)) (?:(?:had|have|also|then|first|wrongly|accidentally) )*([a-z-]+)/gi;
const othersPattern = new RegExp(String.raw`\b${others}s?\b`, "i");
const somebody = sourceLines`
  (?:(?:an?|one|two|three|several|some|many|the|our) (?:of (?:our|the) )?(?:[a-z-]+ )?)?(?:
    (?:
      patient|customer|guest|user|member|client|tenant|resident|reader|passenger|parent|pupil|student|donor|subscriber
      |visitor|driver|journalist|researcher|caller|stranger|supplier|newspaper
    )s?
    |police|somebody|someone|people
  )
`;
/** "A patient told us", "two guests rang the desk" */
const toldUsPattern = new RegExp(
  String.raw`\b${somebody} (?:(?:who|from|of|at|in|on) [^.,;]{1,40} )?(?:(?:first|had|has) )*(?:(?:told|called|rang|phoned|telephoned|e-?mailed|informed|alerted|warned|notified|asked) (?:us|our|the)|wrote to (?:us|our|the)|reported|complained|pointed out)\b`,
  "i",
);
const weFoundPattern =
  /\b(?:we|our [a-z]+(?: [a-z]+)?) (?:(?:had|first|also) )*(?:noticed|found|discovered|detected|spotted|saw|realised)\b/i;

/** What a record says of how it came about and who noticed. */
export const causeInRecord = onceForEach((record: IncidentRecord): RecordedCause => {
  const { cause, timeline, measures, moments } = record;
  const known = [cause.summary, cause.ownPart, cause.failedToPrevent].flatMap((fact) =>
    fact.certainty === "confirmed" ? [fact.value] : [],
  );
  const told = [...known, ...timeline.map(({ what }) => what)];
  const found = timeline.filter(({ what }) => toldUsPattern.test(what) || weFoundPattern.test(what));
  const began = isKnown(moments.occurredFrom) ? moments.occurredFrom.value : undefined;
  const isOfAnother = ({ at }: (typeof found)[number]) => began !== undefined && isBefore(at, began);
  const [firstFound] = found
    .filter((entry) => !isOfAnother(entry))
    .sort((left, right) => Number(isBefore(right.at, left.at)) - Number(isBefore(left.at, right.at)));
  const supplierTold = moments.notifiedBySupplier.certainty === "confirmed";
  const text = [...told, ...measures.map(({ action }) => action)].join(" ");
  return {
    text,
    deeds: told.flatMap((sentence) =>
      [...sentence.matchAll(ownDeedPattern)].map(([, verb = ""]) => ({
        verb: stemOf(verb),
        words: beginningsOf(sentence),
      })),
    ),
    isOurs: [cause.ownPart, cause.failedToPrevent].some(({ certainty }) => certainty === "confirmed"),
    isOfOthers:
      isKnown(cause.supplier) ||
      (isKnown(cause.category) && /third-party|malicious/.test(cause.category.value)) ||
      othersPattern.test(text),
    isToldByOthers:
      (firstFound !== undefined && toldUsPattern.test(firstFound.what)) ||
      (firstFound === undefined && (supplierTold || known.some((sentence) => toldUsPattern.test(sentence)))),
    isOtherFound: found.some(isOfAnother),
  };
});

/** "installed" and "install" are one deed. */
export function stemOf(verb: string): string {
  return verb
    .toLowerCase()
    .replace(/(?<=[a-z]{3})(?:ed|d)$/, "")
    .replace(/([a-z])\1$/, "$1");
}
