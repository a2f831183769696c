import { said } from "../text/say.ts";

/** So many characters fill about two hundred and fifty pages. A longer text is no notice, and reading it would hold up whoever writes in it. */
const longest = 750_000;

/** What the person is told of a draft that is too long, with what to do. */
export const tooLongSentence = said(
  "This draft is not checked, because it is longer than 750,000 characters (about 250 pages): keep what is no part of the notice, such as a log or a long list, in a file of its own.",
);

/** A picture that stands in the text itself, which nobody reads: `data:image/png;base64,iVBORw0KGgo`. */
const pictureDataPattern = /data:image\/[^\s()<>"']+/g;

/** Whether a draft is longer than what is read. Pictures that stand in the text itself do not count. */
export function isTooLong(text: string): boolean {
  return text.length > longest && text.replace(pictureDataPattern, "").length > longest;
}
