import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "./reading.ts";
import { verbFormOf } from "./verb-forms.ts";

const haveDonePattern = new Sieved(
  /^( (?:the|our|all|every|each|both|this|these|its) (?:(?!(?:to|in|on|from|with|within|by|before|at|for|into|and|who|that|which) )[\w'-]+ ){1,6})((?!(?:down|off|out|back|up|away|from|with|within|at|on|in|by|until|after|since|before|into|and|who|that|which|for)\b)[a-z]{3,})(?=[ .,;]|$)/,
);

/** "We had the copies removed": as if we had removed them. The deed itself where it is no such thing. */
export function throughCausative(deed: Deed): Deed {
  const found = /^(?:have|get)$/.test(deed.lemma) && !deed.isPassive ? haveDonePattern.exec(deed.object) : null;
  const [all = "", thing = "", word = ""] = found ?? [];
  const form = verbFormOf(word);
  return form?.isParticiple === true && form.isKnown
    ? { ...deed, lemma: form.lemma, object: thing.trimEnd() + deed.object.slice(all.length) }
    : deed;
}
