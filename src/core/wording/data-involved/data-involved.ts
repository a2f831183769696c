import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { answersNothing } from "./answers-nothing.ts";
import { isPeople, namesThing } from "./concrete-things.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { whoIs } from "../clause/who.ts";
import { failureNouns, failureVerbs, failureWords, harmActs, harmParticiples } from "./harm-verbs.ts";
import { isOutOfOrderNow } from "./harm-now.ts";
import { isOutageAhead, tellsWhatCouldNotBeDone } from "./harm-to-services.ts";
import { tellsHarmToThing } from "./harm-deeds.ts";
import {
  adverbs,
  dataPattern,
  dataTakenForLost,
  gap,
  is,
  mayIncludeData,
  patternsOfData,
  was,
} from "./harm-to-data.ts";
import { isOfEarlierNotice } from "../earlier-notice.ts";
import { withoutGeneral } from "./general-texts.ts";
import { advicePattern, namesAnnounced, peopleOnly, tensePattern } from "./harm-announced.ts";
import { announcesHarm, isListOfKinds, isLossNamed } from "./harm-in-lines.ts";
import { isLaidOpenToOthers, tellsWhatWasLearnt } from "./learnt-of-people.ts";
import { withoutLearning } from "./harm-ways.ts";
import { tellsWhatIsNotRuledOut } from "./not-ruled-out.ts";
import { servicePattern, servicesAndFunctions } from "./services-and-functions.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { assertedText, blank, isGeneral, isUnknown } from "../statement.ts";
import { isRulebook } from "../voice.ts";
import { isToldOfElsewhere } from "./told-by-others.ts";
import { assertedOfHarm, withoutPurpose } from "./what-is-asserted.ts";
import { oneOf, upTo, wholeWords } from "../word-list.ts";
import type { Match, Prose } from "../prose.ts";
const service = oneOf(servicesAndFunctions);

const anyHarm = oneOf([...harmParticiples, ...harmActs, ...failureWords, ...failureVerbs, ...failureNouns]);
/** "the website was offline" */
const serviceWasDownPattern = wholeWords(`${service}\\b${upTo(80)} (?:${was}|${is}) ${adverbs}${oneOf(failureWords)}`);
/** "the search stopped working" */
const serviceFailedPattern = wholeWords(`${service}\\b${upTo(60)} ${oneOf(failureVerbs)}`);
/** "an outage of our payment service", "problems with logging in" */
const failureOfPattern = wholeWords(
  `${oneOf(failureNouns)} (?:(?:of|in|on|with|to|for|when|affecting|impacting|while|loading|accessing|reaching) ${gap}${service}|(?:of|on|at|with) (?!(?:our|the|your) )[\\w-]+(?:\\.[\\w-]{2,})+|(?:with|when|while|for) (?:[\\w'-]+ ){0,2}(?!(?:even|morn|everyth|noth|someth|anyth)ing\\b)\\w{3,}ing)`,
);
/** "delivery errors", "a connection issue", "all trading was halted" */
const serviceFailurePattern = wholeWords(
  sourceLines`
    ${service} ${oneOf(failureNouns)}
    |(?:
      withdrawals?|deposits?|payouts?|trading|transfers?|swaps?|sign-?ups?|registrations?|orders?|payments?
      |transactions?|deliver(?:y|ies)|flights?
    )(?: (?:and|or) \w+)? (?:${was}|${is}) ${adverbs}(?:
      paused|halted|frozen|disabled|closed|suspended|blocked|on hold
    )
    |(?!(?:even|morn|everyth|noth|someth|anyth|th|k|follow|includ|dur|be)ing\b)\w{4,}ing(?: (?:in|of|on|with|to|by|at|for) [\w' -]{2,40}?)? (?:${was}|${is}) ${adverbs}(?:
      (?:not|hardly) possible|impossible|interrupted|suspended|halted|disrupted|unavailable|delayed
    )
    |(?:sign|log|pay|check|post|print|order|book|search|shar|upload|download)ing (?:in|out|up|on|by|with|from) [\w -]{2,30}? (?:
      did not work|didn't work|does not work|fail(?:s|ed)|stopped|broke
    )
    |${service}(?: (?:on|in|at|for) (?:the|our) (?!logs\b)[\w-]+)? (?:g[ai]ves?|returns?|returned|brought up) (?:
      nothing|no (?:results?|answers?|responses?|sound|pictures?|signal|matches)
    )
    |(?:trading|withdrawals|deposits) paused|${service}(?: \(\w+\))? (?:unavailable|offline)
    |${service} (?:and [\w -]{3,30} )?(?:is|are) (?:working|running|operating) as usual
    |(?:had|forced|necessary|obliged|needed) to (?:\w+ )?(?:
      disable|suspend|close|shut(?: down)?|switch off|turn off|take down|pause
    ) (?:(?:the|our|all|both|new|old|public) ){1,3}(?:[\w-]+ ){0,3}?${service}
  `,
);
/** "Login failures, all tenants": told without a verb. "Site issue" tells too little. */
const bareFailurePattern = wholeWords(
  `${service} (?:outages?|disruptions?|failures?|errors?|delays?|timeouts?|interruptions?|downtime)`,
);
/** "latency rose to eight seconds" */
const roseMuchPattern = wholeWords(
  "(?:latenc(?:y|ies)|error rates?|failure rates?|response times?|load(?:ing)? times?|waiting times?|delays?|backlogs?|queues?) (?:[\\w-]+ ){0,6}?(?:rose|climbed|spiked|increased|jumped|went up|grew|surged|doubled|tripled)",
);
/** "returned HTTP 503", "answered NXDOMAIN", "return 502 intermittently" */
const errorCodePattern = new Sieved(
  /\b(?:return|answer|serv|respond|gave|give|show|throw|threw)\w* (?:(?:[\w%.-]+ ){0,6}?with )?(?:(?:an?|only|mostly|http|status|code) ){0,3}(?:[45]\d\d|nxdomain|servfail|time-?outs?)\b|\b(?:got|get|received?|saw|see) an? (?:http |error |status |code ){0,2}[45]\d\d\b/i,
);
/** "reduced availability of the map", "elevated error rates on uploads" */
const lessOfItPattern = new Sieved(
  /\b(?:decreased|reduced|degraded|limited|elevated|increased|intermittent|spurious|sporadic|high|higher) (?:\w+ ){0,3}(?:availability|performance|capacity|functionality|connectivity|latency|latencies|access|throughput|error rates?|errors?|failures?|delays?|service)\b/gi,
);
const regionPattern = /\b(?:[\w-]+ )?(?:regions?|zones?)\b/gi;

