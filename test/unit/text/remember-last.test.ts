import assert from "node:assert/strict";
import { rememberLast } from "../../../src/core/text/remember-last.ts";

describe("what remembers its last texts", () => {
  it("makes each of them once, and one that was long ago anew", () => {
    const asked: string[] = [];
    const shout = rememberLast((text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    assert.deepEqual(["a", "b", "a", "b", "b", "c", "b", "a"].map(shout).join(""), "ABABBCBA");
    assert.equal(asked.join(""), "abca");
  });
});
