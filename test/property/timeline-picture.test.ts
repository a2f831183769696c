import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { readRecord } from "../../src/core/index.ts";
import { momentNames } from "../../src/core/record/record.ts";
import { timelinePicture } from "../../src/core/record/timeline/timeline-picture.ts";
import type { Stretch } from "../../src/core/record/timeline/timeline-scene.ts";

const someDate = fc.oneof(
  fc.date({ min: new Date("2026-03-01"), max: new Date("2026-04-10"), noInvalidDate: true }),
  fc.date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }),
  fc.date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31"), noInvalidDate: true }),
);
const somePoint = fc
  .tuple(someDate, fc.constantFrom(7, 10, 16), fc.constantFrom("", "~"))
  .map(([date, length, about]) => `${date.toISOString().slice(0, length)}${length === 16 ? "Z" : ""}${about}`);
const someMoment = fc.oneof(
  somePoint,
  fc.tuple(somePoint, somePoint).map((ends) => ends.toSorted().join("/")),
);
const someText = fc
  .record({
    zone: fc.constantFrom("UTC", "Europe/London", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe"),
    moments: fc.dictionary(fc.constantFrom(...momentNames), someMoment),
    entries: fc.array(fc.tuple(someMoment, fc.constantFrom("internal", "regulator", "public")), { maxLength: 80 }),
  })
  .map(({ zone, moments, entries }) =>
    [
      `timeZone: ${zone}`,
      "moments:",
      ...Object.entries(moments).map(([name, at]) => `  ${name}: "${at}"`),
      "timeline:",
      ...entries.map(([at, audience]) => `  - { at: "${at}", what: Something, audience: ${audience} }`),
      "",
    ].join("\n"),
  );

function isInside({ from, to }: Stretch): boolean {
  return from >= 0 && to <= 1 && from <= to;
}

describe("The picture of any incident's course", () => {
  it("keeps every place inside, leaves room for every label, and counts everything", () => {
    fc.assert(
      fc.property(someText, someDate, (text, now) => {
        const { record } = readRecord(text);
        const scene = timelinePicture(record, Temporal.Instant.fromEpochMilliseconds(now.getTime()));
        const places = [...scene.rows.map(({ at }) => at), ...scene.gaps.flatMap(({ sure, widest }) => [sure, widest])];
        assert.ok(places.every(isInside));
        assert.ok(scene.gaps.every(({ sure, widest }) => sure.from >= widest.from && sure.to <= widest.to));
        assert.ok(scene.rows.length <= 60);
        assert.deepEqual(scene, structuredClone(scene));
        const kept = scene.ticks.filter(({ isSpare }) => !isSpare);
        for (const [ticks, apart] of [
          [scene.ticks, 0.1],
          [kept, 0.27],
        ] as const) {
          assert.ok(ticks.every(({ at }, index) => index === 0 || at - ticks[index - 1]!.at >= apart));
        }
        assert.ok(scene.rows.length === 0 || scene.ticks.length > 0);
        assert.ok(scene.table.length >= record.timeline.length);
      }),
      { numRuns: 300 },
    );
  });
});
