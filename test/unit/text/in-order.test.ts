import assert from "node:assert/strict";
import { inOrder, placesOfAny, placesOfWords } from "../../../src/core/text/in-order.ts";

const things = placesOfWords("lost names|names?|orders");
const space = { source: " ", most: 1 };
const words = { source: "[^.]{0,12} ", most: 13 };

describe("places of words", () => {
  it("are those of whole words, in capitals or not, and of words within others", () => {
    assert.deepEqual(things("Lost names, renames"), [
      { start: 0, end: 10 },
      { start: 5, end: 10 },
    ]);
    assert.deepEqual(things("nothing"), []);
  });

  it("of a list so long that it is tried in parts are those of the whole list, the first of two in one place", () => {
    const others = Array.from({ length: 200 }, (_, index) => `thing${index} (?:lists?|sheets?)`);
    const list = ["lost names|names?", ...others, "lost names and orders|orders?"].join("|");
    const whole = new RegExp(`\\b(?:${list})\\b`, "gi");
    const text = "Lost names and orders, thing7 lists and thing199 sheet, a name";
    const found: { start: number; end: number }[] = [];
    for (let match = whole.exec(text); match !== null; match = whole.exec(text)) {
      found.push({ start: match.index, end: match.index + match[0].length });
      whole.lastIndex = match.index + 1;
    }
    assert.equal(found.length, 6);
    assert.deepEqual(placesOfWords(`(?:${list})`)(text), found);
    assert.deepEqual(placesOfWords(list)(text), found);
  });

  it("of two patterns are those of each", () => {
    assert.equal(placesOfAny(things, placesOfWords("nothing"))("names, nothing").length, 2);
  });
});

describe("patterns in order", () => {
  const wereTaken = inOrder(things, [words, placesOfWords("taken")]);

  it("match where one follows the other with no more between than may be", () => {
    assert.equal(wereTaken.test("names were taken"), true);
    assert.equal(wereTaken.test("names and more were taken"), false);
    assert.equal(wereTaken.test("taken were names"), false);
    assert.equal(wereTaken.test("names. Then taken"), false);
  });

  it("find a word that another reads as part of its own", () => {
    assert.equal(inOrder(placesOfWords("lost"), [space, things]).test("lost names"), true);
  });

  it("try every place, not the first alone, at each step", () => {
    const three = inOrder(placesOfWords("we"), [words, things], [space, placesOfWords("again")]);
    assert.equal(three.test("we sent names, orders again"), true);
    assert.equal(three.test("we sent names again, orders"), true);
    assert.equal(three.test("we sent names, orders"), false);
  });
});
