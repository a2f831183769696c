/** How people say when or where readers will hear more. */
import { inOrder, placesOfBoth, placesOfWords } from "../text/in-order.ts";
import { Sieved, type AskedPattern } from "../text/sieve.ts";
import { promisedTime } from "./promised-times.ts";
import { anyBetween, oneOf, restBetween, upTo, wholeWords } from "./word-list.ts";

/** Where news appears. */
export const place = oneOf([
  "status ?page",
  "(?:this|the|our|that) (?:\\w+ ){0,3}?(?:page|post|article|thread|notice|advisory|blog|issue|document|ticket|report|statement|announcement|status|site|website|forum|channel|list|feed|account|gist|faq)",
  "here",
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
  "(?:e-?mail|write to|contact|notify) (?:you|all|everyone|each|every|those|affected|customers|users|members)",
  "intranet",
  "notice ?board",
  "(?:our|the) (?:app|map|board|screens?)",
  "feed",
  "dashboard",
  "status\\.[\\w.]+",
  "news page",
  "(?:the |our )?#?\\w+ (?:channel|thread|forum)",
  "communication channels?",
  "https?://\\w+",
]);

/** Giving news, in the future. */
const tell = oneOf([
  "(?:update|refresh)(?!s? (?:to|their|its|your|the (?:software|package|client|app)))",
  `(?:post|publish|provide|give|share|send|issue|release|communicate|announce|report)\\b${upTo(60)}\\b(?:updates?|news|information|details?|findings|results|report|post-?mortem|analysis|more|progress|account|summary|write-?up|root cause|rca|retrospective|follow-?up)`,
  "(?:post|publish|announce|share|send) (?:it|them|this|these|that|what \\w+|the \\w+|our \\w+)",
  "(?:report|say|publish|announce|show|explain) (?:on |you )?(?:what|how|where|which|whether)",
  "(?:say|tell (?:you|everyone|customers|readers)|let (?:you|everyone|customers) know|be back|come back to you|get back to you|be in touch|return)",
  "(?:post|publish|announce|report|write|follow up|notify|inform|say|tell) (?:\\w+ ){0,3}?(?:again|more|further|here|back|you|about it|on this|publicly)",
  "keep (?:you|everyone|customers|this|the \\w+) (?:\\w+ )?(?:updated|informed|posted|up to date)",
  "add to (?:this|the|our)",
  "put (?:it|them|this|that|news|the \\w+|an? \\w+) (?:on|up|in|here)",
  "amend (?:this|our|the) (?:[\\w-]+ ){0,4}?(?:report|filing|statement|notice)",
  "print",
  "link (?:it|to it|them|to them)",
  "be (?:uploaded|written to|contacted|notified|told|informed|called|phoned)",
  "be (?:posting|publishing|providing|sharing|sending|updating|updated|posted|published|shared|available|communicated|announced)",
  `(?:a|an|the|our) (?:\\w+ ){0,4}(?:post-?mortem|report|update|analysis|rca|write-?up)\\b${upTo(40)}\\b(?:follow|be (?:published|available|posted|shared|released))`,
  "follow\\b(?! (?:the|our|a|an|this|these|your|up with))",
]);

export const will =
  "(?:will|'ll|shall|going to|plan(?:s|ning)? to|intend(?:s)? to|expect(?:s)? to|aim(?:s)? to|continue(?:s)? to|hope(?:s)? to|are to)(?: (?:also|then|next|now|continue to|be able to|only|only|publicly)){0,2}";

const times = placesOfWords(promisedTime);
const places = placesOfWords(place);
const timesAndPlaces = placesOfBoth(times, places);
const willTell = placesOfWords(`${will} ${tell}`);
/** "once the review is complete" */
const onceItIs = placesOfWords(
  "(?:once|as soon as|when|after|until) (?:we|the|this|our|all|they|it|that|these)\\b(?! (?:can|could|know|learn|are able|are in a position|is possible|have (?:any|more|new|further|something|anything)))",
);

