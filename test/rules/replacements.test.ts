import assert from "node:assert/strict";
import { applyEdits, parseDraft } from "../../src/core/index.ts";
import { runRule } from "../../src/core/review/run-rule.ts";
import { allRules } from "../../src/core/rules/all-rules.ts";
import { fitsBeside } from "../../src/core/rules/fits-beside.ts";
import type { Example, Fix, Rule } from "../../src/core/rules/rule.ts";
import { contextOf } from "../kit/rule-context.ts";

/** What no replacement may bring into a text that did not hold it. */
const faults: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a doubled word", pattern: /\b([a-z]+) \1\b/gi },
  { what: "“a” before a vowel", pattern: /\ba (?!eu|one\b|once\b|uni|us[aeiu]|util)[aeiou]\w*/gi },
  {
    what: "“an” before a consonant",
    pattern: /\ban (?!hour|honest|honou?r|heir)(?:[^aeiou\W\dA-Z]\w*|one\b|us[ei]\w*)/g,
  },
  {
    what: "two auxiliaries",
    pattern: /\b(?:do|does|did|will|would|shall|must|to|may|might)(?: not)? (?:can|could)\b/gi,
  },
  {
    what: "an auxiliary before a past",
    pattern: /\b(?:do|does|did|will|would|shall|must|may|might|can|could)(?: not)? (?:was|were|began|took|wrote)\b/gi,
  },
  {
    what: "two determiners",
    pattern: /\b(?:the|an?|our|your|their|this|these) (?:the|an?|our|your|this|these|everybody|everyone)\b/gi,
  },
  { what: "a preposition before a verb", pattern: /\b(?:of|for|by|with|from) (?:are|is|was|were|have|has)\b/gi },
  {
    what: "a singular with a plural verb",
    pattern: /\b(?:everybody|everyone|nobody|this)(?: concerned)? (?:are|were|have)\b/gi,
  },
  { what: "a doubled blank", pattern: /(?<=\S) {2,}(?=\S)/g },
  { what: "doubled punctuation", pattern: /[,;:.!?] ?[,;:.]/g },
  { what: "a blank before punctuation", pattern: / [,;:.!?](?= |$)/gm },
  { what: "an open bracket", pattern: /\((?![^()]*\))/g },
];

function hitsOf(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([words]) => words.toLowerCase());
}

/** What a text holds that another did not. */
function newFaults(before: string, after: string): readonly string[] {
  return faults.flatMap(({ what, pattern }) => {
    const known = hitsOf(pattern, before);
    return hitsOf(pattern, after).flatMap((words) => (known.includes(words) ? [] : [`${what}: ${words}`]));
  });
}

/** How many sentences begin with a small letter. */
function smallBeginnings(text: string): number {
  return parseDraft(text).passages.filter(({ kind, text: words }) => kind === "sentence" && /^[a-z]/.test(words))
    .length;
}

/** How often each rule marks an example. */
function marksOf({ text, record, house }: Example): ReadonlyMap<Rule, number> {
  const context = contextOf(text, record, undefined, house);
  return new Map(allRules.map((rule) => [rule, runRule(rule, context).length]));
}

interface Offer {
  readonly rule: Rule;
  readonly example: Example;
  readonly fix: Fix;
}

const offers: readonly Offer[] = allRules.flatMap((rule) =>
  rule.examples.flagged.flatMap((example) =>
    rule
      .check(contextOf(example.text, example.record, undefined, example.house))
      .flatMap(({ fix, suggestions = [] }) => [...(fix === undefined ? [] : [fix]), ...suggestions])
      .map((one) => ({ rule, example, fix: one })),
  ),
);

/** Rules that a replacement may wake. */
const mayWake: Readonly<Record<string, readonly string[]>> = {
  // Of two readings of a date one is still to come, and of two days.
  IC303: ["IC307"],
  IC304: ["IC307"],
  // Two days made a course of events, and one does not.
  IC310: ["IC103"],
  // A file is named as what was affected, and in one sentence nothing else is; to have begun to look is not a step.
  IC702: ["IC104", "IC106"],
  IC703: ["IC104"],
  // What could not be read is read now.
  IC802: ["IC814"],
};

describe("every replacement that a rule offers for its own examples", () => {
  it("is looked at", () => {
    assert.ok(offers.length > 200, String(offers.length));
  });

  for (const { rule, example, fix } of offers) {
    it(`makes good English: ${rule.id} ${fix.title}: ${example.text.slice(0, 120)}`, () => {
      const text = applyEdits(example.text, fix.edits);
      assert.deepEqual(newFaults(example.text, text), [], text);
      assert.ok(smallBeginnings(text) <= smallBeginnings(example.text), text);
      const before = marksOf(example);
      const after = marksOf({ ...example, text });
      assert.ok((after.get(rule) ?? 0) < (before.get(rule) ?? 0), `${rule.id} still marks: ${text}`);
      const woken = [...after].filter(
        ([other, count]) => count > (before.get(other) ?? 0) && mayWake[rule.id]?.includes(other.id) !== true,
      );
      assert.deepEqual(
        woken.map(([{ id }]) => id),
        [],
        text,
      );
    });
  }
});

describe("what is looked for in replacements", () => {
  for (const [before, after] of [
    ["We have the ability to see.", "We do not can see."],
    ["Our stakeholders know.", "Our everybody concerned know."],
    ["It was an attack vector.", "It was an way in."],
    ["It was a remediation.", "It was a attempt."],
    ["We read the file.", "We read the the file."],
    ["The helpline (020 7946 0999).", "The helpline (020 7946 0999."],
  ] as const) {
    it(`is found: ${after}`, () => {
      assert.notDeepEqual(newFaults(before, after), []);
    });
  }

  it("is what stands beside the words, too", () => {
    assert.equal(fitsBeside("can", { instead: "have the ability to", before: "We do not ", behind: " see." }), false);
    assert.equal(fitsBeside("can", { instead: "have the ability to", before: "We ", behind: " see." }), true);
  });
});