/** Whether `text` says that there was less of a service, and of which. */
function tellsLessOfService(text: string): boolean {
  const rest = lessOfItPattern.replaceIn(text, (less) => less.replaceAll(/^\w+|\b\w+$/g, blank));
  return rest !== text && servicePattern.test(rest.replace(regionPattern, blank));
}
/** "the outage affected the tide tables": whatever it hit, but people. */
const incidentHitPattern = wholeWords(
  sourceLines`
    (?:
      (?:
        leak|breach|outage|incident|failure|disruption|error|attack|mistake|exposure|problem|this|it|loss|theft
        |disclosure|mix-up|mishap|burglary|break-in|hack|intrusion|slip
      ) (?:also |only |mainly |probably |has |have ){0,2}(?:
        affect(?:s|ed)|involve[sd]|impact(?:s|ed)|hit|concern(?:s|ed)
      )
      |(?:leak|breach|exposure|loss|theft|disclosure|access|intrusion) (?:cover(?:s|ed)|(?:relat|extend)(?:s|es|ed) to)
    ) (?!
      (?:an?|some|one|the) (?:\w+ )?(?:part|portion|number|few|subset|fraction)s? of\b|some\b|certain\b|various\b
      |several\b|many\b|a (?:small|limited|few|number)\b|it\b|you\b|us\b|me\b|them\b|everyone\b|everybody\b|nobody\b
      |anyone\b|those\b|about\b
      |(?:an?|one) (?:[\w-]+ )?(?:
        system|service|server|platform|network|provider|supplier|vendor|application
      )\b(?! (?:for|that|which|with))
      |\d|(?:an?|the|one|another) (?:[\w-]+ )?(?:matter|question|subject|point|thing)s?\b|something\b
      |(?:(?:all|our|the|every|only|no|any|of|more|than|these|other) ){0,4}(?:
        ${peopleOnly}|data|information|(?:(?:it|computer|technical) )?(?:systems|networks?|infrastructure|environment)|services
        |compan(?:y|ies)|business(?:es)?|firm|house|operations?|\uFFFC
      )
    )[a-z]\w*
  `,
);
/** "Nothing was copied": none at all. */
const nothingHarmedPattern = wholeWords(
  sourceLines`
    (?:
      nothing(?:
        (?: that)? (?:you|we|he|she|they|i|people|members|customers) (?:\w+ly |ever |have |had )?\w+\b[^.;?!:,]{0,60}?
        | (?:about|of|on|relating to|belonging to|from|concerning) [^.;?!:]{2,60}?
      )?
      |no (?:\w+ )?(?:data|information|records)(?: (?:at all|whatsoever)| (?:of|about|on|relating to|belonging to|from|concerning) [^.;?!:]{2,40}?)?
      |none of (?:it|(?:your|the|our(?: [\w'’-]+)?|their) (?:data|information|records))
    ) (?:
      (?:has |have )?(?:left (?:our|the|your)|leaked|got out)
      |(?:${was}|has been|is) ${adverbs}${oneOf(harmParticiples)}
    )
    |(?:found|were|was|are|identified) no (?:[\w-]+ ){1,4}?(?:(?:that|which) )?(?:
      (?:had|have|has) been |were |was )?${adverbs}(?:
      changed|altered|modified|tampered with|copied|deleted|exposed|accessed|stolen|leaked|compromised|opened|read
      |viewed|seen|lost|taken|removed|missing|misused|damaged|published|downloaded
    )
    |(?:no|not any|without(?: any)?) (?:[\w-]+ )?(?:evidence|signs?|indications?|traces?)(?: (?:whatsoever|at all))? (?:of|for) (?:any |a )?(?:
      loss|theft|leak|leakage|exfiltration|disclosure|misuse|copying|exposure
    ) of (?:any )?(?:[\w-]+ )?(?:data|information)\b
    |(?:no|not|n't|never|any|nor|without)\b${upTo(60)} (?:
      personal|personally identifiable|private|sensitive|confidential
    ) (?:data|information)
    |none of (?:the|our|your) ${upTo(40)} (?:had|has|have|showed|contained) (?:any )?(?:
      modifications?|changes|alterations?|damage|malware
    )
    |data\b${upTo(40)} (?:is|are|was|were|remain(?:s|ed)?) (?:all |fully |completely |still )?(?:
      safe|intact|secure|unaffected|untouched
    )
  `,
);
/** "Nimbus Vault was not affected": a thing with a name. */
const nameWasHarmedPattern = new Sieved(
  patternLines()`
    \b(?!
      (?:
        Our|Your|The|Their|Some|Certain|Several|Many|Most|Other|All|One|Two|Three|Four|Five|Six|Ten|Both|These|Those
        |This|That|They|You|Not|Which|What|Customers|Users|Systems|Services|People|Members|And|But|While|When|Although
        |Because|Once|After|If|During|Since|Only|Multiple|Various|Affected|Everyone|Nobody|Data|Information|Records
        |Accounts|Files
      )\b
    )[A-Z][\w.-]{2,40}(?: (?!
        may\b|might\b|could\b|would\b|if\b|that\b|customers?\b|users?\b|members?\b|clients?\b|patients?\b|employees?\b
        |people\b
      )[\w.-]{1,40}
    ){0,4}? (?:was|were|is|are|has been|have been) (?:(?:not|also|only|completely|temporarily) ){0,2}(?:
      affected|impacted|unavailable|offline|down|compromised|unreachable|degraded|hijacked|breached|inaccessible
    )\b
  `,
);

