import assert from "node:assert/strict";
import { parseMoment } from "../../../src/core/time/parse-moment.ts";
import { wordMomentWithZone } from "../../../src/core/time/word-moment.ts";

function worded(text: string, timeZone = "Europe/Lisbon"): string {
  const reading = parseMoment(text, timeZone);
  return "moment" in reading ? wordMomentWithZone(reading.moment) : reading.problem;
}

describe("reading a moment", () => {
  const readable: readonly (readonly [text: string, wording: string])[] = [
    ["2026-03-03", "3 March 2026"],
    ["2026-03-03T06:10", "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)"],
    ["2026-03-03 06:10", "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)"],
    ["2026-07-03T06:10:59", "3 July 2026 at 06:10 (Lisbon time, UTC+01:00)"],
    ["2026-03-03T06:10Z", "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)"],
    ["2026-03-03T06:10+02:00", "3 March 2026 at 04:10 (Lisbon time, UTC+00:00)"],
    ["2026-03-03T06:10[America/Argentina/Buenos_Aires]", "3 March 2026 at 09:10 (Lisbon time, UTC+00:00)"],
    ["2028-02-29", "29 February 2028"],
  ];
  for (const [text, wording] of readable) {
    it(`says ${text} as “${wording}”`, () => {
      assert.equal(worded(text), wording);
    });
  }

  it("names a zone by its city, and UTC by itself", () => {
    assert.equal(
      worded("2026-03-03T06:10", "America/Argentina/Buenos_Aires"),
      "3 March 2026 at 06:10 (Buenos Aires time, UTC-03:00)",
    );
    assert.equal(worded("2026-03-03T06:10", "UTC"), "3 March 2026 at 06:10 (UTC)");
  });

  const unreadable: readonly (readonly [text: string, problem: RegExp])[] = [
    ["3 March", /“3 March” is not a date that can be read\. Write a day as/],
    ["2026-02-30", /no such day as 2026-02-30/],
    ["2026-03-03T25:10", /no such time of day as 25:10/],
    ["2026-03-03T06:10+99:00", /“\+99:00” is no offset/],
    ["2026-03-03T06:10[Europe/Atlantis]", /no time zone “Europe\/Atlantis”/],
    ["", /not a date/],
    ["9".repeat(10_000), /not a date/],
  ];
  for (const [text, problem] of unreadable) {
    it(`asks for another way of writing ${text.slice(0, 40) || "nothing"}`, () => {
      assert.match(worded(text), problem);
    });
  }

  it("does not guess an hour that the clocks left out", () => {
    assert.match(worded("2026-03-29T01:30"), /There was no 01:30 on 29 March 2026 in Europe\/Lisbon/);
  });

  it("asks which of two hours is meant when the clocks went back, and takes either", () => {
    const asked = worded("2026-10-25T01:30");
    assert.match(asked, /came twice/);
    for (const [offset, wording] of [
      ["+01:00", "UTC+01:00"],
      ["+00:00", "UTC+00:00"],
    ] as const) {
      assert.ok(asked.includes(`2026-10-25T01:30${offset}`));
      assert.equal(worded(`2026-10-25T01:30${offset}`), `25 October 2026 at 01:30 (Lisbon time, ${wording})`);
    }
  });
});
