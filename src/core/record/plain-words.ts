/** Control characters, which nobody sees and no document wants; line ends and tabs are white space and stay. */
// eslint-disable-next-line no-control-regex -- these are the very characters to take out
const controlPattern = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/** Half of a character that takes two units: cannot be saved. */
const halfCharacterPattern = /\p{Surrogate}/gu;

/** "Called Jonas": words that need nothing done to them. */
const plainPattern = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/** `text` on one line: control characters gone, every run of white space one space, none at either end. May be "". */
export function plainWords(text: string): string {
  if (plainPattern.test(text)) {
    return text;
  }
  return text
    .replace(/[\u0085\u2028\u2029]/g, " ")
    .replace(controlPattern, "")
    .replace(halfCharacterPattern, "")
    .replace(/\s+/g, " ")
    .trim();
}
