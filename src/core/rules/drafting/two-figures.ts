import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Match } from "../../wording/prose.ts";
import { rememberInPassages, rememberWhere } from "../../wording/stretches.ts";
import type { Draft } from "../../draft/draft.ts";
import { isGroup } from "../../wording/people-affected/marked-people.ts";
import { tableRowsOf } from "../table-rows.ts";
import { isSlipOf, peopleFigures, type PeopleFigure } from "./figures-of-people.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "18,240 people were affected", "18,240 customers" + "affected"; a share or a part says "of", "of them", "other". */
const countPattern = patternLines("gi")`
    (?<![\w.,/$€£-])(\d{1,3}(?:,\d{3})+|\d{3,9})(?! ?(?:%|per cent|percent|of (?:these|them|those|the)\b)) (?:(?:affected|impacted) )?(
      people|customers|users|individuals|patients|accounts|members|employees|students|clients|subscribers
    ) (?:(?:were|was|are|is|have been|may have been|had been) )?(?:affected|impacted|involved|concerned)\b
  `;

/** "affects 18,240 people", "affected 18,240 customers" */
const affectsPattern = patternLines("gi")`
    \b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|involv(?:es|ed|ing)|concerns?) (?:(?:all|exactly|a total of|the) )?(\d{1,3}(?:,\d{3})+|\d{3,9})(?! ?(?:%|per cent|percent|of (?:these|them|those|the)\b)) (?:of our )?(
      people|customers|users|individuals|patients|accounts|members|employees|students|clients|subscribers
    )\b
  `;

/** "We said: 900 people", "We had told you that": it was told earlier, and is taken back. */
const toldEarlierPattern = new Sieved(
  /\b(?:we|I|letters?|notices?|messages?|statements?) (?:(?:had|have|then|wrongly) )*(?:told|wrote|written|said|reported|gave|announced)(?: (?:to )?(?:you|them|people|everybody))?(?:,? (?:that|of)\b|[^.;]{0,40}:)/i,
);

/** A part, a rough or an old figure: it may well differ. */
const otherFigurePattern = new Sieved(patternLines("i")`
    \b(?:
      about|around|approximately|roughly|nearly|almost|over|more than|at least|up to|some|estimated|initially|at first
      |earlier|previously|first (?:said|reported|thought)|originally|not|further|another|additional|other|also
      |of these|of them|of those|among|including|in [A-Z]\w+|each|per|between|since|now|revised|corrected
    )\b
  `);

export const twoFigures: Rule = {
  id: "IC813",
  name: "two-figures",
  title: "Two figures for the same people",
  why: "Two figures for one thing are the first that a journalist sees, and one of them is wrong.",
  source:
    "UK NCSC, Effective communications in a cyber incident (2024): be consistent; what must be taken back harms credibility",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "This affects 18,240 people. We have written to all 18,420 people affected." },
      { text: "1,200 customers were affected.\n\n## Who was affected\n\nThis affects 1,250 customers." },
      { text: "The leak involves 950 patients. We are sorry that 905 patients were affected." },
      { text: "The outage affected 3,000 users. We will refund the 3,300 users affected." },
      { text: "- 640 accounts were affected.\n- We have closed all 604 accounts affected." },
      { text: "This affects 18240 people. 18,250 people were affected." },
      { text: "# Files of 2,318 lodgers lost\n\nWe lost the files of 2,381 lodgers on a train." },
      { text: "The bills of 864 households were wrong. Each of the 846 households gets a new one." },
      { text: "The names of 540 donors were printed. The 620 donors whose names were printed have had a letter." },
      {
        text: "The files of 317 singers were lost.\n\n| Choir | Singers |\n| --- | --- |\n| North | 200 |\n| South | 137 |\n| Total | 337 |",
      },
    ],
    clean: [
      { text: "This affects 18,240 people. We have written to all 18,240 people affected." },
      { text: "This affects 18,240 people. About 18,000 people were affected.", note: "Rounded." },
      { text: "This affects 18,240 people. Of these, 300 people were affected twice." },
      { text: "This affects 18,240 people. At first we thought that 12,000 people were affected." },
      { text: "This affects 18,240 people and 310 accounts were affected.", note: "Two things." },
      { text: "This affects 18,240 people. It also affected 40 shops." },
      { text: "We said: 640 accounts were affected.\n\nWhat is right: 604 accounts were affected." },
      { text: "We had told you that 1,250 customers were affected. This affects 1,205 customers." },
      { text: "“12,000 people were affected,” wrote the paper. In truth this affects 18,240 people." },
      { text: "The bills of 864 households were wrong. We refund 468 households this week." },
      { text: "All 864 households had a bill. The bills of 310 households were wrong.", note: "Some of them." },
      {
        text: "The bills of all 864 households were wrong. In our first letter we named 846 households.",
        note: "Said.",
      },
      { text: "The theft hit 412 pupils. The school has 421 pupils in all." },
      { text: "The 1,250 singers of our Leeds choir had a letter. The 1,205 singers of our York choir had a call." },
      { text: "A mail went to 1,315 savers. The 1,305 savers who got it have answered; 10 mails came back." },
    ],
  },
};

interface Figure extends Match {
  readonly number: number;
  readonly thing: string;
}

