import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-03-02T08:00:00Z");

function drafted(kind: KindId, text: string): string {
  const { record, problems } = readRecord(`type: leak\n${text}`);
  assert.deepEqual(problems, []);
  const result = renderDocument(kind, { record, now, templates: productTemplates, incidentPath: "../incident.yaml" });
  assert(result.ok);
  return result.text;
}

describe("an offer that is for authorities as yet", () => {
  const offer = "repair: [{ offer: A year of fraud monitoring, audience: regulator }]\n";

  it("stands in the worksheet, and nowhere else", () => {
    assert.match(drafted("regulator-worksheet", offer), /put it to them:\n\n- A year of fraud monitoring\./);
    assert.doesNotMatch(drafted("faq", offer), /fraud monitoring/);
  });

  it("is not said to be undecided", () => {
    assert.match(drafted("faq", offer), /We cannot name an offer today\./);
    assert.doesNotMatch(drafted("faq", offer), /decided/);
  });
});

describe("an offer that ends on a day", () => {
  it("says what the day ends, and not how long the offer lasts", () => {
    const offer =
      "repair: [{ offer: Twelve months of monitoring, provider: Fenwatch, until: 2026-06-30, audience: public }]\n";
    assert.match(
      drafted("faq", offer),
      /- Twelve months of monitoring, from Fenwatch\. This offer is open until 30 June 2026\./,
    );
  });
});

describe("the name in the register", () => {
  it("keeps the full stop that belongs to it", () => {
    const names =
      "organisation: { name: Fenwick, legalName: 'Fenwick Mutual, Inc.', address: 9 Mill Lane, country: US }\n";
    assert.match(drafted("disclosure", names), /\nFenwick Mutual, Inc\., 9 Mill Lane\n/);
  });
});

describe("where readers can complain", () => {
  const places = (country: string, code: string) =>
    drafted(
      "faq",
      `organisation: { country: ${country} }\npeople: { groups: [{ who: members, jurisdictions: [${code}] }] }\n`,
    );

  it("is an authority that their country has", () => {
    assert.match(places("US", "US-TX"), /complain to the attorney general of your state\./);
    assert.match(places("US", "IE"), /complain to the data protection authority of your country\./);
  });
});

describe("whether the people affected have been told", () => {
  const section = (text: string) => drafted("regulator-worksheet", text).split("## Telling the people affected\n\n")[1];

  it("is no fact where the record does not say", () => {
    assert.match(section("") ?? "", /^It is not on our record that we have told the people affected\.\n/);
  });

  it("is one where it does: told, not told, planned", () => {
    const told = (moment: string) => section(`timeZone: UTC\nmoments: { told: ${moment} }\n`) ?? "";
    assert.match(told("2026-03-01"), /^We told the people affected: 1 March 2026\.\n/);
    assert.match(told("{ certainty: ruled-out }"), /^We have not yet told the people affected\.\n/);
    assert.match(
      told("{ value: 2026-03-01, certainty: suspected }"),
      /^We believe that we told the people affected: 1 March 2026\. We have not yet confirmed this\.\n/,
    );
    assert.match(told("{ value: 2026-03-01, audience: internal }"), /^We cannot yet say whether we have told/);
    assert.match(
      told("2026-03-04"),
      /^We have not yet told the people affected\. We mean to tell them: 4 March 2026\.\n/,
    );
  });
});

describe("that the people affected were told, in the course of events", () => {
  const told = /(?:We told the people affected|Wir haben die Betroffenen informiert)\./;
  const course = (moment: string, more = "") =>
    drafted("disclosure", `timeZone: UTC\nmoments: { told: ${moment}, authorityTold: 2026-03-02T07:00 }\n${more}`);

  it("stands there as soon as it lies behind what is sent, on the same day too", () => {
    assert.match(
      course("2026-03-02T06:00"),
      /2026 at 06:00:\*\* We told the people affected\.\n.*07:00:\*\* We reported/,
    );
    assert.match(course("2026-03-02T06:00", "language: de\n"), told);
    assert.match(course("2026-03-01"), told);
  });

  it("does not where what is sent may itself be the telling", () => {
    for (const moment of ["2026-03-02T08:00", "2026-03-02", "2026-03-02T10:00"]) {
      assert.doesNotMatch(course(moment), told, moment);
    }
  });
});
