import assert from "node:assert/strict";
import { kinds, parseDraft, renderDocument, requirementRules, reviewDraft } from "../../../src/core/index.ts";
import { incidents } from "../../kit/incidents.ts";
import { productTemplates } from "../../kit/templates.ts";

const requirementIds = new Set<string>(requirementRules.map(({ id }) => id));

describe("what our own review says of a generated document", () => {
  for (const [name, { record, now }] of Object.entries(incidents)) {
    for (const { id } of kinds) {
      it(`is nothing, or that an unknown needs its date: ${id}, ${name}`, () => {
        const rendered = renderDocument(id, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
        assert.ok(rendered.ok);
        const { text } = rendered;
        const review = reviewDraft(parseDraft(text), { record, now, templates: productTemplates });
        const found = (review?.findings ?? []).filter(
          // Where the record has nothing, a draft says so; by when it will be known only a person can promise.
          ({ rule, severity }) =>
            name !== "nothing but a name" || severity !== "information" || !requirementIds.has(rule),
        );
        assert.deepEqual(
          found.map(({ rule, span, message }) => `${rule} “${text.slice(span.start, span.end)}”: ${message}`),
          [],
        );
      });
    }
  }
});
