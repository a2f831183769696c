import { patternLines, sourceLines } from "../../text/pattern-lines.ts";

/**
 * The words that say sorry. `needsSubject`: without "we" or "I" before it, it is somebody else's or an
 * order ("Apologise to your customers").
 * Note: "regret" is not among them. Regret is what a bystander may feel as well.
 */
export const apologyHeads: readonly { readonly pattern: string; readonly needsSubject: boolean }[] = [
  { pattern: String.raw`sorry`, needsSubject: false },
  { pattern: String.raw`app?ologies`, needsSubject: false },
  { pattern: String.raw`apology`, needsSubject: true },
  { pattern: String.raw`app?ologi[sz](?:e[sd]?|ing)`, needsSubject: true },
  { pattern: String.raw`(?:forgiveness|pardon)`, needsSubject: true },
];

/** "With this letter ", "To all who waited: " */
const opening = String.raw`^(?!(?:if|should|unless|where|in (?:the )?(?:case|event)|were|had|suppos\w+|whenever)\b)(?:[^.;:]{0,60}[,:] |(?:with|by|in) this (?:letter|note|message|notice|page) )?`;
/** "the trustees", "Payroll": somebody of ours. A supplier's words are its own. */
const oneOfUs = sourceLines`
  (?:
    (?:the|our) (?!
      (?:[\w-]+ ){0,3}(?:
        suppliers?|providers?|vendors?|partners?|contractors?|hosts?|couriers?|carriers?|processors?|printers?
        |caterers?|builders?|installers?|insurers?|landlords?|manufacturers?|customers?|clients?|users?|neighbou?rs?
        |attackers?|hackers?|thie(?:f|ves)|gang|minister|union|\w+ed|(?:demands?|wants?|expects?)(?! to\b)|that|which|who
      )\b
    )[\w&'-]+(?: [\w&'-]+){0,5}?
    |HR|IT|Payroll|Finance|Admissions|Facilities|Housing|Catering|Billing|Security|Support|Operations|Management
    |Customer \w+
  )
`;
/** "Halden Trains", "Coldharbour Council": anybody; what they say must be said to those who read it. */
const anyName = String.raw`[A-Z][\w&'-]*(?: (?:of|for|and|the|[A-Z\d][\w&'-]*)){0,4}`;
const manner = String.raw`(?:(?:now|also|all|both|once again|again|\w+ly) ){0,2}`;
const wish = String.raw`(?:(?:wish(?:es)?|wants?|needs?|ha(?:s|ve)|would like) to (?:\w+ly )?)?`;
const sayingSorry = String.raw`${wish}(?:apologi[sz]es?|says? (?:it is |they are )?(?:\w+ly |very |so )?sorry)`;
const tendering = String.raw`${wish}(?:tender|offer|extend|express|convey|send|make|repeat|renew|reiterate)(?:es|s)? (?:(?:its|their|our) [\w-]+ and )?(?:its|their|our|an?|th(?:at|is|e)) (?:[\w-]+ ){0,3}apolog(?:y|ies)`;
const askingForgiveness = String.raw`(?:asks?|begs?) (?:(?:[\w,'-]+ ){0,6}?for (?:their|your) forgiveness|(?:for )?(?:the |your )?forgiveness of (?:all|those|every\w*|the|our|each)|(?:your|(?:the|our|all|its) [\w-]+(?:['’]s?)?(?: [\w-]+['’]s?)?) forgiveness)`;
/** Not what was said once, what is done in general, or what is said to nobody. */
const notSaidNow = String.raw`\b(?! to (?:nobody|no one|none)\b)(?![^.;]{0,60}, [^.;]{0,40} said\b)(?![^.;]{0,60} when(?:ever)?\b)`;

/**
 * Organisations that speak of themselves as of somebody else, and in the present: what others said is told as said.
 * "The trustees apologise to you", "Payroll is sorry", "With this letter the guild tenders a formal apology".
 */
