import { Sieved } from "../../text/sieve.ts";
import { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { wordDate } from "../../time/word-moment.ts";
import { type CalendarDay } from "../../wording/calendar-days.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import { documentDate } from "../document-date.ts";
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
      { text: "- Leak started: 6 March 2026\n- Leak discovered: 4 March 2026" },
      {
        text: "A reader noticed on 3 March 2026 that the price list was public. It had been put there on 5 March 2026.",
      },
      { text: "The outage began on the evening of 6 March 2026 and ended on the morning of 5 March 2026." },
      { text: "On 4 March 2026 the lifts stood still from 16:40 until 15:10." },
      { text: "Someone first opened the file on 5 March 2026. We noticed this on 4 March 2026." },
      {
        text: "Notice of a leak\n\n19 May 2026\n\n## What has changed since our notice of 20 May 2026\n\nThis is what has changed since: it is over.",
      },
      { text: "- On 3 March 2026 we became aware of it\n- The leak started on 6 March 2026" },
    ],
    clean: [
      { text: "The folder was public from 3 March 2026 to 9 March 2026." },
      { text: "We found the open folder on 4 March 2026. It had become public on 2 March 2026." },
      { text: "We noticed it on 3 March 2026, and closed the folder on 3 March 2026." },
      { text: "We found a first copy on 2 March 2026. The second leak began on 4 March 2026.", note: "Another one." },
      { text: "We found it on 4 March 2026. Our work on the new lock began on 9 March 2026.", note: "Another thing." },
      { text: "- Leak started: 4 March 2026\n- Leak discovered: 6 March 2026" },
      {
        text: "Notice of a leak\n\n21 May 2026\n\n## What has changed since our notice of 20 May 2026\n\nThis is what has changed since: it is over.",
      },
      { text: "On 4 March 2026 the lifts stood still from 22:40 until 01:10." },
      { text: "We closed the page on 3 March 2026 for repairs. On 9 March 2026 we noticed the leak." },
      { text: "The service went offline on 9 March 2026: a tester found on 7 March 2026 that the list was open." },
      { text: "On 9 March 2026 we went from 3 servers to 5." },
      { text: "“It was public from 9 March 2026 to 3 March 2026,” said the carrier.", note: "Somebody else's words." },
    ],
  },
};

/** "from 9 March 2026 to": the second day of a span follows. */
const spanStartPattern = /\b(?:from|between) (?:[a-z]{3,6}day,? )?(?:the )?$/i;
const spanMiddlePattern = /^,? (?:to|until|till|and|through) (?:[a-z]{3,6}day,? )?(?:the )?$/i;

const thing =
  "(?:attack|leak|outage|breach|break-in|incident|intrusion|misuse|theft|failure|fault|disruption|folder|file|list|page|bucket)";
/** "it", "the open folder", "the donor list" */
const theThing = String.raw`(?:it|this|the (?:[a-z]+ )?${thing})`;
/** Right before a day: "on", "on the evening of", "on Monday". */
const on = String.raw` on (?:the (?:(?:early )?(?:morning|afternoon|evening|night) of )?)?(?:[a-z]{3,6}day,? )?(?:the )?$`;
const anybody = String.raw`(?:we|our [a-z]+(?: team)?|an? [a-z]+|the [a-z]+)`;
const foundIt = "(?:found|discovered|noticed|spotted|detected|became aware of|learned of|learnt of)";
const outsider =
  "(?:somebody|someone|(?:an?|the) (?:stranger|thief|hacker|intruder|attacker|outsider)|strangers|attackers|criminals)";

