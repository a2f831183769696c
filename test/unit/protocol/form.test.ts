import assert from "node:assert/strict";
import fc from "fast-check";
import { formLayout, recordForm } from "../../../src/core/index.ts";
import {
  isFormExtensionMessage,
  isFormWebviewMessage,
  type FormExtensionMessage,
  type FormWebviewMessage,
} from "../../../src/protocol/form.ts";
import { longestRecord } from "../../../src/core/record/parse-yaml.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../../kit/records.ts";

const path = ["measures", 0, "owner"];

const webviewMessages: readonly FormWebviewMessage[] = [
  { type: "ready" },
  { type: "save" },
  { type: "show-as-text" },
  { type: "add-timeline" },
  { type: "error", message: "It broke." },
  {
    type: "edit",
    edit: 1,
    version: 3,
    changes: [
      { kind: "set", path, value: "Head of IT" },
      { kind: "set", path: ["people", "count"], value: { min: 1, max: 2 } },
      { kind: "set", path: ["drill"], value: true },
      { kind: "clear", path },
      { kind: "add", path: ["advice"], value: "Stay calm." },
      { kind: "add", path: ["timeline"], value: { at: "2026-03-03", what: "x" }, index: 2 },
      { kind: "remove", path: ["advice"], index: 0 },
      { kind: "move", path: ["advice"], from: 0, to: 1 },
    ],
  },
];

const extensionMessages: readonly FormExtensionMessage[] = [
  { type: "layout", layout: formLayout() },
  ...[
    sampleRecordText,
    firstHourRecordText,
    outageRecordText,
    "title: [a]\npeople: { count: many }",
    "version: 9",
    "",
  ].map((text): FormExtensionMessage => ({ type: "record", version: 1, form: recordForm(text), lists: {} })),
  {
    type: "record",
    version: 2,
    form: { ...recordForm(sampleRecordText), fields: {} },
    lists: { advice: { from: 1, gone: 2, items: [{ kind: "words", words: "Stay calm." }] } },
  },
  { type: "answer", edit: 1, outcome: { kind: "done" } },
  { type: "answer", edit: 2, outcome: { kind: "stale" } },
  { type: "answer", edit: 3, outcome: { kind: "refused", reason: "No." } },
];

/** What can stand nowhere in a message. */
const nonsense = [null, Number.NaN, -1, 1.5, Symbol("s"), () => 0, "x".repeat(1_000_001), [[null]]];

/** Copies of `value` with something else in one place, at most `most` of them. */
function* tampered(value: unknown): Generator {
  if (typeof value !== "object" || value === null) {
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const withInner = (other: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    yield* nonsense.map(withInner);
    for (const other of tampered(inner)) {
      yield withInner(other);
    }
  }
}

describe("The guards of the form’s messages", () => {
  for (const message of webviewMessages) {
    it(`let ${message.type} through from the page, and nothing that is wrong in one place`, () => {
      assert(isFormWebviewMessage(structuredClone(message)));
      for (const other of tampered(message)) {
        assert(!isFormWebviewMessage(other), JSON.stringify(other).slice(0, 300));
      }
    });
  }

  for (const message of extensionMessages) {
    it(`let ${message.type} through from the extension: ${JSON.stringify(message).slice(0, 40)}`, () => {
      assert(isFormExtensionMessage(structuredClone(message)));
    });
  }

  it("let nothing through from the extension that is wrong in one place", () => {
    for (const message of extensionMessages.slice(4)) {
      for (const other of tampered(message)) {
        assert(!isFormExtensionMessage(other), JSON.stringify(other).slice(0, 300));
      }
    }
    const layout = formLayout();
    const small = {
      ...layout,
      timeZones: layout.timeZones.slice(0, 1),
      jurisdictions: [],
      sections: layout.sections.slice(0, 2),
    };
    for (const other of tampered({ type: "layout", layout: small })) {
      assert(!isFormExtensionMessage(other), JSON.stringify(other).slice(0, 300));
    }
  });

  it("let nothing through that is too deep or too long", () => {
    const deep = Array.from({ length: 50 }).reduce<unknown>((inner) => ({ inner }), "x");
    const set = (value: unknown) => ({ type: "edit", edit: 1, version: 1, changes: [{ kind: "set", path, value }] });
    assert(!isFormWebviewMessage(set(deep)));
    assert(
      !isFormWebviewMessage({ ...set("x"), changes: Array.from({ length: 21 }, () => ({ kind: "clear", path })) }),
    );
    assert(!isFormWebviewMessage({ ...set("x"), changes: [{ kind: "clear", path: new Array(50).fill(0) }] }));
    assert(!isFormWebviewMessage(Object.create({ type: "ready" })));
  });

  it("let words through that are as long as a record can be", () => {
    const words = "a".repeat(longestRecord - 1_000);
    const form = recordForm(`version: 2\ntitle: ${words}\n`);
    assert(form.isRecord);
    assert(isFormExtensionMessage({ type: "record", version: 1, form, lists: {} }));
    const changes = [{ kind: "set", path: ["title"], value: words }];
    assert(isFormWebviewMessage({ type: "edit", edit: 1, version: 1, changes }));
  });

  it("never throw, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true }), (value) => {
        assert.equal(typeof isFormWebviewMessage(value), "boolean");
        assert.equal(typeof isFormExtensionMessage(value), "boolean");
      }),
    );
  });
});
