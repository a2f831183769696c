/** How people say that a kind of data was hit, or lay where it should not. */
import { inOrder, placesOfAny, placesOfWords, type Gap, type Places } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import type { AskedPattern } from "../../text/sieve.ts";
import { isActAt } from "./harm-acts.ts";
import { harmActs, harmParticiples } from "./harm-verbs.ts";
import { kindsOfData, qualifiedKinds, type QualifiedKind } from "./kinds-of-data.ts";
import { oneOf, restBetween, upTo, wordsBetween } from "../word-list.ts";

/** "patient archives", and not "the archives" */
function placesOfQualified({ noun, emptyWords }: QualifiedKind): Places {
  const places = placesOfWords(noun);
  const qualified = (text: string) =>
    places(text).filter(({ start }) => {
      const before =
        text
          .slice(Math.max(start - 40, 0), start)
          .trimEnd()
          .split(/[^\w'’-]/)
          .at(-1)
          ?.toLowerCase() ?? "";
      return /^[a-z]/.test(before) && text.charAt(start - 1) === " " && !emptyWords.has(before);
    });
  return Object.assign(qualified, { mayBeIn: places.mayBeIn });
}

const anyData = placesOfAny(placesOfWords(oneOf(kindsOfData)), ...qualifiedKinds.map(placesOfQualified));
/** Asked by dozens of patterns of each sentence. */
const data: Places = Object.assign(rememberByText(anyData), { mayBeIn: anyData.mayBeIn });
export const was = "(?:was|were|been|got|became|becoming|had)";
export const is = "(?:is|are|being|remains?|currently|stays?)";
export const adverbs = "(?:(?:not|also|all|then|either|never|themselves|\\w+ly) ){0,3}";
/** Words between a thing and what happened to it, within the clause. */
export const gap = `(?:${upTo(90)} )?`;
/** "no", "of your", "of our other": what stands before a kind of data. */
const fewWords: Gap = { source: " (?:[\\w-]+ ){0,3}?", most: 90 };

/** What may be said of data in the present without being a rule of how things are: "is affected". */
const stateOfData = oneOf([
  "affected",
  "impacted",
  "involved",
  "compromised",
  "exposed",
  "included",
  "at risk",
  "missing",
  "safe",
  "unaffected",
  "secure",
  "public",
  "lost",
  "among (?:the|those|them)",
  "part of (?:the|what)",
]);
/** "email addresses … were copied", "no passwords are affected" */
const dataWasHarmed = inOrder(data, [
  restBetween(110),
  placesOfWords(
    sourceLines`
      (?:${was}|could be|can be) ${adverbs}${oneOf(harmParticiples)}|${is} ${adverbs}${stateOfData}
      |(?:was|were|is|are) (?:not|never) (?:part of|on|stored|kept|held|saved)
      |(?:was|were|is|are) (?:\w+ )?(?:
        stored|kept|held|saved|located|written|noted|printed|recorded|listed|entered|filed
      ) (?:\w+ )?(?:on|in) ${upTo(60)} ?\b(?:
        stolen|lost|missing|mislaid|taken|copied|affected|exposed|compromised|breached|leaked|hacked|unprotected
      )
      |form(?:s|ed)? part of (?:the|this|that|what)
      |(?:remain|stay)(?:s|ed)? (?:safe|secure|intact|untouched|unaffected)
    `,
  ),
]);
/** "no card numbers are ever stored" */
const noDataWasKept = inOrder(
  placesOfWords("no|neither|none of (?:the|your|our)"),
  [fewWords, data],
  [restBetween(60), placesOfWords("(?:was|were|is|are) (?:ever )?(?:stored|kept|held|saved)")],
);
const placesOfActs = placesOfWords(oneOf(harmActs));
/** "exposed names and orders", "did not include passwords" */
const harmOfData = inOrder(
  (text) => placesOfActs(text).filter(({ start }) => isActAt(start, text)),
  [wordsBetween(90), data],
); /** "unauthorised access to the customer database", "the theft of card numbers" */
const nounOfData = inOrder(
  placesOfWords(
    "(?:unauthori[sz]ed|no|any) (?:\\w+ )?access to|unauthori[sz]ed (?:disclosure|use|acquisition|release|sharing|viewing|access)(?:(?: and(?:/or)?| or) \\w+)? (?:of|to)|(?:leak|theft|loss|disclosure|exposure|copy|copies|export|corruption|deletion) of",
  ),
  // Behind "from" or "by" stands where it came from: "from a foreign IP address".
  [
    {
      source: " (?:(?:(?!\\b(?:from|by|via|using|through|because|due|during) )[^.;?!]){0,90} )?",
      most: 92,
    },
    data,
  ],
);
/** "the photo leak" */
const lossOfData = inOrder(data, [{ source: " ", most: 1 }, placesOfWords("loss(?:es)?|thefts?|leaks?|exposure")]);
/** "coins left our wallets", "two letters went to the wrong people" */
const dataLeft = inOrder(data, [
  restBetween(40),
  placesOfWords(
    "left (?:the|our|their|customers') (?:\\w+ ){0,2}(?:wallets?|vaults?|accounts?|contracts?|pools?|systems?|networks?|servers?|premises|buildings?|hands|control|custody|offices?)",
  ),
]);
/** "cases with addresses that any user could view" */
const dataAnyoneCouldSee = inOrder(
  placesOfWords("with|containing|of|including|holding|showing"),
  [fewWords, data],
  [
    restBetween(30),
    placesOfWords(
      "(?:that|which) (?:anyone|anybody|everyone|everybody|others|any(?: other)? \\w+|all \\w+|other \\w+) (?:could|can|was able to|were able to) (?:view|see|read|open|download|access|search|find|copy|print)",
    ),
  ],
);
const dataWentWrong = inOrder(data, [
  restBetween(110),
  placesOfWords(
    "(?:probably |also )?went to (?:the wrong|another|other|somebody|someone|(?:an?|the) (?:stranger|thief|criminal|fraudster|attacker|hacker|intruder)s?|the thieves|strangers|thieves|criminals)|(?:never|did not|didn't|failed to) (?:arrived?|appear(?:ed)?)",
  ),
]);
/** "Affected: names", "the following were in the file: names, addresses" */
const labelledData = inOrder(
  placesOfWords(
    "affected|involved|included|concerned|exposed|copied|lost|stolen|taken|leaked|compromised|viewed|seen|accessed|obtained|visible|disclosed|in (?:the|this|that) \\w+|following|contained",
  ),
  [{ source: `[^.;?!:]{0,50}: ?${upTo(60)}`, most: 112 }, data],
);
/** "The list shows names and addresses": what was lost is still what it is. */
const holdsData = inOrder(
  placesOfWords(
    sourceLines`
      (?:it|they|each of you|all of them|whoever did this)(?: now)? (?:have|has) (?:
        your|everybody else's|everyone else's|other \w+'s?
      )
      |(?:gave|passed|handed|disclosed|supplied) (?:your|their)
      |(?:and|which|that) (?:
        contains?|contained|holds?|held|lists?|listed|includes?|included|shows?|showed
      ) (?:your|the|their|his|her|other \w+'s?)
      |(?:each|every) (?:[\w'-]+ ){1,3}?(?:carries|shows|lists|contains|names|holds|gives|states|bears)
      |(?:some|several|a few|many|the|other) (?:lines?|entries|rows?|notes?) (?:
        mention(?:s|ed)?|name[sd]?|list(?:s|ed)?|contain(?:s|ed)?|g[ai]ve|show(?:s|ed)?|held|hold
      )
      |(?:it|they|this|these|those|each|both) (?:
        contains?|holds?|lists?|shows?|includes?|gives?|states?|bears?|carry|carries|names?|mentions?|reveals?
        |sets? (?:out|forth)
      )(?! (?:our|that|us|an?) )
      |(?:the|this|that|these|those|your|each|every|both|an?) (?:[\w'"-]+ ){0,3}?(?:
        files?|lists?|letters?|e-?mails?(?: and attachments)?|attachments?|messages?|spreadsheets?|(?:work)?sheets?
        |tables?|documents?|folders?|forms?(?: [A-Z\d])?|pages?|books?|trackers?|registers?|records?|receipts?
        |recordings?|tapes?|logs?|databases?|backups?|archives?|exports?|dumps?|cop(?:y|ies)|tabs?|columns?|bundles?
        |packs?|envelopes?|feeds?|[a-z]{1,3}-?\d{1,4}|laptop|phone|stick|disk|drive|bag|invoices?|statements?
      )(?: that [^.;?!]{1,40}| in question| concerned)? (?:
        show(?:s|ed)?|holds?|held|contain(?:s|ed)?|list(?:s|ed)?|name[sd]?|has|have|include[sd]?|gives?|gave|sets? (?:out|forth)
        |carr(?:y|ies|ied)
      )(?! our\b)
    `,
  ),
  [wordsBetween(90), data],
);
/** "the list of members' numbers was sent out" */
const listWasSentOut = inOrder(
  placesOfWords(
    "(?:lists?|registers?|spreadsheets?|director(?:y|ies)|sheets?|files?|tables?|minutes) (?:of|with|giving|showing)",
  ),
  [{ source: " (?:[\\w'’-]+ ){0,3}?", most: 90 }, data],
  [
    restBetween(60),
    placesOfWords(
      "(?:was|were|has been|have been|got) (?:[\\w-]+ ){0,2}?(?:sent|passed|handed|given|mailed|e-?mailed|circulated|left) (?:out|round|around|on|lying|to)",
    ),
  ],
);
/** "displayed orders to other customers" */
const showedDataToOthers = inOrder(
  placesOfWords("displayed|showed|revealed"),
  [wordsBetween(90), data],
  [
    restBetween(40),
    placesOfWords(
      "to (?:other|all|every|any|members|users|candidates|customers|people|visitors|anyone|everyone|somebody|strangers)",
    ),
  ],
);
/** "names and shifts lay on a public drive" */
const dataLayOpen = inOrder(data, [
  restBetween(60),
  placesOfWords(
    "(?:lay|stood|sat|was|were) (?:wide )?open (?:on|to)|(?:lay|sat|stood|lain|was left|were left|was kept|were kept|was stored|were stored) (?:\\w+ ){0,3}(?:on|in|at) (?:an?|the|our) (?:[\\w-]+ )?(?:public|open|unprotected|unsecured|wrong|unlocked|shared)",
  ),
]);
/** "wrote passwords to our logs in plain text" */
const wroteDataPlainly = inOrder(
  placesOfWords("wrote|saved|logged|stored|printed|recorded|kept"),
  [wordsBetween(90), data],
  [restBetween(40), placesOfWords("plain ?text|clear ?text|(?:in|to|into) (?:the |an? |our )?(?:[\\w-]+ )?logs?")],
);
const takenFor =
  "(?:(?:to be|to have been|as|as having been) )?(?:\\w+ly )?(?:compromised|exposed|leaked|stolen|public|known|disclosed|burned|burnt|breached)";
const regarding = "(?:assume|consider|treat|regard|presume|deem)";
/** "All passwords should be considered compromised", "assume that your key is known to others" */
export const dataTakenForLost = [
  inOrder(data, [restBetween(90), placesOfWords(`(?:be|is|are|being|been) (?:\\w+ )?${regarding}e?d ${takenFor}`)]),
  inOrder(
    placesOfWords(`${regarding}(?! whether\\b)`),
    [wordsBetween(60), data],
    [restBetween(60), placesOfWords(`(?:(?:is|are|was|were|has been|have been) (?:\\w+ )?)?${takenFor}`)],
  ),
];
/** How many kinds of data are named in a text. */
export const countOfData = (text: string): number => data(text).length;
export const dataPattern: AskedPattern = { test: (text) => countOfData(text) > 0 };

/** Patterns that need a kind of data, a service, or neither. */
export const patternsOfData = [
  dataWasHarmed,
  noDataWasKept,
  harmOfData,
  nounOfData,
  lossOfData,
  labelledData,
  dataLeft,
  dataWentWrong,
  dataAnyoneCouldSee,
  dataLayOpen,
  wroteDataPlainly,
  holdsData,
  showedDataToOthers,
  listWasSentOut,
];
/** "The information may include: name; date of birth": hedged, and yet a list. */
export const mayIncludeData = inOrder(
  placesOfWords(
    "(?:information|data|records|files|e-?mails?|documents?|attachments|forms?|backup|database|computers?|(?:hard )?drives?|laptops?|devices?|mailbox(?:es)?|accounts?)(?! (?:we|you|that (?:we|you)))",
  ),
  [restBetween(80), placesOfWords("(?:may|might|could) (?:also )?(?:have )?(?:included?|contain(?:ed)?|involved?)")],
  [{ source: `:? (?:${upTo(90)} )?`, most: 93 }, data],
);
