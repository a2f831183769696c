import { sourceLines } from "../../text/pattern-lines.ts";
import { fault } from "./bad-words.ts";
import { ofOurs, othersOfOurs, type OwningPattern } from "./owner.ts";

/** Words for something done badly that only people can be guilty of. */
const lapse = sourceLines`
  (?:
    ${fault}|mishandling|neglect|inattention|haste|typos?|mislabell?ing|misrouting|misfilings?
    |mistyped \w+|misspel(?:t|led) \w+|mislabell?ed \w+|misplaced \w+|wrongly \w+ \w+
    |(?:lack|absence|want) of (?!rain|wind|funding|snow|parts|daylight)\w+
    |(?:poor|bad|inadequate|insufficient|sloppy|careless|weak) (?:
      planning|handling|preparation|communication|oversight|supervision|housekeeping|practice|practices|record-keeping
      |organi[sz]ation|coordination|judg(?:e)?ment|work|management|training|security|controls?|testing|checks?
      |checking|maintenance
    )
  )
`;

const staff = String.raw`(?:staff|team|engineers?|employees?|officers?|colleagues?|volunteers?|clerks?|operators?|administrators?|developers?|office|department|desk|people|workers?|technicians?|managers?|maintainers?)`;

const byOurs = String.raw`by (?:us\b|(?:(?:one|some|two|several|members|an? [\w-]+|staff|people|colleagues) (?:of|in|on|at|from) )?${ofOurs}|(?:[\w-]+ ){0,3}${staff} (?:at|in|of|from|on) ${ofOurs})`;

const discovery = String.raw`(?:found|detected|discovered|identified|noticed|caught|reported|fixed|corrected|resolved|spotted|flagged|seen|contained|stopped|blocked|prevented|investigated|handled|reviewed|confirmed|logged|picked up|raised)`;

/** Work of ours from which an incident may follow. */
const work = sourceLines`
  (?:
    changes?|updates?|upgrades?|deployments?|releases?|migrations?|maintenance|work|works|tests?|configuration
    |settings?|commands?|scripts?|rules?|filters?|decisions?|instructions?|experiments?|clean-?ups?|switch-?over
    |rollouts?|conversions?|imports?|exports?|merges?|commits?|code|loops?|query|queries|jobs?|patch|restarts?
    |templates?
  )
`;

const verbed = String.raw`(?:\w{2,}ed|made|written|run|ran|wrote|built|set|put|sent|chose|chosen|gave|given|left|kept|bought|drew|drawn|did|done|took|taken|laid)`;

/** What work does when it does harm. */
export const harming = sourceLines`
  (?:
    caused|made|led to|resulted in|broke|exposed|triggered|overloaded|removed|deleted|introduced|meant that|let (?!us)
    |left|crashed|corrupted|blocked|cut off|cut|stopped|took|withdrew|swapped|doubled|emptied|wiped|dropped|disabled
    |pointed|locked|overwrote|mixed|shut|knocked|sent|opened|allowed (?!us)
    |contained an? (?:\w+ )?(?:error|bug|mistake|flaw)|had an? (?:unintended|unexpected|bug|error|mistake)
  )\b
`;

/** From the harm back to where it came from. */
const cameFrom = sourceLines`
  (?:
    caused|triggered|introduced|prolonged|brought (?:about|on)|set off|created|made (?:worse|possible)|due|owing
    |because|results?|resulted|resulting|stems?|stemmed|arises?|arose|traced(?: back)?|goes back|went back|dates back
    |put down|comes?|came|followed|began|begun|started|starts|originated|consequence|originates|during
    |in the course of
  ) (?:directly |solely |entirely |in part |partly )?(?:by|to|of|from|with|in|after|when)?
`;

