import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { kinds, parseDraft, readRecord, renderDocument, reviewDraft, type KindId } from "../../../src/core/index.ts";
import { nextOf } from "../../kit/outage-and-leak.ts";
import { inLanguageOf, productTemplates } from "../../kit/templates.ts";

const now = Temporal.Instant.from("2026-03-02T08:00:00Z");

function drafted(
  kind: KindId,
  text: string,
  options: { readonly group?: string; readonly language?: string; readonly template?: string } = {},
): string {
  const { record, problems } = readRecord(`type: leak\n${text}`);
  assert.deepEqual(problems, []);
  const given = { record, now, templates: productTemplates, incidentPath: "../incident.yaml", ...options };
  const result = renderDocument(kind, given);
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

describe("an offer that is for one group of people", () => {
  const text = `people:
  total: 430
  groups:
    - { who: members in Austin, count: 400 }
    - { who: members whose card was in the file, count: 30 }
repair:
  - offer: Two years of monitoring
    group: Members whose card  was in the file
    provider: Fenwatch
    lasts: 24 months from the day you sign up
    until: 2026-06-30
    how: Call 800-555-0119 with the code in your letter.
    audience: public
`;

  it("stands in its letter, and not in those of the others", () => {
    assert.match(
      drafted("disclosure", text, { group: "members whose card was in the file" }),
      /- Two years of monitoring, from Fenwatch\. How long it runs: 24 months from the day you sign up\. This offer is open until 30 June 2026\. Call 800-555-0119 with the code in your letter\. That number is answered by Fenwatch\.\n/,
    );
    assert.doesNotMatch(drafted("disclosure", text, { group: "members in Austin" }), /offer|monitoring/);
  });

  it("says in letters to all, in English and German, whom it is for", () => {
    assert.match(
      drafted("disclosure", text),
      /from Fenwatch\. This offer is for members whose card was in the file\. How/i,
    );
    assert.match(
      drafted("disclosure", text, { language: "de", template: "de/disclosure.md.mustache" }),
      /\(Anbieter: Fenwatch\)\. Das gilt für diese Gruppe: members whose card was in the file\. Laufzeit: 24 months from the day you sign up\. .*Unter dieser Nummer meldet sich Fenwatch\.\n/i,
    );
  });

  it("is told to nobody who may not know of the group", () => {
    const hidden = text.replace(
      "who: members whose card was in the file",
      "who: { value: members whose card was in the file, audience: internal }",
    );
    assert.doesNotMatch(drafted("disclosure", hidden), /monitoring|card/);
  });

  it("is marked where no group is called that", () => {
    const { problems } = readRecord(text.replace("group: Members whose card", "group: Members whose cards"));
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["No group of people is called that. Write it as in “Who they are”, or leave it empty."],
    );
  });
});

describe("an offer for a group that is called otherwise than in the record", () => {
  const groups = "people: { groups: [{ who: members, count: 3 }, { who: trainers, count: 2 }] }\n";
  const offer = (group: string): string => `repair: [{ offer: Monitoring, group: ${group}, audience: public }]\n`;
  const read = (facts: string) => readRecord(`type: leak\n${facts}`);
  const lettersTo = (facts: string) =>
    [undefined, "members", "trainers"].map((group) => {
      const { record } = read(facts);
      const result = renderDocument("disclosure", {
        record,
        now,
        templates: productTemplates,
        incidentPath: "x.yaml",
        group,
      });
      assert(result.ok);
      return result.text;
    });

  it("is called there as the group is", () => {
    assert.match(drafted("disclosure", groups + offer("' Members'")), /This offer is for members\./);
  });

  it("is made to nobody where the group cannot be read, or is unknown", () => {
    for (const group of ["[members, trainers]", "[trainers]", "{ who: trainers }", "unknown"]) {
      for (const letter of lettersTo(groups + offer(group))) {
        assert.doesNotMatch(letter, /Monitoring|offer/, group);
      }
      assert.equal(read(groups + offer(group)).problems.length, 1, group);
    }
  });

  it("is marked where the record has no groups at all", () => {
    for (const group of ["trainers", "unknown", "2024"]) {
      assert.deepEqual(
        read(`people: { total: 300 }\n${offer(group)}`).problems.map(({ message }) => message),
        ["No group of people is called that. Write it as in “Who they are”, or leave it empty."],
        group,
      );
    }
    assert.deepEqual(read(offer("''")).problems, []);
  });
});

