import { sourceLines } from "../../text/pattern-lines.ts";
import { group, one } from "./marked-people.ts";

/** "1,204", "about 2.5 million", "three", "12 %", "half"; no clock time, date or version. */
export const amount = sourceLines`
    (?:
      (?<![\d.:,v/-])\d(?:[\d.,]*\d)?(?!
        [:/-]?\d|,\d|\.\d| ?[ap]\.?m\b| ?UTC| ?GMT| minutes?| hours?| days?| seconds?
      )(?: ?%| ?k| ?m[mn]?(?= )| ?bn| per ?cent| million| thousand| billion)?
      |(?:
        one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen
        |(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|a hundred|(?:a )?(?:dozens?|scores?(?= of))|hundreds?
        |thousands?|millions?
      )(?: (?:hundred|thousand|million))?
      |(?:one|two|three|four) (?:thirds?|quarters?|fifths?|tenths?)|half|a (?:third|quarter|fifth|sixth|eighth|tenth)
      |(?:the |a )?(?:vast |large |great )?majority|nearly all|almost all
    )
  `;
/** "all", "every", "none of", "no": says whom exactly, without a figure. */
const totality = "(?:(?<!\\bnot )all|every|each|no|none|only|both|neither)";

/** What stands for people where it is counted. */
export const thingOfPeople = sourceLines`
    (?:
      claims|envelopes|statements|policies|orders|lists|letters|invoices|bookings|reservations|zones|domains
      |applications|prescriptions|tickets|repositories|packages|forms|records|profiles|(?<!IP )addresses|phone numbers
      |names|transcripts|log-?in details|credentials|cards|licen[cs]es|permits|passports|pensions|pay ?slips|refunds
      |benefits|(?:tax )?returns|contracts|mortgages|loans|leases|memberships|mailboxes|inboxes|appointments
      |operations|lessons|journeys|parcels|exam papers|test results|referrals|wages|salaries
      |meters|handsets
    )
  `;
/** "45 current and former employees" */
const pairOfKinds =
  "(?:[\\w-]+ (?:and|or|nor|&) (?!some\\b|many\\b|several\\b|certain\\b|a\\b|the\\b|our\\b|other\\b)(?:[\\w-]+ )?)";
/** "the whole membership", "our entire sales department" */
const wholeBody = sourceLines`
    (?:whole|entire|full|complete) (?:of (?:(?:the|our) )?)?(?:[\w-]+ ){0,2}?(?:
      membership|(?:night|day|early|late) shift|department|workforce|staff|(?:customer|user|client|subscriber) base
      |clientele|force|brigade|crew|squad|orchestra|cast|audience|(?:year|form|grade|block|floor|shift|team|house) [\dA-Z]\w{0,8}|school|class|village|town|street
      |estate|parish|ward|congregation|cohort|intake|readership|electorate|population|faculty|choir|society|club
      |families|family|office|branch|campus|island|city|district|county
      |(?:mailing |distribution |address |contact )?list|address book
    )
  `;
/** "all patient names", "our entire customer list" */
const wholeList = `(?:all|every) ${one} (?:names|records?|data|details|files?|addresses|accounts)|(?:whole|entire|full|complete) (?:[\\w-]+ )?${one} (?:database|list|directory|register|table|file)`;
/** "1,204 customers", "all of our customers", "none of your accounts", "customer accounts: 10" */
export const countedGroup = sourceLines`
  (?:
    (?!one more\b|(?:19|20)\d\d (?:[\w'-]+ ){2,4}(?:${group}))(?:${amount}(?: \(\d[\d,]*\)| or so)?|${totality}) (?!longer\b|matter\b|doubt\b)(?:(?:out )?of )?(?:
      our |your |the |these |those |its |their )?(?:${amount} )?(?:
      ${pairOfKinds}|(?:(?!our |other |from |by |to |for |in |with |about |on |and )[\w./'-]+ ){0,3}?
    )(?:${group})
    |(?:no|every|each|one|a single|only one|just one) (?:
      (?!
        time |point |stage |way |longer |more |was |is |were |has |of |to |in |on |by |for |from |with |at |and )[\w'-]+(?:\.\w+)? ){0,2}?${one}(?! (?:(?:financial|payment|personal|health|account|bank|card|contact|test) )?(?:
        information|numbers?|care|money|funds|passwords|credentials|history
      )\b
    )
    |(?<!\bnot )(?:everyone|everybody)(?! (?:who|responding|involved|here|at|on|in|that (?:may|might|could))\b)|nobody
    |no one(?='s\b| (?:was|is|has|had|can|could|lost|will|did|of|else|other than|apart from|except|but|besides|in|at|on|\w+ed)\b)
    |${amount} of (?:them|you|these|those)|(?:nobody|no one|none) else(?:'s)?|${wholeBody}|${wholeList}
    |${amount} (?:of )?(?:the|our|its) (?:
      (?:customer|client|user|member|subscriber|supporter|donor|supplier) base|membership|town|village|street|estate|parish|ward|congregation|school|class|workforce|staff|population
      |electorate|district|city|county|island|campus|faculty|audience
    )\b
    |(?:all|none|both|each) of (?:you|us)\b
    |the (?:[\w-]+ )?${one} (?:in|at|from|on) (?:room|flat|house|seat|bed|number|apartment|unit|plot|cabin|berth|table|floor) \w+
  )
`;
/** What narrows a group down to one that readers can tell. */
const kind = sourceLines`
    (?:
      logged-in|signed-in|registered|paying|paid|premium|free|trial|enterprise|business|existing|former|current|past
      |previous|prior|prospective|retired|active|inactive|dormant|unverified|verified|new|self-(?:hosted|managed)
      |hosted|managed|on-prem(?:ises)?|cloud|corporate|retail|institutional|part-time|full-time|overseas|domestic
      |desktop|mobile|iOS|Android|Windows|Mac|macOS|Linux|European|British|American|Canadian|Australian|German|French
      |UK|US|EU
    )
  `;