/** Whether the name is one of a thing: "Personal data was affected" has none. */
function tellsNamedThingWasHarmed(text: string): boolean {
  const name = nameWasHarmedPattern.exec(text)?.[0].replace(/ (?:was|were|is|are|has|have)\b.*/, "");
  return name !== undefined && namesThing(name) && !isPeople(name);
}

const patternsOfServices = [serviceWasDownPattern, serviceFailedPattern, serviceFailurePattern];
const otherPatterns = [
  errorCodePattern,
  failureOfPattern,
  { test: tellsWhatCouldNotBeDone },
  nothingHarmedPattern,
  incidentHitPattern,
  { test: tellsLessOfService },
  roseMuchPattern,
  { test: tellsNamedThingWasHarmed },
];

function isHarmTold(text: string): boolean {
  const isMet = (pattern: AskedPattern) => pattern.test(text);
  return (
    otherPatterns.some(isMet) ||
    (dataPattern.test(text) && patternsOfData.some(isMet)) ||
    (servicePattern.test(text) && patternsOfServices.some(isMet))
  );
}

/** A word that any of the patterns needs. */
const triggerPattern = wholeWords(
  anyHarm +
    sourceLines`
      |access|availability|breach|disclosure|exposure|theft|sent|passed|handed|unable|cannot|can't|limited|nobody
      |no one|could|following|concern(?:s|ed)|among|part of|closed|dead|out of|rose|climbed|spiked|jumped|grew|lay|sat
      |stored|kept|held|saved|safe|secure|intact|untouched|part of|(?:has|have) (?:your|the|names?)
      |(?:
        files?|sheets?|lists?|tables?|pages?|forms?|letters?|notes|notebook|cop(?:y|ies)|dumps?|folders?
      ) (?:has|have|had)
      |mention|relates?|meant|means|there (?:was|were)|shows?|holds?|lists?|gives?|got|carr(?:y|ies)|bears?|states?
      |names?|mentions?|reveals?|sets? out|includes?|contains?|return(?:s|ed)?|gave|served|threw|answer(?:s|ed)|usual
      |not on|not in|open|dropped|rejected|refused|put up|into|plain|can't|going out|possible|paused|halted|frozen
      |disabled?|on hold|never|(?:had|forced|necessary) to|did not|didn't|failed to|left|went
    `,
);

