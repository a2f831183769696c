import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { nextOf } from "../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../kit/templates.ts";

const facts = `version: 2
type: leak
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
moments: { occurredFrom: 2026-12-02T14:20, aware: 2026-12-02T15:30, contained: 2026-12-02T14:31 }
people: { total: 214, groups: [{ who: customers whose account another customer saw }] }
data: [names]
contacts: { phone: 01632 960 410 }
`;
const correction = `corrections: [{ said: No personal data was involved., instead: Other customers could see your name., on: 2026-12-02, audience: public }]\n`;
const now = Temporal.Instant.from("2026-12-02T14:50:00Z");
const sentence =
  "On 2 December 2026 we said: “No personal data was involved.” That was wrong. What is right: Other customers could see your name.";

function drafted(kind: KindId, text: string): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const options = { record, now, templates: productTemplates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

const kinds = [
  "apology",
  "disclosure",
  "notice-eu",
  "faq",
  "press-statement",
  "holding-statement",
  "staff-script",
  "staff-note",
  "remediation-plan",
] as const;

describe("what was told wrongly", () => {
  for (const kind of kinds) {
    it(`is put right once in what goes to those who were told: ${kind}`, () => {
      const text = drafted(kind, facts + correction);
      assert.equal(text.split(sentence).length, 2);
      assert.equal(text.split("No personal data").length, 2);
      const { record } = readRecord(facts + correction);
      const found = reviewDraft(parseDraft(text), { record, now, templates: productTemplates })?.findings;
      const before = reviewDraft(parseDraft(drafted(kind, facts)), {
        record,
        now,
        templates: productTemplates,
      })?.findings;
      assert.deepEqual(
        found?.map(({ rule }) => rule),
        before?.map(({ rule }) => rule),
      );
    });

    it(`is not spoken of where nothing was: ${kind}`, () => {
      assert.doesNotMatch(drafted(kind, facts), /was wrong|What is right|at once, before the caller/);
    });

    it(`stands once in the next version, where readers look first: ${kind}`, () => {
      const text = nextOf(kind, facts, facts + correction);
      assert.equal(text.split("No personal data was involved").length, 2);
      assert.match(text, /^- We told you something that was wrong: “No personal data was involved\.”/m);
    });
  }

  for (const kind of [
    "apology",
    "disclosure",
    "faq",
    "press-statement",
    "holding-statement",
    "remediation-plan",
  ] as const) {
    it(`is put right in German: ${kind}`, () => {
      const text = drafted(kind, `${facts}${correction}language: de\n`);
      assert.match(
        text,
        /^Am 2\\?\. Dezember 2026 haben wir mitgeteilt: „No personal data was involved\.“ Das war falsch\. Richtig ist: Other/m,
      );
    });
  }

  for (const kind of [
    "partner-notice",
    "recipient-request",
    "regulator-worksheet",
    "notice-us-ca",
    "notice-us-ma",
  ] as const) {
    it(`is no matter of those who were told nothing of it: ${kind}`, () => {
      assert.doesNotMatch(drafted(kind, facts + correction), /No personal data was involved/);
    });
  }

  it("is not put right in what the public reads where only an authority was told", () => {
    assert.doesNotMatch(
      drafted("apology", facts + correction.replace("audience: public", "audience: regulator")),
      /That was wrong/,
    );
  });
});
