import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isByUs, isOfOthers, isOwnPerson } from "../own-agents.ts";
import { reliefPattern } from "./owning-marks.ts";
import { isThingOfOurs } from "./owning-things.ts";
import {
  guardVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** What one does to answer an incident, or at any time: nothing is told by it that went wrong. */
const blamelessVerbs = setOf(`
  add apply deploy install build create implement enable activate start begin set help call ring rush run work arrive
  stand stay meet speak turn go come visit travel drive hurry assist support refuse reject hold catch save stop lead
  attend join respond react act point cooperate return bring develop design plan manage complete finish sign obtain seek hear explain show inspect
  do take get walk shut monitor wake raise trigger sound evacuate protect comfort treat prevent confront chase follow pull recover drop fetch lift carry escort guide free extinguish bandage drain pump calm console rescue
`);
const blamelessObjectPattern = new Sieved(
  patternLines("i")`
    \b(?:
      police|fire (?:brigade|service)|ambulance|first aid|help|hospital|safety|evidence|alarm
      |(?:an?|his|her|their|the|public|press|full|first) statement|description|questions?|calls?|shift|the phone
      |attackers?|intruders?|notices?|warnings?|signs?|new|corrected|right|repairs?|again
      |back (?:on|up|in|to (?:work|normal))|aside|away|out the fire|in the (?:post|mail)|ready|together|back to you
    )\b
    |^ (?:the |all |our )?(?:
      her|him|them|children|patients|residents|passengers|guests?|visitors|famil(?:y|ies)
    ) (?:to|out|home|into)\b
    |\bat (?:your|his|her|their) (?:own )?request\b|\bas (?:you|agreed|asked|he|she)\b|\bon your behalf\b
  `,
);

/** "our head of sales forwarded the thread", "a clerk at our depot hung up on you": one person is named as the doer of what did harm. */
/** What a hand does to paper and keys, or lets go of: told of several of ours, it is told because it went wrong. */
const handVerbs = setOf(`
  leave throw lose mislay forget spill type key tick staple fold fax stuff glue clip copy print paste trip knock jam mix click unplug press
  shred burn bin dump scribble hang pin mark stamp address label tape
`);

function isActOfOneOfUs(deed: Deed, text: string): boolean {
  const { lemma, object, isPassive, isNegated, subject, role } = deed;
  const isOne =
    !/^[^,]*(?:s|people|men|women|staff)$/.test(subject.replace(/ (?:of|in|at|for|on) .*/, "")) ||
    /^(?:[^,]*, )?(?:one|two|an?|the) /.test(subject);
  return (
    !isPassive &&
    !isNegated &&
    object.length > 4 &&
    (handVerbs.has(lemma)
      ? isOwnPerson(subject) || (/\bour\b/.test(subject) && whoIs(subject, []) === "we")
      : (role === "main" ||
          role === "relative" ||
          (role === "side" && /\b(?:because|since|as) [^,;]{0,40}$/.test(text.slice(0, deed.start)))) &&
        !/\b(?:to|were)\b/.test(text.slice(deed.start, deed.end)) &&
        (isOne ? !withinPattern.test(object) : !(neutralVerbs.has(lemma) || reliefPattern.test(object))) &&
        !answers(deed) &&
        isOwnPerson(subject)) &&
    !blamelessObjectPattern.test(object.slice(0, 60)) &&
    !deedsOf(text).some((deed) => deed.subject === subject && noticingVerbs.has(deed.lemma))
  );
}
const answeringVerbs = [
  blamelessVerbs,
  remedyVerbs,
  informVerbs,
  guardVerbs,
  mindVerbs,
  sayVerbs,
  inquiryVerbs,
  sufferVerbs,
];

function answers({ lemma, object }: Deed): boolean {
  return answeringVerbs.some((verbs) => verbs.has(lemma)) && !(lemma === "read" && / (?:out|aloud)\b/.test(object));
}

/** Whether `deed` is what one does to answer an incident, or at any time. */
export function isAnswer(deed: Deed): boolean {
  return answers(deed) || blamelessObjectPattern.test(deed.object.slice(0, 60));
}
const withinPattern = /\b(?:within|in) \w+ (?:seconds?|minutes?|hours?)\b|\bat once\b/;
const noticingVerbs = setOf(
  "notice find discover spot see detect realise realize recognise recognize suspect hear receive refuse",
);

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
    ^[^.;,]{2,60}? (?:that |which )?(?:we|he|she|they|I) (?:had )?(?:knew|known) (?:to be|was|were) (?!
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
      (?:had|has)(?: not|n't| never) (?:\w+ )?been (?:tested|checked|approved|reviewed|tried|signed off|rehearsed)
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
    ((givingVerbs.has(lemma) && badObjectPattern.test(object)) ||
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

function isAgainstBetterKnowledge({ lemma, isPassive, isNegated }: Deed, text: string): boolean {
  return (
    !isPassive && !isNegated && !remedyVerbs.has(lemma) && !inquiryVerbs.has(lemma) && knewBetterPattern.test(text)
  );
}

/** "filed it away", "sat on it", "kept quiet", "turned a blind eye": a warning that came to nothing with us. */
const letLie: ReadonlyMap<string, RegExp> = new Map([
  ["file", /^ (?:it|them|this|that|the [\w-]+|your [\w-]+)(?: away\b|$|[.,]| and (?:forgot|went))/],
  ["sit", /^ on (?:it|them|this|that|the|your)\b/],
  ...["hide", "conceal"].map((lemma) => [lemma, /^ .{2,40} from (?:you|them|the public|our \w+)\b/] as const),
  ["keep", /^ (?:quiet|silent|mum|you in the dark|(?:it|this|that) (?:quiet|secret|to ourselves|from you))\b/],
  ["turn", /^ (?:a blind eye|a deaf ear)\b/],
  ["look", /^ (?:the other way|away)\b/],
  ["brush", /^ (?:it|them|this|that|you|him|her|your [\w-]+) (?:aside|off|away)\b/],
  ["shrug", /^ (?:it|them|this|that|you|your [\w-]+)? ?off\b/],
  ["wave", /^ (?:it|them|this|that|him|her|the [\w-]+) (?:through|away)\b/],
  ["close", / as (?:an? )?(?:duplicate|spam|invalid|noise|low|not)\b/],
  [
    "take",
    patternLines()` for (?:an? |mere )?(?:false|noise|routine|test|joke|spam|glitch|prank)\b
      |^ (?:
        it|them|him|her
        |(?:an?|the|this|that|these|those|your|two|three|several) (?:[\w-]+ ){0,3}?(?:
          alarms?|alerts?|warnings?|messages?|calls?|callers?|mails?|e-mails?|letters?|signals?|signs?|m[ae]n|wom[ae]n
          |visitors?|noise|smell|smoke|hiss|sound|bang|beep|light|flames?|steam|stain|lump|shadow|rash|pain|drip|flash
          |symptoms?|logs?|errors?|complaints?|requests?|orders?|files?|bottles?|boxes|copy|samples?|patients?|keys?
          |notes?
        )(?: (?:of|from|in|on) (?:[\w-]+ ){0,2}?[\w-]+)?
      ) for (?!
        walk|granted|you\b|us\b
        |(?:an?|the) (?:
          walk|ride|drive|while|moment|day|night|week|month|year|few|rest|scan|x-ray|check|first|second|last|time
        )
        |\d|two|three|so|about|over|more|him|her|them|your|repair
      )\w
    `,
  ],
  ...["turn", "switch", "shut"].map(
    (lemma) =>
      [
        lemma,
        /^ (?:off )?(?:the|this|that|both|all) (?:[\w-]+ ){0,2}?(?:alarms?|alerts?|warnings?|sirens?|bleepers?|detectors?)(?: off)?\b(?! (?:when|after|once|because|again))/,
      ] as const,
  ),
  ["silence", /\b(?:alerts?|warnings?|pagers?)\b/],
  ["mute", /\b(?:alerts?|warnings?|pagers?)\b/],
  [
    "let",
    /^ (?:it|them|this|that|things|(?:the|your|an?|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+) (?:lie|drop|drift|slide|lapse|slip|run (?:on|out|down)|pass|rest|expire|pile up|fester|grow|happen|come to|go on|go (?:so|this|that) |get (?:to|so|out|worse|this|that)\b)/,
  ],
  [
    "put",
    /^ (?:it|them|this|that|the [\w-]+|replacing|repairing|fixing|testing|\w+ing) ?(?:[\w ]{0,20} )?off\b|^ off \w+ing\b|^ (?:it|them|this|that|the [\w-]+) (?:at|to) the (?:bottom|back|end) of\b/,
  ],
  ["sweep", /^ [\w ]{2,20} under the (?:carpet|rug)\b/],
  ["shelve", /^ (?:it|them|this|that|the|your)\b/],
  ["hush", /^ /],
  [
    "hold",
    /^ (?:back (?:it|this|that|the (?:news|warning|message|report|announcement|letter|notice|truth|facts?))|(?:it|this|that|the news) back)\b/,
  ],
  [
    "withhold",
    /^ .{2,40} from (?:you|the (?:public|parents|patients|families|residents|staff|customers))\b|^ (?:it|this|that|the (?:news|warning|message|report|announcement|truth|facts?))\b/,
  ],
  [
    "leave",
    /^ (?:it|things|matters) (?:at that|as (?:it|they) (?:was|were)|too late|until|unsaid|to chance|to luck|undone)\b/,
  ],
  ["drag", /^ our (?:feet|heels)\b/],
  ["wait", /^ (?:too long|until it was too late|(?:for )?[\w-]+ (?:days|weeks|months|years)\b)/],
]);

/** "waved away two days of testing", "shrugged off the complaints" */
const putAside =
  /^ (?:aside|off|away) (?:[\w-]+ ){0,4}?(?:concerns?|warnings?|doubts?|questions?|complaints?|objections?|worries|reports?|requests?|advice|tests?|testing|checks?|rules?|alerts?|hints?|days?)\b/;
const people = String.raw`(?:you|(?:(?!for\b|to\b|with\b)[\w'-]+ ){0,5}?(?:customers?|users|members?|people|passengers?|patients?|tenants?|readers?|residents?|parents|pupils|students|guests?|clients?|visitors?|famil(?:y|ies)|households?|of you|everyone))`;
const putThrough = new RegExp(
  `^ ${people} (?:to|through) (?:an?|the|this|that|these|such|all|days|hours|weeks|un\\w+|\\w+ly)\\b`,
);
/** "left hundreds of passengers stranded", "subjected our members to a week of it", "put you through this" */
const treatedSo: ReadonlyMap<string, RegExp> = new Map([
  ...["brush", "wave", "shrug"].map((lemma) => [lemma, putAside] as const),
  ...["subject", "put"].map((lemma) => [lemma, putThrough] as const),
  [
    "leave",
    new RegExp(
      `^ ${people} (?:\\w+ ){0,2}?(?:unable|without (?!\\w+ing\\b)|stranded|in the (?:dark|lurch|cold|lift|rain)|waiting|cut off|locked out|out of pocket|guessing|none the wiser|exposed)\\b`,
    ),
  ],
]);

function isLetLie({ lemma, object, isPassive, isNegated }: Deed): boolean {
  return !isPassive && !isNegated && [letLie, treatedSo].some((way) => way.get(lemma)?.test(object) === true);
}

/** "sold more tickets than there were seats", "told you nine days late" */
const beyondPattern = new Sieved(
  /\bmore (?:[\w-]+ ){1,3}than (?:there (?:was|were|are)|we (?:had|have|could)|(?:the|our|it) [\w ]{0,20}(?:holds?|held|allows?|allowed|could))\b|\b(?:days?|weeks?|months?|hours?|years?|minutes?) (?:too )?late(?=[.,;]|$)/,
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
        |sleep|food|being|having to|extra|effort|fuss|trace|regard|anyone|anybody|\w+ing
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
