import assert from "node:assert/strict";
import { findPlaceholders } from "../../../src/core/wording/placeholders.ts";
import type { KindId } from "../../../src/core/index.ts";
import type { EarlierNotice } from "../../../src/core/documents/versions/draft-again.ts";
import { draftedBeside, published as publishedAs } from "../../kit/published.ts";

const step = "Have that firm delete every letter that is older than 90 days";

/** A record with these steps against its happening again, each as its state and days. */
function facts(...measures: readonly string[]): string {
  const lines = measures.map((each) => `  - { purpose: prevention, audience: public, ${each} }\n`);
  const none =
    "version: 2\ntype: leak\ntimeZone: Europe/London\norganisation: { name: Severnside }\nmoments: { occurredFrom: 2026-11-22, contained: 2026-11-25 }\n";
  return lines.length === 0 ? none : `${none}measures:\n${lines.join("")}`;
}

function promised(due: string, rest = "state: promised", action = step): string {
  return `action: ${action}, due: ${due}, ${rest}`;
}

/** A notice that went out on this day. */
function published(text: string, day = "2026-11-26", kind: KindId = "remediation-plan"): EarlierNotice {
  return publishedAs(text, day, kind);
}

/** A document of 14 December 2026, held against what went out. */
function drafted(
  today: string,
  notices: readonly EarlierNotice[],
  {
    kind = "remediation-progress",
    now = "2026-12-14T09:00:00Z",
  }: { readonly kind?: KindId; readonly now?: string } = {},
): string {
  return draftedBeside(today, notices, { kind, now });
}

const plan = facts(promised("2026-12-11"));

