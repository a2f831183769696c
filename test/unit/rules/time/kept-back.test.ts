import assert from "node:assert/strict";
import type { IncidentRecord } from "../../../../src/core/record/record.ts";
import { dayDiffersFromRecord } from "../../../../src/core/rules/time/day-differs-from-record.ts";
import { hourDiffersFromRecord } from "../../../../src/core/rules/time/hour-differs-from-record.ts";
import { worksOrNot } from "../../../../src/core/rules/time/works-or-not.ts";
import { contextOf } from "../../../kit/rule-context.ts";

const kept = { audience: "internal" } as const;

/** The same record, with every day and every time in it for the team alone. */
function keptInside(record: IncidentRecord): IncidentRecord {
  return {
    ...record,
    moments: Object.fromEntries(
      Object.entries(record.moments).map(([name, fact]) => [name, { ...fact, ...kept }]),
    ) as IncidentRecord["moments"],
    measures: record.measures.map((measure) => ({ ...measure, ...kept })),
    timeline: record.timeline.map((entry) => ({ ...entry, ...kept })),
    nextUpdate: { ...record.nextUpdate, at: { ...record.nextUpdate.at, ...kept } },
  };
}

describe("a day or a time that the record keeps inside", () => {
  for (const rule of [dayDiffersFromRecord, hourDiffersFromRecord, worksOrNot]) {
    for (const { text, record } of rule.examples.flagged) {
      it(`is neither offered nor told: ${rule.name}, ${text}`, () => {
        const context = contextOf(text, record);
        const open = rule.check(context);
        const findings = rule.check({ ...context, record: keptInside(context.record!) });
        assert.deepEqual(
          findings.map(({ span }) => span),
          open.map(({ span }) => span),
        );
        for (const { message, suggestions, fix } of findings) {
          assert.deepEqual([suggestions, fix], [undefined, undefined]);
          assert.doesNotMatch(message, /\d/);
        }
      });
    }
  }
});
