import { endOfClass, endOfGroup } from "./pattern-source.ts";

/** Pieces of text of which one must stand in a text, in small letters, each digit as `0`. */
export type NeededWords = ReadonlySet<string>;

/** What a part of a pattern asks of a text. */
interface Asked {
  /** All that the part can match, where that is little; undefined where it may be anything. */
  readonly exact?: readonly string[];
  /** Beside that: of each of these sets one member must stand in the text. */
  readonly needs: readonly NeededWords[];
}

/** So many different texts a part is followed up for. */
const mostExact = 24;
/** So often at most a part is taken to repeat. */
const mostRepeated = 4;
/** Longer pieces tell hardly more. */
const longestWord = 8;
/** So many characters of a class are told apart. */
const mostListed = 4;
/** What a piece may consist of; the rest of Unicode tells nothing. */
const toldPattern = /^[a-z0 '@|./:[({<\\_?%-]$/;
/** Single marks that seldom stand in a sentence, and digits. */
const tellingMarks = new Set("0@|/[({<\\_?%");

const anything: Asked = { needs: [] };
const nothing: Asked = { exact: [""], needs: [] };

/**
 * What a text must hold for `pattern` to match: of each set one member. Empty where nothing can be said. It errs on the
 * side of too little, whatever the pattern; upper and lower case count as alike.
 */
export function neededWords({ source, flags }: RegExp): readonly NeededWords[] {
  // With this flag classes nest.
  return flags.includes("v") ? [] : needsOf(new PatternReader(source).readAlternatives());
}

/** Reads the source of a regular expression that is known to be one. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(): Asked {
    const alternatives = [this.#readSequence()];
    while (this.#source.charAt(this.#at) === "|") {
      this.#at += 1;
      alternatives.push(this.#readSequence());
    }
    return oneOfThese(alternatives);
  }

  #readSequence(): Asked {
    const sequence = new Sequence();
    while (this.#at < this.#source.length && this.#source.charAt(this.#at) !== "|") {
      const part = this.#readPart();
      sequence.add(this.#readTimes(part));
    }
    return sequence.asked;
  }

  #readPart(): Asked {
    const mark = this.#source.charAt(this.#at);
    this.#at += 1;
    switch (mark) {
      case "(":
        return this.#readGroup();
      case "[":
        return this.#readClass();
      case "\\":
        return this.#readEscape();
      case "^":
      case "$":
        return nothing;
      case ".":
        return anything;
      default:
        return character(mark);
    }
  }

  #readGroup(): Asked {
    const start = this.#at;
    const end = endOfGroup(this.#source, start);
    const group = this.#source.slice(start, end);
    this.#at = end + 1;
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(group)?.[0] ?? "";
    // What stands around a match is looked at, and no part of it.
    return /[=!]$/.test(opening) ? nothing : askedByGroup(group.slice(opening.length));
  }

  #readClass(): Asked {
    const end = endOfClass(this.#source, this.#at);
    const content = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    return oneOfCharacters(content);
  }

  #readEscape(): Asked {
    const mark = this.#source.charAt(this.#at);
    this.#at += 1;
    if (mark === "b" || mark === "B") {
      return nothing;
    }
    if (mark === "d") {
      return character("0");
    }
    const rest = this.#source.slice(this.#at, this.#at + 60);
    const longer = {
      u: /^(?:[\da-f]{4}|\{[\da-f]+\})/i,
      x: /^[\da-f]{2}/i,
      p: /^\{[^}]*\}/,
      P: /^\{[^}]*\}/,
      k: /^<\w+>/,
    };
    if (mark in longer) {
      this.#at += longer[mark as keyof typeof longer].exec(rest)?.[0].length ?? 0;
      return anything;
    }
    return /\w/.test(mark) ? anything : character(mark);
  }

  /** How often `part` comes: "?", "{2,}". */
  #readTimes(part: Asked): Asked {
    if (!"?*+{".includes(this.#source.charAt(this.#at))) {
      return part;
    }
    const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20))?.[0];
    if (times === undefined) {
      return part;
    }
    this.#at += times.length;
    if (times.startsWith("?")) {
      return part.exact !== undefined && part.exact.length < mostExact
        ? { exact: ["", ...part.exact], needs: [] }
        : anything;
    }
    const counted = /^\{(\d+)(,\d*)?/.exec(times);
    const least = counted === null ? Number(times.startsWith("+")) : Number(counted[1]);
    if (least === 0) {
      return anything;
    }
    const isExact = counted !== null && (counted[2] ?? `,${least}`) === `,${least}` && least <= mostRepeated;
    const all = repeated(part, Math.min(least, mostRepeated));
    return isExact ? all : { needs: needsOf(all) };
  }
}

