/** Who was affected, said without a sentence: in tables, behind labels, and below headings that ask it. */
import { inOrder, placesOfAny, placesOfWords } from "../../text/in-order.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { group, one, PeoplePattern, peopleWords } from "./marked-people.ts";
import { amount, countedGroup, namedGroup, thingOfPeople } from "./people-counted.ts";
import { countedGroups, figures, namedGroups } from "./people-places.ts";
import type { Passage } from "../prose.ts";
import { isAnswer, isUnknown } from "../statement.ts";

/** "Group | Affected" above "Staff | 120". */
const headRowPattern = new Sieved(
  /\b(?:affected|concerned|involved|number|people|how many|count|groups?|records|total)\b/i,
);
const countedRowPattern = new PeoplePattern(
  new RegExp(`\\b(?:${group})\\b[^|]{0,60}\\|[^|]{0,40}?\\b(?:\\d|all\\b|none\\b)`, "i"),
);
/** "Homes without water" above "Elm Street | 14" */
const headOfHitPattern = peopleWords(
  `${group}[^|]{0,30}(?:affected|impacted|concerned|hit|without|lost|exposed|stolen|stranded|locked out|unable|involved|offline|cut off)|(?:affected|impacted|stranded|exposed) ${group}`,
);

/** "Role | People": who works on it. */
const staffRowPattern = /\b(?:roles?|teams?|tasks?|owners?|responsib\w+|shifts?)\b/i;

/** Whether a row counts people, as the head of its table says. */
export function countsInRow(text: string, headRow: string): boolean {
  return (
    (headRowPattern.test(headRow) && !staffRowPattern.test(headRow) && countedRowPattern.test(text)) ||
    (headOfHitPattern.test(headRow) && /\|\D{0,20}\d/.test(text))
  );
}

