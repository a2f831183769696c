import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { isDoneAgain, isPhrasalRemedy, ownRemedyVerbs, promptPattern, repairThingPattern } from "./measure-words.ts";
import { isToldTo, toldPattern } from "./telling-others.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import {
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "The issue has been resolved": how it ended, not what was done. */
export const outcomeSubjectPattern = new Sieved(
  /\b(?:issues?|incidents?|problems?|outages?|breach|attack|intrusion|compromise|threat|errors?|everything|services?|systems?|access|operations?|functionality|connectivity|this|it|which|that|performance|traffic|power|situation|matter|disruption|delays?)$/,
);
export const outcomeVerbs: ReadonlySet<string> = setOf(`
  resolve restore recover mitigate contain fix end
`);
/** By what means: then it tells what was done after all. */
export const meansPattern = new Sieved(
  patternLines()`
    ^ (?:\w+ ){0,3}?(?:
      (?:by|through|using|after|from|via|over) \w+ing\b
      |(?:by|through|using|from|via|over) (?:an?|the|our) (?!(?:\w+ )?(?:minutes?|hours?|days?|weeks?|weekend|morning|afternoon|evening|night)\b)
      |via \w
      |after (?:an?|the|our) (?:\w+ )?(?:restart|reboot|roll-?back|repairs?|fix|patch|update|reset|change|replacement|fail-?over|clean-?up|power cycle)\b
    )
  `,
);

/** "the faulty update was withdrawn", "infected files were removed": what went wrong is taken away. */
const badThingPattern = new Sieved(
  /\b(?:malicious|infected|affected|compromised|stolen|public|faulty|vulnerable|offending|fraudulent|fake|bad|wrong|broken|unauthori[sz]ed|suspicious|leaked|exposed|attacker\w*|intruder\w*|rogue|spam|old|his|her|employee|copies|copy|flaw|bug|post|file|page|folder|bucket|link|form|domain|access)\b/,
);

/** "the key was revoked", "the police have been told" */
export function isDoneTo(deed: Deed, who: Who, around: string): boolean {
  const { lemma, object, subject } = deed;
  if (
    /^(?: [\w-]+){0,3} by (?:an? |the |unknown |these |some )?(?:[\w-]+ )?(?:attackers?|hackers?|intruders?|criminals?|thie(?:f|ves)|actors?|outsiders?|strangers?|part(?:y|ies))\b/i.test(
      object,
    )
  ) {
    return false;
  }
  // "Card numbers were intercepted"
  if (
    lemma === "intercept" &&
    /\b(?:passwords?|data|information|numbers?|details|messages?|e-?mails?|addresses|credentials|letters?)$/.test(
      subject,
    )
  ) {
    return false;
  }
  if (isDoneByOthers(deed)) {
    return false;
  }
  // "An attempt was made to": that is not yet done.
  if (/\b(?:attempts?|efforts?|decision|mistakes?|errors?)$/.test(subject)) {
    return false;
  }
  // "The nurse was dismissed"
  if (/^(?:dismiss|sack|fire|discipline|reprimand)$/.test(lemma)) {
    return /\b(?:nurse|clerk|employee|colleague|contractor|worker|manager|officer|driver|member of staff|person|individual|staff|engineer|teacher|agent|he|she|they)\b/.test(
      subject,
    );
  }
  if (isAskedRemoval(deed) || isNewThing(deed) || isGivenBack(deed) || isSentOut(deed)) {
    return true;
  }
  // "payments were called back"
  if (lemma === "call" && /^ (?:back|in|off)\b/.test(object)) {
    return true;
  }
  // "was moved by the faulty script": the accident itself.
  if (
    /^[^.;,]{0,60}? by (?:an? |the )?(?:faulty|buggy|wrong|broken|bad|flawed|runaway|rogue|virus|malware|fire|storm|flood|power|surge|crash|bug|error|fault|failure|outage|mistake)\b/.test(
      object,
    )
  ) {
    return false;
  }
  if (/^(?:speak|talk|write)$/.test(lemma) && toldPattern.test(subject)) {
    return /^ to\b/.test(object);
  }
  // "Our engineers were alerted by the monitoring": how they came to know.
  if (/^(?:alert|page|notify|inform)$/.test(lemma) && watchersPattern.test(subject)) {
    return false;
  }
  if (informVerbs.has(lemma)) {
    const isPlace = lemma === "report" || lemma === "write" || lemma === "file" || lemma === "refer";
    return (
      who !== "we" &&
      !(who === "you" && /^(?:ask|urge|request)$/.test(lemma)) &&
      (isPlace
        ? /^ to (?:the|our|all|every|those)\b/.test(object) || isToldTo(object) || isReportFiled(deed)
        : toldPattern.test(subject) || (lemma !== "alert" && /^ to \w/.test(object)))
    );
  }
  // "Staff were sent home"
  if (lemma === "send" && /^ home\b/.test(object)) {
    return true;
  }
  if (who === "we" && !/^our\b|^the\b/.test(subject)) {
    return false;
  }
  if (outcomeVerbs.has(lemma) && outcomeSubjectPattern.test(subject)) {
    return (
      meansPattern.test(object) ||
      (lemma === "restore" && /^(?: [\w-]+){0,2} (?:since|at|by|on(?! its own)|for (?:all|every)) /.test(object))
    );
  }
  // "was contained in the mailbox": what it held.
  if (lemma === "contain" && /^ (?:in|on|within)\b(?! (?:[A-Z\d]|minutes|hours|days|an hour))/.test(object)) {
    return false;
  }
  if (remedyVerbs.has(lemma) || (isDoneAgain(lemma) && !isAttack(deed, who)) || isPhrasalRemedy(lemma, object)) {
    // "passwords were secured by hashing" tells how they lay there.
    return lemma !== "secure" || deed.isPerfect || promptPattern.test(around);
  }
  if (harmVerbs.has(lemma) && lemma !== "stop") {
    return lemma === "freeze";
  }
  if (ownRemedyVerbs.has(lemma)) {
    return (
      (outcomeSubjectPattern.test(subject) && meansPattern.test(object)) ||
      badThingPattern.test(subject) ||
      promptPattern.test(around) ||
      isTakenAway(deed) ||
      /^ by (?:our|us|the (?:team|police))\b/i.test(object)
    );
  }
  const isSaid = sayVerbs.has(lemma) && lemma !== "add";
  const isAct =
    knownVerbs.has(lemma) && !mindVerbs.has(lemma) && !isSaid && !sufferVerbs.has(lemma) && !inquiryVerbs.has(lemma);
  return (
    isAct &&
    !isAttack(deed, who) &&
    !isMeantFor(deed) &&
    !/\bhad (?:already )?been \w+\W*$/i.test(around) &&
    (promptPattern.test(around) ||
      ((neutralVerbs.has(lemma) || knownVerbs.has(lemma)) &&
        /^(?: up| on| out| in| down)? (?:again|anew|afresh|now)\b/.test(object)) ||
      ((neutralVerbs.has(lemma) || /^replacement\b/.test(subject)) && repairThingPattern.test(`${subject}${object}`)) ||
      // "Calls are being queued on a standby line"
      (deed.mood === "doing" && !neutralVerbs.has(lemma) && repairThingPattern.test(object)))
  );
}

