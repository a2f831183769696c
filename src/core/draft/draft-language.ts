import { areGerman } from "../wording/language/foreign-runs.ts";
import { languageName } from "../wording/language/language-name.ts";
import { languageOfWords } from "../wording/language/language-of-words.ts";
import type { Draft } from "./draft.ts";

/** What language a draft is in, and whether its words can be judged. */
export interface DraftLanguage {
  /** As in the front matter, else as the words show it: "en", "de"; "und" where only the script is known. */
  readonly tag: string;
  /** In English: "German"; as in the front matter where nobody knows that language, "another language" where it is not given. */
  readonly name: string;
  readonly isEnglish: boolean;
}

/** "en", "en-GB", "eng", "English" */
const englishPattern = /^en(?:$|[-_]|g$|glish$)/i;

/** What a draft is written in: what its front matter says; without that, what its words plainly show; else English. */
export function draftLanguage(draft: Draft): DraftLanguage {
  const tag = draft.frontMatter.lang ?? languageOfWords(proseOf(draft)) ?? (areGerman(proseOf(draft)) ? "de" : "en");
  return { tag, name: tag === "und" ? "another language" : languageName(tag), isEnglish: englishPattern.test(tag) };
}

function* proseOf(draft: Draft): Generator<string> {
  for (const passage of draft.passages) {
    if (passage.kind !== "row") {
      yield passage.text;
    }
  }
}
