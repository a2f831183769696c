import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/index.ts";
import { createWordingFinder } from "../../../src/core/rules/find-wordings.ts";
import { wordingRule, type Phrase } from "../../../src/core/rules/wording-rule.ts";
import { contextOf } from "../../kit/rule-context.ts";

function ruleWith(phrases: readonly Phrase[], triggers: readonly string[] = ["harm"]) {
  return wordingRule({
    id: "IC999",
    name: "harm",
    title: "Harm",
    message: "“{words}” does harm.",
    why: "It is only here to be found.",
    source: "This test",
    severity: "warning",
    triggers,
    phrases,
    examples: { flagged: [], clean: [] },
  });
}

function check(rule: ReturnType<typeof ruleWith>, text: string) {
  const context = contextOf(text);
  return rule.check({ ...context, hitsOf: createWordingFinder([rule.wording!])(context.draft) });
}

function marked(rule: ReturnType<typeof ruleWith>, text: string): readonly string[] {
  return check(rule, text).map(({ span }) => text.slice(span.start, span.end));
}

const harm = ruleWith([{ words: "harm(?:less|ful)?" }]);

describe("a wording rule", () => {
  it("marks whole words, upper and lower case alike", () => {
    assert.deepEqual(marked(harm, "Harm is harmful, and harmonious pharmacies do self-harm."), ["Harm", "harmful"]);
  });

  it("leaves alone headings, code, quotations of others, comments, link targets and the lines at the top", () => {
    const text = [
      "---\nnote: harm\n---\n\n# Harm",
      "> harm",
      "`harm` and [this](https://example.org/harm).",
      "<!-- harm -->",
      "“It is harmful,” said the regulator.",
      "```\nharm\n```",
    ].join("\n\n");
    assert.deepEqual(marked(harm, text), []);
  });

  it("marks what stands in emphasis, a list and a table", () => {
    assert.deepEqual(marked(harm, "It *does* **harm**.\n\n- harm\n\n| a | b |\n| - | - |\n| harm | 1 |\n"), [
      "harm",
      "harm",
      "harm",
    ]);
  });

  it("puts the words into its message", () => {
    assert.equal(check(harm, "So harmful.")[0]?.message, "“harmful” does harm.");
  });

  it("is silent where the sentence says what excuses it", () => {
    const excused = ruleWith([{ words: "harm", unless: "no harm|unless" }]);
    assert.deepEqual(marked(excused, "It did no harm. It did harm."), ["harm"]);
  });

  it("suggests other words with their capital, and takes a sentence out without leaving two blanks", () => {
    const rule = ruleWith([
      { words: "harm to (\\w+)", instead: [{ text: "damage to {1}", when: "It is." }] },
      { words: "harmless", instead: [{ text: "", when: "It says nothing.", of: "sentence" }] },
    ]);
    const results = (text: string) =>
      check(rule, text).map(({ suggestions = [] }) => [suggestions[0]!.title, applyEdits(text, suggestions[0]!.edits)]);
    assert.deepEqual(results("Harm to you."), [["Write “Damage to you” for “Harm to you”", "Damage to you."]]);
    assert.deepEqual(results("One. It’s harmless. Two."), [["Take out the sentence “It’s harmless.”", "One. Two."]]);
    assert.deepEqual(results("One. It is\nharmless."), [["Take out the sentence “It is harmless.”", "One."]]);
  });

  it("suggests nothing where the words to be replaced hold more than words", () => {
    const rule = ruleWith([{ words: "harm to \\w+", instead: [{ text: "damage", when: "It is." }] }]);
    assert.deepEqual(marked(rule, "We did harm to *you*."), ["harm to *you"]);
    assert.equal(check(rule, "We did harm to *you*.")[0]?.suggestions, undefined);
  });

  it("looks only at sentences with a trigger, one trigger beginning another or not", () => {
    const other = ruleWith([{ words: "harmony" }], ["harmony"]);
    const context = contextOf("Harmony does no harm.");
    const hitsOf = createWordingFinder([harm.wording!, other.wording!])(context.draft);
    assert.equal(harm.check({ ...context, hitsOf }).length, 1);
    assert.equal(other.check({ ...context, hitsOf }).length, 1);
    assert.deepEqual(marked(ruleWith([{ words: "harm" }], ["charm"]), "It does harm."), []);
  });

  it("finds a trigger inside a longer one of another rule", () => {
    const worker = ruleWith([{ words: "employee" }], ["employee"]);
    const blame = ruleWith([{ words: "by an employee" }], ["by an employee"]);
    const context = contextOf("It was left open by an employee.");
    const hitsOf = createWordingFinder([worker.wording!, blame.wording!])(context.draft);
    assert.equal(worker.check({ ...context, hitsOf }).length, 1);
    assert.equal(blame.check({ ...context, hitsOf }).length, 1);
  });

  it("reads equal sentences of many drafts once", () => {
    let reads = 0;
    const counting = wordingRule({
      ...harm,
      message: "",
      triggers: undefined,
      find: () => {
        reads += 1;
        return [];
      },
    });
    const findIn = createWordingFinder([counting.wording!]);
    for (const text of ["One. Two.", "One. Two. Three.", "Three. One."]) {
      findIn(contextOf(text).draft);
    }
    assert.equal(reads, 3);
  });
});
