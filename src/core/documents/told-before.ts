import type { Temporal } from "temporal-polyfill";
import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { isStillOpen } from "../record/stoppage.ts";
import { lostOffers } from "./lost-offers.ts";
import { pastMoments } from "./past-moments.ts";
import { pointOf } from "./report-view.ts";
import type { FirstTold, PromisedBefore, PromisedNews } from "../record/told.ts";
import { promisedNews } from "./promised-news.ts";
import { findKind, type KindId } from "./kinds.ts";
import { publishedNotice, type PublishedNotice } from "./published-notice.ts";
import type { Templates } from "./templates.ts";
import { firstTold } from "./told-first.ts";
import { partsTakenBack } from "./parts-taken-back.ts";
import { putsRight } from "./put-right.ts";
import { withDenialsOf } from "./told-of-no-data.ts";
import { toldNotices } from "./told-notice.ts";
import { withCorrectionsOf } from "./told-otherwise.ts";
import { toldSteps } from "./told-steps.ts";
import { hasReached, untoldGroups, withGroupsTold } from "./untold-groups.ts";
import type { EarlierNotice } from "./versions/draft-again.ts";

const heldKinds: readonly KindId[] = ["correction", "remediation-progress", "closing-notice", "post-incident-report"];

/** For colleagues, or for the few whom data reached: the public does not read them. */
const narrowKinds: readonly KindId[] = ["staff-note", "staff-script", "recipient-request"];

/** Whether documents of a kind are about what notices that went out told and promised. */
export function isHeldAgainstNotices(kind: KindId): boolean {
  return heldKinds.includes(kind);
}

/**
 * A record with what notices that went out told, as a document of this kind needs it. Beside every record stands what
 * they promised; in documents that are about it, what of it was wrong is among the corrections, and what they told first
 * beside them. What they told as not yet confirmed, and is otherwise, is among the corrections of a correction alone:
 * the others tell it as what has changed since the first notice. What readers are told next owns that they were told of no
 * data. The same record where nothing went out.
 */
export function withToldBefore(
  record: IncidentRecord,
  notices: readonly EarlierNotice[],
  { kind, now, templates }: { readonly kind: KindId; readonly now: Temporal.Instant; readonly templates: Templates },
): IncidentRecord {
  if (kind === "remediation-progress" || !isHeldAgainstNotices(kind)) {
    const all = inOrder(notices.flatMap((notice) => publishedNotice(notice, templates) ?? []));
    const owning = putsRight(kind)
      ? withDenialsOf(record, toThePublic(toldNotices(notices, templates, record)), now)
      : record;
    return withSteps(owning, all, undefined, { kind, now });
  }
  const told = toldNotices(notices, templates, record);
  const corrected = withCorrectionsOf(record, told, { now, tellsUnsure: kind === "correction" });
  const all = inOrder(told);
  const first = firstTold(toThePublic(all).filter(({ kind: { isToOthers } }) => isToOthers !== true));
  return withSteps(corrected, all, first, { kind, now });
}

function withSteps(
  record: IncidentRecord,
  all: readonly PublishedNotice[],
  first: FirstTold | undefined,
  { kind, now }: { readonly kind: KindId; readonly now: Temporal.Instant },
): IncidentRecord {
  const forbids = findKind(kind)?.forbids ?? [];
  const sent = toThePublic(all);
  const isOwned = kind !== "recipient-request" && !forbids.includes("fault");
  const isToAuthority = kind === "regulator-worksheet";
  const worksheets = all.filter((notice) => notice.kind.id === "regulator-worksheet");
  const heard = isToAuthority ? all.filter((notice) => sent.includes(notice) || worksheets.includes(notice)) : sent;
  const newsPromisedIn = (notices: readonly PublishedNotice[], isToGroup: boolean): PromisedNews => {
    const { ahead, ...news } = promisedNews(notices, { kind, isToGroup, now, timeZone: record.timeZone });
    return ahead === undefined || isNewsItself(kind, record, now) ? news : { ahead };
  };
  const promisedIn = (notices: readonly PublishedNotice[], group?: string): PromisedBefore => ({
    steps: toldSteps(notices),
    lastOn: forbids.includes("timeline") ? undefined : notices.at(-1)?.on,
    // News was promised to the public, and to the authority by worksheets alone.
    news: isOwned ? newsPromisedIn(isToAuthority ? worksheets : notices, group !== undefined) : undefined,
    lostOffers: lostOffers(notices, record, { now, group }),
  });
  const { groups } = record.people;
  const names = groups.length > 1 ? groups.flatMap(({ who }) => who.value ?? []) : [];
  const told = {
    ...promisedIn(heard),
    first,
    untold: untoldGroups(record, sent),
    partsTakenBack:
      putsRight(kind) || kind === "correction"
        ? partsTakenBack(record, sent, { kind, isToGroup: false, now, timeZone: record.timeZone })
        : [],
    toGroups: names.map((who) => ({
      who,
      ...promisedIn(
        sent.filter((notice) => hasReached(notice, who, record)),
        who,
      ),
    })),
  };
  return heard.length === 0 ? record : { ...withGroupsTold(record, sent), told };
}

/** Whether a document that goes out before the time for which news was promised is itself all that readers wait for. */
function isNewsItself(kind: KindId, record: IncidentRecord, now: Temporal.Instant): boolean {
  const moments = pastMoments(record, pointOf(now, record.timeZone));
  const isOver = !isStillOpen({ ...record, moments });
  const isOutage = isKnown(record.type) && record.type.value === "outage";
  // A later time is what each update in the first hours brings.
  const isUpdate = (isOutage || findKind(kind)?.phase === "first-hours") && isKnown(record.nextUpdate.at);
  return kind === "post-incident-report" || isUpdate || (isOver && (isOutage || kind === "status-resolved"));
}

/** What the public could read. */
function toThePublic<Notice extends PublishedNotice>(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind.readers === "public" && !narrowKinds.includes(kind.id));
}

/** In the order in which it went out. */
function inOrder<Notice extends PublishedNotice>(notices: readonly Notice[]): readonly Notice[] {
  return [...notices].sort((left, right) => left.sentAt.epochMilliseconds - right.sentAt.epochMilliseconds);
}
