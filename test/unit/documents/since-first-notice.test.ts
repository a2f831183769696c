import assert from "node:assert/strict";
import { draftedBeside, published } from "../../kit/published.ts";

const first = `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Severnside }
moments: { occurredFrom: { value: 2026-11-23T22:30~, certainty: suspected }, aware: 2026-11-25T08:10 }
people: { total: { value: 33000, certainty: suspected } }
data: [names, addresses, { value: National Insurance numbers, certainty: suspected }, { value: bank details, certainty: suspected }]
`;

/** With these words of the first facts changed. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [was, is]) => {
    assert.ok(text.includes(was), was);
    return text.replace(was, is);
  }, first);
}

const second = changed(["33000", "38450"]);
const today = changed(
  ["{ value: 2026-11-23T22:30~, certainty: suspected }", "2026-11-22T03:10"],
  ["{ value: 33000, certainty: suspected }", "41120"],
  ["{ value: National Insurance numbers, certainty: suspected }", "National Insurance numbers, passwords"],
  ["{ value: bank details, certainty: suspected }", "{ value: bank details, certainty: ruled-out }"],
  ["aware: 2026-11-25T08:10", "aware: 2026-11-25T08:10, contained: 2026-11-25T22:00"],
);
const closing = { kind: "closing-notice", now: "2026-12-14T09:00:00Z" } as const;

/** What the closing notice says has changed, each in a line. */
function changes(facts: string, ...notices: Parameters<typeof published>[]): readonly string[] {
  const sent = notices.map((each) => published(...each));
  const text = draftedBeside(facts, sent, closing);
  const [, section = ""] =
    /## What has changed since our first notice of 25 November 2026\n\n((?:- [^\n]+\n)+)/.exec(text) ?? [];
  return section.split("\n").filter((line) => line !== "");
}

describe("the closing notice, held against what went out first", () => {
  it("says what has become of numbers, data and the beginning", () => {
    assert.deepEqual(changes(today, [second, "2026-11-26", "disclosure"], [first, "2026-11-25", "holding-statement"]), [
      "- We have now confirmed that this involves National Insurance numbers.",
      "- We now know that this involves passwords.",
      "- We have looked into it, and this does not involve bank details. At first we said that we suspected it.",
      "- We now know how many people are affected: 41,120 people. At first we said 33,000 people, which we had not yet confirmed. Later we said 38,450 people.",
      "- We now know when it began: 22 November 2026 at 03:10 (London time, UTC+00:00). At first we said about 22:30 on 23 November 2026, which we had not yet confirmed.",
    ]);
  });

  it("takes what each notice was the first to say", () => {
    const silent = "version: 2\ntype: leak\ntimeZone: Europe/London\norganisation: { name: Severnside }\n";
    const lines = changes(today, [silent, "2026-11-25", "holding-statement"], [second, "2026-11-26", "disclosure"]);
    assert.match(
      lines.join("\n"),
      /41,120 people\. At first we said 38,450 people, which we had not yet confirmed\.\n/,
    );
    assert.match(lines.join("\n"), /At first we said about 22:30 on 23 November 2026/);
    assert.match(lines.join("\n"), /We have now confirmed that this involves National Insurance numbers/);
  });

  it("reads what went out in German", () => {
    assert.deepEqual(changes(today, [`language: de\n${first}`, "2026-11-25", "disclosure"]).slice(3), [
      "- We now know how many people are affected: 41,120 people. At first we said 33,000 people, which we had not yet confirmed.",
      "- We now know when it began: 22 November 2026 at 03:10 (London time, UTC+00:00). At first we said about 22:30 on 23 November 2026 (London time, UTC+00:00), which we had not yet confirmed.",
    ]);
  });

  it("leaves what was wrong to the section that owns it", () => {
    const sure = changed(["{ value: 33000, certainty: suspected }", "33000"]);
    const right = changed(["{ value: 33000, certainty: suspected }", "41120"]);
    const text = draftedBeside(right, [published(sure, "2026-11-25", "disclosure")], closing);
    assert.equal(text.split("33,000").length, 2);
    assert.match(text, /“This affects 33,000 people\.” What is right: This affects 41,120 people\./);
    assert.doesNotMatch(text, /What has changed since/);
  });

  it("says nothing where nothing has changed, or only authorities and colleagues were told", () => {
    assert.deepEqual(changes(first, [first, "2026-11-25", "disclosure"]), []);
    assert.deepEqual(changes(today, [first, "2026-11-25", "regulator-worksheet"]), []);
    assert.doesNotMatch(draftedBeside(today, [], closing), /What has changed since/);
  });
});

