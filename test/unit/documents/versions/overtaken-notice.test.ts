import assert from "node:assert/strict";
import { changesOf, replaced, type Change } from "../../../kit/changes-told.ts";

describe("what the next version says of a notice that was overtaken when it went out", () => {
  const number = (total: string): Change => ["total: 14300", `total: ${total}`];
  const wrong = " people. Our earlier notice said 1,847 people. We got that wrong.";

  it("owns the number that it told, whatever the record said by then", () => {
    const drafted = [number("1847")];
    assert.deepEqual(changesOf({ drafted, then: [], today: [number("15000")] }), [
      `- We now know how many people are affected: 15,000${wrong}`,
    ]);
    assert.deepEqual(changesOf({ drafted, then: [] }), [`- We now know how many people are affected: 14,300${wrong}`]);
  });

  it("owns it in other documents, and in German", () => {
    const drafted = [number("1847")];
    for (const kind of ["apology", "partner-notice", "notice-eu", "faq"] as const) {
      assert.deepEqual(
        changesOf({ drafted, then: [], kind }),
        [`- We now know how many people are affected: 14,300${wrong}`],
        kind,
      );
    }
    const german: Change = ["version: 2", "version: 2\nlanguage: de"];
    assert.deepEqual(changesOf({ drafted: [german, ...drafted], then: [german], today: [german] }), [
      "- Wir wissen jetzt, wie viele Personen betroffen sind: 14.300 Personen. In unserer früheren Mitteilung stand: 1.847 Personen. Das war falsch, und das war unser Fehler.",
    ]);
  });

  it("tells as sure as it told it, and not as wrong what was only less exact", () => {
    assert.deepEqual(changesOf({ drafted: [number("{ value: 9000, certainty: suspected }")], then: [] }), [
      "- We now know how many people are affected: 14,300 people. Our earlier notice said 9,000 people, which we had not yet confirmed.",
    ]);
    assert.deepEqual(changesOf({ drafted: [number("{ atLeast: 9000 }")], then: [] }), [
      "- We now know more exactly how many people are affected: 14,300 people. Our earlier notice said at least 9,000 people.",
    ]);
  });

  it("takes for new what it said to be not yet known", () => {
    const drafted: readonly Change[] = [
      number("{ certainty: unknown }"),
      ["occurredFrom: 2026-06-01T09:00, ", ""],
      ["[names, phone numbers]", "[names]"],
      ["email: readers@tarn-library.example", "email: { certainty: unknown }"],
    ];
    assert.deepEqual(changesOf({ drafted, then: [] }), [
      "- We now know that this involves phone numbers.",
      "- We now know how many people are affected: 14,300 people.",
      "- What you can do now: If somebody calls or texts you in our name and asks for a code or a payment, hang up and reach us yourself.",
      "- We now know when it began: 1 June 2026 at 09:00 (London time, UTC+01:00).",
      "- You can now reach us about this here: <readers@tarn-library.example>.",
    ]);
  });

  it("takes for no news an address that she put right in the draft itself", () => {
    const slip: Change = ["readers@", "reader@"];
    const drafted: readonly Change[] = [["email: readers@", "email: reader@"]];
    assert.deepEqual(changesOf({ drafted, then: [], worked: [[/<reader@/g, "<readers@"]] }), []);
    assert.equal(changesOf({ drafted, then: [slip], today: [] }).length, 1);
  });

  it("owns kinds of data that it told and that were ruled out by then", () => {
    const ruledOut: Change = ["phone numbers]", "{ value: phone numbers, certainty: ruled-out }]"];
    assert.deepEqual(changesOf({ drafted: [], then: [ruledOut], today: [ruledOut] }), [
      "- We have looked into it, and this does not involve phone numbers. Our earlier notice said that it did. We got that wrong.",
    ]);
    const suspected: Change = ["phone numbers]", "{ value: phone numbers, certainty: suspected }]"];
    assert.deepEqual(changesOf({ drafted: [suspected], then: [] }), [
      "- We have now confirmed that this involves phone numbers.",
    ]);
  });

  it("says that a leak is confirmed, where it told of one that was not", () => {
    const suspected: readonly Change[] = [
      ["type: leak", "type: { value: leak, certainty: suspected }"],
      ["data: [names, phone numbers]", "data: { certainty: unknown }"],
    ];
    assert.deepEqual(changesOf({ drafted: suspected, then: [] }), [
      "- We have now confirmed that personal data has leaked.",
      "- We now know that this involves names and phone numbers.",
      "- What you can do now: If somebody calls or texts you in our name and asks for a code or a payment, hang up and reach us yourself.",
    ]);
  });

  it("asks whether another time was wrong, and owns another promise", () => {
    const contained: Change = ["contained: 2026-06-03T11:10", "contained: 2026-06-03T12:40"];
    const [change = "", ...others] = changesOf({ drafted: [contained], then: [] });
    assert.match(change, /: 3 June 2026 at 11:10 .*said 3 June 2026 at 12:40\. \[SAY WHETHER THAT WAS WRONG\]$/);
    assert.deepEqual(others, []);
    const due: Change = ["due: 2026-06-25", "due: 2026-06-08"];
    assert.deepEqual(changesOf({ drafted: [due], then: [] }), [
      "- Look through every folder: we said that it would be done by 8 June 2026. It will now be done by 25 June 2026.",
    ]);
  });

  it("says that a step is done which it promised, and that no data was involved where it named some", () => {
    const done: Change = ["state: promised, due: 2026-06-25", "state: done, doneAt: 2026-06-09"];
    assert.deepEqual(changesOf({ drafted: [], then: [done], today: [done] }), [
      "- Our earlier notice named this step, and it is now done: Look through every folder (9 June 2026).",
    ]);
    const none: Change = ["data: [names, phone numbers]", "data: { certainty: ruled-out }"];
    assert.deepEqual(changesOf({ drafted: [], then: [none], today: [none] }), [
      "- We have looked into it: no personal data was involved. Our earlier notice said that some was. We got that wrong.",
    ]);
  });

  it("names groups and their numbers that it did not tell, or told otherwise", () => {
    const group = "{ who: readers with a card of ours }";
    const groups = (count: number): Change => [
      group,
      `{ who: readers with a card of ours, count: ${count} }, { who: readers abroad, count: 40 }`,
    ];
    assert.deepEqual(changesOf({ drafted: [], then: [groups(14260)], today: [groups(14260)] }), [
      "- This affects another group of people as well: readers abroad (40 people).",
    ]);
    assert.deepEqual(changesOf({ drafted: [groups(9000)], then: [groups(14260)], today: [groups(14260)] }), [
      "- Readers with a card of ours: we now know how many they are, namely 14,260 people. Our earlier notice said 9,000 people. We got that wrong.",
    ]);
  });

  it("owns a mistake that it still told and that the record has corrected", () => {
    const said = "No addresses were in the list.";
    const worked: readonly Change[] = [["\n## ", `\n${said}\n\n## `]];
    const correction: Change = [
      /$/,
      `corrections: [{ said: "${said}", instead: The list held 40 addresses., audience: public }]\n`,
    ];
    const owned = `- We told you something that was wrong: “${said}” What is right: The list held 40 addresses.`;
    assert.deepEqual(changesOf({ drafted: [], then: [correction], today: [correction], worked }), [owned]);
    assert.deepEqual(changesOf({ then: [correction], today: [correction] }), []);
  });

  it("takes a moment for new in German as well", () => {
    const german: Change = ["version: 2", "version: 2\nlanguage: de"];
    const drafted: readonly Change[] = [german, ["occurredFrom: 2026-06-01T09:00, ", ""]];
    const [change = "", ...others] = changesOf({ drafted, then: [german], today: [german] });
    assert.match(change, /^- Wir wissen jetzt, wann es begann: /);
    assert.deepEqual(others, []);
  });

  it("does not take other wording of a template for another fact", () => {
    const rewritten: readonly Change[] = [
      ["The leak began.", "It all started."],
      ["This affects", "It affects"],
      ["involves these kinds of personal data", "concerns"],
      ["We stopped it.", "We put an end to it."],
      ["Look through every folder", "As promised: Look through every folder"],
      ["<readers@tarn", "this address: <readers@tarn"],
    ];
    const text = (changes: readonly Change[]) => (drafted: string) => replaced(drafted, ...changes);
    assert.deepEqual(changesOf({ template: text(rewritten) }), []);
  });

  it("claims nothing that she had put into her own words", () => {
    const worked: readonly Change[] = [[/1,847 people/g, "very many people"]];
    assert.deepEqual(changesOf({ drafted: [number("1847")], then: [], worked }), [
      "- We now know how many people are affected: 14,300 people.",
    ]);
    assert.deepEqual(changesOf({ worked: [[/14,300 people/g, "very many people"]] }), []);
  });

  it("says nothing of what nothing has changed about, also where something else has", () => {
    assert.deepEqual(changesOf({ drafted: [["role: Director", "role: Head"]], then: [] }), []);
  });
});
