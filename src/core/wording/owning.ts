import { Sieved } from "../text/sieve.ts";
import { rememberByText } from "../text/remember.ts";
import { Memory } from "../text/remember.ts";
import { compileOwning, ownerWords, type CompiledOwning, type OwnerWords } from "./owner.ts";
import { actPatterns } from "./owning-acts.ts";
import { blamePatterns } from "./owning-blame.ts";
import { findOwnedDeed } from "./owning-deeds.ts";
import { defectPatterns } from "./owning-defects.ts";
import { calledWrongPattern, ownActPattern, ownDeedPattern, pointingBackPattern } from "./owning-two-sentences.ts";
import { isReport, isRulebook } from "./voice.ts";
import type { Match, Prose } from "./prose.ts";
import { isQuotedFromOthers } from "./quotation.ts";

/** How far around a match the words are looked at that may turn it round. */
const surroundings = 70;

/** "if we made a mistake", "whether our code", "any mistake of ours": nothing is admitted. Counterfactual "if we had" is. */
const conditionPattern = new Sieved(
  /\b(?:if (?:we|our|this|it|there|an?|any|that)\b(?! had\b)|whether|to the extent|in the event|in case (?:we|our|of)|should we\b(?! have)|as if we|even if|(?:may|might|could) (?:well )?be that|perhaps|possibly|nothing (?:on|in|of|that|we|about)|(?:do|does|did)(?: not|n't) (?:believe|think|accept|agree|feel|say|mean)|(?:deny|denied|dispute) that|would (?:not )?have (?:failed|let|lost|made|broken|betrayed))/i,
);

/** "We will take responsibility if it turns out that we erred": a promise under a condition. */
const promisedPattern = new Sieved(/\b(?:will|would|shall|can)\b|'ll\b/i);
const conditionBehindPattern = new Sieved(
  /^[^.;:]{0,80}\b(?:if (?:it|we|our|this|the|any|an?|that)\b|should (?:it|we|our|this|the|that)\b(?! have)|in case|in the event|provided)/i,
);

/** "Nobody at our company was at fault": right before whoever would be to blame. */
const nobodyPattern = new Sieved(/\b(?:nobody|no one|none|neither)(?: (?:of|at|in|on|from|here|else)){0,2} $/i);

/** "we are looking at what we might have done wrong": a hedge that admits nothing. */
const hedgePattern = new Sieved(
  /\b(?:may|might|could|would) (?:possibly |potentially )?(?:be|have been) (?:an? |our |due |caused |the )/i,
);

/** What is ready for one organisation's names; the last one is kept, since a draft is judged again at each keystroke. */
interface Ready {
  readonly key: string;
  readonly ownNames: readonly string[];
  readonly owner: OwnerWords;
  readonly patterns: readonly CompiledOwning[];
  /** Where a sentence is owned, by its words. */
  readonly places: Memory<{ readonly place: number | undefined }>;
}

let lastReady: Ready | undefined;

/**
 * Every sentence in which the organisation owns the incident or a part of its harm: blame accepted, or a
 * failing of its own. Empty where none does.
 */
export function findOwning(prose: Prose): readonly Match[] {
  if (isReport(prose) || isRulebook(prose)) {
    return [];
  }
  const ready = readyFor(prose.ownNames);
  return prose.passages.flatMap(({ text, kind }, passage) => {
    if (kind === "heading") {
      return [];
    }
    const { place } = ready.places.of(text, () => ({ place: findOwned(text, ready) }));
    const isOwned = place !== undefined && !isQuotedFromOthers(prose, passage, place);
    return isOwned || sharesTheWork(prose, passage) ? [{ passage, start: 0, end: text.length }] : [];
  });
}

/** "a tester of ours", "it was us" */
const otherOwnWords = new Sieved(/\b(?:ours|us|me|mine)\b/i);

/** Where in a sentence it is owned, or undefined where it is not. */
function findOwned(text: string, { owner, patterns, ownNames }: Ready): number | undefined {
  const hasWords = { we: owner.we.test(text), our: owner.our.test(text) };
  if ((!hasWords.we && !hasWords.our && !otherOwnWords.test(text)) || text.endsWith("?")) {
    return undefined;
  }
  for (const { needs, sieve, pattern, unless } of patterns) {
    const isWorthIt = (needs === undefined || hasWords[needs]) && sieve.mayMatch(text);
    const match = isWorthIt ? pattern.exec(text) : null;
    if (match !== null && !isTurnedRound(text, match.index, match.index + match[0].length, unless)) {
      return match.index;
    }
  }
  const deed = findOwnedDeed(text, ownNames);
  return deed === undefined || isTurnedRound(text, deed, deed, undefined) ? undefined : deed;
}

function isTurnedRound(text: string, start: number, end: number, unless: RegExp | undefined): boolean {
  const from = Math.max(start - surroundings, 0);
  const around = text.slice(from, end + surroundings);
  const before = text.slice(from, end);
  return (
    unless?.test(around) === true ||
    conditionPattern.test(before) ||
    hedgePattern.test(before) ||
    nobodyPattern.test(text.slice(from, start)) ||
    (promisedPattern.test(before) && conditionBehindPattern.test(text.slice(end)))
  );
}

const pointsBack = rememberByText((text) => pointingBackPattern.test(text));
const callsWrong = rememberByText((text) => calledWrongPattern.test(text));

/** "We changed the export job on Monday. The change made the bucket public." */
function sharesTheWork({ passages }: Prose, index: number): boolean {
  const passage = passages[index];
  const before = passages[index - 1];
  return (
    passage !== undefined &&
    before !== undefined &&
    before.kind !== "heading" &&
    ((pointsBack(passage.text) && ownActPattern.test(before.text)) ||
      (callsWrong(passage.text) && ownDeedPattern.test(before.text)))
  );
}

function readyFor(ownNames: readonly string[]): Ready {
  const key = ownNames.join("\n");
  if (lastReady?.key !== key) {
    const patterns = compileOwning([...blamePatterns, ...actPatterns, ...defectPatterns], ownNames);
    lastReady = { key, ownNames, owner: ownerWords(ownNames), patterns, places: new Memory() };
  }
  return lastReady;
}
