/** So many characters before the difference are kept, to know the place by. */
const lead = 24;

/**
 * `words` from a little before the place where they part from `other`: in a list of one line each, what long sentences
 * have in common would hide what differs.
 */
export function fromDifference(words: string, other: string): string {
  let place = 0;
  while (place < words.length && words.charAt(place) === other.charAt(place)) {
    place += 1;
  }
  const start = words.lastIndexOf(" ", place - lead);
  return place < 2 * lead || start <= 0 ? words : `…${words.slice(start)}`;
}
