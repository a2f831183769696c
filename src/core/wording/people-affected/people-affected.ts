import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { irregularVerbs } from "../clause/irregular-verbs.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { group, one, PeoplePattern, peopleWords } from "./marked-people.ts";
import { dataOfPeople } from "./people-data.ts";
import { tellsWhom } from "./people-deeds.ts";
import { isOfOthers } from "../data-involved/told-by-others.ts";
import { isOfEarlierNotice } from "../earlier-notice.ts";
import { findPassages, passageTrigger } from "../find-passages.ts";
import { withoutDoers, withoutOthers } from "./people-others.ts";
import { answersHeading, countedItemPattern, countsInRow, isWholeNews } from "./people-in-lines.ts";
import { harm, groups } from "./people-places.ts";
import { noneHarmedPattern } from "./people-spared.ts";
import { toldApart } from "./people-told-apart.ts";
import { givenToPattern, tallies } from "./people-tallies.ts";
import { countPattern, withoutUnnamed, withoutUntold } from "./people-untold.ts";
import { assertedText, isUnknown } from "../statement.ts";
import { withoutPurpose } from "../purpose.ts";
import { isRulebook } from "../voice.ts";
import { oneOf, wholeWords } from "../word-list.ts";
import type { Match, Prose } from "../prose.ts";
import { exactPatterns, namedPatterns } from "./people-beside-harm.ts";

/** "You may be one of them": that nobody can tell. */
const maybeYouPattern = new Sieved(/\byou (?:may|might|could)(?: well| also| still)? (?:be|have been)\b/i);

/**
 * "your email address was in the file", "you were not affected": a letter to the one it concerns. "Your data was not
 * read" tells of nobody.
 */
const youPattern = new Sieved(
  patternLines("i")`
    \b(?:
      meant for you [^.;?!]{0,40}?\b(?:opened|read|sent|went|delivered|seen)
      |(?:yours|your(?: [\w'’-]+){1,5}) (?:is|are|was|were) (?:not )?(?:among|one of)(?! the (?:first|last|best|few|many|most|things)\b)
      |neither you nor (?:[\w-]+ ){1,4}(?:is|are|was|were|has|have)|including you(?:rs)?(?! (?:can|may|will|should))
      |you (?:were|are|have been) (?:not )?(?:affected|impacted|one of|among)
      |your (?:[\w,'’-]+ ){1,12}?(?:was|were|has been|have been) (?:
        (?:\w+ly )?(?:
          accessed|affected|impacted|exposed|copied|stolen|taken|in|included|among(?! the (?:first|last|best|few|many|most|things)\b)
          |on (?:the|that|this) list
          |compromised|leaked|lost|deleted|visible|sent|disclosed|viewed|downloaded|published|opened|read|seen
          |cancelled|rejected|mixed up|charged
          |on (?:the|this|that|an?) (?:[\w-]+ )?(?:laptop|disk|drive|stick|phone|device|tape|computer)
        )
        |not (?:delivered|processed|paid|counted|saved|received)
      )
    )\b
  `,
);

/**
 * "If you ordered before 3 May, you were not affected", "you are affected if you ordered": the group is in the
 * condition.
 */
const conditionPattern = new Sieved(
  patternLines("i")`
    \bif (?:you|your|they|an?|the)\b[^.;?!]{3,140}?, (?:then )?(?:you|your|they|it|this|that)\b[^.;?!]{1,60}?\b(?:
      affected|impacted|unaffected|included|exposed|clear|safe|compromised|nothing to (?:worry|fear)|concerns? you
      |not concern|(?:is|are|was|were) (?:not )?(?:in|among|part of|on)
    )\b
    |\bif you (?:\w{3,}ed|bought|built|made|ran|got|took|paid|sent|went) [^.;?!]{3,90}? (?:
      between|before|after|since|on|until
    ) [^.;?!,]{0,24}\d[^.;?!,]{0,40}, (?:the|your|our) [^.;?!]{1,60}? (?:was|were|went|are|is|probably|may have)\b
    |\bif you (?:\w{3,}ed|bought|built|made|ran|got|took|paid|sent|went|had|have) [^.;?!]{3,120}?, (?:then )?(?:this|it|what follows|our (?:letter|notice|news)) (?:is|will be|may be) (?:about|for|meant for) you\b
    |\b(?:affected|impacted|(?:affect|concern)s? you|(?<=you are )concerned|unaffected|safe) (?:only )?if (?:you|your)\b
  `,
);

