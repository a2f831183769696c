import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findPassedDays, wordPassed } from "./promised-days.ts";

export const overduePromise: Rule = {
  id: "IC504",
  name: "overdue-promise",
  title: "A promise whose time has passed",
  why: "A letter that promises something for a day that is over has broken its word before it is read.",
  source:
    "House judgement; NCSC, Effective communications in a cyber incident (2024): what must be taken back later harms credibility",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nAll lifts will be back at 08:00 today.", record: "timeZone: UTC" },
      { text: "We will replace the lock by 1 March 2026." },
      { text: "The new server is due on 27 February 2026." },
      { text: "We plan to refund everybody no later than 4 March 2026." },
      { text: "- We will encrypt the archive by 2026-02-28." },
      {
        text: "# A letter\n\n3 March 2026\n\nWe will finish the search by 4 March.",
        note: "The year is that of the letter.",
      },
      { text: "Every password will be reset on 2 March 2026." },
      { text: "Our head of lettings will ring you on Tuesday, 3 March 2026 before 20:00." },
      { text: "Every locker will have a new lock by Tuesday, 3 March 2026." },
      { text: "By 1 March 2026, all drivers will need a second key." },
      { text: "Before 4 March 2026 I shall ring each of you." },
      { text: "We will have all shops back by 5 March 2026 at 08:00.", record: "timeZone: UTC" },
    ],
    clean: [
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nAll lifts will be back at 11:00 today.", record: "timeZone: UTC" },
      { text: "We will replace the lock by 1 April 2026." },
      { text: "We replaced the lock on 1 March 2026." },
      { text: "We will refund orders placed on 1 March 2026." },
      { text: "We promised a new lock by 1 March 2026, and it is not done.", note: "Said to be late." },
      { text: "We will finish by 5 March 2026.", note: "Today." },
      { text: "“We will be back by 1 March 2026,” said the carrier.", note: "Somebody else's words." },
      { text: "We will pay for what we told you on 1 March 2026." },
      { text: "We will repeat the test of 1 March 2026 every month." },
      { text: "We will finish the search by 4 March.", note: "Of which year, the letter does not say." },
      { text: "We will refund everybody who flew on Tuesday 3 March 2026." },
      { text: "We promised to pay by 1 March 2026, and on that day we paid." },
      { text: "On 2 March 2026 we learned that the lock will not hold." },
      { text: "We will have all shops back by 5 March 2026 at 18:00.", record: "timeZone: UTC" },
      { text: "We will refund your ticket for the match on 1 March 2026." },
    ],
  },
  exceptions: "A copy of a letter that went out long ago keeps its dates.",
};

function check(context: RuleContext): readonly RuleFinding[] {
  return findPassedDays(context)
    .filter(({ isNews }) => !isNews)
    .map((day) => ({
      span: context.draft.spanOf(day),
      message: `This is promised for ${wordPassed(day, context.moments)}. Say that it is done, or say that you are late and give a new time.`,
    }));
}