describe("the number at which an offer is to be had", () => {
  const offer = (how: string, contacts = ""): string =>
    drafted("faq", `repair: [{ offer: Monitoring, provider: Fenwatch, how: "${how}", audience: public }]\n${contacts}`);

  it("is said to be the provider's", () => {
    for (const how of ["Enrol by phone: (800) 555-0100.", "Text YES to +44 117 496 0129.", "Dial 1-800-555-0100."]) {
      assert.match(offer(how, "contacts: { phone: 512-555-0100 }\n"), /That number is answered by Fenwatch\./, how);
    }
    for (const how of ["Rufen Sie 0800 123 4567 an.", "Telefonisch unter 030 1234567.", "Unter 030 1234567 anrufen."]) {
      assert.match(offer(how), /That number is answered by Fenwatch\./, how);
    }
    assert.match(offer("Ring 0117 496 0123."), /Ring 0117 496 0123\. That number is answered by Fenwatch\./);
  });

  for (const [why, how, contacts] of [
    ["it is ours", "Ring 0117 496 0123.", "contacts: { phone: (0117) 4960123 }\n"],
    ["the sentence says whose it is", "Ring Fenwatch on 0117 496 0123.", ""],
    ["readers are asked to call us", "Call us on 0117 496 0123 for your code.", ""],
    ["it is ours without the code of the country", "Call 1-512-555-0100.", "contacts: { phone: 512-555-0100 }\n"],
    ["it is ours with that", "Ring 0117 496 0123.", "contacts: { phone: +44 (0)117 496 0123 }\n"],
    ["it is ours from abroad", "Ring +44 117 496 0123.", "contacts: { phone: 0117 496 0123 }\n"],
    ["it is a short one of ours", "Ring 030 123456.", "contacts: { phone: +49 30 123456 }\n"],
    ["it is no number to call", "Sign up by 2026-06-30 with code 44-12.", ""],
    ["it is part of an address", "Call up <https://mon.example/123456789012> and enrol.", ""],
    ["it is a code", "Use the code 123 456 789 on the page of the monitoring.", ""],
    ["it is a code to name on the telephone", "Call and quote reference 2026 05 10 4711.", ""],
    ["it is a reference", "Quote reference 2026 05 10 4711 in your e-mail.", ""],
  ] as const) {
    it(`is not where ${why}`, () => {
      assert.doesNotMatch(offer(how, contacts), /That number is/);
    });
  }
});

describe("a number of the provider, in a document as it is drafted", () => {
  const offers = {
    en: "offer: Two years of monitoring, provider: Fenwatch, how: Call 0117 496 0123.",
    de: "offer: Zwei Jahre Überwachung, provider: Fenwatch, how: Rufen Sie 0117 496 0123 an.",
  };
  /** What our own review marks in the lines of the offer. */
  const marked = (kind: KindId, language: "en" | "de"): readonly string[] => {
    const template = language === "de" ? { template: `de/${kind}.md.mustache` } : {};
    const facts = `language: ${language}
contacts: { phone: 020 7946 0124 }
repair: [{ ${offers[language]}, audience: public }]
`;
    const text = drafted(kind, facts, { language, ...template });
    const { record } = readRecord(`type: leak\n${facts}`);
    const from = text.search(/(?:Two years of|Zwei Jahre) /);
    const end = text.indexOf("\n", from);
    const review = reviewDraft(parseDraft(text), { record, now, templates: productTemplates });
    assert(review !== undefined);
    return review.findings.filter(({ span }) => span.start < end && span.end > from).map(({ message }) => message);
  };

  for (const { id } of kinds) {
    it(`bears no mark of our own: ${id}`, () => {
      assert.deepEqual(marked(id, "en"), []);
      if (productTemplates.has(`de/${id}.md.mustache`)) {
        assert.deepEqual(marked(id, "de"), []);
      }
    });
  }
});

describe("an offer that was made since", () => {
  const then = `version: 2
type: leak
timeZone: Europe/Berlin
organisation: { name: Corran Bank }
moments: { occurredFrom: 2026-12-02T14:20, aware: 2026-12-02T15:30, contained: 2026-12-02T14:31 }
people: { total: 214, groups: [{ who: customers whose account another customer saw }] }
data: [names]
contacts: { phone: 01632 960 410 }
`;
  const today = `${then}repair: [{ offer: A year of fraud monitoring, audience: public }]\n`;
  const told = /^- We offer (?:you|the people affected) this: A year of fraud monitoring\.$/m;

  for (const { id } of kinds) {
    it(`is news where the document has offers, and in no other: ${id}`, () => {
      assert.equal(told.test(nextOf(id, then, today)), draftedNow(id, today).includes("fraud monitoring"));
    });
  }

  for (const kind of ["press-statement", "partner-notice", "staff-note"] as const) {
    it(`is told to others in the words in which it is put to those affected: ${kind}`, () => {
      assert.match(
        draftedNow(kind, today),
        /## What we offer the people affected\n\nWe put it to them like this:\n\n- A year of fraud monitoring\./,
      );
      assert.doesNotMatch(draftedNow(kind, then), /offer/);
    });
  }

  it("is told to journalists in German", () => {
    assert.match(
      draftedNow("press-statement", `${today}language: de\n`),
      /## Was wir den Betroffenen anbieten\n\nSo sagen wir es ihnen:\n\n- A year of fraud monitoring\./,
    );
  });
});

function draftedNow(kind: KindId, text: string): string {
  const made = renderDocument(kind, {
    record: readRecord(text).record,
    now: Temporal.Instant.from("2026-12-02T14:50:00Z"),
    templates: productTemplates,
    incidentPath: "x.yaml",
    ...inLanguageOf(text, kind),
  });
  assert.ok(made.ok, JSON.stringify(made));
  return made.text;
}
