import assert from "node:assert/strict";
import { wordDuration } from "../../../src/core/time/word-duration.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function exactly(length: number): string {
  return wordDuration({ least: length, most: length, isApproximate: false });
}

describe("A duration in words", () => {
  for (const [length, words] of [
    [0, "no time"],
    [minute, "1 minute"],
    [35 * minute, "35 minutes"],
    [hour, "1 hour"],
    [2 * hour + 38 * minute, "2 hours and 38 minutes"],
    [59.7 * minute, "1 hour"],
    [day + hour + minute, "25 hours and 1 minute"],
    [7 * day + 16 * hour + 25 * minute, "7 days and 16 hours"],
    [8 * day - minute, "8 days"],
    [128 * day + 7 * hour, "128 days"],
    [1096 * day, "3 years"],
    [1157 * day, "3 years and 2 months"],
  ] as const) {
    it(`says “${words}”`, () => {
      assert.equal(exactly(length), words);
    });
  }

  for (const [least, most, words] of [
    [day + 15 * hour, 2 * day + 15 * hour, "about 2 days"],
    [7 * day, 9 * day, "about 8 days"],
    [-day, day, "up to 24 hours"],
    [0, 2 * day, "up to 2 days"],
    [5 * day, 20 * day, "between 5 and 20 days"],
    [20 * minute, 3 * hour, "between 20 minutes and 3 hours"],
    [200 * day, 260 * day, "about 8 months"],
    [1000 * day, 1100 * day, "about 3 years"],
  ] as const) {
    it(`says “${words}” where nobody knows exactly`, () => {
      assert.equal(wordDuration({ least, most, isApproximate: false }), words);
    });
  }

  it("makes no minutes up where somebody said “about”", () => {
    const length = 7 * day + 16 * hour;
    assert.equal(wordDuration({ least: length, most: length, isApproximate: true }), "about 8 days");
  });
});