describe("the closing notice, where groups had letters of their own", () => {
  const [debtors, former] = ["tenants who owe rent", "former tenants"];
  const listed = (total: string, count: number, data = "[names, bank details]"): string => `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Severnside }
people:
  total: ${total}
  groups:
    - { who: ${debtors}, count: ${String(count)}, data: [names, rent arrears] }
    - { who: ${former}, count: 12, data: ${data} }
`;
  const early = listed("{ value: 180, certainty: suspected }", 180);
  const right = listed("203", 191);
  const [toDebtors, toFormer] = [
    published(early, "2026-11-25", "disclosure", debtors),
    published(early, "2026-11-27", "disclosure", former),
  ];
  const ofTotal =
    "- We now know how many people are affected: 203 people. At first we said 180 people, which we had not yet confirmed.\n";

  it("takes the first that went out for the first, though it was for one group", () => {
    const text = draftedBeside(right, [published(early, "2026-11-27", "apology"), toFormer, toDebtors], closing);
    assert.ok(text.includes(`## What has changed since our first notice of 25 November 2026\n\n${ofTotal}\n`), text);
    assert.doesNotMatch(text, /first notice of 27/);
  });

  it("says what has changed where nothing else went out", () => {
    const text = draftedBeside(right, [toDebtors, toFormer], closing);
    assert.ok(text.includes(`## What has changed since our first notice of 25 November 2026\n\n${ofTotal}\n`), text);
  });

  it("does not take for news what was known of others, and not told in the letter", () => {
    const text = draftedBeside(early, [toDebtors], closing);
    assert.doesNotMatch(text, /What has changed since/);
    const later = draftedBeside(listed("203", 191, "[names, passwords]"), [toDebtors], closing);
    assert.match(later, /- Former tenants: we now know that this involves passwords\.\n/);
    assert.doesNotMatch(later.split("## What has changed")[1] ?? "", /^- [^\n]*bank details/m);
  });

  it("does so in German", () => {
    const text = draftedBeside(`language: de\n${right}`, [toDebtors, toFormer], closing);
    assert.match(text, /\n## [^\n]*25\. November 2026[^\n]*\n\n- [^\n]*203 Personen[^\n]*180 Personen/);
  });
});

describe("what readers can do now", () => {
  const advice = `${today}advice: [Change your password.]
consequences: { value: [Somebody could write to you in our name.], audience: public }
measures:
  - { action: Set a new password for everybody, purpose: response, state: done, doneAt: 2026-11-26, audience: public }
`;
  it("stands in the post-incident report, with what has changed", () => {
    const notices = [published(first, "2026-11-25", "disclosure")];
    const text = draftedBeside(advice, notices, { ...closing, kind: "post-incident-report" });
    assert.match(text, /## What you can do\n\nChange your password\.\n/);
    assert.match(text, /## What has changed since our first notice of 25 November 2026\n\n- /);
  });

  for (const kind of ["closing-notice", "correction"] as const) {
    it(`stands in the ${kind}, with what may follow for them and what we did`, () => {
      const text = draftedBeside(advice, [], { ...closing, kind });
      assert.match(
        text,
        /## What this (?:may mean|means) for you\n\n(?:- )?Somebody could write to you in our name\.\n/,
      );
      assert.match(text, /## What you can do[^\n]*\n\n(?:- )?Change your password\.\n/);
      assert.match(text, /- Set a new password for everybody \(26 November 2026\)\n/);
    });
  }

  it("is in a correction even where nobody knows yet what may follow", () => {
    const text = draftedBeside(today, [], { ...closing, kind: "correction" });
    assert.match(text, /## What this means for you\n\nWe do not yet know what this may lead to for you\./);
  });
});
