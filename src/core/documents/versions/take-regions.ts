import { isSame, pieceOf, type Piece, type Replacement, type SplitText } from "./assemble.ts";
import type { Region, Stretch } from "./merge.ts";
import type { ThreeWay } from "./three-way.ts";
import type { Unit } from "./units.ts";

/** What stands before two wordings of one thing, each in brackets that nobody can send out. */
export interface ConflictTags {
  readonly yours: string;
  readonly record: string;
  /** Where the record has nothing to say beside the person's words any more. */
  readonly onlyYours: string;
  /** Where the person took out what the record now says otherwise. */
  readonly onlyRecord: string;
}

/** What is drafted now in the place of what was drafted then. */
export function takeNow({ mine, now, regions }: ThreeWay, region: Region): Replacement {
  const before = regions.slice(0, regions.indexOf(region)).filter(({ kind }) => kind !== "own");
  const floor = Math.max(0, ...before.map((other) => other.mine.to));
  return { gone: placeOf(mine, now, region, floor), piece: pieceOf(now, region.now) };
}

/** Both wordings, each with what it is in brackets before it. `isOwn`: whether a sentence is the person's. */
export function keepBoth(
  { mine, now }: ThreeWay,
  region: Region,
  { isOwn, tags }: { readonly isOwn: (unit: Unit) => boolean; readonly tags: ConflictTags },
): Replacement {
  const own = mine.units.slice(region.mine.from, region.mine.to).filter(isOwn);
  const drafted = now.units.slice(region.now.from, region.now.to);
  const first = own[0] ?? drafted[0];
  const last = drafted.at(-1) ?? own.at(-1);
  const parts =
    own.length === 0
      ? [tagged(drafted, tags.onlyRecord)]
      : drafted.length === 0
        ? [tagged(own, tags.onlyYours)]
        : [tagged(own, tags.yours), tagged(drafted, tags.record)];
  const between = drafted[0]?.opensBlock === true ? blockGapOf(own.at(-1), drafted[0]) : " ";
  const text = parts.join(between);
  const piece: Piece = { text, first, last, previous: undefined, next: now.units[region.now.to] };
  return { gone: region.mine, piece };
}

/** Each block of these sentences with the tag at its beginning, behind what makes it an item or a row. */
function tagged(units: readonly Unit[], tag: string): string {
  return units
    .map((unit, index) => {
      const begin = unit.opensBlock ? unit.marker.length : 0;
      const isTagged = index === 0 || unit.opensBlock;
      const lead = index === 0 ? "" : unit.lead;
      return lead + (isTagged ? `${unit.text.slice(0, begin)}${tag} ${unit.text.slice(begin)}` : unit.text);
    })
    .join("");
}

function blockGapOf(before: Unit | undefined, after: Unit): string {
  return before?.kind === after.kind && (after.kind === "item" || after.kind === "row") ? "\n" : "\n\n";
}

/**
 * A new line of a list or table goes to its list or table, before what the person wrote below it and behind what she wrote
 * on in the line above; never before `floor`, where something else was changed.
 */
function placeOf(mine: SplitText, now: SplitText, region: Region, floor: number): Stretch {
  const first = now.units[region.now.from];
  const before = now.units[region.now.from - 1];
  const isAdded = region.mine.to <= region.mine.from;
  if (
    !isAdded ||
    first === undefined ||
    before?.kind !== first.kind ||
    (first.kind !== "item" && first.kind !== "row")
  ) {
    return region.mine;
  }
  let at = region.mine.from;
  while (!isSame(mine.units[at - 1], before)) {
    if (at <= floor || mine.units[at - 1]?.kind === "heading") {
      return region.mine;
    }
    at -= 1;
  }
  while (at < region.mine.from && mine.units[at]?.opensBlock === false) {
    at += 1;
  }
  return { from: at, to: at };
}
