import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { wordClockLike } from "../../../src/core/time/word-clock-like.ts";
import { wordDateLike } from "../../../src/core/time/word-date-like.ts";

describe("a day or a time in the manner of another", () => {
  for (const [written, made] of [
    ["3 March 2026", "4 May 2026"],
    ["3 March", "4 May"],
    ["3rd March", "4 May"],
    ["March 3, 2026", "May 4, 2026"],
    ["March 3", "May 4"],
    ["Mar 3", "May 4"],
    ["3 Feb 2026", "4 May 2026"],
    ["2026-03-03", "2026-05-04"],
    ["03/03/2026", "4 May 2026"],
  ] as const) {
    it(`is a day: ${written}`, () => {
      assert.equal(wordDateLike(written, Temporal.PlainDate.from("2026-05-04")), made);
    });
  }

  for (const [written, clock, made] of [
    ["16:40", "14:05", "14:05"],
    ["4:40 pm", "14:05", "2:05 pm"],
    ["4.40 p.m.", "14:05", "2.05 p.m."],
    ["4pm", "09:00", "9am"],
    ["4 PM", "00:30", "12:30 AM"],
    ["11 am", "12:00", "12 pm"],
  ] as const) {
    it(`is a time: ${written}`, () => {
      assert.equal(wordClockLike(written, clock), made);
    });
  }
});
