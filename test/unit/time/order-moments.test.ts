import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import type { Moment } from "../../../src/core/time/moment.ts";
import { compareMoments, isBefore, isOver } from "../../../src/core/time/order-moments.ts";
import { parseMoment } from "../../../src/core/time/parse-moment.ts";

function moment(text: string): Moment {
  const reading = parseMoment(text, "Europe/Lisbon");
  assert.ok("moment" in reading);
  return reading.moment;
}

describe("the order of moments", () => {
  it("sorts by time, a day alone before the times of that day", () => {
    const texts = ["2026-03-04", "2026-03-03T10:00", "2026-03-03", "2026-03-03T06:10"];
    const sorted = texts.toSorted((left, right) => compareMoments(moment(left), moment(right)));
    assert.deepEqual(sorted, ["2026-03-03", "2026-03-03T06:10", "2026-03-03T10:00", "2026-03-04"]);
  });

  it("calls nothing earlier that may have been later on the same day", () => {
    assert.equal(isBefore(moment("2026-03-03"), moment("2026-03-03T10:00")), false);
    assert.equal(isBefore(moment("2026-03-03T10:00"), moment("2026-03-03")), false);
    assert.equal(isBefore(moment("2026-03-02"), moment("2026-03-03T10:00")), true);
  });

  it("holds a day open until it has ended where the incident is", () => {
    const lateEvening = Temporal.Instant.from("2026-07-03T23:30Z");
    assert.equal(isOver(moment("2026-07-03"), lateEvening, "UTC"), false);
    assert.equal(isOver(moment("2026-07-03"), lateEvening, "Europe/Lisbon"), true);
    assert.equal(isOver(moment("2026-07-03T10:00"), lateEvening, "UTC"), true);
  });
});
