import assert from "node:assert/strict";
import { parseDraft, reviewDraft, tellingEvidence, type RequirementId } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

/** What the checklist shows for a requirement of a disclosure. */
function shown(requirement: RequirementId, body: string, frontMatter = ""): string | undefined {
  const text = `---\nkind: disclosure\n${frontMatter}---\n\n# A letter\n\n${body}\n`;
  const result = reviewDraft(parseDraft(text), { now: testNow })?.requirements.find(({ id }) => id === requirement);
  const place = result && tellingEvidence(result, text);
  return place && text.slice(place.start, place.end);
}

describe("The place that shows best how a requirement is met", () => {
  const vague = "We left a file with your bookings in an open folder.";
  const full = "The file held names, phone numbers and dates of birth.";

  it("is the one that names most kinds of data, wherever it stands", () => {
    assert.equal(shown("data-involved", `${vague} ${full}`), full);
    assert.equal(shown("data-involved", `${full} ${vague}`), full);
  });

  it("is one that says what was hit, before one that says what was not", () => {
    const hit = "The leak involves these kinds of personal data: dates of appointments, and names of clinics.";
    const spared = "We have looked into it, and this does not involve card numbers or passwords.";
    assert.equal(shown("data-involved", `${hit} ${spared}`), hit);
    assert.equal(shown("data-involved", `${spared} ${hit}`), hit);
  });

  it("is the one with a number, of those that say who was affected", () => {
    const all = "All customers of our shop in Leith are affected.";
    const number = "In all, 1,204 customers are affected.";
    assert.equal(shown("people-affected", `${all} ${number}`), number);
  });

  it("is the first of those that tell as much", () => {
    const first = "We are very sorry.";
    assert.equal(shown("apology", `${first} Again, we apologise for what happened.`), first);
  });

  it("is what a person says, before all that is found", () => {
    const own = "Nobody had the key but our own people.";
    const said = `said:\n  - requirement: apology\n    quote: ${own}\n    by: Jo Ash\n    on: 2026-03-04\n`;
    assert.equal(shown("apology", `We are very sorry.\n\n${own}`, said), own);
  });

  it("is nowhere where nothing says it", () => {
    assert.equal(shown("apology", "Nobody had the key but our own people."), undefined);
  });
});
