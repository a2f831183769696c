import assert from "node:assert/strict";
import { parseDraft, reviewDraft, type RequirementId, type Review } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

const body =
  "# A letter\n\nDear customer,\n\nthe door stood **open**\nfor “nine” days. Nobody had the key but our own people.\n";

/** A disclosure in which Jo Ash says that `quote` meets `requirement`. */
function letter(requirement: RequirementId, quote: string, text = body, more = ""): string {
  const entry = `said:\n  - requirement: ${requirement}\n    quote: ${JSON.stringify(quote)}\n    by: Jo Ash\n    on: 2026-03-04\n`;
  return `---\nkind: disclosure\n${more}${entry}---\n\n${text}`;
}

function review(text: string): Review {
  const result = reviewDraft(parseDraft(text), { now: testNow });
  assert(result !== undefined);
  return result;
}

const resultOf = (text: string, id: RequirementId) => review(text).requirements.find((result) => result.id === id);
const messageOf = (text: string, rule: string) =>
  review(text).findings.find((finding) => finding.rule === rule)?.message;

describe("The word of a person", () => {
  const quote = "Nobody had the key but our own people.";

  it("meets a requirement that the rules miss, with the passage as evidence", () => {
    const text = letter("fault", quote);
    assert.equal(resultOf(text.replace("requirement: fault", "requirement: contact"), "fault")?.state, "missing");
    const fault = resultOf(text, "fault");
    assert.equal(fault?.state, "met");
    assert.equal(fault.said?.by, "Jo Ash");
    assert.deepEqual(
      fault.evidence.map(({ start, end, by }) => [text.slice(start, end), by]),
      [[quote, "person"]],
    );
    assert.equal(messageOf(text, "IC101"), undefined);
  });

  it("counts through hard wraps, markup and the form of the marks", () => {
    const fault = resultOf(letter("fault", 'the door stood open for "nine" days'), "fault");
    assert.equal(fault?.state, "met");
  });

  it("lapses when the passage changes: the draft asks again and says why", () => {
    const text = letter("fault", quote, body.replace("but our own", "except our"));
    const fault = resultOf(text, "fault");
    assert.equal(fault?.state, "missing");
    assert.equal(fault.lapsed?.by, "Jo Ash");
    const message = messageOf(text, "IC101") ?? "";
    const asked = `Jo Ash said on 4 March 2026 that “What was our fault” is said in “${quote}”; that passage has changed. `;
    assert(message.startsWith(`${asked}This draft does not say`), message);
  });

  it("is not asked for again where the rules find it in the changed text", () => {
    const text = letter("fault", "The door was open.", `${body}\nWe left the door open.\n`);
    const fault = resultOf(text, "fault");
    assert.equal(fault?.state, "met");
    assert.equal(fault.lapsed, undefined);
    assert.deepEqual(
      fault.evidence.map(({ by }) => by),
      ["rule"],
    );
  });

  it("stands beside what the rules find, in the order of the text", () => {
    const { evidence = [] } = resultOf(letter("fault", quote, `We left the door open.\n\n${body}`), "fault") ?? {};
    assert.deepEqual(
      evidence.map(({ by }) => by),
      ["rule", "person"],
    );
  });

  it("answers what the draft says to be open", () => {
    const text = letter("people-affected", quote, `${body}\nWe do not yet know how many people are affected.\n`);
    assert.equal(resultOf(text, "people-affected")?.state, "met");
    const changed = text.replace(`days. ${quote}`, "days. No one had the key but our own people.");
    assert.equal(resultOf(changed, "people-affected")?.state, "open");
    assert.match(
      messageOf(changed, "IC105") ?? "",
      /^Jo Ash said .* that passage has changed\. “Who was affected” is said/,
    );
  });

  it("counts in a language that the rules cannot read", () => {
    const german =
      "# Ein Brief\n\nLiebe Kundin, lieber Kunde, wir haben die Tür offen gelassen. Das tut uns sehr leid.\n";
    const text = letter("fault", "wir haben die Tür offen gelassen", german, "lang: de\n");
    assert.equal(resultOf(text, "apology")?.state, "unchecked");
    assert.equal(resultOf(text, "fault")?.state, "met");
    assert.notEqual(resultOf(text.replace("offen gelassen. Das", "nicht zu. Das"), "fault")?.lapsed, undefined);
  });

  it("comes before a decision to leave it out", () => {
    const accepted = "accepted:\n  - rule: IC101\n    reason: Open case\n    by: Counsel\n    on: 2026-03-04\n";
    assert.equal(resultOf(letter("fault", quote, body, accepted), "fault")?.state, "met");
    assert.equal(resultOf(letter("fault", "gone", body, accepted), "fault")?.state, "accepted");
  });
});
