import assert from "node:assert/strict";
import { fromDifference } from "../../../../src/core/documents/versions/from-difference.ts";

describe("a sentence from its first difference on", () => {
  const start = "We copied the bookings of the last two years to a folder that anybody could open, and";

  it("begins a few words before the difference", () => {
    const shown = fromDifference(`${start} we forgot to delete them.`, `${start} nobody deleted them.`);
    assert.match(shown, /^… /);
    assert.ok(shown.endsWith("anybody could open, and we forgot to delete them."), shown);
    assert.ok(shown.length < 70, shown);
  });

  it("begins with a whole word", () => {
    const [, first = ""] = fromDifference(`${start} we forgot.`, `${start} nobody did.`).split(" ");
    assert.ok(start.split(" ").includes(first), first);
  });

  it("is the whole sentence where it differs early", () => {
    assert.equal(
      fromDifference("This affects 18,240 people.", "This affects 17,900 people."),
      "This affects 18,240 people.",
    );
  });

  it("keeps a long sentence whole that has no word to begin with", () => {
    const address = "a".repeat(80);
    assert.equal(fromDifference(`${address}b`, `${address}c`), `${address}b`);
  });

  it("shows the end of a sentence that the other one goes on from", () => {
    assert.ok(fromDifference(start, `${start} more`).endsWith("could open, and"));
  });
});