const spokenOfOurselves: readonly RegExp[] = [
  new RegExp(
    `${opening}${oneOfUs} ${manner}(?:${sayingSorry}|(?:is|are) (?:\\w+ly |very |so )?sorry)${notSaidNow}`,
    "i",
  ),
  new RegExp(`${opening}${oneOfUs} ${manner}${tendering}${notSaidNow}`, "i"),
  // "The parish is ashamed, and it apologises to the widows"
  new RegExp(`${opening}${oneOfUs} [^.;,]{2,60}, and (?:it|they) ${manner}${sayingSorry} to${notSaidNow}`, "i"),
  new RegExp(`${opening}${oneOfUs} [^.;]{0,80}?${askingForgiveness}${notSaidNow}`, "i"),
  new RegExp(
    `${opening}${anyName} ${manner}${sayingSorry} to (?:you|all|each|every|everyone|everybody|those|its|our|the)${notSaidNow}`,
  ),
  new RegExp(`${opening}${anyName} ${manner}${tendering}${notSaidNow}`),
];

/** Sentences that say sorry by their form, without the walk back to a subject. */
export const wholeApologies: readonly RegExp[] = [
  // "how sorry we are", "sorry as we are"
  /\bsorry (?:as )?(?:we|I) (?:all )?(?:are|am)\b/i,
  // "Please forgive us", "we hope you can forgive us", "pardon us"
  /\b(?:forgive|pardon) (?:us|me)\b(?! (?:for )?(?:asking|saying|if))/i,
  // "Please forgive the late notice", "we hope you will forgive our mistake"
  /(?:^\W*|[.;:,] |\b(?:please|kindly|(?:please|excuse|ask|beg|hope|bear)\b[^.;]{1,60} and|(?:ask|beg) you to|you (?:can|could|will|may|might)) )(?:forgive|pardon) (?:our|my|the|this|these)\b(?! (?:thie|attack|hack|burglar|supplier|driver|dust|appearance|mess\b|interruption))/i,
  // "Everyone at the front desk is very sorry", "all of us here are sorry"
  /\b(?:everyone|everybody|all of us|the whole team)(?: (?:here|at|in|on|of)\b[^.;,]{0,40})? (?:is|are) (?:\w+ly |very |so )?sorry\b/i,
  // "The school apologises to all parents", "Halden Trains says sorry to everyone who stood on the platform"
  ...spokenOfOurselves,
  // "We ask our members' forgiveness"
  /\b(?:we|I) (?:\w+ly |also )?(?:ask|beg) (?:for )?(?:(?:the|our|all) (?:[\w-]+ )?[\w-]+['’]s?|everyone['’]s|everybody['’]s) (?:\w+ )?forgiveness\b/i,
  // "I owe the Year 11 students an apology"
  /\b(?:we|I) (?:\w+ly |all |also |do )*owe (?:[\w',-]+ ){1,8}?an? (?:[\w-]+ ){0,2}apology\b/i,
  // "Please accept the orchard's apologies for the spoilt order"
  /\baccept (?:the [\w-]+(?: [\w-]+)?['’]s?|[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3}['’]s?) (?:[\w-]+ ){0,3}apolog(?:y|ies)\b/,
  // "We could not be sorrier", "a big sorry to all of you"
  /\b(?:we|I) (?:could not|couldn't|cannot|can't) be (?:any )?(?:sorrier|more sorry)\b|\ban? (?:[\w-]+ ){0,2}sorry from (?:us|me|our|all of us|everyone|the (?:whole |entire )?(?:team|staff|crew))\b|\ban? (?:[\w-]+ ){0,2}sorry to (?:you|all|each|every|everyone|everybody|those|our)\b/i,
  // "You are owed an apology"
  /\b(?:you|all of you|they|our [\w-]+) (?:are|is) (?:all |each )?(?:owed|due) an? (?:[\w-]+ ){0,2}apology\b/i,
  // "You deserve an apology from us", and not "They want one from us"
  /(?<!\b(?:want|demand|ask|expect|await)(?:s|ed|ing)? (?:for )?(?:an? |the )?(?:\w+ )?)\bapology from (?:us|me)\b/i,
  // "You have every right to an apology, and I give it to you"
  /\b(?:apolog(?:y|ies)|apologi[sz]ed)\b[^.;]{0,60}?(?:, and |, which |, but |: )(?:we|I|here) (?:now |also |too )?(?:\w+ly )?(?:give|offer|make|owe|tender|mean|do so|do the same|it is)\b/i,
  // "No apology can undo it, but we offer you ours"
  /\bapolog(?:y|ies)\b[^.;]{1,80}\b(?:we|I) (?:\w+ly )?(?:offer|give|tender|make|send)(?: to)? (?:you |all of you |them )?(?:ours|mine|one|it)\b/i,
  // "There is only one word for it: sorry"
  /\b(?:one|a single) (?:\w+ )?word\b[^.;]{0,60}(?:: |\bit is |\bis )sorry\b/i,
  // "You have our apologies"
  /\byou have (?:our|my) (?:[\w-]+ ){0,3}apolog(?:y|ies)\b/i,
  // "Dear neighbours, sorry about the alarm", "@tom_b sorry, our mistake": said behind the name of whoever reads it
  /^\W*(?:(?:dear|hi|hello|hey|good (?:morning|evening|afternoon)|folks|all|everyone)\b[^,.;:]{0,40}, |@[\w.-]+:? )(?:so |very |our |my )?(?:sorry|apologies)\b/i,
  // "A sincere apology to all who waited", with nothing told of it
  /^\W*an? (?:\w+ ){0,2}apology (?:from (?:us|me|our|all of us|the bottom|the (?:whole )?team)|to (?:you|all|every|each|our|those|the))\b(?![^.;]+\b(?:is|was|will|would|has|had|are|were (?!shown|printed|sent|lost)|can|cannot|must|may)\b)/i,
  // "Our most abject apologies for the noise", "these lines are meant as an apology"
  /^\W*(?:our|my) (?:(?!many\b|past\b|earlier\b)[\w-]+ ){0,3}apologies (?:for|to|that)\b/i,
  /\b(?:this|these|the) (?:\w+ )?(?:is|are) (?:meant|intended) (?:as|to be) an? (?:\w+ )?apology\b/i,
  // "This is a letter of apology"
  /\b(?:this|here) is (?:an? |our |my )?(?:\w+ )?(?:(?:letter|note|word|message) of apology|apology)\b/i,
  // "An apology is the least we owe you; please take it as given"
  /\ban? (?:\w+ )?apology is (?:the least|what) (?:we|I) (?:owe|can (?:offer|give|do))\b/i,
  // "I, on behalf of the club, would like to apologise"
  /\b(?:we|I),? on behalf of [^.;]{1,60}?,? (?:(?:would like|want|wish|have) to )?(?:\w+ly )?app?ologi[sz]e\b/i,
  // "To everyone on the night bus, sorry."
  /^(?:to|for) [^.;]{3,80}[,:] sorry[.!]?$/i,
  // "Thank you for your patience, and apologies for the noise"
  /\bthank(?:s|[ -]you)\b[^.;]{1,80},? and (?:\w+ ){0,3}apologies (?:for|to|that|once)\b/i,
  // "It is with an apology that we write to you"
  /\bwith (?:an? |our |my )?(?:\w+ ){0,2}apolog(?:y|ies),? that (?:we|I)\b/i,
];

/**
 * What may stand between the subject and the word of apology: "we [would like to take this opportunity
 * to offer our most sincere] apologies". Adverbs in -ly need not be listed.
 */
export const bridgeWords: ReadonlySet<string> = new Set([
  ...["am", "are", "is", "feel", "do", "does", "be", "being", "been", "remain"],
  ...["would", "like", "want", "wants", "wanted", "wish", "wishes", "must", "need", "have", "can", "could", "let"],
  ...["to", "by", "for", "of", "in", "on", "with", "from", "how", "that", "this", "as", "at", "once", "again", "first"],
  ...["take", "opportunity", "moment", "chance", "time", "start", "begin", "end", "close", "open", "starting"],
  ...[
    "say",
    "said",
    "saying",
    "hereby",
    "herewith",
    "express",
    "offer",
    "offering",
    "extend",
    "give",
    "send",
    "convey",
    "issue",
    "owe",
    "make",
  ],
  ...["ask", "asking", "beg", "seek", "request", "accept", "please", "hope", "add", "repeat", "reiterate", "share"],
  ...["our", "my", "your", "you", "all", "everyone", "each", "every", "one", "both", "customers", "users", "community"],
  ...["an", "a", "the", "so", "very", "also", "just", "only", "more", "most", "too", "here", "now", "today", "then"],
  ...["sincere", "deep", "deepest", "heartfelt", "full", "profound", "humble", "personal", "unreserved", "genuine"],
  ...["honest", "public", "sincerest", "big", "huge", "terribly", "awfully", "much", "really", "indeed", "still"],
  ...["customer", "client", "member", "patient", "user", "reader", "single", "families", "people", "person"],
  ...["write", "writing", "wrote", "tell", "know", "letter"],
  ...[
    "should",
    "regret",
    "acknowledge",
    "understand",
    "own",
    "everything",
    "behalf",
    "team",
    "whole",
    "entire",
    "company",
  ],
]);

/** Subjects that are the organisation speaking. */
export const ownSubjects: ReadonlySet<string> = new Set([
  ...["we", "i", "we're", "i'm", "we've", "i've", "we'd", "i'd", "we'll", "i'll", "our", "my", "us", "me", "im"],
]);

/** Groups of ours that may be the subject when "our" or "the" stands before them. */
export const ownGroups: ReadonlySet<string> = new Set([
  "team",
  "us",
  "everyone",
  "staff",
  "crew",
  "management",
  "board",
]);

/** Words that turn it round: "we make no apology", "we are not sorry". */
export const refusals: ReadonlySet<string> = new Set(["not", "no", "never", "nor", "without", "hardly", "nothing"]);

/** Polite forms that are no apology for the incident, as they stand right behind the word. */
export const emptyApologies: readonly RegExp[] = [
  // "sorry to hear that", "sorry to inform you"
  /^ to (?:hear|lose|leave|part|miss|interrupt|see|say|inform|tell|announce|share|report|learn|let you|have to|bother|disappoint|be the)\b/i,
  // "sorry you feel that way", "sorry that you are upset", "sorry for how you feel", "sorry for your loss"
  /^ (?:that )?you (?:missed us|feel|are|were|think|believe|found|find)\b/i,
  /^ (?:for|about) (?:how you|your (?:loss|feelings|concern))/i,
  // "sorry, but we cannot say more"
  /^,? but (?:we|I) (?:can't|cannot|can not|won't|will not|are unable|are not able|do not|don't)\b/i,
  // "sorry for the late reply", "apologies for the long post"
  /^ (?:for|about) (?:the|this|my|our|such|being) ?(?:a )?(?:late|delayed?|slow|long|short|brief|cross|duplicate|spam|noise|wall of)(?:[- ](?:in |of )?(?:repl|respon|answer|email|e-mail|mail|message|post|text|update|writing|getting back|read|list)|$|[.!])/i,
  // "sorry for the short notice of this letter"
  /^ (?:for|about) (?:the|such|this|my|our|giving you (?:so|such)) ?(?:very )?(?:short|little|late|brief) notice\b/i,
  // "apologies for the delay in answering your calls", "Sorry, we are closed on Sunday": for another matter
  /^ (?:for|about) (?:the|any|our|this) (?:delay|wait|waiting time) (?:in|when|while) (?:answering|replying|responding|getting back|calling back|returning)\b|^ (?:for|about) (?:the length|how long)\b|^, we(?: are|'re) (?:closed|full|away|out)\b/i,
  // "the council apologised to us"
  /^ to (?:us|me)\b/i,
  // "we apologise in advance": nothing has happened yet
  /^ in advance\b/i,
  // "apologies for absence", as minutes have it
  /^ for (?:absence|non-attendance)\b/i,
  // "Sorry, our tills take no cards"
  /^, (?:our|the) [\w-]+ (?:takes?|accepts?|is|are) (?:no|not|closed|full|cash only)\b/i,
  // "sorry, comments are closed"
  /^, (?:comments|no|this (?:page|form)|the page|registrations?)\b/i,
  // "Apologies are due from the agency"
  /^ (?:is|are) (?:\w+ )?(?:due|owed|expected|needed)(?: \w+)? from (?!us\b|me\b)/i,
  // "Apologies are not enough", "sorry is a small word": it is spoken of, and not said
  /^ (?:alone |by itself |itself )?(?:is|are|does|do|can|cannot|can't|will|won't|would|brings?|helps?|changes?)(?: not|n't)? (?!ours|what|due|owed|in order|called|the least|one thing)\w/i,
  // "Sorry, that is not us"
  /^,? (?:but )?(?:this|that|it)(?:(?: is|'s| was) not| (?:is|was|does)n't) /i,
  // "Sorry we missed you", on a card at the door
  /^ (?:that )?we missed you[^\w.]{0,3}$/i,
  // "sorry for you": pity
  /^ for (?:you|him|her|them)(?=[.,;]|$)/i,
  // "sorry state", "sorry sight"
  /^ (?:state|sight|excuse|episode|affair|saga|tale|story)\b/i,
];

/** A condition behind the word of apology: whoever reads it cannot tell whether it is meant for them. */
export const conditionsBehind: readonly RegExp[] = [
  // "that some customers feel they were not well looked after": sorry for how they take it
  patternLines("i")`
    ^ (?:that|to (?:hear|learn|read) that) (?:
      you|they|(?:some|many|a few|several|those|our|certain|\w+ of (?:you|our|them)) ?(?:[\w-]+ ){0,3}?
    )(?:may |might |now |still )?(?:
      feel|felt|think|thought|believe[sd]?|see it|saw it|took offence|take offence
      |(?:were|was|are|is|feel|felt) (?:upset|offended|confused|annoyed|disappointed|unhappy)
    )\b
  `,
  // "for the first one, in 2023, which had another cause"
  /\b(?:in|of|from) (?:19|20)\d\d\b[^.;]{1,20}\b(?:another|different|other|separate)\b/i,
  // "sorry if", but not "and if you have questions, write to us"
  /\bif\b(?! we(?:'d| had)\b)(?! (?:(?:that|this|the) word|belated(?:ly)?|late|small|minor|brief|unintended)\b)(?! you (?:have|need|want|wish|would|are still|still))/i,
  /\bshould (?:you|this|it|they|your|the|any|our|there|that|an?)\b/i,
  /\b(?:in case|in the event|to the extent|unless)\b/i,
  /\b(?<!\b(?:want|wanted|like|liked|than|more than|without) )(?:any|anyone|anybody|whoever|whomever|wherever|whatever)\b(?! to (?:know|see|read|hear)\b)/i,
  // "that might be upset", but not "that could be read": it lay open.
  /\b(?:may|might|could|can) (?:have|be|cause|feel|experience|result|bring|lead|create)\b(?<!\bcould be(?= (?:\w+ly )?(?:read|seen|heard|viewed|opened|accessed|found|downloaded|reached|searched|copied|edited|deleted|identified|recogni[sz]ed|looked)\b))/i,
  /\b(?:possible|potential|perceived) (?:inconvenience|impact|harm|confusion|disruption|concern|trouble|effect)/i,
];

/** A condition before it: "If you were affected, we apologise". */
export const conditionsBefore: readonly RegExp[] = [
  // "For any trouble that you had, we are sorry"
  /^(?:and |but |so )?(?:for|about) (?:any|whatever|what(?:ever)? (?:\w+ )?(?:trouble|inconvenience|distress))\b/i,
  // "Say sorry once": advice
  /^(?:(?:don't|do not|never|always|just) )?(?:say|saying|write)\s*$/i,
  // "Had your name been on it, we would apologise"
  /^(?:had|were) (?:you|your|we|i|it|this|that|they|the|any|there|one)\b/i,
  /^(?:and |but |so )?(?:if|should|in case|in the event|to any(?:one|body)?|to whoever|to (?:those|all|everyone) who (?:may|might)|where|unless)\b/i,
  /\bwould (?:only |also |of course |certainly )?(?:be )?$|\bwould (?:\w+ )?be the (?:first|last) to\b|\bwere (?:it|this|that|they|we) to\b/i,
  // "we were asked whether we should apologise"
  /\b(?:whether\b[^.;:]{0,60}|in case\b[^.;]{0,120})$/i,
  /\b(?:to anyone who|if you were|if your|if this)\b/i,
];
