import { Sieved } from "../text/sieve.ts";
/**
 * Words of an incident's course: that it began, happened, was found, contained, fixed, or that people
 * were told. Beginnings of words; add one where a notice tells its course in other words.
 */
const courseWords: readonly string[] = [
  // what it is
  ...["incident", "breach", "outage", "attack", "compromis", "intru", "leak", "disrupt", "downtime", "degrad"],
  ...["vulnerab", "exploit", "malicious", "malware", "ransomware", "phish", "unauthori[sz]ed", "exfiltrat", "failure"],
  ...["stole", "expos", "hack", "spoof", "fraud", "disclos", "misus", "tamper", "lost", "loss"],
  // it begins and happens
  ...[
    "began",
    "begin",
    "start",
    "occur",
    "happen",
    "trigger",
    "caus",
    "deploy",
    "introduc",
    "upload",
    "gain",
    "access",
  ],
  ...[
    "fail",
    "crash",
    "broke",
    "stopped",
    "went",
    "dropp",
    "spik",
    "increas",
    "elevat",
    "experienc",
    "affect",
    "impact",
  ],
  ...["unavailab", "down\\b", "offline", "unreachab", "slow", "error", "publish", "releas", "sent", "chang", "migrat"],
  ...["creat", "expir", "delet", "remov", "transfer", "withdr", "login", "logged", "got in"],
  ...["could be", "(?:was|were|been) (?:seen|read)", "attempt", "log(?:ged)? in", "break-?in"],
  ...["public\\b", "visible", "readable", "open(?:ed)?\\b", "copied", "download"],
  // it is found
  ...["discover", "detect", "identif", "notic", "aware", "learn", "alert", "investigat", "observ", "found", "saw"],
  ...[
    "report",
    "receiv",
    "determin",
    "confirm",
    "paged?\\b",
    "realis",
    "realiz",
    "flagged",
    "diagnos",
    "suspect",
    "conclu",
  ],
  // it is contained and fixed
  ...[
    "contain",
    "mitigat",
    "resol",
    "fix",
    "restor",
    "recover",
    "repair",
    "patch",
    "revert",
    "roll",
    "restart",
    "reboot",
  ],
  ...["disabl", "revok", "rotat", "block", "secur", "shut", "took", "taken", "clos", "reset", "replac", "complet"],
  ...["issues?\\b", "problems?\\b", "update \\(", "update:?$"],
  ...[
    "stabili",
    "normal",
    "return",
    "back (?:up|online)",
    "(?:was|were|is|are|came|comes|all) back\\b",
    "working again",
    "lock",
    "monitor",
    "paus",
    "halt",
    "enabl",
    "clean",
  ],
  // people are told
  ...["notif", "inform", "announc", "contact", "told", "email", "e-mail", "posted", "communicat", "ended?\\b", "until"],
];

export const coursePattern = new Sieved(new RegExp(String.raw`\b(?:${courseWords.join("|")})`, "i"));

/** Headings under which every dated line belongs to the course: "Timeline", "Chronology of events". */
export const courseHeadingPattern = new Sieved(
  /\b(?:time ?line|chronolog\w*|sequence of events|what happened|incident (?:log|history|summary|report|details?)|events?|history|impact|summary|root cause|log)\b/i,
);

