import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  markDrafted,
  nextVersion,
  publishDraft,
  readRecord,
  renderDocument,
  type EarlierNotice,
  type KindId,
} from "../../src/core/index.ts";
import { productTemplates } from "./templates.ts";

const incidentPath = "../incident.yaml";

/** The template of a kind in the language of these facts, where there is one. */
export function inLanguageOf(facts: string, kind: KindId): { readonly template?: string } {
  const template = `${readRecord(facts).record.language}/${kind}.md.mustache`;
  return productTemplates.has(template) ? { template } : {};
}

/** The notice of a kind that went out on 2 December 2026 at 14:25 in Berlin, made from these facts. */
export function noticeOf(kind: KindId, facts: string): EarlierNotice {
  const { record, problems } = readRecord(facts);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from("2026-12-02T13:25:00Z");
  const options = { record, now, templates: productTemplates, incidentPath, ...inLanguageOf(facts, kind) };
  const made = renderDocument(kind, options);
  assert.ok(made.ok, JSON.stringify(made));
  const published = publishDraft({
    text: markDrafted(made.text),
    kind,
    recordText: facts,
    on: "2026-12-02T14:25",
    where: "to everybody",
    names: { notice: "a.md", facts: "a.facts.yaml" },
    incidentPath,
  });
  assert.ok(published !== undefined);
  return { text: published.notice, record: readRecord(published.facts).record };
}

/** Its next version, from today's facts. */
export function nextOf(kind: KindId, then: string, today: string): string {
  const { record, problems } = readRecord(today);
  assert.deepEqual(problems, []);
  const notice = noticeOf(kind, then);
  const made = nextVersion({
    published: notice.text,
    factsThen: notice.record,
    record,
    now: Temporal.Instant.from("2026-12-02T14:50:00Z"),
    templates: productTemplates,
    incidentPath,
    followsPath: "../published/a.md",
  });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}
