import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, whatIsOpen } from "../../../src/core/index.ts";

const over = `version: 2
type: leak
timeZone: Europe/London
moments: { contained: 2026-11-26T18:00 }
measures:
  - { action: Closed the folder, state: done, purpose: prevention }
nextUpdate: { at: 2026-11-27T17:00 }
`;

describe("what is open", () => {
  const cases = {
    "nothing, where the promised news is over": [over, undefined],
    "the end, where nothing says that it is over": [over.replace(/moments.*\n/, ""), "end"],
    "a step that is not done, whoever may read it": [over.replace("state: done", "state: promised"), "step"],
    "what prevents it, where nothing does": [over.replace("purpose: prevention", "purpose: response"), "prevention"],
    "news that are promised": [over.replace("2026-11-27T17", "2026-12-02T17"), "news"],
  } as const;
  for (const [what, [text, expected]] of Object.entries(cases)) {
    it(`is ${what}`, () => {
      assert.equal(whatIsOpen(readRecord(text).record, Temporal.Instant.from("2026-11-28T11:00:00Z")), expected);
    });
  }
});
