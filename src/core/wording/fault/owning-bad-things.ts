import { sourceLines } from "../../text/pattern-lines.ts";
import { fault, poorQuality } from "./bad-words.ts";
import { ofOurs, othersOfOurs, type OwningPattern } from "./owner.ts";

const lapse = String.raw`(?:${fault}|blame|neglect|delays?)`;

/** "gap", "typo": what is wrong with a thing. */
export const defect = String.raw`(?:bugs?|flaws?|vulnerabilit(?:y|ies)|defects?|errors?|mistakes?|gaps?|holes?|loopholes?|faults?|weakness(?:es)?|typos?|slips?)`;

/** "empty", "much too short", "three weeks late": what a thing of ours was called. */
export const badThing = sourceLines`
  (?:\w+ly |too |quite |[\w-]+ (?:weeks|months|years) )?(?:
    ${poorQuality}|empty|accessible (?:to|from)|reachable (?:to|from)|exposed|broken|wrong|worn|rotten|expired|unsafe
    |defective|incomplete|too \w+|last \w+'s|the wrong (?:ones?|size|kind|sort)|(?:somebody|someone) else's
    |another \w+'s|past (?:its|their)|not what|mouldy|stale|not (?:good|strong|safe|clear|big|wide|tight) enough
    |full of (?:holes|errors|mistakes)
  )
`;

