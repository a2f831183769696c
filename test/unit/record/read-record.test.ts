import assert from "node:assert/strict";
import { applyEdits, readRecord } from "../../../src/core/index.ts";
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
      "contaned → “contaned” does not belong here. Did you mean “contained”?",
    ]);
    const { record } = readRecord(text);
    assert.equal(record.people.groups[0]?.who.value, "customers");
    assert.equal(record.title, "Here");
  });

  const sentences: readonly (readonly [name: string, text: string, expected: RegExp])[] = [
    ["a number with a comma", "people: { total: '12,500' }", /write 12500/],
    ["a number in words", "people: { total: many }", /write a whole number such as 12500, or unknown/],
    [
      "a number that is unknown, quoted",
      "people: { total: 'unknown' }",
      /write the word unknown without quotation marks/,
    ],
    [
      "a moment that is unknown, quoted",
      "moments: { recovered: { value: 'unknown', expectedBy: 2026-03-03 } }",
      /“unknown” is not a date that can be read: take this line out, or write a day as 2026-03-31/,
    ],
    [
      "a day that is unknown",
      "measures: [{ action: a, purpose: response, due: unknown }]",
      /take this line out, or write a day/,
    ],
    [
      "a limit that is unknown",
      "people: { total: { min: unknown } }",
      /a whole number such as 12500, or take this line out/,
    ],
    ["a range upside down", "people: { total: { min: 5, max: 2 } }", /min \(5\) is more than max \(2\)/],
    ["half a range", "people: { total: { max: 2 } }", /Write either one number, or min and max/],
    ["a name that comes twice", "title: a\ntitle: b\n", /^title → “title” is here twice, and the first one counts/],
    ["a tab", "moments:\n\taware: 2026-03-03\n", /moved in with a tab\. Use spaces/],
    ["two colons", "title: Leak: the bucket\n", /two colons in this line/],
    ["a line too far in", "title: Leak\n type: leak\n", /^type → This line stands further in than the one above it/],
    ["a reference", "title: &a x\nid: *a\n", /^\*a → Write the words themselves here/],
    ["a prototype", "__proto__: { title: x }\n", /^__proto__ → “__proto__” does not belong here/],
    ["a zone that is none", "timeZone: Mars/Base\n", /no time zone “Mars\/Base”, so times are taken as UTC/],
    [
      "a zone with parts",
      "timeZone: [Europe, Lisbon]\n",
      /^\[Europe, Lisbon\] → This is no time zone, so times are taken as UTC/,
    ],
    [
      "moments in the wrong order",
      "moments: { occurredFrom: 2026-03-03, contained: 2026-03-01 }",
      /^2026-03-01 → “contained” \(“When it could do no more harm”\) is before “occurredFrom” \(“When it began”\)\. Check/,
    ],
    [
      "moments out of order that nobody knows exactly",
      "moments: { aware: 2026-03-05~, told: 2026-03-01 }",
      /^2026-03-01 → “told” \(“When you told the people affected”\) is before “aware”/,
    ],
    [
      "a group that was told before the first",
      "moments: { told: 2026-03-05 }\npeople: { groups: [{ who: a }, { who: b, told: 2026-03-04 }] }",
      /^2026-03-04 → This is before the first were told/,
    ],
    [
      "a group that was told, and no first",
      "people: { groups: [unknown, { who: b, told: 2026-03-04 }] }",
      /^2026-03-04 → No document says this as long as nobody knows when the first were told/,
    ],
    ["a range that ends before it begins", "moments: { aware: 2026-03-05/2026-03-01 }", /ends before it begins/],
    [
      "a country in words",
      "organisation: { country: Germany }",
      /no code of a country or state\. Write DE for Germany/,
    ],
    ["a state that there is not", "people: { groups: [{ jurisdictions: [US-XX] }] }", /^US-XX → .*or a state as US-CA/],
    [
      "a group that is larger than all",
      "people: { total: 5, groups: [{ who: us, count: { min: 6, max: 9 } }] }",
      /^\{ min: 6, max: 9 \} → This group has more people than there are in all/,
    ],
    [
      "a kind of data that one group has and nobody should",
      "data: [{ value: Passwords, certainty: ruled-out }]\npeople: { groups: [{ who: us, data: [names, passwords] }] }",
      /^passwords → This was ruled out for everybody/,
    ],
    ["an older name beside the newer one", "people: { total: 5, count: 4 }", /^count → “count” is the older name/],
    ["an older name in a new record", "version: 2\npeople: { count: 4 }", /^count → “count” is called “total” by now/],
    [
      "people outside a group",
      "version: 2\npeople: { who: us }",
      /^who → “who” belongs to a group by now, and is taken/,
    ],
    ["people beside the groups", "people: { who: us, groups: [] }", /^who → .*so it is left out/],
    ["an offer without what it is", "repair: [{ provider: Marram }]", /does not say what you offer/],
    ["an address that is none", "contacts: { email: help at home }", /not an e-mail address/],
    ["a web address without its beginning", "contacts: { web: www.halden.example }", /beginning with https/],
    ["a measure without its deed", "measures: [{ owner: Ana }]", /does not say what is done/],
    ["an entry without its time", "timeline: [{ what: Called }]", /needs “at: …” and “what: …”/],
    ["a list where words belong", "title: [a, b]", /Write plain words here/],
    ["words where lines belong", "people: many", /Write lines such as “total: …” below this/],
    [
      "a fact with its value beside it",
      "people: { total: { min: 1, certainty: suspected } }",
      /“min” does not belong here/,
    ],
    ["how sure it is in place of the data", "data: ruled-out", /^ruled-out → .*Write \{ certainty: ruled-out \}/],
    ["the same among the data", "data: [names, ruled-out]", /^ruled-out → “ruled-out” says how sure it is/],
    ["how sure it is in place of a service", "service: Suspected", /^Suspected → .*Write \{ value: …, certainty/],
    ["a language that is written out", "language: German", /^German → Write a language by its short name here/],
    ["a newer version", "version: 99\n", /newer version/],
    ["a second record", "title: a\n---\ntitle: b\n", /more than one part/],
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

  it("says nothing against moments that may be in order after all", () => {
    for (const moments of [
      "{ occurredFrom: 2026-03, aware: 2026-03-02 }",
      "{ aware: 2026-03-05~, told: 2026-03-04 }",
      "{ occurredFrom: 2026-03-01/2026-03-09, contained: 2026-03-05 }",
      "{ occurredFrom: 2026-03-01T10:00~, aware: 2026-03-01T09:15 }",
    ]) {
      assert.deepEqual(problemsIn(`moments: ${moments}`), []);
    }
  });

  it("takes data called “ruled-out” for no kind of data", () => {
    assert.deepEqual(readRecord("data: ruled-out").record.data, { certainty: "unknown", audience: "public" });
    assert.equal(readRecord('data: ["ruled-out"]').record.data.certainty, "confirmed");
  });

  it("takes people by group, each fact as sure as it is", () => {
    const { record, problems } = readRecord(`people:
  total: { value: { atLeast: 900 }, certainty: suspected }
  groups:
    - who: customers
      count: 880
      jurisdictions: [GB, US-CA, US]
      data: [names, { value: orders, certainty: suspected }]
      consequences: [Somebody could order in your name.]
      advice: Look at your orders.
    - who: { value: staff, audience: internal }
      count: { certainty: unknown, expectedBy: 2026-03-05 }
      jurisdictions: { value: [IE], certainty: suspected }
    - unknown
    -
`);
    assert.deepEqual(problems, []);
    const [customers, staff, ...others] = record.people.groups;
    assert.deepEqual(others, []);
    assert.deepEqual(customers, {
      who: { certainty: "confirmed", value: "customers", audience: "public" },
      count: { certainty: "confirmed", value: { exactly: 880 }, audience: "public" },
      counted: undefined,
      jurisdictions: { certainty: "confirmed", value: ["GB", "US-CA", "US"], audience: "public" },
      data: {
        certainty: "confirmed",
        value: [
          { certainty: "confirmed", value: "names", audience: "public" },
          { certainty: "suspected", value: "orders", audience: "public" },
        ],
        audience: "public",
      },
      consequences: {
        certainty: "confirmed",
        value: ["Somebody could order in your name."],
        audience: "internal",
      },
      advice: { certainty: "confirmed", value: ["Look at your orders."], audience: "public" },
      told: { certainty: "unknown", audience: "public" },
    });
    assert.equal(staff?.who.audience, "internal");
    assert.equal(staff.count.certainty, "unknown");
    assert.equal(staff.jurisdictions.certainty, "suspected");
    assert.equal(staff.data.certainty, "unknown");
  });

  it("takes the one group of version 1, and the number as the total", () => {
    const { record, problems } = readRecord(
      "version: 1\npeople: { count: 5, who: { value: us, certainty: suspected, source: Jo } }\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(record.people.total, { certainty: "confirmed", value: { exactly: 5 }, audience: "public" });
    assert.deepEqual(
      record.people.groups.map(({ who }) => who),
      [{ certainty: "suspected", value: "us", source: "Jo", audience: "public" }],
    );
    for (const who of ["unknown", "", "~"]) {
      assert.deepEqual(readRecord(`version: 1\npeople:\n  who: ${who}\n`).record.people.groups, []);
    }
  });

  it("reads a record of a newer version as far as it can, without a word on what it does not know", () => {
    const text = "version: 3\ntitle: x\nweather: bad\npeople: { total: 5, mood: calm }\nmoments: { aware: never }\n";
    assert.deepEqual(problemsIn(text), [
      "3 → This record was written by a newer version of Incident Comms. Update Incident Comms, or some of it may be missed.",
      "never → “never” is not a date that can be read. Write a day as 2026-03-31, or a day and time as 2026-03-31T14:05.",
    ]);
    const { record } = readRecord(text);
    assert.deepEqual([record.version, record.title], [3, "x"]);
    assert.deepEqual(record.people.total.value, { exactly: 5 });
  });

  const meant: readonly (readonly [text: string, ...mended: string[]])[] = [
    ["people: { total: 12 500 }", "people: { total: 12500 }"],
    ["people: { total: '12,500' } # c", "people: { total: 12500 } # c"],
    ["organisation:\n  country: uk # c\n", "organisation:\n  country: GB # c\n"],
    ["version: 2\npeople: { count: 4 }", "version: 2\npeople: { total: 4 }"],
    ["moments: { aware: 03/04/2026 }", "moments: { aware: 2026-04-03 }", "moments: { aware: 2026-03-04 }"],
    [
      'timeZone: Europe/Lisbon\nmoments: { aware: "2026-10-25 01:30" }',
      "timeZone: Europe/Lisbon\nmoments: { aware: 2026-10-25T01:30+01:00 }",
      "timeZone: Europe/Lisbon\nmoments: { aware: 2026-10-25T01:30+00:00 }",
    ],
    ["people: { total: many }"],
    ["people:\n  total: >-\n    12 500\n"],
  ];
  for (const [text, ...mended] of meant) {
    it(`offers ${mended.length} ways to mend ${JSON.stringify(text)}, and makes no choice itself`, () => {
      const { problems } = readRecord(text);
      const choices = problems.flatMap((problem) => problem.choices ?? []);
      assert.deepEqual(
        choices.map((choice) => applyEdits(text, [choice])),
        mended,
      );
      for (const result of mended) {
        assert.deepEqual(problemsIn(result), []);
      }
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
});
