import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, readRecord } from "../../src/core/index.ts";
import { addEntries, newEntries } from "../../src/core/record/import/add-entries.ts";
import { guessChoices } from "../../src/core/record/import/import-choices.ts";
import { importPreview } from "../../src/core/record/import/import-preview.ts";
import { readEntries } from "../../src/core/record/import/read-entries.ts";
import { readImportFile } from "../../src/core/record/import/read-file.ts";
import { plainWords } from "../../src/core/record/plain-words.ts";
import { writeMoment } from "../../src/core/time/write-moment.ts";
import { decodeFile } from "../../src/extension/import/decode-file.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../kit/records.ts";
import { jsonExports } from "../kit/timeline-exports.ts";

const recordText = fc.constantFrom(sampleRecordText, firstHourRecordText, outageRecordText, "title: x\n", "");

const someDate = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
const someTime = someDate.map((date) => `${date.toISOString().slice(0, 19)}Z`);
/** "2026-02-30 23:00 - 01:00": spans, on days that may not exist and with times that may not. */
const someSpan = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 0, max: 32 }), fc.nat(24), fc.nat(24))
  .chain(([month, day, from, to]) => {
    const [mm = "", dd = "", start = "", end = ""] = [month, day, from, to].map((n) => String(n).padStart(2, "0"));
    return fc.constantFrom(...["-", "–", " - ", " to "].map((sign) => `2026-${mm}-${dd} ${start}:00${sign}${end}:30`));
  });
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.stringMatching(/^[-a-z0-9 "':#{}[\],&*!|>%@`~?.\\;\t]{1,20}$/),
  fc.constantFrom("null", "true", "unknown", "~", "- a", "a: b", "=1+1", '"', "2026-05-01"),
);

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
  fc.json({ maxDepth: 5 }).map((text) => new TextEncoder().encode(text)),
  fc.tuple(fc.constantFrom(...jsonExports), fc.nat(), fc.nat()).map(([{ text }, from, length]) => {
    const start = from % text.length;
    return new TextEncoder().encode(text.slice(0, start) + text.slice(start + (length % 40)));
  }),
  fc
    .array(fc.tuple(fc.oneof(someTime, someSpan, words), words), { maxLength: 12 })
    .chain((rows) => fc.constantFrom(",", " ").map((sign) => rows.map((row) => row.join(sign)).join("\n")))
    .map((text) => new TextEncoder().encode(text)),
);

describe("Any file at all, added to a timeline", () => {
  it("never throws, and is either read or refused in a sentence", () => {
    fc.assert(
      fc.property(bytes, recordText, (file, record) => {
        const decoded = decodeFile(file, (message) => message);
        if ("refusal" in decoded) {
          assert.match(decoded.refusal, /^[A-Z].+\.$/s);
          return;
        }
        const table = readImportFile(decoded.text);
        if ("refusal" in table) {
          assert.match(table.refusal, /^[A-Z].+\.$/s);
          return;
        }
        const choices = guessChoices(table);
        if (choices !== undefined) {
          const answered = {
            ...choices,
            dateOrder: "day-first",
            day: "2026-05-11",
            timeZone: "Europe/London",
          } as const;
          for (const each of [choices, answered]) {
            const preview = importPreview(table, each, { fileName: "file.csv", recordText: record });
            assert.deepEqual(preview, structuredClone(preview));
            assert.ok(preview.rows.every(({ readers }) => readers === "internal"));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives back the same facts once it is in the record, in order, and keeps those that were there", () => {
    const rows = fc.array(fc.tuple(someTime, words), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, recordText.filter(Boolean), fc.boolean(), (written, record, isWindows) => {
        const text = isWindows ? record.replaceAll("\n", "\r\n") : record;
        const file = ["Time,Note", ...written.map(([at, what]) => `${at},${csvCell(what)}`)].join("\n");
        const table = readImportFile(file);
        assert("rows" in table);
        const choices = { time: 0, what: 1, clock: undefined, source: undefined, readers: undefined } as const;
        const answers = { dateOrder: undefined, day: undefined, timeZone: undefined, isPublicTaken: false };
        const { entries, unread } = readEntries(table, { ...choices, ...answers }, "file.csv");
        const said = written.filter(([, what]) => plainWords(what) !== "");
        assert.equal(entries.length, said.length, unread[0]?.reason);
        const fresh = newEntries(text, entries);
        const result = addEntries(text, fresh, false);
        assert(result.ok, result.ok ? "" : result.reason);
        const [before, after] = [readRecord(text).record, readRecord(applyEdits(text, result.edits)).record];
        const keys = (all: readonly { readonly at: (typeof before.timeline)[number]["at"]; readonly what: string }[]) =>
          all.map(({ at, what }) => `${writeMoment(at, before.timeZone)} ${what}`);
        const [was, is, came] = [keys(before.timeline), keys(after.timeline), keys(fresh.entries)];
        assert.deepEqual(
          is.filter((key) => came.includes(key)),
          came,
        );
        assert.deepEqual(
          is.filter((key) => !came.includes(key)),
          was,
        );
        assert.ok(
          after.timeline.every(({ audience }, index) => audience === "internal" || was.includes(is[index] ?? "")),
        );
        const others = (all: typeof before): unknown => JSON.parse(JSON.stringify({ ...all, timeline: [] }));
        assert.deepEqual(others(after), others(before));
      }),
      { numRuns: 200 },
    );
  });
});
