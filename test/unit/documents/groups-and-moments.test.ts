import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { severalGroupsRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-03-02T08:00:00Z");

function drafted(text: string, kind: KindId = "disclosure"): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert(result.ok);
  return result.text;
}

/** What the disclosure says under a heading. */
function section(heading: string, text: string): string {
  const draft = drafted(text);
  const [, said = ""] = draft.split(`## ${heading}\n\n`);
  return said.split("\n\n## ")[0] ?? "";
}

const who = "Who was affected";
const when = "When it happened";

describe("the only group of people", () => {
  const one = (words: string): string =>
    section(who, `type: leak\npeople:\n  total: 6240\n  groups:\n    - who: ${words}\n      count: 6240\n`);

  it("goes into the sentence in small letters, though a line was begun with it", () => {
    assert.match(one("Customers whose account was shown"), /affects 6,240 people: customers whose account was shown\./);
  });
  it("keeps the capital of a name", () => {
    assert.match(one("Leeds customers"), /affects 6,240 people: Leeds customers\./);
  });
});

describe("people in several groups", () => {
  it("are named with their number and their data, each as sure as it is", () => {
    assert.equal(
      section(who, severalGroupsRecordText),
      `We believe that this affects between 9,400 and 9,700 people in all. We have not yet confirmed the number. They belong to these groups:

- Patients of our clinics in Cork and Limerick since 2021: 8,400 people. For them, this involves names, dates of birth and dates of appointments.
- People who work for us, or did since 2018: we believe 1,030 people, though we have not yet confirmed the number. For them, this involves names. We suspect, but have not yet confirmed, that for them it also involves bank account numbers. We have looked into it, and for them it does not involve passwords.
- Donors: we do not yet know how many. We have not yet confirmed that they are affected. We do not yet know which of their data are involved; we expect to know by 6 March 2026.

We have looked into it, and this does not affect visitors of our website.`,
    );
  });

  it("make the kinds of data of the whole, so that nothing is called unknown that one group knows", () => {
    assert.equal(
      section("What was affected", severalGroupsRecordText),
      "The leak involves these kinds of personal data: names, dates of birth and dates of appointments. We suspect, but have not yet confirmed, that it also involves bank account numbers.",
    );
  });

  it("are told of no kind of data more surely than everybody is", () => {
    const record = `type: leak
data: [names, { value: prescriptions, certainty: suspected }]
people: { groups: [{ who: patients, count: 9, data: [names, Prescriptions] }, { who: staff, count: 4, data: [names] }] }`;
    assert.equal(
      section("What was affected", record),
      "The leak involves these kinds of personal data: names. We suspect, but have not yet confirmed, that it also involves prescriptions.",
    );
    assert.match(
      section(who, record),
      /For them, this involves names\. We suspect, but have not yet confirmed, that for them it also involves Prescriptions\./i,
    );
    const review = reviewDraft(parseDraft(drafted(record)), { record: readRecord(record).record, now });
    assert.deepEqual(
      review?.findings.filter(({ rule }) => rule === "IC405"),
      [],
    );
  });

  const lines: readonly (readonly [name: string, people: string, expected: string])[] = [
    ["one group and the total", "{ total: 5, groups: [{ who: our members }] }", "This affects 5 people: our members."],
    [
      "one group and its own number",
      "{ groups: [{ who: our members, count: 5 }] }",
      "This affects 5 people: our members.",
    ],
    [
      "one group whose number is not the total",
      "{ total: 9, groups: [{ who: our members, count: 5 }] }",
      "This affects 9 people in all. They belong to these groups:\n\n- Our members: 5 people.",
    ],
    [
      "one group of which nobody knows how many",
      "{ groups: [{ who: our members }] }",
      "This affects our members. We do not yet know how many people are affected.",
    ],
    [
      "groups whose data are the same",
      "{ total: 9, groups: [{ who: members, data: [names, orders] }, { who: guests, data: [orders, names] }] }",
      "This affects 9 people in all. They belong to these groups:\n\n- Members: we do not yet know how many.\n- Guests: we do not yet know how many.",
    ],
    [
      "a group of whom only the number is known",
      "{ groups: [{ who: members, count: 7 }, { count: { atLeast: 2 } }] }",
      "We do not yet know how many people are affected in all. They belong to these groups:\n\n- Members: 7 people.\n- Others: at least 2 people, and we do not yet know who they are.",
    ],
    [
      "a number that is not for the public",
      "{ groups: [{ who: members, count: { value: 7, audience: regulator } }, { who: guests, count: 1 }] }",
      "We do not yet know how many people are affected in all. They belong to these groups:\n\n- Members: we cannot yet say in public how many.\n- Guests: one person.",
    ],
    [
      "a group that was looked into",
      "{ total: 5, groups: [{ who: our members }, { who: our staff, count: 0 }, { who: { value: our guests, certainty: ruled-out } }] }",
      "This affects 5 people: our members. We have looked into it, and this does not affect our staff or our guests.",
    ],
    ["nobody at all", "{ total: 0 }", "We have looked into it: nobody was affected."],
    [
      "a group that nobody may know of",
      "{ total: 5, groups: [{ who: our members }, { who: { value: our chairman, audience: internal }, count: 1 }] }",
      "This affects 5 people: our members.",
    ],
  ];
  for (const [name, people, expected] of lines) {
    it(`read well: ${name}`, () => {
      assert.equal(section(who, `version: 2\ntype: leak\npeople: ${people}\n`), expected);
    });
  }

  it("read in the way of version 1 as in that of today", () => {
    const before = section(who, "version: 1\npeople: { count: 5, who: our members }\n");
    assert.equal(before, "This affects 5 people: our members.");
  });
});

