import assert from "node:assert/strict";
import type { KindId } from "../../../src/core/index.ts";
import { draftedBeside, published, versionAfter } from "../../kit/published.ts";

const test = "Test every new version with two hundred people";
const stop = "Give the service desk a switch";

const facts = (due: string, stopLines = "state: promised, due: 2026-05-04T20:00", more = ""): string => `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Corran Clinic }
moments: { occurredFrom: 2026-05-04T06:30, contained: 2026-05-04T08:20 }
data: [names]
contacts: { email: help@corran.example }
${more}measures:
  - { action: ${test}, purpose: prevention, state: promised, due: ${due}, audience: public }
  - { action: ${stop}, purpose: prevention, ${stopLines}, audience: public }
`;

const then = facts("2026-05-18");
const nextDay = facts("2026-05-25", "state: done, due: 2026-05-04T20:00, doneAt: 2026-05-05T09:00");
const overdue = facts("2026-05-18", "state: in-progress, due: 2026-05-04T20:00");
const now = "2026-05-05T10:00:00Z";

const all: readonly KindId[] = [
  "apology",
  "disclosure",
  "notice-eu",
  "notice-us-ca",
  "partner-notice",
  "press-statement",
  "faq",
  "staff-note",
  "staff-script",
  "holding-statement",
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "correction",
  "closing-notice",
];

