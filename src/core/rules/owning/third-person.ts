import { wordingRule } from "../wording-rule.ts";

const company = String.raw`the (?:company|organi[sz]ation|firm|business|bank|agency|association|foundation|charity|council|hospital|university|school|platform|management|board)`;
const manner = String.raw`(?:(?:very |most )?(?:deeply|sincerely|truly|greatly|unreservedly|fully|strongly|very|so) )?`;

export const thirdPerson = wordingRule({
  id: "IC209",
  name: "third-person",
  title: "Ourselves as “the company”",
  message: "“{words}” steps back from the matter, as if somebody else had written the letter. Say “we”.",
  why: "Nobody says sorry in the third person: it sounds like a report about somebody else’s feelings.",
  source: "GSA, plainlanguage.gov: speak of the organisation as “we”; House judgement",
  severity: "information",
  triggers: [
    "the compan",
    "the organi",
    "the firm",
    "the business",
    "the bank",
    "the agency",
    "the associ",
    "the found",
    "the charity",
    "the council",
    "the hospital",
    "the univers",
    "the school",
    "the platform",
    "the manag",
    "the board",
  ],
  phrases: [
    {
      words: String.raw`${company} (${manner})(?:regrets|is (${manner})sorry|apologi[sz]es|(?:would like|wishes|wants) to (?:\w+ )?apologi[sz]e)`,
      instead: [],
    },
    {
      words: String.raw`${company} (?:takes|accepts) (?:full |complete |its |all )*(?:responsibility|this|the (?:security|privacy|protection|safety))`,
    },
  ],
  examples: {
    flagged: [
      { text: "The company regrets what happened." },
      { text: "The company sincerely apologises to its customers." },
      { text: "The bank is deeply sorry for the delay." },
      { text: "The organisation accepts full responsibility." },
      { text: "The firm would like to apologise." },
      { text: "The university takes this very seriously." },
    ],
    clean: [
      { text: "We are sorry." },
      { text: "The company that printed the letters is in Leeds." },
      { text: "The bank will send you a new card." },
      { text: "The school was closed on Monday." },
      { text: "“The company regrets the delay,” wrote the carrier.", note: "Somebody else's words." },
      { text: "The board met on Friday and decided to close the service." },
    ],
  },
  exceptions:
    "A statement for the press may speak of the organisation by its name. Its apology is better said by a person.",
});
