/** Ways to be hit that the verb alone does not tell: got out, put in the wrong place, broken by a change, looked at by an outsider. */
import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { namesThing, nearThing, withoutPlace } from "./concrete-things.ts";
import { breakingVerbs } from "./harm-deed-words.ts";
import { namesPrivate } from "./private-things.ts";
import { allInCopyPattern, resultedPattern } from "./harm-gone-wrong.ts";
import { blank } from "./statement.ts";
import { setOf } from "./word-list.ts";

/** "The names got out", "turned up on a forum", "fell into the wrong hands" */
const escapingVerbs = setOf("get leak escape slip come make find turn fall surface appear spill seep pass end show");
const escapePattern = new Sieved(
  /^ (?:(?:also|all|even|since|later|then|soon) )?(?:out(?: (?:into|of(?! (?:favour|favor|fashion|use|bed|date|step|line|sight|mind)\b)|on|to|in)\b.*)?$|(?:its|their) way (?:in|on|out|to)|into (?:the )?(?:wrong |other |\w+' )?(?:hands|possession|public)|(?:off|out of|from) (?:the|an?) (?:back of (?:the|an?) )?(?:van|car|lorry|truck|bike|bicycle|bag|trolley|pocket)|up (?:on|in|for|at) (?:an? |the )?(?:forum|dark|internet|web|market|sale|other|wrong|stranger|public|flea|file|tip|skip)|on (?:the )?(?:internet|dark web|an? (?:\w+ )?(?:forum|website|site|market|page)|social media)|online\b|in (?:the )?(?:wrong|public|other|search))/,
);
/** What gets out of a room or comes out without having leaked. */
const goersPattern = /\b(?:news|word|truth|report|staff|people|everyone|fans?|smoke|steam)\b/;

function gotOut({ lemma, mood, isPassive, subject, object }: Deed): boolean {
  return (
    !isPassive &&
    (mood === "done" || mood === "doing" || (mood === "habit" && lemma === "get" && object.trim().startsWith("out"))) &&
    escapingVerbs.has(lemma) &&
    (escapePattern.test(object) || (lemma === "leak" && object.trim() === "")) &&
    !goersPattern.test(subject) &&
    namesThing(withoutPlace(subject))
  );
}

/** "sorted to the wrong depots", "booked into the wrong week" */
const wrongPlacePattern = new Sieved(
  /^ (?:[\w-]+ ){0,3}?(?:to|into|under|against|for) (?:(?:the|an?|some|their|your) )?(?:wrong|incorrect|other people's|somebody else's|someone else's)\b/,
);

function wentToWrongPlace({ mood, isNegated, subject, object }: Deed): boolean {
  return (
    (mood === "done" || mood === "state" || mood === "doing") &&
    !isNegated &&
    wrongPlacePattern.test(object) &&
    namesThing(withoutPlace(subject))
  );
}

/** "the update", "a faulty script", "the fire": what breaks things without meaning to. */
const blindCausePattern = new Sieved(
  /^(?:this|ours|(?:the|an?|our|that|one|last \w+'s) (?:[\w'-]+ ){0,4}?(?:bug|error|change|update|upgrade|release|version|deployment|script|job|migration|import|process|command|fault|fire|flood|water|storm|lightning|outage|failure|attack|mistake|glitch|incident|malware|ransomware|worm|virus|query|test|sync|backup|patch|misconfiguration|typo|configuration|breakdown|break|burst|cut|crash|surge|spike|fuse|short circuit|leak|explosion|blackout|heatwave|frost))s?$/,
);
const answersPattern = new Sieved(
  /\b(?:fix|patch|remedy|attack|attacker|intruder|spread|damage|leak|bug|error|problem|access)\b/,
);

function wasBroken({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  const takesDown = /^(?:take|bring)$/.test(lemma) && /^ (?:out|down|offline)\b/.test(object);
  return (
    mood === "done" &&
    !isPassive &&
    !isNegated &&
    (breakingVerbs.has(lemma) || takesDown) &&
    (blindCausePattern.test(withoutPlace(subject)) || (takesDown && /^(?:which|it|that)$/.test(subject))) &&
    !answersPattern.test(object.slice(0, 50)) &&
    namesThing(nearThing(object.replace(/^ (?:out|down|up|off|offline)\b/, "")))
  );
}

/** "passers-by", "any logged-in user", "the new tenant": who has no business with it. */
const outsiderPattern = new Sieved(
  /^(?:passers-by|bystanders|outsiders|visitors|strangers|anyone|anybody|everyone|everybody|others|the public|(?:any|every|each|all) (?:[\w-]+ ){0,2}?(?:users?|members?|customers?|visitors?|person|people|guests?|accounts?)|(?:other|some) (?:[\w-]+ )?(?:users?|members?|customers?|visitors?|people|guests?|parents|patients|tenants|clients|pupils|students)|(?:a|an|one|the|our|two|three) (?:former|ex-|departing|dismissed|temporary|new|junior|curious) (?:[\w-]+ )?\w+|he|she|(?:the|an?|one|another|some) (?:[\w-]+ )?(?:finder|courier|visitor|neighbou?r|buyer|passer-by|stranger|caller|landlord|bystander|contractor|temp)(?: of (?:the|that|this) \w+)?)$/,
);
const lookingVerbs = setOf(`
  look list browse read open see view download copy search inspect find access get leaf go take keep photograph export
  print query pull call forward film record receive
`);
/** "without a reason to do so", "out of curiosity" */
const noBusinessPattern = new Sieved(
  /\b(?:without (?:an? )?(?:\w+ )?(?:reason|need|cause|permission|authori[sz]ation|consent|being (?:allowed|asked|authori[sz]ed)|any|her|his|their|our)|out of curiosity|no (?:business|work|professional|clinical|medical|legitimate|good) (?:reason|need|purpose|with)?|not (?:allowed|entitled|permitted|authori[sz]ed)|improperly|unlawfully|should not have|had no right|on (?:his|her|their) (?:own|private|personal) (?:phone|camera|computer|laptop|device))\b/,
);

/** "The doorbells recorded nothing" */
function gaveNothing({ lemma, mood, isPassive, subject, object }: Deed): boolean {
  return (
    mood === "done" &&
    !isPassive &&
    /^(?:record|save|store|send|deliver|receive|show|return|display|play|print|log|answer|accept)$/.test(lemma) &&
    /^ (?:nothing(?! (?:but|about|to do))|no (?:rows|results|records|data|hits|matches|entries|sound|picture|messages))\b/.test(
      object,
    ) &&
    !/^(?:we|i|they|he|she|you|nobody)$/.test(subject) &&
    namesThing(withoutPlace(subject))
  );
}

/** "a clerk": who may read much, and not the files of neighbours. */
const insiderPattern = new Sieved(
  /^(?:the|an?|one|one of our|another|two|some) (?:[\w-]+ )?(?:employees?|member of staff|clerks?|workers?|trainees?|interns?|nurses?|doctors?|teachers?|agents?|volunteers?|colleagues?|officers?|receptionists?)$/,
);
const otherPeoplePattern = new Sieved(
  /\b(?:other|another|neighbours?'?|relatives?'?|ex-\w+|celebrit\w+|residents'|patients'|customers'|tenants'|colleagues'|of (?:two|three|four|five|six|several|\d{1,6}|a|her|his|their|former|other) \w+)\b/,
);
/** "She was able to open it": then, and not in general. */
const wasAblePattern = new Sieved(/\b(?:he|she) (?:was able to|could) /i);

function wasLookedAt({ lemma, mood, isPassive, isNegated, subject, object }: Deed, text: string): boolean {
  if (
    isPassive ||
    isNegated ||
    !lookingVerbs.has(lemma) ||
    !(mood === "done" || mood === "doing" || mood === "possible")
  ) {
    return false;
  }
  const thing = nearThing(object.replace(/^ (?:at|through|into|up|over|hold of|away)\b/, ""));
  const isInsider = /^(?:he|she)$/.test(subject);
  if (insiderPattern.test(subject)) {
    return otherPeoplePattern.test(object) && namesPrivate(thing) && !/possible/.test(mood);
  }
  return (
    outsiderPattern.test(subject) &&
    (isInsider
      ? noBusinessPattern.test(text) || wasAblePattern.test(text)
      : mood !== "possible" || /\b(?:could|able)\b/.test(text)) &&
    /\w/.test(thing) &&
    namesPrivate(thing)
  );
}

/** "Whoever did this could see which stations you used" */
const couldLearnPattern = new Sieved(
  /\b(?:whoever|anyone|anybody|attackers?|intruders?|hackers?|thie(?:f|ves)|strangers?|they|he|she|others|people|members|users|customers|neighbours|visitors|criminals|recipients?)\b[^.;?!]{0,60}? (?:could(?: have)?|(?:was|were) able to|(?:may|might) have|can|now) (?:\w+ )?(?:see|saw|seen|learn|learnt|learned|know|known|tell|read|find out|found out|work out|worked out|follow|track|tracked) (?:which|what|when|where|how|who|whom|whose|whether) ([^.;?!]{3,80})/i,
);
/** "The drive that was copied contained bank statements" */
const hitContainerPattern = new Sieved(
  /\b(?:that|which) (?:was|were|had been|has been|have been|is|are|got|went) (?:\w+ ){0,2}?(?:copied|stolen|lost|taken|missing|exposed|leaked|left|sent|published|posted|put|handed|opened|accessed|mislaid|dropped|found|attached|uploaded|downloaded|shared|open|public|visible)\b[^.;?!,]{0,50}? (?:contain(?:s|ed)|h(?:old|olds|eld)|list(?:s|ed)|gave|gives|show(?:s|ed)|named|names|included?|includes|bore|carried|carries|stated|recorded|ha[ds]) (?!been\b|no (?:effect|bearing)\b)([^.;?!]{3,90})/i,
);
/** "dietary needs were among the files taken" */
const amongHitPattern = new Sieved(
  /([^.;:?!]{3,90}?) (?:was|were|is|are|may be|may have been) (?:also )?(?:among|amongst|part of|included in|in|on|inside) (?:(?:the|what|that|those|this) )?(?:[\w-]+ ){0,3}?(?:(?:that|which) (?:was|were) )?(?:taken|stolen|copied|leaked|exposed|lost|compromised|affected|accessed|obtained|published|exported|downloaded|deleted|disclosed|missing|was taken|was copied)\b/i,
);
/** "Affected are the apps", "Stolen were two medals" */
const invertedPattern = new Sieved(
  /^\W*(?:also |not |only )?(?:affected|hit|at risk|concerned|exposed|lost|stolen|taken|copied|leaked|missing|involved|gone|compromised|unavailable|visible|readable|public|down|touched|spared|reached|damaged|destroyed)(?: (?:by|in|from|during) [^.;:?!]{3,50}?)? (?:is|are|was|were) ([^.;:?!]{3,80})/i,
);
/** "What leaked was the seating plan" */
const cleftPattern = new Sieved(
  /^\W*(?:all |the only thing |only )?(?:what|that) (?:(?:the |an? )?\w+ )?(?:has |have |had |was |were )?(?:been )?(?:leaked|got out|went (?:missing|out|astray|down)|went|taken|took|stolen|copied|lost|exposed|opened|saw|seen|read|obtained|failed|broke|stopped|(?:could|would|might) (?:see|have seen|read|have read|open)|(?:did )?(?:find|found|get|got|see)) (?:is|was|are|were) (?!not (?:yet )?(?:known|clear)|still|un|being)([^.;:?!]{3,80})/i,
);
/** "It was payslips that were taken" */
const itWasPattern = new Sieved(
  /^\W*it (?:is|was) (?:only )?(?!not\b|still\b|only\b)([^.;:?!]{3,80}?) (?:that|which) (?:(?:we|they|he|she|it|the \w+) (?:\w+ )?(?:sent|lost|gave|left|posted|published|took|copied|stole|read|saw|opened|exposed|leaked|deleted)|(?:was|were|has been|have been|had been|is|are|went|got) (?:\w+ )?(?:taken|stolen|copied|lost|exposed|leaked|affected|hit|opened|seen|read|missing|out|down|compromised))\b/i,
);
/** "There has been no hot water since Sunday" */
const noneOfItPattern = new Sieved(
  /\bthere (?:is|was|has been|had been|are|were|have been) (?:currently |still |now |temporarily )?no (?:[\w-]+ )?(?:heating|hot water|water|running water|gas|electricity|power|lighting|lights?|lifts?|internet|wi-?fi|broadband|network|connection|connectivity|telephones?|phones?|phone line|lines?|signal|dial tone|reception|mobile coverage|coverage|e-?mail|web ?site|service (?:on|to|between)|trains?|trams?|bus(?:es)?|ferr(?:y|ies)|flights?|deliver(?:y|ies)|collections?|post|cash|card payments?|payments?|bookings?|ticket sales|sound|picture|playback|search|log-?in|streaming|ventilation|air conditioning|cooling|oxygen|fuel)\b/i,
);
/** "committed the signing key to the public repository" */
const putInPublicPattern = new Sieved(
  /\b(?:committed|pushed|uploaded|posted|published|saved|copied|put|placed|pasted|sent|attached|wrote|written|exported|moved|stored|left) ((?:[^.;?!]|\.\b){3,90}?) (?:to|in|on|into|onto|with) (?:an?|the|our|its|their) (?:[\w-]+ )?(?:public|open|publicly|world-readable|unprotected|unsecured|unlocked|wrong|shared)\b/i,
);
/** "The letter you received shows another tenant's account" */
const wrongLetterPattern = new Sieved(
  /\b(?:letters?|bills?|statements?|e-?mails?|forms?|invoices?|messages?|cards?|certificates?|documents?|envelopes?|parcels?|labels?|pages?|contracts?|reports?|copy|list|files?|results?) (?:(?:that|which) )?(?:you|they|he|she|someone|somebody|some of you|people|parents|customers|members|patients|tenants) (?:\w+ ){0,2}?(?:received|got|sent|opened|saw|downloaded) (?:\w+ly )?(?:shows?|showed|contain(?:s|ed)|names?|named|lists?|listed|gives?|gave|is|was|belong(?:s|ed)|has|had|h[eo]lds?|carr(?:y|ies|ied)|included?|includes|bears?|bore) [^.;?!]{0,60}?\b(?:another|other|others|somebody else|someone else|wrong)\b/i,
);
/** "Uploads are switched off" */
const switchedOffPattern = new Sieved(
  /\b(?!(?:alarms?|alerts?|monitoring)\b)[a-z][\w-]{2,30} (?:is|are|remains?|stays?) (?:currently |still |now |temporarily |both |all ){0,2}(?:switched off|turned off|shut off|cut off|out of (?:order|service|action|use)|not running|on hold)\b/i,
);
/** "thermostats restart every ten minutes", "calls dropped after a few seconds" */
const unstablePattern = new Sieved(
  /\b(?:restart|reboot|reset|disconnect|log (?:people |users |you )?out|switch (?:themselves |itself )?off|cut out|drop out|froze|dropped out|dropping out|cutting out|freeze|crash|loop|flicker)(?:s|ed|ted|ting|ing)? (?:every|all the time|again and again|endlessly|repeatedly|constantly|in a loop|by (?:themselves|itself)|at random|without warning|after (?:a few|some|several|\d+|two|three|five|ten))\b|\b(?:calls?|connections?|streams?|sessions?|meetings?|lines?) (?:\w+ )?(?:drop(?:s|ped)?|cut out|broke off|disconnect(?:s|ed)?|were cut)\b/i,
);

/** "could see which": no question, but what was seen. */
const learnsPattern = new Sieved(
  /\b(?:could|able to|can|may have|might have|now) (?:\w+ )?(?:see|seen|learn|learnt|learned|know|known|tell|find out|found out|work out|worked out) (?:which|what|when|where|how|who|whom|whose|whether)\b/gi,
);

/** `text` with "could see which" blanked out, so that it is not taken for a question. */
export function withoutLearning(text: string): string {
  return couldLearnPattern.test(text) ? learnsPattern.replaceIn(text, blank) : text;
}

/** "read SSH keys and sent them to a server abroad" */
const sentOnPattern = new Sieved(
  /\b(?:read|reads|record(?:s|ed)|film(?:s|ed)|listened to|log(?:s|ged)|collect(?:s|ed)|took|takes|gather(?:s|ed)|grab(?:s|bed)|cop(?:y|ies|ied)|stole|steals|search(?:es|ed) for|harvest(?:s|ed)) ([^.;:?!]{3,80}?) and (?:then )?(?:sends?|sent|upload(?:s|ed)|posts?|posted|pass(?:es|ed)|forward(?:s|ed)|transmit(?:s|ted)|published|wrote|writes) (?:them|it|these|those|everything|the result)\b/i,
);
/** "emailed herself the client list", "copied the drawings to his own stick" */
const toHimselfPattern = new Sieved(
  /\b(?:e-?mail(?:s|ed)|sent|forward(?:s|ed)|copied|mailed|upload(?:s|ed)|saved|took) (?:(?:herself|himself|themselves) ([^.;:?!]{3,80})|([^.;:?!]{3,80}?) (?:to|on|onto|in) (?:her|his|their) (?:own|private|personal|home)\b)/i,
);
/** "were shown a zero balance", "prices were shown as nought" */
const shownWrongPattern = new Sieved(
  /\b(?:shown|displayed|printed|listed|billed|quoted|sent|charged) (?:as|at|an?|the)? ?(?:nought|zero|nil|minus|null|negative|old|outdated|stale|blank|empty|wrong|incorrect|false|another)\b/i,
);
/** "has keys for our servers in it" */
const inItPattern = new Sieved(
  /\b(?:has|had|have) ([^.;:?!]{3,80}?) (?:in|on|inside) (?:it|them|the ["“]?(?:to|cc|copy|subject|address)["”]?[- ](?:line|field|box))\b/i,
);
/** "were told another child's results" */
const anothersPattern = new Sieved(
  /\b(?:told|given|shown|sent|handed|received|got|saw|seen|opened|offered|read|paid|billed for) (?:the )?(?:another|somebody else|someone else|other|a different|the wrong) ?[\w-]*(?:['’]s|s['’]) ([\w -]{3,60})/i,
);
/** "no sound could be heard", "No trains ran" */
const noneCouldPattern = new Sieved(
  /\bno ((?:[\w-]+ ){1,4}?)(?:(?:could|can) be (?:heard|seen|sent|made|placed|read|paid|booked|opened|received|reached|found|sold|printed|served|processed|taken|delivered|used|loaded|bought|watched|played|streamed)|(?:ran|run|left|flew|sailed|stopped|arrived|went out|came through|got through|loaded|were (?:sold|served|delivered|processed|printed|running|accepted|shown))\b)/i,
);
/** "the server on which wages are kept": with the word that it was taken before or after. */
const keptThereinPattern = new Sieved(
  /\b(?:on|in) which ([^.;:?!]{3,80}?) (?:is|are|was|were|had been) (?:\w+ )?(?:kept|stored|held|saved|recorded|backed up|filed)\b/i,
);
const takenPattern = new Sieved(
  /\b(?:took|taken|stole|stolen|lost|copied|leaked|exposed|opened|accessed|missing|mislaid|broke into|break into|read|downloaded|hit|encrypted|destroyed)\b/i,
);
const openToAllPattern = new Sieved(
  /\b(?:anyone|anybody|everyone|accident|mistake|accidentally|mistakenly|inadvertently|public|online|wrong)\b/i,
);
/** "A wrong setting made everyone's wish list public" */
const madePublicPattern = new Sieved(
  /\b(?:made|makes|left|leaves|set|turned|rendered) ([^.;:?!]{3,80}?) (?:public|visible|readable|accessible|searchable|wide open|open to|viewable|downloadable|unreadable|unusable|unreachable|unavailable|inaccessible|available to (?:anyone|everyone|others|strangers|all|the public))\b/i,
);
const weMadePattern = /\b(?:we|to be|will be|to) (?:\w+ )?(?:made|make|set|turned)\b/i;
/** "The tills do not take cards today" */
const doesNotWorkPattern = new Sieved(
  /\b(?:the|our|your|all|some|many|most|no) ([\w -]{3,60}?) (?:do not|does not|don't|doesn't|won't|will not) (?:\w+ly )?(?:take|accept|work|load|respond|run|ring|open|start|connect|print|sync|show|play|charge|arrive|come through|go through|go out)\b[^.;:?!]{1,80}?\b(?:today|now|currently|at the moment|at present|right now|since|this (?:morning|afternoon|evening|week)|tonight|for the time being|until)\b/i,
);

/** "Codes are taking an hour to arrive" */
const slowPattern = new Sieved(
  /^\W*(?:[^,]{3,60}, )?([\w' -]{3,60}?) (?:are|is|were|was|have been|has been) taking (?:[\w-]+ ){1,6}to (?:arrive|load|open|connect|reach|come through|go through|be (?:delivered|sent|shown)|appear|respond)\b/i,
);

/** "let anyone on the network browse thesis drafts" */
const letAnyonePattern = new Sieved(
  /\b(?:let|lets|allowed|enabled|permitted|made it possible for) (?:anyone|anybody|everyone|everybody|any|all|other|others|strangers|outsiders|visitors|attackers?|intruders?)\b[^.;?!]{0,60}? (?:to )?(?:see|read|view|open|download|access|list|export|change|delete|copy|browse|search|query|print|edit) ([^.;?!]{3,80})/i,
);

const namedBy = [
  resultedPattern,
  slowPattern,
  anothersPattern,
  noneCouldPattern,
  doesNotWorkPattern,
  couldLearnPattern,
  hitContainerPattern,
  amongHitPattern,
  invertedPattern,
  cleftPattern,
  itWasPattern,
];

/** Whether a sentence tells in one of these ways that a thing in particular was hit. */
export function tellsHarmInOtherWays(text: string, deeds: readonly Deed[]): boolean {
  const named = namedBy.some((pattern) => {
    const thing = pattern.exec(text)?.[1];
    return thing !== undefined && namesThing(nearThing(thing));
  });
  const open = putInPublicPattern.exec(text)?.[1];
  const forHimself = toHimselfPattern.exec(text);
  const sentOn = sentOnPattern.exec(text)?.[1];
  const inside = keptThereinPattern.exec(text)?.[1];
  const within = inItPattern.exec(text)?.[1];
  const laidOpen = madePublicPattern.exec(text)?.[1];
  return (
    named ||
    namesPrivate(nearThing(letAnyonePattern.exec(text)?.[1] ?? "")) ||
    (forHimself !== null && namesPrivate(forHimself[1] ?? forHimself[2] ?? "")) ||
    (sentOn !== undefined && namesPrivate(sentOn)) ||
    (inside !== undefined && takenPattern.test(text) && namesThing(inside)) ||
    (within !== undefined && (takenPattern.test(text) || openToAllPattern.test(text)) && namesPrivate(within)) ||
    (laidOpen !== undefined && !weMadePattern.test(text) && namesThing(nearThing(laidOpen))) ||
    (open !== undefined && namesPrivate(open)) ||
    noneOfItPattern.test(text) ||
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
        (gotOut(deed) || wentToWrongPlace(deed) || wasBroken(deed) || gaveNothing(deed) || wasLookedAt(deed, text)),
    )
  );
}