/** "may have been copied", "the information may include": hedged, and yet it names what. */
const hedgedHarmPattern = new Sieved(
  /\b(?:may|might|could) (?:\w+ )?(?:have (?:been|experienced|seen)|be (?:compromised|affected|exposed|at risk|among|part of|in the)|experience|see|include)\b/i,
);

const worthALook = passageTrigger(/\w/);
const listTrigger = passageTrigger(/,| and /);
const announcedTrigger = passageTrigger(/\w/);

/** "The ransom was not paid": what became of a demand. */
const noThingPattern = new Sieved(/^\W*(?:the|no|any|this|a) ransom [^.;,]{0,40}\bpaid\b[^.;,]{0,30}\W*$/i);

/**
 * Sentences that say which kinds of information were affected, or which service or function; also those
 * that say that a kind was not. "Some data" and "certain systems" name none.
 */
export function findDataInvolved(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  const found = findPassages(prose, worthALook, (passage, announcement) => {
    if (noThingPattern.test(passage.text) || answersNothing(passage.text)) {
      return false;
    }
    const announced = namesAnnounced(passage, announcement);
    if (announced !== undefined) {
      return announced;
    }
    if (
      isLossNamed(assertedOfHarm(passage.text), deedsOf(passage.text)) ||
      (deedsOf(passage.text).length === 0 && bareFailurePattern.test(passage.text))
    ) {
      return !isUnknown(passage.text);
    }
    if (isLaidOpenToOthers(passage.text) || tellsWhatIsNotRuledOut(passage.text)) {
      return true;
    }
    if (tellsWhatWasLearnt(passage.text, prose.ownNames)) {
      return true;
    }
    const named = assertedOfHarm(passage.text);
    if (
      tellsHarmToThing(named, deedsOf(named), prose.ownNames) &&
      (!isGeneral(passage.text) ||
        hedgedHarmPattern.test(passage.text) ||
        deedsOf(named).some(
          (deed) => isOutageAhead(deed) || isOutOfOrderNow(deed, whoIs(deed.subject, prose.ownNames), named),
        )) &&
      !isUnknown(withoutLearning(passage.text))
    ) {
      return !/^\W*whether\b|\?$/i.test(passage.text);
    }
    const asserted = assertedText(passage);
    if (mayIncludeData.test(asserted) || dataTakenForLost.some((pattern) => pattern.test(asserted))) {
      return true;
    }
    if (!triggerPattern.test(passage.text)) {
      return false;
    }
    const text = assertedOfHarm(withoutPurpose(asserted));
    return tensePattern.test(text) && !advicePattern.test(text) && !isGeneral(text) && isHarmTold(text);
  });
  const lists = findPassages(
    prose,
    listTrigger,
    ({ kind, text }) => kind === "sentence" && isListOfKinds(text, deedsOf(text), true),
  ).filter(({ passage }) => {
    const text = prose.passages[passage]?.text ?? "";
    const before = prose.passages[passage - 1]?.text ?? "";
    return (
      (announcesHarm(before) || isListOfKinds(text, deedsOf(text), false)) &&
      !found.some((match) => match.passage === passage)
    );
  });
  const told = [...found, ...lists].filter(
    ({ passage }) => !isToldOfElsewhere(prose, passage) && !isOfEarlierNotice(prose, passage),
  );
  return withoutGeneral(prose, told, () =>
    findPassages(prose, announcedTrigger, (passage, announcement) => namesAnnounced(passage, announcement) === true),
  );
}
