import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/index.ts";
import { missingZone } from "../../../src/core/rules/time/missing-zone.ts";
import { contextOf } from "../../kit/rule-context.ts";

/** `text` with the zone added as the finding offers it. */
function withZone(text: string): string | undefined {
  const [suggestion] = missingZone.check(contextOf(text, "timeZone: Europe/Lisbon"))[0]?.suggestions ?? [];
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