const ownKind = `(?:(?:our|the|${kind}) )?(?!customers\\b|users\\b|clients\\b|people\\b|individuals\\b|persons\\b|partners\\b|members\\b|organi|compan|accounts\\b|business|others\\b)${group}`;
const generic =
  "(?:customers|users|clients|people|individuals|persons|partners|members|others|accounts|companies|businesses|organizations|organisations|subscribers|consumers|visitors|ones)";
const notKind =
  "(?:some|several|many|certain|various|few|most|other|affected|impacted|concerned|involved|remaining|following|multiple|numerous|individual|particular|selected|existing|of|number|handful|more|fewer|no|any|not)";
/** "Spanish-speaking callers", "paying customers", "the toddlers and their carers": told by what they are. */
export const kindOfGroup = sourceLines`
  (?:
    (?!${notKind}\b)(?:
      \w+-[\w-]+|free|paid|paying|premium|retired|blind|deaf|elderly|foreign|corporate|rural
      |(?:brit|engl|scott|ir|corn|span|swed|dan|finn|pol|turk|flem|jew|kurd)ish|(?!these\b)[a-z]{3,}(?:ian|ese)
    ) ${group}
    |(?<!\b${notKind} )${group} (?:abroad|overseas|upstairs|downstairs|upstream|downstream|offshore)\b
    |(?<!\b${notKind} (?:(?:of )?(?:our|the) )?)(?!${generic}\b)${group} and (?:their |our |the )?(?!${generic}\b|others\b)${group}
  )
`;
/** "whistle-blowers, veterans and employees": who, by their kinds. */
export const listedGroups = `${ownKind}(?:, ${ownKind}){0,4}(?:,? (?:and|or) (?:our |the )?|, )${ownKind}`;
/** "customers who ordered in March", "users of the archive", "members with a direct debit" */
export const namedGroup = sourceLines`
  (?:
    whoever (?!is\b|was\b|has\b|did\b)|${kind}(?:(?:,| and| or) ${kind})? ${group}
    |(?:${group}|everyone|everybody|those|anyone|anybody|all(?= who\b)) (?:(?:only|just|currently|actively|newly) )?(?:
      who(?:se)?|that|which|with|outside|inside|within|(?:north|south|east|west) of|at|across|along|near|beside|above
      |below|beyond|between|behind|opposite|under|over|aged|based|hosted|located|enrolled|insured|living|born|using
      |utili[sz]ing|running
      |(?!being\b|wish|look|need|want|requir|seek|hav|responding|involving|concern|follow|includ)\w{2,}ing(?= (?:at|in|by|between|from|to|on|with|through|via|over|the|our|an?)\b)
      |of|on|in|from|without|holding|having|whom?|logged|registered|signed (?=in|up|on)|making
      |to(?= (?:the|our|this) )|other(?= than )|except|besides
      |(?:(?!affected|impacted|concerned|involved|notified|exposed|hit)\w+ed|seen|born|sent)(?= (?:at|in|by|between|before|after|on|since|through|with|under|via)\b)
    ) (?! |(?:believe|think|suspect|feel|wish|want|need)\b
      |had (?:their|its)\b|(?<=who(?:se|m)? |that |which )\w+ (?:may|might|could)\b
      |(?:is|are|was|were|may|might|could|have|has|had)? ?(?:been |be )?(?:potentially |possibly )?(?:
        affected|impacted|concerned|taken|exposed|involved|hit|stolen|copied|lost|read
      )\b
      |(?:certain|some|various|several|many|multiple|charge|question)\b|(?:this|the|that) (?:point|time|moment)\b
    )
  )
`;
