import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, reviewDraft } from "../../../src/core/index.ts";
import { nextOf } from "../../kit/outage-and-leak.ts";
import { draftedBeside } from "../../kit/published.ts";
import { productTemplates as templates } from "../../kit/templates.ts";

const facts = (people: string): string => `version: 2
type: outage
timeZone: Europe/Berlin
organisation: { name: Prairie Desk }
service: the appointment book
moments: { occurredFrom: 2026-12-02T07:50, aware: 2026-12-02T07:55 }
data: { certainty: ruled-out }
people: ${people}
contacts: { phone: 01632 960 410 }
`;
const at = "2026-12-02T14:50:00Z";
const clinics = "{ total: 412, counted: clinics, groups: [{ who: Clinics that use Prairie Desk }] }";
const mixed = `
  total: 12500
  groups:
    - { who: patients with an appointment, count: 12088 }
    - { who: clinics that use Prairie Desk, count: 412, counted: clinics }`;
const german = (text: string): string =>
  `${text}language: de\n`
    .replace("Clinics that use Prairie Desk", "'Kliniken, die Prairie Desk nutzen'")
    .replace("counted: clinics", "counted: Kliniken");

function peopleIn(text: string, group?: string): string {
  const draft = draftedBeside(text, [], { kind: "disclosure", now: at, group });
  return /## (?:Who was affected|Wer betroffen ist|Wen [^\n]*)\n\n([\s\S]*?)\n\n##/.exec(draft)?.[1] ?? draft;
}

describe("numbers that do not count people", () => {
  it("are told of what they count", () => {
    assert.equal(peopleIn(facts(clinics)), "This affects 412 clinics that use Prairie Desk.");
    const open = clinics.replace("412", "unknown");
    assert.match(peopleIn(facts(open)), /We do not yet know how many clinics are affected\./);
    const range = clinics.replace("412", "{ min: 400, max: 420 }").replace("Clinics that", "everybody who");
    assert.equal(peopleIn(facts(range)), "This affects between 400 and 420 clinics: everybody who use Prairie Desk.");
  });

  it("are told of one group alone, and not added up with people", () => {
    const text = peopleIn(facts(mixed));
    assert.match(text, /^This affects 12,500 people in all\. They belong to these groups:\n\n/);
    assert.match(text, /^- Patients with an appointment: 12,088 people\.$/m);
    assert.match(text, /^- Clinics that use Prairie Desk: 412\.$/m);
    const partners = facts(mixed.replace("clinics that use", "partner clinics of"));
    assert.match(peopleIn(partners), /^- Partner clinics of Prairie Desk: 412\.$/m);
    const letter = peopleIn(facts(mixed), "clinics that use Prairie Desk");
    assert.equal(
      letter,
      "This letter is for 412 clinics that use Prairie Desk. In all, the outage affects 12,500 people.",
    );
    assert.deepEqual(readRecord(facts(mixed.replace("12500", "400").replace("12088", "390"))).problems, []);
    const overlap = peopleIn(facts(mixed.replace("12088", "12499")));
    assert.doesNotMatch(overlap, /more than one/);
  });

  it("are told in German", () => {
    const text = draftedBeside(german(facts(clinics)), [], { kind: "apology", now: at });
    assert.match(text, /Das betrifft 412 Kliniken, die Prairie Desk nutzen\./);
    const open = draftedBeside(german(facts(clinics.replace("412", "unknown"))), [], { kind: "apology", now: at });
    assert.match(open, /wie viele Kliniken betroffen sind/);
    assert.match(open, /Betroffen ist diese Gruppe: Kliniken, die/);
  });

  it("are told in the next version", () => {
    const today = facts(clinics.replace("412", "430"));
    assert.match(
      nextOf("disclosure", facts(clinics), today),
      /^- We now know how many clinics are affected: 430 clinics\. .*412 clinics.*wrong/m,
    );
    assert.match(
      nextOf("disclosure", german(facts(clinics)), german(today)),
      /^- Wir wissen jetzt, wie viele Kliniken betroffen sind: 430 Kliniken\. .*412 Kliniken\. Das war falsch/m,
    );
    assert.doesNotMatch(
      nextOf("disclosure", facts(clinics.replace("counted: clinics, ", "")), today),
      /got that wrong/,
    );
  });

  it("call no document wrong", () => {
    for (const people of [clinics, mixed]) {
      const { record, problems } = readRecord(facts(people));
      assert.deepEqual(problems, []);
      for (const { id } of kinds) {
        const text = draftedBeside(facts(people), [], { kind: id, now: at });
        assert.doesNotMatch(text, /412 people/, id);
        const review = reviewDraft(parseDraft(text), { record, now: Temporal.Instant.from(at), templates });
        const found = review?.findings.filter(({ span }) =>
          /412|12,500/.test(text.slice(text.lastIndexOf("\n", span.start), span.end)),
        );
        assert.deepEqual(
          found?.map(({ rule, message }) => [rule, message]),
          [],
          id,
        );
        const told = review?.requirements.find(({ id: each }) => each === "people-affected");
        assert.ok(told?.required !== true || told.state !== "missing", id);
      }
    }
  });
});
