import { assert } from "chai";
import { Temporal } from "temporal-polyfill";
import { kinds, proposeKinds, readRecord } from "../../../src/core/index.ts";
import { incidents } from "../../kit/incidents.ts";

function proposed(name: keyof typeof incidents): readonly string[] {
  const { record, now } = incidents[name];
  return proposeKinds(record, now).map(({ kind }) => kind);
}

function proposedFor(text: string): readonly string[] {
  return proposeKinds(readRecord(text).record, Temporal.Instant.from("2026-05-21T08:00:00Z")).map(({ kind }) => kind);
}

describe("what is proposed", () => {
  it("is a holding statement in the first hour", () => {
    assert.strictEqual(proposed("the first hour")[0], "holding-statement");
    assert.strictEqual(proposed("nothing but a name")[0], "holding-statement");
  });

  it("follows an outage from looking into it to the end", () => {
    const outage = "type: outage\nmoments:\n  aware: 2026-05-20\n";
    assert.strictEqual(proposedFor(outage)[0], "status-investigating");
    const cause = "cause:\n  summary: A change cut the line.\n";
    assert.strictEqual(proposedFor(outage + cause)[0], "status-identified");
    assert.strictEqual(proposedFor(`${outage}  contained: 2026-05-20\n${cause}`)[0], "status-monitoring");
    assert.strictEqual(
      proposedFor(`${outage}  contained: 2026-05-20\n  recovered: 2026-05-20\n${cause}`)[0],
      "status-resolved",
    );
  });

  it("asks for what the law of the people affected asks for", () => {
    assert.include(proposed("day one, at a supplier"), "regulator-worksheet");
    const leak = "version: 2\ntype: leak\npeople:\n  groups:\n    - { who: x, jurisdictions: [CODES] }\n";
    assert.include(proposedFor(leak.replace("CODES", "US-CA")), "notice-us-ca");
    assert.notInclude(proposedFor(leak.replace("CODES", "US-CA")), "notice-us-ma");
    assert.include(proposedFor(leak.replace("CODES", "US-MA")), "notice-us-ma");
    assert.include(proposedFor(leak.replace("CODES", "GB")), "notice-eu");
    assert.include(proposedFor(leak.replace("CODES", "AU")), "disclosure");
  });

  it("asks for the worksheet where the organisation is in Europe, though nobody has said yet where people live", () => {
    const leak = "version: 2\ntype: leak\norganisation: { name: Nordlicht, country: DE }\n";
    assert.include(proposedFor(leak), "regulator-worksheet");
    assert.notInclude(proposedFor(leak.replace("DE", "AU")), "regulator-worksheet");
    assert.notInclude(proposedFor(`${leak}moments: { authorityTold: 2026-05-20 }\n`), "regulator-worksheet");
  });

  it("is the letter to people affected in a language that has no notice of the law", () => {
    const leak = "version: 2\ntype: leak\nlanguage: de\npeople: { groups: [{ who: x, jurisdictions: [DE] }] }\n";
    assert.include(proposedFor(leak), "disclosure");
    assert.notInclude(proposedFor(leak.replace("language: de", "language: en")), "disclosure");
  });

  it("is no holding statement once people were told", () => {
    const leak = "version: 2\ntype: leak\nmoments: { told: 2026-05-20 }\n";
    assert.notInclude(proposedFor(leak), "holding-statement");
  });

  it("puts right what was wrong, and ends what is done", () => {
    assert.strictEqual(proposed("day fourteen, corrected")[0], "correction");
    assert.include(proposed("day fourteen, corrected"), "remediation-progress");
    assert.include(proposed("closed"), "closing-notice");
  });

  it("is never more than four kinds, each once and with a reason, and for every incident something", () => {
    for (const name of Object.keys(incidents) as (keyof typeof incidents)[]) {
      const { record, now } = incidents[name];
      const all = proposeKinds(record, now);
      assert.isNotEmpty(all, name);
      assert.isAtMost(all.length, 4, name);
      assert.strictEqual(new Set(all.map(({ kind }) => kind)).size, all.length, name);
      for (const { kind, because } of all) {
        assert.isDefined(kinds.find(({ id }) => id === kind));
        assert.match(because, /^\S.*[^.]$/);
      }
    }
  });
});
