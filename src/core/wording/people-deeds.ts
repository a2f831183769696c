import type { AskedPattern } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { informVerbs, mindVerbs, sayVerbs } from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** What people do who found it, helped or did it: no statement of whom it hit. */
const doerVerbs = setOf(`
  help work volunteer join investigate download access copy open view take steal read export delete publish send change
  use try notice spot complain support assist maintain write build run own come attend sign choose be have do become
  respond answer handle manage review approve trust rely serve respond exploit log offer give donate acknowledge
  confirm react vote post comment agree overlap
`);
/** The same verbs, negated or with "no", tell of something that people missed: "could not use". */
function isDoer({ lemma, isNegated, isPassive }: Deed): boolean {
  const isIdle = sayVerbs.has(lemma) || informVerbs.has(lemma) || mindVerbs.has(lemma) || doerVerbs.has(lemma);
  return isIdle && !isNegated && !isPassive;
}

/** "that 14 guests", "no more than eleven callers": what may stand before the number. */
const leadPattern =
  /^(?:that )?(?:(?:only|just|about|around|roughly|approximately|exactly|nearly|almost|over|some|up to|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)) )?/;
/** "300 members are invited": nothing that an incident does. */
const kindVerbs = setOf("invite welcome train hire elect serve treat thank employ allow greet vaccinate award");

/**
 * Whether something happened to a group that is counted or named: `counted` and `named` match such a group as
 * words of a subject and at the end of what stands before a verb.
 */
export function tellsWhom(text: string, deeds: readonly Deed[], counted: AskedPattern, named: AskedPattern): boolean {
  return deeds.some((deed) => {
    const { mood, role, start } = deed;
    const subject = deed.subject.replace(leadPattern, "");
    const isTold =
      (mood === "done" || mood === "state") &&
      (role === "main" || role === "side" || (role === "relative" && !/^(?:who|which|that|whom)$/.test(subject)));
    if (
      !isTold ||
      isDoer(deed) ||
      kindVerbs.has(deed.lemma) ||
      /\b(?:teams?|staff|colleagues|volunteers|engineers|maintainers|contractors|workers)$/.test(subject)
    ) {
      return false;
    }
    const isBareCount =
      /^(?:only |just |about )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: of (?:them|these|those|you))?$/.test(
        subject,
      ) && !/^(?:19|20)\d\d$/.test(subject);
    return isBareCount || counted.test(subject) || named.test(text.slice(Math.max(start - 140, 0), start));
  });
}
