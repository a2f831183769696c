import assert from "node:assert/strict";
import { parse, stringify } from "yaml";
import { readRecord, recordGuide, type FieldGuide } from "../../../src/core/index.ts";

const { fields, factLines, rangeLines } = recordGuide();
/** The fields that hold something themselves. */
const leaves = fields.flatMap(leavesOf);

function leavesOf(field: FieldGuide): readonly FieldGuide[] {
  return field.fields.length === 0 ? [field] : field.fields.flatMap(leavesOf);
}

/** What an entry of a list cannot do without. */
const siblings: Readonly<Record<string, object>> = {
  measures: { action: "x", state: "done" },
  repair: { offer: "x" },
  corrections: { said: "x", instead: "y" },
  worksAgain: { what: "x", since: "2026-05-20" },
  timeline: { at: "2026-05-20", what: "x" },
};

/** A record in which nothing but the example of one field is written. */
function alone({ path, name, example }: FieldGuide): string {
  const written = parse(`${name}: ${example}`) as Record<string, unknown>;
  const [outermost = "", ...inner] = path.split(".");
  const within = inner.slice(0, -1).reduceRight<unknown>((held, step) => ({ [step]: [held] }), written);
  const isEntry = siblings[outermost] !== undefined;
  const whole =
    inner.length === 0 ? written : { [outermost]: isEntry ? [{ ...siblings[outermost], ...written }] : within };
  return stringify(whole);
}

describe("the guide to the record", () => {
  it("says which documents use a field: all, all but a few, some, or none", () => {
    const usedIn = (path: string) => leaves.find((field) => field.path === path)?.usedIn ?? "";
    assert.equal(usedIn("organisation.name"), "Used in every document.");
    assert.equal(
      usedIn("contacts.press"),
      "Used in the note to all staff, the press statement and the script for those who answer the phone.",
    );
    assert.equal(
      usedIn("corrections.said"),
      "Used in 16 of the 22 kinds of document, among them the apology, the disclosure and the remediation plan.",
    );
    assert.equal(usedIn("neverSay"), "No document says it.");
    for (const path of ["told", "advice", "consequences"].map((name) => `people.groups.${name}`)) {
      assert.notEqual(usedIn(path), "No document says it.", path);
    }
    assert.match(usedIn("repair.group"), /among them the apology, the disclosure/);
    assert.match(usedIn("repair.lasts"), /among them the apology, the disclosure/);
    assert.equal(usedIn("type"), "Used in every document but the notice to residents of Massachusetts.");
    assert.match(usedIn("organisation.legalName"), /^Used in every document but the status updates, the questions and/);
    assert.match(usedIn("repair.offer"), /^Used in \d+ of the 22 kinds of document, among them the apology, the disc/);
  });

  it("never names more than a handful of documents", () => {
    for (const { path, usedIn } of leaves) {
      assert(usedIn.length > 0 && usedIn.length < 170, `${path}: ${usedIn}`);
    }
  });

  it("calls no two fields of one place the same", () => {
    for (const place of [fields, factLines, rangeLines, ...fields.map((field) => field.fields)]) {
      assert.equal(new Set(place.map(({ label }) => label)).size, place.length);
    }
  });

  for (const field of [...fields, ...leaves.filter(({ path }) => path.includes(".")), ...factLines, ...rangeLines]) {
    it(`says in one plain sentence what ${field.path} means`, () => {
      assert.match(field.meaning, /^[A-Z].*[^.]\.$/);
      assert.doesNotMatch(`${field.label} ${field.meaning}`, /lint|schema|diagnostic|workspace|hash|yaml/i);
      assert.doesNotMatch(field.meaning, /[a-z]\. [A-Z]/);
    });
  }

  for (const field of leaves) {
    it(`has an example of ${field.path} that can be read`, () => {
      const isOfGroup = field.path === "repair.group";
      const text = alone(field) + (isOfGroup ? `people: { groups: [{ who: ${field.example} }] }\n` : "");
      const { problems } = readRecord(text);
      assert.deepEqual(problems, [], text);
      // What a record says without these is what their examples say.
      if (!["version", "language"].includes(field.path)) {
        assert.notDeepEqual(readRecord(text).record, readRecord("neverSay: []\n").record);
      }
    });
  }
});
