import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../../scripts/paths.ts";
import { allRules, parseDraft } from "../../../src/core/index.ts";
import { neededWords } from "../../../src/core/text/needed-words.ts";
import { Sieved } from "../../../src/core/text/sieve.ts";

const needsOf = (pattern: RegExp) => neededWords(pattern).map((words) => [...words].sort());

describe("what a pattern needs", () => {
  const cases: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
    [/\b(?:leak|breach)\b/i, [["breach", "leak"]]],
    [
      /\b(?:lost|left) (?:it |them )?[^.]{2,9} data\b/i,
      [["left ", "left it ", "left the", "lost ", "lost it ", "lost the"], [" data"]],
    ],
    [/unauthori[sz]ed/, [["unauthor"]]],
    [/(?:we|I) lost/i, [["i lost", "we lost"]]],
    [/\d{4}-\d\d/, [["0000-00"]]],
    [/[\w.]{1,9}@[\w.]{1,9}/, [["@"]]],
    [/\w \d+ \w/, [["0"]]],
    [/(?:leak){2,}/, [["leakleak"]]],
    [/\d{6,9}/, [["0000"]]],
    [/\d{4}[ -][3-6]/, [["0000 0", "0000-0"]]],
    [/[\w.-]x/, []],
    [/(?:a leak|\w) here/, [[" here"]]],
    [/(?:the leak was|\w breached) \w/, [[" breache", "the leak"]]],
    // Where nothing can be said: any letter, nothing at all, a class that is turned round, what stands around.
    [/\w/, []],
    [/(?:leak)?/, []],
    [/(?:leak)*/, []],
    [/(?:leak|\w)/, []],
    [/[^a]/, []],
    [/(?=leak)\w+/, []],
    [/(?<!leak)\w+/, []],
    [/(?<day>\w)\k<day>/, []],
    [/\u0041b/, []],
    [/a/, []],
  ];
  for (const [pattern, needs] of cases) {
    it(String(pattern), () => {
      assert.deepEqual(needsOf(pattern), needs);
    });
  }
});

/** Every pattern that stands in the core's source. */
function writtenPatterns(): readonly RegExp[] {
  return globSync("src/core/**/*.ts", { cwd: root }).flatMap((file) => {
    const found: RegExp[] = [];
    const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/g, "")));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

describe("a sieved pattern", () => {
  it("matches what the bare one matches: every pattern of ours, every example of every rule", () => {
    const texts = new Set(
      allRules.flatMap(({ examples }) =>
        [...examples.flagged, ...examples.clean].flatMap(({ text }) =>
          parseDraft(text).passages.map((passage) => passage.text),
        ),
      ),
    );
    const patterns = writtenPatterns().map((pattern) => new Sieved(pattern));
    let untried = 0;
    // Every thirtieth: each pattern still meets hundreds of sentences.
    for (const text of [...texts].filter((_, index) => index % 30 === 0)) {
      for (const sieved of patterns.filter((each) => !each.mayMatch(text))) {
        untried += 1;
        assert.equal(sieved.pattern.test(text), false, `${sieved.source} in “${text}”`);
      }
    }
    assert.ok(untried > 20_000, String(untried));
  });

  it("is asked about several texts in turn", () => {
    const leak = new Sieved(/\bleak(?:ed|s)?\b/i);
    const late = new Sieved(/\btoo late\b/i);
    for (let turn = 0; turn < 2; turn += 1) {
      assert.equal(leak.test("It LEAKED."), true);
      assert.equal(late.test("It LEAKED."), false);
      assert.equal(late.test("We told you too late."), true);
      assert.equal(leak.test("We told you too late."), false);
    }
  });

  it("asks a long pattern by its parts, and answers as the whole does", () => {
    const words = (from: number) => Array.from({ length: 200 }, (_, index) => `word${String(from + index)}x`).join("|");
    const long = new Sieved(
      new RegExp(String.raw`\b(?:(?:${words(1000)}) leaked|lost (?:${words(2000)})|plain)\b`, "i"),
    );
    const twoGroups = new Sieved(new RegExp(String.raw`\b(?:${words(1000)})\b|\b(?:${words(2000)})\b`));
    const texts = [
      "Word1007x leaked.",
      "We lost word2100x.",
      "plain",
      "word1007x lost",
      "lost word1007x",
      "plainly",
      "word2199x",
    ];
    for (const sieved of [long, twoGroups]) {
      assert.deepEqual(
        texts.map((text) => sieved.test(text)),
        texts.map((text) => sieved.pattern.test(text)),
      );
    }
    assert.deepEqual(
      texts.map((text) => long.test(text)),
      [true, true, true, false, false, false, false],
    );
  });

  it("finds every match, and replaces it", () => {
    const leak = new Sieved(/\bleaks?\b/gi);
    assert.deepEqual(
      [...leak.matchAll("A leak and leaks.")].map(({ index }) => index),
      [2, 11],
    );
    assert.equal(leak.replaceIn("A leak and leaks.", "x"), "A x and x.");
    assert.equal(
      leak.replaceIn("A leak.", (words) => words.toUpperCase()),
      "A LEAK.",
    );
    assert.deepEqual([...leak.matchAll("Nothing.")], []);
    assert.equal(leak.replaceIn("Nothing.", "x"), "Nothing.");
  });

  it("knows letters that look like s and k, and digits", () => {
    assert.equal(new Sieved(/sent back/iu).test("\u017Fent bac\u212A"), true);
    assert.equal(new Sieved(/12:30/).test("at 12:30"), true);
    assert.equal(new Sieved(/12:30/).test("at 12:31"), false);
  });
});
