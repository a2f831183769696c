import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

/**
 * "was", "had been", "were all"; not "the servers that were …", which takes up what was told before, and not "may have
 * been"
 */
const be = String.raw`(?=[whg])(?<!\b(?:that|which|who|may|might|could|would|should|to|if|not|whose [\w-]+(?: (?:or|and) [\w-]+)?) )(?:was|were|had been|have been|has been|got)(?: (?:all|also|both|then|therefore|once|again))?`;
/** How an act of one's own goes wrong: nobody attacks by mistake. */
export const wrongly = String.raw`(?:mistakenly|accidentally|inadvertently|unintentionally|erroneously|incorrectly|wrongly|improperly|prematurely|carelessly|needlessly)`;
/** "configured", "sent", "printed"; not what a stranger does with it, and not what mends it */
const act = sourceLines`
  (?!
    (?:
      accessed|obtained|acquired|viewed|used|stolen|downloaded|opened|affected|need|corrected|replaced|found
      |discovered|noticed|identified|detected|repaired|fixed|reversed|refunded|rejected|withdrawn|recalled|resolved
      |restored|blocked|stopped|impacted|caused
    )\b
  )(?:
    \w+ed|sent|put|given|paid|made|left|set(?: up)?|written|taken|sold|shown|read(?: out)?|kept|held|drawn|built|run
    |thrown(?: away)?
  )
`;
/** Care that had not been taken: "checked", "acted upon", "switched off" */
const cared = sourceLines`
  (?:
    (?:double-)?checked|tested|encrypted|patched|updated|upgraded|reviewed|secured|locked|monitored|rotated|revoked
    |saniti[sz]ed|validated|verified|installed|applied|followed(?: up)?|acted (?:up)?on|noticed|spotted|caught
    |picked up|escalated|passed on|handed on|wiped|shredded|redacted|blanked|informed|told|warned|notified|consulted
    |asked|renewed|backed up|trained|investigated|examined|inspected|serviced|maintained|withdrawn|carried out
    |put in place|set up|switched (?:off|on)|turned (?:off|on)|documented|considered|questioned|corrected
    |configured(?! to)|met|honou?red|observed|kept (?:up to date|to|separate)|taken (?:seriously|into account)
    |dealt with|raised|assessed|audited|supervised|rehearsed|answered
  )
`;
/** What is left out that long should have been done: an ill deed in "had", while "was not deleted" may be good news. */
const longDue = String.raw`(?:${cared}|deleted|removed|changed|replaced|closed|disabled|enabled|read|cleared|erased|destroyed|cancelled|canceled|recorded|done|finished)`;
/** Who got what was not for them */
const stranger = sourceLines`
  (?:
    the wrong
    |(?:another|other|a different|different|unrelated|unauthori[sz]ed) (?:[\w-]+ )?(?:
      person|people|patient|customer|member|client|parent|pupil|student|famil(?:y|ies)|guest|tenant|resident|address
      |addresses|recipient|number|household|firm|company|account|user|subscriber|donor|reader|passenger|employee
      |part(?:y|ies)|list
    )s?
    |(?:a |complete |total |perfect )?strangers?|someone else|somebody else|third parties
    |people who (?:were not|no longer|had (?:no|died|left|never)|should not|have nothing)
  )
`;
const privateThing = sourceLines`
  (?:
    names?|data|information|details|records?|addresses|passwords?|files?|lists?|results?|numbers?|grades|marks|photos?
    |pictures|letters?|statements?|payslips?|invoices?|accounts?|salar(?:y|ies)|notes|spreadsheet|documents?|e-?mails?
    |messages?|recordings?|database|bucket|backups?|folder
  )
`;

/** What somebody did to a system, told as if it had done itself: "a change", "a new version", "the spring update" */
const change = String.raw`(?:[\w-]+ ){0,3}?(?:change|update|upgrade|release|deployment|migration|patch|reconfiguration|rebuild|version|setting|edit|script)s?(?!\w| (?:by|from|of|at) (?:our|the|an?|their) (?:[\w-]+ )?(?:supplier|vendor|provider|partner|contractor|host|maker|manufacturer)s?)`;
export const defect = String.raw`(?:faults?|bugs?|errors?|problems?|issues?|flaws?|defects?|weakness(?:es)?|holes?|outages?|disruptions?|failures?|incidents?|mix-ups?|leaks?|breach(?:es)?|delays?)`;
/** Whose place it is, and so whose deed: "on a website of the intruders". */
const outsiders =
  "intruders?|thie(?:f|ves)|gangs?|fraudsters?|extortionists?|blackmailers?|group of criminals|burglars?|robbers?|hackers?|attackers?|criminals?|ring of thieves";
