import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { isOwnedNearby } from "../owned-nearby.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** "was", "had been", "were all"; not "the servers that were …", which takes up what was told before, and not "may have been" */
const be = String.raw`(?=[whg])(?<!\b(?:that|which|who|may|might|could|would|should|to|if|not|whose [\w-]+(?: (?:or|and) [\w-]+)?) )(?:was|were|had been|have been|has been|got)(?: (?:all|also|both|then|therefore|once|again))?`;
/** How an act of one's own goes wrong: nobody attacks by mistake. */
const wrongly = String.raw`(?:mistakenly|accidentally|inadvertently|unintentionally|erroneously|incorrectly|wrongly|improperly|prematurely|carelessly|needlessly)`;
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
    |thrown(?: away)?|wiped
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
const defect = String.raw`(?:faults?|bugs?|errors?|problems?|issues?|flaws?|defects?|weakness(?:es)?|holes?|outages?|disruptions?|failures?|incidents?|mix-ups?|leaks?|breach(?:es)?|delays?)`;

/** "by us", "by one of our engineers": then somebody did it. "by accident" is nobody. What is another's is not our act. */
/** Whose place it is, and so whose deed: "on a website of the intruders". */
const outsiders =
  "intruders?|thie(?:f|ves)|gangs?|fraudsters?|extortionists?|blackmailers?|group of criminals|burglars?|robbers?|hackers?|attackers?|criminals?|ring of thieves";
const saidByWhom = sourceLines`
  according to|(?:supplier|vendor|provider|partner|contractor|operator)s?'s?
  |by (?!
    accident|mistake|error|default|then|this|that|the (?:time|incident|breach|leak|outage|end|wrong)
    |an? (?:oversight|mistake|error|slip)|(?:an?|the) ${change}|\d|e-?mail|post|phone|using|noon|midnight|\w+day
    |(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\w+ing\b
  )\w+
  |(?:we|our team|our staff|our \w+) (?:
    accidentally|mistakenly|wrongly|incorrectly|inadvertently|failed|forgot|left|did|had|should|made|misconfigured|was
    |were
  )
`;

/** "by a change", "should have been": no hiding in a letter that owns its failing elsewhere */
const besidesOwning = new RegExp(String.raw`^${defect} |^(?:should|ought to|could) have been`, "i");
/** "the office emailed the list": what the next sentence tells of that sending is told as ours. */
const ourSending = patternLines("i")`
    \b(?:
      we|I|(?:the|our) (?:office|team|staff|desk|school|clinic|shop|club|branch|bank|council)|one of us
      |(?:a|my) colleague|one of our \w+
    )(?: (?:have|had|has|\w+ly|then|also))? (?:
      sent|e-?mailed|mailed|posted|published|attached|uploaded|printed|handed|gave|shared|forwarded|released|put|wrote
    )\b
  `;
const wronglyPattern = new RegExp(String.raw`\b${wrongly}\b`);
/** "6,240 accounts were shown to …": of how many it is so, in a letter that owns it elsewhere. */
const countedPattern = /(?:^|[^\d.,])\d[\d,]* (?:[\w-]+ ){1,3}$/;
const partOfSending =
  /\b(?:attached|sent|e-?mailed|mailed|posted|included|enclosed|copied|printed|shown|uploaded|entered|chosen|selected|picked|pasted|addressed|used|put)\b/i;

function isDoneByUs({ passage, start, end }: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const words = draft.passages[passage]?.text.slice(start, end) ?? "";
  const isCount =
    !wronglyPattern.test(words) && countedPattern.test(draft.passages[passage]?.text.slice(0, start) ?? "");
  const isSent = partOfSending.test(words) && ourSending.test(draft.passages[passage - 1]?.text ?? "");
  return isSent || ((isCount || besidesOwning.test(words)) && judgements.get("fault")?.state === "met");
}

