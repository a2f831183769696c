import assert from "node:assert/strict";
import { guessChoices } from "../../../../src/core/record/import/import-choices.ts";
import { mostRows } from "../../../../src/core/record/import/import-table.ts";
import { readImportFile } from "../../../../src/core/record/import/read-file.ts";
import { jsonExports } from "../../../kit/timeline-exports.ts";

/** What the file holds, by what the guessed columns are: time, what, source. */
function entriesIn(text: string): readonly (readonly string[])[] {
  const table = readImportFile(text);
  assert("rows" in table, "refusal" in table ? table.refusal : "");
  const choices = guessChoices(table);
  assert(choices !== undefined, "no column was recognised");
  const { time, clock, what, source } = choices;
  return table.rows.map(({ cells }) =>
    [time, clock, what, source].flatMap((column) => (typeof column === "number" ? [cells[column] ?? ""] : [])),
  );
}

function refusalOf(text: string): string {
  const table = readImportFile(text);
  return "refusal" in table ? table.refusal : "";
}

describe("Notes, a line for each entry", () => {
  for (const [name, text, expected] of [
    [
      "with a day and a time in front",
      "2026-05-11 16:20 File copied, by hand\n2026-05-11 16:25: File deleted\n\n2026-05-12 – Told the board\n",
      [
        ["2026-05-11 16:20", "File copied, by hand"],
        ["2026-05-11 16:25", "File deleted"],
        ["2026-05-12", "Told the board"],
      ],
    ],
    [
      "under days of their own",
      "11 May 2026\n16:20 File copied\n\nTuesday, 12 May 2026:\n- 9.15am WE told the board\n- 10:00 CET – Told all\n",
      [
        ["11 May 2026 16:20", "File copied"],
        ["Tuesday, 12 May 2026 9.15am", "WE told the board"],
        ["Tuesday, 12 May 2026 10:00 CET", "Told all"],
      ],
    ],
    [
      "in brackets, over several lines",
      "[2026-05-11 16:20 UTC] File copied\n  from the old server\n[2026-05-11 16:25 UTC] **File** deleted\n",
      [
        ["2026-05-11 16:20 UTC", "File copied from the old server"],
        ["2026-05-11 16:25 UTC", "**File** deleted"],
      ],
    ],
    ["as a list", "* **11/05/2026, 16:20:** File copied\n", [["11/05/2026, 16:20", "File copied"]]],
    [
      "that begin with a remark",
      "Notes of Jonas\n2026-05-11 16:20 File copied\n",
      [["2026-05-11 16:20", "File copied"]],
    ],
  ] as const) {
    it(`are read ${name}`, () => {
      assert.deepEqual(entriesIn(text), expected);
    });
  }

  it("keep the numbers of their lines", () => {
    const table = readImportFile("Notes\n\n2026-05-11 16:20 File copied\n2026-05-11 16:25 File deleted\n");
    assert("rows" in table);
    assert.equal(table.title, "a list of 2 lines");
    assert.deepEqual(
      table.rows.map(({ number }) => number),
      [3, 4],
    );
  });

  it("are refused where there are more than a timeline has", () => {
    assert.match(refusalOf("2026-05-11 16:20 File copied\n".repeat(mostRows + 2)), /more than 5,000 rows/);
  });

  it("may hold a quotation mark that is never closed", () => {
    assert.deepEqual(entriesIn('2026-05-11 16:20 "File copied\n'), [["2026-05-11 16:20", '"File copied']]);
  });

  it("may leave it open of which day they are, which is then to be asked", () => {
    const table = readImportFile("Notes of the bridge, Friday\n16:20 File copied\n16:25-16:40 File deleted\n");
    assert("rows" in table);
    assert.deepEqual(table.notes, { isDayMissing: true, goesOn: [] });
    assert.deepEqual(
      table.rows.map(({ cells }) => cells),
      [
        ["16:20", "File copied"],
        ["16:25–16:40", "File deleted"],
      ],
    );
  });

  const record = "timeZone: Europe/London\nmoments:\n  occurredFrom: 2026-11-27T08:00\n";
  const times = "16:20 File copied\n16:25 File deleted\n";
  for (const [heading, day] of [
    ["Notes Ops bridge Friday 27 Nov", "2026-11-27"],
    ["Bridge – Fri, Nov 27", "2026-11-27"],
    ["# 27th of November", "2026-11-27"],
    ["Protokoll Freitag 27.11.", "2026-11-27"],
    ["After the holidays: 2 Jan", "2027-01-02"],
    ["Notes of 27 November 2025", "2025-11-27"],
    ["Bridge 2026-11-27, kept by Sanne", "2026-11-27"],
    // The 27th of November is no Monday.
    ["Bridge Monday 27 Nov", ""],
    ["Bridge call 3 of the team", ""],
    ["31 Nov", ""],
  ] as const) {
    it(`${day === "" ? "are of no day" : "are of the day"} in “${heading}”`, () => {
      const table = readImportFile(`${heading}\n${times}`, record);
      assert("rows" in table);
      assert.equal(table.rows[0]?.cells[0], `${day} 16:20`.trim());
      assert.equal(table.notes?.isDayMissing, day === "");
    });
  }

  it("may go on under the heading of the next day, and what goes on with an entry is no heading", () => {
    const text = `Bridge Fri 27 Nov\n${times}(he will call again on 30 Nov)\n\nSaturday 28 Nov\n08:00 File found\n`;
    const table = readImportFile(text, record);
    assert("rows" in table);
    assert.deepEqual(
      table.rows.map(({ cells }) => cells),
      [
        ["2026-11-27 16:20", "File copied"],
        ["2026-11-27 16:25", "File deleted (he will call again on 30 Nov)"],
        ["2026-11-28 08:00", "File found"],
      ],
    );
  });

  it("say when something began and ended, past midnight too, unless every line has the same zone", () => {
    assert.deepEqual(entriesIn("2026-11-27 16:20 One\n2026-11-27 22:00-01:00 Two\n"), [
      ["2026-11-27 16:20", "One"],
      ["2026-11-27 22:00–01:00", "Two"],
    ]);
    assert.deepEqual(entriesIn("2026-11-27 16:20-05:00 One\n2026-11-27 22:00-05:00 Two\n"), [
      ["2026-11-27 16:20-05:00", "One"],
      ["2026-11-27 22:00-05:00", "Two"],
    ]);
  });

  it("are refused where no line begins with a time, without a word of columns", () => {
    for (const text of ["Call with Jo\nNext week more.\n", "Dear Jo,\nwe called, and they said so.\n"]) {
      assert.match(refusalOf(text), /^No line of this file begins with a time that can be read\./);
    }
  });

  it("are no table of something else", () => {
    const table = readImportFile('Time,Note\n2026-05-11T16:20Z,"2026-05-12"\n2026-05-11T16:25Z,"\t}\t"\n');
    assert("rows" in table);
    assert.match(table.title, /^a table of/);
  });
});

