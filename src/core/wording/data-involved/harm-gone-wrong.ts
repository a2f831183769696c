/** What went wrong with a thing without anybody's taking it: shown wrongly, given away by mistake, gone out, gone astray. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { namesThing, nearThing, withoutPlace } from "./concrete-things.ts";
import { showingVerbs, strangerPattern, wrongThingPattern } from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";
import { setOf } from "../word-list.ts";

/** "Invoices show the wrong amount": as long as it lasts. */
export function isWrongNow({ lemma, mood, isPassive, isNegated, object, subject }: Deed): boolean {
  const isTold = mood === "habit" || mood === "done" || mood === "doing";
  const wrong = showingVerbs.has(lemma) ? wrongThingPattern.exec(object)?.[1] : undefined;
  return (
    isTold &&
    !isPassive &&
    !isNegated &&
    wrong !== undefined &&
    !/^(?:we|i)$/.test(subject) &&
    (namesThing(nearThing(wrong)) || namesThing(withoutPlace(subject)))
  );
}

/** "by mistake", "accidentally": what we did with it, and did not mean to. */
export const unmeantPattern = new Sieved(
  /\b(?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|by (?:mistake|accident)|in error)\b/i,
);
const givingVerbs = setOf(
  "share publish send post upload expose disclose reveal email mail leak delete lose print shred destroy wipe erase bin overwrite discard mislay",
);

