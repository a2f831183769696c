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

const notSo = "{ certainty: ruled-out, how: we looked }";

/** The rest of the moments of an incident with which a service stopped. */
function stopped(recovered: string): string {
  return `18:00, serviceStopped: 2026-11-26T09:40, recovered: ${recovered} }`;
}

describe("what is open", () => {
  const cases = {
    "nothing, where the promised news is over": [over, undefined],
    "the end, where nothing says that it is over": [over.replace(/moments.*\n/, ""), "end"],
    "the end, where it is ruled out that it was stopped": [over.replace("2026-11-26T18:00", notSo), "end"],
    "the end, where it is ruled out that the service works again": [
      over.replace("type: leak", "type: leak\nservice: Paying online").replace("18:00 }", stopped(notSo)),
      "end",
    ],
    "nothing, where the service works again": [
      over.replace("type: leak", "type: leak\nservice: Paying online").replace("18:00 }", stopped("2026-11-26T18:40")),
      undefined,
    ],
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
