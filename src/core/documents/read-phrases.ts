import { isMap, isScalar, isSeq, LineCounter, type Node } from "yaml";
import { brokenAt, readYaml } from "../text/read-yaml.ts";
import { momentShapes, momentUses, type MomentPatterns, type MomentPhrases } from "../time/moment-phrases.ts";
import { adviceIds } from "./advice-blocks.ts";
import { americanEnglish } from "./american.ts";
import { english, type AdvicePhrase, type Joiner, type Phrases, type PluralForms } from "./phrases.ts";
import { phrasesPath } from "./template-language.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { Templates } from "./templates.ts";

/** The phrases of a language, or what is wrong with their file. */
export type PhrasesReading =
  | { readonly ok: true; readonly phrases: Phrases }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const pluralCategories = ["zero", "one", "two", "few", "many", "other"] as const;
const dayGaps = ["day", "month", "year"];
const gapPattern = /\{([^{}]{0,40})\}/g;

/** What was read already: templates change with their map. */
const readings = new WeakMap<Templates, Map<string, PhrasesReading>>();

/**
 * The phrases in the folder of a language ("de/"); "" is English, in the American way where `language` is "en-US", with
 * the kinds of data that a record names in one of the other languages. Never throws.
 */
export function readPhrases(folder: string, templates: Templates, language = "en"): PhrasesReading {
  const known = readings.get(templates) ?? new Map<string, PhrasesReading>();
  readings.set(templates, known);
  const key = folder === "" ? language : folder;
  const reading = known.get(key) ?? readAnew(folder, templates, language);
  known.set(key, reading);
  return reading;
}

function readAnew(folder: string, templates: Templates, language: string): PhrasesReading {
  if (folder === "") {
    return { ok: true, phrases: { ...englishOf(language), kindsOfData: kindsInEnglish(templates) } };
  }
  const path = phrasesPath(folder);
  const source = templates.get(path);
  if (source === undefined) {
    const message = `There is no file ${path} with the dates, numbers and lists of this language. Copy that of another language, and translate it.`;
    return { ok: false, problems: [{ template: path, line: 1, column: 1, message }] };
  }
  const reader = new PhrasesReader(path, source);
  const phrases = reader.read(folder.slice(0, -1));
  return reader.problems.length === 0 ? { ok: true, phrases } : { ok: false, problems: reader.problems };
}

/** What other languages call kinds of data, with what they are called in English: "passwörter" → "passwords". */
function kindsInEnglish(templates: Templates): Phrases["kindsOfData"] {
  const kinds = [...templates.keys()].flatMap((path) => {
    const [folder] = path.split(phrasesPath(""));
    const reading =
      folder !== "" && path === phrasesPath(folder ?? "") ? readPhrases(folder ?? "", templates) : undefined;
    return reading?.ok === true ? Object.entries(reading.phrases.kindsOfData) : [];
  });
  // Of several English words the first is the usual one.
  return Object.fromEntries(kinds.reverse().map(([inEnglish, name]) => [name.toLowerCase(), inEnglish]));
}

/** English as it is written where `language` is spoken. */
export function englishOf(language: string): Phrases {
  return /^en-US$/i.test(language) ? americanEnglish : english;
}

class PhrasesReader {
  readonly problems: TemplateProblem[] = [];
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #root: unknown;

