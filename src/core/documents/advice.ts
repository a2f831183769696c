import { adviceBlocks, type AdviceBlock } from "./advice-blocks.ts";
import { english, type AdvicePhrase, type Phrases } from "./phrases.ts";

/**
 * The advice for kinds of data, as people write them down, the most urgent first. They may be written in English or in
 * the language of `phrases`. Empty where there is none.
 */
export function adviceFor(kindsOfData: readonly string[], phrases: Phrases = english): readonly AdviceBlock[] {
  return adviceBlocks.flatMap((block) => {
    const phrase = phrases.advice[block.id];
    const isMet = kindsOfData.some((kind) => block.pattern.test(kind) || isNamed(kind, phrase));
    return isMet ? [{ ...block, advice: phrase.say }] : [];
  });
}

/** Those of our advice whose kind of data somebody's own sentences of advice are about. */
export function adviceLike(own: readonly string[], phrases: Phrases): readonly AdviceBlock[] {
  const named = adviceFor(own, phrases);
  const meant = adviceBlocks.filter(({ ownPattern }) => own.some((sentence) => ownPattern?.test(sentence) === true));
  return [...named, ...meant.map((block) => ({ ...block, advice: phrases.advice[block.id].say }))];
}

function isNamed(kind: string, { words, except }: AdvicePhrase): boolean {
  const counting = except.reduce((rest, piece) => rest.replaceAll(piece, ""), kind.toLowerCase());
  return words.some((word) => counting.includes(word));
}
