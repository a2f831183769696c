import assert from "node:assert/strict";
import { applyEdits, parseDraft, readHouseRules, reviewDraft, type Review } from "../../../src/core/index.ts";
import { testNow } from "../../kit/now.ts";

function review(text: string, house?: string): Review {
  const rules = house === undefined ? undefined : readHouseRules(house);
  assert.deepEqual(rules?.problems ?? [], []);
  const result = reviewDraft(parseDraft(text), { now: testNow, house: rules?.rules });
  assert(result !== undefined);
  return result;
}

const letter =
  "---\nkind: apology\n---\n\n# A letter\n\nAt this point in time we take your privacy very seriously, [NAME].\n";
const worksheet = letter.replace("apology", "regulator-worksheet");
const phrases = `whose: the press office
phrases:
  - phrase: at this point in time
    write: [now, today]
    why: A plain word says it.
    severity: note
`;

describe("A review beside house rules", () => {
  const found = (result: Review, rule: string) => result.findings.filter((finding) => finding.rule === rule);

  it("finds their phrases, says whose rule it is, and suggests their words", () => {
    const [finding, ...others] = found(review(letter, phrases), "IC890");
    assert.equal(others.length, 0);
    assert.equal(finding!.severity, "information");
    assert.equal(
      finding!.message,
      "The house rules of the press office avoid “At this point in time”. A plain word says it. Write “now” or “today”.",
    );
    assert.deepEqual(
      finding!.suggestions.map(({ edits }) => applyEdits(letter, edits).split("\n")[6]!.slice(0, 12)),
      ["Now we take ", "Today we tak"],
    );
    assert.deepEqual(found(review(letter), "IC890"), []);
  });

  it("says so where nobody is named and nothing else is to be written", () => {
    const [finding] = found(review(letter, "phrases:\n  - phrase: point in time\n"), "IC890");
    assert.equal(finding!.message, "Your house rules avoid “point in time”.");
    assert.deepEqual(finding!.suggestions, []);
  });

  it("keeps to the kinds and readers that an entry names", () => {
    for (const [scope, inLetter, inWorksheet] of [
      ["kinds: apology", 1, 0],
      ["kinds: [disclosure, regulator-worksheet]", 0, 1],
      ["readers: public", 1, 0],
      ["readers: regulator", 0, 1],
      ["readers: regulator\n    kinds: apology", 0, 0],
    ] as const) {
      const house = `phrases:\n  - phrase: point in time\n    ${scope}\n`;
      assert.equal(found(review(letter, house), "IC890").length, inLetter, scope);
      assert.equal(found(review(worksheet, house), "IC890").length, inWorksheet, scope);
    }
  });

  it("takes a rule of ours as gravely as the team does, or not at all", () => {
    const of = (severity: string, more = "") => `rules:\n  - rule: platitude\n    severity: ${severity}\n${more}`;
    const severityOf = (house: string) => found(review(letter, house), "IC401").map(({ severity }) => severity);
    assert.deepEqual(severityOf("# none\n"), ["warning"]);
    assert.deepEqual(severityOf(of("error")), ["error"]);
    assert.deepEqual(severityOf(of("note")), ["information"]);
    assert.deepEqual(severityOf(of("off")), []);
    assert.deepEqual(severityOf(of("off", "    kinds: disclosure\n")), ["warning"]);
    const first = "    readers: regulator\n  - rule: IC401\n    severity: note\n  - rule: IC401\n    severity: error\n";
    assert.deepEqual(severityOf(of("off", first)), ["information"]);
  });

  it("makes no finding graver that its rule takes less gravely than the others", () => {
    const open = "---\nkind: apology\n---\n\n# A letter\n\nWe do not yet know how many people are affected.\n";
    const house = "rules:\n  - rule: IC105\n    severity: error\n";
    assert.deepEqual(
      found(review(open, house), "IC105").map(({ severity }) => severity),
      ["information"],
    );
  });

  it("does not require what the team has switched off", () => {
    const result = review(letter, "rules:\n  - rule: missing-timeline\n    severity: off\n    kinds: apology\n");
    assert.deepEqual(found(result, "IC103"), []);
    const { required, state } = result.requirements.find(({ id }) => id === "timeline")!;
    assert.deepEqual({ required, state }, { required: false, state: "missing" });
  });

  it("reads phrases in a draft of another language, and honours what was accepted", () => {
    const german = "---\nkind: apology\nlang: de\n---\n\n# Brief\n\nZum jetzigen Zeitpunkt wissen wir es nicht.\n";
    const house = "phrases:\n  - phrase: zum jetzigen zeitpunkt\n    write: jetzt\n";
    assert.equal(found(review(german, house), "IC890").length, 1);
    const accepted = "accepted:\n  - rule: IC890\n    reason: A quotation\n    by: Jo Ash\n    on: 2026-11-12\n---";
    assert.equal(
      found(review(german.replace(/---$/m, "---").replace("de\n---", `de\n${accepted}`), house), "IC890").length,
      0,
    );
    const silent = german.replace("nicht.", "nicht. <!-- markdownlint-disable-line house-phrase -->");
    assert.equal(found(review(silent, house), "IC890").length, 0);
  });

  it("tells of five places at the most, and how many more there are", () => {
    const house = "phrases:\n  - phrase: now\n";
    const many = `---\nkind: apology\n---\n\n# A letter\n\n${"It is now open. ".repeat(8)}\n`;
    const messages = found(review(many, house), "IC890").map(({ message }) => message);
    assert.equal(messages.length, 6);
    assert.match(messages[5]!, /^From here on there are 3 more places/);
  });
});
