import { group, one } from "./marked-people.ts";

/** "1,204", "about 2.5 million", "three", "12 %", "half"; no clock time, date or version. */
export const amount =
  "(?:(?<![\\d.:,v/-])\\d(?:[\\d.,]*\\d)?(?![:/-]?\\d|,\\d|\\.\\d| ?[ap]\\.?m\\b| ?UTC| ?GMT| minutes?| hours?| days?| seconds?)(?: ?%| ?k| per ?cent| percent| million| thousand| billion)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|a hundred|a dozen|hundreds?|thousands?|millions?)(?: (?:hundred|thousand|million))?|(?:one|two|three|four) (?:thirds?|quarters?|fifths?|tenths?)|half|a third|a quarter|a tenth|(?:the |a )?(?:vast |large |great )?majority|nearly all|almost all)";
/** "all", "every", "none of", "no": says whom exactly, without a figure. */
const totality = "(?:(?<!\\bnot )all|every|each|no|none|only|both|neither)";

/** What stands for people where it is counted. */
export const thingOfPeople =
  "(?:claims|statements|policies|orders|lists|letters|invoices|bookings|reservations|zones|domains|applications|prescriptions|tickets|repositories|packages|forms|records|profiles|e-?mail addresses|phone numbers|cards|licen[cs]es|permits|passports|pensions|pay ?slips|refunds|benefits|(?:tax )?returns|contracts|mortgages|loans|leases|memberships|mailboxes|inboxes|appointments|operations|lessons|journeys|parcels|exam papers|test results|applications|referrals|orders|wages|salaries|meters|handsets)";
/** "45 current and former employees" */
const pairOfKinds =
  "(?:[\\w-]+ (?:and|or|&) (?!some\\b|many\\b|several\\b|certain\\b|a\\b|the\\b|our\\b|other\\b)(?:[\\w-]+ )?|(?:\\w+ )?(?:current|former|past|present|existing|new|old) (?:and|or|and/or) (?:\\w+ ){1,2})";
/** "the whole membership", "our entire sales department" */
const wholeBody =
  "(?:whole|entire|full|complete) (?:of (?:the|our) )?(?:[\\w-]+ ){0,2}?(?:membership|department|workforce|staff|(?:customer|user|client|subscriber) base|clientele|school|class|village|town|street|estate|parish|ward|congregation|cohort|intake|readership|electorate|population|faculty|choir|society|club|families|family|office|branch|campus|island|city|district|county)";
/** "1,204 customers", "all of our customers", "none of your accounts", "customer accounts: 10" */
export const countedGroup = `(?:(?!one more\\b)(?:${amount}(?: \\(\\d[\\d,]*\\))?|${totality}) (?!longer\\b|matter\\b|doubt\\b)(?:(?:out )?of )?(?:our |your |the |these |those |its |their )?(?:${amount} )?(?:${pairOfKinds}|(?:(?!our |other |from |by |to |for |in |with |about |on |and )[\\w./'-]+ ){0,3}?)(?:${group})|(?:no|every|each|one|a single|only one|just one) (?:(?!of |to |in |on |by |for |from |with |at |and )[\\w'-]+ ){0,2}?${one}(?! (?:information|numbers?)\\b)|(?<!\\bnot )(?:everyone|everybody)(?! (?:who|responding|involved|here|at|on|in|that (?:may|might|could))\\b)|nobody|no one(?= (?:was|is|has|had|can|could|lost|will|did|of|else|in|at|on|\\w+ed)\\b)|${amount} of (?:them|you|these|those)|(?:nobody|no one|none) else(?:'s)?|${wholeBody}|(?:all|none|both|each) of you\\b)`;
const ownKind = `(?!customers\\b|users\\b|clients\\b|people\\b|individuals\\b|persons\\b|partners\\b|members\\b|organi|compan|accounts\\b|business|others\\b)${group}`;
/** "whistle-blowers, veterans and employees": who, by their kinds. */
export const listedGroups = `${ownKind}(?:, ${ownKind}){0,4},? (?:and|or) (?:our |the )?${ownKind}`;
/** What narrows a group down to one that readers can tell. */
const kind =
  "(?:logged-in|signed-in|registered|paying|paid|premium|free|trial|enterprise|business|existing|former|current|past|previous|prospective|retired|active|inactive|dormant|unverified|verified|new|self-(?:hosted|managed)|hosted|managed|on-prem(?:ises)?|cloud|corporate|retail|institutional|part-time|full-time|overseas|domestic|desktop|mobile|iOS|Android|Windows|Mac|macOS|Linux|European|British|American|Canadian|Australian|German|French|UK|US|EU)";
/** "customers who ordered in March", "users of the archive", "members with a direct debit" */
export const namedGroup = `(?:whoever (?!is\\b|was\\b|has\\b|did\\b)|${kind}(?:(?:,| and| or) ${kind})? ${group}|(?:${group}|everyone|everybody|those|anyone) (?:who(?:se)?|that|which|with|outside|inside|within|at|across|under|over|aged|based|hosted|located|enrolled|insured|living|born|using|running|(?!being\\b|wish|look|need|want|requir|seek|hav|responding|involving|concern|follow|includ)\\w{2,}ing(?= (?:at|in|by|between|from|to|on|with|through|via|over|the|our|an?)\\b)|of|on|in|from|without|holding|having|whom?|logged|registered|signed|making|to (?=the|our|this)|(?:(?!affected|impacted|concerned|involved|notified|exposed|hit)\\w+ed|seen|born|sent)(?= (?:at|in|by|between|before|after|on|since|through|with|under|via)\\b)) (?! |had (?:their|its)\\b|\\w+ (?:may|might|could)\\b|(?:is|are|was|were|may|might|could|have|has|had)? ?(?:been |be )?(?:potentially |possibly )?(?:affected|impacted|concerned|taken|exposed|involved|hit|stolen|copied|lost|read)\\b|(?:certain|some|various|several|many|multiple|charge|question)\\b|(?:this|the|that) (?:point|time|moment)\\b))`;
