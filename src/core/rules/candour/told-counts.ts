import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext } from "../rule.ts";
import type { Hit } from "../wording.ts";

const people = String.raw`(?:people|persons|individuals|customers|users|accounts|members|patients|clients|employees|guests|students|subscribers|residents|donors|passengers|households|owners|holders|merchants|traders|tenants|pupils|parents|shops|businesses|companies|organi[sz]ations)`;
/** "48,210 of our customers", "about 1.2 million people": sign of a rounding, number, unit. */
const countPattern = new Sieved(
  new RegExp(
    sourceLines`
    (?<![\w.,/-])(?:
      (?<rounded>
        about|around|approximately|nearly|almost|some|roughly|more than|over|at least|up to|just under|just over
        |fewer than|less than
      ) )?(?<number>\d{1,3}(?:[, \u00A0]\d{3})+|\d+(?:\.\d+)?)(?: (?<unit>million|thousand))? (?:
      of you\b|(?:of (?:our (?:\d[\d,.]* (?!affected\b))?|the )?)?(?:[\w-]+ ){0,2}?${people}\b
    )
  `,
    "gi",
  ),
);
const affectedPattern = new Sieved(
  /\b(?:affect\w*|concern\w*|involv\w*|expos\w*|impact\w*|compromis\w*|copied|accessed|stolen|leaked|hit|lost|could not|(?:was|were) (?:all )?down|data of|were (?:public|visible)|belong\w*)\b/i,
);
/** "1,847 patients are" on the list, "1,847 people" on that list */
const onListPattern =
  /^(?: (?:who )?(?:are|were|stand|stood|appear(?:ed)?))? (?:on|in|among|part of) (?:it\b|(?:the|this|that) (?!mailing|waiting|recipient|distribution)(?:[\w-]+ )?(?:list|file|table|spreadsheet|data|export|copy|backup|database|leak|breach)\b)/i;
/** "The file held the names of all" 1,847 people */
const heldOfPattern =
  /\b(?:held|holds|contain(?:s|ed)|include[sd]|listed|showed) (?:[\w-]+,? ){0,6}?(?:names|details|records|data|addresses|numbers|entries|information) of (?:all |the )*$/i;
/** "Of these", 40 people: a part of them, or more of them. */
const partPattern =
  /\b(?:of (?:these|those|them)|among (?:these|those|them)|including|another|others?|further)\b[^.;:]*$|\b(?:not|instead of|rather than) (?:the )?$/i;
/** "We had told you that 900": what was told earlier, and is taken back. */
export const toldEarlierPattern = patternLines("i")`
    \b(?:
      (?:we|I) (?:(?:had|have|first|then|originally|earlier|wrongly) )*(?:
        told|wrote|written|said|reported|gave|given|named|announced|spoke|spoken
      )(?: (?:to )?(?:you|them|people|everybody|readers|customers|patients|members))?(?: (?:on|in|at|last|yesterday|earlier)\b[^.;:,]{0,40}?)?(?:
        ,? (?:that|of)\b|[^.;:]{0,40}:
      )
      |our (?:[\w-]+ )?(?:letters?|notices?|messages?|statements?|posts?|updates?)(?: (?:of|from|on|dated) [^.;:,]{2,30})? (?:(?:had|first|then|still|wrongly) )*(?:
        told|said|reported|gave|named|announced|spoke|counted
      )\b
    )[^.;]*$
  `;
/** "Nobody is affected." */
const nobodyPattern = new Sieved(
  /^(?:(?:so far|at present|currently|as far as we know),? )?(?<nobody>nobody|no one|no (?:people|persons|individuals)) (?:is|are|was|were|has been|have been) (?:affected|involved|exposed)(?: (?:by|in) (?:it|this|the (?:leak|breach|incident|outage)))?[.!]?$/i,
);

/** "Only 41 tenants are affected", "This affects 41 people in all": so many and no more. */
const wholePattern = patternLines("i")`
    ^(?:(?:in (?:all|total)|altogether),? |(?:we|I) (?:now )?(?:believe|think|know|estimate|suspect) (?:that )?)?(?:
      (?:only|just|no more than|all(?: of)?(?: the| our)?) @ (?:
        (?:are|were|have been) (?:affected|involved|concerned)(?: by (?:it|this|the \w+))?
        |(?:are|were|stood) (?:on|in) (?:it|the \w+)
      )
      |(?:this|it|the \w+) (?:only affect(?:s|ed)|affect(?:s|ed) (?:only|just)) @
      |(?:this|it|the \w+) affect(?:s|ed) @,? (?:in (?:all|total)|altogether)
    )[.!]?$
  `;

