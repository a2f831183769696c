import { inOrder, placesOfBoth, placesOfWords } from "../text/in-order.ts";
import { Sieved } from "../text/sieve.ts";
import { deedsOf } from "./clause/deeds-of.ts";
import { group, one, PeoplePattern, peopleWords, placesOfPeople } from "./marked-people.ts";
import { amount, countedGroup, listedGroups, namedGroup, thingOfPeople } from "./people-counted.ts";
import { harmVerb } from "./people-harm-words.ts";
import { tellsWhom, type GroupPatterns } from "./people-deeds.ts";
import { findPassages, passageTrigger } from "./find-passages.ts";
import { withoutDoers, withoutOthers } from "./people-others.ts";
import { assertedText, isAnswer, isUnknown } from "./statement.ts";
import { isRulebook } from "./voice.ts";
import { anyBetween, restBetween, upTo, wholeWords } from "./word-list.ts";
import type { Match, Prose } from "./prose.ts";

/** Names of what happened to them: "errors for all customers". */
const harmNoun =
  "(?:errors|delays|failures|issues|problems|breach|leak|loss|outage|downtime|disruption|interruption|wrong(?: [\\w-]+)?|twice|in error|by mistake|mistakenly|wrongly|incorrectly|inadvertently|accidentally|(?:some(?:body|one) else|a stranger|each other|another (?:\\w+))'s)";
const harm = `(?:${harmVerb}|${harmNoun})`;

