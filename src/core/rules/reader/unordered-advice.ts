import { patternLines } from "../../text/pattern-lines.ts";
import { rememberByStretch } from "../../wording/stretches.ts";
import { firstWords } from "../first-words.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { advicePassages } from "./advice-passages.ts";

/** From so many on, readers need to know where to begin. */
const fewest = 5;

/** So much of a list must be advice; whatever else stands in it may be an instruction that was not recognised. */
const adviceShare = 0.6;

/** "Remain vigilant", "we encourage you to stay alert": nothing that can be done and ticked off. */
const watchPattern = patternLines("i")`
    ^(?:
      \W|please |we (?:\w+ )?(?:encourage|advise|urge|ask|recommend|remind)(?: (?!to\b)\w+){1,3}(?: to)? |(?:
        you|customers|members|everyone
      ) (?:should|can|may) (?:\w+ )?
      |it is (?:\w+ )?(?:advisable|important|best|wise|good practice|recommended) to |as a (?:\w+ )?(?:precaution|matter of \w+),? |(?:always|also) ){0,3}(?:
      (?:remain|stay|be|keep) (?:\w+ )?(?:
        vigilant|alert|watchful|cautious|wary|on (?:your|their|the) (?:guard|lookout|alert)
      )
      |exercise (?:\w+ )?(?:caution|vigilance)
    )\b
  `;
/** What closes the door: "place a security freeze", "change your password". */
const actPattern =
  /\b(?:(?:plac|put|request|set|add|ask for)\w* (?:[\w-]+ ){0,3}(?:freeze|fraud alert|credit lock)|freeze your|(?:change|reset) (?:your|the|all|any) (?:\w+ )?(?:passwords?|PIN|codes?)|(?:block|cancel|replace) (?:your|the) (?:\w+ )?card|tell your bank)/i;

/** "first", "today", "most urgent": where to begin is said. A list of rights has no order. */
const orderPattern =
  /\b(?:first|then|next|now|today|tonight|tomorrow|immediately|at once|straight away|right away|as soon as|urgent\w*|important|priority|order|this (?:week|month)|within|before|after|finally|rights|step \d|once)\b/i;

const steps = [
  "Change your password.",
  "Check your bank statements.",
  "Do not open links in messages that name us.",
  "Tell your bank about payments that you do not know.",
  "Turn on two-step sign-in.",
];

function list(mark: string): string {
  return steps.map((step) => mark + step).join("\n");
}

export const unorderedAdvice: Rule = {
  id: "IC610",
  name: "unordered-advice",
  title: "Many things to do, and nothing says where to begin",
  why: "Faced with a long list, people do the easiest thing or none; say what matters most and it gets done.",
  source: "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: order actions by priority",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: list("- ") },
      { text: list("* ") },
      { text: `## What you can do\n\n${list("- ")}` },
      { text: `We recommend that you do this:\n\n${list("- ")}` },
      { text: `To protect yourself, please do this:\n\n${list("+ ")}\n- Delete the old app.` },
      { text: `${list("- ")}\n\nWe are sorry.` },
      { text: "Please remain vigilant. You can also place a security freeze on your credit file." },
      { text: "- Be on the lookout for odd calls.\n- Change your password." },
    ],
    clean: [
      {
        text: ["1", "2", "3", "4", "5"].map((number, index) => `${number}. ${steps[index] ?? ""}`).join("\n"),
        note: "The numbers give the order.",
      },
      { text: `The most urgent first:\n\n${list("- ")}` },
      { text: list("- ").replace("Change your password.", "Change your password today.") },
      { text: "Change your password. Then stay alert to odd calls." },
      { text: "Stay alert to calls that name the harbour." },
      { text: list("- ").split("\n").slice(0, 4).join("\n") },
      {
        text: "- We changed the locks.\n- We told the police.\n- We wrote to everybody.\n- We closed the door.\n- We took back the keys.",
      },
      { text: list("- ").replaceAll("\n", "\n\nWe are sorry.\n\n") },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const lists = longLists(context.draft.passages).flatMap(({ first, answer }) =>
    answer.map(({ leadIn, items }) => ({ leadIn: first + leadIn, items: items.map((item) => first + item) })),
  );
  const advice = new Set(lists.length === 0 ? [] : advicePassages(context));
  const watching = vagueLead(context);
  const led = watching === undefined ? [] : [watching];
  const unordered = lists.flatMap(({ leadIn, items }) => {
    const passages = items.flatMap((index) => context.draft.passages[index] ?? []);
    const [first] = passages;
    const above = context.draft.passages[leadIn];
    const isAdvice = items.filter((index) => advice.has(index)).length >= items.length * adviceShare;
    const isOrdered =
      passages.some(({ text }) => orderPattern.test(text)) ||
      orderPattern.test(`${above?.heading ?? ""} ${above?.text ?? ""}`);
    return first === undefined || !isAdvice || isOrdered || isNumbered(context, first.span.start)
      ? []
      : [
          {
            span: firstWords(first, context.draft.text),
            message: `Here begin ${String(items.length)} things to do, and nothing says which comes first. Number them, the most urgent first, or say what to do today.`,
          },
        ];
  });
  return [...led, ...unordered];
}

/** The call to be watchful that stands before all other advice, where something that can be done stands further down. */
function vagueLead(context: RuleContext): RuleFinding | undefined {
  const { passages } = context.draft;
  const index = passages.findIndex(
    ({ text, kind }) => kind !== "heading" && (watchPattern.test(text) || actPattern.test(text)),
  );
  const first = passages[index];
  const isLate = passages.slice(index + 1).some(({ text, kind }) => kind !== "heading" && actPattern.test(text));
  return first === undefined || actPattern.test(first.text) || !isLate
    ? undefined
    : {
        span: firstWords(first, context.draft.text),
        message:
          "The advice begins with watchfulness, and what can be done stands below it. Put first what protects most, and say how: “Freeze your credit today”.",
      };
}

/** Whether the line has a number before its words: "1. Change …". */
function isNumbered({ draft }: RuleContext, start: number): boolean {
  const line = draft.lines.lineStart(draft.lines.positionAt(start).line);
  return /^\W*\d/.test(draft.text.slice(line, start + 3));
}

/** The first sentences of the items of each long list, with the passage above it. */
const longLists = rememberByStretch((passages) => {
  const lists: { readonly leadIn: number; readonly items: number[] }[] = [{ leadIn: -1, items: [] }];
  for (const [index, { kind, opensBlock }] of passages.entries()) {
    if (kind !== "item") {
      lists.push({ leadIn: index, items: [] });
    } else if (opensBlock) {
      lists.at(-1)?.items.push(index);
    }
  }
  return lists.filter(({ items }) => items.length >= fewest);
});
