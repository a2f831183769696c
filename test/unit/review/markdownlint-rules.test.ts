import assert from "node:assert/strict";
import { applyFixes, type Configuration } from "markdownlint";
import { lint } from "markdownlint/sync";
import { Temporal } from "temporal-polyfill";
import { markdownlintRules } from "../../../src/core/review/markdownlint-rules.ts";
import type { Fix, Rule } from "../../../src/core/rules/rule.ts";

const header = "---\nkind: apology\n---\n\n";

/** A rule that marks every "wrong" and mends it by `fixOf`, told where the word stands. */
function wrongWordRule(fixOf: (start: number, text: string) => Fix | undefined): Rule {
  return {
    id: "IC999",
    name: "wrong-word",
    title: "A wrong word",
    why: "It is only here to be found.",
    source: "This test",
    severity: "warning",
    kinds: "all",
    languages: "any",
    isAboutWords: false,
    examples: { flagged: [], clean: [] },
    check: ({ draft: { text } }) =>
      [...text.matchAll(/wrong/g)].map(({ index }) => {
        const fix = fixOf(index, text);
        return { span: { start: index, end: index + 5 }, message: "Wrong.", ...(fix === undefined ? {} : { fix }) };
      }),
  };
}

function runWith(rule: Rule, text: string, config: Configuration = { IC999: true }) {
  const now = Temporal.Instant.from("2026-11-24T12:00:00Z");
  const customRules = [...markdownlintRules(() => now, {}, [rule])];
  return lint({ strings: { text }, customRules, config: { default: false, ...config } })["text"] ?? [];
}

const replaceWord = (newText: string) => (start: number) => ({
  title: "Mend it",
  edits: [{ span: { start, end: start + 5 }, newText }],
});

describe("our rules for markdownlint", () => {
  it("hand over a fix within a line, which markdownlint applies at the right place", () => {
    const text = `${header}🔒 This is wrong, and wrong.\n`;
    assert.equal(
      applyFixes(text, runWith(wrongWordRule(replaceWord("right")), text)),
      `${header}🔒 This is right, and right.\n`,
    );
  });

  it("hand over text of several lines with the line ends of the file", () => {
    const text = `${header}This is wrong.\n`.replaceAll("\n", "\r\n");
    const fixed = applyFixes(text, runWith(wrongWordRule(replaceWord("right.\n\nVery")), text));
    assert.equal(fixed, `${header}This is right.\n\nVery.\n`.replaceAll("\n", "\r\n"));
  });

  it("keep to themselves a fix that markdownlint could not apply whole", () => {
    const text = `${header}wrong\nnext\n`;
    const fixes: readonly ((start: number) => Fix)[] = [
      (start) => ({ title: "Across lines", edits: [{ span: { start, end: start + 8 }, newText: "" }] }),
      (start) => ({
        title: "Two places",
        edits: [
          { span: { start, end: start + 1 }, newText: "" },
          { span: { start: start + 2, end: start + 3 }, newText: "" },
        ],
      }),
      () => ({ title: "In the front matter", edits: [{ span: { start: 4, end: 5 }, newText: "" }] }),
    ];
    for (const fix of fixes) {
      const [result] = runWith(wrongWordRule(fix), text);
      assert.equal(result?.lineNumber, 5);
      assert.equal(result.fixInfo, null);
    }
  });

  it("place findings in the front matter where they are", () => {
    const text = "---\nkind: apology\nlang: wrong\n---\n\nAll is well.\n";
    const [result] = runWith(wrongWordRule(replaceWord("en")), text);
    assert.equal(result?.lineNumber, 3);
    assert.deepEqual(result.errorRange, [7, 5]);
    assert.equal(result.fixInfo, null);
  });

  it("cut a finding of several lines to its first", () => {
    const rule: Rule = {
      ...wrongWordRule(() => undefined),
      check: () => [{ span: { start: 24, end: 99 }, message: "Wrong." }],
    };
    const [result] = runWith(rule, `${header}All is well.\nReally.\n`);
    assert.equal(result?.lineNumber, 5);
    assert.deepEqual(result.errorRange, [2, 11]);
  });

  it("are silent in files that are no draft, and where a decision is on record", () => {
    const rule = wrongWordRule(() => undefined);
    assert.deepEqual(runWith(rule, "# wrong\n"), []);
    assert.deepEqual(runWith(rule, "---\nkind: page\n---\n\nwrong\n"), []);
    const accepted = "accepted:\n  - rule: wrong-word\n    reason: Known\n    by: Head of legal\n    on: 2026-11-12\n";
    assert.deepEqual(runWith(rule, `---\nkind: apology\n${accepted}---\n\nwrong\n`), []);
  });

  it("read nothing beside a file that is no draft", () => {
    const asked: string[] = [];
    const beside = {
      houseRulesFor: (name: string) => void asked.push(`house rules for ${name}`),
      recordFor: (name: string) => void asked.push(`record for ${name}`),
      sentBeside: (name: string) => {
        asked.push(`sent beside ${name}`);
        return [];
      },
    };
    const now = Temporal.Instant.from("2026-11-24T12:00:00Z");
    const customRules = [...markdownlintRules(() => now, beside, [wrongWordRule(() => undefined)])];
    const run = (text: string) => lint({ strings: { text }, customRules, config: { default: false, IC999: true } });
    assert.deepEqual(run("# Notes\n\nThis is wrong.\n")["text"], []);
    assert.deepEqual(asked, []);
    assert.equal(run(`${header}This is wrong.\n`)["text"]?.length, 1);
    assert.equal(asked.length, 3);
  });

  it("say of a rule of ours that fails that what it looks for may be there unseen", () => {
    const failing: Rule = {
      ...wrongWordRule(() => undefined),
      check: () => {
        throw new Error("no such thing");
      },
    };
    const [result, ...others] = runWith(failing, `${header}This is wrong.\n`);
    assert.deepEqual(others, []);
    assert.deepEqual([result?.ruleNames[0], result?.lineNumber], ["IC999", 5]);
    assert.match(result?.errorDetail ?? "", /^This could not be looked for .+no such thing/);
  });

  it("take the severity that the runner's configuration gives them", () => {
    const text = `${header}wrong\n`;
    const rule = wrongWordRule(() => undefined);
    assert.equal(runWith(rule, text, { IC999: "warning" })[0]?.severity, "warning");
    assert.equal(runWith(rule, text, { "wrong-word": true })[0]?.severity, "error");
  });
});
