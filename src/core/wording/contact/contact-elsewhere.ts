/** Ways to reach somebody else, or us about something else. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** Whom one may turn to who is not us. */
export const thirdPattern = new Sieved(
  patternLines("i")`
    \b(?:
      your (?:
        (?:family|child(?:ren)?|friends)(?!'s)|bank|insurer|doctor|gp|dentist|lawyer|solicitor|provider|employer|mp
        |administrator|supplier|card|(?:local )?(?:council|police|authorit(?:y|ies))
      )
      |(?:the|an?) (?:[\w-]+ )?(?:vendor|supplier|caller|sender|stranger|thief|fraudster)
      |(?:national|fraud) (?:[\w-]+ ){0,3}?cent(?:re|er)|the (?:bank|police|insurer|isp|carrier|manufacturer|credit)(?!'s)
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
      ombudsman|preference service|(?:national|fraud) (?:[\w-]+ ){0,3}?cent(?:re|er)
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

/**
 * What is done with somebody else: a fraud alert with a bureau, a membership with whoever provides the monitoring. Their
 * number stands beside it.
 */
export const doneWithOthersPattern = new Sieved(
  patternLines("i")`
    \b(?:
      credit (?:files?|reports?|records?|freezes?|bureaus?|monitoring|reference|reporting|agenc(?:y|ies))
      |(?:fraud|credit) alerts?|security freeze|(?<!\b(?:our|the) )fraud (?:team|line|department|desk)
      |(?:identity|id)(?: theft)? (?:protection|monitoring|restoration)|dark web
      |(?:enrol(?:l|ling|ment|lment)?|activat(?:e|ing|ion)|sign(?:ing)? up|membership|code)\b[^.;?!]{0,60}\bmonitoring
      |(?:to|can|please|must|and) (?:enrol|enroll|activate)\b(?! (?:(?:your|a|an|the|any|another) )?(?:child(?:ren)?|sons?|daughters?|pupils?|students?|pets?|staff|colleagues?)\b)
      |^\W*(?:enrol|enroll|activate)\b|(?:enrol|enroll|activat)ing\b
      |(?:provides?|runs?|offers?) (?:the|this|your|free) (?:[\w-]+ )?monitoring
      |monitoring (?:service|provider|company|partner|line|help ?line|offer|membership|package)
    )\b
  `,
);

const firm = sourceLines`
  (?:
    Microsoft|Google|Apple|Amazon|PayPal|Facebook|Instagram|Meta|WhatsApp|LinkedIn|Twitter|Visa|Mastercard
    |American Express|Barclays|Lloyds|Santander|HSBC|NatWest|Monzo|Vodafone|O2|EE|BT|DHL|UPS|FedEx|Royal Mail|Parcelforce
    |Kroll|IDX|Epiq|Cyber[Ss]cout|LifeLock|Norton|ClearScore|Cifas|CIFAS|All[Cc]lear|Schufa|SCHUFA
    |(?:[A-Z][\w&-]+ ){1,3}(?:Ltd|Limited|plc|PLC|Inc|LLC|LLP|GmbH|AG|Bank|Insurance|Cloud|Hosting|Systems|Telecom|Couriers)
    |HMRC|DVLA|DWP|IRS|FTC|FBI|SSA|USPS|NCSC|CISA|BSI|FCA|TSB|RBS|IBM|AWS|SAP|ADP|DPD|TNT|AOL
  )\.?
`;
/** "You can reach Microsoft at …", "Barclays' line is …": whose way it is stands there. */
const namedOwnerPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:[Rr]each|[Cc]ontact|[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone|[Ww]rite to|[Ee]-?mail|[Tt]ext|[Tt]ouch with|[Ss]peak to|[Tt]alk to|[Aa]sk) (?:the )?(${firm})(?:'s?)?(?: (?:[a-z-]+ ){0,3}?[a-z-]+)?(?:,? (?:on|at|via|by|through|under|in|for|if)\b|:|,| ?\(|\.?$)
      |(?:^|[ (])(${firm})(?:'s?)? (?:(?:[a-z\d-]+ ){0,3}?(?:line|hot ?line|help ?line|number|help ?desk|support|call cent(?:re|er)|services?|switchboard|team)\b|(?:can be|is) (?:reached|reachable|available)\b|(?:answers?|is) on\b|(?:offers?|provides?|gives?) [^.;?!]{3,60}[:;,] (?:please )?(?:call|ring|phone|write|e-?mail)\b)
      |^\W*(${firm})(?<![A-Z]{3})(?:'s?)?(?: [a-z]+){0,2} ?[:|(–-] ?\+?\d
    `,
  ),
);
/** "Contact the manufacturer at …", "our supplier can be reached at …" */
const theirsPattern = new Sieved(
  patternLines("i")`
    \b(?:contact|call|ring|phone|reach|write to|e-?mail|ask|speak to|tell) (?:the|your|our|an?) (?:[\w-]+ ){0,2}?(?:
      bank|police|council|manufacturer|supplier|vendor|provider|insurer|regulator|authority|card issuer|landlord|carrier
    )\b
    |\b(?:contact|call|ring|phone) your (?:gp|doctor|dentist)\b
    |\bour (?:[\w-]+ )?(?:
      supplier|vendor|host|provider|bank|insurer|landlord|manufacturer|contractor|carrier
    )s?\b[^.;?!]{0,40} (?:(?:can|may) be (?:reached|contacted)|(?:is|are) (?:at|on|reachable))\b
  `,
);
/** It is about this, or somebody answers for us. */
const forUsPattern =
  /\b(?:us|our|ours|my|me)\b|\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|concerns?)\b|\babout (?:this|it|the|what)\b|\bthis (?:incident|breach|matter|letter|notice|leak|outage)\b|\bon behalf of\b/i;

