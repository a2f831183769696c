import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { isOvertaken, markDrafted, parseDraft, readRecord, reviewDraft, type KindId } from "../../../src/core/index.ts";
import type { EarlierNotice } from "../../../src/core/documents/versions/draft-again.ts";
import { refreshDraft } from "../../../src/core/documents/versions/refresh-draft.ts";
import { draftedBeside, publishedAs, versionAfter } from "../../kit/published.ts";
import { productTemplates } from "../../kit/templates.ts";

const facts = (news: string, more = ""): string => `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Corran Clinic }
moments: { occurredFrom: 2026-05-04T06:30, contained: 2026-05-04T08:20 }
people: { total: 500, groups: [{ who: savers, count: 300 }, { who: borrowers, count: 200 }] }
data: [names]
contacts: { email: help@corran.example }
${news}${more}`;
const until = (at: string): string => `nextUpdate: { at: ${at} }\n`;
const german = (text: string): string => `${text}language: de\n`;

/** What went out at a time of the clock in London, in May. */
function sent(kind: KindId, text: string, on: string, group?: string): EarlierNotice {
  return publishedAs(text, { kind, drafted: `${on}:00+01:00`, on, group });
}

const first = facts(until("2026-05-06T12:00"));
const later = facts(until("2026-05-20T12:00"));
const now = "2026-05-07T14:00:00Z";
const owned = /We promised (?:you )?news by 6 May 2026 at 12:00 \(London time, UTC\+01:00\), and/;
const letters = ["apology", "disclosure", "notice-eu", "notice-us-ca", "faq", "press-statement"] as const;

describe("a promise of news that was not kept to anybody", () => {
  const promised = [sent("disclosure", first, "2026-05-04T10:00")];

  for (const kind of letters) {
    for (const gone of letters.filter((each) => each !== kind)) {
      it(`is owned in ${kind} though ${gone} went out on the same day`, () => {
        const notices = [...promised, sent(gone, later, "2026-05-07T14:30")];
        assert.match(draftedBeside(later, notices, { kind, now }), owned);
        const before = markDrafted(draftedBeside(later, promised, { kind, now: "2026-05-07T13:00:00Z" }));
        const { differences } = refreshDraft(before, draftedBeside(later, notices, { kind, now }));
        assert.deepEqual(differences.filter(isOvertaken), [], "no draft of the batch is overtaken");
        const two = [...notices, sent("partner-notice", later, "2026-05-07T14:40")];
        assert.match(draftedBeside(later, two, { kind, now }), owned);
      });
    }
  }

  it("is owned where the record promises nothing new", () => {
    const notices = [...promised, sent("apology", first, "2026-05-07T14:30")];
    assert.match(draftedBeside(first, notices, { kind: "faq", now }), owned);
  });

  it("is not owned once more to those who have had it", () => {
    const again = [...promised, sent("disclosure", later, "2026-05-07T14:30")];
    assert.doesNotMatch(draftedBeside(later, again, { kind: "disclosure", now }), owned);
    const status = [
      sent("holding-statement", first, "2026-05-04T10:00"),
      sent("status-identified", later, "2026-05-07T14:30"),
    ];
    assert.doesNotMatch(draftedBeside(later, status, { kind: "status-monitoring", now }), owned);
  });

  it("is not owned on a later day to those who were promised nothing themselves", () => {
    const notices = [...promised, sent("disclosure", later, "2026-05-07T14:30")];
    for (const kind of ["faq", "press-statement", "partner-notice", "notice-eu"] as const) {
      assert.doesNotMatch(draftedBeside(later, notices, { kind, now: "2026-05-09T14:00:00Z" }), owned, kind);
    }
  });

  it("is owned on a later day to those who were promised it and have had nothing", () => {
    const both = [sent("partner-notice", first, "2026-05-04T11:00"), ...promised];
    const notices = [...both, sent("disclosure", later, "2026-05-07T14:30")];
    assert.match(draftedBeside(later, notices, { kind: "partner-notice", now: "2026-05-09T14:00:00Z" }), owned);
    assert.doesNotMatch(draftedBeside(later, notices, { kind: "disclosure", now: "2026-05-09T14:00:00Z" }), owned);
  });

  it("is owned in the letters to all groups, one after the other", () => {
    const notices = [...promised, sent("disclosure", later, "2026-05-07T14:30", "savers")];
    assert.match(draftedBeside(later, notices, { kind: "disclosure", now, group: "borrowers" }), owned);
    assert.doesNotMatch(draftedBeside(later, notices, { kind: "disclosure", now, group: "savers" }), owned);
    assert.match(draftedBeside(later, notices, { kind: "faq", now }), owned);
  });

  it("is owned in German", () => {
    const notices = [
      sent("disclosure", german(first), "2026-05-04T10:00"),
      sent("disclosure", german(later), "2026-05-07T14:30"),
    ];
    assert.match(
      draftedBeside(german(later), notices, { kind: "faq", now }),
      /Zugesagt hatten wir Ihnen eine Nachricht bis zum 6\. Mai 2026 um 12:00 Uhr \([^)]+\), und Sie hören erst jetzt/,
    );
  });
});

