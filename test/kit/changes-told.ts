import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  markDrafted,
  nextVersion,
  publishDraft,
  readRecord,
  renderDocument,
  type KindId,
} from "../../src/core/index.ts";
import { productTemplates } from "./templates.ts";

const recordText = `version: 2
title: Export folder
type: leak
timeZone: Europe/London
organisation: { name: Tarn Lending Library }
signatory: { name: Lois Adeyemi, role: Director }
moments: { occurredFrom: 2026-06-01T09:00, aware: 2026-06-03T10:30, contained: 2026-06-03T11:10 }
people: { total: 14300, groups: [{ who: readers with a card of ours }] }
data: [names, phone numbers]
contacts: { email: readers@tarn-library.example }
nextUpdate: { at: 2026-06-26, where: on our website }
measures:
  - { action: Look through every folder, state: promised, due: 2026-06-25, purpose: prevention, audience: public }
`;

export type Change = readonly [was: string | RegExp, is: string];

/** `text` with these pieces of it replaced, each of which must be there. */
export function replaced(text: string, ...changes: readonly Change[]): string {
  return changes.reduce((before, [was, is]) => {
    const after = before.replace(was, is);
    assert.notEqual(after, before, `Nothing of this is there: ${String(was)}`);
    return after;
  }, text);
}

/** The course of a notice about one incident, each moment as changes to one record. */
export interface Course {
  readonly then?: readonly Change[];
  readonly today?: readonly Change[];
  /** What the record said when the notice was drafted, where it had moved on by the time it went out. */
  readonly drafted?: readonly Change[];
  /** What the template said otherwise when the notice was drafted. */
  readonly template?: (drafted: string) => string;
  /** What she changed in the draft before it went out. */
  readonly worked?: readonly Change[];
  readonly kind?: KindId;
}

/** What the next version says has changed, each in a line. */
export function changesOf(course: Course): readonly string[] {
  const { then = [], drafted: old = then, today = [], worked = [], kind = "disclosure", template = String } = course;
  const textThen = replaced(recordText, ...then);
  const factsDrafted = readRecord(replaced(recordText, ...old));
  const factsThen = readRecord(textThen);
  const factsToday = readRecord(replaced(recordText, ...today));
  assert.deepEqual([factsDrafted.problems, factsThen.problems, factsToday.problems], [[], [], []]);
  const incidentPath = "../incident.yaml";
  const drafted = renderDocument(kind, {
    record: factsDrafted.record,
    now: Temporal.Instant.from("2026-06-05T08:00:00Z"),
    templates: productTemplates,
    incidentPath,
  });
  assert.ok(drafted.ok);
  const files = publishDraft({
    text: replaced(markDrafted(template(drafted.text)), ...worked),
    kind,
    recordText: textThen,
    on: "2026-06-05T09:00",
    where: "by e-mail",
    names: { notice: "x.md", facts: "x.facts.yaml" },
    incidentPath,
  });
  assert.ok(files);
  const made = nextVersion({
    published: files.notice,
    factsThen: factsThen.record,
    record: factsToday.record,
    now: Temporal.Instant.from("2026-06-17T08:00:00Z"),
    templates: productTemplates,
    incidentPath,
    followsPath: "../published/x.md",
  });
  assert.ok(made.ok);
  const section = /## (?:What has changed|Was sich)[^\n]+\n\n[^\n]+\n\n((?:- [^\n]+\n)+)/.exec(made.text)?.[1] ?? "";
  return section.split("\n").filter((line) => line !== "");
}
