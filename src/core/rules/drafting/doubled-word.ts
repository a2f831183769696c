import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { spanOfMatch } from "../../text/span.ts";
import { wordingRule } from "../wording-rule.ts";

/** Words that nobody writes twice on purpose. */
const doubles =
  "the|a|an|to|of|in|and|or|for|with|by|on|at|from|we|you|your|our|is|are|was|were|will|be|been|this|these|it|as|not|have|has";

const doublePattern = new RegExp(String.raw`(?<![\w'-])(${doubles}) \1(?![\w'-])`, "gi");

/** "The a in the name", "log in in a minute", "carry on on Monday", "what it is is known" */
const rightPattern = patternLines("i")`
    \b(?:
      log|logged|sign|signed|come|came|go|goes|went|turn|turned|take|took|give|gave|move|carry|hand|join|check|break
      |broke|sent|send|get|got|tune|zoom|opt|built|plug
    )(?:s|ed|ing)? (?:in in|on on)\b
    |\b(?:what|who|how|where|that|there|all) (?:\w+ )?(?:it|that|this|he|she|they) is is\b|\bis is\b|\bare are\b
    |\ba a\b|\bas as\b
  `;

export const doubledWord = wordingRule({
  id: "IC809",
  name: "doubled-word",
  title: "The same word twice in a row",
  message: "“{words}” has a word too many. Take one out.",
  why: "A slip of the pen in such a letter makes readers wonder what else nobody looked at.",
  source: "House judgement",
  severity: "information",
  triggers: undefined,
  passages: ["sentence", "item", "heading", "row"],
  find: (text) =>
    allMatches(doublePattern, text)
      // "the The Times": a name.
      .filter((match) => !/^[a-z]+ [A-Z]/.test(match[0]))
      .filter((match) => !rightPattern.test(text.slice(Math.max(match.index - 12, 0), match.index + match[0].length)))
      .map((match) => ({
        ...spanOfMatch(match),
        message: "",
        replacements: [{ text: match[1] ?? "", when: "Where the word was meant once.", of: "words" as const }],
      })),
  examples: {
    flagged: [
      { text: "We closed the the folder." },
      { text: "You need to to do nothing." },
      { text: "# We are sorry for for this" },
      { text: "- Change your your password" },
      { text: "Of all the files none was\nwas opened." },
      { text: "We will will write again." },
    ],
    clean: [
      { text: "We closed the folder." },
      { text: "You had had two letters from us." },
      { text: "We know that that is late." },
      { text: "Please log in in an hour." },
      { text: "`the the`" },
      { text: "What it is is not known." },
      { text: "We are sorry. We are late." },
    ],
  },
});
