import { patternLines } from "../../text/pattern-lines.ts";

/** Words that say roughly when something was, in English and in German. */
const timeWords = patternLines("iu")`
    ^(?:
      after(?:wards|noon)?|before|later|earlier|meanwhile|overnight|lunch(?:time)?|breakfast|noon|midday|midnight
      |mornings?|evening|night|tonight|tomorrow|yesterday|today|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day
      |nach|vor|später|danach|vorher|mittags?|nachmittags?|abends?|morgens?|nachts?|vormittags?|heute|gestern
      |mitternacht
    )$
  `;

/** Words that stand beside those. */
const fillers =
  /^(?:~|about|around|early|late|just|shortly|soon|some|time|sometime|the|that|this|same|next|following|in|on|at|of|by|during|day|hours?|minutes?|a|few|an|half|much|am|im|dem|der|den|des|zum|gegen|früh|spät|kurz|nächsten?|selben|tages?)$/iu;

/** What follows one of these is what came before it, or after. */
const besidePattern = /^(?:(?:just|shortly|soon|right|kurz|gleich) )?(?:after|before|during|nach|vor|während) \S/iu;

const mostWords = 5;

/** Whether the words in front of a line say roughly when, as "after lunch" or "later that day" do, and nothing else. */
export function isRoughTime(words: string): boolean {
  const each = words.trim().split(/\s+/);
  return (
    each.length <= mostWords &&
    (besidePattern.test(words.trim()) ||
      (each.some((word) => timeWords.test(word)) && each.every((word) => timeWords.test(word) || fillers.test(word))))
  );
}
