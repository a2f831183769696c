import assert from "node:assert/strict";
import { kinds, parseDraft, renderDocument, requirementRules, reviewDraft } from "../../../src/core/index.ts";
import { incidents, type TestIncident } from "../../kit/incidents.ts";
import { productTemplates } from "../../kit/templates.ts";

const requirementRuleIds = new Set<string>(requirementRules.map(({ id }) => id));

type Kind = (typeof kinds)[number];

/** What the review finds in the document of this kind, and what it holds that the law forbids it. */
function found(kind: Kind, name: string, { record, now }: TestIncident): readonly string[] {
  const rendered = renderDocument(kind.id, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
  assert.ok(rendered.ok);
  const { text } = rendered;
  const review = reviewDraft(parseDraft(text), { record, now, templates: productTemplates });
  assert.ok(review);
  const isLeftOpen = (rule: string, severity: string, words: string): boolean =>
    // Where the record has nothing, a draft says so; by when it will be known only a person can promise.
    (name === "nothing but a name" && severity === "information" && requirementRuleIds.has(rule)) ||
    // What was told wrongly only the record can say; without it there is a gap to fill in.
    (kind.id === "correction" && rule === "IC801" && record.corrections.length === 0) ||
    // Which message it was stands in what happened; where that is not known there is a gap.
    (kind.id === "recipient-request" && rule === "IC801" && record.cause.summary.certainty === "unknown") ||
    // Why something is late, and its new day, no record holds.
    (["regulator-worksheet", "remediation-progress"].includes(kind.id) &&
      rule === "IC801" &&
      /LATE|NEW DAY/.test(words));
  return [
    ...review.findings
      .filter(({ rule, severity, span }) => !isLeftOpen(rule, severity, text.slice(span.start, span.end)))
      .map(({ rule, span, message }) => `${rule} “${text.slice(span.start, span.end)}”: ${message}`),
    ...review.requirements
      .filter(({ id, state }) => kind.forbids.includes(id) && state === "met")
      .map(({ id }) => `It must not say ${id}.`),
  ];
}

describe("what our own review says of a generated document", () => {
  for (const [name, incident] of Object.entries(incidents)) {
    for (const kind of kinds) {
      it(`is nothing, or that an unknown needs its date: ${kind.id}, ${name}`, () => {
        assert.deepEqual(found(kind, name, incident), []);
      });
    }
  }

  it("finds every prescribed heading, in its order", () => {
    for (const incident of Object.values(incidents)) {
      for (const kind of kinds.filter(({ headings }) => headings.length > 0)) {
        const rendered = renderDocument(kind.id, { ...incident, templates: productTemplates, incidentPath: "x.yaml" });
        assert.ok(rendered.ok);
        const titles = parseDraft(rendered.text).sections.map(({ title }) => title);
        assert.deepEqual(
          titles.filter((title) => kind.headings.includes(title)),
          kind.headings,
        );
      }
    }
  });
});