describe("moments that nobody knows exactly", () => {
  it("are told as what is known of them, in an order that can be true", () => {
    assert.equal(
      section(when, severalGroupsRecordText),
      `- **Between 9 February and 13 February 2026:** The leak began.
- **About February 2026:** We first suspected it.
- **About 17:40 on 24 February 2026:** A supplier of ours told us.
- **25 February 2026 at 09:10:** We found out.
- **Between 10:30 and 12:00 on 25 February 2026:** We stopped it. We have not yet confirmed this.
- **26 February 2026:** We reported it to the authority.
- **Between 10:00 and 15:00 on 27 February 2026:** We rang every clinic.

All times are Dublin time (UTC+00:00).`,
    );
  });

  it("put a month before its days where something begins in it, and behind them where it ends", () => {
    const text = "moments: { occurredFrom: 2026-02, aware: 2026-02-10, recovered: 2026-02 }\ntype: outage\n";
    assert.match(
      section(when, text),
      /\*\*In February 2026:\*\* The outage began\.\n- \*\*10 February 2026:\*\* We found out\.\n- \*\*In February 2026:\*\* Everything worked again\./,
    );
  });

  it("are promised as such: by about, by the end of a month, until the end of one", () => {
    const text = drafted(severalGroupsRecordText);
    assert.match(text, /We will tell you more by about 17:00 on 6 March 2026 \(Dublin time, UTC\+00:00\)\./);
    assert.match(
      text,
      /Encrypt every list before it leaves our house, by the end of March 2026 \(responsible: Head of IT\)/,
    );
    assert.match(
      text,
      /from Marram Credit Watch\. This offer is open until the end of September 2026\. Ask for your code by e-mail\./,
    );
    assert.match(text, /Stopped sending lists to the mailing house \(February 2026\)/);
    const plan = drafted(severalGroupsRecordText, "remediation-plan");
    assert.match(plan, /\| Done in February 2026 \|/);
    assert.match(plan, /\| Head of IT \| March 2026 \| Promised \|/);
  });

  it("offer nothing that can no longer be taken up, and nothing that is not marked public", () => {
    assert.doesNotMatch(drafted(severalGroupsRecordText), /bank card/);
    const jotted = severalGroupsRecordText.replace("how: ask for your code by e-mail, audience: public", "how: x");
    assert.doesNotMatch(drafted(jotted), /What we offer you|credit monitoring/);
  });
});

describe("every document of an incident with several groups", () => {
  // A correction has gaps until the record says what was told wrongly.
  for (const { id } of kinds.filter((kind) => kind.id !== "correction")) {
    it(`passes our own review: ${id}`, () => {
      const { record } = readRecord(severalGroupsRecordText);
      const review = reviewDraft(parseDraft(drafted(severalGroupsRecordText, id)), { record, now });
      assert.deepEqual(review?.findings, []);
    });
  }
});

describe("what could do no more harm before anybody knew of it", () => {
  const course = (moments: string) =>
    drafted(`type: leak\ntimeZone: UTC\nmoments: { occurredFrom: 2026-02-02, aware: 2026-02-20T16:00, ${moments} }\n`);

  it("came to an end, and nobody says to have stopped it", () => {
    const text = course("contained: 2026-02-19");
    assert.match(text, /19 February 2026:\*\* The leak ended\./);
    assert.doesNotMatch(text, /We stopped/);
  });

  it("is said once where it is known when it ended", () => {
    assert.equal(course("contained: 2026-02-19, occurredTo: 2026-02-19").split("19 February").length, 2);
  });

  it("was stopped by us where we knew", () => {
    assert.match(course("contained: 2026-02-20T17:00"), /17:00:\*\* We stopped it\./);
  });
});
