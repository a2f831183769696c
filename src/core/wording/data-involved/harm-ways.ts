/** Ways to be hit that the verb alone does not tell: got out, put in the wrong place, broken by a change, looked at by an outsider. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isPeople, namesThing, nearThing, withoutPlace } from "./concrete-things.ts";
import { breakingVerbs, misdoingPattern } from "./harm-deed-words.ts";
import { couldLearnPattern, tellsWhatWasLearned, wasImparted, wasLookedAt } from "./harm-by-outsiders.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";
import { allInCopyPattern, resultedPattern, wasLetOut } from "./harm-gone-wrong.ts";
import { blank } from "../statement.ts";
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

function gotOut({ lemma, mood, isPassive, subject, object }: Deed): boolean {
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

function wentToWrongPlace({ lemma, mood, isNegated, subject, object }: Deed): boolean {
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

function wasBroken({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
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

/** "set every user's time zone to UTC" */
const everyPattern = /^ (?:every|each|all|the contents? of|\d)\b/;
/** "no rows", "no departures" */
const noThingPattern = /^ no ((?:[\w-]+ ?){1,3})/;
/** "Our scans showed no malware": what was looked for, and not missed. */
const checkPattern =
  /\b(?:scans?|audits?|tests?|checks?|search(?:es)?|analys[ie]s|investigations?|reviews?|logs|records|reports?|enquir(?:y|ies)|inquir(?:y|ies)|evidence|results?|examinations?|forensics)\b/;
/** "The doorbells recorded nothing" */
function gaveNothing({ lemma, mood, isPassive, subject, object }: Deed): boolean {
  return (
    mood === "done" &&
    !isPassive &&
    /^(?:record|save|store|send|deliver|receive|show|return|display|play|print|log|answer|accept)$/.test(lemma) &&
    (/^ nothing(?! (?:but|about|to do))\b/.test(object) ||
      (!checkPattern.test(subject) && namesThing(noThingPattern.exec(object)?.[1] ?? ""))) &&
    !/^(?:we|i|they|he|she|you|nobody)$/.test(subject) &&
    namesThing(withoutPlace(subject))
  );
}

