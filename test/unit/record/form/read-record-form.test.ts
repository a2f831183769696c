import assert from "node:assert/strict";
import { sayInEnglish, sayLater } from "../../../../src/core/text/say.ts";
import { Temporal } from "temporal-polyfill";
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
        asOf: {
          kind: "words",
          words: "2026-05-20T14:00",
          spoken: "20 May 2026 at 14:00",
          inFull: "20 May 2026 at 14:00 (London time, UTC+01:00)",
        },
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

  it("asks since when a service did not work only where one is named beside a leak, and shows it where it is written", () => {
    const asks = (text: string): boolean =>
      "serviceStopped" in (recordForm(text).fields["moments"] as FormGroup).fields;
    assert.ok(asks("type: leak\nservice: our booking page\n"));
    assert.ok(asks("type: incident\nservice: { value: our booking page, certainty: suspected }\nmoments: {}\n"));
    assert.ok(asks("type: leak\nmoments: { serviceStopped: 2026-03-03 }\n"));
    assert.ok(!asks("type: leak\nmoments: { aware: 2026-03-03 }\n"));
    assert.ok(!asks("type: outage\nservice: our booking page\n"));
  });

  it("shows a range as its two ends", () => {
    const { count } = (recordForm(outageRecordText).fields["people"] as FormGroup).fields;
    assert.deepEqual((count as FormFact).value, {
      kind: "group",
      fields: { min: words("2100"), max: words("2400"), atLeast: words("") },
    });
  });

  it("shows what is written even where it cannot be read, with a sentence at its field", () => {
    const text = sampleRecordText.replace("18240", "18 240").replace("purpose: prevention", "purpose: prevent");
    const form = recordForm(text);
    assert.deepEqual(
      form.problems.map(({ message }) => message),
      readRecord(text).problems.map(({ said, inForm }) => sayLater(sayInEnglish, inForm?.said ?? said)),
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
    assert.deepEqual(Object.keys(older.fields), ["count", "total", "counted", "groups"]);
    const newer = recordForm(sampleRecordText).fields["people"] as FormGroup;
    assert.deepEqual(Object.keys(newer.fields), ["total", "counted", "groups"]);
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

  it("says in its own words what the text says in words of the file", () => {
    const texts = [
      "moments:\n  occurredFrom: 2026-05-11\n  occurredTo: 2026-05-10\n",
      "measures:\n  - purpose: prevention\n",
      "repair:\n  - until: 2026-05-11\n",
      "timeline:\n  - what: We closed it.\n",
      "corrections:\n  - said: Nobody is affected.\n",
      "service: { certainty: suspected }\n",
      "people: { total: { min: 9, max: 3 } }\n",
      "people: { total: { atLeast: 9, max: 3 } }\n",
      "people: { total: many }\n",
      "drill: perhaps\n",
      "measures:\n  - action: Check\n    state: planned\n",
      "consequences: [{ a: b }]\n",
      "contacts: by phone\n",
      "title: x\ntitel: y\n",
      "measures:\n  - action: Check\n    doneAt: 2026-05-10\n",
    ];
    for (const text of texts) {
      const { problems } = recordForm(text);
      assert(problems.length > 0, text);
      for (const { message } of problems) {
        assert.doesNotMatch(
          message,
          /“\w+: …”|certainty|occurred|atLeast|\b(?:min|max|true|false)\b|Open the record/,
          text,
        );
      }
    }
  });

  it("leads to what is missing of an item, and not to its first line", () => {
    const { problems } = recordForm("measures:\n  - action: Check\n  - purpose: prevention\n");
    assert.deepEqual(
      problems.map(({ path }) => path),
      [["measures", 1, "action"]],
    );
  });

  it("tells what cannot be so by now, and that alone", () => {
    const now = Temporal.Instant.from("2026-05-20T10:00:00Z");
    const told = (lines: string) => {
      const { problems } = recordForm(`timeZone: Europe/London\n${lines}`, now);
      return problems.map(({ path }) => path.join("."));
    };
    assert.deepEqual(told("moments:\n  authorityTold: 2026-05-21\n  aware: 2026-05-19\n"), ["moments.authorityTold"]);
    assert.deepEqual(told("moments:\n  aware: { value: 2026-06, certainty: suspected }\n"), ["moments.aware"]);
    assert.deepEqual(told("moments: { told: 2026-05-20, aware: 2026-05-20T11:30, recovered: unknown }\n"), []);
    assert.deepEqual(told("drill: true\nmoments: { told: 2026-06-20 }\n"), []);
    assert.deepEqual(told("measures:\n  - action: Check\n    state: done\n    doneAt: 2026-06-01\n"), [
      "measures.0.doneAt",
    ]);
    assert.deepEqual(recordForm("moments: { told: 2026-05-21 }\n", now).problems, []);
    assert.equal(recordForm("moments: { told: 2026-05-22 }\n", now).problems.length, 1);
    // Broken as well, as far as it can be read.
    assert.equal(recordForm("moments: { told: 2026-05-22 }\nid: 'x\n", now).problems.length, 2);
    assert.deepEqual(recordForm("a\0b", now).problems.length, 1);
  });

  it("marks when readers hear more once it has passed", () => {
    const now = Temporal.Instant.from("2026-05-20T10:00:00Z");
    const at = (words: string) => {
      const { fields } = recordForm(`nextUpdate: { at: ${words} }\n`, now).fields["nextUpdate"] as FormGroup;
      const { value } = fields["at"] as FormFact;
      return value.kind === "words" && value.byClock === "update-passed";
    };
    assert.equal(at("2026-05-19"), true);
    assert.equal(at("2026-05-20"), false);
    assert.equal(at("2026-05-20T09:30"), true);
    assert.equal(at("2026-05-20T10:30"), false);
    assert.equal(at("unknown"), false);
  });

  it("marks late measures, entries to come and words for a day that is another one in a later letter", () => {
    const now = Temporal.Instant.from("2026-05-20T10:00:00Z");
    const marks = (text: string): readonly string[] => {
      const found: string[] = [];
      const look = (value: unknown): void => {
        if (typeof value === "object" && value !== null) {
          found.push(...("byClock" in value ? [String(value.byClock)] : []));
          Object.values(value).forEach(look);
        }
      };
      look(recordForm(`timeZone: Europe/London\n${text}\n`, now).fields);
      return found;
    };
    const measure = (fields: string) => `measures:\n  - { action: Test every update, purpose: prevention, ${fields} }`;
    assert.deepEqual(marks(measure("state: promised, due: 2026-05-19")), ["overdue"]);
    assert.deepEqual(marks(measure("state: in-progress, due: 2026-05-20T10:30")), ["overdue"]);
    assert.deepEqual(marks(measure("state: promised, due: 2026-05-20T11:30")), []);
    assert.deepEqual(marks(measure("state: done, due: 2026-05-19")), []);
    const entry = (at: string) => `timeline:\n  - { at: ${at}, what: All shops work again }`;
    assert.deepEqual(marks(entry("2026-05-20T11:30")), ["to-come"]);
    assert.deepEqual(marks(entry("2026-05-20T10:30")), []);
    assert.deepEqual(marks(entry("2026-05-20")), []);
    assert.deepEqual(marks(`drill: true\n${entry("2026-05-21")}`), []);
    assert.deepEqual(marks("contacts: { hours: today from 08:00 to 22:00 }"), ["other-day"]);
    assert.deepEqual(marks("contacts: { hours: heute bis 22 Uhr }"), ["other-day"]);
    assert.deepEqual(marks("advice: [Do not repeat refunds tomorrow., Check your orders.]"), ["other-day"]);
    assert.deepEqual(marks("contacts: { hours: every day from 08:00 to 22:00 }"), []);
    assert.deepEqual(marks("cause: { summary: The system that we use today failed. }"), []);
  });
});
