import assert from "node:assert/strict";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

const german: Change = ["timeZone:", "language: de\ntimeZone:"];
const running = (back: string): Change => [
  "contained: 2026-06-03T11:10 }",
  `contained: 2026-06-03T11:10, serviceStopped: 2026-06-03T11:10, recovered: { certainty: unknown${back} } }\nservice: lending online`,
];
const byJune = (day: string, hour = "T12:00"): string => `, expectedBy: 2026-06-${day}${hour}`;
const unknownTotal = (day: string): Change => ["total: 14300", `total: { certainty: unknown${day} }`];

describe("what a next version says of days by which something was to be known", () => {
  it("tells that a service is expected back on another day, in both languages", () => {
    assert.deepEqual(changesOf({ then: [running(byJune("20"))], today: [running(byJune("24"))] }), [
      "- We had expected everything to work again by 20 June 2026 at 12:00. We now expect this by 24 June 2026 at 12:00 (London time, UTC+01:00).",
    ]);
    assert.deepEqual(
      changesOf({ then: [running(byJune("20", "")), german], today: [running(byJune("24", "")), german] }),
      [
        "- Wir hatten damit gerechnet, dass bis zum 20. Juni 2026 alles wieder funktioniert. Jetzt rechnen wir bis zum 24. Juni 2026 damit.",
      ],
    );
  });

  it("tells that nobody can say any more when it is", () => {
    assert.deepEqual(changesOf({ then: [running(byJune("20"))], today: [running("")] }), [
      "- We had expected everything to work again by 20 June 2026 at 12:00. We cannot yet say when it will.",
    ]);
  });

  it("tells of numbers, of the cause and of kinds of data that are known later", () => {
    const data = (day: string): Change => [
      "phone numbers]",
      `{ value: phone numbers, certainty: suspected${byJune(day, "")} }]`,
    ];
    const cause = (day: string): Change => [
      "contacts:",
      `cause: { summary: { certainty: unknown${byJune(day, "")} } }\ncontacts:`,
    ];
    const facts = (day: string): readonly Change[] => [unknownTotal(byJune(day, "")), data(day), cause(day)];
    assert.deepEqual(changesOf({ then: facts("19"), today: facts("25") }), [
      "- We had expected to know by 19 June 2026 whether this involves phone numbers. We now expect to know by 25 June 2026.",
      "- We had expected to know by 19 June 2026 how many people are affected. We now expect to know by 25 June 2026.",
      "- We had expected to know by 19 June 2026 how this came about. We now expect to know by 25 June 2026.",
    ]);
    assert.deepEqual(changesOf({ then: [unknownTotal(byJune("19", "")), german], today: [unknownTotal(""), german] }), [
      "- Wir hatten damit gerechnet, bis zum 19. Juni 2026 zu wissen, wie viele Personen betroffen sind. Wann wir es wissen, können wir noch nicht sagen.",
    ]);
  });

  it("says nothing where the day is the same, was not told, or is owned below as over", () => {
    assert.deepEqual(changesOf({ then: [running(byJune("20"))], today: [running(byJune("20"))] }), []);
    assert.deepEqual(changesOf({ then: [running("")], today: [running(byJune("24"))] }), []);
    assert.deepEqual(changesOf({ then: [running(byJune("10"))], today: [running(byJune("10"))] }), []);
  });
});

describe("a group that is new in a next version", () => {
  it("keeps its capital in German, and in English where a name may begin it", () => {
    const groups = (...more: readonly string[]): Change => [
      "groups: [{ who: readers with a card of ours }]",
      `groups: [{ who: readers with a card of ours }${more.map((who) => `, { who: ${who}, count: 40 }`).join("")}]`,
    ];
    const isGroup = (line: string): boolean => line.includes("another group") || line.includes("weitere Gruppe");
    assert.deepEqual(changesOf({ today: [groups("Kundinnen mit Karte"), german], then: [german] }).filter(isGroup), [
      "- Betroffen ist eine weitere Gruppe: Kundinnen mit Karte (40 Personen).",
    ]);
    assert.deepEqual(changesOf({ today: [groups("Leeds residents", "Former staff")] }).filter(isGroup), [
      "- This affects another group of people as well: Leeds residents (40 people).",
      "- This affects another group of people as well: former staff (40 people).",
    ]);
  });
});

describe("an offer that is new in a next version in German", () => {
  it("stands behind the colon with a small article", () => {
    const repair = (offer: string): Change => [
      "contacts:",
      `repair: [{ offer: ${offer}, audience: public }]\ncontacts:`,
    ];
    const told = (offer: string) =>
      changesOf({ then: [german], today: [repair(offer), german] }).filter((line) => line.includes("bieten"));
    assert.deepEqual(told("Eine Rückerstattung"), ["- Wir bieten Ihnen das an: eine Rückerstattung."]);
    assert.deepEqual(told("Einhundert Freikarten"), ["- Wir bieten Ihnen das an: Einhundert Freikarten."]);
  });
});
