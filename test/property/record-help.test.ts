import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, completionsAt, describeAt } from "../../src/core/index.ts";
import { sampleRecordText } from "../kit/records.ts";

/** Bits of records, and of what breaks them. */
const bit = fc.oneof(
  fc.constantFrom("title", "people", "count", "value", "certainty", "unknown", "measures", "action", "type", "leak"),
  fc.constantFrom(": ", ":", "\n", "\r\n", "\r", "  ", "    ", "- ", "{", "}", "[", "]", ",", '"', "'", "#", " # x"),
  fc.constantFrom("\t", "|", ">-\n", "&a ", "*a", "!x ", "? ", "---\n", "%", "\uFEFF", "🙂", "\0", "__proto__", "<<"),
  fc.string({ maxLength: 4 }),
);
const broken = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));
/** The sample, cut off somewhere or with something in its way. */
const hurt = fc
  .tuple(fc.nat({ max: sampleRecordText.length }), fc.nat({ max: 60 }), broken)
  .map(([at, length, words]) => sampleRecordText.slice(0, at) + words + sampleRecordText.slice(at + length));

describe("help while writing a record", () => {
  for (const [name, texts, numRuns] of [
    ["bits and pieces", broken, 400],
    ["a hurt record", hurt, 60],
  ] as const) {
    it(`never throws and stays within the line, in ${name}`, function () {
      this.timeout(30_000);
      fc.assert(
        fc.property(texts, fc.nat(), (text, number) => {
          const offset = number % (text.length + 1);
          const said = describeAt(text, offset);
          assert(said === undefined || (said.span.start <= offset && offset < said.span.end));
          for (const { span, newText } of completionsAt(text, offset)) {
            assert(span.start <= offset && offset <= span.end && span.end <= text.length);
            assert.doesNotMatch(text.slice(span.start, span.end), /\s/);
            assert.notEqual(applyEdits(text, [{ span, newText }]), "");
          }
        }),
        { numRuns },
      );
    });
  }
});
