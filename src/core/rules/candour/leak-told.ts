import { patternLines, sourceLines } from "../../text/pattern-lines.ts";

const whose = String.raw`(?:your|their|(?:your |our )?(?:[\w-]+ )?(?:customer|client|patient|member|guest|pupil|tenant|user)s?['’]s?|(?:personal|customer|client|patient|member|guest|user))`;
/** What is personal by its nature, whoever it is of. */
const kind = sourceLines`
  (?:
    names?|(?:(?:home|postal|e-?mail) )?address(?:es)?
    |(?:phone|telephone|mobile|card|account|insurance|passport) numbers?|dates? of birth|birthdays?
    |(?:(?:account|bank|card) )?balances?|(?:account|bank|card|contact) (?:details|data)|passwords?|diagnos[ei]s
    |(?:medical|health) (?:records?|data)|payslips?|salar(?:y|ies)|bank statements?|statements|invoices?|accounts?|profiles?
    |bookings?
  )
`;
const data = String.raw`(?:(?:${whose} )(?:(?:personal|own) )?(?:data|information|details|${kind}))`;
const further = String.raw`(?:(?:,| and) (?:the |your |an? )?(?:${data}|${kind}|\w+)){0,5}`;
const named = String.raw`(?:${data}|${kind})${further}`;
const stranger = sourceLines`
  (?:
    others
    |other (?:[a-z]+ )?(?:
      customers|clients|patients|members|guests|users|tenants|people|families|parents|pupils|drivers
    )
    |another (?:[a-z]+ )?(?:customer|client|patient|member|guest|user|tenant|person|family|pupil|household)
    |(?:somebody|someone) else|(?:a )?(?:complete )?strangers?
    |(?:the )?wrong (?:person|people|customers?|patients?|family|families|address)
    |(?:an )?unauthori[sz]ed (?:third )?(?:part(?:y|ies)|persons?|people|actors?|users?)|outsiders?|criminals?|thieves
    |an? (?:thief|attacker|intruder|hacker)|(?:the )?(?:attackers?|intruders?|hackers?)
  )
`;

const people =
  "(?:customer|client|patient|member|guest|user|tenant|person|people|famil(?:y|ies)|pupil|parent|student|driver|household|shopper|reader|passenger|resident|subscriber|donor|employee)s?";

/** What of somebody else's tells of them: no car, no review and no seat. */
const telling = sourceLines`
  (?:(?!(?:${people}|an?|the|in|on|at|by|with|of|and|or|from|to|for)\b)[a-z-]+ ){0,2}(?:
    ${kind}|data|information|details|pages?|orders?|baskets?|bills?|messages?|e-?mails?|letters?|photos?|pictures?
    |documents?|files?|records?|reservations?|prescriptions?|results?|histor(?:y|ies)|appointments?|payments?
    |transactions?|purchases?|contracts?|policies|dashboards?
  )\b(?! shares?\b)
`;

const patterns = [
  // "Personal data of 214 customers has leaked", "a leak of personal data"
  String.raw`\b(?:(?:personal|customer|your|patient|member) data (?:of [^.,;]{1,40} )?(?:(?:has |have )(?:been )?|was |were )?(?:leaked|stolen|copied)|(?:there (?:was|has been)|we (?:have )?(?:had|suffered|caused)) an? (?:leak|breach) of (?:personal|customer|your|patient|member) data)\b`,
  // "Names and account balances were visible to other customers", "your name was shown to a stranger"
  String.raw`(?<!\bour )\b${named} (?:was|were|has been|have been) (?:\w+ly )?(?:(?:visible|shown|disclosed|sent|given|exposed|readable|displayed|handed) to|(?:accessed|acquired|obtained|viewed|seen|read|opened|copied|stolen|downloaded) by) ${stranger}\b(?! as\b)`,
  String.raw`\b${data}${further} (?:was|were|has been|have been) (?:\w+ly )?(?:leaked|stolen|copied|exposed|(?:published|posted) on|visible to others|seen by ${stranger})\b`,
  // "some saw someone else's order", "214 customers could see the name of another customer"
  sourceLines`
    \b(?:
      could (?:also )?(?:see|view|read|open)|saw|(?:was|were) shown|viewed|read|opened|received|had access to
    )\b[^.;:?!]{0,60}?\b(?:
      (?:(?:some|any)(?:one|body) else|(?:another|a different|other|the wrong) ${people})['’]s? ${telling}
      |${telling} of (?:another|other|a different) ${people}\b
    )
  `,
  // "the bank account numbers of 2,314 customers were copied"
  String.raw`\b(?:${kind}|[a-z]+ numbers|data|details|records|messages) of (?:all |some |about |around |our )*[\d,]+ (?:of our )?(?:[a-z]+ )?${people} (?:was|were|has been|have been) (?:also )?(?:leaked|stolen|copied|exposed|downloaded|taken)\b`,
  // "other customers saw your balance", "an attacker copied a list of addresses"
  String.raw`\b${stranger} (?:could (?:also )?(?:see|read|open|view)|saw|viewed|read|opened|accessed|acquired|obtained|copied|stole|took|downloaded) (?:some of )?(?:(?:files|documents|records|lists?|copies|an? [a-z]+|the [a-z]+) (?:that (?:held|contained)|containing|with|of) )?(?!their\b)${data}`,
  // "we showed your balance to a stranger", "we leaked your data"
  String.raw`\b(?:we|I) (?:have )?(?:\w+ly )?(?:(?:leaked|exposed) ${data}|(?:showed|sent|gave|disclosed|handed) ${data} to ${stranger})\b`,
].map((words) => new RegExp(words, "i"));

/** It is left open, denied, of another time, or of what somebody says or asks. */
const otherwisePattern = patternLines("i")`
    \?
    |\b(?:
      no|not|none|neither|nor|never|nobody|nothing|without|if|whether|unless|may|might|would|should|will|suspect\w*
      |possibl[ey]|potentially|perhaps|likely|probably|appears?|seems?|believed?|thought|feared|claim\w*|said|told
      |wrote|reports?|reported|last (?:year|month)|another (?:incident|leak|[\w-]+['’]s ${people}|company|firm)|previous(?:ly)?|any ?more
      |so that|to prevent|instead of|could have|whenever|again|as usual
    )\b
    |^in (?:19|20)\d\d\b
    |n['’]t\b
  `;

/** Those who look at the data of others for their work. */
const ourselvesPattern =
  /\b(?:we|I|staff|nurses?|doctors?|clerks?|teachers?|engineers?|colleagues?|our [\w -]{2,20})(?: \w+ly)? $/i;

/** Without one of these no pattern above holds. */
const mayTellPattern =
  /leak|breach|stole|copied|visible|shown|show|disclos|sent|expos|reada|display|hand|gave|given|publish|posted|see|saw|read|open|view|took|download|access|acquire|obtain/i;

/** Whether a sentence may tell of that at all. */
export function mayTellOfLeak(text: string): boolean {
  return mayTellPattern.test(text);
}

/** Where a sentence tells for certain that personal data came to people who should not have it. */
export function leakTold(text: string): RegExpExecArray | undefined {
  if (!mayTellOfLeak(text) || otherwisePattern.test(text)) {
    return undefined;
  }
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match &&
    !(/^(?:saw|viewed|read|opened|could)/i.test(match[0]) && ourselvesPattern.test(text.slice(0, match.index)))
    ? match
    : undefined;
}
