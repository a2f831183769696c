import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** A time span that gives a second point to a dated one: "for 43 minutes", "lasted two hours", "a 20-minute outage". */
export const durationPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        for|lasted|lasting|(?:took|taken|taking)(?: (?:us|them|it|(?:our|the) (?:[\w-]+ ){0,3}[\w-]+))?|within|in
        |after|over|spanning|duration(?: of)?:?|total(?:ling)?|down|another|around|about|approximately|roughly|nearly
        |almost|just under|just over|under|some
      )[ :]{1,2}(?:the (?:next|following|first) )?(?:
        (?:
          about|around|approximately|roughly|nearly|almost|a total of|just under|just over|under|over|more than
          |less than|up to|some|another
        ) )?(?:
        an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
        |(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|half an
        |several|\d[\d.,]*
      )(?: and a half)?[ -](?:more )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)
      |\d+[ -](?:seconds?|minutes?|mins?|hours?|hrs?|days?) (?:later|after|outage|window|period|of|earlier|before)
      |(?:
        an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen
        |(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|half an|several|\d+
      )(?: and a half)? (?:seconds?|minutes?|hours?|days?|weeks?|months?)(?: and a half)? (?:
        later|after|earlier|before|beforehand|afterwards|passed|went by|elapsed
      )
      |(?:a fortnight|the (?:day|evening|morning|night|week)) (?:later|after|earlier|before)
      |(?:from|between) \d{1,2} (?:to|and|until|till) \d{1,2} (?:o'clock|in the (?:morning|afternoon|evening)|at night)
      |the (?:next|following) (?:day|morning|afternoon|evening|night|week)
      |\d+ ?h(?:ours?|rs?)? ?(?:and )?\d+ ?m(?:in(?:ute)?s?)?
    )\b
  `,
);

/** "and on the Thursday we took it down", "when we needed them on the 5th": a day that a dated one beside it fixes. */
export const besideDayPattern = new Sieved(
  patternLines("i")`
    \b(?:on|by|until|since|from) (?:the (?:following |next )?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?\b(?!,? (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))
    |\b(?:on|by|until|since) (?:the (?:morning|afternoon|evening|night) of )?the \d{1,2}(?:st|nd|rd|th)\b(?! (?:
        of|january|february|march|april|may|june|july|august|september|october|november|december|floor|day|time|place
        |page
      )
    )
  `,
);