  constructor(path: string, source: string) {
    this.#path = path;
    const document = readYaml(source, { lineCounter: this.#lines });
    const broken = brokenAt(document);
    this.#root = broken === undefined ? document?.contents : undefined;
    if (broken !== undefined) {
      this.#report(broken, "This file cannot be read from here on. Write a name, a colon and words on each line.");
    }
  }

  read(language: string): Phrases {
    const root = this.#root;
    if (root === undefined) {
      return english;
    }
    const lists = this.#child(root, "lists");
    const people = this.#child(root, "people");
    return {
      language,
      numbers: this.#locale(root, "numbers"),
      moments: this.#moments(this.#child(root, "moments")),
      lists: { and: this.#joiner(this.#child(lists, "and")), or: this.#joiner(this.#child(lists, "or")) },
      people: {
        exactly: this.#plural(this.#child(people, "exactly")),
        atLeast: this.#plural(this.#child(people, "atLeast")),
        between: this.#text(people, "between", ["min", "max"]),
      },
      we: this.#texts(root, "we"),
      kindsOfData: this.#map(root, "kindsOfData"),
      advice: this.#advice(this.#child(root, "advice")),
    };
  }

  #moments(node: unknown): MomentPhrases {
    const words = this.#child(node, "words");
    const zone = this.#child(node, "zone");
    const months = this.#texts(node, "months");
    if (months.length !== 12) {
      this.#report(this.#placeOf(node), "Name all twelve months here, January first.");
    }
    const uses = momentUses.filter((use) => use !== "plain");
    return {
      months,
      aboutClock: this.#text(node, "aboutClock", ["clock"]),
      words: {
        plain: this.#patterns(this.#child(words, "plain"), true) as MomentPatterns,
        ...Object.fromEntries(uses.map((use) => [use, this.#patterns(this.#child(words, use, false), false)])),
      },
      zone: {
        behind: this.#text(zone, "behind", ["zone"]),
        city: this.#text(zone, "city", ["city", "offset"]),
        cityAlone: this.#text(zone, "cityAlone", ["city", "offset"]),
        other: this.#text(zone, "other", ["offset"]),
        named: this.#items(zone, "named").map((item) => ({
          zones: this.#texts(item, "zones"),
          offset: this.#text(item, "offset", []),
          short: this.#text(item, "short", []),
          long: this.#text(item, "long", []),
        })),
        cities: this.#map(zone, "cities"),
      },
    };
  }

  #patterns(node: unknown, areAllNeeded: boolean): Partial<MomentPatterns> {
    const given = momentShapes.filter((shape) => areAllNeeded || this.#child(node, shape, false) !== undefined);
    const hasMidnight = this.#child(node, "midnight", false) !== undefined;
    return {
      ...Object.fromEntries(given.map((shape) => [shape, this.#text(node, shape, gapsOf(shape))])),
      ...(hasMidnight && { midnight: this.#text(node, "midnight", [...dayGaps, "zone"]) }),
    };
  }

  #joiner(node: unknown): Joiner {
    return {
      near: this.#text(node, "near", []),
      apart: this.#text(node, "apart", []),
      far: this.#text(node, "far", []),
    };
  }

  #plural(node: unknown): PluralForms {
    const given = pluralCategories.filter((name) => name === "other" || this.#child(node, name, false) !== undefined);
    return Object.fromEntries(given.map((name) => [name, this.#text(node, name, ["n"])])) as unknown as PluralForms;
  }

  #advice(node: unknown): Phrases["advice"] {
    const entries = adviceIds.map((id): readonly [string, AdvicePhrase] => {
      const block = this.#child(node, id);
      const say = this.#text(block, "say", []).trim();
      return [id, { words: this.#texts(block, "words"), except: this.#items(block, "except").map(wordsOf), say }];
    });
    return Object.fromEntries(entries) as unknown as Phrases["advice"];
  }

  #locale(node: unknown, name: string): string {
    const tag = this.#text(node, name, []);
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? "en-GB";
    } catch {
      this.#report(this.#placeOf(this.#child(node, name)), "Write a language and a country here, such as de-DE.");
      return "en-GB";
    }
  }

  /** The words under `name`, whose gaps are all among `gaps`. */
  #text(node: unknown, name: string, gaps: readonly string[]): string {
    const child = this.#child(node, name);
    if (child === undefined) {
      return "";
    }
    const words = wordsOf(child);
    const wrong = [...words.matchAll(gapPattern)].find(([, gap = ""]) => !gaps.includes(gap));
    if (words === "") {
      this.#report(this.#placeOf(child), `Write words after “${name}”.`);
    } else if (wrong !== undefined) {
      const offered =
        gaps.length === 0 ? "Nothing is filled in here." : `There is ${gaps.map((gap) => `{${gap}}`).join(", ")}.`;
      this.#report(this.#placeOf(child), `${wrong[0]} is no gap that can be filled here. ${offered}`);
    }
    return words;
  }

  #texts(node: unknown, name: string): readonly string[] {
    const words = this.#items(node, name).map(wordsOf);
    if (words.length === 0 || words.includes("")) {
      this.#report(this.#placeOf(this.#child(node, name) ?? node), `Write a list of words after “${name}”.`);
    }
    return words;
  }

  #items(node: unknown, name: string): readonly unknown[] {
    const child = this.#child(node, name, false);
    return isSeq(child) ? child.items : [];
  }

  #map(node: unknown, name: string): Readonly<Record<string, string>> {
    const child = this.#child(node, name, false);
    return isMap(child) ? Object.fromEntries(child.items.map(({ key, value }) => [wordsOf(key), wordsOf(value)])) : {};
  }

  #child(node: unknown, name: string, isNeeded = true): unknown {
    const child: unknown = isMap(node) ? node.get(name, true) : undefined;
    if (child === undefined && isNeeded && node !== undefined) {
      this.#report(
        this.#placeOf(node),
        `“${name}” is missing below this. Copy it from another language, and translate it.`,
      );
    }
    return child;
  }

  #placeOf(node: unknown): number {
    return (node as Node | undefined)?.range?.[0] ?? 0;
  }

  #report(offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ template: this.#path, line: Math.max(line, 1), column: Math.max(col, 1), message });
  }
}

function wordsOf(node: unknown): string {
  return isScalar(node) && (typeof node.value === "string" || typeof node.value === "number") ? String(node.value) : "";
}

function gapsOf(shape: (typeof momentShapes)[number]): readonly string[] {
  switch (shape) {
    case "month":
    case "aboutMonth":
      return ["month", "year"];
    case "day":
    case "aboutDay":
      return dayGaps;
    case "minute":
    case "aboutMinute":
      return [...dayGaps, "clock", "zone"];
    case "rangeInDay":
      return [...dayGaps, "from", "to", "zone"];
    case "range":
      return ["from", "to"];
  }
}
