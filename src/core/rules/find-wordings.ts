import type { Draft } from "../draft/draft.ts";
import { rememberByText } from "../text/remember.ts";
import { sieveList } from "../text/sieve-list.ts";
import { Sieved } from "../text/sieve.ts";
import type { Passage } from "../wording/prose.ts";
import { isQuotedFromOthers } from "../wording/quotation.ts";
import { rememberInPassages } from "../wording/stretches.ts";
import type { Hit, PlacedHit, Wording } from "./wording.ts";

/** The wordings found in one sentence, each with where it stands; those that do not stand there are left out. */
type SentenceHits = readonly { readonly wording: Wording; readonly hits: readonly Hit[] }[];

const defaultPassages: readonly Passage["kind"][] = ["sentence", "item", "row"];

/** Reads drafts for all of `wordings` at once; equal sentences of one or several drafts are read only once. */
export function createWordingFinder(
  wordings: readonly Wording[],
): (draft: Draft) => (wording: Wording) => readonly PlacedHit[] {
  const candidates = createTriggerTest(wordings);
  const read = rememberByText((text): SentenceHits =>
    candidates(text).flatMap((wording) => {
      const hits = wording.find(text);
      return hits.length === 0 ? [] : [{ wording, hits }];
    }),
  );
  const hitsIn = rememberInPassages(({ text, kind }) => {
    const hits = read(text).filter(({ wording: { passages = defaultPassages } }) => passages.includes(kind));
    return hits.length === 0 ? undefined : hits;
  });
  return (draft) => {
    const found = new Map<Wording, PlacedHit[]>();
    for (const { passage, found: sentence } of hitsIn(draft.passages)) {
      for (const { wording, hits } of sentence) {
        const placed = found.get(wording) ?? [];
        found.set(wording, placed);
        for (const hit of hits) {
          if (!isQuotedFromOthers(draft, passage, hit.start)) {
            placed.push({ passage, ...hit });
          }
        }
      }
    }
    return (wording) => found.get(wording) ?? [];
  };
}

/** Which wordings may stand in a sentence: those that have no triggers, and those of which one stands there. */
function createTriggerTest(wordings: readonly Wording[]): (text: string) => readonly Wording[] {
  const triggered = wordings.map((wording) => ({
    wording,
    sieve: new Sieved(new RegExp(wording.triggers?.map(escapePattern).join("|") ?? "")),
  }));
  const worthReading = sieveList(triggered, ({ sieve }) => sieve);
  return (text) => worthReading(text).map(({ wording }) => wording);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
