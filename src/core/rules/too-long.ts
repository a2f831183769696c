import { tooLongSentence } from "../draft/is-too-long.ts";
import { sayLater } from "../text/say.ts";
import type { Rule } from "./rule.ts";

const sentence = "We left a folder open. ";

/** The only one that speaks of such a draft: nothing else in it is read, and nobody can decide that this does not count. */
export const tooLong: Rule = {
  id: "IC820",
  name: "too-long",
  title: "Too long to be checked",
  why: "What is longer than about two hundred and fifty pages is no notice that anybody reads, and checking it would hold up whoever writes in it; so nothing in it is checked, and it cannot go out like this.",
  source: "House judgement",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check: ({ draft, say }) =>
    draft.isTooLong ? [{ span: draft.titleSpan, message: sayLater(say, tooLongSentence) }] : [],
  examples: {
    flagged: [
      { text: `# A letter\n\n${sentence.repeat(33_000)}`, note: "More than 750,000 characters." },
      { text: `# A letter\n\n${`- ${sentence}\n`.repeat(30_500)}`, note: "The same in a list." },
    ],
    clean: [
      { text: "# A letter\n\nWe left a folder open.", note: "As letters are." },
      {
        text: `# A letter\n\n![Our logo](data:image/png;base64,${"iVBORw0KGgo".repeat(70_000)})`,
        note: "A picture that stands in the text itself does not count.",
      },
    ],
  },
};
