import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Hit } from "../wording.ts";
import { oneOf } from "../../wording/word-list.ts";

/** When a word that more people understand is right. */
export const whereItSaysTheSame = "Where this says the same, and more people understand it.";

/** Words by what plainer ones say the same: the best first. "" takes the words out. */
export type PlainerWords = Readonly<Record<string, string | readonly string[]>>;

/** What a rule looks for whose words all have plainer ones. */
export interface PlainerWordsFinder {
  readonly triggers: readonly string[];
  readonly find: (text: string) => readonly Hit[];
}

/** Looks for the words of `list` in one go. `when` says when the plainer ones are right; `message` what is wrong with them, where it is not what the rule says. */
export function findPlainerWords(list: PlainerWords, when: string, message = ""): PlainerWordsFinder {
  const pattern = new Sieved(new RegExp(String.raw`(?<![\w-])${oneOf(Object.keys(list))}(?![\w-])`, "gi"));
  return {
    triggers: [...new Set(Object.keys(list).map(firstWord))],
    find: (text) =>
      Array.from(pattern.matchAll(text), (match) => {
        const plainer = list[match[0].toLowerCase()] ?? [];
        const replacements = [plainer].flat().map((word) => ({ text: word, when, of: "words" as const }));
        return { ...spanOfMatch(match), message, replacements };
      }),
  };
}

function firstWord(words: string): string {
  return words.split(" ")[0] ?? words;
}