/** "It was possible to look up another member's loans" */
const wasPossiblePattern = new Sieved(
  /\b(?:was|been) (?:\w+ )?possible (?:for [^.;,?!]{2,40} )?to (?:see|read|view|open|download|access|copy|find(?: out)?|change|look (?:at|up|into|through)|search|query|call up|list|print|listen to|overhear|hear|work out|guess|retrieve|export|edit) ([^.;?!]{3,80})/i,
);
/** "The drive that was copied contained bank statements" */
const hitContainerPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        files?|lists?|(?:spread)?sheets?|folders?|letters?|e-?mails?|messages?|documents?|tables?|reports?|forms?
        |sticks?|laptops?|bags?|attachments?|exports?|cop(?:y|ies)|pages?|envelopes?|boxe?s?|papers
      ) (?:(?:that|which) )?(?:we|i|he|she|they|our \w+|the \w+) (?:(?:had|have|\w+ly) )?(?:
        e-?mailed|passed (?:on|round)|gave out|handed (?:out|over)|sent|posted|lost|left|put|published|attached
        |uploaded|shared|handed|gave|took|stole|copied|downloaded|opened|forwarded|circulated|mailed|mislaid
      )
      |(?:that|which) (?:was|were|had been|has been|have been|is|are|got|went) (?:\w+ ){0,2}?(?:
        copied|stolen|lost|taken|missing|exposed|leaked|left|sent|published|posted|put|handed|opened|accessed|mislaid
        |dropped|found|attached|uploaded|downloaded|shared|open|public|visible
      )
    )\b[^.;?!,]{0,50}? (?:
      contain(?:s|ed)|h(?:old|olds|eld)|list(?:s|ed)|gave|gives|show(?:s|ed)|named|names|included?|includes|bore|bears
      |carried|carries|stated|states|reveal(?:s|ed)|sets? out|details?|comprise[sd]?|recorded|ha[ds]
    ) (?!been\b|no (?:effect|bearing)\b)([^.;?!]{3,90})
  `,
);
/** "The files were determined to contain wage orders" */
const foundToHoldPattern = new Sieved(
  /\b(?:was|were|been) (?:\w+ly )?(?:determined|found|shown|confirmed|established|discovered) to (?:contain|include|hold|have) ([^.;?!]{3,80})/i,
);
/** "dietary needs were among the files taken" */
const amongHitPattern = new Sieved(
  patternLines("i")`
    ([^.;:?!]{3,90}?) (?:was|were|is|are|may be|may have been) (?:also |not )?(?:
      (?:among|amongst|part of) what [\w' ]{2,30} (?:sent|gave|showed|took|copied|saw|published|posted|put)\b
      |(?:among|amongst|part of|included in|in|on|inside) (?:(?:the|what|that|those|this) )?(?:[\w-]+ ){0,3}?(?:(?:that|which) (?:was|were) )?(?:
        taken|stolen|copied|leaked|exposed|lost|compromised|affected|accessed|obtained|published|exported|downloaded
        |deleted|disclosed|missing|was taken|was copied
      )\b
    )
  `,
);
/** "Affected are the apps", "Stolen were two medals" */
const invertedPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:also |not |only )?(?:
      affected|hit|at risk|concerned|exposed|lost|stolen|taken|copied|leaked|missing|involved|gone|compromised
      |unavailable|visible|readable|public|down|touched|spared|reached|damaged|destroyed
    )(?: (?:by|in|from|during) [^.;:?!]{3,50}?)? (?:is|are|was|were) ([^.;:?!]{3,80})
  `,
);
/** "What leaked was the seating plan" */
const cleftPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:all |the only thing |only )?(?:what|that) (?:(?:the |an? )?\w+ )?(?:has |have |had |was |were )?(?:been )?(?:
      leaked|got out
      |went (?:
        missing|out|astray|down
        |(?:to|into) (?:the wrong|another|other|someone|somebody|strangers?|a stranger)[\w' -]{0,30}?
      )
      |went|taken|took|stolen|copied|lost|exposed|opened|saw|seen|read|obtained|failed|broke|stopped|missing
      |gone(?: for good| forever)?
    )(?: (?:from|in|at|on) [^.;:?!]{2,40}?)? (?:is|was|are|were) (?!
      not (?:yet )?(?:known|clear)|still|un|being
    )([^.;:?!]{3,80})
  `,
);
/** "All that stood on the list was a first name", "There were visas in the pouch" */
const stoodInItPattern = new Sieved(
  /^\W*(?:all|the only thing|what) (?:that )?(?:stood|was|lay) (?:in|on|inside) [^.;:?!]{2,40}? (?:was|were) ([^.;:?!]{3,80})/i,
);
const thereWasInItPattern = new Sieved(
  /^\W*there (?:was|were) (?:also )?([^.;:?!]{3,80}?) (?:in|on|inside|among) (?:it|them|(?:the|that|this|his|her|their|our|my) (?:[\w-]+ ){0,2}\w[\w-]*)[.!:]?$/i,
);
/** "That means your route, your speed and your stops." */
const yoursListedPattern = new Sieved(
  /^\W*(?:that|this|these|it|they) (?:means?|meant|is|are|was|were|concerns?) (?:only |just )?your [\w -]{2,30}(?:, your [\w -]{2,30})*,? and (?:your )?[\w -]{2,30}\W*$/i,
);
/** "Everyone who tried to book got an error" */
const triedInVainPattern = new Sieved(
  /\b(?:tried|wanted|attempted) to \w+[^.;?!]{0,40} (?:got|saw|received|met|was shown|were shown) (?:only )?(?:an? |nothing but )?(?:\w+ )?(?:errors?|failure|time-?out)\b/i,
);
/** "Parcels due on Friday came on Monday" */
const cameLatePattern = new Sieved(
  /\b(?:due|promised|expected|scheduled) (?:on|at|for|by) [\w: ]{2,25}? (?:came|arrived|went out) (?:only )?(?:on|at|a|the)\b/i,
);
/** "It was payslips that were taken" */
const itWasPattern = new Sieved(
  /^\W*it (?:is|was) (?:only )?(?!not\b|still\b|only\b)([^.;:?!]{3,80}?) (?:that|which) (?:others|anyone|anybody|everyone|they|he|she|strangers|outsiders) could (?:see|hear|read|open|download|find|view)\b/i,
);
/** "The data that could be seen by others were GPS tracks of your rides" */
const dataThatWerePattern = new Sieved(
  patternLines("i")`
    \b(?:data|information|details|records|files?|papers|documents)(?: (?:
        that|which|involved|affected|concerned|exposed|copied|stolen|lost|leaked|in question
      )\b[^.;?!]{0,70}? (?:was|were|is|are)
      | (?:relate[sd]?|pertain(?:s|ed)?) to
    ) (?!
      not (?:yet )?(?:known|clear)|still|un|being|(?:\w+ly )?\w+(?:ed|en|de|nt)\b|safe|at risk|up to|kept|held|made
      |put|read\b|set|sent|lost|left
    )((?:only |limited to |your |the )*[^.;?!]{3,80})
  `,
);
/** "Residents have no hot water or heating at present" */
const haveNonePattern = new Sieved(
  patternLines("i")`
    \b(?:has|have|had|are|were|is|was|left|been) (?:currently |still |now |temporarily )?(?:no|without(?: any)?) (?:running |hot |drinking )?(?:
      heating|hot water|water|gas|electricity|power|light(?:ing|s)?|lifts?|internet|wi-?fi|broadband|telephones?
      |phones?|signal|e-?mail|trains?|buses|ferr(?:y|ies)
    )\b(?! (?:bill|meter|account|number|address))
  `,
);
/** "We were off the air" */
const offTheAirPattern = new Sieved(/\b(?:was|were|went|is|are|been) off (?:the )?air\b/i);
/** "There has been no hot water since Sunday" */
const noneOfItPattern = new Sieved(
  patternLines("i")`
    \bthere (?:is|was|has been|had been|are|were|have been) (?:currently |still |now |temporarily )?no (?:[\w-]+ )?(?:
      heating|hot water|water|running water|gas|electricity|power|lighting|lights?|lifts?|internet|wi-?fi|broadband
      |network|connection|connectivity|telephones?|phones?|phone line|lines?|signal|dial tone|reception
      |mobile coverage|coverage|e-?mail|web ?site|service (?:on|to|between)|trains?|trams?|bus(?:es)?|ferr(?:y|ies)
      |flights?|deliver(?:y|ies)|collections?|post|cash|card payments?|payments?|bookings?|ticket sales|sound|picture
      |playback|search|log-?in|streaming|ventilation|air conditioning|cooling|oxygen|fuel
    )\b
  `,
);
/** "committed the signing key to the public repository" */
const putInPublicPattern = new Sieved(
  patternLines("i")`
    \b(?:
      committed|pushed|uploaded|posted|published|saved|copied|put|placed|pasted|sent|attached|wrote|written|exported
      |moved|stored|left
    ) ((?:[^.;?!]|\.\b){3,90}?) (?:to|in|on|into|onto|with) (?:an?|the|our|its|their) (?:[\w-]+ )?(?:
      public|open|publicly|world-readable|unprotected|unsecured|unlocked|wrong|shared
    )\b
  `,
);
/** "The letter you received shows another tenant's account" */
const wrongLetterPattern = new Sieved(
  patternLines("i")`
    \b(?:
      letters?|bills?|statements?|e-?mails?|forms?|invoices?|messages?|cards?|certificates?|documents?|envelopes?
      |parcels?|labels?|pages?|contracts?|reports?|copy|list|files?|results?
    ) (?:(?:that|which) )?(?:
      you|they|he|she|someone|somebody|some of you|people|parents|customers|members|patients|tenants
    ) (?:\w+ ){0,2}?(?:received|got|sent|opened|saw|downloaded) (?:\w+ly )?(?:
      shows?|showed|contain(?:s|ed)|names?|named|lists?|listed|gives?|gave|is|was|belong(?:s|ed)|has|had|h[eo]lds?
      |carr(?:y|ies|ied)|included?|includes|bears?|bore
    ) [^.;?!]{0,60}?\b(?:another|other|others|somebody else|someone else|wrong)\b
  `,
);
/** "Uploads are switched off" */
const switchedOffPattern = new Sieved(
  /\b(?!(?:alarms?|alerts?|monitoring)\b)[a-z][\w-]{2,30} (?:is|are|remains?|stays?) (?:currently |still |now |temporarily |both |all ){0,2}(?:switched off|turned off|shut off|cut off|out of (?:order|service|action|use)|not running|on hold)\b/i,
);
/** "thermostats restart every ten minutes", "calls dropped after a few seconds" */
const unstablePattern = new Sieved(
  patternLines("i")`
    \b(?:
      restart|reboot|reset|disconnect|switch (?:themselves |itself )?off|cut out|drop out|froze|dropped out
      |dropping out|cutting out|freeze|crash|loop|flicker
    )(?:s|ed|ted|ting|ing)? (?:
      every|all the time|again and again|endlessly|repeatedly|constantly|in a loop|by (?:themselves|itself)|at random
      |without warning|after (?:a few|some|several|\d+|two|three|five|ten)
    )\b
    |\b(?:calls?|connections?|streams?|sessions?|meetings?|lines?) (?:\w+ )?(?:
      drop(?:s|ped)?|cut out|broke off|disconnect(?:s|ed)?|were cut
    )\b
  `,
);

/** "could see which": no question, but what was seen. */
const learnsPattern = new Sieved(
  /\b(?:could|able to|can|may have|might have|now) (?:\w+ )?(?:see|seen|learn|learnt|learned|know|known|tell|find out|found out|work out|worked out) (?:which|what|when|where|how|who|whom|whose|whether)\b/gi,
);

/** `text` with "could see which" blanked out, so that it is not taken for a question. */
export function withoutLearning(text: string): string {
  return couldLearnPattern.test(text) ? learnsPattern.replaceIn(text, blank) : text;
}

/** "emailed herself the client list", "copied the drawings to his own stick" */
const toHimselfPattern = new Sieved(
  /\b(?:e-?mail(?:s|ed)|sent|forward(?:s|ed)|copied|mailed|upload(?:s|ed)|saved|took) (?:herself|himself|themselves) ([^.;:?!]{3,80})/i,
);
/** "were shown a zero balance", "prices were shown as nought" */
const shownWrongPattern = new Sieved(
  /\b(?:shown|displayed|printed|listed|billed|quoted|sent|charged) (?:as|at|an?|the)? ?(?:nought|zero|nil|minus|null|negative|old|outdated|stale|blank|empty|wrong|incorrect|false|another)\b/i,
);
/** "has keys for our servers in it" */
const inItPattern = new Sieved(/\b(?:has|had|have) ([^.;:?!]{3,80}?) (?:in|on|inside) (?:it|them)\b/i);
const takenPattern = new Sieved(
  /\b(?:took|taken|stole|stolen|lost|copied|leaked|exposed|opened|accessed|missing|mislaid|broke into|break into|read|downloaded|hit|encrypted|destroyed)\b/i,
);
const openToAllPattern = new Sieved(
  /\b(?:anyone|anybody|everyone|accident|mistake|accidentally|mistakenly|inadvertently|public|online|wrong)\b/i,
);
/** "A wrong setting made everyone's wish list public" */
const madePublicPattern = new Sieved(
  /\b(?:made|makes|left|leaves|set|turned|rendered) ([^.;:?!]{3,80}?) (?:public|visible|readable|accessible|searchable|wide open|open to|viewable|downloadable|invisible|unreadable|unusable|unreachable|unavailable|inaccessible|available to (?:anyone|everyone|others|strangers|all|the public))\b/i,
);
const weMadePattern = /\b(?:we|to be|will be|to) (?:\w+ )?(?:made|make|set|turned)\b/i;

/** "Codes are taking an hour to arrive" */
const slowPattern = new Sieved(
  /^\W*(?:[^,]{3,60}, )?([\w' -]{3,60}?) (?:are|is|were|was|have been|has been) taking (?:[\w-]+ ){1,6}to (?:arrive|load|open|connect|reach|come through|go through|be (?:delivered|sent|shown)|appear|respond)\b/i,
);

/** "let anyone on the network browse thesis drafts" */
const letAnyonePattern = new Sieved(
  patternLines("i")`
    \b(?:let|lets|allowed|enabled|permitted|made it possible for) (?:
      anyone|anybody|everyone|everybody|any|all|other|others|strangers|outsiders|visitors|attackers?|intruders?
    )\b[^.;?!]{0,60}? (?:to )?(?:
      see|read|view|open|download|access|list|export|change|delete|copy|browse|search|query|print|edit
    ) ([^.;?!]{3,80})
  `,
);

/** "Anybody signed in to the site could open other members' pay slips" */
const anyoneCouldPattern = new Sieved(
  /\b(?:whoever|anyone|anybody|everyone|everybody|strangers|outsiders)(?: [\w'’-]+){0,9}? could (?:have )?(?:see|read|view|open(?:ed)?|download(?:ed)?|cop(?:y|ied)|search(?:ed)?|list(?:ed)?|leaf through|listen(?:ed)? to|look(?:ed)? (?:at|up|through)|change|edit|print) ([^.;?!]{3,80})/i,
);

/** "The menu page only shows an error" */
const showsErrorPattern = new Sieved(
  /^(.{3,120}?) (?:show|giv|gave|return|throw|threw|display|serv)\w{0,3} (?:only |nothing but )?(?:(?:an?|the|this|many|\d+) )?(?:[\w-]+ ){0,2}?errors?(?: (?:messages?|pages?|codes?))?(?! (?:in|of|by|on|rates?|budget|handling)\b)\b/i,
);
const namedBy = [
  showsErrorPattern,
  resultedPattern,
  slowPattern,
  couldLearnPattern,
  hitContainerPattern,
  foundToHoldPattern,
  amongHitPattern,
  invertedPattern,
  cleftPattern,
  stoodInItPattern,
  itWasPattern,
  dataThatWerePattern,
];

/** Whether a sentence tells in one of these ways that a thing in particular was hit. */
export function tellsHarmInOtherWays(text: string, deeds: readonly Deed[]): boolean {
  const named = namedBy.some((pattern) => {
    const thing = pattern.exec(text)?.[1];
    const near = nearThing(thing?.split(" that ").at(-1) ?? "");
    return (namesThing(near) || (pattern === hitContainerPattern && namesPrivate(near))) && !isPeople(near);
  });
  const open = putInPublicPattern.exec(text)?.[1];
  const forHimself = toHimselfPattern.exec(text);
  const within = inItPattern.exec(text)?.[1];
  const laidOpen = madePublicPattern.exec(text)?.[1];
  return (
    named ||
    tellsWhatWasLearned(text) ||
    namesPrivate(nearThing(wasPossiblePattern.exec(text)?.[1] ?? "")) ||
    [letAnyonePattern, anyoneCouldPattern].some((pattern) => namesPrivate(nearThing(pattern.exec(text)?.[1] ?? ""))) ||
    (forHimself !== null && namesPrivate(forHimself[1] ?? forHimself[2] ?? "")) ||
    (within !== undefined && (takenPattern.test(text) || openToAllPattern.test(text)) && namesPrivate(within)) ||
    (laidOpen !== undefined && !weMadePattern.test(text) && namesThing(nearThing(laidOpen))) ||
    (open !== undefined && namesPrivate(open)) ||
    namesPrivate(thereWasInItPattern.exec(text)?.[1] ?? "") ||
    dataPattern.test(thereWasInItPattern.exec(text)?.[1] ?? "") ||
    [noneOfItPattern, yoursListedPattern, triedInVainPattern, cameLatePattern].some((pattern) => pattern.test(text)) ||
    haveNonePattern.test(text) ||
    offTheAirPattern.test(text) ||
    allInCopyPattern.test(text) ||
    unstablePattern.test(text) ||
    wrongLetterPattern.test(text) ||
    (shownWrongPattern.test(text) && !/\bwrong (?:address|person)\b/i.test(text)) ||
    switchedOffPattern.test(text) ||
    deeds.some(
      (deed) =>
        deed.role !== "condition" &&
        deed.role !== "question" &&
        deed.role !== "later" &&
        (gotOut(deed) ||
          wentToWrongPlace(deed) ||
          wasImparted(deed) ||
          wasBroken(deed) ||
          wasLetOut(deed) ||
          gaveNothing(deed) ||
          wasLookedAt(deed, text)),
    )
  );
}
