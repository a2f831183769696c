/** Verbs that ask readers to get in touch by a way that is named. */
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { thirdPattern } from "./contact-elsewhere.ts";
import { hasAddress, postalPattern, routePattern } from "./contact-ways.ts";
import { setOf } from "../word-list.ts";
import type { Passage } from "../prose.ts";

/** Verbs of getting in touch. */
const touchVerbs = setOf(
  "comment complain contact reach call ring phone telephone write email e-mail mail message text ask reply respond answer speak talk get turn come send use tell let join leave post bring knock comment dm ping raise open submit fill drop",
);

/** Whether a verb invites readers to get in touch by a way that is named. */
export function invites(deed: Deed, passage: Passage, text: string, ownNames: readonly string[]): boolean {
  const { lemma, mood, object, isNegated } = deed;
  const isForReader =
    mood === "command" || ((mood === "possible" || mood === "duty") && whoIs(deed.subject, ownNames) === "you");
  if (!isForReader || isNegated || !touchVerbs.has(lemma) || thirdPattern.test(object)) {
    return false;
  }
  if (
    (lemma === "get" && !/^ (?:in|into) (?:touch|contact)\b/.test(object)) ||
    (lemma === "let" && !/^ (?:us|me) know\b/.test(object))
  ) {
    return false;
  }
  if (
    /^(?:use|join|open|submit|fill|send|come|leave|post|bring)$/.test(lemma) &&
    !/\b(?:us|questions?|queries|query|concerns?|doubts?|comments?|notes?|tickets?|issue|case|bug|reports?|messages?|problems?|it|them|help|form|ask|office|talk|desk|reception|branch|chat|answers?|agents?|support)\b/.test(
      text.slice(deed.start),
    )
  ) {
    return false;
  }
  // "Fill in the form each time you leave the building"
  if (/\b(?:each|every) time\b|\bwhenever\b/i.test(object)) {
    return false;
  }
  // "Get in touch if you are worried, and the manager will help" names no way.
  const said = object.replace(/(?:, and| if|, who| when) .*/, "");
  return (
    /^ an? (?:[\w-]+ )?(?:ticket|case|bug)\b/.test(object) ||
    (/^(?:open|file|raise|log|submit|post)$/.test(lemma) &&
      (/^ an? (?:[\w-]+ )?issue\b/.test(object) || (passage.links.length > 0 && /\uFFFC|https?$/.test(object)))) ||
    routePattern.test(said) ||
    postalPattern.test(object) ||
    hasAddress(passage, object)
  );
}
