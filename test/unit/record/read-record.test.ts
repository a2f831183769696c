import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { sampleRecordText } from "../../kit/records.ts";

/** The messages for `text`, each behind the characters that it marks. */
function problemsIn(text: string): readonly string[] {
  return readRecord(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

describe("reading a record", () => {
  it("takes the sample without a word of complaint", () => {
    assert.deepEqual(problemsIn(sampleRecordText), []);
  });

  it("takes a plain value for confirmed and nothing for unknown", () => {
    const { record } = readRecord("title: x\npeople:\n  total: 12500\n");
    assert.deepEqual(record.people.total, { certainty: "confirmed", value: { exactly: 12500 }, audience: "public" });
    assert.deepEqual(record.people.groups, []);
    assert.deepEqual(record.measures, []);
    assert.equal(record.timeZone, "UTC");
  });

  it("takes how sure a fact is, its source, its times and its audience", () => {
    const { record, problems } = readRecord(`people:
  total:
    value: { min: 9000, max: 12500 }
    certainty: suspected
    source: second report
    asOf: 2026-03-03
    expectedBy: 2026-03-05
    audience: regulator
`);
    const { asOf, expectedBy, ...rest } = record.people.total;
    assert.deepEqual(problems, []);
    assert.deepEqual(rest, {
      certainty: "suspected",
      value: { min: 9000, max: 12500 },
      source: "second report",
      audience: "regulator",
    });
    assert.equal(asOf?.precision === "day" && asOf.date.toString(), "2026-03-03");
    assert.equal(expectedBy?.precision === "day" && expectedBy.date.toString(), "2026-03-05");
  });

  it("keeps what people jot down internal, and makes no secret of knowing nothing", () => {
    const { record } = readRecord(`cause:
  summary: The bucket was public
  failedToPrevent: { certainty: unknown, expectedBy: 2026-03-05 }
  ownPart: { value: We left it so, audience: public }
timeline:
  - { at: 2026-03-03, what: Called Amara }
measures:
  - { action: Closed it }
  - { action: Told everybody, audience: publik }
`);
    assert.equal(record.cause.summary.audience, "internal");
    assert.equal(record.cause.failedToPrevent.audience, "public");
    assert.equal(record.cause.ownPart.audience, "public");
    assert.equal(record.timeline[0]?.audience, "internal");
    assert.deepEqual(
      record.measures.map((measure) => measure.audience),
      ["internal", "internal"],
    );
  });

  it("never takes a fact for surer than it is written", () => {
    const { record, problems } = readRecord(`service: { value: the shop, certainty: certain }
people: { total: { value: 5, certainty: unknown } }
moments: { aware: { certainty: confirmed } }
contacts: { phone: { value: "123", audience: everyone } }
`);
    assert.equal(record.service.certainty, "unknown");
    assert.equal(record.people.total.certainty, "unknown");
    assert.equal(record.moments.aware.certainty, "unknown");
    assert.equal(record.contacts.phone.audience, "internal");
    assert.equal(problems.length, 4);
  });

  it("reads the word unknown as such, and in quotation marks as a name", () => {
    assert.equal(readRecord("organisation: { name: unknown }").record.organisation.name.certainty, "unknown");
    assert.equal(readRecord('organisation: { name: "unknown" }').record.organisation.name.value, "unknown");
    assert.deepEqual(problemsIn("people: unknown\ncause: unknown\ntimeline: []\nmeasures:\n"), []);
  });

  it("keeps reading behind every bad field", () => {
    const text =
      "type: leek\npeople:\n  total: 12 500\n  groups: [{ who: customers }]\nmoments:\n  contaned: 2026-03-03\ntitle: Here\n";
    assert.deepEqual(problemsIn(text), [
      "leek → Write leak, outage or incident here, not “leek”.",
      "12 500 → “12 500” is not a number that can be read: write 12500.",
      "contaned → “contaned” is no field that belongs here. Did you mean “contained”?",
    ]);
    const { record } = readRecord(text);
    assert.equal(record.people.groups[0]?.who.value, "customers");
    assert.equal(record.title, "Here");
  });

  const sentences: readonly (readonly [name: string, text: string, expected: RegExp])[] = [
    ["a number with a comma", "people: { total: '12,500' }", /write 12500/],
    ["a number in words", "people: { total: many }", /write a whole number such as 12500, or unknown/],
    ["a range upside down", "people: { total: { min: 5, max: 2 } }", /min \(5\) is more than max \(2\)/],
    ["half a range", "people: { total: { max: 2 } }", /Write either one number, or min and max/],
    ["a name that comes twice", "title: a\ntitle: b\n", /^title → “title” is here twice, and the first one counts/],
    ["a tab", "moments:\n\taware: 2026-03-03\n", /moved in with a tab\. Use spaces/],
    ["two colons", "title: Leak: the bucket\n", /two colons in this line/],
    ["a reference", "title: &a x\nid: *a\n", /^\*a → References to another place/],
    ["a prototype", "__proto__: { title: x }\n", /^__proto__ → “__proto__” is no field/],
    ["a zone that is none", "timeZone: Mars/Base\n", /no time zone “Mars\/Base”, so times are taken as UTC/],
    [
      "a zone with parts",
      "timeZone: [Europe, Lisbon]\n",
      /^\[Europe, Lisbon\] → This is no time zone, so times are taken as UTC/,
    ],
    [
      "moments in the wrong order",
      "moments: { occurredFrom: 2026-03-03, contained: 2026-03-01 }",
      /^2026-03-01 → “contained” is before “occurredFrom”/,
    ],
    ["an address that is none", "contacts: { email: help at home }", /not an e-mail address/],
    ["a web address without its beginning", "contacts: { web: www.halden.example }", /beginning with https/],
    ["a measure without its deed", "measures: [{ owner: Ana }]", /does not say what is done/],
    ["an entry without its time", "timeline: [{ what: Called }]", /needs “at: …” and “what: …”/],
    ["a list where words belong", "title: [a, b]", /Write plain words here/],
    ["words where lines belong", "people: many", /Write lines such as “total: …” below this/],
    [
      "a fact with its value beside it",
      "people: { total: { min: 1, certainty: suspected } }",
      /“min” is no field that belongs here/,
    ],
    ["a language without templates", "language: de", /^de → Drafts can only be made in English so far/],
    ["a newer version", "version: 99\n", /newer version/],
    ["a second record", "title: a\n---\ntitle: b\n", /more than one record/],
    ["an empty file", "", /holds no record/],
    ["a file with only a list", "- a\n", /holds no record/],
    ["lost letters", "title: Bot\uFFFDca\n", /^\uFFFD → Some letters of this file are lost/],
    ["another encoding", "t\0i\0t\0l\0e\0", /encoding UTF-8/],
  ];
  for (const [name, text, expected] of sentences) {
    it(`says what to do about ${name}`, () => {
      const problems = problemsIn(text);
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        problems.join("\n"),
      );
    });
  }

  it("takes the lines of a Windows file and a mark at its start", () => {
    const { record, problems } = readRecord(
      "\uFEFFtitle: x\r\ntimeZone: Europe/Lisbon\r\nmoments:\r\n  aware: 2026-03-03T06:10\r\n",
    );
    assert.deepEqual(problems, []);
    assert.equal(record.title, "x");
    assert.equal(record.moments.aware.certainty, "confirmed");
  });

  const hostile: readonly (readonly [name: string, text: string])[] = [
    ["ten million characters", "a".repeat(10_000_000)],
    ["brackets in brackets", "[".repeat(100_000)],
    ["items in items", "- ".repeat(100_000)],
    ["twenty thousand names", Array.from({ length: 20_000 }, (_, index) => `k${index}:`).join("\n")],
    ["references that double", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ndata: *c\n"],
    ["broken lines", "a: b: c\n".repeat(20_000)],
  ];
  for (const [name, text] of hostile) {
    it(`answers ${name} with a sentence`, function () {
      this.timeout(60_000);
      const { record, problems } = readRecord(text);
      assert.ok(problems.length > 0);
      assert.equal(record.title, "");
    });
  }
});
