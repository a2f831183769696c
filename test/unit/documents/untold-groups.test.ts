import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { withToldBefore } from "../../../src/core/documents/told-before.ts";
import { published } from "../../kit/published.ts";
import { productTemplates as templates } from "../../kit/templates.ts";

const members = "{ who: members in Austin, count: 400 }";
const patients = "{ who: patients in Waco, count: 90 }";
const facts = (groups: string, language = "en"): string => `version: 2
type: leak
language: ${language}
timeZone: UTC
moments: { aware: 2026-03-01, told: 2026-03-02 }
people: { groups: [${groups}] }
`;
const all = "We told the people affected.";
const now = Temporal.Instant.from("2026-03-06T09:00:00Z");

/** What a document of 6 March says of who was told. */
function toldIn(
  today: string,
  { group, kind = "disclosure", before = facts(members) }: { group?: string; kind?: KindId; before?: string } = {},
): string | undefined {
  const { record, problems } = readRecord(today);
  assert.deepEqual(problems, []);
  const held = withToldBefore(record, [published(before, "2026-03-02", "disclosure")], { kind, now, templates });
  const result = renderDocument(kind, { record: held, now, templates, incidentPath: "../incident.yaml", group });
  assert.ok(result.ok);
  return /2\. ?M(?:arch|ärz) 2026:\*\* (.*)|2 March 2026:\*\* (.*)/.exec(result.text)?.slice(1).find(Boolean);
}

describe("people who were added after the others were told", () => {
  const more = facts(`${members}, ${patients}`);

  it("are not said to have been told", () => {
    assert.equal(toldIn(more), "We told the first people affected.");
    assert.equal(toldIn(more, { kind: "press-statement" }), "We told the first people affected.");
  });

  it("read in a letter of their own that they hear of it only now", () => {
    const own = toldIn(more, { group: "patients in Waco" });
    assert.equal(own, "We told the first people affected. You were not among them: we are telling you only now.");
    assert.equal(toldIn(more, { group: "members in Austin" }), "We told the first people affected.");
    const german = toldIn(facts(`${members}, ${patients}`, "de"), { group: "patients in Waco" });
    assert.equal(
      german,
      "Wir haben die ersten Betroffenen informiert. Sie waren nicht darunter: Wir informieren Sie erst jetzt.",
    );
  });

  it("were told where the letter to all knew of them", () => {
    assert.equal(toldIn(more, { before: more, group: "patients in Waco" }), "We told the people affected.");
  });

  it("are none where a group is part of another, was divided or has another name", () => {
    for (const today of [
      facts(`${members}, { who: members with cards, count: 40 }`).replace("groups:", "total: 400, groups:"),
      facts("{ who: members with cards, count: 300 }, { who: members without cards, count: 300 }"),
      facts("{ who: members in Austin and Waco, count: 490 }"),
    ]) {
      const before = facts(members).replace("groups:", "total: 400, groups:");
      assert.equal(toldIn(today, { before }), "We told the people affected.", today);
    }
  });
});

describe("a group that was told later than the first", () => {
  const later = patients.replace("}", ", told: 2026-03-04 }");
  /** The lines of the course of events that say who was told. */
  const lines = (
    today: string,
    options: { group?: string; sent?: ReturnType<typeof published>[]; language?: string } = {},
  ) => {
    const { record, problems } = readRecord(today);
    assert.deepEqual(problems, []);
    const { sent = [], language = "en", group } = options;
    const held = withToldBefore(record, sent, { kind: "disclosure", now, templates });
    const template = language === "de" ? { template: "de/disclosure.md.mustache" } : {};
    const given = { record: held, now, templates, incidentPath: "../incident.yaml", group, language, ...template };
    const result = renderDocument("disclosure", given);
    assert.ok(result.ok);
    return result.text.match(/(?<=:\*\* )(?:We told|Wir haben (?:Sie|die ersten|die Betroffenen|diese)).*/g) ?? [];
  };

  it("reads so in the letter to it, and others do not read that all were told", () => {
    const today = facts(`${members}, ${later}`);
    assert.deepEqual(lines(today, { group: "patients in Waco" }), [
      "We told the first people affected. You were not among them: we told you only later.",
      "We told you.",
    ]);
    assert.deepEqual(lines(today, { group: "members in Austin" }), ["We told the first people affected."]);
    assert.deepEqual(lines(today), ["We told the first people affected.", "We told patients in Waco."]);
    assert.deepEqual(lines(facts(`${members}, ${later}`, "de"), { language: "de" }), [
      "Wir haben die ersten Betroffenen informiert.",
      "Wir haben diese Gruppe informiert: patients in Waco.",
    ]);
  });

  it("is not yet told where that is to come", () => {
    const today = facts(`${members}, ${later.replace("03-04", "03-09")}`);
    assert.deepEqual(lines(today, { group: "patients in Waco" }), [
      "We told the first people affected. You were not among them: we are telling you only now.",
    ]);
    assert.deepEqual(lines(today), ["We told the first people affected."]);
  });

  it("is known by the letter that went out to it", () => {
    const today = facts(`${members}, ${patients}`);
    const first = published(facts(members), "2026-03-02", "disclosure");
    const second = published(today, "2026-03-04", "disclosure", "patients in Waco");
    assert.deepEqual(lines(today, { sent: [first, second] }), [
      "We told the first people affected.",
      "We told patients in Waco.",
    ]);
    assert.deepEqual(lines(today, { sent: [published(today, "2026-03-02", "disclosure"), second] }), [
      "We told the people affected.",
    ]);
  });

  it("is none where that was the same day", () => {
    assert.deepEqual(lines(facts(`${members}, ${later.replace("03-04", "03-02")}`)), ["We told the people affected."]);
  });
});

