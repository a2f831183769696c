import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { setOf } from "../word-list.ts";

/** What strangers do to what is not theirs. */
export const takingVerbs = setOf(`
  read see copy open access download take steal drain siphon loot view get obtain publish sell find have hold leak expose post share
  scrape collect sniff record harvest export encrypt delete destroy wipe alter change deface sabotage photograph exfiltrate extract possess look list browse
  inspect search pull grab gather intercept capture acquire retrieve skim forward print query film lift snatch pocket learn hear overhear
`);
/** What is done to a thing in an incident. */
export const harmingVerbs = setOf(`
  expose leak copy steal lose delete access view open read compromise affect impact damage alter disclose share publish
  destroy corrupt wipe encrypt download take see disrupt interrupt delay involve overwrite erase deface hijack breach
  tamper scrape reveal print display send deliver mislay flood cut burn duplicate mix swap touch suspend cancel
  query overcharge put attach pack reach drain siphon loot redirect
  post upload dump hit reject refuse drop index cache crawl mirror photograph circulate overhear intercept unmask infer email e-mail mail fax forward hand
  disturb hamper hinder impede impair obstruct jam mention hear trace divulge guess decrypt deduce retrieve extract exfiltrate obtain acquire harvest intrude vandalise sniff listen tap bug wiretap skim clone pass
  soak drench shred tear rip smear stain spoil wreck ruin crush smash scatter strew trash pilfer pinch nick plunder ransack raid crack
  decipher decode dox spy snoop screenshot videotape counterfeit forge falsify doctor manipulate flood knock sever
  cripple paralyse paralyze curtail truncate peddle hawk auction barter spill spread broadcast tweet recite betray crawl guess show scramble
`);
/** What is done to requests, jobs and messages where a service works: "jobs were not scheduled" tells that it did not. */
export const servingVerbs = setOf(`
  count register log accept process schedule deliver send save display execute record replicate sync render bill credit receive show route serve
  refresh back print pay connect transcribe archive dispatch transmit collect answer book settle load
`);
/** How a thing is when it is open to others, or fails, or was looked through for harm. */
export const badStatePattern = new Sieved(
  patternLines()`
    ^ (?:\w+ly |also |still |not )*(?:
      tamper-free|free (?:of|from) tampering|visible|viewable|public|accessible|readable|open to|patchy|intermittent|erratic|unreliable|unstable|sluggish|jammed|jerky|crackly|distorted|muffled|reachable|searchable
      |downloadable|down\b|unavailable|offline|late\b|slow\b|slower|closed\b|shut\b|locked\b|silent\b
      |known to (?:an?|the|others?|outsiders?|strangers?|third|some)\b|blank\b|frozen\b|inaccessible|unreachable
      |unresponsive
      |not (?:
        available|accessible|reachable|working|possible|operational|functional|usable|in (?:operation|service|use)
      )
      |wrong\b|incorrect|missing|empty|broken|stuck|unusable|unreadable|gone\b|incomplete|impossible|stale\b
      |out of date|outdated|cancelled
      |(?:present |found |contained |kept |stored )?(?:in|within|on|among) (?:
        it
        |(?:the|that|this|these|those) (?:[\w-]+ ){0,2}?(?:
          files?|bags?|box(?:es)?|lists?|folders?|e-?mails?|messages?|database|backups?|export|envelopes?
          |mailbox(?:es)?|archive|spreadsheet|attachments?|papers|drive|stick|laptop|tablet|dis[ck]
        )
      )\b
      |(?:in|on|inside) (?:an?|the|our) (?:[\w-]+ )?(?:public|open|shared)\b|among (?:them|it)|dead\b|out\b|off\b
      |dark\b|legible|in plain (?:sight|view)|on (?:public )?(?:view|show|display)\b|in the open\b
      |on the (?:web|internet|dark web|net)\b
      |in the (?:
        production|extract|disclosure|mailing|haul|loot|bundle|parcel|dump|package|stack|drawer|rucksack|case|van|car
        |skip|bin
      )\b
      |for (?:all|anyone|everyone) to (?:see|read)|up for sale|for sale\b|suspended
      |\w+[ai]ble (?:by|to|for|from) (?:any|every|all\b|other|another|strangers|outsiders)
      |in (?:the hands|the possession)|within (?:\w+ )?reach\b|at risk\b|in danger\b
    )
  `,
);
/** "The phones are dead": nothing is so in general. */
export const brokenStatePattern = new Sieved(
  /^ (?:\w+ly |also |still |all )*(?:down|out(?! (?:of|for)\b)|late|blank|empty|frozen|patchy|unstable|intermittent|erratic|sluggish|jammed|jerky|crackly|distorted|muffled|inaccessible|unresponsive|unusable|tamper-free|free (?:of|from) tampering|dead|offline|off|broken|gone|stuck|cancelled|incomplete|incorrect|wrong|unreachable|missing)\b/,
);
/** "Medical records remained safe": what was not hit, and stayed as it was. */
export const safeStatePattern = new Sieved(
  /^ (?:\w+ly |also |all )*(?:safe|intact|unaffected|untouched|unchanged|encrypted|secure)\b/,
);
export const stayingVerbs = setOf("remain stay become");
/** "show the wrong amount", "returned empty pages", "received the card of another member" */
export const wrongThingPattern = new Sieved(
  patternLines()`
    ^(?:
      (?= [^.;,]{0,40}[a-z-]{3,20} (?:of|for|belonging to|addressed to) (?:
          somebody else|someone else
          |(?:the next|another|other|a different|the wrong) (?:[\w-]+ )?(?:
            patient|pupil|student|famil(?:y|ies)|people|person|guest|client|household
            |compan(?:y|ies)|parent|team|resident|account|firm|school|[a-z]{2,}(?:er|or|ee|ist|ant)s?
          )s?
        )\b
      )
      | (?:the |an? |only |some |their |our )?(?:
        wrong|incorrect|blank|empty|incomplete|partial|inaccurate|invalid|garbled|outdated|out-of-date|stale|old|zero
        |nil|negative|false|corrupt(?:ed)?|duplicate|other people's|somebody else's|someone else's|another \w+'s
        |(?:the )?(?:previous|next|last) [a-z-]+['’]s?
      )(?= |$)
    )(.{2,60})
  `,
);
/** "The wrong tariff was shown" */
export const wrongSubjectPattern = new Sieved(
  /^(?:the |an? )?(?:wrong|incorrect|duplicate|somebody else's|someone else's|other people's)\b/,
);
export const showingVerbs = setOf(
  "show display print return contain report see get receive have list carry load charge bill quote give state put read play",
);
/** "the fake app steals passwords": what does harm while it runs. */
export const malwareActPattern = new Sieved(
  patternLines("i")`
    \b(?:
      malicious|infected|fake|rogue|compromised|tampered|poisoned|bad|altered|tainted|trojan|malware|virus|worm
      |backdoor|payload|spyware|skimmer|stealer|keylogger|botnet
    )\b(?![^.;,?!]{0,60} (?:usually|often|typically|generally|commonly|normally|sometimes)\b)[^.;,?!]{0,60}? (?:
      (?:is|was|are|were) (?:only )?after|target(?:s|ed|ing)(?!
        (?: [\w-]+){0,2} (?:
          retailers|shops|stores|banks|companies|organi[sz]ations|business(?:es)?|firms|hospitals|schools|industr\w+|sectors?
          |institutions|councils
        )\b
      )
      |goes after|went after|hunts for|looks for
      |looked for|siphon(?:s|ed)|grabs|grabbed|steals|stole|harvest(?:s|ed)|exfiltrate[sd]|scrape[sd]|extract(?:s|ed)
      |logs|logged|records|copies|copied|reads?|collect(?:s|ed)|sends|sent|upload(?:s|ed)|forward(?:s|ed)
    ) ([^.;]{3,70})
  `,
);
export const failingVerbs = setOf(`
  fail stop crash break freeze hang stall collapse vanish disappear leak burst lag flicker stutter bounce buffer
  malfunction misbehave degrade deteriorate
`);
export const workingVerbs = setOf(
  "work load respond arrive open start run operate move get appear function go come ring light print sync save",
);
/** What a thing in which others lie is said to do. */
export const containingVerbs = setOf(
  "contain hold include show name list carry store reveal display mention concern cover comprise give bear detail state specify",
);
export const containerPattern = new Sieved(
  patternLines()`
    \b(?:
      files?|lists?|letters?|e-?mails?|messages?|spreadsheets?|tables?|documents?|folders?|laptops?|phones?|sticks?
      |disks?|drives?|bags?|boxe?s?|notebooks?|papers?|database|backup|archive|copy|copies|data|information|it|they
      |this|that|which|invoices?|statements?|tapes?|records?|post|page|envelope|screenshot|image|log|logs|leak|breach
      |newsletters?|(?:work)?sheets?|books?|registers?|trackers?|recordings?|forms?|receipts?|app|website|portal
      |screen|labels?|exports?|dumps?|buckets?|mailbox(?:es)?|accounts?|p[hi]i|transcripts?|inbox|machine|computer
      |server|repository|cache|keys?|cards?|cameras?|tablets?|binders?|diar(?:y|ies)|calendars?|rucksack|backpack
      |briefcase|handbag|suitcase|case|cabinet|drawer|safe|recorder|poster|noticeboard|whiteboard|reports?|cds?|dvds?
      |discs?|devices?|parcels?|packages?|attachments?|flyers?|leaflets?|printouts?|mailings?|tickets?|bundles?
      |minutes
    )\b
  `,
);
/** "In the bag were the care plans", "Among the lost items is a notebook" */
export const insidePattern = new Sieved(
  patternLines("i")`
    (?:^|[;:,] |\bthat )\W*(?:
      (?:also |included |enclosed |attached )?(?:in|inside|on|among|with|to)|part of
    ) (?:it|them|(?:the|this|that|these|those|its|his|her|each|every) [\w -]{3,40}?) (?:was|were|is|are) (?!\w+(?:ed|ing)(?: (?:by|to|from|in|on|at|with|and|or|for|as|up|out)\b|\W*$))([^.;]{3,80})
  `,
);
export const maliciousWordPattern = new Sieved(
  /\b(?:malicious|fake|rogue|tampered|poisoned|trojan|malware|virus|worm|backdoor|spyware|skimmer|phishing)\b/i,
);
/** "contained malicious code" */
export const maliciousPattern = new Sieved(
  /^ (?:\w+ ){0,3}?(?:malicious|malware|back ?doors?|spyware|crypto ?miners?|trojans?)\b/,
);
/** "The results that we sent you belonged to somebody else" */
export const strangerPattern = new Sieved(
  patternLines()`
    \b(?:to|of|for|with|in|into) (?:
      (?:(?:the|an?|their|your|our|his|her|its) )?(?:
        old|former|previous|outdated|expired|obsolete|disused
      ) (?:e-?mail |home |mobile |phone |postal |work )?(?:
        address(?:es)?|numbers?|mailbox(?:es)?|accounts?|phones?|flats?|houses?|homes?|owners?|tenants?|schools?
        |employers?|doctors?|surger(?:y|ies)
      )
      |(?:the|an?) (?:
        requestor|requester|hacker|scammer|fraudster|impostor|imposter|attacker|criminal|phisher|cybercriminal|thief
      )
      |somebody|someone|another|others?
      |the wrong(?! (?:port|server|host|node|zone|region|cluster|shard|endpoint|backend|pool)s?\b)|strangers|third
      |(?:an?|the) (?:passer-by|stranger|neighbou?r|journalist|reporter|colleague|competitor|rival|buyer|visitor|caller)
      |an? (?:
        random|foreign|unknown|outside|external|malicious|fake|phishing|advertising|marketing|tracking|analytics|bogus
      )
    )\b
  `,
);
/** "misrouted your post": what nobody does on purpose, whoever did it. */
export const misdoingPattern =
  /^(?:mis(?:address|calculate|count|deliver|direct|file|label|lay|match|place|post|price|print|quote|read|route|send|sort|spell|state|type|assign|allocate|dial)|jumble|garble|scramble|mangle|muddle|transpose|overbill)$/;
/** What breaks a thing without anybody's meaning to, and what attackers do to break it. */
export const breakingVerbs = setOf(`
  double halve inflate understate overstate miscalculate mangle scramble garble swap wipe erase delete overwrite corrupt
  block stop disable slow delay knock destroy damage strip hide duplicate mix shut drop truncate
  cripple paralyse paralyze interrupt disrupt degrade crash break empty reverse misplace mislabel lock ruin jumble
`);
/** "had a peak of e-mails", "had all alerts disabled": how it fared, and not what it held. */
export const passingPattern = new Sieved(
  /^ (?:an?|the) (?:[\w-]+ )?(?:peaks?|surges?|spikes?|rise|drop|lack|backlog|problems?|delays?|bugs?|errors?|impact|effect)\b|\b(?:dis|en)abled\b|\b(?:set|installed|turned)\b/,
);
/** "The tin was empty" */
export const emptiedPattern =
  /\b(?:tin|box|bag|till|safe|drawer|room|building|office|house|shelf|tank|envelope|cabinet|van)s?$/;
/** "within the affected files" */
export const affectedFilesPattern = new Sieved(
  /\b(?:in|within|among) (?:the|those|these) (?:affected|involved|copied|stolen|acquired|exposed|compromised|lost|leaked) [\w-]+/g,
);
/** "who had no right to it", "with every order", "on the outside of the envelope": how an everyday deed went amiss. */
export const amissPattern = patternLines()` who (?:should (?:not|never)|had no|was not|were not)\b
  |^ with (?:every|each) |^ (?:
    at risk|in danger|by|without|twice|late|with (?:an? )?(?:\w+ )?delays?|in error|away|off|from|publicly|online
    |(?:on|to|in|into) (?:an?|the|our) (?:public|open|shared|[\w-]*forum)
    |on the (?:dark web|internet|label|envelope|outside|parcel|cover)
  )\b
`;
/** "The trust acknowledged that lists had been copied": what is told as having been so. */
const reportPattern = new Sieved(
  /\b(?:acknowledge|admit|advise|announce|confirm|conclude|determine|discover|establish|explain|find|found|learn|report(?:ed|ing)|reveal|say|said|show|state|tell|told|turn(?:s|ed) out|wrote|mean|clear|aware|inform|notif|follow|happen)\w*(?: (?:us|you|me|them|also|later|now|the [\w-]+))? that\b/i,
);

export function withoutReport(subject: string, text: string): string {
  return subject.startsWith("that ") && reportPattern.test(text) ? subject.slice("that ".length) : subject;
}
