import assert from "node:assert/strict";
import {
  describeHouseAt,
  houseCompletionsAt,
  parseDraft,
  readHouseRules,
  reviewDraft,
} from "../../../../src/core/index.ts";
import { testNow } from "../../../kit/now.ts";
import { hostileRecords } from "../../../kit/hostile-records.ts";

const problemsOf = (text: string) =>
  readHouseRules(text).problems.map(({ message, span }) => [text.slice(span.start, span.end), message] as const);

describe("The house rules of a team", () => {
  it("are read with everything they may say", () => {
    const { rules, problems } = readHouseRules(`# Ours
whose: the press office
phrases:
  - phrase: "leverag*"
    write: [use, build on]
    why: A plain verb says it.
    severity: note
    kinds: [apology, disclosure]
    readers: public
  - phrase: user base
rules:
  - rule: IC401
    severity: off
    why: Our board insists
  - { rule: missing-contact, severity: error, kinds: apology }
`);
    assert.deepEqual(problems, []);
    assert.equal(rules.whose, "the press office");
    const [leverage, base] = rules.phrases.map(({ pattern, ...rest }) => ({ ...rest, parts: pattern.length }));
    assert.deepEqual(leverage, {
      ...{ parts: 1, write: ["use", "build on"], why: "A plain verb says it.", severity: "information" },
      ...{ kinds: ["apology", "disclosure"], readers: "public" },
    });
    assert.deepEqual(base, {
      ...{ parts: 2, write: [], why: undefined, severity: "warning", kinds: [], readers: undefined },
    });
    assert.deepEqual(rules.settings, [
      { rule: "IC401", severity: "off", kinds: [], readers: undefined },
      { rule: "IC109", severity: "error", kinds: ["apology"], readers: undefined },
    ]);
  });

  it("are none in an empty file, and in one of remarks", () => {
    for (const text of ["", "\n", "# nothing yet\n", "phrases:\nrules:\n"]) {
      assert.deepEqual(readHouseRules(text), { rules: { whose: undefined, phrases: [], settings: [] }, problems: [] });
    }
  });

  for (const [what, text, place, message] of [
    ["a name that is misspelt", "phrase:\n  - phrase: x y\n", "phrase", /Did you mean “phrases”\?$/],
    ["an entry without a phrase", "phrases:\n  - write: use\n", "write: use\n", /Add “phrase: …”\.$/],
    ["a phrase of nothing", 'phrases:\n  - phrase: "*"\n', 'phrase: "*"\n', /has no word/],
    ["a * without quotation marks", "phrases:\n  - phrase: *a\n", "*a", /quotation marks/],
    [
      "a kind that there is not",
      "phrases:\n  - phrase: x\n    kinds: [apolgy]\n",
      "apolgy",
      /^Write holding-statement, /,
    ],
    [
      "a rule that there is not",
      "rules:\n  - rule: IC999\n    severity: off\n",
      "IC999",
      /^There is no rule “IC999”\./,
    ],
    ["a rule that is misspelt", "rules:\n  - rule: platitud\n    severity: off\n", "platitud", /“platitude”\?$/],
    ["a rule without a word on it", "rules:\n  - rule: IC401\n", "rule: IC401\n", /“severity: off”\.$/],
    [
      "another gravity",
      "rules:\n  - rule: IC401\n    severity: none\n",
      "none",
      /^Write error, warning, note or off here/,
    ],
    ["no house rules at all", "just words\n", "just words", /^This file holds no house rules\./],
  ] as const) {
    it(`mark ${what} at its place, and keep the rest`, () => {
      const whole = what === "no house rules at all" ? text : `whose: the press office\n${text}`;
      assert.equal(readHouseRules(whole).rules.whose, whole === text ? undefined : "the press office");
      const [first, ...others] = problemsOf(whole);
      assert.deepEqual(others, []);
      assert.equal(first![0], place);
      assert.match(first![1], message);
    });
  }

  it("keep the first five hundred phrases and say so", () => {
    const { rules, problems } = readHouseRules(`phrases:\n${"  - phrase: a b\n".repeat(600)}`);
    assert.equal(rules.phrases.length, 500);
    assert.match(problems[0]!.message, /more than 500 phrases/);
  });

  it("keep the first fifty phrases with a gap, all others, and say so", () => {
    const { rules, problems } = readHouseRules(`phrases:\n${"  - phrase: a * b\n  - phrase: c d\n".repeat(60)}`);
    assert.equal(rules.phrases.length, 50 + 60);
    assert.match(problems[0]!.message, /more than 50 phrases with a \* that stands alone/);
  });

  it("hold no check up, whatever their phrases and the draft are made for", () => {
    const phrases = Array.from({ length: 500 }, (_, index) => `  - phrase: "aa* * aa* * aa* * aa* aa* zz${index}"\n`);
    const { rules } = readHouseRules(`phrases:\n${phrases.join("")}`);
    const words = Array.from({ length: 5_000 }, (_, index) => `aab${index % 7}${index % 100 === 99 ? "." : ""}`);
    const draft = parseDraft(`---\nkind: apology\n---\n\n# A letter\n\n${words.join(" ")}\n`);
    const before = process.cpuUsage();
    assert.ok(reviewDraft(draft, { now: testNow, house: rules }));
    // Ten times as much without the bound on gaps.
    assert.ok(process.cpuUsage(before).user < 4_000_000);
  });

  for (const [what, make] of Object.entries(hostileRecords)) {
    it(`never throw, and are read in time: ${what}`, function () {
      this.timeout(20_000);
      const whole = make();
      for (const text of [whole, whole.slice(0, 199_000)]) {
        const { problems } = readHouseRules(text);
        assert.ok(problems.length <= 50);
        for (const { span } of problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        }
      }
    });
  }

  it("are explained, and what may be written is offered", () => {
    const text = "rules:\n  - rule: IC401\n    severity: off\n    \n";
    assert.equal(describeHouseAt(text, text.indexOf("severity"))!.title, "How grave it is");
    assert.deepEqual(describeHouseAt(text, text.indexOf("IC401"))!.lines, ["“We take your security very seriously”."]);
    const offered = houseCompletionsAt(text, text.length - 1).map(({ label }) => label);
    assert.deepEqual(offered, ["why", "kinds", "readers"]);
    const half = "phrases:\n  - phrase: x\n    severity: \n";
    const values = houseCompletionsAt(half, half.length - 1).map(({ label }) => label);
    assert.deepEqual(values, ["error", "warning", "note"]);
  });
});
