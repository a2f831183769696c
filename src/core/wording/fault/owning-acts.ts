import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const dutyVerbs = String.raw`(?:adequately|appropriately|carefully|clearly|correctly|enough|fully|immediately|promptly|properly|quickly|sufficiently|thoroughly|regularly|yet|always|actually|even|first) ?`;

const duty = sourceLines`
  (?:
    account|act|address|alert|announce|anticipate|apply|appreciate|assess|audit|back (?:it |them |this )?up|block
    |catch|check|clean|clear|communicate|configure|consider|consult|contain|control|delete|detect|disable|disclose
    |do (?:enough|our|this|that|so|it|a good|well|the)|document|enable|encrypt|enforce|ensure|escalate|escape|evaluate
    |expect|expire|fix|follow|foresee|give (?:enough|sufficient|(?:you|it|this)\b)|handle|harden|hash|implement|inform
    |inspect|install|invest|isolate|keep|limit|listen|live up|maintain|make (?:sure|it clear|clear)|manage|measure
    |meet|migrate|mitigate|monitor|notify|patch|perform|pin|plan|practi[sc]e|predict|prepare|prevent|prioriti[sz]e
    |protect|provide|provision|purge|question|react|reali[sz]e|remove|renew|replace|require|respond|restrict|review
    |revoke|roll|rotate|safeguard|saniti[sz]e|scale|schedule|secure|segment|separate|set|supervise|tell|test|think
    |track|train|treat|understand|update|upgrade|validate|verify|warn|watch|wipe
    |put (?:enough|in place|the right|proper)|pay (?:enough |close |sufficient )?attention
    |take (?:enough|sufficient|seriously|into account|the time|care|proper|it seriously|the right|this seriously)
    |run (?:the|our|an?|any) (?:\w+ )?(?:tests?|checks?|backups?)|look (?:at|into|close|hard)|turn (?:on|off|it)
    |stop (?:it|this|that|the)|change (?:the|our|this|it)|carry out
    |have (?:
      (?:it|them) \w+(?:ed|en)\b|enough|sufficient|adequate|proper|the right
      |any (?:monitor|alert|alarm|test|check|backup|safeguard|process|protect|plan|way|visibility|procedure)
      |an? (?:\w+ ){0,3}(?:plan|process|procedure|backup|way|test|alert|alarm|policy|system|check)|monitor|alert|alarm
      |test|backup|good|clear|visibility|redundan|rate limit|limits
    )
  )
`;

const harm = sourceLines`
  (?:
    bugs?|flaws?|flawed|vulnerab\w+|defects?|defective|errors?|misconfig\w+|regressions?|faulty|broken|buggy
    |incorrect\w*|wrong|insecure\w*|unencrypted|unprotected|unsecured|expos\w+|public|publicly|plain ?-?text
    |clear text|world-readable|unpatched|outdated|out-of-date|expired|accessible|open to|weak|a key|the key|keys
    |secrets?|credentials?|hidden (?:columns?|rows?|data|text|fields?)|hard-?coded|typo|race condition|memory leak
    |infinite loop|loophole|problematic|bad
    |without (?:\w+ly )?(?:\w+ )?(?:
      test|review|check|encrypt|protect|password|authenti|authori|backup|reali[sz]|notic|proper|sufficient|adequate
      |first|consider|valid|verif|safeguard|warn|telling|ask|permission|notif
    )
  )
`;

const causing = sourceLines`
  (?:
    (?:that|which|and this|and that|this|it) (?:\w+ly |had |has |in turn |then |also )?(?:
      caus|led|broke|result|expos|allow|made|trigger|remov|delet|overload|prevent|disabl|eras|empti|wip|cancel|swallow
      |scrambl|drop|overwr|duplicat|reset|cleared|cut|unlock|unsubscrib|reject|misrout|reveal|doubl|swap
      |revers(?:ed|ing) the|charg|confus|mixed|blocked|took (?:[\w ]{1,20} )?(?:down|offline|out)\b
      |brought (?:down|the|our)|lock|crash|corrupt|mean
    )
    |(?:causing|resulting in|breaking|exposing|triggering|leaving|leading to|making it possible|overloading)
  )
`;

const remedy = String.raw`(?:hot-?)?(?:fix\w*|patch\w*|mitigat\w*|advisor\w*|workaround|rollback|security (?:update|release)|post|report|statement|page|notice|article|tool|scanner|rule|warning|changes? to (?:prevent|fix|mitigate|reduce|address)|update to (?:prevent|fix|address))`;

