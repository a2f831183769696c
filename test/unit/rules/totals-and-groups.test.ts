import assert from "node:assert/strict";
import { parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

const recorded = `people:
  total: 203
  groups: [{ who: tenants who owe rent, count: 191 }, { who: former tenants, count: 12 }]
`;
const changed = `## What has changed since our notice of 27 November 2026

- We now know how many people are affected: 203 people. Our earlier notice said 180 people, which we had not yet confirmed.
- Tenants who owe rent: we now know how many they are: 191 people. Our earlier notice said 180 people.

## Who was affected

`;

/** The numbers that IC409 marks in a letter. */
function marked(body: string, group = ""): readonly string[] {
  const text = `---\nkind: disclosure\n${group === "" ? "" : `group: ${group}\n`}---\n\n# A letter\n\n${body}\n`;
  const review = reviewDraft(parseDraft(text), { now: testNow, record: readRecord(recorded).record });
  return (review?.findings ?? [])
    .filter(({ rule }) => rule === "IC409")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("A total, or the number of a group, other than in the record", () => {
  for (const [body, number, group] of [
    [`${changed}This affects 205 people in all.`, "205"],
    [`${changed}This affects 2003 people in all. They belong to these groups:`, "2003"],
    [`${changed}We believe that this affects 240 people in all.`, "240"],
    [`${changed}The leak affects 300 people.`, "300"],
    [`${changed}205 people are affected.`, "205"],
    [`${changed}- Tenants who owe rent: 119 people. For them, this involves names.`, "119"],
    [`${changed}- Former tenants: 21 people among them.`, "21"],
    ["This letter is for 21 people: former tenants. This affects 203 people in all.", "21"],
    ["This letter is for 21 people. This affects 203 people in all.", "21", "former tenants"],
    [
      "This letter is for 12 people: former tenants. In all, the leak of personal data affects 205 people.",
      "205",
      "former tenants",
    ],
    ["This letter is for 12 people: former tenants. In all, the outage affects 205 people.", "205", "former tenants"],
  ] as const) {
    it(`is marked whatever else is right: ${body.split("\n").at(-1)!}`, () => {
      assert.deepEqual(marked(body, group), [number]);
    });
  }

  for (const [body, group] of [
    [`${changed}This affects 203 people in all.`],
    [`${changed}This affects about 200 people.`],
    [`${changed}At first we thought that this affects 180 people in all.`],
    [`${changed}We said that this affects 180 people in all.`],
    [`${changed}- Tenants who owe rent: 191 people. For them, this involves names.`],
    [`${changed}- Tenants of Elm Court: 40 people.`],
    [`${changed}- Former tenants: two of the 12 people have moved.`],
    [`${changed}In Leeds, 40 people are affected.`],
    [`${changed}Of these, 40 people are affected twice.`],
    [`${changed}In 2019 we had a leak, too. It affected 900 people.`],
    ["## What has changed\n\nThis affects 203 people in all. Earlier:\n\n- Former tenants: 8 people."],
    ["This letter is for 12 people: former tenants. This affects 203 people in all.", "former tenants"],
    [
      "This letter is for 12 people: former tenants. In all, the leak of personal data affects 203 people.",
      "former tenants",
    ],
    ["This letter is for 40 people: our neighbours in Elm Court. This affects 203 people in all."],
    ["This affects 191 people. This affects 12 people, too."],
  ] as const) {
    it(`is not marked: ${body.split("\n").at(-1)!}`, () => {
      assert.deepEqual(marked(body, group), []);
    });
  }
});
