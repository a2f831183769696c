import assert from "node:assert/strict";
import { readRecord, recordForm } from "../../../../src/core/index.ts";
import type { FormFact, FormGroup, FormValue } from "../../../../src/core/record/form/record-form.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../../../kit/records.ts";

const words = (text: string): FormValue => ({ kind: "words", words: text });

function fact(text: string, name: string): FormFact {
  return recordForm(text).fields[name] as FormFact;
}

describe("a record as the form shows it", () => {
  it("shows each fact with how sure it is and what is said about it", () => {
    const { total } = (recordForm(sampleRecordText).fields["people"] as FormGroup).fields;
    assert.deepEqual(total, {
      kind: "fact",
      certainty: "confirmed",
      value: words("18240"),
      parts: {
        certainty: words("confirmed"),
        source: words("Web server log and booking database, counted by Jonas"),
        asOf: { kind: "words", words: "2026-05-20T14:00", spoken: "20 May 2026 at 14:00" },
      },
    });
  });

  it("shows what nobody knows, and by when somebody will", () => {
    assert.deepEqual(fact(firstHourRecordText, "service"), {
      kind: "fact",
      certainty: "unknown",
      value: words(""),
      parts: {},
    });
    assert.equal(fact(firstHourRecordText, "data").certainty, "unknown");
    assert.equal(fact(firstHourRecordText, "data").parts["expectedBy"]?.kind, "words");
    assert.equal(fact(outageRecordText, "data").certainty, "ruled-out");
  });

  it("shows the items of a list, each as sure as it is, and a single one as a list", () => {
    const { value } = fact(sampleRecordText, "data");
    const items = value.kind === "items" ? (value.items as readonly FormFact[]) : [];
    assert.deepEqual(
      items.map(({ certainty }) => certainty),
      ["confirmed", "confirmed", "confirmed", "confirmed", "suspected", "ruled-out", "ruled-out"],
    );
    assert.deepEqual(fact("advice: Stay calm.", "advice").value, { kind: "items", items: [words("Stay calm.")] });
  });

  it("shows a range as its two ends", () => {
    const { count } = (recordForm(outageRecordText).fields["people"] as FormGroup).fields;
    assert.deepEqual((count as FormFact).value, {
      kind: "group",
      fields: { min: words("2100"), max: words("2400"), atLeast: words("") },
    });
  });

  it("shows what is written even where it cannot be read, with the sentence of the text view at its field", () => {
    const text = sampleRecordText.replace("18240", "18 240").replace("purpose: prevention", "purpose: prevent");
    const form = recordForm(text);
    assert.deepEqual(
      form.problems.map(({ message }) => message),
      readRecord(text).problems.map(({ message }) => message),
    );
    assert.deepEqual(
      form.problems.map(({ path }) => path),
      [
        ["people", "total"],
        ["measures", 4, "purpose"],
      ],
    );
    const people = form.fields["people"] as FormGroup;
    assert.deepEqual((people.fields["total"] as FormFact).value, words("18 240"));
  });

  it("leads from a problem in a line of a fact to that line", () => {
    const form = recordForm("people:\n  count:\n    value: 12\n    certainty: sure\n    asOf: noon\n");
    assert.deepEqual(
      form.problems.map(({ path }) => path),
      [
        ["people", "count", "certainty"],
        ["people", "count", "asOf"],
      ],
    );
  });

  it("shows what a record of an earlier version says by the names of then, and those alone", () => {
    const older = recordForm("version: 1\npeople:\n  count: 12\n").fields["people"] as FormGroup;
    assert.deepEqual(Object.keys(older.fields), ["count", "total", "groups"]);
    const newer = recordForm(sampleRecordText).fields["people"] as FormGroup;
    assert.deepEqual(Object.keys(newer.fields), ["total", "groups"]);
  });

  it("says what no control can show, and leaves the rest in sight", () => {
    const form = recordForm("title: { a: b }\nservice: [x, y]\nid: z\n");
    assert.equal(form.fields["title"]?.kind, "odd");
    assert.equal(fact("service: [x, y]", "service").value.kind, "odd");
    assert.deepEqual(form.fields["id"], words("z"));
  });

  it("is there to be read only where the record is newer, or broken", () => {
    assert.equal(recordForm(sampleRecordText).refusal, undefined);
    assert.match(recordForm("version: 99\ntitle: x\n").refusal ?? "", /newer version.*Update/);
    assert.match(recordForm("title: x\nid: [\n").refusal ?? "", /cannot be read/);
    assert.equal(recordForm("title: x\nid: [\n").isRecord, true);
    assert.deepEqual(recordForm("title: x\nid: [\n").fields["title"], words("x"));
  });

  it("says so where a file is no record at all", () => {
    for (const text of ["", "just words", "- a\n- b\n", "x".repeat(500_000), "a\0b"]) {
      const form = recordForm(text);
      assert.equal(form.isRecord, false);
      assert.match(form.refusal ?? "", /\.$/);
    }
  });
});