describe("A table of entries", () => {
  const expected = [
    ["2026-05-11 16:20", "File copied", "Jonas"],
    ["2026-05-11 16:25", "File deleted, at last", "Imogen"],
  ];
  for (const [name, text] of Object.entries({
    "with commas":
      'Time,Description,Author\n2026-05-11 16:20,File copied,Jonas\n2026-05-11 16:25,"File deleted, at last",Imogen\n',
    "with semicolons":
      "Time;Description;Author\r\n2026-05-11 16:20;File copied;Jonas\r\n2026-05-11 16:25;File deleted, at last;Imogen\r\n",
    "with tabs":
      "Time\tDescription\tAuthor\n2026-05-11 16:20\tFile copied\tJonas\n2026-05-11 16:25\tFile deleted, at last\tImogen",
    "with a mark at the beginning and empty lines":
      '\uFEFF\nTime,Description,Author\n\n2026-05-11 16:20,File copied,Jonas\n,,\n2026-05-11 16:25,"File deleted, at last",Imogen\n\n',
    "in another order":
      'Who,What happened,Number,When\nJonas,File copied,1,2026-05-11 16:20\nImogen,"File deleted, at last",2,2026-05-11 16:25\n',
  })) {
    it(`is read ${name}`, () => {
      assert.deepEqual(entriesIn(text), expected);
    });
  }

  it("is read without names of columns", () => {
    assert.deepEqual(entriesIn("2026-05-11 16:20,File copied\n2026-05-11 16:25,File deleted\n"), [
      ["2026-05-11 16:20", "File copied"],
      ["2026-05-11 16:25", "File deleted"],
    ]);
  });

  it("may have the time of day in a column of its own", () => {
    assert.deepEqual(entriesIn("Date,Time,Event\n11/05/2026,16:20,File copied\n13/05/2026,9:05 am,File deleted\n"), [
      ["11/05/2026", "16:20", "File copied"],
      ["13/05/2026", "9:05 am", "File deleted"],
    ]);
  });

  it("may have lines and quotation marks in its cells", () => {
    assert.deepEqual(entriesIn('time,note\n2026-05-11,"He said ""stop"",\nand we stopped"\n'), [
      ["2026-05-11", 'He said "stop",\nand we stopped'],
    ]);
  });

  it("takes when it happened, not when the entry was changed", () => {
    const text = "Updated at,Occurred at,Message\n2026-05-20 10:00,2026-05-11 16:20,File copied\n";
    assert.deepEqual(entriesIn(text), [["2026-05-11 16:20", "File copied"]]);
  });

  it("counts rows as somebody who looks into the file does", () => {
    const table = readImportFile("Time,Note\n2026-05-11,One\n2026-05-12,Two\n");
    assert.deepEqual("rows" in table && table.rows.map(({ number }) => number), [2, 3]);
  });

  it("is guessed to be nothing where no column has times", () => {
    const table = readImportFile("Name,Colour\nJonas,red\nImogen,blue\n");
    assert("rows" in table);
    assert.equal(guessChoices(table), undefined);
  });

  it("is refused with a sentence where it is empty, too long, or broken", () => {
    assert.match(refusalOf("  \n "), /nothing in this file/);
    assert.match(refusalOf("2026-05-11,x\n".repeat(mostRows + 2)), /more than 5,000 rows/);
    assert.match(refusalOf('Time,Note\n2026-05-11,"One\n2026-05-12,Two\n'), /never closed/);
  });
});

