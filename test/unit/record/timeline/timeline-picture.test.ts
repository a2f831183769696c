import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord } from "../../../../src/core/index.ts";
import { timelinePicture } from "../../../../src/core/record/timeline/timeline-picture.ts";
import type { TimelineScene } from "../../../../src/core/record/timeline/timeline-scene.ts";
import { firstHourRecordText, outageRecordText, sampleRecordText } from "../../../kit/records.ts";

function sceneOf(text: string, now = "2026-05-22T09:00:00Z"): TimelineScene {
  return timelinePicture(readRecord(text).record, Temporal.Instant.from(now));
}

function moments(lines: Readonly<Record<string, string>>, timeZone = "Europe/London"): string {
  const written = Object.entries(lines).map(([name, value]) => `  ${name}: ${value}\n`);
  return `timeZone: ${timeZone}\nmoments:\n${written.join("")}`;
}

function entries(times: readonly string[], audience = "internal"): string {
  const written = times.map((at, index) => `  - { at: "${at}", what: Note ${index}, audience: ${audience} }\n`);
  return `timeZone: Europe/London\ntimeline:\n${written.join("")}`;
}

function gapWords({ gaps }: TimelineScene): Readonly<Record<string, string>> {
  return Object.fromEntries(gaps.map(({ id, words }) => [id, words]));
}

