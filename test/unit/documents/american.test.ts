import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { findKind, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { draftAgain } from "../../../src/core/documents/versions/draft-again.ts";
import { withinSentence } from "../../../src/core/documents/versions/changes/event-changes.ts";
import { productTemplates as templates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-11-25T18:00:00Z");
const text = `type: leak
language: en
timeZone: America/Chicago
organisation: { name: Llano Clinics, country: US }
moments: { occurredFrom: 2026-11-02T00:05, occurredTo: 2026-11-19/2026-11-20, aware: 2026-11-20T12:00 }
people: { total: 61400 }
nextUpdate: { at: 2026-12-04T17:00, where: on our website }
`;

function drafted(lines = text, kind: KindId = "disclosure"): string {
  const { record, problems } = readRecord(lines);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates, incidentPath: "../incident.yaml" });
  assert.ok(result.ok);
  return result.text;
}

describe("a document of an organisation in the United States", () => {
  it("writes days and hours as Americans do, and says so at its top", () => {
    const american = drafted();
    for (const words of [
      "lang: en-US\n",
      "\nNovember 25, 2026\n",
      "**November 2, 2026, at 12:05 AM:** The leak began.",
      "**November 20, 2026, at noon:** We found out.",
      "by December 4, 2026, at 5:00 PM (Central Time).",
      "All times are Central Time (UTC-06:00).",
    ]) {
      assert.ok(american.includes(words), `${words} in ${american}`);
    }
    assert.match(american, /between November 19 and November 20, 2026/i);
  });

  it("is one as well where only the time zone says so, and not where the country is another", () => {
    const unsaid = text.replace(", country: US", "");
    assert.match(drafted(unsaid), /by December 4, 2026, at 5:00 PM \(Central Time\)/);
    assert.match(drafted(text.replace("country: US", "country: GB")), /by 4 December 2026 at 17:00/);
    assert.match(drafted(unsaid.replace("America/Chicago", "America/Toronto")), /by 4 December 2026 at 17:00/);
  });

  it("closes a letter as Americans do", () => {
    assert.match(drafted(text, "apology"), /\n\nSincerely,\n\n/);
    assert.match(drafted(text.replace("country: US", "country: GB"), "apology"), /\n\nYours sincerely,\n\n/);
  });

  it("names the zone in summer as well, and one without a name by its city", () => {
    const summer = drafted(text.replace("2026-12-04T17:00", "2027-06-04T17:00"));
    assert.match(summer, /by June 4, 2027, at 5:00 PM \(Central Time\)/);
    const abroad = drafted(text.replace("America/Chicago", "Europe/Dublin"));
    assert.match(abroad, /at 5:00 PM \(Dublin time, UTC\+00:00\)/);
  });

  it("keeps the full stop of an abbreviation before a bracket closes", () => {
    const hours = (words: string) => drafted(`${text}contacts: { phone: 800-555-0142, hours: "${words}" }\n`);
    assert.match(hours("every day, 8 a.m. to 9 p.m."), /\(every day, 8 a\.m\. to 9 p\.m\.\)/);
    assert.match(hours("weekdays, 9 to 5."), /\(weekdays, 9 to 5\)/);
  });

  it("says which is meant of the hour that comes twice, and is not taken up on it", () => {
    const twice = text
      .replace("2026-11-20T12:00", "2026-11-01T01:40-06:00")
      .replace("2026-11-02T00:05", "2026-11-01T01:30-05:00")
      .replace("2026-11-19/2026-11-20", "2026-11-01T03:00");
    const letter = drafted(twice);
    for (const words of [
      "November 1, 2026, at 1:30 AM (Central Daylight Time)",
      "November 1, 2026, at 1:40 AM (Central Standard Time)",
      "November 1, 2026, at 3:00 AM (Central Time)",
    ]) {
      assert.ok(letter.includes(words), `${words} in ${letter}`);
    }
    const reviewed = reviewDraft(parseDraft(letter), { record: readRecord(twice).record, now, templates });
    assert.deepEqual(
      reviewed?.findings.filter(({ rule }) => rule.startsWith("IC3") && rule !== "IC306").map(({ message }) => message),
      [],
    );
    const once = drafted(
      twice
        .replace("2026-11-01T01:40-06:00", "2026-11-01T01:45-05:00")
        .replace("2026-11-01T03:00", "2026-11-01T01:50-05:00"),
    );
    assert.match(once, /All times are Central Time \(UTC-05:00\)\./);
  });

  it("stays British or German where the record says so", () => {
    for (const [language, day] of [
      ["en-GB", "25 November 2026"],
      ["de", "25. November 2026"],
    ] as const) {
      assert.ok(drafted(text.replace("language: en", `language: ${language}`)).includes(day), language);
    }
    assert.ok(drafted(text.replace("US", "IE")).includes("\n25 November 2026\n"));
  });

  it("keeps the form that a draft began in", () => {
    const kind = findKind("disclosure");
    assert.ok(kind);
    const { record } = readRecord(text);
    const again = draftAgain(kind, { incident: undefined, lang: "en" }, { record, now, templates }, undefined);
    assert.ok(again.ok);
    assert.ok(again.text.includes("\n25 November 2026\n"));
  });
});

describe("a day that is told within a sentence", () => {
  it("keeps the capital of its month, and only that", () => {
    for (const when of ["November 27, 2026, at 9:10 AM", "November 27, 2026"]) {
      assert.equal(withinSentence(when), when);
    }
    assert.equal(withinSentence("Between November 2 and November 3, 2026"), "between November 2 and November 3, 2026");
    assert.equal(withinSentence("About 5:40 AM on May 2, 2026"), "about 5:40 AM on May 2, 2026");
    assert.equal(withinSentence("Zwischen 9 und 10 Uhr"), "zwischen 9 und 10 Uhr");
  });
});
