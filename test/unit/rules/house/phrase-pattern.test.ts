import assert from "node:assert/strict";
import { sayInEnglish, sayLater } from "../../../../src/core/text/say.ts";
import { createPhraseFinder, readPhrase, type PhrasePattern } from "../../../../src/core/rules/house/phrase-pattern.ts";

function patternOf(phrase: string): PhrasePattern {
  const reading = readPhrase(phrase);
  assert.ok("pattern" in reading, "problem" in reading ? sayLater(sayInEnglish, reading.problem) : "");
  return reading.pattern;
}

/** The words that phrases mark in a sentence. */
function marked(text: string, ...phrases: readonly string[]): readonly string[] {
  return createPhraseFinder(phrases.map(patternOf))(text).map(({ start, end }) => text.slice(start, end));
}

describe("A phrase of house rules", () => {
  it("is found as whole words, in large and small letters alike, whatever white space lies between", () => {
    assert.deepEqual(marked("Our Customer  base and our customer bases.", "customer base"), ["Customer  base"]);
    assert.deepEqual(marked("Leverages, LEVERAGE.", "leverage"), ["LEVERAGE"]);
    assert.deepEqual(marked("It is e.g. open 24/7.", "e.g.", "24/7"), ["e.g.", "24/7"]);
    assert.deepEqual(marked("Wir bedauern die UNANNEHMLICHKEITEN.", "unannehmlichkeiten"), ["UNANNEHMLICHKEITEN"]);
    assert.deepEqual(marked("It's ours, isn't it?", "it’s"), ["It's"]);
  });

  it("takes a * at the end of a word for any ending", () => {
    assert.deepEqual(marked("We leverage it, leveraging is leverag.", "leverag*"), [
      "leverage",
      "leveraging",
      "leverag",
    ]);
    assert.deepEqual(marked("the company's view", "company*"), ["company's"]);
  });

  it("takes a * alone for one to five words of the same clause", () => {
    const phrase = "take * seriously";
    assert.deepEqual(marked("We take this seriously.", phrase), ["take this seriously"]);
    assert.deepEqual(marked("We take your privacy and trust very seriously.", phrase), [
      "take your privacy and trust very seriously",
    ]);
    assert.deepEqual(marked("We take seriously what we do.", phrase), []);
    assert.deepEqual(marked("We take one two three four five six seriously.", phrase), []);
    assert.deepEqual(marked("We take it; seriously.", phrase), []);
    const longest = `${"a * ".repeat(3)}${"b ".repeat(10)}`;
    const text = `${"a 1 2 3 4 5 ".repeat(3)}${"b ".repeat(10)}`;
    assert.deepEqual(marked(`x ${text} x`, longest), [text.trim()]);
  });

  it("yields to a longer one at the same place, and never overlaps another", () => {
    assert.deepEqual(marked("our user base is big", "user", "user base", "base is"), ["user base"]);
    assert.deepEqual(marked("a b a b a", "a b a"), ["a b a"]);
  });

  for (const [phrase, problem] of [
    ["", /no word/],
    ["* *", /no word/],
    ["…!", /no word/],
    ["* leverage", /both sides/],
    ["leverage *", /both sides/],
    ["lev*age", /nowhere else/],
    ["*age", /nowhere else/],
    ["a* deal", /two letters/],
    ["a * b * c * d * e", /Make it shorter/],
    ["word ".repeat(17), /Make it shorter/],
    ["a".repeat(201), /longer than 200/],
  ] as const) {
    it(`is refused with a sentence: ${phrase.slice(0, 30)}`, () => {
      const reading = readPhrase(phrase);
      assert.match("problem" in reading ? sayLater(sayInEnglish, reading.problem) : "", problem);
    });
  }
});