/** "gave everyone your diagnosis", "sent another tenant your bill" */
const toOthersPattern = new Sieved(
  /^ (?:everyone|everybody|others|an?other [\w-]+|other [\w-]+|strangers?|an? stranger|somebody else|someone else) (?=(?:your|his|her|their)\b|[\w-]+['’])(.+)/,
);
/** "read your salary aloud" */
const aloudPattern = new Sieved(/^ (?=(?:your|his|her|their)\b|[\w-]+['’])(.+?) (?:aloud|out loud)\b/);

/** "We accidentally shared your diagnoses with the whole group" */
export function isGivenAway(
  { lemma, mood, isPassive, isNegated, object, subject }: Deed,
  text: string,
  ownNames: readonly string[],
): boolean {
  return (
    mood === "done" &&
    !isPassive &&
    !isNegated &&
    whoIs(subject, ownNames) === "we" &&
    ((givingVerbs.has(lemma) && unmeantPattern.test(text) && namesThing(nearThing(object))) ||
      (lemma === "leave" && unguardedPattern.test(object) && namesPrivate(nearThing(object))) ||
      (/^(?:give|send|show|tell|hand|e-?mail|forward|read|say|announce)$/.test(lemma) &&
        namesPrivate((toOthersPattern.exec(object) ?? aloudPattern.exec(object))?.[1] ?? "")))
  );
}

/** "The lights went out": mail, parcels and news go out as they are meant to. */
const goesDarkPattern = new Sieved(
  /\b(?:lights?|lighting|lamps?|lanterns?|power|electricity|supply|heating|boilers?|internet|wi-?fi|signals?|screens?|displays?|signs?|phones?|telephones?|lines?|network|gas|water|beacons?|pumps?|sound|picture|web ?sites?|sites?|servers?)\b/,
);

/** "lay in an unlocked tray", "left in the corridor, where a visitor found it" */
export const unguardedPattern = new Sieved(
  patternLines()`
    \b(?:
      (?:wide )?open (?:on|to|in|for)|unlocked|unattended|unguarded|unprotected|unsecured|unencrypted|public
      |in plain view|in the open|for (?:all|anyone) to see
      |(?:by|on) the (?:photocopier|copier|printer|bins?|kerb|roadside|counter|reception desk)
      |(?:in|into) (?:an?|the) (?:open |public |rubbish )?(?:skip|bin|gutter|street|dustbin|container|dumpster)
      |(?:on|in|at) (?:an?|the) (?:\w+ )?(?:
        train|bus|tram|taxi|cab|plane|ferry|caf[eé]|pub|restaurant|bench|car park|platform|pavement|printer
      )
      |, where (?!you\b|we\b|our\b)[\w' -]{2,60}? (?:
        found|saw|read|took|picked|photographed|noticed|opened|came across|could (?:see|read|take|open)
      )
    )\b
  `,
);
/** "dropped to nothing", "fell to a trickle" */
const toNothingPattern =
  /^ (?:\w+ )?(?:to|by|below|under) (?:almost |nearly |next to )?(?:nothing|zero|nil|none|half|one|two|three|four|five|ten|\d)/;
/** "sent it to another family": what nobody does on purpose. Logs sent to an outside expert are an answer. */
const wrongReceiverPattern = new Sieved(
  patternLines()`
    \b(?:to|in front of|into) (?:
      an?other (?:\w+'s? )?(?:
        person|famil\w+|customer|patient|pupil|student|tenant|member|parent|client|household|company|firm|school
      )
      |(?<=^ (?:your|his|her|their|[\w-]+['’]s) .{2,70} to )an? (?:
        neighbou?r|stranger|journalist|reporter|competitor|rival|debt collector|(?:former|previous) \w+
      )
      |the wrong|somebody else|someone else|strangers?|the addresses (?:that |which )?\w+ had
      |your (?:
        ex-\w+|(?:former|old|new) \w+|neighbou?rs?|landlord|landlady|employer|manager|boss|parents?|mother|father
        |husband|wife|partner|sister|brother|son|daughter|family|colleagues?|school|insurer|bank
      )
      |(?:the|an?|his|her|their|your) (?:\w+ )?(?:class|group|audience|queue|room|team)(?! of experts| leader)
    )\b
  `,
);

/** "reach you only after an hour" */
const lateNowPattern = new Sieved(
  /\b(?:only (?:after|with|every|very|in)\b|(?:minutes|hours|days) late|with (?:an? |long |some )?(?:[\w-]+ )?delays?\b|too late\b)/,
);
/** "shut down", "packed up", "ground to a halt": verbs that with a second word mean to fail. */
const failsPattern = new Sieved(
  patternLines()`
    ^(?:
      (?:shut|break|power|close) down|(?:cut|give|conk|burn|black|trip) out(?! of\b)|(?:seize|pack|lock) up|give way
      |fall over|(?:come|grind|run|slow) to an? (?:\w+ )?(?:halt|standstill|stop|crawl)|ring out|go unanswered
    )(?:
      $|,
      | (?:
        at|in|on|from|for|during|between|until|since|when|after|before|by|as|because|again|and|with|halfway|midway
        |part-?way|completely|altogether|repeatedly|several|every|whenever
      )\b
    )
  `,
);
/** ", including the amounts and addresses,": what is said of a thing by the way. */
const asidePattern = /, (?:including|with|among them|and also|together with) [^.;]{3,80}?,(?= (?:to|in|into|on) )/;

const sendingPattern =
  /^(?:send|give|show|deliver|print|display|put|mail|e-?mail|text|post|hand|fax|forward|pass|read|attach|address|circulate|dispatch|despatch)$/;
/** "A wrong click", "the mix-up": whatever it sent, nobody meant it to. */
const mishapPattern = /\b(?:wrong|bug|error|mistake|slip|mix-up|glitch|fault|typo|mishap|blunder|muddle)\b/;
/** Whether somebody or something sent a thing to those whom it is none of. */
export function isSentAstray({ lemma, mood, isPassive, isNegated, object, subject }: Deed): boolean {
  if ((mood !== "done" && mood !== "doing") || isPassive || isNegated || !sendingPattern.test(lemma)) {
    return false;
  }
  const receivers = /^(?:we|i|our \w+)$/.test(subject) ? wrongReceiverPattern : strangerPattern;
  return (
    receivers.test(object.replace(asidePattern, "").slice(0, 80)) ||
    (mishapPattern.test(subject) && / to \w/.test(object) && namesPrivate(nearThing(object)))
  );
}

/** "The lights went out", "sent their position to the wrong phones" */
export function wentWrong(deed: Deed): boolean {
  const { lemma, mood, isPassive, isNegated, object, subject } = deed;
  if (mood === "habit" && !isNegated && /^(?:reach|arrive|come|load|open|appear|get|go)$/.test(lemma)) {
    return lateNowPattern.test(object) && namesThing(withoutPlace(subject));
  }
  if ((mood !== "done" && mood !== "doing") || isPassive || isNegated) {
    return false;
  }
  const isAnswer = /^(?:we|i|our \w+)$/.test(subject);
  const wentOut =
    lemma === "go" &&
    /^ (?:out|cold|black|quiet|dark|dead|down|blank|silent|offline|off|astray|missing|haywire|amiss|walkabout)\b(?! (?:of|to|for))/.test(
      object,
    );
  const endedUp =
    (lemma === "end" &&
      /^ up (?:in|on|with|at) (?:an? |the )?(?:public|wrong|open|strangers?|another|other|some)/.test(object)) ||
    (/^(?:arrive|come|load|open|run)$/.test(lemma) &&
      /^ (?:too |very |(?:an?|some|several|many|two|three|four|five|six|\d+)? ?(?:hours?|days?|minutes|weeks?) )?(?:late|slowly|twice|empty|garbled)\b/.test(
        object,
      ));
  const wentAstray =
    (/^(?:go|come|send|mail)$/.test(lemma) && strangerPattern.test(object.slice(0, 50))) ||
    (lemma === "stand" && /^ (?:still|idle|dead|dark|silent|from \d)\b/.test(object)) ||
    failsPattern.test(`${lemma}${object}`) ||
    (lemma === "run" && /^ (?:dry|hot|empty|wild|backwards?|aground)\b/.test(object)) ||
    (/^(?:lie|lay|sit|stand|hang|stay|remain)$/.test(lemma) && unguardedPattern.test(object.slice(0, 80))) ||
    (/^(?:drop|fall|sink|dip|shrink|plunge|plummet|slump|dwindle)$/.test(lemma) && toNothingPattern.test(object));
  return (
    (/^(?:count|charge|bill|pay|send|print|debit|collect|deduct|book|order|add|post)$/.test(lemma) &&
      !isAnswer &&
      / (?:twice|double|two times|more than once)\b/.test(object) &&
      namesThing(nearThing(object))) ||
    ((endedUp || wentAstray) && namesThing(withoutPlace(subject))) ||
    (lemma === "go" && /^ from\b/.test(object) && namesPrivate(withoutPlace(subject))) ||
    (lemma === "end" && /^ up (?:in|on|with|at) \w/.test(object) && namesPrivate(withoutPlace(subject))) ||
    (wentOut && (!/^ out\b/.test(object) || goesDarkPattern.test(subject)) && namesThing(withoutPlace(subject))) ||
    (isSentAstray(deed) && namesThing(nearThing(object)))
  );
}

/** "was sent with all addresses visible" */
export const allInCopyPattern = new Sieved(
  /\bwith (?:[\w'’-]+ ){0,3}?(?:addresses|recipients|names|members|customers|parents|guests) (?:openly )?(?:visible|shown)/i,
);
/** "resulted in our mail server not accepting", "led to invoices being sent twice" */
export const resultedPattern = new Sieved(
  patternLines("i")`
    \b(?:result(?:ed|s|ing) in|led to|leading to|caus(?:ed|es|ing)|meant) ((?:[\w'’-]+ ){1,8}?)(?:
      not (?:being )?\w+(?:ing|ed)|failing
      |being (?:\w+ )?(?:
        sent|lost|delayed|rejected|dropped|deleted|exposed|shown|charged|unable|unavailable|duplicated|published
        |visible
      )
      |queue?ing|bouncing|crashing|stalling|timing out|to (?:queue|bounce|pile|back up)
    )\b
  `,
);

/** "disclosed to a third party the terms of your settlement", "posted the content of private channels" */
const lettingOutVerbs = setOf("disclose reveal expose divulge leak betray post");

export function wasLetOut({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  const thing = object.replace(/^ (?:publicly )?to [\w' -]{3,40}? (?=(?:the|your|our|their|his|her|its) )/, " ");
  return (
    mood === "done" &&
    !isPassive &&
    !isNegated &&
    lettingOutVerbs.has(lemma) &&
    !/^(?:we|i|you|they|he|she)$/.test(subject) &&
    namesThing(withoutPlace(subject)) &&
    (namesPrivate(nearThing(thing)) || dataPattern.test(nearThing(thing)))
  );
}
