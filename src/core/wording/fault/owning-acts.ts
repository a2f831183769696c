import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import type { OwningPattern } from "./owner.ts";

const harm = sourceLines`
  (?:
    bugs?|flaws?|flawed|vulnerab\w+|defects?|defective|errors?|misconfig\w+|regressions?|faulty|broken|buggy
    |incorrect\w*|wrong|insecure\w*|unencrypted|unprotected|unsecured|expos\w+|public|publicly|plain ?-?text
    |clear text|readable form|unmasked|unhashed|world-readable|unpatched|outdated|out-of-date|expired|accessible|open to|weak|a key|the key|keys
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

const care = sourceLines`
  test\w*|review\w*|check\w*|encrypt\w*|protect\w*|password|authenti\w+|authori\w+|backups?|reali[sz]\w+|notic\w+
  |consider\w*|valid\w+|verif\w+|safeguards?|warning|telling|asking|permission|notif\w+|consult\w*|enough|proper
  |sufficient|adequate|plan|way back|fall-?back|roll-?back|second|copy
`;

/** Acts of our own that did harm, or were a harmful way of doing it. */
export const actPatterns: readonly OwningPattern[] = [
  {
    note: "An act of ours beside its harm: “we left the old key exposed”, “we made the list public”",
    pattern: sourceLines`
      WE ADV (?:
        introduced|shipped|released|deployed|pushed|rolled out|merged|made|applied|left|stored|committed|checked in
        |uploaded|built|configured|set up|published|kept|used|enabled|launched|exposed|gave|granted
      )\b(?! (?:an? |the |new |more |another |several |some |additional |our |emergency |out )*(?:
          ${remedy}|scan|search|information|details|list|detection|guidance|monitoring|sure|aware|safe
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
      |cleared (?:up )?(?:the|a|all|our) (?:[\w-]+ )?(?:queue|backlog|cache|jam|errors?|faults?|problems?|congestion|blockage)\b
      |(?:removed|banned|blocked|suspended|disabled|locked) (?:an?|the|one|two|some|several) (?:[\w-]+ )?(?:users?|accounts?|customers?|clients?|visitors?|members?) for \w+ing\b
      |(?:removed|disabled|deleted|fixed|changed|replaced) (?:
        the |all |any |these |those |that |this |a )*(?:\w+ ){0,4}(?:that|which) (?:had |was )?(?:
        caus|led|trigger|expos|allow
      )
    `,
  },
  {
    note: "A defect brought in: “we introduced a bug”, “we released a faulty update”, “we shipped the app with a key inside”; not the release of a fix",
    pattern: sourceLines`
      WE ADV introduced(?! (?:an? |the |new |more |another |several |some |additional |our |emergency |out )*${remedy})(?: [\w'.-]+){1,8}?
      |WE ADV (?:
        shipped|released|deployed|pushed|rolled out|merged|installed|launched|applied|built|wrote(?! about\b)|created
        |configured
      )(?: [\w'.-]+){0,6}? (?:
        ${poorQuality}|broken|wrong|bad|vulnerable|problematic|expired
        |with(?:out)? (?:an?|the|our|hidden|no|any) (?:[\w-]+ ){0,3}?(?:${harm}|${care})
      )\b
    `,
    unless: sourceLines`
      introduced (?:
        an? |the |new |more |another |several |some |additional |our |stricter |further |second |third |double |daily |weekly |regular )*(?:
        measures?|rules?|checks?|controls?|process\w*|safeguards?|polic\w+|tools?|two|multi|mandatory|monitoring
        |limits?|changes? to|improve\w+|security|themselves|myself|ourselves|training
      )
      |introduced (?:to|by)\b|introduced [^.;,]{2,40} to (?:each other|one another|you|us|the)\b
      |(?:prevent|so that|to (?:stop|avoid|detect|find|fix|address|reduce|block|ensure|make sure|protect))\b
    `,
  },
  {
    note: "A harmful way of doing it: “we stored passwords in plain text”, “we used a weak key”, “we uploaded the file to a public folder”",
    pattern: sourceLines`
      WE ADV (?:
        (?:
          stored|storing|saved|kept|committed|checked in|uploaded|published|placed|put|logged|transmitted|sent|wrote|e-?mailed|mailed|faxed|texted
          |exported|hosted|posted
        )(?: [\w'-]+){1,9}? (?:in|as|to|into|on|with|without)(?: (?:an?|the|our|clear|publicly|public|plain|its|their))* ?(?:
          plain ?-?text|plain|readable form|clear text|clear\b|public\w*|unencrypted|unprotected|unsecured|world-readable|internet
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
        made (?:it|this|things|the \w+|matters) (?:\w+ )?worse|worsened|exacerbated|aggravated|prolonged
        |delayed (?:our|the) (?:response|recovery|discovery|detection|notification)|compounded|contributed to
        |complicated (?:the|our|matters|things|it|this)
      )\b
    `,
  },
];
