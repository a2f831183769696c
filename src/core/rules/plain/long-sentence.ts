import { wordingRule } from "../wording-rule.ts";

/** A sentence of more words than this is marked; guides set 20 to 25. */
const mostWords = 40;

/** Fewer characters than this can't be so many words. */
const fewestCharacters = mostWords * 3;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’&@./:-]*/gu;

export const longSentence = wordingRule({
  id: "IC705",
  name: "long-sentence",
  title: "A very long sentence",
  message: `This sentence has more than ${String(mostWords)} words. Make two of it, or a list.`,
  why: "In a long sentence readers lose the beginning before they reach the end, most of all people who are worried.",
  source:
    "GOV.UK content design guidance: short sentences, of 25 words at most; GSA, plainlanguage.gov: one idea in a sentence",
  severity: "information",
  isAboutWords: false,
  triggers: undefined,
  passages: ["sentence", "item"],
  find: (text) => {
    const count = text.length < fewestCharacters ? 0 : (text.match(wordPattern)?.length ?? 0);
    return count <= mostWords
      ? []
      : [
          {
            start: 0,
            end: text.length,
            message: `This sentence has ${String(count)} words; after about 25 readers lose the thread. Make two of it, or a list.`,
            replacements: [],
          },
        ];
  },
  examples: {
    flagged: [
      { text: longText("We copied the bookings to an open folder") },
      { text: longText("Your name and your address were in the file") },
      { text: `- ${longText("The file stood on our website")}` },
      { text: `${longText("We closed the folder")}\n\nWe are sorry.` },
      { text: `${longText("We told the police")} ${longText("We told the bank")}` },
      { text: longText("**Nobody** noticed that the file was open") },
    ],
    clean: [
      { text: "We copied the bookings to an open folder, and for eight days anybody could read them." },
      { text: "We are sorry. ".repeat(20).trim() },
      { text: "- We closed the folder.\n".repeat(20).trim() },
      { text: `\`${longText("We closed the folder")}\``, note: "Code." },
      { text: `> ${longText("We closed the folder")}`, note: "A quotation." },
      { text: `| Step |\n| --- |\n| ${longText("We closed the folder")} |`, note: "A table." },
    ],
  },
});

function longText(opening: string): string {
  const parts = [
    "and then somebody from outside found it",
    "and read it",
    "and took a copy of it home",
    "although the folder had a lock",
    "because the key hung beside the door",
    "where it had always been",
  ];
  return `${opening} ${parts.join(" ")} and we saw none of it.`;
}