/** Failings as nouns with their owner, and causes that lead back to what we did. */
export const causePatterns: readonly OwningPattern[] = [
  {
    note: "“Our software was written in such a way that one bad record could stop it”",
    pattern: sourceLines`
      OUR(?! ${othersOfOurs})(?: [\w-]+){1,4}? (?:was|were|is|are|had been) (?:
        built|written|designed|set up|arranged|made|programmed|organi[sz]ed|planned|laid out|configured
      ) (?:in such a way|so|in a way) (?:that|which) [^.;,]{2,40}? (?:could|can|would) (?!not\b|never\b|only\b)(?:
        stop|crash|bring|take|break|block|halt|slow|see|read|open|reach|change|delete|go unnoticed
      )\b
    `,
  },
  {
    note: "A lapse with its place among us: “human error in our dispatch office”, “the mix-up happened in our post room”",
    pattern: String.raw`\b(?:(?:human|clerical|operator|administrative|processing|typing|handling|staff) errors?|${lapse})(?: (?:that )?(?:happened|occurred|arose|took place|was made|were made|lay|crept in|originated|began))? (?:in|within|at|among|inside|with) ${ofOurs}`,
    unless: String.raw`\b(?:no|not an?|without|any|if|never|nor|cannot|possible|future|potential|find|report|search|reduce|prevent|avoid|look(?:ing)? for)\b (?:[\w-]+ ){0,3}(?:errors?|${lapse})|(?:in|within|from|on) our (?:[\w-]+ ){0,2}(?:logs?|log files?|dashboards?|inbox|mailbox(?:es)?|metrics|telemetry|graphs?|console)\b|failures? (?:at|in|of|with) our (?:[\w-]+ ){0,2}(?:site|building|data cent|region|area)`,
  },
  {
    note: "The harm led back to our work: “followed a change carried out by our engineers”, “stems from a loop that we wrote”",
    pattern: sourceLines`
      \b${cameFrom} (?:[^.;:]{0,50}? )?${work}(?: [^.;:]{0,40}?)? (?:
        ${verbed} ${byOurs}
        |(?:that |which )?(?:
          we|I
          |our (?:own )?(?:[\w-]+ ){0,2}?(?:
            team|staff|people|office|colleagues?|department|desk|clerks?|admins?
            |[\w-]{3,20}(?:er|or|ist)s?
          )
        ) (?:had |have |\w+ly |ourselves )*${verbed}\b
        |by ${ofOurs}
      )
    `,
    unless: sourceLines`
      \b(?:not|never|n't|nor|cannot) (?:\w+ ){0,2}(?:caused|due|because|a result|traced|stem|be traced|related)
      |to (?:fix|mitigate|prevent|address|resolve|block|stop|protect)|\bif\b|\b${discovery} (?:\w+ ){0,2}during
      |as a result of our (?:investigation|review)|\b(?:restored|recovered|resolved|available again)\b
      |(?:by|because of|due to|thanks to) our (?:quick|swift|prompt)
    `,
  },
  {
    note: "Work of ours that did the harm: “a filter pushed by our network team withdrew the routes”",
    pattern: String.raw`\b(?!${discovery})${verbed} ${byOurs}(?: [^.;,]{0,60}?)?,? (?:${harming})`,
    unless: String.raw`\b(?:to (?:fix|mitigate|prevent|address|resolve|block|stop|protect)|stopped (?:the attack|the spread|working on)|blocked (?:the )?(?:attack\w*|intruder|access|further))`,
  },
  {
    note: "“Because of how we had set it up”, “because of our choices”, “the way we store keys”",
    pattern: sourceLines`
      \b(?:caused|triggered|created|set off|brought about|due|owing|thanks|down) (?:by|to) (?:an?|the|one|some|two) [^.;,]{1,40}? of ours\b
      |\b(?:because of|due to|owing to|result of|thanks to|comes? down to|came down to|caused by|down to) (?:
        how|the way(?: in which)?|what
      ) we\b
      |OUR (?!
        (?:[\w-]+ ){0,3}(?:
          providers?|vendors?|suppliers?|partners?|hosts?|contractors?|customers?|users?|members?|clients?|carriers?
        )\b
      )(?:[\w'-]+ ){1,8}?(?:because of|due to|owing to|result of|caused by|down to) (?:an? )?(?:\w+ )?(?:
        human|operator|clerical|administrative|configuration|manual|programming|coding|typing|process
      ) (?:error|mistake|slip|oversight)s?\b(?! (?:of|by|at|in|on the part of) (?:the|an|a|our|one|their|its)\b)
      |\b(?:caused|triggered|introduced|made|deployed|set off) by (?:an?|one of the|the) (?:internal|in-house) (?:[\w-]+ ){0,2}(?:
        team|engineer|developer|administrator|employee|operator|department|change|release|script
      )s?\b
      |\b(?:because of|due to|owing to|result of|caused by) our (?:own )?(?:[\w-]+ )?(?:
        choices?|decisions?|actions?|inaction|conduct|habits?|having|not having|configuration|set-?up|settings?
        |practices?|design|reliance|haste|delay|neglect
      )\b
    `,
    unless: sourceLines`
      \b(?:no|nobody|none|not|never|nothing|safe|secure|unaffected|still)\b[^.;]{0,60}$
      |\b(?:because of|due to|owing to|thanks to|result of) (?:how|the way|what) we[^.;]{0,60}\b(?:
        no|nobody|none|nothing|never
      )\b
      |(?:inconvenience|delay) [^.;]{0,30}caused by our decision to (?:shut|close|take|suspend|disable)
    `,
  },
  {
    note: "“It is down to us”, “that is on the founders”, “the choice was ours”",
    pattern: sourceLines`
      \b(?:is|was|are|were|'s) (?:\w+ly |all )?(?:
        down to (?:us|me|our|my)\b
        |on (?:us|me|the founders|the board|the management|our side)(?=[.,;!]|$| alone| and\b)
      )
      |\b(?:the |that |this )?(?:choice|shortcut|mistake|decision|fault|blame|failing|lapse|error|call) (?:is|was|were) (?:entirely |wholly |all )?(?:ours|mine)\b
    `,
    unless: String.raw`\b(?:not|n't|never) (?:\w+ )?(?:down to|on|ours|mine)|down to (?:us|me) to\b|decision (?:is|was) (?:ours|mine) to\b|\b(?:good|right) (?:choice|decision|call)`,
  },
  {
    note: "Our decision called bad: “holding it back was our decision, and it was the wrong one”",
    pattern: sourceLines`
      \b(?:our|my) (?:own )?(?:
        decision|choice|judg(?:e)?ment|idea|doing|call|design|arrangement|set-?up|approach|practice|policy|method|plan
        |rule|instructions?|orders?|advice|map|list
      )\b[^.;]{0,60}?\b(?:was|were|is|are) (?:(?:the|an?) )?(?:\w+ )?(?:
        wrong|mistaken|bad|poor|unwise|ill-judged|foolish|an? mistake|an? error|short-?sighted|too \w+
      )\b
    `,
    unless: String.raw`\b(?:not|n't|never) (?:the |an? )?(?:wrong|mistake|bad|error)`,
  },
  {
    note: "Duty broken by our own measure: “which is against our own rules”, “in breach of our duty”, “which we had promised not to do”",
    pattern: sourceLines`
      \b(?:
        against|contrary to|in breach of|in violation of|outside|not in line with|departs? from|departed from
      ) (?:(?:what|the [\w-]+) (?:we say |we state )?(?:in|of|set by) )?(?:our own|our) (?:[\w-]+ ){0,2}?(?:
        rules?|polic(?:y|ies)|procedures?|duty|duties|promises?|standards?|guidelines?|obligations?|practices?
        |checklist|notice|licen[cs]e|terms|code|charter|word
      )\b
      |\b(?:contrary to|against) what our (?:[\w-]+ ){0,2}?(?:contract|handbook|manual|rules?|polic\w+|procedures?|agreement|charter|licen[cs]e|code)\b
      |\b(?:no|nobody|none|never|not|n't)\b[^.;]{3,80}, as our (?:[\w-]+ ){0,2}?(?:
        rules?|polic\w+|procedures?|checklist|standards?|plans?
      ) (?:demands?|requires?|says?|prescribes?|calls?)
      |\bnot (?:how|what) we (?:are|were) (?:supposed|meant) to\b
    `,
    unless: String.raw`\bwithout our (?:knowledge|consent|permission)|\bby (?:our|the|an?) (?:[\w-]+ )?(?:contractors?|suppliers?|vendors?|providers?|processors?)\b|(?:cheat|spam|post|posted|content|accounts?|users?|messages?) (?:\w+ ){0,3}(?:against|in violation of) our`,
  },
  {
    note: "“With more care on our part”, “self-inflicted”, “the blunder was made in-house”, “it came from us”",
    pattern: sourceLines`
      \bself-inflicted\b
      |\b(?:${lapse}|bugs?|faults?) (?:was|were|is) (?:made|introduced|committed|ours and made) (?:
        in-house|internally|here|by hand here
      )\b
      |\b(?:it|this|that|errors?|mistakes?|faults?|leaks?|${lapse}) (?:all )?(?:
        came|originated|started|began|arose
      ) (?:from|with|in|at|on) (?:us\b|our (?:side|end|own)\b)
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ ){0,2}(?:self-inflicted|come|came)|(?:expect|want|see|get|need|deserve) (?:to )?(?:\w+ )?(?:better|more)\b[^.;]{0,30} from us`,
  },
  {
    note: "“If our manual had been up to date”, “our last copy was five weeks old”",
    pattern: sourceLines`
      \bwith (?:(?:proper|due|more|better|closer|ordinary|reasonable|greater|normal|a little|a bit|some) )+(?:more )?(?:
        care|attention|thought|checks?|planning|diligence|foresight|testing|supervision|maintenance
      )\b[^.;]{0,20} (?:we|I|our [\w -]{2,30}) (?:would|could|should|might)(?: not|n't)? have\b
      |\b(?:would|could)(?: not|n't)?(?: \w+ly)? (?:have|never)\b[^.;]{0,80}\bif (?:we|our (?:[\w-]+ ){1,4}?)(?: \w+ly)? ?had (?:not |\w+ly )?\w+
      |\bif (?:we|our (?:[\w-]+ ){1,4}?) ?had (?:not |\w+ly )?\w+[^.;]{0,60}\b(?:would|could)(?: not|n't)? (?:have|never)\b
      |OUR(?: [\w-]+){1,5} (?:was|were|had been) (?:\w+ |more than ){0,3}(?:weeks|months|years) (?:
        old|late|behind|out of date|overdue
      )\b
    `,
    unless: String.raw`\bnew(?:er)?\b|\bwould have (?:been )?(?:lost|worse|bankrupt|dead|died|drowned|destroyed|stolen|ruined|more)\b[^.;]*\bhad(?: not|n't)\b`,
  },
  {
    note: "Behind it all: “at the root of it is a decision we made”, “human error: one of our clerks typed it”",
    pattern: sourceLines`
      \b(?:at the (?:root|heart|bottom|origin)|behind|underneath|beneath)\b[^.;]{0,30} (?:is|was|were|are|lies|lay) (?:(?:simply|just|only|the fact) )*(?:
        that (?:we|our)\b
        |[^.;]{0,40}?(?:
          \bwe (?:had )?(?:made|took|chose|wrote|bought|set|built|left)\b|\bof ours\b
          |${ofOurs} (?:\w+ )?(?:decision|choice|failure|mistake|neglect|haste)
        )
      )
      |OUR (?:\w+ )?(?:
        inattention|haste|neglect|thoughtlessness|indecision|slowness|inexperience|short-?sightedness|over-?confidence
        |impatience|inertia|stubbornness|obstinacy|timidity|cowardice|reluctance|unwillingness|refusal|hesitation|forgetfulness
        |stinginess|meanness|thrift|vanity|greed|apathy|ignorance
      )\b
    `,
    unless: String.raw`\b(?:not|no|never|without|rule out|ruled out)\b (?:[\w-]+ ){0,3}(?:human|clerical|operator|decision|haste|neglect)`,
  },
  {
    note: "Nobody among us did it: “our certificate expired because nobody had put the date in the diary”",
    pattern: String.raw`\b(?:OUR|WE)\b[^.;]{3,90} (?:because|since|as) (?:nobody|no one|none of us) (?!else|could|outside|was hurt|at the|at an?)(?:had |ever |had ever )?\w+`,
    unless: String.raw`\b(?:safe|unaffected|unharmed)\b|(?:nobody|no one)(?: had)? (?:objected|complained|called|came|come|wanted|needed|was)\b`,
  },
  {
    note: "Our act, and then the harm: “I pushed to the main branch, and the site broke”",
    pattern: sourceLines`
      WE ADV (?:
        made|applied|ran|executed|changed|pushed|deleted|removed|moved|set|left|put|gave|merged|pulled|unplugged|cut
        |wrote|switched|turned|pressed|deployed|released|tried|started|installed|loaded|renamed|edited|upgraded|updated
        |migrated
      )\b(?! (?:the |an? )?(?:fix|patch|notice|statement))[^.;]{1,90}?, and (?:
        so |then |with it |suddenly )?(?:
        the|it|this|that|every|everything|all|your|our|some|many|half|he|she|they|you|people|an?|two|three|\d+
      )\b[^.;,]{0,40}?(?:
        broke\b|failed\b|fell\b|died\b|drowned|burst|burned|burnt|tore\b|tripped|choked|fainted|froze\b|starved
        |suffocated|crashed|went (?:down|dark|out|offline|to (?:the wrong|strangers|other))|fell over|collapsed
        |vanished|lapsed|disappeared
        |(?:was|were) (?:
          lost|stolen|copied|deleted|exposed|wiped|hurt|injured|crushed|trapped|stranded|scalded|locked (?:in|out)
        )
        |could (?:see|read|open|no longer)
      )
    `,
    unless: String.raw`\b(?:attack|intruder|virus|malware|alarm)\b[^.;,]{0,20}(?:failed|broke|collapsed|vanished|disappeared)`,
  },
  {
    note: "“We have to admit that nobody was in charge”",
    pattern: String.raw`WE ADV (?:(?:have to|must|can only|need to) )?(?:admit|confess|concede|are ashamed)(?: to say)? that\b`,
    unless: String.raw`that (?:no (?:customer|data|evidence)|nothing|it (?:is|was) (?:\w+ )?(?:hard|difficult|frightening|impressed))`,
  },
  {
    note: "“Operator error (ours)”, “not renewed by us”",
    pattern: String.raw`\((?:ours|our own|our fault|our mistake|by us)\)|\bnot (?:\w+ly |yet )?(?!affected|touched|overloaded|lost|leaked|broken|stolen|damaged|deleted|hidden|caused|made|sent|written|seen|known|found)\w+(?:ed|n|t) ${byOurs}`,
    unless: String.raw`not (?:\w+ )?(?:controlled|operated|owned|run|managed|hosted|used|stored|requested|initiated|authori[sz]ed|sanctioned|approved|signed) by`,
  },
  {
    note: "Left lying: “the fix had been on our list for six months”, “could have been prevented by us”, “we ran the shop from a single machine”",
    pattern: String.raw`\b(?:could|should|might|would) (?:easily )?have been (?:avoided|prevented|stopped|caught|seen|found|noticed|spotted) by (?:us|our)\b`,
    unless: String.raw`\b(?:today|now|next|since|rotat\w+) on our list`,
  },
];
