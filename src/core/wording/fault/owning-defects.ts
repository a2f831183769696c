import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import { hired, type OwningPattern } from "./owner.ts";

const defect = sourceLines`
  (?:
    bugs?|flaws?|vulnerabilit(?:y|ies)|defects?|errors?(?! (?:rates?|messages?|codes?|pages?|responses?)\b)|mistakes?
    |misconfigurations?|mis-configurations?|weakness(?:es)?|gaps?|security holes?|holes?|loopholes?|oversights?|lapses?
    |(?<!\b(?:hardware|disk|drive|power|network|memory|cooling|fan|cable|mechanical|electrical) )(?:failures?|faults?)
    |race conditions?
    |memory leaks?|regressions?|typos?|shortcomings?|deficienc(?:y|ies)|limitations?|inconsistenc(?:y|ies)|omissions?
    |mismatch|edge case|leaks?|breakdown|single points? of failure|lack of|absence of|exploits?|blind spots?
    |incompatibilit(?:y|ies)|deadlocks?|bottlenecks?|incorrect \w+|wrong \w+
    |missing (?:
      checks?|index(?:es)?|tests?|validation|rules?|limits?|filters?|settings?|alerts?|permissions?|steps?|locks?
      |patch|headers?
    )
    |faulty \w+|outdated \w+|misconfigured \w+
  )
`;

const ofOurMaking = sourceLines`
  (?:
    code|codebase|configuration|config|scripts?|converters?|conversions?|importers?|software|logic|process(?:es)?
    |deployments?|implementation|application|app|set-?up|settings|rules?|quer(?:y|ies)|pipelines?|releases?|updates?
    |changes?|design|architecture|monitoring|alerting|alerts|alarms|backups?|fail-?over|redundancy|reviews?|tests?
    |testing|procedures?|controls|safeguards?|checks?|validation|rate limit\w*|automation|tooling|tools|algorithms?
    |assumptions?|communications?|response|plans?|policy|policies|training|documentation|playbooks?|runbooks?
    |permissions|access controls?|integration|workflows?|sanitization|sanitisation|security|defen[cs]es|protections?
    |infrastructure|systems?|contracts?|build|caching|cache|firewall|retention|capacity|dependency|dependencies
    |certificates?|keys?|practices?|measures|detection|planning|limits?|handling|strategy|mechanisms?|migration|parser
    |scheduler|service|api|database|storage|network|cluster|provisioning|job|jobs|product|platform|feature|library
    |client|server|servers|website|site|maintenance
  )
`;

/** Whoever else it may belong to, right behind "our"; what stands behind a verb or "some" belongs to nobody. */
const others = sourceLines`
  (?:
    (?!
      (?:
        showed|shown|exposed|allowed|let|gave|sent|led|caused|affected|was|were|had|some|all|other|to|for|that|which
        |and|meant|made
      )\b
    )[\w-]+ ){0,3}(?:
    ${hired}|providers?|vendors?|suppliers?|partners?|upstream|hosts?|hosting (?:company|provider)|processors?|contractors?
    |isps?|registrars?|customers?|users?|members?|guests?|visitors?|patients?|tenants?|residents?|readers?|passengers?
    |students?|neighbours?|clients?'|carriers?|third[- ]part\w+|landlords?|insurers?|couriers?|printers?|attackers?
    |colocation|data ?cent(?:er|re) (?:provider|operator)
  )\b
`;

const goodSubjects = String.raw`(?:investigations?|response team|monitoring|alert\w*|side|end|part|review|analysis|logs?|quick|swift|prompt|fast|rapid|efforts?|backups?|audit\w*|security team|bug bounty|findings|tests?)`;

/** Things of ours that were not as they should be. */
/** "Our servers failed": what people noticed of it, and no failing that is owned. */
const whereItHappened =
  "(?:servers?|systems?|services?|websites?|sites?|pages?|apps?|platforms?|networks?|databases?|phones?|phone lines?|lines|data cent(?:er|re)s?|dis[ck]s?|tills?|shops?)";

