import assert from "node:assert/strict";
import { applyEdits, migrateRecord, readRecord } from "../../../src/core/index.ts";
import { recordVersion } from "../../../src/core/record/record.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../../kit/records.ts";

function migrated(text: string): string {
  const result = migrateRecord(text);
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(text, result.edits);
}

function refused(text: string): string {
  const result = migrateRecord(text);
  assert(!result.ok, "It was not refused.");
  return result.reason;
}

describe("bringing a record up to date", () => {
  it("renames what has another name now and puts the people into a group, comments and all", () => {
    assert.equal(
      migrated(`version: 1 # as it was
title: x
people: # everybody
  # so far
  count: 12500 # about
  # as the shop says
  who: >-
    customers

    of the shop
  # the end
data: unknown
`),
      `version: 2 # as it was
title: x
people: # everybody
  # so far
  total: 12500 # about
  # as the shop says
  groups:
    - who: >-
        customers

        of the shop
  # the end
data: unknown
`,
    );
  });

  const written: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      "a fact written out",
      "  who:\n    value: a\n    # c\n    source: Jo\n",
      "  groups:\n    - who:\n        value: a\n        # c\n        source: Jo\n",
    ],
    ["words on two lines", "  who: a\n    b\n", "  groups:\n    - who: a\n        b\n"],
    ["a name in quotation marks", '  "who": a\n', '  groups:\n    - "who": a\n'],
    ["people whom nobody knows", "  who: unknown # yet\n", "  groups: [] # yet\n"],
    ["people of whom nothing is said", "  who: # yet\n", "  groups: [] # yet\n"],
    ["a range", "  count: { min: 1, max: 3 }\n", "  total: { min: 1, max: 3 }\n"],
    ["wide margins", "      who: a\n      count: 4\n", "      groups:\n        - who: a\n      total: 4\n"],
  ];
  for (const [name, before, after] of written) {
    it(`keeps the way in which they are written: ${name}`, () => {
      for (const end of ["\n", "\r\n"]) {
        const text = `version: 1\npeople:\n${before}type: leak\n`.replaceAll("\n", end);
        assert.equal(migrated(text), `version: 2\npeople:\n${after}type: leak\n`.replaceAll("\n", end));
      }
    });
  }

  it("stays between the brackets where there are brackets", () => {
    assert.equal(
      migrated('people: { who: "a, b", count: 4 } # c\n'),
      'version: 2\npeople: { groups: [{ who: "a, b" }], total: 4 } # c\n',
    );
    assert.equal(migrated("{ people: { count: 4 } }"), "{ version: 2, people: { total: 4 } }");
  });

  it("changes nothing but the version where nothing else was written otherwise", () => {
    assert.equal(migrated("version: 1\ntitle: x\n"), "version: 2\ntitle: x\n");
    assert.equal(migrated('version: "1"\ntitle: x\n'), "version: 2\ntitle: x\n");
  });

  for (const [name, text] of [
    ["the sample", sampleRecordText],
    ["the first hour", firstHourRecordText],
    ["one that names no version", "title: x\n"],
  ] as const) {
    it(`leaves alone what is up to date: ${name}`, () => {
      assert.deepEqual(migrateRecord(text), { ok: true, edits: [] });
    });
  }

  it("says the same afterwards, and is up to date", () => {
    const after = migrated(outageRecordText);
    assert.deepEqual(readRecord(after).problems, []);
    assert.deepEqual(JSON.parse(JSON.stringify(readRecord(after).record)), {
      ...(JSON.parse(JSON.stringify(readRecord(outageRecordText).record)) as object),
      version: recordVersion,
    });
    assert.deepEqual(migrateRecord(after), { ok: true, edits: [] });
  });

  it("refuses with a sentence what it cannot be sure of", () => {
    assert.match(refused("version: 3\npeople: { count: 4 }\n"), /newer version.*can only be read here/);
    assert.match(refused('title: "x\n'), /a line that cannot be read, so nothing was changed/);
    assert.match(refused("people: { count: 4, total: 5 }\n"), /in two places of “people”/);
    assert.match(refused("people:\n  who: a\n  who: b\n"), /in two places of “people”/);
    assert.match(refused("? people\n: who: a\n"), /Change it as text/);
    assert.match(refused(""), /holds no record/);
    assert.match(refused("x".repeat(500_000)), /too large/);
  });
});
