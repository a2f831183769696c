import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";

const inWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  "seventy-five": 75,
  eighty: 80,
  "a hundred": 100,
  "one hundred": 100,
  "two hundred": 200,
};
const currencies: Readonly<Record<string, string>> = { "€": "eur", "£": "gbp", $: "usd", pou: "gbp", dol: "usd" };
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d+(?:\.\d\d?)?`;
/** "€50", "EUR 50", "50 euros", "fifty pounds" */
const sumPattern = new RegExp(
  String.raw`(?<![\w.,])(?:(?<before>[€£$]|EUR|GBP|USD) ?(?<of>${number})|(?<count>${number}|${Object.keys(inWords).toReversed().join("|")}) ?(?<behind>euros?|pounds?(?: sterling)?|dollars?|EUR|GBP|USD|€|£))(?![\w-]|[.,]\d| (?:million|thousand|hundred|billion|bn|m|k)\b)`,
  "gi",
);

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly currency: string;
}

/** The sums of money of a text, in its order. */
export function sumsIn(text: string): readonly Sum[] {
  return allMatches(sumPattern, text).map(({ index, 0: words, groups = {} }) => {
    const { before, of, count, behind } = groups;
    const digits = (of ?? count ?? "").toLowerCase();
    const name = (before ?? behind ?? "").toLowerCase();
    return {
      start: index,
      end: index + words.length,
      value: inWords[digits] ?? Number(digits.replaceAll(",", "")),
      currency: currencies[name] ?? currencies[name.slice(0, 3)] ?? name.slice(0, 3),
    };
  });
}

export function isSameSum(one: Sum | undefined, other: Sum): boolean {
  return one?.value === other.value && one.currency === other.currency;
}

/** "You will receive", "we pay each of you", "a goodwill payment of": what we offer. */
const offerPattern = patternLines("i")`
    \b(?:
      (?:you|each of you|(?:every(?:one|body)?|each) (?:[a-z]+ )?|they|all (?:of you)?) ?(?:will|shall|['’]ll) (?:each )?(?:
        receive|get|find|be (?:paid|given|credited|sent)
      )
      |(?:we|I)(?: will| shall|['’]ll| are going to| would like to)? (?:pay|transfer|credit|give|offer|send)(?=
        [^.;]*\b(?:you|each|every(?:one|body)?|all|them|affected|voucher|goodwill|compensation)\b
      )
      |(?:we|I) are (?:paying|sending|giving|crediting|offering) (?:each|every|all|you)
      |(?:payment|compensation|credit|voucher) of
    )\b
  `;
/** A part, a limit, another thing than the offer, or what somebody else pays. */
const otherwisePattern = patternLines("i")`
    \b(?:
      if|unless|whether|up to|at (?:least|most)|maximum|more than|over|from|first|second|another|further|additional
      |extra|half|instead|not|never|per|each (?:month|year|day)|monthly|yearly|a (?:month|year|day|week)|fees?|fines?
      |interest|charged?|costs?|worth|price|balance|you (?:paid|spent)|said|told|wrote|wrong(?:ly)?|may|might|could
      |police|reward|donat\w+|also|back|owed?|lost|invoices?|bills?|refund\w*|reimburse\w*
    )\b
    |n['’]t\b|\?
  `;

const offered = rememberInPassages(({ text, kind }): Sum | undefined => {
  if (
    kind === "heading" ||
    !offerPattern.test(text) ||
    otherwisePattern.test(text.replace(/\b(?:voucher|credit|card)s? worth\b/gi, ""))
  ) {
    return undefined;
  }
  const [sum, ...others] = sumsIn(text);
  return others.length === 0 ? sum : undefined;
});

/** Where a draft offers another sum than the one that the record has. */
export function differingSums({ draft, kind }: RuleContext, record: IncidentRecord): readonly RuleFinding[] {
  const offers = record.repair.flatMap(({ offer, audience }) => {
    const [sum, ...others] = sumsIn(offer);
    return sum === undefined || others.length > 0 || /\b(?:up to|at (?:least|most))\b/i.test(offer)
      ? []
      : [{ sum, audience, words: offer.slice(sum.start, sum.end) }];
  });
  const all = sumsIn(record.repair.map(({ offer, how = "" }) => `${offer}. ${how}`).join(" "));
  return (offers.length === 0 ? [] : offered(draft.passages)).flatMap(({ passage, found }) => {
    const same = offers.filter(({ sum }) => sum.currency === found.currency);
    const [one, ...others] = same;
    if (
      one === undefined ||
      others.length > 0 ||
      all.some((sum) => isSameSum(sum, found)) ||
      isQuotedFromOthers(draft, passage, found.start)
    ) {
      return [];
    }
    const span = draft.spanOf({ passage, start: found.start, end: found.end });
    return [
      isFor(one.audience, kind.readers)
        ? {
            span,
            message: `By the record you offer ${one.words.toLowerCase()}. Correct the one that is wrong.`,
          }
        : {
            span,
            message:
              "By the record you offer another sum, and it keeps that from these readers. Correct the one that is wrong, or leave it out.",
          },
    ];
  });
}
