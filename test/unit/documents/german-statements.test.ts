import assert from "node:assert/strict";
import { renderDocument, type KindId } from "../../../src/core/index.ts";
import { germanIncident, germanIncidents } from "../../kit/german-records.ts";
import type { TestIncident } from "../../kit/incidents.ts";
import { productTemplates } from "../../kit/templates.ts";

function drafted(kind: KindId, { record, now }: TestIncident): string {
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

const leak = germanIncidents["a leak with which a service stopped"];

describe("the press statement in German", () => {
  const titles: readonly (readonly [lines: string, title: string])[] = [
    ["type: leak\ndata: [Namen]", "Personenbezogene Daten sind nach außen gelangt"],
    ["type: { value: leak, certainty: suspected }", "Personenbezogene Daten sind möglicherweise nach außen gelangt"],
    ["type: outage", "Erklärung zum Ausfall"],
    ["type: incident", "Erklärung zum Vorfall"],
  ];
  for (const [lines, title] of titles) {
    it(`says in its title what has happened: ${title}`, () => {
      const text = drafted("press-statement", germanIncident(`${lines}\norganisation: { name: Nordlicht }`));
      assert.match(text, new RegExp(`^# Nordlicht: ${title}$`, "m"));
    });
  }

  it("says of what it is where nobody wrote down whose it is", () => {
    assert.match(drafted("press-statement", germanIncident("type: leak")), /^# Erklärung zum Datenleck$/m);
  });

  it("tells the bad news, whom and which data first, and speaks of those affected", () => {
    const [, first = ""] = drafted("press-statement", leak).split("Datum: 27. November 2026\n\n");
    assert.match(
      first,
      /^Personenbezogene Daten, die bei Stadtwerke Tarn vorliegen, sind nach außen gelangt\. Unser Kundenportal zeigte/,
    );
    const [above = "", below = ""] = first.split("\n## Was geschehen ist, und was unser Anteil daran ist\n\n");
    assert.match(above, /Das Datenleck betrifft insgesamt 6\.240 Personen[\s\S]*sind betroffen: Namen und Bankverb/);
    assert.match(above, /Menschen haben uns ihre Daten anvertraut, und wir haben diese Daten nicht geschützt\./);
    assert.match(above, /auch auf unsere Dienste verlassen[^\n]* im Stich gelassen\. Wir bitten um Entschuldigung\.\n/);
    assert.doesNotMatch(above, /\b(?:Sie|Ihnen|Ihre)\b(?! (?:zurzeit|am|etwa|vermutlich|wieder))/);
    assert.match(below, /^Wir haben die neue Fassung des Portals ohne einen Test freigegeben\./);
  });

  it("owns nothing that is only suspected as if it were so", () => {
    const text = drafted("press-statement", germanIncidents["the first hour"]);
    assert.match(text, /Heute können wir ihnen nicht sagen, dass diese Daten sicher sind, und dafür tragen wir/);
    assert.doesNotMatch(text, /nicht geschützt|Das Datenleck/);
  });

  it("says how journalists reach us", () => {
    const words = /erreichen uns hier: Mia Roth, <presse@stadtwerke-tarn\.example>\./;
    assert.match(drafted("press-statement", leak), words);
    assert.doesNotMatch(drafted("press-statement", germanIncidents["an outage"]), /Journalist/);
  });
});
