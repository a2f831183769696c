import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import { deniesAllData, noDataTold } from "../wording/no-data-told.ts";
import type { ToldNotice } from "./told-notice.ts";
import { withCorrectionsOf } from "./told-otherwise.ts";

/**
 * A record in which stands what public notices said of data, where they said that none was involved and by now some
 * is, or may be: whoever was told so must read that it was wrong, or should not have been said. The same record where somebody wrote it down there.
 */
export function withDenialsOf(
  record: IncidentRecord,
  notices: readonly ToldNotice[],
  now: Temporal.Instant,
): IncidentRecord {
  if (record.corrections.some(({ said }) => deniesAllData(said))) {
    return record;
  }
  const denying = notices.filter(({ text }) => noDataTold(text) !== undefined);
  const { corrections } = withCorrectionsOf(record, denying, { now, tellsUnsure: false });
  const denials = corrections
    .slice(record.corrections.length)
    .filter(({ said }) => deniesAllData(said))
    .map((correction) => ({ ...correction, isFound: true }));
  return denials.length === 0 ? record : { ...record, corrections: [...record.corrections, ...denials] };
}
