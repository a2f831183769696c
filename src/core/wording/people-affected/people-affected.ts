import { inOrder, placesOfBoth, placesOfWords } from "../../text/in-order.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { group, one, PeoplePattern, peopleWords, placesOfPeople } from "./marked-people.ts";
import { listedGroups, thingOfPeople } from "./people-counted.ts";
import { harmVerb } from "./people-harm-words.ts";
import { dataOfPeople } from "./people-data.ts";
import { tellsWhom, type GroupPlaces } from "./people-deeds.ts";
import { isOfOthers } from "../data-involved/told-by-others.ts";
import { isOfEarlierNotice } from "../earlier-notice.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { withoutDoers, withoutOthers } from "./people-others.ts";
import { answersHeading, countedItemPattern, countsInRow, isWholeNews, labelledPatterns } from "./people-in-lines.ts";
import { countedGroups, figures, harm, harmNoun, kindsOfGroups, namedGroups } from "./people-places.ts";
import { noneHarmedPattern } from "./people-spared.ts";
import { toldApart } from "./people-told-apart.ts";
import { givenToPattern, partsOfWhole, tallies } from "./people-tallies.ts";
import { countPattern, withoutUnnamed, withoutUntold } from "./people-untold.ts";
import { assertedText, isUnknown } from "../statement.ts";
import { isRulebook } from "../voice.ts";
import { restBetween, upTo, wholeWords } from "../word-list.ts";
import type { Match, Prose } from "../prose.ts";

/** "1,204 customers … were affected" */
const countedThenHarm = inOrder(figures, [
  {
    source:
      "(?:(?!, (?:and|but) (?:the |our |we |it |some )(?![^.;?!]{0,40} all of them))(?:[^.;?!]|\\.(?=\\w))){0,140}?",
    most: 140,
  },
  placesOfWords(`(?!breach|leak|outage|disruption)${harm}`),
]);
/** "exposed the details of 1,204 customers" */
const harmThenCounted = inOrder(placesOfWords(harmVerb), [{ source: `${upTo(120)} ?`, most: 121 }, figures]);
/** "affects all users", "exposed the names of every customer" */
const hitThenCounted = inOrder(
  placesOfWords(
    sourceLines`
      concern(?= (?:the|only|all|both|\d))|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit|expos(?:es|ed|ing)
      |compromis(?:es|ed|ing)|concern(?:s|ed)(?! about| for| that| with| by)|involve[sd](?! in)|strand(?:s|ed|ing)
      |touch(?:es|ed)|disrupt(?:s|ed|ing)|(?:lock|kick|log|sign)(?:s|ed|ing) (?:out|off)|thr(?:ows?|owing|ew|own) out
      |(?:closed|shut|barred) (?:to|for)|(?:felt|experienced|suffered) by|disconnected|cut off|left
      |prevent(?:s|ed|ing)|fail(?:s|ed|ing)|lists|listed|held|contain(?:s|ed|ing)|belong(?:s|ed|ing)
      |relat(?:es|ed|ing)|pertain(?:s|ed|ing)|(?:limited|restricted|confined) to|(?:un)?available|offline|down
    `,
  ),
  [{ source: " (?:[^.;:?!,]{0,30} )?", most: 33 }, countedGroups],
);
/** "errors for all customers" */
const harmNounThenCounted = inOrder(
  placesOfWords(harmNoun),
  [restBetween(60), placesOfWords("for|to|among|across|of|by")],
  [{ source: " ", most: 1 }, countedGroups],
);
/** "an outage for users in our beta programme" */
const harmNounThenNamed = inOrder(placesOfWords(`${harmNoun}|no (?:risk|harm)`), [
  { source: `${upTo(60)} (?:for|among|of|to) (?:our |the |all )?`, most: 75 },
  namedGroups,
]);
/** "this affects customers who ordered in March" */
const harmThenNamed = inOrder(
  placesOfWords(
    sourceLines`
      affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|concern(?:s|ed)|exposed|hit|(?:limited|isolated|restricted|confined) to
      |involve[sd]|(?:failed|down|(?:un|not )available) (?:for|to)|(?:lock|kick|log|sign)(?:s|ed|ing) (?:out|off)
      |thr(?:ows?|owing|ew|own) out|(?:felt|experienced|suffered) by
      |(?:do|does|did)(?: not|n't) (?:affect|concern|involve|impact|include|touch|hit)
      |(?:could not|couldn't|cannot|can't) be \w+
    `,
  ),
  [{ source: " (?:[^.;:?!,]{0,60} )?", most: 63 }, namedGroups],
);
/** "did not affect any customers", "no evidence that any account was accessed" */
const notAnyPattern = peopleWords(
  sourceLines`
    (?:not|n't|never|nor|without|no evidence|no indication)\b${upTo(80)}\bany (?:of our |of your )?(?:(?!on |of |to |for |in |with |at |from |by )[\w'-]+ ){0,2}?(?:${group}|${one})(?! (?:(?:financial|payment|personal|health|account|bank|card|contact|test) )?(?:
        credentials|passwords?|information|data|details|funds|records|money|files
      )\b
    )
  `,
);
/** "You may be one of them": that nobody can tell. */
const maybeYouPattern = new Sieved(/\byou (?:may|might|could)(?: well| also| still)? (?:be|have been)\b/i);

