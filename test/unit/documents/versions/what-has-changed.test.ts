import assert from "node:assert/strict";
import { changesOf, type Change } from "../../../kit/changes-told.ts";

describe("what the next version says of a fact that is now known more exactly", () => {
  const number = "We now know more exactly how many people are affected: 14,300 people.";
  const when = "We now know more exactly when it was stopped: 3 June 2026 at 11:10";
  const began = "We now know more exactly when it began: 1 June 2026 at 09:00";
  const wereVague: readonly (readonly [was: string, vague: string, sentence: string])[] = [
    ["total: 14300", "total: { atLeast: 14000 }", number],
    ["total: 14300", "total: { min: 14000, max: 15000 }", number],
    ["contained: 2026-06-03T11:10", "contained: 2026-06-03", when],
    ["contained: 2026-06-03T11:10", "contained: 2026-06-03T11:10~", when],
    ["contained: 2026-06-03T11:10", "contained: 2026-06-03T11:00/2026-06-03T12:00", when],
    ["occurredFrom: 2026-06-01T09:00", "occurredFrom: 2026-06", began],
  ];
  for (const [was, vague, sentence] of wereVague) {
    it(`admits no mistake where there was none: ${vague}`, () => {
      const [change = "", ...others] = changesOf({ then: [[was, vague]] });
      assert.ok(change.startsWith(`- ${sentence}`), change);
      assert.doesNotMatch(change, /wrong/);
      assert.deepEqual(others, []);
    });
  }

  it("says so in German", () => {
    const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
    const changes = changesOf({ then: [inGerman, ["total: 14300", "total: { atLeast: 14000 }"]], today: [inGerman] });
    assert.match(changes.join(), /^- Wir wissen jetzt genauer, wie viele Personen betroffen sind: 14\.300 Personen\./);
    assert.doesNotMatch(changes.join(), /falsch/);
  });

  it("admits a mistake where both cannot be true", () => {
    for (const [was, other] of [
      ["total: 14300", "total: 9000"],
      ["total: 14300", "total: { min: 9000, max: 12000 }"],
      ["contained: 2026-06-03T11:10", "contained: 2026-06-02"],
      ["occurredFrom: 2026-06-01T09:00", "occurredFrom: 2026-05"],
    ] as const) {
      const changes = changesOf({ then: [[was, other]] });
      assert.match(changes.join("\n"), /Our earlier notice said [^\n]+\. We got that wrong\.$/);
    }
  });

  it("admits a moment that was told wrongly in a list of times that names its zone once", () => {
    const then: readonly Change[] = [["occurredFrom: 2026-06-01T09:00", "occurredFrom: 2026-06-02T14:20"]];
    assert.deepEqual(changesOf({ then }), [
      "- We now know when it began: 1 June 2026 at 09:00 (London time, UTC+01:00). Our earlier notice said 2 June 2026 at 14:20. We got that wrong.",
    ]);
    const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
    const german = changesOf({ then: [inGerman, ...then], today: [inGerman] }).join();
    assert.match(german, /wann es begann: 1\. Juni 2026, 09:00 Uhr/);
    assert.match(german, /In unserer früheren Mitteilung stand: 2\. Juni 2026, 14:20 Uhr\. Das war falsch/);
  });

  it("escapes a number only where Markdown would read the item of a list", () => {
    const groups = (who: string): Change => [
      "[{ who: readers with a card of ours }]",
      `[{ who: ${who} }, { who: 2. class }]`,
    ];
    const changes = changesOf({ then: [groups("3. class")], today: [groups("3. class }, { who: 4. class")] });
    assert.deepEqual(changes, ["- This affects another group of people as well: 4. class."]);
    const counts: Change = [groups("3. class")[1], groups("3. class")[1].replace("3. class", "3. class, count: 40")];
    assert.deepEqual(changesOf({ then: [groups("3. class")], today: [groups("3. class"), counts] }), [
      "- 3\\. class: we now know how many they are, namely 40 people.",
    ]);
  });

  it("admits the number of a group that was told wrongly", () => {
    const groups = (count: string): Change => [
      "{ who: readers with a card of ours }",
      `{ who: readers with a card of ours, count: ${count} }, { who: readers abroad, count: 40 }`,
    ];
    const sentence = "- Readers with a card of ours: we now know";
    assert.deepEqual(changesOf({ then: [groups("13600")], today: [groups("14260")] }), [
      `${sentence} how many they are, namely 14,260 people. Our earlier notice said 13,600 people. We got that wrong.`,
    ]);
    assert.deepEqual(changesOf({ then: [groups("{ atLeast: 13600 }")], today: [groups("14260")] }), [
      `${sentence} more exactly how many they are, namely 14,260 people. Our earlier notice said at least 13,600 people.`,
    ]);
  });

  it("asks whether another part of ours was told wrongly", () => {
    const part = (words: string): Change => [/$/, `cause: { ownPart: { value: "${words}", audience: public } }\n`];
    const changes = changesOf({
      then: [part("We left it open for four days.")],
      today: [part("We left it open for a week.")],
    });
    assert.deepEqual(changes, [
      "- This is what we now say of our part in it. We left it open for a week. Our earlier notice said: “We left it open for four days.” [SAY WHETHER THAT WAS WRONG]",
    ]);
    assert.deepEqual(changesOf({ today: [part("We left it open for a week.")] }), [
      "- We now know our part in it. We left it open for a week.",
    ]);
  });

  it("asks what became of advice that is not given any more, and names what not to use any more", () => {
    const advice = (words: string): Change => [/$/, `advice: ["${words}"]\n`];
    const then = [advice("Wait for our list."), ["readers@tarn", "cards@tarn"]] as const;
    const today = [advice("Check the list that we sent you.")];
    assert.deepEqual(changesOf({ then, today }), [
      "- What you can do now: Check the list that we sent you.",
      "- Our earlier notice gave this advice: Wait for our list. [SAY WHETHER IT STILL HOLDS]",
      "- You can now reach us about this here: <readers@tarn-library.example>. Please do not use <cards@tarn-library.example> any more.",
    ]);
  });

  it("owns a number once, where the record says that it was told wrongly", () => {
    const correction = 'corrections: [{ said: "9,000 people were hit.", instead: "14,300 were.", audience: public }]\n';
    const changes = changesOf({ then: [["total: 14300", "total: 9000"]], today: [[/$/, correction]] });
    assert.equal(changes.length, 1, changes.join("\n"));
    assert.match(changes[0]!, /^- We told you something that was wrong: “9,000 people were hit/);
  });

  it("admits none where both may be true", () => {
    const then: readonly Change[] = [["total: 14300", "total: { min: 9000, max: 14500 }"]];
    const changes = changesOf({ then, today: [["total: 14300", "total: { atLeast: 14000 }"]] });
    assert.deepEqual(changes, [
      "- We now know how many people are affected: at least 14,000 people. Our earlier notice said between 9,000 and 14,500 people.",
    ]);
  });

  it("leaves it to a person whether other words are a mistake", () => {
    assert.deepEqual(changesOf({ today: [["readers with a card", "everybody with a card"]] }), [
      "- This is what we now say of who is affected: everybody with a card of ours. Our earlier notice said readers with a card of ours. [SAY WHETHER THAT WAS WRONG]",
    ]);
  });

  it("says nothing of moments where only the time zone of the record is another", () => {
    const today: readonly Change[] = [
      ["Europe/London", "UTC"],
      ["T09:00", "T08:00"],
      ["T10:30", "T09:30"],
      ["T11:10", "T10:10"],
    ];
    assert.deepEqual(changesOf({ today }), []);
  });
});

