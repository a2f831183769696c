import { isMap, isScalar, isSeq, type Node } from "yaml";
import { inZone } from "../../time/in-zone.ts";
import type { Moment } from "../../time/moment.ts";
import { compareMoments } from "../../time/order-moments.ts";
import { parseMoment } from "../../time/parse-moment.ts";
import { writeMoment } from "../../time/write-moment.ts";
import { addItems, type EditResult } from "../edit-record.ts";
import { EditRefusal, nodeAt, openText, pairAt } from "../edit-text.ts";
import { plainWords } from "../plain-words.ts";
import { wordsOf } from "../read-context.ts";
import { readRecord } from "../read-record.ts";
import type { ImportedEntry } from "./read-entries.ts";

const path = ["timeline"];

/** An entry of the record as it stands there, whether or not all of it can be read. */
interface PresentEntry {
  readonly at: Moment | undefined;
  readonly key: string;
}

/** Of some entries those that the record does not have yet, each once, earliest first, in the zone of the record. */
export interface NewEntries {
  readonly timeZone: string;
  readonly entries: readonly ImportedEntry[];
  /** How many were left out, because the record or an earlier row says the same of the same time. */
  readonly duplicates: number;
}

/** Sorts out which of `entries` the record in `recordText` has already: those with the same time and the same words. */
export function newEntries(recordText: string, entries: readonly ImportedEntry[]): NewEntries {
  const { timeZone } = readRecord(recordText).record;
  const seen = new Set(presentEntries(recordText, timeZone).map(({ key }) => key));
  const here = entries.map((entry) => ({ ...entry, at: inZone(entry.at, timeZone) }));
  const fresh = here.filter(({ at, what }) => {
    const key = keyOf(at, what, timeZone);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return {
    timeZone,
    entries: fresh.toSorted((left, right) => compareMoments(left.at, right.at)),
    duplicates: entries.length - fresh.length,
  };
}

/**
 * The edit that puts new entries, sorted out for this very record, into the timeline of the record, each behind what was before it. All are internal,
 * unless `isPublicTaken`: then those are public that are marked so where they come from.
 */
export function addEntries(recordText: string, { timeZone, entries }: NewEntries, isPublicTaken: boolean): EditResult {
  const present = presentEntries(recordText, timeZone);
  let index = 0;
  const items = entries.map(({ at, what, source, isPublic }) => {
    // A row whose time cannot be read stays behind the one above it.
    for (let place = index; place < present.length; place += 1) {
      const other = present[place]?.at;
      if (other !== undefined && compareMoments(other, at) <= 0) {
        index = place + 1;
      }
    }
    const audience = isPublicTaken && isPublic ? "public" : "internal";
    return { value: { at: writeMoment(at, timeZone), what, source, audience }, index };
  });
  return addItems(recordText, path, items);
}

function presentEntries(recordText: string, timeZone: string): readonly PresentEntry[] {
  try {
    const list = nodeAt(openText(recordText).root, path);
    const items = isSeq(list) ? list.items : isMap(list) ? [list] : [];
    return items.map((item) => presentEntry(item as Node | null, timeZone));
  } catch (error) {
    if (error instanceof EditRefusal) {
      return [];
    }
    throw error;
  }
}

function presentEntry(item: Node | null, timeZone: string): PresentEntry {
  const [written, what] = ["at", "what"].map((name) => {
    const value = isMap(item) ? pairAt(item, name)?.value : undefined;
    return isScalar(value) ? (wordsOf(value) ?? "") : "";
  });
  const reading = parseMoment(written ?? "", timeZone);
  const at = "moment" in reading ? reading.moment : undefined;
  return { at, key: at === undefined ? "" : keyOf(at, what ?? "", timeZone) };
}

function keyOf(at: Moment, what: string, timeZone: string): string {
  return `${writeMoment(at, timeZone)}\n${plainWords(what)}`;
}
