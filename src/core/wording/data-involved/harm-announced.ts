/** What stands above words, or before them as a label, says that they name what was hit. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import type { Announcement } from "../find-passages.ts";
import { groupsOfPeople, onesOf } from "../people-affected/groups-of-people.ts";
import type { Passage } from "../prose.ts";
import { assertedText, blank, isAnswer, isGeneral, isUnknown } from "../statement.ts";
import { oneOf, wholeWords } from "../word-list.ts";
import { dataPattern } from "./harm-to-data.ts";
import { answersWhetherHit, isHitListed, isListOfKinds, isListOfThings, isPutOffPattern } from "./harm-in-lines.ts";
import { isHarmLabelled } from "./harm-labels.ts";
import { harmActs, harmParticiples } from "./harm-verbs.ts";
import { isStillDown } from "./harm-to-services.ts";
import { servicePattern } from "./services-and-functions.ts";
import { withoutVagueThings } from "./vague-things.ts";

/** "home addresses", "hotel bookings": one of these tells of which kind a thing is. */
const placePattern =
  /^(?:charit|club|librar|pharmac|hospital|universit|hotel|restaurant|flat|apartment|propert|compan|business|school|shop|home|famil)/;
/** Groups of people but those that are places as well. */
export const peopleOnly = oneOf([
  ...groupsOfPeople,
  ...onesOf(groupsOfPeople.filter((noun) => !placePattern.test(noun))),
]);

/** "The following was visible:", "What was taken:" above a list of kinds. */
const harmLeadInPattern = wholeWords(
  sourceLines`
    (?:
      files?|lists?|folder|copy|data|database|spreadsheet|table|backup|export|records?|e-?mails?|letters?|page|dump|it
      |they
    ) (?:has|have|had|holds?|held|shows?|showed|lists?|listed|gives?|gave)
    |${oneOf([...harmParticiples, ...harmActs])}|visible|readable|accessible|contains?|includes?
    |following (?:data|information|details)
  `,
);

