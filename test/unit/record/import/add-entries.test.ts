import assert from "node:assert/strict";
import { readRecord } from "../../../../src/core/index.ts";
import { added, londonRecord, preview, twoEntries } from "../../../kit/imports.ts";
import { sampleRecordText } from "../../../kit/records.ts";

describe("Adding the entries of a file to a record", () => {
  it("puts each where its time belongs, internal, with its source, and changes nothing else", () => {
    const file =
      "Time,Note,Who\n2026-05-12T10:00Z,Nothing seen,Jonas\n2026-05-30,Looked again,\n2026-05-19T08:22Z,Closed,Imogen\n";
    const text = added({ file, record: sampleRecordText });
    const { record, problems } = readRecord(text);
    assert.deepEqual(problems, readRecord(sampleRecordText).problems);
    const before = readRecord(sampleRecordText).record.timeline;
    assert.deepEqual(
      record.timeline.map(({ what }) => what),
      [
        before[0]?.what,
        "Nothing seen",
        ...before.slice(1, 4).map(({ what }) => what),
        "Closed",
        ...before.slice(4).map(({ what }) => what),
        "Looked again",
      ],
    );
    const fresh = record.timeline.filter(({ what }) => ["Nothing seen", "Looked again", "Closed"].includes(what));
    assert.deepEqual(
      fresh.map(({ source, audience }) => [source, audience]),
      [
        ["Jonas", "internal"],
        ["Imogen", "internal"],
        [undefined, "internal"],
      ],
    );
    assert.match(text, /- at: 2026-05-12T11:00\n {4}what: Nothing seen\n {4}source: Jonas\n {4}audience: internal\n/);
    const lines = new Set(text.split("\n"));
    assert.ok(sampleRecordText.split("\n").every((line) => lines.has(line)));
  });

  it("keeps seconds, and says the offset where the record has no zone or the hour came twice", () => {
    assert.match(added({ file: twoEntries, record: "title: x\n" }), /at: 2026-05-19T07:45Z/);
    assert.match(added({ file: "Time,Note\n2026-10-25T01:30:07Z,Late\n" }), /at: 2026-10-25T01:30:07\+00:00/);
  });

  it("works where the timeline is missing, unknown, or a single entry", () => {
    for (const timeline of [
      "",
      "timeline: unknown\n",
      "timeline:\n",
      "timeline:\n  at: 2026-05-19T07:50Z\n  what: Between\n",
    ]) {
      const text = added({ file: twoEntries, record: `title: x\n${timeline}` });
      const words = readRecord(text).record.timeline.map(({ what }) => what);
      assert.deepEqual(words, timeline.includes("Between") ? ["Found", "Between", "Closed"] : ["Found", "Closed"]);
    }
  });

  it("leaves rows of the record whose time cannot be read where they are", () => {
    const record = "timeline:\n  - { at: someday, what: First }\n  - { at: 2026-05-20, what: Last }\n";
    const { timeline } = readRecord(added({ file: twoEntries, record })).record;
    assert.deepEqual(
      timeline.map(({ what }) => what),
      ["Found", "Closed", "Last"],
    );
  });

  it("keeps the line ends of the record", () => {
    const text = added({ file: twoEntries, record: londonRecord.replaceAll("\n", "\r\n") });
    assert.doesNotMatch(text, /(?<!\r)\n/);
  });

  it("refuses what would make the record too large, in a sentence", () => {
    const rows = Array.from({ length: 400 }, (_none, index) => `2026-05-19T08:00Z,${"word ".repeat(220)}${index}`);
    const { addCount, result } = preview({ file: `Time,Note\n${rows.join("\n")}\n` });
    assert.equal(addCount, 0);
    assert.match(result[0] ?? "", /too large/);
  });
});
