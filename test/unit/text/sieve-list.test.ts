import assert from "node:assert/strict";
import { anyOf, sieveList } from "../../../src/core/text/sieve-list.ts";
import { Sieved } from "../../../src/core/text/sieve.ts";

describe("a list of sieved patterns", () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index % 9}x`);
  const patterns = [
    /\bleak(?:ed|s)?\b/i,
    /\w\w/,
    /\bleak\b.{1,20}\bfound\b/i,
    ...words.map((word) => new RegExp(`${word.replace(/\d/, "zz")}|leaked ${word.slice(0, 5)}`)),
    /\blate\b/,
  ];
  const list = sieveList(
    patterns.map((pattern) => new Sieved(pattern)),
    (sieved) => sieved,
  );
  const alone = patterns.map((pattern) => new Sieved(pattern));

  it("gives those that are worth trying, in order: the same as each alone", () => {
    const texts = [
      "",
      "x",
      "It leaked.",
      "A leak was found late.",
      "leaked wordc",
      "leaked worda",
      "Wordbzzx, wordfzzx",
    ];
    for (const text of texts) {
      assert.deepEqual(
        list(text).map(({ source }) => source),
        alone.filter((sieved) => sieved.mayMatch(text)).map(({ source }) => source),
        text,
      );
    }
    assert.deepEqual(list("A leak was found late.").length, 4);
  });

  it("knows patterns that were made after it was asked", () => {
    assert.equal(list("quagga").length, 1);
    const later = new Sieved(/quagga/);
    const laterList = sieveList([later], (sieved) => sieved);
    assert.equal(laterList("quagga").length, 1);
    assert.equal(laterList("zebra").length, 0);
    assert.equal(list("quagga").length, 1);
  });
});

describe("any of several patterns", () => {
  const sieved = [/\bleak(?:ed|s)?\b/i, /\blate\b/, /\d\d:\d\d/].map((pattern) => new Sieved(pattern));
  const any = anyOf([...sieved, /^\W*$/]);

  it("matches where one of them does, sieved or bare", () => {
    assert.equal(any.test("It leaked."), true);
    assert.equal(any.test("at 14:05"), true);
    assert.equal(any.test("..."), true);
  });

  it("does not match where a text only holds the letters of one", () => {
    assert.equal(any.test("The plate leaks_in"), false);
    assert.equal(any.test("It is 14."), false);
  });
});
