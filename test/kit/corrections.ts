import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../src/core/index.ts";
import { withToldBefore } from "../../src/core/documents/told-before.ts";
import type { EarlierNotice } from "../../src/core/documents/versions/draft-again.ts";
import { publishedAs } from "./published.ts";
import { productTemplates } from "./templates.ts";

/** A leak of which a notice went out on 27 November 2026. */
export const recordText = `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Skerry Housing }
moments:
  occurredFrom: 2026-11-26T15:12
  aware: 2026-11-26T17:25
people:
  total: 2310
  groups:
    - { who: all tenants, count: 2310 }
    - { who: tenants of whom it held notes, count: 41 }
data: [names, telephone numbers]
`;

/** When it is corrected. */
export const now = Temporal.Instant.from("2026-11-28T11:00:00Z");

/** A notice that went out on 27 November 2026, drafted from `facts`. */
export function published(
  facts: string,
  {
    kind = "disclosure",
    on = "2026-11-27T08:47",
    edits = [],
    group,
  }: {
    readonly kind?: KindId;
    readonly on?: string;
    readonly edits?: readonly (readonly [string, string])[];
    readonly group?: string;
  } = {},
): EarlierNotice {
  const worked = (draft: string) => edits.reduce((edited, [was, is]) => edited.replace(was, is), draft);
  return publishedAs(facts, { kind, drafted: "2026-11-27T08:40:00Z", on, group, worked });
}

/** What the correction says, in front of what it means. */
export function correction(today: string, notices: readonly EarlierNotice[], language = "en", group?: string): string {
  const { record } = readRecord(today);
  const rendered = renderDocument("correction", {
    record: withToldBefore(record, notices, { kind: "correction", now, templates: productTemplates }),
    now,
    templates: productTemplates,
    incidentPath: "../incident.yaml",
    language,
    group,
    ...(language === "de" && { template: "de/correction.md.mustache" }),
  });
  assert.ok(rendered.ok);
  return rendered.text.split(/## (?:What this means|Was das für Sie)/)[0] ?? "";
}
