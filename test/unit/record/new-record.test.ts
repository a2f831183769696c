import assert from "node:assert/strict";
import { newRecord, readRecord } from "../../../src/core/index.ts";
import { incidentTypes } from "../../../src/core/record/record.ts";
import { testNow } from "../../kit/now.ts";

const titles = [
  "Backup",
  'He said: "no" # not',
  "O'Brien: & Co",
  "- a list",
  "two\nlines",
  "🙂 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "*anchor",
  "C:\\temp",
  "unknown",
  "   ",
];

describe("a new record", () => {
  for (const type of incidentTypes) {
    for (const title of titles) {
      it(`reads back without a problem: ${type}, ${JSON.stringify(title)}`, () => {
        const text = newRecord({ title, type, organisation: title }, testNow, "Europe/Lisbon");
        const { record, problems } = readRecord(text);
        const words = title.replace(/\s+/g, " ").trim();
        assert.deepEqual(problems, []);
        assert.equal(record.title, words || "Untitled incident");
        assert.equal(record.organisation.name.value, words || undefined);
        assert.equal(record.type.value, type);
        assert.equal(record.timeZone, "Europe/Lisbon");
      });
    }
  }

  it("marks every fact unknown, and a leak only suspected", () => {
    const { record } = readRecord(newRecord({ title: "x", type: "leak" }, testNow, "Europe/Lisbon"));
    const facts = [
      record.organisation.name,
      ...Object.values(record.moments),
      record.people.total,
      ...Object.values(record.cause),
      ...Object.values(record.contacts),
      ...Object.values(record.nextUpdate),
      record.data,
      record.service,
      record.advice,
      record.consequences,
    ];
    assert.deepEqual([...new Set(facts.map((fact) => fact.certainty))], ["unknown"]);
    assert.equal(record.type.certainty, "suspected");
    assert.deepEqual(
      [record.people.groups, record.timeline, record.measures, record.repair, record.neverSay],
      [[], [], [], [], []],
    );
  });

  it("is named after its day and its title", () => {
    const { record } = readRecord(
      newRecord({ title: "Backup bucket: öffentlich!", type: "incident" }, testNow, "Nowhere"),
    );
    assert.equal(record.id, "2026-03-05-backup-bucket-offentlich");
    assert.equal(record.timeZone, "UTC");
  });

  it("has a short name that ends with a whole word", () => {
    const idOf = (title: string) => readRecord(newRecord({ title, type: "leak" }, testNow, "UTC")).record.id;
    assert.equal(
      idOf("Patient list sent to the wrong mailing list"),
      "2026-03-05-patient-list-sent-to-the-wrong-mailing-list",
    );
    assert.equal(
      idOf("Patient list sent to the wrong mailing list by the new newsletter software"),
      "2026-03-05-patient-list-sent-to-the-wrong-mailing-list-by-the-new",
    );
    assert.equal(idOf("x".repeat(90)), `2026-03-05-${"x".repeat(60)}`);
  });
});
