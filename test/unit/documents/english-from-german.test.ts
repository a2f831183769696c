import assert from "node:assert/strict";
import { renderDocument } from "../../../src/core/index.ts";
import { germanIncident } from "../../kit/german-records.ts";
import { productTemplates } from "../../kit/templates.ts";

describe("an English document from a record in German", () => {
  it("names kinds of data in English, where it is known what they are called", () => {
    const { record, now } = germanIncident(
      'type: leak\ndata: [Namen, Fotos, "E-Mail-Adressen", Zaubersprüche, { value: Passwörter, certainty: ruled-out }]',
    );
    const made = renderDocument("disclosure", {
      ...{ record, now, templates: productTemplates, incidentPath: "x.yaml" },
      template: "disclosure.md.mustache",
    });
    assert.ok(made.ok, JSON.stringify(made));
    assert.match(made.text, /personal data: names, photographs, e-mail addresses and Zaubersprüche\./);
    assert.match(made.text, /does not involve passwords\./);
  });
});