/** "your email address was in the file", "you were not affected": a letter to the one it concerns. "Your data was not read" tells of nobody. */
const youPattern = new Sieved(
  patternLines("i")`
    \b(?:
      meant for you [^.;?!]{0,40}?\b(?:opened|read|sent|went|delivered|seen)
      |(?:yours|your(?: [\w-]+){1,5}) (?:is|are|was|were) (?:not )?(?:among|one of)
      |neither you nor (?:[\w-]+ ){1,4}(?:is|are|was|were|has|have)|including you(?:rs)?(?! (?:can|may|will|should))
      |you (?:were|are|have been) (?:not )?(?:affected|impacted|one of|among)
      |your (?:[\w,'-]+ ){1,12}?(?:was|were|has been|have been) (?:
        (?:\w+ly )?(?:
          accessed|affected|impacted|exposed|copied|stolen|taken|in|included|among|on (?:the|that|this) list
          |compromised|leaked|lost|deleted|visible|sent|disclosed|viewed|downloaded|published|opened|read|seen
          |cancelled|rejected|mixed up|charged
          |on (?:the|this|that|an?) (?:[\w-]+ )?(?:laptop|disk|drive|stick|phone|device|tape|computer)
        )
        |not (?:delivered|processed|paid|counted|saved|received)
      )
    )\b
  `,
);

/** "If you ordered before 3 May, you were not affected", "you are affected if you ordered": the group is in the condition. */
const conditionPattern = new Sieved(
  patternLines("i")`
    \bif (?:you|your|they|an?|the)\b[^.;?!]{3,140}?, (?:then )?(?:you|your|they|it|this|that)\b[^.;?!]{1,60}?\b(?:
      affected|impacted|unaffected|included|exposed|clear|safe|compromised|nothing to (?:worry|fear)|concerns? you
      |not concern|(?:is|are|was|were) (?:not )?(?:in|among|part of|on)
    )\b
    |\bif you (?:\w{3,}ed|bought|built|made|ran|got|took|paid|sent|went) [^.;?!]{3,90}? (?:
      between|before|after|since|on|until
    ) [^.;?!,]{0,24}\d[^.;?!,]{0,40}, (?:the|your|our) [^.;?!]{1,60}? (?:was|were|went|are|is|probably|may have)\b
    |\b(?:affected|impacted|(?:affect|concern)s? you|(?<=you are )concerned|unaffected|safe) (?:only )?if (?:you|your)\b
  `,
);

