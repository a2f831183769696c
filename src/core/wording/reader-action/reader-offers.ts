/** What is open to readers, and what is to be done with what is theirs. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { setOf } from "../word-list.ts";

/** "all you have to do is sign in once more" */
const allYouDoPattern = new Sieved(
  /\b(?:all|the only thing) (?:that )?(?:you (?:have|need)(?: to)? do|you (?:have|need) to remember|(?:is|remains) (?:left )?for you to do) is\b/i,
);

/** "sign up for two years of credit monitoring": an offer that the reader can take. */
const offerPattern = new Sieved(
  patternLines("i")`
    \b(?:
      we (?:are|'re|will) (?:also )?(?:offer|provid)\w*|we'll (?:offer|provide)|we (?:offer|have arranged)
      |you (?:can|may) (?:enrol|enroll|sign up|claim|apply)|eligible (?:for|to)|(?:is|are) entitled to|free of charge
      |at no (?:cost|charge)
    )\b[^.;?!]{1,160}\b(?:you|your|customers|users|members)\b
    |\byou (?:are|will be) (?:entitled|eligible) (?:to|for)\b(?! (?:[\w-]+ ){0,3}(?:
        compensation|damages|redress
      )\b(?! (?:from us|of [£$€]))
      |[^.;?!]* (?:article|gdpr)\b
    )
    |\bon request\b[^.;?!]{1,40}\b(?:free|no (?:cost|charge))
    |\bno \w+ (?:should|must) be \w+(?:ed|en|t) (?:without|until|before|unless|to)\b
    |\byou (?:can|may) (?:have|get|claim|ask for) [^.;?!]{1,60}\b(?:
      back|refunded|replaced|reissued|refund|replacement|free of charge|at no cost|for free
    )\b
    |\byou (?:also )?have the (?:right|option) to (?!contact|know|ask us)\w
  `,
);

/** "We will provide you with a refund", "with more information": it comes by itself. */
const comesByItselfPattern = new Sieved(
  patternLines("i")`
    \b(?:offer|provid)\w*\b[^.;?!]{0,40}? (?:(?:this|an?|the|any|full|further|more|new|regular|additional|latest|our|all|with|immediate|replacement) )+(?:
      refunds?|cards?|updates?|information|answers?|explanations?|news|statement|summary|report|details|account
      |services?|apology|notice|notification|letter
    )\b(?! (?:on how|for (?:free|those)))
  `,
);

/** "there is no need to call your doctor" */
export const noNeedPattern = new Sieved(
  patternLines("i")`
    (?:^\W*|\b(?:there is|there's|is) )(?:
      no need (?:for (?:you|users|customers|members|anyone|anybody) )?to (?!
        worry|panic|fear|doubt|be (?:worried|concerned|afraid|alarmed|anxious)
      )\w
      |no (?:reason|cause|call) for (?:you|users|customers|members|anyone|anybody) to (?!
        think|believe|suspect|assume|worry|panic|be\b|fear|doubt
      )\w
    )
  `,
);