describe("a promise of news for a time to come", () => {
  const promised = [sent("disclosure", first, "2026-05-04T10:00")];
  const none = facts("");
  const early = "2026-05-05T09:00:00Z";
  const dropped =
    /We promised (?:you )?news by 6 May 2026 at 12:00 \(London time, UTC\+01:00\), and can no longer promise that time\. That is our fault\./;

  for (const kind of [...letters, "partner-notice", "staff-script", "holding-statement", "closing-notice"] as const) {
    it(`is taken back in words where the record has none any more: ${kind}`, () => {
      const text = draftedBeside(none, promised, { kind, now: early });
      assert.match(text, dropped);
      assert.match(text, /We do not yet know when we will have more to tell you\./);
      const { record } = readRecord(none);
      const review = reviewDraft(parseDraft(text), {
        record,
        now: Temporal.Instant.from(early),
        templates: productTemplates,
      });
      assert.deepEqual(
        review?.findings
          .filter(({ span }) => text.slice(span.start - 80, span.end + 80).includes("promise that time"))
          .map(({ rule }) => rule)
          .filter((rule) => rule !== "IC110"),
        [],
        "but that no time is given",
      );
    });
  }

  it("is taken back in the next version, and to the authority", () => {
    assert.match(versionAfter(promised[0], none, promised, early), dropped);
    const worksheet = [sent("regulator-worksheet", first, "2026-05-04T10:00")];
    assert.match(draftedBeside(none, worksheet, { kind: "regulator-worksheet", now: early }), dropped);
  });

  it("is named beside a later one, not beside a sooner one", () => {
    const moved = /We will tell you more by 20 May 2026 at 12:00 \([^)]+\)\. We had promised it by 6 May 2026 at 12:00/;
    assert.match(draftedBeside(later, promised, { kind: "apology", now: early }), moved);
    for (const kind of ["status-identified", "holding-statement"] as const) {
      const update = draftedBeside(later, promised, { kind, now: early });
      assert.doesNotMatch(update, /promised/, "an update is the news itself");
    }
    const outage = (text: string): string => text.replace("type: leak", "type: outage");
    const running = [sent("status-identified", outage(first), "2026-05-04T10:00")];
    assert.doesNotMatch(draftedBeside(outage(later), running, { kind: "faq", now: early }), /promised/);
    const sooner = facts(until("2026-05-05T18:00"));
    assert.doesNotMatch(draftedBeside(sooner, promised, { kind: "apology", now: early }), /promised/);
  });

  it("is taken back in all letters of one day", () => {
    const notices = [...promised, sent("disclosure", none, "2026-05-05T09:30")];
    assert.match(draftedBeside(none, notices, { kind: "faq", now: "2026-05-05T10:00:00Z" }), dropped);
    assert.doesNotMatch(draftedBeside(none, notices, { kind: "faq", now: "2026-05-06T09:00:00Z" }), dropped);
    assert.doesNotMatch(draftedBeside(none, notices, { kind: "disclosure", now: "2026-05-05T10:00:00Z" }), dropped);
  });

  it("is kept by what ends an outage before its time", () => {
    const outage = (more: string, news: string): string =>
      `version: 2\ntype: outage\ntimeZone: Europe/London\nservice: card payments\nmoments: { occurredFrom: 2026-05-05T08:30${more} }\n${news}`;
    const status = [sent("status-identified", outage("", until("2026-05-05T15:00")), "2026-05-05T09:00")];
    const over = outage(", recovered: 2026-05-05T14:20", "");
    for (const kind of ["status-resolved", "apology", "post-incident-report"] as const) {
      assert.doesNotMatch(draftedBeside(over, status, { kind, now: "2026-05-05T13:30:00Z" }), /promised/, kind);
    }
    const still = draftedBeside(outage("", ""), status, { kind: "status-monitoring", now: "2026-05-05T13:30:00Z" });
    assert.match(still, /and can no longer promise that time/);
  });

  it("is taken back and named in German", () => {
    const notices = [sent("disclosure", german(first), "2026-05-04T10:00")];
    assert.match(
      draftedBeside(german(none), notices, { kind: "apology", now: early }),
      /Zugesagt hatten wir Ihnen eine Nachricht bis zum 6\. Mai 2026 um 12:00 Uhr \([^)]+\)\. Diesen Zeitpunkt können wir nicht mehr zusagen\. Das ist unser Fehler\./,
    );
    assert.match(
      draftedBeside(german(later), notices, { kind: "apology", now: early }),
      /Sie hören bis zum 20\. Mai 2026 um 12:00 Uhr \([^)]+\) wieder von uns\. Zugesagt hatten wir es bis zum 6\. Mai 2026 um 12:00 Uhr/,
    );
  });
});
