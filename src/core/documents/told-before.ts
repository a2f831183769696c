import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record/record.ts";
import type { KindId } from "./kinds.ts";
import { publishedNotice, type PublishedNotice } from "./published-notice.ts";
import type { Templates } from "./templates.ts";
import { firstTold } from "./told-first.ts";
import { toldNotices, withCorrectionsOf } from "./told-otherwise.ts";
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
 * A record with what notices that went out told, as a document of this kind needs it: what of it was wrong stands among
 * the corrections, and what they promised, and told first, beside them. The same record where nothing went out.
 */
export function withToldBefore(
  record: IncidentRecord,
  notices: readonly EarlierNotice[],
  { kind, now, templates }: { readonly kind: KindId; readonly now: Temporal.Instant; readonly templates: Templates },
): IncidentRecord {
  if (kind === "remediation-progress") {
    const sent = toThePublic(notices.flatMap((notice) => publishedNotice(notice, templates) ?? []));
    return sent.length === 0 ? record : { ...record, told: { steps: toldSteps(sent), first: undefined } };
  }
  const told = toldNotices(notices, templates);
  const corrected = withCorrectionsOf(record, told, now);
  const sent = toThePublic(told);
  const first = firstTold(
    sent.filter(({ kind: { isToOthers }, frontMatter: { group } }) => isToOthers !== true && group === undefined),
  );
  return sent.length === 0 ? corrected : { ...corrected, told: { steps: toldSteps(sent), first } };
}

/** What the public could read, in the order in which it went out. */
function toThePublic<Notice extends PublishedNotice>(notices: readonly Notice[]): readonly Notice[] {
  return notices
    .filter(({ kind }) => kind.readers === "public" && !narrowKinds.includes(kind.id))
    .sort((left, right) => left.sentAt.epochMilliseconds - right.sentAt.epochMilliseconds);
}