const countedGroups = placesOfPeople(countedGroup);
/** "1,204 customers … were affected" */
const countedThenHarm = inOrder(countedGroups, [anyBetween(140), placesOfWords(harm)]);
/** "exposed the details of 1,204 customers" */
const harmThenCounted = inOrder(placesOfWords(harmVerb), [{ source: `${upTo(120)} ?`, most: 121 }, countedGroups]);
/** "errors for all customers" */
const harmNounThenCounted = inOrder(
  placesOfWords(harmNoun),
  [restBetween(60), placesOfWords("for|to|among|across|of|by")],
  [{ source: " ", most: 1 }, countedGroups],
);
/** "customers who ordered in March were affected" */
const namedThenHarmPattern = peopleWords(
  `${namedGroup}${upTo(140)}\\b(?:was|were|are|is|been|be|not|did|have|has|had|their|could|lost|saw)\\b${upTo(40)}\\b${harm}`,
);
/** "an outage for users in our beta programme" */
const harmNounThenNamedPattern = peopleWords(
  `${harmNoun}\\b${upTo(60)} (?:for|among|of|to) (?:our |the |all )?${namedGroup}`,
);
/** "this affects customers who ordered in March" */
const harmThenNamedPattern = peopleWords(
  `(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|concern(?:s|ed)|exposed|hit|(?:limited|isolated|restricted|confined) to|involve[sd]|(?:do|does|did)(?: not|n't) (?:affect|concern|involve|impact|include|touch|hit))\\b${upTo(60)}\\b${namedGroup}`,
);
/** "did not affect any customers", "no evidence that any account was accessed" */
const notAnyPattern = peopleWords(
  `(?:not|n't|never|without|no evidence|no indication)\\b${upTo(80)}\\bany (?:of our |of your )?(?:[\\w'-]+ ){0,2}?(?:${group}|${one})(?! (?:credentials|passwords?)\\b)`,
);
/** "we know of 14 tenants whose", "you and eleven other customers" */
const knownCountPattern = peopleWords(
  `(?:know of|identified|counted|traced|contacted|notified|informed|told|e-?mailed|called|written to|there (?:are|were)|it is|concerns|comes to) (?:(?:all|each of|every one of|all of|the|about|around|roughly|some|only|so far|exactly|a total of) ){0,2}${amount} (?:[\\w'-]+ ){0,3}?(?:${group}|${one}) (?:whose|who|that|with)|this time\\b[^.;?!]{0,60}\\b(?:it is|it was|we count|the (?:number|figure) is) (?:about |around )?\\d[\\d.,]*|you and (?:about )?${amount} other|(?:that|this|it|which|they)(?:'s| is| was| are| were| makes?| comes? to| came to| amounts? to) (?:about |around |roughly |some |in all |a total of )?\\d[\\d.,]*k? (?:(?:[\\w'-]+ ){0,3}?${group}\\b|of (?:you|them)\\b|out of \\d)|there (?:are|were) (?:about |around |roughly )?\\d[\\d.,]* of (?:you|them)|(?:we|i) (?:have )?count(?:ed)? (?:about |around |roughly )?\\d[\\d.,]* (?:${thingOfPeople}|${group})`,
);
/** "we sent your invoice to one other customer", "went to 45 people": who got to see it. */
const givenToPattern = peopleWords(
  `(?:sent|gave|given|went|e-?mailed|posted|delivered|handed|shown|disclosed|visible|readable|addressed)\\b${upTo(80)} to (?:about |around |exactly |only |just |up to |more than |fewer than )?${amount} (?:(?:other|further|wrong|unknown|of our|different) ){0,2}(?:${group}|${one}|addresses|numbers|places)`,
);
/** "half of all orders were lost", "2 % of requests failed": a share of what people asked for. */
const shareOfThingsPattern = wholeWords(
  `(?:\\d[\\d.,]* ?(?:%|per ?cent|percent)|half|(?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?)|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\\w+)|\\d+ (?:in|out of) \\d+) (?:of )?(?:(?:all|the|our) )?(?:(?:[\\w-]+ ){0,2}(?:attempts?|sessions?|jobs?|uploads?|downloads?|trades?|appointments?|journeys?|lessons?)|orders?|payments?|bookings?|log-?ins?|transactions?|visits?|letters?|parcels?|trains?|flights?|deliver(?:y|ies))\\b${upTo(80)}(?:${harm}|failed|delayed|late|rejected|errors?)`,
);
/** "comprising 1,960 statements", "118 orders were lost": so many of what people have with us. */
const countedThingsPattern = wholeWords(
  `(?:${amount} (?:of (?:roughly |about |some )?(?:our |the )?[\\d,.]+ )?(?:(?!from |to |of |by |in |on |and |with )[\\w-]+ ){0,2}?${thingOfPeople}\\b${upTo(80)}(?:affected|lost|wrong|deleted|exposed|leaked|misdirected|delayed|corrupted|missing|failed|sent to)|(?:affect|los|expos|leak|delet|compris|concern|involv|answered|failed|corrupt|hit)\\w*\\b${upTo(60)} ${amount} (?:of (?:roughly |about |some )?(?:our |the )?[\\d,.]+ )?(?:(?!from |to |of |by |in |on |and |with )[\\w-]+ ){0,2}?${thingOfPeople})`,
);
/** "Group | Affected" above "Staff | 120". */
const headRowPattern = new Sieved(
  /\b(?:affected|concerned|involved|number|people|how many|count|groups?|records|total)\b/i,
);
const countedRowPattern = new PeoplePattern(
  new RegExp(`\\b(?:${group})\\b[^|]{0,60}\\|[^|]{0,40}?\\b(?:\\d|all\\b|none\\b)`, "i"),
);

/** "You may be one of them": that nobody can tell. */
const maybeYouPattern = new Sieved(/\byou (?:may|might|could)(?: well| also| still)? (?:be|have been)\b/i);

/** "Scope: about 40 customers", "Impact: all tenants in one region" */
const labelledGroup = inOrder(placesOfWords("(?:scope|impact(?:ed)?|affected|extent|who)(?: [\\w-]+){0,2}"), [
  { source: ": (?:(?:about|around|roughly|approximately|only|up to) )?", most: 16 },
  countedGroups,
]);
/** "affected 11 of our 300 member libraries": whatever they are, so many of ours. */
const someOfOursPattern = wholeWords(
  `(?:affect|impact|reach|hit|compromis|expos|target|involv)\\w* (?:(?:about|around|only|just|up to|roughly|at least) )?${amount} of (?:our|the|its) (?!(?:systems|servers|services|hosts|machines|time|data|information)\\b)(?:[\\w,-]+ ){0,3}?\\w{3,}s|${amount} of (?:our|its|all) (?!(?:systems|servers|services|hosts|machines|time|data|information)\\b)(?:[\\w-]+ ){0,2}?\\w{3,}s (?:was|were|had|have been|lost|could|saw|experienced|received)\\b${upTo(60)}(?:${harm})`,
);

