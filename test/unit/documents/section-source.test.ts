import assert from "node:assert/strict";
import { parseDraft, readRecord, requirementIds, requirementRules } from "../../../src/core/index.ts";
import { createSectionSource } from "../../../src/core/documents/section-source.ts";
import { judgeRequirement } from "../../../src/core/rules/requirement-rule.ts";
import type { Judgement } from "../../../src/core/rules/rule.ts";
import type { RequirementId } from "../../../src/core/wording/requirements.ts";
import { findPlaceholders } from "../../../src/core/wording/placeholders.ts";
import { incidents } from "../../kit/incidents.ts";
import { testNow } from "../../kit/now.ts";
import { productTemplates } from "../../kit/templates.ts";

function judge(id: RequirementId, section: string): Judgement {
  const rule = requirementRules.find(({ requirement }) => requirement === id);
  assert.ok(rule);
  return judgeRequirement(rule, parseDraft(section));
}

describe("a section to insert", () => {
  for (const [name, { record, now }] of Object.entries(incidents)) {
    const sections = createSectionSource(record, now, productTemplates);
    for (const id of requirementIds) {
      it(`says what was missing, or honestly that it is not known: ${id}, ${name}`, () => {
        const text = sections.section(id);
        assert.match(text, /^## \S.*\n\n\S[\s\S]*\n$/);
        assert.deepEqual(findPlaceholders(text), []);
        const { state } = judge(id, text);
        assert.ok(name === "everything known" ? state === "met" : state !== "missing", `${state}:\n${text}`);
      });
    }

    it(`owns the fault in each of three wordings: ${name}`, () => {
      const wordings = sections.faultWordings();
      assert.equal(wordings.length, 3);
      for (const { title, when, text } of wordings) {
        assert.match(text, /^## \S.*\n\n\S/);
        assert.match(title, /^Say /);
        assert.match(when, /\.$/);
        assert.equal(judge("fault", text).state, "met", `${title}:\n${text}`);
      }
    });
  }

  it("waits to be filled in where there is no record", () => {
    const sections = createSectionSource(undefined, testNow, productTemplates);
    for (const id of requirementIds.filter((requirement) => requirement !== "apology")) {
      const text = sections.section(id);
      assert.ok(findPlaceholders(text).length > 0, text);
      assert.doesNotMatch(text, /\\\[| {2}|\n{3}/);
    }
    assert.equal(sections.faultWordings().length, 3);
  });

  it("names the zone of a time, as it will stand in somebody else's text", () => {
    const { record, now } = incidents["the first hour"];
    const text = createSectionSource(record, now, productTemplates).section("people-affected");
    assert.match(text, /by 5 March 2026 at 12:00 \(Lisbon time, UTC\+00:00\)/);
  });

  it("gives a letter to one group nothing that is for the others", () => {
    const { record } = readRecord(
      [
        "type: leak",
        "people:",
        "  groups:",
        "    - who: skippers",
        "      count: 180",
        "      data: [names]",
        "    - who: former crews",
        "      count: 12",
        "      data: [bank account numbers]",
        "data:",
        "  - kind: names",
        "  - kind: bank account numbers",
      ].join("\n"),
    );
    const of = (group?: string) =>
      createSectionSource(record, testNow, productTemplates, group).section("reader-action");
    assert.match(of(), /your bank/);
    assert.match(of("former crews"), /your bank/);
    assert.doesNotMatch(of("skippers"), /bank/);
    assert.equal(of("divers"), of());
  });

  it("leaves a place for words where a template is broken", () => {
    const sections = createSectionSource(
      undefined,
      testNow,
      new Map([["partials/section-contact.md.mustache", "{{nobody}}"]]),
    );
    assert.equal(sections.section("contact"), "## How to reach us\n\n[TO BE WRITTEN]\n");
    assert.equal(sections.section("fault"), "## What was our fault\n\n[TO BE WRITTEN]\n");
  });
});
