import { sourceLines } from "../../text/pattern-lines.ts";
import { setOf } from "../word-list.ts";

/**
 * Kinds of information that can leak, be lost or be altered, each the source of a pattern.
 * Source: the categories that notification laws name (GDPR Art. 4 and 9, the lists of the American
 * states), widened by what companies and software projects keep. Bare "data" and "information" are
 * missing on purpose: they name no kind.
 */
export const kindsOfData: readonly string[] = [
  // Who somebody is
  "(?:first |last |full |your |their |user|customer )?names?",
  "surnames?",
  "initials",
  "dates? of birth",
  "birth(?:days?| ?dates?)",
  "(?:mother's )?maiden names?",
  "nationalit(?:y|ies)",
  "genders?",
  "photo(?:graph)?s?",
  "signatures?",
  "job titles?",
  "ages?",
  "ethnicit(?:y|ies)",
  "religions?",
  "social security numbers?",
  "(?:ssns?|dobs?|pii|phi)",
  "national insurance numbers?",
  "tax (?:numbers?|identification numbers?|ids?|records?|returns?)",
  "passports?(?: numbers?| details| copies)?",
  "(?:identity|identification|id) (?:documents?|cards?|numbers?)",
  "driv(?:er's|ing|ers') licen[cs]es?(?: numbers?)?",
  // How to reach somebody
  "e-?mail (?:address|subject|bod)(?:es|s|ies)?",
  "(?<!\\b(?:wrong|another|different|old|previous|former|incorrect|same|this|(?:to|at) (?:an?|the)) )(?:postal |home |billing |delivery |shipping |street |mailing )?address(?:es)?",
  "(?:tele|mobile |cell |home )?phone numbers?",
  "telephone numbers?",
  "contact (?:details|information|data|lists?)",
  "(?:mailing |customer |member |newsletter )?lists?",
  // Money
  "(?:payment|credit|debit|bank|bank card) ?(?:card )?(?:data|details|information|numbers?|accounts?|account (?:numbers?|details))",
  "(?:credit |debit |payment |bank )cards?",
  "card (?:data|details|information)",
  "(?:card|policy|membership|member|patient|student|employee|customer|insurance|registration|licen[cs]e|serial|tracking|routing|reference|vehicle|case) numbers?",
  "(?:post|zip) ?codes?",
  "pins?(?: codes?)?",
  "(?:financial|billing|transaction|purchase|order|booking|reservation|rental|shipment|loyalty|enrolment|enrollment|tuition|compensation|academic|demographic|travel|flight|subscription|employment|payroll|appointment) (?:data|details|information|records?|files?|lists?|histor(?:y|ies))",
  "sort codes?",
  "(?:card |online )?payments",
  "direct debits?",
  "ibans?",
  "cvvs?",
  "security codes?",
  "expiry dates?",
  "invoices?",
  "cheques|(?:bank|personal|cancelled|voided|benefit) checks|pay ?checks?",
  "(?:bank |account |credit card |card )?statements?(?= (?:of|for|from)|[,.;]|$)",
  "(?:credit|medical|police|lab(?:oratory)?|school|progress|inspection|incident|discharge|x-ray|appraisal) (?:reports?|summar(?:y|ies)|letters?)",
  "(?:wages?|price lists?|wish ?lists?|sick notes?|sick leave|rotas?|timesheets?|expenses|pension (?!funds?|schemes?|providers?|offices?|trusts?|boards?|age)\\w+)",
  "receipts?",
  "salar(?:y|ies)",
  "(?:household |gross |net |monthly )?(?:incomes?|pay|pensions?|earnings|benefits)(?= (?:and|or|for|of|in)\\b|[,.;]|$)",
  "(?:water|energy|electricity|gas|phone|telephone) bills?",
  "(?:meter |blood |temperature )?readings",
  "(?:planning|permit|job|loan|grant|bursary|visa|benefit|mortgage) applications?",
  "pay ?slips?",
  "(?:w-?2s?|1099s?|1098s?|1095s?|p45s?|p60s?|tax forms?|benefit forms?|claim forms?)(?: forms?| statements?)?",
  "payrolls?",
  "orders",
  "(?:shopping )?(?:baskets|carts)",
  "money|cash|coins?|bitcoins?|ether|btc|eth|usdt|usdc|dai|xrp|crypto(?:currenc(?:y|ies))?|dollars?|euros?",
  "bookings?",
  "(?:customer |user |vault |client )?(?:funds|deposits|coins|balances|wallets?|vaults?)",
  "(?:your|his|her|their|account|card|loan|points|savings) balance",
  // Health and the like
  "(?:medical|health|clinical|patient|treatment|insurance) (?:data|details|information|records?|histor(?:y|ies)|notes|files)",
  "diagnos[ei]s",
  "prescriptions?",
  "medications?",
  "allerg(?:y|ies)",
  "vaccinations?",
  "(?:medical|surgical|implant|health|treatment) \\w+",
  "(?:test )?results",
  "biometric (?:data|information)",
  "fingerprints?",
  "(?:private|personal|meeting|session|case|care|internal) notes",
  // What people have, owe, do and believe, trade by trade
  "(?:exam(?:ination)?|test) (?:papers?|scripts?)|course ?work|attendance|special needs|grades?",
  "blood (?:groups?|types?|tests?)|x-rays?|scans?|referrals?|disabilit(?:y|ies)|pregnanc(?:y|ies)|illness(?:es)?|therapy (?:notes|letters|records)|consent forms?|questionnaires?|dna|gen(?:etic|ome) (?:data|samples?|profiles?)|death certificates?",
  "(?:savings|loans?|mortgages?|overdrafts?|debts?|arrears|premiums)(?= (?:and|or|of|were|was|had)\\b|[,.;]|$)|credit (?:scores?|limits?|ratings?)|tax codes?|refunds?|share ?holdings?",
  "(?:room|seat|locker|plot|chip|licen[cs]e|number) (?:numbers?|plates?)|itinerar(?:y|ies)|boarding passes|visas?|dietary (?:needs|requirements)",
  "(?:gift|donation) (?:amounts?|histor(?:y|ies))|donations|pledges|prayer requests|(?:baptism|marriage|birth|parish|burial) (?:registers?|records?|certificates?)",
  "tenanc(?:y|ies)(?: agreements?| details)?|rent (?:accounts?|books?)|guarantors?|repair requests?|objections",
  "(?:arrest|criminal|custody|court|probation|adoption|divorce|immigration) (?:records?|orders?|papers|reports?|files?|notes)|convictions|witness statements|affidavits?|warrants?|wills(?= (?:and|were|was)\\b|[,.;]|$)|(?:title )?deeds|powers? of attorney",
  "appraisals?|pay packets?|job references|grievances?|(?:shift|duty) (?:plans?|lists?)|bonus(?:es)?",
  "sms|voicemail pins?|numbers (?:dialled|called)|tariffs?|(?:gas|water|power|energy|electricity) (?:consumption|usage)",
  "(?:nick|screen|pen) ?names?|friends? lists?|chat logs?|likes|matches(?= and|[,.;]|$)|sexual(?:ity| orientation)|(?:political|religious) (?:opinions?|views?|beliefs?)|trade union membership|ethnic origin|faith(?= and|[,.;]|$)",
  "ballots?(?: papers?)?|poll(?:ing)? cards?|votes",
  "identity papers|sightings|(?:films?|videos?|footage) (?:of|from)|films|footage|fitness data|(?:training|mileage|driving|sleep) logs|heart rates?|(?:milk|crop|harvest|egg) yields?|herd records|(?:stud|herd) books?",
  // Getting in
  "(?:hashed |encrypted |salted |plain-?text |user |account ){0,3}passwords?(?: hash(?:es)?)?",
  "(?:log-?in|sign-?in|access|account|user) (?:data|details|information|names?|credentials?)",
  "credentials?",
  "user ?names?",
  "user ?ids?",
  "(?:api|access|bearer|session|authenti?cation|auth|oauth|refresh|deploy|personal access|npm|github) ?(?:keys?|tokens?|secrets?)",
  "(?:api|private|public|signing|encryption|tls|ssh|ssl|aws|service account|admin|administrative|access|security) keys?",
  "tokens?",
  "secrets?",
  "certificates?",
  "security questions?",
  "(?:session )?cookies",
  "(?:recovery|door|alarm|key-?safe|access|entry|gate|security|lock|safe|backup) codes?",
  // What somebody wrote, did or has
  "(?:customer|client|user|account|profile|employee|staff|member|patient|student|pupil|tenant|resident|donor|guest|passenger|voter|candidate|applicant|subscriber|location|usage|survey|test|metric|monitoring) (?:data|details|information|records?|files?|documents?|profiles?)",
  "(?:private |direct |chat |e-?mail |forum |text |support )?messages",
  "(?:attorney-client|lawyer-client|privileged|private|internal) communications",
  "emails",
  "e-?mails",
  "conversations?",
  "(?:support )?tickets?",
  "comments",
  "posts",
  "answers",
  "application forms?",
  "curricula vitae",
  "contracts?",
  "(?:mailbox|inbox)(?:es)?",
  "voicemails?",
  "(?:duty )?rosters?",
  "cvs?",
  "(?:user|member|customer|account) tables?",
  "photos",
  "recordings?",
  "voices?",
  "call records?",
  "ip addresses?",
  "histor(?:y|ies)",
  "metadata",
  "transcripts?",
  "(?:pictures|images|videos|scans)",
  "(?:grades|marks)",
  "(?:seed|recovery) phrases?",
  sourceLines`
    (?:information|data|details|records) (?:about|on|regarding|concerning|relating to|related to) (?:(?:your|their|his|her|our|its|the) )?(?!
      (?:
        this|that|these|what|how|which|why|when|whether|the|you|us|it|them|incidents?|breach|leak|outage|attack|event
        |matter|issue|certain|some|various|several|systems?|servers?
      )\b
    )[a-z]{3,}
  `,
  "locations?",
  "device (?:data|details|information|identifiers?|ids?)",
  // What a software project or company keeps
  "source code",
  "(?:private |internal |git )?repositor(?:y|ies)",
  "(?:access |server |system |audit |application |build )?logs?",
  "configuration (?:files?|data)",
  "environment variables?",
  "(?:packages?|releases?|builds?|binar(?:y|ies)|artifacts?|plugins?|modules?|gems?)",
  "(?<!\\b(?:into|on|(?:in|to|with|into) (?:your|their|his|her|our|the|an?)) )accounts?(?! (?:was|is|will be|has been) (?:given|published|received)| of (?:what|this|events|the incident))",
];

/** A noun that names a kind of data only with a word of its own before it: "patient archives", "meter numbers". */
export interface QualifiedKind {
  /** The source of a pattern. */
  readonly noun: string;
  /** Words before it that say neither whose nor which. */
  readonly emptyWords: ReadonlySet<string>;
}

export const qualifiedKinds: readonly QualifiedKind[] = [
  {
    noun: "(?:documents|databases?|datasets?|data sets?|backups?|archives?|spreadsheets?|tables)",
    emptyWords: setOf(`
    a affected all an and any business by certain company confidential copied corporate daily entire exposed few
    following for from full her his important in internal its last latest leaked older newer oldest newest local main many more new nightly
    no of old on one or other our personal previous primary private recent remote sensitive several some stolen
    held contained included had has holds contains took stole saw sent kept got gave received opened read accessed
    such that the their these this those three to two various weekly whole with your
  `),
  },
  {
    noun: "codes|numbers?(?! of (?!an?\\b|the\\b|your\\b|his\\b|her\\b|their\\b|each\\b|every\\b))",
    emptyWords: setOf(`
    a an and any by certain error exact final great high in its large limited low of on or our phone same small
    some error status exit http source dress country qr these those their all new old own several that the this total version your
  `),
  },
];
