import assert from "node:assert/strict";
import fc from "fast-check";
import { overlapTest, spansOverlap } from "../../../src/core/text/span.ts";

describe("whether a stretch overlaps one of many", () => {
  it("is what asking each of them says", () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
        assert.equal(
          overlapTest(spans)(asked),
          spans.some((one) => spansOverlap(one, asked)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
