import { sourceLines } from "../../text/pattern-lines.ts";
import { badThing } from "./owning-bad-things.ts";
import { ofOurs, othersOfOurs, type OwningPattern } from "./owner.ts";

/** What opens a door, and is nobody else's to see. */
const secret = sourceLines`
  (?:
    passwords?|pass ?codes?|pass ?phrases?|pins?|combinations?|log-?ins?|credentials?|tokens?|secrets?|keys?
    |(?:alarm|door|entry|access|safe|gate|lock|key|vault|security) codes?
  )
`;

/** What is told of people, on paper or in a file. */
const personal = sourceLines`
  (?:
    (?!price|opening|wine|reading|book|packing|shopping)[\w'-]+ lists?|list|pay ?slips?|passports?|addresses
    |(?:card|phone|telephone|account|insurance|national insurance|social security|personnel) numbers?
    |(?:case|patients?'?|personnel|staff|members?'?|medical|client|customer|tenants?'?|pupils?'?) (?:files?|notes?|records?|forms?|letters?)
    |files|records|forms|folders?|box(?:es)?|ledgers?|registers?|referrals?|diagnos[ei]s|prescriptions?|visitors' book
    |results|salaries|applications|statements|letters|documents|papers|test results?|photos?|recordings?
  )
`;

const lay = String.raw`(?:was|were|had been|has been|have been|hung|stood|lay|sat|stayed|remained)`;

const placed = sourceLines`
  (?:taped|pinned|stuck|written|noted|glued|chalked|printed|painted|scribbled|clipped|posted|displayed|hanging|lying
  |standing|left|on (?:an?|the) (?:note|card|sticker|label|slip|post-it|whiteboard|board))
`;

/** Where or how long anybody could have come by it. */
const inTheOpen = sourceLines`
  (?:
    in (?:full|plain|open|clear) (?:view|sight)|within (?:easy )?(?:reach|sight|view) of
    |(?:where|which|that|and|so that) (?:any|every|each|all|no lock|everyone|anyone|visitors?|strangers?|passers-by|guests?
      |customers|patients)\b[^.;]{0,30}? (?:could|can|might)(?! not)
    |for (?:anyone|anybody|everyone|everybody|all) to|under (?:the|a) (?:door)?mat
    |(?:for|over) (?:(?:more than|over|almost|about|nearly|several|many) )?(?:an?|one|two|three|four|five|six|seven|eight
      |nine|ten|several|many|\d+)? ?(?:days?|weeks?|fortnight|months?|years?)
    |unlocked|unattended|unguarded|unsupervised
  )
`;

const keptSafe = sourceLines`
  \b(?:locked|sealed|safe|vault|never|not|nobody|no one|none|only to (?:staff|our)|encrypted|stolen|thie(?:f|ves)|returned
  |ransom)\b
`;

/** What had better been shut long ago. */
const leftOver = sourceLines`
  (?:
    (?:old|former|test|demo|unused|forgotten|default|temporary|guest|trial|admin\w*|retired|previous|expired|spare|staging
      |obsolete|leaver's|employee's|colleague's|contractor's|clerk's|nurse's|\w+er's) (?:[\w-]+ ){0,2}?(?:
      accounts?|log-?ins?|badges?|pass(?:es|words?)?|cards?|keys?|pages?|ports?|folders?|links?|servers?|certificates?|copy
        |copies|mailbox(?:es)?|codes?|sites?|tokens?|connections?|modems?|fax lines?|lines?
    )
  )
`;

const toRest = sourceLines`
  (?:off|down|gone|dead|deleted|wiped|erased|destroyed|shredded|closed|removed|retired|disconnected|disabled|empty|locked
  |encrypted|unused|decommissioned|bricked up|shut|blocked|revoked|cancelled|expired|safe|secure|private|internal|anonymous
  |anonymi[sz]ed|harmless|redacted|blank|burn(?:t|ed)|returned|out of use|out of reach|no longer \w+ed|thrown (?:away|out)
  |taken (?:down|away))
`;

const ourDoer = String.raw`(?:we|I|one of us|our (?:own )?(?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+)`;