/**
 * "by us", "by one of our engineers": then somebody did it. "by accident" is nobody. What is another's is not our act.
 */
export const saidByWhom = sourceLines`
  according to|(?:supplier|vendor|provider|partner|contractor|operator)s?'s?
  |by (?!
    accident|mistake|error|default|then|this|that|the (?:time|incident|breach|leak|outage|end|wrong)
    |an? (?:oversight|mistake|error|slip)|(?:an?|the) ${change}|\d|e-?mail|post|phone|using|noon|midnight|\w+day
    |(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\w+ing\b
  )\w+
  |(?:we|our \w+) (?:
    accidentally|mistakenly|wrongly|incorrectly|inadvertently|failed|forgot|left|did|had|should|made|misconfigured|was
    |were
  )
`;

/** Acts of ours told in the passive, so that nobody seems to have done them */
export const agentlessPhrases: readonly Phrase[] = [
  {
    words: String.raw`${be} \w+ed and (?:then )?(?:forgotten|ignored)|(?:was|were) not \w+(?: \w+){0,3} as (?:it|they) should have been`,
  },
  {
    words: String.raw`(?:mistakes?|errors?|misjudge?ments?|shortcuts|slips|oversights|(?:bad|poor|wrong|unwise) (?:choices?|decisions?)) (?:was|were|had been|have been|has been|got) made|corners (?:were|had been|have been) cut|balls? (?:was|were) dropped`,
  },
  {
    words: String.raw`an? (?:\w+ )?(?:mistake|error|oversight|misconfiguration|slip|lapse)(?: in [^.;:?!]{1,40})? (?:occurred|happened|took place|crept in)`,
  },
  {
    words: String.raw`${privateThing}(?: (?:of|about|with|from|on|in) [^.;:?!,]{1,40})? ${be} (?:\w+ly )?(?:exposed|made public|publicly (?:accessible|available|visible|readable)|put online|disclosed)`,
    unless: String.raw`(?:no|none of|any|other|such|whose)(?: [\w-]+){0,3}? ${privateThing}`,
  },
  {
    words: sourceLines`
      (?<!\b(?:no|none of|any|other|such|whose|our) )${privateThing}(?: (?:of|about|with|from|on|in) [^.;:?!,]{1,40})? ${be} (?:\w+ly )?(?:
        published|posted|put|placed|displayed|shown|printed|read out|circulated|included|listed|uploaded|pinned
        |shared
      ) (?:up )?(?:on|in|at|to) (?:the|our|an?) [\w'-]+(?: [\w'-]+)?
    `,
    unless: String.raw`(?:dark ?web|forum|leak site|hackers?|attackers?|criminals?|blog|Telegram|update|notice|statement)s?|of (?:the|those|these|an?|some) (?:[\w-]+ )?(?:${outsiders})|(?:${outsiders})['’]s?`,
  },
  {
    words: String.raw`${be} (?:\w+ly )?(?:sent|e?mailed|e-mailed|posted|given|handed|disclosed|forwarded|passed|read out|shown|released|delivered|paid|shared|addressed|faxed|returned|issued)(?: (?:out|on|over|back))? (?:to|with|into|in) ${stranger}`,
  },
  {
    words: String.raw`${be} (?:\w+ly )?${act}(?= [^.;:?!]{0,60}?\b(?:to|in|into|on|from|with|at|under) (?:the|an?) (?:wrong|incorrect))`,
  },
  {
    words: String.raw`(?:wrong|incorrect|faulty|outdated|out-of-date|untested|bad) (?:[\w-]+ ){1,3}?${be} (?:\w+ly )?${act}`,
  },
  {
    words: String.raw`${be} (?:misconfigured|mis(?:laid|placed|filed|directed|addressed|handled|typed|read|labell?ed|routed|sent|sold|coded|judged|calculated|matched|spelt|spelled|managed)|mixed up|double-(?:charged|booked))(?! by)`,
  },
  { words: String.raw`${be} ${wrongly} (?:\w+ )?${act}` },
  {
    words: String.raw`${be} ${act}(?: \w+){0,5} (?:by (?:accident|mistake|an oversight)|in error|(?:too|far too) (?:widely|early|soon|late)|${wrongly})`,
  },
  {
    words: String.raw`${be} (?:\w+ )?(?:overlooked|forgotten|ignored|dismissed|neglected|disregarded|omitted|skipped|brushed aside)`,
  },
  {
    words: sourceLines`
      ${be} left (?:\w+ )?(?:
        open|public|exposed|unprotected|unlocked|unsecured|unencrypted|unpatched|accessible|readable|enabled
        |reachable|unattended|behind|running|unanswered|waiting|wondering|alone|stranded|without
        |(?:out |lying )?(?:in|on|at|by|outside|under) (?:an?|the|open|plain|public)
      )
    `,
  },
  {
    words: String.raw`(?:passwords?|data|files?|records?|information|backups?|details|tokens?|keys?) ${be} (?:stored|kept|saved|sent|held) (?:in (?:plain ?text|the clear)|unencrypted|without encryption)`,
  },
  {
    words: String.raw`(?=[wh])(?<!\b(?:that|which|who|may|might|could|would|should|if|we|I|he|she|anyone|anybody|nobody|one|attackers?|hackers?|requests?) )(?:(?:was|were|has been|have been)(?: never| not|n't)|(?:has|have)(?: never| not|n't) been) (?:\w+ly |even |then |yet )?${cared}`,
  },
  {
    words: String.raw`(?:was|were) (?:only (?:${cared}|reported|sent)|not (?:made clear|communicated|explained|reported|announced))`,
    unless: String.raw`(?:may|might|could|would|that|which|who|if) (?:was|were)`,
  },
  {
    words: String.raw`${be} (?:withheld|held back|kept (?:quiet|secret|from \w+|(?:for )?(?:far |much )?(?:too long|longer than))|hushed up|concealed|covered up|played down|allowed to (?:expire|lapse|run|remain|continue|grow|build|go|slip|stay|pile))`,
  },
  {
    words: String.raw`(?:another|the wrong|a different|an unrelated|an unauthori[sz]ed|(?:a |complete )?strangers?|someone else|somebody else) (?:[\w-]+ )?${be} (?:given|shown|sent|told|handed|granted|emailed|let in|paid)(?: [\w-]+)?`,
  },
  {
    words: sourceLines`
      (?:
        alarms?|alerts?|warnings?|monitoring|logging|encryption|backups?|firewall|protection|safeguards?|checks?
        |filters?|locks?|cameras?|authentication
      ) ${be} (?:\w+ly )?(?:
        switched off|turned off|disabled|deactivated|unplugged|disconnected|silenced|removed|muted|bypassed
        |suspended|dropped
      )
    `,
  },
  {
    words: String.raw`${be} (?:taken|charged|billed|debited|deducted|paid|booked|withdrawn|sent) (?:twice|three times|several times|more than once)`,
    unless: String.raw`nobody|no one|none|if|whether|we (?:will|have|are) (?:\w+ )?(?:pay|paid|paying|refund\w*|repa\w+|giv\w+|return\w*)`,
  },
  {
    words: sourceLines`
      (?<!\b(?:no|any|none of the|none of your|which|that) )(?:
        requests?|letters?|forms?|applications?|complaints?|bookings?|orders?|files?|papers|parcels?|records?
        |results?|documents?|messages?|samples?|notes|photos|tapes?|disks?
      ) ${be} (?:\w+ly )?(?:lost|swapped|switched|confused|jumbled|thrown (?:away|out)|binned|dumped|discarded)
    `,
    unless: String.raw`how|why`,
  },
  {
    words: String.raw`${be} (?:thrown (?:away|out)|put (?:in|out with)) (?:with |in |into )?(?:the )?(?:[\w-]+ )?(?:waste|rubbish|recycling|skip|bin|trash)`,
  },
  {
    words: String.raw`${be} ${act} [^.;:?!]{0,60}?(?:in copy|in the (?:cc|to|copy) (?:line|field|box)|instead of bcc)`,
  },
  {
    words: String.raw`${be} ${act} [^.;:?!]{0,60}?(?:visible|readable|on show|in full view)(?= to (?:all|every|each)|[.,;!]|$)`,
  },
  { words: String.raw`passwords? ${be} (?:\w+ly )?(?:written|printed|pinned|stuck|shared|reused)` },
  { words: String.raw`${be} ${act}(?: \w+){0,4} before (?:it|they) (?:was|were|had been) (?:\w+ly )?${cared}` },
  { words: String.raw`same (?:password|key|code|login)s? ${be} (?:used|shared|given)` },
  { words: String.raw`had(?: never| not|n't) been (?:\w+ly |even |yet )?${longDue}` },
  {
    words: sourceLines`
      (?:nobody|no one|none of (?:you|them|our \w+)) (?:was|were|had been) (?:\w+ )?(?:
        told|informed|warned|consulted|asked|notified
      )
      |no (?:
        action|steps?|measures?|checks?|tests?|warnings?|reply|answer|follow-up|alarm|backups?|records?|training
        |risk assessment|thought|notice
      ) (?:was|were|had been) (?:\w+ )?(?:taken|made|done|given|sent|raised|carried out|performed|kept)
      |nothing (?:was|had been) done
    `,
  },
  {
    words: String.raw`(?<!\b(?:no|any|whether an?|that|which) (?:\w+ )?)${defect} (?:was|were|had been) (?:\w+ly )?(?:introduced|created|caused|triggered|brought (?:in|about)) (?:by|with|in|during) (?:an?|the|this) ${change}`,
  },
  {
    words: String.raw`it (?:was|had been) (?:\w+ly )?(?:planned|intended|foreseen|envisaged|proposed|meant|hoped|recommended) (?:to|that)`,
  },
  {
    words: String.raw`(?:replacement|upgrade|patch|inspection|(?:safety |security )?(?:check|review|test|audit)|servicing|repair)s?(?: of [^.;:?!]{1,40}?)? ${be} (?:\w+ly )?(?:postponed|put off|deferred|shelved|skipped|put on hold)`,
  },
  {
    words: String.raw`(?:(?:was|were|had been) (?:supposed|meant) to (?:have )?(?:be|been)|(?:was|were) (?:due )?to have been) (?:\w+ly )?(?:${longDue}|moved|retired)|(?:was|were|had been) due (?:to be|for) (?:replace|remov|delet|clos|retire|destr|decommission|encrypt)\w+`,
    unless: String.raw`nothing|(?:us|we|our|my|I)`,
  },
  {
    words: String.raw`it (?:was|had been) (?:\w+ly )?(?:decided|felt|thought|judged|deemed|assumed|considered|chosen|agreed)(?:,? at the time,?| then)? (?:not to|that|to|best|un\w+|better|safe|sufficient|enough)|(?:the|a) decision (?:was|had been) (?:made|taken)`,
  },
  {
    words: sourceLines`
      (?:should|ought to) have been (?!automatically)(?:\w+ly |much )?(?:
        ${cared}|done|handled|prevented|avoided|stopped|communicated|deleted|removed|disabled|closed
      )
      |could have been (?:\w+ly |much )?(?:handled|communicated|done|explained|managed) (?:\w+ )?(?:
        better|differently|sooner|earlier|faster
      )
    `,
    unless: String.raw`nothing|(?:us|we|our|my|I)`,
  },
  {
    words: sourceLines`
      ${be} (?:\w+ly )?${act}(?: [^.;:?!]{1,40}?)? without (?:(?:any|a|an|the|its|their|first|proper|prior) )*(?:
        (?:[\w-]+ ){0,3}(?:having been|being) (?:\w+ly )?${longDue}
        |(?:[\w-]+ )?(?:
          checks?|checking|tests?|testing|review|approval|password|encryption|warning|backup|wiping|shredding
          |redaction|supervision|answer|reply|explanation|notice
        )
      )
    `,
  },
];
