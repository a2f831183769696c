import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/index.ts";
import { missingZone } from "../../../src/core/rules/time/missing-zone.ts";
import { contextOf } from "../../kit/rule-context.ts";

/** `text` with the zone added as the finding offers it. */
function withZone(text: string): string | undefined {
  const context = contextOf(text, "timeZone: Europe/Lisbon", "status-resolved");
  const [suggestion] = missingZone.check(context)[0]?.suggestions ?? [];
  return suggestion === undefined ? undefined : applyEdits(text, suggestion.edits);
}

describe("the zone that is offered for a time of day", () => {
  for (const [written, mended] of [
    ["It failed at 14:05 on Monday.", "It failed at 14:05 Lisbon time on Monday."],
    ["It failed at 2 p.m. on Monday.", "It failed at 2 p.m. Lisbon time on Monday."],
    ["It failed at 2 p.m., on Monday.", "It failed at 2 p.m. Lisbon time, on Monday."],
    ["It failed at 2 p.m.", "It failed at 2 p.m. Lisbon time."],
    ["It failed at 2 pm.", "It failed at 2 pm Lisbon time."],
    ["It failed at 2 p.m. Nobody noticed.", "It failed at 2 p.m. Lisbon time. Nobody noticed."],
  ] as const) {
    it(`stands behind it: ${written}`, () => {
      assert.equal(withZone(written), mended);
    });
  }
});

describe("a time of day without its zone", () => {
  const isMarked = (text: string, kind: "status-resolved" | "apology") =>
    missingZone.check(contextOf(text, undefined, kind)).length > 0;

  for (const text of [
    "The service failed at 2:05 pm and was back at 3:40 pm.",
    "On 3 March 2026 at 06:10 we closed the folder, in good time for the deadline.",
    "We found it on 3 March 2026 at noon. These are difficult times for us.",
  ]) {
    it(`is marked in a status update, and in a letter taken for the local time: ${text}`, () => {
      assert.equal(isMarked(text, "status-resolved"), true);
      assert.equal(isMarked(text, "apology"), false);
    });
  }

  for (const text of [
    "The service failed at 14:05 local time.",
    "At 4 p.m. Eastern the tills stopped.",
    "It failed at 14:05 Lisbon time.",
    "It failed at 14:05 eastern standard time.",
    "Your seat on the 17:42 was sold twice.",
    "Our helpline is open from 9:00 to 17:00.",
    "Saturdays 9:30 - 12:00",
  ]) {
    it(`is none: ${text}`, () => {
      assert.equal(isMarked(text, "status-resolved"), false);
    });
  }
});