describe("What an incident tool exported", () => {
  for (const { tool, text, entries } of jsonExports) {
    it(`is read from ${tool}`, () => {
      assert.deepEqual(entriesIn(text), entries);
      const table = readImportFile(text);
      assert.match(
        "title" in table ? table.title : "",
        tool === "any program" ? /^a list of/ : new RegExp(`from ${tool}$`),
      );
    });
  }

  it("is read line by line", () => {
    const text =
      '{"at":"2026-05-11T16:20Z","message":"File copied"}\n{"at":"2026-05-11T16:25Z","message":"File deleted"}\n';
    assert.deepEqual(entriesIn(text), [
      ["2026-05-11T16:20Z", "File copied"],
      ["2026-05-11T16:25Z", "File deleted"],
    ]);
  });

  it("is refused with a sentence where it is broken, too long, or no timeline", () => {
    assert.match(refusalOf('{"log_entries": ['), /breaks off before its end/);
    assert.match(refusalOf("{}"), /No list of entries with a time/);
    assert.match(refusalOf('{"people":[{"name":"Jonas"}]}'), /No list of entries with a time/);
    const many = Array.from({ length: mostRows + 1 }, () => ({ at: "2026-05-11", note: "x" }));
    assert.match(refusalOf(JSON.stringify(many)), /more than 5,000 rows/);
  });

  it("never takes what every object has for a field", () => {
    assert.match(refusalOf('{"__proto__":{"log_entries":[]},"constructor":{"name":"x"}}'), /No list of entries/);
  });
});
