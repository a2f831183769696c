import type { DraftPassage, FrontMatter } from "../draft/draft.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { momentNames, type IncidentRecord, type MomentName } from "../record/record.ts";
import { onceForEach } from "../text/remember.ts";
import { blank } from "../wording/prose.ts";
import { saidIn, withoutEscapes } from "./versions/changes/said-in.ts";

/** What a notice told of a fact. */
export interface ToldWording {
  /** All of what its sentence holds: the value, and whom or what it is of. In Markdown. */
  readonly words: readonly string[];
  /** The fact: "occurredFrom", "data"; undefined where nothing else can be told in these words. */
  readonly fact?: string | undefined;
  /** Whether the words are a whole sentence of the notice. */
  readonly isWhole?: boolean;
}

/** A notice that went out: the same object whenever it is asked about. */
interface Source {
  readonly text: string;
  readonly record: IncidentRecord;
  readonly frontMatter: Pick<FrontMatter, "group">;
  /** What it would have been drafted as from such facts; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

const open = { certainty: "unknown", audience: "public" } as const;

/**
 * The sentence in which a notice told something, as plain text, word for word: one that was drafted, and would not have
 * been if nobody had known the fact. A number, a day or a kind of data in somebody's own sentence may be of anything.
 *
 * @returns undefined where it is told in no sentence that is known to tell just that
 */
export function quoteOf(source: Source, { words, fact, isWhole = false }: ToldWording): string | undefined {
  const plain = words.map((each) => withoutEscapes(each).replace(/[’‘]/g, "'").replace(/[“”„]/g, '"'));
  const holding = standingIn(source).filter((sentence) => plain.every(saidIn(sentence)));
  const [first] = holding;
  // A letter to one group says how many they are where it says whom it is for: that is not what it told of them.
  if (first === undefined || isWhole || (fact === "groupCount" && source.frontMatter.group !== undefined)) {
    return isWhole ? first : undefined;
  }
  const drafted = draftedOf(source);
  const unknowing = fact === undefined ? [] : draftedWithout(source)(fact);
  return holding.find((sentence) => drafted.includes(sentence) && !unknowing.includes(sentence));
}

/** Whether a notice says `sentence` in these very words, as a sentence of its own. */
export function holdsSentence(source: Source, sentence: string): boolean {
  return sentencesIn(source).includes(sentence.replace(/[’‘]/g, "'").replace(/[“”„]/g, '"'));
}

// Each is asked for at everything that the notice told, and read once.
const sentencesIn = onceForEach(({ text }: Source) => sentencesOf(text));
const standingIn = onceForEach(({ text }: Source) => sentencesOf(text, standsAlone));
const draftedOf = onceForEach(({ draft, record }: Source) => sentencesOf(draft(record) ?? ""));
const draftedWithout = onceForEach(({ draft, record }: Source) => {
  const known = new Map<string, readonly string[]>();
  return (fact: string): readonly string[] => {
    const without = known.has(fact) ? undefined : withoutFact(record, fact);
    const sentences = known.get(fact) ?? (without === undefined ? [] : sentencesOf(draft(without) ?? ""));
    known.set(fact, sentences);
    return sentences;
  };
});

/** A later sentence of an item, such as "For them, this involves names.", is about what the item begins with. */
function standsAlone({ kind, opensBlock }: DraftPassage): boolean {
  return kind !== "item" || opensBlock;
}

/** In which nothing is quoted, left to be filled in or set in code. */
function sentencesOf(text: string, isWanted: (passage: DraftPassage) => boolean = () => true): readonly string[] {
  return parseDraft(text)
    .passages.filter(({ kind, quoted = [] }) => (kind === "sentence" || kind === "item") && quoted.length === 0)
    .filter(isWanted)
    .map(({ text: words }) => words)
    .filter((words) => !words.includes(blank));
}

/** The same where nobody knows a fact; undefined where that is none that other sentences could be taken for. */
function withoutFact(record: IncidentRecord, fact: string): IncidentRecord | undefined {
  const { people } = record;
  if (fact === "data") {
    const groups = people.groups.map((group) => ({ ...group, data: open }));
    return { ...record, data: open, people: { ...people, groups } };
  }
  if (fact === "groupCount" || fact === "total") {
    const isOfAll = fact === "groupCount" || people.groups.length === 1;
    const groups = isOfAll ? people.groups.map((group) => ({ ...group, count: open })) : people.groups;
    return { ...record, people: { ...people, groups, ...(fact === "total" && { total: open }) } };
  }
  return isMoment(fact) ? { ...record, moments: { ...record.moments, [fact]: open } } : undefined;
}

function isMoment(name: string): name is MomentName {
  return momentNames.some((each) => each === name);
}
