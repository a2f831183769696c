import { datePrint, findDraftedMark, printOf } from "./drafted-mark.ts";
import { findRegions, type Region } from "./merge.ts";
import type { SplitText } from "./assemble.ts";
import { splitUnits } from "./units.ts";
import { leaveWrittenOn } from "./written-on.ts";

/** A person's text beside what was drafted then and what would be drafted now. */
export interface ThreeWay {
  readonly mine: SplitText;
  readonly now: SplitText;
  /** The marks of what was drafted then; undefined where the text does not tell. */
  readonly base: readonly string[] | undefined;
  readonly nowPrints: readonly string[];
  /** Where they part, in order. */
  readonly regions: readonly Region[];
}

/**
 * Compares `text`, which a person may have worked on, with what it was drafted as and with `drafted`, the same document
 * as it would be drafted now.
 *
 * @param base the marks of what it was drafted as, where the text carries none itself
 */
export function compareThreeWays(text: string, drafted: string, base?: readonly string[]): ThreeWay {
  const mine = split(text);
  const now = split(drafted);
  const minePrints = mine.units.map((unit) => printOf(unit.text));
  const nowPrints = now.units.map((unit) => printOf(unit.text));
  const marked = findDraftedMark(text)?.prints ?? base;
  const then = marked ?? minePrints;
  const regions = [
    ...dateRegion(mine, now, [then, minePrints, nowPrints]),
    ...leaveWrittenOn(
      { mine, nowPrints },
      { minePrints, regions: findRegions({ base: then, mine: minePrints, now: nowPrints }) },
    ),
  ].sort((left, right) => left.mine.from - right.mine.from || left.mine.to - right.mine.to);
  return { mine, now, base: marked, nowPrints, regions };
}

function split(text: string): SplitText {
  return { text, units: splitUnits(text) };
}

/** The date of the document, which counts as the same line whatever the day. */
function dateRegion(mine: SplitText, now: SplitText, prints: readonly (readonly string[])[]): readonly Region[] {
  const [base = -1, inMine = -1, inNow = -1] = prints.map((each) => each.indexOf(datePrint));
  const said = mine.units[inMine]?.text;
  const today = now.units[inNow]?.text;
  if (base < 0 || said === undefined || today === undefined || said === today) {
    return [];
  }
  const one = (from: number) => ({ from, to: from + 1 });
  return [{ kind: "moved", base: one(base), mine: one(inMine), now: one(inNow) }];
}
