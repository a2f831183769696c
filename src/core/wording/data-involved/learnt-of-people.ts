/** What others could learn of people, told as a question: "saw what you bought", "shows how much you owe". */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { setOf } from "../word-list.ts";

/** "what you bought", "who is on sick leave", "which doctor you see", "how much each tenant owes" */
const ofPeoplePattern = new Sieved(
  patternLines("i")`
    \b(?:what|whom?|which (?:[\w-]+ ){1,3}?|when|where|whether|why|whose) ?(?:
      (?:
        you|he|she|they|one|people
        |(?:the|your|our|each|every|some|other|another|all|somebody|someone|everybody|everyone|anybody)(?: (?!incident|breach|leak|outage|attack|letter|page|data|report)[\w'-]+){0,3}?
      ) (?:had |have |has |is |are |was |were |do not |did not )?(?!
        happened|mean|can do|should|must|did wrong
      )[a-z]{2,}
      |(?:
        owes?|owed|is|are|was|were|has|have|had|lives?|lived|pays?|paid|works?|worked|gets?|got|votes?|voted|bought
        |earns?|earned
      ) (?!to blame|responsible|happen|wrong|behind|being done|known|affected|needed|going)\w
    )
    |\bthat (?:you|your [\w-]+|he|she) (?:had|have|has|are|were|was|is|owe|live|work|suffer)\b
  `,
);
const perceivingVerbs = setOf("see read learn hear find discover view");
/** "We do not yet know who saw what": nothing is said of it. */
const openPattern = /\b(?:not|n't|never|unknown|unclear|whether)\b/i;
const tellingVerbs = setOf("show say tell reveal display list name give state mention");
const othersPattern =
  /\b(?:other|another|others|wrong|stranger|strangers|neighbours?|neighbors?|anyone|anybody|everyone|everybody|whoever|somebody|someone|one|caller|finder|colleagues?|intruders?|attackers?|hackers?|thie(?:f|ves)|visitors?|recipients?|receivers?|team|people|person|who|those|they|he|she)\b/;
/** "the letter that went to your neighbour", "the statement we posted": a thing that went astray. */
const strayPattern = new Sieved(
  /\b(?:letters?|e-?mails?|messages?|statements?|lists?|pages?|files?|folders?|sheets?|spreadsheets?|tables?|notes?|photos?|photographs?|pictures?|screens?|recordings?|bills?|invoices?|forms?|envelopes?|attachments?|reports?|documents?|labels?|copies|copy|it|they|that|which)\b/,
);
const ownTextPattern = /^(?:in )?(?:this|our|the next|below|here)\b/;

/** Whether a verb tells that others learnt something of people, and what. */
function isLearntOfPeople(
  { lemma, mood, role, subject, object, isNegated }: Deed,
  ownNames: readonly string[],
): boolean {
  if (isNegated || role === "condition" || role === "later" || !ofPeoplePattern.test(object.slice(0, 110))) {
    return false;
  }
  const who = whoIs(subject, ownNames);
  if (who === "we" || /\byou\b/.test(subject) || ownTextPattern.test(subject)) {
    return false;
  }
  // "The thieves now know where you live"
  if (lemma === "know" && who === "hostile") {
    return mood === "habit" || mood === "done";
  }
  const isPast = mood === "done" || mood === "possible";
  if (perceivingVerbs.has(lemma)) {
    return isPast && othersPattern.test(subject);
  }
  return (
    tellingVerbs.has(lemma) &&
    (mood === "done" || mood === "habit") &&
    strayPattern.test(subject) &&
    !/^ (?:you|us)\b/.test(object)
  );
}

/** "shows your pension pot", told of a thing that we sent to the wrong place. */
const postedThenShowsPattern = new Sieved(
  patternLines("i")`
    \b(?:
      letter|e-?mail|message|statement|list|page|file|folder|sheet|note|bill|invoice|form|report|document|copy
    )s?(?: (?:that|which))? (?:we|I|our \w+) (?:\w+ly |had |have )?(?:
      posted|sent|mailed|e-?mailed|handed|gave|left|delivered|put|published
    )\b[^.;,]{3,60} (?:shows?|lists?|says?|names?|contains?|holds?|states?|gives?|mentions?|bears?) (?:
      your|the|his|her|their|how|what|who|each
    )\b
  `,
);
/** "could be looked up by anyone", of a thing of yours. */
const lookedUpPattern = new Sieved(
  /\b(?:your|his|her|their|customers'|members'|patients'|the) (?:[\w'-]+ ){1,4}?(?:and [^.;]{2,80} )?(?:could|can|might) (?:have been |be )(?:easily )?(?:looked up|worked out|guessed|found out|traced|heard|overheard|made out)(?: by| on| in| from)/i,
);

/** Whether a sentence tells what others learnt of people. */
export function tellsWhatWasLearnt(text: string, ownNames: readonly string[]): boolean {
  return (
    !text.endsWith("?") && !openPattern.test(text) && deedsOf(text).some((deed) => isLearntOfPeople(deed, ownNames))
  );
}

export function isLaidOpenToOthers(text: string): boolean {
  return postedThenShowsPattern.test(text) || lookedUpPattern.test(text);
}
