import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findOpenSteps, findPromisedMeasures } from "./promised-measures.ts";

export const undatedPromise: Rule = {
  id: "IC507",
  name: "undated-promise",
  title: "Steps promised without a day",
  why: "Without a day nobody can ask whether the promise was kept, and readers know it.",
  source: "PagerDuty incident response guide: action items with an owner and a due date",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We will encrypt all backups." },
      {
        text: "So that this does not happen again, we will do this:\n\n- Encrypt all backups\n- Add a second lock to the archive",
      },
      { text: "We are going to replace the old server so that this cannot happen again." },
      { text: "## What we will do\n\n- Add an alarm that rings when a file is made public" },
      { text: "To prevent a repetition, our engineers will introduce a second review." },
      { text: "To prevent a repetition, we will introduce a second review." },
      { text: "The sauna stays shut while we carry out a full review." },
      { text: "If we find that your berth was on the list, you'll get a separate letter." },
      { text: "We will write separately to every angler on the list." },
      { text: "## Still open\n\n- A second lock for the boathouse: no date yet" },
      { text: "| Step | Due | State |\n| --- | --- | --- |\n| Encrypt all backups | – | Promised |" },
    ],
    clean: [
      { text: "We plan to rent a second boat, and it has not been possible so far." },
      { text: "We will encrypt all backups by 3 June." },
      {
        text: "So that this does not happen again, we will do this by the end of May:\n\n- Encrypt all backups\n- Add a second lock to the archive",
      },
      { text: "We will encrypt all backups. This will be finished on 3 June." },
      { text: "From now on we will encrypt every backup." },
      { text: "A second lock has no date yet. We will have set one by 3 June." },
      { text: "None of our porters will mind if you ask for a badge." },
      { text: "If you would like a new lock, we will fit it.", note: "For whoever asks." },
      { text: "If the frost cost you a crop, we will pay for it.", note: "For whoever it concerns." },
      { text: "You will get a separate letter by 3 June." },
      { text: "We have encrypted all backups." },
      { text: "The council has replaced the old server so that this cannot happen again." },
      { text: "We will never ask you for your password." },
      { text: "## To do\n\n- Change your password and check your second sign-in", note: "The readers' part." },
      { text: "We will walk you through what we changed to protect the archive." },
      { text: "| Step | Due | State |\n| --- | --- | --- |\n| Encrypt all backups | 3 June 2026 | Promised |" },
      {
        text: "| Step | Due | State |\n| --- | --- | --- |\n| Encrypt all backups | Not yet set | Promised |",
        note: "Said plainly.",
      },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const promised = findPromisedMeasures(context).flatMap(({ isDated, passage }) => (isDated ? [] : [passage]));
  // In the first hours nobody knows when a review ends.
  const open = context.kind.requires.includes("fault") ? findOpenSteps(context) : [];
  const undated = [...new Set([...promised, ...open])].sort((left, right) => left - right);
  const first = context.draft.passages[undated[0] ?? -1];
  if (first === undefined) {
    return [];
  }
  const which =
    undated.length === 1 ? "This step is promised" : `This step and ${String(undated.length - 1)} more are promised`;
  return [
    {
      span: first.span,
      message: `${which} without a day. Say by when, or by when you will have set a day.`,
    },
  ];
}
