import { overlapTest, type Span } from "../text/span.ts";
import { findPlaceholders } from "../wording/placeholders.ts";
import { isFormatTag } from "./html-tokens.ts";

/** `<Name>`, `</address>`, `<Gläubiger>`, `<Customer's name>`; no address between angle brackets, no target of a link, nothing that is escaped. */
const tagPattern = /(?<!\\|\]\()<\/?(?:([a-z][\w-]*)(?=[\s/>])([^<>]*)|\p{L}(?:[\p{L}\d'’ -]{0,40}[\p{L}\d])?)>/giu;

/**
 * What waits to be filled in, in the order of the text, what people write like tags among it: they format no text with
 * "Dear <Name>". Not where `isLeft` says that it stays as it is.
 */
export function findGaps(text: string, isLeft: (span: Span) => boolean): readonly Span[] {
  const marks = findPlaceholders(text);
  const isMarked = overlapTest(marks);
  const tags = [...text.matchAll(tagPattern)]
    .filter(([, name = "", attributes = ""]) => !isFormatTag(name, attributes))
    .map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
    .filter((span) => !isMarked(span));
  return [...marks, ...tags].filter((span) => !isLeft(span)).sort((left, right) => left.start - right.start);
}
