import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** "the inconvenience": one that there was; whether that is the word for it hangs on what happened. */
const owned = String.raw`(?:all )?(?:the|this|your|such) (?:\w+ )?inconveniences?`;
const sayingSorry = /\b(?:sorry|apolog\w+|regret\w*|pardon|forgive)\b/i;

/** What is told of others' things as got at, and not as spared */
const privateThing = patternLines("i")`
    \b(?:
      names?|(?:home |e-?mail )?address(?:es)?|dates? of birth|birth dates|birthdays?|passports?
      |(?:card|account|insurance|security|phone|telephone|driving licen[cs]e|licen[cs]e) (?:numbers?|details|data)
      |bank details|passwords?|medical|health|diagnos[ei]s|test results|salar(?:y|ies)|payslips
      |personal (?:data|details|information)
    )\b
  `;
const spared = /\b(?:no|not|none|never|nor|neither|cannot|unable|without)\b|n't\b/i;
/** Lost for good, out of pocket, in danger */
const graveHarm = patternLines("i")`
    \b(?:
      (?:charged|billed|debited|taken|paid) (?:twice|double|again|three times|in error)|overdrawn|late fees?
      |out of pocket|wages|emergency (?:calls?|services|number)|999|911|112|ambulances?|injur\w+|hurt|ill|sick
      |poison\w*|allerg\w+|medicines?|medication|doses?
      |(?:cancelled|postponed|missed) (?:operations?|surger(?:y|ies)|treatments?)
      |(?:without|no) (?:heating|water|oxygen|insulin)
      |(?:lost|deleted|erased|destroyed|wiped) (?:for good|forever|your|their|some|the|all)
      |(?:cannot|could not|can't) be (?:restored|recovered|got back)
    )\b
  `;

const smallWords = "disruptions?|interruptions?|trouble|hassle|annoyance|delays?(?! in\\b)|technical difficulties";
const isSmallPattern = new RegExp(String.raw`\b(?:${smallWords}|inconveniences?)\b`, "i");
/** "Sorry that we showed …", "for what you had to bear" */
const namesMorePattern = /\b(?:sorry|apolog\w+|regret)[^.;]{0,20} (?:that|(?:for|at) (?:what|\w+ing))\b/i;
const smallMessage =
  "“{words}” is all that this draft is sorry for, and by the record personal data leaked. Say that you are sorry for that, by its name.";

/** By the record personal data got out. */
function isLeak({ record }: RuleContext): boolean {
  const { type, data } = record ?? {};
  return (
    type?.certainty === "confirmed" &&
    type.value === "leak" &&
    data?.certainty === "confirmed" &&
    data.value.some(({ certainty }) => certainty === "confirmed")
  );
}

/** Whether nothing in the draft says sorry for more than that. */
function isAllOfTheApology({ draft, judgements }: RuleContext): boolean {
  const apologies = judgements.get("apology")?.evidence ?? [];
  return apologies.every(({ start, end }) => {
    const words = draft.text.slice(start, end);
    return isSmallPattern.test(words) && !namesMorePattern.test(words);
  });
}

/** Whether the letter tells of more than an inconvenience: what is private got out, or somebody lost or was in danger. */
function tellsOfMore({ draft, judgements }: RuleContext): boolean {
  const told = judgements.get("data-involved")?.evidence.map(({ start, end }) => draft.text.slice(start, end)) ?? [];
  return (
    told.some((text) => privateThing.test(text) && !spared.test(text)) ||
    draft.passages.some(({ text }) => graveHarm.test(text) && !/\b(?:nobody|no one|if)\b/i.test(text))
  );
}

/** "the inconvenience" counts where it is apologised for in a letter of graver things. */
function counts({ passage, start, end, message }: PlacedHit, context: RuleContext): boolean {
  const text = context.draft.passages[passage]?.text ?? "";
  if (message === smallMessage) {
    return isLeak(context) && isAllOfTheApology(context);
  }
  return !isOwned.test(text.slice(start, end)) || (sayingSorry.test(text) && (isLeak(context) || tellsOfMore(context)));
}

