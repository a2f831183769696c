import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** Marks that show an ordinary act to be a wrong one. */
export const wrongWayPattern = new Sieved(
  patternLines("i")`
    \b(?:
      the wrong (?!hands|doer)|wrongly|incorrect(?:ly)?\b|mistaken(?:ly)?\b|erroneous(?:ly)?\b|by mistake|in error
      |by accident|accidentally|inadvertently|carelessly|poorly|badly
      |too (?:soon|early|late|widely|broadly|freely|quickly|hastily)\b
      |(?:an? old|an? outdated|an? stale|last (?:year's|month's|week's)) (?:
        version|copy|list|table|file|tariff|template|address|price|map|edition|export|draft
      )
      |without (?:first |even |ever |properly |anybody |anyone )?(?:
        checking|telling|asking|testing|reading|verifying|noticing|reali[sz]ing|encrypting|removing|looking|thinking
        |consulting|warning|informing|knowing|updating|following|masking|redacting|reviewing|considering|confirming
        |running|taking|seeing|comparing|hiding|waiting
      )\b
      |without having \w+|with (?:nobody|no one|none of us) (?:
        (?:\w+ly )?\w+ing\b|on (?:duty|call|shift|site|watch|hand)|at (?:the|our)|there\b|in (?:charge|the \w+)
        |to (?:watch|check|help|call|ask|answer|take over|look)
      )
      |with no (?:\w+ )?(?:
        spare|back-?up|reserve|fall-?back|guard|lifeguard|supervision|supervisor|second \w+|way back|plan b|handover
      )\b
      |without (?!paying|losing|touching|harming|damaging|affecting|interrupting|disturbing|waking|giving|using|needing)\w+ing (?:up |out |off |down )?(?:
        it|them|him|her|you|the|your|their|his|our|any\w*|one|another|first|who|what|whether|how|if
      )\b
      |without (?:[\w'-]+ ){1,4}being \w+(?:ed|n|t)\b
      |without (?:\w+ ){0,2}(?:
        permission|consent|authori[sz]ation|safeguards?|backup|review|tests?|testing|approval|warning|trials?
        |rehearsals?|checks?|inspection|training|supervision|precautions?|encryption|password|escort|insurance
        |licen[cs]e|prescription|proof|planning|preparation|protection
      )\b
      |(?:unredacted|untested|unreviewed|unfinished|unchecked|unapproved|half-finished) \w+
      |instead of (?:\w+ing|at|on|in|from|with|\d+|the|an?|your|to|only|just)\b
      |(?:
        another (?!company|firm|supplier|provider|vendor|bank|organi[sz]ation)\w+'s|other \w+s'
        |the (?:previous|last|next) (?!\w*(?:day|week|month|year|season|quarter|term)'s)\w+'s|other people's
        |(?<=\w )(?:each other|one another)'s|(?:somebody|someone) else's
      ) \w
      |(?:somebody|someone) else's(?=[.,;]|$)
      |when (?:nobody|no one|none of us|not one of us) was (?:there|here|awake|watching|looking|left|at (?:the|our) \w+|on (?:duty|call|shift|site))\b
      |the (?:opposite|reverse|contrary) of (?:what|the)
      |(?:spelt|spelled|printed|written|drawn|dated|set) wrong(?:ly)?|from memory|by guesswork|at a guess|off the cuff
      |on a whim|in the absence of any
      |(?:conflicting|contradictory|misleading|inaccurate|confusing) (?:
        information|advice|answers?|messages?|statements?|figures?|instructions?|dates?
      )\b
      |(?:it|them|this|that|these|those|(?:the|our|an?) [\w-]+)(?: (?:all|badly|completely|quite))? wrong\b(?! \w)
      |in (?:a|our) (?:rush|hurry)|in haste
      |before (?:it|they|the [\w-]+|all|that) (?:was|were|had been|had) (?:\w+ly )?(?:
        ready|set up|tested|checked|reviewed|approved|encrypted|secured|completed?|finished|configured|locked|wiped
        |confirmed
      )
      |before (?:we|they|he|she|I|any(?:one|body)|some(?:one|body)|our [\w-]+)(?: \w+ly)?(?: had)?(?: \w+ly)? (?:
        checked|tested|verified|reviewed|proofread|compared|asked|approved|made sure|rehearsed|secured|encrypted
        |locked|backed
      )\b
      |with (?:[\w'-]+ ){1,8}?(?:
        swapped|shifted|mixed up|reversed|upside down|transposed|in the wrong \w+
        |(?:still )?(?:visible|showing|readable|legible|uncovered|unmasked)|(?<!still )missing
        |still (?:inside|attached|there|on (?:it|them)|in (?:it|them))
      )\b
      |(?:hidden|covered|greyed out|crossed out|blacked out|masked)(?: over)? (?:but|and) (?:not|never) \w+
      |(?:on|in) which [^.;]{2,60} (?:could|can) (?:still )?be (?:read|made out|recovered|recogni[sz]ed)\b
      |(?:that|which|whom) (?:we|he|she|they|I) (?:had )?(?:
        (?:took|taken|mistook|mistaken) for|(?:thought|believed|assumed|took|taken) (?:to be|were|was)
      )\b(?! [^.;]{0,30}\b(?:
          fraud|malicious|attack|suspicious|infected|fake|stolen|compromised|spam|fals|forged|harmful|unsafe
        )
      )
      |with (?:the|its|an?|his|her|their) [\w -]{2,30} (?:open|unlocked|ajar|unfastened|still on|running)\b
      |(?:with|in) open copy\b
      |where (?:the|your|their|our|an?) [\w' -]{2,40} (?:should|ought to) have (?:gone|been|stood)\b
      |with (?:real|live|genuine|actual) (?:address\w*|data|names|customers?|patients?|numbers|records|accounts|e-?mails)
      |with (?:hidden|the (?:names|medical|private|confidential|internal|personal|full|unredacted|real|live)) )
  `,
);

