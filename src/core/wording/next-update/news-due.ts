/** News that is due, said without a verb, in the present or by what was said before: "Next word at noon", "the inquiry reports in July". */
import { inOrder, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import type { AskedPattern } from "../../text/sieve.ts";
import { hearers, newsNoun, place, places, times, timesAndPlaces } from "./news-words.ts";
import { promisedTime } from "../promised-times.ts";
import { anyBetween, wholeWords } from "../word-list.ts";
import { Sieved } from "../../text/sieve.ts";

/** "Until the lifts run, updates every 30 minutes", "Further word at noon." A sentence without a verb. */
const withoutVerbPattern = new Sieved(
  new RegExp(
    sourceLines`
      (?:^\W*|[,:] )(?:
        (?:the |a |our )?(?:next|further|fuller|more|another|new|final) (?:[a-z]+ )?(?:
          updates?|news|word|bulletins?|reports?|notes?|letters?|statements?|briefings?|information|details
        )\b[:,]?
        |(?:details|findings|results|press conference): |(?:updates|news|bulletins?|reports|briefings):? (?=
          every|each|hourly|half|daily|weekly|twice|at
        )
      ) ?[^.;?!:]{0,20}?(?:
        ${promisedTime}|\bat (?:\d{1,2}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)
      )(?:,? [^.;?!:]{0,40})?\W*$
    `,
    "i",
  ),
);

/** "next: 20:00", "Checking in again at 17:45", "Rolling log: https://…", "Stay on this thread" */
const shortPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:
        next\W{1,3}(?:${promisedTime})
        |(?:will )?(?:check|updat|report|post|writ|be)(?:ing|e)? (?:in |back )?(?:again )?(?:in|at|by) (?:${promisedTime})
      )
      |\b(?:rolling|running|live) (?:log|notes|feed|blog|commentary|timeline|updates|coverage)\b[^.;?!]{0,30}(?:${place})
      |\b(?:stay|remain) (?:on|in|with|tuned (?:to|on|in)) (?:${place})
    `,
    "i",
  ),
);

/** "The inquiry reports in July", "the trust's verdict is known by Friday" */
const reportsThen = inOrder(
  placesOfWords(
    "(?:inquiry|enquiry|investigation|panel|commission|review|audit|auditors?|ombudsman|inspectors?|investigators?|experts?|task force|laboratory|lab) (?:reports?|publishes|concludes|presents|delivers)",
  ),
  [anyBetween(30), times],
);

/** "A list of restored streets is kept at …", "the feed has minute-by-minute figures", "our recorded line gives the latest" */
const latestPattern = wholeWords(
  sourceLines`
    (?:gives?|has|have|carr(?:y|ies)|offers?|brings?|reads? out) (?:you )?(?:all )?the latest(?! (?:version|model|range|offers?|products?|release|software|edition|fashions?|build))
    |(?:minute-by-minute|up-to-the-minute|up[- ]to[- ]date|real-time|latest) (?:[\w-]+ )?(?:
      figures|information|findings|state|status|picture|position|list|advice|details|times
    ) (?:(?:is|are|can be (?:found|seen|read)) (?:always )?(?:on|in|at|here)|for (?:each|every|the|all))
    |(?:list|map|log|tally|table) of [^.;?!]{3,50} (?:is|are) (?:being )?(?:kept|maintained) (?:at|on|in|here)
    |recorded (?:update|message|information|line|bulletin)\b[^.;?!]{0,60} (?:
      renewed|re-recorded|updated|refreshed|changed
    )
  `,
);

/** "Each member gets a personal e-mail by Wednesday" */
const getsLetter = inOrder(
  placesOfWords(
    `(?:each|every|all) ${hearers}(?: [a-z]+){0,3} (?:gets?|receives?) (?:an?|another|their|the) (?:[\\w-]+ ){0,2}(?:e-?mail|letter|call|text|message|briefing|report|answer)`,
  ),
  [anyBetween(40), times],
);
/** "Members whose files were in it will be getting an e-mail with the details" */
const gettingLetterPattern = wholeWords(
  sourceLines`
    ${hearers}\b[^.;?!]{0,80} (?:will|shall|are going to) (?:\w+ )?be (?:getting|receiving|sent) (?:an?|another|their|the) (?:[\w-]+ ){0,2}(?:
      e-?mail|letter|call|text|message
    ) (?:from us |from the \w+ )?(?:
      with|that|about|to (?:say|explain|tell)|saying|explaining|containing|setting out|telling
    )
  `,
);
/** "We owe you an explanation, and you shall have it by the 20th" */
const haveItBy = inOrder(
  placesOfWords(
    "(?:anything (?:new|further|more)|news|updates?|developments?|explanation|account|answers?|report|findings|results?|list|reply|analysis|summary|verdict)",
  ),
  [
    anyBetween(60),
    placesOfWords(
      "(?:you|everyone|members|customers|all)(?:'ll| will| shall) (?:have|get|see|read|find) (?:it|them|one|that)",
    ),
  ],
  [anyBetween(40), timesAndPlaces],
);
const doSoAcrossPattern = wholeWords(
  `(?:say|tell|give|explain|publish|report|answer|announce|share)\\b[^.?!]{3,140}\\b(?:will|shall|'ll) (?:then |also )?do (?:so|that|this)\\b[^.;?!]{0,60}\\b(?:${promisedTime})`,
);
/** "RCA: due Friday", "Report to follow within a week" */
const dueLabel = inOrder(placesOfWords(`(?:${newsNoun})(?: [a-z-]+){0,3}(?::? due| to (?:follow|come))`), [
  anyBetween(20),
  timesAndPlaces,
]);
/** "Developing; more at ten." */
const moreAtPattern = new Sieved(
  new RegExp(String.raw`[;:,.] more (?:on this )?(?:at (?:\w+)|${promisedTime})\W*$`, "i"),
);
/** "Every new finding is added to the end of this document" */
const isAddedTo = inOrder(
  placesOfWords(
    "(?:every|each|any|all|new) (?:new |further )?(?:findings?|facts?|updates?|answers?|details?|steps?|report) (?:is|are|gets?|will be) (?:added|appended|written|posted)",
  ),
  [anyBetween(30), places],
);
/** "Please keep checking your messages and this page" */
const keepCheckingPattern = wholeWords(
  sourceLines`
    (?:
      (?<!\b(?:to|we|i|will|'ll|we're) )(?:
        keep (?:checking|monitoring|watching|reading|following|looking at)|continue to (?:check|monitor|watch|follow)
        |keep an eye on
      )
    ) (?:your |this |our |the )(?:[\w-]+ )?(?:
      inbox|e-?mails?|messages|mail|letter ?box|(?:web ?)?page|thread|feeds?|channels?|notice ?board|site|website
      |social media|intranet|status ?page
    )(?! (?:account|settings|login))
  `,
);
/** "Questions about it will be answered at an open evening on 3 May" */
const answeredThen = inOrder(placesOfWords("questions?\\b[^.;?!]{0,60} (?:will be|are) (?:answered|taken)"), [
  anyBetween(60),
  times,
]);

