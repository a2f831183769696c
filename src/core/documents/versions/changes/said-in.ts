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

/** "1\. März" is "1. März": without what keeps a sign from being Markdown. */
export function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\(?=[\p{P}\p{S}])/gu, "");
}

/** On one line, in small letters, and without escapes. */
function flat(text: string): string {
  return withoutEscapes(text).replace(/\s+/g, " ").toLowerCase();
}