describe("what the next version says of an end", () => {
  const then: Change = [", contained: 2026-06-03T11:10", ""];
  const today: Change = [
    ", contained: 2026-06-03T11:10",
    ", occurredTo: 2026-06-09T16:02, recovered: 2026-06-09T16:02",
  ];

  it("is that it has come, once", () => {
    assert.deepEqual(changesOf({ then: [then], today: [today] }), [
      "- Everything works again: 9 June 2026 at 16:02 (London time, UTC+01:00).",
    ]);
    const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
    assert.deepEqual(changesOf({ then: [inGerman, then], today: [inGerman, today] }), [
      "- Alles funktioniert wieder: 9. Juni 2026, 16:02 Uhr (Ortszeit London, UTC+01:00).",
    ]);
    assert.deepEqual(changesOf({ then: [then] }), [
      "- It has been stopped: 3 June 2026 at 11:10 (London time, UTC+01:00).",
    ]);
  });
});

describe("what the next version says was told", () => {
  const done: Change = ["state: promised, due: 2026-06-25", "state: done, doneAt: 2026-06-09"];
  const later: Change = ["due: 2026-06-25", "due: 2026-07-15"];
  const noPromise: Change = [/^.*Look through every folder.*$/m, ""];

  it("is no promise that she took out before it went out", () => {
    assert.deepEqual(changesOf({ today: [done] }), [
      "- Our earlier notice named this step, and it is now done: Look through every folder (9 June 2026).",
    ]);
    assert.deepEqual(changesOf({ today: [done], worked: [noPromise] }), [
      "- This step is done: Look through every folder (9 June 2026).",
    ]);
    assert.match(changesOf({ today: [later] }).join(), /we said that it would be done by 25 June 2026/);
    assert.deepEqual(changesOf({ today: [later], worked: [noPromise] }), [
      "- We will also do this: Look through every folder, by 15 July 2026.",
    ]);
  });

  it("reads well before a step in the words of an order, in German too", () => {
    const findOut: Change = ["Look through every folder", "Find out with an outside firm what was copied"];
    assert.deepEqual(changesOf({ then: [findOut], today: [findOut, done] }), [
      "- Our earlier notice named this step, and it is now done: Find out with an outside firm what was copied (9 June 2026).",
    ]);
    const inGerman: readonly Change[] = [
      ["version: 2", "version: 2\nlanguage: de"],
      ["Look through every folder", "Alle Ordner durchsehen"],
    ];
    assert.deepEqual(changesOf({ then: inGerman, today: [...inGerman, done] }), [
      "- Diesen Schritt hatten wir angekündigt, und er ist jetzt erledigt: Alle Ordner durchsehen (9. Juni 2026).",
    ]);
  });

  it("is no promise where the day alone was taken out", () => {
    const worked: readonly Change[] = [[/,? by 25 June 2026/, ""]];
    assert.deepEqual(changesOf({ today: [later], worked }), []);
  });

  it("is no kind of data that it did not name, kind by kind", () => {
    const today: readonly Change[] = [
      [
        "[names, phone numbers]",
        "[{ value: names, certainty: ruled-out }, { value: phone numbers, certainty: ruled-out }]",
      ],
    ];
    assert.deepEqual(changesOf({ today, worked: [["names and phone numbers", "usernames and phone numbers"]] }), [
      "- We have looked into it, and this does not involve phone numbers. Our earlier notice said that it did. We got that wrong.",
      "- We have looked into it, and this does not involve names.",
    ]);
  });

  it("is not that data was involved, where none was named", () => {
    const today: readonly Change[] = [["data: [names, phone numbers]", "data: { certainty: ruled-out }"]];
    const sentence = "We have looked into it: no personal data was involved.";
    assert.deepEqual(changesOf({ today }), [`- ${sentence} Our earlier notice said that some was. We got that wrong.`]);
    assert.deepEqual(changesOf({ today, worked: [["names and phone numbers", "some of your data"]] }), [
      `- ${sentence}`,
    ]);
  });
});

