import assert from "node:assert/strict";
import { parseDraft, readHouseRules, readRecord, reviewDraft, type Finding } from "../../../src/core/index.ts";
import { isGrave } from "../../../src/core/review/is-grave.ts";
import { testNow } from "../../kit/now.ts";

const house = readHouseRules("phrases:\n  - phrase: reach out\n    severity: error\n").rules;

/** A letter with a key of Amazon's in it, a phrase that the team bans, and one that is only unhelpful. */
const passage = "We reached out: AKIAABCDEFGHIJKLMNOP is the key. Reach out. We apologise for any inconvenience.";

function found(body: string): readonly Finding[] {
  const text = `---\nkind: apology\n---\n\n# A letter\n\n${body}\n`;
  return reviewDraft(parseDraft(text), { now: testNow, house })?.findings ?? [];
}

const rulesIn = (body: string) =>
  ["IC902", "IC890", "IC202"].filter((id) => found(body).some(({ rule }) => rule === id));

describe("a comment that switches everything off", () => {
  const open = rulesIn(passage);

  it("has something to switch off", () => {
    assert(open.includes("IC902") && open.includes("IC890") && open.length > 2, open.join(" "));
  });

  for (const comment of [
    "<!-- markdownlint-disable -->",
    "<!-- markdownlint-disable-file -->",
    "<!--markdownlint-disable-next-line-->",
    "<!-- markdownlint-disable incident-comms -->",
    '<!-- markdownlint-configure-file { "default": false, "incident-comms": false } -->',
  ]) {
    it(`leaves what keeps a draft back: ${comment}`, () => {
      const left = found(`${comment}\n${passage}`);
      assert.deepEqual(
        left.filter(isGrave).map(({ rule }) => rule),
        found(passage)
          .filter(isGrave)
          .map(({ rule }) => rule),
      );
    });
  }

  it("does so at the end of its line as well", () => {
    const left = rulesIn(`${passage} <!-- markdownlint-disable-line -->`);
    assert.deepEqual(left, ["IC902", "IC890"]);
  });

  it("silences the rest", () => {
    assert.deepEqual(rulesIn(`<!-- markdownlint-disable -->\n\n${passage}`), ["IC902", "IC890"]);
  });

  it("silences the rest by the name of all our rules", () => {
    assert.deepEqual(rulesIn(`<!-- markdownlint-disable incident-comms -->\n\n${passage}`), ["IC902", "IC890"]);
  });

  it("silences nothing that it does not name", () => {
    assert.deepEqual(rulesIn(`<!-- markdownlint-disable MD013 -->\n\n${passage}`), open);
  });

  it("silences what it names, however grave", () => {
    assert(!rulesIn(`${passage} <!-- markdownlint-disable-line IC902 -->`).includes("IC902"));
    assert(
      !rulesIn(`<!-- markdownlint-disable secret house-phrase -->\n\n${passage}`).some((id) => /IC902|IC890/.test(id)),
    );
  });

  it("counts for a name that must not be said, too", () => {
    const text = `---\nkind: apology\n---\n\n# A letter\n\n<!-- markdownlint-disable -->\n\nJonas Reet did it.\n`;
    const { record } = readRecord("neverSay:\n  - Jonas Reet\n");
    const findings = reviewDraft(parseDraft(text), { now: testNow, record })?.findings ?? [];
    assert(findings.some(({ rule }) => rule === "IC901"));
  });
});
