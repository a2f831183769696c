/** What people did with what is not theirs: took it, looked at it, walked off with it, passed it on. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { namesThing, nearThing } from "./concrete-things.ts";
import { breakingVerbs, takingVerbs } from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";
import { setOf } from "../word-list.ts";

/** "of other customers", "the minutes": what is somebody else's. */
const otherOwnerPattern = new Sieved(
  /\b(?:other|others'?|another|somebody else|someone else|each other|one another)\b/,
);
const anyonePattern = /^(?:that )?(?:anyone|anybody|everyone|everybody|others)\b/;
const someonePattern = new Sieved(/^(?:that )?(?:someone|somebody)\b/);
/** "listened in on our call", "went through the case files" */
const goingThroughVerbs = setOf(`
  listen look go leaf flick thumb browse rummage rifle comb search read snoop pore peer peek page eavesdrop poke help sift
`);
const goingThroughPattern = new Sieved(
  /^ (?:\w+ly )?(?:in on|in to|themselves to|himself to|herself to|through|into|over|at|on|around in|about in) (.{3,80})/,
);
/** "made off with two ledgers", "left with the wages book" */
const leavingVerbs = setOf("make walk run get come go leave drive disappear vanish abscond slip sneak escape stroll");
const takenAlongPattern = new Sieved(/^ (?:off|out|away|home|back)? ?with (.{3,80})/);
/** Acts after which a thing is in other hands for good. */
const copyingVerbs = setOf(`
  copy download photograph film record publish steal leak post screenshot forward export print scan upload circulate
  pocket obtain exfiltrate acquire
`);

/** "The fraudsters wrote letters": what they make themselves, or come in with. */
const ownDoingVerbs = setOf(`
  send write make use create forge fake plant invent need want demand request buy set add register call guess try know
  say claim threaten leave return spare
`);

/** "threw the pay packets away", "let out her surname": what nobody should do with it. */
const lettingGoPattern = new Sieved(
  /^(?:throw (?:.+ )?(?:away|out)|let (?:out|slip)|give (?:away|.+ away)|blurt out)\b/,
);
/** "passed on news of your illness to your landlord" */
const passingOnPattern = new Sieved(
  /^(?:pass|give|hand|leak|let) (?:on|out|over) (.+?)(?: to (?!us|the (?:police|authorit|regulator|court))|$)/,
);

/** Whether somebody let go of papers or a secret. */
export function isLetGo({ lemma, mood, subject, object, isPassive, isNegated }: Deed, who: Who): boolean {
  if (mood !== "done" || isPassive || isNegated || subject === "") {
    return false;
  }
  const said = `${lemma}${object}`;
  const passedOn = who === "we" || who === "you" ? undefined : passingOnPattern.exec(said)?.[1];
  const isOurs = who === "we" && !/\b(?:your|his|her|their|of|with)\b|['’]s?\b/.test(object);
  const thing = passedOn ?? (lettingGoPattern.test(said) && !isOurs ? object : "");
  return namesPrivate(thing) || dataPattern.test(thing);
}

/** "The library can no longer find its donors' letters" */
export function isNotFound({ lemma, mood, object, isNegated, isNoLonger }: Deed): boolean {
  return (
    (isNegated || isNoLonger) &&
    /^(?:find|locate|trace)$/.test(lemma) &&
    (mood === "possible" || mood === "done") &&
    /^ (?:the|our|your|his|her|their|its|these|those|two|three) /.test(object) &&
    namesPrivate(nearThing(object))
  );
}

/** "the deposit records" of "the server with the deposit records" */
function withContent(object: string): string {
  return (
    /^[^.;,]{3,60}? (?:with|holding|containing|full of|(?:on|in) which|where|that (?:held|contained)) (.{3,60})/.exec(
      object,
    )?.[1] ?? ""
  );
}

/** Whether somebody who had no right to it took or read a thing that is named. */
export function isTakenBy(deed: Deed, who: Who): boolean {
  const { lemma, mood, subject, object, isNegated } = deed;
  const isDone = mood === "done" || mood === "doing";
  const isSomeone = someonePattern.test(subject);
  if (
    leavingVerbs.has(lemma) &&
    (isDone || (lemma === "get" && mood === "habit")) &&
    takenAlongPattern.test(object) &&
    who !== "we" &&
    who !== "you" &&
    subject !== ""
  ) {
    const taken = takenAlongPattern.exec(object)?.[1] ?? "";
    const along = nearThing(taken);
    return who === "helper" ? namesPrivate(along) : [along, withContent(taken)].some(namesThing) || namesPrivate(along);
  }
  if (who === "hostile" || isSomeone || anyonePattern.test(subject)) {
    const through = goingThroughVerbs.has(lemma) ? goingThroughPattern.exec(object)?.[1] : undefined;
    if (through !== undefined && namesPrivate(nearThing(through))) {
      return true;
    }
  }
  if (
    who === "hostile" ||
    (who === "you" && (mood === "done" || mood === "possible") && !isNegated) ||
    (who === "nobody" && subject !== "")
  ) {
    const isNow = lemma !== "have" || who === "hostile";
    const isTheirs = who === "hostile" && isDone && !ownDoingVerbs.has(lemma);
    if (isTheirs && (namesPrivate(nearThing(object)) || namesPrivate(withContent(object)))) {
      return true;
    }
    const isVerb = takingVerbs.has(lemma) || (who === "hostile" && breakingVerbs.has(lemma));
    return (
      isNow &&
      isVerb &&
      !/^ (?:to|had|has|have|was|were|is|are)\b/.test(object) &&
      (namesThing(
        nearThing(object.replace(/^ (?:which|whose|what|up|down|out|hold of|into|at|(?:[\w-]+ ){0,3}access to) /, " ")),
      ) ||
        namesPrivate(withContent(object)) ||
        (who === "hostile" && takingVerbs.has(lemma) && dataPattern.test(object))) &&
      (who === "hostile" ||
        otherOwnerPattern.test(object) ||
        anyonePattern.test(subject) ||
        (/^(?:nobody|no one)\b/.test(subject) && namesPrivate(nearThing(object))))
    );
  }
  return (
    isSomeone &&
    mood === "done" &&
    !isNegated &&
    takingVerbs.has(lemma) &&
    (copyingVerbs.has(lemma) || /^ (?:your|our|\w+'s?) /.test(object)) &&
    namesThing(nearThing(object))
  );
}
