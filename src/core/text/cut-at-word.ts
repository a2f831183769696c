/** "wrong-mailing-list" in at most `most` characters, cut between words: "wrong-mailing". One long word is cut within. */
export function cutAtWord(words: string, most: number): string {
  if (words.length <= most) {
    return words;
  }
  const end = words.lastIndexOf("-", most);
  return words.slice(0, end > 0 ? end : most);
}
