import assert from "node:assert/strict";
import { splitSentences } from "../../../src/core/draft/sentences.ts";

const single = [
  "It began at 9 a.m. PST on Monday.",
  "Mr. Smith of the U.S. office called Dr. J. R. Ruiz.",
  "We use RubyGems.org, version 1.2.3, e.g. for the website.",
  "It was found on Wed. 4 Mar. 2026 by Acme Inc. of Porto.",
  "See Fig. 3 and No. 4 of the report.",
];

describe("Splitting sentences", () => {
  for (const text of single) {
    it(`keeps in one: ${text}`, () => {
      assert.deepEqual(splitSentences(text), [{ start: 0, end: text.length }]);
    });
  }

  it("splits where a sentence ends with an abbreviation", () => {
    const text = "It began at 9 a.m. We saw it at noon. The firm is Acme Inc. It is in Porto.";
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      ["It began at 9 a.m.", "We saw it at noon.", "The firm is Acme Inc.", "It is in Porto."],
    );
  });

  it("splits behind a half of the day, unless a day, a month or a zone follows", () => {
    const text =
      "It began at 9 a.m. Monday. It ended at 2 p.m. Customers could pay again. We meet at 6 p.m. Eastern, 11 p.m. Lisbon time. Nobody is left out after 7 p.m. Monitoring goes on.";
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      [
        "It began at 9 a.m. Monday.",
        "It ended at 2 p.m.",
        "Customers could pay again.",
        "We meet at 6 p.m. Eastern, 11 p.m. Lisbon time.",
        "Nobody is left out after 7 p.m.",
        "Monitoring goes on.",
      ],
    );
  });

  it("splits before a figure", () => {
    const text = "We closed the gate on Ferry Lane. 14 barges had passed. Pier no. 3 was shut since 9 p.m. 20 boats.";
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      ["We closed the gate on Ferry Lane.", "14 barges had passed.", "Pier no. 3 was shut since 9 p.m. 20 boats."],
    );
  });

  it("takes a German day for no end, in bold either", () => {
    for (const text of ["Es begann am 1. März 2026.", "**1. März 2026, 22:15 Uhr:** Es begann."]) {
      assert.equal(splitSentences(text).length, 1, text);
    }
  });

  it("cuts a sentence without end at a blank", () => {
    const parts = splitSentences("word ".repeat(2_000));
    assert.ok(parts.length >= 5);
    assert.ok(parts.every(({ start, end }) => end - start <= 2_000));
  });
});
