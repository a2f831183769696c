import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  doubtPublishedOn,
  parseDraft,
  publishedOnShown,
  publishedOnWritten,
  readRecord,
} from "../../../../src/core/index.ts";
import { sayInEnglish, type Say } from "../../../../src/core/text/say.ts";

const facts = `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Harrow Vale Homes, country: GB }
moments: { occurredFrom: 2026-11-24T16:05, aware: 2026-11-24T16:40 }
`;
const british = readRecord(facts).record;
const american = readRecord(facts.replace("GB", "US").replace("Europe/London", "America/Chicago")).record;
const nowhere = readRecord(facts.replace(", country: GB", "")).record;

describe("the answer to when a notice went out", () => {
  it("is taken as people write days and hours", () => {
    const answers: readonly (readonly [answer: string, kept: string])[] = [
      ["2026-11-27 10:00", "2026-11-27T10:00"],
      [" 2026-11-27 ", "2026-11-27"],
      ["2026-11-27T10:00+00:00", "2026-11-27T10:00+00:00"],
      ["27 November 2026 10:00", "2026-11-27T10:00"],
      ["27 November 2026 at 10:00", "2026-11-27T10:00"],
      ["27 November 2026", "2026-11-27"],
      ["27/11/2026 1 pm", "2026-11-27T13:00"],
      ["03/04/2026 10:00", "2026-04-03T10:00"],
    ];
    for (const [answer, kept] of answers) {
      assert.equal(publishedOnWritten(answer, british), kept, answer);
    }
  });

  it("is taken as Germans write them", () => {
    const answers: readonly (readonly [answer: string, kept: string])[] = [
      ["3.12.2026 14:30", "2026-12-03T14:30"],
      ["03.12.2026", "2026-12-03"],
      ["3. Dezember 2026 um 14:30 Uhr", "2026-12-03T14:30"],
      ["3. März 2026, 14.30 Uhr", "2026-03-03T14:30"],
      ["Freitag, 27. November 2026, 14 Uhr", "2026-11-27T14:00"],
      ["1. Mai 2026", "2026-05-01"],
    ];
    for (const [answer, kept] of answers) {
      assert.equal(publishedOnWritten(answer, nowhere), kept, answer);
    }
    assert.equal(publishedOnWritten("3.12.2026", american), "2026-03-12");
  });

  it("is taken as Americans write them, where the organisation is in the United States", () => {
    const answers: readonly (readonly [answer: string, kept: string])[] = [
      ["11/27/2026 1:00 PM", "2026-11-27T13:00"],
      ["2026-11-27 1:00 PM", "2026-11-27T13:00"],
      ["November 27, 2026, at 1:04 PM", "2026-11-27T13:04"],
      ["November 27, 2026, at noon", "2026-11-27T12:00"],
      ["November 27, 2026", "2026-11-27"],
      ["03/04/2026 10:00 AM", "2026-03-04T10:00"],
      ["2026-11-27 10:00", "2026-11-27T10:00"],
    ];
    for (const [answer, kept] of answers) {
      assert.equal(publishedOnWritten(answer, american), kept, answer);
    }
  });

  it("is left as it is where nobody can tell what is meant", () => {
    for (const answer of ["tomorrow", "03/04/2026", "10:00", "27 November"]) {
      assert.equal(publishedOnWritten(answer, nowhere), answer.replace(" ", "T"), answer);
    }
    assert.notEqual(publishedOnWritten("27 November 2026, 10:00-11:00", british), "2026-11-27T10:00");
    assert.notEqual(publishedOnWritten("27 November 2026 10:00 EST", british), "2026-11-27T10:00");
  });
});

