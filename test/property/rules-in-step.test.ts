import assert from "node:assert/strict";
import { allRules, requirementRules } from "../../src/core/rules/all-rules.ts";
import { findKind, parseDraft, readHouseRules, readRecord, type Rule } from "../../src/core/index.ts";
import { ruleContext } from "../../src/core/review/rule-context.ts";
import { judgeRequirement } from "../../src/core/rules/requirement-rule.ts";
import { testNow } from "../kit/now.ts";

const short = 1_500;
const long = 12_000;
/** Eight times the words may cost so many times the time; squared it would be 64 times. */
const mostTimes = 32;
/** What is quicker than this, in milliseconds, cannot be measured, and nobody notices. */
const unnoticed = 60;

/** A draft of so many words that a rule marks again and again; each `run` has another first sentence, so that nothing is remembered. */
function markedDraft({ examples }: Rule, words: number, run: number) {
  const [{ record, house } = { record: undefined, house: undefined }] = examples.flagged;
  const like = examples.flagged.filter((example) => example.record === record && example.house === house);
  const bodies = like.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim()).filter((text) => text !== "");
  const front = /^---\n[\s\S]*?\n---\n/.exec(like[0]?.text ?? "")?.[0] ?? "";
  const all = bodies.join("\n\n");
  const times = Math.ceil(words / Math.max(all.split(/\s+/).length, 1));
  return {
    text: `${front}\nRun ${String(run)}.\n\n${`${all}\n\n`.repeat(times)}`,
    record: record === undefined ? undefined : readRecord(`version: 1\n${record}`).record,
    house: house === undefined ? undefined : readHouseRules(house).rules,
  };
}

let run = 0;

/** How long a rule takes for a draft of so many words, in milliseconds. */
function tookFor(rule: Rule, words: number): number {
  run += 1;
  const { text, record, house } = markedDraft(rule, words, run);
  const draft = parseDraft(text);
  const kind = findKind(draft.frontMatter.kind) ?? findKind("disclosure");
  assert(kind);
  const context = ruleContext(draft, kind, { now: testNow, record, house });
  const requirement = requirementRules.find(({ id }) => id === rule.id);
  const start = performance.now();
  if (requirement === undefined) {
    rule.check(context);
  } else {
    judgeRequirement(requirement, draft);
  }
  return performance.now() - start;
}

/** The least of five tries, since other programs may take the machine. */
function leastFor(rule: Rule, words: number): number {
  return Math.min(...[1, 2, 3, 4, 5].map(() => tookFor(rule, words)));
}

describe("a rule that marks a draft again and again", function () {
  this.timeout(20_000);
  for (const rule of allRules) {
    it(`takes time in step with its length: ${rule.id} ${rule.name}`, () => {
      if (tookFor(rule, long) > unnoticed) {
        const [least, most] = [leastFor(rule, short), leastFor(rule, long)];
        assert(
          most < Math.max(least * mostTimes, unnoticed),
          `${Math.round(most)} ms for ${long} words, ${Math.round(least)} ms for ${short}`,
        );
      }
    });
  }
});