const safeguard = sourceLines`
  (?:
    monitor\w*|alert\w*|alarms?|backups?|back-ups?|tests?|testing|checks?|plans?|routines?|process\w*|procedures?
    |polic(?:y|ies)|way (?:to|of)|means (?:to|of)|mechanisms?|safeguards?|redundan\w+|fail-?over|fall-?back|visibility
    |limits?|controls?|protections?|reviews?|documentation|runbooks?|rules?|validation|second
    |(?:no )?one (?:watching|on|responsible|looking)|people|staff|staging|automat\w+|logs?|logging|capacity|training
    |experience|expertise|coverage|segmentation|encryption|multi-?factor|two-?factor|2fa|mfa|rollback|copy|copies
    |spare|tools?|tooling|resilience|firewalls?|in place|authentication|password|(?:lists?|register|inventory) of
  )\b
`;

const dutyParticiples = sourceLines`
  (?:
    audited|backed up|changed|checked|configured|deleted|encrypted|fixed|implemented|informed|installed|locked
    |maintained|monitored|patched|practi[sc]ed|protected|rehearsed|removed|renewed|replaced|restricted|reviewed
    |revoked|rotated|secured|set up|shown|switched on|taught|tested|told|trained|tried|turned on|updated|upgraded
    |validated|verified|warned|watched
  )
`;

const faultAdverb = String.raw`(?:accidentally|inadvertently|mistakenly|erroneously|incorrectly|wrongly|wrongfully|unintentionally|improperly|carelessly|unwittingly|negligently|prematurely|unknowingly|needlessly|naively)`;

const care = sourceLines`
  test\w*|review\w*|check\w*|encrypt\w*|protect\w*|password|authenti\w+|authori\w+|backups?|reali[sz]\w+|notic\w+
  |consider\w*|valid\w+|verif\w+|safeguards?|warning|telling|asking|permission|notif\w+|consult\w*|enough|proper
  |sufficient|adequate|plan|way back|fall-?back|roll-?back|second|copy
`;