describe("a group that was not told when the first were", () => {
  const group = (told: string) => `{ who: trainers, count: 90, told: ${told} }`;
  const german = "Wir haben die ersten Betroffenen informiert.";

  for (const told of ["{ certainty: ruled-out }", "{ expectedBy: 2026-06-10 }"]) {
    it(`leaves nobody to read that all were told, and hears of it only now: ${told}`, () => {
      const today = facts(`${members}, ${group(told)}`);
      assert.equal(toldIn(today), "We told the first people affected.");
      assert.equal(toldIn(today, { group: "members in Austin" }), "We told the first people affected.");
      assert.equal(
        toldIn(today, { group: "trainers" }),
        "We told the first people affected. You were not among them: we are telling you only now.",
      );
      assert.equal(toldIn(facts(`${members}, ${group(told)}`, "de")), german);
      assert.equal(
        toldIn(facts(`${members}, ${group(told)}`, "de"), { group: "trainers" }),
        `${german} Sie waren nicht darunter: Wir informieren Sie erst jetzt.`,
      );
    });
  }

  it("leaves nobody to read that all were told where its day is not for them", () => {
    const today = facts(`${members}, ${group("{ value: 2026-03-04, audience: internal }")}`);
    assert.equal(toldIn(today), "We told the first people affected.");
    assert.equal(toldIn(today, { group: "trainers" }), "We told the first people affected.");
  });

  it("is any other of which nothing is said", () => {
    assert.equal(toldIn(facts(`${members}, ${patients}`), { before: facts(`${members}, ${patients}`) }), all);
    assert.equal(toldIn(facts(`${members}, ${group("2026-03-02")}`)), all);
  });
});

describe("what the authority reads of groups that were told later", () => {
  const section = (told: string, first = "2026-03-02"): string => {
    const group = told === "" ? "" : `, told: ${told}`;
    const { record } = readRecord(
      facts(`${members}, { who: trainers, count: 90${group} }`).replace("2026-03-02", first),
    );
    const result = renderDocument("regulator-worksheet", { record, now, templates, incidentPath: "x.yaml" });
    assert.ok(result.ok);
    const [, below = ""] = result.text.split("## Telling the people affected\n\n");
    return below.split("\n\n")[0] ?? "";
  };
  const first = "We told the first people affected: 2 March 2026.";

  for (const [why, told, sentences] of [
    ["were told", "2026-03-04", `${first} We told trainers later: 4 March 2026.`],
    ["are to be told", "2026-03-26", `${first} We mean to tell trainers: 26 March 2026.`],
    ["were told on the same day", "2026-03-02", "We told the people affected: 2 March 2026."],
    ["were told before", "2026-03-01", "We told the people affected: 2 March 2026."],
    ["have no day", "", "We told the people affected: 2 March 2026."],
    ["were not told", "{ certainty: ruled-out }", `${first} We have not yet told trainers.`],
    ["are still to be told", "{ expectedBy: 2026-06-10 }", `${first} We have not yet told trainers.`],
    ["have a day that is not for the authority", "{ value: 2026-03-04, audience: internal }", first],
    [
      "are thought to have been told",
      "{ value: 2026-03-04, certainty: suspected }",
      `${first} We believe that we told trainers later: 4 March 2026. We have not yet confirmed this.`,
    ],
  ] as const) {
    it(`is so where they ${why}`, () => {
      assert.equal(section(told), sentences);
    });
  }

  it("stands behind a first day that is not confirmed as well, and behind none where nobody was told", () => {
    assert.equal(
      section("2026-03-04", "{ value: 2026-03-02, certainty: suspected }"),
      "We believe that we told the first people affected: 2 March 2026. We have not yet confirmed this. We told trainers later: 4 March 2026.",
    );
    assert.equal(
      section("{ certainty: ruled-out }", "{ certainty: ruled-out }"),
      "We have not yet told the people affected.",
    );
  });
});
