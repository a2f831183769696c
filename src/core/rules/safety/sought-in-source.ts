import type { Draft } from "../../draft/draft.ts";
import { rememberByText } from "../../text/remember.ts";
import type { Span } from "../../text/span.ts";

/** A place in the source with what stands there. */
export interface SourceMatch extends Span {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

type LineMatches = readonly { readonly pattern: RegExp; readonly match: RegExpExecArray }[];

const soughtPatterns: RegExp[] = [];
const placesIn = new WeakMap<Draft, ReadonlyMap<RegExp, readonly SourceMatch[]>>();

/** Equal lines are read only once for all patterns: of a draft that is being written, all but one stay as they were. */
const readLine = rememberByText((line): LineMatches =>
  soughtPatterns.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => ({ pattern, match }))),
);

/** A pattern to be sought line by line in all that goes out; made once, when its rule is. */
export function soughtInSource(pattern: RegExp): RegExp {
  soughtPatterns.push(pattern);
  return pattern;
}

/**
 * Where a pattern made by `soughtInSource` stands in all that goes out, code, quotations, comments and addresses
 * included: what must not get out must not get out there either. Only the front matter stays at home.
 */
export function findInSource(draft: Draft, pattern: RegExp): readonly SourceMatch[] {
  const places = placesIn.get(draft) ?? readSource(draft);
  placesIn.set(draft, places);
  return places.get(pattern) ?? [];
}

function readSource({ text, frontMatter }: Draft): ReadonlyMap<RegExp, readonly SourceMatch[]> {
  const places = new Map<RegExp, SourceMatch[]>();
  let start = frontMatter.span.end;
  for (const line of text.slice(start).split("\n")) {
    for (const { pattern, match } of readLine(line)) {
      const from = start + match.index;
      const place = { start: from, end: from + match[0].length, text: match[0], groups: match.slice(1) };
      places.set(pattern, [...(places.get(pattern) ?? []), place]);
    }
    start += line.length + 1;
  }
  return places;
}
