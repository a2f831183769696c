import assert from "node:assert/strict";
import fc from "fast-check";
import { isMap } from "yaml";
import { applyEdits, changeRecord, readRecord, type RecordChange } from "../../src/core/index.ts";
import {
  addItem,
  clearFact,
  moveItem,
  removeItem,
  setFact,
  type EditResult,
  type FieldPath,
} from "../../src/core/record/edit-record.ts";
import { readFields, readFieldsOf } from "../../src/core/record/form/read-fields.ts";
import { parseYaml } from "../../src/core/record/parse-yaml.ts";
import { readWhole } from "../../src/core/record/read-record.ts";
import { recordParts } from "../../src/core/record/record-parts.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../kit/records.ts";

/** A record with lists so long that each item is a part. */
const longRecordText = `${sampleRecordText.slice(0, sampleRecordText.indexOf("\nmeasures:"))}
# What we do
measures: # all of it
${Array.from({ length: 25 }, (_, index) => `  # ${index}\n  - action: Step ${index}\n    due: 2026-06-${index + 1}\n`).join("")}
neverSay:
${Array.from({ length: 22 }, (_, index) => `- Do not panic ${index}.\n`).join("")}timeline:
${Array.from({ length: 30 }, (_, index) => `    -   at: 2026-05-${index + 1}\n        what: >-\n          Somebody\n          called.\n\n`).join("")}`;

const records = [sampleRecordText, firstHourRecordText, outageRecordText, longRecordText];
const pieces = [
  ...[
    "title: x\n",
    "people:\n",
    "  total: 5\n",
    "data:\n",
    "- names\n",
    "  - names\n",
    "timeline:\n",
    "\n",
    "# c\n",
    "  # c\n",
  ],
  ...[
    "timeZone: Mars\n",
    "timeZone: Europe/Berlin\n",
    "version: 1\n",
    "version: 9\n",
    '"a: b\n',
    "'\n",
    "|\n",
    ">-\n",
    "---\n",
  ],
  ...[
    "\t",
    "  ",
    "&a ",
    "*a",
    "!!str ",
    "{",
    "}",
    "[",
    "]",
    "? ",
    "%x\n",
    "\uFEFF",
    "\r",
    "\r\n",
    "unknown\n",
    "moments: {aware: 2026-13-01}\n",
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join("")),
  fc
    .tuple(
      fc.constantFrom(...records),
      fc.nat(),
      fc.nat(40),
      fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
      fc.boolean(),
    )
    .map(([text, place, gone, more, isWindows]) => {
      const at = place % text.length;
      const changed = text.slice(0, at) + more.join("") + text.slice(at + gone);
      return isWindows ? changed.replaceAll("\n", "\r\n") : changed;
    }),
);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a record read piece by piece", () => {
  it("is made of pieces wherever it is sound", () => {
    for (const text of records) {
      assert.notEqual(recordParts(text), undefined);
    }
    assert.ok((recordParts(longRecordText)?.length ?? 0) > 75);
  });

  it("says what it says as a whole, with the same problems in the same places", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [pieceByPiece, whole] = [readRecord(text), readWhole(text)];
        assert.deepEqual(plain(pieceByPiece.record), plain(whole.record));
        const order = (one: { readonly message: string; readonly span: unknown }) =>
          `${JSON.stringify(one.span)} ${one.message}`;
        assert.deepEqual(pieceByPiece.problems.map(order).toSorted(), whole.problems.map(order).toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it("looks the same in the form, and each place leads to the same field", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, offset) => {
        const parts = recordParts(text);
        fc.pre(parts !== undefined);
        const root = parseYaml(text)?.contents;
        const [some, all] = [
          readFieldsOf(parts, "Europe/London"),
          readFields(isMap(root) ? root : undefined, "Europe/London"),
        ];
        assert.equal(JSON.stringify(some.fields), JSON.stringify(all.fields));
        const at = offset % (text.length + 1);
        if (/\S/.test(text.charAt(at))) {
          assert.deepEqual(some.pathAt(at), all.pathAt(at));
        }
      }),
      { numRuns: 200 },
    );
  });

  const path = fc.constantFrom<FieldPath>(
    ["title"],
    ["timeline", 3, "what"],
    ["timeline", 29, "audience"],
    ["timeline", 1],
    ["timeline"],
    ["measures", 24, "owner"],
    ["measures", 0, "due"],
    ["neverSay", 21],
    ["advice"],
    ["people", "total", "source"],
    ["moments", "aware"],
    ["neverSay"],
    ["id"],
  );
  const change: fc.Arbitrary<Exclude<RecordChange, { kind: "mend" }>> = fc.oneof(
    fc.record({
      kind: fc.constant("set" as const),
      path,
      value: fc.constantFrom("words", "a: b", "# c", "2026-05-01"),
    }),
    fc.record({ kind: fc.constant("clear" as const), path }),
    fc.record({ kind: fc.constant("add" as const), path, value: fc.constantFrom("words", "- a"), index: fc.nat(3) }),
    fc.record({ kind: fc.constant("remove" as const), path, index: fc.nat(3) }),
    fc.record({ kind: fc.constant("move" as const), path, from: fc.nat(25), to: fc.nat(25) }),
  );

  it("is changed as the whole is", () => {
    fc.assert(
      fc.property(anyText, change, (text, one) => {
        fc.pre(recordParts(text) !== undefined && readRecord(text).record.version <= 2);
        const [piece, whole] = [changeRecord(text, [one]), changeWhole(text, one)];
        assert.equal(piece.ok, whole.ok);
        assert.equal(after(text, piece), after(text, whole));
      }),
      {
        numRuns: 300,
        examples: [["\r\npeople:\n", { kind: "set", path: ["people", "total", "source"], value: "words" }]],
      },
    );
  });
});

function after(text: string, result: EditResult): string {
  return result.ok ? applyEdits(text, result.edits) : "";
}

function changeWhole(text: string, one: Exclude<RecordChange, { kind: "mend" }>): EditResult {
  switch (one.kind) {
    case "set":
      return setFact(text, one.path, one.value);
    case "clear":
      return clearFact(text, one.path);
    case "add":
      return addItem(text, one.path, one.value, one.index);
    case "remove":
      return removeItem(text, one.path, one.index);
    case "move":
      return moveItem(text, one.path, one.from, one.to);
  }
}
