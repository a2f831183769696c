import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { isMap, parseDocument, type Node, type Scalar } from "yaml";
import { applyEdits, newRecord, readRecord } from "../../src/core/index.ts";
import { plainWords } from "../../src/core/record/plain-words.ts";
import {
  addItem,
  clearFact,
  moveItem,
  removeItem,
  setFact,
  type EditResult,
  type FieldPath,
} from "../../src/core/record/edit-record.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../kit/records.ts";

const fresh = newRecord({ title: "Backup", type: "leak" }, Temporal.Instant.from("2026-03-03T07:10:00Z"), "UTC");
const someText = fc
  .tuple(fc.constantFrom(fresh, sampleRecordText, firstHourRecordText, outageRecordText), fc.boolean())
  .map(([text, isWindows]) => (isWindows ? text.replaceAll("\n", "\r\n") : text));

const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[-a-z0-9 "':#{}[\],&*!|>%@`~?.\\]{1,20}$/),
  fc.constantFrom("null", "true", "12", "0x1f", "~", "- a", "? b", "--- x", "# c", "a: b", "*x", "&y", "2026-05-01"),
);
/** Words that say something once they are on one line. */
const said = words.map(plainWords).filter((text) => text !== "" && text.toLowerCase() !== "unknown");

const wordPaths: readonly FieldPath[] = [
  ["title"],
  ["signatory", "name"],
  ["organisation", "legalName"],
  ["cause", "summary", "source"],
  ["cause", "summary"],
  ["cause", "failedToPrevent"],
  ["service"],
  ["contacts", "hours"],
  ["nextUpdate", "where"],
];
/** Of fields that stay where they are when they are cleared; a line of a fact goes with its line end. */
const ownPaths = wordPaths.filter((path) => path.length === 2);
const listPaths: readonly FieldPath[] = [["neverSay"], ["data"], ["advice"], ["consequences"]];

function after(text: string, result: EditResult): string {
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(text, result.edits);
}

/** What a record says, as plain values. */
function factsOf(text: string): unknown {
  return JSON.parse(JSON.stringify(readRecord(text).record));
}

function without(facts: unknown, path: FieldPath): unknown {
  const copy = structuredClone(facts) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((node, name) => node[name] as typeof node, copy);
  holder[String(path.at(-1))] = undefined;
  return copy;
}

function commentsIn(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim().startsWith("#"));
}

