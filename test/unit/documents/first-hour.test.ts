import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { createSectionSource } from "../../../src/core/documents/section-source.ts";
import { productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-03-03T07:10:00Z");

function head(type: string): string {
  return `version: 2\ntitle: Shop\ntype: ${type}\ntimeZone: Europe/Lisbon\norganisation: { name: Halden & Moor }\nmoments: { aware: 2026-03-03T06:10 }\n`;
}

const suspected = head("{ value: leak, certainty: suspected }");

function drafted(kind: KindId, text: string): string {
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "x.yaml" });
  assert.ok(result.ok);
  return result.text;
}

describe("in the first hour", () => {
  it("no status update says that the cause is found, or that it is over", () => {
    const identified = drafted("status-identified", suspected);
    assert.match(identified, /^# Investigating: /m);
    assert.match(identified, /\*\*Status:\*\* We are looking into it\./);
    assert.match(drafted("status-resolved", suspected), /^# Not yet resolved: /m);
    const known = `${suspected}cause: { summary: { value: Somebody copied our list., audience: internal } }\n`;
    assert.match(drafted("status-identified", known), /^# Identified: [\s\S]*We know what is wrong/m);
    const german = suspected.replace("version: 2", "version: 2\nlanguage: de");
    assert.match(
      drafted("status-identified", german),
      /^# [^\n:]+: Wir untersuchen$[\s\S]+Wir gehen der Sache nach\./m,
    );
    assert.match(drafted("status-resolved", german), /^# Mögliches Datenleck: noch nicht behoben$/m);
  });

  it("a suspected leak is told as that to residents of Massachusetts", () => {
    assert.match(
      drafted("notice-us-ma", suspected),
      /may have been involved in a breach of security; we have not yet /,
    );
    assert.match(drafted("notice-us-ma", head("leak")), /was involved in a breach of security\. Massachusetts/);
  });

  it("a suspected leak is told as one that may affect people", () => {
    const german = "language: de\n";
    const who = "people: { groups: [{ who: Patienten mit einem Konto }] }\n";
    const total = "people: { total: 1900, groups: [{ who: Patienten mit einem Konto }] }\n";
    const several = "people: { total: 1900, groups: [{ who: Patienten }, { who: Ärzte }] }\n";
    const stopped = suspected.replace("aware:", "serviceStopped: 2026-03-03T06:20, aware:") + "service: Portal\n";
    for (const kind of ["disclosure", "apology", "status-investigating"] as const) {
      assert.match(drafted(kind, suspected + who), /This may affect Patienten mit einem Konto\./);
      assert.match(drafted(kind, stopped + who), /The suspected leak may affect Patienten mit einem Konto\./);
      assert.match(drafted(kind, suspected + total), /This may affect 1,900 people: Patienten mit einem Konto\./);
      assert.match(drafted(kind, stopped + several), /The suspected leak may affect 1,900 people in all\./);
      assert.match(drafted(kind, head("leak") + who), /This affects Patienten mit einem Konto\./);
      assert.match(
        drafted(kind, german + suspected + who),
        /Betroffen sein könnte dieser Personenkreis: Patienten mit/,
      );
      assert.match(drafted(kind, german + suspected + total), /Das könnte 1\.900 Personen betreffen: Patienten mit/);
      assert.match(drafted(kind, german + stopped + several), /Datenleck könnte insgesamt 1\.900 Personen betreffen\./);
      assert.match(drafted(kind, german + head("leak") + who), /Betroffen ist dieser Personenkreis: Patienten mit/);
    }
  });

  it("who received data is not told in one breath of our mistake and that nobody knows our part", () => {
    assert.doesNotMatch(drafted("recipient-request", suspected), /what our part in it is/);
  });

  it("the worksheet says of an outage what nobody knows of the data, and does not say that nothing was reported", () => {
    const worksheet = drafted("regulator-worksheet", head("outage"));
    assert.match(worksheet, /We do not yet know whether personal data is involved\./);
    assert.match(worksheet, /It is not on our record that we have reported it to the authority\./);
    const planned = drafted("regulator-worksheet", suspected.replace("aware:", "authorityTold: 2026-03-04, aware:"));
    assert.match(planned, /We have not yet reported it to the authority\. We mean to report it: 4 March 2026\./);
  });

  it("the worksheet says since when it has been suspected, and claims no awareness", () => {
    const open = (moments: string) => suspected.replace("aware: 2026-03-03T06:10", moments);
    const since = "We first suspected it: 3 March 2026 at 06:10 (Lisbon time, UTC+00:00).";
    const unaware = "We do not yet know when we became aware of it.";
    const worksheet = (moments: string) => drafted("regulator-worksheet", open(moments));
    assert.ok(worksheet("suspected: 2026-03-03T06:10").includes(`${since} ${unaware}`));
    assert.ok(
      worksheet("suspected: { value: 2026-03-03T06:10, certainty: suspected }").includes(
        `${since} We have not yet confirmed this time. ${unaware}`,
      ),
    );
    const nothing = worksheet("suspected: unknown");
    assert.ok(nothing.includes(unaware) && !nothing.includes("We first suspected it:"));
    assert.doesNotMatch(worksheet("suspected: 2026-03-03T06:10, aware: 2026-03-03T06:40"), /We first suspected it:/);
  });

  it("the plan promises no steps that nobody has decided on", () => {
    assert.match(
      drafted("remediation-plan", suspected),
      /what went wrong at Halden & Moor, as far as we know it, and what we /,
    );
  });

  it("what is not known of any group is said once", () => {
    const groups = `${suspected}people: { groups: [{ who: customers of our shop }, { who: { value: staff, certainty: suspected } }] }\n`;
    assert.match(
      drafted("disclosure", groups),
      /how many people are affected in all\. They belong to these groups:\n\n- Customers of our shop\.\n- Staff\. We have not yet confirmed that they are affected\.\n/,
    );
    const counted = groups.replace("{ who: customers of our shop }", "{ who: customers of our shop, count: 120 }");
    assert.match(
      drafted("disclosure", counted),
      /- Customers of our shop: 120 people\.\n- Staff: we do not yet know how /,
    );
  });

  it("what is only suspected of when it happened is told as that", () => {
    const moments = (known: string): string => suspected.replace("aware:", `${known}, aware:`);
    assert.match(
      drafted("post-incident-report", moments("occurredFrom: { value: 2026-03-01, certainty: suspected }")),
      /It began: 1 March 2026 \(we have not yet confirmed this\)\./,
    );
    const told = moments("authorityTold: { value: 2026-03-03, certainty: suspected }");
    assert.match(drafted("regulator-worksheet", told), /authority: 3 March 2026 \(we have not yet confirmed this\)\./);
    assert.doesNotMatch(drafted("notice-eu", told), /We have reported it/);
  });

  it("a letter to a group of whom little is known does not say that they are affected", () => {
    const groups = `${suspected}people: { groups: [{ who: customers }, { who: { value: people who work for us, certainty: suspected } }] }\n`;
    const { record } = readRecord(groups);
    const result = renderDocument("disclosure", {
      record,
      now,
      templates: productTemplates,
      incidentPath: "x.yaml",
      group: "people who work for us",
    });
    assert.ok(result.ok);
    assert.match(
      result.text,
      /\n\nThis letter is for people who work for us\. We have not yet confirmed that they are affected\. We do not yet know how many people are affected in all\.\n/,
    );
  });

  it("who is affected is no surer for a number that is known", () => {
    assert.match(
      drafted(
        "disclosure",
        `${suspected}people: { total: 120, groups: [{ who: { value: staff, certainty: suspected } }] }\n`,
      ),
      /This may affect 120 people: staff\. We have not yet confirmed who they are\./,
    );
  });

  it("a day is promised for what it was promised for, and nothing else", () => {
    const cause = (summary: string, part: string): string =>
      drafted("disclosure", `${suspected}cause: { summary: ${summary}, ownPart: ${part} }\n`);
    const by = (day: number): string => `{ certainty: unknown, expectedBy: 2026-03-0${String(day)} }`;
    assert.match(
      cause(by(6), "unknown"),
      /or what our part in it is; we expect to know how it came about by 6 March 2026\./,
    );
    assert.match(
      cause(by(6), by(6)),
      /how this came about, or what our part in it is; we expect to know by 6 March 2026\./,
    );
    assert.match(
      cause(by(6), by(8)),
      /how this came about; we expect to know by 6 March 2026\. We do not yet know what our part in it is; we expect to know by 8 March 2026\./,
    );
    assert.match(
      cause("unknown", by(8)),
      /how this came about\. We do not yet know what our part in it is; we expect to know by 8 March 2026\./,
    );
  });

  it("a section that is put in on its own says that our part is not yet known", () => {
    const fault = (text: string): string =>
      createSectionSource(readRecord(text).record, now, productTemplates).section("fault");
    assert.match(fault(head("outage")), /We do not yet know what our part in it is\. You relied on us/);
    const withheld = "cause: { summary: Somebody copied our list., ownPart: We left it open. }\n";
    assert.match(
      fault(`${suspected}${withheld}`),
      /We cannot yet say in public what our part in it is\. You trusted us/,
    );
  });
});
