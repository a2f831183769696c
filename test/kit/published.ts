import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  findKind,
  markDrafted,
  nextVersion,
  parseDraft,
  publishDraft,
  readRecord,
  renderDocument,
  withToldBefore,
  type EarlierNotice,
  type KindId,
} from "../../src/core/index.ts";
import { productTemplates as templates } from "./templates.ts";

/** A notice that was drafted from `facts` and went out on `day`, to `group` alone where there is one. */
export function published(facts: string, day: string, kind: KindId, group?: string): EarlierNotice {
  const { record, problems } = readRecord(facts);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from(`${day}T09:00:00Z`);
  const drafted = renderDocument(kind, { record, now, templates, incidentPath: "../incident.yaml", group });
  assert.ok(drafted.ok);
  const frozen = publishDraft({
    text: markDrafted(drafted.text),
    kind,
    recordText: facts,
    on: `${day}T10:00`,
    where: "by post",
    names: { notice: "n.md", facts: "n.facts.yaml" },
    incidentPath: "../incident.yaml",
  });
  assert.ok(frozen);
  return { text: frozen.notice, record };
}

/** The next version of a notice that went out, from the facts of `today`, held against all that went out. */
export function versionAfter(
  notice: EarlierNotice | undefined,
  today: string,
  notices: readonly EarlierNotice[],
  at: string,
): string {
  assert.ok(notice);
  const { record, problems } = readRecord(today);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from(at);
  const { kind } = parseDraft(notice.text).frontMatter;
  const made = nextVersion({
    published: notice.text,
    factsThen: notice.record,
    record: withToldBefore(record, notices, { kind: findKind(kind)?.id ?? "disclosure", now, templates }),
    now,
    templates,
    incidentPath: "../incident.yaml",
    followsPath: "../published/n.md",
  });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

/** A document drafted from the facts of `today`, held against what went out. */
export function draftedBeside(
  today: string,
  notices: readonly EarlierNotice[],
  { kind, now, group }: { readonly kind: KindId; readonly now: string; readonly group?: string | undefined },
): string {
  const options = { now: Temporal.Instant.from(now), templates };
  const { record, problems } = readRecord(today);
  assert.deepEqual(problems, []);
  const held = withToldBefore(record, notices, { ...options, kind });
  const result = renderDocument(kind, { ...options, record: held, incidentPath: "../incident.yaml", group });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}
