import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isOfOthers, isOwnPerson } from "../own-agents.ts";
import { isSlipVerb } from "./slip-verbs.ts";
import { strangerPattern, twicePattern, wrongWayPattern } from "./owning-marks.ts";
import { inquiryVerbs, mindVerbs, remedyVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "a script of ours emptied the wrong table": a thing of ours that went wrong by itself. */
const ownThingPattern = new Sieved(
  patternLines()`
    ^(?:[^,;]{1,40}, )?(?:
      (?:an?|the|one|some|two|this) [\w -]{2,50} of ours
      |(?:an?|the|one) [\w -]{2,40} (?:in|of|on|to) our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)[\w -]{2,40}
      |our (?:own )?(?!
        (?:[\w-]+ ){0,2}(?:
          passenger|patient|tenant|guest|visitor|reader|resident|landlord|landlady|neighbour|insurer|bank|carrier
          |courier|lawyer|solicitor|accountant|student|pupil|parent
        )s?$
      )(?!
        (?:[\w-]+ ){0,2}(?:
          customer|user|member|client|supplier|vendor|provider|partner|contractor|host|printer|investigation|review
          |analysis
          |audit|log|search|monitoring|insurer
        )s?\b
      )[\w -]{2,50}
    )$
  `,
);
const goneWrongVerbs = setOf(
  "mix misfile misread confuse muddle overwrite corrupt leak expose overlook ignore forget swap duplicate miss wipe erase truncate overcharge double",
);
/** What a thing does, though people may do it with their minds alone. */
const reckoningVerbs = setOf("count measure calculate compare read target plan");
/** "our display showed the trains of the day before" */
const staleBehindPattern = new Sieved(
  /\b(?:yesterday's|last (?:week|month|year)'s)\b|\bof the (?:day|week|month|year) before\b/,
);
/** "told you that the train was running when it was not" */
const notSoPattern = new Sieved(
  /\b(?:when|although|though|while|even though) (?:in fact )?(?:it|he|she|they|there|that|we|you|the [\w-]+) (?:was|were|did|had|is|are)(?: not|n't)\b/,
);

/** Whose the thing is that did the harm: "a setting on our side", "an update of ours", "our import". */
const thingOfOursPattern = new Sieved(
  patternLines()`
    \b(?:of ours|on our (?:side|part|end))\b
    |\b(?:by|from) (?:
      us|me|(?:one|some|two|several|a member|members) of (?:us|our (?:own )?[\w-]+)
      |our (?:own )?(?:[\w-]+ )?(?:staff|team|colleagues?|engineers?|crew)
    )$
    |^(?:an?|the|one of|some of|two of)? ?(?:[\w-]+ )?(?:in |of |to )?our (?!
      customer|user|member|client|partner|provider|vendor|supplier|patient|guest|host|printer\b|investigat|review|analysis|audit
      |log|monitoring|alert|quick|swift
    )
  `,
);

/** "our outage": that it happened, and not what we did. */
const ownIncidentPattern = /\bour (?:[\w-]+ ){0,2}(?:downtime|outages?|unavailability|disruptions?|incidents?|breach)$/;

/** Whether a subject is a thing of ours, which may have done harm by itself. */
export function isThingOfOurs(subject: string): boolean {
  return !ownIncidentPattern.test(subject) && (thingOfOursPattern.test(subject) || ownThingPattern.test(subject));
}

/** "our monitoring overlooked the flood of logins": what is there to see, and did not. */
const passingOverVerbs = setOf("overlook miss ignore forget");
const ownNetPattern =
  /^our (?:own )?(?:[\w-]+ ){0,2}(?:monitoring|alarms?|alerts?|alerting|scanners?|filters?|checks?|tests?)$/;

/** Whether a subject is what we have for seeing that something is wrong: "our nightly check". */
export function isNetOfOurs(subject: string): boolean {
  return ownNetPattern.test(subject);
}

/** Whether `deed` is harm that a thing of ours did by itself. */
export function isThingGoneWrong(deed: Deed): boolean {
  const { lemma, isPassive, isNegated, subject, object } = deed;
  const near = object.slice(0, 100).replace(/ (?:because|but|so that|which)\b.*/, "");
  return (
    !isPassive &&
    !isNegated &&
    (goneWrongVerbs.has(lemma) ||
      isSlipVerb(lemma) ||
      /^(?:read|lock|block|reject)$/.test(lemma) ||
      (!isOwnPerson(subject) &&
        (reckoningVerbs.has(lemma) ||
          ![mindVerbs, inquiryVerbs, remedyVerbs, sufferVerbs].some((verbs) => verbs.has(lemma))))) &&
    !/^(?:ask|request)$/.test(lemma) &&
    (ownThingPattern.test(subject) || (passingOverVerbs.has(lemma) && isNetOfOurs(subject))) &&
    !isOfOthers(subject) &&
    (wrongWayPattern.test(near) ||
      strangerPattern.test(near) ||
      twicePattern.test(near) ||
      notSoPattern.test(near) ||
      staleBehindPattern.test(near) ||
      (lemma !== "go" && /^ off\b/.test(near)) ||
      /^ up (?:two|three|the|your|some)\b/.test(near) ||
      (!/^(?:burn|fall|blow|break|come)$/.test(lemma) && /^ (?:down|offline)\b/.test(near) && !isOwnPerson(subject)) ||
      goneWrongVerbs.has(lemma) ||
      isSlipVerb(lemma))
  );
}

const showingVerbs = setOf(
  "show display return send print give reveal list tell bill charge count mix confuse deliver post let allow",
);
/** "the answers of other people", "strangers your name", "anybody read what you wrote", "who else has booked" */
const ofOthersPattern = new Sieved(
  patternLines("i")`
    ^ (?:[\w'-]+ ){0,6}?(?:
      (?:of|from|about) (?:other (?:people|customers?|patients?|members?|families|users?|clients?|pupils?|students?|tenants?|guests?)|somebody else|someone else|strangers?)
      |who else (?:has|have|had|is|was)\b
    )
    |^ (?:strangers?|anybody|anyone|everybody|everyone|others|other (?:people|customers|members|users|patients)) (?:
      (?:to )?(?:read|see|open|download|change|guess|find)\b|(?:your|the|what|who|where|their)\b
    )
  `,
);
/** "in the same club", "as you chose": as it is meant to be. */
const asMeantPattern = new Sieved(
  /\b(?:if|when|unless|as|whom|whose|with whom|only|by design|you (?:chose|choose|share|shared|agreed))\b/i,
);

/** "Our form shows you the answers of other people": a thing of ours that does harm to this day. */
export function isThingGoingWrong(deed: Deed, text: string): boolean {
  const { lemma, mood, role, object, subject, isPassive, isNegated } = deed;
  const isWrong =
    isThingGoneWrong(deed) || ofOthersPattern.test(object) || (lemma === "give" && /^ away\b/.test(object));
  return (
    (mood === "habit" || mood === "doing" || mood === "done") &&
    role === "main" &&
    !isPassive &&
    !isNegated &&
    showingVerbs.has(lemma) &&
    ownThingPattern.test(subject) &&
    !isOwnPerson(subject) &&
    !isOfOthers(subject) &&
    isWrong &&
    !asMeantPattern.test(text)
  );
}