describe("the progress report, held against the plan that was published", () => {
  it("owns a day that was moved, names the first one, and asks why", () => {
    const text = drafted(facts(promised("2027-03-31")), [published(plan)]);
    assert.ok(
      text.includes(
        `- ${step}: we promised it by 11 December 2026; it is now due by 31 March 2027. That is our fault. It takes longer because [WHY IT TAKES LONGER].`,
      ),
      text,
    );
    assert.match(text, /\| 31 March 2027 \(we promised 11 December 2026\) \|/);
  });

  it("names the first day, however often it was moved", () => {
    const second = published(facts(promised("2027-01-31")), "2026-12-10", "disclosure");
    const text = drafted(facts(promised("2027-03-31")), [second, published(plan)]);
    assert.match(text, /we promised it by 11 December 2026; it is now due by 31 March 2027\./);
  });

  it("says so without an apology where it comes sooner", () => {
    const text = drafted(facts(promised("2026-12-18")), [published(facts(promised("2026-12-23")))]);
    assert.match(
      text,
      /we promised it by 23 December 2026; it is now due by 18 December 2026, sooner than we promised\./,
    );
    assert.doesNotMatch(text, /our fault|What is late|overdue|\[/);
  });

  it("keeps to the day that readers know where a sooner one has passed", () => {
    const today = facts(promised("2026-12-02"));
    const onTime = drafted(today, [published(plan)], { now: "2026-12-05T09:00:00Z" });
    assert.match(onTime, /\| 11 December 2026 \| Promised \|/);
    assert.doesNotMatch(onTime, /2 December|overdue|What is late/);
    assert.match(
      drafted(today, [published(plan)]),
      /we promised it by 11 December 2026, and it is not done\. That is our fault/,
    );
  });

  it("tells a moved day that has passed as well", () => {
    const text = drafted(facts(promised("2026-12-13")), [published(plan)]);
    assert.match(
      text,
      /we promised it by 11 December 2026 and then meant to do it by 13 December 2026, and it is not done\. That is our fault\./,
    );
  });

  it("owns what was done late, and not what was done in time", () => {
    const late = facts(promised("2027-03-31", "state: done, doneAt: 2026-12-13"));
    assert.match(
      drafted(late, [published(plan)]),
      /we promised it by 11 December 2026, and did it on 13 December 2026\. That was late, and that is our fault\. It was late because \[WHY IT WAS LATE\]\./,
    );
    const inTime = facts(promised("2026-12-02", "state: done, doneAt: 2026-12-09"));
    assert.doesNotMatch(drafted(inTime, [published(plan)]), /late|fault|\[/);
  });

  it("asks what became of a promise that the record no longer has", () => {
    const text = drafted(facts(promised("2027-01-29", "state: promised", "Check every supplier of ours")), [
      published(plan),
    ]);
    assert.ok(
      text.includes(`- ${step}: we promised it by 11 December 2026. [SAY WHETHER IT IS DONE OR GIVEN UP, AND WHY]`),
      text,
    );
    const internal = facts(promised("2026-12-11").concat(", audience: internal").replace("audience: public, ", ""));
    assert.match(
      drafted(internal.replace("audience: public, ", ""), [published(plan)]),
      /we promised it by 11 December 2026\. \[SAY WHETHER IT IS DONE/,
    );
  });

  it("keeps a draft back until the reasons are written", () => {
    const sent = facts(
      promised("2026-12-18"),
      promised("2026-12-11", "state: promised", "Check every supplier of ours"),
      promised("2026-12-11", "state: promised", "Encrypt the backups"),
    );
    const text = drafted(
      facts(promised("2027-03-31"), promised("2026-12-11", "state: done, doneAt: 2026-12-13", "Encrypt the backups")),
      [published(sent)],
    );
    assert.deepEqual(
      findPlaceholders(text).map(({ start, end }) => text.slice(start, end)),
      ["[WHY IT TAKES LONGER]", "[WHY IT WAS LATE]", "[SAY WHETHER IT IS DONE OR GIVEN UP, AND WHY]"],
    );
  });

  it("asks of promises only, not of what an earlier notice said we were doing about it", () => {
    const doing = "action: Searching the records of our payment providers, state: in-progress";
    const notice = published(facts(doing).replace("purpose: prevention", "purpose: response"));
    assert.doesNotMatch(drafted(facts(), [notice]), /GIVEN UP/);
    assert.match(drafted(facts(), [published(facts(doing))]), /: we promised it\. \[SAY WHETHER IT IS DONE/);
  });

  it("knows a step again in other words, and takes no other step for it", () => {
    const reworded = promised("2027-01-15", "state: promised", "Have the firm delete every letter older than 90 days");
    assert.match(
      drafted(facts(reworded), [published(plan)]),
      /we promised it by 11 December 2026; it is now due by 15/,
    );
    const other = promised("2027-01-15", "state: promised", "Have every letter of the firm checked by two people");
    assert.match(drafted(facts(other), [published(plan)]), /GIVEN UP/);
  });

  const notOneStep = [
    ["Reset the passwords of all staff accounts", "Reset the passwords of all customer accounts"],
    ["Have an outside firm test our website", "Have an outside firm test our app"],
    [
      "Require a second factor at sign-in for all administrators",
      "Require a second factor at sign-in for all customers",
    ],
    ["We will not keep copies of passports", "We will keep copies of passports"],
    ["Keep copies of the passports of guests", "Never keep copies of the passports of guests"],
    ["Delete every copy of the list", "Delete some copy of the list"],
    ["Move the copies of the backups to the cloud", "Move the copies of the backups from the cloud"],
    ["We will delete the copies of our backups", "We may delete the copies of the backups"],
    ["Wir löschen alle Kopien der Ausweise", "Wir löschen keine Kopien der Ausweise"],
    ["Wir setzen die Passwörter aller Mitarbeiter zurück", "Wir setzen die Passwörter aller Kunden zurück"],
  ] as const;
  for (const [then, now] of notOneStep) {
    it(`does not take “${now}” for “${then}”`, () => {
      const text = drafted(facts(promised("2026-12-20", "state: promised", now)), [
        published(facts(promised("2026-11-30", "state: promised", then))),
      ]);
      assert.doesNotMatch(text, /it is now due/);
      assert.ok(text.includes(`- ${then}: we promised it by 30 November 2026. [SAY WHETHER IT IS DONE`), text);
    });
  }

  const oneStep = [
    ["Reset the passwords of all staff accounts", "Reset the passwords of all the accounts of our staff", true],
    ["Reset the passwords of all our staff accounts", "We will reset the passwords of all staff accounts", true],
    ["Ask the 86 printers to delete the list", "Ask all of the 90 printers to delete the list", true],
    ["Do not keep the copies of passports of guests", "We will not keep the copies of passports of guests", true],
    ["Wir löschen alle Kopien der Ausweise", "Wir werden alle Kopien dieser Ausweise löschen", true],
    ["Reset all passwords", "We reset all of the passwords", false],
  ] as const;
  for (const [then, now, isOne] of oneStep) {
    it(`${isOne ? "takes" : "asks rather than to take"} “${now}” for “${then}”`, () => {
      const text = drafted(facts(promised("2026-12-20", "state: promised", now)), [
        published(facts(promised("2026-11-30", "state: promised", then))),
      ]);
      assert.equal(text.includes(`- ${now}: we promised it by 30 November 2026; it is now due`), isOne, text);
      assert.equal(text.includes("GIVEN UP"), !isOne, text);
    });
  }

  it("asks nothing of a step that a later notice told as done", () => {
    const done = published(facts(promised("2026-12-11", "state: done, doneAt: 2026-12-10")), "2026-12-12");
    assert.doesNotMatch(drafted(facts(), [published(plan), done]), /GIVEN UP/);
  });

  it("tells a step that nobody was told of as new, and not as promised", () => {
    const text = drafted(
      facts(promised("2027-01-29", "state: promised", "Check every supplier of ours"), promised("2026-12-18")),
      [published(facts(promised("2026-12-18")))],
    );
    const [before = "", added = ""] =
      text
        .split("## What we promised so that it does not happen again")[1]
        ?.split("## New steps so that it does not happen again") ?? [];
    assert.ok(before.includes(step));
    assert.doesNotMatch(before, /supplier/);
    assert.match(added, /\| Check every supplier of ours \|/);
    assert.ok(!added.includes(step));
  });

  it("does not tell as promised what was done before anybody was told of it", () => {
    const done = promised("2026-12-11", "state: done, doneAt: 2026-12-10", "Check every supplier of ours");
    const text = drafted(facts(done), [published(facts())]);
    assert.match(text, /Our notices have not named these steps before:\n\n[^\n]+\n[^\n]+\n\| Check every supplier/);
    assert.doesNotMatch(text, /What we promised so that|we promised it/);
  });

  it("does not say of a day that was never published that it was promised", () => {
    const noDay = published(facts(`action: ${step}, state: promised`));
    assert.match(drafted(plan, [noDay]), /: it was due by 11 December 2026, and it is not done\. That is our fault/);
    const other = published(facts(promised("2026-12-18", "state: promised", "Check every supplier of ours")));
    assert.match(drafted(plan, [other]), /: it was due by 11 December 2026, and it is not done/);
  });

  it("says nothing of all this where nothing moved, or nothing was published", () => {
    for (const notices of [[], [published(facts(promised("2026-12-18")))]]) {
      const text = drafted(facts(promised("2026-12-18")), notices);
      assert.match(text, /## What we promised so that it does not happen again\n\n\| Step/);
      assert.doesNotMatch(text, /late|New steps|we promised 1|our plan|\[/);
    }
  });
});

describe("the closing notice, held against what was promised", () => {
  const closing = { kind: "closing-notice" } as const;

  it("owns a day that was moved, and what was done late", () => {
    const text = drafted(facts(promised("2027-03-31")), [published(plan)], closing);
    assert.ok(
      text.includes(
        `- ${step}, by 31 March 2027. We promised it by 11 December 2026. That it takes longer is our fault.`,
      ),
      text,
    );
    const done = drafted(facts(promised("2026-12-11", "state: done, doneAt: 2026-12-13")), [published(plan)], closing);
    assert.ok(
      done.includes(
        `- ${step} (13 December 2026). We had promised it by 11 December 2026. It was late, and that is our fault.`,
      ),
      done,
    );
  });

  it("stands as late in the rows of the report, in German too", () => {
    const report = { kind: "post-incident-report" } as const;
    const done = facts(promised("2026-12-11", "state: done, doneAt: 2026-12-13"));
    assert.match(drafted(done, [published(plan)], report), /\| 11 December 2026 \| Done on 13 December 2026, late \|/);
    const german = drafted(`language: de\n${done}`, [], { kind: "remediation-plan" });
    assert.match(german, /\| 11\. Dezember 2026 \| Erledigt am 13\. Dezember 2026, verspätet \|/);
    assert.match(drafted(facts(), [published(plan)], report), /no longer stands in our plan\n\n- Have that firm/);
  });

  it("does not say that all is done where a promise is gone from the record, and asks", () => {
    const other = promised("2026-12-11", "state: done, doneAt: 2026-12-10", "Check every supplier of ours");
    const text = drafted(facts(other), [published(plan)], closing);
    assert.doesNotMatch(text, /Everything that we promised is done/);
    assert.match(
      text,
      /What stays open\n\nWhat has become of these promises:\n\n- Have that firm[^\n]* we promised it by 11 December 2026\. \[SAY WHETHER IT IS DONE/,
    );
    assert.match(drafted(facts(other), [published(facts(other))], closing), /Everything that we promised is done/);
  });

  it("has no section that only points to another", () => {
    const text = drafted(plan, [], { ...closing, now: "2026-12-05T09:00:00Z" });
    assert.doesNotMatch(text, /stands below|How we prevent/);
    assert.match(text, /## What stays open\n\nSo that this does not happen again, we will still finish these steps:/);
  });
});
