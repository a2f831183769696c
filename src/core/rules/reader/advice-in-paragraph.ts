import { deedsOf } from "../../wording/clause/deeds-of.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { advicePassages } from "./advice-passages.ts";

/** So many instructions one after the other want a list … */
const most = 3;
/** … or so many in one sentence, or in two: "Log in, open the list, take yourself off it and tell us." */
const mostAtOnce = 4;

export const adviceInParagraph: Rule = {
  id: "IC609",
  name: "advice-in-paragraph",
  title: "Many instructions in one paragraph",
  why: "Steps in a list are found, followed and ticked off; in a paragraph the second one is lost.",
  source:
    "GSA, plainlanguage.gov: use lists for steps; Zou and others (2019), CHI 2019: actions are buried in long paragraphs",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      {
        text: "Open the list of devices, remove the old ones, change your password and tell us what you found.",
      },
      {
        text: "Please change your password. Check your bank statements every week. Do not open links in messages that name us.",
      },
      { text: "You should change your password. You should also tell your bank. Please delete the old app." },
      { text: "We are sorry. Change your password. Sign out everywhere. Ask your bank for a new card." },
      {
        text: "## What you can do\n\nChange your password now. Turn on two-step sign-in. Delete messages that name one of your bookings.",
      },
      {
        text: "We recommend that you change your password. Please check your statements. Please report any payment that you do not know.",
      },
      { text: "Please sign out on every device. Please change your password. Please sign in again." },
    ],
    clean: [
      {
        text: "- Please change your password.\n- Check your bank statements every week.\n- Do not open links in messages that name us.",
      },
      { text: "Please change your password. Check your bank statements every week." },
      {
        text: "Please change your password.\n\nCheck your bank statements every week.\n\nDo not open links in messages that name us.",
      },
      { text: "We changed the locks. We told the police. We wrote to everybody." },
      { text: "You need to do nothing. Your password is safe. Your card is safe." },
      { text: "Change your password. We are sorry. We left a storage area open." },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft } = context;
  const runs = new Map<number, number[]>();
  for (const index of advicePassages(context)) {
    if (draft.passages[index]?.kind === "sentence") {
      const opening = openingOf(draft, index);
      runs.set(opening, [...(runs.get(opening) ?? []), index]);
    }
  }
  return [...runs.values()].flatMap((run) => findingFor(context, run));
}

/** The index of the sentence that opens the paragraph of another. */
function openingOf({ passages }: RuleContext["draft"], index: number): number {
  let opening = index;
  while (passages[opening]?.opensBlock === false && passages[opening - 1]?.kind === "sentence") {
    opening -= 1;
  }
  return opening;
}

function findingFor({ draft }: RuleContext, run: readonly number[]): readonly RuleFinding[] {
  const first = draft.passages[run[0] ?? -1];
  const last = draft.passages[run.at(-1) ?? -1];
  const count = run.reduce((sum, index) => sum + instructionsIn(draft.passages[index]?.text ?? ""), 0);
  return (run.length < most && count < mostAtOnce) || first === undefined || last === undefined
    ? []
    : [
        {
          span: { start: first.span.start, end: last.span.end },
          message: `Here are ${String(count)} things to do in one paragraph. Make them a list, the most urgent first.`,
        },
      ];
}

/** How many things a sentence of advice tells readers to do: at least one. */
function instructionsIn(text: string): number {
  return Math.max(1, deedsOf(text).filter(({ mood, isNegated }) => mood === "command" && !isNegated).length);
}
