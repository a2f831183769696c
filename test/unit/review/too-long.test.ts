import assert from "node:assert/strict";
import { lint } from "markdownlint/sync";
import { parseDraft, readHouseRules, reviewDraft, tooLongSentence } from "../../../src/core/index.ts";
import { markdownlintRules } from "../../../src/core/review/markdownlint-rules.ts";
import { testNow } from "../../kit/now.ts";

const letter = "# A letter\n\nWe are sorry. Write to [NAME].\n\n";
/** A draft of more than 750,000 characters. */
function longDraft(
  frontMatter = "kind: apology",
  line = "We left the list open on 4 March 2026, and we are sorry.\n\n",
) {
  return `---\n${frontMatter}\n---\n\n${letter}${line.repeat(15_500)}`;
}

const house = "rules:\n  - rule: IC820\n    severity: off\n";

describe("a draft that is too long", () => {
  it("is said to be so at its title, and nothing else of it is judged", () => {
    const draft = parseDraft(longDraft());
    const review = reviewDraft(draft, { now: testNow });
    assert(review !== undefined);
    assert.equal(review.isTooLong, true);
    assert.deepEqual(
      review.findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
      [{ rule: "IC820", severity: "error", message: tooLongSentence.message }],
    );
    const { line } = draft.lines.positionAt(review.findings[0]!.span.start);
    assert.equal(line, 5);
    assert.deepEqual([...new Set(review.requirements.map(({ state }) => state))], ["unchecked"]);
  });

  it("is not let through by anything that somebody has decided", () => {
    assert.deepEqual(readHouseRules(house).problems, []);
    for (const text of [
      longDraft("kind: apology\naccepted:\n  - rule: IC820\n    reason: Why not\n    by: Al\n    on: 2026-03-04"),
      longDraft(
        "kind: apology\nsaid:\n  - requirement: fault\n    quote: We are sorry.\n    by: Al\n    on: 2026-03-04",
      ),
      longDraft().replace("# A letter", "<!-- markdownlint-disable IC820 -->\n\n# A letter"),
      longDraft("kind: apology\nlang: de"),
    ]) {
      const review = reviewDraft(parseDraft(text), { now: testNow, house: readHouseRules(house).rules });
      assert.deepEqual(
        review?.findings.map(({ rule }) => rule),
        ["IC820"],
        text.slice(0, 120),
      );
      assert.ok(review.requirements.every(({ state }) => state === "unchecked"));
    }
  });

  it("is marked by markdownlint too", () => {
    const customRules = [...markdownlintRules(() => testNow)];
    const found = lint({
      strings: { letter: longDraft() },
      customRules,
      config: { default: false, "incident-comms": true },
    });
    assert.deepEqual(
      found["letter"]?.map(({ ruleNames, lineNumber }) => [ruleNames[0], lineNumber]),
      [["IC820", 5]],
    );
  });

  it("is judged again as soon as it is shorter, as if it had never been too long", () => {
    const long = parseDraft(longDraft());
    const text = longDraft().slice(0, 2_000);
    const after = parseDraft(text, { previous: long });
    assert.equal(after.isTooLong, false);
    assert.deepEqual(after.passages, parseDraft(text).passages);
    assert.deepEqual(
      reviewDraft(after, { now: testNow })?.findings,
      reviewDraft(parseDraft(text), { now: testNow })?.findings,
    );
  });

  it("is none because of pictures that stand in it", () => {
    const picture = `![Our logo](data:image/png;base64,${"iVBORw0KGgo".repeat(70_000)})\n`;
    const review = reviewDraft(parseDraft(`---\nkind: apology\n---\n\n${letter}${picture}`), { now: testNow });
    assert.equal(review?.isTooLong, false);
    assert.ok(review.findings.some(({ rule }) => rule === "IC801"));
  });

  it("costs next to nothing, however long it is", () => {
    const text = longDraft().repeat(8);
    const start = process.cpuUsage();
    reviewDraft(parseDraft(text), { now: testNow });
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 300_000, `${(user + system) / 1000} ms`);
  });
});