/** "we will post the next update by 18:00" */
const tellWhen = inOrder(willTell, [anyBetween(120), times]);
/** "by Friday we will publish our report" */
const whenTell = inOrder(times, [anyBetween(80), willTell]);
/** "we will post updates on our status page", "we will update this page" */
const tellWhere = inOrder(willTell, [anyBetween(120), places]);
/** "we will update this page": the place is the object. */
const updatePlacePattern = wholeWords(`(?:${will}|${will} be|we are|we're) updat(?:e|ing|ed) (?:\\w+ ){0,2}?${place}`);
/** "we will notify you once the review is complete": an event by which it is bound to come. */
const tellOnce = inOrder(willTell, [anyBetween(80), onceItIs]);
const notifyOnce = inOrder(placesOfWords(`${will} (?:update|notify|inform|e-?mail|contact|write to|let)`), [
  anyBetween(120),
  onceItIs,
]);
/** "Next update: 18:00 UTC", "next update by Thursday" */
const nextNews = placesOfWords(
  "(?:next|further|following|another|final|more|regular) (?:\\w+ )?(?:updates?|news|report|statement|notice|message|post|bulletin|briefing|call|version|thread|one)",
);
const nextNewsWhen = inOrder(nextNews, [anyBetween(30), times]);
const nextNewsWhere = inOrder(
  nextNews,
  [restBetween(30), placesOfWords("will|by|at|on|in|here|is")],
  [{ source: ` ?${upTo(30)}`, most: 31 }, timesAndPlaces],
);
/** "follow our status page for updates", "check back here", "subscribe to …" */
const followPattern = wholeWords(
  oneOf([
    `(?:follow|check|watch|subscribe to|monitor|keep an eye on|stay tuned|join)\\b(?! the (?:steps|instructions))${upTo(100)}\\b(?:updates|latest|news|up[- ]to[- ]date|current status|announcements?|real-time|developments?|progress|to (?:hear|learn|know|be told|see)(?: \\w+){0,2} (?:when|how|more|what))`,
    `(?:see|visit|find|refer to|consult|go to|head to|look at|read|available (?:on|at))\\b${upTo(100)}\\b(?:for|latest|current|up[- ]to[- ]date|real-time|live|ongoing) (?:\\w+ ){0,3}?(?:updates|news|status|developments?|announcements?|progress)`,
  ]),
);
const forUpdatesPattern = wholeWords(
  `(?:for|latest|real-time|further|future|ongoing|regular|live) (?:\\w+ ){0,2}?(?:updates?|news|state|status|developments?|announcements?)\\b${upTo(80)}\\b(?:follow|check|watch|subscribe|see|visit|monitor|refer|stay tuned|on ${place}|${place})`,
);
const youHear = inOrder(
  placesOfWords(
    "(?:you|everyone|everybody|customers|users|members|readers|we)(?:'ll| will| can expect to) (?:hear|receive|get|learn|have)",
  ),
  [anyBetween(60), placesOfWords("again|more|from us|news|updates?|letter|message|report|findings|results")],
  [anyBetween(60), timesAndPlaces],
);
/** "we report every Friday", "by 12 May you will get a second letter" */
const habitPattern = wholeWords(
  `we (?:update|refresh|report|publish|post|write|inform|share|give|send)\\b${upTo(60)}\\b(?:every|each|hourly|daily|weekly|monthly)\\b|${promisedTime},? (?:you|everyone|customers|users|members|readers)(?:'ll| will) know\\b|${promisedTime},? (?:you|everyone|customers|users|members|readers)(?:'ll| will) (?:hear|receive|get|have|find)\\b${upTo(60)}\\b(?:more|letter|news|report|answer|message|update|results?|e-?mail)`,
);
/** "this page is updated every hour", "news is published at …" */
const regularPattern = wholeWords(
  `update (?:no\\.? ?)?\\d{1,2}: ${promisedTime}|where we (?:post|publish|share|put) (?:everything|news|updates|what)|(?:latest|current) (?:position|state|status|picture)\\b${upTo(40)} is (?:shown|given|posted) (?:at|on|in|here)|(?:updates?|news) (?:\\w+ )?(?:appears?|goes? (?:up|out)) (?:at|on|in|here|first)|(?:page|updates?|news|post|thread|faq|site|notice|bulletin)\\b${upTo(40)} (?:is|are|gets?) (?:being )?(?:updated|published|posted|refreshed|announced|given) (?:[^.;?!]{0,20}(?:every|each)|${promisedTime}|every|regularly|daily|hourly|on ${place}|at https?|here|on)`,
);
/** "We post news of this on our status page": where, as a habit. */
const postWherePattern = wholeWords(
  `(?:we|our (?:\\w+ ){1,2}?|i)(?:'re| are| also| now| will){0,2} (?:post|publish|share|give|put|report|posting|publishing|sharing|giving|putting|reporting)\\b${upTo(40)}\\b(?:news|updates?|progress|what (?:we|is)|how (?:it|the|this))\\b${upTo(60)} (?:on|in|at|to|here|under|via|through) ?${upTo(30)}(?:${place}|#\\w)`,
);
/** "You will find news about the outage on our status page" */
const findNewsPattern = wholeWords(
  `you can (?:also )?follow (?:\\w+ ){1,4}(?:on|in|at) ${place}|you(?:'ll| will| can) (?:always )?(?:find|see|read) (?:\\w+ ){0,3}?(?:news|updates|progress)\\b${upTo(60)} (?:on|in|at|here|under) ?${upTo(20)}${place}`,
);
/** "News about the incident: https://…" */
const newsAtPattern = new Sieved(
  /^\W*(?:(?:more|further|latest|current|all|live) )?(?:news|updates?|status|information|developments?)\b[^.;?!:]{0,50}: ?(?:https?:|[a-z][\w-]*\.[\w-]+\.\w)/i,
);
/** "We will hold a call for all customers on Tuesday": people are told by word of mouth. */
const meetingPattern = wholeWords(
  `${will} (?:record|run|hold|host|give|arrange|offer|have)\\b${upTo(20)}\\b(?:calls?|videos?|drop-in|surgery|evenings?|meetings?|webinars?|sessions?|briefings?|press conference|town hall|assembly)\\b${upTo(60)}\\b${promisedTime}`,
);
/** "An update follows within the hour", "our report comes on Friday" */
const followsPattern = wholeWords(
  `(?:an?|the|our|another) (?:[\\w-]+ ){0,2}?(?:update|report|statement|message|letter|notice|bulletin|post-?mortem) (?:follows|comes|appears|is due|goes out|is coming)\\b${upTo(30)}(?:${promisedTime})`,
);
/** "We keep this page up to date." */
const keptUpPattern = new Sieved(
  /\bwe(?:'re| are)? (?:keep|keeping) (?:this|the|our) (?:\w+ ){0,2}?(?:page|site|website|post|thread|faq) (?:updated|up to date|current)\b/i,
);
/** "More on Thursday." */
const moreThenPattern = new Sieved(
  new RegExp(
    `^\\W*more (?:news |information |details |about this |from us )?(?:follows )?(?:on |by |at |in )?${promisedTime}\\b`,
    "i",
  ),
);
/** "check back here" */
const checkBackPattern = new Sieved(
  /\bcheck (?:this|our|the) (?:\w+ )?(?:page|site|website|post|thread) (?:again|for|at|on|regularly|tomorrow|daily)\b|(?:^\W*|\b(?:please|and|or|to|can|then) )(?:check|come|look) back (?:here|on|at|by|to|for|in|later|this|regularly|tomorrow|again)\b|\bwatch this (?:space|page|thread)\b/i,
);
/** "this page will be updated", "updates will be posted here" */
const willBeUpdatedPattern = wholeWords(
  `(?:updates?|news|findings|details?|story|outcome|account|information|post-?mortem|report|page|post|article|document|analysis|results|thread|advisory|faq)\\b${upTo(60)} (?:will|shall|to) (?:\\w+ )?(?:be |follow|come|appear)(?:\\w*)${upTo(60)}\\b(?:${promisedTime}|${place}|updated|as (?:we|more|new|soon)|once|when)`,
);

/** "A bulletin goes up at noon", "this page is rewritten every evening", "update 4 comes out on Friday" */
const newsGoesOut = inOrder(
  placesOfWords(
    "(?:bulletins?|updates?|news|reports?|letters?|statements?|briefings?|messages?|recordings?|summar(?:y|ies)|sheets?|revisions?|(?:new|next|further|short) notes?)(?:,? (?:no\\.? ?)?\\d+)?(?: of (?:this|our|the) \\w+)?(?:, [^.;,]{3,40},)? (?:goes?|comes?|follows?|(?:will )?appears?|(?:is|are) (?:rewritten|refreshed|renewed|brought up to date))(?: (?:out|up|live|online|before))?|(?:pages?|posts?|threads?|lists?|maps?|https?://\\w+) (?:is|are) (?:rewritten|refreshed|renewed|brought up to date)",
  ),
  [anyBetween(60), timesAndPlaces],
);
/** "Anything further on this will be placed on our site", "the recording will be linked from here" */
const newsWillBePut = inOrder(
  placesOfWords(
    "(?:any|every)thing (?:further|more|else|new)|what(?:ever)? (?:else|(?:else )?(?:we|they) (?:find|learn))|(?:further|new) (?:developments?|details?|information)|more|recordings?|filings?|pieces?|articles?|reports?|write-?ups?|findings|results|summar(?:y|ies)|minutes|videos?|it|they",
  ),
  [
    anyBetween(60),
    placesOfWords("(?:will be|gets?) (?:linked|placed|put|posted|pinned|uploaded|read out|broadcast|printed|found)"),
  ],
  [anyBetween(80), timesAndPlaces],
);
/** "An open evening takes place on Tuesday", "the board takes this up on 4 May", "our director goes live on Saturday" */
const peopleMeet = inOrder(
  placesOfWords(
    "(?:forums?|meetings?|calls?|briefings?|sessions?|webinars?|assembl(?:y|ies)|town halls?|press conference|hearings?|evenings?|drop-in|streams?|livestreams?)(?: with [\\w ]{3,30})? (?:will be held|(?:is|are) (?:held|on)|takes? place|will take place|will happen|(?:starts?|begins?))|(?:board|council|committee|trustees|governors|parliament) (?:will )?(?:takes? (?:this|it|the \\w+) up|discuss(?:es)?|hears?|debates?|meets?)|(?:goes|will go|will be|is going) live|will (?:address|brief|speak to|meet) (?:all|the|our|every)",
  ),
  [anyBetween(80), times],
);

/** Each tells when or where news comes. */
export const newsPatterns: readonly AskedPattern[] = [
  newsGoesOut,
  newsWillBePut,
  peopleMeet,
  tellWhen,
  whenTell,
  tellWhere,
  updatePlacePattern,
  tellOnce,
  notifyOnce,
  nextNewsWhen,
  nextNewsWhere,
  followPattern,
  forUpdatesPattern,
  checkBackPattern,
  youHear,
  moreThenPattern,
  postWherePattern,
  findNewsPattern,
  followsPattern,
  keptUpPattern,
  newsAtPattern,
  meetingPattern,
  habitPattern,
  regularPattern,
  willBeUpdatedPattern,
];
