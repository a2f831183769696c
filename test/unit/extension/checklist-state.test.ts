import assert from "node:assert/strict";
import { parseDraft, reviewDraft } from "../../../src/core/index.ts";
import { checklistDraft } from "../../../src/extension/checklist/checklist-state.ts";
import { testNow } from "../../kit/now.ts";
import { productTemplates } from "../../kit/templates.ts";

function checklistOf(text: string, wentOut = false) {
  const draft = parseDraft(text);
  const review = reviewDraft(draft, { now: testNow, templates: productTemplates });
  assert(review !== undefined);
  const file = { uri: "file:///letter.md", version: 3, fileName: "letter.md" };
  const reviewed = { ...file, draft, review, wentOut, screenLanguage: "en" };
  return checklistDraft(reviewed, (message, ...values) =>
    message.replace(/\{(\d)\}/g, (_mark, index: string) => String(values[Number(index)])),
  );
}

const letter =
  "---\nkind: apology\n---\n\n# A letter\n\n4 March 2026\n\nWe are very sorry. We left the\nlist open.\n\nWrite to [NAME].\n";

describe("the state of the checklist", () => {
  it("counts what is said of what the kind needs", () => {
    const { countText, items } = checklistOf(letter);
    const needed = items.filter((item) => item.isRequired);
    const said = needed.filter((item) => item.state === "met");
    assert.equal(needed.length, 9);
    assert(said.length >= 2 && said.length < 9);
    assert.equal(countText, `${String(said.length)} of 9 said`);
  });

  it("counts neither what is said to be open nor what was decided against as said", () => {
    const accepted = "accepted:\n  - rule: IC103\n    reason: Pending\n    by: Counsel\n    on: 2026-03-04\n";
    const open = `${letter}\nWe do not yet know how many people are affected.\n`;
    const { saidCount } = checklistOf(open.replace("---\n\n", `${accepted}---\n\n`));
    assert.equal(saidCount, checklistOf(letter).saidCount);
  });

  it("says of a draft that went out as it stands that it is not checked any more", () => {
    assert.match(checklistOf(letter, true).frozenNote ?? "", /^This draft went out as it stands;/);
    assert.equal(checklistOf(letter).frozenNote, undefined);
  });

  it("shows the sentence that says it, in one line", () => {
    const fault = checklistOf(letter).items.find((item) => item.requirement === "fault");
    assert.equal(fault?.state, "met");
    assert.match(fault.evidence ?? "", /We left the list open\./);
  });

  it("shows it without its Markdown", () => {
    const apology = checklistOf("---\nkind: apology\n---\n\nWe are **very** [sorry](https://aldershore.example).\n")
      .items[1];
    assert.equal(apology?.evidence, "We are very sorry.");
  });

  it("offers three wordings for the fault where it is missing, and says why it matters", () => {
    const fault = checklistOf("---\nkind: apology\n---\n\n# A letter\n").items[0];
    assert.equal(fault?.stateText, "Missing");
    assert.equal(fault.insertions.length, 3);
    assert.notEqual(fault.why, "");
  });

  it("says what to do where a section was inserted and waits to be filled in", () => {
    const contact = (text: string) => checklistOf(text).items.find((item) => item.requirement === "contact");
    const before = contact(letter);
    assert.equal(before?.insertions.length, 1);
    const waiting = contact(`${letter}\n## How to reach us\n\nWrite to [E-MAIL ADDRESS].\n`);
    assert.equal(waiting?.state, "missing");
    assert.equal(waiting.insertions.length, 0);
    assert.match(waiting.why, /fill in/);
  });

  it("tells 'not yet known' with a date from 'not yet known' without one", () => {
    const people = (text: string) => checklistOf(text).items.find((item) => item.requirement === "people-affected");
    const without = people(`${letter}\nWe do not yet know how many people are affected.\n`);
    assert.match(without?.stateText ?? "", /not by when/);
    const dated = people(`${letter}\nWe do not yet know how many people are affected; we will say by 7 March 2026.\n`);
    assert.equal(dated?.stateText, "Said to be not yet known");
  });

  it("says whose word counts, shows that passage and offers to take it back", () => {
    const entry = "said:\n  - requirement: timeline\n    quote: Write to [NAME].\n    by: Jo Ash\n    on: 2026-03-04\n";
    const timeline = (text: string) => checklistOf(text).items.find((item) => item.requirement === "timeline");
    const said = timeline(letter.replace("---\n\n", `${entry}---\n\n`));
    assert.equal(said?.stateText, "Said, by the word of Jo Ash");
    assert.match(said.evidence ?? "", /^Write to/);
    assert.deepEqual(said.offers, ["take-back"]);
    const lapsed = timeline(letter.replace("---\n\n", `${entry.replace("Write", "Turn")}---\n\n`));
    assert.match(lapsed?.lapsedNote ?? "", /^Jo Ash said on 4 March 2026 that .* that passage has changed\.$/);
    assert.deepEqual(lapsed?.offers, ["say-here", "accept"]);
  });

  it("lists decisions about other things than requirements, with reason, name and day", () => {
    const entry = (rule: string) => `  - rule: ${rule}\n    reason: House style\n    by: Al\n    on: 2026-03-04\n`;
    const accepted = `accepted:\n${entry("left-over-placeholder")}${entry("IC103")}${entry("IC999")}`;
    const state = checklistOf(letter.replace("---\n\n", `${accepted}---\n\n`));
    assert.deepEqual(state.accepted, [
      {
        rule: "IC801",
        title: "Something is still to be filled in",
        reason: "House style",
        decision: "Accepted by Al on 4 March 2026",
      },
    ]);
    const timeline = state.items.find((item) => item.requirement === "timeline");
    assert.equal(timeline?.stateText, "Left out, decided by Al on 4 March 2026");
    assert.deepEqual(timeline.offers, ["take-back"]);
  });

  it("counts the marks in the draft as VS Code does, by how grave they are", () => {
    assert.equal(checklistOf(letter).marksText, "To look at in this draft: 1 error, 7 warnings, 1 note");
  });

  it("cuts a long sentence at a word", () => {
    const long = `We are sorry that we lost ${"every single letter ".repeat(20)}of yours.`;
    const apology = checklistOf(`---\nkind: apology\n---\n\n${long}\n`).items.find(
      (item) => item.requirement === "apology",
    );
    assert(apology?.evidence !== undefined && apology.evidence.length < 180);
    assert.match(apology.evidence, /\w…$/);
  });

  it("counts nothing in a language that is not read, and says so once", () => {
    const { countText, uncheckedNote, items } = checklistOf(letter.replace("kind:", "lang: pt\nkind:"));
    assert.equal(countText, "Not checked");
    assert.match(uncheckedNote ?? "", /^This draft is in Portuguese\./);
    assert.ok(
      items.every(
        ({ state, stateText, insertions }) =>
          state === "unchecked" && stateText === "Not checked" && insertions.length === 0,
      ),
    );
    assert.equal(checklistOf(letter).uncheckedNote, undefined);
  });

  it("counts nothing in a draft that is too long, says what to do, and takes nobody's word for what it says", () => {
    const long = checklistOf(letter + "We left the list open, and we are sorry.\n".repeat(19_000));
    assert.equal(long.countText, "Not checked");
    assert.match(long.uncheckedNote ?? "", /^This draft is not checked, because it is longer than 750,000 characters/);
    assert.equal(long.marksText, "To look at in this draft: 1 error");
    assert.ok(long.items.every(({ stateText, offers }) => stateText === "Not checked" && offers.length === 0));
  });
});
