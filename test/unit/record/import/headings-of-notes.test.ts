import assert from "node:assert/strict";
import { readImportFile } from "../../../../src/core/record/import/read-file.ts";

const record = "timeZone: Europe/London\nmoments:\n  occurredFrom: 2026-11-27T08:00\n";
const times = "16:20 File copied\n16:25 File deleted\n";

describe("Notes, with headings and with lines that have no time", () => {
  const titled = (text: string): readonly (readonly string[] | string)[] => {
    const table = readImportFile(text, record);
    assert("rows" in table);
    return [table.title, ...table.rows.map(({ cells }) => cells)];
  };

  it("may have words behind the day in a heading, and say of which day how many lines are", () => {
    const file = `Friday 27 Nov 2026 - Jo's notes\n${times}Sat 28 Nov\n08:00 File found\n`;
    for (const text of [file, file.replace("Jo's notes", "leak of the file").replace("\n", "\n\n")]) {
      const [title, ...rows] = titled(text);
      assert.match(String(title), /^a list of 3 lines, 2 of the day in “Friday.*”, 1 of the day in “Sat 28 Nov”$/);
      assert.match(String(rows[0]), /27.* 16:20,File copied$/);
    }
    assert.deepEqual(
      titled(`16:00 Bridge opened\nFri 27 Nov\n${times}`)[0],
      "a list of 3 lines, 2 of the day in “Fri 27 Nov”",
    );
    assert.deepEqual(titled(`Fri 27 Nov\n${times}`)[0], "a list of 2 lines, of the day in “Fri 27 Nov”");
  });

  for (const [heading, day] of [
    ["Sat 11/28", "2026-11-28"],
    ["Sat. 28/11:", "2026-11-28"],
    ["## Saturday, 11/28/2026", "2026-11-28"],
    ["Sat 11/28/26", "2026-11-28"],
    ["11/28", "2026-11-28"],
    ["Fri 12/4", "2026-12-04"],
  ] as const) {
    it(`may have the day in numbers: “${heading}”`, () => {
      const rows = titled(`Fri 27 Nov 2026\n${times}${heading}\n08:00 File found\n`);
      assert.deepEqual(rows.at(-1), [`${day} 08:00`, "File found"]);
    });
  }

  for (const other of ["Sun 11/28", "ratio 11/28", "11/28 of them", "Sat 11/31"]) {
    it(`go on where numbers are no day: “${other}”`, () => {
      assert.deepEqual(titled(`Fri 27 Nov\n${times}${other}\n`).at(-1)?.[1], `File deleted ${other}`);
    });
  }

  it("keep as an entry what was done on a day, which counts for the times below it", () => {
    for (const deed of ["Told the board", "Down for 12 minutes", "Deleted the log"]) {
      assert.deepEqual(titled(`26 Nov 2026 – Met\n27 Nov 2026: ${deed}\n${times}`).slice(2), [
        ["27 Nov 2026", deed],
        ["27 Nov 2026 16:20", "File copied"],
        ["27 Nov 2026 16:25", "File deleted"],
      ]);
    }
  });

  for (const rough of [
    "after lunch:",
    "later that day -",
    "In the evening:",
    "before the call –",
    "nach dem Mittag:",
  ]) {
    it(`keep a line that says only roughly when by itself: “${rough}”`, () => {
      const rows = titled(`Fri 27 Nov\n${times}${rough} Report filed\n`);
      assert.deepEqual(rows.at(-1), [rough.replace(/ ?.$/, ""), "Report filed"]);
    });
  }

  for (const more of ["Next step: ask them", "again: no answer", "Decision of the day: wait", "by the old server"]) {
    it(`tell which lines go on with the entry before: “${more}”`, () => {
      const table = readImportFile(`Fri 27 Nov\n${times}${more}\n`, record);
      assert("rows" in table);
      assert.deepEqual(table.notes?.goesOn, [4]);
      assert.equal(table.rows.at(-1)?.cells[1], `File deleted ${more}`);
    });
  }
});
