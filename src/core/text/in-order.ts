/**
 * Patterns of which one follows the other. Written as one pattern, a long list in the middle is made ready anew for
 * each pattern that has it, and tried at each place of the gap before it; here the places of a list are found once in
 * a text for all that ask.
 */
import { rememberByText } from "./remember.ts";
import { Sieved, type AskedPattern } from "./sieve.ts";
import type { Span } from "./span.ts";

/** Where a pattern matches in a text, in order; what begins within another match is a place of its own. */
export interface Places {
  (text: string): readonly Span[];
  /** Whether a text holds the letters without which there is no place in it; quick. Not known where it is left out. */
  readonly mayBeIn?: ((text: string) => boolean) | undefined;
  /** The sets of words of each of which one stands in a text with a place. Not known where it is left out. */
  readonly needs?: () => readonly number[];
}

/** The places of whole words, upper and lower case alike. `source` is the source of a pattern. */
export function placesOfWords(source: string): Places {
  const sieve = new Sieved(new RegExp(`\\b(?:${source})\\b`, "gi"));
  const places = rememberByText((text) => sieve.placesIn(text));
  return Object.assign((text: string) => (sieve.mayMatch(text) ? places(text) : nowhere), {
    mayBeIn: (text: string) => sieve.mayMatch(text),
    needs: () => sieve.needs,
  });
}

const nowhere: readonly Span[] = [];

/** The places of any of these. */
export function placesOfAny(...all: readonly Places[]): Places {
  return Object.assign((text: string) => all.flatMap((places) => places(text)), {
    mayBeIn: (text: string) => all.some(({ mayBeIn }) => mayBeIn?.(text) !== false),
  });
}

/** What may stand between two places: the source of a pattern, and the most characters that it takes. */
export interface Gap {
  readonly source: string;
  readonly most: number;
}

interface Follower {
  readonly gap: RegExp;
  readonly most: number;
  readonly places: Places;
}

/** Whether places of several patterns stand in a text one after the other, each pair with a certain gap between. */
export function inOrder(first: Places, ...rest: readonly (readonly [Gap, Places])[]): AskedPattern {
  const followers = rest.map(([{ source, most }, places]) => ({ gap: new RegExp(`^(?:${source})$`), most, places }));
  const all = [first, ...followers.map(({ places }) => places)];
  return {
    test: (text) => mayAllBeIn(text, all) && isFollowed(text, first(text), followers),
    get needs() {
      return all.flatMap(({ needs }) => needs?.() ?? []);
    },
  };
}

function mayAllBeIn(text: string, all: readonly Places[]): boolean {
  for (const places of all) {
    if (places.mayBeIn?.(text) === false) {
      return false;
    }
  }
  return true;
}

function isFollowed(text: string, places: readonly Span[], followers: readonly Follower[]): boolean {
  return places.some(({ end }) => goesOn(text, end, followers, 0));
}

function goesOn(text: string, end: number, followers: readonly Follower[], index: number): boolean {
  const follower = followers[index];
  if (follower === undefined) {
    return true;
  }
  const { gap, most, places } = follower;
  return places(text).some(
    (place) =>
      place.start >= end &&
      place.start <= end + most &&
      gap.test(text.slice(end, place.start)) &&
      goesOn(text, place.end, followers, index + 1),
  );
}
