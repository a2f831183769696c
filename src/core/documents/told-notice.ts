import type { Temporal } from "temporal-polyfill";
import type { ReadableRecord } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import { onceForBoth } from "../text/remember.ts";
import { buildView } from "./build-view.ts";
import type { Phrases } from "./phrases.ts";
import { publishedNotice, type PublishedNotice } from "./published-notice.ts";
import { renamedGroups, type RenamedGroup } from "./renamed-groups.ts";
import type { Templates } from "./templates.ts";
import type { KnownIncident } from "./versions/changes/fact-changes.ts";
import { inNamesOfToday } from "./versions/changes/in-names-of-today.ts";
import { toldIncident } from "./versions/changes/told-incident.ts";
import { draftAgain, type EarlierNotice } from "./versions/draft-again.ts";

/** A notice that went out, and the incident as its readers were told of it. */
export interface NoticeAsTold extends PublishedNotice {
  readonly known: KnownIncident;
  /** What it would have been drafted as from such facts; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

/** The same, with groups under the names of today. */
export interface ToldNotice extends NoticeAsTold {
  readonly renamed: readonly RenamedGroup[];
  /** The notice as it was: the same object whenever it is asked for, so that what is read of it can be remembered. */
  readonly asTold: NoticeAsTold;
}

/** Those of which that can be read. `record`: that of today. */
export function toldNotices(
  notices: readonly EarlierNotice[],
  templates: Templates,
  record: IncidentRecord,
): readonly ToldNotice[] {
  return notices
    .flatMap((notice) => publishedNotice(notice, templates) ?? [])
    .map((notice) => {
      const asTold = noticeAsTold(notice, templates);
      const renamed = renamedGroups(notice.record, record);
      return { ...asTold, known: inNamesOfToday(asTold.known, renamed), renamed, asTold };
    });
}

/** What went out does not change: each notice is drafted again once, however often something is held against it. */
const noticeAsTold = onceForBoth((notice: PublishedNotice, templates: Templates): NoticeAsTold => {
  const { kind, frontMatter, sentAt, facts, phrases } = notice;
  const draft = (then: IncidentRecord): string | undefined => {
    const drafted = draftAgain(kind, frontMatter, { record: then, now: sentAt, templates }, undefined);
    return drafted.ok ? drafted.text : undefined;
  };
  return { ...notice, draft, known: toldIncident(knownTo(facts, sentAt, phrases), { ...notice, draft }) };
});

/** An incident as a letter would tell it at `now`. */
export function knownTo(record: ReadableRecord, now: Temporal.Instant, phrases: Phrases): KnownIncident {
  return { record, phrases, view: buildView(record, { now, standsAlone: true, phrases }) };
}
