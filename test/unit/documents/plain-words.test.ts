import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { draftedBeside, published } from "../../kit/published.ts";
import { inLanguageOf, productTemplates as templates } from "../../kit/templates.ts";

const base = (more: string, zone = "Europe/Berlin"): string => `version: 2
timeZone: ${zone}
organisation: { name: Corran Bank }
contacts: { phone: 01632 960 410 }
${more}`;
const at = "2026-12-01T09:00:00Z";
const german = (text: string): string => `${text}language: de\n`;

function drafted(kind: KindId, text: string, now = at): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const options = { record, now: Temporal.Instant.from(now), templates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(text, kind) });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}

describe("a promise for midnight", () => {
  const promise = (zone: string): string =>
    base("type: leak\ndata: [names]\nnextUpdate: { at: 2026-12-02T00:00 }\n", zone);

  it("says at the end of which day", () => {
    assert.match(
      drafted("disclosure", promise("America/Chicago")),
      /We will tell you more by midnight at the end of December 1, 2026 \(Central Time\)\./,
    );
    assert.match(
      drafted("disclosure", promise("Europe/London")),
      /by midnight at the end of 1 December 2026 \(London time, UTC\+00:00\)\./,
    );
    assert.match(drafted("disclosure", german(promise("Europe/Berlin"))), /bis zum 1\. Dezember 2026 um 24:00 Uhr \(/);
  });

  it("is kept, is a promise, and is held against the record as any other", () => {
    for (const zone of ["America/Chicago", "Europe/London"]) {
      const text = promise(zone);
      const review = reviewDraft(parseDraft(drafted("disclosure", text)), {
        record: readRecord(text).record,
        now: Temporal.Instant.from(at),
        templates,
      });
      const { state } = review?.requirements.find(({ id }) => id === "next-update") ?? {};
      assert.equal(state, "met", zone);
      const draft = drafted("disclosure", text);
      const found = review?.findings.filter(({ span }) =>
        draft.slice(draft.lastIndexOf("\n", span.start), span.end + 60).includes("midnight"),
      );
      assert.deepEqual(
        found?.map(({ rule, message }) => [rule, message]),
        [],
        zone,
      );
      const sent = [published(text, "2026-12-01", "disclosure")];
      assert.match(
        draftedBeside(text, sent, { kind: "disclosure", now: "2026-12-03T12:00:00Z" }),
        /We promised you news by midnight at the end of (?:December 1, 2026|1 December 2026) \(/,
      );
    }
  });
});

describe("an outage that is over", () => {
  const outage = base(
    "type: outage\nservice: card payments\nmoments: { occurredFrom: 2026-11-30T07:50, occurredTo: 2026-11-30T14:20 }\npeople: { total: 412, groups: [{ who: everybody who has a card with us }] }\n",
  );

  it("affected people, and does so no more", () => {
    assert.match(drafted("disclosure", outage), /This affected 412 people: everybody/);
    assert.match(drafted("disclosure", german(outage)), /Das betraf 412 Personen: everybody/);
    const suspected = outage.replace("412", "{ value: 412, certainty: suspected }");
    assert.match(drafted("disclosure", suspected), /We believe that this affected 412 people/);
    assert.match(drafted("disclosure", german(suspected)), /Wir gehen davon aus, dass es 412 Personen betraf/);
    const running = outage.replace(", occurredTo: 2026-11-30T14:20", "");
    assert.match(drafted("disclosure", running), /This affects 412 people/);
    assert.match(drafted("disclosure", outage.replace("type: outage", "type: leak")), /affects 412 people/);
  });
});

describe("a name in the register that is the name", () => {
  it("is not said twice", () => {
    const text = base("type: leak\n").replace(
      "Corran Bank",
      "Corran Bank, legalName: Corran Bank, address: 1 Quay Street",
    );
    assert.match(drafted("regulator-worksheet", text), /^Corran Bank \(1 Quay Street\)$/m);
    assert.equal(drafted("disclosure", text).match(/Corran Bank/g)?.length, 2, "who holds the data, and who signs");
    const plc = text.replace("legalName: Corran Bank", "legalName: Corran Bank plc");
    assert.match(drafted("regulator-worksheet", plc), /^Corran Bank \(Corran Bank plc, 1 Quay Street\)$/m);
  });
});

describe("what we did, where our part is not yet known", () => {
  const cause = (summary: string): string =>
    base(`type: outage\nservice: our pages\ncause: { summary: { value: "${summary}", audience: public } }\n`);
  const ours = cause("We put a change into service, and it cut off our pages.");
  const theirs = cause("Somebody broke into our server.");

  it("is not denied in the next sentence", () => {
    for (const kind of ["status-identified", "disclosure"] as const) {
      assert.match(drafted(kind, ours), /cut off our pages\. We do not yet know all of our part in it\./, kind);
      assert.match(drafted(kind, theirs), /our server\. We do not yet know what our part in it is\./, kind);
    }
    assert.match(drafted("faq", ours), /We do not yet know all that we did wrong\./);
    assert.match(drafted("faq", theirs), /We do not yet know what we did wrong\./);
  });

  it("is not denied in German", () => {
    const wir = german(cause("Wir haben etwas geändert."));
    assert.match(drafted("disclosure", wir), /geändert\. Wir wissen noch nicht alles über unseren Anteil daran\./);
    assert.match(drafted("apology", german(theirs)), /Wir wissen noch nicht, was unser Anteil daran ist\./);
  });

  it("is still open in the checklist", () => {
    const review = reviewDraft(parseDraft(drafted("status-identified", ours)), {
      record: readRecord(ours).record,
      now: Temporal.Instant.from(at),
      templates,
    });
    const faults = review?.findings.filter(({ rule }) => rule.startsWith("IC3") || rule.startsWith("IC2"));
    assert.deepEqual(
      faults?.map(({ rule, message }) => [rule, message]),
      [],
    );
  });
});

describe("a script for those who answer the phone", () => {
  it("does not tell colleagues that they hear only now", () => {
    const then = base("type: leak\ndata: [names]\nnextUpdate: { at: 2026-12-01T12:00 }\n");
    const sent = [published(then, "2026-12-01", "disclosure")];
    const text = draftedBeside(then, sent, { kind: "staff-script", now: "2026-12-02T12:00:00Z" });
    assert.match(
      text,
      /## When callers hear more\n\nWe promised news by 1 December 2026 at 12:00 [^\n]*, and give it only now\. That is our fault\./,
    );
    assert.doesNotMatch(text, /you hear from us only now/);
  });
});

describe("a course of two stories", () => {
  const two = base(
    "type: { value: leak, certainty: suspected }\nservice: card payments\nmoments: { suspected: 2026-11-30T09:00, aware: 2026-11-30T10:00, serviceStopped: 2026-11-30T07:50 }\n",
  );

  it("says what was suspected", () => {
    const text = drafted("disclosure", two);
    assert.match(text, /09:00:\*\* We first suspected a leak of personal data\./);
    assert.match(text, /10:00:\*\* We found the first signs of a leak of personal data\./);
    assert.match(drafted("disclosure", german(two)), /Wir hatten den ersten Verdacht auf ein Datenleck\./);
    assert.match(drafted("disclosure", german(two)), /Wir haben die ersten Anzeichen für ein Datenleck entdeckt\./);
    const one = two.replace("service: card payments\n", "").replace(", serviceStopped: 2026-11-30T07:50", "");
    assert.match(drafted("disclosure", one), /We first suspected it\./);
  });
});