describe("editing a record, whatever is written", () => {
  it("reads back as the same facts plus the change, comments and line ends kept", () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...wordPaths), said, (text, path, value) => {
        const result = after(text, setFact(text, path, value));
        const written = parseDocument(result, { uniqueKeys: false });
        assert.deepEqual(written.errors, []);
        const read = written.getIn(path) as string | { get(name: string): unknown };
        assert.equal(typeof read === "string" ? read : read.get("value"), value);
        const fact = path.slice(0, 2);
        assert.deepEqual(without(factsOf(result), fact), without(factsOf(text), fact));
        assert.deepEqual(commentsIn(result), commentsIn(text));
        if (text.includes("\r\n")) {
          assert.doesNotMatch(result, /[^\r]\n/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("touches no character outside the field", () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...ownPaths), said, (text, path, value) => {
        const field = fieldAt(text, path);
        fc.pre(field !== undefined);
        for (const result of [setFact(text, path, value), clearFact(text, path)]) {
          assert(result.ok);
          for (const { span } of result.edits) {
            assert(span.start >= field.start && span.end <= field.end, `${span.start}–${span.end}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("adds an item and takes it away again without a trace", () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...listPaths), said, said, fc.nat(3), (text, path, one, two, place) => {
        const start = after(text, addItem(text, path, one));
        const count = countAt(start, path);
        const index = Math.min(place, count);
        const more = after(start, addItem(start, path, two, index));
        assert.equal(countAt(more, path), count + 1);
        assert.equal(after(more, removeItem(more, path, index)), start);
        const moved = after(more, moveItem(more, path, 0, count));
        assert.equal(after(moved, moveItem(moved, path, count, 0)), more);
      }),
      { numRuns: 150 },
    );
  });

  it("gives and takes away entries of the timeline", () => {
    fc.assert(
      fc.property(someText, said, fc.date({ noInvalidDate: true, min: new Date(0) }), (text, what, date) => {
        const at = date.toISOString().slice(0, 10);
        fc.pre(/^[12]/.test(at));
        const before = readRecord(text).record.timeline;
        const result = after(text, addItem(text, ["timeline"], { at, what, audience: "internal" }));
        const { timeline } = readRecord(result).record;
        assert.equal(timeline.length, before.length + 1);
        assert.deepEqual(
          { ...timeline.at(-1), at: undefined },
          { at: undefined, what, source: undefined, audience: "internal" },
        );
        if (before.length > 0) {
          assert.equal(after(result, removeItem(result, ["timeline"], before.length)), text);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("clears what was set", () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...wordPaths.slice(1)), said, (text, path, value) => {
        const cleared = after(text, clearFact(text, path));
        const again = after(cleared, setFact(cleared, path, value));
        assert.deepEqual(factsOf(after(again, clearFact(again, path))), factsOf(cleared));
      }),
      { numRuns: 80 },
    );
  });

  const anyValue = fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words), fc.dictionary(words, words));
  const step = fc.oneof(
    fc.constantFrom("title", "people", "count", "value", "data", "timeline", "at", "certainty", "a", "__proto__"),
    fc.integer({ min: -1, max: 3 }),
  );
  const yaml = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          ...["title", "people", "count", "data", "timeline", "at", "a", "b", ": ", ":\n", "\n", "\r\n", "  ", "- "],
          ...[
            "{",
            "}",
            "[",
            "]",
            ", ",
            "? ",
            "|\n",
            ">-\n",
            "# c\n",
            "&x ",
            "*x",
            "!!str ",
            "'",
            '"',
            "---\n",
            "<<",
            "\t",
          ],
          ...["unknown", "value", "certainty"],
        ),
        { maxLength: 30 },
      )
      .map((pieces) => pieces.join("")),
    fc
      .tuple(fc.constantFrom(fresh, sampleRecordText), fc.nat(), fc.string({ unit: "binary", maxLength: 3 }))
      .map(([text, place, more]) => `${text.slice(0, place % text.length)}${more}${text.slice(place % text.length)}`),
  );

  it("never throws, and never leaves a record that cannot be read", () => {
    fc.assert(
      fc.property(
        yaml,
        fc.array(step, { maxLength: 4 }),
        anyValue,
        fc.integer({ min: -1, max: 3 }),
        (text, path, value, index) => {
          const results = [
            setFact(text, path, value),
            clearFact(text, path),
            addItem(text, path, value, index),
            removeItem(text, path, index),
            moveItem(text, path, 0, index),
          ];
          for (const result of results) {
            if (result.ok) {
              assert.deepEqual(parseDocument(applyEdits(text, result.edits), { uniqueKeys: false }).errors, []);
            } else {
              assert.match(result.reason, /\.$/);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** From the name of a field to the end of its value; undefined where it is not there. */
function fieldAt(text: string, path: FieldPath): { readonly start: number; readonly end: number } | undefined {
  const holder = parseDocument(text).getIn(path.slice(0, -1));
  const pair = isMap<Scalar, Node>(holder) ? holder.items.find(({ key }) => key.value === path.at(-1)) : undefined;
  return pair && { start: pair.key.range?.[0] ?? 0, end: pair.value?.range?.[1] ?? 0 };
}

function countAt(text: string, path: FieldPath): number {
  const node = parseDocument(text, { uniqueKeys: false }).getIn(path) as
    { items: readonly unknown[]; get(name: string): { items: readonly unknown[] } | undefined } | undefined;
  const inner = node?.items !== undefined && "has" in node ? (node.get("value") ?? node) : node;
  return inner?.items.length ?? 0;
}
