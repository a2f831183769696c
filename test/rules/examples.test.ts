import assert from "node:assert/strict";
import { kinds, parseDraft, type Rule } from "../../src/core/index.ts";
import { allRules, requirementRules } from "../../src/core/rules/all-rules.ts";
import { judgeRequirement } from "../../src/core/rules/requirement-rule.ts";

/** Whether a rule has something to say of a text: for a requirement that it is not met, else that it finds something. */
function isFlagged(rule: Rule, text: string): boolean {
  const draft = parseDraft(text);
  const requirementRule = requirementRules.find((candidate) => candidate.id === rule.id);
  if (requirementRule !== undefined) {
    return judgeRequirement(requirementRule, draft).state !== "met";
  }
  const [kind] = kinds;
  assert.ok(kind);
  return rule.check({ draft, kind, judgements: new Map(), sections: undefined }).length > 0;
}

describe("The examples of every rule", () => {
  for (const rule of allRules) {
    describe(`${rule.id} ${rule.name}`, () => {
      it("has examples of both", () => {
        const fewest = requirementRules.some(({ id }) => id === rule.id) ? 8 : 2;
        assert.ok(rule.examples.flagged.length >= fewest, `${rule.examples.flagged.length} flagged`);
        assert.ok(rule.examples.clean.length >= fewest, `${rule.examples.clean.length} clean`);
      });

      for (const { text } of rule.examples.flagged) {
        it(`flags: ${text}`, () => {
          assert.equal(isFlagged(rule, text), true);
        });
      }

      for (const { text } of rule.examples.clean) {
        it(`leaves alone: ${text}`, () => {
          assert.equal(isFlagged(rule, text), false);
        });
      }
    });
  }
});
