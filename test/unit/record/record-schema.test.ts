import assert from "node:assert/strict";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { newRecord, readRecord, recordSchema } from "../../../src/core/index.ts";
import { incidentTypes } from "../../../src/core/record/record.ts";
import { testNow } from "../../kit/now.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../../kit/records.ts";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(recordSchema());

/** What the schema has against a record, as one text; "" where it takes it. */
function refusals(text: string): string {
  return validate(parse(text)) ? "" : JSON.stringify(validate.errors);
}

describe("the schema of a record", () => {
  const whole: readonly (readonly [name: string, text: string])[] = [
    ["the sample", sampleRecordText],
    ["the first hour", firstHourRecordText],
    ["an outage", outageRecordText],
    ...incidentTypes.map(
      (type) => [`a new ${type}`, newRecord({ title: "x", type }, testNow, "Europe/Lisbon")] as const,
    ),
  ];
  for (const [name, text] of whole) {
    it(`takes ${name}`, () => {
      assert.equal(refusals(text), "");
    });
  }

  const taken: readonly string[] = [
    "title:",
    "title: 5",
    "drill: yes",
    "drill: TRUE",
    "type: Leak",
    "type: UNKNOWN",
    "type: { value: outage }",
    "type: { certainty: Suspected, value: leak }",
    "version:",
    "version: '1'",
    "people: unknown",
    "people:",
    "people: { count: 0 }",
    "people: { count: '12500' }",
    "people: { count: { min: 5 } }",
    "people: { count: { min: 5, max: 6 } }",
    "people: { count: { atLeast: 5 } }",
    "people: { count: { value: { atLeast: 5 }, certainty: suspected, audience: regulator } }",
    "people: { count: { certainty: ruled-out } }",
    "people: { count: { certainty: unknown, value: , expectedBy: 2026-03-05 } }",
    "people: { count: { audience: internal } }",
    "data: names",
    "data: [names, null, unknown]",
    "data: { value: passwords, certainty: ruled-out }",
    "data: { value: [names, { value: passwords, certainty: ruled-out }], certainty: suspected }",
    "moments: { aware: 2026-03-03 06:10+01:00 }",
    "moments: { aware: '2026-03-03T06:10:30[Europe/Lisbon]', told: unknown }",
    "contacts: { email: Help@Halden.EXAMPLE, web: HTTPS://halden.example/a }",
    "consequences: One sentence.",
    "advice: { certainty: ruled-out }",
    "measures: { action: Closed it }",
    "measures: [{ action: Closed it, state: In-Progress, due: 2026-03-03, owner: }, ]",
    "timeline: [{ at: 2026-03-03, what: Called Amara }]",
    "neverSay: Rob",
    "timeZone: unknown",
    "language: en-GB",
  ];
  for (const text of taken) {
    it(`takes what reading takes: ${text}`, () => {
      assert.deepEqual(readRecord(text).problems, []);
      assert.equal(refusals(text), "");
    });
  }

  const refused: readonly string[] = [
    "- a",
    "titel: x",
    "title: [a, b]",
    "title: { a: b }",
    "type: leek",
    "type: { value: leek }",
    "drill: maybe",
    "version: 3",
    "version: one",
    "language: German",
    "timeZone: [Europe]",
    "people: many",
    "people: { count: many }",
    "people: { count: 12 500 }",
    "people: { count: -1 }",
    "people: { count: 1.5 }",
    "people: { count: {} }",
    "people: { count: { max: 5 } }",
    "people: { count: { min: 5, atLeast: 5 } }",
    "people: { count: { min: 1, certainty: suspected } }",
    "people: { count: { value: 5, certainty: unknown } }",
    "moments: { aware: yesterday }",
    "moments: { aware: 3 March 2026 }",
    "moments: { aware: { certainty: confirmed } }",
    "moments: { begun: 2026-03-03 }",
    "service: { value: the shop, certainty: certain }",
    "service: { value: the shop, audience: everyone }",
    "service: {}",
    "contacts: { email: help at home }",
    "contacts: { web: www.halden.example }",
    "data: [[names]]",
    "measures: unknown",
    "measures: [{ owner: Ana }]",
    "measures: [{ action: '' }]",
    "measures: [{ action: x, state: soon }]",
    "timeline: [{ what: Called }]",
    "timeline: [{ at: 2026-03-03 }]",
    "neverSay: [{ a: b }]",
  ];
  for (const text of refused) {
    it(`refuses what reading refuses: ${text}`, () => {
      assert.notDeepEqual(readRecord(text).problems, []);
      assert.notEqual(refusals(text), "");
    });
  }
});
