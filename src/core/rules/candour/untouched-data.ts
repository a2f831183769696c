import { patternLines } from "../../text/pattern-lines.ts";
import type { Span } from "../../text/span.ts";

/** Nobody knows yet, or only in a case, or an offer of more to read: of all that a sentence goes on to say. */
const openPattern = patternLines("i")`
    not (?:yet )?know|whether|^(?:if|should)\b|\bif you\b|\bplease\b|which (?:data|information|details|records)\b
  `;
/** None of it: of what its own clause says. */
const nonePattern = patternLines("i")`
    ^(?:no|none of|neither) (?!doubt)
    |\b(?:no|not|n't)(?: \w+){0,3} (?:indications?|evidence|signs?|reason to (?:believe|think|suspect))(?: at all)? (?:that|of)\b
    |\b(?:no|none|nothing|neither|never) (?:of )?(?:the |your |our )?(?:\w+ )?(?:
      data|information|details|records|personal
    )
    |\b(?:was|were|is|are|has|have|did|does|do)(?:n't| not) (?:\w+ )?(?:
      access|affect|cop|stol|take|expos|leak|involv|compromis|impact|obtain|view|download|disclos|touch|read|seen|lost
      |delet|contain|includ|hold
    )
    |\b(?:more|further) (?:information|details)|\b(?:restor|recover)\w*
    |\b(?:we|I) (?:have )?(?:sent|gave|give|send) you\b
  `;

/** Where a clause of its own may begin: "…; some", "…, and some". */
const seamPattern = /; |, (?:and|but|yet|so) /g;
/** Before it stands a whole clause, and no part of a list. */
const wholePattern =
  /(?:\b(?:was|were|is|are|has|have|had|did|does|do|can|could|will|would|may|might|failed|left|took|went)\b[^,;]*|ed)$/i;

/** Whether a sentence says of what stands at `place` that nothing happened to it, or that nobody knows. */
export function isInnocent(text: string, place: Span): boolean {
  return openPattern.test(text) || nonePattern.test(clauseAround(text, place));
}

function clauseAround(text: string, { start, end }: Span): string {
  const seams = [...text.matchAll(seamPattern)].filter(
    ({ 0: words, index }) => words.startsWith(";") || wholePattern.test(text.slice(0, index)),
  );
  const from = seams.findLast(({ 0: words, index }) => index + words.length <= start);
  const to = seams.find(({ index }) => index >= end);
  return text.slice(from === undefined ? 0 : from.index + from[0].length, to?.index);
}
