import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findPromisedMeasures } from "./promised-measures.ts";

export const unownedPromise: Rule = {
  id: "IC508",
  name: "unowned-promise",
  title: "Steps of a plan that nobody answers for",
  why: "A step that everybody promises is one that nobody does; a role behind it makes it somebody’s task.",
  source: "PagerDuty incident response guide: action items with an owner and a due date",
  severity: "information",
  kinds: ["remediation-plan", "remediation-progress"],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We will encrypt all backups by 3 June." },
      {
        text: "So that this does not happen again, we will do this:\n\n- Encrypt all backups\n- Add a second lock to the archive",
      },
      { text: "We are going to replace the old server so that this cannot happen again." },
      { text: "To prevent a repetition, we will introduce a second review in May." },
      { text: "| Step | Due | State |\n| --- | --- | --- |\n| Encrypt all backups | 3 June 2026 | Promised |" },
      { text: "| Step | Owner | State |\n| --- | --- | --- |\n| Encrypt all backups | – | In progress |" },
    ],
    clean: [
      { text: "We will encrypt all backups by 3 June (responsible: Head of Technology)." },
      { text: "We will do this, led by our security team:\n\n- Encrypt all backups" },
      { text: "We have encrypted all backups." },
      { text: "From now on we will encrypt every backup." },
      {
        text: "| Step | Owner | State |\n| --- | --- | --- |\n| Encrypt all backups | Head of Technology | Promised |",
      },
      {
        text: "| Step | Who answers for it | State |\n| --- | --- | --- |\n| Encrypt all backups | Not yet named | Promised |",
        note: "Said plainly.",
      },
    ],
  },
  exceptions: "In a small company one name at the head of the plan may answer for all of it: say so there.",
};

function check(context: RuleContext): readonly RuleFinding[] {
  const unowned = findPromisedMeasures(context).filter(({ isOwned }) => !isOwned);
  const first = context.draft.passages[unowned[0]?.passage ?? -1];
  if (first === undefined) {
    return [];
  }
  const which =
    unowned.length === 1
      ? "Nobody is named who answers for this step"
      : `Nobody is named who answers for this step and for ${String(unowned.length - 1)} more`;
  return [{ span: first.span, message: `${which}. Name a role: readers want to know whom to ask.` }];
}
