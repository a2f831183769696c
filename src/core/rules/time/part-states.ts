import type { Temporal } from "temporal-polyfill";
import { isKnown, type Reader } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { restOf } from "../../record/service-parts.ts";
import { onceForEach } from "../../text/remember.ts";
import { isBefore } from "../../time/order-moments.ts";
import { namesService, namesWhole } from "./names-service.ts";

/** Whether something works now, by the record. */
export interface ServiceState {
  readonly is: "down" | "up";
  readonly message: string;
}

interface Part extends ServiceState {
  readonly since: IncidentRecord["worksAgain"][number]["since"] | undefined;
  /** The record as if this were all that stopped. */
  readonly alone: IncidentRecord;
}

const partsOf = onceForEach((record: IncidentRecord): readonly Part[] => {
  const { service, worksAgain } = record;
  if (!isKnown(service) || worksAgain.length === 0) {
    return [];
  }
  const alone = (value: string): IncidentRecord => ({ ...record, service: { ...service, value } });
  const { rest, apartFrom } = restOf(
    service.value,
    worksAgain.map(({ what }) => what),
  );
  return [
    ...worksAgain.map(({ what, since }): Part => ({
      is: "up",
      message: `By the record this works again: ${what}. Correct the one that is wrong.`,
      since,
      alone: alone(what),
    })),
    ...(rest === "" || apartFrom.length > 0
      ? []
      : [
          {
            is: "down",
            message: `By the record this does not work yet: ${rest}. Write there since when it works again, or correct this.`,
            since: undefined,
            alone: alone(rest),
          } satisfies Part,
        ]),
  ];
});

const boundary = String.raw`[,;]| (?:but|while|whereas|though)\b| and (?=(?:the|our|we|you|it)\b)`;
const lastBoundaryPattern = new RegExp(`^.*(?:${boundary})`, "is");
const nextBoundaryPattern = new RegExp(boundary, "i");

/**
 * What the record says of parts of the service that the clause at a place of `text` names. Undefined where it tells of no
 * parts, or everything works again by now; empty where the clause names none.
 */
export function partsNamed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  record: IncidentRecord,
  { now, readers }: { readonly now: Temporal.Instant; readonly readers: Reader },
): readonly ServiceState[] | undefined {
  const { recovered, occurredTo } = record.moments;
  const isBack = isKnown(recovered) || (record.type.value === "outage" && isKnown(occurredTo));
  if (isBack || !isFor(record.service.audience, readers)) {
    return undefined;
  }
  const at = { precision: "minute", at: now.toZonedDateTimeISO(record.timeZone) } as const;
  const parts = partsOf(record);
  if (parts.length === 0 || parts.some(({ since }) => since !== undefined && isBefore(at, since))) {
    return undefined;
  }
  const from = lastBoundaryPattern.exec(text.slice(0, start))?.[0].length ?? 0;
  const rest = text.slice(end);
  const clause = text.slice(from, end + (nextBoundaryPattern.exec(rest)?.index ?? rest.length)).trim();
  // Everything works only once no part fails any more.
  const isOfAll = namesWhole(clause);
  return parts.filter(
    ({ is, alone }) =>
      (!isOfAll || is === "down") && namesService(clause, alone) && !isNarrowed(clause, alone.service.value ?? ""),
  );
}

const kindBeforePattern =
  /\b(?:online|offline|mobile|new|old|large|small|instant|foreign|recurring|corporate|business|private|[a-z-]+(?:al|less|ary))$/i;
const placeBehindPattern =
  /\b(?:abroad|overseas|elsewhere|outside|(?:in|for|at|with|via|through) (?!(?:all|every\w*|you|us|now|present|last|the (?:moment|time|meantime|morning|afternoon|evening)|a|about)\b|\d))/i;

/** "Card payments abroad", "online card payments": only some of what is called `name`, and that may be otherwise. */
function isNarrowed(clause: string, name: string): boolean {
  const start = clause.toLowerCase().indexOf(name.toLowerCase());
  return start < 0
    ? placeBehindPattern.test(clause)
    : kindBeforePattern.test(clause.slice(0, start).trim()) ||
        placeBehindPattern.test(clause.slice(start + name.length));
}
