import { findDraftedMark, printOf } from "../drafted-mark.ts";
import { splitUnits, type Unit } from "../units.ts";
import { saidIn, withoutEscapes } from "./said-in.ts";

/** What stands in a sentence for something that is not looked at; and the longest words that may have been told. */
const anything = "[^\\n]{1,400}?";
const longestTold = 400;
/** With more, a sentence could be cut up in too many ways to be tried. */
const mostOthers = 3;
/** Shorter words are part of many others. */
const shortestOther = 4;

/**
 * A notice that went out, beside what would have been drafted of the facts that are kept with it. They differ where the
 * record had moved on since the notice was drafted, and somebody sent it as it was.
 */
export class ToldLetter {
  /** Whether the notice says these words anywhere. */
  readonly says: (words: string) => boolean;
  /** What the facts that are kept with the notice would have been drafted as. */
  readonly units: readonly Unit[];
  readonly #own: readonly Unit[];
  readonly #drafted: ReadonlySet<string>;
  readonly #prints: ReadonlySet<string>;

  constructor(letter: string, draftedThen: string, marks: readonly string[]) {
    this.says = saidIn(letter);
    this.units = splitUnits(draftedThen);
    this.#own = splitUnits(letter);
    this.#drafted = new Set(marks);
    this.#prints = new Set(this.units.map(({ text }) => printOf(text)));
  }

  /** Undefined where the notice was drafted from these facts, or does not tell what it was drafted as. */
  static of(letter: string, draftedThen: string): ToldLetter | undefined {
    const marks = findDraftedMark(letter)?.prints;
    const told = marks && new ToldLetter(letter, draftedThen, marks);
    return told?.units.every((unit) => told.#isKept(unit)) === true ? undefined : told;
  }

  /** Sentences of the notice that were drafted of facts which had moved on when it went out. */
  get overtaken(): readonly Unit[] {
    return this.#own.filter(({ text }) => this.#drafted.has(printOf(text)) && !this.#prints.has(printOf(text)));
  }

  /** Whether some sentences would have been drafted, and the notice was drafted with none of them. */
  wasDraftedWithout(units: readonly Unit[]): boolean {
    return units.length > 0 && !units.some((unit) => this.#isKept(unit));
  }

  /**
   * Whether these words of a fact would have been drafted, and the notice neither was drafted with them nor says them in
   * another sentence.
   *
   * @param units the sentences that tell of this fact, where others hold the same words
   */
  isSilentOf(words: string, units: readonly Unit[] = this.unitsWith(words)): boolean {
    return words !== "" && this.wasDraftedWithout(units) && !this.saysElsewhere(words);
  }

  /** Whether the notice says these words in a sentence that would not have been drafted of the facts kept with it. */
  saysElsewhere(words: string): boolean {
    return this.#own.some(({ text }) => !this.#prints.has(printOf(text)) && saidIn(text)(words));
  }

  /** The sentences that hold these words, or are part of them. */
  unitsWith(words: string): readonly Unit[] {
    const inWords = saidIn(words);
    return this.units.filter(({ text, marker }) => {
      const sentence = text.slice(text.startsWith(marker) ? marker.length : 0);
      return saidIn(text)(words) || (sentence.trim() !== "" && inWords(sentence));
    });
  }

  /**
   * What the notice says where one of `units` says `words`: of a sentence of the notice that says the same but for these
   * words, and for `others` which may be otherwise as well. Undefined where there is none.
   */
  toldInstead(
    units: readonly Unit[],
    words: string,
    isFit: (told: string) => boolean,
    others: readonly string[] = [],
  ): string | undefined {
    for (const { text } of units) {
      // "1\. März" at the beginning of a line is "1. März" within one.
      const form = [words, withoutEscapes(words)].find((each) => text.includes(each));
      if (form === undefined || form === "") {
        continue;
      }
      const at = text.indexOf(form);
      const looked = others.slice(0, mostOthers);
      const before = patternOf(text.slice(0, at), looked);
      const behind = patternOf(text.slice(at + form.length), looked);
      const pattern = new RegExp(`^${before}(?<told>[^\\n]{1,${longestTold}}?)${behind}$`, "u");
      for (const unit of this.overtaken) {
        const told = pattern.exec(unit.text.replace(/\s+/g, " "))?.groups?.["told"];
        if (told !== undefined && told !== form && isFit(told)) {
          return told;
        }
      }
    }
    return undefined;
  }

  #isKept({ text }: Unit): boolean {
    return this.#drafted.has(printOf(text));
  }
}

/** `text` word for word, but for the first place of each of `others`. */
function patternOf(text: string, others: readonly string[]): string {
  const [other, ...rest] = others.filter((words) => words.length >= shortestOther && text.includes(words));
  if (other === undefined) {
    return text.replace(/\s+/g, " ").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  }
  const at = text.indexOf(other);
  return patternOf(text.slice(0, at), rest) + anything + patternOf(text.slice(at + other.length), rest);
}
