import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readRecord, renderDocument, type KindId } from "../../../src/core/index.ts";
import { isOvertaken, refreshDraft } from "../../../src/core/documents/versions/refresh-draft.ts";
import { productTemplates } from "../../kit/templates.ts";

/** The document of this kind, of a record with these lines, at `now`. */
function drafted(kind: KindId, lines: string, now = "2026-11-27T08:10:00Z"): string {
  const { record } = readRecord(
    `version: 2\ntimeZone: Europe/Amsterdam\norganisation: { name: Havenshop }\n${lines}\n`,
  );
  const options = { record, now: Temporal.Instant.from(now), templates: productTemplates, incidentPath: "x.yaml" };
  const result = renderDocument(kind, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

const outage = "type: outage\nservice: payments and shop pages\ndata: { certainty: ruled-out }";
const running = `${outage}\nmoments: { occurredFrom: 2026-11-27T08:00 }`;
const ended = `${outage}\nmoments: { occurredFrom: 2026-11-27T08:00, occurredTo: 2026-11-27T16:02, contained: 2026-11-27T16:02 }`;
const told = `
consequences: { value: [Orders may be missing.], audience: public }
advice: [Do not repeat refunds.]
repair: [{ offer: No hosting fee for November, audience: public }]
contacts: { phone: "+31 20 555 0100", press: "Nadia Bakker, press@havenshop.example" }`;
const late = `${ended}
measures:
  - { action: Test every update, purpose: prevention, state: promised, due: 2026-12-04, audience: public }
  - { action: Rebuilt the servers, purpose: response, state: done, audience: public }
corrections:
  - { said: 212 owners lost orders., instead: 247 owners lost orders., on: 2026-11-27, audience: public }`;
const afterwards = "2026-12-05T09:00:00Z";
const statuses = ["status-investigating", "status-identified", "status-monitoring", "status-resolved"] as const;

describe("what a document says of a running outage", () => {
  for (const kind of ["status-investigating", "status-identified", "faq", "press-statement", "staff-note"] as const) {
    it(`is said in the present: ${kind}`, () => {
      const text = drafted(kind, running);
      assert.match(text, /There is an outage at Havenshop, and it is not over yet\./);
      assert.match(text, /What is not working now: payments and shop pages\./);
      assert.doesNotMatch(text, /has been an outage|affected payments|cannot yet say that it is over/);
      assert.match(drafted(kind, ended, afterwards), /There has been an outage at Havenshop\./);
    });
  }

  it("is said in the present in German, too", () => {
    const text = drafted("status-investigating", `language: de\n${running}`);
    assert.match(text, /Stand:\*\* Zurzeit funktioniert Folgendes nicht: [^.]+\. Wir gehen der Sache nach\.$/m);
    assert.match(text, /gibt es einen Ausfall, und er ist noch nicht vorbei\./);
    assert.match(text, /^Datum: 27\. November 2026, 09:10 Uhr \(/m);
  });
});

describe("a status update", () => {
  it("says that it works again once the record says when it ended", () => {
    const text = drafted("status-monitoring", ended, "2026-11-27T16:00:00Z");
    assert.match(text, /\*\*Status:\*\* It works again, and we are watching/);
    assert.match(text, /at 16:02:\*\* The outage ended\./);
    assert.doesNotMatch(text, /We stopped it|getting worse/);
    assert.match(
      drafted("status-monitoring", `language: de\n${ended}`, "2026-11-27T16:00:00Z"),
      /\*\*Stand:\*\* Es funktioniert wieder/,
    );
    assert.match(drafted("status-resolved", ended, "2026-11-27T16:00:00Z"), /It is over, and everything works again\./);
  });

  for (const kind of statuses) {
    it(`says its date and time, which alone are no news: ${kind}`, () => {
      for (const language of ["en", "de"]) {
        const lines = `language: ${language}\n${running}`;
        const [then, now] = [drafted(kind, lines), drafted(kind, lines, "2026-11-27T09:40:00Z")];
        assert.match(then, /27\.? November 2026(?: at|,) 09:10/);
        assert.deepEqual(refreshDraft(then, now).differences.filter(isOvertaken), []);
      }
    });
  }

  for (const kind of ["status-identified", "status-monitoring", "status-resolved"] as const) {
    it(`says what may follow, what to do and what is offered, where the record has it: ${kind}`, () => {
      const text = drafted(kind, running + told);
      for (const words of ["Orders may be missing.", "Do not repeat refunds.", "- No hosting fee for November."]) {
        assert.ok(text.includes(words), words);
      }
      assert.doesNotMatch(drafted(kind, running), /may mean for you|What you can do|What we offer/);
    });
  }
});

describe("what colleagues are given", () => {
  for (const kind of ["staff-script", "staff-note"] as const) {
    it(`holds what callers ask, and where journalists turn: ${kind}`, () => {
      const text = drafted(kind, running + told);
      for (const words of [
        "Orders may be missing.",
        "- No hosting fee for November.",
        "journalists here: Nadia Bakker",
      ]) {
        assert.ok(text.includes(words), words);
      }
    });
  }

  it("names the line that they answer only as the callers' own way back", () => {
    const [, passOn = "", reach = ""] =
      /## Whom to pass ([\s\S]*)## Where callers reach us again([\s\S]*)/.exec(
        drafted("staff-script", running + told),
      ) ?? [];
    assert.doesNotMatch(passOn, /0100/);
    assert.match(reach, /0100/);
  });
});

describe("questions and answers", () => {
  it("do not own a fault that nobody knows yet, nor invite what nobody recorded", () => {
    const text = drafted("faq", running);
    assert.match(text, /## What did you do wrong\?\n\nWe do not yet know what we did wrong\./);
    assert.doesNotMatch(text, /let you down|what it cost you|complain/);
    const known = drafted("faq", `${running}\ncause: { ownPart: { value: We did not test it., audience: public } }`);
    assert.match(known, /and we let you down\. We did not test it\./);
  });
});

describe("a measure whose day has passed", () => {
  it("is told as late, and once, in the closing notice", () => {
    const text = drafted("closing-notice", late, afterwards);
    assert.equal(text.split("Test every update").length, 2);
    assert.match(text, /- Test every update, promised by 4 December 2026 and overdue/);
    assert.doesNotMatch(text, /we will (?:still finish|take) these steps:\n\n- Test every update\n/);
  });

  it("asks for its new day and the reason in the progress report", () => {
    const text = drafted("remediation-progress", late, afterwards);
    assert.match(text, /It is late because \[WHY IT IS LATE\]\. We will do it by \[THE NEW DAY\]\./);
    assert.doesNotMatch(drafted("remediation-progress", late), /\[/);
    const timed = late.replace("state: done", "state: done, doneAt: 2026-11-27T16:02");
    assert.match(drafted("remediation-progress", timed, afterwards), /All times are Amsterdam time \(UTC\+01:00\)\./);
  });
});

describe("what was told wrongly", () => {
  for (const kind of ["closing-notice", "post-incident-report"] as const) {
    it(`is told at the end: ${kind}`, () => {
      const said = "- We said on 27 November 2026: “212 owners lost orders.” What is right: 247 owners lost orders.";
      assert.ok(drafted(kind, late, afterwards).includes(said));
      assert.doesNotMatch(drafted(kind, ended, afterwards), /told you that was wrong/);
    });
  }

  it("stands below what the report says in short: when, how long, how many and why", () => {
    const cause = "cause: { summary: { value: An update failed., audience: public } }\npeople: { total: 3140 }";
    const [, short = ""] = drafted("post-incident-report", `${late}\n${cause}`, afterwards).split("## In short\n\n");
    assert.match(short, /^There has been an outage at Havenshop\. It began: 27 November 2026 at 08:00 \(Amsterdam/);
    assert.match(short, /It lasted 8 hours and 2 minutes\. How many are affected: 3,140 people\. An update failed\./);
  });
});

describe("the worksheet for the authority", () => {
  const aware = "type: leak\nmoments: { aware: 2026-11-25T09:30";
  const gap = /The reasons for the delay: \[/;

  it("counts the 72 hours, and asks for the reasons of a late report, made or not", () => {
    const due = "72 hours after we became aware: 28 November 2026 at 09:30 (Amsterdam time, UTC+01:00).";
    const made = drafted("regulator-worksheet", `${aware}, authorityTold: 2026-11-30T16:45 }`, afterwards);
    assert.ok(made.includes(due));
    assert.match(made, gap);
    assert.match(drafted("regulator-worksheet", `${aware} }`, "2026-11-30T09:00:00Z"), gap);
    assert.doesNotMatch(drafted("regulator-worksheet", `${aware} }`), gap);
    assert.doesNotMatch(drafted("regulator-worksheet", `${aware}, authorityTold: 2026-11-26 }`, afterwards), gap);
    assert.doesNotMatch(drafted("regulator-worksheet", `${aware}, authorityTold: 2026-11-28 }`, afterwards), gap);
  });

  it("does not tell a report that is still to come as made", () => {
    const text = drafted("regulator-worksheet", `${aware}, authorityTold: 2026-11-28T08:00, told: 2026-11-29 }`);
    assert.match(text, /We mean to report it: 28 November 2026 at 08:00/);
    assert.match(text, /We mean to tell them: 29 November 2026\./);
    assert.doesNotMatch(text, /We reported it|We first reported|We told the people/);
    assert.doesNotMatch(drafted("notice-eu", `${aware}, authorityTold: 2026-11-28 }`), /We have reported it/);
  });

  it("says the records, the kind of cause, the supplier and the countries", () => {
    const text = drafted(
      "regulator-worksheet",
      "type: leak\nrecords: 41200\ncause: { category: third-party-failure, supplier: { value: Calendra, audience: regulator } }\n" +
        "people: { groups: [{ who: patients, jurisdictions: [IE, DE] }] }",
    );
    for (const words of [
      "41,200.",
      "a failure at a third party.",
      "happened: Calendra.",
      "they live: Germany and Ireland.",
    ]) {
      assert.ok(text.includes(words), words);
    }
    assert.match(drafted("regulator-worksheet", "type: leak"), /do not yet know how many records are involved/);
  });

  it("says where each group lives, and of which nobody wrote it down", () => {
    const groups = "people: { groups: [{ who: patients, jurisdictions: [IE, US-GA, CA-QC] }, { who: staff }] }";
    const text = drafted("regulator-worksheet", `type: leak\n${groups}`);
    assert.match(
      text,
      /Where they live:\n\n- Patients: Canada \(CA-QC\), Georgia \(US\) and Ireland\n- Staff: not on our record\n/,
    );
  });

  it("promises the authority news, and does not send it to the page for the public", () => {
    const text = drafted(
      "regulator-worksheet",
      "type: leak\nnextUpdate: { at: 2026-11-30T17:00, where: on our website }",
    );
    assert.match(text, /## What follows\n\nWe will tell you more by 30 November 2026 at 17:00[^\n]*33\(4\)\)\.\n/);
    assert.doesNotMatch(text, /our website/);
  });

  for (const kind of ["regulator-worksheet", "partner-notice"] as const) {
    it(`does not speak to its reader as to the people affected: ${kind}`, () => {
      const text = drafted(kind, `type: leak${told}`);
      assert.match(text, /In the words in which we put it to [^\n]+:\n\n- Orders may be missing\./);
      assert.doesNotMatch(text, /may mean for you/);
    });
  }
});

describe("the Californian notice", () => {
  it("keeps groups with different data apart", () => {
    const text = drafted(
      "notice-us-ca",
      "type: leak\npeople: { groups: [{ who: online patients, count: 2, data: [names] }, { who: patients who wrote, count: 3, data: [diagnoses] }] }",
    );
    assert.match(
      text,
      /- Online patients: 2 people\. For them, this involves names\.\n- Patients who wrote: 3 people\./,
    );
    assert.doesNotMatch(drafted("notice-us-ca", "type: leak\ndata: [names]"), /not the same for everybody/);
  });
});
