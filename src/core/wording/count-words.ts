import { rememberByText } from "../text/remember.ts";

const countOf = rememberByText((text) => ({ words: text.match(/\S+/g)?.length ?? 0 }));

/** How many words stand in a sentence. */
export function countWords(text: string): number {
  return countOf(text).words;
}