describe("what the next version says of data that are not those of all", () => {
  /** Readers with a card, readers abroad, and their data; then all that are named. */
  const groups = (card: string, abroad: string, data?: string): readonly Change[] => [
    [
      "[{ who: readers with a card of ours }]",
      `[{ who: readers with a card of ours, count: 14000${card} }, { who: readers abroad, count: 300${abroad} }]`,
    ],
    ...(data === undefined ? [] : [[/^data: .*$/m, data] as const]),
  ];
  const own = (kinds: string): string => `, data: ${kinds}`;
  const suspected = "{ value: reading habits, certainty: suspected }";

  it("names the group for which they became confirmed", () => {
    const then = groups(own("[names]"), own(`[names, ${suspected}]`), `data: [names, ${suspected}]`);
    const today = groups(own("[names]"), own("[names, reading habits]"), "data: [names, reading habits]");
    assert.deepEqual(changesOf({ then, today }), [
      "- Readers abroad: we have now confirmed that this involves reading habits.",
    ]);
    const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
    assert.deepEqual(changesOf({ then: [inGerman, ...then], today: [inGerman, ...today] }), [
      "- Readers abroad: Wir haben jetzt bestätigt, dass diese Daten betroffen sind: reading habits.",
    ]);
  });

  it("names it where only groups are told of data", () => {
    const then = groups(own("[names]"), own("[names]"), "data: { certainty: unknown }");
    const today = groups(own("[names]"), own("[names, reading habits]"), "data: { certainty: unknown }");
    assert.deepEqual(changesOf({ then, today }), ["- Readers abroad: we now know that this involves reading habits."]);
  });

  it("names the one to which it came that others had been told before", () => {
    const then = groups(own("[names, reading habits]"), own("[names]"));
    const today = groups(own("[names, reading habits]"), own("[names, reading habits]"));
    assert.deepEqual(changesOf({ then, today }), ["- Readers abroad: we now know that this involves reading habits."]);
  });

  it("names the one for which they were ruled out, and owns what was told", () => {
    const then = groups(own("[names, phone numbers]"), own("[names, phone numbers, reading habits]"));
    const ruledOut = "[names, reading habits, { value: phone numbers, certainty: ruled-out }]";
    const today = groups(own("[names, phone numbers]"), own(ruledOut));
    assert.deepEqual(changesOf({ then, today }), [
      "- Readers abroad: we have looked into it, and this does not involve phone numbers. Our earlier notice said that it did. We got that wrong.",
    ]);
  });

  it("says once what is so for each of them", () => {
    const then = groups(own("[names]"), own("[names, phone numbers]"));
    const today = groups(own("[names, reading habits]"), own("[names, phone numbers, reading habits]"));
    assert.deepEqual(changesOf({ then, today }), ["- We now know that this involves reading habits."]);
    const ruledOut = "data: [names, phone numbers, { value: passwords, certainty: ruled-out }]";
    assert.deepEqual(changesOf({ then, today: groups(own("[names]"), own("[names, phone numbers]"), ruledOut) }), [
      "- We have looked into it, and this does not involve passwords.",
    ]);
  });

  it("says once what turned out to be nobody's, whoever was thought to be", () => {
    const then = groups(own("[names]"), own(`[names, ${suspected}]`), `data: [names, ${suspected}]`);
    const ruledOut = "{ value: reading habits, certainty: ruled-out }";
    const today = groups(own("[names]"), own(`[names, ${ruledOut}]`), `data: [names, ${ruledOut}]`);
    assert.deepEqual(changesOf({ then, today }), [
      "- We have looked into it, and this does not involve reading habits. Our earlier notice said that we suspected it.",
    ]);
  });

  it("says nothing where the record only came to tell groups apart", () => {
    const today = groups(own("[names, phone numbers]"), own("[names]"));
    const then = groups("", "");
    assert.deepEqual(changesOf({ then, today }), []);
  });
});

