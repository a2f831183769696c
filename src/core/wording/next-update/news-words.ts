/** The words for news, for telling it, and for when and where it comes. */
import { placesOfAny, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { promisedTime } from "../promised-times.ts";
import { oneOf, upTo } from "../word-list.ts";

/** Where news appears. */
export const place = oneOf([
  "status ?page",
  "(?:this|the|our|that) (?:[\\w']+ ){0,3}?(?:page|(?:micro|web) ?site|web address|post-?mortem|retro|post|article|thread|notice|advisory|blog|issue|document|ticket|report|statement|announcement|status|site|website|forum|channel|list|feed|account|gist|faq)",
  "here",
  "(?:on|in) (?:these|its|their) (?:pages|columns)",
  "blog",
  "twitter",
  "mastodon",
  "bluesky",
  "facebook",
  "linkedin",
  "discord",
  "slack",
  "telegram",
  "on x",
  "mailing list",
  "newsletter",
  "social media",
  "forum",
  "by (?:e-?mail|post|letter|text message|sms|phone)",
  "intranet",
  "notice ?board",
  "(?:our|the) (?:app|map|board|screens?)",
  "feed",
  "dashboard",
  "status\\.[\\w.]+",
  "news page",
  "(?:the |our )?#?\\w+ (?:channel|thread|forum)",
  "communication channels?",
  "(?:through|via|on|by) (?:[\\w'-]+ ){1,3}channels",
  sourceLines`
    (?:in|on|at|by|to|through|from|via|outside|beside|under) (?:this|the|our|its|your|each|every) (?:[\w'-]+ ){0,3}?(?:
      boards?|screens?|banner|windows?|case|porch|pigeonholes?|library|extranet|document cent(?:re|er)|webcast
      |(?:live)?stream|circular|columns?|portal|repository|repo|tracker|wiki|radio|station|lobby|foyer|gates?|counter
      |bulletin|folder|inbox|magazine|gazette|newspaper|map|app|hotline|help ?line|group|chat|webcam|podcast|console
      |control panel|meeting|assembly|session|agm|invoice|bill|payslip|edition
    )
  `,
  "in (?:the|our) (?:next|coming|new|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december) (?:number|issue|edition)",
  "with (?:the|your|their|our|each|every) (?:\\w+ ){0,2}?(?:invoices?|bills?|statements?|payslips?|newsletter|edition|issue)",
  "(?:thread|comments?|post) below",
  "(?:issue|pull request|pr|ticket|bug|case) #?\\d+",
  "by text",
  "(?:through|via|from) your (?:[\\w-]+ )?(?:brokers?|managers?|representatives?|advis[eo]rs?|leads?|tutors?|teachers?|union)",
  "(?:to|on|at|from|follow|account|via|twitter|mastodon|bluesky) @\\w+",
  "(?:in|on|to|at|follow|join) #[a-z][\\w-]+",
  "\\w+ (?:radio|fm)",
  // A site by its name; behind "@" it is an address of one person.
  "(?<![@\\w.-])(?:[a-z0-9-]{1,40}\\.){1,3}(?:example|com|org|net|edu|gov|io|uk|au|nz|ie|in|ca|eu|dev|app|info|test)(?:/[\\w./-]{0,80})?",
  "https?://\\w+",
]);

/** Whom news is for. */
export const hearers = sourceLines`
    (?:(?:all|each|every|any|both|those|the|our|its|their|(?:each|all|both|one|every one) of (?:the|our|you|those)) )?(?:
      (?:
        \d+|[a-z-]+ed|[a-z]+ing|[a-z]+al|other|ticket|card|account|project|scheme|season|club|team|bank|policy
        |former|current
      ) ){0,2}(?:
      you|everyone|everybody|anyone|each|all|those|customers?|users?|members?|readers?|residents?|famil(?:y|ies)
      |parents?|tenants?|passengers?|travellers?|staff|employees?|colleagues?|students?|pupils?
      |patients?|clients?|guests?|subscribers?|suppliers?|merchants?|depositors?|donors?|volunteers?|households?
      |neighbours?|investors?|[a-z]*holders|[a-z]*holder|leads|leaders|governors|players
      |owners?|commuters|creditors|claimants|participants|applicants|brokers|partners|individuals|callers|accounts
      |shifts|reporters|the (?:press|parish|authority)|personnel|people|person|them
    )
  `;

/** "send you what she finds", "share with you all that the auditors say" */
const findingsToCome = sourceLines`
    (?:send|give|bring|show|forward|pass on|pass|share|tell)(?: on)?(?: (?:with |to )?(?:you|everyone|everybody|members|staff|customers|each of you|all of you|them))? (?:
      what(?:ever)?|all(?: that)?|everything(?: that)?|anything(?: that)?
    ) (?:i|the [\w-]+|our [\w-]+|[A-Z]\w+)(?: have| has)? (?:
      finds?|found|says?|said|decides?|learns?|learn(?:ed|t)|concludes?|discovers?|reports?|recommends?
      |(?:turns?|comes?) up(?: with)?|tells? us|makes? of|knows?|hears?|sees?
    )
  `;
/** Giving news, in the future. */
const tell = oneOf([
  "(?:update|refresh)(?!s? (?:to|their|its|your|(?:the|our) (?:[\\w-]+ )?(?:software|package|client|apps?|firmware|code|librar|dependenc|procedure|polic|process|system|server|training|plan|terms|contract|network|equipment|password)))",
  sourceLines`
    (?:
      post|publish|provide|give|share|send|issue|release|communicate|announce|report|present|circulate|read out
      |deliver|table|submit|set out|go through
    )\b${upTo(60)}\b(?:
      updates?|news|information|details?|findings|conclusions?|results|report|post-?mortem|analysis|more|progress
      |account|summary|verdict|notices?|statement|answers?|write-?up|decision|ruling|review|outcome|root cause|rca
      |retrospective|follow-?up|instructions|guidance|next steps
    )
  `,
  sourceLines`
    (?:post|publish|announce|share|send) (?:
      it|them|this|these|that|what \w+
      |(?:the|our) (?!
        (?:[\w-]+ )?(?:
          source|code|timetable|apps?|books?|magazine|catalogue|product|versions?|release|software|goods|parcels?
          |orders?|cards?|refunds?|money|invoices?|menu|programme|game|patch|fix|plug-?in|library
        )\b
      )\w+
    )
  `,
  "(?:report|say|publish|announce|explain|set out|read out|present|describe|tell|go into|cover|write) (?:on |you |about )?(?:what|how|where|which|whether)",
  "bring (?:[\\w-]+ ){1,3}up to date|tell (?:you )?(?:the (?:whole|full) story|everything)|(?:report|speak|talk) (?:on|about) (?:the|this|it)",
  `(?:go|be|come) (?:live|on air)\\b${upTo(60)} (?:and|to) (?:tell|say|explain|answer|report)`,
  "send (?:[\\w-]+ )?(?:an?|another|one|our|(?:a )?further) (?:[\\w-]+ ){0,2}?(?:text|message|e-?mail|letter|mail|note|alert|notification)(?! (?:with|containing) (?:an?|your|the) (?:[\\w-]+ )?(?:code|pin|card|voucher|label|link|key|form))",
  "make (?:it|them|this|that|these|the|our)(?: [\\w-]+){0,3} public",
  "(?:forward|pass on) (?:it|them|this|that|these|what \\w+)",
  findingsToCome,
  // "confirm whether the lessons go ahead", "confirm the day on this page", "confirm by 9"
  "confirm (?=[^.;?!]{0,30}?\\b(?:whether|when|how many|which|what|by (?:noon|\\d|\\w+day)|(?:this|it) (?:by|on|at|here)|the (?:\\w+ )?(?:days?|dates?|times?|hours?|numbers?|figures?|totals?|results?|cause|position|plan)\\b))",
  "write(?= ?(?:[.;,!]|$))",
  "pass (?:it|them|this|that|these) on",
  "(?:put (?:up|out)|hang(?: up)?|pin(?: up)?) (?:an?|the|our|new) (?:[\\w-]+ )?(?:notes?|bulletins?|notices?|sheets?|lists?|summary|statements?|messages?|updates?)",
  "have (?:an?|the|our|more|your|full) (?:[\\w-]+ )?(?:answers?|report|news|account|explanation|findings|results|update|verdict)",
  "(?:edit|amend|extend|revise|add to) (?:this|the|our) (?:[\\w-]+ )?(?:post|page|thread|notice|article|list|faq|note|message|ticket|issue)",
  "(?:set|change|mark|close) (?:the status|this (?:incident|issue|ticket|thread))",
  "(?:record|log|note|list) (?:each|every|all|any|what|new|further)",
  sourceLines`
    (?:
      say|tell (?:you|everyone|customers|readers)|let (?:you|everyone|customers) know
      |(?<=\b(?:we|i)(?:'ll| will| shall)(?: also| then)? )be back(?! (?:online|up|on\b|in|to normal|working|open|at work))
      |come back to you|get back to you|be in touch|talk (?:it|this|things|about)
      |(?:(?:come|go|step) before|face) the press|have (?:a|another|the next) word with|be back with (?:more|news)
      |re(?:vert|turn) (?=here|to (?:you|this)|with)
    )
  `,
  "(?:post|publish|announce|report|write|follow up|notify|inform|say|tell) (?:\\w+ ){0,3}?(?:again|more|further|here|home|back|you|about it|on this|publicly)",
  `keep (?:this|the \\w+|${hearers}) (?:\\w+ )?(?:updated|informed|posted|up to date)`,
  "add (?:(?:them|it|these|those|that|what \\w+|any \\w+|more) )?to(?= (?:this|the|our|https?|[\\w-]+\\.\\w))",
  "put (?:it|them|this|that|news|the \\w+|an? \\w+) (?:on|up|in|here)",
  "amend (?:this|our|the) (?:[\\w-]+ ){0,4}?(?:report|filing|statement|notice)",
  "print",
  "let (?:you|everyone|members|customers) have (?:it|them|that|this)",
  "reach out to (?=you|all|every|each|those|affected|customers|users|members)",
  "link (?:it|to it|them|to them)",
  `(?:supplement|furnish|dispatch|provide|supply|complete|add to) (?:(?:this|our) (?:notice|notification|letter|report|statement|thread|page|message)\\b|${upTo(60)}\\b(?:notice|statement|report|letter|summary|account|details|information|particulars)\\b)`,
  "(?:be|have been) (?:written to|contacted|notified|told|informed|called|phoned)",
  "be (?:e-?mailing|messaging|writing to|calling|ringing|texting|notifying|contacting) (?=you|all|every|each|those|affected|customers|users|members)",
  "be (?:posting|publishing|providing|sharing|sending|updating)",
  `(?:a|an|the|our) (?:\\w+ ){0,4}(?:post-?mortem|report|update|analysis|rca|write-?up)\\b${upTo(40)}\\b(?:follow|be (?:published|available|posted|shared|released))`,
  "follow\\b(?! (?:the|our|a|an|this|these|your|up with))",
]);

export const will = sourceLines`
    (?:
      will|'ll|shall|going to|plan(?:s|ning)? to|intend(?:s)? to|expect(?:s|ing)? to|aim(?:s|ing)? to|looking to
      |continue(?:s)? to|hop(?:e|es|ing) to|(?:undertakes?|promises?|pledges?|proposes?) to
      |(?:have|has|'ve) (?:resolved|agreed|promised|undertaken|committed|decided|pledged) to|(?:is|are|due|set) to
    )(?: be in a position to)?(?: (?:also|then|next|now|soon|shortly|continue to|be able to|only|publicly)){0,2}
  `;

/** "the day we file it", "straight after": a time that hangs on another. */
export const times = placesOfWords(
  sourceLines`
    ${promisedTime}|at one(?= ?[.;,!?]| ?$| sharp| tonight| with\b| and\b| in the)
    |(?:five|ten|twenty|twenty-five) (?:past|to) \w+|\d{4} ?(?:z|hrs|hours|utc|gmt)
    |the (?:day|moment|minute|hour|week) (?:that )?(?:we|it|they|this|the)
    |(?:straight |right |directly )?(?:after (?:that|this)|afterwards)|(?:straight|right|directly) after
    |(?:at|during|after|before) (?:the|our|your) next [\w-]+
    |as (?:we|they|the [\w-]+(?: [\w-]+)?) (?:enter|begins?|starts?|reach|opens?|reopens?)\b
  `,
);

export const places = placesOfWords(place);

export const timesAndPlaces = placesOfAny(times, places);

export const willTell = placesOfWords(`${will} ${tell}`);

/** "once it can say more", "when we know more": nothing that is bound to come. */
const unsure =
  "(?:can|could|know|learn|(?:is|are|'s) (?:more|any|news|something|anything)|(?:are|is|feels?) (?:able|in a position|possible|ready|allowed)|(?:has|have) (?:any|more|new|further|something|anything))";

/** "once the review is complete" */
export const onceItIsSource = sourceLines`
  (?:
    (?:when|after|until) (?:
      we|the|this|our|all|they|it|that|these|your (?!claim|form|order|payment|request|application)
    )
    |(?:up)?on (?:the )?(?:completion|conclusion|receipt|publication) of
    |upon (?:its|their) (?:completion|conclusion|receipt)
    |(?:once|as soon as) (?!(?:more|and|possible|appropriate|necessary|available|feasible|able)\b)[\w']+
  )\b(?!(?: [\w'-]+)? ${unsure}\b)
`;
export const onceItIs = placesOfWords(onceItIsSource);

/** What brings news, as the subject of a sentence. */
export const newsNoun = oneOf([
  sourceLines`
    (?:
      updates?|news|bulletins?|reports?|findings|conclusions?|verdicts?|rulings?|results?|outcomes?|answers?
      |statements?|briefings?|post-?mortems?|write-?ups?|timelines?|summar(?:y|ies)|running log|transcripts?
      |recordings?|progress|developments?|details|particulars|communications?|comms|intimations?|circulars?
      |(?:full|whole) (?:story|text)|explanations?|minutes|word|instructions|facts|rca|investigation|inquiry
      |decisions?|further information|more information|announcements?|notices|all-clear
    )
  `,
  "(?:analysis|account|history|chronology) of",
  "(?:full|fuller|written|detailed|technical|own|engineers') account",
  "(?:another|an?|further|fuller|full|second|third|new|next|final|hourly|daily|weekly) (?:[\\w-]+ )?(?:letters?|messages?|mails?|e-?mails?|notices?|notes?|sheets?|calls?|batch(?:es)?|lists?|posts?)",
]);
