import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { recordFor, type ReadableRecord } from "../../../src/core/record/record-for.ts";

function dataOf(written: string): ReadableRecord["data"] {
  const { record, problems } = readRecord(`data: ${written}`);
  assert.deepEqual(problems, []);
  return recordFor(record, "public").data;
}

describe("the kinds of data that may be published", () => {
  it("are no surer than the list they stand in", () => {
    assert.deepEqual(dataOf("{ value: [names, { value: orders, certainty: ruled-out }], certainty: suspected }"), {
      certainty: "confirmed",
      value: [
        { certainty: "suspected", value: "names" },
        { certainty: "ruled-out", value: "orders" },
      ],
    });
  });

  it("are each ruled out where the list is, and all of them where it names none", () => {
    assert.deepEqual(dataOf("{ value: [names], certainty: ruled-out }"), {
      certainty: "confirmed",
      value: [{ certainty: "ruled-out", value: "names" }],
    });
    assert.deepEqual(dataOf("{ certainty: ruled-out }"), { certainty: "ruled-out" });
  });

  it("leave out what is internal, and are withheld where all of it is", () => {
    const internal = "{ value: health data, audience: internal }";
    assert.deepEqual(dataOf(`[names, ${internal}]`), {
      certainty: "confirmed",
      value: [{ certainty: "confirmed", value: "names" }],
    });
    assert.deepEqual(dataOf(`[${internal}]`), { certainty: "withheld" });
    assert.deepEqual(dataOf("{ value: [names], audience: regulator }"), { certainty: "withheld" });
  });
});