function oneOf(...sources: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${sources.join("|")})`, "i");
}

/** What is told of the incident's course right before its day, in one clause. */
const beganPattern = oneOf(
  `${theThing} (?:had |has )?(?:first |only )?(?:began|begun|started|become public|became public|went public)[^.,;:]{0,20}${on}`,
  `${theThing} had been (?:put (?:there|online|up)|made public|left open|uploaded|published|posted)[^.,;:]{0,20}${on}`,
  `${outsider} (?:had )?first [^.,;:]{3,60}${on}`,
  // "- Attack began: 3 March"
  `${thing} (?:began|begins|started|starts): $`,
);
const foundPattern = oneOf(
  `${anybody} (?:first )?${foundIt} ${theThing}(?: [^.,;:]{1,20})?${on}`,
  `${thing} (?:found|discovered|noticed|detected): $`,
);
const closedPattern = oneOf(
  `(?:closed|locked|contained|stopped|ended) (?:it|this|the (?:leak|outage|breach|attack|folder|file|list|bucket|access))(?: [^.,;:]{1,20})?${on}`,
  `${thing} (?:closed|contained|stopped|ended): $`,
);
const endedPattern = oneOf(
  `${theThing} (?:had |was )?(?:finally )?(?:ended|over|stopped|mended|repaired|fixed|contained)(?: [^.,;:]{1,20})?${on}`,
  // "It started on 3 March and ended on"
  `(?:began|started) on [^.;:]{4,60} and (?:ended|stopped|was (?:over|mended|repaired|fixed))${on}`,
);
/** "On 3 March 2026 we became aware of it" */
const foundBehindPattern = new RegExp(`^,? ${anybody} (?:first )?${foundIt} ${theThing}\\b`, "i");
/** "A reader noticed on 3 March 2026 that the list" */
const noticedOnPattern = oneOf(
  `${anybody} (?:first )?(?:found(?: out)?|discovered|noticed|spotted|learned|learnt|saw)${on}`,
);
const thatThingPattern = new RegExp(`^,? that (?:the|our|an?) (?:[a-z]+ ){0,2}${thing}\\b`, "i");

/** Then there is more than one incident, and their dates may cross. */
const severalPattern = new Sieved(/\b(?:second|another|further|two|three|both|again|first)\b/i);

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft } = context;
  const days = draftDays(draft).filter(
    ({ kind, passage, start }) => kind !== "heading" && kind !== "row" && !isQuotedFromOthers(draft, passage, start),
  );
  return [
    ...reversedSpans(days, context),
    ...reversedTimes(days, draft),
    ...crossedSteps(days, context),
    ...datedTooEarly(context),
  ];
}

/** "What has changed since our notice of": the day behind it is that of what the draft follows. */
const sinceNoticePattern = /\bsince our (?:(?:earlier|last|first|previous) )?(?:notice|letter|statement|update) of $/i;

/** A next version that bears a day before that of the notice it follows. */
function datedTooEarly({ draft, moments }: RuleContext): readonly RuleFinding[] {
  const earlier = draftDays(draft).find(({ text, start }) => sinceNoticePattern.test(text.slice(0, start)));
  const written = earlier && documentDate(draft);
  return earlier === undefined || written === undefined || !isAfter(earlier, written)
    ? []
    : [
        {
          span: draft.spanOf(written),
          message: `By this the draft was written ${wordDate(written.date, moments)}, before our notice of ${wordDate(earlier.date, moments)} that it follows. Correct the one that is wrong.`,
        },
      ];
}

function reversedSpans(days: readonly DraftDay[], { draft, moments }: RuleContext): readonly RuleFinding[] {
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
            message: `This span ends on ${wordDate(next.date, moments)}, before it begins on ${wordDate(day.date, moments)}. Correct the one that is wrong.`,
          },
        ]
      : [];
  });
}

/** "from 14:20 until 13:50": both in the afternoon, so that it is no night and no clock of twelve hours. */
const reversedTimesPattern =
  /\b(?:from|between) (1[3-9]|2[0-3]):([0-5]\d) (?:to|until|till|and) (1[3-9]|2[0-3]):([0-5]\d)(?! ?[ap]\.?m)/i;
const nextDayPattern = /\b(?:next|following|later|days?|daily|overnight|time|UTC|GMT|[A-Z]{3,4}T)\b/;

function reversedTimes(days: readonly DraftDay[], draft: Draft): readonly RuleFinding[] {
  return days.flatMap(({ text, passage }, index) => {
    const match = days[index - 1]?.passage === passage ? null : reversedTimesPattern.exec(text);
    const [words = "", ...numbers] = match ?? [];
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = numbers.map(Number);
    const isReversed = fromHour * 60 + fromMinute > toHour * 60 + toMinute;
    const isAlone = days[index + 1]?.passage !== passage;
    return match !== null && isReversed && isAlone && !nextDayPattern.test(text)
      ? [
          {
            span: draft.spanOf({ passage, start: match.index, end: match.index + words.length }),
            message: "This span ends before it begins. Correct the time that is wrong.",
          },
        ]
      : [];
  });
}

const tellsOfSeveral = rememberWhere(
  ({ text }) => severalPattern.test(text) && /\b(?:leak|outage|breach|attack|copy|incident)\b/i.test(text),
);

function crossedSteps(days: readonly DraftDay[], context: RuleContext): readonly RuleFinding[] {
  if (tellsOfSeveral(context.draft.passages).length > 0) {
    return [];
  }
  const began = days.find((day) => isTold(day, beganPattern));
  const found = days.find((day) => isTold(day, foundPattern, foundBehindPattern) || isNoticedOn(day));
  const closed = days.find((day) => isTold(day, closedPattern));
  const ended = days.find((day) => isTold(day, endedPattern));
  return [
    ...crossing(context, began, found, "found it on", "it began on"),
    ...crossing(context, found, closed, "closed it on", "you found it on"),
    ...crossing(context, began, ended, "were done with it on", "it began on"),
  ];
}

/** A finding where `later` has an earlier day than `earlier`. */
function crossing(
  { draft, moments }: RuleContext,
  earlier: DraftDay | undefined,
  later: DraftDay | undefined,
  did: string,
  before: string,
): readonly RuleFinding[] {
  return earlier === undefined || later === undefined || !isAfter(earlier, later)
    ? []
    : [
        {
          span: draft.spanOf(later),
          message: `By this you ${did} ${wordDate(later.date, moments)}, before ${before} ${wordDate(earlier.date, moments)}. Correct the one that is wrong, or say how that can be.`,
        },
      ];
}

function isTold({ text, start, end }: DraftDay, before: RegExp, behind?: RegExp): boolean {
  return before.test(text.slice(0, start)) || behind?.test(text.slice(end)) === true;
}

function isNoticedOn({ text, start, end }: DraftDay): boolean {
  return noticedOnPattern.test(text.slice(0, start)) && thatThingPattern.test(text.slice(end));
}

function isAfter(left: CalendarDay, right: CalendarDay): boolean {
  return Temporal.PlainDate.compare(left.date, right.date) > 0;
}
