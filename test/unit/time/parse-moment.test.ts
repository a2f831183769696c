import assert from "node:assert/strict";
import { sayInEnglish, sayLater } from "../../../src/core/text/say.ts";
import { parseMoment } from "../../../src/core/time/parse-moment.ts";
import { headWords, wordMoment, wordMomentWithZone } from "../../../src/core/time/word-moment.ts";

function worded(text: string, timeZone = "Europe/Lisbon"): string {
  const reading = parseMoment(text, timeZone);
  return "moment" in reading ? wordMomentWithZone(reading.moment) : sayLater(sayInEnglish, reading.problem);
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
    ["2026-05", "May 2026"],
    ["2026-05~", "about May 2026"],
    ["2026-05-11~", "about 11 May 2026"],
    ["2026-05-11T16:20~", "about 16:20 on 11 May 2026 (Lisbon time, UTC+01:00)"],
    ["2026-05-11T16:20:30Z~", "about 17:20 on 11 May 2026 (Lisbon time, UTC+01:00)"],
    ["2026-05-11/2026-05-14", "between 11 May and 14 May 2026"],
    ["2025-12-30/2026-01-02", "between 30 December 2025 and 2 January 2026"],
    ["2026-03/2026-05", "between March and May 2026"],
    ["2026-05-11T16:20/2026-05-11T18:40", "between 16:20 and 18:40 on 11 May 2026 (Lisbon time, UTC+01:00)"],
    [
      "2026-05-11T16:20~/2026-05-12T02:10",
      "between about 16:20 on 11 May 2026 and 12 May 2026 at 02:10 (Lisbon time, UTC+01:00)",
    ],
    [
      "2026-03-28T16:20/2026-03-29T16:20",
      "between 28 March 2026 at 16:20 (Lisbon time, UTC+00:00) and 29 March 2026 at 16:20 (Lisbon time, UTC+01:00)",
    ],
    ["2026-05-11/2026-05-14T02:10", "between 11 May 2026 and 14 May 2026 at 02:10 (Lisbon time, UTC+01:00)"],
    ["2026-05-11T02:00[Europe/Lisbon]/2026-05", "between 11 May 2026 at 02:00 (Lisbon time, UTC+01:00) and May 2026"],
    ["2026-05-11/2026-05-11", "11 May 2026"],
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
    ["2026-13", /no such month as 2026-13/],
    ["2026-05-14/2026-05-11", /ends before it begins: 2026-05-11 comes before 2026-05-14/],
    ["2026-05-11/2026-02-30", /no such day as 2026-02-30/],
    ["2026-05-11/..", /Write both ends of the range/],
    ["2026-05-11?", /say certainty: suspected/],
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

  const rewritten: readonly (readonly [text: string, ...choices: string[]])[] = [
    ["3 March 2026", "2026-03-03"],
    ["March 3rd, 2026", "2026-03-03"],
    ["13/05/2026", "2026-05-13"],
    ["03/04/2026", "2026-04-03", "2026-03-04"],
    ["3.3.2026", "2026-03-03"],
    ["2026/5/1", "2026-05-01"],
    ["2026-05-XX", "2026-05"],
    ["2026-05-11T16:20/18:40", "2026-05-11T16:20/2026-05-11T18:40"],
    ["2026-05-14/2026-05-11", "2026-05-11/2026-05-14"],
    ["2026-03-29T01:30~", "2026-03-29T00:30+00:00~", "2026-03-29T02:30+01:00~"],
    ["2026-10-24/2026-10-25T01:30", "2026-10-24/2026-10-25T01:30+01:00", "2026-10-24/2026-10-25T01:30+00:00"],
    ["2026-10-25T01:30/2026-10-26", "2026-10-25T01:30+01:00/2026-10-26", "2026-10-25T01:30+00:00/2026-10-26"],
    ["next week"],
    ["31 February 2026"],
    ["2026"],
  ];
  for (const [text, ...choices] of rewritten) {
    it(`offers ${choices.join(" and ") || "nothing"} for ${text}, each of which can be read`, () => {
      const reading = parseMoment(text, "Europe/Lisbon");
      assert.ok("problem" in reading);
      assert.deepEqual(
        reading.choices.map((choice) => choice.text),
        choices,
      );
      for (const choice of reading.choices) {
        assert.ok("moment" in parseMoment(choice.text, "Europe/Lisbon"), choice.text);
      }
    });
  }

  it("does not take a day that a zone left out", () => {
    assert.match(worded("2011-12-30", "Pacific/Apia"), /There was no 30 December 2011 in Pacific\/Apia/);
    assert.equal(worded("2011-12-30", "Pacific/Auckland"), "30 December 2011");
  });
});

describe("a moment in a sentence", () => {
  const sentences: readonly (readonly [text: string, when: string, by: string, head: string])[] = [
    ["2026-05-11", "on 11 May 2026", "by 11 May 2026", "11 May 2026"],
    ["2026-05-11T16:20", "on 11 May 2026 at 16:20", "by 11 May 2026 at 16:20", "11 May 2026 at 16:20"],
    ["2026-05", "in May 2026", "by the end of May 2026", "In May 2026"],
    ["2026-05~", "about May 2026", "by about May 2026", "About May 2026"],
    ["2026-05-11~", "about 11 May 2026", "by about 11 May 2026", "About 11 May 2026"],
    [
      "2026-05-11/2026-05-14",
      "between 11 May and 14 May 2026",
      "between 11 May and 14 May 2026",
      "Between 11 May and 14 May 2026",
    ],
  ];
  for (const [text, when, by, head] of sentences) {
    it(`reads “${when}”, “${by}” and, at the head of a line, “${head}”`, () => {
      const reading = parseMoment(text, "Europe/Lisbon");
      assert.ok("moment" in reading);
      const { moment } = reading;
      assert.deepEqual(
        [wordMoment(moment, "when"), wordMoment(moment, "by"), headWords(wordMoment(moment, "head"))],
        [when, by, head],
      );
    });
  }
});
