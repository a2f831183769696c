/** A program that reads every hostile file, ends where that takes more memory than it was given, and says what it took. */
import { completionsAt, describeAt, migrateRecord, readRecord } from "../../src/core/index.ts";
import { setFact } from "../../src/core/record/edit-record.ts";
import { hostileRecords } from "./hostile-records.ts";

export interface HostileResult {
  readonly name: string;
  /** Of the processor, in milliseconds. */
  readonly reading: number;
  readonly describing: number;
  readonly editing: number;
  readonly completing: number;
  /** The first sentences of what is wrong. */
  readonly messages: readonly string[];
  readonly problemCount: number;
}

/** Comes last. */
export interface HostileEnd {
  /** The most that the process ever had. */
  readonly megabytes: number;
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, make] of Object.entries(hostileRecords)) {
  const text = make();
  const middle = Math.floor(text.length / 2);
  let problems: readonly { readonly message: string }[] = [];
  const result: HostileResult = {
    name,
    reading: milliseconds(() => {
      problems = readRecord(text).problems;
    }),
    // What follows meets the tree that reading has made. What could be written here comes last: it reads another text.
    describing: milliseconds(() => {
      describeAt(text, middle);
    }),
    editing: milliseconds(() => {
      migrateRecord(text);
      setFact(text, ["title"], "y");
    }),
    completing: milliseconds(() => {
      completionsAt(text, middle);
    }),
    messages: problems.slice(0, 5).map(({ message }) => message),
    problemCount: problems.length,
  };
  process.send?.(result);
}
process.send?.({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) } satisfies HostileEnd);
