import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { applyEdits, changeRecord, readRecord, renderDocument, timesOfOutage } from "../../../../src/core/index.ts";
import type { RecordChange } from "../../../../src/core/index.ts";
import { productTemplates } from "../../../kit/templates.ts";

const outage = `version: 2
type: outage
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
moments:
  occurredFrom: { value: 2026-12-02T07:50, source: log } # it began
  occurredTo: 2026-12-02T14:20
  aware: 2026-12-02T07:55
  contained: 2026-12-02T14:20
  told: 2026-12-02T08:28
people:
  total: { value: 310000, certainty: suspected }
  groups: [{ who: everybody with a card }]
service: card payments
data: { certainty: ruled-out }
timeline: []
`;
const toLeak: readonly RecordChange[] = [{ kind: "set", path: ["type"], value: "leak" }];

function changed(text: string, changes: readonly RecordChange[]): string {
  const result = changeRecord(text, changes);
  assert.ok(result.ok, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe("an outage that becomes a leak in the form", () => {
  it("leaves the outage its times, and asks for those of the leak", () => {
    const more = timesOfOutage(outage, toLeak);
    assert.ok(more);
    const text = changed(outage, [...toLeak, ...more]);
    const { record, problems } = readRecord(text);
    assert.deepEqual(problems, []);
    const { moments, people, data, timeline } = record;
    for (const name of ["occurredFrom", "occurredTo", "aware", "contained", "told"] as const) {
      assert.equal(moments[name].certainty, "unknown", name);
    }
    assert.match(
      text,
      /serviceStopped: +\{ value: 2026-12-02T07:50, source: log \}|serviceStopped:\n +value: 2026-12-02T07:50\n +source: log/,
    );
    assert.match(text, /recovered: 2026-12-02T14:20/);
    assert.deepEqual(
      timeline.map(({ what, audience }) => [what, audience]),
      [
        ["We found out about the outage.", "public"],
        ["We told people about the outage.", "public"],
      ],
    );
    assert.equal(people.total.certainty, "unknown");
    assert.deepEqual([people.groups, data.certainty], [[], "unknown"]);
    const made = renderDocument("faq", {
      record,
      now: Temporal.Instant.from("2026-12-02T14:50:00Z"),
      templates: productTemplates,
      incidentPath: "x.yaml",
    });
    assert.ok(made.ok);
    assert.match(made.text, /Card payments did not work from 07:50 until 14:20 on 2 December 2026\./);
    assert.match(made.text, /07:55:\*\* We found out about the outage\./);
    assert.doesNotMatch(made.text, /leak began|310,000|No personal data|We found out\./);
  });

  it("leaves the outage its cause, and that nobody had to do anything", () => {
    const own = outage.replace(
      "timeline: []",
      "timeline: []\nadvice: { certainty: ruled-out }\ncause:\n  ownPart: { value: We moved the database without a test., audience: public }\n  summary: { value: The move locked it., certainty: suspected }\n",
    );
    const text = changed(own, [...toLeak, ...(timesOfOutage(own, toLeak) ?? [])]);
    const { record, problems } = readRecord(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [record.advice, record.cause.ownPart, record.cause.summary].map(({ certainty }) => certainty),
      ["unknown", "unknown", "unknown"],
    );
    assert.deepEqual(
      record.timeline.slice(-2).map(({ what, audience }) => [what, audience]),
      [
        ["The move locked it.", "internal"],
        ["We moved the database without a test.", "public"],
      ],
    );
  });

  it("writes nothing twice, and nothing suspected as if it were sure", () => {
    const own = outage
      .replace("timeline: []", "timeline: [{ at: 2026-12-02T07:55, what: Calls came in., audience: public }]")
      .replace("told: 2026-12-02T08:28", "told: { value: 2026-12-02T08:28, certainty: suspected }");
    const text = changed(own, [...toLeak, ...(timesOfOutage(own, toLeak) ?? [])]);
    assert.deepEqual(
      readRecord(text).record.timeline.map(({ what, audience }) => [what, audience]),
      [
        ["Calls came in.", "public"],
        ["We told people about the outage.", "internal"],
      ],
    );
  });

  it("speaks the language of the record", () => {
    const more = timesOfOutage(`${outage}language: de\n`, toLeak) ?? [];
    assert.match(JSON.stringify(more), /Wir haben den Ausfall bemerkt\./);
  });

  it("asks nothing where nothing of it is on record, where the kind stays, and of another kind", () => {
    assert.equal(timesOfOutage(outage.replace(/moments:\n(?: {2}.*\n)+/, ""), toLeak), undefined);
    assert.equal(timesOfOutage(outage, [{ kind: "set", path: ["service"], value: "cards" }]), undefined);
    assert.equal(timesOfOutage(outage, [{ kind: "clear", path: ["type"] }]), undefined);
    assert.equal(timesOfOutage(outage.replace("type: outage", "type: incident"), toLeak), undefined);
  });
});
