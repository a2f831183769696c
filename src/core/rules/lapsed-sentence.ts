import type { Saying } from "../draft/draft.ts";
import type { Say } from "../text/say.ts";
import { momentsIn } from "../time/moments-in.ts";
import { wordWrittenDay } from "../time/word-written-day.ts";
import { requirementTitles } from "../wording/requirements.ts";

/** As much of a passage as is needed to know it again, in characters. */
const longestReminder = 80;

/** Why the draft asks again: the passage that somebody pointed at is not there any more. */
export function lapsedSentence({ requirement, quote, by, on }: Saying, say: Say): string {
  return say(
    "{0} said on {1} that “{2}” is said in “{3}”; that passage has changed.",
    by,
    wordWrittenDay(on, momentsIn(say)),
    say(requirementTitles[requirement]),
    shortened(quote),
  );
}

/** Cut at a word, where it is long. */
function shortened(quote: string): string {
  if (quote.length <= longestReminder) {
    return quote;
  }
  const cut = quote.slice(0, longestReminder);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestReminder / 2))}…`;
}
