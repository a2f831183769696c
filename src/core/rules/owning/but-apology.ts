import { sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const sorry = String.raw`(?:sorry|apologi[sz]es?|apologies|apology|regrets?)`;

/** "but our fault it was", "but we know that this is not enough": what takes nothing back. */
const takesNothingBack = sourceLines`
  (?:not|never|hardly|scarcely) (?:be )?(?:enough|undo|change|mend|make up)
  |(?:but|however|yet|still),? (?:we|I) (?:
    know|will|are (?:making|working|going|determined|now)|want|owe|can do|must|also|should|ought|failed|promise
  )
  |(?:but|yet|still,?|however,?) sorry|(?:but|however|yet),? (?:this|that|it) (?:is|was) (?:our|not your|us\b)
  |(?:but|however|yet),? (?:the|our) (?:own )?(?:fault|mistake|responsibility)|(?:is|was|are|were) (?:ours|us)\b
  |nothing but|anything but|all but|sorry (?:to say )?but
`;

/** What begins a sentence that takes the one before back. */
const takingBack = String.raw`(?:but|however,|that said|having said that|that being said|still,|yet|at the same time|on the other hand|nevertheless|nonetheless|even so|then again|in fairness|to be fair|in our defen[cs]e)`;

const sorryPattern = new RegExp(
  String.raw`\b(?:(?:we|I)(?:'re| are|'m| am)? (?:\w+ ){0,3}?|please accept \w+ )${sorry}\b|^(?:\w+ )?(?:sorry|apologies)\b`,
  "i",
);

const takingBackPattern = new RegExp(String.raw`^${takingBack}`, "i");

/** Whether a hit takes something back that is an apology: in its own words, or right before in the same paragraph. */
function takesApologyBack({ passage, start }: PlacedHit, { draft: { passages } }: RuleContext): boolean {
  const [before, here] = [passages[passage - 1], passages[passage]];
  if (!takingBackPattern.test(here?.text.slice(start) ?? "")) {
    return true;
  }
  return before?.kind === "sentence" && here?.opensBlock !== true && sorryPattern.test(before.text);
}

export const butApology = wordingRule({
  id: "IC203",
  name: "but-apology",
  title: "“Sorry, but …”",
  message:
    "“{words}” takes the apology back: what follows a “but” is heard as the excuse. End the sentence after the apology, and say the other thing elsewhere if readers need it.",
  why: "Readers remember what comes after the “but”, and take it for the reason why nobody is really sorry.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: no excuses; be careful with explanations",
  severity: "information",
  triggers: [
    "sorry",
    "apolog",
    "regret",
    ...["but", "however", "that said", "having said", "being said", "still", "yet"],
    ...["at the same", "on the other", "less", "even so", "then again", "fair", "in our def"],
  ],
  unless: takesNothingBack,
  counts: takesApologyBack,
  phrases: [
    {
      words: String.raw`${sorry}\b[^.:?!]{0,110}?[,;\u2013\u2014-]? ?\b(?:but|however|although|though|yet|still|nevertheless)(?=,? (?!(?:was|were|is|are|did|do|does|had|has|have|could|can|would|never|not|then|only|nothing|nobody was|still|to|for|at|in|on|also)\b)\w)`,
    },
    {
      words: String.raw`(?:while|whilst|although|though|even though|much as) (?:we|I|the \w+)(?: are| am| is| do)? (?:\w+ )?${sorry}\b[^.;:?!]{0,120}?,(?= \w)`,
    },
    { words: String.raw`sorry (?:as|though) (?:we are|I am|the \w+ is)\b[^.;:?!]{0,120}?,(?= \w)` },
    { words: String.raw`^${takingBack}(?=,? \w)` },
  ],
  examples: {
    flagged: [
      { text: "We are sorry, but this was beyond our control." },
      { text: "We apologise for the delay, but our supplier was late too." },
      { text: "Sorry for the outage, but no data was lost." },
      { text: "We are very sorry for what happened, however it affected few of you." },
      {
        text: "We are sorry that the list was public, although nobody seems to have read it.",
        note: "Not an excuse at all costs, but heard as one.",
      },
      { text: "Our apologies, but you should have had a second password." },
      { text: "While we are sorry about the empty shelves, the strike was not of our making." },
      { text: "Sorry as we are for the wait, guests had been told to come early." },
      { text: "We apologise for the cold rooms. That said, the boiler was new." },
    ],
    clean: [
      { text: "We are sorry. No data was lost." },
      { text: "We are sorry, but we know that this is not enough." },
      { text: "We are sorry, but sorry does not undo it." },
      { text: "It was late, but we are sorry all the same." },
      { text: "We can do nothing but apologise." },
      { text: "We apologise for the outage. But the cause is ours." },
      { text: "The lift is working again. However, the stairs stay shut.", note: "No apology before it." },
      { text: "We are sorry.\n\nStill, some rooms are cold tonight.", note: "A paragraph of its own." },
      { text: "“Sorry, but it was the weather,” the carrier said.", note: "Somebody else's words." },
    ],
  },
});
