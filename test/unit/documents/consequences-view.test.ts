import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parseDraft, readRecord, renderDocument, reviewDraft } from "../../../src/core/index.ts";
import { changesOf, type Change } from "../../kit/changes-told.ts";
import { productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-06-05T08:00:00Z");

/** A disclosure of a leak of these data that may have this consequence. */
function disclosure(data: string, consequence: string, language = "en") {
  const { record, problems } = readRecord(
    `version: 2\nlanguage: ${language}\ntitle: x\ntype: leak\ntimeZone: UTC\ndata: ${data}\nconsequences: { value: ["${consequence}"], audience: public }\n`,
  );
  assert.deepEqual(problems, []);
  const drafted = renderDocument("disclosure", {
    record,
    now,
    templates: productTemplates,
    incidentPath: "../incident.yaml",
  });
  assert.ok(drafted.ok);
  const review = reviewDraft(parseDraft(drafted.text), { record, now, templates: productTemplates });
  const gaps = review?.findings.filter(({ rule }) => rule === "IC801").map(({ span }) => span) ?? [];
  return gaps.map(({ start, end }) => drafted.text.slice(start, end)).filter((gap) => /WITHOUT|OHNE/.test(gap));
}

describe("a consequence that names data which the record rules out", () => {
  const ruledOut = (...kinds: readonly string[]): string =>
    `[names, e-mail addresses, ${kinds.map((kind) => `{ value: ${kind}, certainty: ruled-out }`).join()}]`;

  for (const [kind, consequence] of [
    ["passwords", "Somebody could try your password at other services."],
    ["bank details", "Strangers could pay with your bank details."],
    ["addresses", "Somebody could come to your address."],
    ["dates of birth", "Somebody could open an account with your name and dates of birth."],
  ] as const) {
    it(`is asked about in the draft, which cannot go out so: ${consequence}`, () => {
      assert.deepEqual(disclosure(ruledOut(kind), consequence), [
        `[SAY WHETHER THIS STILL HOLDS WITHOUT ${kind.toUpperCase()}]`,
      ]);
      assert.deepEqual(disclosure(`[names, ${kind}]`, consequence), []);
    });
  }

  it("is asked about in German", () => {
    const consequence = "Jemand könnte sich mit Ihrer Kontonummer etwas kaufen.";
    assert.deepEqual(disclosure(ruledOut("Kontonummern"), consequence, "de"), [
      "[SAGEN SIE, OB DAS AUCH OHNE KONTONUMMERN GILT]",
    ]);
  });

  for (const [kind, consequence] of [
    ["addresses", "Somebody could write to your e-mail address."],
    ["passwords", "Somebody could pretend to be us and ask for your password."],
    ["passwords", "Nobody can log in, since your password is not known to anybody."],
    ["phone numbers", "Somebody could write to you and pretend to be us."],
    ["names of children", "Somebody could call you by your name."],
  ] as const) {
    it(`is none where it does not rest on them: ${kind}, ${consequence}`, () => {
      assert.deepEqual(disclosure(ruledOut(kind), consequence), []);
    });
  }

  it("is asked about in the next version once the record no longer names it", () => {
    const feared: Change = [/$/, 'consequences: { value: ["Somebody could call you."], audience: public }\n'];
    const none: Change = [/$/, "consequences: { certainty: ruled-out, audience: public }\n"];
    assert.deepEqual(changesOf({ then: [feared], today: [none] }), [
      "- Our earlier notice named this as something that could follow: Somebody could call you. [SAY WHETHER IT STILL CAN]",
    ]);
    const called = 'consequences: { value: ["They could use your phone number."], audience: public }\n';
    const out: Change = ["phone numbers]", "{ value: phone numbers, certainty: ruled-out }]"];
    assert.deepEqual(changesOf({ then: [[/$/, called]], today: [[/$/, called], out] }).length, 1);
  });
});
