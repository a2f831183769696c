/** What is outworn and taken out of use, and what is no longer told of people. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { newnessPattern } from "../when-it-changes.ts";
import { outwornPartPattern } from "./step-words.ts";

const outwornPattern = new Sieved(
  /\b(?:old|legacy|shared|unencrypted|obsolete|generic|default|outdated|ageing|aging|ftp|fax|contracts?|practice of|vulnerable|third-party|insecure|paper)\b/,
);

/** What people keep, and what has leaked: to get rid of it mends this time. */
const keptPattern = new Sieved(
  /\b(?:data|records?|files?|letters?|photo\w*|pictures?|lists?|copies|copy|cards?|keys?|papers|tickets?|bills?)$/,
);

/** "The old fax will be taken out of service at Easter", "the legacy switchboard is being scrapped" */
function isScrapped({ lemma, mood, object, subject, isPassive, isPerfect }: Deed): boolean {
  const isEnded =
    /^(?:scrap|dismantle|discard|dispose|demolish)$/.test(lemma) ||
    (lemma === "take" && /^ out of (?:service|use|operation)\b/.test(object)) ||
    (!isPerfect &&
      (/^(?:destroy|unplug|remove|close)$/.test(lemma) ||
        (/^(?:switch|turn|shut|take)$/.test(lemma) && /^ (?:off|down|away)\b/.test(object))));
  return (
    isPassive &&
    isEnded &&
    (mood === "future" || mood === "doing" || isPerfect) &&
    outwornPattern.test(subject) &&
    !keptPattern.test(subject)
  );
}

/** "The old server goes next Monday", "our contract with the courier ends in June", "the shared log-in is gone" */
function isLeaving({ lemma, mood, object, subject, isPassive }: Deed): boolean {
  if (lemma === "go" && isPassive && mood === "state") {
    return outwornPartPattern.test(subject) && !/\bold\b/.test(subject);
  }
  return (
    !isPassive &&
    (mood === "habit" || mood === "future" || mood === "doing") &&
    /^(?:go|end|leave|disappear|cease|close|expire|retire)$/.test(lemma) &&
    outwornPattern.test(subject) &&
    (/^\W*$/.test(object) || /^ (?:on|in|by|at|next|this|for good|from|with|tomorrow|away)\b/.test(object))
  );
}

/** "without surnames", "as years only", "with initials only" */
const thinnedPattern = new Sieved(
  /^[^.;,]{0,60} (?:without (?:any |the |their |full |first |last )?(?:(?:sur)?names?|(?:[\w-]+ )?addresses|dates? of birth|photos|pictures|(?:[\w-]+ )?numbers)\b|(?:as|with|by) (?:the )?(?:[\w-]+ )?(?:years?|initials|numbers?|postcodes?|first names?|surnames?|digits) (?:only|alone)\b)/,
);

/** "Prayer requests will be printed without surnames": less is told of people from now on. */
function isThinnedOut({ lemma, mood, object }: Deed, text: string): boolean {
  return (
    /^(?:print|store|publish|send|list|keep|show|post|export|write|record|file|hold|collect|pin|display|put|hang)$/.test(
      lemma,
    ) &&
    (mood === "future" || ((mood === "habit" || mood === "state") && newnessPattern.test(text))) &&
    thinnedPattern.test(object)
  );
}

/** Whether something outworn is done away with, or less is told of people from now on. */
export function isTakenAway(deed: Deed, text: string): boolean {
  return isLeaving(deed) || isScrapped(deed) || isThinnedOut(deed, text);
}