const people = sourceLines`
  (?:customers?|users?|members?|clients?|patients?|guests?|visitors?|tenants?|readers?|suppliers?|partners?|pupils?
  |students?|parents|neighbours?|passengers?|residents?)
`;

const missing = sourceLines`
  (?:[\w-]+ ){0,2}(?:
    firewall|back-?ups?|plan|alarm|lock|guard|tests?|checks?|logs?|monitoring|training|staff|spare|list|rules?|reviews?
    |insurance|key|copy|lights?|fence|sign|warning|record|register|supervision|handover|budget|password
  )
`;

/** What lay open with us, what we took to be gone, and what of our own we did not know. */
export const inTheOpenPatterns: readonly OwningPattern[] = [
  {
    note: "“The alarm code was pinned to the board in our foyer”: a secret where all pass by",
    pattern: sourceLines`
      \b${secret}(?: (?:to|of|for) [^.;,]{2,30}?)? (?:${lay} (?:\w+ ){0,2}?${placed}|hung|lay)\b[^.;]{0,60}? (?:in|on|at|by
        |of|to|from|beside|under|behind) ${ofOurs}
    `,
    unless: keptSafe,
  },
  {
    note: "“The box stood in our corridor where any visitor could look inside”, “the forms lay in our hall for a month”",
    pattern: sourceLines`
      \b(?:${secret}|${personal})(?: (?:to|of|for
        |with) [^.;,]{2,40}?)? ${lay}\b(?=[^.;]{0,120} ${inTheOpen})[^.;]{0,120}? (?:in|on|at|by|of|to|from|beside|under
        |behind|visited|entered|passed) ${ofOurs}
    `,
    // On a website of ours it is where it happened; in our corridor only we can have left it.
    unless: String.raw`${keptSafe}|\bour (?:[\w-]+ ){0,2}?(?:web ?sites?|sites?|pages?|portals?|servers?|clouds?|networks?|drives?|systems?|apps?)\b|\b(?:masks?|leaflets?|sweets|free|take one|price|opening hours)\b`,
  },
  {
    note: "“An old login stayed active on our server”: what ought to have been shut long before",
    pattern: sourceLines`
      \b${leftOver}(?: [^.;,]{0,30}?)?,? (?:remained|stayed|still|(?:was|were|had been) (?:still|left|kept)|had (?:remained
        |stayed)|went on)\b(?: being)? (?:\w+ly )?(?:
        open|active|valid|live|reachable|accessible|enabled|usable|online|readable|in use|work(?:ed|ing)|on\b|public|visible|there
      )\b[^.;]{0,60}? (?:in|on|at|to|for|of|with) ${ofOurs}
    `,
    unless: String.raw`\b(?:never|nobody|no one)\b`,
  },
  {
    note: "“The list was on a server that we believed we had switched off”",
    pattern: sourceLines`
      \b(?:an?|the|some|one|this|these|those|two|old) (?:(?!and\b|but\b|so\b|because\b|when\b|as\b|before\b|after\b
        |while\b)[\w-]+ ){1,3}?(?:that |which )?${ourDoer} (?:had |all |wrongly )*(?:
        believed|thought|assumed|presumed|supposed|understood|took|taken|were (?:sure|certain|convinced|told)
      )(?: that)? (?:(?:we|it|they|to|was|were|had)\b ?){1,3}(?:been |be |have been |long |already |all ){0,3}(?:
        \w+(?:ed|t|n) )?${toRest}\b
    `,
    unless: String.raw`\b(?:rightly|still (?:think|believe)|attacked|hacked|infected)\b`,
  },
  {
    note: "“We did not know where our own backups were kept”, “we could not say who still had a key”: our own things, unknown to us",
    pattern: sourceLines`
      WE ADV (?:did(?: not|n't)|had(?: not|n't| never)|could(?: not|n't)|no longer) (?:\w+ly |even |always )?(?:kn[eo]wn?
        |say|tell|remember|kept? track of|recorded?) (?:\w+ly )?(?:
        (?:which|how many|how much|where|what) (?:(?:of|all) )*our (?:own )?(?!(?:[\w-]+ )?${people}\b)
        |how many (?:\w+ )?(?:keys|copies|log-?ins|accounts|people|badges|passwords) 
        |(?:who|which [\w-]+) (?:still |else )?(?:had (?:access|an?\b|the\b|keys?|copies)|held|could)
        |what (?:we|was (?:stored|kept|held|on|in))\b|that (?:we|our [\w-]+) (?:still|even)\b
      )
    `,
    unless: String.raw`\b(?:thie(?:f|ves)|burglars?|attackers?|caller|intruders?)\b`,
  },
  {
    note: "“The key was in the code that we put online”: a secret inside what we gave out",
    pattern: sourceLines`
      \b(?:${secret}|(?:home|private) addresses|${personal}|names?|diagnos[ei]s|dates? of birth|salar(?:y|ies)|marks
        |signatures?)\b(?: of [^.;,]{2,40}?)? (?:(?:was|were|stood|lay|sat|had been)|(?:could be|was|were) (?:\w+ )?(?:seen
        |read|visible|included|shown|printed)) (?:still |left |all |\w+ly )*(?:in|on|inside|within) (?:an?|the|one of the
        |every) (?:[\w-]+ ){0,3}?[\w-]+ (?:that |which )?${ourDoer} (?:had |then )?(?:
        put (?:online|up|on|out)|published|posted|uploaded|released|shipped|shared|e-?mailed|mailed|sent|handed|printed|pushed|gave|made public
      )\b(?! (?:to )?you\b)
    `,
    unless: String.raw`\b(?:not|never|no) `,
  },
  {
    note: "“Nothing in our system stopped them”: no safeguard where one was due",
    pattern: sourceLines`
      \bn(?:othing|o (?:[\w-]+ ){0,2}?[\w-]+) (?:in|on|about|at|within) ${ofOurs}(?: (?!worked|failed)[\w-]+){0,3}? (?:(?:would|could) have )?(?:
        stopped (?!work|run|respond|at\b|in\b|on\b|for\b)(?=\w)|prevented|warned|alerted|forced|required|asked|caught
          |flagged|(?:kept|held) (?:\w+ ){1,6}(?:apart|back|out|from)|told|stood in (?:the|their|his|her) way|hindered
      )\b
      |\bthere (?:was|were) nothing (?:in|on|about|at) ${ofOurs}(?: [\w-]+){0,3}? (?:to|that (?:would
        |could)(?: have)?) (?:stop|prevent|warn|alert|catch|flag|keep|check|hinder|force)
    `,
  },
  {
    note: "“Too many of our staff could open every file”, “too few people in our plant knew the valve”",
    pattern: sourceLines`
      \btoo (?:many|few) (?:
        of (?:us|our (?!(?:[\w-]+ )?${people}\b)[\w-]+(?: [\w-]+)?)
        |(?:people|staff|employees|colleagues|clerks|nurses|engineers|[\w-]+ers) (?:of ours|(?:in|at|on|of|from
          |with) our (?!(?:[\w-]+ )?(?:town|city|country|village|region|world|community|area|street
          |time)\b)[\w-]+(?: [\w-]+)?)
      ) (?:\w+ly )?(?:could|had|knew|were|was|did|shared|used|held|saw|know|have|can|share|use|hold|are)\b
    `,
  },
  {
    note: "“You should have been able to rely on us, and you could not”",
    pattern: sourceLines`
      \b(?:
        (?:should|ought to) have been (?:\w+ )?(?:able to|safe|free to|entitled to|in good hands)
        |(?:had|have) (?:every|a|the|good) (?:right|reason) to (?:rely|trust|count|depend|expect|be)
      )\b[^.;]{0,50}?\b(?:us|our (?!${othersOfOurs})[\w-]+)\b[^.;]{0,40}?(?:,|;) (?:and|but|yet) (?:you|they|he|she|it
        |we) (?:could|were|was|did|had)(?: not|n't)\b
    `,
  },
  {
    note: "“What we gave you was a number that nobody answers”",
    pattern: sourceLines`
      \bwhat (?:we|our (?!${othersOfOurs})[\w-]+) (?:had |then |actually )?(?:
        gave|sent|sold|delivered|built|served|provided|offered|handed|shipped|published|printed|installed|told
      )(?: (?:you|them|him|her|people|our [\w-]+))?(?: instead)? (?:was|were) (?:
        ${badThing}|not\b|nothing|less|the opposite|[^.;]{0,60}? (?:that|which|with) (?:any|every|no |nobody|no one|could
          |did|had no|was (?:not|never))
      )
    `,
    unless: String.raw`\bnot (?:only|just|more than)\b`,
  },
  {
    note: "“We had both of our lines in the same duct”: one blow for all",
    pattern: sourceLines`
      WE ADV (?:had|kept|put|ran|laid|stored|housed|led|hung) (?:all|both|all (?:two|three|four)|every one
        |each)(?: of)?(?: (?:our|the|these))? [^.;,]{2,40}? (?:in|on|through|under|at|behind|from) (?:the same|one(?: single)?
        |a single) (?:
        duct|trench|building|room|rack|cabinet|cable|server|disk|cellar|site|region|data ?cent(?:re|er)|line|pole|shelf|van
          |box|account|office|cupboard|basement|shaft|circuit|socket|switch
      )\b
    `,
  },
  {
    note: "“There were four mistakes, every one of them ours”, “My typo.”",
    pattern: sourceLines`
      \b(?:wrong|neglects?|short-?cuts?|mis-?steps|blunders|weaknesses|mistakes?|errors?|causes?|reasons?|faults?|failures?
        |failings?|slips?|lapses?|gaps?|oversights?
        |omissions?)\b[^.;]{0,60}?\b(?:all|each|both|every one)(?: (?:two|three|four|five))?(?: of (?:them|these
        |which))?,? (?:(?:was|were|is|are) )?(?:ours|our own|our doing|of our (?:own )?(?:making|doing))\b
      |^\W*(?:my|our) (?:own )?(?:typos?|bugs?|slips?|oversights?|mistakes?|errors?|faults?|blunders?|doing|carelessness|negligence)\W*$
    `,
    unless: String.raw`\b(?:not|none|never|n't) `,
  },
  {
    note: "“They came from our printing room, which anyone with a card could enter”",
    pattern: sourceLines`
      \b(?:OUR (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+),? (?:which|that) (?:any(?:one|body)?|every(?:one|body)?
        |all|strangers|visitors|passers-by)\b[^.;,]{0,40} could (?:easily )?(?:
        enter|walk|get|reach|climb
      )\b
    `,
    unless: String.raw`\b(?:enjoy|help|free|park|garden)`,
  },
  {
    note: "“We had no idea that our old site was still online”",
    pattern: sourceLines`
      WE ADV (?:had no idea|had no inkling|were (?:quite |wholly )?unaware|(?:were|had)(?: not|n't) (?:been )?aware
        |had (?:long )?forgotten) (?:that )?(?:we|I|ours
        |our (?!(?:[\w-]+ )?${people}\b)[\w-]+(?: [\w-]+)?) (?:had|was|were|still|kept|ran|worked|did)\b
    `,
    unless: String.raw`\b(?:under attack|attacked|hacked|breached|robbed|compromised)\b`,
  },
  {
    note: "“No firewall, no backup, no plan: that was the state of our house”",
    pattern: sourceLines`
      ^\W*no ${missing}(?:, no [\w -]{2,20})+,?(?: and no [\w -]{2,20})?\b[^.;]{0,60}\b(?:we|us|our)\b
    `,
    unless: String.raw`\b(?:left|leaked|was taken|were taken|lost) `,
  },
  {
    note: "“Five people in our finance team share one login”",
    pattern: sourceLines`
      \b(?:of (?:us|our (?!(?:[\w-]+ )?${people}\b)[\w-]+)|(?:people|staff|colleagues|clerks|nurses) (?:in|at
        |on) our (?!(?:[\w-]+ )?(?:town|city)\b)[\w-]+(?: [\w-]+)?) (?:all |still )?(?:shared?|used?) (?:one|an?|the same
        |a single|a common) (?:password|log-?in|code|account|key|badge)\b(?! manager)
    `,
  },
];
