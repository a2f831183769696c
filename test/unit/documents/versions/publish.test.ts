import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { impossiblePublishedOn, isPublishedToCome, readPublishedOn } from "../../../../src/core/index.ts";

describe("when a notice went out, as somebody writes it", () => {
  it("is told apart where it is written well and cannot be", () => {
    const zone = "Europe/London";
    assert.match(impossiblePublishedOn("2026-11-31 18:00", zone) ?? "", /^There is no such day as 2026-11-31\./);
    assert.equal(
      impossiblePublishedOn("2026-11-31T18:00", zone, undefined, "November 31, 2026, at 6:00 PM"),
      "There is no such day as “November 31, 2026, at 6:00 PM”. Look up which day is meant.",
    );
    assert.equal(impossiblePublishedOn("2026-11-30T18:00", zone, undefined, "November 30, 2026, at 6 PM"), undefined);
    assert.match(impossiblePublishedOn("2026-11-30 25:00", zone) ?? "", /^There is no such time of day as 25:00\./);
    assert.match(impossiblePublishedOn("2026-03-29 01:30", zone) ?? "", /the clocks went forward/);
    for (const on of ["2026-11-30 18:00", "2026-11-30", "30 November", ""]) {
      assert.equal(impossiblePublishedOn(on, zone), undefined, on);
    }
    assert.notEqual(readPublishedOn("2026-11-30 18:00", zone), undefined);
  });

  it("may be still to come", () => {
    const now = Temporal.Instant.from("2026-11-20T23:14:00Z");
    const isToCome = (on: string): boolean => isPublishedToCome(on, now, "America/Chicago");
    for (const on of ["2026-11-20 17:45", "2026-11-21", "2026-12-01 08:00"]) {
      assert.ok(isToCome(on), on);
    }
    // Today, a clock that goes a little fast, and what is no time at all.
    for (const on of ["2026-11-20", "2026-11-20 17:16", "2026-11-20T17:14", "2026-11-19 23:00", "tomorrow", ""]) {
      assert.ok(!isToCome(on), on);
    }
  });

  it("is not still to come where the record names no time zone and it has begun somewhere", () => {
    const now = Temporal.Instant.from("2026-05-28T23:00:00Z");
    for (const on of ["2026-05-29", "2026-05-29 09:00"]) {
      assert.ok(!isPublishedToCome(on, now, "UTC"), on);
      assert.ok(isPublishedToCome(on, now, "Europe/Lisbon") === (on !== "2026-05-29"), on);
    }
    for (const on of ["2026-05-30", "2026-05-29 15:00"]) {
      assert.ok(isPublishedToCome(on, now, "UTC"), on);
    }
  });
});
