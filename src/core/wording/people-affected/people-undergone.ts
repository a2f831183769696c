/** What people underwent, or were spared, though they are the subject of the verb. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { informVerbs, remedyVerbs } from "../verbs/verb-classes.ts";
import { Sieved } from "../../text/sieve.ts";
import { setOf, wholeWords } from "../word-list.ts";
import { storedPattern } from "./people-data.ts";
import { countPattern } from "./people-untold.ts";

/** "an email from us", "our letter": news of it, and no harm. */
const newsPattern = patternLines()`
    ^ (?:an?|our|this) (?:(?!wrong|other|second|duplicate|empty|blank|false|garbled|unwanted|fake|test)[\w-]+ )?(?:
      e-?mails?|letters?|notices?|notifications?|messages?|calls?|updates?|information|replacements?|apolog(?:y|ies)
      |refunds?|vouchers?|credits?|offers?|help|support|advice
    )\b(?! (?:meant|intended|addressed|for|of|with|that|which)\b)
  `;
/** Whether people only got news, or what makes good. */
export function isGivenNews(lemma: string, object: string): boolean {
  return /^(?:get|receive)$/.test(lemma) && newsPattern.test(object);
}

/** "300 members are invited": nothing that an incident does. */
const kindVerbs = setOf(
  `bring call invite ask interview question brief involve select choose pay credit welcome train hire elect serve treat thank
  employ allow greet vaccinate award remind lead arrest detain jail sentence convict sue sack promote appoint assign schedule advise urge
  encourage recommend require expect permit enable protect support assist guide refund compensate reimburse`,
);

