import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { Hit, PlacedHit } from "../wording.ts";
import { findPhrases, wordingRule } from "../wording-rule.ts";
import { setOf } from "../../wording/word-list.ts";
import { numberForSome } from "./number-for-some.ts";
import { findPeopleAfter, meansPeople, ownPeoplePattern, tellsHowMany } from "./how-many.ts";

const large = String.raw`(?:certain|large|larger|significant|substantial|considerable|sizeable|good|great|growing|unknown|undetermined|undisclosed|unspecified|unconfirmed|fair)`;

/** "some", "a large number of", "quite a few", "part of", "a lot of" */
const vagueAmount = sourceLines`
  some|certain|several|multiple|various|many|numerous|countless|quite a few|quite some|not a few|a good many
  |a great many|lots|plenty|a lot
  |an? (?:(?:very )?(?:small|low|high|mid|middle|large) )?(?:two|three|four|five|six|seven|double|triple)-(?:digit|figure) number
  |an? (?:${large} )?(?:number|portion|proportion|percentage|share|section|majority)
  |an? (?:${large} )(?:part|subset|group|segment|fraction|set)|(?:a )?part(?= of)|parts(?= of)|numbers(?= of)
`;

/** Where or on what people were, when it happened: "some flights". */
const placesOfPeople = setOf("locations sites routes flights trains departures sailings properties homes branches");
const findVague = findPeopleAfter(vagueAmount, placesOfPeople);
const findYou = findPhrases([
  {
    words: String.raw`(?:some|many|several|a (?:large )?number|quite a few|lots) of you(?! (?:have |had )?(?:asked|wrote|written|called|told|contacted|reported|said))`,
  },
]);
/** "members in some towns" */
const findPlaces = findPhrases([
  {
    words: sourceLines`
      [\w-]+s (?:in|from|at|of|across|throughout) (?:
        some|certain|several|multiple|various|a number of|parts of
      )(?: of)? (?:our |the |other )?(?:[\w-]+ )?(?:
        regions?|areas?|countries|places|parts|states|cities|towns|branches|offices|locations|districts|sites|hotels
        |shops|stores|stations|counties
      )
    `,
  },
]);

/** "Some of them complained": they do something, and nothing happened to them. */
const doersPattern = patternLines("i")`
    ^ (?:(?:who|that) )?(?:(?:have|had|has|also|then|already|rightly|kindly|even) )*(?:
      asked|wrote|written|called|told|contacted|reported|complained|suggested|noticed|pointed|let us|said|say|ask|tell
      |use|like|choose|prefer|think|want|wanted|helped|offered|requested|volunteered|worked|responded|reacted|replied
      |answered
    )\b
  `;

/** "who use the app", "with a key": which they are is told; not of all "who clicked" something befell some. */
const namedPattern =
  /^,? (?:who(?:se)?\b(?! (?:clicked|opened|pressed|tapped|logged|signed in|tried|attempted|visited|went|looked|searched|scanned|checked|came|arrived|turned up|rang|phoned|dialled|were trying)\b)|using\b|with\b|that (?:use|have|had|were)\b)/i;

/** What happened to them. */
const affectedPattern = patternLines("i")`
    \b(?:
      affect\w*|impact\w*|expos\w*|compromis\w*|cop(?:y|ied)|access(?:ed)?|stol(?:e|en)|theft|thieves|leak\w*
      |breach\w*|lost|lose|losing|hit|caught up|could(?: not|n't)|cannot|can't
      |(?:were|was|are|is|been) (?:
        not able|unable|charged|billed|overcharged|invoiced|sent|given|shown|told|locked|cut|left|turned|denied
        |refused|stuck|stranded|delayed|cancelled|logged|disconnected|public|visible|published|posted|listed|taken
        |delivered|injured|hurt|disclosed|involved|on the list|in the (?:list|file)
      )
      |unable to|(?:data|information|details|names|records|files|addresses|numbers|photos) of|experienc\w*|suffer\w*
      |receiv\w+ (?:an? |the |our |their )?(?:[\w-]+ ){0,3}?(?:
        errors?|wrong|somebody|someone|meant|intended|belonging|twice|late|other|another|duplicate
      )
      |(?:saw|see|seen|seeing|read|got|open(?:ed)?|view(?:ed)?) (?:[\w-]+ ){0,7}?(?:
        other|another|others|somebody|someone|strangers?|wrong|errors?|expired|blank|meant
      )
      |overcharg\w*|without (?:power|water|heating|access|service|signal|gas|electricity|medicine|a connection)
      |stranded|delayed|cancelled|paid (?:late|twice)|too late|miss(?:ed|ing)|wait(?:ed|ing)
      |in the (?:list|file|spreadsheet|e-?mail)|were in|went (?:missing|astray|to)|fell ill|locked out|hacked|hijacked
      |taken over|had (?:their|its|the) [^.;?!]{0,60}?\w+(?:ed|en|wn|nt)
    )\b
  `;

/** Nobody can know, asks or chooses: "may", "whether", "if you", "how many". */
const openPattern =
  /\b(?:how many|not (?:yet )?know|(?:(?<!\d )may|might)(?! (?:also |well )?have\b| \d)|whether|^if|risk of|will be able|can now|again able)\b/i;