/** "Keep an eye on your inbox: we will let you know" */
const inboxPattern = wholeWords(
  "(?:check|watch|look in|see) your (?:[\\w-]+ )?(?:pms|inbox|e-?mails?|messages|post)[^.;?!:]{0,30}[:,] (?:as )?(?:we|i)(?:'ll| will| shall| are| am)",
);

/** "The brigade will report on 3 June; we will pass this on to you the same day": news of others, by way of us. */
export const passedOnPattern = wholeWords(
  sourceLines`
    (?:reports?|publish|announce|tell us|inform us|finish|findings|results?|verdict|statement|conclusions?|analysis)\b
    [^.?!;,:]{3,80}[;,:] (?:and |which )?(?:we|i)(?:'ll| will| shall) (?:then |also |at once )?(?:
      (?:pass|send|hand) (?:it|this|that|them|these) on (?:to|straight to)
      |(?:forward|send|give|show|pass on) (?:it|this|that|them|these) to|share (?:it|this|that|them|these) with
    ) (?:all )?${hearers}\b[^.;?!]{0,20} (?:
      ${promisedTime}|(?:on )?(?:the|that) (?:very |same ){1,2}day|that (?:day|evening|morning|afternoon|night)
      |at once|straight away|right away|without delay|immediately|the (?:day|morning) after|the next (?:day|morning)
    )
  `,
);

/** Each tells when or where news comes. */
export const newsDue: readonly AskedPattern[] = [
  withoutVerbPattern,
  shortPattern,
  reportsThen,
  latestPattern,
  getsLetter,
  gettingLetterPattern,
  haveItBy,
  doSoAcrossPattern,
  dueLabel,
  moreAtPattern,
  isAddedTo,
  keepCheckingPattern,
  answeredThen,
  inboxPattern,
];
