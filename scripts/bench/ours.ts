import { lint } from "markdownlint/sync";
import type { Configuration, Rule } from "markdownlint";
import { parseDraft, reviewDraft, type Draft } from "../../src/core/index.ts";
import { now } from "./documents.ts";
import { medianOf, quantileOf } from "./measure.ts";

/** A rule that asks for the tokens of micromark and does nothing with them: what any rule of markdownlint costs. */
const idleRule: Rule = {
  names: ["idle"],
  description: "Does nothing",
  tags: ["measure"],
  parser: "micromark",
  function: () => undefined,
};
const onlyIdle: Configuration = { default: false, idle: true };

/** The parse floor: markdownlint with every rule of its own off and one that does nothing. */
export function parseFloor(text: string): unknown {
  return lint({ strings: { notice: text }, config: onlyIdle, customRules: [idleRule] });
}

/** Our whole review of a text that was never seen before: reading it, ten requirements, every rule. */
export function wholeReview(text: string): unknown {
  return reviewDraft(parseDraft(text), { now });
}

export interface KeystrokeCost {
  readonly median: number;
  readonly p95: number;
  readonly strokes: number;
}

/** What the review after a key costs, in milliseconds, as the editor does it: with the draft before the key at hand. */
export function keystrokeCost(text: string, strokes: number): KeystrokeCost {
  let written = text;
  let draft: Draft = parseDraft(written);
  reviewDraft(draft, { now });
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const place = placeToType(written, (stroke + 0.5) / strokes);
    written = `${written.slice(0, place)}e${written.slice(place)}`;
    const before = performance.now();
    draft = parseDraft(written, { previous: draft });
    reviewDraft(draft, { now });
    times.push(performance.now() - before);
  }
  return { median: medianOf(times), p95: quantileOf(times, 0.95), strokes };
}

/** Inside the first word of letters behind this share of the text. */
function placeToType(text: string, share: number): number {
  const from = Math.floor(text.length * share);
  const offset = text.slice(from).search(/(?<=[a-z])[a-z]/);
  return offset < 0 ? from : from + offset;
}