/** "your account is one of 900" */
const oneOfPattern = new Sieved(
  /\bone of (?:the |our |about |around |some )?\d[\d.,]*\b(?! (?:minutes|hours|days|servers))/i,
);
/** "the number of people affected was 1,204" */
const totalPattern = peopleWords(
  `number of (?:[\\w-]+ ){0,2}?(?:${group})\\b[^.;?!|]{0,60} (?:\\||is|was|as|to|stands at)(?: about| around| reported as)? \\d[\\d.,]*`,
);
/** "Of our residents, 9,300 had their number printed on the outside" */
const ofOursCountedPattern = peopleWords(
  `of (?:our|the|all|these) (?:${amount} )?(?:[\\w-]+ ){0,3}?${group}\\b[^,.;]{0,60}, (?:about |around |some |roughly |only |at least )?${amount} (?:had|have|has|were|was|lost|could|saw|received)`,
);
/** "The pictures that were shared are of the 28 children in class 5" */
const picturesCountedPattern = peopleWords(
  `(?:photos?|photographs|pictures|images|files|records|details|data|names|letters|forms|documents|reports|scans|recordings|videos)\\b${upTo(40)} (?:is|are|was|were) (?:those |that )?(?:of|from|about|for) (?:the |those |these )?(?:${countedGroup})`,
);
/** "affected users: 10", "customers affected: 1,204", "number of people | 1,204" */
const labelledCountPattern = peopleWords(
  `(?:affected |impacted )?${group}(?: affected| impacted| concerned)?(?: is| was|:| \\|) (?:about |around |approximately |roughly |some )?\\d[\\d.,]*`,
);
/** "your email address was in the file", "you were not affected": a letter to the one it concerns. */
const youPattern = new Sieved(
  /\b(?:your (?:[\w-]+ ){1,5}(?:is|are|was|were) (?:not )?(?:among|one of)|including you(?:rs)?(?! (?:can|may|will|should))|you (?:were|are|have been) (?:not )?(?:affected|impacted|one of)|your (?:[\w,'-]+ ){1,12}?(?:was|were|has been|have been) (?:not )?(?:\w+ly )?(?:accessed|affected|impacted|exposed|copied|stolen|taken|in|included|among|compromised|leaked|lost|deleted|visible|sent|disclosed|viewed|downloaded|published))\b/i,
);

/** "If you ordered before 3 May, you were not affected", "you are affected if you ordered": the group is in the condition. */
const conditionPattern = new Sieved(
  /\bif (?:you|your|they|an?|the)\b[^.;?!]{3,140}?, (?:then )?(?:you|your|they|it|this|that)\b[^.;?!]{1,60}?\b(?:affected|impacted|unaffected|included|exposed|clear|safe|compromised|(?:is|are|was|were) (?:not )?(?:in|among|part of|on))\b|\bif you (?:\w{3,}ed|bought|built|made|ran|got|took|paid|sent|went) [^.;?!]{3,90}? (?:between|before|after|since|on|until) [^.;?!,]{0,24}\d[^.;?!,]{0,40}, (?:the|your|our) [^.;?!]{1,60}? (?:was|were|went|are|is|probably|may have)\b|\b(?:affected|impacted|affects? you|unaffected|safe) (?:only )?if (?:you|your)\b/i,
);

/** "affected Nimbus customers": everyone who uses a thing with a name. */
const nameGroupPattern = new PeoplePattern(
  new RegExp(
    `\\b(?:affect|impact|expos|hit|concern)\\w* (?:(?:all|the|our|every|only|most) )?[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,2} ${group}\\b|(?:^|[^.] )(?!Some|Many|Affected|Impacted|Several|Other|Certain|Multiple|Most|Few|Our|The|These|Those|All|Your|No|Which|What|If|When)[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,2} ${group} (?:(?:were|are|was|have been) (?:not |un)?(?:affected|impacted|exposed|able|unable)|could not|lost|experienced|saw)\\b`,
  ),
);

/** "you may have been affected", "we have no evidence that your data was taken" */
const maybePattern = new Sieved(
  /\b(?:no|not|n't|without|never) [^.;?!]{0,50}?\b(?:evidence|indications?|aware|reason to (?:believe|think)|suggest\w*|signs?|believe|know) (?:that|of)\b|\b(?:may|might|could|would|should|can|will) (?:not )?(?:potentially |possibly |also |still )?(?:have been |be |have |see )?/i,
);
/** "recommendations to all of our users", "the right people will be notified": whom one speaks to. */
const spokenToPattern = new Sieved(
  /\b(?:recommendations?|suggestions?|advice|message|thanks|a big thank you|an invitation) (?:\w+ )?(?:to|for) (?:all|every)|\b(?:suggests?|recommends?|advises?|urges?) (?:that )?(?:all|every)\b|\bthe right people\b|\bsurpris\w+ (?:everyone|everybody|all)\b/i,
);
/** Numbers that count no people of this incident: "2 million users trust us". */
const unrelatedPattern = new Sieved(
  /\b(?:trust|rely on|designed to|serve|serving|will experience|millions of (?:people|users) (?:use|rely|trust))\b/i,
);
/** Whom we apologise to or will write to is no statement of who was hit, unless it counts them. */
const addresseePattern = new Sieved(
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|thank)\b|\b(?:will|have|has|are|is)(?: (?:also|now|already|been))? (?:contact|notif|inform|tell|told|writ|e-?mail|reach)\w* (?:\w+ ){0,2}?(?:affected|impacted)\b/i,
);
/** "anyone who downloaded it between 2 and 4 May": told whom by what they did and when, in advice too. */
const datedDoersPattern = new Sieved(
  /\b(?:anyone|anybody|everyone|everybody|those|people|users|customers|members|guests|visitors|subscribers|buyers|developers|individuals) (?:who|that) (?:had |have |has )?(?:\w{3,}ed|bought|built|made|ran|got|took|saw|paid|sent|went|sat)\b[^.;?!]{0,90}? (?:between|before|after|since|from|on|until|through|during|in|prior to|versions?|releases?) [^;?!]{0,24}\d/i,
);

/** Advice to a group, or a rule: no report of what happened. */
const advicePattern = new Sieved(
  /\b(?:you should|users should|customers should|please|we (?:\w+ly )?(?:recommend|advise|encourage|urge|suggest|ask)|must|need to|should|shall)\b|^(?:If|To|When|Whether|Make|Ensure|Do|Check|Change)\b/,
);

/** Headings that ask who was affected. */
const headingPattern = new Sieved(
  /^\W*(?:whose\b.*|who (?:was|is|were|are|has been)\b.*|which (?:of (?:you|us|our \w+)|(?:[\w-]+ )?(?:customers|users|members|people|patients|students|accounts|staff|tenants|clients|guests|passengers|subscribers|organi[sz]ations))\b.*|(?:people|customers|users|members|patients|staff) (?:affected|concerned|involved)|affected (?:people|customers|users|members)|how many\b.*|number of (?:people|customers|users)\b.*)$/i,
);
/** A group with its number, its totality or what tells it from others. */
const answerPattern = peopleWords(`${countedGroup}|${namedGroup}`);

const triggerPattern = peopleWords(
  `${group}|${one}|orders?|payments?|requests?|calls?|messages?|e-?mails?|bookings?|log-?ins?|transactions?|visits?|letters?|you|your|everyone|everybody|nobody|no one|anyone|anybody|whoever|whole|entire|those|them|\\d+`,
);
/** A group as all that a subject says: "two patients", "no customers", "43 of our members" */
const countedSubjectPattern = new PeoplePattern(
  new RegExp(
    `^${countedGroup}(?: (?:of|in|at|on|from|with|to|for|under|by|between|across|within|outside|who|whose|\\w+ed) [^,]{2,60})?$`,
    "i",
  ),
);
/** "Those who booked between 2 and 4 May", up to the verb */
const namedSubjectPattern = new PeoplePattern(
  new RegExp(`\\b${namedGroup}(?:[^,.;]|\\.(?=\\w| m\\b)|(?<=\\b[ap]\\.m)\\.){2,110}$`, "i"),
);

/** "the names of 120 donors" in a list of what was taken */
const countedItemPattern = peopleWords(`\\d[\\d.,]* (?:[\\w-]+ ){0,3}?${group}`);
const groupPatterns: GroupPatterns = {
  countedSubject: countedSubjectPattern,
  namedSubject: namedSubjectPattern,
  counted: countedGroups,
  named: placesOfBoth(countedGroups, placesOfPeople(listedGroups)),
};
const harmPattern = wholeWords(`${harm}|shared|failed|delayed|rejected|errors?|scope|extent|impact`);

/** "No one else's was opened": that it was this one alone. */
const nobodyElsePattern = wholeWords(
  "(?:nobody|no one) else(?:'s)? (?:is|was|were|has|had|lost|did) ?(?:been )?(?!in\\b|at\\b|on\\b|awake\\b|there\\b|available\\b)(?:\\w+)?",
);
const exactPatterns = [
  nobodyElsePattern,
  countedThenHarm,
  harmThenCounted,
  harmNounThenCounted,
  notAnyPattern,
  oneOfPattern,
  labelledCountPattern,
  totalPattern,
  shareOfThingsPattern,
  labelledGroup,
  someOfOursPattern,
  countedThingsPattern,
  picturesCountedPattern,
  ofOursCountedPattern,
];
/** "the names and addresses of customers who gave before May" */
const detailsOfNamedPattern = peopleWords(
  `(?:data|information|details|records|names|addresses|numbers|files|images|photos?|accounts|copies|documents|forms|scans) (?:of|about|from|for|belonging to|relating to|concerning) (?:(?:our|all|the|those|some|current|former|and) ){0,4}${namedGroup}`,
);
const namedPatterns = [detailsOfNamedPattern, namedThenHarmPattern, harmThenNamedPattern, harmNounThenNamedPattern];

const worthALook = passageTrigger(triggerPattern);

/**
 * Sentences that say who or how many were affected: a number, a share, everyone, no one, or a group with
 * a name of its own. "Some users" and "you may have been" say neither.
 */
export function findPeopleAffected(prose: Prose): readonly Match[] {
  if (isRulebook(prose)) {
    return [];
  }
  return findPassages(prose, worthALook, (passage, { heading, leadIn, headRow }) => {
    const asserted = withoutOthers(assertedText(passage));
    const deeds = deedsOf(asserted);
    const text = withoutDoers(asserted, deeds);
    if (passage.kind === "item" && leadIn !== "" && harmPattern.test(leadIn) && countedItemPattern.test(text)) {
      return !isUnknown(leadIn);
    }
    if (headRowPattern.test(headRow) && countedRowPattern.test(text)) {
      return true;
    }
    // Who got to see it may well be "two other customers".
    if (givenToPattern.test(asserted)) {
      return true;
    }
    if (maybeYouPattern.test(text) && !/\d/.test(text)) {
      return false;
    }
    if (headingPattern.test(heading) && countedItemPattern.test(text) && !isUnknown(text)) {
      return true;
    }
    if (headingPattern.test(heading) && isAnswer(passage) && answerPattern.test(text)) {
      return true;
    }
    if (addresseePattern.test(text) && !/\d/.test(text)) {
      return false;
    }
    if (knownCountPattern.test(passage.text) || (datedDoersPattern.test(text) && !passage.text.endsWith("?"))) {
      return true;
    }
    if (spokenToPattern.test(text)) {
      return false;
    }
    if (!unrelatedPattern.test(text) && !advicePattern.test(text) && tellsWhom(text, deeds, groupPatterns)) {
      return true;
    }
    if (!harmPattern.test(text) || unrelatedPattern.test(text) || advicePattern.test(text)) {
      return false;
    }
    return (
      (conditionPattern.test(passage.text) && !maybePattern.test(passage.text)) ||
      exactPatterns.some((pattern) => pattern.test(text)) ||
      namedPatterns.some((pattern) => pattern.test(text)) ||
      nameGroupPattern.test(text) ||
      (youPattern.test(text) && !maybePattern.test(text))
    );
  });
}
