import { sayOf } from "../../record/language-to-write-in.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { writeMoment } from "../../time/write-moment.ts";
import { wordMomentWithZone } from "../../time/word-moment.ts";
import type { KindId } from "../kinds.ts";
import { readPublishedOn } from "./changes/changes-section.ts";

/** By which the people affected hear of it for the first time. */
const tellingKinds: ReadonlySet<KindId> = new Set([
  "holding-statement",
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "apology",
  "disclosure",
  "notice-eu",
  "notice-us-ca",
  "notice-us-ma",
]);

/** Which moment of a record is known by what went out, and when it was. */
export interface ToldMoment {
  /** The name that the record has for it. */
  readonly name: "told" | "authorityTold";
  /** As a record writes it: "2026-11-27T08:21". */
  readonly value: string;
  /** "on 27 November 2026 at 08:21 (Amsterdam time, UTC+01:00)" */
  readonly words: string;
}

/**
 * What a record that does not say it yet can say of when the people affected, or the authority, were told, once a notice
 * of `kind` went out `on`. Undefined where it says so already, the notice is for others, or `on` is no time.
 */
export function toldByPublishing(
  record: IncidentRecord,
  kind: KindId,
  on: string,
  say: Say = sayInEnglish,
): ToldMoment | undefined {
  const name = kind === "regulator-worksheet" ? "authorityTold" : tellingKinds.has(kind) ? "told" : undefined;
  const moment = readPublishedOn(on, record.timeZone);
  return name !== undefined && record.moments[name].certainty === "unknown" && moment !== undefined
    ? {
        name,
        value: writeMoment(moment, record.timeZone),
        words: wordMomentWithZone(moment, "when", momentsIn(sayOf(record, say))),
      }
    : undefined;
}
