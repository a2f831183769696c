import assert from "node:assert/strict";
import { allRules, requirementRules } from "../../src/core/rules/all-rules.ts";
import type { Rule, RuleFinding } from "../../src/core/rules/rule.ts";
import { sayMarkedInGerman, unsaid, withoutSigns } from "../kit/german-words.ts";
import { contextOf } from "../kit/rule-context.ts";

/** What a rule finds in its own examples, as a German screen shows it. */
function germanFindings(rule: Rule): readonly RuleFinding[] {
  return rule.examples.flagged.flatMap(({ text, record, house }) =>
    rule.check(contextOf(text, record, undefined, house, sayMarkedInGerman)),
  );
}

/** A team's own words stand as it wrote them. */
const ofTheTeam: ReadonlySet<string> = new Set(["IC890"]);

describe("a VS Code that speaks German", () => {
  for (const rule of allRules.filter(({ languages }) => languages === "any")) {
    it(`says in German all that ${rule.id} ${rule.name} says of a text in any language`, () => {
      const findings = germanFindings(rule);
      assert.ok(findings.length > 0);
      assert.doesNotThrow(() => sayMarkedInGerman(rule.title));
      for (const { message, fix, suggestions = [] } of findings) {
        const shown = [message, fix?.title, ...suggestions.flatMap(({ title, when }) => [title, when])];
        for (const words of shown.filter((one) => one !== undefined)) {
          const rest = unsaid(words);
          assert.ok(rest === "" || ofTheTeam.has(rule.id), `Not said through \`say\`: ${rest}`);
          assert.match(withoutSigns(words), /^.{4,}$/s);
        }
      }
    });
  }

  it("says in German what is missing, why it matters, and what mends it", () => {
    for (const rule of requirementRules) {
      const context = contextOf("# A letter\n\nThe rain fell.", undefined, "disclosure", undefined, sayMarkedInGerman);
      for (const { message, fix } of rule.check(context)) {
        assert.equal(unsaid(message), "", rule.id);
        assert.equal(unsaid(fix?.title ?? ""), "", rule.id);
      }
    }
  });
});
