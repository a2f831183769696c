import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { dayOf, type Moment } from "../../../src/core/time/moment.ts";
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

  it("sorts a month before its days, and a range by where it begins", () => {
    const texts = ["2026-03-02", "2026-03-01", "2026-03", "2026-02-27/2026-05", "2026-03-01~", "2026-02-27"];
    const sorted = texts.toSorted((left, right) => compareMoments(moment(left), moment(right)));
    assert.deepEqual(sorted, [
      "2026-02-27",
      "2026-02-27/2026-05",
      "2026-03",
      "2026-03-01",
      "2026-03-01~",
      "2026-03-02",
    ]);
  });

  const earlier: readonly (readonly [left: string, right: string, isCertain: boolean])[] = [
    ["2026-02", "2026-03-01", true],
    ["2026-03", "2026-03-31", false],
    ["2026-03-01/2026-03-04", "2026-03-05", true],
    ["2026-03-01/2026-03-05", "2026-03-05", false],
    ["2026-03-01/2026-03-05", "2026-03-03/2026-03-09", false],
    ["2026-03-03T10:00/2026-03-03T11:00", "2026-03-03T11:30", true],
    ["2026-03-03T10:00~", "2026-03-03T11:30", false],
    ["2026-03-03T10:00~", "2026-03-03T12:30", true],
    ["2026-03-03T10:00", "2026-03-03T11:30~", false],
    ["2026-03-03~", "2026-03-05", false],
    ["2026-03-03~", "2026-03-07", true],
    ["2026-03~", "2026-04-20", false],
    ["2026-03-03T23:30~", "2026-03-04", false],
  ];
  for (const [left, right, isCertain] of earlier) {
    it(`${isCertain ? "is certain" : "cannot be said"} of ${left} and ${right}, and never the other way round`, () => {
      assert.equal(isBefore(moment(left), moment(right)), isCertain);
      assert.equal(isBefore(moment(right), moment(left)), false);
    });
  }

  it("holds a promise open as long as it can still be kept", () => {
    const now = Temporal.Instant.from("2026-07-03T10:30Z");
    assert.equal(isOver(moment("2026-07-03T10:00~"), now, "Europe/Lisbon"), false);
    assert.equal(isOver(moment("2026-07"), now, "Europe/Lisbon"), false);
    assert.equal(isOver(moment("2026-06"), now, "Europe/Lisbon"), true);
    assert.equal(isOver(moment("2026-07-01/2026-07-03"), now, "Europe/Lisbon"), false);
  });

  it("is that of a day only where somebody knows the day", () => {
    assert.equal(dayOf(moment("2026-07-03T10:00"))?.toString(), "2026-07-03");
    assert.equal(dayOf(moment("2026-07-03T10:00/2026-07-03T12:00"))?.toString(), "2026-07-03");
    for (const text of ["2026-07-03~", "2026-07", "2026-07-03/2026-07-04"]) {
      assert.equal(dayOf(moment(text)), undefined);
    }
  });
});
