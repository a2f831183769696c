import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { lint } from "markdownlint/sync";
import {
  kinds as allKinds,
  parseDraft,
  readRecord,
  renderDocument,
  reviewDraft,
  type KindId,
} from "../../../src/core/index.ts";
import { parseTemplate, type TemplatePart } from "../../../src/core/documents/template-syntax.ts";
import { sayMarkedInGerman, withoutSigns } from "../../kit/german-words.ts";
import { germanIncident, germanIncidents } from "../../kit/german-records.ts";
import { incidents, type TestIncident } from "../../kit/incidents.ts";
import { markedRecord, type MarkedRecord } from "../../kit/marked-record.ts";
import { productTemplates } from "../../kit/templates.ts";

/** Every kind that there is in German. */
const kinds = [...productTemplates.keys()].flatMap(
  (path) => (/^de\/([^/]+)\.md\.mustache$/.exec(path)?.[1] ?? []) as readonly KindId[],
);

function drafted(kind: KindId, { record, now }: TestIncident): string {
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

function body(text: string): string {
  return text.slice(text.indexOf("---\n\n") + 5);
}

/** What the disclosure says under a heading. */
function section(heading: string, lines: string): string {
  const [, said = ""] = drafted("disclosure", germanIncident(lines)).split(`## ${heading}\n\n`);
  return said.split("\n\n## ")[0] ?? "";
}

/** Words that English text can hardly do without and German has not. */
const englishPattern =
  /(?<!\p{L})(?:the|and|of|to|we|you|your|our|not|yet|with|by|about|between|people|affected|least|until|time|on|for|is)(?!\p{L})/iu;

/** Platitudes, conditional apologies, and deeds of ours that nobody did. */
const emptyPhrases =
  /Unannehmlichkeit|bedauer|sehr ernst|höchste Priorität|Verständnis|sollten Sie|falls (?:Sie|jemand)|wurden? (?:versehentlich|leider|Fehler)|leider|umgehend|schnellstmöglich/i;

/** Without the places that a person must fill in, since no record holds what belongs there. */
function withoutGaps(kind: KindId, letter: string, { record }: TestIncident): string {
  const gapPattern = /\[(?:WAS WIR MITGETEILT HABEN, UND WANN|WAS RICHTIG IST|WARUM ES SICH VERSPÄTET|NEUER TAG)\]/g;
  const hasGaps = kind === "remediation-progress" || (kind === "correction" && record.corrections.length === 0);
  return hasGaps ? letter.replaceAll(gapPattern, "") : letter;
}

/** Pieces of at least three words in the English templates. */
function englishPieces(): readonly string[] {
  const texts = (parts: readonly TemplatePart[]): readonly string[] =>
    parts.flatMap((part) => (part.kind === "text" ? [part.text] : "parts" in part ? texts(part.parts) : []));
  return [...productTemplates]
    .filter(([path]) => path.endsWith(".mustache") && !path.startsWith("de/"))
    .flatMap(([path, source]) => texts(parseTemplate(path, source).parts))
    .flatMap((text) => text.split(/[\n.:;,]/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.split(" ").length > 2 && /[a-z]/.test(piece));
}

describe("the German name of a kind of document", () => {
  for (const { id, title } of allKinds.filter((kind) => kinds.includes(kind.id))) {
    it(`is the same on the screen and in its template: ${id}`, () => {
      const template = productTemplates.get(`de/${id}.md.mustache`) ?? "";
      const inTemplate = /^title: "?([^"\n]+)"?$/m.exec(template)?.[1];
      assert.equal(withoutSigns(sayMarkedInGerman(title)), inTemplate);
    });
  }
});

