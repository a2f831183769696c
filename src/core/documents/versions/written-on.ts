import type { Region, Stretch } from "./merge.ts";
import type { ThreeWay } from "./three-way.ts";

/** A block of the person's text on which she wrote on, and where it would come back elsewhere. */
interface MovedBlock {
  readonly gone: Region;
  readonly block: Stretch;
  readonly back: Region;
  /** Where it stands in what would be drafted now. */
  readonly at: number;
}

/**
 * Leaves a paragraph or an item that would only come to stand elsewhere where it is, if the person wrote on in it: what
 * she wrote belongs to it, and would be left behind.
 */
export function leaveWrittenOn(
  { mine, nowPrints }: Pick<ThreeWay, "mine" | "nowPrints">,
  all: {
    readonly minePrints: readonly string[];
    readonly regions: readonly Region[];
  },
): readonly Region[] {
  let regions = all.regions;
  for (const gone of all.regions) {
    const block = writtenOn(mine.units, gone, regions);
    const moved = block && findBack({ gone, block }, all.minePrints, nowPrints, regions);
    if (moved !== undefined) {
      regions = regions.flatMap((region) =>
        region === moved.gone ? withoutBlock(moved) : region === moved.back ? withoutReturn(moved) : [region],
      );
    }
  }
  return regions;
}

/** The block that would go with `region`, where the person's own words go on in it. */
function writtenOn(
  units: ThreeWay["mine"]["units"],
  { kind, mine }: Region,
  regions: readonly Region[],
): Stretch | undefined {
  const goesOn = regions.some((own) => own.kind === "own" && own.mine.from === mine.to && own.mine.to > mine.to);
  if (kind !== "moved" || mine.to <= mine.from || !goesOn || units[mine.to]?.opensBlock !== false) {
    return undefined;
  }
  const from = units.findLastIndex(({ opensBlock }, index) => index < mine.to && opensBlock);
  return from < mine.from ? undefined : { from, to: mine.to };
}

function findBack(
  { gone, block }: Pick<MovedBlock, "gone" | "block">,
  minePrints: readonly string[],
  nowPrints: readonly string[],
  regions: readonly Region[],
): MovedBlock | undefined {
  const wanted = minePrints.slice(block.from, block.to);
  for (const back of regions) {
    const { from, to } = back.now;
    for (let at = from; back.kind === "moved" && back !== gone && at + wanted.length <= to; at += 1) {
      if (wanted.every((print, index) => nowPrints[at + index] === print)) {
        return { gone, block, back, at };
      }
    }
  }
  return undefined;
}

function withoutBlock({ gone, block }: MovedBlock): readonly Region[] {
  const left = block.from - gone.mine.from;
  const base = { from: gone.base.from, to: gone.base.from + left };
  return withWords([{ ...gone, base, mine: { from: gone.mine.from, to: block.from } }]);
}

function withoutReturn({ back, block, at }: MovedBlock): readonly Region[] {
  const { base, mine, now } = back;
  const end = (stretch: Stretch) => ({ from: stretch.to, to: stretch.to });
  return withWords([
    { ...back, now: { from: now.from, to: at } },
    { ...back, base: end(base), mine: end(mine), now: { from: at + block.to - block.from, to: now.to } },
  ]);
}

function withWords(regions: readonly Region[]): readonly Region[] {
  return regions.filter(({ mine, now }) => mine.to > mine.from || now.to > now.from);
}
