import assert from "node:assert/strict";
import { readTimeText } from "../../../../src/core/record/import/time-text.ts";

/** "2026-05-11T16:20:00+01:00", as far as the text says it; both days with a slash between where it is ambiguous. */
function read(text: string): string | undefined {
  const time = readTimeText(text);
  if (time === undefined) {
    return undefined;
  }
  const day = typeof time.day === "string" ? time.day : `${time.day["day-first"]}/${time.day["month-first"]}`;
  return `${day}${time.clock === undefined ? "" : `T${time.clock}`}${time.offset ?? ""}`;
}

describe("A time in somebody's file", () => {
  for (const [text, expected] of [
    ["2026-05-11", "2026-05-11"],
    ["2026/5/1", "2026-05-01"],
    ["2026-05-11T16:20:31.250Z", "2026-05-11T16:20:31Z"],
    ["2026-05-11T16:20:31.000+0100", "2026-05-11T16:20:31+01:00"],
    ["2026-05-11 16:20 UTC", "2026-05-11T16:20:00Z"],
    ["2026-05-11 16:20 -05", "2026-05-11T16:20:00-05:00"],
    ["2026-05-11 16:20 BST", "2026-05-11T16:20:00"],
    ["13/04/2026", "2026-04-13"],
    ["04/13/2026 4:05 PM", "2026-04-13T16:05:00"],
    ["03/04/2026 14:05", "2026-04-03/2026-03-04T14:05:00"],
    ["3.4.26, 14:05", "2026-04-03/2026-03-04T14:05:00"],
    ["04/04/2026", "2026-04-04"],
    ["11 May 2026, 4:20 p.m.", "2026-05-11T16:20:00"],
    ["11-May-2026 16:20", "2026-05-11T16:20:00"],
    ["11/May/2026:16:20:31 +0100", "2026-05-11T16:20:31+01:00"],
    ["May 11, 2026 at 12:05 AM", "2026-05-11T00:05:00"],
    ["Monday, May 11th 2026", "2026-05-11"],
    ["Mon, 11 May 2026 16:20:31 +0000", "2026-05-11T16:20:31+00:00"],
    ["Mon May 11 2026 16:20:31 GMT+0100 (British Summer Time)", "2026-05-11T16:20:31+01:00"],
    ["16:20 on 11 May 2026", "2026-05-11T16:20:00"],
    ["16:20:31, 2026-05-11", "2026-05-11T16:20:31"],
    ["11 May 2026 4 pm", "2026-05-11T16:00:00"],
    ["1778516431", "2026-05-11T16:20:31Z"],
    ["1778516431.000200", "2026-05-11T16:20:31Z"],
    ["1778516431250", "2026-05-11T16:20:31Z"],
    ["  2026-05-11\u00a016:20 ", "2026-05-11T16:20:00"],
  ] as const) {
    it(`reads “${text}”`, () => {
      assert.equal(read(text), expected);
    });
  }

  for (const text of [
    "",
    "16:20",
    "11 May",
    "yesterday at 16:20",
    "2026",
    "32/13/2026",
    "2026-05-11 25:00",
    "2026-05-11 16:20 because",
    "13 PM 2026-05-11",
    "11 Mars 2026",
    "order 2026-05-11",
    "177851643",
    "2026-05-11 ".repeat(20),
  ]) {
    it(`reads nothing in “${text.slice(0, 30)}”`, () => {
      assert.equal(read(text), undefined);
    });
  }
});
