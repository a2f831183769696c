import assert from "node:assert/strict";
import fc from "fast-check";
import { isExtensionMessage, isWebviewMessage } from "../../../src/protocol/checklist.ts";
import { kinds } from "../../../src/core/documents/kinds.ts";
import { requirementIds } from "../../../src/core/wording/requirements.ts";
import { draft, item, showDraft, states } from "../../webview/states.ts";

const shown = { uri: "file:///notices/apology-1.md", version: 3 };

/** One of each message that the page can send. */
const webviewMessages: readonly Readonly<Record<string, unknown>>[] = [
  { type: "ready" },
  { type: "reveal", ...shown, requirement: "fault" },
  { type: "insert", ...shown, requirement: "timeline", choice: 0 },
  { type: "say-here", ...shown, requirement: "fault" },
  { type: "accept", ...shown, requirement: "fault" },
  { type: "take-back", ...shown, requirement: "fault" },
  { type: "take-back-rule", ...shown, rule: "IC801" },
  { type: "show-findings", ...shown },
  { type: "refresh-from-record", ...shown },
  { type: "draft", kind: "apology" },
  { type: "start-incident" },
  { type: "open-rule", requirement: "next-update" },
  { type: "error", message: "It broke." },
];

/** What no field of a message may be. */
const nonsense = [
  null,
  undefined,
  [],
  {},
  () => 0,
  Number.NaN,
  -1,
  1.5,
  true,
  2 ** 53,
  "x".repeat(1_000_001),
  Symbol("s"),
];

/** Every place in a message that holds a value, as the keys that lead to it. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) {
    return [[]];
  }
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

/** A copy of `message` with `replacement` at `path`. */
function replaced(message: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return replacement;
  }
  const copy = (Array.isArray(message) ? [...(message as unknown[])] : { ...(message as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, replacement);
  return copy;
}

function isOptional(path: readonly string[]): boolean {
  return [
    "evidence",
    "when",
    "lapsedNote",
    "recordNote",
    "lost",
    "uncheckedNote",
    "frozenNote",
    "overtakenNote",
    "marksText",
  ].includes(path.at(-1) ?? "");
}

describe("The guard of what the page sends", () => {
  for (const message of webviewMessages) {
    it(`lets ${String(message["type"])} through, and nothing that lacks a field of it or has a wrong one`, () => {
      assert.ok(isWebviewMessage(message));
      for (const field of Object.keys(message)) {
        const rest = Object.fromEntries(Object.entries(message).filter(([name]) => name !== field));
        assert.ok(!isWebviewMessage(rest), `without ${field}`);
        for (const value of nonsense) {
          assert.ok(!isWebviewMessage({ ...message, [field]: value }), `${field}: ${typeof value}`);
        }
      }
    });
  }

  it("knows every requirement and no other, and leaves the kinds to whoever drafts them", () => {
    for (const requirement of requirementIds) {
      assert.ok(isWebviewMessage({ type: "open-rule", requirement }));
    }
    for (const { id } of kinds) {
      assert.ok(isWebviewMessage({ type: "draft", kind: id }));
    }
    for (const stranger of ["constructor", "toString", "__proto__", "hasOwnProperty", "", "Fault"]) {
      assert.ok(!isWebviewMessage({ type: "open-rule", requirement: stranger }));
      assert.ok(!isWebviewMessage({ type: stranger }));
    }
  });

  it("counts choices in whole numbers from 0", () => {
    const insert = { type: "insert", ...shown, requirement: "fault" };
    assert.ok(isWebviewMessage({ ...insert, choice: 2 }));
    for (const choice of [-1, 0.5, Number.POSITIVE_INFINITY, "0", 2 ** 60]) {
      assert.ok(!isWebviewMessage({ ...insert, choice }));
    }
  });

  it("does not look at what a message inherits", () => {
    assert.ok(!isWebviewMessage(Object.create({ type: "ready" })));
    assert.ok(!isWebviewMessage(Object.assign(Object.create({ kind: "apology" }) as object, { type: "draft" })));
    assert.ok(isWebviewMessage(Object.assign(Object.create(null) as object, { type: "ready" })));
  });

  it("never throws, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true }), (value) => {
        const isMessage = isWebviewMessage(value);
        assert.equal(typeof isMessage, "boolean");
        assert.ok(!isMessage || webviewMessages.some((each) => each["type"] === value.type));
      }),
    );
  });
});

describe("The guard of what the extension sends", () => {
  for (const [name, message] of Object.entries(states)) {
    it(`lets “${name}” through, also after a copy between windows`, () => {
      assert.ok(isExtensionMessage(message));
      assert.ok(isExtensionMessage(structuredClone(message)));
    });

    it(`lets nothing through that is “${name}” but for one field`, () => {
      for (const path of pathsOf(message).filter((each) => each.length > 0)) {
        for (const value of [null, Symbol("s"), () => 0, -1.5, { length: 0 }]) {
          assert.ok(!isExtensionMessage(replaced(message, path, value)), path.join("."));
        }
        // An element of a list has no field name of its own; every other must be there unless it is optional.
        assert.equal(isExtensionMessage(replaced(message, path, undefined)), isOptional(path), path.join("."));
      }
    });
  }

  it("takes each requirement at most once", () => {
    const twice = [item("fault", "What was our fault"), item("fault", "What was our fault")];
    assert.ok(!isExtensionMessage(showDraft({ ...draft, items: twice })));
  });

  it("takes no list that has no end, and none with holes", () => {
    const insertions = Array.from({ length: 51 }, () => ({ title: "Add" }));
    assert.ok(!isExtensionMessage(showDraft({ ...draft, items: [item("fault", "Fault", { insertions })] })));
    assert.ok(!isExtensionMessage(showDraft({ ...draft, items: new Array(3) as never })));
  });

  it("never throws, whatever is sent, and whatever is put into a message", () => {
    const message = showDraft(draft);
    const paths = pathsOf(message);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything({ withNullPrototype: true }), (path, value) => {
        assert.equal(typeof isExtensionMessage(value), "boolean");
        const isFit = isExtensionMessage(replaced(message, path, value));
        assert.ok(!isFit || isHarmless(value), `${path.join(".")}: ${JSON.stringify(value)}`);
      }),
      { numRuns: 500 },
    );
  });
});

/** What can stand somewhere in a message: a text, a count, a yes or no, nothing, or an empty list. */
function isHarmless(value: unknown): boolean {
  const isPlain = ["string", "number", "boolean", "undefined"].includes(typeof value);
  return isPlain || (Array.isArray(value) && value.length === 0);
}
