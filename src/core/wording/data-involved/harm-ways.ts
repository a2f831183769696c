/**
 * Ways to be hit that the verb alone does not tell: laid open to anyone, put where all may look, taken along by one of
 * ours, shown wrong, or no longer to be had; what got out or was broken by a change is asked beside them.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { namesThing, nearThing } from "./concrete-things.ts";
import { couldLearnPattern, tellsWhatWasLearned, wasImparted, wasLookedAt } from "./harm-by-outsiders.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";
import { allInCopyPattern, wasLetOut } from "./harm-gone-wrong.ts";
import { blank } from "../statement.ts";
import { gotOut, wentToWrongPlace, wasBroken, gaveNothing } from "./harm-by-mishap.ts";
import { namesWhatWasHit } from "./harm-named.ts";

/** "It was possible to look up another member's loans" */
const wasPossiblePattern = new Sieved(
  /\b(?:was|been) (?:\w+ )?possible (?:for [^.;,?!]{2,40} )?to (?:see|read|view|open|download|access|copy|find(?: out)?|change|look (?:at|up|into|through)|search|query|call up|list|print|listen to|overhear|hear|work out|guess|retrieve|export|edit) ([^.;?!]{3,80})/i,
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
    ^\W*(?:still |currently |again )?no (?:running |hot |drinking )?(?:
      heating|hot water|water|gas|electricity|power|lights?|lifts?|internet|wi-?fi|broadband|phones?|signal|trains|trams
      |buses|ferries
    ) (?:in|on|at|for|since|from|between|today|this|until|to)\b
    |\bthere (?:is|was|has been|had been|are|were|have been) (?:currently |still |now |temporarily )?no (?:[\w-]+ )?(?:
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
  /\b(?!(?:alarms?|alerts?|monitoring|work|projects?|plans?|talks|everything)\b)[a-z][\w-]{2,30} (?:is|are|remains?|stays?) (?:currently |still |now |temporarily |both |all ){0,2}(?:switched off|turned off|shut off|cut off|out of (?:order|service|action|use)|not running|on hold)\b/i,
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

/** "The leaflet was printed with the phone number of a patient" */
const sentWithPattern = new Sieved(
  /\b(?:was|were|been|got) (?:printed|published|sent|issued|posted|mailed|e-?mailed|distributed|handed|delivered|circulated)(?: out)? with ([^.;?!]{3,80}?) (?:of|for|belonging to) (?:an?|another|other|some(?:body|one)|the wrong|each other|different) /i,
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

/** Whether a sentence tells in one of these ways that a thing in particular was hit. */
export function tellsHarmInOtherWays(text: string, deeds: readonly Deed[]): boolean {
  const open = putInPublicPattern.exec(text)?.[1];
  const forHimself = toHimselfPattern.exec(text);
  const within = inItPattern.exec(text)?.[1];
  const laidOpen = madePublicPattern.exec(text)?.[1];
  return (
    namesWhatWasHit(text) ||
    tellsWhatWasLearned(text) ||
    namesPrivate(nearThing(wasPossiblePattern.exec(text)?.[1] ?? "")) ||
    [letAnyonePattern, anyoneCouldPattern].some((pattern) => namesPrivate(nearThing(pattern.exec(text)?.[1] ?? ""))) ||
    (forHimself !== null && namesPrivate(forHimself[1] ?? forHimself[2] ?? "")) ||
    (within !== undefined && (takenPattern.test(text) || openToAllPattern.test(text)) && namesPrivate(within)) ||
    (laidOpen !== undefined && !weMadePattern.test(text) && namesThing(nearThing(laidOpen))) ||
    (open !== undefined && namesPrivate(open)) ||
    dataPattern.test(sentWithPattern.exec(text)?.[1] ?? "") ||
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
