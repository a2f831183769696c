import assert from "node:assert/strict";
import type { KindId } from "../../../src/core/index.ts";
import type { EarlierNotice } from "../../../src/core/documents/versions/draft-again.ts";
import { changesOf } from "../../kit/changes-told.ts";
import { draftedBeside, published } from "../../kit/published.ts";

const step = "Have that firm delete every letter that is older than 90 days";

function facts(due: string, action = step): string {
  return `version: 2
type: leak
timeZone: Europe/London
organisation: { name: Severnside }
moments: { occurredFrom: 2026-11-22, contained: 2026-11-25 }
measures:
  - { action: ${action}, due: ${due}, state: promised, purpose: prevention, audience: public }
`;
}

function plan(text: string, kind: KindId = "remediation-plan"): EarlierNotice {
  return published(text, "2026-11-26", kind);
}

function drafted(today: string, notice: EarlierNotice, kind: KindId = "remediation-progress"): string {
  return draftedBeside(today, [notice], { kind, now: "2026-12-14T09:00:00Z" });
}

describe("a day that was taken off a step before the notice went out", () => {
  const day = "4 December 2026";
  const more = `We will tell you more by ${day}.`;
  const row = `| ${day} |`;
  const dated = plan(facts("2026-12-04"));
  /** The plan with other words in place of the day of its step. */
  const sent = (due: string, text: string): EarlierNotice => {
    assert.ok(dated.text.includes(row));
    const other = dated.text.replace(row, due).replace("## How to reach us", `${text}\n\n## How to reach us`);
    return { ...dated, text: other };
  };
  const moved = facts("2026-12-20");

  it("was not promised, though the notice names that day for something else", () => {
    for (const text of [
      more,
      `- ${more}`,
      `| News | Day |\n| --- | --- |\n| Our report | ${day} |`,
      `${step} is what we will do. ${more}`,
    ]) {
      const progress = drafted(moved, sent("| Not yet set |", text));
      assert.doesNotMatch(progress, /by 4 December|is our fault/);
      assert.match(progress, /\| 20 December 2026 \| Promised \|/);
    }
  });

  it("was promised where it stands with the step in another place", () => {
    for (const text of [
      `- ${step}, by ${day}.`,
      `- ${step}.\n  We will do it by ${day}.`,
      `By ${day} we will see to this: ${step}.`,
    ]) {
      assert.match(
        drafted(moved, sent("| Not yet set |", text)),
        /we promised it by 4 December 2026; it is now due by 20 December 2026\. That is our fault/,
      );
    }
  });

  it("was promised with a step of two sentences, and in German", () => {
    const action = "We ask the firm for its list. We delete every letter on it";
    const text = drafted(facts("2026-12-20", action), plan(facts("2026-12-04", action)));
    assert.match(text, /we promised it by 4 December 2026; it is now due/);
    const german = (due: string): string => `language: de\n${facts(due)}`;
    const told = plan(german("2026-12-04"), "apology");
    assert.match(drafted(facts("2026-12-20"), told, "closing-notice"), /We promised it by 4 December 2026\./);
    const closing = drafted(german("2026-12-20"), told, "closing-notice");
    assert.match(closing, /Zugesagt hatten wir es bis zum 4\. Dezember 2026\./);
  });

  it("is no day that the next version says was promised", () => {
    const due = (day: string) => ["due: 2026-06-25", `due: ${day}`] as const;
    const course = { then: [due("2026-06-26")], today: [due("2026-07-10")], kind: "apology" } as const;
    assert.match(changesOf(course).join(""), /we said that it would be done by 26 June 2026/);
    assert.doesNotMatch(
      changesOf({ ...course, worked: [[/(?<=Look through every folder), by 26 June 2026/, ""]] }).join(""),
      /June/,
    );
  });
});