describe("The picture of an incident's course", () => {
  it("tells how long it lasted, went unnoticed and was not told", () => {
    assert.deepEqual(gapWords(sceneOf(sampleRecordText)), {
      lasted: "7 days and 17 hours",
      unnoticed: "7 days and 16 hours",
      unreported: "26 hours and 55 minutes",
      untold: "About 2 days",
    });
  });

  it("says the same in sentences", () => {
    assert.deepEqual(sceneOf(sampleRecordText).summary, [
      "12 entries, from 11 May 2026 at 16:20 to 21 May 2026; 1 for your team only.",
      "How long it lasted: 7 days and 17 hours.",
      "From the beginning until we found out: 7 days and 16 hours.",
      "From when we found out until we told the authority: 26 hours and 55 minutes.",
      "From when we found out until we told the people affected: about 2 days.",
    ]);
  });

  it("puts what happened at the same time into one row, moments first", () => {
    const rows = sceneOf(sampleRecordText).rows.map(({ when, lines }) => [when, lines[0]?.words, lines.length]);
    assert.deepEqual(rows, [
      ["11 May 2026 at 16:20", "It began", 2],
      ["14 May 2026 at 02:10", "Somebody from outside our company downloaded the file for the first time.", 1],
      ["19 May 2026 at 08:45", "We found out", 2],
      ["19 May 2026 at 09:20", "It ended", 3],
      [
        "19 May 2026 at 10:05",
        "Called Jonas and the hosting company. Rob thinks it was on the old server too, nobody has looked yet.",
        1,
      ],
      ["19 May 2026 at 11:30", "We determined that it is a breach", 1],
      ["20 May 2026 at 11:40", "We told the authority", 1],
      ["21 May 2026", "We told the people affected", 1],
    ]);
  });

  it("marks what is internal", () => {
    const internal = sceneOf(sampleRecordText).rows.filter(({ isInternal }) => isInternal);
    assert.deepEqual(
      internal.map(({ when, lines }) => [when, lines[0]?.remark]),
      [["19 May 2026 at 10:05", "for your team only"]],
    );
  });

  it("draws a day without a time as a whole day, and a time as a point", () => {
    const shapes = sceneOf(sampleRecordText).rows.map(({ shape, at }) => [shape, at.to > at.from]);
    assert.deepEqual(shapes.at(-1), ["span", true]);
    assert.deepEqual(shapes[0], ["point", false]);
  });

  it("draws the sure part of a time solid, and the day in which it ended apart from that", () => {
    const told = sceneOf(sampleRecordText).rows.at(-1)!.at;
    const gap = sceneOf(sampleRecordText).gaps.at(-1)!;
    assert.deepEqual([gap.sure.to, gap.widest.to], [told.from, told.to]);
  });

  it("counts on where the people affected are not told yet", () => {
    const scene = sceneOf(firstHourRecordText, "2026-03-05T09:00:00Z");
    assert.deepEqual(
      scene.gaps.map(({ words, isOpen }) => [words, isOpen]),
      [["2 days and 3 hours so far", true]],
    );
    assert.equal(scene.now, scene.gaps[0]!.widest.to);
  });

  it("leaves the present out where all else would shrink for it", () => {
    const scene = sceneOf(firstHourRecordText, "2031-03-05T09:00:00Z");
    assert.equal(scene.now, undefined);
    assert.deepEqual([scene.gaps[0]!.words, scene.gaps[0]!.widest.to], ["5 years so far", 1]);
  });

  it("counts nothing where it was ruled out that anybody is to be told", () => {
    const text = moments({ aware: "2026-05-19T08:45", told: "{ certainty: ruled-out }" });
    assert.deepEqual(gapWords(sceneOf(text)), {});
  });

  it("says that it lasted until the service worked again where no other end is known", () => {
    assert.match(
      sceneOf(outageRecordText, "2026-09-15T00:00:00Z").summary.join(" "),
      /everything worked again: 2 hours/,
    );
  });

  it("tells no gap that ends before it begins", () => {
    const text = moments({ occurredFrom: "2026-05-19", aware: "2026-05-11", told: "2026-05-21" });
    assert.deepEqual(gapWords(sceneOf(text)), { untold: "About 10 days" });
  });

  it("draws what is approximate as such, and makes nothing exact of it", () => {
    const scene = sceneOf(moments({ occurredFrom: "2026-05-11T16:20~", aware: "2026-05-19T08:45" }));
    assert.deepEqual(
      scene.rows.map(({ isApproximate, when }) => [isApproximate, when]),
      [
        [true, "About 16:20 on 11 May 2026"],
        [false, "19 May 2026 at 08:45"],
      ],
    );
    assert.equal(gapWords(scene)["unnoticed"], "About 8 days");
  });

  it("draws a range and a month from end to end", () => {
    const scene = sceneOf(moments({ occurredFrom: "2026-03", aware: "2026-05-11/2026-05-19" }));
    assert.deepEqual(
      scene.rows.map(({ shape, when, at }) => [shape, when, at.to > at.from + 0.1]),
      [
        ["span", "In March 2026", true],
        ["span", "Between 11 May and 19 May 2026", true],
      ],
    );
    assert.equal(gapWords(scene)["unnoticed"], "About 60 days");
    assert.ok(scene.gaps[0]!.sure.from === scene.rows[0]!.at.to && scene.gaps[0]!.sure.to === scene.rows[1]!.at.from);
  });

  it("makes no hours up between two days", () => {
    const text = moments({ occurredFrom: "2026-05-19", aware: "2026-05-19", told: "2026-05-27" });
    assert.deepEqual(gapWords(sceneOf(text)), { unnoticed: "Up to 24 hours", untold: "About 8 days" });
  });

  it("reckons the hours that really went by when the clocks change", () => {
    const text = moments({ occurredFrom: "2026-03-28T12:00", aware: "2026-03-29T12:00" });
    assert.equal(gapWords(sceneOf(text))["unnoticed"], "23 hours");
  });

  it("names both offsets where the clocks changed in between", () => {
    const text = moments({ occurredFrom: "2026-03-28T12:00", aware: "2026-03-30T12:00" });
    assert.equal(sceneOf(text).zone, "Times are in London time (UTC+00:00 and UTC+01:00).");
    assert.equal(sceneOf(moments({ aware: "2026-03-30T12:00" }, "UTC")).zone, "Times are in UTC.");
    assert.equal(sceneOf(moments({ aware: "2026-03-30" })).zone, "");
  });

  it("tells how long a service did not work that stopped with a leak, and only there", () => {
    const times = {
      occurredFrom: "2026-05-19T06:00",
      contained: "2026-05-19T09:30",
      serviceStopped: "2026-05-19T09:40",
      recovered: "2026-05-19T18:40",
    };
    const text = moments(times);
    assert.deepEqual(gapWords(sceneOf(`type: leak\nservice: our shop\n${text}`)), {
      lasted: "3 hours and 30 minutes",
      stopped: "9 hours",
    });
    assert.deepEqual(Object.keys(gapWords(sceneOf(`type: outage\nservice: our shop\n${text}`))), ["lasted"]);
  });

  it("marks the axis in the zone of the record", () => {
    const text = (zone: string) => moments({ occurredFrom: "2026-05-19T23:00Z", recovered: "2026-05-20T05:00Z" }, zone);
    const labels = (zone: string) => sceneOf(text(zone)).ticks.map(({ label, detail }) => `${label} ${detail}`.trim());
    assert.deepEqual(labels("UTC"), ["00:00 20 May", "02:00", "04:00"]);
    assert.deepEqual(labels("Asia/Tokyo"), ["08:00 20 May", "10:00", "12:00", "14:00"]);
  });

  it("is empty where no time is known", () => {
    const { rows, ticks, gaps, table, summary } = sceneOf("title: Nothing known\n");
    assert.deepEqual([rows, ticks, gaps, table, summary], [[], [], [], [], []]);
  });

  it("shows a single entry in the middle", () => {
    const { rows, ticks, summary } = sceneOf(entries(["2026-05-11T10:00"]));
    assert.deepEqual(rows[0]!.at, { from: 0.5, to: 0.5 });
    assert.ok(ticks.length >= 3);
    assert.deepEqual(summary, ["1 entry, 11 May 2026 at 10:00; 1 for your team only."]);
  });

  it("counts what does not fit where 500 entries are of one minute", () => {
    const scene = sceneOf(entries(Array.from({ length: 500 }, () => "2026-05-11T10:00")));
    assert.equal(scene.rows.length, 1);
    assert.deepEqual([scene.rows[0]!.lines.length, scene.rows[0]!.more], [4, "And 496 more, all for your team only"]);
    assert.equal(scene.table.length, 500);
  });

  it("counts neighbours where 500 entries are of 500 times, and leaves none out", () => {
    const times = Array.from({ length: 500 }, (_, index) =>
      new Date(Date.UTC(2026, 4, 11) + index * 3_600_000).toISOString().slice(0, 16),
    );
    const text = `${entries(times)}moments:\n  aware: 2026-05-12T03:00\n`;
    const { rows, table } = sceneOf(text);
    assert.ok(rows.length < 32, String(rows.length));
    const counts = rows.map(({ lines, shape }) => (shape === "group" ? parseInt(lines[0]!.words, 10) : lines.length));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      501,
    );
    assert.ok(rows.some(({ lines }) => lines[0]!.words === "We found out"));
    assert.equal(table.length, 501);
  });

  it("shows years, and what was far apart as points", () => {
    const { rows, ticks } = sceneOf(entries(["2019-02-03T04:05", "2021-07-01", "2026-05-11T16:20"]));
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ["2020", "2022", "2024", "2026"],
    );
    assert.deepEqual(
      rows.map(({ shape }) => shape),
      ["point", "point", "point"],
    );
  });

  it("shortens long words in the picture alone", () => {
    const what = "word ".repeat(100).trim();
    const { rows, table } = sceneOf(`timeline:\n  - { at: 2026-05-11, what: ${what} }\n`);
    assert.ok(rows[0]!.lines[0]!.words.length <= 161);
    assert.ok(rows[0]!.lines[0]!.words.endsWith("…"));
    assert.equal(table[0]!.what, what);
  });

  it("says what is only suspected, in the picture and in the table", () => {
    const { rows, table } = sceneOf(moments({ occurredFrom: "{ value: 2026-05-11, certainty: suspected }" }));
    assert.equal(rows[0]!.lines[0]!.remark, "suspected");
    assert.equal(table[0]!.what, "It began (suspected)");
  });
});
