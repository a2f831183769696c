/** A file of a program whose texts people take for plain ones. `archive`: a workbook or any other. `office`: an old workbook or the like. */
export type OtherProgram = "word" | "pdf" | "archive" | "office";

/** What names the main part of a Word file, and of a text of LibreOffice, among the parts of the archive that either is. */
const textPartPattern = /word\/document\.xml|application\/vnd\.oasis\.opendocument\.text/;

/** "WordDocument", as an old Office file names what is in it. */
const oldWordPattern = /W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t/;

/** Which other program a file is from, by its bytes, whatever its name; undefined where it may be plain text. */
export function otherProgram(bytes: Uint8Array): OtherProgram | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  if (beginning.startsWith("%PDF")) {
    return "pdf";
  }
  if (beginning === "{\\rtf") {
    return "word";
  }
  const holds = (pattern: RegExp): boolean => pattern.test(new TextDecoder("latin1").decode(bytes));
  if (beginning.startsWith("PK\u0003\u0004")) {
    return holds(textPartPattern) ? "word" : "archive";
  }
  if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0")) {
    return holds(oldWordPattern) ? "word" : "office";
  }
  return undefined;
}
