import assert from "node:assert/strict";
import { impossiblePublishedOn, readPublishedOn } from "../../../../src/core/index.ts";

describe("when a notice went out, as somebody writes it", () => {
  it("is told apart where it is written well and cannot be", () => {
    const zone = "Europe/London";
    assert.match(impossiblePublishedOn("2026-11-31 18:00", zone) ?? "", /^There is no such day as 2026-11-31\./);
    assert.match(impossiblePublishedOn("2026-11-30 25:00", zone) ?? "", /^There is no such time of day as 25:00\./);
    assert.match(impossiblePublishedOn("2026-03-29 01:30", zone) ?? "", /the clocks went forward/);
    for (const on of ["2026-11-30 18:00", "2026-11-30", "30 November", ""]) {
      assert.equal(impossiblePublishedOn(on, zone), undefined, on);
    }
    assert.notEqual(readPublishedOn("2026-11-30 18:00", zone), undefined);
  });
});
