import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const organisations = sourceLines`
  (?:
    companies|organi[sz]ations|businesses|firms|institutions|providers|services|websites|sites|banks|charities
    |universities|colleges|schools|hospitals|clinics|hotels|airlines|councils|retailers|shops|museums|libraries
    |governments|agencies|authorities|trusts|employers|operators|hosts|platforms|networks|developers|projects
    |shopkeepers|insurers|clubs|others
  )
`;
/** One of them, or of what they run: "airline", "system" */
const organisation = sourceLines`
  (?:
    company|organi[sz]ation|business|firm|institution|provider|service|website|site|bank|charity|university|college
    |school|hospital|clinic|hotel|airline|council|retailer|shop|museum|library|government|agency|employer|operator
    |host|platform|network|developer|programmer
  )
`;
const system = String.raw`(?:system|software|computer|app|server|program|machine|defen[cs]e|security|technology|database|firewall|password|one)`;
/** What befalls them */
const mishaps = sourceLines`
  (?:
    cyber[- ]?attacks?|cyber ?crimes?|hacks?|hacking|attacks|breaches|data breaches|leaks|data leaks|break-ins|outages
    |failures|bugs|glitches|crashes|ransomware|phishing|mix-ups|slips|mistakes|errors|faults|incidents|accidents
    |disruptions?|downtime|data loss|power cuts|things|events|problems|thefts
  )
`;
const ofThisKind = String.raw`(?: (?:like (?:this|these|ours)|of (?:this|that) (?:kind|sort|type|nature)|such as (?:this|these|ours)|on (?:[\w-]+ )?[\w-]+))?`;
const suffer = String.raw`(?:attack\w*|target\w*|hit|victims?|affected|breach\w*|fac(?:e|es|ed|ing)|fell|fallen|suffer\w*|experienc\w*|threat\w*|hack\w*|leak\w*|struggl\w+|broken into|brought down|the same (?:problem|thing|trouble|fault|difficult\w+|attack|issue)s?|similar)`;
const sadly = String.raw`(?:sadly |unfortunately |all too |more and more |increasingly |ever more |more |now |quite |very |simply |just |regrettably |becoming |still )*`;

