import assert from "node:assert/strict";
import { readRecord, renderDocument } from "../../../src/core/index.ts";
import { withToldBefore } from "../../../src/core/documents/told-before.ts";
import type { EarlierNotice } from "../../../src/core/documents/versions/draft-again.ts";
import { correction, now, published, recordText } from "../../kit/corrections.ts";
import { productTemplates } from "../../kit/templates.ts";

/** What a record of today is said to have been told otherwise: who may read it, what was said, and what is right. */
function toldOtherwise(today: string, notices: readonly EarlierNotice[]): readonly string[] {
  const { record } = readRecord(today);
  const extended = withToldBefore(record, notices, { kind: "correction", now, templates: productTemplates });
  return extended.corrections.map(({ said, instead, audience }) => `${audience}: ${said} → ${instead}`);
}

/** Her records with some words changed. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [was, is]) => text.replaceAll(was, is), recordText);
}

describe("withToldBefore", () => {
  it("finds a number that a notice told otherwise, and that of a group of everybody once", () => {
    const told = toldOtherwise(changed(["2310", "2318"]), [published(recordText)]);
    assert.deepEqual(told, ["public: This affects 2,310 people in all. → This affects 2,318 people in all."]);
  });

  it("finds the number of a group, a time and a kind of data", () => {
    const today = changed(
      ["count: 41", "count: 49"],
      ["T15:12", "T15:21"],
      ["telephone numbers]", "{ value: telephone numbers, certainty: ruled-out }]"],
    );
    assert.deepEqual(toldOtherwise(today, [published(recordText)]), [
      "public: The leak involves these kinds of personal data: names and telephone numbers. → This does not involve telephone numbers.",
      "public: Tenants of whom it held notes: 41 people among them. → Tenants of whom it held notes: 49 people among them.",
      "public: 26 November 2026 at 15:12: The leak began. → 26 November 2026 at 15:21: The leak began.",
    ]);
  });

  it("finds data that were not involved at all, as sure as they were told", () => {
    const none = changed(["data: [names, telephone numbers]", "data: { certainty: ruled-out }"]);
    assert.deepEqual(toldOtherwise(none, [published(recordText)]), [
      "public: The leak involves these kinds of personal data: names and telephone numbers. → No personal data was involved.",
    ]);
    const suspected = changed(["[names, telephone numbers]", "[{ value: names, certainty: suspected }]"]);
    const { corrections } = withToldBefore(readRecord(none).record, [published(suspected)], {
      kind: "correction",
      now,
      templates: productTemplates,
    });
    assert.deepEqual(
      corrections.map(({ instead, wasUnsure }) => [instead, wasUnsure]),
      [["No personal data was involved.", true]],
    );
  });

  it("finds in German data that were not involved at all", () => {
    const german = changed(["timeZone:", "language: de\ntimeZone:"]);
    const none = german.replace("data: [names, telephone numbers]", "data: { certainty: ruled-out }");
    assert.match(toldOtherwise(none, [published(german)]).join(), /→ Personenbezogene Daten waren nicht betroffen\.$/);
  });

  it("finds of each notice beside any other what it finds of it alone", () => {
    const events = (...entries: readonly string[]) =>
      `${changed(["aware: 2026-11-26T17:25", "aware: { value: 2026-11-26T17:25, audience: regulator }"])}timeline:\n${entries
        .map((entry) => `  - ${entry}\n`)
        .join("")}`;
    const closed = "{ at: 2026-11-26T17:00, what: We closed the folder, audience: public }";
    const called = "{ at: 2026-11-26T18:00, what: We called in help, audience: public }";
    const both = events(closed, called);
    const today = [
      ["2310", "2318"],
      ["count: 41", "count: 49"],
      ["T15:12", "T15:21"],
      ["T17:25", "T17:52"],
      ["T17:00", "T17:10"],
      ["T18:00", "T18:20"],
    ].reduce((text, [was = "", is = ""]) => text.replaceAll(was, is), both);
    // Each tells numbers of its own, so that each has made a mistake that no other has.
    const wrong = (facts: string, total: string, count: string) =>
      facts.replaceAll("2310", total).replace("count: 41", `count: ${count}`);
    const notices = [
      published(wrong(events(closed), "2301", "31")),
      published(wrong(events(called), "2302", "32")),
      published(wrong(both, "2303", "33")),
      published(wrong(`language: de\n${both}`, "2304", "34")),
      published(wrong(both, "2305", "35"), { kind: "regulator-worksheet" }),
      published(wrong(both, "2306", "36"), { group: "tenants of whom it held notes" }),
    ];
    // One mistake stands there once, in the words of one of the notices that made it.
    const mistakesIn = (...told: readonly EarlierNotice[]) =>
      toldOtherwise(today, told).map((each) => each.replace(/[^\d→]+/g, " "));
    const alone = notices.map((notice) => mistakesIn(notice));
    assert.ok(alone.every((found) => found.some((each) => each.includes("2 318") || each.includes("49"))));
    for (const [first, one] of notices.entries()) {
      for (const [second, other] of notices.entries()) {
        const found = mistakesIn(one, other);
        const missing = [...alone[first]!, ...alone[second]!].filter((each) => !found.includes(each));
        assert.deepEqual(missing, [], `${first} beside ${second}`);
      }
    }
  });

  it("quotes no sentence that is about what stands before it, as the data of a group do", () => {
    const groups = changed(
      ["who: all tenants, count: 2310", "who: tenants with a lease, count: 2000, data: [names, telephone numbers]"],
      ["count: 41 }", "count: 310, data: [names] }"],
      ["data: [names, telephone numbers]\n", "data: [names]\n"],
    );
    const today = groups
      .replace("[names, telephone numbers]", "[names]")
      .replace(/data: \[names\]\n$/, "data: [names, { value: telephone numbers, certainty: ruled-out }]\n");
    assert.deepEqual(toldOtherwise(today, [published(groups, { kind: "faq" })]), [
      "public: The leak involves these kinds of personal data: names and telephone numbers. → This does not involve telephone numbers.",
    ]);
  });

  it("says each once, with the first day on which it was told, whatever the order of the notices", () => {
    const later = published(recordText, { kind: "faq", on: "2026-11-28T09:00" });
    const { record } = readRecord(changed(["2310", "2318"]));
    const { corrections } = withToldBefore(record, [later, published(recordText)], {
      kind: "correction",
      now,
      templates: productTemplates,
    });
    assert.equal(corrections.length, 1);
    const [first] = corrections;
    assert.ok(first?.on?.precision === "day");
    assert.equal(first.on.date.toString(), "2026-11-27");
  });

  it("tells only authorities what only they were told", () => {
    assert.deepEqual(
      toldOtherwise(changed(["2310", "2318"]), [published(recordText, { kind: "regulator-worksheet" })]),
      ["regulator: This affects 2,310 people in all. → This affects 2,318 people in all."],
    );
  });

  const silent: Readonly<Record<string, readonly [then: string, today: string]>> = {
    "nothing moved": [recordText, recordText],
    "it is known more exactly": [changed(["total: 2310", "total: { atLeast: 2300 }"]), recordText],
    "something more is known": [changed(["names, telephone numbers", "names"]), recordText],
    "somebody wrote it down": [
      recordText,
      `${changed(["2310", "2318"])}corrections:
  - { said: "We said that it was 2,310 tenants.", instead: "It is 2,318 tenants.", audience: public }
`,
    ],
  };
  for (const [why, [then, today]] of Object.entries(silent)) {
    it(`adds nothing where ${why}`, () => {
      const written = readRecord(today).record.corrections.length;
      assert.equal(toldOtherwise(today, [published(then)]).length, written);
    });
  }

  it("says once what is right instead of several that were told, in the correction and the closing notice", () => {
    const [day1, day2, today] = ["2310", "2318", "2325"].map((total) =>
      changed(["total: 2310", `total: ${total}`], ["T15:12", total === "2310" ? "T15:12" : "T15:21"]),
    ) as [string, string, string];
    const sent = [published(day1), published(day2, { on: "2026-11-28T09:00" })];
    const { record } = readRecord(today);
    const textOf = (kind: "correction" | "closing-notice"): string => {
      const held = withToldBefore(record, sent, { kind, now, templates: productTemplates });
      const drafted = renderDocument(kind, { record: held, now, templates: productTemplates, incidentPath: "" });
      assert.ok(drafted.ok);
      return drafted.text;
    };
    const first = "We said on 27 November 2026: “This affects 2,310 people in all.”";
    const second = "We said on 28 November 2026: “This affects 2,318 people in all.”";
    const right = "What is right: This affects 2,325 people in all.";
    assert.ok(textOf("correction").includes(`\n\n${first}\n\n${second}\n\n${right}\n\n`));
    assert.ok(textOf("closing-notice").includes(`\n- ${first} ${second} ${right}\n`));
  });

  it("stands in the correction as what was said, and what is right", () => {
    const { record } = readRecord(changed(["2310", "2318"]));
    const rendered = renderDocument("correction", {
      record: withToldBefore(record, [published(recordText)], { kind: "correction", now, templates: productTemplates }),
      now,
      templates: productTemplates,
      incidentPath: "../incident.yaml",
    });
    assert.ok(rendered.ok);
    assert.match(rendered.text, /We said on 27 November 2026: “This affects 2,310 people in all\.”/);
    assert.match(rendered.text, /What is right: This affects 2,318 people in all\./);
    assert.doesNotMatch(rendered.text, /\[WHAT WE SAID/);
  });

  const suspected = changed(["total: 2310", "total: { value: 2310, certainty: suspected }"], ["count: 2310 ", ""]);

  it("corrects a number that was told as not yet confirmed as what it was", () => {
    const text = correction(changed(["2310", "2318"]), [published(suspected)]);
    assert.match(text, /^Something that we told you, and had not yet confirmed, has turned out to be otherwise\./m);
    assert.match(
      text,
      /^We said on 27 November 2026, and had not yet confirmed it: “We believe that this affects 2,310 people in all\.”\n\nWhat is right: This affects 2,318 people\.$/m,
    );
    assert.doesNotMatch(text, /was wrong|We made that mistake/);
    assert.match(
      correction(changed(["2310", "2318"]), [published(`language: de\n${suspected}`)], "de"),
      /^\*\*Noch unbestätigt mitgeteilt haben wir\*\* \(27\. November 2026\): „/m,
    );
  });

  it("owns it where anything beside was told as sure", () => {
    const text = correction(changed(["2310", "2318"], ["T15:12", "T15:21"]), [published(suspected)]);
    assert.match(text, /^Something that we told you was wrong\. We made that mistake/m);
    assert.match(text, /and had not yet confirmed it: “We believe/);
  });

  it("says of what is suspected now that it is", () => {
    const today = suspected.replace("2310", "2318");
    const [first] = toldOtherwise(today, [published(suspected)]);
    assert.equal(
      first,
      "public: We believe that this affects 2,310 people in all. → As far as we know today, and not yet confirmed: This affects 2,318 people.",
    );
  });

  it("leaves to the closing notice what has changed since the first notice", () => {
    const { record } = readRecord(changed(["2310", "2318"]));
    const closing = { kind: "closing-notice", now, templates: productTemplates } as const;
    assert.equal(withToldBefore(record, [published(suspected)], closing).corrections.length, 0);
  });

  const ownSentences: Readonly<Record<string, string>> = {
    "about those affected": "All 2,310 people are struck.",
    "about those who check": "From now on 2,310 people check each file.",
    "about what was thought first": "We first thought that 2,310 people were affected, but do not know the number.",
  };
  for (const [which, sentence] of Object.entries(ownSentences)) {
    it(`neither quotes nor rewrites somebody's own sentence ${which}`, () => {
      const facts = changed(["count: 2310 ", ""]);
      const own = published(facts, { edits: [["This affects 2,310 people in all.", sentence]] });
      const text = correction(facts.replace("2310", "2318"), [own]);
      assert.match(text, /^We said on 27 November 2026, in other words: This affects 2,310 people\.$/m);
      assert.match(text, /^What is right: This affects 2,318 people\.$/m);
      assert.doesNotMatch(text, /struck|check|first thought/);
    });
  }

  it("quotes the drafted sentence about the affected, not another with the same number", () => {
    const measures =
      "measures:\n  - { action: Made 2310 people agree, state: done, doneAt: 2026-11-26, audience: public }\n";
    const facts = `${changed(["count: 2310 ", ""])}${measures}`;
    const edits = [["This affects", "From now on 2,310 people check each file. This affects"]] as const;
    assert.deepEqual(toldOtherwise(facts.replace("total: 2310", "total: 2318"), [published(facts, { edits })]), [
      "public: This affects 2,310 people in all. → This affects 2,318 people in all.",
    ]);
  });

  it("does the same in German", () => {
    const facts = `language: de\n${changed(["count: 2310 ", ""])}`;
    const drafted = published(facts).text;
    const sentence = drafted.split("\n").find((line) => line.includes("2.310")) ?? "";
    const edits = [[sentence, "Ab jetzt prüfen 2.310 Personen jede Datei."]] as const;
    const text = correction(facts.replace("2310", "2318"), [published(facts, { edits })], "de");
    assert.match(text, /Das betrifft 2\.310 Personen\./);
    assert.match(text, /Das betrifft 2\.318 Personen\./);
    assert.doesNotMatch(text, /jede Datei/);
  });

  const members = "{ who: members, count: 200 }";
  const toTrainers = `${recordText.replace(/people:[\s\S]*?(?=data:)/, "")}people:
  total: 300
  groups: [${members}, { who: trainers, count: 100 }]
`;
  const germanTrainers = `language: de\n${toTrainers.replace("members", "Mitglieder").replace("trainers", "Trainer")}`;

  it("never quotes whom a letter is for, and tells it in general words", () => {
    const text = correction(toTrainers.replace("100", "130"), [published(toTrainers, { group: "trainers" })]);
    assert.match(text, /in other words: Trainers: 100 people\.\n\nWhat is right: Trainers: 130 people\.$/m);
    assert.doesNotMatch(text, /This letter is for/);
    const german = published(germanTrainers, { group: "Trainer" });
    const words = correction(germanTrainers.replace("100", "130"), [german], "de");
    assert.match(words, /Trainer: 100 Personen\.\s[\s\S]*Trainer: 130 Personen\./);
    assert.doesNotMatch(words, /Brief ist für/);
  });

  it("tells one group nothing of a letter that went to another alone", () => {
    const today = toTrainers.replace("100", "130").replace("T15:12", "T15:21");
    const letter = published(toTrainers, { group: "trainers" });
    const toMembers = correction(today, [letter], "en", "members");
    assert.doesNotMatch(toMembers, /[Tt]rainers|15:21/);
    assert.match(correction(today, [letter], "en", "trainers"), /Trainers: 130 people/);
    // What everybody was told as well, or another group, is corrected for them.
    assert.match(correction(today, [letter, published(toTrainers)], "en", "members"), /15:21/);
    assert.match(correction(today, [letter, published(toTrainers, { group: "members" })], "en", "members"), /15:21/);
    const german = published(germanTrainers, { group: "Trainer" });
    assert.doesNotMatch(
      correction(
        `language: de\n${today}`.replace("members", "Mitglieder").replace("trainers", "Trainer"),
        [german],
        "de",
        "Mitglieder",
      ),
      /Trainer/,
    );
  });

  it("quotes nothing where the day stands in another sentence, and says that these are other words", () => {
    const edits = [
      ["- **26 November 2026 at 15:12:** The leak began.", "- **26 November 2026 at 15:12:** Two letters went out."],
    ] as const;
    const text = correction(changed(["T15:12", "T15:21"]), [published(recordText, { edits })]);
    assert.match(text, /^We said on 27 November 2026, in other words: It began: 26 November 2026 at 15:12\.$/m);
    assert.doesNotMatch(text, /Two letters|“/);
  });
});