const watchersPattern = new Sieved(
  /\b(?:engineers?|technicians?|operators?|on-call|noc|developers?|administrators?|admins?|(?:it|support|operations|network|technical) (?:team|staff|desk))$/,
);

/** "Our account was closed by the bank", "was told by the card scheme": nothing that we did. */
function isDoneByOthers({ lemma, subject, object }: Deed): boolean {
  const [, by = ""] = byWhomPattern.exec(object) ?? [];
  return (
    by !== "" &&
    (/^our\b/.test(subject) || informVerbs.has(lemma) || /^(?:most|some|many|several|other)\b/.test(by)) &&
    /^(?:helper|thing|you)$/.test(whoIs(by, []))
  );
}
const byWhomPattern =
  /^[^.;,]{0,30}? by ((?:the|an?|their|his|her|another|some|most|many|several|other) (?!(?:end|time|evening|morning|weekend|close|same|next|afternoon|hour|following)\b)[^.;,]{3,40})/;

/** "Malware had been installed", "false orders were placed", "was opened with forged papers": what the attack was. */
function isAttack({ subject, object }: Deed, who: Who): boolean {
  return (
    who === "hostile" ||
    /^(?:an? |the |this |that |some )?(?:malicious|rogue|fraudulent|hostile|harmful|fake|false|forged|counterfeit)\b/.test(
      subject,
    ) ||
    /^[^.;,]{0,40} with (?:malware|malicious|a virus|viruses|ransomware|forged|stolen)\b/.test(object)
  );
}

/** "a valve that is designed to stop leaks", "the shed was used to store paint": what a thing is there for. */
function isMeantFor({ lemma, object, isPerfect, role }: Deed): boolean {
  return (
    !isPerfect &&
    (lemma === "use"
      ? /^ (?:to|for) (?:store|hold|keep|process|access|send|steal|run|serve|host|collect|manage|make|handle|commit|gain)/.test(
          object,
        )
      : /^(?:choose|design|intend|make|build|create|develop|mean|plan|configure|set)$/.test(lemma) &&
        /^ (?:up )?to \w/.test(object) &&
        (role === "relative" || /^(?:choose|design|intend|mean)$/.test(lemma)))
  );
}

/** "A police report was filed" */
function isReportFiled({ lemma, subject }: Deed): boolean {
  return /^(?:file|lodge)$/.test(lemma) && /\b(?:reports?|complaints?|charges|notifications?)$/.test(subject);
}