/** "affected Nimbus customers": everyone who uses a thing with a name. */
const nameGroupPattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      \b(?:affect|impact|expos|hit|concern)\w* (?:(?:[\w-]+ ){1,4}(?:for|of) )?(?:(?:all|the|our|every|only|most) )?[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2} ${group}\b
      |(?:^|[^.] )(?!
        Some|Many|Affected|Impacted|Several|Other|Certain|Multiple|Most|Few|Our|The|These|Those|All|Your|No|Which|What
        |If|When
      )[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2} ${group} (?:
        (?:were|are|was|have been) (?:not |un)?(?:affected|impacted|exposed|able|unable)|could not|lost|experienced
        |saw
      )\b
    `,
  ),
);

/** "you may have been affected", "we have no evidence that your data was taken" */
const maybePattern = new Sieved(
  patternLines("i")`
    \bmost likely\b|\b(?:cannot|can't) rule (?:it|this|that) out\b
    |\b(?:no|not|n't|without|never) [^.;?!]{0,50}?\b(?:
      evidence|indications?|aware|reason to (?:believe|think)|suggest\w*|signs?|believe|know
    ) (?:that|of)\b
    |\b(?:possible|conceivable) that\b
    |\b(?:may|might|could|would|should|can|will) (?:not )?(?:potentially |possibly |also |still )?(?:have been |be |have |see )?
  `,
);
/** "recommendations to all of our users", "the right people will be notified": whom one speaks to. */
const spokenToPattern = new Sieved(
  /\b(?:recommendations?|suggestions?|advice|message|thanks|a big thank you|an invitation) (?:\w+ )?(?:to|for) (?:all|every)|\b(?:suggests?|recommends?|advises?|urges?) (?:that )?(?:all|every)\b|\bthe right people\b|\bsurpris\w+ (?:everyone|everybody|all)\b/i,
);
/** Numbers that count no people of this incident: "2 million users trust us". */
const unrelatedPattern = new Sieved(
  /\b(?:(?<!\b(?:the|our) )trust|(?<!(?:who|which|that) )rely on|designed to|care for|look after|serve|serving|will experience|it took (?:\w+ ){1,2}people|millions of (?:people|users) (?:use|rely|trust))\b/i,
);
/** Whom we apologise to or will write to is no statement of who was hit, unless it counts them. */
const addresseePattern = new Sieved(
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|thank)\b|\b(?:will|have|has|are|is)(?: (?:also|now|already|been))? (?:contact|notif|inform|tell|told|writ|e-?mail|reach)\w* (?:\w+ ){0,2}?(?:affected|impacted)\b/i,
);
/** "anyone who downloaded it between 2 and 4 May": told whom by what they did and when, in advice too. */
const datedDoersPattern = new Sieved(
  patternLines("i")`
    \b(?:
      anyone|anybody|everyone|everybody|those|people|users|customers|members|guests|visitors|subscribers|buyers
      |developers|individuals
    ) (?:who|that) (?:had |have |has )?(?:\w{3,}ed|bought|built|made|ran|got|took|saw|paid|sent|went|sat)\b[^.;?!]{0,90}? (?:
      between|before|after|since|from|on|until|through|during|in|prior to|versions?|releases?
    ) [^;?!]{0,24}\d
  `,
);

/** Advice to a group, or a rule: no report of what happened. */
const advicePattern = new Sieved(
  /\b(?:you should|users should|customers should|please|we (?:\w+ly )?(?:recommend|advise|encourage|urge|suggest|ask)|must|need to|should(?! (?:not )?have)|shall)\b|^(?:If|To(?! date)|When (?:you|your|an?|\w+ing)|Whether|Make|Ensure|Do|Check|Change)\b/,
);

const triggerPattern = peopleWords(
  sourceLines`
    ${group}|${one}|orders?|payments?|requests?|calls?|messages?|e-?mails?|bookings?|log-?ins?|transactions?|visits?
    |letters?|you|your|everyone|everybody|nobody|no one|anyone|anybody|whoever|whole|entire|all who|who else|concern
    |(?:
      three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|for|fif|six|seven|eigh|nine|twen)ty|\w{3,}teen
      |hundreds?|thousands?|dozens?
    )
    |half|thirds?|quarters?|fifths?|tenths?|those|them|all of us|\d+
  `,
);
const ofGroupPattern = peopleWords(`of [^,]{0,40}?(?:${group}|(?!meters|handsets)${thingOfPeople}|you|them)`);
const groups: GroupPlaces = {
  isOfGroup: ofGroupPattern,
  counted: countedGroups,
  named: namedGroups,
  kinds: kindsOfGroups,
  listed: placesOfBoth(countedGroups, placesOfPeople(listedGroups)),
};
const harmPattern = wholeWords(
  sourceLines`
    ${harm}|shared|failed|delayed|rejected|errors?|scope|extent|impact|answered|divulged|public|fraudulent\w*|closed
    |shut|barred|dropped|refused|not (?:delivered|processed|paid|counted|saved|received)|concern|timed out|bounced
    |throttled|thr[eo]w\w* out|kick\w* out
    |(?:may|might) (?:(?:also|still|have) ){0,2}(?:experienc|see|encounter|notic|fac|suffer)\w*
  `,
);

/** "No one else's was opened": that it was this one alone. */
const nobodyElsePattern = peopleWords(
  sourceLines`
    (?!(?:nobody|no one) else (?:has|had) (?:seen|read|opened|received|got|copied|downloaded|shared)\b)(?:nobody|no one) else(?:['’]s(?: [\w-]+)?)? (?:
      is|was|were|has|had|lost|did
    ) ?(?:been )?(?!in\b|at\b|on\b|awake\b|there\b|available\b)(?:\w+)?
    |(?:concern|affect|involv|hit)\w*\b[^.;?!]{3,90}, (?:nobody|no one) else
    |(?<!\bnot )the only (?:[\w-]+ ){0,2}?(?:${group}|${one}|ones?) (?:who(?:se)?|concerned|affected|involved|hit)\b
  `,
);
/** "the names and addresses of customers who gave before May" */
const detailsOfNamed = inOrder(
  placesOfWords(`${dataOfPeople}(?: \\([^)]{2,20}\\))? (?:of|about|from|for|belonging to|relating to|concerning)`),
  [{ source: " (?:(?:our|all|the|those|some|current|former|and|\\d{4}) ){0,4}", most: 34 }, namedGroups],
);
/** "The stolen files relate to staff, pensioners and lodgers" */
const ownersOfThem = inOrder(
  placesOfWords(`(?:${dataOfPeople}|exports?|backups?) (?:[\\w-]+ ){0,3}?(?:pertain|relate|belong)(?:s|ed)? to`),
  [{ source: " (?:(?:our|the) )?", most: 5 }, groups.listed],
);
const exactPatterns: readonly AskedPattern[] = [
  ...labelledPatterns,
  ...partsOfWhole,
  nobodyElsePattern,
  countedThenHarm,
  harmThenCounted,
  hitThenCounted,
  harmNounThenCounted,
  notAnyPattern,
  detailsOfNamed,
  ownersOfThem,
];
/** "users whose mailbox is on cluster 3 cannot read it" */
const namedThenHarm = inOrder(namedGroups, [
  { source: "(?:[^.;:?!,]|, (?=[A-Z]|(?:(?:or|and) )?\\w+ing\\b)){2,110} ?", most: 111 },
  placesOfWords(
    sourceLines`
      cannot|can't|could not|couldn't
      |(?:was|were|is|are) (?:not |still |also |\w+ly )?(?:
        unable|(?:un)?affected|impacted|offline|without|involved|concerned(?! (?:about|that|for))
      )
      |(?:could|may|might) (?:be|have been) (?:affected|impacted)
      |(?:may|might) (?:(?:also|still|have) ){0,2}(?:experienc|see|encounter|notic|fac|suffer)\w* (?:[\w-]+ ){0,5}?(?:
        issues?|problems?|errors?|delays?|failures?|trouble|slow\w*|degrad\w+|disruptions?|interruptions?|outages?
        |time-?outs?|latency|difficult\w+
      )
    `,
  ),
]);
/** "For customers with a domain of their own there was a loss of data" */
const thereWasFor = inOrder(
  placesOfBoth(countedGroups, namedGroups),
  [{ source: "[^.;:?!]{0,60} ", most: 61 }, placesOfWords("there (?:was|were|is|are|has been|have been)")],
  [{ source: " (?:[^.;:?!]{0,40} )?", most: 42 }, placesOfWords(`${harmNoun}|no`)],
);
/** "no customer whose money is missing" */
const fewWhose = inOrder(
  (text) => countedGroups(text).filter(({ start, end }) => /^(?:no|none|one|two|both)\b/i.test(text.slice(start, end))),
  [{ source: ",? (?:whose|who|with) [^.;:?!,]{0,80}?", most: 90 }, placesOfWords(harm)],
);
const namedPatterns = [namedThenHarm, harmThenNamed, harmNounThenNamed, thereWasFor, fewWhose];

/** "If you have not heard from us, you are not affected": whom we told, and not who it was. */
const knownByTellingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      unless (?:we|you (?:hear|receive|get))\b[^.;?!,]{0,70}
      |(?:those|people|anyone|anybody|everyone|whoever)(?: (?:whom|who|that))? (?:we )?(?:have|has|did|do|does)(?: not|n't) (?:\w+ )?(?:
        hear|heard|receive|received|get|got|contact\w*|writ\w+|told|called
      )\b[^.;?!,]{0,50}?
    ),? (?:then )?(?:you |they |your data )?(?:is|are|was|were) (?:not|n't) (?:
      affected|impacted|concerned|involved|among them|one of them
    )\W*$
  `,
);

