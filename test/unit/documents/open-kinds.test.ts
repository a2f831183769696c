import assert from "node:assert/strict";
import { parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { changesOf, type Change, type Course } from "../../kit/changes-told.ts";
import { testNow } from "../../kit/now.ts";
import { productTemplates } from "../../kit/templates.ts";

const recordText = `
version: 2
title: Letters
type: leak
timeZone: Europe/London
organisation: { name: Severnside Hospitals, country: GB }
signatory: { name: Ruth Ellis, role: Chief Executive }
moments: { aware: 2026-03-03T09:10 }
people:
  total: 3845
  groups:
    - { who: patients, count: 3600, data: [names, { value: reasons for the visit, certainty: unknown, expectedBy: 2026-03-09 }] }
    - { who: people who work for us, count: 245, data: [names, bank details] }
data:
  - names
  - { value: bank details, certainty: unknown, expectedBy: 2026-03-10 }
  - { value: passwords, certainty: unknown, expectedBy: 2026-03-10 }
contacts: { email: help@severnside.example }
nextUpdate: { at: 2026-03-06T17:00, where: https://www.severnside.example/letters }
`;

function drafted(kind: KindId, text = recordText): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now: testNow, templates: productTemplates, incidentPath: "x.yaml" });
  assert.ok(result.ok);
  return result.text;
}

describe("a kind of data of which nobody knows yet whether it is involved", () => {
  it("is told as that, with the day by which it will be known", () => {
    const text = drafted("disclosure");
    assert.match(
      text,
      /personal data: names\. We do not yet know whether it also involves bank details or passwords; we expect to know by 10 March 2026\. We do not yet know whether it also involves reasons for the visit; we expect to know by 9 March 2026\./,
    );
    assert.match(text, /- Patients: .* We do not yet know whether for them it also involves reasons for the visit\.\n/);
    assert.match(
      text,
      /- People who work for us: .* names\. We do not yet know whether for them it also involves bank /,
    );
  });

  it("is told as that in German", () => {
    assert.match(
      drafted("disclosure", recordText.replace("version: 2", "version: 2\nlanguage: de")),
      /Wir wissen noch nicht, ob auch diese personenbezogenen Daten betroffen sind: Bankverbindungen und Passwörter; wir rechnen damit, es bis zum 10\. März 2026 zu wissen\./,
    );
  });

  it("is not told where it is for the team alone", () => {
    const text = drafted(
      "disclosure",
      recordText.replace("passwords, certainty: unknown", "passwords, certainty: unknown, audience: internal"),
    );
    assert.doesNotMatch(text, /passwords/i);
    assert.match(text, /whether it also involves bank details; we/);
  });

  it("is not said to be known, nor that nothing is known of the data", () => {
    for (const id of ["disclosure", "press-statement", "regulator-worksheet"] as const) {
      const text = drafted(id);
      assert.doesNotMatch(text, /not yet know which (?:kinds|of their data)/);
      const { record } = readRecord(recordText);
      const review = reviewDraft(parseDraft(text), { record, now: testNow, templates: productTemplates });
      assert.deepEqual(
        review?.findings.filter(({ rule }) => ["IC404", "IC405", "IC417"].includes(rule)),
        [],
      );
    }
  });

  it("keeps its name and stays open where only the name is written", () => {
    const { record, problems } = readRecord("data: [{ value: bank details, certainty: unknown }, unknown]");
    assert.deepEqual(problems, []);
    assert.deepEqual(record.data.value, [{ certainty: "unknown", value: "bank details", audience: "public" }]);
  });

  it("contradicts that it was ruled out for everybody", () => {
    const { problems } = readRecord(
      "data: [{ value: passwords, certainty: ruled-out }]\npeople: { groups: [{ who: staff, data: [{ value: passwords, certainty: unknown }] }] }",
    );
    assert.equal(problems.length, 1);
  });
});

/** What the next version tells of the data. */
function told(course: Course): readonly string[] {
  return changesOf(course).filter((line) => line.includes("phone numbers"));
}

const data = "data: [names, phone numbers]";
const phones = (certainty: string): Change => [
  data,
  `data: [names, { value: phone numbers, certainty: ${certainty} }]`,
];

describe("what has changed of a kind of data that was open", () => {
  const open = phones("unknown");

  it("is what is known of it now", () => {
    assert.deepEqual(told({ then: [open] }), ["- We now know that this involves phone numbers."]);
    assert.deepEqual(told({ then: [open], today: [phones("suspected")] }), [
      "- We now suspect, but have not yet confirmed, that this involves phone numbers.",
    ]);
    assert.deepEqual(told({ then: [open], today: [phones("ruled-out")] }), [
      "- We have looked into it, and this does not involve phone numbers.",
    ]);
    assert.deepEqual(told({ then: [open], today: [open] }), []);
  });

  it("is that it is open, where something else was told", () => {
    assert.deepEqual(told({ then: [[data, "data: [names]"]], today: [open] }), [
      "- We do not yet know whether this involves phone numbers.",
    ]);
    assert.deepEqual(told({ today: [open] }), [
      "- Our earlier notice said that this involves phone numbers. We are no longer sure of that.",
    ]);
    assert.deepEqual(told({ then: [phones("ruled-out")], today: [open] }), [
      "- We no longer know whether this involves phone numbers. Our earlier notice said that it did not. We should not have said that.",
    ]);
  });

  it("is told as the notice told it, where that was drafted of older facts", () => {
    assert.deepEqual(told({ drafted: [open] }), ["- We now know that this involves phone numbers."]);
  });
});
