/** So many people, or so much of what people have: counts, shares and dates that tell how many were affected. */
import { inOrder, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { group, one, peopleWords } from "./marked-people.ts";
import { namedInIt } from "./people-named-in-it.ts";
import { amount, countedGroup, thingOfPeople } from "./people-counted.ts";
import { figures, harm } from "./people-places.ts";
import { upTo, wholeWords } from "../word-list.ts";

/** "a small part of our users (less than 1 %) could not log in": the number stands in brackets behind the crowd. */
const countedInBracketsPattern = peopleWords(
  sourceLines`
    (?:number|part|portion|proportion|subset|share|minority|handful|group|fraction|percentage|some|several|few|many) (?:of )?(?:our |the |its )?(?:[\w-]+ ){0,2}?${group} \((?:(?:about|around|roughly|less than|fewer than|under|over|more than|up to|some) )?\d[\d.,]*(?: ?%| per ?cent| (?:people|in all|of them))?\)${upTo(80)}(?:
      ${harm}|could|unable
    )
  `,
);

const about =
  "(?:about |around |exactly |roughly |some |in all |a total of |(?:less|more|fewer) than |up to |under |over |just |only ){0,2}";
const trouble =
  "(?:[\\w-]+ ){0,4}?(?:breach|leak|incident|loss|theft|exposure|error|outage|mistake|disclosure|compromise|attack|intrusion)";
const inAll =
  "(?:(?:all|each of|every one of|all of|the|about|around|roughly|approximately|some|only|so far|exactly|a total of|nearly|almost|just over|more than|between) ){0,2}(?:\\d[\\d.,]*(?: ?%| per ?cent)? (?:to|and|or) )?";
/** What lists people: "the wrong sheet". */
const listOfPeople = "(?:list|file|(?:spread)?sheet|table|folder|export|attachment|mailbox)";
/** "we know of 14 tenants whose", "we are notifying 3,400 patients of a breach", "there were 60 lodgers on the list" */
const knownCountPattern = peopleWords(
  sourceLines`
    (?:
      know of|identified|counted|traced|contact(?:ed|ing)|notif(?:y|ies|ied|ying)|inform(?:ed|ing)|alert(?:ed|ing)
      |told|e-?mailed|called|written to|there (?:are|were)|it is|concerns|comes to
    ) ${inAll}${amount} (?:[\w'-]+ ){0,3}?(?:${group}|${one}) (?:
      whose|(?:who|that)(?! (?:can|will|may)\b)|with|(?:of|about|regarding) (?:[\w' -]{0,60}? )?(?:an?|the|this) ${trouble}\b
      |(?:on|in) (?:it\b|(?:the|that|this) (?:[\w-]+ )?${listOfPeople})
    )
    |(?:written|wrote|writing) to ${inAll}\d[\d.,]* (?:[\w'-]+ ){0,3}?${group}
  `,
);
/** "one row for each of the 30 lodgers": as many as the list has of its parts. */
const oneForEach = inOrder(
  placesOfWords(
    "(?:ha[sd]|holds?|held|contain(?:s|ed)|show(?:s|ed)|with|of|(?:there |which |they )?(?:was|were|is|are)|lay|ran to|runs to) (?:[\\w,]+ ){0,3}?(?:rows?|lines?|entr(?:y|ies)|records?|tabs?|columns?|sheets?|pages?|files?|folders?|slips?) (?:for|on|about|per)",
  ),
  [{ source: " ", most: 1 }, figures],
);
/** "340 entries, each of them a lodger", "900 rows, one for every nurse" */
const eachAPersonPattern = peopleWords(
  `${amount} (?:[\\w-]+ )?(?:rows|lines|entries|records|names|sheets|pages|slips)\\b[^.;?!]{0,20}, (?:one (?:for|about) (?:each|every) (?:[\\w-]+ )?${one})`,
);
/** "The mail reached 30 inboxes before it was recalled", "90 copies were posted to the wrong house" */
const reachedPattern = peopleWords(
  sourceLines`
    (?:(?:e-?)?mails?|messages?|letters?|lists?|files?|mailings?|texts?|attachments?|it|they|copies)(?: had| has| have)? (?:
      reached|got to|landed (?:in|with|on)|arrived (?:in|at|with)
    ) (?:
      ${about}${amount} (?:[\w-]+ ){0,2}?(?:${group}|inboxes|mailboxes|addresses)
      |(?:the (?:whole|entire)|all) (?:of )?[\w-]+
    )
    |${amount} (?:[\w-]+ ){0,2}?(?:copies|letters|parcels|envelopes|e-?mails|messages|statements|bills)\b${upTo(60)}(?:
      the wrong (?:address|house|person|people|place|${one}|${group})|(?:some|any)(?:body|one) else's?
    )
    |${amount} (?:[\w-]+ ){0,2}?(?:bookings|orders|cards|accounts|tickets|payments) (?:was|were) (?:
      double-charged|charged (?:twice|double)
    )
  `,
);
/** "in fact it was 41", "this time it is 40" */
const turnedOutPattern = peopleWords(
  sourceLines`
    (?:that|this) (?:was|is) (?:wrong|not right)[;,:] (?:
      it|the (?:right |correct |true )?(?:number|figure)
    ) is ${about}\d
    |(?:in fact|in the end|in truth|we now know|it turns out|it turned out) (?:that )?(?:
      it (?:is|was)|there (?:are|were)
    ) ${about}\d[\d.,]*
    |this time\b[^.;?!]{0,60}\b(?:it is|it was|we count|the (?:number|figure) is) ${about}\d[\d.,]*
    |(?:speaking|talking) (?:of|about) ${about}${amount} (?:[\w-]+ ){0,3}?${group}
    |(?:puts?|gave|gives|set) the (?:number|figure|total|count)\b[^.;?!]{0,60} (?:at|as) ${about}\d
    |${group}\b[^.;?!]{2,60} number(?:s|ed)? ${about}${amount}\W*$
    |there (?:are|were) ${about}\d[\d.,]* of (?:you|them)|(?:you|your (?:name|details|data|file|address|number|record)) and (?:those of )?(?:about )?${amount} other
    |how many [^.;?!:]{3,90}: ${about}${amount}
    |(?:we|i) (?:have )?count(?:ed)?(?: [^.;:?!]{2,40}:)? ${about}\d[\d.,]* (?:million |thousand )?(?:${thingOfPeople}|${group})
  `,
);
/** "That is 86,000 drivers", "this represents about 4 % of our members", "14 cases are known" */
const madeUpOfPattern = peopleWords(
  sourceLines`
    (?:that|this|it|which|they|the (?:total|figure|count|tally))(?:
      's| is| was| are| were| makes?| comes? to| came to| amounts? to| means?| represents?| equals?
    )(?: now| currently| all)? ${about}\d[\d.,]*(?:k| ?%| per ?cent)? (?:
      (?:of (?:our|the|all) )?(?:[\w'-]+ ){0,3}?${group}\b|of (?:you|them)\b|out of \d[\d.,]*
    )
    |${amount} (?:[\w-]+ )?(?:affected|impacted|compromised|exposed) (?:[\w-]+ )?(?:${group}|${one})
    |(?:malicious|infected|bad|fake|tampered|compromised|poisoned) (?:[\w-]+ ){1,3}(?:was|were) (?:
      downloaded|installed|opened|fetched
    ) (?:by ${about}${amount}|${about}${amount} times)
    |${amount} (?:[\w-]+ ){0,2}?(?:cases|instances|occurrences) (?:of (?:this|it|fraud|misuse|abuse|identity theft)\b)
  `,
);
/** "Depositors in that fund, 417 in all, are out of pocket" */
const countedAsidePattern = peopleWords(
  sourceLines`
    (?:${group}|everyone|everybody|anyone|those)\b[^,.;:()]{0,70}(?:, | \()(?:
      numbering ${about}${amount}|${about}${amount}(?: in all| in total| altogether| of them| (?:[\w-]+ )?${group})
    )(?:,|\)) (?:
      (?:is|are|was|were|had|have|has|lost|could|received|saw)\b${upTo(60)}(?:
        ${harm}|told|informed|written to|contacted
      )
    )
  `,
);
/** "Each lodger could see the letters of the other lodgers" */
const sawOthersPattern = peopleWords(
  `(?:all|every|each|both|${amount}) (?:[\\w'-]+ ){0,3}?(?:${group}|${one}) (?:could|can|(?:was|were) able to) (?:see|read|open|find) (?:[\\w-]+ ){0,4}(?:(?:everyone|everybody) else's|(?:each other|one another)'s|(?:of )?(?:the )?others?)`,
);
/** "The pictures that were shared are of the 28 children in class 5" */
const picturesCountedPattern = peopleWords(
  sourceLines`
    (?:
      photos?|photographs?|pictures?|images|files?|records?|details|data|names|letters?|fax(?:es)?|calls?|messages?
      |e-?mails?|notes?|forms?|documents?|reports?|scans?|recordings?|videos?
    )\b${upTo(40)} (?:is|are|was|were) (?:those |that )?(?:of|from|about|for) (?:the |those |these )?(?:${countedGroup})
  `,
);
/** Numbers that are told outright. */
export const tallies: readonly AskedPattern[] = [
  countedInBracketsPattern,
  ...namedInIt,
  knownCountPattern,
  oneForEach,
  eachAPersonPattern,
  reachedPattern,
  turnedOutPattern,
  madeUpOfPattern,
  countedAsidePattern,
  sawOthersPattern,
  picturesCountedPattern,
];

/** "we sent your invoice to one other customer", "went to all 45 Elm House tenants": who got to see it. */
export const givenToPattern = peopleWords(
  sourceLines`
    (?:
      sent|gave|given|went|e-?mailed|posted|delivered|handed|shown|disclosed|visible|readable|addressed|forwarded
      |circulated|distributed|dispatched|despatched|broadcast|copied|texted|revealed|released|passed|leaked
    )\b${upTo(80)} (?:to|among) (?:
      (?:(?:all|the|all the|all of the) (?=\d))?${about}(?!one (?:[\w-]+ )?(?:person|individual|recipient)\b)${amount} (?:
        (?!of |to |in |and |or |from |by |for |with |on |at |minutes? |hours? |days? )[\w'-]+ |of our ){0,3}?(?:
        ${group}|${one}|addresses|numbers|places
      )
      |the whole of [\w ]{2,20}\b
    )
  `,
);
/** "half of all orders were lost", "2 % of requests failed": a share of what people asked for. */
const shareOfThingsPattern = wholeWords(
  sourceLines`
    (?:
      (?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty) ?(?:%|per ?cent)
      |(?:one|two|three|four|five|six|\d+) (?:in|out of) a (?:hundred|thousand)|half
      |(?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?)
      |(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\w+)|\d+ (?:in|out of) \d+
    ) (?:of )?(?:(?:all|the|our) )?(?:
      (?:[\w-]+ ){0,2}(?:
        attempts?|requests?|calls?|sessions?|jobs?|uploads?|downloads?|trades?|appointments?|journeys?|lessons?
        |votes?|ballots?|readings?|samples?|claims?|applications?|refunds?|tickets?|meals?|doses?
      )
      |(?:[\w-]+ )?(?:
        orders?|payments?|bookings?|log-?ins?|transactions?|visits?|letters?|parcels?|trains?|flights?
        |deliver(?:y|ies)
      )
    )\b${upTo(80)}(?:
      ${harm}|failed|delayed|late|rejected|dropped|refused|bounced|timed out|errors?|not (?:put through|connected)
    )
    |(?:every (?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:rd|th))|one) (?:
      order|mailbox|account|user|customer|member|payment|call|request|booking|letter|parcel|log-?in|flight|delivery
      |bill|transaction
    )(?:(?<=\bevery \w{1,10} \w{1,12})| in (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a hundred|\d+))\b${upTo(60)}(?:
      ${harm}|failed|delayed|late|rejected|dropped|refused|bounced|timed out|errors?
    )
  `,
);
/** "12 of the 40 private letters" */
const countedThing = `(?!(?:19|20)\\d\\d )${amount} (?:of (?:roughly |about |some )?(?:(?:our|the|these|those) )?(?:[\\d,.]+ )?)?(?:(?!from |to |of |by |in |on |and |with )[\\w-]+ ){0,2}?${thingOfPeople}`;
/** "comprising 1,960 statements", "118 orders were lost": so many of what people have with us. */
const countedThingsPattern = wholeWords(
  sourceLines`
    ${countedThing}\b(?! (?:depend|rel[yi]|us[ei]))${upTo(80)}(?:
      affected|lost|wrong|deleted|exposed|leaked|misdirected|delayed|corrupted|missing|failed|sent to|shared|disclosed
      |divulged|stolen|copied|compromised|accessed|made public|fraudulent\w*|opened|read|searched|emptied|astray
      |by accident|in error|part of (?:the|this|that)
      |in (?:the|this|that) (?:[\w-]+ )?(?:
        file|list|archive|export|backup|database|table|spreadsheet|e-?mail|dump|leak|folder
      )
      |(?:included|contained|showed|held|listed) (?:[\w-]+ )?(?:names|numbers|dates|details|addresses|information)
    )
    |(?:affect|los|expos|leak|delet|compris|concern|involv|answered|failed|corrupt|hit)\w*\b${upTo(60)} ${countedThing}
  `,
);
const used =
  "(?: [\\w-]+){0,2}? (?:used|made|placed|bought|opened|created|sent|booked|issued|signed|submitted|paid|pushed|published|uploaded|ordered|received|built)\\b";
/** "Cards used between 3 and 9 May were copied", "affected orders placed on 3 May": so much of what people have, by the time of its use. */
const datedThing = `(?:${thingOfPeople}|payments|purchases|(?:each|every) (?:[\\w-]+ )?(?:order|booking|payment|purchase|ticket|parcel|reservation|appointment|application|letter|claim))`;
const someDay = String.raw`(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bnoon|\bmidnight)`;
const datedThingsPattern = peopleWords(
  sourceLines`
    (?:${datedThing}|${group})${used}[^.;?!]{0,60}${someDay}[^.;?!]{0,60} (?:
      was|were|are|is|has been|have been
    ) [^.;?!]{0,40}?\b${harm}
    |(?:affects?|affected|impacted|concerns|concerned|relates? to|involved|hit|touched|(?:limited|confined) to) (?:[\w-]+ ){0,3}?${datedThing}${used}[^.;?!]{0,30}${someDay}
  `,
);
/** What an organisation runs or makes: so many of these are not so many of those whom it hit. */
const notPeople =
  "systems|servers|services|hosts|machines|time|data|information|packages|releases|repositories|versions|modules|images|containers|nodes|clusters|databases|domains|pipelines|websites|pages|ATMs|pumps|vehicles";
/** "affected 11 of our 300 member libraries": whatever they are, so many of ours. */
const someOfOursPattern = wholeWords(
  sourceLines`
    (?:affect|impact|reach|hit|compromis|expos|target|involv)\w* (?:(?:about|around|only|just|up to|roughly|at least) )?${amount} of (?:our|the|its) (?!(?:[\w-]+ )?(?:${notPeople})\b)(?:[\w,-]+ ){0,3}?\w{3,}s
    |${amount} of (?:our|its|all) (?!(?:[\w-]+ )?(?:${notPeople})\b)(?:[\w-]+ ){0,2}?\w{3,}s (?:
      was|were|had|have been|lost|could|saw|experienced|received
    )\b${upTo(60)}(?:${harm})
  `,
);

/** "your account is one of 900" */
const oneOfPattern = new Sieved(
  /\bone of (?:the |our |about |around |some )?\d[\d.,]*\b(?! (?:minutes|hours|days|servers|computers|machines|laptops))/i,
);
/** "Of our residents, 9,300 had their number printed on the outside" */
const ofOursCountedPattern = peopleWords(
  sourceLines`
    of (?:(?:our|the|all|these) (?:${amount} )?|${amount} )(?:[\w-]+ ){0,3}?(?:
      ${group}|envelopes|letters|copies|parcels|deposits|payments|orders|refunds|tickets|samples
    )\b[^,.;]{0,60}, (?:about |around |some |roughly |only |at least )?${amount} (?:
      had|have|has|were|was|lost|could|saw|received|held|contained|carried|went
    )
  `,
);
/** "No crate published after 3 May was affected": which of them, by what was done with them and when. */
const subsetPattern = wholeWords(
  sourceLines`
    (?:any|every|all|no|none of the) (?:(?!servers?|services?|systems?|data|information|traffic|backups?|databases?|software|machines?)[\w-]+ ){1,2}(?:not )?(?:
      (?!limited|affected|impacted)\w{3,}ed|built|made|sent|run|with|that|which
    ) [^.;?!,]{3,80}? (?:was|were|is|are) (?:not |un)?(?:affected|impacted|vulnerable|compromised)
  `,
);
/** So much of it all. */
export const partsOfWhole: readonly AskedPattern[] = [
  subsetPattern,
  oneOfPattern,
  shareOfThingsPattern,
  someOfOursPattern,
  countedThingsPattern,
  datedThingsPattern,
  ofOursCountedPattern,
];