/** Acts and omissions of our own. */
export const actPatterns: readonly OwningPattern[] = [
  {
    note: "A duty not done: “we did not check the export”, “we had not rotated the key”; not what we did not see or store",
    pattern: sourceLines`
      WE ADV (?:
        did not|didn't|had not|hadn't|had never|never|didn't even|have not(?= (?:yet )?(?:done|communicated|been as))
        |were not (?=able to (?:detect|prevent|stop|keep))|weren't (?=able to (?:detect|prevent|stop|keep))
      )(?: ${dutyVerbs})?(?: (?:\w+ly|enough|yet|always|even|first))? ?(?:${duty})(?:\b|(?<=\w)\w*)
    `,
    unless: sourceLines`
      never [a-z]+(?<!ed) (?:on|over|during|at) (?:an? |the |any )?(?:\w+days?|weekends?|night|lunch\w*|holidays)\b
      |never (?:
        ask|use|share|send|sell|had|take|give|run|keep|set|put|write|get|post|try|share|publish|provide|disclose
        |require|have
      )
      |who did(?:n't| not)|users? who
      |(?:did not|didn't|had not|hadn't|never) (?:\w+ly )?(?:
        delete|remove|disclose|provide|share|change|publish|get|obtain|take|use|run|require
      ) (?:any\w*|your|a single|to)\b
      |(?:read|look at|look into|look through|listen (?:in )?to|watch) (?:any\w*|your)\b
      |did(?:n't| not) (?:get|take) (?:a|an|any|into|access)\b|(?:did not|didn't) require (?:any|action|you)
      |not expect (?:any|to|you|this to|further)|not set out
      |not keep your (?![^.;]*\b(?:safe|secure|private|confidential|secret|up to date|apart|away|from|informed)\b)
      |not set (?:the|an?) (?:date|time|day)|not use your|not share your
    `,
  },
  {
    note: "Past participles of the same: “we had not tested”, “keys we had not rotated”",
    pattern: sourceLines`
      \b(?:we|team|I) (?:had not|hadn't|have not|haven't|had never|never) (?:\w+ly |yet |previously )?(?:
        accounted|changed|anticipated|applied|audited|backed|checked|communicated|configured|considered|deleted
        |documented|done|drilled|enabled|encrypted|enforced|ensured|fixed|foreseen|implemented|informed|installed|kept
        |limited|maintained|migrated|monitored|moved|notified|patched|planned|practi[sc]ed|prepared|properly|protected
        |put|reali[sz]ed|rehearsed|removed|renewed|replaced|required|restricted|reviewed|revoked|rotated|secured
        |set up|tested|told|thought|trained|turned|updated|upgraded|validated|verified
      )\b(?! (?:anything|anybody|anyone|any)\b)
    `,
  },
  {
    note: "Were not doing it: “we were not monitoring the queue”, “we weren't checking”",
    pattern: sourceLines`
      \b(?:we|team|I) (?:were|was)(?: not|n't) (?:\w+ly )?(?:
        alerted|alerting|applying|checking|doing|enforcing|encrypting|following|hashing|keeping|limiting|logging
        |looking|monitoring|paying|prepared|ready|requiring|rotating|running|testing|tracking|using|validating
        |verifying|watching
      )\b
    `,
    unless: String.raw`not using (?:any )?(?:the )?(?:affected|vulnerable)`,
  },
  {
    note: "Something missing: “we had no alarm for this”, “we lacked a second copy”; not “we had no evidence”",
    pattern: sourceLines`
      WE ADV (?:
        (?:had|have|were left with|were running with|ran|operated with)(?: \w+ly)? (?:
          no|too few|too little|too many|insufficient|inadequate|not enough|only one|only a single|poor|limited
          |incomplete
        )
        |lacked|were lacking|were missing|did(?:n't| not) have
      )(?: [\w'-]+){0,4}? ${safeguard}
      |WE ADV had (?:nobody|no one) (?:
        else\b|who (?:knew|could|understood|was)\b|to (?!blame|report|thank)\w+
        |on (?:call|duty|shift|it|the (?:list|rota|roster))\b|watching|awake|trained|in charge|responsible
        |at (?:the|our) (?:[\w-]+ )?(?:gates?|doors?|desk|wheel|helm|controls|switchboard|phones?|counter)
      )
      |WE (?:\w+ly |had )*(?:had|have) no (?!
        (?:[\w-]+ ){0,2}?(?:
          choice|alternatives?|options?|evidence|reasons?|indications?|ideas?|doubts?|contact|warning|notice|access
          |records?|data|power|water|gas|heat\w*|electricity|light|internet|complaints?|reports?|signs?|part|role
          |control|say|involvement|problems?|issues?|injur\w+|damage|loss\w*|knowledge|time|news|customers?|users?
          |plans|intention|objections?|impact|effect|influence|further|need|wish|more|information|proof|details?
          |answers?|figures?|phones?|e-?mail|line|network|service|longer|other|connection|interest|visibility|comment
          |luck|secrets?|stock|room|incidents?|cases?|deaths?|casualt\w+|clue|update|date
        )\b
      )(?:[\w-]+ ){0,2}?[\w-]+(?=
        [.,;]|$
        | (?:
          for|to (?!report|share|hide|add|offer|say|lose|fear)|in place|of our|that would|which would|on|at|against
          |behind
        )\b
      )
      |WE ADV had (?:only )?(?:an? single|one)(?: [\w-]+){1,2},? (?:and|with) no (?:
        spare|second|other|back-?up|reserve|fall-?back|alternative|copy|way
      )\b
    `,
    unless: String.raw`have no control over (?:that|those|it|them|their|what (?:they|others))|\b(?:no|any|not enough|insufficient|limited) (?:\w+ ){0,2}(?:evidence|indication|information|reason|knowledge|details|proof|idea|clue)`,
  },
  {
    note: "Leaning on one thing or a wrong belief: “we relied on a single disk”, “we assumed that the backup ran”",
    pattern: sourceLines`
      WE ADV (?:
        (?:relied|rely|depended|(?:were|had been) relying|were dependent|were reliant) (?:\w+ly |too \w+ |only )?(?:up)?on (?:
          an? (?:single|old|outdated|manual|third|legacy|human|spreadsheet)|one\b|manual|memory|luck|chance|guesswork
          |hope|habit|goodwill|hearsay|rumou?rs?|trust alone
        )
        |(?:relied|depended) (?:too|solely|only|entirely)|assumed\b
        |thought (?:that )?(?:we|this|it|the) (?:[\w ]{1,50}) but\b
      )
    `,
    unless: String.raw`assumed (?:control|ownership|responsib|the role|compromised|that (?:all|any|every) )`,
  },
  {
    note: "“We accidentally sent”, “a setting that we had mistakenly changed”",
    pattern: sourceLines`
      WE ADV(?: (?:\w+ ){0,2}?)? ?${faultAdverb} \w+
      |WE (?:
        (?!
          that\b|who\b|which\b|they\b|you\b|he\b|she\b|someone|found|learn|discover|identif|determin|report|believe
          |if\b|customers|users|receiv|notic|saw\b|were (?:informed|told|notified)|was (?:informed|told)
        )[\w'-]+ ){1,8}?${faultAdverb}\b
      |${faultAdverb} (?:\w+ ){1,6}?by (?:us|WE)
    `,
    unless: String.raw`\b(?:they|you|he|she|someone|anyone|users?|customers?|attackers?|people|hosts?|who) (?:\w+ ){0,2}${faultAdverb}|not (?:\w+ ){0,1}${faultAdverb}|(?:reported|claimed|stated|suggested|reports?) (?:\w+ ){0,3}${faultAdverb}`,
  },
  {
    note: "“We told the press before we told you”, “we cancelled the second line to save money”",
    pattern: sourceLines`
      WE ADV (?:told|informed|announced|published|spoke|wrote|waited|asked)\b[^.;]{0,60} (?:before|until) (?:we (?:had )?)?(?:
        told|telling|informed|informing|warned|warning|wrote to|writing to
      ) (?:you|our (?:customers|members|patients|users)|anyone|anybody|those)\b
      |WE ADV (?!(?:will|are|have|can|may|must|took|used)\b)[\w-]+\b[^.;]{3,80} (?:to (?:save|cut) (?:money|time|costs?|work|a (?:\w+ )?(?:step|trip|fee)))\b
    `,
    unless: String.raw`\bto save (?:you|our|your|their)\b`,
  },
  {
    note: "“We let the caller install a program”, “I gave him access to my computer”",
    pattern: String.raw`WE ADV (?:gave|let|allowed|granted|invited)(?: to)? (?:him|her|them|the (?:caller|man|woman|stranger|scammer|fraudsters?|attackers?|criminals?|person|sender)) (?:[\w'-]+ ){0,3}?(?:access|in\b|into|control|log|install|connect|copy|see|read)`,
  },
  {
    note: "“We had a problem with the mailing list that unsubscribed people by accident”",
    pattern: sourceLines`
      WE ADV (?:had|have had|ran into|suffered) (?:an?|some) (?:[\w-]+ ){0,3}?(?:
        problem|bug|error|glitch|mistake|fault|mishap|slip
      )\b(?: (?!are\b|is\b|while\b|and have\b)[\w-]+){0,8}? (?:which|that) (?!
        was\b|were\b|is\b|has been\b|aren|isn|need\b
      )[\w-]{2,}(?:ed|ent|ft|st|pt|de|ve|ke)\b
    `,
    unless: String.raw`\b(?:supplier|provider|vendor|carrier|partner|host(?:er|ing)?)s?\b`,
  },
  {
    note: "“We emailed the list by mistake”, “we removed the wrong rule”",
    pattern: sourceLines`
      WE ADV (?!
        (?:
          identified|found|discovered|noticed|determined|received|saw|learned|fixed|corrected|detected|investigated
          |confirmed|believe|regret|understand
        )
      )\w+(?:ed|nt|ft|de|an|t|ve|n|d|k|e)\b(?: [^.;:]{0,80}?)? (?:
        by mistake|in error|by accident|the wrong (?!hands)
        |too (?:late|slowly|early|soon|quickly|long|broadly|aggressively)
      )\b
    `,
    unless: String.raw`\b(?:firm|company|supplier|vendor|provider|contractor|partner|courier|printer)s? (?:that|which|who) (?!we\b)|(?:received|get|got|receive) (?:\w+ ){0,6}(?:by mistake|in error)|not too|before it (?:was|is) too late|if (?:you|we|they)`,
  },
  {
    note: "An act of ours beside its harm: “we left the old key exposed”, “we made the list public”",
    pattern: sourceLines`
      WE ADV (?:
        introduced|shipped|released|deployed|pushed|rolled out|merged|made|applied|left|stored|committed|checked in
        |uploaded|built|configured|set up|published|kept|used|enabled|launched|exposed|gave|granted
      )\b(?! (?:an? |the |new |more |another |several |some |additional |our |emergency |out )*(?:
          ${remedy}|scan|search|information|details|list|statement|detection|guidance|monitoring|sure|aware|safe
        )
      )[^.;:]{0,70}?\b${harm}
    `,
    unless: sourceLines`
      made (?:\w+ ){0,4}(?:public statement|aware|public (?:on|in|today|as)|available)
      |published (?:\w+ ){0,8}(?:vulnerab|public)|kept (?:an? (?:full|complete|close|safe)|all|no)\b
      |(?:kept|made|released|published|used) (?:\w+ ){0,3}(?:the public|public)\b
      |(?:
        prevent|so that
        |to (?:
          stop|avoid|detect|find|fix|address|reduce|block|ensure|make|protect|limit|scan|search|identify|replace|check
          |see|tell|inform|notify|help|contain|list|revoke|rotate|remove|mitigate
        )
      )\b
      |introduced (?:stricter|additional|new|more|further)
    `,
  },
  {
    note: "Our act and the harm it did: “we changed a rule, which made the files public”",
    pattern: sourceLines`
      WE ADV (?:
        made|applied|installed|entered|typed|loaded|issued|scheduled|ran|executed|started|restarted|changed|updated
        |upgraded|migrated|moved|enabled|launched|turned off|turned on|switched off|switched|disabled|removed|deleted
        |dropped|deployed|released|pushed|rolled out|merged|modified|added|set|put|configured|gave|granted|performed
        |began|carried out|replaced|increased|introduced|shipped|used|wrote|created
      )\b(?! (?:an? |the |new |more |another |several |some |additional |our |emergency |out )*${remedy})[^.;:]{0,90}?\b${causing}
    `,
    unless: sourceLines`
      (?:remov|delet|disabl|lock|block|wip|drop|reset|eras|cut|reject)\w* (?:off )?(?:
        the |all |any |these |those |this |that )*(?:[\w-]+ ){0,2}(?:
        attackers?|intruders?|malware|malicious|vulnerable|infected|compromised|faulty|fraud\w*|spam|bots?|abus\w*
        |fault|bug|flaw|leak|backdoor|stolen|exposed
      )\b
      |(?:
        prevent|so that
        |to (?:
          stop|avoid|detect|find|fix|address|reduce|block|ensure|make sure|protect|mitigate|resolve|restore|limit
          |stabili
        )
      )\b
      |(?:that|which) (?:allow\w*|made|mean\w*|prevent\w*|remov\w*) (?:
        us|our|you|the team|customers|users|it (?:easier|possible for (?:us|you))|sure
      )
      |(?:removed|disabled|deleted|fixed|changed|replaced) (?:
        the |all |any |these |those |that |this |a )*(?:\w+ ){0,4}(?:that|which) (?:had |was )?(?:
        caus|led|trigger|expos|allow
      )
    `,
  },
  {
    note: "Whoever did it, one of us fell for it: “a caller talked our clerk into reading out the code”",
    pattern: sourceLines`
      \b(?:
        tricked|talked|persuaded|convinced|conned|fooled|duped|deceived|lured|coaxed|manipulated|hoodwinked|misled
        |bluffed
      ) (?:
        us|me
        |(?:(?:an?|one|two|some|several) (?:[\w-]+ )?of )?(?:our|my) (?!
          (?:[\w-]+ ){0,2}(?:neighbours?|residents?|pupils?|students?|parents?|passengers?|shoppers?)\b
          |${othersOfOurs}
        )(?:[\w-]+ ){0,3}?[\w-]+
        |an? (?:[\w-]+ ){1,2}(?:of ours|(?:of|in|on|at|from) (?:our|my) (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+)
      ) (?:
        into (?:an?|the|his|her|their|(?:\w+ )?\w+ing)\b
        |to (?:
          reset|enter|click|reveal|install|download|approve|transfer|pay|disclose|type
          |(?:give|hand|read|share|send|open|forward|change|tell)(?=
            [^.;]{1,40}\b(?:
              codes?|passwords?|access|details|files?|lists?|keys?|credentials|money|data|names|records|forms?
              |numbers?|address\w*
            )\b
          )
        )
      )\b
    `,
  },
  {
    note: "A person of ours: “one of our engineers was phished”, “an operator mistyped the command”",
    pattern: sourceLines`
      (?:\b(?:our|one of our|an?|the|another|one|some|two)(?: [\w'-]+){0,4}?) (?:
        engineer|employee|developer|administrator|admin|operator|maintainer|staff member|team member|colleague
        |technician|agent|contributor|sysadmin|moderator|staff|employees|engineers
      )s?\b(?! who reported)[^.;]{0,80}?\b(?:
        phished|tricked|deceived
        |entered (?:their|his|her|the) (?:[\w-]+ ){0,3}?(?:credentials|passwords?|details|codes?|log-?in)
        |(?:
          gave (?:out |away )?(?:his|her|their|the)|handed over|disclosed|approved|replied to|answered|opened
          |downloaded
        ) (?:an? |the |their |his |her )?(?:[\w-]+ ){0,3}?(?:
          phishing|malicious|infected|fraudulent|fake|credentials|passwords?|log-in
        )
        |fell (?:victim|for)|fallen (?:victim|for)|clicked|typed|mistyped|misread|fat-?fingered|forgot|failed to
        |${faultAdverb}|by mistake|in error|incorrect\w*|the wrong(?!-)
        |did not (?:follow|check|notice|reali[sz]e|verify)|reused|had (?:shared|reused)|human error|misconfigured
        |mishandled
      )
    `,
    unless: sourceLines`
      \bof (?:its|their|his|her) (?:own )?(?:\w+ )?(?:
        engineer|employee|developer|administrator|operator|technician|agent|staff|colleague|member
      )
      |(?:
        user|customer|partner|vendor|supplier|provider|contractor|courier|printer|insurer|landlord|host|third
      )[\w-]*(?:'s|s'|-party)? (?:\w+ )?(?:engineer|employee|developer|administrator|staff|agent|contractor)
      |(?:of|at|from|with|for) (?:an?|the|our|one of our|another)(?: (?!and\b|but\b|who\b)[\w-]+){0,3} (?:
        providers?|vendors?|suppliers?|partners?|hosts?|processors?|contractors?|customers?|clients?|firm|company
      )\b
      |(?:incorrect|wrong)\w* (?:report|claim)
    `,
  },
  {
    note: "Our own nets that did not hold: “not caught by our tests”, “slipped through our review”",
    pattern: sourceLines`
      \b(?:
        (?:not|n't|never|un)(?: \w+)? ?(?:
          caught|detected|noticed|found|seen|flagged|picked up|covered|stopped|recogni[sz]ed|tested|reviewed|checked
          |monitored
        ) (?:\w+ )?(?:by|in|during) (?:OUR|us\b)
        |(?:slipped|got|went|made it|passed|sailed) (?:through|past|by|unnoticed (?:by|in)|undetected (?:by|in)) OUR
        |without (?:us|our) (?:even )?(?:noticing|knowing|reali[sz]ing|testing|checking)
        |WE ADV only (?:noticed|reali[sz]ed)\b
        |(?:nobody|no one|none of us)\b(?! (?:had |has |ever )*(?:told|warned|informed|asked|alerted) (?:us|me|our)\b)[^.;]{0,50}?\b(?:
          noticed|checked|reali[sz]ed|tested|looked|acted|responded|asked|followed up|reviewed|thought|questioned
          |answered|(?:was|were) (?:watching|awake|available|monitoring|responsible)
          |had (?:renewed|checked|tested|noticed|changed|updated|removed|told|thought|reviewed)
        )
      )
    `,
    unless: sourceLines`
      if (?:we|it|this)|\b(?:nobody|no one) (?:has|have)\b
      |\b(?:nobody|no one) (?:at|from|outside|of|in) (?:the|an?|any|that|their) (?!team|office|company|staff)
      |(?:not|never) (?:been )?(?:found|seen|noticed|detected) (?:in|by|during) our (?:
        logs|investigation|systems|review|audit|records
      )
    `,
  },
  {
    note: "“In our haste we”, “an unintended consequence of our change”, “delaying our answer”, “wrong of us”",
    pattern: sourceLines`
      \b(?:
        in our (?:haste|rush|hurry|eagerness)
        |(?:side effect|consequence|by-product) of (?:OUR|the (?:change|update|\w+) we|a (?:change|\w+) we)
        |(?:wrong|careless|foolish|naive|negligent|irresponsible|short-?sighted|remiss|silly|stupid) of us
        |have no excuse
      )\b
      |\b(?:in hindsight|in retrospect|with hindsight)\b[^.;]{0,90}?\b(?:
        should|mistake|wrong|error|better|too|bad|poor
      )\b
    `,
    unless: String.raw`no (?:unintended|side)`,
  },
  {
    note: "A safeguard of ours that did not do its duty: “our web form did not check who was asking”",
    pattern: sourceLines`
      OUR(?: (?!
          customers|users|members|readers|partners?\b|providers?\b|vendors?\b|suppliers?\b|that\b|which\b
          |investigation|review
        )[\w'/-]+
      ){1,5}?ADV (?:did not|didn't|failed to|had not|never)(?: ${dutyVerbs})? ?(?:
        check|verify|validate|limit|restrict|encrypt|protect|detect|catch|prevent|alert|notice|warn|log|delete|expire
        |escape|enforce|ask for|handle|scale|flag|block|reject|follow|respond in time|act|inform|notify|tell|answer
      )
    `,
    unless: String.raw`OUR (?:[\w-]+ ){0,2}?(?:bank|insurer|landlord|accountant|auditor|courier|printer|solicitor|lawyer|contractor|host|regulator)s?\b|(?:did not|didn't|never) (?:\w+ly )?(?:detect|notice|flag|log|delete) (?:any|a single|unusual)`,
  },
  {
    note: "Left undone, in the passive: “our backups had never been tested”, “our staff were not trained”, “the copy we relied on had not been checked”",
    pattern: sourceLines`
      (?:
        OUR(?: (?!
            customers|users|members|readers|partners?\b|providers?\b|vendors?\b|suppliers?\b|hosts?\b|that\b|which\b
          )[\w'/-]+
        ){1,5}?
        |\b(?:that |which )?we (?:relied on|depended on|used|ran|kept|bought|had (?:bought|set up|built))(?: [\w'-]+){0,4}?
      ) (?:
        (?:had|has|have)(?: not| never|n't)(?: yet| once|(?: \w+ly)?)? been|(?:was|were)(?: not| never|n't)
      ) (?:\w+ly |yet |ever )?${dutyParticiples}\b
    `,
    unless: String.raw`(?:was|were|been)(?: not|n't| never) (?:\w+ly )?(?:changed|deleted|encrypted|removed|fixed) (?:by|in|during)|not (?:\w+ly )?told that`,
  },
  {
    note: "A defect brought in: “we introduced a bug”, “we released a faulty update”, “we shipped the app with a key inside”; not the release of a fix",
    pattern: sourceLines`
      WE ADV introduced(?! (?:an? |the |new |more |another |several |some |additional |our |emergency |out )*${remedy})(?: [\w'.-]+){1,8}?
      |WE ADV (?:
        shipped|released|deployed|pushed|rolled out|merged|installed|launched|applied|built|wrote(?! about\b)|created
        |configured
      )(?: [\w'.-]+){0,6}? (?:
        ${poorQuality}|buggy|broken|wrong|bad|vulnerable|problematic|expired
        |with(?:out)? (?:an?|the|our|hidden|no|any) (?:[\w-]+ ){0,3}?(?:${harm}|${care})
      )\b
    `,
    unless: sourceLines`
      introduced (?:
        an? |the |new |more |another |several |some |additional |our |stricter |further |second |third |double |daily |weekly |regular )*(?:
        measures?|rules?|checks?|controls?|process\w*|safeguards?|polic\w+|tools?|two|multi|mandatory|monitoring
        |limits?|changes? to|improve\w+|security|themselves|myself|ourselves|training
      )
      |introduced (?:to|by)\b
      |(?:prevent|so that|to (?:stop|avoid|detect|find|fix|address|reduce|block|ensure|make sure|protect))\b
    `,
  },
  {
    note: "A harmful way of doing it: “we stored passwords in plain text”, “we used a weak key”, “we uploaded the file to a public folder”",
    pattern: sourceLines`
      WE ADV (?:
        (?:
          stored|storing|saved|kept|committed|checked in|uploaded|published|placed|put|logged|transmitted|sent|wrote
          |exported|hosted|posted
        )(?: [\w'-]+){1,9}? (?:in|as|to|into|on|with|without)(?: (?:an?|the|our|clear|publicly|public|plain|its|their))* ?(?:
          plain ?-?text|plain|clear text|clear\b|public\w*|unencrypted|unprotected|unsecured|world-readable|internet
          |hidden|encryption|password|protection|restriction|git|source code|accessible|open
        )
        |(?:stored|kept|sent|left)(?: [\w'-]+){0,6}? unencrypted
        |(?:published|posted|uploaded|committed)(?: [\w'-]+){1,5}? with (?:
          hidden|the (?:key|names|password)|personal|secrets?|credentials?
        )
        |(?:
          used|use|were using|had been using|were running|had been running|ran|kept using|kept running|relied on
          |were still using|were still running|deployed|chose
        ) (?:an? |the |some )?(?:\w+ ){0,2}?(?:
          weak|outdated|old|obsolete|vulnerable|unpatched|shared|default|insecure|predictable|wrong|unsupported
          |deprecated|hard-?coded|same (?:password|key)|guessable
        )\b
        |made (?:[\w'-]+ ){1,5}?(?:public(?:ly)?|accessible|readable|visible) (?:
          to (?:anyone|everyone|all|the)|by|without|for
        )
        |set (?:[\w'-]+ ){1,5}?to public
        |committed (?:an? |the |our |some )?(?:[\w-]+ ){0,3}?(?:key|token|secret|password|credential)s?\b
      )
    `,
    unless: sourceLines`
      \b(?:no longer|never|not|don't|do not|stopped|nothing)\b(?: \w+){0,3} (?:stored?|storing|kept|use|using|log)
      |published (?:\w+ ){0,6}(?:public|post|advisory|report)|posted (?:\w+ ){0,6}public
      |public (?:statement|post|notice|report|announcement|repository|channel|status|page|tracker|issue|key|forum)
      |(?:an? |the )old (?:copy|backup|version of the (?:data|backup))
    `,
  },
  {
    note: "“We left the port open”, “we kept the files longer than needed”, “we reused the password”",
    pattern: sourceLines`
      WE ADV (?:
        (?:left|leaving|leave|had left)(?: [\w'-]+){1,8}? (?:
          open|exposed|unprotected|in place|enabled|running|unattended|on|behind|accessible|active|unlocked
          |unencrypted|public|unsecured|connected|online|vulnerable|unchanged|unpatched
        )\b
        |(?:kept|stored|retained|held)(?: [\w'-]+){1,8}? longer than|reused\b|re-used\b
        |gave (?:\w+ ){0,4}(?:too (?:much|many|broad)|excessive|more (?:access|permission))
      )
    `,
    unless: String.raw`left (?:\w+ ){0,3}(?:service|site|forum|system)\w* (?:offline|online)|\b(?:on|open|running) (?:so that|to (?:let|help|keep|guide|give)|for (?:those|people|anyone|the night))`,
  },
  {
    note: "“We lost your data”, “we were losing messages”, “we exposed your order history”, “we let the certificate expire”, “it took us far too long”",
    pattern: sourceLines`
      WE ADV (?:
        (?:
          lost|exposed|leaked|deleted|disclosed|revealed|overwrote|wiped|destroyed|corrupted|mixed up|misdirected
        ) (?:[\w'-]+ ){0,2}?(?:your|the|their|some|all|customers?'?|users?'?|personal|private)\b[^.;:]{0,30}?\b(?:
          data|files?|records?|messages?|address\w*|details|emails?|e-mails?|orders?|names?|information|photos?
          |backups?|history|accounts?|documents?|databases?|passwords?|tables?
        )
        |let (?:[\w'-]+ ){1,6}(?:expire|lapse|run out|slip|happen|pile up|go (?:un\w+|stale))|(?:had )?put off
        |postponed (?:
          it|this|that
          |(?:the|our|an?) (?:[\w-]+ ){0,2}?(?:
            upgrade|update|patch|fix|work|renewal|repair|replacement|change|move|service|maintenance|test|check|review
            |migration|purchase
          )
        )
        |neglected|skipped (?:the|a|an|our|this|that|some|several)|took shortcuts|did wrong
      )\b
      |\b(?:took|taken|taking) us (?:\w+ )?(?:too|so|much|far|longer|over)\b[^.;]{0,20}?(?:long|longer|time|than)\b
      |what (?:we|I) (?:did|got|had done) wrong
      |\b(?:we|our (?:\w+ ){1,3}) (?:were|was|had been) (?:\w+ly )?(?:
        losing|exposing|leaking|overwriting|corrupting|misrouting|mishandling|overcharging|violating|breaking
      )\b(?! (?:patience|time|money|power|hope|contact))
    `,
    unless: String.raw`(?:deleted|wiped|destroyed|removed) (?:all|the|any|every) (?:\w+ ){0,2}(?:copies|malicious|infected|affected|compromised|stolen)|not (?:lost|exposed|leaked)|(?:deleted|wiped) (?:[\w']+ ){0,6}(?:as a precaution|to (?:be safe|protect|prevent))|whether`,
  },
  {
    note: "Without due care or leave: “we gave out the number without checking”, “we shared it without your permission”",
    pattern: String.raw`WE (?:[\w'-]+,? ){1,12}?without (?:\w+ ){0,2}?(?:${care}|consent|knowledge)\b`,
    unless: String.raw`\b(?:never|not|cannot|will|would|won't|can't|don't|only|able|could|can|may)\b|n't\b|\b(?:regret|sorry|learn(?:ed|t)?|heard?|told|found|know|understand|noticed|saw|see) (?:\w+ )?that (?!we\b|our\b|one of (?:us|our))`,
  },
  {
    note: "Made worse by us: “our retries made it worse”, “our first fix prolonged the outage”",
    pattern: sourceLines`
      (?:WE|OUR(?: [\w-]+){1,5}?)ADV (?:
        made (?:it|this|things|the \w+|matters) (?:even |much |\w+ )?worse|worsened|exacerbated|aggravated|prolonged
        |delayed (?:our|the) (?:response|recovery|discovery|detection|notification)|compounded|contributed to
        |complicated (?:the|our|matters|things|it|this)
      )\b
    `,
  },
];
