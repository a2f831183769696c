import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { suspectedRecordText } from "../../kit/records.ts";
import { productTemplates } from "../../kit/templates.ts";

const dayTwo = "2026-11-25T14:00:00Z";

function drafted(kind: KindId, now = dayTwo, text = suspectedRecordText): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, {
    record,
    now: Temporal.Instant.from(now),
    templates: productTemplates,
    incidentPath: "x.yaml",
  });
  assert.ok(result.ok);
  return result.text;
}

const german = suspectedRecordText.replace("version: 2", "version: 2\nlanguage: de");

describe("what is written out as unknown", () => {
  const facts = `version: 2
type: leak
people: { total: { value: unknown, expectedBy: 2026-12-02 }, groups: [{ who: patients }] }
cause: { summary: { value: Unknown, expectedBy: 2026-12-03, audience: public } }
moments: { occurredFrom: { value: unknown, certainty: unknown, expectedBy: 2026-12-04 } }
`;

  it("is told as not yet known, with the time by which it will be", () => {
    const text = drafted("disclosure", dayTwo, facts);
    assert.match(text, /how many people are affected; we expect to know by 2 December 2026\./);
    assert.match(text, /how this came about[^.]*; we expect to know[^.]* by 3 December 2026\./);
    assert.match(text, /when it began; we expect to know by 4 December 2026\./);
    const inGerman = drafted("disclosure", dayTwo, `language: de\n${facts}`);
    assert.match(
      inGerman,
      /wie viele Menschen betroffen sind; wir rechnen damit, es bis zum 2\. Dezember 2026 zu wissen/,
    );
  });

  it("is no other word, and no word in quotation marks", () => {
    const text = drafted("disclosure", dayTwo, "type: leak\nservice: { value: 'unknown' }\ndata: [unknown causes]\n");
    assert.match(text, /Also affected: unknown\./);
    assert.match(text, /unknown causes/);
  });
});

describe("by when something suspected will be known", () => {
  it("is told beside it", () => {
    const text = drafted("disclosure");
    for (const sentence of [
      "may have leaked; we have not yet confirmed whether it has, and expect to know by 2 December 2026.",
      "though we have not yet confirmed it. We suspect, but have not yet confirmed, that this involves names and home addresses; we expect to know by 28 November 2026.",
      "We suspect, but have not yet confirmed, that it also involves bank details; we expect to know by 2 December 2026.",
      "We have not yet confirmed the number, and expect to know by 28 November 2026.",
      "We have not yet confirmed all of this, and expect to know by 2 December 2026.",
      "(we have not yet confirmed this, and expect to know by 2 December 2026):",
      "The suspected leak began. We have not yet confirmed this, and expect to know by 2 December 2026.",
      "That is what we believe today; we have not yet confirmed it, and expect to know by 4 December 2026.",
      "That is our part in it as far as we know today; we have not yet confirmed it, and expect to know by 5 December 2026.",
    ]) {
      assert.ok(text.includes(sentence), sentence);
    }
    assert.match(drafted("post-incident-report"), /confirmed the number, and expect to know by 28 November 2026\)\./);
    assert.match(
      drafted("regulator-worksheet"),
      /Paperline \(we have not yet confirmed this, and expect to know by 2 /,
    );
  });

  it("is told in German", () => {
    const text = drafted("disclosure", dayTwo, german);
    assert.match(
      text,
      /Die Zahl haben wir noch nicht bestätigt, rechnen aber damit, bis zum 28\. November 2026 Gewissheit /,
    );
    assert.match(text, /betroffen sind: Bankverbindungen; wir rechnen damit, es bis zum 2\. Dezember 2026 zu wissen\./);
  });

  it("is said of a group only where it is not said of everybody", () => {
    const text = drafted("disclosure");
    assert.match(
      text,
      /- Patients .* 36,000 people, though we have not yet confirmed the number\. .* bank details\.\n/,
    );
    assert.match(
      text,
      /- People who work for us: we do not yet know how many; we expect to know by 30 November 2026\./,
    );
  });

  it("is said once in a paragraph, behind all that will be known by then", () => {
    for (const text of kinds.flatMap(({ id }) => [drafted(id), drafted(id, dayTwo, german)])) {
      for (const line of text.split("\n")) {
        const promises = line.match(/(?<=expect to know |damit, es )(?:by|bis) [^.,;)]+/g) ?? [];
        assert.equal(new Set(promises).size, promises.length, line);
      }
    }
  });

  it("is said to have passed once it has", () => {
    const text = drafted("disclosure", "2026-11-29T09:00:00Z");
    assert.doesNotMatch(text, /expect to know by 28/);
    assert.match(text, /We have not yet confirmed the number, which we had expected to do by 28 November 2026\./);
    assert.match(text, /that this involves names and home addresses; we had expected to know by 28 November 2026\./);
    const spaet = drafted("disclosure", "2026-11-29T09:00:00Z", german);
    assert.match(
      spaet,
      /bestätigt, obwohl wir damit gerechnet hatten, bis zum 28\. November 2026 Gewissheit zu haben\./,
    );
  });
});

