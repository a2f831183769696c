import { wordingRule } from "../wording-rule.ts";

const takeOut = { text: "", when: "The sentence stands without it." } as const;

export const abundanceOfCaution = wordingRule({
  id: "IC410",
  name: "abundance-of-caution",
  title: "“Out of an abundance of caution”",
  message:
    "“{words}” says that what follows is not really needed, so readers do not do it. Say why you do it, or why they should.",
  why: "The phrase plays the danger down in the very sentence that asks people to act.",
  source: "Zou, Danino, Sun and Schaub (2019), CHI: hedges keep readers from acting",
  severity: "information",
  triggers: ["caution", "precaution", "purely as", "merely as", "simply as"],
  phrases: [
    { words: String.raw`(?:out of|in) an? (?:over)?-?abundance of caution`, instead: [takeOut] },
    { words: String.raw`(?:out of|with) an? (?:excess|overabundance) of caution`, instead: [takeOut] },
    { words: String.raw`out of (?:extreme|extra|sheer|pure) caution`, instead: [takeOut] },
    {
      words: String.raw`(?:purely|merely|simply|just|only) as a (?:precaution|precautionary measure)`,
      instead: [takeOut],
    },
    { words: String.raw`(?:for |as )?(?:purely|merely) precautionary(?: reasons| measure)?` },
  ],
  examples: {
    flagged: [
      { text: "Out of an abundance of caution, we have reset your password." },
      { text: "We are writing to you out of an abundance of caution." },
      { text: "We have, out of an abundance of caution, closed the shop." },
      { text: "Purely as a precaution, we ask you to change your password." },
      { text: "The reset is merely precautionary." },
      { text: "- In an abundance of caution we changed all keys" },
    ],
    clean: [
      { text: "We have reset your password, since it was in the file." },
      { text: "As a precaution, we changed the keys that the server knew." },
      { text: "Caution: the old page still takes orders." },
      { text: "Be cautious with letters that ask for your password." },
      { text: "“Out of an abundance of caution,” said the letter.", note: "Somebody else's words." },
      { text: "Take every precaution that you can." },
    ],
  },
});
