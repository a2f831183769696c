import { sieveList } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Draft } from "../../draft/draft.ts";
import { rememberLines } from "../../text/remember-lines.ts";
import type { Span } from "../../text/span.ts";

/** A place in the source with what stands there. */
export interface SourceMatch extends Span {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

type LineMatches = readonly { readonly pattern: RegExp; readonly match: RegExpExecArray }[];

const soughtPatterns: Sieved[] = [];
const placesIn = new WeakMap<Draft, ReadonlyMap<RegExp, readonly SourceMatch[]>>();

const worthSeeking = sieveList(soughtPatterns, (sieved) => sieved);

const matchesIn = rememberLines((line): LineMatches | undefined => {
  const matches: { readonly pattern: RegExp; readonly match: RegExpExecArray }[] = [];
  for (const sieved of worthSeeking(line)) {
    for (const match of sieved.matchAll(line)) {
      matches.push({ pattern: sieved.pattern, match });
    }
  }
  return matches.length === 0 ? undefined : matches;
});

/** A pattern to be sought line by line in all that goes out; made once, when its rule is. */
export function soughtInSource(pattern: RegExp): RegExp {
  soughtPatterns.push(new Sieved(pattern));
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
  const bodyStart = frontMatter.span.end;
  for (const { start, found } of matchesIn(text.slice(bodyStart))) {
    for (const { pattern, match } of found) {
      const from = bodyStart + start + match.index;
      const place = { start: from, end: from + match[0].length, text: match[0], groups: match.slice(1) };
      const before = places.get(pattern);
      if (before === undefined) {
        places.set(pattern, [place]);
      } else {
        before.push(place);
      }
    }
  }
  return places;
}
