import { parseDraft } from "../draft/parse-draft.ts";
import { momentNames, type IncidentRecord, type MomentName } from "../record/record.ts";
import { blank } from "../wording/prose.ts";
import { saidIn, withoutEscapes } from "./versions/changes/said-in.ts";

/** What a notice told of a fact. */
export interface ToldWording {
  /** All of what its sentence holds: the value, and whom or what it is of. In Markdown. */
  readonly words: readonly string[];
  /** The fact: "occurredFrom", "data"; undefined where nothing else can be told in these words. */
  readonly fact?: string | undefined;
}

/** A notice that went out. */
interface Source {
  readonly text: string;
  readonly record: IncidentRecord;
  /** What it would have been drafted as from such facts; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

const open = { certainty: "unknown", audience: "public" } as const;

/**
 * The sentence in which a notice told something, as plain text, word for word. A day or a kind of data may be told of
 * something else as well: there it is a sentence that would not have been drafted if nobody had known the fact.
 *
 * @returns undefined where it is told in no sentence that is known to tell just that
 */
export function quoteOf({ text, record, draft }: Source, { words, fact }: ToldWording): string | undefined {
  const plain = words.map((each) => withoutEscapes(each).replace(/[’‘]/g, "'").replace(/[“”„]/g, '"'));
  const holding = sentencesOf(text).filter((sentence) => plain.every(saidIn(sentence)));
  if (holding.length === 0) {
    return undefined;
  }
  const then = sentencesOf(draft(record) ?? "");
  const without = fact === undefined ? undefined : withoutFact(record, fact);
  if (without === undefined) {
    // What has changed since an earlier notice is told in sentences of that moment.
    return holding.find((sentence) => then.includes(sentence)) ?? holding[0];
  }
  const unknowing = sentencesOf(draft(without) ?? "");
  return holding.find((sentence) => then.includes(sentence) && !unknowing.includes(sentence));
}

/** In which nothing is quoted, left to be filled in or set in code. */
function sentencesOf(text: string): readonly string[] {
  return parseDraft(text)
    .passages.filter(({ kind, quoted = [] }) => (kind === "sentence" || kind === "item") && quoted.length === 0)
    .map(({ text: words }) => words)
    .filter((words) => !words.includes(blank));
}

/** The same where nobody knows a fact; undefined where that is none that other sentences could be taken for. */
function withoutFact(record: IncidentRecord, fact: string): IncidentRecord | undefined {
  if (fact === "data") {
    const groups = record.people.groups.map((group) => ({ ...group, data: open }));
    return { ...record, data: open, people: { ...record.people, groups } };
  }
  return isMoment(fact) ? { ...record, moments: { ...record.moments, [fact]: open } } : undefined;
}

function isMoment(name: string): name is MomentName {
  return momentNames.some((each) => each === name);
}
