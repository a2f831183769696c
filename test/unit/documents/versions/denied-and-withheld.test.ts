import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, type KindId } from "../../../../src/core/index.ts";
import { withToldBefore } from "../../../../src/core/documents/told-before.ts";
import type { EarlierNotice } from "../../../../src/core/documents/versions/draft-again.ts";
import { publishedAs, versionAfter } from "../../../kit/published.ts";
import { productTemplates } from "../../../kit/templates.ts";

const templates = productTemplates;
const later = Temporal.Instant.from("2026-03-05T08:00:00Z");

/** A notice that went out with these facts. */
function published(facts: string, kind: KindId = "disclosure"): EarlierNotice {
  return publishedAs(facts, { kind, drafted: "2026-03-02T09:00:00Z", on: "2026-03-02T09:00" });
}

/** What the next version says has changed. */
function changes(then: string, today: string, kind?: KindId): string {
  const text = versionAfter(published(then, kind), today, [], "2026-03-05T08:00:00Z");
  return text.split("## What has changed")[1]?.split("\n## ")[0] ?? "";
}

const denied = "type: leak\ndata: [names, { value: passwords, certainty: ruled-out }]\n";

describe("what an earlier notice had ruled out", () => {
  it("is owned once it is involved after all", () => {
    assert.match(
      changes(denied, "type: leak\ndata: [names, passwords]\n"),
      /We now know that this involves passwords\. Our earlier notice said that it did not\. We got that wrong\./,
    );
    assert.match(
      changes(denied, "type: leak\ndata: [names, { value: passwords, certainty: suspected }]\n"),
      /We now suspect, but have not yet confirmed, that this involves passwords\. Our earlier notice said that it did not\./,
    );
    assert.match(
      changes("type: leak\ndata: [names]\n", "type: leak\ndata: [names, passwords]\n"),
      /We now know that this involves passwords\.\n/,
    );
  });

  it("is owned once, where somebody wrote the correction", () => {
    const written =
      'corrections: [{ said: "Passwords were not in the file.", instead: Passwords were in it., audience: public }]\n';
    const today = `type: leak\ndata: [names, passwords]\n${written}`;
    const said = changes(denied, today);
    assert.match(said, /We told you something that was wrong: “Passwords were not in the file\.”/);
    assert.doesNotMatch(said, /Our earlier notice said/);
    const notice = published(denied);
    const { corrections } = withToldBefore(readRecord(today).record, [notice], {
      kind: "correction",
      now: later,
      templates,
    });
    assert.equal(corrections.length, 1);
  });

  it("is set right by a correction of its group, in one sentence", () => {
    const facts = (data: string) =>
      `type: leak\npeople: { groups: [{ who: patients, data: [names, ${data}] }, { who: staff, data: [names] }] }\n`;
    const then = facts("{ value: passwords, certainty: ruled-out }");
    const notice = published(then);
    const { corrections } = withToldBefore(readRecord(facts("passwords")).record, [notice], {
      kind: "correction",
      now: later,
      templates,
    });
    assert.deepEqual(
      corrections.map(({ said, instead }) => [said, instead]),
      [["Patients: this does not involve passwords.", "Patients: this involves passwords."]],
    );
  });

  it("is set right by a correction that is drafted", () => {
    const { record } = readRecord("type: leak\ndata: [names, passwords]\n");
    const notice = published(denied);
    const { corrections } = withToldBefore(record, [notice], { kind: "correction", now: later, templates });
    assert.deepEqual(
      corrections.map(({ said, instead }) => [said, instead]),
      [["We have looked into it, and this does not involve passwords.", "This involves passwords."]],
    );
  });
});

describe("what was kept from readers when the earlier notice went out", () => {
  const cause = (audience: string) =>
    `type: leak
cause:
  summary: { value: A file stood open., audience: ${audience} }
  ownPart: { value: We left it open., audience: ${audience} }
  failedToPrevent: { value: We had no check., audience: ${audience} }
people: { total: { value: 40, audience: ${audience} } }
`;

  it("can be said now, and was no news to us", () => {
    const said = changes(cause("internal"), cause("public"));
    assert.match(said, /We can now say how many people are affected: 40 people\./);
    assert.match(said, /We can now say how it happened\. A file stood open\./);
    assert.match(said, /We can now say what our part in it is\. We left it open\. We had no check\.\n/);
    assert.doesNotMatch(said, /We now know/);
  });

  it("names our part once, where some of it was kept back and some not known", () => {
    const then = "type: leak\ncause: { ownPart: { value: We left it open., audience: internal } }\n";
    assert.match(
      changes(then, cause("public")),
      /We can now say what our part in it is\. We left it open\. We had no check\.\n/,
    );
  });

  it("is news where nobody knew it", () => {
    const said = changes("type: leak\n", cause("public"));
    assert.match(said, /We now know how it happened\. A file stood open\./);
    assert.match(said, /We now know our part in it\. We left it open\. We had no check\.\n/);
    assert.doesNotMatch(said, /We can now say/);
  });
});

describe("what those affected can do and get", () => {
  const today = `type: leak
advice: [Change your code.]
consequences: { value: [Somebody could call you.], audience: public }
repair: [{ offer: A new card, audience: public }]
`;

  it("is told to others as what we tell them", () => {
    for (const kind of ["press-statement", "partner-notice", "regulator-worksheet", "staff-note"] as const) {
      const said = changes("type: leak\n", today, kind);
      assert.match(said, /What we now advise the people affected: Change your code\./, kind);
      assert.match(said, /We offer the people affected this: A new card\./, kind);
      assert.match(said, /What this may mean for the people affected: Somebody could call you\./, kind);
    }
  });

  it("is told to them as theirs", () => {
    const said = changes("type: leak\n", today);
    assert.match(said, /What you can do now: Change your code\./);
    assert.match(said, /We offer you this: A new card\./);
  });
});
