import { sourceLines } from "../../text/pattern-lines.ts";
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

/** "a clever trick that we had not foreseen": said of how good the attacker was. */
const attackersArt = sourceLines`
  \b(?:sophisticated|novel|new|clever|ingenious|unprecedented|elaborate|unusual) (?:[\w-]+ ){0,2}(?:
    approach|attacks?|techniques?|methods?|tactics?|tricks?|exploits?|schemes?|malware
  ) (?:that|which) (?:we|I)\b
`;

/** Duties of our own left undone, and safeguards that were not there or did not hold. */
export const omissionPatterns: readonly OwningPattern[] = [
  {
    note: "A duty not done: “we did not check the export”, “we had not rotated the key”; not what we did not see or store",
    pattern: sourceLines`
      WE ADV (?:
        did not|didn't|had not|hadn't|had never|never|didn't even|have not(?= (?:yet )?(?:done|communicated|been as))
        |were not (?=able to (?:detect|prevent|stop|keep))|weren't (?=able to (?:detect|prevent|stop|keep))
      )(?: ${dutyVerbs})?(?: (?:\w+ly|enough|yet|always|even|first))? ?(?:${duty})(?:\b|(?<=\w)\w*)
    `,
    unless: sourceLines`
      ${attackersArt}|never [a-z]+(?<!ed) (?:on|over|during|at) (?:an? |the |any )?(?:\w+days?|weekends?|night|lunch\w*)\b
      |never (?:
        ask|use|share|send|sell|had|take|give|run|keep|set|put|write|get|post|try|publish|provide|disclose
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
      \b(?:we|team|I) (?:had not|hadn't|have not|haven't|had never|never) (?:\w+ly |yet )?(?:
        accounted|changed|anticipated|applied|audited|backed|checked|communicated|configured|considered|deleted
        |documented|done|drilled|enabled|encrypted|enforced|ensured|fixed|foreseen|implemented|informed|installed|kept
        |limited|maintained|migrated|monitored|moved|notified|patched|planned|practi[sc]ed|prepared|properly|protected
        |put|reali[sz]ed|rehearsed|removed|renewed|replaced|required|restricted|reviewed|revoked|rotated|secured
        |set up|tested|told|thought|trained|turned|updated|upgraded|validated|verified
      )\b(?! (?:anything|anybody|anyone|any)\b)
    `,
    unless: attackersArt,
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
          choice|alternatives?|options?|explanations?|evidence|reasons?|indications?|ideas?|doubts?|contact|warning|notice|access
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
    unless: String.raw`\bhave no (?:way|means) (?:of|to) (?:know|tell|say|see|reach|contact)\w*|have no control over (?:that|those|it|them|their|what (?:they|others))|\b(?:no|any|not enough|insufficient|limited) (?:\w+ ){0,2}(?:evidence|indication|information|reason|knowledge|details|proof|idea|clue)`,
  },
  {
    note: "Leaning on one thing or a wrong belief: “we relied on a single disk”, “we assumed that the backup ran”",
    pattern: sourceLines`
      WE ADV (?:
        (?:relied|rely|depended|(?:were|had been) relying|were dependent|were reliant) (?:\w+ly |too \w+ )?(?:up)?on (?:
          an? (?:single|old|outdated|manual|third|legacy|human|spreadsheet)|one\b|manual|memory|luck|chance|guesswork
          |hope|habit|goodwill|hearsay|rumou?rs?|trust alone
        )
        |(?:relied|depended) (?:too|solely|only|entirely)|assumed\b
        |thought (?:that )?(?:we|this|it|the) (?:[\w ]{1,50}) but\b
      )
    `,
    unless: String.raw`\b(?:and|we) were right\b|assumed (?:control|ownership|responsib|the role|compromised|that (?:all|any|every) )`,
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
          |had (?:shown|taught|trained|warned|briefed|instructed) (?:him|her|them|us|the [\w-]+)\b
        )
      )
    `,
    unless: sourceLines`
      not work for|if (?:we|it|this)|\b(?:nobody|no one) (?:has|have)\b
      |\b(?:nobody|no one) (?:outside|(?:at|from|of|in) (?:the|an?|any|that|their) (?!team|office|company|staff))
      |(?:not|never) (?:been )?(?:found|seen|noticed|detected) (?:in|by|during) our (?:
        logs|investigation|systems|review|audit|records
      )
    `,
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
    note: "A check that saw too little: “our tests covered only the happy path”, “our monitoring looked at the front page only”",
    pattern: sourceLines`
      OUR(?: (?:own|automated|existing|nightly|daily))?(?: [\w-]+){0,2}? (?:
        monitoring|tests?|test suite|alerts?|alarms?|checks?|checklists?|reviews?|audits?|scans?|backups?|drills?
        |training|plans?|procedures?|polic(?:y|ies)|rules?|logs?|filters?
      )ADV (?:
        covered|looked|checked|watched|tested|ran|included|measured|saw|asked|held|verified|compared|reached|counted
        |scanned
      )(?: (?:only|just|nothing but|a single|little)\b|(?: [\w'-]+){1,6}? (?:only|alone)\b|(?: at)? one\b)
    `,
    unless: String.raw`looked only at (?:your|those who)|only (?:a few|\d+|the time)`,
  },
  {
    note: "“Our own logging was what filled the disk”, “we tested the switch on paper only”",
    pattern: String.raw`WE ADV only (?:tested|checked|reviewed|monitored|backed up|encrypted|watched|looked)\b`,
  },
  {
    note: "“The drain, which is ours to clear, had not been cleared”: our duty beside what was not done",
    pattern: String.raw`\b(?:that|which) (?:is|was|are|were) (?:ours\b|our (?:duty|job|task|responsibility)\b)[^.;]{0,40}? (?:had|has|was|were|have)(?: not|n't| never)(?: been)? \w+`,
  },
  {
    note: "“Had we read the meter, you would not have been billed”: what we left undone and it would have spared",
    pattern: sourceLines`
      (?:^\W*|[:;,] )(?:if only |had )(?!we (?:\w+ly )?been (?:told|informed|warned|notified|asked|alerted|given)\b)(?:we|I|our (?:[\w-]+ ){1,3}?) ?(?:had )?(?:not |\w+ly )?\w+[^.;]{2,100}\b(?:would|could|might|need)(?: not|n't| never)? (?:\w+ly |still |all )?(?:have|be|never)\b
    `,
    unless: String.raw`\b(?:worse|even more|many more|greater|far more)\b|not (?:acted|shut|stopped|noticed|found|caught|closed|taken|seen|called|pulled)`,
  },
  {
    note: "“Without the training that we owe them”",
    pattern: String.raw`\bwithout (?:the |any |an? )?[\w ]{2,30}? (?:that |which )?(?:we (?:owed?|had promised|should|ought|are bound)|our (?:own )?(?:rules|polic\w+|standards|procedures|contract) (?:requires?|demands?|calls? for))\b`,
  },
  {
    note: "“There was nobody in our yard who knew how to start the pump”",
    pattern: sourceLines`
      \bthere (?:was|were|had been) (?:nobody|no one|none|not one \w+|no (?:[\w-]+ ){1,2}?)(?: on (?:duty|call|shift|site))?,? ?(?:in|at|on|with|of|among) (?:
        us|our (?!${othersOfOurs})[\w -]{2,30}?
      ) who (?:
        knew|could|was (?:able|trained|allowed|awake)|understood|had (?:been|ever|the|a)|spoke|looked|watched
      )\b
    `,
  },
];