const isOwned = new RegExp(`^${owned}(?! (?:that )?(?:this|it|we) (?:may|might|could))`, "i");

const leak = "type: leak\ndata: [names, bills]";

export const anyInconvenience = wordingRule({
  id: "IC202",
  name: "any-inconvenience",
  title: "“Any inconvenience”",
  message:
    "“{words}” makes the harm small and doubtful: it says neither what people had to bear nor that they did. Name the harm, in the words of somebody who had it.",
  why: "An apology that names the harm shows that it was understood; “any inconvenience” shows that nobody looked.",
  source:
    "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say what you are sorry for, and show that you understand its effect",
  severity: "warning",
  triggers: ["inconvenience", "sorry", "apolog", "regret"],
  phrases: [
    {
      words: String.raw`any (?:and all )?(?:(?:\w+ )?(?:(?:and|or)(?:\/or)? )?){0,2}inconveniences?(?: (?:that )?(?:this|it) (?:(?:may|might|could) (?:have )?cause[ds]?|causes|has caused|caused))?(?: (?:to )?you)?`,
    },
    {
      words: String.raw`${owned}(?! (?:and|or) (?!thank|we |I |hope|will|please|appreciate)|(?: (?:that )?(?:this|it|we|which))? (?:may|might|could)\b)(?: (?:(?:that |which )?(?:(?:this|it|we|the \w+) )?(?:has |have |had )?(?:been )?)?caused?)?(?: to you)?`,
      message:
        "“{words}” is too small a word for what happened: others got at what is private, or somebody lost by it or was in danger. Say that you are sorry for that, by its name.",
    },
    {
      words: sourceLines`
        (?<=\b(?:sorry|apolog\w+|regret)(?: [\w']+){0,2} )(?:the|this|any|all(?: the)?|your) (?:\w+ )?(?:${smallWords})\b(?! (?:(?:and|or) (?!thank|we |I |hope|will|please|appreciate)|(?:in|at|on) ))(?: (?:(?:that |which )?(?:this|it|we|the \w+) )?(?:has |have |had )?(?:been )?caused?)?
      `,
      message: smallMessage,
    },
    {
      words: String.raw`inconveniences? (?:that )?(?:this|it|we) (?:may|might|could) (?:have )?cause[ds]?(?: (?:to )?you)?`,
    },
  ],
  counts,
  examples: {
    flagged: [
      { text: "We apologise for any inconvenience." },
      { text: "We are sorry for any inconvenience this may have caused." },
      { text: "Please accept our apologies for any concern or inconvenience this causes you." },
      { text: "We regret any inconvenience." },
      { text: "Sorry for the inconvenience this may cause." },
      { text: "- Any and all inconvenience is regretted." },
      { text: "A stranger copied your name and your date of birth. We apologise for the inconvenience caused." },
      { text: "Some walkers were charged twice. Please accept our apologies for the inconvenience." },
      { text: "Sorry for the disruption, and thanks for your patience!", record: leak },
      { text: "We apologise for the inconvenience.", record: leak },
    ],
    clean: [
      { text: "We are sorry that others saw your bills, and sorry for the disruption.", record: leak },
      { text: "We are sorry that others saw your bills. We are sorry for the delay, too.", record: leak },
      { text: "Sorry for the disruption.", record: "type: outage" },

      { text: "We are sorry that you could not pay for nine hours." },
      { text: "Having to change your card is a real inconvenience, and we are sorry for it." },
      { text: "The inconvenience was ours to prevent." },
      { text: "“We regret any inconvenience,” wrote the carrier.", note: "Somebody else's words." },
      { text: "> Sorry for any inconvenience.", note: "A quotation." },
      { text: "The lift stood still for an hour. We are sorry for the inconvenience.", note: "It was no more." },
      { text: "A stranger copied your name. We are sorry for the inconvenience and the fright it gave you." },
      { text: "Tell us about any trouble that you have had." },
      { text: "The shop sells anything for your convenience." },
    ],
  },
  exceptions: "Where the effect truly was no more than an inconvenience, say which: “you had to sign in again”.",
});
