import assert from "node:assert/strict";
import {
  draftName,
  findTemplate,
  languagesOf,
  renderDocument,
  templateCatalogue,
  templateCompletionsAt,
  templateProblems,
  type Templates,
} from "../../../src/core/index.ts";
import { overlayTemplates } from "../../../src/core/documents/template-catalogue.ts";
import { readPhrases } from "../../../src/core/documents/read-phrases.ts";
import { germanIncident } from "../../kit/german-records.ts";
import { productTemplates } from "../../kit/templates.ts";

const germanPhrases = productTemplates.get("de/phrases.yaml") ?? "";
const none: Templates = new Map();

function rendered(templates: Templates, lines: string, template?: string): string {
  const { record, now } = germanIncident(lines);
  const result = renderDocument("apology", {
    record,
    now,
    templates,
    incidentPath: "x.yaml",
    ...(template && { template }),
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

function withFiles(files: Readonly<Record<string, string>>): Templates {
  return overlayTemplates(productTemplates, new Map(Object.entries(files)));
}

describe("another language", () => {
  /** Norwegian, in three files; none of our code knows it. */
  const norwegian = {
    "nb/phrases.yaml": germanPhrases.replace("März", "mars").replace("numbers: de-DE", "numbers: nb-NO"),
    "nb/apology.md.mustache":
      "---\nkind: apology\ntitle: Beklagelse\nlanguage: nb\n---\n# Vi beklager\n\nOslo, {{today}}\n\n{{> numbers}}\n",
    "nb/partials/numbers.md.mustache":
      "{{#people.total.known}}\nDet gjelder {{people.total.text}}.\n{{/people.total.known}}\n",
  };

  it("is added by adding files", () => {
    const text = rendered(withFiles(norwegian), "language: nb\npeople: { total: 12500 }");
    assert.match(text, /^---\nkind: apology\nincident: x\.yaml\nlang: nb\n---\n\n# Vi beklager\n/);
    assert.match(text, /Oslo, 3\. mars 2026/);
    assert.match(text, /Det gjelder 12\s500 Personen\./);
  });

  it("is found by the record, and English where there is no template in it", () => {
    const templates = withFiles(norwegian);
    const { record, now } = germanIncident("language: nb");
    const text = (kind: "apology" | "faq"): string => {
      const result = renderDocument(kind, { record, now, templates, incidentPath: "x.yaml" });
      assert.ok(result.ok);
      return result.text;
    };
    assert.match(text("apology"), /lang: nb/);
    assert.match(text("faq"), /lang: en[\s\S]*3 March 2026/);
  });

  it("keeps the country of the record where that speaks it", () => {
    assert.match(rendered(productTemplates, "language: de-AT"), /lang: de-AT\n[\s\S]*Wir bitten Sie um Entschuldigung/);
    assert.match(rendered(productTemplates, "language: en-GB"), /lang: en-GB\n[\s\S]*We are sorry/);
  });

  it("never takes a part from English", () => {
    const { "nb/partials/numbers.md.mustache": part, ...others } = norwegian;
    const problems = templateProblems("nb/apology.md.mustache", withFiles(others));
    assert.ok(part);
    assert.match(problems.map(({ message }) => message).join(), /add the file nb\/partials\/numbers\.md\.mustache/);
    const drill = { ...norwegian, "nb/partials/numbers.md.mustache": "{{> drill}}\n" };
    assert.match(
      templateProblems("nb/partials/numbers.md.mustache", withFiles(drill))[0]?.message ?? "",
      /no part “drill”/,
    );
  });

  it("can be a team's own, or have a part of a team's own", () => {
    const own = new Map([["de/partials/signature.md.mustache", "Die ganze Mannschaft\n"]]);
    assert.match(rendered(overlayTemplates(productTemplates, own), "type: leak"), /Grüßen\n\nDie ganze Mannschaft/);
    assert.doesNotMatch(rendered(overlayTemplates(productTemplates, own), "language: en"), /Mannschaft/);
  });

  it("may be said in the first lines of a template that lies at the top", () => {
    const own = {
      "shops.md.mustache": "---\nkind: apology\nlanguage: de\n---\n# Läden\n\n{{> drill}}\nAm {{today}}\n",
    };
    const text = rendered(withFiles(own), "language: en\ndrill: true", "shops.md.mustache");
    assert.match(text, /lang: de\n[\s\S]*ÜBUNG[\s\S]*Am 3\. März 2026/);
  });

  it("is offered its own parts while a template is written", () => {
    const offered = (path: string) =>
      templateCompletionsAt("{{> dr", 6, productTemplates, path).map(({ label }) => label);
    assert.ok(offered("de/x.md.mustache").includes("drill"));
    assert.ok(!offered("de/x.md.mustache").includes("credit-agencies"));
    assert.ok(offered("x.md.mustache").includes("credit-agencies"));
  });
});

describe("the catalogue of templates", () => {
  const catalogue = templateCatalogue(productTemplates, none);

  it("says in which languages a kind can be drafted", () => {
    assert.deepEqual(languagesOf("apology", catalogue), ["en", "de"]);
    assert.deepEqual(languagesOf("staff-note", catalogue), ["en"]);
  });

  it("finds the template in a language, else in English, and names drafts after both", () => {
    const found = (name: string, language: string) => findTemplate(catalogue, name, language)?.path;
    assert.equal(found("apology", "de"), "de/apology.md.mustache");
    assert.equal(found("apology", "de-CH"), "de/apology.md.mustache");
    assert.equal(found("apology", "pt"), "apology.md.mustache");
    assert.equal(found("staff-note", "de"), "staff-note.md.mustache");
    assert.equal(found("excuse", "de"), undefined);
    const names = ["de", "en"].map((language) => draftName({ name: "apology", language }));
    assert.deepEqual(names, ["apology-de", "apology"]);
  });
});

describe("the phrases of a language", () => {
  function problemsOf(source: string | undefined): readonly string[] {
    const files = source === undefined ? [] : [["xx/phrases.yaml", source] as const];
    const reading = readPhrases("xx/", new Map(files));
    return reading.ok ? [] : reading.problems.map(({ template, line, message }) => `${template}:${line} ${message}`);
  }

  it("are read without a problem for every language that comes with the product", () => {
    assert.deepEqual(problemsOf(germanPhrases), []);
  });

  const broken: readonly (readonly [name: string, source: string | undefined, said: RegExp])[] = [
    ["no file", undefined, /^xx\/phrases\.yaml:1 There is no file xx\/phrases\.yaml/],
    ["lines that cannot be read", "numbers: [", /cannot be read from here on/],
    ["a missing part", germanPhrases.replace("  aboutClock:", "  aboutTime:"), /“aboutClock” is missing below this/],
    [
      "a gap that is misspelt",
      germanPhrases.replace("{clock} Uhr", "{clok} Uhr"),
      /\{clok\} is no gap .* There is \{day\}/,
    ],
    ["a month too few", germanPhrases.replace(", Dezember", ""), /Name all twelve months/],
    ["no such country", germanPhrases.replace("de-DE", "German way"), /Write a language and a country/],
    ["advice without words", germanPhrases.replace(/ {4}words: \[geburts[^\n]*\n/, ""), /“words” is missing/],
    ["nothing behind a name", germanPhrases.replace("other: UTC{offset}", "other:"), /Write words after “other”/],
  ];
  for (const [name, source, said] of broken) {
    it(`are refused with their place where there is ${name}`, () => {
      assert.notEqual(source, germanPhrases, "nothing was broken");
      assert.match(problemsOf(source).join("\n"), said);
    });
  }

  it("that are broken are said when something is drafted from them", () => {
    const { record, now } = germanIncident("type: leak");
    const templates = withFiles({ "de/phrases.yaml": "numbers: de-DE\n" });
    const result = renderDocument("apology", { record, now, templates, incidentPath: "x.yaml" });
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.template, "de/phrases.yaml");
  });
});
