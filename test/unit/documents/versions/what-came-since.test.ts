import assert from "node:assert/strict";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
const step = "Look through every folder, state: promised, due: 2026-06-25, purpose: prevention";

/** The record with this course of events. */
function events(...entries: readonly string[]): Change {
  return ["measures:", `timeline:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}measures:`];
}

const opened = "at: 2026-06-01T09:00, what: We put the folder online., audience: public";

describe("what the next version says has happened since", () => {
  it("names each public entry that has come into the course of events", () => {
    const forwarded =
      "at: 2026-06-08T10:15, what: One reader told us that he had passed the list on., audience: public";
    const internal = "at: 2026-06-08T11:00, what: Lawyers rang., audience: internal";
    assert.deepEqual(changesOf({ then: [events(opened)], today: [events(opened, forwarded, internal)] }), [
      "- Newly told, 8 June 2026 at 10:15: One reader told us that he had passed the list on.",
    ]);
    assert.deepEqual(changesOf({ then: [inGerman, events(opened)], today: [inGerman, events(opened, forwarded)] }), [
      "- Neu im Ablauf, 8. Juni 2026, 10:15 Uhr: One reader told us that he had passed the list on.",
    ]);
  });

  it("does not take other words about the same time for news", () => {
    const reworded = opened.replace("We put the folder online.", "We put the whole folder online.");
    assert.deepEqual(changesOf({ then: [events(opened)], today: [events(reworded)] }), []);
    const other = opened.replace("We put the folder online.", "A stranger asked us for our list of readers.");
    assert.equal(changesOf({ then: [events(opened)], today: [events(other)] }).length, 1);
  });
});

describe("what the next version says of a step in other words", () => {
  const asked = "Asked all 86 printers to delete the list; 71 have confirmed it, state: in-progress, purpose: response";
  const [then, today]: readonly Change[] = [
    [step, asked],
    [step, asked.replace("71", "80")],
  ];

  it("is how far it has come, and neither that it was begun nor that it is lost", () => {
    assert.deepEqual(changesOf({ then: [then ?? ["", ""]], today: [today ?? ["", ""]] }), [
      "- This is how far this step has come: Asked all 86 printers to delete the list; 80 have confirmed it. Our earlier notice said: “Asked all 86 printers to delete the list; 71 have confirmed it”.",
    ]);
  });

  it("is still a new step beside one that is lost where they are about different things", () => {
    const other: Change = [step, "Put a lock on the door of the archive, state: in-progress, purpose: response"];
    const changes = changesOf({ then: [then ?? ["", ""]], today: [other] });
    assert.deepEqual(changes, [
      "- We are now working on this step: Put a lock on the door of the archive.",
      "- Our earlier notice named this step: Asked all 86 printers to delete the list; 71 have confirmed it. [SAY WHAT BECAME OF IT]",
    ]);
  });
});

describe("what the next version says of a group that is everybody", () => {
  it("says its number once, as that of all", () => {
    const people = (count: number): readonly Change[] => [
      ["total: 14300", `total: ${count}`],
      [
        "{ who: readers with a card of ours }",
        `{ who: all readers, count: ${count} }, { who: readers abroad, count: 40 }`,
      ],
    ];
    assert.deepEqual(changesOf({ then: people(2310), today: people(2318) }), [
      "- We now know how many people are affected: 2,318 people. Our earlier notice said 2,310 people. We got that wrong.",
    ]);
  });
});
