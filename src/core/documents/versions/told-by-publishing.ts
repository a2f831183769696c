import type { IncidentRecord } from "../../record/record.ts";
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

/** When the people affected were told. */
export interface ToldMoment {
  /** As a record writes it: "2026-11-27T08:21". */
  readonly value: string;
  /** "on 27 November 2026 at 08:21 (Amsterdam time, UTC+01:00)" */
  readonly words: string;
}

/**
 * What a record that does not say it yet can say of that, once a notice of `kind` went out `on`. Undefined where it says
 * so already, the notice is for others, or `on` is no time.
 */
export function toldByPublishing(record: IncidentRecord, kind: KindId, on: string): ToldMoment | undefined {
  const { told } = record.moments;
  const moment = readPublishedOn(on, record.timeZone);
  return told.certainty === "unknown" && tellingKinds.has(kind) && moment !== undefined
    ? { value: writeMoment(moment, record.timeZone), words: wordMomentWithZone(moment, "when") }
    : undefined;
}