/** "Northfield" is called "Northfield Insurance" as well, and the other way round. */
function isSameName(own: string, other: string): boolean {
  return own.includes(other) || (own.length > 3 && other.startsWith(`${own} `));
}

/** Whether a sentence says whose way it gives, and it is that of somebody else who does not answer for us. */
export function isWayOfOthers(text: string, ownNames: readonly string[]): boolean {
  if (forUsPattern.test(theirsPattern.replaceIn(text, ""))) {
    return false;
  }
  const owner = namedOwnerPattern.exec(text)?.slice(1).find(Boolean);
  return (
    (owner !== undefined && !ownNames.some((name) => isSameName(name.toLowerCase(), owner.toLowerCase()))) ||
    theirsPattern.test(text) ||
    doneWithOthersPattern.test(text)
  );
}

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
      |early access|(?:subscribe to|receive|get) (?:our|the) (?:newsletter|magazine)|(?:an?|free|live) (?:demo|trial|quote)
      |book a (?:room|table|tour|stay|viewing|demo)|donat\w+|sponsor\w*|support the project|keep the lights on|chip in
      |fund-?raising|volunteering|to volunteer|as a volunteer
    )\b
  `,
);

/** What happened: "customers contacted support", "we received a report". */
export const reportPattern = new Sieved(
  /\b(?:contacted|reached out|e-?mailed|called|rang|phoned|texted|spoke|reported|received|notified|informed|wrote|posted|opened|filed|raised|sent|submitted|joined|was|were|had|hit|disrupted|silenced|flooded|knocked out)\b/i,
);

/** "You will get a call, and the number will show as …": we call them. */
export const incomingPattern = new Sieved(
  /\b(?:call|ring|text|phone|e-?mail) you from\b|\bnumber (?:that )?(?:will|may|should) (?:show|appear|display|be (?:shown|displayed))|\b(?:receive|get|expect) an? (?:phone |telephone )?call (?:about|from)\b/i,
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
    |\b(?:number|line|address|mailbox|inbox)\b[^;?!]{0,50} (?:no longer|does not|doesn't) (?:works?|exists?|reach\w*)\b(?![^;?!]* but (?:to )?(?:us|our|me|my)\b)
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
