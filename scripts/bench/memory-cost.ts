/** Run with `--expose-gc` as a program of its own: prints what a draft under review holds, as JSON. */
import { parseDraft, reviewDraft } from "../../src/core/index.ts";
import { now, sampleDocuments } from "./documents.ts";

export interface MemoryCost {
  /** What stays in memory for a draft of 10,000 words and its review, in bytes, with all that is remembered of its sentences. */
  readonly held: number;
  /** What stays after a thousand keys in it, in bytes. */
  readonly heldAfterTyping: number;
}

const keys = 1_000;

function memoryCost(): MemoryCost {
  const collect = globalThis.gc;
  if (collect === undefined) {
    throw new Error("Run this with --expose-gc.");
  }
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const text = sampleDocuments().text(10_000, 0);
  reviewDraft(parseDraft("---\nkind: disclosure\n---\n\nWe are sorry.\n"), { now });
  const before = heap();
  let draft = parseDraft(text);
  let review = reviewDraft(draft, { now });
  const held = heap() - before;
  const middle = text.indexOf(" ", text.length / 2);
  for (let key = 0; key < keys; key += 1) {
    const typed = `${text.slice(0, middle)}${"e".repeat(key % 40)}${text.slice(middle)}`;
    draft = parseDraft(typed, { previous: draft });
    review = reviewDraft(draft, { now });
  }
  const heldAfterTyping = heap() - before;
  if (review === undefined) {
    throw new Error("There is no review.");
  }
  return { held, heldAfterTyping };
}

if (import.meta.main) {
  console.log(JSON.stringify(memoryCost()));
}