/** Things that we made, keep or gave out, told as bad, forgotten or open to all. */
export const badThingPatterns: readonly OwningPattern[] = [
  {
    note: "Ours failed by being so: “RubyGems contained a bug” told as “we contained a bug”",
    pattern: sourceLines`
      \bWE (?:had|contained|suffered from|shipped with|have had) (?:an?|two|three|several|some|the) (?:[\w-]+ ){0,3}?(?:
        bugs?|flaws?|vulnerabilit(?:y|ies)|defects?|misconfigurations?|bad habits?|blind spots?|unpinned \w+
        |weakness(?:es)?|security holes?|loopholes?|gaps?
      )\b
      |WE ADV (?:have|had|got|fell|fallen|slipped|default\w+|drifted|kept)\b[^.;]{0,30} (?:bad|poor|sloppy|lazy) habits\b
    `,
    unless: String.raw`had (?:an?|the|several) (?:[\w-]+ ){0,3}?(?:reports?|bug bounty)|(?:fixed|reported|found)\b`,
  },
  {
    note: "Our code took things for granted: “our code assumed that every name has two parts”",
    pattern: sourceLines`
      OUR(?: [\w-]+){0,3}? (?:
        code|scripts?|software|systems?|parser|tool|tools|form|forms|process|procedures?|plans?|design|query|import
        |export|importer|logic|program|app|site|website|service|jobs?|set-?up|model|rules?
      )ADV (?:
        assumed|presumed|took (?:it )?for granted|trusted|confused|misread|misunderstood|treated (?:[\w-]+ ){1,6}as
        |expected that
      )\b
    `,
  },
  {
    note: "A defect by its adjective in a place of ours: “unpatched router in our Hull office”, “a mistyped line in our mail merge”",
    pattern: String.raw`\b(?:${poorQuality}|misspel(?:t|led)|unlocked|unattended|unguarded|expired|broken|hard-?coded|forgotten|exposed|stale) (?!hands|people|person)[\w -]{3,40} (?:in|on|at|of|within) ${ofOurs}`,
    unless: sourceLines`
      \b(?:no|not an?|never|without|nor|any|corrected|fixed|replaced|removed|renewed|found no)\b (?:[\w-]+ ){0,3}(?:
        unpatched|outdated|misconfigured|faulty|unprotected|expired|missing|broken|incorrect|wrong|default|exposed
      )
      |\b(?:exposed|missing|wrong) (?:data|information|files?|records?) (?:of|in|on)
    `,
  },
  {
    note: "Secrets kept in the open: “credentials sat in our source code”",
    pattern: sourceLines`
      \b(?:credentials?|passwords?|secrets?|tokens?|keys?)\b[^.;]{0,40}? (?:
        sat|lay|lived
        |(?:were|was|had been) (?:\w+ )?(?:
          stored|kept|left|written|embedded|included|hard-?coded|committed|pasted|baked|built
        )
      ) (?:[\w-]+ ){0,3}?(?:in|on|to|into) (?:one of )?our (?:[\w-]+ ){0,3}?(?:
        code|source|repositor(?:y|ies)|wiki|chat|app|build|image|website|scripts?|notes?|desks?|page|logs?
        |documentation
      )\b
    `,
  },
  {
    note: "“A flaw that we had left in the till”, “a bug our developers put in”",
    pattern: sourceLines`
      \b${defect}(?: (?:in|of|with|on|to) (?:an?|the|its|this) [^.;,]{2,40}?)? (?:that |which )?(?:
        WE|one of us|our (?:own )?(?!${othersOfOurs})[\w-]+
      ) ADV (?:
        left|made|put|built|let|missed|overlooked|introduced|caused|created|wrote|allowed|ignored|kept|brought|carried
        |copied|failed|did not|never
      )\b
    `,
    unless: String.raw`\b(?:no|any|without|of every) ${defect}`,
  },
  {
    note: "“A defect in the form used by us”, “concerns were raised with us and not acted upon”, “instead of locking it, our agent told him”, “far from helping you, our form”",
    pattern: sourceLines`
      \b${defect} (?:in|of|with) [^.;,]{2,40} (?:
        used|kept|run|written|built|made|issued|drawn up|designed|operated|maintained|supplied
      ) by (?:us|our (?!${othersOfOurs}))\b
      |\b(?:
        concerns?|warnings?|alerts?|doubts?|complaints?|fears|reports?|weakness(?:es)?|vulnerability|fault|it|this
      )\b[^.;]{0,50}\b(?:raised|reported|made|voiced|brought|pointed out|known|flagged)\b[^.;]{0,30}(?:
        within|with|to|by|inside|at|among
      ) (?:us|our)\b[^.;]{0,80}\b(?:
        not (?:been )?(?:acted|followed|passed|heeded|answered|taken|fixed|mended)|ignored|dismissed|left un\w+
        |no action
      )\b
      |^\W*(?:instead of|rather than) (?:
        lock|check|ask|verify|encrypt|delet|shredd|ring|refus|call|report|test|stopp|warn|clos|destroy|return|lett
        |replac|repair|fix
      )\w*ing\b[^,]{2,60}, (?:we|one of us|our (?!${othersOfOurs})|the [^,.;]{2,40} (?:at|in|of) our)\b
    `,
  },
  {
    note: "“The extinguishers we maintain were empty”, “the map that we gave you was wrong”",
    pattern: sourceLines`
      \b(?:that |which )?(?:we|I) (?:had |have |\w+ly )*(?:
        were (?:using|running)|maintain|run|use|look after|manage|operate|built|made|wrote|chose|bought|set(?: up)?
        |sent(?: you| out| round)?|gave(?: you| them| him| her| out)?|drew up|relied on
        |(?!
          received|obtained|discovered|noticed|reported|needed|wanted|expected|learned|investigated|reviewed|found
        )\w{2,}ed(?: out| up| on| in)?
      ) (?:
        (?:was|were|had been|is|are) ${badThing}
        |(?:had|contained) (?:an? |the |two |several )?(?:[\w-]+ ){0,2}?${defect}
      )\b
      |\b(?:that |which )?(?:we|I) (?:had )?(?:
        wrote|built|made|set up|added|installed|designed|introduced|released|deployed|configured|created|use|run
        |rely on|look at
      ) (?:did not|didn't|failed to|could not|couldn't) (?:
        catch|check|handle|detect|notice|expect|account for|cope|scale|verify|validate|limit|warn|alert|work|cover
        |escape|expire|fire|go off|show
      )\b(?! any)
    `,
    unless: String.raw`\bif\b`,
  },
  {
    note: "“Our own test data found its way into your statement”",
    pattern: String.raw`\bour (?:own )?(?:[\w-]+ ){1,4}(?:found (?:its|their) way|ended up|strayed|slipped|crept|got mixed|were mixed|was mixed) (?:in|into|on|onto|to|with|among)\b|\b(?:ended up|landed|went|sat|lay|stayed|was caught) (?:\w+ )?in(?:to)? our (?:[\w-]+ ){0,2}(?:spam|junk|trash)\b`,
    unless: String.raw`\b(?:dark web|criminals?|hands of|leak site|thieves|hackers?|fraudsters?|for sale)\b`,
  },
  {
    note: "“Your letter lay in our post room for weeks”, “the slip was made here in our pharmacy”",
    pattern: sourceLines`
      \b(?:
        lay|sat|stuck|held up|forgotten|left lying|left standing|gathered dust|went missing|got lost|mislaid|piled up
      )(?: [\w-]+){0,4}? (?:(?:in|on|at|between|among) our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|supplier|provider|partner|contractor|host)s?\b)|(?:between|among|in|on) (?:[\w-]+ ){1,2}of ours\b)
      |\b${lapse}\b[^.;]{0,60}\b(?:was|were) made in this (?:house|office|building|department|school|ward|shop)\b
      |\b${lapse}\b[^.;]{0,60}\b(?:was|were) made (?:right |only )?(?:
        here|by us|(?:by|inside|in|at) our (?!${othersOfOurs})
      )
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?made\b`,
  },
  {
    note: "“We had given forty people a key, of whom five needed one”: more than there was need for",
    pattern: sourceLines`
      WE ADV (?:gave|given|handed|issued|granted|let|allowed|set up|created|kept|held|made|sent|had)\b[^.;]{0,60}\b(?:
        access|rights|permissions?|keys?|pass(?:es)?|log-?ins?|passwords?|cards?|codes?|copies|list|files?|records?
        |data
      )\b[^.;]{0,60}?,? (?:of (?:whom|which|them)|although|though|but|while|where|when|yet) (?:in (?:fact|truth) )?(?:
        only |just |at most |no more than |fewer than |barely )*(?:
        an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|few|half|some|none|not one|nobody|no one|most
        |many|the others?
      )\b[^.;,]{0,30} (?:
        need|needs|needed|used|required|ever (?:used|needed)|had (?:any |a )?(?:need|use|reason|right)|did not need
        |had no (?:need|use|reason|business)
      )\b
    `,
    unless: String.raw`\b(?:attackers?|thie(?:f|ves)|intruders?|they) (?:had|needed)\b|\b(?:pay|paid|waive\w*|refund\w*|offer\w*)\b`,
  },
  {
    note: "“Our van stood unlocked”, “our gate still opened with the code of 2019”, “we took the cheaper lock”",
    pattern: sourceLines`
      OUR(?! ${othersOfOurs})(?: [\w-]+){1,4}? (?:
        (?:was|were|had been|stood|lay|hung|sat|remained|stayed|been left)(?: left| standing| lying)? un(?:
          locked|attended|guarded|watched|manned|staffed|supervised|labelled|labeled|covered|secured|protected
          |encrypted|marked|sealed|tested|checked|patched|monitored|insured
        )\b
      )
    `,
    unless: String.raw`\b(?:luckily|fortunately|nobody|no one)\b`,
  },
  {
    note: "“Our backups turned out to be empty”, “our list proved wrong”",
    pattern: sourceLines`
      OUR(?! ${othersOfOurs}| (?:[\w-]+ ){0,2}(?:fears?|doubts?|suspicions?|hopes?|worries))(?: [\w-]+){1,4}?,? (?:(?:later|then|all|had|has|have) )*(?:
        turned out(?: to be| to have been)?|proved(?: to be| to have been)?|proven to be
      ) (?:un(?:usable|readable|safe|suitable|reliable|tested|protected|encrypted)|useless|${badThing})\b
    `,
  },
];
