/** How people promise that somebody will tell, that readers will hear, or that news will appear. */
import { inOrder, placesOfAny, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { hearers, newsNoun, onceItIs, place, places, times, timesAndPlaces, will, willTell } from "./news-words.ts";
import { promisedTime } from "../promised-times.ts";
import { anyBetween, upTo, wholeWords } from "../word-list.ts";

/** "we will post the next update by 18:00" */
const tellWhen = inOrder(willTell, [anyBetween(120), times]);

/** "We commit to sharing what we learn within 30 days" */
const committedWhen = inOrder(
  placesOfWords(
    "(?:commit(?:ted)?|look forward|pledge ourselves) to (?:shar|publish|report|tell|inform|updat|releas|circulat|post)ing",
  ),
  [anyBetween(120), times],
);

/** "by Friday we will publish our report" */
const whenTell = inOrder(times, [{ source: `(?! and )${upTo(80)}`, most: 80 }, willTell]);

/** "we will post updates on our status page", "we will update this page" */
const tellWhere = inOrder(willTell, [anyBetween(120), places]);

/** "we will update this page": the place is the object. */
const updatePlacePattern = wholeWords(
  `(?:${will}|${will} be|we are|we're) (?:updat|edit|amend|extend|complet|supplement|renew|revis)(?:e|ing|ed)? (?!(?:the|our|your) apps?\\b)(?:\\w+ ){0,2}?${place}`,
);

/** "we will notify you once the review is complete": an event by which it is bound to come. */
const tellOnce = inOrder(willTell, [anyBetween(80), onceItIs]);

/** "When we know whose cards were read, we will write to those people" */
const onceThenTellPattern = wholeWords(
  sourceLines`
    (?:when|once|as soon as|after|the (?:moment|minute|day)) (?:we|the|this|our|all|they|it|that|these) (?!
      (?:[\w-]+ )?(?:
        can|could|(?:are|is|feels?) (?:able|in a position|possible|ready|allowed)
        |(?:know|learn|have|has) (?:more|any|anything|further|something|new)
      )\b
    )(?:[^.;,?!]{3,120},|[^.;,?!]{3,40}) (?:we|i|our [\w-]+)(?:
      (?:'ll| will| shall) (?:also |then |immediately )?| (?=let|tell|ring|inform|text)
    )(?:
      write|tell|ring|call|phone|text|inform|notify|contact|e-?mail|let|report|publish|announce|post|update
      |(?:set|change|mark|close) (?:the status|this (?:incident|issue|ticket|thread))
    )
  `,
);

const youHear = inOrder(
  placesOfWords(
    "(?:you|everyone|everybody|customers|users|members|readers|we)(?:'ll| will| can expect to) (?:next |then |also |first |all )?(?:hear|receive|get|learn|know|have)|you hear(?= from (?:us|me)\\b)",
  ),
  [
    anyBetween(60),
    placesOfWords(
      "again|more(?! to (?!say|tell|report|share|add|announce))|from (?:us|me|(?:the|our) [\\w-]+)|(?<=hear )from (?:your|an?|one of) [\\w-]+|news|updates?|letter|message|report|findings|results",
    ),
  ],
  [anyBetween(60), timesAndPlaces],
);

/** "Anything further on this will be placed on our site", "the recording will be linked from here" */
const newsWillBePut = inOrder(
  placesOfWords(
    sourceLines`
      (?:any|every)thing (?:further|more|else|new)|what(?:ever)? (?:else|(?:else )?(?:we|they) (?:find|learn))
      |(?:further|new) (?:developments?|details?|information)|more|those|these|recordings?|filings?|pieces?|articles?
      |reports?|write-?ups?|findings|results|summar(?:y|ies)|minutes|videos?|it|they|them
    `,
  ),
  [
    anyBetween(60),
    placesOfWords(
      "(?:will be|gets?) (?:linked|placed|put|posted|pinned|uploaded|read out|broadcast|printed|found|released|published|made public|announced|shared|reported|told|said|explained)|will be (?=on (?:the|our|this) (?:front page|[\\w-]*(?:page|website|blog)))",
    ),
  ],
  [anyBetween(80), timesAndPlaces],
);

/** "this page will be updated", "updates will be posted here" */
const willBeUpdatedPattern = wholeWords(
  sourceLines`
    (?:
      updates?|news|findings|details?|story|outcome|information|post-?mortem|report|page|post|article|document
      |analysis|results|thread|advisory|faq
    )\b${upTo(60)} (?:will|shall|(?<!sorry |glad |sad )to) (?:\w+ )?(?:
      be (?!
        back\b|in (?:your|their)\b|up\b|online|restored|removed|taken|deleted|erased|destroyed|repaired|unavailable
        |down\b|closed|kept|held|stored|used|moved|delivered|considered|required|needed
      )
      |follow|come|appear
    )(?:\w*)${upTo(60)}\b(?:
      ${promisedTime}|${place}|updated|as (?:we|more|new)
      |(?:once|when|as soon as) (?:the|our|we|they|all|every|each|it)
    )
  `,
);

const tellsPeople = placesOfWords(
  sourceLines`
    ${will} (?:
      call|ring|phone|telephone|visit|write to|e-?mail|text|message|inform|notify|tell|brief|meet(?! them)|address
      |update|speak to|speak with|talk to|contact|report to|report back to
      |be (?:calling|ringing|phoning|visiting|texting|briefing|meeting|addressing|speaking to|talking to|writing to)
    ) (?:again |to )?${hearers}
  `,
);
/** "The ward sister will ring each family every evening" */
const tellPeopleWhen = inOrder(tellsPeople, [anyBetween(100), times]);
/** "We shall know by 3 August and will tell our members that day" */
const whenTellPeople = inOrder(times, [anyBetween(60), tellsPeople]);

const comesToLight = placesOfWords(
  sourceLines`
    (?:
      (?:is|are) (?:now |also )?(?:
        due|expected|promised|scheduled|planned|set (?=for)|slated|timetabled|pencilled in
        |out (?=in|on|by|at|this|next|the|before)
      )
      |(?:will|shall|should|can|may|(?:is|are|due|expected|scheduled|going) to) (?:also |then |first |next )?(?:
        be (?:\w+ly )?(?:
          dispatched|deposited|conveyed|forwarded|filed|circulated|published|posted|presented|laid|released|handed
          |sent|mailed|e-?mailed|displayed|shown|announced|read|made (?:public|known|available)|distributed|shared
          |issued|given|followed|tracked|watched|found|put|printed|out|ready|known|placed|pinned|linked|broadcast
          |uploaded|tabled|communicated|reported|collected|gathered|listed|hung|delivered|appended
          |(?=(?:on|in|at|with) (?:the|our|this|these|its|your))
        )
        |go (?:up|out|live|online|on (?:appearing|coming))|follow|come|appear|arrive|reach|land|hang
        |continue(?= on| at| in| here)|(?:keep(?: on)?|continue) (?:to )?(?:appear|com)(?:e|ing)?
      )
      |will be taken, and announced
    )
  `,
);
/** "The auditors' conclusions will be circulated on 3 May", "a timeline will go up in this repository" */
const newsComesToLight = inOrder(
  placesOfWords(newsNoun),
  [anyBetween(60), comesToLight],
  [anyBetween(80), placesOfAny(timesAndPlaces, onceItIs)],
);
/** "We anticipate publishing an analysis within ten days" */
const expectTelling = inOrder(
  placesOfWords(
    `(?:anticipate|expect|plan on|intend|look forward to|aim at|(?<!\\b(?:sorry|glad|sad) to )be|are) (?:publishing|posting|issuing|sharing|sending(?: out)?|releasing|providing|reporting|giving|presenting|announcing|circulating)`,
  ),
  [anyBetween(40), placesOfWords(`${newsNoun}|analysis|rca|account|list|timeline|letters?|more`)],
  [anyBetween(60), timesAndPlaces],
);
/** "You will find out by text which day it is" */
const findOutBy = inOrder(
  placesOfWords(
    `${hearers} (?:will|'ll|shall|can) (?:then |first )?(?:find out|learn|hear|know|be told|be informed|be notified)`,
  ),
  [anyBetween(30), timesAndPlaces],
  [anyBetween(10), placesOfWords("which|when|whether|how|what|if")],
);

/** "Residents will read it first on the board", "families can expect a call in the course of the week" */
const hearersHear = inOrder(
  placesOfWords(
    `${hearers}[^.;?!]{0,60}(?:'ll| (?:will|shall|should|are to|can expect to)) (?:also |then |first |next |each )?(?:hear|read|find|get|receive|see|have|know|learn|be (?:told|sent|given|informed|shown))|(?:can|may|should) expect|(?:please )?expect`,
  ),
  [
    anyBetween(20),
    placesOfWords(
      sourceLines`
        ${newsNoun}
        |(?:an?|the|another|our) (?:[\w-]+ ){0,2}?(?:
          call|visit|letter|account|bulletin|notice|notification|alert|text|confirmation|message|mail|e-?mail|note
        )
        |from us|(?:it|this|that) first|(?:of|about) it|more(?! to (?!say|tell|report|share|add|announce))
        |what (?:we|the|was|went|happened|comes)|whether
      `,
    ),
  ],
  [anyBetween(80), timesAndPlaces],
);

/** "the tracker, where we will record each finding" */
const whereWeTellPattern = wholeWords(
  sourceLines`
    where (?:we|i|our \w+)(?:'ll| will| shall| are|'re)? (?:also |always )?(?:
      record|post|publish|report|share|note|log|add|list|announce|answer|tell
    )(?:ing)? (?:
      each|every|any|all|what|everything|news|updates?|progress|findings|results|the (?:latest|state|progress|status)
      |new|further|more|you
    )
    |where (?:each|every|all|any|new|further) [^.;,?!]{2,30} (?:will be|is|are) (?:
      announced|posted|published|shown|listed|noted|told
    )
    |what(?:ever)? (?:we|they|i) (?:find|learn|hear|know)\b[^.;,?!]{0,40} (?:goes|go|will go|gets|comes) (?:up|out|online|straight)
  `,
);

/** "Friday's newsletter will carry what we have learned" */
const willCarryPattern = wholeWords(
  sourceLines`
    (?:
      newsletter|bulletin|page|post|report|letter|update|edition|issue|number|magazine|gazette|blog|website|briefing
      |call|meeting|notice|circular|banner|radio(?: [A-Z]\w+)?|fm,?|station|paper|notes
    )(?: of [^.;,?!]{3,30}?)? (?:
      carries|includes|will (?:\w+ )?(?:carry|include|bring|tell|say|show|give|contain|have|set out|cover|explain)
    ) (?:you )?(?:
      whatever|what|which|when|whether|an? (?:[\w-]+ )?(?:piece|article|report|account|statement)|more
      |(?:the|our|all|any|further)(?: (?:further|later|next))? (?:
        latest|results?|findings|outcome|news|details|announcements?|bulletins?|updates?
      )
      |any|all (?:we|that)|everything|up to date
    )
  `,
);

/** "What the inspector makes of it we shall print in the autumn number", "a report, which we will publish next week" */
const frontedNews = inOrder(
  placesOfWords(`${newsNoun}|what(?:ever)?`),
  [
    anyBetween(80),
    placesOfWords(
      `(?:we|they|i) ${will} (?:print|publish|post|share|report|release|present|send|issue)(?= (?:in|on|at|by|here|next|this|tomorrow|tonight|within|under|to all)\\b|,)`,
    ),
  ],
  [anyBetween(60), timesAndPlaces],
);
/** "Publish post-mortem | 21 July": a step on a list. */
const publishByPattern = new Sieved(
  new RegExp(
    String.raw`^\W*(?:publish|share|release|issue|present) (?:[\w-]+ ){0,4}?(?:analysis|post-?mortem|report|rca|findings|results|review|summary|timeline|account)\b[^.;?!]{0,80}?(?:\||:|by|on|due) ?${promisedTime}`,
    "i",
  ),
);

/** "On 3 May the auditors' conclusions will be circulated" */
const whenNewsComes = inOrder(times, [anyBetween(40), placesOfWords(newsNoun)], [anyBetween(40), comesToLight]);

/** Each tells when or where news comes, or after what. */
export const newsPromised: readonly AskedPattern[] = [
  tellWhen,
  committedWhen,
  whenTell,
  tellWhere,
  updatePlacePattern,
  tellOnce,
  onceThenTellPattern,
  youHear,
  newsWillBePut,
  willBeUpdatedPattern,
  willCarryPattern,
  tellPeopleWhen,
  whenTellPeople,
  newsComesToLight,
  expectTelling,
  findOutBy,
  hearersHear,
  whereWeTellPattern,
  frontedNews,
  publishByPattern,
  whenNewsComes,
];
