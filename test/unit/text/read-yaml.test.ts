import assert from "node:assert/strict";
import { brokenAt, readYaml, repeatedName } from "../../../src/core/text/read-yaml.ts";

function repeatedIn(text: string): string | undefined {
  const [start, end] = repeatedName(readYaml(text)?.contents)?.range ?? [];
  return start === undefined ? undefined : `${text.slice(start, end)} at ${start}`;
}

describe("a text in YAML", () => {
  it("is read with its places", () => {
    assert.deepEqual(readYaml("a: [1, { b: c }]")?.toJSON(), { a: [1, { b: "c" }] });
  });

  it("is not read where it has more levels than the parser has room for", () => {
    assert.equal(readYaml("[".repeat(300)), undefined);
    assert.notEqual(brokenAt(readYaml("- ".repeat(50_000))), undefined);
    assert.notEqual(readYaml("[]{}".repeat(300)), undefined);
  });

  it("says which name stands twice in its map, at any level, and which only in two maps", () => {
    assert.equal(repeatedIn("a: 1\nb: 2\na: 3\nb: 4\n"), "a at 10");
    assert.equal(repeatedIn("a:\n  - { b: 1, c: 2, b: 3 }\n"), "b at 21");
    assert.equal(repeatedIn("a: { b: 1 }\nb: { a: 1 }\n"), undefined);
    assert.equal(repeatedIn("- a: 1\n- a: 2\n"), undefined);
    assert.equal(repeatedIn("just words"), undefined);
  });

  it("says where it is broken: at its first error, else at a name that stands twice", () => {
    assert.equal(brokenAt(readYaml("a: 1\n")), undefined);
    assert.equal(brokenAt(readYaml("a: 1\na: 2\n")), 5);
    assert.equal(brokenAt(readYaml("a: 1\na: 2\nb: c: d\n")), 13);
    assert.equal(brokenAt(undefined), 0);
  });

  it("takes no more than a moment for names by the thousand", () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join("");
    const start = performance.now();
    assert.equal(brokenAt(readYaml(text)), undefined);
    assert.ok(performance.now() - start < 5_000);
  });
});
