import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/index.ts";
import { findMoments } from "../../../../src/core/wording/dates-in-text.ts";
import { findTimeline } from "../../../../src/core/wording/timeline/incident-dates.ts";

const placed = [
  "The leak lasted from 14:05-14:48 UTC on 4 March 2026.",
  "Between June and October 2026 anybody could read the files.",
  "The leak lasted between June and October 2026, and affected members who had a file with us.",
  "The pages were down from Monday to Wednesday, from 9:00 on the first day to 17:30 on the third.",
  "Between Friday 3 May, 18:00 and Sunday 5 May, 9:00 the folder was public.",
  "The file was public from 4 March to 6 March 2026.",
  "We noticed the outage at 14:05 UTC and fixed it at 14:48 UTC.",
  "The service was down for 43 minutes from 14:05 on 4 March.",
  "The intruder got in on March 4th. We shut him out on March 9th.",
  "The error began in March 2026 and was found in May 2026.",
  "It started at 9 a.m. PST and ended at noon.",
  "On 2026-03-04 the export began; on 2026-03-06 we closed it.",
  "Between 15.38 UTC and 16.10 UTC sign-in failed.",
  "The attack began on 04/03/2026 and was stopped on 06/03/2026.",
  "From 4 to 6 March the list was visible to everyone.",
  "An attacker got in at 2:15 pm on Tuesday. At 4:40 pm we shut the server down.",
  "On March 4, 2026 we learned of the leak. The outage lasted three hours.",
  "In early June a customer reported the fault. We fixed it in late June.",
  "2026-03-04T14:05:00Z: alert received\n\n2026-03-04T14:30:00Z: access closed",
  "- 4 March, 09:12: the export starts\n- 5 March, 17:30: a customer reports it",
  "| When | What |\n| --- | --- |\n| 4 March | The leak begins |\n| 6 March | We close it |",
  "## Timeline\n\n- `14:05 UTC` first alert\n- `14:20 UTC` all clear",
  "The server was breached on 30 April. We discovered it on 3 May.",
  "At 1405 UTC errors rose. They stopped at 1448 UTC.",
  "The outage began at midnight and was over by 02:30.",
];

const notPlaced = [
  "25 November 2026 at 11:04 (Chicago time, UTC-06:00)\n\nThis plan says what went wrong with the leak of your data, and what we do about it.",
  "The leak affects members who had a statement from us by mail between June and October 2026: 60,950 people.",
  "The leak was found.\n\n- Find out which files were copied, by 4 December 2026\n- Find out who copied them, by 9 December 2026",
  "Last week a file was public.",
  "On 4 March 2026 we found that a file was public.",
  "We found and closed it recently.",
  "*Published on 4 March 2026*\n\nA file was public. We closed it.",
  "A file was public. We will write again by 6 March and by 9 March 2026.",
  "We were founded on 1 May 2009 and moved to Porto on 3 June 2015.",
  "Earlier this month we found a leak and fixed it a day later.",
  "You may march in and ask; we may not know.",
  "The leak affects version 4.12 and version 5.03.",
  "The files were copied at a ratio of 16:9.",
  "Last updated: 4 March 2026, 14:05 UTC\n\nThe leak has been closed.",
  "The leak was found. Our next update follows on 7 March at 09:00.",
  "We fixed it on Monday.",
  "Our policy of 3 April 2024 was changed on 5 June 2025.",
  "In 2024 we were hacked too.",
  "Call us from 9 a.m. to 5 p.m. about the breach.",
  "Our helpline for the breach is open from 8:00 to 20:00.",
  "If you have questions, please call our friendly team on 01632 960 410 (Monday–Friday 7am – 9pm) about the leak.",
  "Our team will help with questions about the leak, Mon-Fri 8:00-18:00.",
  "Ask us about the leak between 9:00 and 17:00, Monday to Friday.",
];

/** Each text with the moments it names. */
const moments: readonly (readonly [string, readonly string[]])[] = [
  ["On 4 March 2026 at 14:05 UTC", ["day 03-04", "time 845"]],
  [
    "On 4 March 2026 at 14:05 (UTC-06:00), or 14:05 GMT+1, or 14:05+02:00",
    ["day 03-04", "time 845", "time 845", "time 845"],
  ],
  ["March 4 - 14:05", ["day 03-04", "time 845"]],
  ["4-6 March", ["day 03-04", "day 03-06"]],
  ["March 4th and 6th, 2026", ["day 03-04", "day 03-06"]],
  ["2026-03-04", ["day 03-04"]],
  ["Mar 4, 2026, 4:05 PM EST", ["day 03-04", "time 965"]],
  ["2pm, 9 a.m., 15.38 UTC, 1405 UTC and noon", ["time 840", "time 540", "time 938", "time 845", "time 720"]],
  ["09:30-10:15", ["time 570", "time 615"]],
  ["in late June and in July 2025", ["month 06-late", "month 07"]],
  ["we may march 5 miles", []],
  ["version 1.2.3, ratio 16:9, address 10.0.0.1", []],
];

describe("Dates in text", () => {
  for (const [text, expected] of moments) {
    it(`reads: ${text}`, () => {
      assert.deepEqual(
        findMoments(text).map(({ kind, key }) => `${kind} ${key}`),
        expected,
      );
    });
  }
});

describe("The timeline", () => {
  for (const text of placed) {
    it(`is there: ${text}`, () => {
      assert.notDeepEqual(findTimeline(parseDraft(text)), []);
    });
  }

  for (const text of notPlaced) {
    it(`is not there: ${text}`, () => {
      assert.deepEqual(findTimeline(parseDraft(text)), []);
    });
  }

  it("names the passages that place it in time, and no other", () => {
    const draft = parseDraft("It began on 4 March. We are sorry. We closed it on 6 March.");
    assert.deepEqual(
      findTimeline(draft).map(({ passage }) => passage),
      [0, 2],
    );
  });
});
