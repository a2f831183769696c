import { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { wordDate } from "../../time/word-moment.ts";
import { type CalendarDay } from "../../wording/calendar-days.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { draftDays, type DraftDay } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

export const impossibleCourse: Rule = {
  id: "IC309",
  name: "impossible-course",
  title: "Found before it began, or ended before it started",
  why: "Dates that contradict each other tell readers that nobody has looked, and leave open which of them to believe.",
  source: "House judgement; PagerDuty, incident response documentation: give as detailed a timeline as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The folder was public from 9 March 2026 to 3 March 2026." },
      { text: "Between 9 March 2026 and 3 February 2026 strangers could read the list." },
      { text: "We found the open folder on 2 March 2026. It had become public on 4 March 2026." },
      { text: "The outage began on 5 March 2026. We discovered it on 4 March 2026." },
      { text: "We noticed it on 3 March 2026, and closed the folder on 2 March 2026." },
      { text: "- On 3 March 2026 we became aware of it\n- The leak started on 6 March 2026" },
    ],
    clean: [
      { text: "The folder was public from 3 March 2026 to 9 March 2026." },
      { text: "We found the open folder on 4 March 2026. It had become public on 2 March 2026." },
      { text: "We noticed it on 3 March 2026, and closed the folder on 3 March 2026." },
      { text: "We found a first copy on 2 March 2026. The second leak began on 4 March 2026.", note: "Another one." },
      { text: "We found it on 4 March 2026. Our work on the new lock began on 9 March 2026.", note: "Another thing." },
      { text: "On 9 March 2026 we went from 3 servers to 5." },
      { text: "“It was public from 9 March 2026 to 3 March 2026,” said the carrier.", note: "Somebody else's words." },
    ],
  },
};

/** "from 9 March 2026 to": the second day of a span follows. */
const spanStartPattern = /\b(?:from|between) (?:the )?$/i;
const spanMiddlePattern = /^,? (?:to|until|till|and|through) (?:the )?$/i;

/** What is told of the incident's course right before its day, in one clause. */
const beganPattern =
  /\b(?:it|the (?:leak|outage|breach|attack|break-in|incident|folder|file|list|bucket|service)) (?:had |has )?(?:first )?(?:began|begun|started|become public|became public|went (?:public|down|offline))[^.,;:]{0,20} on (?:the )?$/i;
const foundPattern =
  /\b(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware of|learned of|learnt of) (?:it|this|the (?:open )?(?:leak|outage|breach|attack|break-in|incident|folder|file|list|bucket))(?: [^.,;:]{1,20})? on (?:the )?$/i;
const closedPattern =
  /\b(?:closed|locked|contained|stopped|ended) (?:it|this|the (?:leak|outage|breach|attack|folder|file|list|bucket|access))(?: [^.,;:]{1,20})? on (?:the )?$/i;
/** "On 3 March 2026 we became aware of it" */
const foundBehindPattern =
  /^,? (?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware of|learned of|learnt of) (?:it|this|the (?:open )?(?:leak|outage|breach|attack|break-in|incident|folder|file|list|bucket))\b/i;

/** Then there is more than one incident, and their dates may cross. */
const severalPattern = /\b(?:second|another|further|two|three|both|again|first)\b/i;

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft } = context;
  const days = draftDays(draft).filter(
    ({ kind, passage, start }) => kind !== "heading" && kind !== "row" && !isQuotedFromOthers(draft, passage, start),
  );
  return [...reversedSpans(days, draft), ...crossedSteps(days, draft)];
}

function reversedSpans(days: readonly DraftDay[], draft: Draft): readonly RuleFinding[] {
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    const { text } = day;
    const isReversed =
      next?.passage === day.passage &&
      spanStartPattern.test(text.slice(0, day.start)) &&
      spanMiddlePattern.test(text.slice(day.end, next.start)) &&
      isAfter(day, next);
    return isReversed
      ? [
          {
            span: draft.spanOf({ passage: day.passage, start: day.start, end: next.end }),
            message: `This span ends on ${wordDate(next.date)}, before it begins on ${wordDate(day.date)}. Correct the one that is wrong.`,
          },
        ]
      : [];
  });
}

const tellsOfSeveral = rememberWhere(
  ({ text }) => severalPattern.test(text) && /\b(?:leak|outage|breach|attack|copy|incident)\b/i.test(text),
);

function crossedSteps(days: readonly DraftDay[], draft: Draft): readonly RuleFinding[] {
  if (tellsOfSeveral(draft.passages).length > 0) {
    return [];
  }
  const began = days.find((day) => isTold(day, beganPattern));
  const found = days.find((day) => isTold(day, foundPattern, foundBehindPattern));
  const closed = days.find((day) => isTold(day, closedPattern));
  return [
    ...(began !== undefined && found !== undefined && isAfter(began, found)
      ? [
          crossing(
            found,
            `By this you found it on ${wordDate(found.date)}, before it began on ${wordDate(began.date)}.`,
            draft,
          ),
        ]
      : []),
    ...(closed !== undefined && found !== undefined && isAfter(found, closed)
      ? [
          crossing(
            closed,
            `By this it was over on ${wordDate(closed.date)}, before you found it on ${wordDate(found.date)}.`,
            draft,
          ),
        ]
      : []),
  ];
}

function isTold({ text, start, end }: DraftDay, before: RegExp, behind?: RegExp): boolean {
  return before.test(text.slice(0, start)) || behind?.test(text.slice(end)) === true;
}

function isAfter(left: CalendarDay, right: CalendarDay): boolean {
  return Temporal.PlainDate.compare(left.date, right.date) > 0;
}

function crossing(day: DraftDay, message: string, draft: Draft): RuleFinding {
  return { span: draft.spanOf(day), message: `${message} Correct the one that is wrong, or say how that can be.` };
}
