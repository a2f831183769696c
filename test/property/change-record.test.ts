/** What somebody changes in the form is what the record then says, wherever in it that stands; all else stays. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, changeRecord, recordForm, type RecordChange } from "../../src/core/index.ts";
import type { FieldValue } from "../../src/core/record/edit-value.ts";
import type { FormValue } from "../../src/core/record/form/record-form.ts";
import { plainWords } from "../../src/core/record/plain-words.ts";
import { correctedRecordText, severalGroupsRecordText, supplierRecordText } from "../kit/records.ts";

type Path = RecordChange extends infer Change ? (Change extends { readonly path: infer P } ? P : never) : never;

const someText = fc
  .tuple(fc.constantFrom(correctedRecordText, severalGroupsRecordText, supplierRecordText), fc.boolean())
  .map(([text, isWindows]) => (isWindows ? text.replaceAll("\n", "\r\n") : text));

const words = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("null", "true", "12", "~", "- a", "? b", "# c", "a: b", "*x", "[GB]", "{ a: b }", "“so”", "it's"),
  )
  .map(plainWords)
  .filter((text) => text !== "" && text.toLowerCase() !== "unknown");

const two = (number: number): string => String(number).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2026-${two(m)}-${two(d)}`);
const time = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}`);
const point = fc.oneof(
  day,
  fc.tuple(day, time).map((both) => both.join("T")),
);
/** Of every precision: a day, a time, about then, a month, and somewhere between two. */
const moment = fc.oneof(
  point,
  point.map((at) => `${at}~`),
  day.map((at) => at.slice(0, 7)),
  fc.tuple(point, point).map((ends) => ends.toSorted().join("/")),
);
const number = fc.nat({ max: 10_000_000 });
const count = fc.oneof<fc.Arbitrary<FieldValue>[]>(
  number,
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) + 1 })),
  number.map((atLeast) => ({ atLeast })),
);

/** Where each can be said, in a record that has two groups of people and one entry in each list. */
const settings = fc.oneof<fc.Arbitrary<readonly [Path, FieldValue]>[]>(
  fc.tuple(at("people", "groups", 1, "who"), words),
  fc.tuple(at("people", "groups", 0, "count"), count),
  fc.tuple(at("people", "groups", 1, "data", 0), words),
  fc.tuple(at("people", "total"), count),
  fc.tuple(fc.constantFrom<Path>(["moments", "occurredFrom"], ["moments", "aware"], ["moments", "told"]), moment),
  fc.tuple(fc.constantFrom<Path>(["repair", 0, "offer"], ["repair", 0, "provider"], ["repair", 0, "how"]), words),
  fc.tuple(at("repair", 0, "until"), moment),
  fc.tuple(at("worksAgain", 0, "what"), words),
  fc.tuple(at("worksAgain", 0, "since"), moment),
  fc.tuple(fc.constantFrom<Path>(["corrections", 0, "said"], ["corrections", 0, "instead"]), words),
  fc.tuple(at("corrections", 0, "on"), moment),
  fc.tuple(at("timeline", 0, "at"), moment),
  fc.tuple(fc.constantFrom<Path>(["measures", 0, "action"], ["measures", 0, "owner"]), words),
);

function at(...path: Path): fc.Arbitrary<Path> {
  return fc.constant(path);
}

/** `text` with an entry in each list that a change may be about. */
function withEntries(text: string): string {
  const entries: readonly (readonly [Path, FieldValue])[] = [
    [["people", "groups"], { who: "customers", data: ["names"] }],
    [["people", "groups"], { who: "staff", count: 3, data: ["names"] }],
    [["repair"], { offer: "A refund" }],
    [["worksAgain"], { what: "The till", since: "2026-03-03" }],
    [["corrections"], { said: "Ten.", instead: "Twenty." }],
    [["measures"], { action: "Closed it", purpose: "response", state: "done" }],
    [["timeline"], { at: "2026-03-03", what: "Closed it" }],
  ];
  return after(
    text,
    entries.map(([path, value]) => ({ kind: "add", path, value, index: 0 }) as const),
  );
}

function after(text: string, changes: readonly RecordChange[]): string {
  const result = changeRecord(text, changes);
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(text, result.edits);
}

/** What the form shows at a path. */
function shownAt(value: FormValue | undefined, [step, ...rest]: Path): FormValue | undefined {
  if (value?.kind === "fact") {
    return shownAt(value.value, step === undefined ? [] : [step, ...rest]);
  }
  if (step === undefined || value === undefined) {
    return value;
  }
  const inner =
    value.kind === "group" ? value.fields[step] : value.kind === "items" ? value.items[Number(step)] : undefined;
  return shownAt(inner, rest);
}

/** What the form shows for a value that somebody has put in, as plain values. */
function plain(value: FormValue | undefined): unknown {
  if (value?.kind === "group") {
    const said = Object.entries(value.fields).map(([name, inner]) => [name, plain(inner)] as const);
    return Object.fromEntries(said.filter(([, words]) => words !== ""));
  }
  return value?.kind === "words" ? value.words : undefined;
}

function asShown(value: FieldValue): unknown {
  return typeof value === "object"
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asShown(inner as FieldValue)]))
    : String(value);
}

/** The text in pieces, one for each field at the left margin. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/^(?=[a-z]+:)/im).map((piece) => [/^[a-z]*/i.exec(piece)?.[0] ?? "", piece]));
}

describe("A change in the form of any record", () => {
  it("is what the form then shows and the record says, in groups, ranges, offers and corrections", () => {
    fc.assert(
      fc.property(someText.map(withEntries), settings, (text, [path, value]) => {
        const changed = after(text, [{ kind: "set", path, value }]);
        const [before, now] = [recordForm(text).fields, recordForm(changed).fields];
        const [name = "", ...rest] = path;
        assert.deepEqual(plain(shownAt(now[name], rest)), asShown(value));
        for (const other of Object.keys(before).filter((each) => each !== name)) {
          assert.deepEqual(now[other], before[other], other);
        }
      }),
    );
  });

  it("keeps every byte outside the field", () => {
    fc.assert(
      fc.property(someText.map(withEntries), settings, (text, [path, value]) => {
        const name = String(path[0]);
        const [before, now] = [fieldsOf(text), fieldsOf(after(text, [{ kind: "set", path, value }]))];
        assert.deepEqual([...now.keys()], [...before.keys()]);
        for (const [field, words] of before) {
          if (field !== name) {
            assert.equal(now.get(field), words);
          }
        }
      }),
    );
  });

  it("says the same whether it was made at once or one thing after the other", () => {
    fc.assert(
      fc.property(someText.map(withEntries), fc.array(settings, { minLength: 2, maxLength: 4 }), (text, all) => {
        const changes = all.map(([path, value]) => ({ kind: "set", path, value }) as const);
        const single = changes.reduce((result, change) => after(result, [change]), text);
        assert.equal(after(text, changes), single);
      }),
    );
  });
});
