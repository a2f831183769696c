import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../../src/core/index.ts";
import { withToldBefore } from "../../../../src/core/documents/told-before.ts";
import { nextOf, noticeOf } from "../../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../../kit/templates.ts";

const outage = `version: 2
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
signatory: { name: Helen Marsh, role: Managing Director }
type: outage
service: card payments
moments: { occurredFrom: 2026-12-02T07:50, aware: 2026-12-02T07:55, occurredTo: 2026-12-02T14:20, contained: 2026-12-02T14:20 }
people: { total: 310000, groups: [{ who: everybody who has a card with us }] }
data: { certainty: ruled-out }
contacts: { phone: 01632 960 410 }
`;
const moments = `moments: { occurredFrom: 2026-12-02T14:20, aware: 2026-12-02T15:30, contained: 2026-12-02T14:31, serviceStopped: 2026-12-02T07:50, recovered: 2026-12-02T14:20 }`;
const leak = outage
  .replace("type: outage", "type: leak")
  .replace(/moments: .*/, moments)
  .replace("310000", "214")
  .replace("everybody who has a card with us", "customers whose account another customer saw")
  .replace("{ certainty: ruled-out }", "[names]");
const suspected = outage
  .replace("type: outage", "type: { value: leak, certainty: suspected }")
  .replace(/moments: .*/, "moments: { serviceStopped: 2026-12-02T07:50, recovered: 2026-12-02T14:20 }")
  .replace(/people: .*\n/, "")
  .replace("{ certainty: ruled-out }", "[{ value: names, certainty: suspected }]");
const kinds = ["disclosure", "press-statement", "faq", "status-resolved", "regulator-worksheet"] as const;

const german = (text: string): string =>
  `${text}language: de\n`.replace("[names]", "[Namen]").replace("value: names", "value: Namen");

function corrected(kind: KindId, then: string, today: string): string {
  const notices = [noticeOf("status-resolved", then)];
  const now = Temporal.Instant.from("2026-12-02T14:50:00Z");
  const record = withToldBefore(readRecord(today).record, notices, { kind, now, templates: productTemplates });
  const options = { record, now, templates: productTemplates, incidentPath: "x.yaml" };
  const made = renderDocument(kind, { ...options, ...inLanguageOf(today, kind) });
  assert.ok(made.ok);
  return made.text;
}