/** "How many accounts?" */
const howManyPattern = peopleWords(`how many (?:[\\w-]+ ){0,3}?(?:${group}|${thingOfPeople})`);
/** "29,000, or about 0.4 per cent of them" */
const onlyFigurePattern = new Sieved(
  new RegExp(
    `^\\W*(?:about |around |roughly |some |nearly |almost |over |more than |approximately |only |just |so far,? |in all,? |exactly )?${amount}\\b`,
    "i",
  ),
);
/** Headings that ask who was affected. */
const headingPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      whose\b.*|whom (?:[\w-]+ ){1,3}?(?:concern|affect|hit|involv|touch)\w*\b.*|who (?:was|is|were|are|has been)\b.*
      |which (?:
        of (?:you|us|our \w+)
        |(?:[\w-]+ )?(?:
          customers|users|members|people|patients|students|accounts|staff|tenants|clients|guests|passengers
          |subscribers|organi[sz]ations
        )
      )\b.*
      |(?:people|customers|users|members|patients|staff) (?:affected|concerned|involved)
      |affected (?:people|customers|users|members)|how many\b.*|number of (?:people|customers|users)\b.*
    )$
  `,
);
/** A group with its number, its totality or what tells it from others. */
const answerPattern = peopleWords(`${countedGroup}|${namedGroup}`);
/** "the names of 120 donors" in a list of what was taken */
export const countedItemPattern = peopleWords(`\\d[\\d.,]* (?:[\\w-]+ ){0,3}?${group}`);

/** "Nobody.", "All of you." */
const shortAnswerPattern = new Sieved(
  /^\W*(?:nobody|no one|none|everyone|everybody|(?:all|none|both|each) of (?:you|us|them))\W*$/i,
);
/** Whether a passage answers a heading that asks who or how many. */
export function answersHeading(passage: Passage, heading: string, text: string): boolean {
  if (
    /^\W*(?:am i|are we|is my \w+|was i|was my \w+)\b/i.test(heading) &&
    /^\W*(?:(?:yes|no),? )?only if you\b.{8,}/i.test(passage.text)
  ) {
    return true;
  }
  if (howManyPattern.test(heading) && onlyFigurePattern.test(text) && !isUnknown(text)) {
    return true;
  }
  return (
    headingPattern.test(heading) &&
    (shortAnswerPattern.test(text) ||
      (countedItemPattern.test(text) && !isUnknown(text)) ||
      (isAnswer(passage) && answerPattern.test(text)))
  );
}

/** "All 2,650 members.", "3,116 colleagues in total": a number that is the whole of the news. */
const wholeNews = inOrder(figures, [{ source: ",? ", most: 2 }, placesOfWords("in total|altogether|in all")]);
const fragmentPattern = new PeoplePattern(
  new RegExp(
    `^\\W*(?:all|none|about|around|only|just|roughly) (?:of )?(?:(?:our|the) )?\\d[\\d,]* (?:[\\w-]+ ){0,2}?${group}\\W*$`,
    "i",
  ),
);

/** "Scope: about 40 customers", "Impact: all tenants in one region" */
const labelledGroup = inOrder(
  placesOfWords("(?:scope|impact(?:ed)?|affected|concerned|involved|extent|whom?|count|tally|toll)(?: [\\w-]+){0,3}"),
  [
    { source: ": (?:(?:about|around|roughly|approximately|only|up to) )?", most: 16 },
    placesOfAny(countedGroups, namedGroups),
  ],
);
/** "Users in eu-west only." */
const onlyThesePattern = peopleWords(`${group}(?: (?:in|on|with|from|of) [\\w -]{2,30})? only`);
const onlyLinePattern = new Sieved(/^[\w -]{3,60} only\W{0,3}$/);

/** Whether a number with its group is all that is said. */
export function isWholeNews(text: string): boolean {
  return (
    wholeNews.test(text) ||
    fragmentPattern.test(text) ||
    labelledGroup.test(text) ||
    (onlyLinePattern.test(text) && onlyThesePattern.test(text))
  );
}

/** "All customers in Sydney | cannot sign in" */
const rowOfHit = inOrder(placesOfAny(countedGroups, namedGroups), [
  { source: "[^|]{0,60}\\| ?", most: 64 },
  placesOfWords("(?:un)?affected|impacted|unable|cannot|can't|could not|no \\w+|offline|down|exposed|lost|without|hit"),
]);
/** "affected users: 10", "customers affected: 1,204", "number of people | 1,204" */
const labelledCountPattern = peopleWords(
  sourceLines`
    (?:affected |impacted )?${group}(?: affected| impacted| concerned| hit| involved| exposed| stranded| locked out
      | without \w+
    )?(?:
      (?: is| was|:| \|) (?:about |around |approximately |roughly |some )?\d[\d.,]*
      |(?::| \|) (?:all|none|everyone|nobody)\b
    )
    |numbers? (?:affected|concerned|involved)(?: is| was|:| \|) (?:
      about |around |approximately |roughly |some )?\d[\d.,]*
  `,
);
/** "the number of people affected was 1,204" */
const totalPattern = peopleWords(
  `number of (?:[\\w-]+ ){0,2}?(?:${group}|records|accounts|mailboxes)\\b(?:[^.;?!|]{0,60} (?:\\||is|was|as|to|(?:stands )?at)|[^.;?!|:]{0,30}:)(?: about| around| reported as)? (?:\\d[\\d.,]*|${amount})`,
);

/** "Affected schools: Elm House, Oak House" */
const namesGivenPattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      (?:\b[Aa]ffected|\b[Ii]mpacted) ${group}(?: are| were|:) (?!We\b|Please\b|You\b|The\b|Some\b|If\b|To\b)[A-Z][a-z]
      |\b[Tt]he (?:${group}|${one}) (?:affected|concerned|involved) (?:is|are|was|were) [A-Z][a-z]
      |\b[Tt]hose (?:affected|impacted|concerned|involved|hit) (?:are|were) (?:all |only |mostly |mainly )?(?:the |our |\d[\d,.]* )(?:[\w-]+ ){0,3}?${group}
    `,
  ),
);
/** "Affected customers: hosting plans on cluster 4", "Those affected: contributors with commit rights" */
const affectedLabelPattern = new PeoplePattern(
  new RegExp(
    sourceLines`
      ^\W*(?:
        (?:affected|impacted) (?:${group})
        |(?:those|people|persons|who(?:m| is| was)?) (?:affected|impacted|concerned|hit)
        |(?:categories|kinds|groups) of (?:persons|people|data subjects|individuals)
      ): (?!
        some|various|certain|un\w+|t[bo]|being|many|several|limited|not|see|please|we\b
        |an? (?:small|limited|number|few|handful|subset)|still|pending|yes|no\b
      )[a-z].{3,}
    `,
    "i",
  ),
);
/** Groups behind labels. */
export const labelledPatterns: readonly AskedPattern[] = [
  affectedLabelPattern,
  rowOfHit,
  labelledCountPattern,
  totalPattern,
  namesGivenPattern,
];
