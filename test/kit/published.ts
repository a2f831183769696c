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
  type KindId,
} from "../../src/core/index.ts";
import { withToldBefore } from "../../src/core/documents/told-before.ts";
import type { EarlierNotice } from "../../src/core/documents/versions/draft-again.ts";
import { inLanguageOf, productTemplates as templates } from "./templates.ts";

/** How a notice went out. */
export interface Publishing {
  readonly kind: KindId;
  /** When it was drafted, as an instant. */
  readonly drafted: string;
  /** When it went out, by the clock of the record. */
  readonly on: string;
  /** To this group alone. */
  readonly group?: string | undefined;
  /** What somebody changed in the draft before it went out. */
  readonly worked?: (draft: string) => string;
}

/** A notice that was drafted from `facts` and went out: its frozen copy, and what the record said. */
export function publishedAs(facts: string, { kind, drafted, on, group, worked }: Publishing): EarlierNotice {
  const { record, problems } = readRecord(facts);
  assert.deepEqual(problems, []);
  const incidentPath = "../incident.yaml";
  const now = Temporal.Instant.from(drafted);
  const made = renderDocument(kind, { record, now, templates, incidentPath, group, ...inLanguageOf(facts, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  const text = markDrafted(made.text);
  const frozen = publishDraft({
    text: worked === undefined ? text : worked(text),
    kind,
    recordText: facts,
    on,
    where: "by post",
    names: { notice: "n.md", facts: "n.facts.yaml" },
    incidentPath,
  });
  assert.ok(frozen);
  return { text: frozen.notice, record };
}

/** A notice that was drafted from `facts` and went out on `day`, to `group` alone where there is one. */
export function published(facts: string, day: string, kind: KindId, group?: string): EarlierNotice {
  return publishedAs(facts, { kind, drafted: `${day}T09:00:00Z`, on: `${day}T10:00`, group });
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