export const agentlessPassive = wordingRule({
  id: "IC204",
  name: "agentless-passive",
  title: "An act of ours that nobody seems to have done",
  message:
    "“{words}” does not say who did it, and readers take that for hiding. Where it was us, say “we”: “we left …”, “we did not check …”.",
  why: "A passive about one’s own act keeps out the one thing that readers look for: who is responsible.",
  source: "GSA, plainlanguage.gov, on the active voice: it leaves no doubt about who is responsible",
  severity: "information",
  asksFor: "fault",
  triggers: [
    ...["error", "accident", "inadvert", "unintention", "erroneous", "incorrect", "wrong", "improper", "premature"],
    ...["careless", "needless", "overlook", "forgot", "ignored", "neglect", "disregard", "omitted", "skipped"],
    ...["left", "stored", "kept", "saved", "sent", "held", "not ", "never ", "n't ", "oversight", "slip", "lapse"],
    ...["exposed", "publi", "put ", "pinned", "shared", "included", "disclosed", "without", "decided", "decision"],
    ...["felt", "thought", "judged", "deemed", "assumed", "considered", "chosen", "agreed", "should have been"],
    ...["could have been", "mis", "mixed up", "outdated", "out-of-date", "untested", "faulty", "bad ", "nothing was"],
    ...["nothing had", "nobody ", "no ", "none of", "corners", "ball", "too ", "double-", "posted", "printed"],
    ...["shown", "displayed", "listed", "uploaded", "read out", "circulated", "placed", "another", "stranger"],
    ...["someone else", "somebody else", "people who", "third part", "other ", "different", "unrelated", "unauthori"],
    ...["secret", "quiet", "hushed", "concealed", "covered up", "played down", "allowed to", "alarm", "alert"],
    ...["monitoring", "logging", "encryption", "backup", "firewall", "protection", "safeguard", "check", "filter"],
    ...["lock", "camera", "authentic", "copy", "cc ", "bcc", "lost", "swapped", "switched", "confused", "jumbled"],
    ...["thrown", "binned", "dumped", "discarded", "written", "stuck", "reused", "before ", "same ", "only "],
    ...["twice", "times", "more than once", "longer", "warning", "it was", "it had been", "supposed", "meant to"],
    ...["due to", "to have been", "introduced", "created", "caused", "triggered", "brought", "postponed", "deferred"],
    ...["shelved", "visible", "readable", "on show"],
  ],
  unless: String.raw`${saidByWhom}|answer for|(?:is|was) (?:ours|mine|(?:our|my) (?:own )?(?:fault|mistake|failing|responsibility))|whether|no (?:evidence|indication|sign)`,
  phrases: [
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
      words: String.raw`${be} (?:\w+ly )?(?:sent|e?mailed|e-mailed|mailed|posted|given|handed|disclosed|forwarded|passed|read out|shown|released|delivered|paid|shared|addressed|faxed|returned|issued)(?: (?:out|on|over|back))? (?:to|with|into|in) ${stranger}`,
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
  ],
  passages: ["sentence", "item"],
  counts: (hit, context) => !isOwnedNearby(hit.passage, 1, context) && !isDoneByUs(hit, context),
  examples: {
    flagged: [
      { text: "Mistakes were made." },
      { text: "The storage area had been misconfigured." },
      { text: "Your invoice was mistakenly sent to another customer." },
      { text: "A backup was left open to the internet." },
      { text: "Passwords were stored in plain text." },
      { text: "The alarm was overlooked for two days." },
      { text: "The list was published by accident." },
      { text: "The restored copies had never been tested." },
      { text: "Your data was exposed." },
      { text: "Part of the data was put on a website of the choir." },
      { text: "An error occurred in the billing." },
      { text: "The wrong key was handed out at the desk." },
      { text: "Your violin was returned to another pupil." },
      { text: "The rota was pinned to the wrong door." },
      { text: "It was decided not to ring the parents." },
      { text: "Walkers were not warned until Sunday." },
      { text: "The old locks had never been replaced." },
      { text: "The salaries of the ushers were printed in the programme." },
      { text: "This should have been caught at the first rehearsal." },
      { text: "The drives were auctioned without being wiped." },
      { text: "The second alarm was simply ignored." },
      { text: "The choir was left waiting in the rain." },
      { text: "The error was introduced by an update of the tills in June." },
      { text: "It had been planned to replace the pump." },
      { text: "The second key was supposed to be destroyed." },
      { text: "The inspection had been put off twice." },
      { text: "Visitors were charged three times for one seat." },
    ],
    clean: [
      { text: "Skippers whose permit or berth was shown to another skipper will hear from us." },
      { text: "Nobody was charged twice." },
      { text: "If you were charged twice, tell us." },
      { text: "31 lodgers were charged twice, and we will pay that back by Friday." },
      { text: "A mistake was made, and I am the one who has to answer for it." },
      {
        text: "It is our fault, and we are sorry for it. The boathouse was dark all night. Nobody came to look. 240 permits were shown to somebody else.",
      },
      { text: "We made mistakes." },
      { text: "We left the storage area open." },
      { text: "The list was mistakenly published by one of our editors." },
      {
        text: "We failed to lock the archive. It had been left open since May.",
        note: "Owned in the sentence before.",
      },
      { text: "Your data was copied by criminals." },
      { text: "Passwords were stored in a safe form, and cannot be read from it." },
      { text: "No error was found." },
      { text: "Our supplier's copies had never been tested.", note: "Another rule asks for our own part." },
      { text: "The courier says that it had not locked the van.", note: "It says who." },
      { text: "Your data was not exposed." },
      { text: "We exposed your data." },
      { text: "Your data may have been exposed.", note: "Whether it was is the question here." },
      { text: "The door was left open by the cleaners." },
      { text: "Your names were published on a forum of the thieves.", note: "Not our act." },
      { text: "Part of the data was put on a website of the intruders.", note: "It says whose." },
      { text: "The files were posted on the gang's website." },
      { text: "The wrong keys were replaced on Monday.", note: "What mended it." },
      { text: "Your card was not read, and the code on it was not changed.", note: "Good news." },
      { text: "It was decided by the two directors not to ring the parents." },
      { text: "No wallet was handed to anyone." },
      {
        text: "On Monday the office emailed the rota to all crews. The wrong page was attached.",
        note: "It says who.",
      },
      { text: "The key of a guide who left us should have been cancelled in May." },
      { text: "The fault was introduced by an update of our host's tills." },
      { text: "Boats were due to be moved on Friday, and we moved them.", note: "Done." },
      { text: "## Mistakes were made", note: "A heading alone." },
    ],
  },
  exceptions: "Where it truly is not known who did it, say that it is not known, and by when it will be.",
});