function repeated(part: Asked, count: number): Asked {
  const sequence = new Sequence();
  for (let time = 0; time < count; time += 1) {
    sequence.add(part);
  }
  return sequence.asked;
}

/** The same lists of words stand in many patterns. */
const groups = new Map<string, Asked>();

function askedByGroup(source: string): Asked {
  const known = groups.get(source);
  if (known !== undefined) {
    return known;
  }
  const asked = new PatternReader(source).readAlternatives();
  groups.set(source, asked);
  return asked;
}

/** Parts that follow one another. */
class Sequence {
  readonly #needs: NeededWords[] = [];
  /** All that the last parts can match: one of these, and the ending behind it. */
  #exact: readonly string[] = [""];
  #ending = "";
  #isExact = true;

  add({ exact, needs }: Asked): void {
    const [first = ""] = exact ?? [];
    if (exact?.length === 1) {
      this.#ending += first;
    } else if (exact !== undefined && this.#exact.length * exact.length <= mostExact) {
      this.#exact = joined(this.#all, exact);
      this.#ending = "";
    } else {
      this.#isExact = false;
      this.#needs.push(...told(this.#all), ...needs);
      this.#exact = exact ?? [""];
      this.#ending = "";
    }
  }

  get asked(): Asked {
    return this.#isExact ? { exact: this.#all, needs: [] } : { needs: [...this.#needs, ...told(this.#all)] };
  }

  get #all(): readonly string[] {
    return this.#ending === "" ? this.#exact : joined(this.#exact, [this.#ending]);
  }
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}

/** Each letter as a part; the same letters come again and again. */
const characters = new Map<string, Asked>();

function character(mark: string): Asked {
  const known = characters.get(mark);
  if (known !== undefined) {
    return known;
  }
  const small = /\d/.test(mark) ? "0" : mark.toLowerCase();
  const asked = toldPattern.test(small) ? { exact: [small], needs: [] } : anything;
  characters.set(mark, asked);
  return asked;
}

/** What a class lists, where that are few characters: "sz", "3-6", " -". */
function oneOfCharacters(content: string): Asked {
  const listed = content.replace(/\d-\d|\\d/g, "0").replace(/\\([^\w\s])/g, "$1");
  const isMore = /.-.|\\\w/.test(listed);
  const letters = listed.toLowerCase().split("");
  return !isMore && letters.length <= mostListed && letters.every((letter) => toldPattern.test(letter))
    ? { exact: letters, needs: [] }
    : anything;
}

function oneOfThese(alternatives: readonly Asked[]): Asked {
  const [only] = alternatives;
  if (only !== undefined && alternatives.length === 1) {
    return only;
  }
  const exact = alternatives.map((alternative) => alternative.exact);
  if (exact.every((words) => words !== undefined)) {
    return { exact: exact.flat(), needs: [] };
  }
  const best = alternatives.map((alternative) => mostTelling(needsOf(alternative)));
  return best.every((words) => words !== undefined)
    ? { needs: [new Set(best.flatMap((words) => [...words]))] }
    : anything;
}

function needsOf({ exact, needs }: Asked): readonly NeededWords[] {
  return exact === undefined ? needs : told(exact);
}

/** `words`, cut to the length that is looked at, as a need; none where one of them stands in nearly every text. */
function told(words: readonly string[]): readonly NeededWords[] {
  const cut = new Set(words.map((word) => word.slice(0, longestWord)));
  return [...cut].every((word) => word.trim().length > 1 || tellingMarks.has(word.trim())) ? [cut] : [];
}

/** Few long words tell more than many short ones. */
function mostTelling(needs: readonly NeededWords[]): NeededWords | undefined {
  const shortest = (words: NeededWords) => Math.min(...[...words].map((word) => word.length));
  const worth = (words: NeededWords) => shortest(words) - Math.log2(words.size) / 3;
  return [...needs].sort((left, right) => worth(right) - worth(left))[0];
}
