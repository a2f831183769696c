import { spanOfMatch, type Span } from "./span.ts";

/** Every match of a pattern with the flag `g`, as `String.matchAll` gives them, which copies the pattern each time. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") {
      pattern.lastIndex += isPair(text, pattern.lastIndex) && /[uv]/.test(pattern.flags) ? 2 : 1;
    }
  }
  return matches;
}

/** Whether one character of two units stands there. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Every place where a pattern with the flag `g` matches, in order; one that begins within another match too. */
export function everyPlace(pattern: RegExp, text: string): readonly Span[] {
  const places: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    places.push(spanOfMatch(match));
    pattern.lastIndex = match.index + 1;
  }
  return places;
}
