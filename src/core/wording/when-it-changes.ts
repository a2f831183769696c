import { sourceLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const seasons =
  "spring|summer|autumn|fall|winter|easter|christmas|new year|(?:school |half-|mid-)?term|season|semester|quarter|q[1-4]|20\\d\\d";

/** ", which failed at once", ", and since then the lift is slow": what a change brought about. */
export const broughtHarmPattern = new Sieved(
  /^[^.;]{0,80}(?:,? which|,? and (?:this|that|it|since then|the new one|then|soon|problems|errors|faults))(?: [^.;]{0,60})? (?:failed|fails|broke|breaks|caused|led to|triggered|crashed|slow|slower|errors|began|deleted|overloaded|brought down|(?:blocked|locked out|stopped) (?:all|every|our|legitimate|good))\b/i,
);
/** "by the end of May", "before winter", "next Monday", "in the coming weeks": a time that is still to come, said of what is planned. */
export const comingPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:in|by|from|before|during|until|over|on|this|next|early|late|mid) (?:
        the |early |late |mid-?|next |this |coming |\d{1,2} )*(?:end of (?:the |this |next )?)?(?:
        ${months}|${weekdays}|${seasons}|week|month|year|release|version|sprint|school year|tax year|financial year
        |edition|election|holidays?
      )\b
      |\b(?:in|over|within) the (?:coming|next) (?:\w+ )?(?:days|weeks|months|quarters|year)\b
      |\bwithin (?:\w+ )?(?:weeks|months|a (?:week|month|year))\b|\blater this\b
    `,
    "i",
  ),
);

/** "now", "from June", "as a result of this": what it is said of was not so before. */
export const newnessPattern = new Sieved(
  new RegExp(
    sourceLines`
      \bnow\b(?! that\b)
      |\bfrom (?:
        now|today|tonight|tomorrow|this|next|the (?:next|new|following|end|start|beginning|first)|versions?|releases?
        |v?\d[\w.]*
      )(?: \w+)?(?: on(?:wards?)?)?\b
      |\bfrom (?:${months}|${weekdays}|${seasons})\b|\bonwards?\b|\bhenceforth\b|\bas (?:of|from) (?!yet\b)
      |\bsince (?:then|\d|${months}|${weekdays}|last \w+)\b|\b(?:starting|beginning|effective) (?:in|with|from|on|\d)
      |\bin future\b|\bgoing forward\b
      |\b(?:as a (?:result|consequence) of|because of|after|following|in response to) (?:
        this|the (?:incident|event|breach|outage|leak|theft|attack|error|mistake)|what (?:happened|occurred)
      )\b
      |\bany (?:more|longer)\b
    `,
    "i",
  ),
);

/** "each autumn", "twice a year", "on every build", "weekly", "round the clock" */
export const recurringPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:
        each|every|twice an?|twice each|once an?|once each|(?:two|three|four|\d+) times an?|an? (?:week|month|year) ) ?(?:\w+ ){0,2}?(?:
        minutes?|hours?|day|night|morning|week|fortnight|month|year|${months}|${weekdays}|${seasons}|release|build
        |change|deploy(?:ment)?|commit|mailing|run|restart|export|upload|service|shift|sailing|delivery|six months
        |few \w+
      )\b
      |\b(?:
        hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|half-yearly|twice yearly
        |continuously
      )\b
      |\b(?:at|on|after|before|with) (?:the (?:start|end) of )?(?:each|every|any) \w+
      |\b(?:day and night|round the clock)\b
    `,
    "i",
  ),
);
