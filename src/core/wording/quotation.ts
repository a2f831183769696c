import { blank, type Passage, type Prose } from "./prose.ts";

/** Words that show that the quoted speaker is ourselves: "said our chief executive", "we wrote". */
const ownSpeakerPattern = /\b(?:our|we|us|my|I)\b/;

/**
 * Whether the character at `offset` of a passage stands in somebody else's words: between quotation
 * marks, and nothing beside them says that the speaker is the organisation itself.
 */
export function isQuotedFromOthers(prose: Prose, index: number, offset: number): boolean {
  const passage = prose.passages[index];
  const isQuoted = passage?.quoted?.some((span) => span.start <= offset && offset < span.end) ?? false;
  if (!isQuoted || passage === undefined) {
    return false;
  }
  const next = prose.passages[index + 1];
  const besides = [passage, ...(next?.opensBlock === false ? [next] : [])].map(unquotedText).join(" ");
  return !ownSpeakerPattern.test(besides) && !prose.ownNames.some((name) => besides.includes(name));
}

/** The words of a passage that stand outside quotation marks. */
function unquotedText({ text, quoted = [] }: Passage): string {
  let result = "";
  let done = 0;
  for (const span of quoted) {
    result += text.slice(done, span.start) + blank;
    done = span.end;
  }
  return result + text.slice(done);
}
