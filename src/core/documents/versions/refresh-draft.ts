import type { TextEdit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { smallestEdit } from "../../record/edit-smallest.ts";
import { assemble, type SplitText } from "./assemble.ts";
import { datePrint, printOf } from "./drafted-mark.ts";
import { printsIn, withMarks } from "./mark-drafted.ts";
import type { Region, Stretch } from "./merge.ts";
import { takeNow } from "./take-regions.ts";
import { compareThreeWays } from "./three-way.ts";

/** A place where a draft and the record do not say the same. */
export interface Difference {
  /**
   * `moved`: drafted from the record, which now says something else. `own`: in the person's words, beside which the
   * record now says something else. `unclear`: the draft does not tell its own sentences from those of the record.
   */
  readonly whose: "moved" | "own" | "unclear";
  /** What the draft says; "" where it says nothing of it. */
  readonly old: string;
  /** What would be drafted today; "" where nothing would. */
  readonly new: string;
  /** Its place in the draft; empty where something would be put in. */
  readonly span: Span;
  /** Whether nothing but the date of the document differs. */
  readonly isDate: boolean;
  /** Whether it differs only because a time for which news is promised has passed: the record says what it said. */
  readonly isPassed: boolean;
}

/** Where a draft and its record differ, and what takes over what somebody chooses of it. */
export interface Refresh {
  /** In the order of the draft. */
  readonly differences: readonly Difference[];
  /** The one edit that changes these differences, by their index, and nothing else; none where it would change nothing. */
  take(chosen: readonly number[]): readonly TextEdit[];
}

/**
 * Whether the record has overtaken what the draft says there: it was drafted from the record, nobody touched it, and it
 * would be drafted otherwise today. What the person wrote is for her to judge, and time that has gone on is no news;
 * but where the draft says nothing yet, it is for something else to say that came of it, such as a promise that another
 * notice has broken since.
 */
export function isOvertaken(difference: Difference): boolean {
  const { whose, isDate } = difference;
  return whose === "moved" && !isDate && !isPromisePassed(difference);
}

/** Whether the draft promises news there, in words that nobody touched, for a time that has passed. */
export function isPromisePassed({ whose, isPassed, old }: Difference): boolean {
  return whose === "moved" && isPassed && old !== "";
}

/**
 * What differs between a draft and `drafted`, the same document as it would be drafted today. Sentences that the person
 * wrote or took out are no difference, unless what the record says there has changed as well.
 *
 * @param promised the same, with `keepsPassed`: what differs from it no longer does so because a time has passed
 */
export function refreshDraft(text: string, drafted: string, promised?: string): Refresh {
  const threeWay = compareThreeWays(text, drafted);
  const { mine, now, base, nowPrints, regions: all } = threeWay;
  const regions = all.filter(
    // Where nothing tells whose a sentence is, it may be the person's, and none is offered to be taken out.
    ({ kind, now: { from, to } }) => kind !== "own" && (base !== undefined || to > from),
  );
  const lasting = promised === undefined ? undefined : refreshDraft(text, promised).differences;
  const differences = regions.map((region): Difference => {
    const span = spanOf(mine, region.mine);
    const old = wordsOf(mine, region.mine);
    const fresh = wordsOf(now, region.now);
    return {
      whose: region.kind === "both" ? "own" : base === undefined ? "unclear" : "moved",
      old,
      new: fresh,
      span,
      isPassed: lasting?.every((other) => !spansTouch(other.span, span)) === true,
      isDate: printOf(old) === datePrint && printOf(fresh) === datePrint,
    };
  });
  return {
    differences,
    take: (chosen) => {
      const taken = regions.filter((_, index) => chosen.includes(index));
      if (taken.length === 0) {
        return [];
      }
      const changed = assemble(
        mine,
        taken.map((region) => takeNow(threeWay, region)),
      );
      const marks = base === undefined ? marksIn(changed, nowPrints) : marksAfter(base, taken, nowPrints);
      return smallestEdit(text, withMarks(changed, marks));
    },
  };
}

function spansTouch(left: Span, right: Span): boolean {
  return left.start <= right.end && right.start <= left.end;
}

/** Of a text that did not tell: what it now has in common with what is drafted. */
function marksIn(text: string, drafted: readonly string[]): readonly string[] {
  const known = new Set(drafted);
  return printsIn(text).filter((print) => known.has(print));
}

/** What counts as drafted once some differences are taken over; the others still differ the next time. */
function marksAfter(
  base: readonly string[],
  taken: readonly Region[],
  nowPrints: readonly string[],
): readonly string[] {
  const result: string[] = [];
  let done = 0;
  for (const { base: then, now } of taken) {
    result.push(...base.slice(done, then.from), ...nowPrints.slice(now.from, now.to));
    done = then.to;
  }
  return [...result, ...base.slice(done)];
}

function wordsOf({ text, units }: SplitText, { from, to }: Stretch): string {
  const first = units[from];
  const last = units[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
}

function spanOf({ text, units }: SplitText, stretch: Stretch): Span {
  const first = units[stretch.from];
  if (stretch.to > stretch.from && first !== undefined) {
    return { start: first.start, end: units[stretch.to - 1]?.end ?? first.end };
  }
  const at = units[stretch.from - 1]?.end ?? first?.start ?? text.length;
  return { start: at, end: at };
}