/** "affected Nimbus customers": everyone who uses a thing with a name. */
const nameGroupPattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      \b(?:affect|impact|expos|hit|concern)\w* (?:(?:[\w-]+ ){1,4}(?:for|of) )?(?:(?:all|the|our|every|only|most) )?[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2} ${group}\b
      |\b${dataOfPeople} (?:of|about|belonging to|relating to|concerning|pertaining to) (?:(?:all|the|our|every|both|current|former|past|present|and) ){0,4}(?!
        (?:Some|Many|Affected|Several|Other|Certain|Multiple|Most|Few|Our|The|These|Those|All|Your)\b
      )[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2}(?: [a-z-]{3,})? ${group}\b
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
    |\b(?:possible|conceivable) that\b|\b(?:appears?|seems?) to\b
    |\b(?:may|might|could|would|should|can|will) (?:not )?(?:potentially |possibly |also |still )?(?:have been |be |have |see )?
  `,
);
/** "recommendations to all of our users", "the right people will be notified": whom one speaks to. */
const spokenToPattern = new Sieved(
  /\b(?:recommendations?|suggestions?|advice|message|thanks|a big thank you|an invitation) (?:\w+ )?(?:to|for) (?:all|every)|\b(?:suggests?|recommends?|advises?|urges?) (?:that )?(?:all|every)\b|\bthe right people\b|\bsurpris\w+ (?:everyone|everybody|all)\b/i,
);
/** Numbers that count no people of this incident: "2 million users trust us". */
const unrelatedPattern = new Sieved(
  /\b(?:(?<!\b(?:the|our) )trust|(?<!(?:who|which|that) )rely on|committed to|designed to|care for|look after|serve|serving|will experience|it took (?:\w+ ){1,2}people|millions of (?:people|users) (?:use|rely|trust))\b/i,
);
/** Whom we apologise to or will write to is no statement of who was hit, unless it counts them. */
const addresseePattern = new Sieved(
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|thank)\b|\b(?:will|have|has|are|is)(?: (?:also|now|already|been))? (?:contact|notif|inform|tell|told|writ|e-?mail|reach)\w* (?:\w+ ){0,2}?(?:affected|impacted)\b/i,
);
/** "bought", "rode" */
const irregularPast = oneOf(irregularVerbs.map((forms) => forms.split(" ")[1] ?? ""));
/** "anyone who downloaded it between 2 and 4 May": told whom by what they did and when, in advice too. */
const datedDoersPattern = wholeWords(
  sourceLines`
    (?:
      anyone|anybody|everyone|everybody|those|people|users|customers|members|guests|visitors|subscribers|buyers
      |developers|individuals
    ) (?:who|that) (?:had |have |has )?(?:\w{3,}ed|${irregularPast})\b[^.;?!]{0,90}? (?:
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
const harmPattern = wholeWords(
  sourceLines`
    ${harm}|among (?:the|those|them|what)|shared|failed|delayed|rejected|errors?|scope|extent|impact|answered|divulged|public|fraudulent\w*|stopped|printed|released|closed
    |shut|barred|dropped|refused|not (?:delivered|processed|paid|counted|saved|received|put through|connected)|concern|timed out|bounced
    |throttled|thr[eo]w\w* out|kick\w* out
    |(?:may|might) (?:(?:also|still|have) ){0,2}(?:experienc|see|encounter|notic|fac|suffer)\w*
  `,
);

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
    const asserted = withoutUnnamed(withoutOthers(withoutPurpose(assertedText(passage))));
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
