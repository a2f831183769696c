import assert from "node:assert/strict";
import { preview, twoEntries } from "../../../kit/imports.ts";
import { sampleRecordText } from "../../../kit/records.ts";

describe("What would be added from a file", () => {
  it("is shown in the order and in the zone of the record", () => {
    const { rows, title, addCount, result } = preview({ file: twoEntries });
    assert.equal(title, "“log.csv” is a table of 2 rows.");
    assert.deepEqual(
      rows.map(({ number, when, what, source, readers }) => [number, when, what, source, readers]),
      [
        [3, "19 May 2026 at 08:45", "Found", "log.csv", "internal"],
        [2, "19 May 2026 at 09:00", "Closed", "log.csv", "internal"],
      ],
    );
    assert.deepEqual([addCount, result], [2, []]);
  });

  it("is what the column says that is called so, and not what is noted beside it now and then", () => {
    const file =
      "When,Who,What happened,Notes\n2026-05-19 08:45,Jo,Deploy,\n2026-05-19 09:00,Ana,Switched off payments,after a long call with Helen\n2026-05-19 18:40,Ana,Payments back,\n";
    const { rows } = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.deepEqual(
      rows.map(({ what }) => what),
      ["Deploy", "Switched off payments", "Payments back"],
    );
  });

  it("is read below the line that tells Excel what parts the columns, and counted as the file counts it", () => {
    const file = `sep=;\r\n"Alert ID";"Created";"Message"\r\n"#1";"2026-05-19 06:38";"Deploy, started"\r\n`;
    const { rows, unread } = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.deepEqual(
      rows.map(({ number, what }) => [number, what]),
      [[3, "Deploy, started"]],
    );
    assert.deepEqual(unread, []);
  });

  it("is public only where somebody says so, and the file marks it", () => {
    assert.equal(preview({ file: twoEntries }).publicCount, 1);
    const { rows } = preview({ file: twoEntries, answers: { isPublicTaken: true } });
    assert.deepEqual(
      rows.map(({ readers }) => readers),
      ["internal", "public"],
    );
  });

  it("asks of which day notes are that do not say it, and adds nothing before", () => {
    const file = "Bridge\n16:20 File copied\n16:25–16:40 File deleted\nabout 17:00 Told\n";
    const open = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.deepEqual([open.isDayAsked, open.addCount, open.unread], [true, 0, []]);
    assert.deepEqual(open.result, ["Say first of which day the times are."]);
    const { rows, addCount } = preview({ file, answers: { day: "2026-11-27", timeZone: "Europe/London" } });
    assert.equal(addCount, 3);
    assert.deepEqual(
      rows.map(({ when }) => when),
      ["27 November 2026 at 16:20", "Between 16:25 and 16:40 on 27 November 2026", "About 17:00 on 27 November 2026"],
    );
  });

  it("reads a time without its colon and a day in numbers before a time, and loses no line of the notes", () => {
    const file =
      "Bridge\nJo is away\nTue 19 May 2026\n1410 Dawn takes over\nafter 5: letter out\n18/5 18:00 Form filed\n19:15 Closed\n";
    const { rows, unread } = preview({
      file,
      record: "timeZone: Europe/London\nmoments: { aware: 2026-05-19 }\n",
      answers: { timeZone: "Europe/London" },
    });
    assert.deepEqual(
      rows.map(({ when, what }) => [when, what]),
      [
        ["18 May 2026 at 18:00", "Form filed"],
        ["19 May 2026 at 14:10", "Dawn takes over"],
        ["19 May 2026 at 19:15", "Closed"],
      ],
    );
    assert.deepEqual(
      unread.map(({ number }) => number),
      [2, 5],
    );
  });

  it("says which lines of notes go on with the one before, and leaves out one that says only roughly when", () => {
    const file = "27 Nov 2026\n16:20 File copied\nby hand\n16:25 Closed\nafter lunch: report filed\n";
    const { rows, unread, result } = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.deepEqual(
      rows.map(({ what }) => what),
      ["File copied by hand", "Closed"],
    );
    assert.deepEqual(unread, [
      {
        number: 5,
        text: "after lunch · report filed",
        reason: "“after lunch” is no time that can be read: write a time or a day in front of this line.",
      },
    ]);
    assert.deepEqual(result, ["Line 3 has no time, so it goes on with the entry before it."]);
  });

  it("asks which way round dates are where nothing says so, and shows what each would mean", () => {
    const file = "Date,Note\n03/04/2026,One\n05/06/2026,Two\n";
    const { dateQuestion, addCount, rows, result } = preview({ file });
    assert.deepEqual(dateQuestion, {
      reason: "“03/04/2026” can be read in two ways. Which is it?",
      options: [
        { order: "day-first", words: "3 April 2026: the day comes first" },
        { order: "month-first", words: "4 March 2026: the month comes first" },
      ],
      answer: undefined,
    });
    assert.deepEqual([addCount, rows, result], [0, [], ["Say first which way round the dates are."]]);
    const answered = preview({ file, answers: { dateOrder: "month-first" } });
    assert.deepEqual(
      answered.rows.map(({ when }) => when),
      ["4 March 2026", "6 May 2026"],
    );
  });

  it("takes one date that can be read in one way only as the answer, and says so", () => {
    const { dateQuestion, rows } = preview({ file: "Date,Note\n03/04/2026,One\n13/04/2026,Two\n" });
    assert.equal(dateQuestion?.answer, "day-first");
    assert.match(dateQuestion.reason, /“13\/04\/2026”, elsewhere in the file, only in one\.$/);
    assert.deepEqual(
      rows.map(({ when }) => when),
      ["3 April 2026", "13 April 2026"],
    );
  });

  it("asks all the same where such dates contradict one another", () => {
    const { dateQuestion } = preview({ file: "Date,Note\n03/04/2026,One\n13/04/2026,Two\n04/13/2026,Three\n" });
    assert.equal(dateQuestion?.answer, undefined);
  });

  it("asks for the zone of times that have none, and of those alone", () => {
    const file = "Time,Note\n2026-05-19 08:45,Found\n2026-05-20,Told\n";
    const open = preview({ file });
    assert.deepEqual(
      [open.isZoneAsked, open.addCount, open.result],
      [true, 0, ["Say first in which zone the times are."]],
    );
    const { rows, addCount } = preview({ file, answers: { timeZone: "America/New_York" } });
    assert.deepEqual([addCount, ...rows.map(({ when }) => when)], [2, "19 May 2026 at 13:45", "20 May 2026"]);
    assert.equal(preview({ file: twoEntries }).isZoneAsked, false);
  });

  it("says which rows are left out, and why", () => {
    const file = "Time,Note\n2026-05-19,Found\n,Nobody knows when\n2026-05-20,\n31/02/2026,Never\nlate May,Sometime\n";
    const { unread, unreadTitle, addCount } = preview({ file });
    assert.deepEqual([unreadTitle, addCount], ["4 rows are left out", 1]);
    assert.deepEqual(
      unread.map(({ number, reason }) => `${number} ${reason.slice(0, 40)}`),
      [
        "3 There is no time in this row.",
        "4 This row does not say what happened.",
        "5 There is no such day as 2026-02-31. Writ",
        "6 “late May” is not a date with a day, a m",
      ],
    );
  });

  it("loses no time of day: what cannot be read of it is left out with the reason, and none is a day alone", () => {
    for (const [day, clock] of [
      ["Date", "Time"],
      ["Datum", "Uhrzeit"],
      ["When", "Event time (UTC)"],
    ] as const) {
      const file = `${day},${clock},What\n2026-03-30,23:50,A\n2026-03-31,,B\n2026-03-31,approx 14:00,C\n2026-03-31,afternoon,D\n`;
      const { rows, unread } = preview({ file, answers: { timeZone: "Europe/London" } });
      assert.deepEqual(
        rows.map(({ when }) => when),
        ["30 March 2026 at 23:50", "31 March 2026", "About 14:00 on 31 March 2026"],
      );
      assert.deepEqual(
        unread.map(({ number, reason }) => `${number} ${reason}`),
        ["5 “afternoon” is not a time of day that can be read: write it as 14:05, or leave it empty."],
      );
    }
  });

  it("takes two times of day for a span, and none for a zone", () => {
    const file =
      "27 November 2026\n09:00-10:00 Orders are lost\nabout 14:45 first shops back\n23:30 to 00:15 Restart\n";
    const { rows } = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.deepEqual(
      rows.map(({ when, what }) => `${when}: ${what}`),
      [
        "Between 09:00 and 10:00 on 27 November 2026: Orders are lost",
        "About 14:45 on 27 November 2026: first shops back",
        "Between 27 November 2026 at 23:30 and 28 November 2026 at 00:15: Restart",
      ],
    );
  });

  it("takes the column with the time of day however that is written, and no price or length of time for one", () => {
    for (const [clock, cell] of [
      ["Time", "14.20"],
      ["Time", "14h20"],
      ["Zeit", "14:20"],
      ["Noted", "14:20"],
    ] as const) {
      const file = `Date,${clock},What\n2026-03-30,${cell},Found it on a host\n`;
      const { rows } = preview({ file, answers: { timeZone: "Europe/London" } });
      assert.equal(rows[0]?.when, "30 March 2026 at 14:20", `${clock} ${cell}`);
    }
    for (const [other, cell] of [
      ["Cost", "14.20"],
      ["Lasted", "1h20"],
      ["Time zone", "Europe/London"],
      ["Time", "2026-03-30"],
    ] as const) {
      const file = `Date,${other},What\n2026-03-30,${cell},Found it on a host\n`;
      const { rows, unread } = preview({ file, answers: { timeZone: "Europe/London" } });
      assert.deepEqual([rows[0]?.when, unread], ["30 March 2026", []], other);
    }
  });

  it("never guesses which number is the year", () => {
    for (const cell of ["26-05-13 10:00Z", "26/05/11"]) {
      const { rows, unread } = preview({ file: `Time,Note\n${cell},Found\n` });
      assert.deepEqual(rows, []);
      assert.equal(
        unread[0]?.reason,
        `“${cell}” can be read with its year first or last: write the year with four digits.`,
      );
    }
  });

  it("takes one answer for one set of letters of a zone, and leaves out the rows where a file has two", () => {
    const file = "Time,Note\n2026-05-13 10:00 EST,A\n2026-05-13 10:00 PDT,B\n2026-05-13 10:00Z,C\n";
    const { rows, unread, isZoneAsked, addCount } = preview({ file });
    assert.deepEqual([isZoneAsked, addCount], [false, 1]);
    assert.deepEqual(
      rows.map(({ what }) => what),
      ["C"],
    );
    assert.deepEqual(
      unread.map(({ number }) => number),
      [2, 3],
    );
    assert.match(unread[0]?.reason ?? "", /^This file has times in “EST” and in “PDT”, .* such as -05:00\.$/);
    const one = preview({ file: file.replace("PDT", "EST"), answers: { timeZone: "America/New_York" } });
    assert.deepEqual([one.isZoneAsked, one.addCount, one.unread.length], [true, 3, 0]);
  });

  it("leaves out a time that the clocks showed twice, and says which two there were", () => {
    const file = "Time,Note\n2026-10-25 01:30,Found\n";
    const { unread } = preview({ file, answers: { timeZone: "Europe/London" } });
    assert.match(unread[0]?.reason ?? "", /came twice in Europe\/London/);
  });

  it("leaves out what is there already, and says how many", () => {
    const file =
      "Time,Note\n2026-05-19T09:20+01:00,We deleted the file.\n2026-05-19T09:20+01:00,We  deleted the file.\n2026-05-19T09:21+01:00,We deleted the file.\n";
    const { addCount, result } = preview({ file, record: sampleRecordText });
    assert.equal(addCount, 1);
    assert.deepEqual(result, ["2 entries are left out, because the timeline says the same of the same time."]);
  });

  it("says so where all of it is there already", () => {
    const file = "Time,Note\n2026-05-19T09:20+01:00,We deleted the file.\n";
    assert.deepEqual(preview({ file, record: sampleRecordText }).result, [
      "There is nothing to add.",
      "1 entry is left out, because the timeline says the same of the same time.",
    ]);
  });

  it("counts what is left out in rows of a table and in lines of notes", () => {
    const titleOf = (file: string) => preview({ file, answers: { timeZone: "Europe/London" } }).unreadTitle;
    const table = "Time,Note\n2026-05-18,Copied\n2026-05-19,Found\n2026-05-20,Closed\n";
    assert.equal(titleOf(table), "");
    assert.equal(titleOf(`${table}late May,Told\n`), "1 row is left out");
    assert.equal(titleOf(`${table}late May,Told\nlate June,Told\n`), "2 rows are left out");
    assert.equal(titleOf("27 Nov 2026\n16:20 Copied\n16:25 Closed\nafter lunch: told\n"), "1 line is left out");
    assert.equal(
      titleOf("27 Nov 2026\n16:20 Copied\n16:25 Closed\nafter lunch: told\nafter tea: told\n"),
      "2 lines are left out",
    );
  });

  it("names the lines that are read as of the next day", () => {
    const resultOf = (...behindMidnight: readonly string[]) =>
      preview({
        file: ["27 Nov 2026", "23:40 Copied", "23:50 Seen", ...behindMidnight, ""].join("\n"),
        answers: { timeZone: "Europe/London" },
      }).result;
    assert.deepEqual(resultOf(), []);
    assert.deepEqual(resultOf("00:10 Found"), ["Line 4 is read as of the next day, because midnight lies before it."]);
    assert.deepEqual(resultOf("00:10 Found", "00:20 Closed"), [
      "These lines are read as of the next day, because midnight lies before them: 4, 5.",
    ]);
    const many = Array.from({ length: 9 }, (_none, index) => `00:1${index} Note ${index}`);
    assert.deepEqual(resultOf(...many), [
      "9 lines are read as of the next day, because midnight lies before them; the first are 4, 5, 6, 7, 8, 9, 10, 11.",
    ]);
  });

  it("is nothing where the record cannot be changed, with the reason", () => {
    const { addCount, result } = preview({ file: twoEntries, record: "title: [\n" });
    assert.equal(addCount, 0);
    assert.match(result[0] ?? "", /cannot be read, so nothing was changed/);
  });

  it("shows the first rows and counts the rest", () => {
    const rows = Array.from(
      { length: 60 },
      (_none, index) => `2026-05-19T08:${String(index).padStart(2, "0")}Z,Note ${index}`,
    );
    const { rows: shown, moreRows, addCount } = preview({ file: `Time,Note\n${rows.join("\n")}\n` });
    assert.deepEqual([shown.length, moreRows, addCount], [20, "And 40 more.", 60]);
  });
});