describe("an outage that turns out to be a leak as well", () => {
  for (const kind of kinds) {
    it(`keeps what was told of the outage, and owns what was told of the data: ${kind}`, () => {
      const text = nextOf(kind, outage, leak);
      assert.match(text, /^- We told you of an outage\. We now know that personal data has leaked as well\.$/m);
      assert.match(
        text,
        /^- We now know that this involves names\. Our earlier notice said: “No personal data was involved\.” We got that wrong, and we are sorry\.$/m,
      );
      assert.equal(text.match(/We got that wrong/g)?.length, 1);
      assert.match(text, /^- We now know when the leak began: 2 December 2026 at 14:20/m);
      assert.match(text, /^- We now know when we found out about the leak: 2 December 2026 at 15:30/m);
      assert.match(text, /^- The leak has been stopped: 2 December 2026 at 14:31/m);
      assert.match(text, /^- Our earlier notice said how many people the outage affects: 310,000 people\.$/m);
      assert.doesNotMatch(text, /07:50.*wrong|can no longer stand|SAY WHETHER/);
    });

    it(`takes nothing back while the leak is only suspected: ${kind}`, () => {
      const text = nextOf(kind, outage, suspected);
      assert.match(text, /We now suspect that personal data has leaked as well, and have not yet confirmed it\./);
      assert.match(
        text,
        /^- We now suspect, but have not yet confirmed, that this involves names\. Our earlier notice said: “No personal data was involved\.” We should not have said that\.$/m,
      );
      assert.doesNotMatch(text, /can no longer stand|do not yet know when we found out|got that wrong/);
    });
  }

  it("calls nothing newly told, and asks of nothing, that was told of the outage and stands in the course of events now", () => {
    const cause = (summary: string, own: string, failed: string): string =>
      `cause: { summary: { value: ${summary}, audience: public }, ownPart: { value: ${own}, audience: public }, failedToPrevent: { value: ${failed}, audience: public } }\n`;
    const ofOutage = ["A change cut off the cards.", "We made it at noon.", "We had no way back."] as const;
    const entries = [
      ...ofOutage.map((what) => ({ at: "2026-12-02", what })),
      { at: "2026-12-02T07:55", what: "We found out about the outage." },
      { at: "2026-12-02T08:30", what: "We switched to the other data centre." },
    ].map((entry) => JSON.stringify({ ...entry, audience: "public" }));
    const ofLeak = cause("Accounts were mixed up.", "We did not keep them apart.", "We did not test that.");
    const today = `${leak}${ofLeak}timeline: [${entries.join(", ")}]\n`;
    const text = nextOf("disclosure", `${outage}${cause(...ofOutage)}`, today);
    assert.deepEqual(text.match(/^- Newly told.*$/gm), [
      "- Newly told, 2 December 2026 at 08:30: We switched to the other data centre.",
    ]);
    assert.match(text, /^- We now know our part in it\. We did not keep them apart\. We did not test that\.$/m);
    assert.doesNotMatch(text, /SAY WHETHER/);
  });

  for (const kind of ["apology", "disclosure", "press-statement", "faq", "holding-statement"] as const) {
    it(`owns in a document of its own that readers were told of no data: ${kind}`, () => {
      const said =
        /On 2 December 2026 we said: “No personal data was involved\.” That was wrong\. What is right: Personal data was involved: names\./;
      assert.match(corrected(kind, outage, leak), said);
      assert.doesNotMatch(corrected(kind, outage, suspected), /That was wrong/);
      assert.match(
        corrected(kind, outage, suspected),
        /On 2 December 2026 we said: “No personal data was involved\.” We should not have said that, and can no longer stand by it\./,
      );
      assert.match(
        corrected(kind, outage, outage.replace("{ certainty: ruled-out }", "unknown")),
        /“No personal data was involved\.” We should not have said that, and can no longer stand by it\./,
      );
      assert.match(
        corrected(kind, german(outage), german(suspected)),
        /mitgeteilt: „Personenbezogene Daten sind nicht betroffen\.“ Das hätten wir nicht sagen dürfen, und wir können nicht mehr dazu stehen\./,
      );
      const own = `${leak}corrections: [{ said: No personal data was involved, instead: Names were., audience: public }]\n`;
      assert.equal(corrected(kind, outage, own).split("That was wrong").length, 2);
      assert.doesNotMatch(
        corrected(kind, outage.replace("data: { certainty: ruled-out }\n", ""), leak),
        /That was wrong/,
      );
      const inGerman = corrected(kind, german(outage), german(leak));
      assert.match(inGerman, /haben wir mitgeteilt: „Personenbezogene Daten sind nicht betroffen\.“ Das war falsch\./);
    });
  }

  it("says so in German as well", () => {
    const text = nextOf("disclosure", german(outage), german(leak));
    assert.match(
      text,
      /In unserer früheren Mitteilung stand: „Personenbezogene Daten sind nicht betroffen\.“ Das war falsch, und das war unser Fehler\./,
    );
    assert.equal(text.match(/Das war falsch/g)?.length, 1);
    assert.match(text, /^- Wir wissen jetzt, wann das Datenleck begann: .*Dezember 2026.* 14:20/m);
    assert.match(text, /stand, wie viele Personen vom Ausfall betroffen sind: 310\\?\.000 Personen\.$/m);
    const unsure = nextOf("disclosure", german(outage), german(suspected));
    assert.match(unsure, /Das hätten wir nicht sagen dürfen\./);
    assert.doesNotMatch(unsure, /Dazu können wir nicht mehr stehen/);
  });

  it("still owns a time of the outage that was told wrongly", () => {
    const text = nextOf(
      "faq",
      outage,
      leak.replace("serviceStopped: 2026-12-02T07:50", "serviceStopped: 2026-12-02T07:40"),
    );
    assert.match(text, /since when the service did not work: 2 December 2026 at 07:40.*07:50\. We got that wrong\./);
  });

  for (const kind of ["correction", "closing-notice", "post-incident-report"] as const) {
    it(`corrects that, and nothing that was right: ${kind}`, () => {
      const text = corrected(kind, outage, leak);
      const said = text.match(/We said on 2 December 2026: “.*”/g);
      assert.deepEqual(said, ["We said on 2 December 2026: “No personal data was involved.”"]);
      assert.match(text, /What is right: Personal data was involved: names\./);
    });
  }

  it("tells no event as what is right instead of a time", () => {
    const entry = "timeline: [{ at: 2026-12-02T07:40, what: Card payments stopped., audience: public }]\n";
    const text = corrected("correction", outage, outage.replace("07:50", "07:40") + entry);
    assert.match(text, /What is right: 2 December 2026 at 07:40: The outage began\.$/m);
  });

  it("leaves it to somebody's own words, where the record has them", () => {
    const own = `corrections: [{ said: No personal data was involved., instead: Two hundred accounts were seen by others., on: 2026-12-02, audience: public }]\n`;
    assert.equal(corrected("correction", outage, leak + own).match(/We said/g)?.length, 1);
    const text = nextOf("faq", outage, leak + own);
    assert.match(text, /^- We now know that this involves names\.$/m);
    assert.match(text, /^- We told you something that was wrong: “No personal data was involved\.”/m);
  });

  it("owns nothing that was not told", () => {
    const open = outage.replace(/data: .*\n/, "");
    assert.doesNotMatch(nextOf("faq", open, leak), /got that wrong|was wrong|No personal data/);
    assert.doesNotMatch(corrected("closing-notice", open, leak), /told you that was wrong/);
  });
});
