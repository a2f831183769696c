import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  parseDraft,
  readRecord,
  recordForm,
  reviewDraft,
  timelinePicture,
  toldByPublishing,
  wordPublication,
} from "../../../src/core/index.ts";
import { americanly } from "../../../src/core/time/moments-in.ts";
import { sayInEnglish } from "../../../src/core/text/say.ts";
import { sayMarkedInGerman, withoutSigns } from "../../kit/german-words.ts";

const now = Temporal.Instant.from("2026-11-27T18:00:00Z");
const text = `type: leak
language: en
timeZone: America/Chicago
organisation: { name: Llano Clinics, country: US }
moments:
  occurredFrom: 2026-11-27T05:40
  aware: 2026-11-27T12:00
  told: 2026-11-20
`;

function spokenIn(record: string, say = sayInEnglish): string {
  return JSON.stringify(recordForm(record, now, say).fields["moments"]);
}

describe("days and hours of an organisation in the United States, on the screen", () => {
  it("are American in the form, and stand in the record as before", () => {
    const spoken = spokenIn(text);
    for (const words of [
      `"words":"2026-11-27T05:40","spoken":"November 27, 2026, at 5:40 AM","inFull":"November 27, 2026, at 5:40 AM (Central Time)"`,
      `"spoken":"November 27, 2026, at noon"`,
      `"spoken":"November 20, 2026"}`,
    ]) {
      assert.ok(spoken.includes(words), spoken);
    }
  });

  it("are American in the drawn course, along its axis as well", () => {
    const { rows, ticks, zone, summary } = timelinePicture(
      readRecord(text.replace("11-20", "11-27T14:00")).record,
      now,
    );
    assert.equal(rows[0]?.when, "November 27, 2026, at 5:40 AM");
    assert.match(summary[0] ?? "", /from November 27, 2026, at 5:40 AM to November 27, 2026, at 2:00 PM/);
    assert.deepEqual(
      ticks.map(({ label, detail }) => `${label} ${detail}`.trim()),
      ["6 AM Nov 27", "8 AM", "10 AM", "noon", "2 PM"],
    );
    assert.equal(zone, "Times are in Central Time (UTC-06:00).");
  });

  it("are American in what is wrong with a record and in what may have been meant", () => {
    const { problems } = recordForm(
      text.replace("2026-11-20", "03/04/2026").replace("2026-11-27T12:00", "2026-11-01T01:30"),
      now,
    );
    const all = problems.flatMap(({ message, choices }) => [message, ...choices]).join("\n");
    for (const words of [
      "It was April 3, 2026: write 2026-04-03",
      "1:30 AM on November 1, 2026 came twice in America/Chicago",
      "It was the first 1:30 AM (UTC-05:00)",
    ]) {
      assert.ok(all.includes(words), all);
    }
  });

  it("are American where it is asked or said when a notice went out", () => {
    const { record } = readRecord(text.replace("  told: 2026-11-20\n", ""));
    const [on, where] = ["2026-11-27T09:54", "by e-mail"];
    assert.equal(toldByPublishing(record, "disclosure", on)?.words, "on November 27, 2026, at 9:54 AM (Central Time)");
    assert.equal(
      wordPublication({ on, where, facts: "" }, record),
      "on November 27, 2026, at 9:54 AM (Central Time), by e-mail",
    );
  });

  it("stay as they are in German, and British for everybody else", () => {
    assert.equal(americanly(sayMarkedInGerman), sayMarkedInGerman);
    assert.match(withoutSigns(spokenIn(text, sayMarkedInGerman)), /27\. November 2026/);
    assert.match(spokenIn(text.replace("US", "IE")), /"27 November 2026 at 05:40"/);
    assert.match(spokenIn(text.replace("language: en", "language: en-GB")), /"27 November 2026 at 05:40"/);
  });

  it("are American in what a draft is told and offered", () => {
    const told = (draft: string): string => {
      const { findings = [] } = reviewDraft(parseDraft(draft), { record: readRecord(text).record, now }) ?? {};
      return findings
        .flatMap(({ message, suggestions = [] }) => [
          message,
          ...suggestions.flatMap(({ title, edits }) => [title, ...edits.map(({ newText }) => newText)]),
        ])
        .join("\n");
    };
    const head = "---\nkind: disclosure\n---\n\n# Your data\n";
    const all = told(`${head}

We closed it on 03/04/2026. We found out on November 25, 2026. The leak began at 7:40 AM on November 27, 2026. By the way, Monday, November 27, 2026, was a hard day.
`).concat(told(`${head}\nWe recently discovered a leak.\n`));
    for (const words of [
      "April 3, 2026",
      "March 4, 2026",
      "By the record it was on November 27, 2026 that you found out, and the draft gives November 25, 2026",
      "By the record it was at 5:40 AM that",
      "discovered on November 27, 2026",
      "By the calendar, November 27, 2026 is a Friday",
    ]) {
      assert.ok(all.includes(words), `${words} in ${all}`);
    }
    assert.doesNotMatch(all, /\d [A-Z][a-z]+ 2026|\b\d\d:\d\d\b(?! [AP]M)/);
  });
});
