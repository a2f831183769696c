import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  markDrafted,
  publishDraft,
  readRecord,
  renderDocument,
  withToldBefore,
  type EarlierNotice,
  type KindId,
} from "../../../src/core/index.ts";
import { productTemplates as templates } from "../../kit/templates.ts";

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
  const { record, problems } = readRecord(text);
  assert.deepEqual(problems, []);
  const now = Temporal.Instant.from(`${day}T09:00:00Z`);
  const drafted = renderDocument(kind, { record, now, templates, incidentPath: "../incident.yaml" });
  assert.ok(drafted.ok);
  const frozen = publishDraft({
    text: markDrafted(drafted.text),
    kind,
    recordText: text,
    on: `${day}T10:00`,
    where: "by post",
    names: { notice: "n.md", facts: "n.facts.yaml" },
    incidentPath: "../incident.yaml",
  });
  assert.ok(frozen);
  return { text: frozen.notice, record };
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
  const options = { now: Temporal.Instant.from(now), templates };
  const record = withToldBefore(readRecord(today).record, notices, options);
  const result = renderDocument(kind, { ...options, record, incidentPath: "../incident.yaml" });
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
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
      text.includes(
        `- ${step}: we promised it by 11 December 2026. [SAY WHAT BECAME OF IT: DONE AND WHEN, OR GIVEN UP AND WHY]`,
      ),
      text,
    );
    const internal = facts(promised("2026-12-11").concat(", audience: internal").replace("audience: public, ", ""));
    assert.match(
      drafted(internal.replace("audience: public, ", ""), [published(plan)]),
      /we promised it by 11 December 2026\. \[SAY WHAT BECAME OF IT/,
    );
  });

  it("asks nothing of a step that a later notice told as done", () => {
    const done = published(facts(promised("2026-12-11", "state: done, doneAt: 2026-12-10")), "2026-12-12");
    assert.doesNotMatch(drafted(facts(), [published(plan), done]), /BECAME OF IT/);
  });

  it("tells a step that nobody was told of as new, and not as promised", () => {
    const text = drafted(
      facts(promised("2027-01-29", "state: promised", "Check every supplier of ours"), promised("2026-12-18")),
      [published(facts(promised("2026-12-18")))],
    );
    const [before = "", added = ""] =
      text
        .split("## What we promised so that it does not happen again")[1]
        ?.split("## What we promise today for the first time") ?? [];
    assert.ok(before.includes(step));
    assert.doesNotMatch(before, /supplier/);
    assert.match(added, /\| Check every supplier of ours \|/);
    assert.ok(!added.includes(step));
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
      assert.doesNotMatch(text, /late|first time|we promised 1|our plan|\[/);
    }
  });
});
