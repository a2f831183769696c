import assert from "node:assert/strict";
import { applyEdits, changeRecord, formLayout, readRecord, type RecordChange } from "../../../../src/core/index.ts";

const text = `version: 2
people:
  groups:
    - { who: tenants who owe rent, count: 180 }
    - who: { value: former tenants, certainty: suspected }
repair:
  - { offer: A new lock, group: tenants who owe rent }
  # Theirs alone.
  - offer: Credit monitoring
    group: Former  Tenants
  - { offer: A line to call }
`;

function after(before: string, ...changes: readonly RecordChange[]): string {
  const result = changeRecord(before, changes);
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(before, result.edits);
}

const rename = (index: number, value: string): RecordChange => ({
  kind: "set",
  path: ["people", "groups", index, "who"],
  value,
});
const offersOf = (record: string) => readRecord(record).record.repair.map(({ group }) => group);

describe("an offer for a group of people", () => {
  it("names it as it is called when it is called otherwise, letter by letter as well", () => {
    const renamed = after(text, rename(1, "former tenants whose deposit"));
    assert.deepEqual(offersOf(renamed), ["tenants who owe rent", "former tenants whose deposit", undefined]);
    assert.deepEqual(readRecord(renamed).problems, []);
    assert.match(renamed, /# Theirs alone\./);
    const again = after(renamed, rename(1, "former tenants whose deposit we paid back"));
    assert.deepEqual(offersOf(again)[1], "former tenants whose deposit we paid back");
    const certain: RecordChange = { kind: "set", path: ["people", "groups", 1, "who", "value"], value: "guests" };
    assert.deepEqual(offersOf(after(text, certain)), ["tenants who owe rent", "guests", undefined]);
  });

  it("stays as it is where another group is called otherwise, comes or goes, or two have one name", () => {
    assert.deepEqual(offersOf(after(text, rename(0, "tenants")))[1], "Former Tenants");
    const gone = after(text, { kind: "remove", path: ["people", "groups"], index: 0 });
    assert.deepEqual(offersOf(gone), offersOf(text));
    const alike = text.replace("tenants who owe rent, count", "former tenants, count");
    assert.deepEqual(offersOf(after(alike, rename(0, "guests"))), offersOf(alike));
    const same = after(text, { kind: "set", path: ["people", "groups", 0, "count"], value: 191 });
    assert.deepEqual(offersOf(same), offersOf(text));
  });

  it("is chosen for one of the groups in the form", () => {
    const field = formLayout()
      .sections.flatMap(({ fields }) => fields)
      .find(({ name }) => name === "repair");
    const item = field?.input.kind === "list" ? field.input.item : undefined;
    const group = item?.kind === "group" ? item.fields.find(({ name }) => name === "group") : undefined;
    assert.deepEqual(group?.input, { kind: "group-name" });
  });
});
