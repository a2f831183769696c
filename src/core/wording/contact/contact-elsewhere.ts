/** Ways to reach somebody else, or us about something else. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** Whom one may turn to who is not us. */
export const thirdPattern = new Sieved(
  patternLines("i")`
    \b(?:
      your (?:
        (?:family|child(?:ren)?|friends)(?!'s)|bank|insurer|doctor|gp|dentist|lawyer|solicitor|provider|employer|mp
        |administrator|supplier|card
      )
      |(?:the|an?) (?:[\w-]+ )?(?:vendor|supplier|caller|sender|stranger|thief|fraudster)
      |(?:national|fraud) (?:[\w-]+ )?cent(?:re|er)|the (?:bank|police|insurer|isp|carrier|manufacturer|credit)(?!'s)
      |police|solicitors?|lawyers?|attorney|insurer|journalists?|regulators?
      |(?:the|a) (?:national|police|government|federal|state|county) (?:[\w-]+ ){0,2}?(?:
        line|hot ?line|help ?line|office|bureau|agency|service
      )
      |the (?:credit )?bureau|reportcyber|idcare|crime ?stoppers
    )\b
  `,
);

/** Bodies that are never the organisation itself. */
export const otherBodyPattern = new Sieved(
  patternLines("i")`
    \b(?:
      ombudsman|preference service|(?:national|fraud) (?:[\w-]+ )?cent(?:re|er)
      |the (?:commission(?:er)?|office of the [\w ]{0,20}commissioner)
      |(?:the|a) (?:national|police|government|federal|state|county) (?:[\w-]+ ){0,2}?(?:
        line|hot ?line|help ?line|office|bureau|agency|service
      )
      |the (?:credit )?bureau|reportcyber|idcare|crime ?stoppers|information commissioner\w*
      |(?:data protection|supervisory|financial conduct) authority|attorney general|trade commission|equifax|experian
      |transunion|credit (?:bureaus?|agenc(?:y|ies))|action fraud|the charity [A-Z]\w+
      |(?<!\bour (?:[\w-]+ )?)(?:
        domestic (?:abuse|violence)|mental health|suicide|crisis|rape|bereavement|debt|victims?'?
      ) (?:[\w']+ ){0,4}?(?:help ?line|hot ?line|lifeline)
      |samaritans|childline|victim support|citizens'? advice
    )\b
  `,
);

/** Press contacts, and how to report other flaws or exercise rights, are about something else. */
export const elsewherePattern = new Sieved(
  patternLines("i")`
    \b(?:
      press(?! (?:["“']|the\b|on\b|this\b|any\b))|newsroom|media(?=:)
      |media (?:contacts?|enquir\w+|inquir\w+|relations|office)|notes? (?:to|for) editors|editors' notes?
      |broadcasters?|reporters?|(?:for|arrange|media) interviews?|interviews? (?:requests?|can be|may be|with)|filming
      |journalists?|investors?|bug bounty|vulnerabilit(?:y|ies)
      |security (?:issues?|bugs?|flaws?|researchers?|reports?)|responsible disclosure|your bank|card provider
      |credit (?:bureau|report|reference)|police|unsubscribe|e-?mails? from|opt[- ]out|privacy notice|job|careers
      |sales(?:@| (?:team|desk|department|office|line|staff))
      |(?:
        to (?:join|order|buy|hire|reserve|renew|enrol)|for (?:tickets|bookings|orders|membership|reservations)
      )(?! (?:us|me) )[^.;?!]{0,40} (?:call|ring|phone|e-?mail|mail|write|text|contact|visit)
      |book a (?:room|table|tour|stay|viewing|demo)|donat\w+|sponsor\w*|support the project|keep the lights on|chip in
      |fund-?raising|volunteering|to volunteer|as a volunteer
    )\b
  `,
);

/** What happened: "customers contacted support", "we received a report". */
export const reportPattern = new Sieved(
  /\b(?:contacted|reached out|e-?mailed|called|reported|received|notified|informed|wrote|posted|opened|filed|raised|sent|submitted|joined|was|were|had|hit|disrupted|silenced|flooded|knocked out)\b/i,
);

/** "You will get a call, and the number will show as …": we call them. */
export const incomingPattern = new Sieved(
  /\bnumber (?:that )?(?:will|may|should) (?:show|appear|display|be (?:shown|displayed))|\b(?:receive|get|expect) an? (?:phone |telephone )?call (?:about|from)\b/i,
);

/** "The attacker used the address …", "messages from x@example.net": an address that is not to be written to. */
export const notOursPattern = new Sieved(
  /\b(?:attackers?|hackers?|fraudsters?|scammers?|sender|suspicious|phishing|fake|spoofed|(?:comes?|came|coming) from|sent from|(?:rings?|calls?|texts?|e-?mails?) you(?! back)|not (?:our|ours|one of|from (?:us|me))|ignore|account (?:of|name)|used)\b/i,
);

/**
 * "Our phone line, 01632 960 131, is dead and the mailbox cannot be read", "never answer mails from x@example.net",
 * "questions will be answered by our team": no way to reach anybody.
 */
export const deadWayPattern = new Sieved(
  patternLines("i")`
    ^(?!
      [^.?!]*\b(?:
        instead|please (?:call|ring|write|use|e-?mail|come)|so (?:call|ring|write|use|e-?mail|come)|but (?:you|we) can
      )\b
    )[^?!]{0,140}\b(?:
      phones?|lines?|number|switchboard|mailbox|inbox|help ?desk|hot ?line|help ?line|chat|form|portal|address
    )\b[^;?!]{0,50} (?:is|are|remains?|was|were) (?:still |now |currently |all )?(?:
      dead|down|out of (?:order|service|action|reach)|unavailable|offline|cut off
      |not (?:working|reachable|answered|staffed|read)|disconnected|unreachable
    )\b
    |[;,] (?:and |so )?(?:please )?(?:do not|don't|never) (?:answer|reply to|call|ring|dial|text|open|use)(?: it| them
      | (?:this|that) \w+
    )?(?: back)?\W*$
    |\b(?:not|n't|never) (?:answer|take|return) (?:any )?(?:calls|messages|mails?) from\b
    |\bno (?:way|means) (?:of|to) (?:contact|reach)
    |^\W*(?:please,? )?(?:do not|don't|never) (?:
      answer|reply|respond|call|ring|dial|open|click|write|text
    )\b(?![^?!]*(?:;|\b(?:but|instead|rather|unless|please|us)\b))
    |\b(?:answered|dealt with|handled|taken|read|processed|reviewed) by (?:our|the|an?) (?![^?!]* (?:at|on|via|through|in|under) )[^@\d\uFFFC?!]{3,100}$
  `,
);
