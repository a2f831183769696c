import { sourceLines } from "../../text/pattern-lines.ts";
import { badThing, defect } from "./owning-bad-things.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

/** What we knew, believed or had promised, or were warned of, and did not act upon. */
export const unheededPatterns: readonly OwningPattern[] = [
  {
    note: "A false word of ours: “we said that we had deleted it, and we had not”",
    pattern: sourceLines`
      WE ADV (?:said|told|promised|assured|wrote|stated|announced|confirmed|reported)\b[^.;]{1,80}?(?:
        ,? (?:and|but|yet|though|although) (?:we|it|they|that) (?:had|did|was|were|have|has)(?: not|n't)\b
        |\bwhen (?:it|they|we|he|she) (?:had|did|was|were)(?: not|n't)\b
        |\bbefore (?:we|it|they|that) (?:knew|had|could)\b
      )
      |\b(?:though|although) we (?:had )?(?:told (?!it\b|him\b|her\b|them\b|the\b|our\b)|said|promised|assured|confirmed|announced)\b
      |\b(?:
        notice|letter|e-?mail|message|statement|answer|reply|advice|information|update|figures?|numbers?|form|page
        |text
      )s? (?:that |which )?we (?:had )?(?:sent|gave|published|posted|issued|put)\b[^.;]{0,40} (?:was|were) (?:\w+ )?(?:
        misleading|wrong|incorrect|unclear|inaccurate|incomplete|late|confusing|false|untrue
        |not (?:true|correct|clear)
      )\b
    `,
  },
  {
    note: "“It took us a week to tell you, and that is too long”, “we have known since 2023 that both lie in one duct”, “we let it in with nothing but a password”",
    pattern: sourceLines`
      \btook (?:us|me) [^.;]{3,60} to [^.;]{3,60},? (?:and|which) (?:that |this )?(?:is|was) (?:\w+ )?too long\b
      |WE ADV (?:had )?known (?:
        since [^.;,]{0,30}(?:19|20)\d\d|for (?:[\w-]+ ){0,2}(?:weeks|months|years)
      ) (?:that|about|of)\b
      |WE ADV (?:let|allowed|gave) [^.;]{5,100} with (?:nothing (?:but|more than)|no more than|only|just) (?:an?|one|the) [\w-]+
    `,
    unless: String.raw`\b(?:let|allowed) (?:you|everyone|all of you)\b`,
  },
  {
    note: "“Having promised to answer in ten days, we took ten weeks”, “I meant to drop one table and dropped another”, “one call would have stopped it, and we did not make it”",
    pattern: sourceLines`
      ^\W*having (?:promised|undertaken|agreed|said|been (?:warned|told|asked|advised))\b[^,]{3,80}, (?:we|I|our [\w-]+) (?:
        then |still |nevertheless |\w+ly )?(?!
        are|have|will|can|am|kept (?:it|our)|stopped|closed|acted|replaced|moved|shut|called
      )\w+\b
      |\b(?:we|I|our [\w-]+) (?:had )?(?:meant|intended|wanted|thought) to [^.;]{3,60},? (?:and
        |but) (?:instead )?(?!(?:we )?(?:will|can|are|have|could|shall|hope)\b)(?:we |I |he |she )?[a-z]+(?:ed|t|nt|de|ut
        |ook)\b
      |\bwould (?:easily )?have (?:stopped|prevented|avoided|caught|shown|spared|saved|told|been enough)\b[^.;]{0,50}(?:, (?:and|but|yet)|;) (?:
        we|I|nobody|no one|none of us
      ) (?:\w+ly )?(?:did|had|made|took|asked|was|were)(?: not|n't| none| never)?\b
      |\b(?:check|call|test|step|look|question|glance) (?:that |which )?(?:we|I) (?:had )?(?:
        skipped|left out|did not|didn't|forgot|missed
      )\b[^.;]{0,20} would have\b
    `,
  },
  {
    note: "“It escaped our notice that the policy had lapsed”, “it slipped our minds”",
    pattern: sourceLines`
      \b(?:escaped|slipped|skipped|eluded) (?:our|my) (?:notice|attention|minds?|memory)\b|\b(?:never|not|n't) (?:even 
      |once )?(?:occur(?:red)? to (?:us|me)|cross(?:ed)? (?:our|my) minds?)\b|\b(?:passed|went) (?:us|me) by\b
      |\bslipped through our (?:fingers|net|hands)\b
    `,
  },
  {
    note: "“We promised that the tape would be burnt, yet it was still in the cellar”",
    pattern: sourceLines`
      \b(?:we|I) (?:had |have )?(?:said|told|promised|assured|wrote|stated|announced|confirmed|agreed|undertook
      |undertaken)\b[^.;]{1,90}?,? (?:yet|but|and yet|and still) (?:we|it|they|that|he|she|the [\w-]+|your [\w-]+) (?:(?:was
      |were|is|are|had|did) )?(?:still|never|only|not)\b
    `,
  },
  {
    note: "“We were warned, and opened it all the same”, “and we had been told”, “you asked us to stop, and still we rang”",
    pattern: sourceLines`
      \bwe, (?:who|although we|though we) (?:had )?(?:knew|known) (?:it|this|that|better|of it|about it)\b
      |\b(?:we|I) (?:were|was|had been) (?:\w+ )?(?:warned|told|advised|asked)\b[^.]{1,80}\b(?:
        all the same|anyway|regardless|nevertheless|nonetheless|even so
      )\b
      |\b(?:we|I) (?:had been|were|was) (?:\w+ )?(?:warned|told|advised|alerted)\b[^.]{1,80}\b(?:and|but|yet) (?:(?:we|still|nevertheless|then|I) )*(?:
        (?:left|let) (?:it|them|that|things) (?:as|where|like|open|be|lie|so|go|rest|stand|unlocked|un\w+ed)\b
        |kept (?:it|them|that) (?:as|open|running|in (?:use|service|place)|online)\b|(?:did|took|made) (?:nothing|no )|carried on|went on
        |put (?:it|that|them) off
      )
      |\band (?:we|I) (?:had (?:been (?:told|warned)|known)|knew)(?: (?:of|about))?(?: (?:it|this|that))?(?=[.;,]|$)
      |\b(?:you|he|she|they) (?:had )?(?:asked|told|begged|instructed) us (?:not )?to (?:
        delete|remove|stop|not|close|cancel|leave|take
      )\b[^.]{1,80}[;,] (?:(?:and|but|yet|still) )?(?:[\w ]{1,20} )?we (?:
        still|rang|wrote|sent|kept|called|used|went on|carried on|did not|didn't|never|put|gave|printed|published
        |showed|let
      )\b
    `,
  },
  {
    note: "“We knew of the loose rail for a month”, “we knew that he drank, and gave him the keys all the same”",
    pattern: sourceLines`
      WE ADV (?:knew|known|were aware|had been aware|been aware)(?: (?:since|for
        |from) [^.;,]{3,40}?)? that [^.;,]{2,60}? (?:was|were|had been|is|are) (?:\w+ )?(?:
        broken|cracked|loose|weak|faulty|leaking|worn|rust\w+|rotten|unsafe|dangerous|defective|out of date|outdated
        |expired|missing|full|blocked|not (?:safe|sound|tight|working|locked|encrypted)
      )\b
      |WE ADV (?:knew|known|were aware|had been aware|been aware) (?:of|about|that)\b(?=
        [^.;]{0,60}\b(?:
          broken|cracked|loose|weak\w*|faulty|leak\w*|cracks?|rust\w*|faults?|problems?|defects?|flaws?|gaps?|holes?
          |risks?|dangers?|complaints?|damage|rot|missing|lost|worn|unsafe|this|it|he|she|they
        )\b
      )[^.;]{2,90}? (?:
        (?:for|since) (?:more than |over |almost |about |at least |the |last )?(?:
          an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|early|late|spring|summer|autumn
          |winter|january|february|march|april|may|june|july|august|september|october|november|december
        )\b(?! (?:and |it |the ))
        |(?:and|but|yet)\b[^.;]{2,80}\b(?:all the same|anyway|regardless|nevertheless|nonetheless|even so|none the less)
      )
    `,
    unless: String.raw`\b(?:and|so) (?:we )?(?:had |have )?(?:\w+ly )?(?:moved|prepared|warned|closed|acted|told|planned|laid)\b`,
  },
  {
    note: "“We thought that one pump would do”, “the slip was in the table that our clerk drew up”",
    pattern: sourceLines`
      WE ADV (?:relied (?:up)?on|trusted|took|believed|went by)\b[^.;,]{2,50}?,? (?:and|but) (?:never|did not|didn't) (?:\w+ )?(?:
        check|look|verif|test|ask|confirm|inspect
      )\w*
      |WE ADV (?:trusted|believed|admitted|let in|served|paid|hired) [^.;,]{2,40} because (?:he|she|it|they) (?:
        had|looked|sounded|said|wore|seemed|came|knew|claimed|was wearing
      )\b
      |WE ADV (?:just |simply )?(?:assumed|took it|presumed) (?:that )?(?!
        responsib|control|command|no\b|the worst|office
      )\w+
      |WE ADV \w+(?:ed|ent|ept) (?:everything|all of it|them all|everyone|everybody) (?:but|except|save|apart from)\b
      |WE ADV had [^.;,]{2,40} on (?:every|all|each) [^.;,]{2,30} (?:but|except|save|apart from)\b
      |WE ADV \w+ (?:the|your|this|that) [\w-]+,? and (?:the [\w-]+|it|they) (?:was|were) ${badThing}\b
      |WE ADV (?:thought|believed|hoped|expected|trusted|felt sure|were (?:sure|certain)) (?:that )?[^.;,]{2,60}\b(?:would|could|might) (?:
        be (?:enough|fine|sufficient|safe|all right)|do(?=[.;,]|$)|suffice|hold|last|cope|manage|never happen|go away
        |pass|blow over|sort (?:it|them)sel\w+ out|wait|heal|keep|dry|settle|fix itself
      )\b
      |WE ADV (?:thought|believed|hoped|expected|assumed|trusted) (?:that )?(?:
        somebody|someone|others|the others|another|each other|one of the others|the other [\w-]+
      )(?: else)? (?:was|were|had|would|did|could|knew)\b
      |\b${defect} (?:was|were|lay|is|sat) (?:in|with|on) (?:an?|the) (?:[\w-]+ ){1,3}(?:that |which )?(?:
        we|I|our (?!${othersOfOurs})(?:[\w-]+ )?[\w-]+
      ) (?:had )?\w+
    `,
    unless: String.raw`\b(?:rightly|(?:and|we) were right|and it (?:was|did|held)|still (?:think|believe))\b`,
  },
  {
    note: "“We are writing to you only now, six weeks later”: late by our own telling",
    pattern: sourceLines`
      \b(?:only|not until|not before) (?:now|today|this week|yesterday|on \w+day)\b[^.;]{0,12}? (?:nearly |almost 
      |more than |over |some |about )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:days?|weeks?
      |months?|years?) (?:later|after|on|late)\b
    `,
    unless: sourceLines`
      \b(?:police|prosecutor|court|investigators|regulator|authorit\w+|law|attackers?|thie(?:f|ves)|found out|learned
      |discovered|came to light|supplier|provider|vendor)\b
    `,
  },
  {
    note: "“Your warning reached us and was put on a pile”: it came, and nothing came of it",
    pattern: sourceLines`
      \b(?:
        letter|message|e-?mail|mail|warning|complaint|report|call|request|notice|note|alarm|alert|form|order
      )s?\b[^.;]{0,50} (?:
        reached|came to|got to|arrived (?:at|in|with)|was (?:received|taken) (?:by|in|at)
      ) (?:us|our (?!${othersOfOurs})[\w-]+)\b[^.;]{0,40}(?:and|but|where it|where they|, then) (?:it |they |then |there )*(?:
        was|were|lay|sat|stayed|remained|went|got|ended
      )(?: up)? (?!
        (?:\w+ )?(?:
          passed|dealt|answered|handled|acted|read|processed|sent|forwarded|checked|opened (?:on|at)|registered|logged
        )\b
      )(?:
        not |never |put |left |filed |laid |there |un\w+|lost|forgotten|ignored|thrown|deleted|in |on |under |until |nowhere
      )
    `,
  },
  {
    note: "“We had been told not to store petrol in it”, “you had warned us about the step; we sent you a leaflet”",
    pattern: sourceLines`
      WE had (?:\w+ )?been (?:\w+ )?(?:forbidden|prohibited|(?:told|warned|asked|ordered|advised) (?:not|never)
        |advised against|warned against) (?:to |from )?(?!
        (?:comment|speak|talk|tell|say|publish|write|inform|name|disclose|give|answer)\w*\b
      )\w+
      |\bhad (?:told|warned|written to|alerted) (?:us|our [\w-]+)\b[^.;]{0,40}(?:;|,? (?:and|but)) (?:we
        |our [\w-]+) (?:only )?(?:answered|replied|responded|reacted|sent|came) (?:you |back )?(?:with (?!thanks|care)|only
        |an?\b|late|too|weeks|months|nothing)
    `,
    unless: String.raw`\band (?:so )?we (?:did not|didn't|have not|kept|never did)\b|\b(?:within|at once) `,
  },
  {
    note: "“We advertised a night guard and never had one”, “we knew that it was rotten and did nothing”",
    pattern: sourceLines`
      WE ADV (?:advertised|claimed|boasted|professed|pretended|sold|offered)\b[^.;]{3,80}?,? (?:and|but
        |yet) (?:we )?(?:did(?: not|n't)|had(?: not|n't)|never(?: \w+)?|had no\w*)(?= (?:have|do|had|it|one|them|so|any)\b
        |[.,;]|$)
      |(?:WE ADV|OUR (?!${othersOfOurs})[\w-]+) (?:knew|known|saw|seen|heard|were aware|had been told|noticed|felt
        |sensed)\b[^.;]{3,90}?,? (?:and|but|yet) (?:we |still |then )*(?:
        (?:did(?: not|n't)|had(?: not|n't)|never) (?!open|sail|start|go\b|run\b|let\b|send|use\b|publish|pay|answer|click
          |believe|know|lose|stop|give|yet|wait|hesitate|need|want|mind|panic)\w+
        |did (?:nothing|little|too little)|took no|made no|said nothing|told nobody|looked away
      )\b
    `,
    unless: String.raw`\b(?:no|not) (?:sign|evidence|reason)`,
  },
  {
    note: "“I was supposed to check the ropes”: a duty told as one that was not done",
    pattern: sourceLines`
      (?:WE|OUR (?!${othersOfOurs})[\w-]+) (?:was|were) (?:meant|supposed) to (?:
        check|set|lock|delete|test|renew|watch|tell|warn|back|shred|encrypt|remove|change|inspect|call|answer|keep|make sure|look
        |train|replace|repair|clean|count|sign|patch|update|guard|report|write|switch|turn|clear|secure|verify|read
      )\b(?! .* and (?:we |he |she |they )?did\b)
    `,
  },
  {
    note: "“We recognise ourselves in your letter: rude and slow”, “that was our idea of security”, “every spring we mean to mend it”",
    pattern: sourceLines`
      \b(?:we|I) (?:must |have to )?recogni[sz]e (?:ourselves|myself) in (?:the|this|these|that|your|his|her|their|every)\b
      |\b(?:that|this|such) was our (?:idea|notion|version|understanding|concept) of\b
      |\b(?:each|every) (?:year|time|month|spring|summer|autumn|winter|week) (?:we|I) (?:mean|meant|intend|intended|plan
        |planned|promise|promised|vow|vowed) to\b
    `,
  },
];
