import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument } from "../../../../src/core/index.ts";
import { withToldBefore } from "../../../../src/core/documents/told-before.ts";
import { changesOf, type Change } from "../../../kit/changes-told.ts";
import { nextOf, noticeOf } from "../../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../../kit/templates.ts";

interface Entry {
  readonly at: string;
  readonly what: string;
  readonly audience?: string;
}

const timeline = (...entries: readonly Entry[]): Change => [
  /$/,
  `timeline: ${JSON.stringify(entries.map((entry) => ({ audience: "public", ...entry })))}\n`,
];
const downloaded = { at: "2026-06-02T09:00", what: "Somebody downloaded the file for the first time." };
const called = { at: "2026-06-03T10:00", what: "A reader called us." };

function told(then: readonly Entry[], today: readonly Entry[]): readonly string[] {
  return changesOf({ then: [timeline(...then)], today: [timeline(...today)] });
}

describe("the next version of a notice, where the course of events is another", () => {
  it("owns the time of an entry that was told wrongly", () => {
    assert.deepEqual(told([downloaded, called], [{ ...downloaded, at: "2026-06-01T21:00" }, called]), [
      "- We got the time of this wrong: Somebody downloaded the file for the first time. It was 1 June 2026 at 21:00. Our earlier notice said 2 June 2026 at 09:00.",
    ]);
  });

  it("owns none where it is only known more exactly, or may be both", () => {
    assert.deepEqual(told([{ ...downloaded, at: "2026-06-02" }], [downloaded]), [
      "- We now know more of when this was: Somebody downloaded the file for the first time. It was 2 June 2026 at 09:00. Our earlier notice said 2 June 2026.",
    ]);
    assert.match(
      told([downloaded], [{ ...downloaded, at: "2026-06-02" }]).join("\n"),
      /^- We now know more of when this was: Somebody .* It was 2 June 2026\. Our earlier notice said 2 June 2026 at 09:00\.$/,
    );
  });

  it("tells what is gravest first", () => {
    const sold = { at: "2026-06-02T09:00", what: "The data were offered for sale." };
    const changes = changesOf({
      then: [timeline(sold), ["total: 14300", "total: 9000"]],
      today: [timeline({ ...sold, at: "2026-06-01T09:00" })],
    });
    assert.match(changes[0] ?? "", /^- We got the time of this wrong: The data were offered for sale\./);
    assert.equal(changes.length, 2);
  });

  it("asks about an entry that is taken out", () => {
    const question =
      "- Our earlier notice said of 2 June 2026 at 09:00: “Somebody downloaded the file for the first time.” [SAY WHETHER THAT WAS WRONG]";
    assert.deepEqual(told([downloaded, called], [called]), [question]);
    assert.deepEqual(told([downloaded, called], [{ ...downloaded, audience: "internal" }, called]), [question]);
  });

  it("says what it says now in place of an entry of the same time", () => {
    const other = { ...downloaded, what: "A search engine copied what was open." };
    assert.deepEqual(told([downloaded, called], [other, called]), [
      "- What we now say of 2 June 2026 at 09:00: A search engine copied what was open. Our earlier notice said: “Somebody downloaded the file for the first time.”",
    ]);
  });

  it("says nothing of what was never told, nor of what stands there otherwise", () => {
    assert.deepEqual(told([{ ...downloaded, audience: "internal" }, called], [called]), []);
    const found = { at: "2026-06-03T10:30", what: "We found out." };
    assert.deepEqual(told([found, called], [called]), []);
    const twice = [called, { ...called, at: "2026-06-03T10:20" }];
    assert.deepEqual(told(twice, twice.toReversed()), []);
  });

  it("owns a time zone that was told wrongly, once for all times", () => {
    assert.deepEqual(changesOf({ today: [["Europe/London", "Asia/Tokyo"]] }), [
      "- We told you the wrong time zone. All times are Tokyo time (UTC+09:00). Our earlier notice said London time (UTC+01:00). We got that wrong.",
    ]);
    const moved: Change = ["T10:30", "T10:45"];
    const both = changesOf({ today: [["Europe/London", "UTC"], moved] });
    assert.equal(both.length, 2, both.join("\n"));
    assert.match(
      both[0]!,
      /^- We told you the wrong time zone\. All times are UTC\. Our earlier notice said London time/,
    );
    assert.match(both[1]!, /^- We now know when we found out: 3 June 2026 at 10:45 \(UTC\)\..*We got that wrong\.$/);
    const days: readonly Change[] = [[/T\d\d:\d\d/g, ""]];
    assert.deepEqual(changesOf({ then: days, today: [...days, ["Europe/London", "Asia/Tokyo"]] }), []);
  });

  it("says nothing where only the zone in which the record is written is another", () => {
    const today: readonly Change[] = [
      timeline({ ...downloaded, at: "2026-06-02T08:00" }),
      ["Europe/London", "UTC"],
      ["T09:00", "T08:00"],
      ["T10:30", "T09:30"],
      ["T11:10", "T10:10"],
    ];
    assert.deepEqual(changesOf({ then: [timeline(downloaded)], today }), []);
  });
});

const facts = (at: string, zone = "Europe/Berlin"): string => `version: 2
timeZone: ${zone}
type: leak
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
moments: { occurredFrom: 2026-12-01T07:50, aware: 2026-12-02T07:55 }
data: [Namen]
contacts: { phone: 01632 960 410 }
timeline: [{ at: ${at}, what: Jemand hat die Datei heruntergeladen., audience: public }]
`;

describe("a time of the course of events that was told wrongly", () => {
  it("is owned in German", () => {
    const [then, today] = [facts("2026-12-01T09:00"), facts("2026-12-01T08:00")].map((text) => `${text}language: de\n`);
    assert.match(
      nextOf("disclosure", then!, today!),
      /^- Hier haben wir einen falschen Zeitpunkt genannt: Jemand hat die Datei heruntergeladen\. Richtig ist: 1\. Dezember 2026, 08:00 Uhr\. In unserer früheren Mitteilung stand: 1\. Dezember 2026, 09:00 Uhr\. Das war unser Fehler\.$/m,
    );
    assert.match(
      nextOf("disclosure", then!, then!.replace("Europe/Berlin", "Europe/Lisbon")),
      /^- Wir haben Ihnen die falsche Zeitzone genannt\. Richtig ist für alle Uhrzeiten: Ortszeit Lissabon \(UTC\+00:00\)\. In unserer früheren Mitteilung stand: mitteleuropäische Zeit \(MEZ\)\./m,
    );
  });

  it("is put right by the correction, and so is the zone", () => {
    const corrected = (today: string): string => {
      const notices = [noticeOf("disclosure", facts("2026-12-01T09:00"))];
      const now = Temporal.Instant.from("2026-12-02T14:50:00Z");
      const told = { kind: "correction", now, templates: productTemplates } as const;
      const record = withToldBefore(readRecord(today).record, notices, told);
      const options = { record, now, templates: productTemplates, incidentPath: "x.yaml" };
      const made = renderDocument("correction", { ...options, ...inLanguageOf(today, "correction") });
      assert.ok(made.ok);
      return made.text;
    };
    const moved = corrected(facts("2026-12-01T08:00"));
    assert.match(moved, /1 December 2026 at 09:00: Jemand/);
    assert.match(moved, /1 December 2026 at 08:00: Jemand/);
    assert.match(corrected(facts("2026-12-01T09:00", "Europe/Lisbon")), /All times are Lisbon time \(UTC\+00:00\)\./);
  });
});
