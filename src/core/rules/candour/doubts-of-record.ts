import { isFor } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { isOver } from "../../time/order-moments.ts";
import type { RuleContext } from "../rule.ts";
import type { Phrase } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { meansPeople } from "./how-many.ts";
import { recordedData } from "./recorded-data.ts";

const howMany = "“{words}”, and the record has the number. Say it; or, if it is in doubt again, change the record.";
const which =
  "“{words}”, and the record has every kind as certain. Name them; or, if one is in doubt again, change the record.";
const whether =
  "“{words}”, and the record has it as confirmed. Say that it is so; or, if it is in doubt again, change the record.";

const over = "“{words}”, and the record has when it ended. Say that; or, if it goes on after all, change the record.";

const open = sourceLines`
  (?:
    (?:we|I) (?:still |currently )?(?:do|can)(?: not|n't|not) (?:yet |currently |at this point )?(?:know|say|tell)(?: yet)?
    |it is (?:still |as yet )?(?:un(?:clear|known)|not (?:yet )?(?:clear|known))
    |(?:we|I|our [\w-]+) (?:are|am|is) (?:still |currently |now )?(?:
      looking into|investigating|checking|examining|assessing|determining|establishing|finding out|working out
      |trying to (?:find out|establish|determine)
    )
  )
`;
const exactly = "(?:exactly |precisely )?";
const involved = "(?:affected|involved|concerned|exposed|leaked|compromised|visible)";
const was = "(?:was|were|is|are|has been|have been|has|have)";

/** What a draft says that nobody knows yet; each has a message of its own. */
export const doubtsOfRecord: readonly Phrase[] = [
  {
    words: String.raw`${open} ${exactly}how many (?:of (?:you|our [\w-]+)|[\w-]+(?: [\w-]+)?) (?:are|were|have been) (?:affected|involved|concerned)`,
    message: howMany,
  },
  {
    words: String.raw`${open} ${exactly}(?:which|what) (?:(?:kinds?|types?) of )?(?:personal )?(?:data|information|details) ${was} ${involved}`,
    message: which,
  },
  {
    words: String.raw`${open} (?:whether|if) (?:(?:any|some|your|personal|patient|customer) )*(?:data|information|details) ${was}? ?(?:been )?${involved}|${open} (?:whether|if) there (?:was|has been) a (?:data )?(?:leak|breach)(?! (?:of|in|at)\b)`,
    message: whether,
    unless: "my|for you",
  },
  {
    words: sourceLines`
      the (?:leak|breach) (?:has|is) (?:still )?not (?:yet )?(?:been )?(?:over|stopped|ended|contained)
      |the (?:leak|breach) (?:still )?(?:goes on|is (?:still )?(?:going on|ongoing|continuing))
      |(?:we|I) (?:cannot|can't|can not) (?:yet )?say (?:that|whether) the (?:leak|breach) (?:
        is over|has (?:ended|stopped)|has been (?:stopped|contained)
      )
    `,
    unless: "because|why|said|told",
    message: over,
  },
];

/** Undefined for a hit of something else; whether the record knows what is said to be open. */
export function isKnownInRecord(hit: PlacedHit, { draft, record, kind, now }: RuleContext): boolean | undefined {
  switch (hit.message) {
    case howMany: {
      const words = draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
      const noun = / ([\w-]+) (?:are|were|have been) \w+$/.exec(words)?.[1] ?? "";
      return (
        (noun === "you" || meansPeople(noun)) &&
        record !== undefined &&
        isCounted(record) &&
        isFor(record.people.total.audience, kind.readers)
      );
    }
    case which: {
      const kinds = recordedData(record);
      const isSure = kinds.every(({ certainty }) => certainty === "confirmed" || certainty === "ruled-out");
      return isSure && kinds.some(({ certainty }) => certainty === "confirmed");
    }
    case whether:
      return (
        record?.type.certainty === "confirmed" &&
        record.type.value === "leak" &&
        recordedData(record).some(({ certainty }) => certainty === "confirmed")
      );
    case over: {
      const { occurredTo, contained } = record?.moments ?? {};
      return (
        record !== undefined &&
        [occurredTo, contained].some((end) => end?.certainty === "confirmed" && isOver(end.value, now, record.timeZone))
      );
    }
    default:
      return undefined;
  }
}

function isCounted({ people: { total } }: IncidentRecord): boolean {
  return total.certainty === "confirmed" && "exactly" in total.value;
}
