import assert from "node:assert/strict";
import { applyEdits, changeRecord, type RecordChange } from "../../../../src/core/index.ts";

const text = "# Ours\ntitle: x # the name\nservice: unknown\nadvice:\n  - one\n  - two\n";

function after(...changes: readonly RecordChange[]): string {
  const result = changeRecord(text, changes);
  assert(result.ok, result.ok ? "" : result.reason);
  assert(result.edits.length <= 1);
  return applyEdits(text, result.edits);
}

describe("changes made in the form", () => {
  it("are one edit, however many they are, and leave the rest as it was", () => {
    assert.equal(
      after(
        { kind: "set", path: ["service"], value: "our shop" },
        { kind: "set", path: ["service", "certainty"], value: "suspected" },
      ),
      text.replace("unknown", "\n  value: our shop\n  certainty: suspected").replace("service: \n", "service:\n"),
    );
  });

  it("add, move and take away items, and clear what is said", () => {
    assert.equal(after({ kind: "add", path: ["advice"], value: "three" }), `${text}  - three\n`);
    assert.equal(
      after({ kind: "add", path: ["advice"], value: "nought", index: 0 }),
      text.replace("  - one", "  - nought\n  - one"),
    );
    assert.equal(after({ kind: "remove", path: ["advice"], index: 0 }), text.replace("  - one\n", ""));
    assert.equal(
      after({ kind: "move", path: ["advice"], from: 1, to: 0 }),
      text.replace("one", "three").replace("two", "one").replace("three", "two"),
    );
    assert.equal(after({ kind: "clear", path: ["advice"] }), text.replace("\n  - one\n  - two", " unknown"));
  });

  it("are none where the record says so already", () => {
    assert.deepEqual(changeRecord(text, [{ kind: "set", path: ["title"], value: "x" }]), { ok: true, edits: [] });
  });

  it("are all refused where one of them is", () => {
    const result = changeRecord(text, [
      { kind: "set", path: ["title"], value: "y" },
      { kind: "remove", path: ["advice"], index: 7 },
    ]);
    assert(!result.ok);
    assert.match(result.reason, /\.$/);
  });

  it("are refused in a record of a newer version", () => {
    const result = changeRecord(`version: 99\n${text}`, [{ kind: "set", path: ["title"], value: "y" }]);
    assert(!result.ok);
    assert.match(result.reason, /newer version/);
  });
});
