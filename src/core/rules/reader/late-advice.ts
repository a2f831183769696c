import { sourceLines } from "../../text/pattern-lines.ts";
import type { Passage } from "../../wording/prose.ts";
import { countWords } from "../../wording/count-words.ts";
import { rememberByStretch, rememberWhere } from "../../wording/stretches.ts";
import { oneOf, wholeWords } from "../../wording/word-list.ts";
import { firstWords } from "../first-words.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { adviceHeadingPattern, advicePassages } from "./advice-passages.ts";

/** In a shorter letter nothing is far from the top. */
const fewestWords = 130;
/** From this part of the words on, advice stands late; in a letter of one page only near its end. */
const latePart = (words: number): number => (words < 250 ? 0.7 : 0.6);

/** What people do to protect themselves. */
const protectiveActs = [
  ..."chang(?:e|ing),reset(?:ting)?,updat(?:e|ing),upgrad(?:e|ing),check(?:ing)? (?:your|that|the|for),verify(?:ing)?,monitor(?:ing)?".split(
    ",",
  ),
  ..."rotat(?:e|ing),replac(?:e|ing),revok(?:e|ing),freez(?:e|ing),delet(?:e|ing),re-?download(?:ing)?,re-?install(?:ing)?".split(
    ",",
  ),
  ..."report(?:ing)?,block(?:ing)?,have (?:it|them|your [\\w-]+|this) (?:changed|replaced|blocked|reissued),cancel(?:ling)?,disabl(?:e|ing),enabl(?:e|ing),beware,do not(?! hesitate),don't(?! hesitate),log(?:ging)? out,sign(?:ing)? out".split(
    ",",
  ),
];

export const lateAdvice: Rule = {
  id: "IC608",
  name: "late-advice",
  title: "What readers can do stands late and under no heading",
  why: "Most readers look for what they must do and stop where they do not find it.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: actions are buried in long paragraphs; use headings and lists",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: flaggedExamples().flatMap((example, index) =>
      index < 4 ? [example] : [{ text: example.text.replace("Please change", "Lastly, everybody should reset") }],
    ),
    clean: [
      ...flaggedExamples().map(({ text }) => ({
        text: text.replace("Please change", "## What you can do\n\nPlease change"),
      })),
      { text: "Please change your password.\n\nWe left a storage area open.", note: "Short." },
      { text: "You need to do nothing." },
      ...flaggedExamples()
        .slice(0, 2)
        .map(({ text }) => ({
          text: text.replace("Please change your password today", "You can complain to the board"),
        })),
    ],
  },
};

function flaggedExamples() {
  const story =
    "We copied the file to the wrong folder, and for eight days it could be read by anybody who had the address. ";
  return [15, 18, 20, 25, 30, 40].map((count) => ({
    text: `${story.repeat(Math.floor(count / 2))}\n\n${story.repeat(Math.ceil(count / 2))}\n\nPlease change your password today.`,
  }));
}

/** "please change", "you should check", "we recommend replacing" */
const plainAdvicePattern = wholeWords(
  sourceLines`
    (?:
      please
      |(?:
        you|they|(?:people|customers|members|patients|guests|tenants|anybody|anyone)(?: who [^.;?!]{1,40})?
        |those [\w-]+ people
      ) (?:should|must|need to|have to|has to)
      |we (?:strongly |also )?(?:recommend|advise|urge|ask|encourage)(?: that)?(?: (?:you|all \w+|everyone|customers|users|affected \w+))?(?: to)?
    )(?: (?:also|immediately|now|still)){0,2} ${oneOf(protectiveActs)}
  `,
);

const plainAdvice = rememberWhere(({ text, kind }) => kind !== "heading" && plainAdvicePattern.test(text));
/** In what the whole product takes for advice: "choose a new", "look at your", "must be entered again". */
const protectsPattern = wholeWords(
  sourceLines`
    (?:chang|freez|block|cancel|report|delet|monitor|reset)(?:e|ing)? (?:your|the|any|their|it|them)
    |(?:choose|set|pick|take) an? (?:new|different)
    |(?:look|check)(?:ed)? (?:at |through |over )?(?:your|the statements)|be (?:wary|careful|alert) of
    |(?:enter|upload|fill|sign)\w* (?:\w+ )?(?:again|once more|anew)
  `,
);

const wordsByStretch = rememberByStretch((passages) => wordsIn(passages));

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, kind } = context;
  const told = kind.requires.includes("reader-action")
    ? [...advicePassages(context), ...plainAdvice(draft.passages)]
    : [];
  const first = Math.min(...told);
  const passage = draft.passages[first];
  if (
    passage === undefined ||
    isAnnounced(draft, first) ||
    passage.kind === "item" ||
    !(plainAdvicePattern.test(passage.text) || protectsPattern.test(passage.text))
  ) {
    return [];
  }
  const all = wordsByStretch(draft.passages).reduce((sum, { answer }) => sum + answer, 0);
  const before = wordsIn(draft.passages.slice(0, first));
  return all < fewestWords || before < all * latePart(all)
    ? []
    : [
        {
          span: firstWords(passage, draft.text),
          message: `Readers come to what they can do only after ${String(before)} words. Put it further up, or under a heading such as “What you can do”.`,
        },
      ];
}

/** A heading, or a short question before it: "What do you need to do?" */
function isAnnounced({ passages }: RuleContext["draft"], index: number): boolean {
  const before = passages[index - 1]?.text ?? "";
  const heading = passages[index]?.heading ?? "";
  return adviceHeadingPattern.test(heading) || (/^.{1,80}\?$/.test(before) && adviceHeadingPattern.test(before));
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}
