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
      /^Personenbezogene Daten, die bei uns \(Stadtwerke Tarn\) vorliegen, sind nach außen gelangt\. Unser Kundenportal zeigte/,
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

/** What is answered to a question. */
function answer(question: string, incident: TestIncident): string {
  const [, rest = ""] = drafted("faq", incident).split(`\n## ${question}\n\n`);
  return (rest.split("\n## ")[0] ?? "").trim();
}

describe("the questions and answers in German", () => {
  it("ask what people ask, and hold a straight answer to each", () => {
    const text = drafted("faq", leak);
    assert.match(text, /^# Fragen und Antworten zum Datenleck\n\nStand dieser Antworten: 27\. November 2026$/m);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? "");
    assert.ok(headings.length > 10 && headings.every((heading) => heading.endsWith("?")), headings.join());
    assert.match(
      answer("Was haben Sie falsch gemacht?", leak),
      /nicht geschützt\.[^\n]* ohne einen Test freigegeben\. Wir/,
    );
    assert.equal(
      answer("Bekomme ich dafür einen Ausgleich?", leak),
      "Ein Angebot können wir Ihnen heute nicht machen.",
    );
    assert.match(
      answer("Bekomme ich dafür einen Ausgleich?", germanIncidents["day three, everything known"]),
      /^Das bieten wir Ihnen an:\n\n- Zwölf Monate Überwachung/,
    );
  });

  const wrong: readonly (readonly [lines: string, said: string])[] = [
    ["type: outage", "Wir wissen noch nicht, was wir falsch gemacht haben. Wir bitten Sie um Entschuldigung."],
    [
      "type: outage\ncause: { ownPart: { certainty: unknown, expectedBy: 2026-03-05 } }",
      "Wir wissen noch nicht, was wir falsch gemacht haben; wir rechnen damit, es bis zum 5. März 2026 zu wissen. Wir bitten Sie um Entschuldigung.",
    ],
    [
      "type: outage\ncause: { ownPart: { value: x, audience: internal } }",
      "Wir können öffentlich noch nicht sagen, was unser Anteil daran ist. Wir bitten Sie um Entschuldigung.",
    ],
  ];
  for (const [lines, said] of wrong) {
    it(`say of our part what can be said: ${said}`, () => {
      assert.equal(answer("Was haben Sie falsch gemacht?", germanIncident(lines)), said);
    });
  }

  const follows: readonly (readonly [consequences: string, said: string])[] = [
    ["{ certainty: unknown }", "Wir wissen noch nicht, welche Folgen das für Sie haben kann."],
    [
      "{ value: [x], audience: internal }",
      "Wir können öffentlich noch nicht sagen, welche Folgen das für Sie haben kann.",
    ],
    [
      "{ certainty: ruled-out, audience: public }",
      "Wir haben es geprüft und rechnen nicht mit weiteren Folgen für Sie.",
    ],
    ["{ value: [Jemand könnte Ihnen schreiben.], audience: public }", "Jemand könnte Ihnen schreiben."],
    [
      "{ value: [Jemand könnte Ihnen schreiben.], certainty: suspected, audience: public }",
      "Wir haben noch nicht alles davon bestätigt.\n\nJemand könnte Ihnen schreiben.",
    ],
  ];
  for (const [consequences, said] of follows) {
    it(`say what it means for readers where that is ${consequences}`, () => {
      const incident = germanIncident(`type: leak\nconsequences: ${consequences}`);
      assert.equal(answer("Was bedeutet das für mich?", incident), said);
    });
  }

  it("say whether everything works again where something stopped", () => {
    const facts = (more: string) =>
      germanIncident(
        `type: leak\nservice: das Bezahlen im Laden\nmoments: { serviceStopped: 2026-03-02T09:40${more} }`,
      );
    const works = (more: string) => answer("Funktioniert alles wieder?", facts(more));
    assert.match(
      works(""),
      /^Noch nicht\. Folgendes können Sie zurzeit nicht nutzen: das Bezahlen im Laden\. Wir wissen/,
    );
    assert.equal(
      works(", recovered: 2026-03-02T18:40"),
      "Ja. Folgendes funktioniert wieder: das Bezahlen im Laden. So weit war es am 2. März 2026 um 18:40 Uhr.",
    );
    assert.equal(
      works(", recovered: { value: 2026-03-02, certainty: suspected }"),
      "Wir nehmen an, dass alles wieder funktioniert. So weit war es vermutlich am 2. März 2026; bestätigt haben wir das noch nicht.",
    );
    assert.equal(
      works(", recovered: { value: 2026-03-02, audience: internal }"),
      "Wir können öffentlich noch nicht sagen, wann alles wieder funktioniert.",
    );
    assert.doesNotMatch(drafted("faq", germanIncident("type: leak")), /Funktioniert alles wieder/);
  });

  it("say of an outage whether everything works again", () => {
    const works = (incident: TestIncident) => answer("Funktioniert alles wieder?", incident);
    assert.equal(works(germanIncidents["an outage"]), "Ja, alles funktioniert wieder.");
    assert.match(
      works(germanIncident("type: outage")),
      /^Noch nicht\. Wir wissen noch nicht, wann alles wieder funktioniert/,
    );
  });

  it("name an authority to complain to where data may be involved, and none for an outage", () => {
    assert.match(drafted("faq", leak), /^## Wie erreiche ich Sie, und wo kann ich mich beschweren\?$/m);
    const outage = drafted("faq", germanIncidents["an outage"]);
    assert.match(outage, /^## Wie erreiche ich Sie\?$/m);
    assert.doesNotMatch(outage, /Datenschutzbehörde/);
  });
});

describe("the holding statement in German", () => {
  it("says what is known and what is not, and by when that will be known", () => {
    const text = drafted("holding-statement", germanIncidents["the first hour"]);
    assert.match(text, /^# Was wir heute zum möglichen Datenleck wissen$/m);
    const [, known = ""] = text.split("\n## Was wir bisher wissen\n\n");
    assert.match(
      known,
      /^Wir wissen noch nicht, wie viele Menschen betroffen sind und wer sie sind; wir rechnen damit, bis/,
    );
    assert.match(
      known,
      /\n\nSoweit wir wissen, verlief es so:\n\n- \*\*3\. März 2026, 06:10 Uhr:\*\* Wir haben die ersten/,
    );
    assert.match(
      known,
      /\n## Wann Sie mehr erfahren\n\nSie hören bis zum 3\. März 2026 um 17:00 Uhr \(MEZ\) wieder von uns\./,
    );
  });

  it("says first what does not work where something is out", () => {
    const outage = germanIncident("type: outage\nservice: unsere Störungsnummer");
    for (const kind of ["holding-statement", "press-statement"] as const) {
      const text = drafted(kind, outage);
      assert.ok(text.indexOf("Zurzeit funktioniert Folgendes nicht") < text.indexOf("wie viele Menschen"), text);
    }
  });

  it("tells nobody that data about them is out where that is so of some", () => {
    assert.doesNotMatch(drafted("holding-statement", leak), /über Sie|Ihre Daten/);
  });

  it("says sorry, and has no course of events where none is known", () => {
    const text = drafted("holding-statement", germanIncident("type: incident"));
    assert.match(text, /und wir haben Sie im Stich gelassen\. Wir bitten um Entschuldigung\.\n/);
    assert.doesNotMatch(text, /verlief/);
  });
});