/** What stands before a date that is no point of the course, in the same sentence, right up to it. */
export const trapsBefore: readonly RegExp[] = [
  // "Last updated: 4 March", "Published on 4 March", "© 4 March"
  /\b(?:last (?:updated|modified|reviewed|edited|changed)|(?:page|post|article|report|document|policy|advisory|notice|blog) (?:was )?(?:first |last )?(?:published|updated|posted|written|created)|effective(?: date)?|copyright|as of|as at|dated)\b[^.]{0,12}$/i,
  /(?:©|\(c\)) ?$/i,
  // "by 4 March we will": due, and promised
  /\b(?:will|shall|won't|going to|plans? to|planned for|expects? to|aims? to|intends? to|hopes? to|scheduled (?:for|to)|due|deadline|next update|no later than|would like to|should be|please|must|can|you have until|available until|valid until|expires?)\b[^.]{0,90}$/i,
  // what the service is and has been
  /\b(?:since its|founded|established|incorporated|launched|born|formed|in business|in operation|enacted|adopted|passed|came into force|in force|act of|regulation of|version|previous incident|prior incident|last (?:year's|month's)|earlier incident|back in|dating (?:back )?(?:to|from)|registered (?:before|after|between|prior)|signed up (?:before|after|between)|(?:accounts?|users?|customers?|records?|data|files?|orders?|invoices?) (?:created|registered|dated|collected|from|made|placed) (?:before|after|between|prior to|from|since|in|on|until)?)\b[^.]{0,30}$/i,
  // "the audit of 4 March", "our notice of 4 March", "accounts opened before 4 March": a paper, and which things, not what happened
  /\b(?:report|audit|review|inspection|survey|study|test|notice|letter|statement)s? (?:of|from|dated) $/i,
  /\b(?:opened|closed|created|registered|joined|born|employed|enrolled|subscribed|hired|treated|ordered|issued|bought)(?: with us)? (?:before|after|since|prior to|between|until)(?: [^.]{1,30} and)? $/i,
  // "our policy of 4 March": a text, not a deed
  /\b(?:polic(?:y|ies)|terms|agreement|contract|law|regulation)\b[^.]{0,60}$/i,
  // "call us from 9 a.m. to 5 p.m.", "our helpline is open from 8:00": hours, not the course
  /\b(?:(?:call|phone|ring|reach|contact) (?:us|our|the|toll)|hotline|helpline|help ?desk|call cent(?:er|re)|office hours|opening hours|weekdays|monday (?:to|through|-|–) friday|toll-free)\b[^.]{0,80}$/i,
  // "our shop is open from 10:00"
  /\b(?:is|are) (?:\w+ )?(?:open|closed|staffed|available)\b[^.;]{0,60}$/i,
  // "at the time of writing (4 March)", "shares fell on 4 March", "an article posted on 4 March"
  /\b(?:writing|shares?|stocks?)\b[^.]{0,80}$/i,
  /\b(?:article|guide|guidance|blog|video|story)s?\b[^.]{1,60}\b(?:posted|published|dated|from)\b[^.]{0,10}$/i,
  // "flights that you booked between 4 March and 6 March": which of the reader's things, not what happened
  /\byou (?:\w+ )?(?:booked|ordered|bought|purchased|registered|signed up|created|opened|visited|travell?ed|stayed)\b[^.]{0,60}$/i,
  // "everybody who booked between 4 March and 6 March": whom it touches
  /\bwho (?:\w+ )?(?:booked|ordered|bought|purchased|registered|signed up|subscribed|enrolled|travell?ed|stayed)\b[^.]{0,60}$/i,
];

/** What stands right behind a date that is no point of the course. */
export const trapsBehind: readonly RegExp[] = [
  // "In May 2017 other firms were hit"
  /^[^.;]{0,40}\b(?:other|another) (?:firms?|company|companies|organi[sz]ations?|providers?|banks?|shops?)\b/i,
  // "4 March: version 4.2 released": the history of a product
  /^\W{0,3}(?:version|release) \d[\d.]* (?:was |is )?(?:released|published|out)\b/i,
  /^,? (?:version|release|edition|deadline|anniversary|newsletter|conference|meetup|election)\b/i,
  // "9 a.m. to 5 p.m., Monday to Friday"
  /^[^.]{0,30}\b(?:monday (?:to|through|-|–)|mon ?[-–]|weekdays|daily|every day|each day)\b/i,
  // "On 4 March the service will", "from 4 March, we will"
  /^,? (?:[\w']+ ){0,4}(?:will|shall)\b/i,
];

/** A word of a status page beside a stamp: "Investigating", "Resolved". */
export const statusPattern = new Sieved(
  /^(?:investigating|identified|monitoring|updated?|in progress|mitigated|resolved|completed|verifying|scheduled)\b/i,
);

/** A line that only says when and by whom the text was written. */
export const publicationLinePattern = new Sieved(
  /^(?:date|sent|posted|published|updated|last updated|created|modified|written|author|by|from|issued|released|revised|effective|on)\b[^.]{0,60}$/i,
);

/** What is left of "Published on 4 March, updated on 6 March" without its dates. */
export const publicationWordsPattern =
  /^(?:\W|\b(?:on|at|and|by|first|last|published|posted|updated|issued|revised|modified|reviewed)\b)*$/i;

/** A time span that gives a second point to a dated one: "for 43 minutes", "lasted two hours", "a 20-minute outage". */
export const durationPattern = new Sieved(
  /\b(?:(?:for|lasted|lasting|took|taking|within|in|after|over|spanning|duration(?: of)?:?|total(?:ling)?|down|another|around|about|approximately|roughly|nearly|almost|just under|just over|under|some)[ :]{1,2}(?:the (?:next|following|first) )?(?:(?:about|around|approximately|roughly|nearly|almost|a total of|just under|just over|under|over|more than|less than|up to|some|another) )?(?:an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half an|several|\d[\d.,]*)(?: and a half)?[ -](?:more )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|\d+[ -](?:seconds?|minutes?|mins?|hours?|hrs?|days?) (?:later|after|outage|window|period|of|earlier|before)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|an?) (?:seconds?|minutes?|hours?|days?|weeks?|months?) (?:later|after|earlier|before)|the (?:next|following) (?:day|morning|afternoon|evening|night|week)|\d+ ?h(?:ours?|rs?)? ?(?:and )?\d+ ?m(?:in(?:ute)?s?)?)\b/i,
);