/** Headings that ask what was affected: an answer below them need not use the words of harm. */
const headingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:\d+\W{1,3})?(?!(?:what|which (?:data|information|details)) (?:do )?we (?:hold|keep|store|collect|have|need|use|know|ask)\b)(?:
      (?:
        (?:currently |still )?(?:
          out of (?:order|service|action|use)|not (?:working|available)|unavailable|disrupted|suspended|interrupted
          |down
        )
        |exposed|affected|stolen|taken|copied|leaked|lost|visible|compromised
      )(?: (?:services|data |personal )?(?:
          fields?|columns?|items?|details|elements?|attributes?|records?|files?|documents?|functions?|components?
          |products?|features?|lines?
        )
      )?
      |(?:categories|types|kinds) of (?:personal )?(?:data|information)(?: \w+){0,3}
      |whose (?:data|information|details)(?: \w+){0,4}
      |(?:what|which)(?:'s)? (?:[\w']+ ){0,5}?(?:
        concerned|seen|see|saw|got|learn(?:ed|t)|opened|viewed|accessed|obtained|downloaded|found|hit|exposed|taken
        |took|stolen|copied|lost|leaked|affected|involved|shown|visible
        |(?:in|on|inside) (?:it|them|the (?:\w+ ){0,2}\w+)|not working|down|broken|contains?|holds?|said|fields|read
        |included|at risk|out of (?:order|service|action)
      )(?: \w+){0,2}
      |what (?:was|is|has been|were|failed|(?:did|does|do) not work(?: (?:right |just )?now)?)(?: not)?(?: concerned)?
      |(?:what|which \w+) (?:
        they|he|she|others|outsiders|whoever (?:\w+ ){1,5}|anyone(?: \w+){0,3}
        |(?:(?:the|an?|any|these|your|other|another|our) (?:[\w-]+ )?)?(?:
          thie(?:f|ves)|burglars?|attackers?|hackers?|intruders?|criminals?|fraudsters?|scammers?|callers?|finders?
          |recipients?|strangers?|visitors?|neighbou?rs?|members?|customers?|users?|families|tenants?|buyers?|persons?
          |people|man|woman|household
        )
      ) (?:(?:now|may|might|could|can|have|has|had|also) ){0,3}(?:
        have|has|know|knows|hold|holds|got|get|learn(?:ed|t)?|find|found|hear|heard|open(?:ed)?|read|made off with
      )(?: (?:about|of|on|from) (?:\w+ ){0,2}\w+| now)?
      |what did (?:\w+ ){1,3}?(?:take|get|steal|copy|lose|affect|include|involve|expose|reach|find)
      |(?:what|which) (?:of (?:your|our|the|their) )?(?:
        information|data|details|records|services?|systems?
      )(?: \w+){0,4}
      |(?:personal |customer |your )?(?:information|data|services?|systems?) (?:that (?:was|were) )?(?:
        affected|involved|concerned|at issue
      )
      |affected (?:data|information|services?|systems?)
    )\W*$
  `,
);

/** Whether more is left than "some data" and the number of people. */
function hasContent(text: string): boolean {
  const rest = withoutVagueThings(text);
  return (
    tensePattern.test(rest) &&
    !peopleAlonePattern.test(rest) &&
    /\b[a-z]{4,20}\b/i.test(emptyWordsPattern.replaceIn(rest, blank))
  );
}

/** "A list of names, needs and dates": what looks like a verb in it is a noun. */
function isAnswerWithoutVerb(deeds: readonly Deed[]): boolean {
  return deeds.every(
    ({ mood, role }) => mood === "habit" || mood === "command" || role === "relative" || role === "question",
  );
}

/** A verb that places the sentence in the past or the present moment: rules, wishes and policies have none. */
export const tensePattern = new Sieved(
  patternLines("i")`
    \b(?:
      was|were|had|has|have|does|did|didn't|could|couldn't|is|are|been|began|saw|took|rose|grew|lay|sat|stole|got|lost
      |sent|went|made|ran|let|kept|left|came|fell|threw|overwrote|rang|withdrew|affects?|mentions?|involves?|includes?
      |concerns?|broke|hit|held|read|gave|wrote|stood|put|at the moment|at present|until further notice
      |for the time being|right now|currently|now|no|nothing|shows?|holds?|contains?|lists?|names|carr(?:y|ies)|gives?
      |sets?|fails?|returns?|\w{2,}ed
    )\b
  `,
);

/** "This affects 300 people": who, not what; "this involves bank account numbers" says what. */
const peopleAlonePattern = wholeWords(
  `(?:this|it|leak|breach|outage|incident) (?:only )?(?:affect(?:s|ed)|concern(?:s|ed)|involve[sd]|impact(?:s|ed)|hit) (?:[\\w,.']+ ){0,4}?(?:${peopleOnly}|everyone|everybody|nobody)(?! (?:numbers?|names?|details|data|information|balances?)\\b)`,
);
/** Words that name nothing by themselves. */
const emptyWordsPattern = new Sieved(
  /\b(?:data|information|systems?|services?|files?|records?|documents?|incidents?|breach|leak|outage|event|issue|problem|affected|involved|impacted|exposed|have|been|were|that|this|with|your|some|from|what|which)\b/gi,
);

/** Whether what stands above a line says that the kinds it lists were hit, or asks which were. */
function isHarmAnnounced(leadIn: string, headRow: string): boolean {
  const isOurs =
    leadIn !== "" &&
    harmLeadInPattern.test(leadIn) &&
    !isGeneral(leadIn) &&
    !advicePattern.test(leadIn) &&
    !/\b(?:measures|steps|actions|precautions)\b/i.test(leadIn);
  return (
    isOurs ||
    /\b(?:affected|involved|exposed|copied|stolen|leaked|taken|lost|missing|deleted|visible|unavailable|concerned|compromised|in the (?:copy|file|backup|data|list|leak|export))\b/i.test(
      headRow,
    )
  );
}

/** Advice and duty: what ought to be, not what was. */
export const advicePattern = new Sieved(
  patternLines("i")`
    ^(?:
      please|make sure|change|check|use|ask|look|watch|(?:sign|turn|switch) (?:in|on|off|out|up)|review|contact|visit
      |do not|don't|never|always|ensure|avoid|consider|keep
    )\b
    |\b(?:you should|you must|you can|we recommend|should be|must be|shall|may be required)\b
    |\bbefore (?:this|the) (?:event|incident|breach|attack)\b
  `,
);

/** "The sheet had three columns: name, postcode and gift." */
function tellsInOneLine(text: string): boolean {
  const at = text.indexOf(": ");
  const leadIn = text.slice(0, at + 1);
  const list = text.slice(at + 2);
  return (
    / and |,/.test(at > 0 ? list : "") &&
    !isUnknown(text) &&
    ((isListOfKinds(list, [], true) && isHarmAnnounced(leadIn, "")) || isHitListed(leadIn, list, []))
  );
}

/** The first cell of a row. */
const cellOf = (row: string): string => row.split(" | ")[0] ?? "";

/** Whether a passage names what its heading, the words above its list or its own label say was hit; undefined where none of them says so. */
export function namesAnnounced(passage: Passage, { heading, leadIn, headRow }: Announcement): boolean | undefined {
  if (headingPattern.test(heading) && isAnswer(passage) && !isPutOffPattern.test(passage.text)) {
    const text = withoutVagueThings(assertedText(passage));
    // "Names and order numbers.": an answer without a verb.
    const isNamed =
      (dataPattern.test(text) && (passage.kind !== "sentence" || isAnswerWithoutVerb(deedsOf(passage.text)))) ||
      isListOfThings(text, deedsOf(passage.text));
    if (isNamed || (hasContent(text) && (dataPattern.test(text) || servicePattern.test(text)))) {
      return true;
    }
    // "Online ordering does not work yet.": a service of any name, in a sentence that says it by itself.
    return deedsOf(passage.text).some((deed) => isStillDown(deed, passage.text)) ? undefined : false;
  }
  if (isHarmLabelled(passage.text) || answersWhetherHit(heading, passage.text)) {
    return !isUnknown(passage.text);
  }
  if (
    passage.kind !== "sentence" &&
    ((dataPattern.test(passage.text) && isHarmAnnounced(leadIn, headRow)) ||
      isHitListed(leadIn, passage.text, deedsOf(passage.text)) ||
      (headRow !== "" && isHitListed(headRow, cellOf(passage.text), deedsOf(cellOf(passage.text)))))
  ) {
    return !isUnknown(passage.text) && !isUnknown(leadIn);
  }
  return tellsInOneLine(passage.text) ? true : undefined;
}