/** "It's up to you whether to change your PIN", "owners have the choice between a refund and a free month" */
const choicePattern = new Sieved(
  patternLines("i")`
    \b(?:is|it's) up to (?:you|each [a-z]+|every [a-z]+) (?:whether|if|when|how|to (?!judge))\b
    |\b(?:you|customers|users|members|owners|holders|guests|passengers|patients|subscribers|everyone) (?:now |also |still )?(?:have|has|get) (?:the|a) (?:choice|option|right) (?:
      between|of|to (?!know\b|contact\b|ask us\b)
    )
    |\b(?:is|are) (?:now |also )?on offer to (?:you|all|every|any)\b
    |\b(?:
      free|monitoring|cover|protection|counselling|counseling|replacements?|refunds?|vouchers?|visits?|help
      |appointments?|tests?|testing|support sessions?|loans?|copies
    )\b[^.;?!]{0,60} (?:is|are) (?:now |also )?(?:available|open|ready|waiting|on hand) (?:[^.;?!,]{2,40} )?(?:to|for) (?:
      you|all|every|any|each|those|anyone|everyone|anybody|everybody|whoever|affected|customers|members
    )\b
  `,
);
/** "Could you please check the label?", "Why not take the bus this week?", "May we ask you to hand it in?" */
export const requestPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:[^.;?!]{2,60}, )?(?:could|can|would|will) (?:you|everyone|anyone|those|all \w+) (?:[^.;?!,]{1,50} )?(?:please|kindly) (?!
      note|contact|call us|bear|accept|wait|be patient
    )(?:[a-z]{3,20}|be (?:\w+ly )?(?:vigilant|alert|careful|cautious|wary))\b
    |^\W*(?:why not|why don't you) (?!tell|warn|call|contact|ask us|write)[a-z]{3,20} [^?]{0,100}\b(?:
      instead|meanwhile|until|for now|this|today|tonight|tomorrow|your
    )\b
    |^\W*may (?:we|i) ask (?:you|everyone|all [a-z]+)(?: all)? (?:not )?to (?!
      bear|be\b|accept|wait|contact|call us|forgive
    )[a-z]
  `,
);

/** "Two years of monitoring are yours for the asking" */
const yoursPattern = new Sieved(
  /\b(?:is|are) yours (?:for the asking|on request|if you|free)|\b(?:months?|years?) of (?:[\w-]+ ){0,3}?(?:monitoring|protection|cover|insurance)\b[^.;?!]{1,80} (?:yours|available to you|open to you|with (?:this|the|your) code|you can|you may)\b/i,
);
/** "Ring us, and we will change your number": what comes of a call, and no answer alone. */
export const callAndGetPattern = new Sieved(
  patternLines("i")`
    (?:^|[.;:,] |\b(?:please|or|you can|should|must) )(?:
      call|ring|phone|tell|ask|write to|e-?mail|contact|text
    ) (?:us|me|\+?\d[\d ]{2,14}\d|the [\w-]+)\b[^.;?!]{0,40}(?: and|[;:]) (?:
      we|I|somebody|someone|they|it
    )(?:'ll| will) (?:\w+ly |then )?(?:
      change|replace|reset|refund|fit|pay|block|cancel|remove|delete|correct|repair|swap|arrange|move|rebook|freeze
      |stop|exchange|reissue|lock|unlock|collect|fetch|book|bring
    )\b
  `,
);
const calling = "(?:call|ring|phone|telephone|dial|contact|text|tell|go to|come to)";
const atOnce =
  "(?:today|tonight|now|at once|immediately|straight ?away|right away|without delay|urgently|as soon as (?:you can|possible))";
/** "If that could harm you, ring us today": what to do in danger or in haste, and no answer to a question. */
const urgentCallPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:if|should|when(?:ever)?|anyone|anybody|whoever|in case)\b(?!
        [^.;?!]{1,80}\b(?:
          questions?|quer(?:y|ies)|enquir\w+|inquir\w+|comments?|feedback|more|further|unsure|not sure|unclear|talk
          |discuss|know what|interested|believe|think|affected
        )\b
      )(?:
        [^.;?!]{3,140}?(?:[,:]|\b(?:please|should|must)) (?:please |then )?${calling} (?!(?:him|her|them)\b)[^.;?!]{2,50}?\b${atOnce}\b
        |[^.;?!]{1,80}\b(?:
          danger|unsafe|harm(?:ed|s)?|threat(?:en)?(?:ed|s)?|at risk|hurt|in need of medicine|afraid for
        )\b[^.;?!]{1,80}(?:[,:]|\b(?:please|should|must)) (?:please |then )?${calling}\b
      )
    `,
    "i",
  ),
);
/** "The same number moves the appointment of anybody who asks", "any chemist takes the pills back": what one has there. */
const lineServesPattern = new Sieved(
  patternLines("i")`
    \b(?:the same|this|that|our|the|any|every|each|all(?: of)?(?: (?:our|the))?) (?:[\w-]+ )?(?:
      number|(?:help|hot)? ?line|desks?|counters?|stand|kiosks?|branch(?:es)?|shops?|stores?|chemists?
      |pharmac(?:y|ies)|garages?|dealers?|offices?|stations?|workshops?|schools?|tills?
    )\b[^.;?!,]{0,40}? (?:(?:will|can) )?(?:
      moves?|changes?|cancels?|blocks?|freezes?|replaces?|exchanges?|swaps?|refunds?|reissues?|rebooks?
      |gives? (?:you|out)|hands? out|resets?|unlocks?|renews?|prints?|repairs?|takes? (?:[\w-]+ ){0,3}back
    )(?= (?:the|you|your|their|any|an?|all|every|lost|old|new|cards?|tickets?|appointments?|bookings?)\b|[.,;])
  `,
);
export function isUrgentCall(text: string): boolean {
  return urgentCallPattern.test(text) || lineServesPattern.test(text);
}
/** "Tenants have until 30 June to claim back the cost" */
const untilPattern = new Sieved(
  /\b(?<!\b(?:we|they|it|i) )(?:have|has) (?:(?:until|till|up to) [^.;?!,]{2,40} (?:to|in which to)|(?<=\bstill \w{3,4} )(?:time|a chance) to|(?:time|a chance) (?:until|till) [^.;?!,]{2,30} to) (?!reply|respond|answer|comply|decide|appeal against us)[a-z]{3,20}\b/i,
);
/** "Anyone who ordered on Sunday is entitled to a new one", "the law lets you ask for a copy" */
const entitledPattern = new Sieved(
  patternLines("i")`
    \b(?:
      you|anyone|everyone|customers|users|members|owners|holders|passengers|guests|patients|residents|tenants|whoever
      |those
    )\b[^.;,?!]{0,60} (?:
      (?:is|are) entitled|(?:has|have) a (?:claim|right)|(?:is|are) within (?:your|their) rights
    ) to (?!
      (?:[\w-]+ ){0,3}(?:compensation|damages|redress)\b|know\b|expect\b|hear\b|be\b|better|more\b
      |an? (?:apology|explanation|answer)|the truth
    )
    |\b(?:law|act|statute|regulations?|gdpr) (?:lets|allows|entitles) (?:
      you|anyone|everyone|residents|patients
    ) (?:to )?[a-z]{3,20}\b
  `,
);
/** "The water is safe to drink again" */
const safeToPattern = new Sieved(
  /\b(?:is|are|it's|be) (?:now |not |once again |again |perfectly )?(?:un)?safe (?:for (?:you|users|customers|anyone) )?to (?:drink|eat|use|open|return|swim|travel|enter|come|log|install|update|upgrade|cook|bathe|shower|drive|consume)\b/i,
);
/** "Parents wishing to see it may do so at the school office" */
const mayDoSoPattern = new Sieved(
  /\b(?:can|may) (?:also |now |still )?do (?:so|this|it) (?:by (?!contacting|calling|writing|e-?mailing)|at|on|in|via|through|under|until|from|free|without|here)\b/i,
);
/** "need only show their voucher", "have only to sign" */
const needOnlyPattern = new Sieved(
  /\b(?<!\b(?:we|they|i|it) )(?:need only|have only to|only (?:need|have) to|need do no more than) (?!contact|call|ask|write|ring|be\b|know|read|look)[a-z]{3,20}\b/i,
);
/** "parents can help by labelling the bags" */
const helpByPattern = new Sieved(
  /\b(?:you|customers|users|members|parents|patients|residents|everyone|travellers|passengers|readers|guests|neighbours) can (?:also |best |all )?(?:help|assist|support)(?: us| others| them)? by (?!contact|call|writ|report|donat|shar|be|stay|remain)[a-z]{2,20}ing\b/i,
);

/** What readers have of us or for themselves. */
const readersThings = sourceLines`
    (?:
      passwords?|passphrases?|passcodes?|pins?|keys?|tokens?|credentials|secrets|certificates?|cards?|apps?|devices?
      |phones?|routers?|modems?|integrations?|plug-?ins?|extensions?|installations?|copies|copy|passes|tickets?
      |vouchers?|packages?|bottles?|jars?|packs?|tins?|food|meat|milk|batch(?:es)?|units?|chargers?|connectors?
      |webhooks?|wallets?|bookings?|orders?|forms?|applications?|handbooks?|documents?|letters?|leaflets?|messages?
      |e-?mails?|texts?|calls?|links?|attachments?
    )
  `;
const careVerbs = setOf(`
  upgrade update patch rotate change reset revoke reinstall discard destroy treat regard boil replace renew reauthorise
  reauthorize re-authorise re-authorize authorise authorize relink re-link reconnect reenter re-enter resubmit
  regenerate scan disconnect unplug uninstall return throw delete shred swap hand give bring recreate keep downgrade
  ignore disregard avoid bin
  reissue sign fill upload send enter pair re-pair register
`);
/** "Passwords used here ought to be replaced", "every integration has to be authorised anew by its owner" */
const toBeDonePattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?<!\b(?:our|its|internal|the team's|own) (?:[\w-]{1,20} ){0,2})${readersThings}\b(?! of ours)[^.;?!]{0,60}? (?:
        should|must|ought to|(?:may |might )?needs? to|has to|have to|will (?:need|have) to|(?:is|are) to
      )(?: \w+ly| also| all| both| first| now)? be (?:\w+ly )?([a-z-]{3,20})\b(?! (?:each|every) (?:day|week|month|year)
        | by (?:us|our|the (?:[\w-]+ )?(?:team|staff|engineers?|developers?))\b
      )
    `,
    "i",
  ),
);
const takeUpVerbs = setOf(
  "claim collect swap exchange return generate renew redeem obtain lodge submit request rebook fetch regenerate replace reset apply make order pick",
);
/** "Refunds may be claimed at the kiosk", "a new key can be generated under Settings" */
const canBeTakenUpPattern = new Sieved(
  /\b(?<!\b(?:our|attackers?|hackers?|because|\w+ until)\b[^.;?!]{0,60} )(?:can|may)(?: now| also| still| then| only)? be (?:\w+ly )?([a-z-]{3,20})\b(?! (?:by|from) (?:us|our|a|the (?:attacker|team)))/i,
);
const toTakeUpPattern = new Sieved(
  patternLines("i")`
    \b(?:
      refunds?|claims?|compensation|replacements?|vouchers?|cards?|keys?|tokens?|passwords?|pins?|passes|badges
      |tickets?|credits?|copies|copy|deposits?|forms?|applications?|parcels?|appointments?|places?|bottled water|water
      |meals?|luggage|medicines?|prescriptions?|codes?|orders?|complaints?|items?|goods
    )\b[^.;?!]{0,60} (?:can|may)\b
  `,
);

function participleIn(text: string, pattern: Sieved, verbs: ReadonlySet<string>): boolean {
  const verb = pattern.exec(text)?.[1]?.toLowerCase();
  return verb !== undefined && verbs.has(verbFormOf(verb)?.lemma ?? verb);
}

/** To get or use a service that somebody else keeps. */
const serviceVerbs = setOf(`
  book order buy rent borrow hire collect claim exchange return redeem renew submit place lodge request hand pick fetch
  obtain swap rebook cancel drop pay
`);
/** "can be switched on under Security" */
const screenActs = setOf("open switch turn set change enable disable restore undo export view find");
const forNowPattern = /\b(?:instead|meanwhile|meantime|for now|for the time being|until|while)\b/i;

/** "because keys can be had for free", "we make sure that guests can pay": why or what for it is, and no offer. */
export const describedPattern = new Sieved(
  /(?:\b(?:because|although|though|whereas)|^\W*since|\w,? until (?!then|noon|further|\d|the \d|\w{3,6}day)|\b(?:(?:make|making) (?:sure|certain)|ensur(?:e|es|ed|ing)|determined|committed|(?:aim|goal|mission|hope|wish|priority|objective) is))[^.;,]*$/i,
);
/** "Shipments can be booked by telephone", "the paper forms may be used instead" */
export function isServiceOpen(
  { lemma, mood, isPassive, isNegated, isNoLonger, subject, object, role, start }: Deed,
  text: string,
  saidBy: string,
): boolean {
  return (
    mood === "possible" &&
    isPassive &&
    !isNegated &&
    !isNoLonger &&
    role !== "condition" &&
    role !== "question" &&
    !describedPattern.test(text.slice(0, start)) &&
    /^(?:can|may)\b/i.test(saidBy) &&
    (serviceVerbs.has(lemma) ||
      (/^(?:have|get)$/.test(lemma) && /^ (?:from|at|for|free)\b/.test(object)) ||
      (screenActs.has(lemma) && /^(?: \w+)?(?: on| off)? (?:under|from|in|via) (?:the |your )?[A-Z]/.test(object)) ||
      (lemma === "use" && forNowPattern.test(text))) &&
    !/\b(?:our|we|attackers?|hackers?|data|information|details|names|addresses|money|funds|accounts?)\b/.test(
      subject,
    ) &&
    !/\b(?:again|as (?:usual|normal|before)|to us)\b| by (?:any|attack|third|hack|crimin|the|us|an?\b)/i.test(object)
  );
}

/** Whether something is open to readers, or is to be done with what they have. */
export function isOpenToReaders(text: string): boolean {
  return (
    allYouDoPattern.test(text) ||
    (offerPattern.test(text) && !comesByItselfPattern.test(text)) ||
    yoursPattern.test(text) ||
    choicePattern.test(text) ||
    needOnlyPattern.test(text) ||
    helpByPattern.test(text) ||
    untilPattern.test(text) ||
    entitledPattern.test(text) ||
    safeToPattern.test(text) ||
    mayDoSoPattern.test(text) ||
    participleIn(text, toBeDonePattern, careVerbs) ||
    (toTakeUpPattern.test(text) && participleIn(text, canBeTakenUpPattern, takeUpVerbs))
  );
}
