import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import { badThing } from "./owning-bad-things.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const ours = String.raw`our (?:own )?(?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+`;

const gone = String.raw`disappeared|vanished|went missing|got lost|(?:was|were) (?:lost|mislaid)|went astray`;

/** What one does to a way in so that it is none. */
const barred = sourceLines`
  (?:
    bought|hired|received|found|seen|noticed|lost|reported|discovered
    |(?:locked|bolted|secured|barred|closed|alarmed|replaced|repaired|reinforced|tested|checked|patched|shut|sealed|changed
    |encrypted|bricked|insured)
  )
`;

/** What was done by halves, put off, entrusted to one alone or to what was known to be bad. */
export const halfDonePatterns: readonly OwningPattern[] = [
  {
    note: "“We had a plan for the building and none for the data”, “our guard checked the door and not the gate”",
    pattern: sourceLines`
      WE ADV (?:had|made|kept|wrote|drew up|bought|held|took|ran) (?:an? |the |two |one )?[^.;,]{2,50},? (?:and|but
        |yet) (?:none|nothing|no [\w-]+|not one) (?:for|of|on|in|at|to|with) (?:the|our|your|their|what|any|those|it)\b
      |(?:WE|OUR (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+) ADV (?:had )?(?:
        checked|counted|tested|locked|read|trained|secured|encrypted|backed up|copied|watched|measured|asked|warned|told
        |insured|patched|protected|guarded|searched|inspected|cleaned|looked at
      ) (?:the|our|your|one|only) [^.;,]{2,40},? (?:and|but) (?:not|never|forgot) (?:the|our|your|their|its|those|what|on|in|at)\b
    `,
    unless: String.raw`\b(?:harmed|affected|stolen|lost|taken) `,
  },
  {
    note: "“By the time our desk read the message, the money had gone”",
    pattern: sourceLines`
      \bby the time (?:(?:any|some)(?:one|body) (?:at|in|on|of) (?:us|our [\w-]+)(?: [\w-]+)?|we|I|one of us|${ours}) (?:at last |finally |had )*(?:
        looked|read|opened|answered|checked|reacted|acted|responded|understood|woke|picked|replied|listened
      )\b[^.;,]{0,50}, (?!(?:the |all )?(?:thie(?:f|ves)|burglars?|attackers?|intruders?|hackers?|caller|man|woman|he|she|they|it)(?: \w+)? (?:had|was|were) (?:gone|away|left|over)\b)[^.;]{2,60}\b(?:had|was|were)\b
    `,
  },
  {
    note: "“The clock was an hour slow, and we went by it”: trusted, and wrong",
    pattern: sourceLines`
      \b(?:was|were|had been|is) (?:[^.;,]{0,30} )?(?:
        stuck|broken|wrong|false|faulty|out of date|frozen|misleading|slow|fast|off|years old|months old|defective|incorrect
      )\b[^.;,]{0,40},? (?:and|but|yet) (?:we|I|${ours}) (?:\w+ly |still |all )?(?:
        believed|trusted|relied on|went by|followed|used|swore by|navigated by|acted on
      ) (?:it|them|that|this)\b
      |\b(?:we|I|${ours}) (?:had |\w+ly |still )?(?:believed|trusted|relied on|went by|followed|swore by) (?:an?|the|its|his
        |her|their) (?:[\w-]+ )?(?:
        ${poorQuality}|broken|wrong|stopped|stuck
      ) [\w-]+
    `,
  },
  {
    note: "“The thief came in by a ladder that our roofers had left on the wall”: the way in was of our making",
    pattern: sourceLines`
      \b(?:got|came|broke|entered|crept|slipped|climbed|walked|(?:gained|had|got) (?:access|entry)|spread|reached (?:us|you
        |our \w+)) (?:in |into )?[^.;,]{0,40}?(?:
        through|via|by|over|from|using|with
      ) (?:an?|the|one|some|two) (?:(?!that\b|which\b|we\b|our\b)[\w'-]+ ){1,5}?(?:that |which )?(?:(?:we|I
        |one of us) (?:had |have |'d )?|${ours} had )(?:(?!${barred}\b)\w+(?:ed|en|t|ut|wn|ft|ve)|put|set|left|lent) 
    `,
    unless: String.raw`\b(?:no|not|never|nobody|email|message|letter|news)\b[^.;]{0,20} (?:got|came)|\bthat (?:we|our [\w-]+) (?:are|were|have) `,
  },
  {
    note: "“Backups were something we meant to get to after the launch”",
    pattern: sourceLines`
      \b(?:something|a thing|an? (?:job|task|point|matter|item)|one of the things|what) (?:that |which )?(?:we|I) (?:had |always |only |kept )*(?:
        meant|intended|planned|wanted|meaning|meaning to|intending|were going|hoped
      )(?: to)? (?:get|do|deal|come back|look|tackle|fix|see|address|turn|attend|take care|make)\b
    `,
    unless: String.raw`\b(?:is|are|will be) (?:something|a thing) `,
  },
  {
    note: "“Our only lifeguard was at lunch”: all hung on one, who was not there",
    pattern: sourceLines`
      \bOUR (?:only|sole|one|single|last) (?:[\w-]+ ){0,2}?[\w-]+(?: who [^.;,]{2,40})? (?:was|were) (?:
        (?:still )?(?:on (?:holiday|leave|a break|his break|her break|the phone)|away|ill|sick|asleep|off (?:sick|duty|work)|absent
        |at (?:lunch|home|a wedding)|abroad|elsewhere|in bed|out)
      )\b
    `,
  },
  {
    note: "“The route we gave the drivers could not be walked in a day”, “the pump we were so proud of proved useless”",
    pattern: sourceLines`
      \b(?:the|an?|this|that|these|those|all|half) (?:[\w-]+ ){1,4}?(?:that |which )?(?:we|I|our (?!${othersOfOurs})[\w-]+) (?:had )?(?:
        gave|made|sent|wrote|drew up|built|published|issued|printed|set|bought|chose|designed
      )(?: (?:out|you|them|him|her|to (?:you|them|our [\w-]+|the [\w-]+)|(?:the|our) [\w-]+))? (?:
        (?:could(?: not|n't)) be (?!read\b|opened|accessed|seen|decrypted|copied|used by|traced|linked|identified|reached|restored|better)\w+
        |made no sense|did(?: not|n't) (?:fit|add up|match|open|lead)
      )\b
      |\b(?:we|I|our (?!${othersOfOurs})[\w-]+) (?:had |have )?(?:
        (?:were|was|are) (?:so |very )?proud of|trusted|relied (?:up)?on|counted on|believed in|swore by|boasted of|leaned on|depended on
      )(?: for [^.;,]{3,30})? (?:turned out|proved|was|were|had been)(?: to be)? (?:
        ${badThing}|un\w+(?:able|ed|en)|useless|worthless|an? (?:toy|fake|dummy|fiction|illusion|fraud|sham)|years old
      )\b
    `,
  },
  {
    note: "“He did what our brief told him; the brief was wrong”",
    pattern: sourceLines`
      \bour (?:own )?(?!${othersOfOurs})(?:[\w-]+ )?([\w-]+)\b[^.]{0,80}[;,:.] (?:and |but )?(?:the|that
        |this) \1 (?:itself )?(?:was|were|had been) (?:\w+ )?(?:${badThing}|wrong|to blame|at fault)
    `,
  },
  {
    note: "“What we called an upgrade was a leap in the dark”",
    pattern: sourceLines`
      \bwhat (?:we|I) (?:had )?(?:called|described as|presented as|sold as|took (?:for|to be)|thought (?:was|of as)
        |passed off as|announced as) [^.;,]{2,40} (?:was|were|had been) (?:in (?:fact|truth) |really |actually 
        |no more than )?(?:an?|only|nothing|no|not)\b
    `,
  },
  {
    note: "“Charging them was nobody's task”, said of ours",
    pattern: sourceLines`
      \b(?:nobody's|no one's) (?:task|job|duty|responsibility|business|concern|brief)\b
    `,
    unless: String.raw`\b(?:your|their) `,
  },
  {
    note: "“We tested it every year, and never with the power off”",
    pattern: sourceLines`
      WE ADV (?:checked|tested|rehearsed|practised|practiced|inspected|cleaned|counted|tried|drilled|trained
        |watched) [^.;]{2,80}?,? (?:and|but) (?:never|not once) (?:with|in|at|on|by|under|the|our|for|from)\b
    `,
  },
  {
    note: "“The weak link was us”, “the amateurs were us”",
    pattern: sourceLines`
      \b(?!(?:that|this|it) (?:is|are)\b)(?!(?:here|lucky|first|last|victims?|ones|winners?|targets?|nearest|next|luckiest
        |finders?)\b)[\w-]+ (?:ones )?(?:was
        |were|is|are) (?:us|me|ourselves)(?=[.,;!]|$)
    `,
    unless: String.raw`\b(?:hit|harmed|affected|found|noticed|luck|attacked|owned|there)\w*\b|\bnot us\b`,
  },
  {
    note: "“We put growth first”",
    pattern: sourceLines`
      WE ADV put (?:speed|growth|profits?|money|comfort|convenience|costs?|looks|(?:the|our) (?:launch|deadline|schedule
        |timetable|budget|name)|deadlines?|sales|ease|appearances) first\b
    `,
  },
  {
    note: "“Between our reception and our laboratory two samples vanished”",
    pattern: sourceLines`
      \b(?:between|in|at|inside|within|on the way (?:from|through|to)) our (?!${othersOfOurs})[\w -]{2,50}? (?:the|your|an?
        |his|her|one|two|three|some|several) [\w -]{2,40}? (?:${gone})\b
      |\b(?:${gone}) (?:\w+ )?(?:between|in|at|inside|within) (?:one of )?our (?!${othersOfOurs})(?!(?:[\w-]+ )?(?:town|street|city|area)\b)
    `,
    unless: String.raw`\b(?:stolen|thie(?:f|ves)|burglar\w*|not|never|no|nothing)\b`,
  },
  {
    note: "“Half of the smoke alarms in our hostel had no batteries”, “two of the extinguishers on our deck were empty”",
    pattern: sourceLines`
      \b(?:
        alarms?|extinguishers?|locks?|sensors?|detectors?|lamps?|lights|sprinklers?|life ?jackets|life ?belts|brakes?|gates?|cameras?
        |batteries|smoke alarms|hydrants?|fire doors?|railings?|bolts|seals?|sirens?|barriers?|guards?|nets?|ropes?
      ) (?:in|on|at|of|for|to) (?:each of |one of |half of )?our (?!${othersOfOurs})[\w-]+(?: [\w-]+)? (?:
        (?:had|have) no|lacked|(?:was|were|had been) (?:[\w-]+ )?(?:empty|dead|flat|missing|broken|expired|worn|rusty
          |disconnected|switched off|out of order|not (?!affected|touched|damaged|involved))
      )\b
    `,
    unless: String.raw`\b(?:by the storm|flood|vandals?|thieves)\b`,
  },
];
