import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { determiners, subjectPronouns } from "../clause/closed-class.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isMeasure } from "./measures.ts";
import { isSentAstray } from "./sent-astray.ts";
import { isUndertaken } from "./undertaken-measures.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { ownsFailing } from "../fault/owning.ts";
import { blank, clausesOf, isAnswer, isFilledLine, unshouted, withoutGaps } from "../statement.ts";
import { setInTrainPattern } from "./measures-under-way.ts";
import { isNoNotice } from "../other-kinds-of-text.ts";
import type { Match, Passage, Prose } from "../prose.ts";
import { setOf } from "../word-list.ts";

/** "Mitigation: traffic goes through the second provider" */
const labelledPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:status|progress|so far|(?:actions?|steps|measures|done) so far|update)(?: [\w-]+){0,2}: [^.?!]{0,80}\b(?:
      rolled back|shut|closed|locked|revoked|replaced|isolated|disconnected|restored|repaired|blocked|removed
      |switched (?:off|over)|moved (?:to|off|away)|diverted|re-?routed|patched|withdrawn|on site|being (?:repaired|replaced|restored|rebuilt)
    )\b
    |^\W*(?:
      mitigations?|resolution|fix|remediation|actions? taken|immediate (?:fix|repair|actions?)|our response|measures?
      |what we (?:did|have done|are doing)|done
    )(?: [\w-]+){0,2}: ?\w
  `,
);
/** Headings under which each line is a measure taken. */
const headingPattern = new Sieved(
  patternLines("i")`
    \b(?:
      what (?:we|we've|we have) (?:did|done|are doing|have done|been doing)|actions? (?:taken|so far|to date)
      |done so far|(?:has|have) been done|steps (?:we (?:have )?)?taken|measures(?: taken)?|our response
      |response actions|immediate (?:actions?|steps|measures|response)|mitigations?|remediation|containment|recovery
      |resolution|how we (?:responded|fixed|are responding)
    )\b
  `,
);
/** "What is the council doing about it?": what follows answers, whoever does it. */
const askedPattern = new Sieved(
  /^\W*(?:q(?:uestion)?: )?what (?:is|are|has|have|did|does|do|was|were) (?:being |been )?(?:done|(?:the [\w-]+|[\w-]+)(?: [\w-]+)? (?:doing|done|do|did))\b(?! (?:wrong|to (?:prevent|stop|keep|make sure)))[^?]{0,60}\?$/i,
);
/** Sentences that announce such lines: "We have done this so far:". */
const leadInPattern = new Sieved(
  /\b(?:we|our \w+) (?:have |has |are |also |immediately |will ){0,3}(?:do(?:ne|ing)?|did|taken?|took|taking|carried out|completed)\b|\b(?:actions?|steps|measures) (?:\w+ ){0,4}?(?:taken|done|completed|under way|in progress)\b/i,
);
/** "The lift has been back since noon", "a recall of all units is under way", "steps taken include closing the port": a measure without a verb of its own. */
const nominalPattern = new Sieved(
  patternLines("i")`
    \b(?:
      services?|lines?|water|power|supply|networks?|phones?|(?:web)?site|pages?|portal|connections?|trains?|shop
      |doors?|bridge|lift
    ) (?:[\w-]+ ){0,3}?(?:is|are|has been|have been) (?:fully |all )?(?:
      back(?: on| up)?|(?:open|running|working|on|up) again
    ) since (?!(?:19|20)\d\d)
    |^\W*(?:mitigated|resolved|fixed|restored|contained|stopped|cleared) by (?:\w+ly )?(?!(?:itself|morning|evening)\b)\w+ing\b
    |\b(?:
      recipients?|person who|people who|company that|firm that|she|he|they|host|supplier|provider|vendor|firm|agency
      |printer|bank|parent
    )\b[^.;?!]{0,60} (?:has|have|had) (?:since |also |now )?(?:
      confirmed|assured us|certified|told us|promised us|given us|signed
    )\b[^.;?!]{1,60}\b(?:deleted|destroyed|shredded|erased|deletion|destruction|gone)\b
    |^\W*(?:the |a )?(?:
      roll-?back|fail-?over|restore|recovery|clean-?up|evacuation|recall|restart|rebuild
    ) (?:was )?(?:finished|completed?|started|began|begun) (?:at|on|by)\b
    |\b(?:
      recall|removal|withdrawal|takedown|roll-?back|restoration|repairs?|rebuild|clean-?up|evacuation|notification
      |rotation|password resets?|replacement
    )(?: of [^.;,?!]{2,60}?)? (?:is|are|was|were|has been|have been) (?:now |already |almost |nearly )?(?:
      under ?way|in progress|in hand|ongoing|complete|done|finished|being (?:made|done|carried out)
    )\b
    |\b(?:have|has) (?:so far |by now |already |now )(?!been (?:hit|affected|lost))[a-z]+(?: at| back)? (?:\w+ )?\d[\d,]* (?:out )?of (?:the|our) \d
    |\b(?:keys?|cards?|tokens?|passwords?|codes?|passes|badges|links?|tickets?)\b[^.;,?!]{0,40} (?:is|are) (?:now )?(?:
      void|worthless|useless|invalid|dead
    )\b
    |\b(?:traffic|calls?|mail|messages|orders|payments|e-?mails?) (?:
      now (?:runs?|goes?|go|flows?)|(?:is|are) (?:now )?(?:running|going|diverted|routed)
    ) (?:through|over|via|to) (?:our|the|an?)\b
    |\ban? (?:[\w-]+ )?(?:help ?line|hot ?line|desk|tent|cent(?:re|er)|counter|stall)\b[^.;?!]{0,50} (?:
      (?:has been|was|is) (?:open|set up|put up|manned|staffed)|opened (?:at|on|this)
    )\b
    |\bwe (?:ring|call|phone|chase|remind) [^.;?!]{2,40} every \w+ until\b
    |\b(?:steps|measures|actions)\b[^.;?!]{0,40}? (?:include[sd]?|were|are|have been|have included):? (?:[\w-]+ly )?(?!
      investigat|includ|ongoing|being|pending|under|mak|consider|tak|look|review|assess|evaluat|determin|continu
    )[a-z]{3,15}ing (?:the|our|all|every|an?|its|their|both|access|any|[a-z]+ed)\b
  `,
);
/** "All parents have had a call from us", "each guest got a letter from our manager" */
const calledPattern = new Sieved(
  /\b(?:have|has) (?:all |each |now |already )?(?:had|received) an? (?:phone |personal )?(?:call|letter|visit|message|e-?mail|text) from (?:us|our|the|me)\b|\b(?:got|received) an? (?:phone |personal )?(?:call|letter|visit|message|e-?mail) from (?:us|our|me)\b(?![^.;]* (?:with|contain\w*|wrong|meant|intended|by mistake|in error)\b)/i,
);
/** "At our request the search engine has removed the copies": done by others for us */
const atOurRequestPattern = new Sieved(
  /\b(?:at|on|upon) our (?:request|insistence|instructions?|behest)\b(?![^.;?!]+\b(?:not|nobody|no one|never|nothing)\b)[^.;?!]+\b(?:has|have|was|were|is|are|had|\w+ed)\b|\b(?:deleted|removed|destroyed|blocked|closed|returned|stopped|shut|taken down) at our (?:request|insistence)\b/i,
);
/** "Please accept a month of free service" */
const giftPattern = new Sieved(
  /\baccept (?:an?|this|these|the|our) [^.;?!]{0,40}\b(?:free|vouchers?|credit|refund|discount)\b|\b(?:will|shall|to) (?:receive|get|be given|be sent) [^.;?!]{2,60}\b(?:as (?:compensation|an apology|a sorry)|in compensation|to make up for)\b|\b(?:we|I) (?:will|shall|are going to) make good (?:what|the|your|any|all|every)\b/i,
);
/** Lines that only say that somebody looks into it. */
const investigatingOnlyPattern = new Sieved(
  /^(?:\W|we (?:are |have |continue to )?)*(?:(?:launched|started|began|opened) (?:\w+ ){0,3}investigation|investigat|look(?:ed|ing)? into|tak(?:e|ing) (?:this|it|your)|assess|learn|understand|apologi[sz]|know|believ|nothing)/i,
);

/** "After rolling back the release, we were online again": what was done stands in what went before. */
const afterDoingPattern = new Sieved(
  patternLines("i")`
    \b(?:after|by|having|once we had) (?:\w+ly )?(?:
      fix(?:ing|ed)|restart(?:ing|ed)|reboot(?:ing|ed)|roll(?:ing|ed) back|revert(?:ing|ed)|replac(?:ing|ed)
      |restor(?:ing|ed)|remov(?:ing|ed)|disabl(?:ing|ed)|rebuil(?:ding|t)|resett?(?:ing)?|revok(?:ing|ed)
      |rotat(?:ing|ed)|patch(?:ing|ed)|clean(?:ing|ed)|repair(?:ing|ed)|re-?rout(?:ing|ed)
      |switch(?:ing|ed) (?:off|over|to)
    ) [^.;?!]{2,80}?\b(?:we|our|service|services|site|everything|it|they|users|customers)\b[^.;?!]{1,30}?\b(?:
      were|was|are|is|came|could|got|had|worked|ran|returned|recovered|restored|have|has
    )\b
  `,
);
/** "an investigation, with the help of outside specialists": somebody was brought in. */
const withHelpPattern = new Sieved(
  patternLines("i")`
    \b(?:investigat\w+|review\w*|examin\w+|analys\w+|inquiry|work\w*)\b[^.;?!]{1,60}?\b(?:with|and with|using) (?:the )?(?:help|assistance|aid|support) (?:of|from) (?:an? |the |our )?(?:[\w-]+ ){0,2}?(?:
      third-party|outside|external|independent|forensics?|cyber-?security
    ) (?:[\w-]+ ){0,3}?(?:experts?|specialists?|investigators?|firms?|consultants?|examiners?|forensics?|police)\b
  `,
);

/** "14:09 we move traffic away", "We did three things: shut the form": in a log and in such a list it was done. */
function asTold(deeds: readonly Deed[], text: string): readonly Deed[] {
  const isLog = logPattern.test(text);
  const isList = didThingsPattern.test(text);
  let isTelegram = true;
  return deeds.map((deed, index) => {
    isTelegram &&= deed.subject === "" || isHeadline(deed, deeds[index + 1], text, isLog);
    if ((isLog && deed.mood === "habit") || ((isLog || isList) && deed.mood === "command")) {
      return { ...deed, mood: "done", subject: isList ? "we" : deed.subject };
    }
    return isTelegram && deed.subject !== "" ? { ...deed, isPassive: true, isPerfect: true } : deed;
  });
}
const logPattern = new Sieved(/^\W*(?:\d[\d/.-]{4,9},?[ T])?\d{1,2}[:.]\d\d\b/);
const headlineEndPattern =
  /^(?:$|[.,;|]| (?:(?:and|then|back|off|down|to|on|at|by|in|for|from|until|after|with|as|because|once|when|while)\b|\d{1,2} )(?!:))/;

/** "Port closed", "limit raised and pods restarted": without an article a thing did nothing by itself. */
function isHeadline(deed: Deed, next: Deed | undefined, text: string, isLog: boolean): boolean {
  const [first = ""] = deed.subject.replace(/^[\d:. -]+/, "").split(" ");
  return (
    deed.mood === "done" &&
    !deed.isPassive &&
    !deed.isPerfect &&
    first !== "" &&
    !determiners.has(first) &&
    !subjectPronouns.has(first) &&
    (isLog || !selfMovingVerbs.has(deed.lemma)) &&
    whoIs(deed.subject, []) === "thing" &&
    // "Orle River Ferries put on": a name, which acts.
    !/^(?:[A-Z][\w.-]+ ){2,}$/.test(text.slice(0, deed.start)) &&
    headlineEndPattern.test(text.slice(deed.end)) &&
    // "Cards printed on Monday were wrong", "Ada tried to stop it"
    (next === undefined || /[,;|.]|\b(?:and|then|because|while)\b/.test(text.slice(deed.end, next.start)))
  );
}
/** "Trains restarted": they do so themselves. */
const selfMovingVerbs = setOf("restart reboot recover reopen reconnect expire stop end return move change close open");
const didThingsPattern = new Sieved(/\bwe (?:did|have done|took|have taken)\b[^.:;]{0,40}:/i);

/** What was not done, done too much, or hit readers: a failing by its words, whatever the verb. */
const failingPattern = new Sieved(
  /\b(?:never|not|nobody|no one|none|without (?:first |ever |even )?\w+ing|(?:should|ought to) have|forgot|failed|neglected|omitted|more [\w-]+ than|too|dropped the ball|took (?:all )?your)\b|n't\b/i,
);

/** "We gave the supplier more access than it needed": what a clause owns as a failing is no measure against it. */
function withoutOwnFailings(text: string): string {
  const isFailing = (clause: string) => failingPattern.test(clause) && ownsFailing(clause);
  return isFailing(text)
    ? clausesOf(text)
        .map((clause) => (isFailing(clause.text) ? blank(clause.text) : clause.text))
        .join("")
    : text;
}

/** "All letters went out as usual", "the supplier's servers were locked", "checking it was our job": what was not hit, the attack, a duty. */
const noDeedOfOursPattern = new Sieved(
  patternLines()`
    \b(?:went|took place|ran|continued|carried on|(?:was|were) (?:held|delivered|sent|made))(?: (?:out|on|ahead))? (?:
      as (?:usual|normal|planned|always)|normally|without (?:any )?interruption
    )\b(?! again)
    |\b(?:[A-Z][\w-]+|supplier|firm|provider|vendor|contractor|printer|host)['’]s? (?:[\w-]+ )?(?:
      systems?|servers?|computers?|networks?|files?|data|machines?
    ) (?:was|were) (?:\w+ly |then |also )?(?:locked|encrypted|scrambled)\b(?! by (?:us|our))
    |^\W*[A-Z]\w+ing\b[^.;,]{2,60} (?:was|is) (?:our|my) (?:\w+ )?(?:
      job|duty|task|responsibility|mistake|error|fault|failing
    )\b
  `,
);

/**
 * "We understand that the file is gone", "the clerk has been spoken to", "registered in Ireland", "we closed our phone
 * lines at 22:00", "tried to, and this failed", "before we tried to recall it", "she has been suspended", "an isolated
 * error": lines at the foot, hours, what came to nothing, and what befell one colleague.
 */
const noMeasurePattern = new Sieved(
  patternLines("gi")`
    ^\W*(?:registered|incorporated) (?:in|at|with|under)\b
    |\b(?:close|shut|open)\w* (?:our|the) (?:phone lines?|phones|switchboard|lines|counters?|offices?) (?:at|until|from|between)\b
    |\b(?:tried|attempted)\b[^.;]{3,80}\b(?:and|but) (?:this|that|it|which)? ?(?:
      failed|did not work|didn't work|was in vain|had no effect
    )\b
    |\b(?:mistakes?|errors?|bugs?|faults?|failures?) in\b[^.;]{3,60}\b(?:
      stopped|shut|closed|took|blocked|disabled|cut
    )\b
    |\b(?:tried|attempted) to\b[^.;]{3,80}\b(?:without success|in vain|unsuccessfully)\b
    |^\W*it took us\b
    |^\W*(?:for (?:many|several|over|more than|two|three|five|ten|twenty|\d+) (?:[\w-]+ )?(?:years|decades)|for (?:years|decades)|(?:ever )?since (?:19|20)\d\d),? (?:we|our [\w-]+) (?:have|has|had)\b[^.;]*
    |\b(?:we|our [\w-]+) (?:have|has) (?:(?!monitor|protect|insur|free)[^.;])* for (?:many|several|over|more than) (?:[\w-]+ )?(?:years|decades)\b
    |\bwe (?:understand|believe|think|assume|hope|have received assurances) that (?!we\b|our\b)[^.;,]*
    |\b(?:informed|told|advised|notified|assured) us\b(?: on [^.;,]{3,30}| by [a-z-]{3,12})? that (?!we\b|our\b)[^.;]*
    |\b(?:made aware|became aware|learn(?:ed|t)) that (?!we\b|our\b)(?:(?! and )[^.;,])*
    |\b(?:reported|stated|claimed|said) that (?:it|they) [^.;]*
    |\b(?:matter|case) (?:is|was|has been) (?:now )?closed\b
    |\bisolated (?:\w+ )?(?:errors?|mistakes?|incidents?|cases?|events?|lapses?|instances?)\b
    |\b(?:before|until|by the time) (?:we|our \w+|it) (?:even |first |then )?(?:tried|attempted) to\b[^.;,]*
    |\b(?:
      staff|employees?|colleague|clerk|worker|person|individual|responsible|concerned|involved|s?he|team member
    ) (?:(?:has|have|was|were|is|are) (?:now |since |also )?(?:been )?)?(?:
      spoken to|suspended|dismissed|disciplined|sacked|fired|reprimanded
    )\b
    |\b(?:suspended|dismissed|disciplined|sacked|fired|reprimanded) (?:(?:the|our|an?|that|one) )?(?:[\w-]+ )?(?:
      employees?|colleague|clerk|worker|person|member of staff|individual|him|her
    )(?=[.;]|$)
  `,
);

function saysMeasure(passage: Passage, ownNames: readonly string[]): boolean {
  // "The recipient told us that she has deleted it" is a measure all the same.
  const whole = withoutOwnFailings(withoutGaps(unshouted(passage.text)));
  const text = noDeedOfOursPattern.replaceIn(noMeasurePattern.replaceIn(whole, blank), blank);
  const deeds = asTold(deedsOf(text), text);
  const hasMeasure = deeds.some(
    (deed, index) =>
      !isSentAstray(deed, text) &&
      (isMeasure(deed, text, ownNames) || isUndertaken(deed, deeds.slice(0, index), text, ownNames)),
  );
  return (
    !text.endsWith("?") &&
    (hasMeasure ||
      labelledPattern.test(text) ||
      nominalPattern.test(whole) ||
      afterDoingPattern.test(text) ||
      withHelpPattern.test(text) ||
      giftPattern.test(text) ||
      setInTrainPattern.test(text) ||
      calledPattern.test(text) ||
      atOurRequestPattern.test(text))
  );
}

const worthALook = passageTrigger(/\w/);

/**
 * Sentences that say what has been done or is being done about the incident. That it is being
 * investigated, or taken seriously, is no measure.
 */
export function findResponse(prose: Prose): readonly Match[] {
  if (isNoNotice(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { heading, leadIn, asked }) => {
    if (passage.kind !== "sentence" && (headingPattern.test(heading) || leadInPattern.test(leadIn))) {
      return isFilledLine(passage) && !investigatingOnlyPattern.test(passage.text);
    }
    if (
      (askedPattern.test(heading) || askedPattern.test(asked)) &&
      isAnswer(passage) &&
      !investigatingOnlyPattern.test(passage.text)
    ) {
      return deedsOf(passage.text).some(({ mood, isNegated }) => (mood === "doing" || mood === "done") && !isNegated);
    }
    return saysMeasure(passage, prose.ownNames);
  });
}
