import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs, isOfOthers, isOwnPerson } from "../own-agents.ts";
import { isActOfOneOfUs } from "./owning-acts-of-one.ts";
import { blamelessVerbs } from "./answering-acts.ts";
import { isLetLie } from "./owning-let-lie.ts";
import { reliefPattern } from "./owning-marks.ts";
import { isThingOfOurs } from "./owning-things.ts";
import { guardVerbs, informVerbs, inquiryVerbs, mindVerbs, remedyVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "the notes that our social worker had left in her car" */
const leftInPattern = patternLines()`
    ^ (?:lying |standing )?(?:in|on|at|under|outside|beside|by|behind) (?:an?|the|his|her|their|my|our) (?:\w+ )?(?:
      train|bus|taxi|cab|tram|car|van|plane|ferry|pub|cafe|bar|restaurant|hotel|lobby|street|pavement|park|bench|table
      |printer|copier|photocopier|corridor|hallway|skip|bin|station|gate|stairs|doorstep|windowsill|counter|hall|boot
      |seat|garage|kitchen|canteen|waiting room|desk|road|roof|rack|luggage rack
    )\b
  `;

function isLeftLying({ lemma, object, isPassive, isNegated }: Deed): boolean {
  return lemma === "leave" && !isPassive && !isNegated && leftInPattern.test(object);
}

/** "a price that was a year out of date", "a lock that was too weak": what we gave, sent or chose was bad. */
const badObjectPattern = new Sieved(
  patternLines()`
    ^[^.;,]{2,60}? (?:that |which )?(?:we|he|she|they|I) (?:had )?(?:knew|known) (?:to be|to \w+|was|were|could|kept|had no|lacked|let|showed|stored|leaked) (?!
      safe|sound|good|right|true|reliable
    )
    |^[^.;,]{2,60}? (?:that|which) (?:we|it|they|he|she|I) (?:was|were|had) (?:
      in no position|not (?:entitled|allowed|qualified|authori[sz]ed|in a position)
      |no (?:right|authority|business|licen[cs]e|permission|reason)
    ) to\b
    |^[^.;,]{2,60}? (?:that|which) (?:
      dissolved|stained|ruined|destroyed|damaged|erased|wiped|scratched|poisoned|burn(?:t|ed)|blinded|misled
      |belongs? to (?!us\b|you\b)
    )\b
    |^[^.;,]{2,60}? (?:that|which) (?:nobody|no one|none of us) (?:here |else )?(?:
      had |ever |had ever |could |\w+ly )?\w+\b
    |^[^.;,]{2,60}? (?:that|which) (?:
      floods?|flooded|leaks?|leaked|fails?|failed|jams?|jammed|sticks?|broke|breaks|crash\w*|lacks?|lacked|had no
      |has no|anyone|anybody|everyone|everybody|any \w+|every \w+|could(?: not|n't)|cannot
      |(?:did|does|do)(?: not|n't) (?!
        contain|store|hold|include|involve|affect|need|require|keep|carry|name|identify|share|use|allow|let|depend
        |rely|belong|touch|work with
      )\w+
    )\b(?! (?:problems?|data|personal|link|access)\b)
    |^[^.;,]{2,60}? (?:that|which) (?:
      (?:had|has)(?: not|n't| never) (?:\w+ )?been (?:tested|checked|approved|reviewed|tried|signed off|rehearsed|patched|updated|encrypted|secured|locked|serviced|inspected|repaired|renewed|cleaned)
      |(?:we|I|our [\w -]{2,30}?) had(?: not|n't| never) \w+
    )\b
    |^[^.;,]{2,60}? (?:that|which) (?:was|were|had been|is|are) (?:[\w-]+ ){0,4}?(?:
      wrong(?:ly)?|incorrect(?:ly)?|out of date|outdated|too \w+
      |(?:meant|intended|prepared|made|written|drawn up) for (?!you|our|us)
      |not (?:yours|meant|approved|ready|unique|safe|secure|\w+ enough)|years old|expired|(?:somebody|someone) else's
      |addressed to (?!you)|unsafe|unsuitable|unlicensed|insufficient|inadequate|misleading|untested|broken|empty
      |never (?:tested|checked|meant|valid)
    )\b
  `,
);

const givingVerbs = setOf(`
  trust quote send give choose pick set use make take have run sell lend print publish write supply provide offer fit install
  follow post show deliver push deploy release ship roll serve issue build design buy rely keep store apply hand load move place rent hire park
`);

function isBadThingGiven({ lemma, object, isPassive }: Deed): boolean {
  return (
    !isPassive &&
    (((givingVerbs.has(lemma) || /^ on using\b/.test(object)) && badObjectPattern.test(object)) ||
      (chargingVerbs.has(lemma) && notOwedPattern.test(object)))
  );
}

/** "charged you for a room that you had cancelled" */
const chargingVerbs = setOf("bill charge invoice debit fine chase remind disconnect sue");

const notOwedPattern =
  / (?:that |which )?(?:you|he|she|they) (?:had )?(?:already |long |long since |never |not )?(?:cancelled|canceled|paid|returned|left|ordered|used|sent back|moved out of|sold|closed|had|owed)\b/;

/** "although you had told us", "in spite of three warnings": we knew better. */
const knewBetterPattern = new Sieved(
  patternLines("i")`
    \b(?:although|though|even though|despite the fact that) (?:
      you had (?!no\b|not\b|never\b|moved\b|been (?!told|asked|promised|assured))\w+
      |our (?:[\w-]+ )?[\w-]+ (?:
        says?|promise[sd]?|require[sd]?|state[sd]?|tells?|demand(?:s|ed)?|forbids?|advertise[sd]?
      )\b
    )
    |\b(?:although|though|even though|despite the fact that) (?:
      you|we|it|they|he|she|somebody|the [\w-]+|your [\w-]+|an? [\w-]+
    ) (?:\w+ )?had (?:\w+ )?(?:
      told|asked|warned|known|promised|agreed|said|written|been (?:told|asked|warned|advised|forbidden)|reminded
      |informed|cancelled|paid|reported|changed|moved|opted|withdrawn|refused|objected|forbidden|complained|died|left
    )\b
    |\b(?:as|although|though|even though) (?:your|his|her|their|the|our) (?:[\w-]+ )?(?:
      files?|records?|notes?|labels?|signs?|forms?|letters?|manual|map|plan|contract|log
    ) (?:says?|said|shows?|showed|states?|stated|reads?|has it|warns?|warned)\b
    |\b(?:although|though|even though) (?:the|our|its) [\w-]+ (?:was|were|had been) (?:\w+ )?(?:
      over|above|below|beyond|outside|under|past|closed|banned|full
    )\b
    |\bagainst (?:your|his|her|their|our own) (?:\w+ )?(?:wish(?:es)?|instructions?|will|advice)\b
    |\b(?:despite|in spite of) (?:the|an?) (?:\w+ )?(?:
      forecast|storm|weather|ice|fog|wind|tide|cold|heat|risks?|danger|notice|recall|ban|warnings?|rules?|orders?
      |objections?|agreement|promise|alarm|sign
    )\b
    |\b(?:despite|in spite of) (?:your|several|two|three|four|many|repeated|clear|earlier|an? [\w-]+)(?: [\w-]+){0,2} (?:
      requests?|warnings?|complaints?|instructions?|letters?|calls?|reminders?|wish(?:es)?
    )\b
  `,
);

/** "although the law gave us two years", "while the ward rules call for two people" */
const otherRulePattern = new Sieved(
  patternLines("i")`
    \b(?:although|though|even though|when|while|where|whereas) (?:the|our|its) (?:[\w-]+ ){0,2}?(?:
      laws?|rules?|rulebook|regulations?|polic(?:y|ies)|instructions?|guidelines?|guidance|manual|handbook|contract
      |licen[cs]e|permit|code|act|statutes?|standards?|procedures?|protocols?|charter|plan
    ) (?:only |never |clearly )?(?:
      allows?|allowed|gives?|gave|permits?|permitted|demands?|demanded|requires?|required|calls? for|called for
      |asks? for|asked for|says?|said|forbids?|forbade|limits?|limited|sets?|prescribes?|provides? for|provided for
    )\b
  `,
);

function isAgainstRule(text: string, start: number): boolean {
  const rule = otherRulePattern.exec(text);
  return rule !== null && start < rule.index;
}

function isAgainstBetterKnowledge({ lemma, isPassive, isNegated, start, object }: Deed, text: string): boolean {
  if (isPassive || isNegated || remedyVerbs.has(lemma) || inquiryVerbs.has(lemma)) {
    return false;
  }
  const known = knewBetterPattern.exec(text);
  // "He forgot it although we had told him": our deed is what he knew.
  const isWithin = known !== null && start > known.index && start < known.index + known[0].length;
  return (
    (known !== null && !isWithin) ||
    (!informVerbs.has(lemma) && !guardVerbs.has(lemma) && !reliefPattern.test(object) && isAgainstRule(text, start))
  );
}

/** "sold more tickets than there were seats", "told you nine days late" */
const beyondPattern = new Sieved(
  /\bmore (?:[\w-]+ ){1,3}than (?:there (?:was|were|are)|we (?:had|have|could)|(?:the|our|it)(?: [\w ]{0,20})? ?(?:holds?|held|allows?|allowed|could|has|had|seats|takes|carries))\b|\b(?:days?|weeks?|months?|hours?|years?|minutes?) (?:too )?late(?=[.,;]|$)/,
);

function isBeyond({ object, isNegated }: Deed): boolean {
  return !isNegated && beyondPattern.test(object.slice(0, 120));
}

/** "opened the hall before the seats were bolted down": done too early. */
const tooEarlyPattern = new Sieved(
  patternLines()`
    ^[^.;]{2,60} before (?:all |any of |both )?(?:the|our|its|their|his|her|all|any|every) (?:[\w-]+ ){0,3}?[\w-]+ (?:was|were|had been) (?:\w+ly |even )?(?!
      (?:
        affected|lost|taken|stolen|harmed|hurt|sent|found|noticed|known|hit|damaged|reported|over|discovered|able|used
        |exposed|copied|attacked|published
      )\b
    )(?:ready|complete|in place|dry|\w+(?:ed|en|wn|lt|nt|ght))\b
  `,
);

const sightings = setOf("catch spot stop find");

const answering = [sightings, remedyVerbs, informVerbs, guardVerbs, mindVerbs, inquiryVerbs];

/** "a week before the lease ended", "an hour too early" */
const daysEarlyPattern = new Sieved(
  /\b(?:an?|one|two|three|four|five|\d+|several) (?:minutes?|hours?|days?|weeks?|months?) (?:too )?early\b/,
);

function isTooEarly({ lemma, object, isPassive }: Deed): boolean {
  return (
    !isPassive &&
    lemma !== "be" &&
    lemma !== "close" &&
    !answering.some((verbs) => verbs.has(lemma)) &&
    (tooEarlyPattern.test(object) || daysEarlyPattern.test(object))
  );
}

/** "loaded the piano without straps", "gave them a key and no escort": what it ought to be done with. */
const withoutPattern = new Sieved(
  patternLines()`
    \b(?:and|with|but) no (?!
      (?:
        doubt|problems?|time|charge|damage|delay|harm|loss|data|choice|alternative|option|reason|exception|end|power
        |water|gas|light|one|longer|further|more|other|matter|wonder|signs?|trace|evidence|news|answer|result|success
        |interruption|idea|way|effect|impact|need|errors?|faults?|injur\w+|casualt\w+
      )\b
    )[\w-]+(?: [\w-]+)?(?=[.,;]|$| (?:for|to|at|in|on|of|with)\b)
    |\bwithout (?:any |an? |the |proper |enough |your |their |his |her )*(?!
      (?:
        interruption|delay|success|charge|cost|results?|hesita\w+|difficult\w+|problems?|incident|damage|exception
        |power|water|electricity|gas|heat\w*|light|internet|further|more|loss|breaks?|pause|you|them|him|us|fail|avail
        |doubt|prejudice|end|trouble|effect|question|fear|limit|reason|cause|fault|accident|access|help|it|this|that
        |sleep|food|having to|extra|effort|fuss|trace|regard|anyone|anybody|\w+ing
      )\b
    )[\w-]+
  `,
);

function isWithoutTool({ lemma, object, isPassive, isNegated, isPerfect }: Deed): boolean {
  return (
    !isPassive &&
    !isPerfect &&
    !isNegated &&
    !answering.some((verbs) => verbs.has(lemma)) &&
    !sufferVerbs.has(lemma) &&
    (!blamelessVerbs.has(lemma) || /^(?:do|take|install|start|begin|build|create|open)$/.test(lemma)) &&
    !/^(?:be|have|do|work|manage|survive|cope|continue|leave|get|open|win|complete|finish|close)$/.test(lemma) &&
    withoutPattern.test(object.slice(0, 70))
  );
}

const ways: readonly ((deed: Deed, text: string) => boolean)[] = [
  isLeftLying,
  isBadThingGiven,
  isLetLie,
  isBeyond,
  isTooEarly,
  isWithoutTool,
  isAgainstBetterKnowledge,
];

/**
 * Whether `deed` shows by how we did it that it was wrong: carelessly, too late, against better knowledge. `text` is
 * its sentence in the first person.
 */
export function isBadlyHandled(deed: Deed, text: string): boolean {
  const isPast =
    deed.mood === "done" || (deed.mood === "doing" && /\b(?:was|were)\b/i.test(text.slice(deed.start, deed.end)));
  return (
    isPast &&
    !deed.isNegated &&
    (isActOfOneOfUs(deed, text) ||
      (ways.some((isSo) => isSo(deed, text)) && isByUs(deed, text)) ||
      (isThingOfOurs(deed.subject) && isBadThingGiven(deed)))
  );
}

/** "should never have left our office", "which our assistant ought to have caught" */
const oughtPattern = /\b(?:should|ought)\b.+\bhave\b/i;

export function isAgainstDuty(
  { start, end, subject, object, isNegated, isPassive, mood, lemma }: Deed,
  text: string,
): boolean {
  const verb = text.slice(start, end);
  if (!oughtPattern.test(`${verb} ${object.slice(0, 12)}`) && !oughtPattern.test(verb)) {
    return false;
  }
  const isOfReader = /\b(?:you|customers?|they|he|she|parents|users?)$/.test(subject);
  return (
    (isNegated && !isOfOthers(subject) && /^[^.;,]{0,40}\b(?:our|us)\b/.test(object)) ||
    (!isPassive &&
      !isOfReader &&
      (isOwnPerson(subject) || (mood === "unreal" && lemma !== "have" && /^(?:we|i)$/.test(subject))))
  );
}
