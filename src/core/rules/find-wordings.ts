import type { Draft } from "../draft/draft.ts";
import { rememberByText } from "../text/remember.ts";
import { isQuotedFromOthers } from "../wording/quotation.ts";
import type { Hit, PlacedHit, Wording } from "./wording.ts";

/** The wordings found in one sentence, each with where it stands; those that do not stand there are left out. */
type SentenceHits = readonly { readonly wording: Wording; readonly hits: readonly Hit[] }[];

const defaultPassages = ["sentence", "item", "row"] as const;

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
  return (draft) => {
    const found = findInDraft(draft, read);
    return (wording) => found.get(wording) ?? [];
  };
}

function findInDraft(draft: Draft, read: (text: string) => SentenceHits): ReadonlyMap<Wording, readonly PlacedHit[]> {
  const found = new Map<Wording, PlacedHit[]>();
  for (const [passage, { text, kind }] of draft.passages.entries()) {
    for (const { wording, hits } of read(text)) {
      const passages: readonly (typeof kind)[] = wording.passages ?? defaultPassages;
      if (!passages.includes(kind)) {
        continue;
      }
      const placed = found.get(wording) ?? [];
      found.set(wording, placed);
      for (const hit of hits) {
        if (!isQuotedFromOthers(draft, passage, hit.start)) {
          placed.push({ passage, ...hit });
        }
      }
    }
  }
  return found;
}

/** Which wordings may stand in a sentence: one pass over it for the triggers of all. */
function createTriggerTest(wordings: readonly Wording[]): (text: string) => readonly Wording[] {
  const always = wordings.filter(({ triggers }) => triggers === undefined);
  const triggers = [...new Set(wordings.flatMap((wording) => wording.triggers ?? []))];
  if (triggers.length === 0) {
    return () => always;
  }
  // At each word the longest match is taken, so a trigger also stands for those that it begins with.
  const wordingsOf = new Map(
    triggers.map((trigger) => [
      trigger,
      wordings.filter((wording) => wording.triggers?.some((other) => trigger.startsWith(other)) === true),
    ]),
  );
  const byLength = [...triggers].sort((left, right) => right.length - left.length);
  // Nothing is used up, so that "by an employee" leaves "employee" to be found as well.
  const pattern = new RegExp(`(?<![a-z])(?=(${byLength.map(escapePattern).join("|")}))`, "gi");
  return (text) => {
    const found = new Set(always);
    for (const [, trigger = ""] of text.matchAll(pattern)) {
      for (const wording of wordingsOf.get(trigger.toLowerCase()) ?? []) {
        found.add(wording);
      }
    }
    return [...found];
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