describe("when a notice went out, as it is asked", () => {
  it("is American in the United States alone", () => {
    assert.equal(publishedOnShown("2026-11-27T13:04-06:00", american), "November 27, 2026, at 1:04 PM");
    assert.equal(publishedOnShown("2026-05-20", american), "May 20, 2026");
    assert.equal(publishedOnShown("2026-11-27T13:04Z", british), "2026-11-27 13:04");
    assert.equal(publishedOnShown("2026-05-20", nowhere), "2026-05-20");
    const inGerman: Say = (message, ...values) =>
      sayInEnglish(message === "{0}-{1}-{2}" ? "{2}.{1}.{0}" : message === "January" ? "Januar" : message, ...values);
    assert.equal(publishedOnShown("2026-11-27T13:04+01:00", nowhere, inGerman), "27.11.2026 13:04");
    assert.equal(publishedOnShown("2026-05-20", nowhere, inGerman), "20.05.2026");
  });
});

describe("a day on which a notice is said to have gone out", () => {
  const letter = (day: string): string => `# Notice of a leak\n\n${day}\n\nWe have bad news. Your data has leaked.\n`;
  const dated = parseDraft(letter("27 November 2026"));
  const undated = parseDraft("# Notice of a leak\n\nOn 26 November 2026 we told the police.\n");
  const now = Temporal.Instant.from("2026-11-27T19:08:00Z");
  const doubt = (on: string, draft = dated, record = british) => doubtPublishedOn(on, { draft, record, now });
  const before = (...given: Parameters<typeof doubt>) => doubt(...given)?.before;

  it("is doubted before the day that a German letter bears", () => {
    const german = parseDraft("# Mitteilung\n\nDatum: 4. Dezember 2026\n\nWir haben eine schlechte Nachricht.\n");
    assert.equal(before("2026-12-03", german, british), "dated");
    assert.equal(before("2026-12-04", german, british), undefined);
  });

  it("is doubted before what it tells of began, or was noticed", () => {
    assert.deepEqual(doubt("2025-11-27"), {
      on: "on 27 November 2025",
      before: "began",
      when: "on 24 November 2026 at 16:05",
    });
    assert.equal(before("2026-11-23"), "began");
    assert.deepEqual(doubt("2026-11-24T16:20"), {
      on: "on 24 November 2026 at 16:20",
      before: "noticed",
      when: "on 24 November 2026 at 16:40",
    });
    assert.deepEqual(doubt("2026-11-24T16:00", dated, american), {
      on: "on November 24, 2026, at 4:00 PM",
      before: "began",
      when: "on November 24, 2026, at 4:05 PM",
    });
  });

  it("is doubted before the notice that it follows went out", () => {
    const next = (on: string, followedOn: string) =>
      doubtPublishedOn(on, { draft: dated, record: british, now, followedOn });
    assert.deepEqual(next("2026-11-25T10:00", "2026-11-26T08:47"), {
      on: "on 25 November 2026 at 10:00",
      before: "followed",
      when: "on 26 November 2026 at 08:47",
    });
    assert.equal(next("2026-11-27T08:46", "2026-11-27T08:47")?.before, "followed");
    assert.equal(next("2026-11-27T08:48", "2026-11-27T08:47"), undefined);
  });

  it("is doubted before the day that the draft bears", () => {
    for (const day of [
      "27 November 2026",
      "27 November 2026 at 18:56 (London time, UTC+00:00)",
      "November 27, 2026, at 6:56 PM (Central Time)",
      "Datum: 27. November 2026",
    ]) {
      const draft = parseDraft(letter(day));
      assert.deepEqual(
        doubt("2026-11-25T10:00", draft),
        { on: "on 25 November 2026 at 10:00", before: "dated", when: "on 27 November 2026" },
        day,
      );
      assert.equal(doubt("2026-11-27T10:00", draft), undefined, day);
    }
  });

  it("is doubted a year later, where the draft does not bear its day", () => {
    const bare = readRecord("version: 2\ntimeZone: Europe/London\n").record;
    assert.equal(before("2025-11-20", undated, bare), "year-ago");
    assert.equal(before("2025-12-20", undated, bare), undefined);
  });

  it("is not doubted else", () => {
    assert.equal(doubt("2026-11-25T10:00", undated), undefined);
    for (const on of ["2026-11-27", "2026-11-27T19:00", "2026-11-28", "tomorrow"]) {
      assert.equal(doubt(on), undefined, on);
    }
    // The day of the incident, without an hour.
    assert.equal(doubt("2026-11-24", undated), undefined);
  });
});
