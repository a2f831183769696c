import assert from "node:assert/strict";
import { parseDraft, readRecord, reviewDraft, type RequirementId } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

const record = "organisation: { name: Marram Boats }\nsignatory: { name: Helen Reed }";

function review(text: string, lines = record) {
  const draft = parseDraft(`---\nkind: press-statement\n---\n\n# To the papers\n\n${text}\n`);
  const found = reviewDraft(draft, { now: testNow, record: readRecord(lines).record });
  assert.ok(found);
  return {
    rules: found.findings.map(({ rule }) => rule),
    state: (id: RequirementId) => found.requirements.find((each) => each.id === id)?.state,
  };
}

describe("what is quoted", () => {
  const soothing = "“We take your safety very seriously. We are sorry for any inconvenience.”";

  it("is ours where the record has who says it", () => {
    for (const said of ["A spokesperson for Marram Boats said", "Helen Reed said", "Ms Reed told the Courier"]) {
      assert.ok(review(`${said}: ${soothing}`).rules.includes("IC401"), said);
      assert.ok(review(`${said}: ${soothing}`).rules.includes("IC202"), said);
      assert.equal(review(`${said}: “We lost the list. I am sorry.”`).state("apology"), "met", said);
    }
  });

  it("is not ours where somebody else says it", () => {
    for (const said of ["A spokesperson for Quay Bank said", "Jo Marsh of Quay Bank said"]) {
      assert.ok(!review(`${said}: ${soothing}`).rules.includes("IC401"), said);
      assert.notEqual(review(`${said}: “We lost the list. I am sorry.”`).state("apology"), "met", said);
    }
  });

  it("is ours below a title that calls it the statement of the one who speaks", () => {
    const text = `---\nkind: press-statement\n---\n\n# Marram Boats press statement\n\nA spokesperson for Marram Boats said: ${soothing}\n`;
    const found = reviewDraft(parseDraft(text), { now: testNow });
    assert.ok(found?.findings.some(({ rule }) => rule === "IC401"));
  });
});
