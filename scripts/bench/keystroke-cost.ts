/**
 * Run as a program of its own, since the editor reviews in a process that does nothing of what is measured beside us:
 * prints what a key in a draft of 10,000 words costs, as JSON.
 */
import { parseDraft, reviewDraft, type Draft } from "../../src/core/index.ts";
import { now, sampleDocuments } from "./documents.ts";
import { medianOf, quantileOf } from "./measure.ts";

export interface KeystrokeCost {
  /** In milliseconds. */
  readonly median: number;
  /** So many milliseconds 95 of 100 keys take at most. */
  readonly p95: number;
  readonly strokes: number;
}

const strokes = 200;

/** What the review after a key costs, as the editor does it: with the draft before the key at hand. */
function keystrokeCost(): KeystrokeCost {
  let written = sampleDocuments().text(10_000, 0);
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

if (import.meta.main) {
  console.log(JSON.stringify(keystrokeCost()));
}
