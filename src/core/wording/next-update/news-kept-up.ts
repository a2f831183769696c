/** How people say that news keeps coming, and where to look for it. */
import { inOrder, placesOfAny, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { onceItIs, place, places, times, timesAndPlaces } from "./news-words.ts";
import { promisedTime } from "../promised-times.ts";
import { anyBetween, oneOf, upTo, wholeWords } from "../word-list.ts";

/** "Next update: 18:00 UTC", "next update by Thursday" */
const nextNews = placesOfWords(
  sourceLines`
    (?<!\b(?:sent|posted|published|issued|gave|wrote|received|got|had)(?: out| you)?(?: an?| the| our| my)? )(?:
      next|further|following|another|final|more|regular
    ) (?:\w+ )?(?:
      updates?|news|report|statement|notice|message|post|bulletin|briefing|call|version|thread|one|check-in|checkpoint
      |sitrep|comms|communication|instalment|word|disclosure|filing|thing you (?:get|hear|read)|you hear
    )(?:,? no\. ?\d+,?)?
  `,
);

const nextNewsWhen = inOrder(nextNews, [anyBetween(30), times]);

/** "follow our status page for updates", "check back here", "subscribe to …" */
const followPattern = wholeWords(
  oneOf([
    sourceLines`
      (?<!\b(?:we|our [\w-]+)(?: will| shall| are|'ll|'re)?(?: also| closely| continu(?:e|ing) to| keep){0,2} )(?:follow|check|watch|subscribe to|monitor|keep an eye on|stay (?:tuned|connected|in touch)|join)\b(?! the (?:steps|instructions)
        | (?:that|whether|if)\b
      )${upTo(100)}\b(?:
        updates|latest|news|up[- ]to[- ]date|current status|announcements?|real-time|newest|developments?|progress
        |to (?:hear|learn|know|be told|see)(?: \w+){0,2} (?:when|how|more|what)
      )
    `,
    "keep an eye on (?:our|this|the) (?:[\\w.-]+ ){1,6}for (?:(?:the|more|further|full) )?details",
    `(?:see|visit|find|refer to|consult|go to|head to|look at|read|available (?:on|at))\\b${upTo(100)}\\b(?:(?:for|latest|current|up[- ]to[- ]date|real-time|live|ongoing) (?:\\w+ ){0,3}?(?:updates|news|status|developments?|announcements?|progress)|to (?:follow|track) (?:the|how|our|this))`,
    `(?:see|visit|find|refer to|consult|go to|head to|look at)\\b${upTo(100)}\\b(?<!your )(?:up[- ]to[- ]date|latest|current|live|real-time) (?:[\\w-]+ ){0,2}(?:information|details|guidance|advice|figures|facts)`,
  ]),
);
const forUpdatesPattern = wholeWords(
  `for the latest,? (?:please )?(?:see|visit|check|follow|go to|look at) (?:${place})|(?:for|latest|real-time|further|future|ongoing|regular|live) (?:\\w+ ){0,2}?(?:updates?|news|state|status|developments?|announcements?)\\b${upTo(80)}\\b(?:(?<!\\b(?:will|shall|to) )follow|check|watch|subscribe|see|visit|monitor|refer|stay tuned|on ${place}|${place})`,
);

/** "we report every Friday", "by 12 May you will get a second letter" */
const habitPattern = wholeWords(
  sourceLines`
    we (?:update|refresh|amend|renew|report|publish|post|write|inform|share|give|send)\b${upTo(60)}\b(?:
      every|each|hourly|daily|weekly|monthly
    )\b
    |${promisedTime},? (?:you|everyone|customers|users|members|readers)(?:'ll| will) know\b
    |${promisedTime},? (?:you|everyone|customers|users|members|readers)(?:'ll| will) (?:hear|receive|get|have|find)\b${upTo(60)}\b(?:
      more|letter|news|report|answer|message|update|results?|e-?mail
    )
  `,
);

/** "this page is updated every hour", "news is published at …" */
const regularPattern = wholeWords(
  sourceLines`
    update (?:no\.? ?)?\d{1,2}: ${promisedTime}
    |is where (?:it all|everything|all (?:news|updates)|the news|updates|news) (?:goes?|is|are|appears?)
    |(?:this|it) (?:is|will remain) a living document|is being updated (?:live|constantly|continuously|as)
    |(?:this page|bookmark[^.;?!]{3,60}: it) (?:is|gets) (?:refreshed|updated|rewritten) (?:as|when|whenever|every|each)
    |where we (?:post|publish|share|put) (?:everything|news|updates|what)
    |(?:latest|current) (?:position|state|status|picture)\b${upTo(40)} is (?:shown|given|posted) (?:at|on|in|here)
    |(?:updates?|news) (?:\w+ )?(?:appears?|goes? (?:up|out)) (?:at|on|in|here|first)
    |(?:
      page|updates?|news|announcements?|progress|findings|developments?|log|post|thread|faq|site|notice|bulletin
    )\b${upTo(40)} (?:is|are|gets?) (?:being )?(?:
      updated|published|posted|refreshed|announced|given|gathered|collected|listed|logged|recorded|shown|pinned|kept
      |shared|added
    ) (?:
      [^.;?!]{0,20}(?:every|each)|${promisedTime}|regularly|daily|hourly|(?:(?:on|in|at|to) )?${place}|at https?
      |here|on
      |as (?:[\w-]+ ){1,3}(?:
        progress(?:es)?|goes|go|continues?|proceeds?|unfolds?|develops?|emerges?|comes? in|arrives?
      )
    )
  `,
);

/** "You will find news about the outage on our status page" */
const findNewsPattern = wholeWords(
  `you (?:can|may) (?:also )?follow (?:\\w+ ){1,6}(?:(?:on|in|at) )?${place}|you(?:'ll| will| can) (?:always |also )?(?:find|see|read|get|receive) (?:\\w+ ){0,3}?(?:news|updates|progress)\\b${upTo(60)} (?:on|in|at|here|under|from|through|via) ?${upTo(30)}${place}`,
);

/** "News about the incident: https://…" */
const newsAtPattern = new Sieved(
  /^\W*(?:(?:more|further|latest|current|all|live|status) )?(?:news|updates?|status|information|developments?|progress)\b[^.;?!:]{0,50}: ?(?:@\w|https?:|[a-z][\w-]*\.(?:[\w-]+\.\w|[a-z]{2,}\/))/i,
);

/** "An update follows within the hour", "our report comes on Friday" */
const followsPattern = wholeWords(
  `(?:an?|the|our|another) (?:[\\w-]+ ){0,2}?(?:update|report|statement|message|letter|notice|bulletin|post-?mortem)(?: (?:on|about|of) [^.;?!]{3,50}?)? (?:follows|comes|appears|is due|goes out|is coming)\\b${upTo(30)}(?:${promisedTime})`,
);

/** "We keep this page up to date." */
const keptUpPattern = new Sieved(
  /\bwe(?:'re| are)? (?:keep|keeping) (?:this|the|our) (?:\w+ ){0,2}?(?:page|site|website|post|thread|faq) (?:updated|up to date|current)\b|\bthis (?:page|site|post|thread) (?:(?:is|will be) kept|stays|will stay) (?:updated|up to date|current)\b|\blook here (?:first|for (?:news|more|updates))\b/i,
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
  /\bcheck (?:this|our|the) (?:\w+ )?(?:page|site|website|post|thread) (?:again|for|at|on|regularly|tomorrow|daily)\b|(?:^\W*|\b(?:please|and|or|to|can|then) )(?:check|come|look) back (?:here|on|at|by|to|for|in|later|this|regularly|tomorrow|again)\b(?![^.;?!]* for (?:your|an?)\b)|\bwatch this (?:space|page|thread)\b/i,
);

/** "A bulletin goes up at noon", "this page is rewritten every evening", "update 4 comes out on Friday" */
const newsGoesOut = inOrder(
  placesOfWords(
    sourceLines`
      (?:
        bulletins?|updates?|news|reports?|(?:full|fuller|written|detailed|technical) accounts?|letters?|mails?
        |e-?mails?|post-?mortems?|timelines?|minutes|verdicts?|findings|notices|batch(?:es)?|statements?|briefings?
        |messages?|recordings?|summar(?:y|ies)|sheets?|revisions?|(?:new|next|further|short) notes?
      )(?:,? (?:no\.? ?)?\d+)?(?: of (?:this|our|the) \w+)?(?: (?:with|on|about|from|to|explaining|saying) [^.;,]{3,60})?(?:, [^.;,]{3,40},)? (?:
        goes?|comes?|follows?|(?:will )?appears?|(?:is|are) (?:rewritten|refreshed|renewed|brought up to date)
      )(?: (?:out|up|live|online|before))?
      |(?:letters?|mails?|e-?mails?)(?: (?:with|on|about|from|to) [^.;,]{3,40})? (?:
        leaves?|are (?:being )?sent|will leave
      )
      |(?:pages?|posts?|threads?|lists?(?: of [^.;,]{3,50})?|maps?|https?://\w+) (?:is|are) (?:
        rewritten|refreshed|renewed|brought up to date
      )
    `,
  ),
  [anyBetween(60), placesOfAny(timesAndPlaces, onceItIs)],
);

/** "To receive updates by text message, select Subscribe" */
const toReceivePattern = wholeWords(
  sourceLines`
    to (?:
      (?:receive|get|see|read|hear) (?:[\w-]+ ){0,2}?(?:updates?|news|notifications|alerts|announcements)
      |(?:be (?:told|alerted|notified|informed)|hear|know|learn|find out) (?:when|once|as soon as|how|what|whether)
    )\b[^.;?!]{0,60}?,? (?:please )?(?:
      select|click|tap|press|choose|use|visit|follow|sign up|subscribe|join|go to|see|watch|check|text|ring|dial
    )
  `,
);

/** "Sign up for alerts to know when your street is back on", "tune in on the hour for the state of the bridge" */
const followToKnow = inOrder(
  placesOfWords(
    "sign up|register|look up|subscribe|follow|(?:re)?turn to|tune in|listen to|watch|check|consult|track|refresh|find out|go to|dial|ring|text|visit|look at|keep an eye on|join",
  ),
  [
    anyBetween(100),
    placesOfWords(
      sourceLines`
        (?:know|hear|learn|be told|find out) (?:of any|when|as soon as|once|how (?:the|it|far))
        |the (?:state|status|latest|progress|position) (?:of|on)
        |(?:
          how (?:it|things|this) (?:goes|go|stands?|(?:is|are) going)|(?:hear|see|get|for) the (?:latest|newest)
          |(?<!\bin )progress
        )(?= (?:on|in|at)\b|[.,;]|$)
        |what comes next
      `,
    ),
  ],
);
/** "a weekly summary goes to every branch" */
const regularNewsPattern = wholeWords(
  sourceLines`
    (?:half-hourly|hourly|daily|nightly|weekly|fortnightly|monthly|quarterly) (?:[\w-]+ )?(?:
      summar(?:y|ies)|updates?|reports?|bulletins?|letters?|e-?mails?|calls?|notes?|briefings?|statements?|sheets?
      |posts?
    ) (?:
      goes|go|is (?:sent|published|posted|issued|held)|are (?:sent|published|posted|issued|held)|will|follows?|comes?
      |appears?|continues?|reach(?:es)?
    )
  `,
);
/** "Anyone who wants to follow along can watch pull request 12" */
const watchNumberPattern = wholeWords(
  sourceLines`
    (?:sign up|subscribe|register)\b(?:[^.;?!]|\.(?=\w)){0,60} (?:and|to) (?:you'll |you will )?(?:get|receive) (?:an? |our )?(?:
      texts?|alerts?|messages?|e-?mails?|mails?
    )\b
    |subscribe to this (?:incident|issue|page|ticket|thread)
    |(?:sign up|register|subscribe) (?:for|to) (?:\w+ ){0,2}(?:alerts|updates|notifications|news)(?: (?:about|on|of) (?:the|this|it)
      |$|[.;]
    )
    |(?:text|ring|call|dial|phone) [^.;?!]{1,60} for (?:the latest|updates|news|live|a recorded)
    |(?:app|site|page|map|line) will (?:tell|show|let) you (?:know )?(?:when(?! to)|whether|how far|what)
    |(?:watch|follow|track|subscribe to) (?:the )?(?:
      issue|ticket|pull request|pr|bug|thread|case|incident
    ) #?[\w-]{0,8}\d+(?: for|$|[.,;])?
  `,
);
/** "Look out for our e-mail on Friday" */
const lookOutFor = inOrder(
  placesOfWords(
    "(?:look out|watch|keep an eye out|wait) for (?:our|an?|the|another|your) (?:[\\w-]+ ){0,2}?(?:e-?mails?|letters?|messages?|updates?|calls?|posts?|notices?|bulletins?|statements?|reports?|texts?|news)",
  ),
  [anyBetween(50), timesAndPlaces],
);
/** "watch @HarbyWater" */
const watchHandlePattern = new Sieved(/\b(?:watch|follow) (?:us (?:at|on) )?@\w/i);
/** "The state of every line is at metro.example/live", "progress can be followed on our map" */
const stateIsShown = inOrder(
  placesOfWords(
    "(?:status|state|progress|position|situation|latest|news)(?: (?:of|on) (?:the|our|every|each|all) [^.;,]{3,40})? (?:(?:is|are)(?! that\\b)|appears?|stands?|can be (?:followed|seen|read|found|watched|tracked|checked))",
  ),
  [anyBetween(40), places],
);

/** "Our findings go online on 1 July" */
const goOnlinePattern = wholeWords(
  `(?:findings|results?|reports?|reviews?|figures|updates?|statement|answers?|bulletins?|minutes) (?:of [^.;]{3,40} )?(?:will )?(?:go|goes|come|comes) (?:online|out|live|up)\\b${upTo(40)}(?:${promisedTime}|${place})`,
);

/** "Check the notice in the lobby each morning" */
const checkRegularlyPattern = new Sieved(
  /^\W*(?:please )?(?:check|watch|see|look at|follow|read) (?!(?:all )?your (?!inbox|e-?mail|message|post|mail))[^.;?!]{3,60}\b(?:each|every|daily|hourly|regularly)\b(?![^.;?!]* for (?:your|an?)\b)/i,
);

/** "Our status page shows how the repair is going" */
const showsProgressPattern = wholeWords(
  `${place}(?:,[^,;?!]{3,60},)?(?: [^.;,?!]{3,40} and)? (?:will )?(?:always )?(?:shows?|has|have|hold|tells?|says?|gives?|carries|lists?|reports?|(?:opens|leads) with) (?:you )?(?:\\w+ )?(?:how|where|when|what|which|the (?:latest|current|state|progress|status)|all (?:further )?news|news|progress)`,
);

/** "Look here again tonight" */
const lookAgainPattern = new Sieved(
  /^\W*(?:look|come|check|visit us) (?:\w+ ){0,3}?again (?:\w+ ){0,2}?(?:tonight|tomorrow|later|today|on|at|by|here|from|in)\b/i,
);

/** "We post news of this on our status page": where, as a habit. */
const postWherePattern = wholeWords(
  sourceLines`
    (?:we|our (?:\w+ ){1,2}?|i)(?:'re| are| also| now| will){0,2} (?:
      post|publish|share|give|put|report|posting|publishing|sharing|giving|putting|reporting
    )\b${upTo(40)}\b(?:
      news|updates?|progress|what (?:we|is)|how (?:it|the|this)|(?:the|its) (?:state|status|latest|times?|list)
    )\b${upTo(60)} (?:on|in|at|to|here|under|via|through) ?${upTo(30)}(?:${place}|#\w+|@\w+)
  `,
);

/** Each tells when or where news comes. */
export const newsKeptUp: readonly AskedPattern[] = [
  nextNewsWhen,
  followPattern,
  forUpdatesPattern,
  habitPattern,
  regularPattern,
  findNewsPattern,
  newsAtPattern,
  followsPattern,
  keptUpPattern,
  moreThenPattern,
  checkBackPattern,
  newsGoesOut,
  toReceivePattern,
  goOnlinePattern,
  checkRegularlyPattern,
  showsProgressPattern,
  lookAgainPattern,
  followToKnow,
  lookOutFor,
  watchHandlePattern,
  regularNewsPattern,
  watchNumberPattern,
  stateIsShown,
  postWherePattern,
];
