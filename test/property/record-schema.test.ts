import assert from "node:assert/strict";
import { Ajv } from "ajv";
import fc from "fast-check";
import { stringify } from "yaml";
import { readRecord, recordSchema } from "../../src/core/index.ts";
import { recordFields } from "../../src/core/record/record-fields.ts";
import type { DescribedFields, Shape } from "../../src/core/record/shape.ts";

const validate = new Ajv({ allowUnionTypes: true }).compile(recordSchema());

const words = fc.constantFrom(
  "names",
  "our shop",
  "We left it open: for 3 days.",
  "#5",
  "true",
  "- x",
  "12",
  "",
  " ",
  "null",
);
const wholeNumber = fc.nat({ max: 1_000_000 });
const moment = fc.constantFrom(
  "2026-03-03",
  "2026-03-03T06:10",
  "2026-03-03 06:10:30+01:00",
  "2026-03-03T06:10Z",
  "2026-03",
  "2026-03-03~",
  "2026-03-03T06:10[Europe/Lisbon]~",
  "2026-03-03/2026-03-05",
  "2026-03-03T06:10~/2026-04",
);
const nothing = fc.constant(null);
const examples: Readonly<Record<string, string>> = {
  emailAddress: "Help@Halden.example",
  webAddress: "https://halden.example/a?b=c",
  language: "en-GB",
};

/** Values that may stand in a place of this shape, in any of the ways in which people write them. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "text":
      return shape.like === undefined ? fc.oneof(words, wholeNumber, nothing) : fc.constant(examples[shape.like.name]);
    case "moment":
      return fc.oneof(moment, nothing);
    case "time-zone":
      return fc.constantFrom("Europe/Lisbon", "UTC", null);
    case "jurisdiction":
      return fc.constantFrom("GB", "US-CA", null);
    case "flag":
      return fc.constantFrom(true, false, "yes", "No", null);
    case "whole-number":
      return wholeNumber;
    case "version":
      return fc.constantFrom(...Array.from({ length: shape.newest }, (_, index) => index + 1), null);
    case "choice":
      return fc.constantFrom(...shape.options.flatMap(({ value }) => [value, value.toUpperCase()]));
    case "count":
      return fc.oneof(
        wholeNumber,
        wholeNumber.map((min) => ({ min, max: min + 10 })),
        wholeNumber.map((atLeast) => ({ atLeast })),
      );
    case "list":
      return fc.oneof(nothing, fc.array(itemOf(shape.item), { maxLength: 3 }), itemOf(shape.item));
    case "mapping":
      return linesOf(shape.fields, shape.required);
    case "fact":
      return fc.oneof(nothing, fc.constantFrom("unknown", "Unknown"), valueOf(shape.of), writtenOut(shape));
  }
}

function itemOf(shape: Shape): fc.Arbitrary<unknown> {
  // White space alone is no mapping of any kind.
  return valueOf(shape).filter((value) => value !== null);
}

function linesOf(fields: DescribedFields, required: readonly string[]): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(
    Object.entries(fields)
      // Which of two moments comes first is no matter of form.
      .filter(([name]) => !["occurredFrom", "aware"].includes(name))
      .map(([name, { shape }]) => [name, required.includes(name) ? certainly(shape) : valueOf(shape)]),
  );
  return fc.record(values, { requiredKeys: [...required] });
}

function certainly(shape: Shape): fc.Arbitrary<unknown> {
  return shape.kind === "moment" ? moment : fc.constantFrom("Closed it", 5);
}

function writtenOut({ of, parts }: Extract<Shape, { kind: "fact" }>): fc.Arbitrary<unknown> {
  const { source, asOf, audience } = parts;
  const about = { source: valueOf(source!.shape), asOf: valueOf(asOf!.shape), audience: valueOf(audience!.shape) };
  const known = fc.record(
    {
      value: valueOf(of).filter((value) => value !== null && value !== ""),
      certainty: fc.constantFrom("confirmed", "Suspected", "ruled-out"),
      ...about,
    },
    { requiredKeys: ["value"] },
  );
  const open = fc.record(
    { certainty: fc.constantFrom("unknown", "ruled-out"), expectedBy: moment, ...about },
    { requiredKeys: ["certainty"] },
  );
  return fc.oneof(known, open);
}

describe("records of any kind", () => {
  it("are taken by the schema where reading takes them", function () {
    this.timeout(20_000);
    let taken = 0;
    fc.assert(
      fc.property(valueOf(recordFields.shape), (value) => {
        const { problems } = readRecord(stringify(value));
        if (problems.length === 0) {
          taken += 1;
          assert(validate(value), JSON.stringify(validate.errors));
        }
      }),
      { numRuns: 500 },
    );
    assert(taken > 200, `only ${taken} records could be read`);
  });

  it("are refused by the schema where one field holds what reading refuses", function () {
    this.timeout(20_000);
    const refusable = Object.entries(recordFields.shape.fields).filter(([name]) => name !== "title");
    fc.assert(
      fc.property(fc.constantFrom(...refusable), fc.constantFrom([[["x"]]], { nowhere: 1 }), ([name], value) => {
        const record = { [name]: value };
        assert.notDeepEqual(readRecord(stringify(record)).problems, []);
        assert(!validate(record), `${name} is taken`);
      }),
      { numRuns: 100 },
    );
  });
});
