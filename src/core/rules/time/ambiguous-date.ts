import { Sieved } from "../../text/sieve.ts";
import { Temporal } from "temporal-polyfill";
import { wordDate } from "../../time/word-moment.ts";
import { wordingRule } from "../wording-rule.ts";
import type { RuleContext } from "../rule.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

/** `03/04/2026`, `3-4-2026`, `03/04/26` */
const numericDatePattern = new Sieved(
  /(?<![\d/.-])(?<first>0?[1-9]|1[0-2])(?<mark>[/-])(?<second>0?[1-9]|1[0-2])\k<mark>(?<year>(?:19|20)\d\d|(?<=\/)\d\d)(?![\d/-])/g,
);

export const ambiguousDate = wordingRule({
  id: "IC303",
  name: "ambiguous-date",
  title: "A date that may be read two ways",
  message: "“{words}” is one day in Europe and another in America. Write the month as a word.",
  why: "A reader who takes the day for the month looks for trouble in the wrong month, or not at all.",
  source: "House judgement; ISO 8601 exists because numbers alone are read both ways",
  severity: "warning",
  triggers: undefined,
  passages: ["heading", "sentence", "item", "row"],
  find: findNumericDates,
  replacementsFor: readings,
  examples: {
    flagged: [
      { text: "The file was public from 03/04/2026." },
      { text: "We closed it on 3/4/2026 at 06:10 UTC." },
      { text: "Letters go out on 05-06-2026." },
      { text: "| Day | What |\n| --- | --- |\n| 01/02/2026 | Found |" },
      { text: "- 11/12/25: the folder is closed" },
      { text: "# Notice of 07/08/2026" },
    ],
    clean: [
      { text: "The file was public from 3 April 2026." },
      { text: "The file was public from 2026-04-03." },
      { text: "The file was public from 25/04/2026.", note: "There is no 25th month." },
      { text: "The file was public on 04/04/2026.", note: "The same both ways." },
      { text: "See [the log](https://example.org/03/04/2026)." },
      { text: "The form came on 03/04/2026 (that is 3 April)." },
      { text: "The reference is 12/03/04/2026-7." },
      { text: "Two of the 3/4/5 readings failed." },
    ],
  },
});

/** "03/04/2026 (that is 3 April)" */
const explainedPattern = /^,? ?\(?(?:that is|i\.e\.|meaning|which is|in words|day first|month first)[ ,:)]/i;

function findNumericDates(text: string): readonly Hit[] {
  return numericDatePattern.matchAll(text).flatMap((match) => {
    const { first = "", second = "" } = match.groups ?? {};
    const [one, two] = [Number(first), Number(second)];
    const isExplained = explainedPattern.test(text.slice(match.index + match[0].length));
    return one === two || isExplained
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            message: "",
            replacements: [],
          },
        ];
  });
}

/** The two days that it may be. */
function readings(hit: PlacedHit, { draft, moments }: RuleContext): readonly Replacement[] {
  const words = draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "";
  const [first = 1, second = 1, number = 0] = words.split(/[/-]/).map(Number);
  const year = number < 100 ? 2000 + number : number;
  const meant = (month: number, day: number, which: string): Replacement => ({
    of: "words",
    text: wordDate(Temporal.PlainDate.from({ year, month, day }), moments),
    when: `The ${which} number is the day.`,
  });
  return [meant(second, first, "first"), meant(first, second, "second")];
}
