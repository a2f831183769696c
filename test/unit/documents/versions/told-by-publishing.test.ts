import assert from "node:assert/strict";
import { readRecord, toldByPublishing } from "../../../../src/core/index.ts";
import { sayMarkedInGerman, withoutSigns } from "../../../kit/german-words.ts";

const record = "version: 2\ntimeZone: Europe/Amsterdam\n";
const on = "2026-11-27T08:21+01:00";

describe("when the people affected were told, by what went out", () => {
  it("is written as the record writes its times", () => {
    assert.deepEqual(toldByPublishing(readRecord(record).record, "status-investigating", on), {
      name: "told",
      value: "2026-11-27T08:21",
      words: "on 27 November 2026 at 08:21 (Amsterdam time, UTC+01:00)",
    });
    assert.equal(toldByPublishing(readRecord(record).record, "disclosure", "2026-11-27")?.value, "2026-11-27");
  });

  it("is said in German on a German screen", () => {
    const told = toldByPublishing(readRecord(record).record, "disclosure", on, sayMarkedInGerman);
    assert.equal(withoutSigns(told?.words ?? ""), "am 27. November 2026 um 08:21 Uhr (Ortszeit Amsterdam, UTC+01:00)");
  });

  it("is of the authority where the worksheet for it went out", () => {
    const told = toldByPublishing(readRecord(record).record, "regulator-worksheet", on);
    assert.deepEqual([told?.name, told?.value], ["authorityTold", "2026-11-27T08:21"]);
    const said = readRecord(`${record}moments: { authorityTold: 2026-11-27T08:00 }\n`).record;
    assert.equal(toldByPublishing(said, "regulator-worksheet", on), undefined);
    assert.equal(toldByPublishing(said, "disclosure", on)?.name, "told");
  });

  it("is not known by a notice for others, and not asked again where the record says it", () => {
    for (const kind of ["staff-note", "staff-script", "press-statement", "partner-notice", "closing-notice"] as const) {
      assert.equal(toldByPublishing(readRecord(record).record, kind, on), undefined, kind);
    }
    const said = readRecord(`${record}moments: { told: 2026-11-27T08:30 }\n`).record;
    assert.equal(toldByPublishing(said, "disclosure", on), undefined);
    assert.equal(toldByPublishing(readRecord(record).record, "disclosure", "soon"), undefined);
  });
});