const figuresIn = rememberInPassages(({ text, kind }): readonly Omit<Figure, "passage">[] | undefined =>
  kind === "heading" ||
  kind === "row" ||
  !/\d{3}/.test(text) ||
  otherFigurePattern.test(text) ||
  toldEarlierPattern.test(text)
    ? undefined
    : [countPattern, affectsPattern]
        .flatMap((pattern) => allMatches(pattern, text))
        .map((match) => ({
          ...spanOfMatch(match),
          number: Number((match[1] ?? "").replaceAll(",", "")),
          thing: (match[2] ?? "").toLowerCase(),
        })),
);

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const affected = figuresIn(draft.passages).flatMap(({ passage, found }): readonly Figure[] =>
    found.filter(({ start }) => !isQuotedFromOthers(draft, passage, start)).map((figure) => ({ ...figure, passage })),
  );
  const differing = affected.flatMap((figure, index) => {
    const first = affected.slice(0, index).find(({ thing }) => thing === figure.thing);
    return first === undefined || first.number === figure.number ? [] : [{ ...figure, first: first.number }];
  });
  return differing.length > 0
    ? differing.map((figure) => differs(draft, figure))
    : differingAnywhere(draft).map((figure) => differs(draft, figure));
}

function differs(draft: Draft, figure: Figure & { readonly first: number }): RuleFinding {
  return {
    span: draft.spanOf(figure),
    message: `Here it is ${figure.number.toLocaleString("en")} ${figure.thing}, further up it was ${figure.first.toLocaleString("en")}. Find out which is right and say it everywhere, or say why they differ.`,
  };
}

/** "This figure replaces the old one", "in our first letter": two figures, and the draft says why. */
const explainedPattern = new Sieved(patternLines("i")`
    \b(?:
      (?:replac\w+|correct\w*|revis\w+|updat\w+) (?:the |our |this |that )?(?:
        old|earlier|former|first|previous|figures?|numbers?|counts?
      )
      |correction
      |(?:first|earlier|last|previous|second) (?:letter|message|notice|report|statement|update|figure|count)
      |new (?:figure|number|count)|recount\w*
      |we (?:had |first |earlier )*(?:thought|spoke of|wrote of|named|counted|reported)
      |(?:higher|lower|more|fewer) than we
    )\b
  `);
const explanations = rememberWhere(({ text }) => explainedPattern.test(text));

type PlacedFigure = PeopleFigure & Match;

/** Figures of one group that differ by a slip of the pen, or of which one says in the words of the other whom it counts. */
function differingAnywhere(draft: Draft): readonly (Figure & { readonly first: number })[] {
  const figures = placedFigures(draft);
  if (figures.length < 2 || explanations(draft.passages).length > 0) {
    return [];
  }
  const numbers = new Set(
    draft.passages
      .flatMap(({ text }) => text.match(/\d[\d,]*/g) ?? [])
      .map((digits) => Number(digits.replaceAll(",", ""))),
  );
  const isReckoned = (one: number, two: number) => numbers.has(one + two) || numbers.has(Math.abs(one - two));
  const found = figures.flatMap((figure, index) => {
    const first = figures
      .slice(0, index)
      .find(
        (other) => isSameGroup(other, figure) && contradict(other, figure) && !isReckoned(other.number, figure.number),
      );
    return first === undefined ? [] : [{ ...figure, thing: figure.noun, first: first.number }];
  });
  // Where many differ they are those of many things.
  return found.length > 2 ? [] : found;
}

function placedFigures(draft: Draft): readonly PlacedFigure[] {
  const inText = peopleFigures(draft.passages).flatMap(({ passage, found }) =>
    found.filter(({ start }) => !isQuotedFromOthers(draft, passage, start)).map((figure) => ({ ...figure, passage })),
  );
  return [...inText, ...tableTotals(draft)].sort((left, right) => left.passage - right.passage);
}

/** "| Total | 222 |" below "| Class | Families on the page |" */
function tableTotals(draft: Draft): readonly PlacedFigure[] {
  return tableRowsOf(draft).flatMap(({ passage, head, cells }) => {
    const text = draft.passages[passage]?.text ?? "";
    return /^(?:total|sum|all|in all|together|altogether)\b/i.test(cells[0] ?? "")
      ? cells.flatMap((cell, column) => {
          const noun = (head[column] ?? "").split(/\W+/).find(isGroup)?.toLowerCase();
          const start = text.lastIndexOf(cell);
          return noun === undefined || !/^\d[\d,]*$/.test(cell)
            ? []
            : [
                {
                  passage,
                  start,
                  end: start + cell.length,
                  number: Number(cell.replaceAll(",", "")),
                  noun,
                  isWhole: true,
                  told: [],
                  text,
                },
              ];
        })
      : [];
  });
}

/** Whoever is counted, they are people. */
const anybody = new Set(["people", "individuals", "persons"]);

function isSameGroup(one: PlacedFigure, two: PlacedFigure): boolean {
  return one.passage !== two.passage && (one.noun === two.noun || anybody.has(one.noun) || anybody.has(two.noun));
}

function contradict(one: PlacedFigure, two: PlacedFigure): boolean {
  const isSlip = isSlipOf(one.number, two.number) && (one.isWhole || two.isWhole);
  return isSlip || (one.number !== two.number && (repeats(one, two) || repeats(two, one)));
}

/** "all 4,010 customers whose orders were copied" after "the orders of 4,100 customers were copied" */
function repeats({ isWhole, told }: PlacedFigure, { text }: PlacedFigure): boolean {
  const words = text.toLowerCase();
  return isWhole && told.length >= 2 && told.every((word) => words.includes(word));
}