describe("what the next version says of an offer that was made", () => {
  const groups: Change = ["[{ who: readers with a card of ours }]", "[{ who: members }, { who: trainers }]"];
  const inGerman: Change = ["version: 2", "version: 2\nlanguage: de"];
  const offer = (words: string): Change => ["measures:", `repair: [{ ${words}, audience: public }]\nmeasures:`];
  const made = offer("offer: A year of monitoring");

  it("is that it is for one group alone now", () => {
    const then = [groups, made];
    const today = [groups, offer("offer: A year of monitoring, group: trainers")];
    assert.deepEqual(changesOf({ then, today }), [
      "- Our earlier notice made this offer: A year of monitoring. It is now for trainers only. [SAY WHAT BECOMES OF IT FOR THE OTHERS]",
    ]);
    assert.deepEqual(changesOf({ then: [inGerman, ...then], today: [inGerman, ...today] }), [
      "- In unserer früheren Mitteilung stand dieses Angebot: A year of monitoring. Es gilt jetzt nur noch für diese Gruppe: trainers. [SAGEN SIE, WAS DARAUS FÜR DIE ANDEREN WIRD]",
    ]);
  });

  it("is that it is gone", () => {
    const gone = "Our earlier notice made this offer: A year of monitoring. [SAY WHETHER IT STILL HOLDS]";
    assert.deepEqual(changesOf({ then: [made] }), [`- ${gone}`]);
    assert.deepEqual(changesOf({ then: [made], today: [offer("offer: A new card")] }), [
      "- We offer you this: A new card.",
      `- ${gone}`,
    ]);
    assert.deepEqual(changesOf({ then: [inGerman, made], today: [inGerman] }), [
      "- In unserer früheren Mitteilung stand dieses Angebot: A year of monitoring. [SAGEN SIE, OB ES NOCH GILT]",
    ]);
  });

  it("is that it is gone in a letter to the group from which it was taken", () => {
    const then = [groups, made];
    const today = [groups, offer("offer: A year of monitoring, group: trainers")];
    const worked: readonly Change[] = [["\n---\n", "\ngroup: members\n---\n"]];
    const changes = changesOf({ then, today, worked }).join("\n");
    assert.match(changes, /made this offer: A year of monitoring\. \[SAY WHETHER IT STILL HOLDS\]/);
    assert.doesNotMatch(changes, /trainers/);
  });

  it("is nothing where it still holds, was for all to say goes on, or is over by its own day", () => {
    for (const [then, today] of [
      ["offer: A year of monitoring", "offer: a year of Monitoring"],
      ["offer: A year of monitoring, group: trainers", "offer: A year of monitoring, group: Trainers"],
      ["offer: A year of monitoring, until: 2026-06-10", "offer: A year of monitoring, until: 2026-06-10"],
    ] as const) {
      assert.deepEqual(changesOf({ then: [groups, offer(then)], today: [groups, offer(today)] }), [], today);
    }
  });

  it("is what it is now where it was only put otherwise", () => {
    const then = [offer("offer: Two years of free credit monitoring")];
    const today = [offer("offer: Two years of free credit monitoring by Fenwatch")];
    const changes = changesOf({ then, today });
    assert.equal(changes.length, 1);
    assert.match(changes[0] ?? "", /^- We offer you this: Two years of free/);
  });
});
