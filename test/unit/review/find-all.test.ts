import assert from "node:assert/strict";
import { findAll } from "../../../src/core/review/find-all.ts";
import type { Rule, Severity } from "../../../src/core/rules/rule.ts";
import { contextOf } from "../../kit/rule-context.ts";

/** A rule that marks every place where `words` stand. */
function ruleFor(id: Rule["id"], words: string, changes: Partial<Rule> = {}): Rule {
  return {
    id,
    name: `rule-${id.toLowerCase()}`,
    title: `No ${words}`,
    why: "It is only here to be found.",
    source: "This test",
    severity: "warning",
    kinds: "all",
    languages: ["en"],
    isAboutWords: true,
    examples: { flagged: [], clean: [] },
    check: ({ draft: { text } }) =>
      [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
        span: { start: index, end: index + words.length },
        message: `Not ${words}.`,
      })),
    ...changes,
  };
}

function found(rules: readonly Rule[], text: string) {
  return findAll(rules, contextOf(text)).map(({ rule, finding }) => [rule.id, finding.span.start] as const);
}

const letter = "We are sorry for any inconvenience.\n";
const conditional = ruleFor("IC901", "sorry for any");
const inconvenience = ruleFor("IC902", "any inconvenience");

describe("what all rules say of a draft together", () => {
  it("is one finding where two rules are about the same words: the one that marks more of them", () => {
    assert.deepEqual(found([conditional, inconvenience], letter), [["IC902", letter.indexOf("any")]]);
    assert.deepEqual(found([inconvenience, conditional], letter), [["IC902", letter.indexOf("any")]]);
  });

  it("is the graver finding where two rules are about the same words", () => {
    const grave: Severity = "error";
    assert.deepEqual(found([{ ...conditional, severity: grave }, inconvenience], letter), [["IC901", 7]]);
  });

  it("is what the other rule says where one yields to it", () => {
    const yielding: Rule = { ...inconvenience, yieldsTo: ["IC901"] };
    assert.deepEqual(found([conditional, yielding], letter), [["IC901", 7]]);
    assert.deepEqual(found([yielding], letter), [["IC902", letter.indexOf("any")]]);
  });

  it("keeps what is about a whole sentence beside what is about its words", () => {
    const sentence = ruleFor("IC903", "We are sorry for any inconvenience.", { isAboutWords: false });
    assert.deepEqual(found([inconvenience, sentence], letter), [
      ["IC903", 0],
      ["IC902", letter.indexOf("any")],
    ]);
  });

  it("keeps all that one rule says", () => {
    const overlapping = ruleFor("IC904", "", {
      check: () => [
        { span: { start: 0, end: 9 }, message: "One." },
        { span: { start: 3, end: 12 }, message: "Two." },
      ],
    });
    assert.equal(found([overlapping], letter).length, 2);
  });

  it("is told in the order of the text, whatever the order of the rules", () => {
    const rules = [ruleFor("IC905", "inconvenience"), ruleFor("IC906", "We"), ruleFor("IC907", "sorry")];
    const expected = ["IC906", "IC907", "IC905"];
    assert.deepEqual(
      found(rules, letter).map(([id]) => id),
      expected,
    );
    assert.deepEqual(
      found([...rules].reverse(), letter).map(([id]) => id),
      expected,
    );
  });

  it("is at most five of a rule, and one line that says how many more", () => {
    const findings = findAll([ruleFor("IC908", "bad")], contextOf("bad ".repeat(9)));
    assert.equal(findings.length, 6);
    const last = findings.at(-1)?.finding;
    assert.equal(last?.span.start, 20);
    assert.equal(last.severity, "information");
    assert.match(last.message, /there are 4 more places like the 5 marked above \(No bad\)/);
    assert.equal(last.suggestions, undefined);
  });

  it("does not count what is graver with what is less so", () => {
    const severityOf = (index: number) => (index < 5 ? "information" : "error");
    const phrases = ruleFor("IC908", "", {
      check: () =>
        Array.from({ length: 6 }, (_, index) => ({
          span: { start: index * 4, end: index * 4 + 3 },
          message: "Not bad.",
          severity: severityOf(index),
        })),
    });
    const findings = findAll([phrases], contextOf("bad ".repeat(6)));
    assert.deepEqual(
      findings.map(({ finding }) => `${finding.severity} ${finding.message}`),
      [...Array<string>(5).fill("information Not bad."), "error Not bad."],
    );
  });

  it("is all of them where there are five", () => {
    const findings = findAll([ruleFor("IC908", "bad")], contextOf("bad ".repeat(5)));
    assert.deepEqual(
      findings.map(({ finding }) => finding.message),
      Array(5).fill("Not bad."),
    );
    assert.match(
      findAll([ruleFor("IC908", "bad")], contextOf("bad ".repeat(6)))[5]!.finding.message,
      /^This is one more/,
    );
  });

  it("counts only what no comment switches off", () => {
    const off = "<!-- markdownlint-disable-line IC908 -->";
    const text = `${`bad ${off}\n\n`.repeat(5)}${"bad\n\n".repeat(5)}`;
    const findings = findAll([ruleFor("IC908", "bad")], contextOf(text));
    assert.deepEqual(
      findings.map(({ finding }) => finding.message),
      Array(5).fill("Not bad."),
    );
  });

  it("leaves out a rule that does not read the draft's language or kind", () => {
    const german = `---\nlang: de\n---\n\n${letter}`;
    assert.deepEqual(found([inconvenience], german), []);
    assert.equal(found([{ ...inconvenience, languages: "any" }], german).length, 1);
    assert.deepEqual(found([{ ...inconvenience, kinds: ["apology"] }], letter), []);
  });

  it("leaves out a rule whose advice the law of the readers forbids", () => {
    const asking: Rule = { ...inconvenience, asksFor: "people-affected" };
    assert.equal(found([asking], letter).length, 1);
    assert.deepEqual(found([asking], `---\nkind: notice-us-ma\n---\n\n${letter}`), []);
  });

  it("takes time in proportion to what is found", () => {
    const many = "any inconvenience, ".repeat(15_000);
    const before = performance.now();
    assert.equal(found([conditional, inconvenience, ruleFor("IC905", "inconvenience")], many).length, 6);
    assert.ok(performance.now() - before < 5000);
  });
});
