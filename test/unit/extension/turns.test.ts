import assert from "node:assert/strict";
import { Turns } from "../../../src/extension/turns.ts";

describe("turns", () => {
  it("let the answer count that was asked for last, whichever comes first", () => {
    const turns = new Turns();
    const first = turns.take("a.md");
    const second = turns.take("a.md");
    assert.deepEqual([first(), second()], [false, true]);
  });

  it("are taken for each key by itself", () => {
    const turns = new Turns();
    const one = turns.take("a.md");
    turns.take("b.md");
    assert(one());
  });

  it("do not count once they were forgotten, nor when another is taken after that", () => {
    const turns = new Turns();
    const before = turns.take("a.md");
    turns.forget("a.md");
    assert(!before());
    const after = turns.take("a.md");
    assert.deepEqual([before(), after()], [false, true]);
  });

  it("tell of the last without taking another", () => {
    const turns = new Turns();
    assert(!turns.last("a.md")());
    const taken = turns.take("a.md");
    const last = turns.last("a.md");
    assert.deepEqual([taken(), last()], [true, true]);
    turns.take("a.md");
    assert.deepEqual([taken(), last()], [false, false]);
  });
});
