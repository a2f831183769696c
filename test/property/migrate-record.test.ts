import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, migrateRecord, readRecord } from "../../src/core/index.ts";
import { recordVersion } from "../../src/core/record/record.ts";
import { outageRecordText } from "../kit/records.ts";

const comment = fc.constantFrom("", " # c", " # a: b");
const lineComment = fc.constantFrom("", "# c\n", "  # c\n", "\n");
const words = fc.constantFrom(
  "customers",
  '"a: b # c"',
  "'it''s'",
  "unknown",
  "~",
  "",
  "a - b",
  "12",
  ">-\n    x\n\n    y",
);
const number = fc.constantFrom("5", "unknown", "", "{ min: 1, max: 3 }", "\n    min: 1 # c\n    max: 3", "12 500");
const certainty = fc.constantFrom("confirmed", "suspected", "unknown", "ruled-out");

function fact(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const writtenOut = fc
    .tuple(
      value.filter((text) => !text.includes("\n")),
      certainty,
      lineComment,
      comment,
    )
    .map(
      ([text, sure, line, end]) => `${end}\n    value: ${text}\n${line}    certainty: ${sure}${end}\n    source: Jo`,
    );
  return fc.oneof(value, writtenOut);
}

const line = (name: string, value: fc.Arbitrary<string>) =>
  fc.tuple(lineComment, fact(value), comment).map(([above, text, behind]) => {
    const isBlock = text.includes("\n");
    return `${above}  ${name}: ${text}${isBlock ? "" : behind}\n`;
  });

/** Records as version 1 was written, by hand and in many ways. */
const older = fc
  .tuple(
    fc.constantFrom("version: 1\n", 'version: "1" # c\n', ""),
    fc.array(fc.oneof(line("count", number), line("who", words)), { minLength: 1, maxLength: 2 }),
    fc.constantFrom("", "title: x\n", outageRecordText.slice(outageRecordText.indexOf("data:"))),
    fc.boolean(),
  )
  .map(([version, lines, rest, isWindows]) => {
    const text = `${version}people:${lines.length > 1 ? " # p" : ""}\n${lines.join("")}${rest}`;
    return isWindows ? text.replaceAll("\n", "\r\n") : text;
  });

function factsOf(text: string): unknown {
  return JSON.parse(JSON.stringify({ ...readRecord(text).record, version: recordVersion }));
}

/** Every remark and every word of the text, wherever it stands. */
function remarksIn(text: string): readonly string[] {
  return text.match(/#[^\r\n]*/g) ?? [];
}

/** The lines that have no need to change, but for how far in they stand. */
function otherLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((written) => written.trim())
    .filter((written) => !/^(?:version|count|total|who|groups|- who)\b/.test(written));
}

describe("bringing any record up to date", () => {
  it("keeps what it says, every remark and every line end, and is then done", () => {
    let changed = 0;
    fc.assert(
      fc.property(older, (text) => {
        const result = migrateRecord(text);
        if (!result.ok) {
          assert.match(result.reason, /^[A-Z].*\.$/);
          return;
        }
        const after = applyEdits(text, result.edits);
        changed += 1;
        assert.deepEqual(factsOf(after), factsOf(text));
        assert.deepEqual(remarksIn(after), remarksIn(text));
        assert.equal(/[^\r]\n/.test(after), /[^\r]\n/.test(text));
        assert.deepEqual(migrateRecord(after), { ok: true, edits: [] });
        assert.deepEqual(otherLines(after), otherLines(text));
      }),
      { numRuns: 300 },
    );
    assert(changed > 150, `only ${changed} were changed`);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          older.map((text) => text.replace(/[:#"]/, "{")),
        ),
        (text) => {
          const result = migrateRecord(text);
          assert(result.ok || /\.$/.test(result.reason));
        },
      ),
      { numRuns: 200 },
    );
  });
});
