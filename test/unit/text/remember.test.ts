import assert from "node:assert/strict";
import { Memory, rememberByText } from "../../../src/core/text/remember.ts";

/** A memory of at least `fewest` texts, and what it was asked to make. */
function remembering(fewest?: number) {
  const memory = new Memory<string>(fewest);
  const made: string[] = [];
  const ask = (text: string) =>
    memory.of(text, (key) => {
      made.push(key);
      return key.toUpperCase();
    });
  return { ask, made };
}

describe("what remembers answers by a text", () => {
  it("makes each once, also of texts that look alike", () => {
    const { ask, made } = remembering();
    const texts = ["", "a", "ab", "ba", "abc", "abd", "It is 1.", "It is 2.", "x".repeat(300), `${"x".repeat(299)}y`];
    for (let turn = 0; turn < 3; turn += 1) {
      assert.deepEqual(
        texts.map(ask),
        texts.map((text) => text.toUpperCase()),
      );
    }
    assert.deepEqual(made, texts);
  });

  it("forgets what nobody asked for in a long time, and nothing that is asked for again and again", () => {
    const { ask, made } = remembering(10);
    for (let turn = 0; turn < 100; turn += 1) {
      ask("often");
      ask(`once ${String(turn)}`);
    }
    assert.equal(made.filter((text) => text === "often").length, 1);
    ask("once 99");
    assert.equal(made.filter((text) => text === "once 99").length, 1);
    ask("once 0");
    assert.equal(made.filter((text) => text === "once 0").length, 2);
  });

  it("keeps apart what different functions know of one text", () => {
    const length = rememberByText((text) => ({ length: text.length }));
    const first = rememberByText((text) => ({ first: text.charAt(0) }));
    for (let turn = 0; turn < 2; turn += 1) {
      assert.deepEqual([length("abc"), first("abc")], [{ length: 3 }, { first: "a" }]);
    }
  });
});