function findHits(text: string): readonly Hit[] {
  if (openPattern.test(text) || tellsHowMany(text)) {
    return [];
  }
  const places = findPlaces(text).filter(({ start }) => meansPeople(/^[\w-]+/.exec(text.slice(start))?.[0] ?? ""));
  return [...findVague(text), ...findYou(text), ...places].filter(
    ({ start, end }) =>
      !doersPattern.test(text.slice(end)) &&
      !namedPattern.test(text.slice(end)) &&
      !/ (?:affected|impacted|unauthori[sz]ed|malicious|suspicious|employees?'?|staff|admin\w*|RSS|API|web|e-?mail|VPN|SSH|git|HTTP|network\w*) [\w-]+$/i.test(
        text.slice(start, end),
      ) &&
      !ownPeoplePattern.test(text.slice(start, end)) &&
      !/\b(?:very|so|too|how|not) $/i.test(text.slice(0, start)),
  );
}

export const vaguePeople = wordingRule({
  id: "IC416",
  name: "vague-people",
  title: "“Some customers”",
  message:
    "“{words}” gives no number, and every reader takes it for themselves or for nobody. Say how many, or which; or say that you do not know yet and when you will.",
  why: "How many are affected is the first thing that readers, journalists and regulators ask.",
  source:
    "GDPR Art. 33(3)(a): the approximate number of people; Zou, Danino, Sun and Schaub (2019), CHI: readers want to know whether they are affected",
  severity: "information",
  asksFor: "people-affected",
  triggers: [
    ...[
      "some",
      "certain",
      "several",
      "multiple",
      "various",
      "many",
      "numerous",
      "countless",
      "quite a few",
      "not a few",
    ],
    ...["lots", "plenty", "a lot", "number", "portion", "proportion", "percentage", "share", "section", "majority"],
    ...["subset", "group", "segment", "fraction", " set", "part"],
  ],
  find: findHits,
  isOncePerSentence: true,
  passages: ["sentence"],
  counts: isAffected,
  replacementsFor: numberForSome,
  examples: {
    flagged: [
      { text: "Some customers could not pay." },
      { text: "The data of some of our members was copied." },
      { text: "The leak affected several users." },
      { text: "A number of accounts were accessed." },
      { text: "Some of you were affected." },
      { text: "During the outage, multiple visitors experienced errors." },
      { text: "On 3 March 2026 many anglers were charged twice." },
      { text: "A large part of our lodgers had their keys copied." },
      { text: "Numerous beekeepers' addresses were exposed." },
      { text: "Households in several districts were left without water." },
      { text: "Some anglers who opened the tide page saw another angler's permit." },
      { text: "Certain sailings were delayed." },
      {
        text: "Some of our anglers were affected.",
        record: "people: { total: 340 }",
        note: "The record knows how many.",
      },
      { text: "Some anglers could not pay.", record: "people: { total: 340 }", note: "How many of them is not said." },
      { text: "A small three-digit number of anglers was affected." },
      { text: "Some of our pilots may have been affected." },
    ],
    clean: [
      {
        text: "Some of you have seen the permit of another angler. We are sorry. We do not know yet how many of you this concerns.",
      },
      { text: "Some of you saw the permit of another angler. How many, we cannot say yet." },
      { text: "Some anglers could not pay. We are counting, and will tell you by 4 March 2026 how many." },
      { text: "340 customers could not pay." },
      { text: "Some customers, 340 in all, could not pay." },
      { text: "Customers who paid by card on 3 March 2026 were affected." },
      { text: "Some customers who wrote to us have had no answer yet." },
      { text: "Some customers were affected. We counted 340 of them.", note: "The number stands beside it." },
      { text: "Some users like the old page better." },
      { text: "“Some customers were affected,” said the carrier.", note: "Somebody else's words." },
      { text: "Many of you asked whether the leak is closed." },
      { text: "Some visitors with a paper ticket could not enter.", note: "Which they are is told." },
      { text: "Some of our engineers could not reach the pier.", note: "Our own." },
      { text: "Some sailings start at noon." },
      { text: "A three-digit number of anglers was affected: 340." },
      { text: "Anglers lost the three-digit number of their card." },
      { text: "Many printers were hit by the surge.", note: "Machines." },
      {
        text: "Some ferry web sites were down; the harbour master lost access to them.",
        note: "Not where people are.",
      },
    ],
  },
});

/** Whether the sentence tells of harm, and neither it nor one beside it gives a number of people. */
function isAffected({ passage }: PlacedHit, { draft }: RuleContext): boolean {
  const around = draft.passages.slice(Math.max(passage - 1, 0), passage + 2);
  const below = draft.passages.slice(passage, passage + 4);
  return (
    affectedPattern.test(draft.passages[passage]?.text ?? "") &&
    !around.some(({ text }) => countsPeople(text)) &&
    !below.some(({ text }) => notKnownPattern.test(text))
  );
}

/** "We do not know yet how many of you this concerns" */
const notKnownPattern =
  /\b(?:not|n't) (?:yet )?(?:know|say|tell|certain|sure|known|clear)(?: yet)?,? (?:exactly )?(?:how many|whom|who)\b|\bhow many\b[^.;?!]{1,40}(?:not|n't) (?:yet )?(?:know|say|tell|certain|sure|known|clear)\b|\bwill (?:say|tell|write|know|publish)\b[^.;?!]{1,60}\bhow many\b/i;

/** "340 of them", "48,210 people", "3%" */
function countsPeople(text: string): boolean {
  return (
    /(?<!\b(?:last|first) )\b\d[\d.,]*(?: ?%| (?:million |thousand )?of (?:them|you|our|the|these)\b)/i.test(text) ||
    [...text.matchAll(/\b\d[\d.,]* (?:million |thousand )?(?:([\w'-]+) )?([\w'-]+)/gi)].some(
      ([, first = "", second = ""]) => meansPeople(first) || meansPeople(second),
    )
  );
}