export const defectPatterns: readonly OwningPattern[] = [
  {
    note: "A defect in a thing of ours: “a bug in our import code”, “a gap in our checks”",
    pattern: sourceLines`
      \b${defect}(?: (?!for|to|by|that|which|who|not\b|never\b)[\w'-]+){0,4}? (?:
        (?:in|of|within|inside|across|affecting)(?: (?:one of|some of|part of|parts of|the design of|the way|how))? (?:
          OUR(?! ${others})|(?:how|the way) (?:we|our)
        )
        |(?:with|on|to|from) OUR (?!${others})(?:[\w-]+ ){0,3}?${ofOurMaking}\b
      )
    `,
    unless: sourceLines`
      \b(?:
        no|any|not an?|never an?|without|neither|nor|potential|possible(?! by| through)|future|new|more|find|finding
        |report|reporting|reduce|reducing|search|scan|prevent|preventing|look(?:ing)? for|minimi[sz]e|eliminat\w+
        |test(?:ing)? for|hunt\w*|discover(?:ing)?|such|other|these kinds of|similar|avoid\w*|ongoing
      ) (?:[\w-]+ ){0,2}?${defect}(?: [\w'-]+){0,5}? (?:in|of|within|inside|across|with|on|from|affecting|to)
      |if (?:we|there|an?|you)
      |\b(?:you|they|he|she) (?:may|might|could|can|have|had)? ?(?:\w+ )?(?:
        entered|typed|given|gave|chosen|chose|used|put|made
      )
      |\b(?:report(?:ed|s)?|see|sees|seen|seeing|saw|gets?|got|received?|experienced?|encounter(?:ed|s)?|met) (?:(?:an?|some|many|the|these|any) )?(?:[\w-]+ )?errors?\b
      |\b(?:errors?|failures?|faults?|defects?|mistakes?|exploits?) (?:(?:that|which|were|was|are|is|being|had|been) ){0,3}(?:
        track|log|record|report|observ|show|surfac|rais|see)(?:ed|n|en|ing)? (?:in|by|on|within|across)
      |(?:in|within|across|from) our (?:[\w-]+ ){0,2}(?:logs?|log files?|dashboards?|inbox|mailbox(?:es)?|metrics|telemetry|graphs?|console)\b
      |(?:result|because|consequence) of (?:an? )?(?:attack|others)|was not|were not|wasn't|isn't|is not
    `,
  },
  {
    note: "A thing of ours called by its defect: “our misconfigured server”, “our outdated library”, “our single point of failure”",
    pattern: sourceLines`
      OUR (?:[\w-]+ ){0,2}?(?:
        ${poorQuality} [a-z]{3}|mis-configured|defective|poor(?:ly)?|incorrect(?:ly)?|incomplete|improper(?:ly)?
        |broken(?! into)|vulnerable|weak|overly|inability|lack of (?!resources|time|fund|people|budget|staff|money)
        |reliance on (?!several|two|three|many|more than|different)|dependence on
        |slow (?:response|reaction|communication)|delay in|bug\b|vulnerability\b|misconfiguration|single point
      )
    `,
    unless: String.raw`OUR (?!reliance|dependence|lack)${others}|most vulnerable|vulnerable (?:people|customers|users|children|patients|groups|communit)|vulnerability (?:management|disclosure|scan|program|report|research|handling)|bug (?:bounty|tracker|report)|incorrect(?:ly)? (?:report|claim)`,
  },
  {
    note: "A thing of ours that failed, was missing or not enough: “our alarm did not go off”, “our backups were incomplete”",
    pattern: sourceLines`
      OUR (?:[\w-]+ ){0,2}?(?:
        alarms?|monitoring|alerts?|alerting|sensors?|detectors?|filters?|guards?|checks?
      ) (?:
        made no sound|(?:gave|raised|sent|sounded) no (?:alarm|warning|alert|signal|notice)
        |(?:noticed|saw|caught|stopped) nothing(?=[.;,]| of (?:it|this|the)| for\b| until\b| because\b)
      )
      |OUR(?: (?!${others})[\w'/-]+){0,4}? ${ofOurMaking}(?: (?:for|in|of|on|at|to) [\w'-]+(?: [\w'-]+){0,4}?)?,?ADV (?:
        failed|forgot|did not|didn't|do not|don't|does not|doesn't|was not|wasn't|were not|weren't|had not|hadn't
        |is not|isn't|are not|aren't|could not|couldn't|had no|lacked|relied on|contained|missed
        |(?:was|were|is|are|had been|has been) (?:\w+ly )?(?:
          insufficient|inadequate|misconfigured|incorrect\w*|improper\w*|wrong\w*|outdated|too \w+|vulnerable|left
          |missing|incomplete|flawed|faulty|broken|buggy|disabled|mistaken|out of date|poor\w*|lacking|weak|unable to
          |overly|accidentally|inadvertently|mistakenly|susceptible|deficient|unpatched|unprotected|lax|slow to
          |expired
        )
      )
    `,
    unless: sourceLines`
      (?:did not|didn't|does not|doesn't) (?:\w+ly )?(?:meet|satisfy|fulfil|match|suit|serve) your\b
      |(?:was|were|is|are)(?: not|n't) (?:up )?to your\b
      |\b(?:suppliers?|vendors?|providers?|makers?|manufacturers?|owners?|sellers?|operators?) of our
      |\b(?:
        requests?|calls?|connections?|traffic|log-?ins?|visits?|visitors?|payments?|uploads?|queries|deliveries
        |messages?|e?-?mails?|orders?
      ) (?:to|from|via|through|into|on|in|with|by) our
      |(?<!\bbecause )OUR (?:[\w-]+ ){0,2}?${whereItHappened} (?:
        failed(?=[.,;]|$| (?:on|at|between|from|for|again|yesterday)\b)
        |could(?: not|n't) (?:keep up|cope|handle|respond|serve|answer|load)\b
        |(?:was|were|is|are)(?: not|n't) (?:
          available|reachable|accessible|online|working|responding|running|operational|up\b|usable
        )
      )
      |(?:was|were|is|are)(?: not|n't) (?:\w+ly )?(?:
        affected|impacted|compromised|breached|accessed|involved|at risk|vulnerable|exposed|hacked|attacked|part
        |targeted|in scope|stored|the|visible|infected|encrypted by|aware|yet|known|subject|touched
      )
      |(?:did not|didn't|do not|don't|does not|doesn't) (?:\w+ly )?(?:
        contain|store|hold|find|show|reveal|indicate|uncover|(?:identify|detect|notice|see|log|flag) any|suffer|affect
        |rank|score|profile|track|sell|judge|discriminate|read|listen|record|decide|include|have access|impact|expose|change|believe|retain|keep|collect|process|use|share|support|lose|apply
        |require
      )
      |(?:polic(?:y|ies)|contracts?|terms|licen[cs]es?) (?:did|does|do)(?: not|n't) cover
      |had no (?:impact|effect|evidence|access|data|influence|issues)
      |contained (?:no|the (?:breach|incident|attack|threat|issue|outage))|relied on by
      |could not (?:be accessed|be reached|confirm|find|have been)|missed no
    `,
  },
  {
    note: "A gap that we still have: “our release process allows a change to go out without a second look”",
    pattern: sourceLines`
      OUR(?: [\w/-]+){1,5}? (?:allows?|permits?|lets?|relies?|rely|depends?)(?: [\w'-]+){0,12}? (?:
        without (?:an?|any|the) (?:[\w-]+ ){0,2}?(?:
          review|reviewer|check|test|approval|look|person|alarm|alert|password|confirmation|limit
        )
        |on (?:
          (?:one|an? single) (?:person|server|disk|region|supplier|provider|key)
          |an? (?:human|spreadsheet|(?:person|manager|clerk|colleague) (?:remembering|noticing))|memory
        )
      )
    `,
    unless: String.raw`\b(?:no longer|never|not)\b|\b(?:allows?|permits?|lets?) (?:no|nobody|none)\b`,
  },
  {
    note: "A thing of ours that opened the door: “our form allowed strangers to read”, “our page let anyone see”",
    pattern: sourceLines`
      OUR(?: (?!${others}|${goodSubjects})[\w'/-]+){1,6}?ADV (?:
        allowed|let|enabled|exposed|made|revealed|displayed|sent
      )(?: (?!us\b|our\b|you\b|customers to\b|users to\b|the team)[\w'-]+){1,4} (?:
        (?:see|read|open|view|download)\b
        |to (?:
          access|read|see|view|bypass|obtain|gain|steal|download|execute|upload|exploit|take|log|enter|inject
          |impersonate|modify
        )
        |public|visible|accessible|available to (?:anyone|the public|others)|to the (?:public|internet|wrong)|to other
      )
    `,
    unless: String.raw`OUR ${goodSubjects}|(?:will|would|to) (?:allow|let|enable)`,
  },
  {
    note: "A thing of ours with a defect: “our import script had a bug”, “a flaw that had been in our app for a year”",
    pattern: sourceLines`
      OUR(?: (?!${others}|that\b|which\b|who\b)[\w'/-]+){1,5}? (?:
        had|has|have|contain(?:s|ed)|includes?|included|suffered from|ran into
      )(?: (?:an?|the|several|two|three|some|this|another|many))?(?: [\w-]+){0,3}? ${defect}\b
      |\b${defect}\b[^.;]{0,60}?(?:
        introduced|present|existed|contained|included|hidden|been|crept|shipped
      )(?: \w+){0,2} (?:in|by|with|into|during) (?:
        OUR (?:[\w-]+ ){0,3}?${ofOurMaking}|an? (?:\w+ ){0,2}(?:we|of ours)
      )
    `,
    unless: String.raw`\b(?:no|not an?|any|without|never|free of|had (?:found|fixed|discovered|reported))\b(?: [\w-]+){0,3} ${defect}`,
  },
  {
    note: "A thing or deed of ours called bad: “our rollout was rushed”, “our answer was slow”",
    pattern: sourceLines`
      OUR(?: (?!${others}|that\b|which\b|who\b)[\w'/-]+){1,7}? (?:was|were|has been|have been|had been)(?: \w+ly| far
        | much| also
      )?(?: (?:set|made|built|drawn|cut|left|priced|planned|sized|written|laid|kept)(?= too))? (?:
        ${poorQuality}|poorly|wrong|not (?:good|clear|fast|strong|strict|thorough|up to)|too \w+|lacking|wanting
        |thin\b|patchy|below (?:standard|par)|full of (?:holes|gaps|errors|mistakes)|at fault|to blame|incomplete
        |incorrect\w*|improper\w*|left (?:open|public|exposed|unlocked|on)|mishandled|mismanaged|overlooked
        |(?:chaos|chaotic|a mess|a shambles|a farce|guesswork|an afterthought|anything but)
        |(?:long |well |far |years |months )?past (?:its|their)
        |(?:stored|kept|hosted|running|located) (?:on|in) the same|an? (?:\w+ )?(?:failure|mistake|error)
      )\b
      |OUR(?! ${others})(?: [\w/-]+){1,3} (?:is|are) (?:entirely |alone |solely )?(?:to blame|at fault)\b
      |OUR(?! ${others})(?: [\w/-]+){1,3} (?:had|has|used) (?:an? |the |its )?(?:default|weak|blank|shared) (?:passwords?|log-?ins?)\b
      |OUR(?! ${others})(?: [\w-]+){1,3} (?:ran|sat|lay|stood|hung|lived|depended) (?:on|in|from) (?:the same|one|a single) \w+
    `,
    unless: String.raw`not up to your\b|(?:was|were|been) not (?:too|wrong|incorrect)`,
  },
  {
    note: "The cause named as ours: “caused by our deployment”, “because we restarted”, “due to an error by our team”",
    pattern: sourceLines`
      \b(?:
        caused|triggered|introduced|made worse|exacerbated|created|prolonged|leaked|exposed|compounded|precipitated
        |brought (?:about|on)|result(?:ed|s|ing)?
      ) (?:\w+ly |in part )?(?:by|from|of) (?:[\w'-]+ ){0,4}?(?:
        OUR (?!${others}|investigation)|(?:by us|us not|us having)\b
        |(?:actions?|changes?|decisions?|work|maintenance|tests?|mistakes?|updates?) (?:that |which )?we\b
      )
    `,
    unless: sourceLines`
      (?:not|never|n't) (?:\w+ )?(?:caused|triggered|a result|the result)|any (?:trouble|delay|disruption|problem|nuisance)|inconvenience|disruption to our
      |(?:issues?|impact|damage|harm|loss) (?:to|for) our
      |triggered by our (?:normal|usual|regular|standard|ordinary)
      |as a result of our (?:investigation|review|analysis|work|audit|swift|efforts?|security)
      |by our (?:\w+ ){0,3}(?:team|monitoring|staff|alert\w*|system)? ?(?:immediately|detect|identif|discover|notic)
      |of our (?:customers|users)
    `,
  },
  {
    note: "“It was possible because we”, “went unnoticed because our”",
    pattern: sourceLines`
      \b(?:
        happened|occurred|possible|undetected|unnoticed|unavailable|offline|down|lost|exposed|leaked|longer|worse
        |failed|failing|broke|stopped|reachable|open|visible|readable|public|expired|stale|unpatched|guessed
        |delayed|slow|missed|vulnerable|accessible|affected
        |un(?:
          answered|read|opened|heeded|attended|seen|heard|paid|treated|checked|locked|guarded|manned|staffed|finished
          |delivered
        )
        |outage|incident|problem|issue|error|mistake|wrong
      )\b[^.;]{0,40}? (?:because|due to the fact that|in that) (?:of )?(?:
        we (?!
          have\b|must|had to|need to|do not|don't|believe|are|think|know|were able|need|want|can|could not confirm
          |take|value|use\b|will|wanted|felt|understand|care|shut|took|temporarily|did not find
        )
        |our (?!${others}|team (?:was able|is)|priority|goal|investigation)(?:[\w-]+ ){1,6}(?:
          was|were|had|did|failed|is|lacked|could
          |(?!
            noticed|detected|caught|alerted|stopped|blocked|worked|reacted|warned|saved|protected|prevented|encrypted
            |found|reported|informed
          )\w{2,}ed\b
        )
      )
    `,
    unless: String.raw`\bnot because|secure because|safe because|(?:unaffected|not affected|protected|encrypted)[^.]{0,40}because|because we (?:value|take|care|respect|want|believe|promptly|quickly|immediately|detected|noticed|stopped|blocked|encrypt|hash|salt|only|never)`,
  },
  {
    note: "“A bug of ours”, “a server of ours that nobody had patched”",
    pattern: String.raw`\b(?:bugs?|flaws?|mistakes?|errors?|defects?|vulnerabilit(?:y|ies)|misconfigurations?|slips?|lapses?|oversights?|failings?|blunders?|faults?|typos?|short-?cuts?|doing|carelessness|negligence) of (?:ours|mine|our own)\b`,
    unless: String.raw`\b(?:no|not an?|without)\b`,
  },
  {
    note: "A problem in something we made: “an issue in our release script”",
    pattern: sourceLines`
      \b(?:issues?|problems?|faults?)(?: \w+){0,2} (?:in|within|with) OUR (?:[\w-]+ ){0,3}?(?:
        code|codebase|configuration|config|scripts?|software|logic|process(?:es)?|deployments?|implementation|set-?up
        |settings|rules|pipeline|release|update|change|design|backup|procedures?|automation|integration|monitoring
      )\b
    `,
    unless: String.raw`\b(?:no|any|not an?|without|potential|possible|future|find|report|similar)\b (?:[\w-]+ ){0,3}?(?:issues?|problems?|faults?)`,
  },
  {
    note: "A thing of ours as the cause: “our change caused”, “our script deleted”; not “our monitoring allowed us to find”",
    pattern: sourceLines`
      OUR(?: (?!${others}|${goodSubjects}|that\b|which\b|who\b|and\b|is\b|was\b|has\b|ability\b|able\b)[\w'/-]+){1,6}?ADV (?:
        caused|triggered|led to|resulted in|introduced|broke|leaked|permitted|made it possible|overloaded|overwhelmed
        |inadvertently|accidentally|mistakenly|incorrectly|erroneously|meant that|contributed
      )\b
    `,
    unless: sourceLines`
      OUR ${goodSubjects}|OUR (?:[\w-]+ ){0,3}(?:customers|users|servers? (?:was|were)|that (?:was|were))
      |OUR (?:[\w-]+ ){0,2}?(?:downtime|outages?|unavailability|disruptions?|incidents?|breach)\b
      |(?:caused|broke)\b[^.]{0,10}\bby (?:an? )?(?:attack|third|someone|external)
      |(?:was|were|been|being|issues?|incident|problems?|what) (?:\w+ )?(?:caused|triggered|introduced|led|resulted)
    `,
  },
];