/** What happens to people, though the verb is active: "43 lost their seats". */
const undergoVerbs = setOf(`
  lose receive get miss see fail experience suffer pay wait face spend encounter incur overpay undergo endure drink swallow
  inhale contract die drown collapse queue starve faint forfeit buy close shut
`);
/** "Nobody could repair it", "no one could explain it": what is ours to do. */
const answerVerbs = setOf("explain say know tell understand remember recall foresee predict expect guess reproduce");
function isOurTask(lemma: string): boolean {
  return remedyVerbs.has(lemma) || answerVerbs.has(lemma);
}
/** "lost patience" */
const moodLostPattern = /^ (?:patience|interest|hope|heart|track|sight|touch)\b/;
/** Some go on with what came of it: "12 families went hungry", "two guests were left standing". */
const goneWithoutPattern = /^ (?:without|missing|hungry|unpaid|cold|dark|home|offline)\b/;
/** "were without power", "are safe", "was in the file": what may be said of those whom it hit, or spared. */
const statePattern = wholeWords(
  sourceLines`
    (?:un)?(?:affected|able|paid|harmed|hurt|reachable|safe)|unavailable|without|offline|down|out of|cut off|short
    |late|at risk|in danger|ill|sick|dead|cold|dark|missing|wrong|ours|among|(?:one )?of (?:those|them)|part of
    |in (?:it|them|scope)
    |(?:in|on|inside) (?:the|this|that|our) (?:[\w-]+ ){0,2}?(?:
      file|list|archive|export|backup|data|database|table|spreadsheet|e-?mail|message|dump|leak|breach|copy|set|pool
      |folder|bundle|box|bag|case|envelope|parcel|binder|drawer|bin|laptop|notebook
    )
    |concerned|involved|the only
    |(?:in|on|inside) (?:
      it|them
      |(?:the|that|this|an?|our) (?:[\w-]+ ){0,2}?(?:
        pages?|books?|binders?|pictures?|photos?|films?|registers?|minutes|diary|notice ?board|posters?|web|sheets?
        |hedge|files|boxes|bags|folders|lists|documents|letters|attachments?|mailbox(?:es)?
      )
    )
    |(?:within|outside|out of|beyond) (?:the |its )?(?:scope|group|affected)|visible|readable
  `,
);
/** "had no heating", "had their cards copied", "have odd charges" */
const hadPattern = wholeWords(
  sourceLines`
    (?:
      no|little|only|less|fewer|trouble|problems?|errors?|difficult(?:y|ies)|delays?|wrong
      |(?:(?:his or her|their|its|his|her|the|this|an?|all|some|more|money|at least) )?(?:[\w'-]+ ){1,6}?(?:
        \w+ed|taken|stolen|lost|sent|read|seen|shown|hidden|hit|cut|wrong|paid
      )
      |a[nt] (?:\w+ )?(?:error|failure|wrong \w+)
    )
  `,
);
/** "were paid twice": good, had it gone right. */
const wrongPattern = /\b(?:twice|wrong\w*|in error|by mistake|mistakenly|incorrectly|late|too (?:much|little))\b/;
/** "walked away with a stranger's receipt" */
export const notTheirsPattern = new Sieved(
  /\b(?:wrong|duplicates?|another(?:['’]s)?|(?:some(?:one|body)|every(?:one|body)) else(?:['’]s)?|a stranger['’]s|each other|one another|not (?:his|hers|theirs|meant)|meant for)\b|\bothers?['’]/,
);
/** "No customer could pay", "nobody was able to": what the present or the past kept from them. */
const ablePattern = /\b(?:could|can|(?:un)?able)\b/i;
/** "were able to maintain their service": they were spared. */
const spareVerbs = setOf("maintain keep continue use work carry operate order pay log sign connect");
export const nonePattern = /^(?:no|none|nobody|neither)\b/;

/** "No clerk was bribed": how nobody got in, and not whom it spared. */
function isWayIn(lemma: string): boolean {
  return /^(?:phish|bribe|trick|coerce|impersonate|blackmail|dupe|fool)$/.test(lemma);
}

/** "all 14 tenants", "the parents of four toddlers", and not "parents of year 9" */
const countFirstPattern = new Sieved(
  new RegExp(
    String.raw`(?:^|\b(?:all|the|these|those|of|about|some|only|nearly|almost|over|than|to) )(?:${countPattern.pattern.source})`,
  ),
);
/** Whether a verb tells of something that its subject suffered, or was spared. */
export function happensTo(
  { lemma, mood, subject, object, isNegated, isPassive, start, end }: Deed,
  text: string,
): boolean {
  if (isPassive) {
    const isToldOf = informVerbs.has(lemma);
    // "They are concerned about it": that is how they feel.
    const isFeeling =
      (lemma === "concern" && /^ (?:about|that|for)\b/.test(object)) ||
      /^(?:upset|disappoint|sadden|worry|relieve|please|delight|distress|annoy|embarrass|shake|overwhelm)$/.test(lemma);
    return (
      !isFeeling &&
      !(isWayIn(lemma) && (isNegated || nonePattern.test(subject))) &&
      (!kindVerbs.has(lemma) || isNegated || wrongPattern.test(object)) &&
      (!isToldOf || isNegated || (lemma !== "file" && lemma !== "lodge" && countFirstPattern.test(subject))) &&
      mood !== "habit"
    );
  }
  if (lemma === "be") {
    return statePattern.test(object.slice(0, 60));
  }
  if (lemma === "have") {
    return (
      notTheirsPattern.test(object) ||
      hadPattern.test(object.slice(0, 60).replace(/,.*/, "")) ||
      storedPattern.test(object)
    );
  }
  const verb = text.slice(start, end);
  if (mood === "habit" && verb !== "got") {
    return false;
  }
  if (notTheirsPattern.test(object)) {
    return mood === "done" || mood === "possible" || verb === "got";
  }
  if (undergoVerbs.has(lemma)) {
    return isNegated || !(isGivenNews(lemma, object) || moodLostPattern.test(object));
  }
  return (
    (lemma === "go" && goneWithoutPattern.test(object)) ||
    (lemma === "come" && /^ to (?:any )?(?:\w+ )?(?:harm|grief)\b/.test(object)) ||
    /\bhad to\b/.test(verb) ||
    (/\bwere able to\b/.test(verb) && spareVerbs.has(lemma)) ||
    ((isNegated || nonePattern.test(subject)) && ablePattern.test(verb) && !isOurTask(lemma)) ||
    (isNegated && /\d/.test(subject))
  );
}
