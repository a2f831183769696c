import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord } from "../../../../src/core/record/read-record.ts";
import {
  isAmongPublished,
  isSameLetter,
  nextPublishedNames,
  publishDraft,
  publishedNow,
  wordPublication,
} from "../../../../src/core/documents/versions/publish.ts";

describe("the names of a copy that is kept", () => {
  const names = (...existing: readonly string[]) => {
    const { notice, facts } = nextPublishedNames("apology", existing);
    return [notice, facts];
  };

  it("are those of the draft, and numbered where one of the two is taken in any case of letters", () => {
    assert.deepEqual(names(), ["apology.md", "apology.facts.yaml"]);
    assert.deepEqual(names("disclosure.md"), ["apology.md", "apology.facts.yaml"]);
    assert.deepEqual(names("Apology.md"), ["apology-2.md", "apology-2.facts.yaml"]);
    assert.deepEqual(names("apology.FACTS.yaml"), ["apology-2.md", "apology-2.facts.yaml"]);
    assert.deepEqual(names("apology.md", "apology-2.facts.yaml"), ["apology-3.md", "apology-3.facts.yaml"]);
  });

  it("lie in a folder of their own, whichever way its path is written", () => {
    assert.ok(isAmongPublished("/incidents/published/apology.md"));
    assert.ok(isAmongPublished(String.raw`C:\incidents\published\apology.md`));
    assert.ok(!isAmongPublished("/published/notices/apology.md"));
  });
});

describe("a copy that is kept", () => {
  const published = (text: string) =>
    publishDraft({
      text,
      kind: "apology",
      recordText: "\uFEFFversion: 2\r\ntitle: Test\r\n",
      on: "2026-05-20T10:00+01:00",
      where: "by e-mail",
      names: nextPublishedNames("apology", []),
      incidentPath: "../incident.yaml",
    });

  it("holds the facts with what they are, in the line ends of the record", () => {
    const facts = published("---\nkind: apology\n---\n\nWe left it open.\n")?.facts ?? "";
    assert.match(facts, /^# The facts that apology\.md was made from, .*\(2026-05-20T10:00\+01:00\)\.\r\n# /);
    assert.ok(facts.endsWith("\r\n\r\nversion: 2\r\ntitle: Test\r\n"), facts);
    assert.ok(!facts.includes("\uFEFF"));
  });

  it("names its kind where the draft does not name one, and keeps the one that it names", () => {
    const kindOf = (text: string) => /^kind: .*$/m.exec(published(text)?.notice ?? "")?.[0];
    assert.equal(kindOf("We left it open.\n"), "kind: apology");
    assert.equal(kindOf("---\nkind: disclosure\n---\n\nWe left it open.\n"), "kind: disclosure");
    assert.equal(published("---\nkind: [apology\n---\n\nWe left it open.\n"), undefined);
  });
});

describe("what is said of a copy that is kept", () => {
  it("is when it went out, with the difference to UTC", () => {
    const now = Temporal.Instant.from("2026-05-20T09:00:30Z");
    assert.equal(publishedNow(now, "Europe/London"), "2026-05-20T10:00+01:00");
    assert.equal(publishedNow(now, "UTC"), "2026-05-20T09:00Z");
  });

  it("is the moment in words, and what stands there where it is none", () => {
    const { record } = readRecord("timeZone: Europe/London\n");
    const said = (on: string) => wordPublication({ on, where: "by e-mail", facts: "" }, record);
    assert.equal(said("2026-05-20T10:00+01:00"), "on 20 May 2026 at 10:00 (London time, UTC+01:00), by e-mail");
    assert.equal(said("some day"), "some day, by e-mail");
  });

  it("is that two are the same letter, whatever stands at their top", () => {
    assert.ok(isSameLetter("---\nkind: apology\n---\n\nWe left it open.\n", "We left it open."));
    assert.ok(!isSameLetter("---\nkind: apology\n---\n\nWe left it open.\n", "We closed it."));
    assert.ok(isSameLetter("---\r\nkind: apology\r\n---\r\n\r\nWe left\r\nit open.", "We left\nit open.\n"));
  });
});