/** Ways of saying that what happened happens to everybody */
export const everybodyPhrases: readonly Phrase[] = [
  {
    words: String.raw`(?:which|what) (?:[\w-]+ )?${organisation} (?:can (?:say|claim)|has never|has not|does not)(?: [\w-]+)?`,
  },
  {
    words: String.raw`(?:all|most|many) (?:[\w-]+ )?${organisations} (?:face|are (?:exposed|vulnerable|at risk|open to)|live with|run this|struggle|get hacked)`,
  },
  {
    words: String.raw`as (?:we all|everyone|everybody|you) knows?|(?<!\b(?:our|your|the|these|those) )(?:computers|machines|networks) (?:\w+ )?(?:crash|fail|break down|go down)`,
    unless: String.raw`as you know`,
  },
  {
    words: String.raw`(?<!\b(?:our|your|the) )${mishaps}${ofThisKind} (?:\w+ )?(?:affect|hit|befall|catch|touch|strike|spare)(?:s)? (?:everyone|everybody|us all|all of us|anyone|no one|nobody)`,
  },
  {
    words: String.raw`(?:whole|entire) (?:[\w-]+ )?(?:sector|industry|trade|profession|world|country) (?:is|has been|faces|suffers|struggles|shares|has (?:a|the same))(?: [\w-]+)?`,
  },
  {
    words: String.raw`similar (?:attacks|breaches|incidents|leaks|cases|problems|outages|failures) (?:on|at|elsewhere|across|have (?:hit|affected|happened|occurred))`,
    unless: String.raw`prevent\w*|avoid\w*`,
  },
  {
    words: String.raw`(?:like|as with) (?:so )?(?:many|most|all|every|countless|other)(?: other)? (?:[\w-]+ ){0,2}?(?:${organisations}|${organisation}|${system})(?=[^.;:?!]{0,80}\b${suffer}\b)`,
  },
  {
    words: sourceLines`
      (?:no|not a|hardly an?|nothing) (?:[\w-]+ )?(?:${organisation}|${system}|online|in the world) (?:[\w-]+ ){0,3}?(?:
        is|are|can be|can ever be|will ever be|stays?
      ) (?:ever )?(?:
        (?:
          completely|totally|entirely|fully|truly|absolutely|wholly|quite|100 ?%
          |(?:100|a hundred|one hundred) per ?cent
        ) )?(?:
        immune|safe|secure|invulnerable|perfect|bulletproof|impenetrable|unhackable|infallible|protected|foolproof
        |faultless|spared|beyond reach
      )
    `,
  },
  {
    words: sourceLines`
      (?:nobody|no one|none of us) (?:is|can be|are|can claim to be) (?:perfect|immune|safe|infallible|spared|secure)
      |there(?: is|'s) no such thing as (?:an? )?(?:perfect|complete|100 ?%|absolute|total|\w+proof)(?: [\w-]+)?
      |(?:perfect|complete|100 ?%|absolute|total) (?:security|safety|protection) (?:does not|doesn't|cannot) exist
    `,
  },
  {
    words: sourceLines`
      in (?!the (?:internet|computer|information))(?:today'?s|this|our|the|an?) (?:(?:increasingly|ever more|modern|so|more) )*(?:\w+ )?(?:
        threat|digital|cyber|security|online|connected|technology|technological|internet|computer|information|modern
        |networked
      ) ?(?:landscape|world|environment|age|climate|era|times)
      |in this day and age|in (?:today's|the modern) world
    `,
  },
  {
    words: sourceLines`
      (?<!\b(?:our|your|the|of|their|any|no) )${mishaps}${ofThisKind} (?:
        are|is|have become|has become|are becoming|is becoming|remain
      ) ${sadly}(?:
        common(?:place)?|frequent
        |(?:a )?(?:fact|part) of (?:\w+ )?(?:
          life|business|doing \w+|being \w+|running \w+|the (?:job|business|internet|\w+ world)|working \w+
        )
        |normal|inevitable|unavoidable|to be expected|nothing new|not (?:unusual|uncommon|new|rare)|widespread
        |on the rise|on the increase|everywhere|rife|routine|everyday (?:events|life)
        |part of (?:daily|everyday|modern|our) (?:\w+ )?life|a daily \w+|bound to happen
        |the (?:price|cost|reality) (?:of|we)|usual
      )
    `,
  },
  {
    words: sourceLines`
      (?<!\b(?:our|your|the|of) )(?:such |these )?${mishaps}${ofThisKind} (?:
        do |will |can |just |simply |sometimes |always |inevitably )*(?:happen|occur)(?:s)?(?: (?:
          all the time|every (?:day|week|year)|everywhere|to (?:\w+ )?[\w ]{2,20}|from time to time
          |now and (?:then|again)|sometimes|anywhere|in (?:any|every) \w+
        )
      )?(?=[.,;:!?]| (?:and|but|in|to|from)\b|$)
    `,
    unless: String.raw`(?:so|make|making|made|makes) (?:sure )?(?:that )?(?:such|these)|prevent|where|when|if|report|whenever|how`,
  },
  {
    words: sourceLines`
      (?:can|could|may|might|would)(?: \w+)? (?:happen|have happened|befall|have befallen)(?: \w+)? (?:to )?(?:
        anyone|anybody|everyone|everybody|any (?:of us|(?:[\w-]+ )?${organisation})|us all|all of us|the best
      )
      |happens? to (?:everyone|everybody|us all|all of us|the best(?: of us)?)
      |any(?:one|body)(?: of us)? (?:could|can|might) (?:have )?(?:make|made|done|do)
    `,
  },
  {
    words: sourceLines`
      (?:cyber ?attacks?|attacks?|hacks?|breaches|ransomware|cyber ?crime|break-ins|leaks|hacking)${ofThisKind} (?:has|have|is|are) (?:\w+ )?(?:
        risen|increased|grown|surged|soared|multiplied|doubled|trebled|rocketed|rising|growing|increasing|exploded
      )
      |(?:rising|growing|increasing|ever-growing|unprecedented) (?:number|wave|tide|trend)s? of (?:\w+ )?(?:
        cyber ?attacks?|attacks|hacks|breaches|ransomware|cyber ?crime
      )
      |(?:rise|increase|surge|wave|epidemic|spate) (?:in|of) (?:
        (?:\w+ )?(?:cyber ?attacks?|hacks|breaches|ransomware|cyber ?crime|break-ins)|attacks (?:on|against)
      )
    `,
  },
  {
    words: String.raw`even (?:the )?(?:very )?(?:largest|biggest|best|greatest|strongest|richest|most [\w-]+|best-[\w-]+|big|giant|great|world's)(?: and (?:\w+ )?\w+)? (?:[\w-]+ ){0,2}?(?:${organisations}|names|giants|systems?|brands|corporations|players)`,
  },
  {
    words: sourceLines`
      ${organisations} (?:
        up and down the (?:country|land)
        |(?:across|around|throughout|all over|in) (?:the|our|this) (?:[\w-]+ )?(?:
          country|world|globe|land|continent|industry|sector|region|nation|trade
        )
        |everywhere|worldwide|of every (?:size|kind)|of all (?:sizes|kinds)
      ) (?:are|have|were|face|struggle|suffer|experience|see|now|fall|get)(?: [\w-]+)?
    `,
  },
  {
    words: sourceLines`
      (?:many|most|other|several|plenty of|hundreds of|thousands of|countless|so many|lots of|all) (?:of (?:our|the) )?(?:other )?(?:[\w-]+ ){0,2}?(?:
        ${organisations}|competitors|rivals|peers
      ) (?:have|had|has|face|suffer|experience|are|were)(?: (?:also|too|all|been|had|already|recently|suffered|faced|experienced))* ${suffer}
    `,
  },
  {
    words: sourceLines`
      (?:our |the |\w+ of our )?(?:
        competitors|rivals|peers
        |(?:others|other [\w-]+) in (?:our|the|this) (?:\w+ )?(?:industry|sector|field|trade|business)
      )(?: too)? (?:have|had|has|suffers?|faces?|are|were|fare|do)(?: (?:also|too|all|been|had|already|recently|no|not))* (?:
        the same|worse|better|${suffer}
      )
    `,
  },
  {
    words: sourceLines`
      (?:every|any|each) (?:[\w-]+ ){0,2}?(?:${organisation}|${system})(?: (?:in|of) (?:the|our|this|any|every) [\w-]+)? (?:(?:sometimes|occasionally|eventually) )?(?:
        goes|fails|breaks|crashes|suffers|gets (?:hacked|attacked|hit|breached|it wrong)|ships
        |makes (?:mistakes|errors)
        |has (?:\w+ )?(?:
          bugs|outages|leaks|problems|failures|faults|its|had|been (?:hacked|attacked|hit|breached|through)
        )
        |faces|deals|struggles|experiences|lives|must|has to
        |is (?:at risk|under|subject|vulnerable|a target|exposed|attacked)
        |can (?:be (?:hacked|broken|attacked|breached)|fail|go|crash)|could (?:be|have been)
        |will (?:\w+ )?(?:be|fail|suffer|have|face)|knows
      )(?: [\w-]+)?
    `,
    unless: String.raw`we (?:will|have|now)|should`,
  },
  {
    words: String.raw`(?:we are|we're|ours is|I am|this is|our [\w-]+ (?:is|are|was)|we were) (?:\w+ )?no (?:exception|different)`,
  },
  {
    words: sourceLines`
      (?:show me|name(?: me)?(?: just)?|find me|tell me|point to) (?:an?|one|any|a single) (?:[\w-]+ ){0,2}?(?:${organisation}|${system})
      |there(?: is|'s|are)? (?:is |are )?(?:no|not an?|hardly an?|scarcely an?|few) (?:[\w-]+ ){0,2}?(?:
        ${organisation}|${organisations}|${system}
      ) (?:\w+ )?(?:that|which|who|without|in \w+ that)
      |there are (?:only )?two (?:kinds|types|sorts) of (?:${organisations}|people)
    `,
  },
  {
    words: String.raw`(?:matter|question) of (?:"|“|')?(?:if|whether|when|time)(?=[^.;?!]{0,20}\bwhen\b|[.,;:!]| (?:before|until)| (?:for|in) (?:any|every|our))(?:[^.;?!]{0,16}when)?|(?:has been|was|is|came) our turn`,
  },
  {
    words: sourceLines`
      one (?:of|among) (?:the )?(?:
        many|thousands|hundreds|dozens|countless|numerous|scores|a (?:long|growing) (?:list|number)
      )(?: of)? (?:[\w-]+ ){0,2}?${organisations}
      |among (?:the |a )?(?:many|thousands|hundreds|dozens|countless|growing number)(?: of)? (?:[\w-]+ ){0,2}?${organisations}
      |joined (?:the |a )?(?:long|growing|ever-\w+) (?:list|number) of
    `,
  },
  {
    words: String.raw`(?:we are|we're|we were|ours is|this was|this is) (?:by no means |certainly |sadly |unfortunately |of course )?(?:(?:not |hardly |far from )(?:alone|the only (?:one|company|organi[sz]ation|school|bank|hospital|firm)s?|the first)|neither the (?:first|only))`,
  },
  {
    words: sourceLines`
      (?<!\b(?:our|your|these|those|the) )(?:
        computers?|systems|machines|technology|software|servers|networks
      ) (?:sometimes|do|can|always|occasionally|inevitably|just|will always|will sometimes|do sometimes) (?:
        fail|break|go wrong|crash|go down|let
      )
      |things (?:do |can |sometimes |will )*go wrong|(?:one|somebody|someone)? ?sooner or later
    `,
  },
  {
    words: String.raw`(?:software|systems?|technology|code|computers?|machines?|security|people|websites?) (?:is|are) (?:never|rarely|seldom|not) (?:\w+ )?(?:free (?:of|from)|perfect|without|infallible|100|error-free|immune|flawless|faultless|foolproof)`,
  },
  {
    words: sourceLines`
      (?:attack|hit|target|hack|strike|break into|fool|catch)(?:s|ed)? (?:
        thousands|hundreds|millions|dozens|countless|so many|many
      )(?: of)? (?:[\w-]+ ){0,3}?(?:every|each|a) (?:day|week|year|month)
      |(?:attacked|hacked|hit|breached|targeted|robbed|broken into) (?:
        every (?:single )?(?:day|week|hour|minute|year)|all the time|daily|constantly
      )
    `,
  },
  {
    words: sourceLines`
      even (?:
        Google|Facebook|Microsoft|Apple|Amazon|NASA|the (?:Pentagon|NHS|government|army|police|CIA|FBI|White House)
      )
      |even (?!(?:our|the|your|my|those|these|some|people|customers|this|that|though|if|when|after)\b)[\w-]+(?: and [\w-]+)? (?:has|have) been (?:
        hacked|attacked|breached|broken into|hit|robbed
      )
      |even the most [\w-]+ (?:[\w-]+ )?(?:people|person|users?|of us|staff|experts?)
    `,
  },
  {
    words: String.raw`(?:it|this|that|something like this|an? (?:attack|breach|leak)) (?:was|is) (?:\w+ )?(?:bound to (?:happen|come)|inevitable|unavoidable|only to be expected)`,
  },
  {
    words: String.raw`we(?:'ve| have) all (?:been there|had|sent|made|done|lost|seen|clicked|forgotten)|who (?:among us |of us )?has(?: never|n't ever| not ever)`,
  },
  {
    words: String.raw`one in (?:two|three|four|five|six|ten|\d+) (?:[\w-]+ )?${organisations}|(?:(?:\d+ ?%|\w+ per ?cent) of|half of) (?:all )?(?:[\w-]+ )?${organisations} (?:have|were|are|had|suffer|will|get)`,
  },
  {
    words: String.raw`(?:hackers|criminals|attackers|thieves|scammers|fraudsters) (?:are|get|grow|become|will) (?:everywhere|always|getting|ever|more and more|becoming|growing|one step|never far)(?: [\w-]+)?`,
  },
  {
    words: String.raw`an? (?:industry|sector|nation|world)-?wide (?:problem|issue|challenge|phenomenon|threat)|(?:part and parcel|in the (?:very )?nature) of (?:[\w-]+ ){0,3}[\w-]+`,
  },
];
