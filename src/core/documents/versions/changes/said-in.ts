/** A letter or figure right before a place, and right behind it. */
const letterAtEnd = /[\p{L}\p{N}]$/u;
const letterAtBegin = /^[\p{L}\p{N}]/u;

/** Whether a text says these words, wherever its lines end, and not as part of others: "names" is not "usernames". */
export function saidIn(text: string): (words: string) => boolean {
  const plain = flat(text);
  return (words) => {
    const parts = plain.split(flat(words));
    return parts.some((part, index) => {
      const behind = parts[index + 1];
      return behind !== undefined && !letterAtEnd.test(part) && !letterAtBegin.test(behind);
    });
  };
}

/**
 * `words` of a moment as a text says them, with their zone or without: a list of moments names its zone once, below it,
 * as in "19 May 2026 at 08:45 (London time, UTC+01:00)". Undefined where it does not say them.
 */
export function wordsSaid(words: string, wasSaid: (words: string) => boolean): string | undefined {
  return [words, words.replace(/ \([^()]*\)$/, "")].find((each) => each !== "" && wasSaid(each));
}

/** "1\. März" is "1. März": without what keeps a sign from being Markdown. */
export function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\(?=[\p{P}\p{S}])/gu, "");
}

/** On one line, in small letters, and without escapes. */
function flat(text: string): string {
  return withoutEscapes(text).replace(/\s+/g, " ").toLowerCase();
}
