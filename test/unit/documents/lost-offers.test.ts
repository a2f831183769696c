import assert from "node:assert/strict";
import { kinds } from "../../../src/core/index.ts";
import { draftedBeside, published, versionAfter } from "../../kit/published.ts";

const facts = (repair: string, more = ""): string => `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Corran Savings }
moments: { occurredFrom: 2026-05-04T06:30, contained: 2026-05-04T08:20 }
people: { total: 500, groups: [{ who: savers, count: 300 }, { who: borrowers, count: 200 }] }
data: [names]
contacts: { email: help@corran.example }
${repair}${more}`;
const offer = "repair: [{ offer: A year of monitoring, audience: public }]\n";
const now = "2026-05-07T14:00:00Z";
const asked = /- We offered this before: A year of monitoring\. \[SAY WHETHER IT STILL HOLDS\]/;

describe("an offer that went out and is not on record any more", () => {
  const sent = [published(facts(offer), "2026-05-04", "apology")];

  for (const { id } of kinds) {
    it(`is asked about wherever offers stand: ${id}`, () => {
      const hasOffers = draftedBeside(facts(offer), [], { kind: id, now }).includes("monitoring");
      assert.equal(asked.test(draftedBeside(facts(""), sent, { kind: id, now })), hasOffers);
      assert.doesNotMatch(draftedBeside(facts(offer), sent, { kind: id, now }), /SAY WHETHER IT/);
    });
  }

  it("does not make the answers say that there is none", () => {
    assert.doesNotMatch(draftedBeside(facts(""), sent, { kind: "faq", now }), /cannot name an offer/);
    assert.match(draftedBeside(facts(""), [], { kind: "faq", now }), /cannot name an offer/);
  });

  it("is asked about once in the next version of what made it", () => {
    const text = versionAfter(sent[0], facts(""), sent, now);
    assert.equal(text.match(/A year of monitoring/g)?.length, 1);
    assert.equal(text.match(/SAY WHETHER IT STILL HOLDS/g)?.length, 1);
  });

  it("is no matter once a notice has said what became of it, its day has passed, or it is put otherwise", () => {
    const faq = published(facts(""), "2026-05-05", "faq");
    const told = { ...faq, text: `${faq.text}\nOur offer of a year of monitoring has ended.\n` };
    assert.doesNotMatch(draftedBeside(facts(""), [...sent, told], { kind: "press-statement", now }), /monitoring/);
    const dated = published(facts(offer.replace(", audience", ", until: 2026-05-06, audience")), "2026-05-04", "faq");
    assert.doesNotMatch(draftedBeside(facts(""), [dated], { kind: "faq", now }), /monitoring/);
    const longer = facts(offer.replace("A year of monitoring", "A year of monitoring for all of you"));
    const before = [published(facts(offer.replace("monitoring", "monitoring for you")), "2026-05-04", "faq")];
    assert.doesNotMatch(draftedBeside(longer, before, { kind: "faq", now }), /SAY WHETHER IT/);
  });

  it("is asked about in the letters of those to whom it was made", () => {
    const ofSavers = offer.replace(", audience", ", group: savers, audience");
    const notices = [published(facts(ofSavers), "2026-05-04", "disclosure")];
    const letter = (group: string): string => draftedBeside(facts(""), notices, { kind: "disclosure", now, group });
    assert.match(letter("savers"), asked);
    assert.doesNotMatch(letter("borrowers"), /monitoring/);
  });

  it("is asked about in German", () => {
    const german = [published(facts(offer, "language: de\n"), "2026-05-04", "apology")];
    assert.match(
      draftedBeside(facts("", "language: de\n"), german, { kind: "faq", now }),
      /- Angeboten hatten wir das: A year of monitoring\. \[SAGEN SIE, OB ES NOCH GILT\]/,
    );
  });
});
