/**
 * Groups that are counted or told from others, beside what befell them: "1,204 customers were affected", "an outage for
 * users in our beta programme".
 */
import { inOrder, placesOfAny, placesOfWords } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import type { AskedPattern } from "../../text/sieve.ts";
import { group, one, peopleWords } from "./marked-people.ts";
import { harmVerb } from "./people-harm-words.ts";
import { dataOfPeople } from "./people-data.ts";
import { labelledPatterns } from "./people-in-lines.ts";
import { countedGroups, figures, harm, harmNoun, namedGroups, groups } from "./people-places.ts";
import { partsOfWhole } from "./people-tallies.ts";
import { restBetween, upTo } from "../word-list.ts";

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
      concern(?= (?:the|only|all|both|\d))|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hits?|expos(?:es|ed|ing)
      |compromis(?:es|ed|ing)|concern(?:s|ed)(?! about| for| that| with| by)|involve[sd](?! in)|strand(?:s|ed|ing)
      |touch(?:es|ed)|disrupt(?:s|ed|ing)|(?:lock|kick|log|sign)(?:s|ed|ing) (?:out|off)|thr(?:ows?|owing|ew|own) out
      |(?:closed|shut|barred) (?:to|for)|(?:felt|experienced|suffered) by|disconnected|cut off|left
      |prevent(?:s|ed|ing)|fail(?:s|ed|ing)|lists|listed|held|contain(?:s|ed|ing)|belong(?:s|ed|ing)
      |relat(?:es|ed|ing)|pertain(?:s|ed|ing)|(?:limited|restricted|confined) to|(?:un)?available|offline|down
      |(?:slow(?:er)?|unreachable|inaccessible|unusable|broken|degraded|disrupted|interrupted|patchy|blocked)(?= for)
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
      affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|concern(?:s|ed)|(?<=[a-z]{3}s )concern(?! (?:about|for|over|that|among|is|was)\b)|exposed|hit|touch(?:es|ed)|(?:limited|isolated|restricted|confined) to
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
  placesOfWords(
    `${dataOfPeople}(?: \\([^)]{2,20}\\))? (?:of|about|from|for|belonging to|relating to|concerning|(?:that (?:is|are|was|were) )?(?:associated with|linked (?:to|with)))`,
  ),
  [{ source: " (?:(?:our|all|the|those|some|current|former|and|\\d{4}) ){0,4}", most: 34 }, namedGroups],
);
/** "The stolen files relate to staff, pensioners and lodgers" */
const ownersOfThem = inOrder(
  placesOfWords(`(?:${dataOfPeople}|exports?|backups?) (?:[\\w-]+ ){0,3}?(?:pertain|relate|belong)(?:s|ed)? to`),
  [{ source: " (?:(?:our|the) )?", most: 5 }, groups.listed],
);
export const exactPatterns: readonly AskedPattern[] = [
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
  placesOfAny(countedGroups, namedGroups),
  [{ source: "[^.;:?!]{0,60} ", most: 61 }, placesOfWords("there (?:was|were|is|are|has been|have been)")],
  [{ source: " (?:[^.;:?!]{0,40} )?", most: 42 }, placesOfWords(`${harmNoun}|no`)],
);
/** "For customers abroad, calls failed" */
const forThemFailed = inOrder(
  placesOfWords("(?<=^\\W{0,3})for"),
  [{ source: " (?:(?:all|our|the) )?", most: 9 }, placesOfAny(countedGroups, namedGroups)],
  [{ source: "[^.;:?!,]{0,60}, [^.;:?!]{2,60}? ", most: 122 }, placesOfWords(`${harm}|slow|broke|stopped`)],
);
/** "no customer whose money is missing" */
const fewWhose = inOrder(
  (text) => countedGroups(text).filter(({ start, end }) => /^(?:no|none|one|two|both)\b/i.test(text.slice(start, end))),
  [{ source: ",? (?:whose|who|with) [^.;:?!,]{0,80}?", most: 90 }, placesOfWords(harm)],
);
export const namedPatterns = [namedThenHarm, harmThenNamed, harmNounThenNamed, thereWasFor, forThemFailed, fewWhose];