/** What is charged or sent a second time. */
export const twicePattern = new Sieved(/\b(?:twice|two times|a second time|double)\b(?! (?:a|per|the|daily|weekly))/i);

/** Whoever something is given to and should not have had it. */
export const strangerPattern = new Sieved(
  patternLines("i")`
    \b(?:to|with) (?:an? |the |some )?(?:[\w-]+ )?(?:
      callers?|strangers?|fraudsters?|scammers?|impostors?|imposters?|criminals?|thie(?:f|ves)|attackers?|hackers?
      |impersonators?|requestor|requester|man who|woman who
      |person (?:who (?:was not|claimed|pretended|said)|posing|pretending|impersonating)
      |(?:[\w-]+ ){1,3}in an unrelated|(?:someone|somebody) (?:who|posing|pretending|else)
      |the (?:very )?(?:man|woman|person|people) (?:(?:who|whom|that) )?(?:you|she|he|they) (?:had|were|was|feared?|left)
      |the very \w+|the wrong|a different (?:customer|person|user|patient)
      |(?:(?:every|all|all the|the) )?other (?:
        customers?|patients?|members?|parents?|famil(?:y|ies)|people|clients?|users?|pupils?|students?|tenants?
        |guests?|households?|staff|employees
      )
      |another (?:
        customer|patient|member|parent|family|client|user|tenant|person|household|firm|company|employer|school|guest
        |student|pupil
      )
      |(?:[\w-]+ ){0,2}next door
      |(?:your|his|her|their) (?:ex|ex-\w+|former \w+|neighbours?|employer|landlord|boss|colleagues?|in-laws)
      |(?:people|those|customers|patients|families|users|clients) who (?:
        had|were|should|did|could|would|needed|wanted
      )(?: have)? (?:not|never|no|nothing|already|left)
      |the (?:other|opposing|wrong) (?:side|party)(?! of\b)|(?:your|his|her|their) (?:opponents?|rivals?|competitors?)
    )\b
  `,
);

/** What was done against it, and done well. */
export const reliefPattern = new Sieved(
  patternLines("i")`
    \b(?:
      at once|immediately|straight ?away|promptly|quickly|right away|without delay
      |within (?:the |an? |minutes|hours|[\w-]+ (?:minutes|hours?|days?))
      |the same (?:\w+ )?(?:minute|hour|day|evening|night|morning|afternoon|week)
      |that (?:same )?(?:evening|night|day|afternoon)|as soon as|the moment|since then|afterwards|now|today
      |(?:the )?next (?:day|morning)|the following|safe|safely|nobody|no one|none|luckily|fortunately|in time
      |refund\w*|free|voucher|new|for them|for you|instead of them|back|again
    )\b
    |\bto (?:
      protect|help|keep|stop|prevent|make|ensure|limit|avoid|be|restore|let|allow|save|reach|put|get|find|see|show
      |replace|repair|support
    )\b
    |\bso that (?:you|they|we|no|it|everyone)\b
  `,
);
