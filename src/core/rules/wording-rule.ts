import type { Draft } from "../draft/draft.ts";
import { sieveList } from "../text/sieve-list.ts";
import { Sieved } from "../text/sieve.ts";
import type { Passage } from "../wording/prose.ts";
import { suggestionsFor } from "./replace-words.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";
import type { Hit, PlacedHit, Replacement, Wording } from "./wording.ts";

/** One way of saying it. */
export interface Phrase {
  /** Source of a pattern for whole words, upper and lower case alike; linear, as every pattern here. */
  readonly words: string;
  /** Where the sentence also says this, all is well: a pattern for whole words. */
  readonly unless?: string;
  /** Whole sentences for the person, where they differ from the rule's own. `{words}` stands for the words found. */
  readonly message?: string;
  /** Better words, the best first, where there are any. `{1}` stands for the first group of `words`. */
  readonly instead?: readonly { readonly text: string; readonly when: string; readonly of?: Replacement["of"] }[];
}

export interface WordingRuleParts extends Omit<Rule, "check" | "wording" | "languages" | "isAboutWords" | "kinds"> {
  readonly kinds?: Rule["kinds"];
  /** True unless it says otherwise. */
  readonly isAboutWords?: boolean;
  /** Whole sentences for the person: what is wrong, why it matters, what to do. `{words}` stands for the words found. */
  readonly message: string;
  readonly triggers: Wording["triggers"];
  /** As data; the first phrase that stands at a place counts. */
  readonly phrases?: readonly Phrase[];
  /** Where the sentence also says this, all is well, whichever phrase it holds: a pattern for whole words. */
  readonly unless?: string;
  /** Where data can't say it: the words in one sentence, with messages and replacements of its own or none. */
  readonly find?: Wording["find"];
  /** Whether one finding in a sentence is enough, however often it says so. */
  readonly isOncePerSentence?: boolean;
  /** Whether one finding in a draft is enough: what is missing is missing once. */
  readonly isOncePerDraft?: boolean;
  readonly passages?: readonly Passage["kind"][];
  /** Whether a hit stands in its surroundings: what is said beside it, what the record says. */
  readonly counts?: (hit: PlacedHit, context: RuleContext) => boolean;
  /** Better words that the record or the surroundings give; they come before those of the hit. */
  readonly replacementsFor?: (hit: PlacedHit, context: RuleContext) => readonly Replacement[];
}

/** A rule about wording, read one sentence at a time, in English. */
export function wordingRule(parts: WordingRuleParts): Rule {
  const { message, triggers, phrases, unless, find, isOncePerSentence, isOncePerDraft, passages, ...others } = parts;
  const { counts, replacementsFor, ...rule } = others;
  const findHits = find ?? findPhrases(phrases ?? [], unless);
  const wording: Wording = {
    triggers,
    ...(passages === undefined ? {} : { passages }),
    find: isOncePerSentence === true ? (text) => findHits(text).slice(0, 1) : findHits,
  };
  return {
    kinds: "all",
    languages: ["en"],
    isAboutWords: true,
    ...rule,
    wording,
    check: (context) =>
      context
        .hitsOf(wording)
        .filter((hit) => counts?.(hit, context) ?? true)
        .slice(0, isOncePerDraft === true ? 1 : undefined)
        .map((hit) => {
          const replacements = [...(replacementsFor?.(hit, context) ?? []), ...hit.replacements];
          return findingAt({ ...hit, replacements }, message, context.draft);
        }),
  };
}

/** The places in a sentence where one of the phrases stands and nothing in it says `unless`; places do not overlap. */
export function findPhrases(phrases: readonly Phrase[], unless?: string): (text: string) => readonly Hit[] {
  const exceptionToAll = exceptionOf(unless);
  const compiled = phrases.map((phrase) => ({
    ...phrase,
    pattern: new Sieved(new RegExp(String.raw`(?<![\w-])(?:${phrase.words})(?![\w-])`, "gi")),
    exception: exceptionOf(phrase.unless),
  }));
  const findThese = (those: readonly (typeof compiled)[number][], text: string): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const { pattern, exception, message = "", instead = [] } of those) {
      for (const match of pattern.matchAll(text)) {
        const start = match.index;
        const end = start + match[0].length;
        const isTaken = hits.some((other) => other.start < end && start < other.end);
        if (!isTaken && exception?.test(text) !== true && exceptionToAll?.test(text) !== true) {
          const replacements = instead.map((one) => ({ of: "words" as const, ...one, text: fill(one.text, match) }));
          hits.push({ start, end, message, replacements });
        }
      }
    }
    return hits.sort((left, right) => left.start - right.start);
  };
  const worthTrying = sieveList(compiled, ({ pattern }) => pattern);
  return (text) => {
    const those = worthTrying(text);
    return those.length === 0 ? none : findThese(those, text);
  };
}

const none: readonly Hit[] = [];

function exceptionOf(unless: string | undefined): Sieved | undefined {
  return unless === undefined ? undefined : new Sieved(new RegExp(String.raw`(?<!\w)(?:${unless})(?!\w)`, "i"));
}

/** "{1}" → the first group of `match`, "" where that took no part. */
function fill(text: string, match: RegExpExecArray): string {
  return text.replace(/\{(\d)\}/g, (_, group: string) => match[Number(group)] ?? "");
}

/** A hit as the person is told of it. `ruleMessage` counts where the hit has no words of its own. */
function findingAt(hit: PlacedHit, ruleMessage: string, draft: Draft): RuleFinding {
  const passage = draft.passages[hit.passage];
  const words = passage?.text.slice(hit.start, hit.end) ?? "";
  const message = (hit.message === "" ? ruleMessage : hit.message).replaceAll("{words}", words);
  const suggestions = hit.replacements.flatMap((replacement) => suggestionsFor(replacement, hit, draft));
  return { span: draft.spanOf(hit), message, ...(suggestions.length === 0 ? {} : { suggestions }) };
}