describe("by when something will be known of a service that stopped beside a leak", () => {
  const stopped = suspectedRecordText.replace(
    "  contained:",
    [
      "  serviceStopped: { value: 2026-11-24T12:00, certainty: suspected, expectedBy: 2026-11-30 }",
      "  recovered: { certainty: unknown, expectedBy: 2026-11-29T12:00 }",
      "  contained:",
    ].join("\n"),
  );
  const maybe = stopped.replace(
    "certainty: unknown, expectedBy: 2026-11-29T12:00",
    "value: 2026-11-25, certainty: suspected, expectedBy: 2026-11-29",
  );
  const vague = stopped
    .replace("value: 2026-11-24T12:00, certainty: suspected", "certainty: unknown")
    .replace("{ certainty: unknown, expectedBy: 2026-11-29T12:00 }", "2026-11-25");

  it("is told beside it", () => {
    assert.match(
      drafted("disclosure", dayTwo, stopped),
      /We expect everything to work again by 29 November 2026 at 12:00\. We have not yet confirmed what stopped, and expect to know by 28 November 2026\. We have not yet confirmed when it stopped, and expect to know by 30 November 2026\.\n/,
    );
    for (const kind of ["disclosure", "faq"] as const) {
      assert.match(
        drafted(kind, dayTwo, maybe),
        /everything worked again on 25 November 2026, though we have not yet confirmed it, and expect to know by 29 November 2026\./,
      );
    }
    assert.match(
      drafted("disclosure", dayTwo, vague),
      /for a time\. We do not yet know since when; we expect to know by 30 November 2026\. Everything worked/,
    );
  });

  it("is told in German", () => {
    const inGerman = (text: string): string =>
      drafted("disclosure", dayTwo, text.replace("version: 2", "version: 2\nlanguage: de"));
    assert.match(
      inGerman(stopped),
      /Wann es ausfiel, haben wir noch nicht bestätigt, rechnen aber damit, bis zum 30\. November 2026 Gewissheit zu haben\./,
    );
    assert.match(
      inGerman(maybe),
      /bestätigt haben wir das noch nicht, rechnen aber damit, bis zum 29\. November 2026 Gewissheit zu haben\./,
    );
  });

  it("is said once in a paragraph", () => {
    for (const text of [stopped, maybe, vague].flatMap((each) => kinds.map(({ id }) => drafted(id, dayTwo, each)))) {
      for (const line of text.split("\n")) {
        const promises = line.match(/(?<=expect to know )by [^.,;)]+/g) ?? [];
        assert.equal(new Set(promises).size, promises.length, line);
      }
    }
  });

  it("is no promise once it has passed", () => {
    for (const kind of ["disclosure", "status-investigating", "faq"] as const) {
      const text = drafted(kind, "2026-12-01T09:00:00Z", stopped);
      assert.match(
        text,
        /We had expected everything to work again by 29 November 2026 at 12:00, and it does not\. We do not yet know when/,
      );
      assert.match(text, /confirmed when it stopped, which we had expected to do by 30 November 2026\./);
      assert.doesNotMatch(text, /expect to know by (?:28|29|30)/);
    }
  });
});
