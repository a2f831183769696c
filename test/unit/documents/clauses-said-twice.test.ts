import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { germanIncidents } from "../../kit/german-records.ts";
import { incidents, type TestIncident } from "../../kit/incidents.ts";
import { productTemplates } from "../../kit/templates.ts";

/** The start of an incident of which next to nothing is known, but when readers will hear more. */
function unknown(type: string, language: string, more = ""): TestIncident {
  const { record } = readRecord(`
version: 2
title: Etwas ist geschehen
type: ${type}
language: ${language}
timeZone: Europe/Berlin
organisation: { name: Nordlicht, country: DE }
signatory: { name: Anke Prior, role: CEO }
moments: { aware: 2026-03-03T06:10 }
contacts: { email: hilfe@nordlicht.example }
nextUpdate: { at: 2026-03-04T12:00, where: https://www.nordlicht.example/info }
${more}
`);
  return { record, now: Temporal.Instant.from("2026-03-03T08:10:00Z") };
}

const groups = "people: { groups: [{ who: A }, { who: B }, { who: C, data: [] }] }";

const beginnings: Readonly<Record<string, TestIncident>> = Object.fromEntries(
  ["leak", "outage", "other"].flatMap((type) =>
    ["en", "de"].flatMap((language) => [
      [`nothing known, ${type}, ${language}`, unknown(type, language)],
      [`nothing known of three groups, ${type}, ${language}`, unknown(type, language, groups)],
    ]),
  ),
);

function drafted(kind: KindId, { record, now }: TestIncident): string | undefined {
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "incident.yaml" });
  return result.ok ? result.text : undefined;
}

/** The clauses of five words and more that a text says more than twice. */
function saidTooOften(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const clause of text.split(/[.;!?\n]+\s*/)) {
    const words = clause.trim();
    if (words.split(/\s+/).length >= 5 && !words.startsWith("|")) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([words, count]) => (count > 2 ? [`${String(count)} times: ${words}`] : []));
}

describe("a document", () => {
  for (const [name, incident] of Object.entries({ ...incidents, ...germanIncidents, ...beginnings })) {
    it(`says no clause more than twice: ${name}`, () => {
      for (const { id } of kinds) {
        assert.deepEqual([id, ...saidTooOften(drafted(id, incident) ?? "")], [id]);
      }
    });
  }

  it("says once by when readers hear more, and no unknown is marked for having no date of its own", () => {
    const incident = unknown("leak", "en");
    for (const { id } of kinds) {
      const text = drafted(id, incident) ?? "";
      assert.equal(text.split("We will tell you more by 4 March 2026").length, 2, text);
      const { findings } = reviewDraft(parseDraft(text), { ...incident, templates: productTemplates }) ?? {};
      assert.doesNotMatch(JSON.stringify(findings), /is said to be not yet known/, id);
    }
  });

  it("in which only the place of more news is promised must still date what is not known", () => {
    const text = drafted("disclosure", unknown("leak", "en"))?.replace(/We will tell you more by [^.]*\. /, "") ?? "";
    const incident = incidents["the first hour"];
    const { findings } = reviewDraft(parseDraft(text), { ...incident, templates: productTemplates }) ?? {};
    assert.match(JSON.stringify(findings), /is said to be not yet known/);
  });
});