describe("a generated document in German", () => {
  it("is there for the main letters, for statements and for every status update", () => {
    const letters = "apology closing-notice correction disclosure faq holding-statement press-statement";
    const wanted = [...letters.split(" "), "remediation-plan", "remediation-progress"];
    const phases = ["status-identified", "status-investigating", "status-monitoring", "status-resolved"];
    assert.deepEqual([...kinds].sort(), [...wanted, ...phases].sort());
  });

  const english = englishPieces();

  for (const [name, incident] of Object.entries(germanIncidents)) {
    for (const kind of kinds) {
      it(`reads like a letter: ${kind}, ${name}`, () => {
        const text = drafted(kind, incident);
        const letter = body(text);
        assert.doesNotMatch(withoutGaps(kind, letter, incident), /\{\{|\}\}|undefined|null|\[/);
        assert.doesNotMatch(letter, / {2}|\n{3}| [.,;:]|\.\.|[^\S\n]\n|\( *\)/);
        assert.doesNotMatch(letter, /^#+ [^\n]*\n\n(?:#|$)/m, "a heading with nothing under it");
        assert.doesNotMatch(letter, emptyPhrases);
        assert.match(letter, /^# \S/);
        assert.deepEqual(parseDraft(text).frontMatter.problems, []);
        assert.equal(parseDraft(text).frontMatter.lang, "de");
      });

      it(`holds no English, and no fault in its Markdown: ${kind}, ${name}`, () => {
        const text = drafted(kind, incident);
        assert.doesNotMatch(body(text).replace(/<[^<>]*>/g, ""), englishPattern);
        assert.deepEqual(
          english.filter((piece) => text.includes(piece)),
          [],
        );
        assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false } })["text"], []);
      });

      it(`passes those of our rules that hold in any language: ${kind}, ${name}`, () => {
        const { record, now } = incident;
        const text = drafted(kind, incident);
        const review = reviewDraft(parseDraft(text), { record, now, templates: productTemplates });
        assert.equal(review?.language.name, "German");
        const isGap = ({ rule, span }: (typeof review.findings)[number]): boolean =>
          rule === "IC801" && withoutGaps(kind, text.slice(span.start, span.end), incident) === "";
        assert.deepEqual(
          review.findings.filter((finding) => !isGap(finding)),
          [],
        );
      });
    }
  }

  it("has each passage marked that stands in English, because the record says it so", () => {
    const { record, now } = incidents["everything known"];
    const text = drafted("apology", { record: { ...record, language: "de" }, now });
    const findings = reviewDraft(parseDraft(text), { record, now, templates: productTemplates })?.findings ?? [];
    const [first, ...others] = findings.filter(({ rule }) => rule === "IC817");
    assert.match(first?.message ?? "", /^This is English, and the letter is not: “We copied our bookings /);
    assert.equal(others.length, 5, "five, and a line that says how many more there are");
  });

  it("says of every fact that nobody knows yet that we do not know it yet", () => {
    const text = drafted("disclosure", germanIncidents["nothing but a name"]);
    for (const unknown of [
      "Wir wissen noch nicht, welche Arten personenbezogener Daten betroffen sind.",
      "Wir wissen noch nicht, wie viele Menschen betroffen sind und wer sie sind.",
      "Wir wissen noch nicht, wann es begonnen hat. Wir können noch nicht sagen, dass es vorbei ist.",
      "Wir wissen noch nicht, wie es dazu gekommen ist und was unser Anteil daran ist.",
      "Wir wissen noch nicht, ob Sie etwas tun müssen.",
      "Wir haben noch keinen Schritt abgeschlossen, von dem wir hier berichten können.",
      "Wir wissen noch nicht, was wir ändern müssen, damit es nicht wieder geschieht.",
      "Wir wissen noch nicht, wann wir Ihnen mehr sagen können.",
      "Wir haben noch keine Adresse für Fragen dazu.",
    ]) {
      assert.ok(text.includes(unknown), unknown);
    }
  });

  const people: readonly (readonly [people: string, wording: string])[] = [
    ["{ total: 1, groups: [{ who: unser Gast }] }", "Das betrifft eine Person: unser Gast."],
    ["{ total: 12500 }", "Das betrifft 12.500 Personen."],
    ["{ total: { atLeast: 1 } }", "Das betrifft mindestens eine Person."],
    ["{ total: { atLeast: 9000 } }", "Das betrifft mindestens 9.000 Personen."],
    ["{ total: { min: 9000, max: 12500 } }", "Das betrifft zwischen 9.000 und 12.500 Personen."],
    ["{ total: 0 }", "Wir haben es geprüft: Niemand ist betroffen."],
    [
      "{ total: { value: 5, certainty: suspected } }",
      "Wir gehen davon aus, dass es 5 Personen betrifft. Die Zahl haben wir noch nicht bestätigt.",
    ],
    [
      "{ groups: [{ who: unser Gast }] }",
      "Betroffen ist dieser Personenkreis: unser Gast. Wir wissen noch nicht, wie viele Menschen betroffen sind.",
    ],
    [
      "{ total: { value: 5, audience: internal } }",
      "Wir können öffentlich noch nicht sagen, wie viele Menschen betroffen sind.",
    ],
  ];
  for (const [written, wording] of people) {
    it(`words the people ${written}`, () => {
      assert.equal(section("Wer betroffen ist", `type: leak\npeople: ${written}`), wording);
    });
  }

  const data: readonly (readonly [data: string, wording: string])[] = [
    ["[Namen]", "Diese personenbezogenen Daten sind betroffen: Namen."],
    ["[Namen, Fotos]", "Diese personenbezogenen Daten sind betroffen: Namen und Fotos."],
    ["[Namen, Fotos, Rezepte]", "Diese personenbezogenen Daten sind betroffen: Namen, Fotos und Rezepte."],
    [
      '["Namen, auch frühere", Fotos]',
      "Diese personenbezogenen Daten sind betroffen: Namen, auch frühere; sowie Fotos.",
    ],
    ["[names, e-mail addresses]", "Diese personenbezogenen Daten sind betroffen: Namen und E-Mail-Adressen."],
    [
      "[{ value: Namen, certainty: suspected }]",
      "Wir vermuten, haben aber noch nicht bestätigt, dass diese personenbezogenen Daten betroffen sind: Namen.",
    ],
    ["{ certainty: ruled-out }", "Personenbezogene Daten sind nicht betroffen."],
    [
      "[Namen, { value: Fotos, certainty: ruled-out }, { value: Rezepte, certainty: ruled-out }]",
      "Diese personenbezogenen Daten sind betroffen: Namen. Unsere Prüfung hat ergeben, dass diese Daten nicht betroffen sind: Fotos und Rezepte.",
    ],
  ];
  for (const [written, wording] of data) {
    it(`words the data ${written}`, () => {
      assert.equal(section("Was betroffen ist", `type: leak\ndata: ${written}`), wording);
    });
  }

  const moments: readonly (readonly [written: string, promise: string])[] = [
    ["2026-11-25", "bis zum 25. November 2026"],
    ["2026-11-25T14:30", "bis zum 25. November 2026 um 14:30 Uhr (MEZ)"],
    ["2026-07-25T14:30", "bis zum 25. Juli 2026 um 14:30 Uhr (MESZ)"],
    ["2026-11-25T14:30~", "bis zum 25. November 2026 gegen 14:30 Uhr (MEZ)"],
    ["2026-11", "bis Ende November 2026"],
    ["2026-11~", "bis etwa Ende November 2026"],
    ["2026-11-25~", "bis etwa zum 25. November 2026"],
    ["2026-11-25/2026-11-27", "zwischen dem 25. November und dem 27. November 2026"],
    ["2026-11/2027-01", "zwischen November 2026 und Januar 2027"],
    ["2026-11-25T14:30/2026-11-25T16:00", "am 25. November 2026 zwischen 14:30 und 16:00 Uhr (MEZ)"],
    ["2026-11-25T14:30/2026-11-26", "zwischen dem 25. November 2026 um 14:30 Uhr (MEZ) und dem 26. November 2026"],
  ];
  for (const [written, promise] of moments) {
    it(`promises more at ${written} as “${promise}”`, () => {
      assert.equal(
        section("Wann Sie mehr erfahren", `type: leak\nnextUpdate: { at: ${written} }`),
        `Sie hören ${promise} wieder von uns.`,
      );
    });
  }

  it("names a zone that has no German name by its city, in German", () => {
    const { record } = readRecord(
      "version: 2\nlanguage: de\ntype: leak\ntimeZone: Europe/Lisbon\nnextUpdate: { at: 2026-11-25T14:30 }\n",
    );
    const text = drafted("disclosure", { record, now: Temporal.Instant.from("2026-03-03T07:10:00Z") });
    assert.match(text, /25\. November 2026 um 14:30 Uhr \(Ortszeit Lissabon, UTC\+00:00\)/);
  });

  it("takes words of ours that leave us out behind our name, and others as they are", () => {
    const text = drafted("disclosure", germanIncidents["an outage"]);
    assert.match(text, /Was wir falsch gemacht haben: mittags das Netz umgestellt/);
    const known = drafted("disclosure", germanIncidents["day three, everything known"]);
    assert.match(known, /abrufbar\. Wir haben die Liste in den falschen Ordner gelegt\./);
  });

  it("advises what fits the data, most urgent first, named in German or in English", () => {
    const text = section("Was Sie tun können", "type: leak\ndata: [Lieferanschriften, Kundenpasswörter, bank details]");
    assert.deepEqual(
      text.split("\n").map((line) => line.slice(0, 27)),
      ["- Ändern Sie heute Ihr Pass", "- Bitten Sie Ihre Bank, auf", "- Wenn es Sie in Gefahr bri"],
    );
    assert.doesNotMatch(section("Was Sie tun können", "type: leak\ndata: [E-Mail-Adressen]"), /Gefahr/);
  });

  it("says on an exercise that it is one", () => {
    for (const kind of kinds) {
      assert.match(drafted(kind, germanIncident("type: leak\ndrill: true")), /\*\*ÜBUNG: Dies ist eine Übung\./);
      assert.doesNotMatch(drafted(kind, germanIncidents["an outage"]), /ÜBUNG/);
    }
  });

  it("calls a promise late once its day is over", () => {
    const text = drafted("remediation-plan", germanIncidents["day fourteen, corrected"]);
    assert.match(text, /\| Leiter der IT \| 10\. Juni 2026 \| Zugesagt, verspätet \|/);
  });

  it("shows a value as the words that it is, whatever signs it holds", () => {
    const lines = 'type: leak\norganisation: { name: "A*B_C [x](y) <b>" }\ncontacts: { post: "1. Stock | Haus" }';
    const text = drafted("disclosure", germanIncident(lines));
    assert.match(text, /A\\\*B_C \\\[x\\\]\(y\) \\<b>/);
    assert.match(text, /- Post: 1\. Stock \\\| Haus/);
  });
});

