import assert from "node:assert/strict";
import type { KindId } from "../../../../src/core/index.ts";
import { publishedAs, versionAfter } from "../../../kit/published.ts";

/** What the next version of a notice of 2 March says has changed, where one step stands otherwise in the record. */
function changes(kind: KindId, then: string, today: string, language = "en"): string {
  const facts = (step: string) =>
    `language: ${language}\ntype: leak\nmeasures:\n  - { action: Delete every old letter, purpose: prevention, ${step.includes("audience") ? "" : "audience: public, "}${step} }\n`;
  const notice = publishedAs(facts(then), { kind, drafted: "2026-03-02T09:00:00Z", on: "2026-03-02T09:00" });
  const text = versionAfter(notice, facts(today), [], "2026-03-20T08:00:00Z");
  return text.split(/## (?:What has changed|Was sich seit)/)[1]?.split("\n## ")[0] ?? "";
}

describe("a promise that was published", () => {
  for (const kind of ["apology", "remediation-plan"] as const) {
    it(`is told with its first day where that has moved: ${kind}`, () => {
      const said = changes(kind, "state: promised, due: 2026-03-16", "state: promised, due: 2026-06-30");
      assert.match(
        said,
        /Delete every old letter: we said that it would be done by 16 March 2026\. It will now be done by 30 June 2026\./,
      );
    });

    it(`is owned as late where it was kept after its day: ${kind}`, () => {
      const late = changes(
        kind,
        "state: promised, due: 2026-03-16",
        "state: done, due: 2026-03-16, doneAt: 2026-03-18",
      );
      assert.match(
        late,
        /now done: Delete every old letter \(18 March 2026\)\. We had said that it would be done by 16 March 2026\. It was late, and that is our fault\./,
      );
    });
  }

  it("leaves a place for the reason where it takes longer, and owns that", () => {
    const said = changes("apology", "state: promised, due: 2026-03-16", "state: promised, due: 2026-06-30");
    assert.match(said, /done by 30 June 2026\. That it takes longer is our fault\. \[SAY WHY IT TAKES LONGER\]/);
    const german = changes(
      "remediation-plan",
      "state: promised, due: 2026-03-16",
      "state: promised, due: 2026-06-30",
      "de",
    );
    assert.match(
      german,
      /Jetzt soll es bis zum 30\. Juni 2026 erledigt sein\. Dass es länger dauert, ist unser Fehler\. \[/,
    );
  });

  it("needs no apology where it comes sooner", () => {
    const [then, today] = ["state: promised, due: 2026-06-30", "state: promised, due: 2026-05-15"];
    const said = changes("apology", then, today);
    assert.match(said, /: we said that it would be done by 30 June 2026\. It will be done sooner, by 15 May 2026\.\n/);
    assert.match(
      changes("remediation-plan", then, today, "de"),
      /: angekündigt war es bis zum 30\. Juni 2026\. Es soll früher erledigt sein, bis zum 15\. Mai 2026\.\n/,
    );
  });

  it("is owned as not kept where its day has passed since, whatever day was set meanwhile", () => {
    for (const due of ["2026-03-16", "2026-03-18", "2026-03-10"]) {
      for (const state of ["promised", "in-progress"]) {
        const said = changes("apology", "state: promised, due: 2026-03-16", `state: ${state}, due: ${due}`);
        assert.match(
          said,
          /: we said that it would be done by 16 March 2026, and it is not done\. That is our fault\.\n/,
        );
        assert.doesNotMatch(said, /It will|now working|by 1[08] March/);
      }
    }
    const german = changes(
      "remediation-plan",
      "state: promised, due: 2026-03-16",
      "state: promised, due: 2026-03-16",
      "de",
    );
    assert.match(
      german,
      /: angekündigt war es bis zum 16\. März 2026, und es ist nicht erledigt\. Das ist unser Fehler\.\n/,
    );
  });

  it("keeps its day where a sooner one, which nobody was told, has passed", () => {
    const said = changes("apology", "state: promised, due: 2026-06-30", "state: in-progress, due: 2026-03-10");
    assert.match(said, /We are now working on this step: Delete every old letter, by 30 June 2026\.\n/);
    assert.doesNotMatch(said, /10 March|late\b|fault/);
  });

  it("is told as overdue where it is new to these readers", () => {
    const said = changes(
      "apology",
      "state: promised, due: 2026-03-16, audience: internal",
      "state: promised, due: 2026-03-16",
    );
    assert.match(said, /We will also do this: Delete every old letter, due by 16 March 2026 and overdue\.\n/);
  });

  it("is not told again as overdue where the earlier notice said so", () => {
    assert.equal(changes("apology", "state: promised, due: 2026-02-20", "state: promised, due: 2026-02-20"), "");
  });

  it("is not called late where it was kept in time, or where no day was promised", () => {
    const inTime = "state: done, due: 2026-03-16, doneAt: 2026-03-12";
    assert.doesNotMatch(changes("apology", "state: promised, due: 2026-03-16", inTime), /late/);
    assert.doesNotMatch(
      changes("apology", "state: promised", "state: done, due: 2026-03-16, doneAt: 2026-03-18"),
      /late/,
    );
  });
});