/** "Nobody could see your password": who did no harm, and not whom it struck. */
const nobodyDidPattern =
  /^\W*(?:and |but )?(?:nobody|no one|no (?:third party|outsiders?|strangers?|unauthori[sz]ed (?:person|people|party|user)))(?: else)? (?:(?:could|can) (?:see|read|view|move|take|steal|copy)|saw|has seen|(?:had|has|gained) (?:any )?access to) (?:any of )?(?:your|money)\b[^.,;:?!]{0,60}[.!]?$/i;

function tellsOfNobody(text: string): boolean {
  return (
    /^\W*(?:and |but )?no/i.test(text) &&
    text.split(/,? (?:and|nor) (?=nobody |no one )/).every((clause) => nobodyDidPattern.test(clause))
  );
}

const worthALook = passageTrigger(triggerPattern);

/**
 * Sentences that say who or how many were affected: a number, a share, everyone, no one, or a group with
 * a name of its own. "Some users" and "you may have been" say neither.
 */
export function findPeopleAffected(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  const found = findPassages(prose, worthALook, (passage, { heading, leadIn, headRow }) => {
    if (knownByTellingPattern.test(passage.text) || isOfOthers(passage.text) || tellsOfNobody(passage.text)) {
      return false;
    }
    const asserted = withoutUnnamed(withoutOthers(assertedText(passage)));
    const deeds = deedsOf(asserted);
    const text = withoutUntold(withoutDoers(asserted, deeds), deeds);
    if (passage.kind === "item" && leadIn !== "" && harmPattern.test(leadIn) && countedItemPattern.test(text)) {
      return !isUnknown(leadIn);
    }
    if (countsInRow(text, headRow) || (isWholeNews(text) && !advicePattern.test(text))) {
      return true;
    }
    // Who got to see it may well be "two other customers".
    if (givenToPattern.test(asserted)) {
      return true;
    }
    if (maybeYouPattern.test(text) && !/\d/.test(text)) {
      return false;
    }
    if (answersHeading(passage, heading, text)) {
      return true;
    }
    if (addresseePattern.test(text) && !(/\bthank/i.test(text) ? /\d/ : countPattern).test(text)) {
      return !advicePattern.test(text) && tellsWhom(text, deeds, groups);
    }
    if (
      tallies.some((pattern) => pattern.test(passage.text)) ||
      (datedDoersPattern.test(text) && !passage.text.endsWith("?"))
    ) {
      return true;
    }
    if (spokenToPattern.test(text)) {
      return false;
    }
    if (!unrelatedPattern.test(text) && !advicePattern.test(text) && tellsWhom(text, deeds, groups)) {
      return true;
    }
    if (unrelatedPattern.test(text) || advicePattern.test(text)) {
      return false;
    }
    return (
      toldApart.some((pattern) => pattern.test(assertedText(passage))) ||
      (conditionPattern.test(passage.text) && !maybePattern.test(passage.text)) ||
      noneHarmedPattern.test(text) ||
      (harmPattern.test(text) &&
        (exactPatterns.some((pattern) => pattern.test(text)) ||
          namedPatterns.some((pattern) => pattern.test(text)) ||
          nameGroupPattern.test(text) ||
          (!maybePattern.test(text) && youPattern.test(text))))
    );
  });
  return found.filter(({ passage }) => !isOfEarlierNotice(prose, passage));
}