/** "could not pay", "the shop was down for": without a service; and not "could not pay, and had their data shown". */
const withoutServicePattern =
  /^(?!.*\b(?:data|leak\w*|breach\w*|expos\w*|copied|stolen|shown|seen|visible|names)\b).*\b(?:could ?n[o'’]t|were (?:not able|unable) to|(?:was|were) (?:all )?(?:down|off(?:line)?|unavailable)|outages?|disruption)/i;

/** Whether what is counted at `index` is told to have gone without a service. */
export function isOfServiceAlone(text: string, index: number): boolean {
  return withoutServicePattern.test(clauseAround(text, index));
}

function clauseAround(text: string, index: number): string {
  const before =
    text
      .slice(0, index)
      .split(/[,;:] /)
      .at(-1) ?? "";
  return before + (/^(?:\d,\d|[^,;:])*/.exec(text.slice(index))?.[0] ?? "");
}

/** A number of people who are affected, as a draft tells it. */
export interface ToldCount extends Hit {
  readonly value: number;
  readonly isRounded: boolean;
  /** How near a number that is told as rounded lies to the true one: 100 of "about 61,400"; undefined where it is a bound. */
  readonly step: number | undefined;
  /** Whether more are told, or fewer, and not so many. */
  readonly bound: "above" | "below" | undefined;
  /** Whether these are said to be all. */
  readonly isWhole: boolean;
  /** Whether they are told to have gone without a service: in a leak with which one stopped, others than it affects. */
  readonly isOfService: boolean;
}

/** Where a sentence says how many people are affected. */
export function findCounts(text: string): readonly ToldCount[] {
  const nobody = nobodyPattern.exec(text)?.groups?.["nobody"];
  if (nobody !== undefined) {
    const start = text.indexOf(nobody);
    return [
      {
        start,
        end: start + nobody.length,
        message: "",
        replacements: [],
        value: 0,
        isRounded: false,
        step: undefined,
        isWhole: false,
        isOfService: false,
        bound: undefined,
      },
    ];
  }
  if (!/\d/.test(text)) {
    return [];
  }
  const isAnyAffected = affectedPattern.test(text);
  return countPattern
    .matchAll(text)
    .filter((match) => isAnyAffected || isInvolved(text, match))
    .flatMap((match) => {
      const { rounded, number = "", unit } = match.groups ?? {};
      const factor = unit === undefined ? 1 : unit.toLowerCase() === "million" ? 1_000_000 : 1000;
      const numberAt = match.index + (rounded === undefined ? 0 : rounded.length + 1);
      const bound = /^(?:more than|over|just over)$/i.test(rounded ?? "")
        ? "above"
        : /^(?:fewer than|less than|just under)$/i.test(rounded ?? "")
          ? "below"
          : undefined;
      const before = text.slice(0, match.index);
      return partPattern.test(before) || toldEarlierPattern.test(before)
        ? []
        : [
            {
              start: bound === undefined ? numberAt : match.index,
              end: numberAt + number.length + (unit === undefined ? 0 : unit.length + 1),
              message: "",
              replacements: [],
              value: Number(number.replace(/[, \u00A0]/g, "")) * factor,
              bound,
              step:
                bound === undefined && !/^at least$/i.test(rounded ?? "") && (rounded ?? unit) !== undefined
                  ? stepOf(number, factor)
                  : undefined,
              isRounded: rounded !== undefined || unit !== undefined,
              isWhole: wholePattern.test(`${before}@${text.slice(match.index + match[0].length)}`),
              isOfService: isOfServiceAlone(text, match.index),
            },
          ];
    });
}

/** By what a number was rounded: 1,000 for 64,000, 500 for 12,500, 250 for 12,250, and 100,000 for 1.2 million. */
function stepOf(number: string, factor: number): number {
  const digits = number.replace(/\D/g, "");
  let noughts = 0;
  while (digits.at(-1 - noughts) === "0") {
    noughts += 1;
  }
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  const last = digits.slice(0, digits.length - noughts);
  const by = /[27]5$/.test(last) ? 25 : last.endsWith("5") ? 5 : 1;
  return (by * factor * 10 ** noughts) / 10 ** decimals;
}

/** Whether it says of the people counted that they, or their data, are among what got out. */
function isInvolved(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return onListPattern.test(text.slice(index + words.length)) || heldOfPattern.test(text.slice(0, index));
}

const countsInPassages = rememberInPassages(({ text, kind }) => {
  const counts = kind === "heading" ? [] : findCounts(text);
  return counts.length === 0 ? undefined : counts;
});

/** The numbers of a draft, in its order and by their places: all, and those who did not only go without a service. */
export const toldCounts = onceForEach(({ passages }: RuleContext["draft"]) => {
  const told = countsInPassages(passages).flatMap(({ passage, found }) => found.map((one) => ({ ...one, passage })));
  return {
    ofAll: tallyOf(told),
    ofHarm: tallyOf(told.filter(({ isOfService }) => !isOfService)),
  };
});

function tallyOf(told: readonly (ToldCount & { readonly passage: number })[]) {
  return {
    told,
    sum: told.reduce((before, { value }) => before + value, 0),
    byPlace: new Map(told.map((one) => [`${String(one.passage)} ${String(one.start)}`, one])),
  };
}
