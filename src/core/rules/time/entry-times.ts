import type { IncidentRecord } from "../../record/record.ts";
import { onceForEach } from "../../text/remember.ts";
import { beginningsOf } from "../words-said.ts";
import { timeOf, type RecordedTime } from "./times-of-record.ts";

/** An entry of the record's course, or a step of it, with the words that say what it was. */
interface Entry {
  readonly words: ReadonlySet<string>;
  readonly isDenied: boolean;
  readonly time: RecordedTime | undefined;
}

const deniedPattern = /\b(?:not|no|never|nobody|nothing|none|cannot|n't|without|failed)\b/i;
/** So much of an entry's words stands in a sentence that tells the same, and so much of the sentence's in the entry. */
const shareOfEntry = 0.75;
const shareOfSentence = 0.6;
const fewestWords = 3;

const entriesOf = onceForEach(({ timeline, measures }: IncidentRecord): readonly Entry[] =>
  [
    ...timeline,
    ...measures.map(({ action, state, due, doneAt, audience }) => ({
      what: action,
      at: state === "done" ? doneAt : due,
      audience,
    })),
  ].map(({ what, at, audience }) => ({
    words: beginningsOf(what),
    isDenied: deniedPattern.test(what),
    time: timeOf(at, audience),
  })),
);

/** When that was by the record which a clause tells in the words of an entry; empty where one of them has no time. */
export function timesOfEntries(record: IncidentRecord, clause: string): readonly RecordedTime[] {
  const said = beginningsOf(clause);
  const isDenied = deniedPattern.test(clause);
  const same = entriesOf(record).filter((entry) => {
    const common = [...entry.words].filter((word) => said.has(word)).length;
    return (
      common >= fewestWords &&
      common >= entry.words.size * shareOfEntry &&
      common >= said.size * shareOfSentence &&
      entry.isDenied === isDenied
    );
  });
  return same.every(({ time }) => time !== undefined) ? same.flatMap(({ time }) => time ?? []) : [];
}
