/**
 * What befell a thing without anybody meaning it: it got out, went to the wrong place, was broken by a change, or gave
 * nothing.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { namesThing, nearThing, withoutPlace } from "./concrete-things.ts";
import { breakingVerbs, misdoingPattern } from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";
import { setOf } from "../word-list.ts";

/** "The names got out", "turned up on a forum", "fell into the wrong hands" */
const escapingVerbs = setOf(
  "get leak escape slip come make find turn fall surface appear spill seep pass end show emerge circulate land float scatter blow hang",
);
const escapePattern = new Sieved(
  patternLines()`
    ^ (?:(?:also|all|even|since|later|then|soon) )?(?:
      out(?: (?:into|of(?! (?:favour|favor|fashion|use|bed|date|step|line|sight|mind)\b)|on|to|in)\b.*)?$
      |(?:its|their) way (?:in|on|out|to)|into (?:the )?(?:wrong |other |\w+' )?(?:hands|possession|public)
      |up (?:
        (?:in|under|with|among) (?:your|another|other|someone|somebody)\b|when (?:an?other|other|someone|somebody)\b
        |(?:on|in|for|at) (?:an? |the )?(?:
          forum|dark|internet|web|market|sale|other|wrong|stranger|public|flea|file|tip|skip
        )
      )
      |on (?:the )?(?:internet|dark web|an? (?:\w+ )?(?:forum|website|site|market|page)|social media)|online\b
      |in (?:the )?(?:wrong|public|other|search)
    )
  `,
);
/** What gets out of a room or comes out without having leaked. */
const goersPattern = /\b(?:news|word|truth|report|staff|people|everyone|fans?|smoke|steam)\b/;

/** Whether a thing got out. */
export function gotOut({ lemma, mood, isPassive, subject, object }: Deed): boolean {
  return (
    !isPassive &&
    (mood === "done" || mood === "doing" || (mood === "habit" && lemma === "get" && object.trim().startsWith("out"))) &&
    escapingVerbs.has(lemma) &&
    (escapePattern.test(object) ||
      (/^(?:appear|surface|emerge|circulate|land|float|scatter|blow|hang)$/.test(lemma) &&
        /^ (?:\w+ )?(?:in|on|at|under|across|around|among|through)\b/.test(object) &&
        (namesPrivate(withoutPlace(subject)) || dataPattern.test(withoutPlace(subject)))) ||
      (lemma === "show" && /^ through\b/.test(object) && dataPattern.test(subject)) ||
      (lemma === "leak" && object.trim() === "")) &&
    !goersPattern.test(subject) &&
    namesThing(withoutPlace(subject))
  );
}

/** "sorted to the wrong depots", "booked into the wrong week" */
const wrongPlacePattern = new Sieved(
  patternLines()`
    ^ (?:[\w-]+ ){0,3}?(?:to|into|under|against|for|upon|on|in|through|at) (?:(?:the|an?|some|their|your) )?(?:
      (?:wrong|incorrect)(?! (?:
          port|server|host|node|zone|region|cluster|shard|endpoint|environment|bucket|branch|version|replica|machine
          |instance|pool|interface|subnet|disk|backend
        )s?\b
      )
      |neighbou?r'?s'?|other people's|somebody else's|someone else's
    )\b
  `,
);

/** Whether a thing went, or was put, where it does not belong. */
export function wentToWrongPlace({ lemma, mood, isNegated, subject, object }: Deed): boolean {
  return (
    (mood === "done" || mood === "state" || mood === "doing") &&
    !isNegated &&
    wrongPlacePattern.test(object) &&
    (whoIs(subject, []) !== "we" ||
      /^(?:send|post|e-?mail|mail|deliver|address|hand|give|fax|forward|upload)$/.test(lemma)) &&
    namesThing(withoutPlace(subject))
  );
}

/** "the update", "a faulty script", "the fire": what breaks things without meaning to. */
const blindCausePattern = new Sieved(
  patternLines()`
    ^(?:
      this|ours
      |(?:the|an?|our|that|one|last \w+'s) (?:[\w'-]+ ){0,4}?(?:
        bug|error|change|update|upgrade|release|version|deployment|script|job|migration|import|process|command|fault
        |fire|flood|water|storm|lightning|outage|failure|attack|mistake|glitch|incident|malware|ransomware|worm|virus
        |query|test|sync|backup|patch|deploy|roll-?out|clean-?up|bot|robot|crawler|plug-?in|macro|mail merge
        |misconfiguration|typo|configuration|breakdown|break|burst|cut|crash|surge|spike|fuse|short circuit|leak
        |explosion|blackout|heatwave|frost
      )
    )s?$
  `,
);
const answersPattern = new Sieved(
  /\b(?:fix|patch|remedy|attack|attacker|intruder|spread|damage|leak|bug|error|problem|access)\b/,
);

/** "set every user's time zone to UTC" */
const everyPattern = /^ (?:every|each|all|the contents? of|\d)\b/;

/** Whether a cause that means nothing broke a thing, took it down or set all of it wrong. */
export function wasBroken({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  const setsAll =
    /^(?:set|reset|change|turn|rename|move|send|post|show|print|mail)$/.test(lemma) && everyPattern.test(object);
  const takesDown = /^(?:take|bring)$/.test(lemma) && /^ (?:out|down|offline)\b/.test(object);
  const isMisdone = misdoingPattern.test(lemma) || (lemma === "mix" && /^ up\b/.test(object));
  return (
    mood === "done" &&
    !isPassive &&
    !isNegated &&
    (breakingVerbs.has(lemma) || takesDown || setsAll || isMisdone) &&
    (isMisdone ||
      blindCausePattern.test(withoutPlace(subject)) ||
      (takesDown && /^(?:which|it|that)$/.test(subject))) &&
    !answersPattern.test(object.slice(0, 50)) &&
    namesThing(nearThing(object.replace(/^ (?:out|down|up|off|offline)\b/, "")))
  );
}

/** "no rows", "no departures" */
const noThingPattern = /^ no ((?:[\w-]+ ?){1,3})/;
/** "did not collect any page views" */
const anyThingPattern = /^ (?:any|a single) ((?:[\w-]+ ?){1,3})/;
/** "Our scans showed no malware": what was looked for, and not missed. */
const checkPattern =
  /\b(?:scans?|audits?|tests?|checks?|search(?:es)?|analys[ie]s|investigations?|reviews?|logs|records|reports?|enquir(?:y|ies)|inquir(?:y|ies)|evidence|results?|examinations?|forensics)\b/;
/** "The doorbells recorded nothing" */
export function gaveNothing({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  return (
    mood === "done" &&
    !isPassive &&
    /^(?:record|save|store|send|deliver|receive|show|return|display|play|print|log|answer|accept|collect|count|register)$/.test(
      lemma,
    ) &&
    !checkPattern.test(subject) &&
    ((isNegated && namesThing(anyThingPattern.exec(object)?.[1] ?? "")) ||
      /^ nothing(?! (?:but|about|to do))\b/.test(object) ||
      namesThing(noThingPattern.exec(object)?.[1] ?? "")) &&
    !/^(?:we|i|they|he|she|you|nobody)$/.test(subject) &&
    namesThing(withoutPlace(subject))
  );
}