describe("what is internal", () => {
  /** Before every moment of the record, so that no promise and no offer is over. */
  const now = Temporal.Instant.from("1899-01-01T00:00:00Z");

  function allMadeFrom({ text }: MarkedRecord): string {
    const { record } = readRecord(`language: de\n${text}`);
    return kinds.map((kind) => drafted(kind, { record, now })).join("\n");
  }

  /** The facts whose words stand in `text`, as English or German writes them. */
  function told(text: string, { marks }: MarkedRecord): readonly string[] {
    return [...marks].flatMap(([path, words]) => {
      const german = words.replace(/^3 March/, "3\\. März").replace(",", "\\.");
      return new RegExp(`\\b(?:${words}|${german})\\b`, "i").test(text) ? [path] : [];
    });
  }

  for (const certainty of ["confirmed", "suspected"] as const) {
    it(`never comes out in German, nor does where a fact comes from: ${certainty}`, () => {
      for (const audience of ["internal", "regulator"] as const) {
        const marked = markedRecord(audience, certainty);
        assert.deepEqual(told(allMadeFrom(marked), marked), []);
      }
      const open = markedRecord("public", certainty);
      const facts = told(allMadeFrom(open), open);
      assert.ok(facts.length > 25 && facts.includes(".people.total") && facts.includes(".moments.aware"), facts.join());
      assert.deepEqual(
        facts.filter((path) => / source$| asOf$|^\.(?:id|title|neverSay)|\.source$/.test(path)),
        [],
      );
    });
  }

  it("is not even hinted at: jottings, names of suppliers", () => {
    for (const incident of Object.values(germanIncidents)) {
      for (const kind of kinds) {
        assert.doesNotMatch(drafted(kind, incident), /Ines|Pelworth|Marram Druck|Exportordner|sieht kopiert/);
      }
    }
  });
});