describe("a promise that a published notice made and that was not kept", () => {
  const sent = [published(then, "2026-05-04", "disclosure")];

  for (const kind of all) {
    it(`is owned, where there are several once for all: ${kind}`, () => {
      const text = draftedBeside(nextDay, sent, { kind, now });
      assert.match(text, new RegExp(`${test}[^\\n]*e promised it by 18 May 2026`));
      assert.match(text, new RegExp(`${stop}[^\\n]*promised it by 4 May 2026 at 20:00`));
      assert.match(text, /\n\nWhere a step comes later than we promised, that is our fault\.\n/);
      assert.equal(text.match(/our fault/g)?.length, 1);
      assert.match(
        draftedBeside(overdue, sent, { kind, now }),
        new RegExp(`${stop}[^\\n]*4 May 2026 at 20:00[^\\n]*our fault`),
      );
    });

    it(`is not owned where nobody was promised it, or it is kept: ${kind}`, () => {
      for (const text of [
        draftedBeside(nextDay, [], { kind, now }),
        draftedBeside(then, sent, { kind, now: "2026-05-04T12:00:00Z" }),
      ]) {
        if (kind !== "closing-notice") {
          assert.doesNotMatch(text, /promised it|later than we promised|That it|was late/);
        }
      }
    });
  }

  it("is owned below a table", () => {
    for (const kind of ["remediation-plan", "post-incident-report"] as const) {
      const owned = /\n\nWhere a step comes later than we promised, that is our fault\.\n/;
      assert.match(draftedBeside(nextDay, sent, { kind, now }), owned);
      assert.match(draftedBeside(overdue, sent, { kind, now }), owned);
      assert.doesNotMatch(draftedBeside(nextDay, [], { kind, now }), owned);
      assert.doesNotMatch(draftedBeside(then, sent, { kind, now: "2026-05-04T12:00:00Z" }), owned);
    }
    assert.match(
      draftedBeside(`language: de\n${nextDay}`, sent, { kind: "remediation-plan", now }),
      /Wo ein Schritt später kommt, als wir zugesagt haben, ist das unser Fehler\./,
    );
  });

  it("is owned in German", () => {
    for (const kind of [
      "disclosure",
      "apology",
      "status-investigating",
      "status-identified",
      "status-monitoring",
    ] as const) {
      const text = draftedBeside(`language: de\n${nextDay}`, sent, { kind, now });
      assert.match(text, /ugesagt hatten wir es bis zum 18\. Mai 2026/, kind);
      assert.match(text, /ugesagt hatten wir es bis zum 4\. Mai 2026 um 20:00 Uhr/, kind);
      assert.equal(text.match(/unser Fehler/g)?.length, 1, kind);
    }
  });

  it("is not told as new in the next version of a document that did not name it", () => {
    const script = published(then, "2026-05-04", "staff-script");
    const text = versionAfter(script, nextDay, [...sent, script], now);
    assert.doesNotMatch(text, /We will also do this|This step is done/);
    assert.match(text, /## What is later than we promised\n\n- Test every/);
  });

  it("is told once as changed in the next version of one that did", () => {
    const text = versionAfter(sent[0], nextDay, sent, now);
    assert.match(
      text,
      /Test every[^\n]*: we said that it would be done by 18 May 2026\. It will now be done by 25 May 2026\./,
    );
    assert.match(text, /We had said that it would be done by 4 May 2026 at 20:00\.\n/);
    assert.match(text, /^- Where a step comes later than we promised, that is our fault\.$/m);
    assert.equal(text.match(/our fault/g)?.length, 1, "once, and not a second time below");
  });
});

describe("the next version of a progress report", () => {
  it("owns what is late, and asks why, where it holds it against the plan, and not above as well", () => {
    const plan = published(then, "2026-05-04", "remediation-plan");
    const report = published(then, "2026-05-04", "remediation-progress");
    const text = versionAfter(report, nextDay, [plan, report], now);
    const [above = "", below = ""] = text.split("## What is late, and why");
    assert.match(above, /It will now be done by 25 May 2026\.\n/);
    assert.doesNotMatch(above, /our fault|\[SAY/);
    assert.equal(below.match(/our fault/g)?.length, 1);
    assert.match(below, /\[WHY IT TAKES LONGER\]/);
  });
});

describe("a plan and its report", () => {
  it("do not call done what is still under way", () => {
    for (const kind of ["remediation-plan", "remediation-progress", "post-incident-report"] as const) {
      const record = facts("2026-05-18");
      const open = record.replaceAll("purpose: prevention", "purpose: response");
      assert.match(draftedBeside(open, [], { kind, now }), /^## What we have done and are doing about it$/m);
      const done = open.replaceAll("state: promised", "state: done").replaceAll("state: in-progress", "state: done");
      assert.match(draftedBeside(done, [], { kind, now }), /^## What we have done about it$/m);
      if (kind !== "post-incident-report") {
        assert.match(
          draftedBeside(`language: de\n${open}`, [], { kind, now }),
          /^## Was wir deshalb getan haben und tun$/m,
        );
      }
    }
  });
});

describe("a promise of news", () => {
  const until = (at: string): string => `nextUpdate: { at: ${at} }\n`;
  const promise = facts("2026-05-18", undefined, until("2026-05-04T14:00"));
  const sent = [published(promise, "2026-05-04", "disclosure")];
  const today = facts("2026-05-18", undefined, until("2026-05-04T18:00"));
  const owned =
    /We promised you news by 4 May 2026 at 14:00 \(London time, UTC\+01:00\), and you hear from us only now\. That is our fault\./;
  const late = "2026-05-04T14:30:00Z";

  it("is owned where it was broken, in what goes out next", () => {
    for (const kind of ["disclosure", "apology", "holding-statement", "status-identified", "faq"] as const) {
      assert.match(draftedBeside(today, sent, { kind, now: late }), owned, kind);
    }
    assert.match(versionAfter(sent[0], today, sent, late), owned);
    assert.match(
      draftedBeside(today, sent, { kind: "press-statement", now: late }),
      /We promised news by 4 May 2026 at 14:00 \(London time, UTC\+01:00\), and give it only now\. That is our fault\./,
    );
    assert.match(
      draftedBeside(`language: de\n${today}`, sent, { kind: "disclosure", now: late }),
      /Zugesagt hatten wir Ihnen eine Nachricht bis zum 4\. Mai 2026 um 14:00 Uhr \([^)]+\), und Sie hören erst jetzt von uns\. Das ist unser Fehler\./,
    );
  });

  it("is owned in the last notice, where no more is to come, beside what was kept", () => {
    const over = facts("2026-05-18", undefined, "nextUpdate: { at: { certainty: ruled-out } }\n")
      .replaceAll("state: promised", "state: done")
      .replaceAll("state: in-progress", "state: done");
    assert.match(draftedBeside(over, sent, { kind: "closing-notice", now: late }), owned);
    assert.match(
      draftedBeside(`language: de\n${over}`, sent, { kind: "closing-notice", now: late }),
      /Zugesagt hatten wir Ihnen eine Nachricht bis zum 4\. Mai 2026 um 14:00 Uhr/,
    );
  });

  it("is owned where there is no news yet and none is announced", () => {
    const text = draftedBeside(promise, sent, { kind: "apology", now: late });
    assert.match(text, owned);
    assert.match(text, /We do not yet know when we will have more to tell you\./);
  });

  it("is not broken before its time, where news went out, or where the letter did not say it", () => {
    const status = published(today, "2026-05-04", "status-identified");
    const told = { ...status, text: status.text.replace("2026-05-04T10:00", "2026-05-04T13:30") };
    const cut = sent.map(({ text, record }) => ({ record, text: text.replace(/We will tell you more[^\n]*/, "") }));
    for (const [notices, at] of [
      [sent, "2026-05-04T12:30:00Z"],
      [[...sent, told], late],
      [cut, late],
      [[], late],
    ] as const) {
      assert.doesNotMatch(draftedBeside(today, notices, { kind: "disclosure", now: at }), /promised you news/);
    }
  });

  it("is not broken by another document of the same hour that promises the same", () => {
    const faq = published(promise, "2026-05-04", "faq");
    const later = { ...faq, text: faq.text.replace("2026-05-04T10:00", "2026-05-04T10:20") };
    assert.match(draftedBeside(today, [...sent, later], { kind: "disclosure", now: late }), owned);
  });

  it("is not owned to those to whom the law forbids it, or who were promised nothing", () => {
    for (const kind of ["notice-us-ma", "recipient-request", "regulator-worksheet"] as const) {
      assert.doesNotMatch(draftedBeside(today, sent, { kind, now: late }), /promised (?:you )?news/);
    }
  });
});

describe("a second notice of one day", () => {
  const sent = [published(then, "2026-05-04", "disclosure")];

  it("bears the hour, and names that of the first", () => {
    const text = versionAfter(sent[0], nextDay, sent, "2026-05-04T14:30:00Z");
    assert.match(text, /^4 May 2026 at 15:30 \(London time, UTC\+01:00\)$/m);
    assert.match(
      text,
      /## What has changed since our notice of 4 May 2026 at 10:00\n\nThis is what has changed since:/,
    );
    assert.match(
      draftedBeside(then, sent, { kind: "faq", now: "2026-05-04T14:30:00Z" }),
      /^These answers are as of 4 May 2026 at 15:30 \(London time, UTC\+01:00\)\.$/m,
    );
    assert.match(
      versionAfter(
        published(`language: de\n${then}`, "2026-05-04", "disclosure"),
        `language: de\n${nextDay}`,
        sent,
        "2026-05-04T14:30:00Z",
      ),
      /Was sich seit unserer Mitteilung vom 4\. Mai 2026, 10:00 Uhr, geändert hat/,
    );
  });

  it("bears the day alone on the next day, and where the law forbids to tell the time", () => {
    assert.match(versionAfter(sent[0], nextDay, sent, now), /^5 May 2026$/m);
    assert.match(draftedBeside(then, sent, { kind: "notice-us-ma", now: "2026-05-04T14:30:00Z" }), /^4 May 2026$/m);
  });
});
