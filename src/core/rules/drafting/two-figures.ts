import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Match } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "18,240 people were affected", "18,240 customers" + "affected"; a share or a part says "of", "of them", "other". */
const countPattern =
  /(?<![\w.,/$€£-])(\d{1,3}(?:,\d{3})+|\d{3,9})(?! ?(?:%|per cent|percent|of (?:these|them|those|the)\b)) (?:(?:affected|impacted) )?(people|customers|users|individuals|patients|accounts|members|employees|students|clients|subscribers) (?:(?:were|was|are|is|have been|may have been|had been) )?(?:affected|impacted|involved|concerned)\b/gi;

/** "affects 18,240 people", "affected 18,240 customers" */
const affectsPattern =
  /\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|involv(?:es|ed|ing)|concerns?) (?:(?:all|exactly|a total of|the) )?(\d{1,3}(?:,\d{3})+|\d{3,9})(?! ?(?:%|per cent|percent|of (?:these|them|those|the)\b)) (?:of our )?(people|customers|users|individuals|patients|accounts|members|employees|students|clients|subscribers)\b/gi;

/** A part, a rough or an old figure: it may well differ. */
const otherFigurePattern =
  /\b(?:about|around|approximately|roughly|nearly|almost|over|more than|at least|up to|some|estimated|initially|at first|earlier|previously|first (?:said|reported|thought)|originally|not|further|another|additional|other|also|of these|of them|of those|among|including|in [A-Z]\w+|each|per|between|since|now|revised|corrected)\b/i;

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
    ],
    clean: [
      { text: "This affects 18,240 people. We have written to all 18,240 people affected." },
      { text: "This affects 18,240 people. About 18,000 people were affected.", note: "Rounded." },
      { text: "This affects 18,240 people. Of these, 300 people were affected twice." },
      { text: "This affects 18,240 people. At first we thought that 12,000 people were affected." },
      { text: "This affects 18,240 people and 310 accounts were affected.", note: "Two things." },
      { text: "This affects 18,240 people. It also affected 40 shops." },
      { text: "“12,000 people were affected,” wrote the paper. In truth this affects 18,240 people." },
    ],
  },
};

interface Figure extends Match {
  readonly number: number;
  readonly thing: string;
}

const figuresIn = rememberInPassages(({ text, kind }): readonly Omit<Figure, "passage">[] | undefined =>
  kind === "heading" || kind === "row" || !/\d{3}/.test(text) || otherFigurePattern.test(text)
    ? undefined
    : [countPattern, affectsPattern]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          number: Number((match[1] ?? "").replaceAll(",", "")),
          thing: (match[2] ?? "").toLowerCase(),
        })),
);

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const figures = figuresIn(draft.passages).flatMap(({ passage, found }): readonly Figure[] =>
    found.filter(({ start }) => !isQuotedFromOthers(draft, passage, start)).map((figure) => ({ ...figure, passage })),
  );
  return figures.flatMap((figure, index) => {
    const first = figures.slice(0, index).find(({ thing }) => thing === figure.thing);
    return first === undefined || first.number === figure.number
      ? []
      : [
          {
            span: draft.spanOf(figure),
            message: `Here it is ${figure.number.toLocaleString("en")} ${figure.thing}, further up it was ${first.number.toLocaleString("en")}. Find out which is right and say it everywhere, or say why they differ.`,
          },
        ];
  });
}
