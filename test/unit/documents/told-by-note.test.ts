import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument } from "../../../src/core/index.ts";
import { isToldBy } from "../../../src/core/documents/told-by-note.ts";
import { productTemplates } from "../../kit/templates.ts";

describe("an entry of the course of events at the time of a moment", () => {
  it("takes no other moment's place", () => {
    const { record } = readRecord(`version: 2
type: leak
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
service: online banking
moments: { occurredFrom: 2026-12-02T14:20, contained: 2026-12-02T14:31, aware: 2026-12-02T15:30, serviceStopped: 2026-12-02T07:50, recovered: 2026-12-02T14:20 }
data: [names]
timeline:
  - { at: 2026-12-02T14:20, what: Online banking worked again for everybody., audience: public }
  - { at: 2026-12-02T14:31, what: We restarted the online bank., audience: public }
  - { at: 2026-12-02T15:30, what: A customer wrote to us., audience: public }
`);
    const made = renderDocument("disclosure", {
      record,
      now: Temporal.Instant.from("2026-12-02T15:00:00Z"),
      templates: productTemplates,
      incidentPath: "x.yaml",
    });
    assert.ok(made.ok);
    assert.deepEqual(
      [...made.text.matchAll(/^- \*\*2 December 2026 at (\d\d:\d\d):\*\* (.+)$/gm)].map(([, at, what]) => [at, what]),
      [
        ["07:50", "Online banking stopped working."],
        ["14:20", "The leak began."],
        ["14:20", "Online banking worked again for everybody."],
        ["14:31", "We restarted the online bank."],
        ["15:30", "A customer wrote to us."],
      ],
    );
  });

  const told = [
    ["A new version left the storage area open to everybody.", "occurredFrom"],
    ["Eine neue Version ließ den Ordner offen stehen.", "occurredFrom"],
    ["Card payments failed.", "serviceStopped"],
    ["A customer called us.", "aware"],
    ["Ein Kunde rief uns an.", "aware"],
    ["We closed the storage area.", "contained"],
    ["Wir haben den Zugang gesperrt.", "contained"],
    ["Card payments worked again.", "recovered"],
    ["We wrote to all 214 customers.", "told"],
    ["Wir haben alle Betroffenen benachrichtigt.", "told"],
    ["We reported it to BaFin.", "authorityTold"],
  ] as const;
  for (const [note, name] of told) {
    it(`tells of it: ${name}, ${note}`, () => {
      assert.ok(isToldBy(note, name));
    });
  }

  const others = [
    ["Online banking worked again for everybody.", "occurredFrom"],
    ["Das Online-Banking funktionierte wieder.", "occurredFrom"],
    ["Our board met.", "aware"],
    ["The auditors arrived.", "contained"],
    ["A second team came in.", "recovered"],
    ["Unser Vorstand kam zusammen.", "told"],
  ] as const;
  for (const [note, name] of others) {
    it(`tells of something else: ${name}, ${note}`, () => {
      assert.ok(!isToldBy(note, name));
    });
  }
});
