import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findPassedDays, wordPassed } from "./promised-days.ts";

export const overdueUpdate: Rule = {
  id: "IC505",
  name: "overdue-update",
  title: "News announced for a time that has passed",
  why: "People who wait for news that was promised for yesterday stop believing the next promise too.",
  source: "PagerDuty incident response guide: each update says when the next one comes, and the next one comes then",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe will tell you more here at 08:00.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\n**Next update:** 8 am.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe'll be back by 08:30 with more.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nThe next news comes at 08:30.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe will be in touch by noon today.", record: "timeZone: Asia/Tokyo" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe tell you more at 08:00.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026\n\nYou will hear from us this morning.", record: "timeZone: Asia/Tokyo" },
      { text: "Next update: 4 March 2026." },
      { text: "We will write to you again by 1 March 2026." },
      { text: "We will publish our report on 2 March 2026." },
      { text: "We will tell you more by 4 March 2026 at 17:00." },
      { text: "- Our next update follows on 2026-03-03." },
      { text: "You will hear from us by 28 February 2026." },
      { text: "We will tell you more by 5 March 2026 at 08:50.", record: "timeZone: UTC" },
      { text: "**Next update:** 5 March 2026, 09:50 (Berlin time, UTC+01:00).", note: "The hour has passed." },
      { text: "We will tell you more by 8:30 on Thursday, 5 March 2026.", record: "timeZone: Europe/London" },
      { text: "**Next news:** Tuesday 3 March 2026, 17:00." },
      { text: "Look here again on the morning of 4 March 2026." },
      { text: "The chair will let all members know how things stand at the meeting on Wednesday 4 March 2026." },
    ],
    clean: [
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe will tell you more here at midday.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nWe will tell you more here at 10:00.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nNext update: tomorrow at 08:00.", record: "timeZone: UTC" },
      {
        text: "# Lifts\n\n5 March 2026, 07:00\n\nWe told the members at 08:00, and we will write again once the lift runs.",
        record: "timeZone: UTC",
      },
      { text: "# Lifts\n\nNext update: 08:00.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026\n\nYou will hear from us this morning.", record: "timeZone: UTC" },
      {
        text: "# Lifts\n\n5 March 2026\n\nYou will hear from us what went wrong this morning.",
        record: "timeZone: Asia/Tokyo",
      },
      {
        text: "# Lifts\n\n5 March 2026\n\nYou will have seen this morning how we work.",
        record: "timeZone: Asia/Tokyo",
      },
      { text: "# Lifts\n\n5 March 2026\n\nWe tell you more at every stop by 08:00.", record: "timeZone: UTC" },
      { text: "# Lifts\n\n5 March 2026, 07:00\n\nOur porter will open the gate at 08:00.", record: "timeZone: UTC" },
      {
        text: "# Lifts\n\n5 March 2026, 07:00\n\nWe will post a note at every lift by 08:00 each day.",
        record: "timeZone: UTC",
      },
      { text: "Next update: 7 March 2026." },
      { text: "We will tell you more by 5 March 2026 at 09:30.", record: "timeZone: UTC" },
      { text: "We will tell you more by 5 March 2026 at 08:30.", record: "timeZone: America/New_York" },
      { text: "We will tell you more by 5 March 2026 at 08:30.", note: "Nobody can tell in which zone." },
      { text: "We will tell you more on 5 March 2026, between 08:00 and 11:00.", record: "timeZone: UTC" },
      { text: "We will tell you more by midnight on 5 March 2026.", record: "timeZone: UTC" },
      { text: "Our last update was on 1 March 2026." },
      { text: "We published our report on 2 March 2026." },
      { text: "We will tell you more by 17:00 today." },
      { text: "We will inform everybody who wrote to us on 1 March 2026." },
      {
        text: "Next update: 2 March 2026.\n\nWe have mended one lift. Next update: 3 March 2026.\n\nTwo lifts run. Next update: 4 March 2026.\n\nAll lifts run.",
        note: "A log, in which the news follows.",
      },
      { text: "“You will hear from us by 1 March 2026,” wrote the carrier." },
      { text: "On 3 March 2026 we told you what we knew, and we will tell you more on 9 March 2026." },
    ],
  },
  exceptions: "A copy of a letter that went out long ago keeps its dates.",
};

/** A draft in which more days for news have passed is the log of an incident: the news stands below. */
const mostPassed = 2;

function check(context: RuleContext): readonly RuleFinding[] {
  const passed = findPassedDays(context).filter(({ isNews }) => isNews);
  return passed.length > mostPassed
    ? []
    : passed.map((day) => ({
        span: context.draft.spanOf(day),
        message: `News is announced here for ${wordPassed(day, context.moments)}. Give it now, or say when it will come.`,
      }));
}
