/** How people say when readers will be told by word of mouth. */
import { inOrder, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import type { AskedPattern } from "../../text/sieve.ts";
import { times, will } from "./news-words.ts";
import { promisedTime } from "../promised-times.ts";
import { anyBetween, upTo, wholeWords } from "../word-list.ts";

/** "We will hold a call for all customers on Tuesday": people are told by word of mouth. */
const meetingPattern = wholeWords(
  `(?:${will} (?:record|run|hold|host|give|arrange|offer|have)|(?:we are|we're) (?:running|holding|hosting|giving|offering|having))\\b${upTo(20)}\\b(?:calls?|videos?|drop-in|surgery|evenings?|meetings?|webinars?|sessions?|briefings?|press conference|town hall|assembly)\\b${upTo(60)}\\b${promisedTime}`,
);

/** "An open evening takes place on Tuesday", "the board takes this up on 4 May", "our director goes live on Saturday" */
const peopleMeet = inOrder(
  placesOfWords(
    sourceLines`
      (?:
        forums?|meetings?|calls?|briefings?|sessions?|webinars?|assembl(?:y|ies)|town halls?|press conference
        |hearings?|evenings?|drop-in|streams?|livestreams?
      )(?: with [\w ]{3,30})? (?:
        will be held|(?:is|are) (?:held|on)|takes? place|will take place|will happen|(?:starts?|begins?)
      )
      |(?:board|council|committee|trustees|governors|parliament) (?:will )?(?:
        takes? (?:this|it|the \w+) up
        |(?:discuss(?:es)?|hears?|debates?|considers?)(?! (?:an? |the )?(?:concert|budget))
        |meets?(?=
          [^.;?!]{0,60} (?:about|over|on what|to (?:discuss|consider|hear|review|debate)) (?:
            it|this|that|what|how|why|our
            |the (?:[\w-]+ )?(?:report|findings|incident|fault|outage|breach|leak|attack|failure|theft|loss|case)
          )\b
        )
      )
      |(?<!\b(?:shop|site|app|service|system|version|feature|platform|page|portal|store|band) )(?:
        goes|will go|will be|is going
      ) (?:live|on air)
      |will (?:address|brief|speak to|meet) (?:all|the|our|every)
      |(?:addresses|briefs|speaks to|speaks with|updates|reports back to) (?:all |the |our |every |us )?(?:
        you|everyone|customers|members|parents|tenants|residents|staff|families|students|passengers|shareholders
        |employees|patients|press
      )
    `,
  ),
  [anyBetween(80), times],
);

/** "Our chief engineer gives a talk on what failed in October" */
const givesTalk = inOrder(
  placesOfWords(
    "(?:makes|will make|issues|will issue|gives|will give|is giving|delivers|will deliver|holds|hosts|presents|will present) (?:an? |the |another )?(?:[\\w-]+ ){0,2}?(?:talk|presentation|briefing|webinar|session|statement|press conference|update|report|q&a)",
  ),
  [anyBetween(80), times],
);

/** "On 9 July the committee will hear what the auditors found" */
const meetThen = inOrder(times, [
  anyBetween(60),
  placesOfWords(
    sourceLines`
      (?:board|council|committee|trustees|governors|parliament|panel|commission|inquiry) will (?:\w+ ){0,2}?(?:
        (?:hear|discuss|debate|consider|take up|be told) (?:\w+ ){0,3}?(?:
          what|how|whether|why|it|this|that|our
          |the (?:[\w-]+ )?(?:
            report|matter|findings|incident|results?|fault|outage|breach|leak|attack|failure|theft|loss|case|review
          )
        )
        |publish|report|hear from
      )
    `,
  ),
]);

/** "There will be a call on Wednesday at which I will report what was found" */
const thereWillBePattern = wholeWords(
  `there(?:'ll be| will be| is(?: going to be)?) (?:an? |another |the )(?:[\\w'-]+ ){0,3}?(?:calls?|meetings?|briefings?|talks?|sessions?|webinars?|assembly|town hall|press conference|evening|drop-in|update|announcement|entry|bulletin|letter|statement|report)\\b${upTo(60)}${promisedTime}`,
);

/** "The mayor will speak about it on Thursday" */
const speakPattern = wholeWords(
  sourceLines`
    (?:come to|join us|meet us|drop in|visit us)\b${upTo(60)}\b${promisedTime}${upTo(40)}\b(?:
      ask|hear|put your questions|find out|learn|answer
    )
    |${will} report(?: back)?(?: to [\w' ]{2,30})? (?:at|in) (?:the|our|an?) [\w' -]{0,30}?(?:meeting|evening|assembly|agm|session|briefing|call)\b${upTo(30)}${promisedTime}
    |${will} be (?:on|at|in) ${upTo(60)}to (?:answer|take|explain|tell|speak)
    |${will} (?:answer|take) (?:your |all )?questions\b${upTo(40)}${promisedTime}
    |we (?:will )?meet\b${upTo(40)}${promisedTime}
    |${will} (?:speak|talk|answer questions|take questions|brief)\b${upTo(40)}\b(?:about|on) (?:
      it|this|that|the|what|how|our
    )\b${upTo(60)}${promisedTime}
  `,
);

/** "The bank has arranged an information evening for customers on 4 October" */
const arrangedPattern = wholeWords(
  `(?:have|has|is|are|'ve) (?:now |also |being )?(?:arranged|scheduled|called|planned|organi[sz]ed|convened)\\b${upTo(20)}\\b(?:calls?|evenings?|meetings?|webinars?|sessions?|briefings?|press conference|town hall|assembly)\\b${upTo(60)}\\b${promisedTime}`,
);

/** Each tells when people are told face to face, or on a call. */
export const newsMeetings: readonly AskedPattern[] = [
  meetingPattern,
  peopleMeet,
  meetThen,
  givesTalk,
  thereWillBePattern,
  speakPattern,
  arrangedPattern,
];
