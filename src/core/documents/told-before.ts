import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import type { KindId } from "./kinds.ts";
import { publishedNotice } from "./published-notice.ts";
import type { Templates } from "./templates.ts";
import { firstTold } from "./told-first.ts";
import { withToldOtherwise } from "./told-otherwise.ts";
import { toldSteps } from "./told-steps.ts";
import type { EarlierNotice } from "./versions/draft-again.ts";

const heldKinds: readonly KindId[] = ["correction", "remediation-progress", "closing-notice", "post-incident-report"];

/** For colleagues, or for the few whom data reached: the public does not read them. */
const narrowKinds: readonly KindId[] = ["staff-note", "staff-script", "recipient-request"];

/** Whether documents of a kind are held against what notices that went out told and promised. */
export function isHeldAgainstNotices(kind: KindId): boolean {
  return heldKinds.includes(kind);
}

/**
 * A record with what notices that went out told: what of it was wrong stands among the corrections, and what they
 * promised beside the measures. The same record where nothing went out.
 */
export function withToldBefore(
  record: IncidentRecord,
  notices: readonly EarlierNotice[],
  source: { readonly now: Temporal.Instant; readonly templates: Templates },
): IncidentRecord {
  const toThePublic = notices
    .flatMap((notice) => publishedNotice(notice, source.templates) ?? [])
    .filter(({ kind }) => kind.readers === "public" && !narrowKinds.includes(kind.id))
    .sort((left, right) => left.sentAt.epochMilliseconds - right.sentAt.epochMilliseconds);
  const corrected = withToldOtherwise(record, notices, source);
  const toThem = toThePublic.filter(
    ({ kind, frontMatter: { group } }) => kind.isToOthers !== true && group === undefined,
  );
  const told = { steps: toldSteps(toThePublic), first: firstTold(toThem, source.templates) };
  return toThePublic.length === 0 ? corrected : { ...corrected, told };
}
