import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

/** "the inconvenience": one that there was; whether that is the word for it hangs on what happened. */
const owned = String.raw`(?:all )?(?:the|this|your|such) (?:\w+ )?inconveniences?`;
const sayingSorry = /\b(?:sorry|apolog\w+|regret\w*|pardon|forgive)\b/i;

/** What is told of others' things as got at, and not as spared */
const privateThing =
  /\b(?:names?|(?:home |e-?mail )?address(?:es)?|dates? of birth|birth dates|birthdays?|passports?|(?:card|account|insurance|security|phone|telephone|driving licen[cs]e|licen[cs]e) (?:numbers?|details|data)|bank details|passwords?|medical|health|diagnos[ei]s|test results|salar(?:y|ies)|payslips|personal (?:data|details|information))\b/i;
const spared = /\b(?:no|not|none|never|nor|neither|cannot|unable|without)\b|n't\b/i;
/** Lost for good, out of pocket, in danger */
const graveHarm =
  /\b(?:(?:charged|billed|debited|taken|paid) (?:twice|double|again|three times|in error)|overdrawn|late fees?|out of pocket|wages|emergency (?:calls?|services|number)|999|911|112|ambulances?|injur\w+|hurt|ill|sick|poison\w*|allerg\w+|medicines?|medication|doses?|(?:cancelled|postponed|missed) (?:operations?|surger(?:y|ies)|treatments?)|(?:without|no) (?:heating|water|oxygen|insulin)|(?:lost|deleted|erased|destroyed|wiped) (?:for good|forever|your|their|some|the|all)|(?:cannot|could not|can't) be (?:restored|recovered|got back))\b/i;

/** Whether the letter tells of more than an inconvenience: what is private got out, or somebody lost or was in danger. */
function tellsOfMore({ draft, judgements }: RuleContext): boolean {
  const told = judgements.get("data-involved")?.evidence.map(({ start, end }) => draft.text.slice(start, end)) ?? [];
  return (
    told.some((text) => privateThing.test(text) && !spared.test(text)) ||
    draft.passages.some(({ text }) => graveHarm.test(text) && !/\b(?:nobody|no one|if)\b/i.test(text))
  );
}

/** "the inconvenience" counts where it is apologised for in a letter of graver things. */
function counts({ passage, start, end }: PlacedHit, context: RuleContext): boolean {
  const text = context.draft.passages[passage]?.text ?? "";
  return !isOwned.test(text.slice(start, end)) || (sayingSorry.test(text) && tellsOfMore(context));
}

const isOwned = new RegExp(`^${owned}(?! (?:that )?(?:this|it|we) (?:may|might|could))`, "i");

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
  triggers: ["inconvenience"],
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
    ],
    clean: [
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
