import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { isGroup } from "../../wording/people-affected/marked-people.ts";
import type { Passage } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";

/** How many people, or accounts, a passage names. */
export interface PeopleFigure {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** "customers", in small letters. */
  readonly noun: string;
  /** Whether it is all of them: "the 1,350 savers", "1,420 in all", a total. */
  readonly isWhole: boolean;
  /** What a relative clause behind it says of them: "orders", "copied". */
  readonly told: readonly string[];
  readonly text: string;
}

/** "18,240", "903"; no part of a sum, a share or an address. */
const number = String.raw`(?<![\w.,/$€£#:-])(\d{1,3}(?:,\d{3})+|\d{3,9})`;
/** "18,240 of our affected customers": up to three words, the noun among them. */
const countPattern = new RegExp(
  String.raw`${number} (?:of (?:our|the|those|these) )?([A-Za-z][\w-]*(?: [a-z][\w-]*){0,2})`,
  "g",
);
/** "337 letters to", "337 and": the noun behind is not what is counted. */
const otherNounPattern = /^(?:to|of|for|by|with|from|in|on|at|and|or|per|that|who|not|were|are|had|\w+s)$/i;

/** "All members who signed since 2019, 1,420 in all" */
const totalPattern = new RegExp(
  String.raw`\b[Aa]ll (?:of )?(?:our |the )?([a-z][\w-]*)\b[^.;?!]{0,80}[,(] ?${number} (?:in (?:all|total)|altogether)\b`,
  "g",
);
/** "the 1,350", "each of the", "In all," */
const wholePattern =
  /\b(?:all(?: of)?(?: the| our)?|the|these|those|each of(?: the)?|every one of(?: the)?|in (?:all|total),?|a total of|total(?:ling)?|exactly) $/i;
const wholeBehindPattern = /^,? (?:in (?:all|total)|altogether)\b/i;

/** Right before or behind a figure: it is rounded, a part, an older one or one of others. */
export const otherBefore = patternLines("i")`
    \b(?:
      about|around|approximately|approx\.?|roughly|nearly|almost|over|more than|fewer than|less than|at least|at most
      |up to|some|estimated|not|further|another|additional|other|also|among|including|between|only|just|than|or|from
      |remaining|first|last|next|every|per|has|have|had|held|of which|of whom
    ) (?:the |all |a |our )?$
  `;
export const otherBehind =
  /^,? (?:of (?:them|whom|these|those)|more|others?|each|a (?:day|week|month|year)|per|or (?:more|so)|(?:in|at|from|on|of|with|near|between) (?:(?:the|our|its|this|that)\b|[A-Z\d]))/;
/** A part or the whole of another group: "besides", "also", "not affected". */
const otherSense = patternLines("i")`
    \b(?:
      also|as well|besides|in addition|additionally|not (?:been )?affected|unaffected|at first|earlier|previous(?:ly)?
      |initially|originally|so far|until now|no longer|instead of|rather than|revised|corrected|correction
      |we (?:had )?(?:said|wrote|spoke|reported|thought)|former|same (?:month|week|day)|last year|a year ago
      |each (?:day|week|month|year)|serves?|looks? after|care for|hundred|employ|have (?:an?|in) )\b
  `;

/** The figures of people in each of the passages. */
export const peopleFigures = rememberInPassages((passage): readonly PeopleFigure[] | undefined => {
  const { text, kind } = passage;
  if (!/\d{3}/.test(text) || kind === "row") {
    return undefined;
  }
  const found = [...counted(passage), ...totals(text)];
  return found.length === 0 ? undefined : found;
});

function counted({ text, kind }: Passage): readonly PeopleFigure[] {
  return allMatches(countPattern, text).flatMap((match) => {
    const [all, digits = "", words = ""] = match;
    const noun = nounOf(words);
    const end = match.index + all.length - words.length + words.indexOf(noun ?? "") + (noun?.length ?? 0);
    const before = text.slice(0, match.index);
    const after = text.slice(end).replace(/^['’]s?/, "");
    if (noun === undefined || otherBefore.test(before) || otherBehind.test(after) || otherSense.test(text)) {
      return [];
    }
    return [
      {
        start: match.index,
        end,
        number: numberOf(digits),
        noun: noun.toLowerCase(),
        // A title speaks of all.
        isWhole: kind === "heading" || wholePattern.test(before) || wholeBehindPattern.test(after),
        told: toldOf(after),
        text,
      },
    ];
  });
}

/** "affected guests" → "guests" */
function nounOf(words: string): string | undefined {
  const list = words.split(" ");
  const place = list.findIndex(isGroup);
  return list.slice(0, place).some((word) => otherNounPattern.test(word)) ? undefined : list[place];
}

function totals(text: string): readonly PeopleFigure[] {
  return allMatches(totalPattern, text).flatMap((match) => {
    const [words, noun = "", digits = ""] = match;
    const end = match.index + words.length;
    return !isGroup(noun) || otherSense.test(text)
      ? []
      : [
          {
            start: match.index + words.lastIndexOf(digits),
            end,
            number: numberOf(digits),
            noun: noun.toLowerCase(),
            isWhole: true,
            told: [],
            text,
          },
        ];
  });
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** "whose orders were copied" → "orders", "copied" */
function toldOf(after: string): readonly string[] {
  const [, things = "", deed = ""] =
    /^,? whose ([a-z -]{3,50}?) (?:were|have been|had been) ([a-z]+)/.exec(after) ?? [];
  return [...things.split(" "), deed].filter((word) => word.length > 2 && !/^(?:and|the)$/.test(word));
}

/** Whether one figure looks like the other with a slip: "4,100" and "4,010", "377" and "337", "1,315" and "1,350". */
export function isSlipOf(left: number, right: number): boolean {
  const [one, two] = [digitsOf(left), digitsOf(right)];
  if (left === right || one.length !== two.length) {
    return false;
  }
  const differing = one.filter((digit, place) => digit !== two[place]).length;
  const isTurned = one.toSorted().join("") === two.toSorted().join("");
  const isExact = [left, right].every((number) => number % 10 !== 0 || (number > 999 && number % 100 !== 0));
  const isEndWrong = one.length >= 4 && Math.trunc(left / 100) === Math.trunc(right / 100);
  return isTurned || isEndWrong || (isExact && differing === 1);
}

function digitsOf(number: number): readonly string[] {
  return Array.from(String(number));
}
