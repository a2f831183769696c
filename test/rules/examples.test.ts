import assert from "node:assert/strict";
import { applyEdits, parseDraft, readHouseRules, readRecord, type Rule } from "../../src/core/index.ts";
import { allRules, requirementRules } from "../../src/core/rules/all-rules.ts";
import { judgeRequirement } from "../../src/core/rules/requirement-rule.ts";
import type { Example } from "../../src/core/rules/rule.ts";
import { contextOf } from "../kit/rule-context.ts";

/** Whether a rule has something to say of a text: for a requirement that it is not met, else that it finds something. */
function isFlagged(rule: Rule, example: Example): boolean {
  const requirementRule = requirementRules.find((candidate) => candidate.id === rule.id);
  return requirementRule === undefined
    ? findingsOf(rule, example).length > 0
    : judgeRequirement(requirementRule, parseDraft(example.text)).state !== "met";
}

function findingsOf(rule: Rule, { text, record, house }: Example) {
  return rule.check(contextOf(text, record, undefined, house));
}

/** How many examples of each sort a rule must have. */
function fewestExamples(rule: Rule): number {
  const isOfForm = rule.name === "unreadable-front-matter" || rule.name === "too-long";
  return requirementRules.some(({ id }) => id === rule.id) ? 8 : isOfForm ? 2 : 6;
}

/** What a test is called by. */
function nameOf({ text }: Example): string {
  return text.length > 10_000 ? `${text.slice(0, 100)} … (${text.length} characters)` : text;
}

describe("The examples of every rule", () => {
  it("belong to rules that no other has the number or the name of", () => {
    const names = allRules.flatMap(({ id, name }) => [id, name]);
    assert.equal(new Set(names).size, names.length);
  });

  for (const rule of allRules) {
    describe(`${rule.id} ${rule.name}`, () => {
      it("has examples of both", () => {
        const fewest = fewestExamples(rule);
        assert.ok(rule.examples.flagged.length >= fewest, `${rule.examples.flagged.length} flagged`);
        assert.ok(rule.examples.clean.length >= fewest, `${rule.examples.clean.length} clean`);
      });

      for (const example of [...rule.examples.flagged, ...rule.examples.clean]) {
        if (example.record !== undefined) {
          it(`has a record that can be read beside: ${nameOf(example)}`, () => {
            assert.deepEqual(readRecord(`version: 1\n${example.record}`).problems, []);
          });
        }
      }

      for (const house of new Set(
        [...rule.examples.flagged, ...rule.examples.clean].flatMap((one) => one.house ?? []),
      )) {
        it(`has house rules that can be read beside: ${house}`, () => {
          assert.deepEqual(readHouseRules(house).problems, []);
        });
      }

      for (const example of rule.examples.flagged) {
        it(`flags: ${nameOf(example)}`, () => {
          assert.equal(isFlagged(rule, example), true);
        });
      }

      for (const example of rule.examples.clean) {
        it(`leaves alone: ${nameOf(example)}`, () => {
          assert.equal(isFlagged(rule, example), false);
        });
      }

      if (rule.wording !== undefined) {
        it("is content with the words that it suggests", () => {
          for (const example of rule.examples.flagged) {
            const before = findingsOf(rule, example);
            for (const { title, edits } of before.flatMap(({ suggestions = [] }) => suggestions)) {
              const text = applyEdits(example.text, edits);
              assert.ok(findingsOf(rule, { ...example, text }).length < before.length, `${title}: ${text}`);
            }
          }
        });

        it("says whole sentences, with the words put in", () => {
          for (const { message } of rule.examples.flagged.flatMap((example) => findingsOf(rule, example))) {
            assert.match(message, /^["“A-Z][^{}]{20,}[.?!”]$/);
          }
        });
      }
    });
  }
});
