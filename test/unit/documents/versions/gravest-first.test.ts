import assert from "node:assert/strict";
import { isGraveNews } from "../../../../src/core/documents/versions/changes/grave-news.ts";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

/** These entries of the course of events, all for everybody. */
function events(...entries: readonly (readonly [at: string, what: string])[]): Change {
  const lines = entries.map(([at, what]) => `  - { at: 2026-06-${at}, what: ${what}, audience: public }\n`);
  return [/$/, `timeline:\n${lines.join("")}`];
}

const open: Change = [", contained: 2026-06-03T11:10", ""];
const ended: Change = [", contained: 2026-06-03T11:10", ", contained: 2026-06-08T22:00, recovered: 2026-06-09T07:00"];

describe("what the next version says has changed", () => {
  it("begins with the gravest: data, where they went, people, what may follow, and what to do", () => {
    const lines = changesOf({
      then: [open],
      today: [
        ended,
        ["14300", "15000"],
        ["[names, phone numbers]", "[names, phone numbers, passwords, { value: bank details, certainty: ruled-out }]"],
        events(["09T07:00", "Letters went out again."], ["10T11:00", "Part of the data was put on a website."]),
        [
          /$/,
          "advice: [Change your password.]\nconsequences: { value: [Somebody could call you.], audience: public }\n",
        ],
        [/$/, "cause: { ownPart: { value: We left it open., audience: public } }\n"],
      ],
    });
    const order = [
      /this involves passwords/,
      /does not involve bank details/,
      /put on a website/,
      /15,000 people/,
      /Somebody could call you/,
      /Change your password/,
      /We left it open/,
      /It has been stopped/,
      /Everything works again/,
    ];
    assert.deepEqual(
      lines.map((line) => order.findIndex((words) => words.test(line))),
      order.map((_, index) => index),
      lines.join("\n"),
    );
  });

  it("tells data that became sure for one group before data that were ruled out for all", () => {
    const groups = (kind: string) =>
      `groups: [{ who: readers, data: [names, ${kind}] }, { who: staff, data: [names] }]`;
    const lines = changesOf({
      then: [["groups: [{ who: readers with a card of ours }]", groups("{ value: passwords, certainty: suspected }")]],
      today: [
        ["groups: [{ who: readers with a card of ours }]", groups("passwords")],
        ["[names, phone numbers]", "[names, passwords, { value: phone numbers, certainty: ruled-out }]"],
      ],
    });
    assert.match(lines[0] ?? "", /^- Readers: we have now confirmed that this involves passwords\.$/);
    assert.match(lines[1] ?? "", /does not involve phone numbers/);
  });

  it("tells a moment once, with the words that somebody wrote of it, and as nobody's deed", () => {
    const lines = changesOf({
      then: [open],
      today: [ended, events(["08T22:00", "The firm shut the intruder out."], ["09T07:00", "Letters went out again."])],
    });
    assert.deepEqual(lines, [
      "- It has been stopped: 8 June 2026 at 22:00 (London time, UTC+01:00). The firm shut the intruder out.",
      "- Everything works again: 9 June 2026 at 07:00 (London time, UTC+01:00). Letters went out again.",
    ]);
    const german = changesOf({
      kind: "disclosure",
      then: [open, [/^/, "language: de\n"]],
      today: [ended, [/^/, "language: de\n"], events(["08T22:00", "Die Firma hat den Eindringling ausgesperrt."])],
    });
    assert.match(german[0] ?? "", /^- Es ist gestoppt: 8\. Juni 2026, 22:00 Uhr \([^)]*\)\. Die Firma hat den Ein/);
    assert.equal(german.length, 2);
  });

  it("begins a moment within a sentence with a small letter", () => {
    const range = "2026-06-08T09:00/2026-06-08T10:00";
    const [entry] = changesOf({
      today: [events(["08T09:00", "Some orders were lost."]), ["at: 2026-06-08T09:00,", `at: ${range},`]],
    });
    assert.match(entry ?? "", /^- Newly told, between 09:00 and 10:00 on 8 June 2026: Some/);
    const [month] = changesOf({
      today: [events(["08T09:00", "Some orders were lost."]), ["at: 2026-06-08T09:00,", "at: 2026-06,"]],
    });
    assert.match(month ?? "", /^- Newly told, in June 2026: Some/);
  });

  it("tells a step once that stands among the events as well", () => {
    const lines = changesOf({
      today: [
        events(["08T10:00", "We looked through every folder of the shop."]),
        [
          "action: Look through every folder, state: promised",
          "action: Looked through every folder of the shop, state: done, doneAt: 2026-06-08",
        ],
      ],
    });
    assert.equal(lines.filter((line) => /every folder of the shop/.test(line)).length, 1, lines.join("\n"));
  });
});

describe("isGraveNews", () => {
  for (const grave of [
    "Part of the data was put on a website of the intruders.",
    "The files were offered for sale in a forum.",
    "Copies of the letters have been published on the internet.",
    "The passwords turned up in a public list.",
    "Some of your details are being used to open accounts.",
    "The intruders published 40 of the files.",
    "The data were posted in a forum.",
    "Your details have been used to open accounts.",
    "Die Daten wurden im Internet veröffentlicht.",
    "Ein Teil der Daten steht in einem Forum zum Verkauf.",
  ]) {
    it(`is: ${grave}`, () => {
      assert.ok(isGraveNews(grave));
    });
  }
  for (const other of [
    "We published a page with answers.",
    "Letters and text reminders went out again.",
    "The firm sent us a list of everybody whose data was copied.",
    "We put a notice about the data on our website.",
    "The files were put back.",
    "All letters were put on hold.",
    "Letters were posted to 40,000 people.",
    "Your documents are online again.",
    "The passwords used for the shop were changed.",
    "The website on which the data had been published was taken down.",
    "Die im Internet veröffentlichten Daten wurden gelöscht.",
    "None of the data was published.",
    "The passwords were reset.",
    "The details were published on our website.",
    "Wir haben auf unserer Website Antworten veröffentlicht.",
    "Die Daten wurden nicht veröffentlicht.",
  ]) {
    it(`is not: ${other}`, () => {
      assert.ok(!isGraveNews(other));
    });
  }
});
