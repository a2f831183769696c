import assert from "node:assert/strict";
import { daysAfter } from "../../../../src/core/record/import/past-midnight.ts";
import { preview } from "../../../kit/imports.ts";

const inLondon = { timeZone: "Europe/London" };

/** What is added from `file`, by the days of its entries. */
function entries(file: string, answers: Parameters<typeof preview>[0]["answers"] = inLondon): readonly string[] {
  return preview({ file, answers }).rows.map(({ when, what }) => `${when}: ${what}`);
}

describe("Notes of a night", () => {
  it("go on with the next day after midnight, and the preview says so", () => {
    const file = "27 Feb 2026\n23:50 Alarm\n00:10 Switched off\n00:40 Back on\n";
    assert.deepEqual(entries(file), [
      "27 February 2026 at 23:50: Alarm",
      "28 February 2026 at 00:10: Switched off",
      "28 February 2026 at 00:40: Back on",
    ]);
    assert.deepEqual(preview({ file, answers: inLondon }).result, [
      "These lines are read as of the next day, because midnight lies before them: 3, 4.",
    ]);
    assert.deepEqual(preview({ file: file.replace(/00:40.*\n/, ""), answers: inLondon }).result, [
      "Line 3 is read as of the next day, because midnight lies before it.",
    ]);
  });

  it("do so whichever way the day is said: in numbers that must be asked for, or not at all", () => {
    for (const answers of [{ ...inLondon, dateOrder: "day-first" } as const, { ...inLondon, day: "2026-03-04" }]) {
      const heading = "day" in answers ? "" : "04/03/2026\n";
      assert.deepEqual(entries(`${heading}22:00-23:30 Alarm\n1:15 Switched off\n`, answers), [
        "Between 22:00 and 23:30 on 4 March 2026: Alarm",
        "5 March 2026 at 01:15: Switched off",
      ]);
    }
  });

  it("begin anew under the heading of the next day", () => {
    const file = "27 Feb 2026\n23:50 Alarm\n28 Feb 2026\n00:10 Switched off\n09:00 Told\n";
    assert.deepEqual(preview({ file, answers: inLondon }).result, []);
    assert.deepEqual(
      entries(file).map((entry) => entry.slice(0, 11)),
      ["27 February", "28 February", "28 February"],
    );
  });

  for (const [clocks, days] of [
    ["09:00 09:20 09:10 11:00", "0 0 0 0"],
    ["23:50 00:10 23:55 00:20", "0 1 0 1"],
    ["18:00 23:00 02:00 09:00 22:00 00:30", "0 0 1 1 1 2"],
    ["22:00 21:50 08:00 07:55", "0 0 0 0"],
    ["00:10 23:50", "0 0"],
    ["16:00 12:00", "0 0"],
    ["20:00 09:30", "0 1"],
    ["", ""],
  ] as const) {
    it(`lie ${days || "nowhere"} days after the day above them: ${clocks}`, () => {
      assert.equal(daysAfter(clocks === "" ? [] : clocks.split(" ")).join(" "), days);
    });
  }
});

describe("A span of time in a file", () => {
  it("on a day that does not exist is left out with the reason, and the rest is added", () => {
    for (const file of [
      "2026-02-30 23:00–01:00 Restored\n2026-02-27 10:00 Found\n",
      "When,What\n2026-02-30 23:00–01:00,Restored\n2026-02-27 10:00,Found\n",
    ]) {
      const { rows, unread } = preview({ file, answers: inLondon });
      assert.equal(rows.length, 1, file);
      assert.match(unread[0]?.reason ?? "", /30/);
    }
  });

  it("may have blanks around its hyphen, and end after midnight", () => {
    const file = "When,What,Who\n28/02/2026 23:00 - 01:00,Restored,Bob\n27/02/2026 10:00,Found,Al\n";
    const { title, rows } = preview({ file, answers: inLondon });
    assert.match(title, /a table of 2 rows/);
    assert.deepEqual(
      rows.map(({ when, what }) => [when, what]),
      [
        ["27 February 2026 at 10:00", "Found"],
        ["Between 28 February 2026 at 23:00 and 1 March 2026 at 01:00", "Restored"],
      ],
    );
    assert.deepEqual(entries("2026-02-27 22:00 -05:00 An offset\n"), ["28 February 2026 at 03:00: An offset"]);
  });
});

describe("The number of a row", () => {
  it("is that of the file, where rows are empty or have a cell of two lines", () => {
    const file = `When,What\n\n2026-02-27 10:00,"Found\nit"\n,\n2026-02-99 10:00,Bad\n\n\n`;
    const { rows, unread } = preview({ file, answers: inLondon });
    assert.deepEqual([rows[0]?.number, unread[0]?.number], [3, 5]);
  });

  it("of many is not lost among empty ones, nor is the sign between its columns", () => {
    const file = `${"\n".repeat(3)}When;What\n2026-02-27 10:00;Found, at last\n${";\n".repeat(20_000)}`;
    const { title, rows } = preview({ file, answers: inLondon });
    assert.match(title, /a table of 1 row\./);
    assert.deepEqual([rows[0]?.number, rows[0]?.what], [5, "Found, at last"]);
  });
});