/** "Removal of the copies was requested", "a recall has been ordered": the measure is a noun. */
function isAskedRemoval({ lemma, subject }: Deed): boolean {
  return (
    /^(?:request|order|arrange|start|begin|launch|complete|finish|initiate|demand|carry|undertake|perform|conduct|apply|announce|issue)$/.test(
      lemma,
    ) && measureNounPattern.test(subject)
  );
}

/** "A new certificate has been issued", "extra buses were laid on": what is new answers what is broken. */
function isNewThing({ lemma, subject, isPerfect }: Deed): boolean {
  const [, kind] = newThingPattern.exec(subject) ?? [];
  return (
    kind !== undefined &&
    (isPerfect || !/^(?:new|fresh|second)$/.test(kind)) &&
    knownVerbs.has(lemma) &&
    [mindVerbs, sayVerbs, sufferVerbs, harmVerbs, informVerbs].every((verbs) => lemma === "add" || !verbs.has(lemma))
  );
}
const newThingPattern = patternLines()`
    ^(?:\w+ )?(new|fresh|second|extra|additional|temporary|replacement|emergency|corrected) (?!
      (?:[\w-]+ )*(?:
        attacks?|waves?|cases?|reports?|claims?|victims?|problems?|outages?|faults?|vulnerabilit(?:y|ies)|data
        |information|files?|fees?|charges?|payments?|sums?|amounts?|copies|bills?|invoices?|workers?
      )$
    )
  `;

/** "Letters were sent on Monday", "refunds have gone out" */
export function isSentOut({ lemma, subject, object, isPassive }: Deed): boolean {
  return (
    sentThingPattern.test(subject) &&
    (isPassive
      ? /^(?:send|mail|post|e-?mail|issue|hand|deliver|submit|upload)$/.test(lemma)
      : lemma === "go" && /^ out\b/.test(object))
  );
}
const sentThingPattern = patternLines()`
    ^(?:all |new |the )?(?:
      (?:missing|correct|right|corrected|revised) (?!wrong)[\w-]+|letters|notices|notifications|warnings|corrections
      |apologies|refunds|reversals|replacements
      |(?:notice|notification|warning|corrective|replacement|new|personal) (?:
        letters|e-?mails|cards|statements|bills|invoices|tickets|notes
      )
    )\b
  `;

/** "The fees were returned to every account", "all nine have been paid", "credits have been put on the bill" */
function isGivenBack({ lemma, object, subject, isPerfect }: Deed): boolean {
  return (
    (lemma === "return" &&
      /^ (?:[^.;]{0,40}? )?to (?:every|each|all|those|their|your|the (?:affected|right))\b/.test(object)) ||
    (/^(?:pay|transfer|wire|send|give|put|book)$/.test(lemma) && /^ back (?:to|into|in|on|with)\b/.test(object)) ||
    (lemma === "pay" && isPerfect && !/^ late\b/.test(object) && toldPattern.test(subject)) ||
    (givingVerbs.has(lemma) && /\b(?:credits?|refunds?|vouchers?|compensation|repayments?|reversals?)$/.test(subject))
  );
}
const givingVerbs = setOf("put add pay send issue apply make book give credit process grant");

/** What one takes away to end a harm; "the data is gone" is the harm itself. */
export const removableThingPattern = new Sieved(
  /\b(?:plug-?ins?|widgets?|extensions?|scripts?|integrations?|log-?ins?|sign-?ins?|accounts?|ports?|links?|forms?|files?|lists?|photos?|pictures?|copy|copies|posts?|pages?|buckets?|folders?|feeds?|imports?|exports?|uploads?|features?|access|sharing|keys?|tokens?|sessions?|rules?)$/,
);
const takingAwayVerbs: ReadonlySet<string> = setOf(`
  credit remove close shut end kill cut stop pull shred bar drain empty
`);

/** "these versions have been removed": the perfect tells what we did; "the files were removed" may be the harm. */
function isTakenAway({ lemma, subject, isPerfect }: Deed): boolean {
  return (
    takingAwayVerbs.has(lemma) &&
    (isPerfect ? !/\b(?:your|data|records?|information)\b/.test(subject) : removableThingPattern.test(subject))
  );
}

/** A measure as a noun: "a recall of all units", "the rollback". */
const measureNounPattern = new Sieved(
  patternLines()`
    ^(?:an? |the |our |full |complete |emergency |temporary |immediate |manual )*(?:[\w-]+ )?(?:
      recall|removal|withdrawal|takedown|roll-?back|restoration|repairs?|rebuild(?:ing)?|clean-?up|rotation|evacuation
      |password resets?|deletion|revocation|replacement|refunds?|fail-?over|shut-?down|injunction
    )\b(?! (?:date|policy|button|time|option|request))
  `,
);
