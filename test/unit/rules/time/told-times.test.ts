import assert from "node:assert/strict";
import { readToldTimes } from "../../../../src/core/rules/time/told-times.ts";

describe("a time of day that a sentence tells", () => {
  for (const [text, clause] of [
    ["On 12 May 2026 at 16:40 we found it.", "on @ we found it."],
    ["At about 4.40 pm on Tuesday, 12 May we found it.", "on @ we found it."],
    ["We found it on Tuesday 12 May, shortly after 16:40 (London time, UTC+01:00).", "We found it on @."],
    ["12 May 2026 at 16:40: We found it.", "on @: We found it."],
    ["12 May 2026, 16:40 | We found it", "on @ | We found it"],
    ["On 12 May we found it, at 16:40 UTC, by chance.", "on @ we found it by chance."],
    ["We found it at 16:40.", "We found it at @."],
    ["We closed it, and at 16:40 on 12 May we found it.", "on @ we found it."],
  ] as const) {
    it(`stands in its clause: ${text}`, () => {
      assert.equal(readToldTimes(text)[0]?.clause, clause);
    });
  }

  for (const [text, before, behind] of [
    ["We found it at 16:41.", 0, 0],
    ["We found it at 16:40.", 2, 2],
    ["We found it at 16:45.", 7, 7],
    ["We found it at 4 pm.", 30, 30],
    ["We found it around 16:41.", 30, 30],
    ["We found it at 16:41 or so.", 30, 30],
    ["We found it after 16:41.", 5, 720],
    ["We found it before 16:41.", 720, 5],
  ] as const) {
    it(`is as exact as it is told: ${text}`, () => {
      const [time] = readToldTimes(text);
      assert.deepEqual([time?.before, time?.behind], [before, behind]);
    });
  }

  for (const [text, offsets] of [
    ["We found it at 16:40.", undefined],
    ["We found it at 16:40 CET.", [1, 2]],
    ["We found it at 16:40 (UTC+05:30).", [5.5]],
    ["We found it at 16:40 Lisbon time.", []],
    ["We found it at 16:40 Lisbon time (UTC+00:00).", [0]],
    ["We found it at 16:40. It was 15:40 UTC.", undefined],
  ] as const) {
    it(`is of the zone beside it: ${text}`, () => {
      assert.deepEqual(readToldTimes(text)[0]?.zone?.offsets, offsets);
    });
  }
});
