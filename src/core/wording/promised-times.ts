import { sourceLines } from "../text/pattern-lines.ts";
import { oneOf } from "./word-list.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const ordinal =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|(?:twenty|thirty)-[a-z]+)";

/**
 * Times at which something is promised, each the source of a pattern: dates, weekdays, clock times,
 * spans from now.
 */
const promisedTimes: readonly string[] = [
  // "by 5, even if", "at three at the latest": an hour alone, where nothing is counted by it.
  sourceLines`
    (?<!\b(?:one|two|three) )(?:at|by|before|until|till|around) (?:
      [1-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
    )(?=
      (?:
        [,.](?!\d)|[;!?)]| ?$
        | (?:
          even|whether|whatever|regardless|and|or|but|at the|in the|on (?:mon|tues|wednes|thurs|fri|satur|sun)day
          |sharp|today|tonight|tomorrow|this|if|when|with
        )\b
      )
    )
  `,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`,
  `${month}\\.? \\d{1,2}`,
  `(?:by|in|during|before|until|mid-|early|late|the end of|end of) ?${month}`,
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}",
  "(?:on |by |before |until |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
  "(?:at |by |before |until )?\\d{1,2}[:.]\\d{2}",
  "(?:at |by |before |until )?\\d{1,2} ?[ap]\\.?m\\b",
  "(?:on|around|about|by|before|until|till|for) the \\d{1,2}(?:st|nd|rd|th)",
  "the (?:first|last|\\d{1,2}(?:st|nd|rd|th)) (?:day )?of (?:each|every|next|the) (?:month|week)",
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o'clock",
  "(?:half past|quarter past|quarter to) \\w+",
  "(?:on|at the top of) the (?:hour|half[- ]hour)|at half past",
  "(?:at |by |before |until )?(?:noon|midnight|midday)",
  sourceLines`
    (?:within|in|after|every|inside|no later than|under) (?:the )?(?:
      next |about |around |another |a |an |few )?(?:
      \d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty-four|few|couple of|coming
    )? ?(?:half[- ])?(?:
      minutes?|hours?|hrs?|h\b|mins?|days?|weeks?|fortnights?|working days?|business days?|months?|quarters?
    )
  `,
  "(?:by|before|after|at|over|until) (?:christmas|easter|new year|lent|advent|whitsun|pentecost|michaelmas|thanksgiving|ramadan|eid|diwali|passover|hanukkah|half-term|term|the (?:weekend|holidays)|lunch(?:time)?|bedtime|break(?:fast)?|dinner|close of business)",
  // "at the start of the late shift", "by close of play", "the first week of May"
  "(?:at|by|before|after|until|towards?) the (?:start|beginning|end|close|turn) of",
  "the (?:first|second|third|last|latter|early) (?:half|part|days?|weeks?|fortnight|quarter) of",
  `the ${ordinal}(?: of ${month}|(?= ?[.;,!?]| ?$))`,
  // "in ninety days", "twice a day", "on a quarterly basis", "with each shift"
  "(?:within|in|every|not later than) (?:the )?(?:next )?(?:[a-z]+ )?(?:[a-z]+ty|[a-z]+teen|[a-z]+-(?:one|two|three|four|five|six|seven|eight|nine)|quarter of an) (?:minutes?|hours?|(?:working |business )?days?|weeks?)",
  "(?:once|twice|(?:three|four|five|six) times) (?:a|an|each|every|per) (?:hour|day|shift|week|month)",
  "(?:on a )?(?:hourly|nightly|fortnightly|quarterly)(?: basis)?",
  "(?:(?:at|before|after|with) )?(?:every|each) (?:shift|assembly|service|round|full hour)",
  "(?:tomorrow|tonight|today|this (?:morning|afternoon|evening|week|month))",
  "(?:next|coming|following) (?:week|month|days|hours|few days|few weeks|couple of)",
  "(?:in|this|next|by|before) (?:the )?(?:spring|summer|autumn|winter)",
  "(?:the )?end of (?:the )?(?:day|week|month|quarter|year|business)",
  "(?:hourly|daily|weekly|monthly|(?:every|each) (?:weekday|working day|day|hour|morning|evening|week))",
  "\\d+ (?:minutes?|hours?|days?|weeks?) (?:from now|later)",
  "in the course of (?:the|next|this) (?:day|evening|week|month)",
  "half-hourly",
  "(?:through|round|around) the (?:night|clock)",
  "in the new year",
  "(?:the )?week (?:of|commencing|beginning) ",
  "w/c ",
  "before the (?:day|week|month|year) is (?:out|over)",
  "(?:between|from) now and",
  "(?:every|each) (?:minute|half[- ]hour|night|afternoon|other day|second day|month|quarter)",
];

export const promisedTime = oneOf(promisedTimes);
