import { wordDate } from "../../time/word-moment.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findPassedDays } from "./promised-days.ts";

export const overdueUpdate: Rule = {
  id: "IC505",
  name: "overdue-update",
  title: "News announced for a day that has passed",
  why: "People who wait for news that was promised for yesterday stop believing the next promise too.",
  source: "PagerDuty incident response guide: each update says when the next one comes, and the next one comes then",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Next update: 4 March 2026." },
      { text: "We will write to you again by 1 March 2026." },
      { text: "We will publish our report on 2 March 2026." },
      { text: "We will tell you more by 4 March 2026 at 17:00." },
      { text: "- Our next update follows on 2026-03-03." },
      { text: "You will hear from us by 28 February 2026." },
    ],
    clean: [
      { text: "Next update: 7 March 2026." },
      { text: "Our last update was on 1 March 2026." },
      { text: "We published our report on 2 March 2026." },
      { text: "We will tell you more by 17:00 today." },
      { text: "We will inform everybody who wrote to us on 1 March 2026." },
      { text: "“You will hear from us by 1 March 2026,” wrote the carrier." },
    ],
  },
  exceptions: "A copy of a letter that went out long ago keeps its dates.",
};

function check(context: RuleContext): readonly RuleFinding[] {
  return findPassedDays(context)
    .filter(({ isNews }) => isNews)
    .map((day) => ({
      span: context.draft.spanOf(day),
      message: `News is announced here for ${wordDate(day.date)}, and that day is over. Give it now, or say when it will come.`,
    }));
}
